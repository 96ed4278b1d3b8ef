"""How a language says things: its data file under index/data/languages, joined with the file it is mixed with."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any

from catalog.reference import LANGUAGES, currencies, units
from index.reading.lexicon import Lexicon
from index.reading.tokens import read_tokens

# people mix these into their own language; where scripts differ nothing can be mistaken
_MIXED: Mapping[str, tuple[str, ...]] = {
    "zh": ("en",),
    "ru": ("en",),
    "ar": ("en",),
    "th": ("en",),
    "ka": ("en",),
    "kk": ("ru", "en"),
}
# a further language is read by the rules of the one it is most like, or whose words it borrows; English otherwise
_LIKE: Mapping[str, str] = {
    **dict.fromkeys(("uk", "be", "bg", "sr", "mn", "tg", "uz"), "ru"),
    **dict.fromkeys(("ky", "tt"), "kk"),
    **dict.fromkeys(("fa", "ur", "ps", "ug", "ku"), "ar"),
    **dict.fromkeys(("it", "ca"), "es"),
    "ja": "zh",
    "ht": "fr",
}
# phrases that are cut out of a text wherever they stand, in the order in which equal ones hold
CUT = ("sample", "oem", "service", "deliver", "want", "filler", "greet", "unread")
# what these words name is said in English everywhere
_INTERNATIONAL = frozenset(("payment", "oem"))
_NOUN_FIRST = frozenset(("fr", "es", "pt", "sw", "ha", "ar", "vi"))
_NOUN_LAST = frozenset(("en", "zh", "kk", "ka"))
_SHORT_STEM = 5
_INFLECTED = frozenset(("ru", "kk", "ka"))
_NO_UNITS = frozenset(
    ("in", "con", "can", "no.", "nos.", "case", "li", "tá", "bao", "hai", "sa", "no.s", "máy", "bóng", "cây", "ram")
)


def data(name: str) -> Mapping[str, Any]:
    """A file under index/data/languages."""
    return tomllib.loads((files("index") / "data" / "languages" / f"{name}.toml").read_text(encoding="utf8"))


def phrases(text: str) -> list[str]:
    """The phrases of a cell."""
    return [phrase.strip() for phrase in text.split(";") if phrase.strip()]


@dataclass(frozen=True)
class Speech:
    """The words of one language, as lexicons that are made at their first use.

    `small` are small words of a further language that is read by the rules of this one.
    """

    language: str
    files: tuple[Mapping[str, Any], ...]
    small: frozenset[str] = frozenset()

    def lexicon(self, role: str) -> Lexicon[str]:
        """The phrases of a role; the value is the role."""
        return _lexicon(self.language, role)

    @cached_property
    def cut(self) -> Lexicon[str]:
        """All phrases that are cut out of a text, with their role."""
        return Lexicon((phrase, role) for role in CUT for phrase in self.say(role))

    def say(self, role: str) -> Iterator[str]:
        """The phrases of a role."""
        for file in self.files:
            said = phrases(file["say"].get(role, ""))
            yield from said
            if self.language == "ar":
                yield from _attached(role, said)
        if role in _INTERNATIONAL and self.language != "en":
            yield from phrases(data_once("en")["say"].get(role, ""))

    def values(self, group: str) -> Lexicon[str]:
        """The phrases of a group of values (fuel, payment, months …) with what they mean."""
        return _values(self.language, group)

    @cached_property
    def numbers(self) -> Lexicon[int]:
        """Number words."""
        return Lexicon((word, int(value)) for file in self.files for word, value in file["numbers"].items())

    @cached_property
    def multiplier_first(self) -> bool:
        """Whether thousand stands before its number, as in Swahili "elfu tano"."""
        return bool(self.files[0]["order"] == "before")

    @property
    def noun_first(self) -> bool:
        """Whether a thing is named before what describes it: pompe solaire."""
        return self.language in _NOUN_FIRST

    @cached_property
    def joins(self) -> Mapping[str, Lexicon[str]]:
        """What stands within a number ("and") and within a range ("to")."""
        return {
            key: Lexicon((phrase, key) for file in self.files for phrase in phrases(file["joins"][key]))
            for key in ("and", "to")
        }

    @cached_property
    def joins_and(self) -> frozenset[str]:
        """Words for "and"."""
        return frozenset(phrase for file in self.files for phrase in phrases(file["joins"]["and"]))

    @cached_property
    def stop(self) -> frozenset[str]:
        """Words that never begin or end the name of a product."""
        words = {word.replace("_", " ") for file in self.files for word in file["stop"].split()}
        return frozenset(words | self.small | {*".,;:!?()[]«»\"'–—-/+*=&|…•“”（）、。，؟،·#>"})

    @cached_property
    def link(self) -> frozenset[str]:
        """Words that tie a measure to its thing."""
        return frozenset(word for file in self.files for word in file["link"].split())

    @cached_property
    def property_endings(self) -> tuple[str, ...]:
        """How words end that say what a thing has: 4 есікті."""
        return tuple(self.files[0].get("property", "").split())

    @cached_property
    def home(self) -> frozenset[str]:
        """The countries where most who write this language live."""
        return frozenset(self.files[0].get("home", "").split())

    @cached_property
    def units(self) -> Lexicon[str]:
        """Unit codes by the words of this language and English."""
        spoken = _spoken(self.language)
        named = [
            (word, code)
            for file in self.files
            for code, said in file.get("units", {}).items()
            for word in phrases(said)
        ]
        named += [
            (word, unit.code) for lang in spoken for unit in units().values() for word in unit.words.get(lang, ())
        ]
        more = [(word.removesuffix("."), code) for word, code in named if len(word) > 3]
        stems = [(f"{word}*", code) for word, code in named if self.language in _INFLECTED and _long(word)]
        boxes = [(box, {"h": "40HQ"}.get(box[2], f"{box[:2]}GP")) for box in phrases(data_once("common")["boxes"])]
        return Lexicon((word, code) for word, code in (*named, *more, *stems, *boxes) if word not in _NO_UNITS)

    def _stem(self, word: str) -> str:
        """A word without the ending that Georgian changes: დოლარ(ი)."""
        return word.removesuffix("ი") if self.language == "ka" and len(word) > _SHORT_STEM else word

    @property
    def noun_last(self) -> bool:
        """Whether a thing is named after what describes it: solar pump."""
        return self.language in _NOUN_LAST

    @cached_property
    def doubles(self) -> Lexicon[str]:
        """Unit codes by words that say two of them at once."""
        doubled = (file.get("doubles", {}) for file in self.files)
        return Lexicon((word, code) for said in doubled for code, words in said.items() for word in phrases(words))

    @cached_property
    def currencies(self) -> Lexicon[tuple[str, ...]]:
        """Currency codes by the signs and by the words of this language and English; several where one is shared."""
        found: dict[str, dict[str, None]] = {}
        own = {code: phrases(said) for code, said in self.files[0].get("currencies", {}).items()}
        for money in currencies().values():
            words = [word for lang in _spoken(self.language) for word in money.words.get(lang, ())]
            words += own.get(money.code, [])
            stems = [
                f"{self._stem(word)}*"
                for word in money.words.get(self.language, ())
                if self.language in _INFLECTED and _long(word)
            ]
            for word in (*money.signs, *money.shared_signs, *words, *stems):
                if word.casefold() in self.stop or (word.casefold() == "gel" and self.language != "ka"):
                    # Hausa "da" is no dinar, a gel battery has no laris
                    continue
                found.setdefault(word.casefold(), {})[money.code] = None
        return Lexicon((word, tuple(codes)) for word, codes in found.items())


def _attached(role: str, said: list[str]) -> Iterator[str]:
    """Arabic writes "and" and "for" into the word behind it."""
    if role in {"want", "sample"}:
        yield from (f"و{phrase}" for phrase in said)
    if role == "user":
        yield from (f"لل{phrase.removeprefix('ال')}" for phrase in said if not phrase.startswith("ل"))
        yield from (f"ل{phrase}" for phrase in said if not phrase.startswith(("ال", "ل")))


def _long(word: str) -> bool:
    return len(word) > 3 and " " not in word


def _spoken(language: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language, *_MIXED.get(language, ()), "en")))


@cache
def data_once(name: str) -> Mapping[str, Any]:
    """A data file, read once."""
    return data(name)


@cache
def further() -> Mapping[str, tuple[str, ...]]:
    """Small words of languages beyond the 13."""
    table = tomllib.loads((files("index") / "data" / "further.toml").read_text(encoding="utf8"))["words"]
    return {language: tuple(words.split()) for language, words in table.items()}


@cache
def speech(language: str) -> Speech:
    """The speech of a language; that of a like one, or English, for one that has no file."""
    known = language if language in LANGUAGES else _LIKE.get(language, "en")
    small = frozenset(further().get(language, ()))
    return Speech(known, tuple(data_once(name) for name in (known, *_MIXED.get(known, ()))), small)


@cache
def _lexicon(language: str, role: str) -> Lexicon[str]:
    return Lexicon((phrase, role) for phrase in speech(language).say(role))


@cache
def _values(language: str, group: str) -> Lexicon[str]:
    spoken = [file[group] for file in speech(language).files]
    if group in _INTERNATIONAL:
        spoken.append(data_once("en")[group])
    return Lexicon(pair for file in spoken for value, said in file.items() for pair in _pairs(value, phrases(said)))


def _pairs(value: str, said: Iterable[str]) -> Iterator[tuple[str, str]]:
    return ((phrase, value) for phrase in said)


@cache
def common(key: str) -> Lexicon[str]:
    """Phrases of common.toml: "VALUE=phrase", or a phrase that is its own value."""
    return Lexicon((phrase, value or phrase) for value, phrase in keyed(key))


def keyed(key: str) -> Iterator[tuple[str, str]]:
    """The values and phrases of an entry of common.toml; the value is empty where a phrase is its own."""
    for entry in phrases(data_once("common")[key]):
        value, _, phrase = entry.rpartition("=")
        yield value, phrase


@cache
def _of_all(role: str) -> Lexicon[str]:
    return Lexicon((phrase, role) for language in LANGUAGES for phrase in speech(language).say(role))


def only_says(role: str, text: str) -> bool:
    """Whether a short text is phrases of a role in any of the languages, and nothing else but marks and greetings."""
    source, at, said = read_tokens(text), 0, False
    while at < len(source.tokens):
        found = _of_all(role).at(source, at)
        other = found or _of_all("greet").at(source, at)
        if other is None and source.tokens[at].kind != "mark":
            return False
        said |= found is not None
        at = other.end if other else at + 1
    return said
