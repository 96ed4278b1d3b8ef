"""Certification schemes, roads out of Mianyang and the facts that may be told of real companies, from data/."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from catalog.places import cities, country_code, normalise
from catalog.tables import BadReference, Entry, records

EVERY = "*"
MODES = ("rail", "road", "sea", "river", "air")


class SchemeKind(StrEnum):
    """What is checked: a product, a company, each shipment, a registration, or where goods come from."""

    PRODUCT_MARK = "product_mark"
    COMPANY_SYSTEM = "company_system"
    SHIPMENT_INSPECTION = "shipment_inspection"
    GOODS_REGISTRATION = "goods_registration"
    ORIGIN_FORM = "origin_form"


@dataclass(frozen=True, slots=True)
class Scheme:
    """A certification or inspection scheme (认证/检验制度). "*" in countries or hs means all, empty means unknown.

    `not_countries`: where its word means something else, as EAC does in East Africa.
    """

    key: str
    kind: SchemeKind
    name_zh: str
    name_en: str
    countries: tuple[str, ...]
    hs: tuple[str, ...]
    applies: str
    validity: str
    words: tuple[str, ...]
    source: str
    as_of: str
    note: str
    not_countries: tuple[str, ...]

    @property
    def arranged_per_shipment(self) -> bool:
        """Such a scheme is never missing: it is arranged before loading."""
        return self.kind is SchemeKind.SHIPMENT_INSPECTION

    def holds_in(self, iso2: str) -> bool | None:
        """Whether it holds in a country; None where that is unknown."""
        if not self.countries:
            return None
        return EVERY in self.countries or iso2 in self.countries

    def covers(self, hs: str) -> bool | None:
        """Whether goods of an HS code are under it; None where that is unknown."""
        if not self.hs or not hs:
            return None
        return EVERY in self.hs or any(hs.startswith(digits) or digits.startswith(hs) for digits in self.hs)


@dataclass(frozen=True, slots=True)
class Leg:
    """One leg of a road. `days` is the usual range, None where unknown."""

    start: str
    end: str
    mode: str
    days: tuple[int, int] | None


@dataclass(frozen=True, slots=True)
class Corridor:
    """A road from Mianyang. `estimate` marks days as the editors' own; `loading_port` is where sea terms apply."""

    key: str
    name_zh: str
    name_en: str
    countries: tuple[str, ...]
    legs: tuple[Leg, ...]
    loading_port: str
    estimate: bool
    source: str
    as_of: str

    @property
    def days(self) -> tuple[int, int] | None:
        """The days of all legs together, None as soon as one is unknown."""
        ranges = [leg.days for leg in self.legs if leg.days is not None]
        if len(ranges) < len(self.legs):
            return None
        return sum(low for low, _ in ranges), sum(high for _, high in ranges)


@dataclass(frozen=True, slots=True)
class SeedFact:
    """A sentence of the city's report, verbatim, and the real companies it speaks of."""

    key: str
    about: str
    companies: tuple[str, ...]
    period: str
    sentence: str
    title: str
    publisher: str
    published: date


def _checked_countries(entry: Entry, field: str) -> tuple[str, ...]:
    return tuple(code if code == EVERY else country_code(entry, code, field) for code in entry.words(field))


# ---------------------------------------------------------------- schemes


@cache
def schemes() -> Mapping[str, Scheme]:
    """Schemes by key, in the order of the file."""
    return MappingProxyType({entry.row: scheme_of(entry) for entry in records("schemes.toml")})


def scheme_of(entry: Entry) -> Scheme:
    """A record of schemes.toml as a scheme.

    Raises:
        BadReference: a field is missing or malformed.
    """
    hs = entry.words("hs")
    if wrong := [digits for digits in hs if digits != EVERY and not (digits.isdecimal() and 2 <= len(digits) <= 6)]:
        raise entry.bad("hs", f"{wrong} are no leading digits of HS codes")
    return Scheme(
        key=entry.row,
        kind=SchemeKind(entry.choice("kind", [kind.value for kind in SchemeKind])),
        name_zh=entry.text("name_zh"),
        name_en=entry.text("name_en"),
        countries=_checked_countries(entry, "countries"),
        hs=hs,
        applies=entry.optional("applies"),
        validity=entry.optional("validity"),
        words=entry.words("words"),
        source=entry.text("source"),
        as_of=entry.text("as_of"),
        note=entry.optional("note"),
        not_countries=_checked_countries(entry, "not_countries"),
    )


