"""Units, currencies and multipliers that people write without a space behind a number: 7CV, 500kg, 12k, 3000тг."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from catalog.places import normalise
from catalog.reference import currency_words, unit_words

# longer words are words even when the table does not know them: "20насосов"
_LONG = 4
_ENDINGS = (
    "k",
    "m",
    "mn",
    "mln",
    "mio",
    "bn",
    "тыс",
    "млн",
    "к",
    "tr",
    "st",
    "nd",
    "rd",
    "th",
    "го",
    "й",
    "x",
    "х",
    "ème",
    "er",
)


@cache
def _known() -> frozenset[str]:
    text = (files("index") / "data" / "languages" / "common.toml").read_text(encoding="utf8")
    measures = tomllib.loads(text)["measures"].split(";")
    words = (*unit_words(), *currency_words(), *measures, *_ENDINGS)
    return frozenset(normalise(word).rstrip(".") for word in words)


def is_suffix(word: str) -> bool:
    """Whether letters behind a number are a word of their own, and not part of a code such as 4wd or 5g."""
    return len(word) >= _LONG or word in _known()
