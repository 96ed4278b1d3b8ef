"""The reference data of the trade: units, currencies, Incoterms, sectors and the Harmonized System, from data/.

Places and trade rules stand in their own modules and can be had from here too. Tables are read at their first use.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from types import MappingProxyType

from catalog.places import (
    City,
    Country,
    CountryWords,
    cities,
    city,
    city_names,
    countries,
    country,
    country_name,
    country_names,
    country_words,
    normalise,
    plain,
    weak_city_words,
)
from catalog.tables import LANGUAGES, BadReference, Entry, UnknownCode, rows

__all__ = [
    "LANGUAGES",
    "BadReference",
    "City",
    "Country",
    "CountryWords",
    "Currency",
    "ExchangeRate",
    "HsChapter",
    "HsHeading",
    "Incoterm",
    "Sector",
    "Unit",
    "UnknownCode",
    "cities",
    "city",
    "city_names",
    "countries",
    "country",
    "country_name",
    "country_names",
    "country_words",
    "currencies",
    "currency_words",
    "exchange_rates",
    "hs_chapters",
    "hs_heading",
    "hs_headings",
    "incoterm_words",
    "incoterms",
    "normalise",
    "plain",
    "sectors",
    "unit_name",
    "unit_words",
    "units",
    "weak_city_words",
]

UNIT_KINDS = ("piece", "mass", "length", "area", "volume", "power", "energy", "pack", "container")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of trade. One of it is `factor` of `base`; both are None where that is not fixed, as for a carton."""

    code: str
    kind: str
    base: str | None
    factor: Decimal | None
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency (ISO 4217). `signs` are proof by themselves, `shared_signs` ($, Rs) are used by others too."""

    code: str
    digits: int
    signs: tuple[str, ...]
    shared_signs: tuple[str, ...]
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ExchangeRate:
    """What one unit of a currency is worth in CNY and USD on a day. `indicative`: for rough comparison only."""

    currency: str
    cny: Decimal
    usd: Decimal
    on: date
    indicative: bool
    source: str


@dataclass(frozen=True, slots=True)
class Incoterm:
    """A term of Incoterms 2020. `sea_only` terms need a sea or river port as named place."""

    code: str
    sea_only: bool
    name_zh: str
    name_en: str
    meaning_zh: str
    meaning_en: str
    other_spellings: tuple[str, ...]
    note: str


@dataclass(frozen=True, slots=True)
class Sector:
    """A sector Mianyang is known for; `colour` (#RRGGBB) is that of its drawn tile, `names` are in 13 languages."""

    key: str
    emoji: str
    colour: str
    chapters: tuple[str, ...]
    names: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HsChapter:
    """A chapter of the Harmonized System (two digits)."""

    code: str
    zh: str
    en: str


@dataclass(frozen=True, slots=True)
class HsHeading:
    """A heading of the Harmonized System (four digits) and the sectors that make such goods, the chief one first."""

    code: str
    zh: str
    en: str
    sectors: tuple[str, ...]

    @property
    def chapter(self) -> str:
        """The two digits of its chapter."""
        return self.code[:2]


# ---------------------------------------------------------------- units


@cache
def units() -> Mapping[str, Unit]:
    """Units by code."""
    words = _words_by_code("unit_words.tsv")
    made = [_unit(row, words.get(row.text("code"), {})) for row in rows("units.tsv")]
    return MappingProxyType({unit.code: unit for unit in made})


def _unit(row: Entry, words: Mapping[str, tuple[str, ...]]) -> Unit:
    kind = row.choice("kind", UNIT_KINDS)
    base = row.optional("base") or None
    return Unit(row.text("code"), kind, base, row.decimal("factor") if base else None, words)


def unit_name(code: str, language: str) -> str:
    """The short word shown after a number, such as "pcs" or 件; English beyond the 13 languages.

    Raises:
        UnknownCode: the table has no such unit.
    """
    if code not in units():
        raise UnknownCode("units", code)
    words = units()[code].words
    return words.get(language, words["en"])[0]


@cache
def unit_words() -> Mapping[str, tuple[str, ...]]:
    """Unit codes by normalised word; where a word means several, the usual one is first."""
    return _codes_by_word((unit.code, unit.words) for unit in units().values())


def _words_by_code(table: str) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    found: dict[str, dict[str, tuple[str, ...]]] = defaultdict(dict)
    for row in rows(table):
        language = row.choice("language", LANGUAGES)
        if not (words := row.words("words")):
            raise row.bad("words", "is empty")
        found[row.text("code")][language] = words
    return found


def _codes_by_word(named: Iterable[tuple[str, Mapping[str, tuple[str, ...]]]]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for code, by_language in named:
        for word in (word for words in by_language.values() for word in words):
            folded = normalise(word)
            found[folded][code] = None
            found[plain(folded)][code] = None
    return MappingProxyType({word: tuple(codes) for word, codes in found.items()})


# ---------------------------------------------------------------- money


@cache
def currencies() -> Mapping[str, Currency]:
    """Currencies by ISO 4217 code."""
    words = _words_by_code("currency_words.tsv")
    made = [_currency(row, words.get(row.text("code"), {})) for row in rows("currencies.tsv")]
    return MappingProxyType({currency.code: currency for currency in made})


def _currency(row: Entry, words: Mapping[str, tuple[str, ...]]) -> Currency:
    digits = int(row.choice("digits", ("0", "2", "3")))
    return Currency(row.text("code"), digits, row.words("signs"), row.words("shared_signs"), words)


@cache
def currency_words() -> Mapping[str, tuple[str, ...]]:
    """Currency codes by normalised word or sign; several where a word is shared (peso, shilling, $)."""
    named = (
        (money.code, {**money.words, "": money.signs, "shared": money.shared_signs}) for money in currencies().values()
    )
    return _codes_by_word(named)


@cache
def exchange_rates() -> Mapping[str, ExchangeRate]:
    """Rates by currency; not every currency has one."""
    made = (
        ExchangeRate(
            row.choice("currency", currencies()),
            row.decimal("cny"),
            row.decimal("usd"),
            row.day("date"),
            row.flag("indicative"),
            row.text("source"),
        )
        for row in rows("exchange_rates.tsv")
    )
    return MappingProxyType({rate.currency: rate for rate in made})


# ---------------------------------------------------------------- terms


@cache
def incoterms() -> Mapping[str, Incoterm]:
    """The eleven terms by code."""
    made = (
        Incoterm(
            row.text("code"),
            row.choice("mode", ("sea", "any")) == "sea",
            row.text("name_zh"),
            row.text("name_en"),
            row.text("meaning_zh"),
            row.text("meaning_en"),
            row.words("other_spellings"),
            row.optional("note"),
        )
        for row in rows("incoterms.tsv")
    )
    return MappingProxyType({term.code: term for term in made})


@cache
def incoterm_words() -> Mapping[str, str]:
    """Term by normalised word: its code, names, and older spellings such as C&F for CFR or DDU for DAP."""
    return MappingProxyType(
        {
            normalise(word): term.code
            for term in incoterms().values()
            for word in (term.code, term.name_en, term.name_zh, *term.other_spellings)
        }
    )


# ---------------------------------------------------------------- goods


@cache
def sectors() -> Mapping[str, Sector]:
    """Sectors by key."""
    return MappingProxyType({row.text("key"): _sector(row) for row in rows("sectors.tsv")})


def _sector(row: Entry) -> Sector:
    colour = row.text("colour")
    if not re.fullmatch("#[0-9A-Fa-f]{6}", colour):
        raise row.bad("colour", f"{colour!r} is not of the form #RRGGBB")
    chapters = row.words("chapters", " ")
    if unknown := set(chapters) - set(hs_chapters()):
        raise row.bad("chapters", f"{sorted(unknown)} are no chapters")
    names = MappingProxyType({language: row.text(language) for language in LANGUAGES})
    return Sector(row.text("key"), row.text("emoji"), colour, chapters, names)


@cache
def hs_chapters() -> Mapping[str, HsChapter]:
    """All chapters by their two digits: 01 to 97 without the reserved 77."""
    made = (HsChapter(row.text("chapter"), row.text("zh"), row.text("en")) for row in rows("hs_chapters.tsv"))
    return MappingProxyType({chapter.code: chapter for chapter in made})


@cache
def hs_headings() -> Mapping[str, HsHeading]:
    """The headings that matter to our sectors, by their four digits."""
    found: dict[str, HsHeading] = {}
    for row in rows("hs_headings.tsv"):
        made = _heading(row)
        if made.code in found:
            raise row.bad("heading", f"{made.code} stands here twice")
        found[made.code] = made
    return MappingProxyType(found)


def _heading(row: Entry) -> HsHeading:
    code = row.text("heading")
    if not re.fullmatch("[0-9]{4}", code) or code[:2] not in hs_chapters():
        raise row.bad("heading", f"{code!r} is no heading of a chapter")
    named = row.words("sectors", " ")
    if unknown := set(named) - set(sectors()):
        raise row.bad("sectors", f"{sorted(unknown)} are no sectors")
    return HsHeading(code, row.text("zh"), row.text("en"), named)


def hs_heading(code: str) -> HsHeading | None:
    """The heading of an HS code of four to ten digits, dots and spaces allowed; None where the table has none."""
    digits = re.sub(r"[.\s]", "", code)
    return hs_headings().get(digits[:4])
