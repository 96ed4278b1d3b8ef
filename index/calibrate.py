"""The curve from likeness to the chance of fit, fitted on the tuning half of a judged set; needed for each new model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from catalog.model import Product
from index.evaluate import TODAY, TOP, Half, Judged, family_of, read_judged
from index.matcher import Matcher
from index.ranking import likeness

# keeps the curve from becoming a step where the two kinds happen to lie apart
RIDGE = 0.01
ROUNDS = 50


@dataclass(frozen=True, slots=True)
class Curve:
    """A logistic curve: at `middle` the chance is one half; `requests` is what it was fitted on."""

    middle: float
    steepness: float
    requests: int


def calibrate(matcher: Matcher, path: Path, *, today: date = TODAY) -> Curve:
    """Fit the curve: does a request whose likest product is so like find what it asks for among the first five?

    Raises:
        BadJudgement: the judged set cannot be read.
    """
    matcher.refresh()
    chosen = [judged for judged in read_judged(path) if judged.half is Half.TUNING]
    seen = [_likest(matcher, judged, today) for judged in chosen]
    middle, steepness = fit([like for like, _ in seen], [found for _, found in seen])
    return Curve(middle, steepness, len(seen))


def fit(likes: Sequence[float], found: Sequence[bool]) -> tuple[float, float]:
    """Middle and steepness of the likeliest logistic curve, by Newton's method with a slight ridge."""
    rows = np.column_stack([np.ones(len(likes)), likes])
    labels, weights = np.array(found, float), np.zeros(2)
    ridge = np.diag([0.0, RIDGE])
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (labels - chance) - ridge @ weights
        curvature = (rows.T * (chance * (1 - chance))) @ rows + ridge + np.eye(2) * 1e-9
        weights += np.linalg.solve(curvature, slope)
    return round(float(-weights[0] / weights[1]), 3), round(float(weights[1]), 2)


def _likest(matcher: Matcher, judged: Judged, today: date) -> tuple[float, bool]:
    """The likeness of the likest product, and whether one that answers is among the likest five families."""
    evidence = matcher.evidence(matcher.read(judged.text, today=today))
    likes = sorted(((likeness(seen), key) for key, seen in evidence.items()), reverse=True)
    with matcher.store.read() as view:
        rows = {int(row.id): row for row in view.find(Product, id=[key for _, key in likes[: TOP * TOP]])}
    families = dict.fromkeys(family_of(rows[key]) for _, key in likes if key in rows)
    return likes[0][0], bool(judged.relevant & set(list(families)[:TOP]))
