"""How well the matcher answers judged requests: the right families among the first five, and the honest refusals."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from hashlib import sha256
from math import log2
from pathlib import Path
from statistics import fmean

import numpy as np

from catalog.model import Match, Product
from catalog.samples import load_samples
from catalog.store import Reading
from index.matcher import Matcher

NONE = "none"
TOP = 5
LIST = 10
USEFUL, EXACT = 2, 3
RESAMPLINGS, SEED = 1_000, 20261125
TODAY = date(2026, 11, 25)
ALL, BOTH = "all", "both"


class BadJudgement(Exception):
    """Raised for a row of a judged set that cannot be used; says which file, row and what is wrong."""


class Half(IntEnum):
    """The two halves of a judged set; translations of one need are always in the same."""

    TUNING = 0
    REPORT = 1


@dataclass(frozen=True, slots=True)
class Judged:
    """A request and the grades of the families ("exporter-slug/family") that answer it; none when nobody makes it.

    Grade 3 is what is asked for, 2 would do, 1 is only of the same group and counts for nDCG alone.
    """

    need: str
    language: str
    text: str
    grades: Mapping[str, int]

    @property
    def relevant(self) -> frozenset[str]:
        """The families that would do."""
        return frozenset(family for family, grade in self.grades.items() if grade >= USEFUL)

    @property
    def half(self) -> Half:
        """The half its need falls into, by hash."""
        return Half(sha256(self.need.encode()).digest()[0] & 1)


@dataclass(frozen=True, slots=True)
class Figures:
    """What was measured.

    Recall: families found in the first five, of min(5, families there are), with the bounds between which 95 of 100
    resamplings of the needs put it. nDCG: gains 2^grade - 1 of the first ten, discounted by log2 of the rank + 1, of
    the best order's (Järvelin and Kekäläinen 2002).
    """

    requests: int
    recall: float | None
    recall_low: float | None
    recall_high: float | None
    ndcg: float | None
    refused: float | None
    wrongly_refused: float | None
    milliseconds: float


@dataclass(frozen=True, slots=True)
class _Answer:
    judged: Judged
    found: tuple[str, ...]
    milliseconds: float

    @property
    def recall(self) -> float:
        return len(self.judged.relevant & set(self.found[:TOP])) / min(TOP, len(self.judged.relevant))

    @property
    def ndcg(self) -> float:
        ideal = sorted(self.judged.grades.values(), reverse=True)[:LIST]
        return _gain([self.judged.grades.get(family, 0) for family in self.found[:LIST]]) / _gain(ideal)


def _gain(grades: Sequence[int]) -> float:
    return sum((2.0**grade - 1) / log2(rank + 1) for rank, grade in enumerate(grades, 1))


def read_judged(path: Path) -> list[Judged]:
    """The judged requests of a file, or of all .tsv files of a folder; what its folders hold is no table of needs.

    Raises:
        BadJudgement: a row lacks a field, or names a family that the sample catalog does not have.
    """
    files = sorted(path.glob("*.tsv")) if path.is_dir() else [path]
    known = set(_families().values())
    return [judged for file in files for judged in _rows(file, known)]


def _rows(file: Path, known: set[str]) -> Iterable[Judged]:
    with file.open(encoding="utf8", newline="") as lines:
        for number, row in enumerate(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE), 2):
            if not all(row.get(field) for field in ("need", "language", "text", "relevant")):
                raise BadJudgement(f"{file.name}, line {number}: a field is missing")
            grades = {} if row["relevant"] == NONE else dict(map(_graded, row["relevant"].split()))
            if unknown := grades.keys() - known:
                raise BadJudgement(f"{file.name}, line {number}: no family {', '.join(sorted(unknown))}")
            if wrong := set(grades.values()) - set(range(1, EXACT + 1)):
                raise BadJudgement(f"{file.name}, line {number}: no grade {', '.join(map(str, sorted(wrong)))}")
            yield Judged(row["need"], row["language"], row["text"], grades)


def _graded(said: str) -> tuple[str, int]:
    """ "slug/family=2", or without a grade for exactly what is asked; a grade that is no digit becomes 0, which is none."""
    family, _, grade = said.partition("=")
    return family, (int(grade) if grade.isdecimal() else 0) if grade else EXACT


def evaluate_matching(
    matcher: Matcher, path: Path, *, half: Half | None = None, today: date = TODAY
) -> Mapping[str, Figures]:
    """Figures by language over a catalog that holds the samples, and under "all"; of one half or of both."""
    chosen = (judged for judged in read_judged(path) if half is None or judged.half is half)
    return _by_language([_ask(matcher, judged, today) for judged in chosen])


def report(matcher: Matcher, path: Path) -> Mapping[str, Figures]:
    """Figures by language and under "all" of the half that nothing was tuned on, and under "both" of both halves."""
    answers = [_ask(matcher, judged, TODAY) for judged in read_judged(path)]
    held_out = [answer for answer in answers if answer.judged.half is Half.REPORT]
    return {**_by_language(held_out), BOTH: _figures(answers)}


def _by_language(answers: Iterable[_Answer]) -> dict[str, Figures]:
    groups: dict[str, list[_Answer]] = defaultdict(list)
    for answer in answers:
        groups[answer.judged.language].append(answer)
    figures = {language: _figures(group) for language, group in sorted(groups.items())}
    return figures | {ALL: _figures([answer for group in groups.values() for answer in group])}


def _ask(matcher: Matcher, judged: Judged, today: date) -> _Answer:
    result = matcher.search(matcher.read(judged.text, today=today), today=today, top=LIST)
    return _Answer(judged, families_of(matcher, result.matches), sum(result.timings.values()))


def families_of(matcher: Matcher, matches: Sequence[Match]) -> tuple[str, ...]:
    """The families ("exporter-slug/family") of matches, "" for products that are no samples."""
    with matcher.store.read() as view:
        found = {product.id: product for product in view.find(Product, id=[match.product for match in matches])}
    return tuple(family_of(found[match.product]) for match in matches)


def family_of(product: Product) -> str:
    """The family of a sample product, "" for others."""
    return _families().get(product.sku, "") if product.sample else ""


def families_by_product(view: Reading) -> Mapping[int, str]:
    """The families of all sample products of a store, by id."""
    return {row.id: family for row in view.find(Product) if (family := family_of(row))}


@cache
def _families() -> Mapping[str, str]:
    """Families by the SKU of their sample products."""
    return {p.sku: f"{sample.slug}/{p.family}" for sample in load_samples() for p in sample.products}


def _figures(answers: Sequence[_Answer]) -> Figures:
    answered = [answer for answer in answers if answer.judged.relevant]
    unanswered = [answer for answer in answers if not answer.judged.grades]
    low, high = _interval(answered)
    return Figures(
        len(answers),
        _mean([answer.recall for answer in answered]),
        low,
        high,
        _mean([answer.ndcg for answer in answers if answer.judged.grades]),
        _mean([not answer.found for answer in unanswered]),
        _mean([not answer.found for answer in answered]),
        round(_mean([answer.milliseconds for answer in answers]) or 0.0, 2),
    )


def _interval(answered: Sequence[_Answer]) -> tuple[float | None, float | None]:
    """The recall's 95 % bounds, by drawing needs anew with replacement: a need's translations are no independent trials."""
    needs: dict[str, list[float]] = defaultdict(list)
    for answer in answered:
        needs[answer.judged.need].append(answer.recall)
    if not needs:
        return None, None
    sums, counts = (np.array([measure(recalls) for recalls in needs.values()], float) for measure in (sum, len))
    drawn = np.random.default_rng(SEED).integers(len(needs), size=(RESAMPLINGS, len(needs)))
    low, high = np.quantile(sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1), (0.025, 0.975))
    return round(float(low), 4), round(float(high), 4)


def _mean(values: Sequence[float]) -> float | None:
    return round(fmean(values), 4) if values else None