@cache
def scheme_words() -> Mapping[str, tuple[str, ...]]:
    """Scheme keys by normalised word (SONCAP, халяль, มอก.); most words name one."""
    found: dict[str, dict[str, None]] = {}
    for scheme in schemes().values():
        for word in (scheme.key, *scheme.words):
            found.setdefault(normalise(word), {})[scheme.key] = None
    return MappingProxyType({word: tuple(keys) for word, keys in found.items()})


def schemes_for(iso2: str, hs: str = "") -> tuple[Scheme, ...]:
    """Schemes made for a country (those of all countries left out) that are not known to pass over an HS code."""
    return tuple(scheme for scheme in schemes().values() if iso2 in scheme.countries and scheme.covers(hs) is not False)


# ---------------------------------------------------------------- roads


@cache
def corridors() -> Mapping[str, Corridor]:
    """Roads from Mianyang by key."""
    return MappingProxyType({entry.row: corridor_of(entry) for entry in records("corridors.toml")})


def corridor_of(entry: Entry) -> Corridor:
    """A record of corridors.toml as a road.

    Raises:
        BadReference: a field is missing or malformed, a place is unknown, or the legs do not join.
    """
    legs = _legs(entry)
    port = entry.optional("loading_port")
    if port and not (port in cities() and cities()[port].seaport):
        raise entry.bad("loading_port", f"{port!r} is no port of cities.tsv")
    estimate = entry.flag("estimate")
    if not estimate and any(leg.days for leg in legs):
        raise entry.bad("estimate", "must be true where days are given")
    return Corridor(
        entry.row,
        entry.text("name_zh"),
        entry.text("name_en"),
        _checked_countries(entry, "countries"),
        legs,
        port,
        estimate,
        entry.text("source"),
        entry.text("as_of"),
    )


def _legs(entry: Entry) -> tuple[Leg, ...]:
    raw = entry.cells.get("legs")
    if not isinstance(raw, list) or not raw:
        raise entry.bad("legs", "is empty")
    legs = tuple(_leg(Entry(entry.table, f"{entry.row} leg {number}", cells)) for number, cells in enumerate(raw, 1))
    for before, after in pairwise(legs):
        if before.end != after.start:
            raise entry.bad("legs", f"{before.end} and {after.start} do not join")
    return legs


def _leg(entry: Entry) -> Leg:
    mode = entry.choice("mode", MODES)
    return Leg(entry.choice("from", cities()), entry.choice("to", cities()), mode, _days(entry))


def _days(entry: Entry) -> tuple[int, int] | None:
    match entry.cells.get("days"):
        case None:
            return None
        case [int(low), int(high)] if 0 < low <= high:
            return low, high
        case other:
            raise entry.bad("days", f"{other!r} is no range of days")


def corridors_to(iso2: str) -> tuple[Corridor, ...]:
    """Roads that serve a country, those with known days first."""
    serving = (road for road in corridors().values() if iso2 in road.countries)
    return tuple(sorted(serving, key=lambda road: road.days is None))


# ---------------------------------------------------------------- facts


@cache
def seed_facts() -> Mapping[str, SeedFact]:
    """The sentences of the city's report by key."""
    entries = {entry.row: entry for entry in records("seed_facts.toml")}
    report = entries.pop("report", None)
    if report is None:
        raise BadReference("seed_facts.toml", "report", "report", "is missing")
    return MappingProxyType({key: _fact(entry, report) for key, entry in entries.items()})


def _fact(entry: Entry, report: Entry) -> SeedFact:
    return SeedFact(
        key=entry.row,
        about=entry.text("about"),
        companies=entry.words("companies"),
        period=entry.optional("period"),
        sentence=entry.text("sentence"),
        title=report.text("title"),
        publisher=report.text("publisher"),
        published=report.day("date"),
    )
