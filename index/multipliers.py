"""What the ranking has learned: a factor for each component of a score, kept in a small file that anybody can read.

The likeness is the measure of all others and has no factor, nor has the exposure, whose bound is fixed. All factors lie
between `LOWEST` and `HIGHEST`, above zero: what speaks for a product never comes to speak against it, and a component
can be told back from what stands in a match.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from pathlib import Path

import structlog

LOWEST, HIGHEST = 0.1, 4.0
FIXED = frozenset({"likeness", "exposure"})
# stands in a match's `model` between the embedder's name and the factors' id
MARK = " × "

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Multipliers:
    """Factors by component, 1 where none is named; `id` is "" for those that nothing was learned for."""

    id: str = ""
    values: Mapping[str, float] = default(default_factory=dict)

    def of(self, component: str) -> float:
        """The factor of a component."""
        return self.values.get(component, 1.0)

    def named(self, model: str) -> str:
        """A model's name with what was learned: what a match was made by."""
        return f"{model}{MARK}{self.id}" if self.id else model


NEUTRAL = Multipliers()


def id_in(model: str) -> str:
    """The id of the factors in a match's model, "" where it was made without."""
    return model.partition(MARK)[2]


def checked(data: object) -> Multipliers:
    """Factors out of JSON. Raises ValueError for what is none, or out of bounds."""
    if not isinstance(data, dict) or not isinstance(data.get("id"), str) or not isinstance(data.get("values"), dict):
        raise ValueError("no factors")
    values = {}
    for name, value in data["values"].items():
        if not isinstance(value, int | float) or not math.isfinite(value) or not LOWEST <= value <= HIGHEST:
            raise ValueError(f"factor of {name}: {value!r}")
        if name not in FIXED:
            values[str(name)] = float(value)
    return Multipliers(data["id"], values)


class LiveMultipliers:
    """The factors in a file, read again when it has changed; neutral where there is no usable one."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._seen: tuple[int, int] | None = None
        self._held = NEUTRAL

    def __call__(self) -> Multipliers:
        """The factors as they stand now. A file that cannot be used is told of once and changes nothing."""
        seen = self._stamp()
        if seen != self._seen:
            self._seen, self._held = seen, self._read() if seen else NEUTRAL
        return self._held

    def _stamp(self) -> tuple[int, int] | None:
        if self._path is None:
            return None
        try:
            state = self._path.stat()
        except OSError:
            return None
        return state.st_mtime_ns, state.st_size

    def _read(self) -> Multipliers:
        assert self._path is not None
        try:
            return checked(json.loads(self._path.read_bytes()))
        except (OSError, ValueError) as error:
            log.warning("what was learned cannot be used", why=f"{self._path}: {error}")
            return NEUTRAL
