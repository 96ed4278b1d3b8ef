"""The ranking's factors refitted from what people decided: a plain logistic regression, held near the present factors.

A pair of request and product is one example: it was taken up or not. Its chance is a logistic curve of the score; the
curve is fitted first, then the factors, then the curve again. One request in three is held out, chosen by a hash of its
id, and nothing is written unless the new factors are better there, by likelihood and by the order of the pairs.
"""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from index.multipliers import FIXED, HIGHEST, LOWEST, NEUTRAL, Multipliers, checked, id_in
from index.saving import write_bytes

# Fewer examples than these teach noise: in all, of each kind, and from so many requests.
FEWEST, FEWEST_OF_A_KIND, FEWEST_REQUESTS = 200, 40, 30
# one request in so many is held out
HELD_OUT = 3
# How firmly a factor is held where it is: a hundred examples that all speak for a change move it by a fifth or so.
RIDGE = 10.0
ROUNDS = 500
# keeps the curve from becoming a step where the two kinds happen to lie apart
SLIGHT = 0.01
_ENOUGH = 1e-7
# a gain below this in log loss is chance
_GAIN = 1e-4

Rows = NDArray[np.float64]


class TooFew(Exception):
    """Raised when there is too little to learn from; carries what there is: taken up, not taken up, requests."""

    def __init__(self, taken: int, left: int, requests: int) -> None:
        super().__init__(f"{taken} taken up, {left} not, of {requests} requests")
        self.taken = taken
        self.left = left
        self.requests = requests


class NothingLearned(Exception):
    """Raised when there are no learned factors to undo."""


@dataclass(frozen=True, slots=True)
class Example:
    """A match that somebody decided on: its components as they stood in it, what they were made by, what he decided."""

    request: int
    components: Mapping[str, float]
    model: str
    taken: bool


@dataclass(frozen=True, slots=True)
class Quality:
    """How well factors tell what is taken up, on held-out requests.

    `order` is the share of pairs of one request, one taken up and one not, that stand in the right order; None without
    such pairs.
    """

    log_loss: float
    order: float | None


@dataclass(frozen=True, slots=True)
class Learned:
    """What came out: factors, how good they and the present ones are on `held_out` of all `examples`."""

    multipliers: Multipliers
    before: Quality
    after: Quality
    examples: int
    held_out: int

    @property
    def better(self) -> bool:
        """Whether the new factors are worth having."""
        gains = self.before.log_loss - self.after.log_loss > _GAIN
        return gains and (self.after.order or 0.0) >= (self.before.order or 0.0)


def learn(examples: Sequence[Example], present: Multipliers, known: Mapping[str, Multipliers] | None = None) -> Learned:
    """Fit factors to examples. `known` are earlier factors by id: what a match was made by is taken out of it again.

    An example made by factors nobody knows any more says nothing and is left out.

    Raises:
        TooFew: less than FEWEST examples, FEWEST_OF_A_KIND of each kind, or FEWEST_REQUESTS requests; or the held-out
            ones are all of one kind.
    """
    by_id = {**(known or {}), "": NEUTRAL, present.id: present}
    usable = [example for example in examples if id_in(example.model) in by_id]
    names = sorted({name for example in usable for name in example.components} - FIXED)
    data = _Data.of(usable, names, by_id)
    _check(data)
    learning, held = data.where(~data.held_out), data.where(data.held_out)
    if len(set(held.taken.tolist())) < 2 or len(set(learning.taken.tolist())) < 2:
        raise TooFew(*_counts(data))
    now = np.array([present.of(name) for name in names])
    fitted = _fit(learning, now)
    return Learned(
        Multipliers("", {name: round(float(value), 4) for name, value in zip(names, fitted, strict=True)}),
        _quality(learning, held, now),
        _quality(learning, held, fitted),
        len(data.taken),
        len(held.taken),
    )


@dataclass(frozen=True, slots=True)
class _Data:
    """Examples as arrays: fixed parts (n,), components without factors (n, names), what was decided, of which request."""

    fixed: Rows
    rows: Rows
    taken: NDArray[np.bool_]
    requests: NDArray[np.int64]

    @classmethod
    def of(cls, examples: Sequence[Example], names: Sequence[str], by_id: Mapping[str, Multipliers]) -> _Data:
        fixed = [sum(example.components.get(name, 0.0) for name in sorted(FIXED)) for example in examples]
        rows = [
            [example.components.get(name, 0.0) / by_id[id_in(example.model)].of(name) for name in names]
            for example in examples
        ]
        return cls(
            np.array(fixed, float),
            np.array(rows, float).reshape(len(examples), len(names)),
            np.array([example.taken for example in examples], bool),
            np.array([example.request for example in examples], np.int64),
        )

    @property
    def held_out(self) -> NDArray[np.bool_]:
        return np.array([_hash(request) % HELD_OUT == 0 for request in self.requests.tolist()], bool)

    def where(self, chosen: NDArray[np.bool_]) -> _Data:
        return _Data(self.fixed[chosen], self.rows[chosen], self.taken[chosen], self.requests[chosen])

    def scores(self, factors: Rows) -> Rows:
        scores: Rows = self.fixed + self.rows @ factors
        return scores


def _hash(request: int) -> int:
    return int.from_bytes(sha256(str(request).encode()).digest()[:4], "big")


def _counts(data: _Data) -> tuple[int, int, int]:
    return int(data.taken.sum()), int((~data.taken).sum()), len(set(data.requests.tolist()))


