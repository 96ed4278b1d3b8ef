"""The bureau's stop list: who and what may not be introduced, kept in the store, entered as a dated table.

The table's fields: exporter (credit code), buyer (the number of a person), organisation (a buyer's, by its exact name),
country (ISO code of the buyer's), hs (leading digits), since, until (dates), reason, source. What is given in a line must
hold together; a line without any of the first five is refused, and so is a pair that nobody of the store is part of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from catalog.model import Buyer, Exporter, ExporterId, Person, PersonId, Product, Stop, StopId
from catalog.places import country_code, normalise
from catalog.store import NotFound, Reading, Writing
from catalog.tables import Entry, rows

CONDITIONS = ("exporter", "buyer", "organisation", "country", "hs")


@dataclass(frozen=True, slots=True)
class Party:
    """The buyer's side as far as it is known: the person, his organisation, and his countries (his own, the goods')."""

    buyer: PersonId | None = None
    organisation: str = ""
    countries: frozenset[str] = frozenset()


def party_of(view: Reading, buyer: PersonId | None, destination: str | None) -> Party:
    """A buyer with what the store knows of him; somebody unknown is known by the destination alone."""
    countries = {destination} if destination else set()
    if buyer is None:
        return Party(None, "", frozenset(countries))
    known = view.first(Buyer, id=buyer)
    if known and known.country:
        countries.add(known.country)
    return Party(buyer, view.private(buyer, "organisation"), frozenset(countries))


# ---------------------------------------------------------------- what holds


def holding(stops: Iterable[Stop], on: date) -> list[Stop]:
    """The stops that hold on a day."""
    return [stop for stop in stops if stop.since <= on and (stop.until is None or on <= stop.until)]


def against(stops: Iterable[Stop], party: Party) -> list[Stop]:
    """The stops that a buyer falls under, whatever they say of exporters and goods."""
    return [stop for stop in stops if _concerns(stop, party)]


def _concerns(stop: Stop, party: Party) -> bool:
    if stop.buyer is not None and stop.buyer != party.buyer:
        return False
    if stop.organisation and normalise(stop.organisation) != normalise(party.organisation):
        return False
    return not stop.country or stop.country in party.countries


def covers(stop: Stop, exporter: ExporterId, hs: str) -> bool:
    """Whether a stop is of this exporter and of goods of this HS code."""
    return stop.exporter in (None, exporter) and re.sub(r"[.\s]", "", hs).startswith(stop.hs)


def stop_of(view: Reading, product: Product, party: Party, on: date) -> Stop | None:
    """The first stop that keeps a product from a buyer on a day."""
    found = against(holding(view.find(Stop), on), party)
    return next((stop for stop in found if covers(stop, product.exporter, product.hs)), None)


# ---------------------------------------------------------------- the bureau's table


def read_stops(view: Reading, name: str, text: str) -> list[Stop]:
    """The stops of a table.

    Raises:
        BadReference: a line is malformed, or names a company or person that the store does not know.
    """
    return [_stop(view, row) for row in rows(name, text)]


def _stop(view: Reading, row: Entry) -> Stop:
    if not any(row.optional(field) for field in CONDITIONS):
        raise row.bad("exporter", f"none of {', '.join(CONDITIONS)} is given")
    country, hs = row.optional("country"), row.optional("hs")
    if hs and not re.fullmatch("[0-9]{2,10}", hs):
        raise row.bad("hs", f"{hs!r} is not the leading digits of an HS code")
    return Stop(
        StopId(0),
        reason=row.text("reason"),
        since=row.day("since"),
        source=row.text("source"),
        until=row.day("until") if row.optional("until") else None,
        buyer=_person(view, row),
        organisation=row.optional("organisation"),
        exporter=_exporter(view, row),
        country=country_code(row, country, "country") if country else "",
        hs=hs,
    )


def _exporter(view: Reading, row: Entry) -> ExporterId | None:
    code = row.optional("exporter")
    if not code:
        return None
    found = view.first(Exporter, uscc=code)
    if found is None:
        raise row.bad("exporter", f"no company has the credit code {code!r}")
    return found.id


def _person(view: Reading, row: Entry) -> PersonId | None:
    number = row.optional("buyer")
    if not number:
        return None
    try:
        return view.get(Person, int(number)).id
    except (ValueError, NotFound):
        raise row.bad("buyer", f"nobody has the number {number!r}") from None


def take_over(tx: Writing, wanted: Sequence[Stop], today: date) -> tuple[int, int]:
    """Make the list what a table says; returns how many stops are new, and how many end yesterday.

    Nothing is deleted: what was stopped when, and why, stays on record.
    """
    held = {_same(stop): stop for stop in tx.find(Stop) if stop.until is None or stop.until >= today}
    wished = {_same(stop): stop for stop in wanted}
    gone = [stop for key, stop in held.items() if key not in wished]
    for stop in gone:
        tx.save(replace(stop, until=today - timedelta(days=1)))
    new = [stop for key, stop in wished.items() if key not in held]
    for stop in new:
        tx.add(stop)
    return len(new), len(gone)


def _same(stop: Stop) -> Stop:
    return replace(stop, id=StopId(0))


def table_of(view: Reading, today: date) -> Iterator[str]:
    """The stops that hold or are to come, as lines of the table that `read_stops` reads."""
    yield "\t".join((*CONDITIONS, "since", "until", "reason", "source"))
    for stop in view.find(Stop):
        if stop.until is None or stop.until >= today:
            code = view.get(Exporter, stop.exporter).uscc if stop.exporter else ""
            until = stop.until.isoformat() if stop.until else ""
            who = (code, str(stop.buyer or ""), stop.organisation, stop.country, stop.hs)
            yield "\t".join((*who, stop.since.isoformat(), until, stop.reason, stop.source))
