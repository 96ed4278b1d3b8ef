"""A number in a text that may be the quantity."""

from __future__ import annotations

from dataclasses import dataclass

from index.reading.numbers import Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number with its unit; `weight` 0 marks a measure of the thing."""

    start: int
    end: int
    span: Span
    unit: str
    weight: int
    spoken: int
