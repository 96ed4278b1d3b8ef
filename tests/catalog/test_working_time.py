"""Working hours: Monday to Friday, 9 to 18 o'clock in Mianyang."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.working_time import SHANGHAI, add_working_hours, working_day, working_hours


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=SHANGHAI)


@pytest.mark.parametrize(
    ("start", "hours", "end"),
    [
        ("2026-11-25 10:00", 1, "2026-11-25 11:00"),
        ("2026-11-25 10:00", 8, "2026-11-25 18:00"),  # the last minute of a day still counts
        ("2026-11-25 10:00", 24, "2026-11-27 16:00"),  # Wednesday to Friday
        ("2026-11-27 17:00", 2, "2026-11-30 10:00"),  # over a weekend
        ("2026-11-25 22:30", 1, "2026-11-26 10:00"),  # at night
        ("2026-11-25 06:00", 1, "2026-11-25 10:00"),  # before opening
        ("2026-11-28 12:00", 24, "2026-12-02 15:00"),  # from a Saturday
        ("2026-11-29 23:59", 0, "2026-11-30 09:00"),  # nothing ends while all is closed
        ("2026-12-31 17:30", 1, "2027-01-01 09:30"),  # over the turn of the year
        ("2026-11-25 10:15", 0.5, "2026-11-25 10:45"),
    ],
)
def test_hours_pass_only_while_people_work(start: str, hours: float, end: str) -> None:
    assert add_working_hours(at(start), hours) == at(end)


def test_the_result_is_in_the_zone_of_the_start() -> None:
    end = add_working_hours(datetime(2026, 11, 25, 2, 0, tzinfo=UTC), 24)
    assert end == datetime(2026, 11, 27, 8, 0, tzinfo=UTC)
    assert end.tzinfo is UTC


@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(lambda d: d.replace(tzinfo=UTC)),
    minutes=st.integers(1, 60 * 100),
)
def test_as_many_working_minutes_lie_between_as_were_asked_for(start: datetime, minutes: int) -> None:
    start = start.replace(second=0, microsecond=0)
    end = add_working_hours(start, minutes / 60)
    between = int((end - start) / timedelta(minutes=1))
    local = start.astimezone(SHANGHAI)
    moments = (local + timedelta(minutes=m) for m in range(between))
    assert sum(m.weekday() < 5 and 9 <= m.hour < 18 for m in moments) == minutes
    assert working_hours(start, end) == pytest.approx(minutes / 60)
    assert working_hours(end, start) == -working_hours(start, end)


@pytest.mark.parametrize(
    ("day", "then"),
    [("2026-11-27", "2026-11-27"), ("2026-11-28", "2026-11-30"), ("2026-11-29", "2026-11-30")],
)
def test_a_due_day_is_no_weekend(day: str, then: str) -> None:
    assert working_day(date.fromisoformat(day)) == date.fromisoformat(then)


@pytest.mark.parametrize(
    ("start", "end", "hours"),
    [
        ("2026-11-25 10:00", "2026-11-25 11:30", 1.5),
        ("2026-11-25 17:00", "2026-11-26 10:00", 2),
        ("2026-11-27 18:00", "2026-11-30 09:00", 0),  # a weekend never counts
        ("2026-11-28 10:00", "2026-11-29 15:00", 0),
        ("2026-11-25 20:00", "2026-11-26 08:59", 0),  # nor does a night
        ("2026-11-02 00:00", "2026-11-30 00:00", 180),
    ],
)
def test_time_outside_working_hours_never_counts(start: str, end: str, hours: float) -> None:
    assert working_hours(at(start), at(end)) == hours
