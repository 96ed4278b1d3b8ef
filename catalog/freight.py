"""What carriage and import duty cost, from the bureau's dated tables: estimates, for buyers to reckon with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from types import MappingProxyType

from catalog.model import Money
from catalog.places import cities, country_code
from catalog.reference import currencies
from catalog.tables import Entry, rows
from catalog.trade_rules import MODES

HOME = "CN"


@dataclass(frozen=True, slots=True)
class Container:
    """What goes into a container as goods are really stowed: cubic metres and kilograms."""

    code: str
    volume_m3: Decimal
    payload_kg: Decimal


CONTAINERS: Mapping[str, Container] = MappingProxyType(
    {
        "20GP": Container("20GP", Decimal(28), Decimal(21_500)),
        "40GP": Container("40GP", Decimal(57), Decimal(26_000)),
        "40HQ": Container("40HQ", Decimal(68), Decimal(26_000)),
    }
)


@dataclass(frozen=True, slots=True)
class FreightRate:
    """What carriage from one place to another costs from a day on; `sample` marks figures that nobody has quoted.

    `per_container` is by container code, `lcl` for a cubic metre or a tonne, whichever is more.
    """

    start: str
    end: str
    countries: tuple[str, ...]
    mode: str
    per_container: Mapping[str, Money]
    lcl: Money | None
    valid_from: date
    sample: bool
    source: str


@dataclass(frozen=True, slots=True)
class Duty:
    """Import duty on goods of an HS code in a country, in percent of their value at the destination port."""

    country: str
    hs: str
    percent: Decimal
    valid_from: date
    source: str


# ---------------------------------------------------------------- freight


@cache
def freight_rates() -> tuple[FreightRate, ...]:
    """All rates of the table, those not valid yet or no longer included."""
    return tuple(rate_of(row) for row in rows("freight_rates.tsv"))


def rate_of(row: Entry) -> FreightRate:
    """A row of freight_rates.tsv as a rate.

    Raises:
        BadReference: a field is missing or malformed, or nothing is offered.
    """
    currency = row.choice("currency", currencies())
    start, end = row.choice("from", cities()), row.choice("to", cities())
    offered = {code: _price(row, cell, currency) for code, cell in (("20GP", "gp20"), ("40HQ", "hq40"))}
    per_container = {code: price for code, price in offered.items() if price}
    lcl = _price(row, "lcl", currency)
    if not per_container and lcl is None:
        raise row.bad("lcl", "no load has a price")
    served = tuple(country_code(row, code, "countries") for code in row.words("countries"))
    return FreightRate(
        start,
        end,
        served or (cities()[end].country,),
        row.choice("mode", MODES),
        MappingProxyType(per_container),
        lcl,
        row.day("valid_from"),
        row.flag("sample"),
        row.text("source"),
    )


def _price(row: Entry, field: str, currency: str) -> Money | None:
    return Money(row.decimal(field), currency) if row.optional(field) else None


def routes(place: str, country: str, on: date, table: Iterable[FreightRate] | None = None) -> list[list[FreightRate]]:
    """The ways from a place in China to a country that are priced on a day: one leg, or one to a port and one on."""
    held = _holding(freight_rates() if table is None else table, on)
    last = [rate for rate in held if country in rate.countries and cities()[rate.end].country != HOME]
    before = [rate for rate in held if rate.start == place and cities()[rate.end].country == HOME]
    straight = [[rate] for rate in last if rate.start == place]
    return straight + [[first, rate] for rate in last for first in before if first.end == rate.start]


def _holding(table: Iterable[FreightRate], on: date) -> list[FreightRate]:
    """The rates that hold on a day: the newest of each route, in an order that is not the file's."""
    newest: dict[tuple[str, str, str], FreightRate] = {}
    for rate in table:
        route = (rate.end, rate.start, rate.mode)
        if rate.valid_from <= on and (route not in newest or newest[route].valid_from < rate.valid_from):
            newest[route] = rate
    return [newest[route] for route in sorted(newest)]


# ---------------------------------------------------------------- duty


@cache
def duties() -> tuple[Duty, ...]:
    """All duties that the bureau has entered."""
    return tuple(duty_of(row) for row in rows("duties.tsv"))


def duty_of(row: Entry) -> Duty:
    """A row of duties.tsv as a duty.

    Raises:
        BadReference: a field is missing or malformed.
    """
    hs = row.text("hs")
    if not re.fullmatch("[0-9]{2,10}", hs):
        raise row.bad("hs", f"{hs!r} is not the leading digits of an HS code")
    try:
        percent = Decimal(row.text("percent"))
    except InvalidOperation:
        raise row.bad("percent", f"{row.text('percent')!r} is no number") from None
    if not percent.is_finite() or not 0 <= percent <= 1000:
        raise row.bad("percent", f"{percent} is no percentage")
    return Duty(country_code(row, row.text("country")), hs, percent, row.day("valid_from"), row.text("source"))


def duty(country: str, hs: str, on: date, table: Iterable[Duty] | None = None) -> Duty | None:
    """The duty that holds on a day, by the longest digits that fit; None where the bureau has entered none."""
    digits = re.sub(r"[.\s]", "", hs)
    fitting = (
        entry
        for entry in (duties() if table is None else table)
        if entry.country == country and entry.valid_from <= on and digits.startswith(entry.hs)
    )
    return max(fitting, key=lambda entry: (len(entry.hs), entry.valid_from), default=None)
