"""Working hours of the bureau and the exporters: Monday to Friday, 9 to 18 o'clock in Mianyang. Pure functions."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

SHANGHAI = ZoneInfo("Asia/Shanghai")
OPENS, CLOSES = time(9), time(18)
SATURDAY = 5
_DAY = timedelta(hours=CLOSES.hour - OPENS.hour)
_NONE = timedelta(0)


def add_working_hours(start: datetime, hours: float) -> datetime:
    """The instant when `hours` of working time have passed since `start`; both aware, the result in start's zone."""
    at = _open_instant(start.astimezone(SHANGHAI))
    left = timedelta(hours=hours)
    while (today := _instant(at.date(), CLOSES) - at) < left:
        left -= today
        at = _open_instant(_instant(at.date() + timedelta(days=1), OPENS))
    return (at + left).astimezone(start.tzinfo)


def working_hours(start: datetime, end: datetime) -> float:
    """How many hours of working time lie between two aware instants; below zero when `end` is the earlier one."""
    return (_worked(end.astimezone(SHANGHAI)) - _worked(start.astimezone(SHANGHAI))) / timedelta(hours=1)


def working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= SATURDAY else day


def midnight(day: date) -> datetime:
    """The instant a day begins in Mianyang."""
    return datetime.combine(day, time(0), SHANGHAI)


def _worked(at: datetime) -> timedelta:
    """Working time since the Monday that ordinal 1 is."""
    weeks, weekday = divmod(at.toordinal() - 1, 7)
    full = _DAY * (SATURDAY * weeks + min(weekday, SATURDAY))
    if weekday >= SATURDAY:
        return full
    since = timedelta(hours=at.hour - OPENS.hour, minutes=at.minute, seconds=at.second, microseconds=at.microsecond)
    return full + min(max(since, _NONE), _DAY)


def _open_instant(at: datetime) -> datetime:
    """The first open instant from `at` on."""
    if at.time() >= CLOSES:
        at = _instant(at.date() + timedelta(days=1), OPENS)
    day = working_day(at.date())
    return max(at, _instant(day, OPENS))


def _instant(day: date, at: time) -> datetime:
    return datetime.combine(day, at, SHANGHAI)
