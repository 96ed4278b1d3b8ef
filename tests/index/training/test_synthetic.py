"""Made-up material: how buyers ask in every language, and how phones spell."""

from __future__ import annotations

import re
from random import Random

import pytest

from catalog.tables import LANGUAGES
from index.training.corpora import Row
from index.training.synthetic import kazakh_plain, latin, plain_letters, requests, slip, spellings, titles, wordings

FIELDS = {"greetings", "patterns", "thanks", "places", "joined", "described"}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_language_has_its_ways_to_ask(lang: str) -> None:
    said = wordings()[lang]
    assert set(said) == FIELDS and len(said["patterns"]) >= 10
    for pattern in said["patterns"]:
        assert pattern.count("{term}") == 1 and set(re.findall(r"\{(\w+)\}", pattern)) <= {"term", "n", "place"}
    assert set(re.findall(r"\{(\w)\}", said["joined"])) == {"a", "b"}
    assert set(re.findall(r"\{(\w+)\}", said["described"])) == {"thing", "quality"}


def test_a_request_is_worth_what_its_bare_term_is_worth() -> None:
    term = Row("water pump", "sw", "pampu ya maji", "shopify")
    asked = list(requests({"sw": [term]}, 50, Random(1)))
    assert len(asked) == 50 and len({row.text for row in asked}) > 30
    assert all("pampu ya maji" in row.text.lower() and (row.en, row.lang) == ("water pump", "sw") for row in asked)


def test_titles_mean_what_they_say() -> None:
    written = list(titles(["lamp"], ["red"], 40, Random(1), lambda title: title == "red lamp"))
    assert {row.lang for row in written} == {"en"} and all(row.en == row.text and "lamp" in row.text for row in written)
    assert "red lamp" not in {row.text for row in written}


@pytest.mark.parametrize(
    ("way", "text", "typed"),
    [
        (plain_letters, "máy bơm nước đẩy", "may bom nuoc day"),
        (plain_letters, "pompe à eau électrique", "pompe a eau electrique"),
        (kazakh_plain, "Су сорғысы", "су соргысы"),
        (latin, "насос", "nasos"),
        (latin, "щётка", "schetka"),
        (latin, "წყლის ტუმბო", "tsylis tumbo"),
    ],
)
def test_spellings_that_phones_bring(way: object, text: str, typed: str) -> None:
    assert way(text, Random(1)) == typed  # type: ignore[operator]  # one of the functions above


def test_a_slip_changes_one_letter_of_the_longest_word() -> None:
    slipped = {slip("red harvester", Random(seed)) for seed in range(60)}
    assert all(text.startswith("red ") and abs(len(text) - 13) <= 1 for text in slipped) and len(slipped) > 10
    assert slip("a pump", Random(1)) == "a pump"


def test_other_spellings_keep_meaning_and_leave_chinese_and_thai_alone() -> None:
    rows = [Row("water pump", lang, text, "x") for lang, text in (("kk", "су сорғысы"), ("zh", "水泵"), ("th", "ปั๊ม"))]
    found = list(spellings(rows, 1.0, Random(3)))
    assert {(row.en, row.lang) for row in found} == {("water pump", "kk")}
    assert all(row.text != "су сорғысы" for row in found)
