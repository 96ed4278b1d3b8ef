"""A drawn picture for each sector, shown where a product has no photo."""

from __future__ import annotations

import io
from collections.abc import Mapping
from functools import lru_cache

from PIL import Image, ImageDraw, ImageFont

from catalog.reference import Sector, sectors

WIDTH, HEIGHT = 800, 450
# pictograms stand in a square of 100 x 100, drawn at this place and scale; lower where no name stands under it
_LEFT, _TOP, _TOP_ALONE, _SCALE = 270, 50, 95, 2.6
# drawn so many times larger, then made smaller: smooth edges
_FINER = 3
_WHITE, _INK = (255, 255, 255), (40, 40, 48)

# (shape, numbers): box and disc take two corners, line and shape take points, arc two corners and two angles;
# "hole" and "dot" are box and disc in the colour of the ground
Shape = tuple[str, tuple[float, ...]]
Colour = tuple[int, int, int]
PICTOGRAMS: Mapping[str, tuple[Shape, ...]] = {
    "displays_electronics": (
        ("box", (5, 15, 95, 72)), ("hole", (12, 22, 88, 65)), ("box", (44, 72, 56, 84)), ("box", (28, 84, 72, 90)),
    ),
    "settop_av": (
        ("box", (5, 50, 95, 82)), ("dot", (74, 60, 86, 72)), ("hole", (14, 63, 50, 69)), ("line", (40, 50, 24, 18)),
        ("line", (60, 50, 76, 18)),
    ),
    "led_solar_lighting": (
        ("disc", (26, 10, 74, 58)), ("box", (40, 54, 60, 68)), ("box", (38, 71, 62, 77)), ("box", (42, 80, 58, 86)),
        ("line", (8, 34, 18, 34)), ("line", (82, 34, 92, 34)), ("line", (14, 8, 22, 15)), ("line", (86, 8, 78, 15)),
    ),
    "farm_machinery": (
        ("box", (36, 24, 66, 60)), ("hole", (42, 30, 60, 46)), ("box", (60, 44, 94, 64)), ("disc", (10, 42, 58, 90)),
        ("dot", (24, 56, 44, 76)), ("disc", (66, 58, 96, 88)), ("dot", (76, 68, 86, 78)), ("line", (86, 44, 86, 24)),
    ),
    "pumps_irrigation": (
        ("shape", (50, 6, 78, 54, 22, 54)), ("disc", (21, 36, 79, 94)), ("dot", (34, 58, 48, 80)),
    ),
    "auto_parts": (
        ("shape", (22, 48, 34, 26, 68, 26, 82, 48)), ("box", (6, 46, 94, 70)), ("hole", (38, 32, 64, 46)),
        ("disc", (16, 58, 40, 82)), ("disc", (60, 58, 84, 82)), ("dot", (23, 65, 33, 75)), ("dot", (67, 65, 77, 75)),
    ),
    "engines_power": (
        ("disc", (20, 20, 80, 80)), ("box", (44, 6, 56, 94)), ("box", (6, 44, 94, 56)),
        ("shape", (16, 24, 24, 16, 84, 76, 76, 84)), ("shape", (76, 16, 84, 24, 24, 84, 16, 76)),
        ("dot", (36, 36, 64, 64)),
    ),
    "medical_equipment": (
        ("disc", (8, 12, 54, 58)), ("disc", (46, 12, 92, 58)), ("shape", (14, 49, 50, 30, 86, 49, 50, 92)),
        ("gap", (4, 46, 34, 46, 42, 30, 54, 64, 62, 46, 96, 46)),
    ),
    "steel_metals": (
        ("disc", (6, 46, 48, 88)), ("dot", (18, 58, 36, 76)), ("disc", (52, 46, 94, 88)), ("dot", (64, 58, 82, 76)),
        ("disc", (29, 8, 71, 50)), ("dot", (41, 20, 59, 38)),
    ),
    "magnets_new_materials": (
        ("disc", (12, 26, 88, 98)), ("box", (12, 10, 88, 62)), ("dot", (34, 44, 66, 76)), ("hole", (34, 6, 66, 60)),
        ("hole", (8, 26, 92, 32)),
    ),
    "insulating_materials": (
        ("box", (46, 4, 54, 96)), ("shape", (34, 14, 66, 14, 80, 30, 20, 30)),
        ("shape", (34, 38, 66, 38, 80, 54, 20, 54)), ("shape", (34, 62, 66, 62, 80, 78, 20, 78)),
    ),
    "agrochemicals_fertilizer": (
        ("line", (50, 94, 50, 40)), ("shape", (50, 62, 22, 56, 10, 28, 40, 34)),
        ("shape", (50, 48, 78, 42, 90, 14, 60, 20)), ("box", (22, 90, 78, 96)),
    ),
    "textiles_silk": (
        ("box", (24, 8, 76, 20)), ("box", (24, 80, 76, 92)), ("box", (32, 20, 68, 80)), ("hole", (32, 32, 68, 35)),
        ("hole", (32, 44, 68, 47)), ("hole", (32, 56, 68, 59)), ("hole", (32, 68, 68, 71)), ("line", (68, 50, 94, 88)),
    ),
    "food": (
        ("shape", (8, 46, 92, 46, 72, 88, 28, 88)), ("box", (6, 42, 94, 50)), ("line", (56, 42, 84, 6)),
        ("line", (66, 42, 94, 12)), ("arc", (20, 14, 38, 34, 90, 270)), ("arc", (36, 14, 54, 34, 270, 90)),
    ),
    "spirits_beverages": (
        ("box", (30, 6, 44, 36)), ("shape", (30, 32, 44, 32, 56, 52, 18, 52)), ("box", (18, 50, 56, 94)),
        ("hole", (24, 62, 50, 78)), ("shape", (64, 60, 94, 60, 88, 94, 70, 94)),
    ),
    "chinese_medicine": (
        ("shape", (50, 6, 82, 34, 74, 72, 50, 84, 26, 72, 18, 34)), ("hole", (48, 26, 52, 84)), ("box", (47, 82, 53, 97)),
        ("gap", (50, 50, 68, 34)), ("gap", (50, 50, 32, 34)), ("gap", (50, 68, 68, 52)), ("gap", (50, 68, 32, 52)),
    ),
    "building_materials": (
        ("box", (6, 64, 48, 84)), ("box", (52, 64, 94, 84)), ("box", (28, 40, 72, 60)), ("box", (6, 40, 24, 60)),
        ("box", (76, 40, 94, 60)), ("box", (6, 16, 48, 36)), ("box", (52, 16, 94, 36)),
    ),
    "furniture_home": (
        ("box", (20, 24, 80, 62)), ("box", (6, 42, 24, 80)), ("box", (76, 42, 94, 80)), ("box", (20, 60, 80, 80)),
        ("hole", (49, 30, 51, 58)), ("hole", (26, 58, 74, 60)), ("box", (12, 80, 20, 90)), ("box", (80, 80, 88, 90)),
    ),
    "electrical_equipment": (("shape", (58, 4, 18, 56, 46, 56, 40, 96, 84, 40, 54, 40)),),
    "tools_hardware": (
        ("shape", (14, 84, 24, 94, 66, 52, 56, 42)), ("disc", (48, 8, 92, 52)), ("shape", (68, 30, 76, 0, 100, 24)),
        ("notch", (66, 32, 82, 2, 100, 18)),
    ),
    "packaging_chemicals": (
        ("shape", (50, 6, 94, 26, 50, 46, 6, 26)), ("shape", (6, 31, 47, 50, 47, 96, 6, 76)),
        ("shape", (94, 31, 53, 50, 53, 96, 94, 76)),
    ),
}  # fmt: skip


