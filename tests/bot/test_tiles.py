"""The drawn pictures of sectors."""

import io

import pytest
from PIL import Image, ImageFont

from bot.tiles import HEIGHT, PICTOGRAMS, WIDTH, tile
from catalog.reference import sectors


def test_every_sector_has_a_pictogram_and_no_other() -> None:
    assert set(PICTOGRAMS) == set(sectors())


@pytest.mark.parametrize("sector", sorted(sectors()))
@pytest.mark.parametrize("language", ["en", "zh", "fr", "sw"])
def test_a_tile_is_a_small_picture_in_its_sectors_colour(sector: str, language: str) -> None:
    body = tile(sector, language)
    picture = Image.open(io.BytesIO(body))
    assert picture.format == "JPEG" and picture.size == (WIDTH, HEIGHT) and len(body) <= 60 * 1024
    colour = sectors()[sector].colour
    wanted = tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
    corner = picture.getpixel((3, 3))
    assert isinstance(corner, tuple) and all(abs(a - b) < 12 for a, b in zip(corner, wanted, strict=True))
    assert tile(sector, language) is body


def test_tiles_differ_and_a_name_without_letters_of_the_font_is_left_out() -> None:
    assert len({tile(sector) for sector in sectors()}) == len(sectors())
    assert len({tile("food", language) for language in ("en", "sw", "zh")}) == 3
    assert tile("food", "zh") == tile("food", "ru")


def test_every_name_that_is_drawn_fits() -> None:
    drawn = [name for sector in sectors().values() for name in sector.names.values() if name.isascii()]
    assert max(ImageFont.load_default(44).getlength(name) for name in drawn) < WIDTH - 40


def test_an_unknown_sector_has_a_plain_tile() -> None:
    picture = Image.open(io.BytesIO(tile("no such sector")))
    assert picture.size == (WIDTH, HEIGHT) and len(picture.getcolors(65536) or []) == 1
