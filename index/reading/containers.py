"""Containers as people order them: kontena moja la futi 40, two 40ft containers, un conteneur."""

from __future__ import annotations

from decimal import Decimal

from index.reading.board import Board
from index.reading.numbers import Span, span_at
from index.reading.shape import Candidate

_SIZES = {"20": "20GP", "40": "40GP"}
_HIGH = frozenset(("hc", "hq", "high", "高", "高柜", "cao", "highcube", "cube", "هاي", "كيوب"))
# Arabic says two of them in one word
_TWO = frozenset(("حاويتين", "حاويتان", "كونتينرين"))
# it says a single one by itself
_SINGULAR = frozenset(("حاوية", "حاويه", "كونتينر"))
_REACH = 4
# surer than a number with a unit
_WEIGHT = 8


def read_container(board: Board) -> Candidate | None:
    """The first container that is asked for, with its size and how many; marked without a quantity where one is unsaid."""
    for at in range(len(board)):
        end = board.says("container", at) if not board.roles[at] and at not in board.compounds else None
        if end is not None and (found := _around(board, at, end)) is not None:
            return found
    return None


def _around(board: Board, at: int, end: int) -> Candidate | None:
    sized = _size(board, at, end)
    first, last = (min(at, sized[1]), max(end, sized[2])) if sized else (at, end)
    count = _count(board, first, last, sized)
    if count is not None:
        first, last = min(first, count.start), max(last, count.end)
    if not board.free(first, last):
        return None
    if sized is None and board.speech.language == "th" and end - at == 1:
        # ตู้ also counts cupboards
        return None
    if sized is None or count is None:
        # "container house": without a number or a size it may be the goods themselves
        if sized is not None or count is not None:
            board.claim(first, last, "quantity")
        return None
    return Candidate(first, last, count, sized[0], _WEIGHT, first)


def _size(board: Board, at: int, end: int) -> tuple[str, int, int] | None:
    """20 or 40 feet beside the word: unit, first token and the token after."""
    for place in range(max(0, at - _REACH), min(len(board), end + _REACH)):
        boxed = board.speech.units.at(board.source, place)
        if boxed is not None and boxed.value in {"20GP", "40GP", "40HQ"}:
            last = _over_high(board, board.says("feet", boxed.end) or boxed.end)
            high = boxed.value == "40GP" and board.text(last - 1) in _HIGH
            return ("40HQ" if high else boxed.value), place, last
        size = _SIZES.get(board.text(place))
        if size is None:
            continue
        after = place + 1 + (board.text(place + 1) == "-")
        feet = board.says("feet", after)
        # forty of them in Thai
        beside = (
            place == end
            or (place == at - 1 and board.speech.language != "th")
            or board.said_before("feet", place) is not None
        )
        if feet is not None or beside:
            last = feet or after
            high = board.text(last) in _HIGH or board.text(end) in _HIGH
            return ("40HQ" if high and size == "40GP" else size), place, _over_high(board, last)
    return None


def _over_high(board: Board, at: int) -> int:
    """The token after "high cube"."""
    while board.text(at) in _HIGH:
        at += 1
    return at


def _count(board: Board, first: int, last: int, sized: tuple[str, int, int] | None) -> Span | None:
    """How many: the number before, between word and size, or behind."""
    taken = range(sized[1], sized[2]) if sized else range(0)
    for place in (*range(max(0, first - 3), last), last):
        span = span_at(board.source, place, board.speech)
        if span is None or place in taken or span.high is not None or span.low > 1000:
            continue
        inside = first <= place < last or place == last
        near = span.end == first or (board.text(span.end) in {"x", "×", "个", "*"} and span.end + 1 == first)
        if inside or near:
            return span
    if board.text(first) in _TWO or board.text(last - 1) in _TWO:
        return Span(Decimal(2), None, first, last, said=True)
    if sized is not None and board.text(first) in _SINGULAR:
        return Span(Decimal(1), None, first, first, said=True)
    word = board.text(first - 1)
    return Span(Decimal(1), None, first - 1, first, True) if word in {"a", "one"} else None