@lru_cache(maxsize=128)
def tile(sector: str, language: str = "en") -> bytes:
    """The JPEG of a sector, under 60 KB. A name that the font cannot draw is left out; unknown sectors are blank."""
    known = sectors().get(sector)
    colour = _rgb(known.colour) if known else (96, 106, 120)
    name = _name(known, language) if known else ""
    large = Image.new("RGB", (WIDTH * _FINER, HEIGHT * _FINER), colour)
    pen, ink = ImageDraw.Draw(large), _ink(colour)
    for shape, numbers in PICTOGRAMS.get(sector, ()):
        _draw(pen, shape, numbers, (ink, colour), _TOP if name else _TOP_ALONE)
    picture = large.reduce(_FINER)
    _write(ImageDraw.Draw(picture), name, ink)
    return _jpeg(picture)


def _rgb(colour: str) -> Colour:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _ink(ground: Colour) -> Colour:
    """Dark on light grounds, white on dark ones."""
    red, green, blue = ground
    return _INK if 0.299 * red + 0.587 * green + 0.114 * blue > 165 else _WHITE


def _draw(
    pen: ImageDraw.ImageDraw, shape: str, numbers: tuple[float, ...], colours: tuple[Colour, Colour], top: float
) -> None:
    ink, ground = colours
    pairs = zip(numbers[::2], numbers[1::2], strict=True)
    corners = [((_LEFT + x * _SCALE) * _FINER, (top + y * _SCALE) * _FINER) for x, y in pairs]
    match shape:
        case "box" | "hole":
            pen.rounded_rectangle((*corners[0], *corners[1]), 5 * _FINER, fill=ink if shape == "box" else ground)
        case "disc" | "dot":
            pen.ellipse((*corners[0], *corners[1]), fill=ink if shape == "disc" else ground)
        case "line" | "gap":
            pen.line(corners, fill=ink if shape == "line" else ground, width=14 * _FINER, joint="curve")
        case "shape" | "notch":
            pen.polygon(corners, fill=ink if shape == "shape" else ground)
        case _:
            start, end = numbers[4:6]
            pen.arc((*corners[0], *corners[1]), start, end, fill=ink, width=10 * _FINER)


def _name(sector: Sector, language: str) -> str:
    """The sector's name for a reader, "" where it has letters that the font lacks."""
    name = sector.names.get(language, sector.names["en"])
    return name if name.isascii() else ""


def _write(pen: ImageDraw.ImageDraw, name: str, ink: Colour) -> None:
    font = ImageFont.load_default(44)
    pen.text((WIDTH / 2, HEIGHT - 62), name, fill=ink, font=font, anchor="mm")


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88, optimize=True)
    return out.getvalue()
