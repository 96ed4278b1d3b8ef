"""Dates as people name them: a day, a month, the end of one, a feast, next year."""

from __future__ import annotations

import re
import tomllib
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from importlib.resources import files

from index.reading.board import Board
from index.reading.numbers import amount_at

_NUMERIC = re.compile(r"(\d{1,4})[-/.](\d{1,2})(?:[-/.](\d{1,4}))?")
# who keeps the feasts of the Orthodox churches
_ORTHODOX = frozenset(("ru", "ka", "kk"))


@dataclass(frozen=True, slots=True)
class Period:
    """The days that a date names, and the token after it. `edge`: the end of something, itself the last day."""

    first: date
    last: date
    end: int
    edge: bool = False
    month: bool = False
    feast: bool = False


def period_at(board: Board, at: int, today: date) -> Period | None:
    """The date that begins at a token: a day, a month, the end of one, a feast."""
    if at >= len(board):
        return None
    for role, reach in (("end_of", _ended), ("mid", _middle), ("start_of", _begun)):
        after = board.says(role, at)
        if after is not None and (period := _plain(board, after, today)):
            return reach(period)
    period = _plain(board, at, today)
    if period is None:
        return None
    for role, reach in (("end_of", _ended), ("mid", _middle), ("start_of", _begun)):
        if (after := board.says(role, period.end)) is not None and board.speech.language in {"zh", "kk", "ka"}:
            found = reach(period)
            return Period(found.first, found.last, after, edge=True)
    return period


def _ended(period: Period) -> Period:
    return Period(period.last, period.last, period.end, edge=True)


def _middle(period: Period) -> Period:
    half = period.first + (period.last - period.first) / 2
    return Period(half, half, period.end, edge=True)


def _begun(period: Period) -> Period:
    return Period(period.first, period.first + timedelta(9), period.end, month=True)


def _plain(board: Board, at: int, today: date) -> Period | None:
    for reader in (_feast, _numeric, _chinese, _dated, _named_month, _relative):
        if at < len(board) and (period := reader(board, at, today)):
            return period
    return None


def _numeric(board: Board, at: int, today: date) -> Period | None:
    """15/03, 15.03.2027, 2027-03-15; a day in digits of a code counts only behind a word such as "by"."""
    token, end = board.source.tokens[at], at + 1
    text = token.text
    if token.kind == "number" and board.text(at + 1) in {"/", "."} and at + 2 < len(board):
        text, end = f"{text}/{board.text(at + 2)}", at + 3
    found = _NUMERIC.fullmatch(text)
    if found is None or (token.kind == "number" and len(found.group(2)) < 2 and "." in text):
        return None
    first, second, third = (int(part) if part else 0 for part in found.groups())
    if first > 31 or (token.kind == "date" and len(found.group(1)) == 4):
        parts = re.split("[-/.]", text)
        year, month, day = (int(part) for part in parts) if len(parts) == 3 else (first, second, 0)
        return _day(year, month, day, end, today) if day else _month(year, month, end, today)
    day, month = (first, second) if second <= 12 else (second, first)
    return _day(third, month, day, end, today)


def _chinese(board: Board, at: int, today: date) -> Period | None:
    """5月1日, 明年3月, 2027年3月底, 月底, 年底."""
    if board.speech.language != "zh":
        return None
    year, at = _chinese_year(board, at, today)
    if at >= len(board):
        return None
    if board.text(at) in {"月", "年"} and year == 0 and board.says("end_of", at) is not None:
        return Period(*_around(today, board.text(at)), board.says("end_of", at) or at + 1, edge=True)
    if year and board.says("end_of", at) is not None and board.text(at) in {"底", "末", "年"}:
        return Period(date(year, 12, 31), date(year, 12, 31), board.says("end_of", at) or at + 1, edge=True)
    amount = amount_at(board.source, at, board.speech)
    if amount is None or board.text(amount.end) != "月" or not 1 <= amount.value <= 12:
        return None
    end = amount.end + 1
    if board.text(end) == "份":
        end += 1
    day = amount_at(board.source, end, board.speech)
    if day is not None and board.text(day.end) in {"日", "号"}:
        return _day(year, int(amount.value), int(day.value), day.end + 1, today)
    return _month(year, int(amount.value), end, today)


def _chinese_year(board: Board, at: int, today: date) -> tuple[int, int]:
    words = board.text(at) + board.text(at + 1)
    if words in {"明年", "来年"}:
        return today.year + 1, at + 2
    if words in {"今年", "本年"}:
        return today.year, at + 2
    amount = amount_at(board.source, at, board.speech)
    if amount is not None and 2000 < amount.value < 2100 and board.text(amount.end) == "年":
        return int(amount.value), amount.end + 1
    return 0, at


def _around(today: date, unit: str) -> tuple[date, date]:
    last = date(today.year, 12, 31) if unit == "年" else month_end(today.year, today.month)
    return last, last


