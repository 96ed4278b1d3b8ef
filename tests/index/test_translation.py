"""The glossary turns what is asked for into the catalog's Chinese: the longest term, as written, the meaning that fits."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from index.translation import translated


@pytest.mark.parametrize(
    ("language", "text", "chinese"),
    [
        ("en", "solar water pumps", "水泵"),
        ("fr", "des motoculteurs", "手扶拖拉机"),
        ("pt", "tecido de seda", "丝绸"),
        ("ru", "насосы", "水泵"),
        ("th", "ปั๊มน้ำ", "水泵"),
    ],
)
def test_goods_are_named_in_chinese_by_any_ending(language: str, text: str, chinese: str) -> None:
    assert chinese in translated(text, language).text


def test_the_longest_of_terms_that_overlap_is_taken() -> None:
    assert translated("water pump", "en").text == "水泵"


def test_a_word_as_written_goes_before_one_of_the_same_stem() -> None:
    """Batteries and to beat share a stem in Portuguese, silk and thirst in Spanish."""
    assert "电池" in translated("baterias", "pt").text
    assert "渴" not in translated("tela de seda", "es").text


def test_of_several_meanings_the_one_chosen_holds() -> None:
    asked: list[Sequence[str]] = []

    def last(wordings: Sequence[str]) -> int:
        asked.append(wordings)
        return len(wordings) - 1

    first, other = translated("mural", "fr"), translated("mural", "fr", last)
    assert len(asked) == 1 and len(asked[0]) > 1
    assert (first.text, other.text) == (asked[0][0], asked[0][-1])


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "mécanicien pour réparer des motoculteurs"), ("ar", "ميكانيكي جرارات"), ("en", "tractor mechanic")],
)
def test_who_asks_for_a_person_asks_for_no_goods(language: str, text: str) -> None:
    assert translated(text, language).service


@pytest.mark.parametrize(("language", "text"), [("en", "tractor"), ("zh", "水泵"), ("xx", "насос"), ("en", "")])
def test_goods_are_no_service(language: str, text: str) -> None:
    assert not translated(text, language).service


def test_small_words_and_parts_of_chinese_words_name_nothing() -> None:
    assert translated("for with the", "en").text == ""
    assert translated("", "en").text == ""
