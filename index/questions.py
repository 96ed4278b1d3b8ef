"""Which question, if any, is worth asking: what a buyer left open, weighed by how much his answer would change today's list.

For every open field the candidates themselves say what could be answered. Each answer is tried: the candidates are
scored anew, and the first five as they stand now are held against the best five under that answer. What is lost by
not asking, averaged over the answers, is the question's worth in points of the score. Pure functions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log2

from catalog.model import (
    Exporter,
    Match,
    Product,
    ProductState,
    Requirements,
)
from catalog.store import Reading
from index.answers import SPECIFICATION, VALUES, Answer, Offer, answers_of, with_answer
from index.fit.reasons import Case, Finding
from index.measures import fuel_of, measures
from index.ranking import FIELDS, permitted

# never more questions for one request; none whose worth (in points of the score, a place of the first five) is below
# `WORTH`, so that among the judged requests the median is one question (`tests/index/test_questions.py`)
MOST, WORTH = 4, 0.006
# how many candidates are looked at, and how many places of the list count
LOOKED_AT, PLACES = 12, 5
# what is shown although it is ruled out costs so many points
RULED_OUT = 0.2
# what the destination settles that no score holds: inspection, registration, freight, duty, who may sell there at all
DESTINATION = 0.02
# a candidate so many points of likeness behind the best has no say: it may be something else
_BEHIND = 0.06
# how many of the buyers who leave a field open have an answer when asked: most have no price in mind, and know where to
_ANSWERED = {
    "country": 0.95,
    "quantity": 0.8,
    "voltage": 0.7,
    "fuel": 0.8,
    "price": 0.35,
    "certificate": 0.4,
    "date": 0.4,
}
_SPECIFIED = 0.7
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
# what follows from a choice or is told by other fields is not asked
_UNASKED = frozenset(("fuel", "voltage", "plug", "weight", "active", "moisture", "fits", "crop"))


@dataclass(frozen=True, slots=True)
class Question:
    """A field worth asking for, the answers the candidates suggest, and its worth in points.

    `field` is country, quantity, voltage, fuel, price, certificate, date, or "spec:" and a key of specifications.
    """

    field: str
    answers: tuple[Answer, ...]
    worth: float


@dataclass(frozen=True, slots=True)
class _Scene:
    """A request before its candidates, with what each field counts now and the scores."""

    wanted: Requirements
    found: Sequence[Offer]
    points: tuple[Mapping[str, float], ...]
    totals: tuple[float, ...]


# ---------------------------------------------------------------- what there is to choose from


def offers(view: Reading, wanted: Requirements, matches: Sequence[Match], today: date) -> list[Offer]:
    """The matches with the variants of each, which may answer better than the one that stands for them."""
    shown = {row.id: row for row in view.find(Product, id=[match.product for match in matches])}
    makers = {row.id: row for row in view.find(Exporter, id=[match.exporter for match in matches])}
    found: list[Offer] = []
    least = max((_like(match) for match in matches), default=0.0) - _BEHIND
    for match in matches:
        if _like(match) < least or (product := shown.get(match.product)) is None:
            continue
        family = f"{product.exporter}/{product.family or product.sku or product.id}"
        case = Case(wanted, product, makers[product.exporter], today)
        base = match.score - sum(_points(case).values())
        found += [Offer(replace(case, product=row), base, family) for row in (product, *_variants(view, product))]
    return found


def _like(match: Match) -> float:
    return match.components.get("likeness", 0.0)


def _variants(view: Reading, product: Product) -> list[Product]:
    if not product.family:
        return []
    rows = view.find(Product, exporter=product.exporter, family=product.family, state=ProductState.ACTIVE)
    return [row for row in rows if row.id != product.id]


_BY_NAME: Mapping[str, Callable[[Case], Finding | None]] = {field.__name__: field for field in FIELDS}
_ALL = tuple(_BY_NAME)
# the components that an answer can change; a specification and its like change one
_TOUCHED: Mapping[str, tuple[str, ...]] = {
    "country": _ALL,
    "quantity": ("quantity", "capacity", "price", "stock", "deadline", "arrival"),
    "price": ("price",),
    "date": ("deadline", "arrival"),
    "voltage": ("voltage",),
    "fuel": ("fuel",),
    "certificate": ("certificate",),
}


def _points(case: Case, names: Iterable[str] = _ALL) -> dict[str, float]:
    found = ((name, _BY_NAME[name](case)) for name in names if name in _BY_NAME)
    return {name: finding.points for name, finding in found if finding is not None}


# ---------------------------------------------------------------- the question


def next_question(
    wanted: Requirements, found: Sequence[Offer], done: Iterable[str] = (), likely: Sequence[str] = ()
) -> Question | None:
    """The question whose answers would change the list most; None where none is worth asking.

    `done` are the fields asked or skipped before, `likely` the countries that the buyer may buy for.
    """
    ranked = sorted(weighed(wanted, found, tuple(done), likely), key=lambda question: (-question.worth, question.field))
    return ranked[0] if ranked and ranked[0].worth >= WORTH else None


def weighed(
    wanted: Requirements, found: Sequence[Offer], done: Iterable[str] = (), likely: Sequence[str] = ()
) -> Iterator[Question]:
    """Every question that is open and could be asked, with its worth."""
    points = tuple(_points(offer.case) for offer in found)
    totals = tuple(offer.base + sum(counted.values()) for offer, counted in zip(found, points, strict=True))
    scene = _Scene(wanted, found, points, totals)
    for field in fields(found) if found else ():
        if field in done or known(wanted, field):
            continue
        answers = answers_of(field, found, likely)
        if field.startswith(SPECIFICATION) and _said(wanted, answers):
            continue
        if len(answers) > (field == "certificate"):
            gain = _gain(scene, field, answers) * _ANSWERED.get(field, _SPECIFIED)
            yield Question(field, answers, round(gain + (DESTINATION if field == "country" else 0), 6))


def fields(found: Sequence[Offer]) -> tuple[str, ...]:
    """All fields that could be asked of these candidates."""
    keys = dict.fromkeys(key for offer in found for key in offer.case.product.spec if key not in _UNASKED)
    return (*VALUES, *(SPECIFICATION + key for key in keys))


def known(wanted: Requirements, field: str) -> bool:
    """Whether a request says a field already."""
    if field.startswith(SPECIFICATION):
        return False
    if field == "voltage" and wanted.fuel and fuel_of(wanted.fuel.value) != "electric":
        # what burns diesel has no voltage to ask for
        return True
    return bool(getattr(wanted, {"date": "deadline", "certificate": "certificates"}.get(field, field)))


def question_of(
    wanted: Requirements, found: Sequence[Offer], field: str, likely: Sequence[str] = ()
) -> Question | None:
    """The question for a field with today's answers, worth asking or not; None for a field that has none."""
    if field not in fields(found):
        return None
    answers = answers_of(field, found, likely)
    return Question(field, answers, 0.0) if answers else None


