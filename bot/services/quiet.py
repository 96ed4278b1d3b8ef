"""When a person is left in peace: at night, by the clocks of where he is, as far as that is known."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from bot.services.context import SHANGHAI, Context
from catalog.model import Buyer, Person, PersonId, Request, Role

EVENING, MORNING = time(21), time(8)
# where the table's first zone is not the one that most people live by
_MOST_LIVE_BY: Mapping[str, str] = {
    "RU": "Europe/Moscow",
    "BR": "America/Sao_Paulo",
    "AU": "Australia/Sydney",
    "CA": "America/Toronto",
}


def wakes_at(ctx: Context, person: PersonId) -> datetime:
    """When a person may be written to: now, or in the morning if it is night where he is."""
    zone = zone_of(ctx, person)
    return morning(ctx.now, zone) if zone else ctx.now


def zone_of(ctx: Context, person: PersonId) -> ZoneInfo | None:
    """The clocks a person lives by: those of Mianyang for its exporters and officers, else those of his country.

    A buyer who never said where he is lives where his newest request is to be delivered; None where nobody knows.
    """
    if ctx.tx.get(Person, person).roles & {Role.EXPORTER, Role.OFFICER}:
        return SHANGHAI
    buyer = ctx.tx.first(Buyer, id=person)
    if buyer is not None and buyer.country:
        return zone_in(buyer.country)
    newest = ctx.tx.first(Request, person=person, order="-id")
    where = newest.requirements.country if newest else None
    return zone_in(where.value) if where else None


def zone_in(country: str) -> ZoneInfo | None:
    """The zone that most people of a country live by."""
    name = _MOST_LIVE_BY.get(country) or _zones().get(country)
    return ZoneInfo(name) if name else None


def morning(now: datetime, zone: ZoneInfo) -> datetime:
    """Now by day; at night the coming morning there, in the zone of `now`."""
    there = now.astimezone(zone)
    if MORNING <= there.time() < EVENING:
        return now
    day = there.date() + timedelta(days=1 if there.time() >= EVENING else 0)
    return datetime.combine(day, MORNING, zone).astimezone(now.tzinfo)


@cache
def _zones() -> Mapping[str, str]:
    """The first zone of each country in the time zone database: the most populous as a rule."""
    found: dict[str, str] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf8").splitlines():
        if line and not line.startswith("#"):
            country, _, zone, *_ = line.split("\t")
            found.setdefault(country, zone)
    return found