def _check(data: _Data) -> None:
    taken, left, requests = _counts(data)
    if taken + left < FEWEST or min(taken, left) < FEWEST_OF_A_KIND or requests < FEWEST_REQUESTS:
        raise TooFew(taken, left, requests)


# ---------------------------------------------------------------- fitting


def _chance(logits: Rows) -> Rows:
    chance: Rows = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    return chance


def _curve(scores: Rows, taken: NDArray[np.bool_]) -> tuple[float, float]:
    """Offset and slope (never below zero) of the likeliest curve, by Newton's steps with a bound for the curvature."""
    middle = float(scores.mean())
    rows = np.column_stack([np.ones(len(scores)), scores - middle])
    ridge = np.diag([0.0, SLIGHT])
    # a quarter bounds a logistic's bend: every step goes down, none too far
    bend = 0.25 * rows.T @ rows + ridge
    line = np.zeros(2)
    for _ in range(ROUNDS):
        step = np.linalg.solve(bend, rows.T @ (_chance(rows @ line) - taken) + ridge @ line)
        line -= step
        if float(np.abs(step).max()) < _ENOUGH:
            break
    slope = max(float(line[1]), 0.0)
    return float(line[0]) - slope * middle, slope


def _fit(data: _Data, now: Rows) -> Rows:
    """The likeliest factors within their bounds, near the present ones: one after the other until none moves."""
    factors = now.copy()
    offset, slope = _curve(data.scores(now), data.taken)
    logits = offset + slope * data.scores(factors)
    bend = 0.25 * slope**2 * (data.rows**2).sum(axis=0) + RIDGE
    for _ in range(ROUNDS):
        moved = 0.0
        for at in range(len(factors)):
            pull = slope * float(data.rows[:, at] @ (_chance(logits) - data.taken)) + RIDGE * (factors[at] - now[at])
            to = min(max(factors[at] - pull / bend[at], LOWEST), HIGHEST)
            logits += slope * data.rows[:, at] * (to - factors[at])
            moved, factors[at] = max(moved, abs(to - factors[at])), to
        if moved < _ENOUGH:
            break
    return factors


# ---------------------------------------------------------------- measuring


def _quality(learning: _Data, held: _Data, factors: Rows) -> Quality:
    """The curve comes from what was learned on; the held-out requests are only looked at."""
    offset, slope = _curve(learning.scores(factors), learning.taken)
    scores = held.scores(factors)
    chance = np.clip(_chance(offset + slope * scores), 1e-9, 1 - 1e-9)
    loss = float(-np.log(np.where(held.taken, chance, 1 - chance)).mean())
    return Quality(round(loss, 5), _order(scores, held))


def _order(scores: Rows, held: _Data) -> float | None:
    by_request: dict[int, list[int]] = defaultdict(list)
    for place, request in enumerate(held.requests.tolist()):
        by_request[request].append(place)
    right, pairs = 0.0, 0
    for places in by_request.values():
        some, taken = scores[places], held.taken[places]
        gaps = some[taken][:, None] - some[~taken][None, :]
        right += float((gaps > 0).sum() + (gaps == 0).sum() / 2)
        pairs += gaps.size
    return round(right / pairs, 5) if pairs else None


# ---------------------------------------------------------------- the file


def earlier(path: Path) -> dict[str, Multipliers]:
    """Factors that were in use once, by id: the files beside the present one. What cannot be read is passed over."""
    found = {}
    for file in sorted(path.parent.glob(f"{path.stem}-*{path.suffix}")):
        try:
            made = checked(json.loads(file.read_bytes()))
        except (OSError, ValueError):
            continue
        found[made.id] = made
    return found


def keep(path: Path, learned: Learned, now: datetime) -> Multipliers:
    """Write new factors; the present ones stay beside them under the moment they were put aside. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    values = dict(learned.multipliers.values)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    made = Multipliers(f"{stamp}-{sha256(json.dumps(values).encode()).hexdigest()[:6]}", values)
    before = _put_aside(path, stamp)
    figures = {
        name: {"log_loss": each.log_loss, "order": each.order}
        for name, each in (("before", learned.before), ("after", learned.after))
    }
    data = {
        "id": made.id,
        "learned_at": now.astimezone(UTC).isoformat(),
        "examples": learned.examples,
        "held_out": learned.held_out,
        "figures": figures,
        "before": before,
        "values": values,
    }
    write_bytes(path, json.dumps(data, indent=1).encode())
    return made


def undo(path: Path, now: datetime) -> Multipliers:
    """Go back to the factors before the present ones; what is undone stays beside them. Returns what holds now.

    Raises:
        NothingLearned: there are no learned factors.
        OSError: the folder cannot be written.
    """
    if not path.exists():
        raise NothingLearned
    try:
        before = str(json.loads(path.read_bytes()).get("before", ""))
    except (ValueError, AttributeError):
        before = ""
    _put_aside(path, now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))
    older = path.parent / Path(before).name
    if not before or not older.is_file():
        path.unlink()
        return NEUTRAL
    data = older.read_bytes()
    made = checked(json.loads(data))
    write_bytes(path, data)
    return made


def _put_aside(path: Path, stamp: str) -> str:
    """Copy the present file to a dated name beside it; returns the name, "" where there is none."""
    if not path.exists():
        return ""
    aside = path.with_name(f"{path.stem}-{stamp}{path.suffix}")
    count = 1
    while aside.exists():
        count += 1
        aside = path.with_name(f"{path.stem}-{stamp}-{count}{path.suffix}")
    shutil.copyfile(path, aside)
    return aside.name