def _gain(scene: _Scene, field: str, answers: Sequence[Answer]) -> float:
    """What the list shown now loses against the best one under each answer, by their shares."""
    touched = _TOUCHED.get(field, ("specification",))
    held = [
        total - sum(points.get(name, 0.0) for name in touched)
        for total, points in zip(scene.totals, scene.points, strict=True)
    ]
    shown = _first(scene.found, scene.totals)
    lost = 0.0
    for answer in answers:
        asked = with_answer(scene.wanted, field, answer.value)
        cases = [replace(offer.case, wanted=asked) for offer in scene.found]
        scores = [
            kept + sum(_points(case, touched).values()) - (0 if permitted(case) else RULED_OUT)
            for kept, case in zip(held, cases, strict=True)
        ]
        lost += answer.share * (_value(_first(scene.found, scores), scores) - _value(shown, scores))
    return lost


def _first(found: Sequence[Offer], scores: Sequence[float]) -> list[int]:
    """The best variant of each of the first families."""
    taken: dict[str, int] = {}
    for at in sorted(range(len(found)), key=lambda at: (-scores[at], at)):
        taken.setdefault(found[at].family, at)
    return list(taken.values())[:PLACES]


def _value(places: Sequence[int], scores: Sequence[float]) -> float:
    """The mean score of a list's places, the first counting most."""
    weights = [1 / log2(place + 2) for place in range(len(places))]
    return (
        sum(weight * scores[at] for weight, at in zip(weights, places, strict=True)) / sum(weights) if places else 0.0
    )


def _said(wanted: Requirements, answers: Iterable[Answer]) -> bool:
    """Whether a request says one of these specifications: a measure of their kind, or a number of theirs."""
    values = [str(answer.value) for answer in answers]
    asked = [part.value for part in wanted.specification]
    numbers = {number for part in asked for number in _NUMBER.findall(part)}
    kinds = {measure.dimension for part in asked for measure in measures(part)}
    return any(
        numbers & set(_NUMBER.findall(value)) or kinds & {measure.dimension for measure in measures(value)}
        for value in values
    )
