"""Dates by which goods are wanted: "before March", 5月1日前, "within 30 days", "к концу года"."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

from catalog.model import DateMeaning, Deadline, Read
from index.reading.board import Board
from index.reading.numbers import amount_at
from index.reading.periods import Period, period_at, year_later

_ROLE = "date"
_MEANINGS = (
    ("arrived", DateMeaning.ARRIVED),
    ("shipped", DateMeaning.SHIPPED),
    ("ready", DateMeaning.READY),
)
# beyond this many days "within" means something else
_FARTHEST = 800
# words of "offers by" before its last
_CLOSING = 3
# how many words may stand between a date and what is to happen by then
_NEAR, _NEAR_UNSPACED = 8, 14


def read_deadline(board: Board, today: date) -> Read[Deadline] | None:
    """Find and mark all dates of a text; the first that can be a deadline is it."""
    found: Read[Deadline] | None = None
    at = 0
    while at < len(board):
        read = _deadline_at(board, at, today)
        if read is None:
            at += 1
            continue
        start, end, last_day, confidence = read
        bids = board.said_before("closing", start) is not None or _closes(board, start)
        if found is None and not bids and today <= last_day <= today + timedelta(_FARTHEST):
            meaning = _meaning(board, start, end)
            found = Read(Deadline(last_day, meaning), board.words(start, end), confidence)
        board.claim(start, end, _ROLE)
        at = end
    return found


def _closes(board: Board, start: int) -> bool:
    """Whether a date is that by which offers are due, the word before it being part of that: offers by 10 January."""
    ends = (board.says("closing", at) for at in range(max(0, start - _CLOSING), start))
    return any(end is not None and end > start for end in ends)


def _deadline_at(board: Board, at: int, today: date) -> tuple[int, int, date, float] | None:
    """Start, end, last day and confidence of a deadline that begins at a token."""
    if within := _within(board, at, today):
        return within
    for role in ("before", "by", "on"):
        if (after := board.says(role, at)) is not None and (period := period_at(board, after, today)):
            wanted_for = period.feast and role == "on" and board.says("for", at) == after
            return at, *_finished(board, period, "before" if wanted_for else role, today)
    if (period := period_at(board, at, today)) and _stands_alone(board, at, period):
        return at, *_finished(board, period, "", today)
    return _season(board, at)


def _finished(board: Board, period: Period, role: str, today: date) -> tuple[int, date, float]:
    """The token after a date and its last day, once what stands behind it ("дейін", 前) is heard."""
    end = period.end
    for behind in ("before", "by"):
        if role in {"", "on"} and (after := board.says(behind, end)) is not None and _postposed(board, end):
            role, end = behind, after
    if role == "" and _until(board, period.end - 1):
        role = "before"
    if role in {"before", "by"} and not period.edge and (role == "before" or period.month):
        return end, _coming(period.first, today) - timedelta(1), 0.9
    return end, period.last, 0.9 if role else 0.7


def _postposed(board: Board, at: int) -> bool:
    """Whether a word behind a date belongs to it: in these languages it stands there."""
    return board.speech.language in {"zh", "kk", "ka"} or board.text(at) in {"дейін"}


def _until(board: Board, at: int) -> bool:
    """Georgian says "until" by an ending."""
    return board.speech.language == "ka" and board.text(at).endswith("მდე")


def _inside(board: Board, at: int) -> bool:
    """Georgian says "within" by an ending too: 30 დღეში."""
    return board.speech.language == "ka" and board.text(at).endswith("ში")


def _coming(day: date, today: date) -> date:
    return day if day > today else year_later(day)


def _stands_alone(board: Board, at: int, period: Period) -> bool:
    """Whether a bare date is meant: a day, a postposition behind it, or delivery beside it. "May" alone is not."""
    if board.source.tokens[at].kind == "number" and period.end - at in {1, 3} and board.text(at + 1) in {"/", ".", ""}:
        return False
    if period.edge or not period.month or _until(board, period.end - 1):
        return True
    if any(board.says(role, period.end) for role in ("before", "by")) and _postposed(board, period.end):
        return True
    if any(board.says("next", token) is not None for token in range(at, period.end)):
        return True
    near = any(board.said_before(role, at) is not None for role in ("deliver", "arrived", "shipped", "ready"))
    return near or any(board.says(role, period.end) for role in ("deliver", "arrived", "shipped"))


def _season(board: Board, at: int) -> tuple[int, int, date, float] | None:
    """Before the rains: marked as read, yet no day is known."""
    after = board.says("before", at) or board.says("by", at)
    end = board.says("season", after) if after else board.says("season", at)
    if end is None or (after is None and not board.says("before", end)):
        return None
    return at, end, date.min, 0.0


# ---------------------------------------------------------------- within


def _within(board: Board, at: int, today: date) -> tuple[int, int, date, float] | None:
    """Within 30 days; 两周内; ndani ya siku 60."""
    start = at
    lead = board.says("within", at)
    if lead is not None:
        at = lead
    counted = _count(board, at, today)
    if counted is None:
        return None
    last_day, end = counted
    if lead is None:
        behind = end if _inside(board, end - 1) else board.says("within", end)
        if behind is None or (behind > end and not _postposed(board, end)):
            return None
        end = behind
    if (after := board.says("after_order", end)) is not None:
        end = after
    return start, end, last_day, 0.85


def _count(board: Board, at: int, today: date) -> tuple[date, int] | None:
    """A number of days, weeks or months, in either order; the day it ends and the token after it."""
    if board.speech.multiplier_first and (first := _unit(board, at)) is not None:
        amount = amount_at(board.source, first[1], board.speech)
        known = amount is not None and 1 <= amount.value < _FARTHEST
        return (_later(today, first[0], int(amount.value)), amount.end) if known and amount else None
    amount = amount_at(board.source, at, board.speech)
    if amount is None:
        unit = _unit(board, at)
        return (_later(today, unit[0], 1), unit[1]) if unit and _one(board, at) else None
    end = amount.end
    if board.text(end) in {"-", "–"} and (upper := amount_at(board.source, end + 1, board.speech)):
        amount, end = upper, upper.end
    named = _unit(board, end)
    if named is None or amount.value > _FARTHEST or amount.value < 1:
        return None
    return _later(today, named[0], int(amount.value)), named[1]


def _one(board: Board, at: int) -> bool:
    """ "В течение месяца": one month, though nobody says one."""
    return board.speech.language in {"ru", "ar", "kk"} and board.said_before("within", at) is not None


def _unit(board: Board, at: int) -> tuple[str, int] | None:
    for name in ("day", "week", "month"):
        if (end := board.says(name, at)) is not None:
            return name, end
    return None


def _later(today: date, unit: str, count: int) -> date:
    if unit == "month":
        months = today.year * 12 + today.month - 1 + count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    return today + timedelta(count * (7 if unit == "week" else 1))


# ---------------------------------------------------------------- what is to happen by then


def _meaning(board: Board, start: int, end: int) -> DateMeaning:
    """Ready, shipped or arrived, by the word nearest to the date in its part of the sentence."""
    nearest: list[tuple[int, DateMeaning]] = []
    near = _NEAR_UNSPACED if board.speech.language in {"zh", "th"} else _NEAR
    for at in range(max(0, start - near), min(len(board), end + 4)):
        if any(mark in ".;!?\n" for at2 in range(min(at, start), max(at, start)) for mark in board.text(at2)):
            continue
        for role, meaning in _MEANINGS:
            if (after := board.says(role, at)) is not None:
                nearest.append((start - after if at < start else at - end, meaning))
    return min(nearest, key=lambda item: abs(item[0]))[1] if nearest else DateMeaning.UNSAID
