"""Countries and trade cities: their codes, their names in 13 languages, and the words people use for them."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from babel import Locale

from catalog.tables import LANGUAGES, Entry, UnknownCode, rows

# regions CLDR names that ISO 3166-1 does not hold as countries
_NO_COUNTRIES = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"),
)
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u02bb\u02bc\u02b9\u0060\u00b4\u2032\uff07", "'"))
_INVISIBLE = re.compile("[\u0640\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_ACCENTS = re.compile("(?<=[a-z])[\u0300-\u036f]+|[\u0653-\u0655]")
_PLAIN_LETTERS = str.maketrans(
    {"đ": "d", "ł": "l", "ı": "i", "ɗ": "d", "ɓ": "b", "ƙ": "k", "ё": "е", "ة": "ه", "ى": "ي"}
)
_SHORT = 3
WEAK = "?"


@dataclass(frozen=True, slots=True)
class Country:
    """A country of ISO 3166-1."""

    iso2: str

    def name(self, language: str) -> str:
        """The name shown to a reader of a language."""
        return country_name(self.iso2, language)

    @property
    def flag(self) -> str:
        """The flag as an emoji."""
        return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in self.iso2)


@dataclass(frozen=True, slots=True)
class City:
    """A trade city, port, dry port or market. `locode` is empty where the editors are not certain.

    `ambiguous`: its name is also an everyday word or another well-known place, so it never stands as proof alone.
    """

    name: str
    country: str
    kind: str
    locode: str
    ambiguous: bool
    words: Mapping[str, tuple[str, ...]]

    @property
    def seaport(self) -> bool:
        """Whether ships load here, so that FOB, FAS, CFR and CIF can name it."""
        return self.kind == "port"

    def shown(self, language: str) -> str:
        """The name shown to a reader of a language."""
        return self.words.get(language, (self.name,))[0]


@dataclass(frozen=True, slots=True)
class CountryWords:
    """Words for countries, normalised: `names` holds them all, with the codes each may stand for.

    `demonyms` say of what country something is, not where it goes. `weak` words are also everyday words, languages
    or other places: never proof by themselves.
    """

    names: Mapping[str, tuple[str, ...]]
    demonyms: frozenset[str]
    weak: frozenset[str]


# ---------------------------------------------------------------- words


def normalise(text: str) -> str:
    """NFKC, casefolded, one kind of apostrophe, single spaces, no invisible marks: equal words become equal texts."""
    folded = unicodedata.normalize("NFKC", text.translate(_APOSTROPHES)).casefold().translate(_APOSTROPHES)
    return " ".join(_INVISIBLE.sub("", folded).split())


def plain(word: str) -> str:
    """A normalised word as people type it in haste: no Latin accents, no hamza on alef, ё as е."""
    if word.isascii():
        return word
    loose = _ACCENTS.sub("", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", loose).translate(_PLAIN_LETTERS)


@cache
def _endings() -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for row in rows("name_endings.tsv"):
        forms = tuple("" if form == "-" else form for form in row.words("forms"))
        found[row.choice("language", LANGUAGES)].append((row.optional("ending"), forms))
    return {language: tuple(sorted(rules, key=lambda rule: -len(rule[0]))) for language, rules in found.items()}


def inflected(word: str, language: str) -> Iterator[str]:
    """A normalised word and its case forms (Russian, Kazakh, Georgian) or attached particles (Arabic)."""
    yield word
    for ending, forms in _endings().get(language, ()):
        if ending.startswith("^"):
            if word.startswith(ending[1:]):
                yield from (form + word.removeprefix(ending[1:]) for form in forms)
                return
        elif word.endswith(ending):
            yield from (word.removesuffix(ending) + form for form in forms)
            return


def _spellings(word: str, language: str) -> Iterator[str]:
    """All normalised spellings of a word that a text may hold. Abbreviations are not inflected."""
    exact = normalise(word)
    loose = plain(exact)
    bases = [exact]
    # an accent is all that tells some short words apart: Mỹ is no "my"
    if loose != exact and not (loose.isascii() and len(loose) <= _SHORT):
        bases.append(loose)
    for base in bases:
        yield from [base] if word.isupper() else inflected(base, language)


# ---------------------------------------------------------------- countries


@cache
def _territories(language: str) -> Mapping[str, str]:
    """Names by code, as CLDR has them."""
    named: Mapping[str, str] = Locale(language).territories
    return named


@cache
def countries() -> Mapping[str, Country]:
    """The 249 countries of ISO 3166-1 by code."""
    codes = (code for code in _territories("en") if len(code) == 2 and code not in _NO_COUNTRIES)
    return MappingProxyType({code: Country(code) for code in sorted(codes)})


def country(iso2: str) -> Country | None:
    """The country of a code, if there is one."""
    return countries().get(iso2)


@cache
def _own_names() -> Mapping[tuple[str, str], str]:
    return {
        (country_code(row, row.text("iso2")), row.choice("language", LANGUAGES)): row.text("name")
        for row in rows("country_names.tsv")
    }


def country_name(iso2: str, language: str) -> str:
    """The name of a country shown to a reader of a language; English beyond the 13.

    Raises:
        UnknownCode: ISO 3166-1 has no such country.
    """
    if iso2 not in countries():
        raise UnknownCode("countries", iso2)
    known = language if language in LANGUAGES else "en"
    return _own_names().get((iso2, known)) or _territories(known)[iso2]


def country_code(row: Entry, code: str, field: str = "iso2") -> str:
    """A country code out of a table, checked.

    Raises:
        BadReference: ISO 3166-1 has no such country.
    """
    if code not in countries():
        raise row.bad(field, f"{code!r} is no country of ISO 3166-1")
    return code


@cache
def country_words() -> CountryWords:
    """All words for countries in 13 languages, built at the first call."""
    names: dict[str, set[str]] = defaultdict(set)
    kinds: dict[str, set[str]] = defaultdict(set)
    for iso2, language, kind, words in _country_rows():
        for word in words:
            spellings = set(_spellings(word, language))
            kinds[kind] |= spellings
            for spelling in spellings:
                names[spelling].add(iso2)
    return CountryWords(
        MappingProxyType({word: tuple(sorted(codes)) for word, codes in names.items()}),
        frozenset(kinds["demonym"] - kinds["name"]),
        frozenset(kinds["weak"]),
    )


def _country_rows() -> Iterator[tuple[str, str, str, Iterable[str]]]:
    for language in LANGUAGES:
        for iso2 in countries():
            name = _territories(language)[iso2]
            short = len(name) <= _SHORT and plain(normalise(name)).isascii()
            yield iso2, language, "weak" if short else "name", [name]
    for row in rows("country_aliases.tsv"):
        language = row.choice("language", (*LANGUAGES, "*"))
        kind = row.choice("kind", ("name", "demonym", "weak"))
        yield country_code(row, row.text("iso2")), language, kind, row.words("words")


def country_names() -> Mapping[str, tuple[str, ...]]:
    """Codes by normalised word: names, short forms, abbreviations and demonyms, in all spellings."""
    return country_words().names


# ---------------------------------------------------------------- cities


@cache
def cities() -> Mapping[str, City]:
    """Cities by English name."""
    found: dict[str, City] = {}
    for row in rows("cities.tsv"):
        made = _city(row)
        if made.name in found:
            raise row.bad("name", f"{made.name!r} stands here twice")
        found[made.name] = made
    return MappingProxyType(found)


def _city(row: Entry) -> City:
    code = country_code(row, row.text("iso2"))
    locode = row.optional("locode")
    if locode and not re.fullmatch(code + "[A-Z2-9]{3}", locode):
        raise row.bad("locode", f"{locode!r} is no UN/LOCODE of {code}")
    kind = row.choice("kind", ("city", "port", "dry_port", "market"))
    return City(row.text("name"), code, kind, locode, row.flag("ambiguous"), MappingProxyType(_city_words(row)))


def _city_words(row: Entry) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for part in row.words("words"):
        language, _, forms = part.partition(":")
        words = tuple(form.strip() for form in forms.split(",") if form.strip())
        if language not in (*LANGUAGES, "*", WEAK) or language in found or not words:
            raise row.bad("words", f"{part!r} is no 'language: forms'")
        found[language] = words
    return found


def city(name: str) -> City | None:
    """The city of an English name, if it is in the table."""
    return cities().get(name)


@cache
def weak_city_words() -> frozenset[str]:
    """Normalised words for cities that are also everyday words or other places: never proof by themselves."""
    weak: set[str] = set()
    for made in cities().values():
        for language, words in _words_of(made):
            if made.ambiguous or language == WEAK:
                weak.update(form for word in words for form in _spellings(word, language))
    return frozenset(weak)


def _words_of(made: City) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "en", (made.name.partition(" (")[0],)
    yield from made.words.items()


@cache
def city_names() -> Mapping[str, tuple[City, ...]]:
    """Cities by normalised word, in all spellings."""
    found: dict[str, dict[str, City]] = defaultdict(dict)
    for made in cities().values():
        for language, words in _words_of(made):
            for spelling in (form for word in words for form in _spellings(word, language)):
                found[spelling][made.name] = made
    return MappingProxyType({word: tuple(named.values()) for word, named in found.items()})