def _dated(board: Board, at: int, today: date) -> Period | None:
    """15 March, March 15, 15-го марта, ngày 15 tháng 3."""
    months = board.speech.values("months")
    at = board.says("on", at) or at if board.speech.language in {"sw", "vi", "th", "ha"} else at
    day = amount_at(board.source, at, board.speech)
    if day is not None and day.value <= 31 and day.end < len(board):
        end = day.end
        while board.text(end) in {"-", "го", "st", "nd", "rd", "th", "of", "de", "er", "й", "числа", "ga", "ya"}:
            end += 1
        if (month := months.at(board.source, end)) is not None:
            return _with_year(board, int(month.value), int(day.value), month.end, today)
        if (number := _numbered_month(board, end)) is not None:
            return _with_year(board, number[0], int(day.value), number[1], today)
    month = months.at(board.source, at)
    if month is None:
        return None
    day = amount_at(board.source, month.end, board.speech)
    if day is not None and day.value <= 31 and not day.said and board.source.tokens[month.end].kind == "number":
        end = day.end + (board.text(day.end) in {"st", "nd", "rd", "th"})
        return _with_year(board, int(month.value), int(day.value), end, today)
    return None


def _numbered_month(board: Board, at: int) -> tuple[int, int] | None:
    """Tháng 3; mwezi wa 3: the word for month and its number."""
    if board.speech.language not in {"vi", "sw"} or (end := board.says("month", at)) is None:
        return None
    number = amount_at(board.source, end, board.speech)
    return (int(number.value), number.end) if number is not None and 1 <= number.value <= 12 else None


def _named_month(board: Board, at: int, today: date) -> Period | None:
    month = board.speech.values("months").at(board.source, at)
    if month is not None:
        return _with_year(board, int(month.value), 0, month.end, today)
    if (number := _numbered_month(board, at)) is not None:
        return _with_year(board, number[0], 0, number[1], today)
    return None


def _with_year(board: Board, month: int, day: int, end: int, today: date) -> Period | None:
    year, after = 0, end
    while board.text(after) in {",", "de", "of", "mwaka", "năm", "ж", "жылы", "shekarar"}:
        after += 1
    token = board.source.tokens[after] if after < len(board) else None
    if token is not None and token.kind == "number" and token.number is not None and 2024 <= token.number < 2100:
        year, end = int(token.number), after + 1
        if board.text(end) in {"г", "г.", "года", "год", "году"}:
            end += 1
    return _day(year, month, day, end, today) if day else _month(year, month, end, today)


def _feast(board: Board, at: int, today: date) -> Period | None:
    """A feast, fixed or of the dated table; the longer name holds: the Chinese new year is not the new year."""
    orthodox = board.speech.language in _ORTHODOX
    moving = board.speech.values("feasts").at(board.source, at)
    for role, month, day in (("christmas", *((1, 7) if orthodox else (12, 25))), ("new_year", 1, 1)):
        end = board.says(role, at)
        if end is not None and (moving is None or end > moving.end):
            found = _day(0, month, day, end, today)
            return Period(found.first, found.last, end, month=True, feast=True) if found else None
    if moving is None:
        return None
    name = "orthodox_easter" if orthodox and moving.value == "easter" else moving.value
    year = board.source.tokens[moving.end].number if moving.end < len(board) else None
    named = year is not None and 2024 <= year < 2100
    for first, last in _feasts()[name]:
        if first.year == year if named else last >= today:
            return Period(first, last, moving.end + named, month=True, feast=True)
    return None


@cache
def _feasts() -> Mapping[str, tuple[tuple[date, date], ...]]:
    """First and last day of each moving feast, year by year, as far as the table goes."""
    table = tomllib.loads((files("index") / "data" / "feasts.toml").read_text(encoding="utf8"))["days"]
    return {name: tuple(_days(entry) for entry in days) for name, days in table.items()}


def _days(entry: str) -> tuple[date, date]:
    first, _, last = entry.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last)


def _relative(board: Board, at: int, today: date) -> Period | None:
    """Next month, this year, the month and year that run, however the word for it stands."""
    step, after = 0, at
    for role, size in (("next", 1), ("this", 0)):
        if (end := board.says(role, at)) is not None:
            step, after = size, end
            break
    for unit in ("month", "year", "week"):
        if (end := board.says(unit, after)) is None:
            continue
        if after == at:
            behind = next((found for role in ("next", "this") if (found := board.says(role, end))), None)
            if behind is None and board.said_before("end_of", at) is None:
                return None
            step, end = int(board.says("next", end) is not None), behind or end
        return _running(today, unit, step, end)
    return None


def _running(today: date, unit: str, step: int, end: int) -> Period:
    if unit == "year":
        return Period(date(today.year + step, 1, 1), date(today.year + step, 12, 31), end, month=True)
    if unit == "week":
        sunday = today + timedelta(6 - today.weekday() + 7 * step)
        return Period(sunday - timedelta(6), sunday, end, month=True)
    year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
    return Period(date(year, month + 1, 1), month_end(year, month + 1), end, month=True)


def _month(year: int, month: int, end: int, today: date) -> Period | None:
    if not 1 <= month <= 12 or (year and not 2000 <= year < 2100):
        return None
    wanted = year or today.year + (month < today.month)
    return Period(date(wanted, month, 1), month_end(wanted, month), end, month=True)


def _day(year: int, month: int, day: int, end: int, today: date) -> Period | None:
    if not 1 <= month <= 12 or not 1 <= day <= 31 or (year and not 2000 <= year < 2100):
        return None
    wanted = year or today.year
    found = date(wanted, month, min(day, monthrange(wanted, month)[1]))
    if not year and found < today:
        found = year_later(found)
    return Period(found, found, end)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def year_later(day: date) -> date:
    """The same day a year on; the last of February where there is none."""
    return day.replace(year=day.year + 1, day=min(day.day, monthrange(day.year + 1, day.month)[1]))
