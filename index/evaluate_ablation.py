"""What each part of the matching is worth: the same measure with that part taken away.

The matching itself knows of no switch. A part is taken away from outside, by `instead`: something that does nothing
stands in its place in the module or class that holds it, for as long as is measured and for the whole process. Weights
and threshold are fitted anew each time, on the tuning half: else all there is to see is that the old threshold is too
high for less evidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import numpy as np

import index.matcher as matching
from catalog.model import Read, Requirements
from index import meaning, ranking
from index import requirements as reading
from index.calibrate import calibrate
from index.elsewhere import Elsewhere, WorldGoods
from index.evaluate import ALL, Figures, Half, evaluate_matching, read_judged
from index.language import detect
from index.matcher import Matcher
from index.translation import Translation
from index.vectors import Ids
from index.words import Scores, WordIndex

# the weights are not fitted to fewer requests than this: such a set says nothing of the parts
FEWEST = 100

# a module or class, the name of what it holds, and what stands there instead
StandIn = tuple[object, str, object]


# ---------------------------------------------------------------- what stands in


def _no_words(index: WordIndex, text: str, k: int, allowed: Ids | None = None) -> tuple[Ids, Scores]:
    return np.empty(0, np.int64), np.empty(0, np.float32)


def _untranslated(*_: object) -> Translation:
    return Translation()


def _nothing(_: object) -> str:
    return ""


def _nowhere(*_: object) -> Elsewhere:
    return Elsewhere()


def _unread(text: str, *, today: date, language: str = "", country: str | None = None) -> Requirements:
    """The whole text as the product."""
    return Requirements(text, detect(text, language).language, product=Read(text))


# "nothing" is what the others are to be held against
PARTS: Mapping[str, tuple[StandIn, ...]] = {
    "nothing": (),
    "words": ((WordIndex, "search", _no_words),),
    "translation": ((meaning, "translated", _untranslated),),
    "rest": ((reading, "left_over", _nothing),),
    "elsewhere": ((WorldGoods, "likest", _nowhere), (meaning, "NOT_GOODS", Elsewhere())),
    "reading": ((matching, "read_requirements", _unread),),
    "fields": ((ranking, "FIELDS", ()),),
    "refusal": ((ranking, "THRESHOLD", 0.0), (ranking, "NEAR", 1e-9)),
}


@contextmanager
def instead(*stand_ins: StandIn) -> Iterator[None]:
    """Let other things stand in the places of some, under `with`. Raises AttributeError where there is no such place."""
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in stand_ins]
    try:
        for owner, name, other in stand_ins:
            setattr(owner, name, other)
        yield
    finally:
        for owner, name, own in before:
            setattr(owner, name, own)


# ---------------------------------------------------------------- figures


def evaluate_without(matcher: Matcher, path: Path) -> Iterator[tuple[str, Figures]]:
    """Each part with the figures of the report half over all languages without it; nothing for too small a set.

    For a process that does nothing else meanwhile: whatever searches at the same time searches without the part too.

    Raises:
        BadJudgement: the judged set cannot be read.
    """
    if sum(judged.half is Half.TUNING for judged in read_judged(path)) < FEWEST:
        return
    for name, stand_ins in PARTS.items():
        # another matcher: the one that is there remembers what it has found with the part
        crippled = Matcher(matcher.store, matcher.index.embedder)
        with instead(*stand_ins), instead(*_fitted(crippled, path)):
            figures = evaluate_matching(crippled, path, half=Half.REPORT)[ALL]
        yield name, figures


def _fitted(matcher: Matcher, path: Path) -> tuple[StandIn, ...]:
    """The weights and the threshold for what evidence there is now."""
    curve = calibrate(matcher, path)
    found = {name: value for name, value in curve.weights.items() if hasattr(ranking, name)}
    found |= {"MIDDLE": curve.middle, "STEEPNESS": curve.steepness}
    return tuple((ranking, name, value) for name, value in found.items())
