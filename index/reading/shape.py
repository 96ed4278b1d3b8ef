"""A number in a text that may be the quantity, and what both counts and measures look at beside it."""

from __future__ import annotations

from dataclasses import dataclass

from index.reading.board import Board
from index.reading.numbers import Span

STOPS = frozenset(".!?;:,،؛。！？；：，、")
# how surely a number with a counter is a count
COUNTED = 6


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number with its unit; `weight` 0 marks a measure of the thing."""

    start: int
    end: int
    span: Span
    unit: str
    weight: int
    spoken: int


def paired(board: Board, span: Span) -> int:
    """The token after "220/380" and "10/0.4"."""
    if (
        board.text(span.end) in {"/", "-", "–", "~"}
        and span.end + 1 < len(board)
        and board.source.tokens[span.end + 1].number is not None
    ):
        return span.end + 2
    return span.end


def over(board: Board, at: int) -> int:
    """Over a hyphen or times sign between number and unit: 20-футовый, 1 x 40HQ."""
    return at + 1 if board.text(at) in {"-", "x", "×", "*", "х", "多", "余", "来"} else at
