"""The weights of the evidence and the curve to the chance of fit, fitted on the tuning half of a judged set.

Needed for each new model: what this prints is what stands in `index/ranking.py`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index import ranking
from index.evaluate import TODAY, Half, Judged, families_by_product, read_judged
from index.matcher import Matcher

# keeps the curve from becoming a step where the two kinds happen to lie apart
RIDGE = 1.0
ROUNDS = 50
# the likest product depends on the weights that are sought
AGAIN = 4
NAMES = ("cosine", "WORDS", "TOLD", "ELSEWHERE", "NAMED")

Rows = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve over weighed evidence: at `middle` the chance is one half.

    `weights` are by name, the cosine's 1; `requests` is what it was fitted on.
    """

    middle: float
    steepness: float
    weights: Mapping[str, float]
    requests: int


@dataclass(frozen=True, slots=True)
class _Seen:
    """A request's candidates: (n, 5) parts of their evidence, and whether each one's family answers."""

    parts: Rows
    answers: NDArray[np.bool_]


def calibrate(matcher: Matcher, path: Path, *, today: date = TODAY) -> Curve:
    """Fit weights and curve: is a request's likest product what it asks for?

    Raises:
        BadJudgement: the judged set cannot be read.
    """
    matcher.refresh()
    chosen = [judged for judged in read_judged(path) if judged.half is Half.TUNING and _decided(judged)]
    with matcher.store.read() as view:
        family_of = families_by_product(view)
    seen = [found for judged in chosen if (found := _candidates(matcher, judged, family_of, today)) is not None]
    weights = np.array((1.0, *(getattr(ranking, name) for name in NAMES[1:])))
    middle = steepness = 0.0
    for _ in range(AGAIN):
        likest = [int(np.argmax(found.parts @ weights)) for found in seen]
        rows = np.array([found.parts[at] for found, at in zip(seen, likest, strict=True)])
        middle, factors = fit(rows, [bool(found.answers[at]) for found, at in zip(seen, likest, strict=True)])
        steepness = float(factors[0])
        weights, middle = factors / steepness, middle / steepness
    named = {name: round(float(weight), 3) for name, weight in zip(NAMES, weights, strict=True)}
    return Curve(round(middle, 3), round(steepness, 2), named, len(seen))


def fit(rows: Rows | Sequence[Sequence[float]], found: Sequence[bool]) -> tuple[float, Rows]:
    """Where a logistic model of standardised columns (n, k) crosses one half, and its factors (k,) of the plain columns.

    Newton's method with a ridge.
    """
    plain, labels = np.asarray(rows, float), np.array(found, float)
    mean, spread = plain.mean(axis=0), np.maximum(plain.std(axis=0), 1e-9)
    columns = np.column_stack([np.ones(len(plain)), (plain - mean) / spread])
    ridge = np.diag([0.0, *[RIDGE] * plain.shape[1]])
    factors = np.zeros(columns.shape[1])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-columns @ factors))
        slope = columns.T @ (labels - chance) - ridge @ factors
        curvature = (columns.T * (chance * (1 - chance))) @ columns + ridge + np.eye(len(factors)) * 1e-9
        factors += np.linalg.solve(curvature, slope)
    unscaled: Rows = factors[1:] / spread
    return float(unscaled @ mean - factors[0]), unscaled


def _decided(judged: Judged) -> bool:
    """Whether the request is answered or surely is not: what is only of the same group says neither."""
    return bool(judged.relevant) or not judged.grades


def _candidates(matcher: Matcher, judged: Judged, family_of: Mapping[int, str], today: date) -> _Seen | None:
    evidence = matcher.evidence(matcher.read(judged.text, today=today))
    if not evidence:
        return None
    answers = [family_of.get(key) in judged.relevant for key in evidence]
    return _Seen(np.array([seen.parts() for seen in evidence.values()]), np.array(answers))
