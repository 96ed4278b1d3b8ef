"""How an exporter stands on a day: how quickly it answers introductions, and how often it was shown of late.

Both are known up to the last midnight in Mianyang only, so that an answer to the same request stays the same all day,
however many pages a buyer turns.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from catalog.model import Waiting
from catalog.store import Reading
from catalog.working_time import SHANGHAI, midnight, working_hours

# so many days back a showing counts, and an introduction
SHOWN_DAYS, ANSWER_DAYS = 30, 365
# working hours: an answer at once is worth 1, one just within the 24 that are promised nothing, after all of these -1
SLOWEST_HOURS = 48.0
# so many answers of no merit are added to each record: one quick answer makes nobody quick
NEUTRAL_ANSWERS = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """An exporter's record. `promptness` lies between -1 and 1, 0 where nothing is known; `hours` is a mean.

    `shown` is None where nobody counts. `latest` is the day of the newest introduction that counts.
    """

    shown: int | None = None
    answers: int = 0
    promptness: float = 0.0
    hours: float = 0.0
    latest: date | None = None


NOBODY = Standing()


def standings(view: Reading, today: date) -> Mapping[int, Standing]:
    """The record of every exporter that has one. Exporters without one stand as `Standing(shown=0)`."""
    end = midnight(today)
    shown = view.exposures(today - timedelta(days=SHOWN_DAYS), today)
    waits: dict[int, list[Waiting]] = defaultdict(list)
    for wait in view.waitings(end - timedelta(days=ANSWER_DAYS), end):
        waits[wait.exporter].append(wait)
    return {key: record(waits.get(key, ()), end, shown.get(key, 0)) for key in sorted({*shown, *waits})}


def record(waits: Iterable[Waiting], until: datetime, shown: int | None = None) -> Standing:
    """The record that these introductions make. One that waits still, or was given up on, counts once it is overdue."""
    counted = [(wait, hours) for wait in waits if (hours := _hours(wait, until)) is not None]
    if not counted:
        return Standing(shown)
    worth = sum(1 - 2 * min(hours / SLOWEST_HOURS, 1.0) if wait.answered else -1.0 for wait, hours in counted)
    latest = max(day_there(wait.ended_at or until) for wait, _ in counted)
    mean = sum(hours for _, hours in counted) / len(counted)
    promptness = worth / (len(counted) + NEUTRAL_ANSWERS)
    return Standing(shown, len(counted), round(promptness, 6), round(mean, 2), latest)


def _hours(wait: Waiting, until: datetime) -> float | None:
    """Working hours that the buyer waited; None where that says nothing of the exporter yet."""
    end = wait.ended_at or until
    if not wait.answered and end < wait.due:
        return None
    return working_hours(wait.since, end)


def day_there(at: datetime) -> date:
    """The day of an instant in Mianyang."""
    return at.astimezone(SHANGHAI).date()
