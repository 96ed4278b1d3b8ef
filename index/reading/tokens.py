"""A text as tokens that remember where they stood: folded for look-up, cut where a measure sticks to its number."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, lru_cache

import rjieba

from catalog.places import normalise, plain
from index.reading.suffixes import is_suffix

LONGEST = 2000
# scripts that write no spaces between words: each character with its marks is a token
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_CLUSTER = re.compile(r"[^\u0300-\u036f\u064b-\u065f]?[\u0300-\u036f\u064b-\u065f]+|.", re.DOTALL)
_ARABIC_MARKS = {"\u066b": ".", "\u066c": ","}
_MARKS = re.compile("[\u064b-\u065f\u0670]")
_ELISION = r"(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu)'"
_NUMBER = (
    r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d])(?:[.,]\d+)?|\d{1,3}(?:[.,'’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?"
)
_CHARACTER = rf"[{UNSPACED}][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece]*"
_SMALL = r"\d+(?:[.,]\d+)?"
_TOKEN = re.compile(
    rf"""(?P<contact>https?://\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\w)@\w{{3,}}|\b(?:t|wa)\.me/\S+
        |\+\d[\d\s().-]{{7,}}\d|(?<![\d.,])0\d{{9,}}(?![\d.,])|(?<![\d.,])\d{{11,}}(?![\d.,]))
    |(?P<date>(?<![\d.,])(?:\d{{4}}[-/.]\d{{1,2}}[-/.]\d{{1,2}}|\d{{1,2}}[-/.]\d{{1,2}}[-/.]\d{{4}})(?![\d]))
    |(?P<size>(?<![\w.,]){_SMALL}(?:\s?[x×*х]\s?{_SMALL})+(?=\s?(?:mm|cm|m|мм|см|м|in|毫米|厘米|米)?(?![\w.,]*\d)(?![a-wyz]))
        |(?<![\w.,])\d{{3}}/\d{{2}}\s?z?r\s?\d{{2}}(?:[.,]5)?(?!\w)|(?<![\w.,-])\d+/\d+-\d+(?![\w-])|(?<![\w.,-])\d+(?:-\d+){{2,}}(?![\w-])|(?<![\w.,-])\d+[.,]\d+-\d+(?![\w-]|\s?(?:t|kg|ton)))
    |(?P<money>(?:us\$|usd|eur|rmb|cny|gbp|ksh|kes|tsh|tzs|ush|ugx|ngn|ghs|zar|inr|pkr|kzt|rub|aed|sar|vnd|thb|rs|rp|rm
        |[nrk](?=\d{{1,3}}(?:,\d{{3}})+|\d+k\b))\.?(?=\d))
    |(?P<part>\d+[a-z]{{2,}}-(?=[a-z0-9.]*\d)[a-z0-9.]+)
    |(?P<number>{_NUMBER})
    |(?P<elided>{_ELISION}(?=\w))
    |(?P<unspaced>{_CHARACTER})
    |(?P<code>[a-zа-яё]+[0-9]+(?:[-/.][a-z0-9]+|[a-z0-9]+)*|[a-z]+(?:-[a-z]{{0,3}}[0-9][a-z0-9.]*)+)
    |(?P<word>(?:(?![{UNSPACED}\d_])\w)+(?:'(?:(?![{UNSPACED}\d_])\w)+)*|'(?:yan?|dan)\b)
    |(?P<mark>[^\w\s]|_)""",
    re.VERBOSE,
)
_LETTERS = re.compile(rf"(?:(?![{UNSPACED}\d_])\w| )*")
_CHARACTERS, _UNSPACED = re.compile(_CHARACTER), re.compile(rf"(?:{_CHARACTER}| )*")
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_LATIN = re.compile("[a-z]")
_BOXES = frozenset(("gp", "hq", "hc", "dc", "ft"))
_TIMES = re.compile(r"\s?[x×*х]\s?(?=[24]0\s?(?:gp|hq|hc|dc|ft|'|’|尺|фут))")
# "pump x2"
_TIMES_GLUED = re.compile(r"[xх]\d{1,5}")
# the models of small engines, 168F and 190F, unlike sums in francs
_ENGINE = re.compile(r"1[5-9]\d(?<!50|75)")
# bearings' seals, and the yarn of cloth: 2RS, 600D
_CODED = re.compile(r"2rs\d?|2z|\d{3,4}d")
_STUCK = re.compile(rf"[a-zа-яё°µ][a-zа-яё0-9²³]*(?![^\W{UNSPACED}]|-)")


@dataclass(frozen=True, slots=True)
class Token:
    """A token: folded text, the same without accents, kind, its place in the original, whether a space stands before."""

    text: str
    plain: str
    kind: str
    start: int
    end: int
    spaced: bool

    @property
    def number(self) -> Decimal | None:
        """The value of a number token."""
        return decimal_of(self.text) if self.kind == "number" else None


@dataclass(frozen=True)
class Source:
    """A text and its tokens."""

    text: str
    tokens: tuple[Token, ...]

    @cached_property
    def texts(self) -> list[str]:
        """The folded texts of the tokens."""
        return [token.text for token in self.tokens]

    @cached_property
    def plains(self) -> list[str]:
        """The folded texts without hamza and the like; Latin keeps its accents, which tell words apart."""
        return [token.text if _LATIN.search(token.plain) else token.plain for token in self.tokens]

    @cached_property
    def accented(self) -> bool:
        """Whether any token has accents to lose."""
        return self.texts != self.plains

    @cached_property
    def bounds(self) -> frozenset[int]:
        """Tokens before which a Chinese word begins; all tokens of other scripts, and the end of the text."""
        starts = {0, len(self.tokens)}
        at = 0
        while at < len(self.tokens):
            run = at
            while run < len(self.tokens) and _HAN.match(self.tokens[run].text):
                run += 1
            if run > at:
                place = at
                for word in rjieba.cut("".join(self.texts[at:run])):
                    starts.add(place)
                    place += len(word)
            starts |= {run, at}
            at = max(run, at + 1)
        return frozenset(starts)

    def words(self, start: int, end: int) -> str:
        """The original words of the tokens from start to before end."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end] if end > start else ""

    def original(self, at: int) -> str:
        """A token as it was written."""
        return self.words(at, at + 1)

    @cached_property
    def shouted(self) -> bool:
        """Whether the text is written in capitals, so that capitals tell nothing."""
        letters = [letter for letter in self.text if letter.isascii() and letter.isalpha()]
        return len(letters) > 8 and sum(letter.isupper() for letter in letters) > len(letters) * 0.7

    def capitals(self, at: int) -> bool:
        """Whether a token stands in capitals that mean something."""
        return self.original(at).isupper() and not self.shouted


def decimal_of(text: str) -> Decimal:
    """A number as written anywhere: a separator before exactly three digits parts thousands, unless 0 stands before."""
    digits = re.sub(r"[ \u00a0\u202f'’]", "", text)
    marks = [mark for mark in digits if mark in ".,"]
    if not marks:
        return Decimal(digits)
    whole, _, rest = digits.rpartition(marks[-1])
    parted = len(rest) == 3 and whole != "0" and not (len(marks) > 1 and marks[0] != marks[-1])
    whole = re.sub("[.,]", "", whole)
    return Decimal(whole + rest) if parted else Decimal(f"{whole or 0}.{rest or 0}")


def read_tokens(text: str) -> Source:
    """Cut a text, at most its first 2,000 characters, into tokens."""
    text = text[:LONGEST]
    folded, places = _folded(text)
    tokens: list[Token] = []
    at = 0
    while found := _TOKEN.search(folded, at):
        for kind, start, stop in _parts(folded, found):
            word = folded[start:stop].strip()
            spaced = start > at or start == 0
            tokens.append(Token(word, plain(word), kind, places[start], places[stop], spaced))
            at = stop
    return Source(text, tuple(tokens))


def words_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a short name and the same without accents: what `read_tokens` makes of it, without places.

    Tens of thousands of names are cut at the program's start, nearly all of letters alone.
    """
    folded = normalise(_MARKS.sub("", text))
    cut = str.split if _LETTERS.fullmatch(folded) else _CHARACTERS.findall if _UNSPACED.fullmatch(folded) else None
    if cut is None:
        tokens = read_tokens(text).tokens
        return tuple(token.text for token in tokens), tuple(token.plain for token in tokens)
    words, bare = tuple(cut(folded)), tuple(cut(plain(folded)))
    return words, bare if len(bare) == len(words) else tuple(map(plain, words))


def _parts(folded: str, found: re.Match[str]) -> list[tuple[str, int, int]]:
    """Kind, start and end of a match; a unit that sticks to its number is a word of its own, "3d" is a code."""
    (start, stop), kind = found.span(), {"part": "code"}.get(found.lastgroup or "mark", found.lastgroup or "mark")
    if kind == "code" and _TIMES_GLUED.fullmatch(found.group()):
        return [("mark", start, start + 1), ("number", start + 1, stop)]
    if kind != "number":
        return [(kind, start, stop)]
    if times := _TIMES.match(folded, stop):
        return [("number", start, stop), ("mark", stop, times.end())]
    stuck = _STUCK.match(folded, stop)
    if stuck is None:
        return [("number", start, stop)]
    unit, number = stuck.group(), found.group()
    if any(letter.isdigit() for letter in unit.rstrip("23")) or (unit in {"d", "g"} and len(number) == 1):
        return [("code", start, stuck.end())]
    if _CODED.fullmatch(number + unit):
        return [("code", start, stuck.end())]
    if (unit == "f" and _ENGINE.fullmatch(number)) or (number[0] == "0" and number.isdecimal() and len(number) > 1):
        return [("code", start, stuck.end())]
    if not is_suffix(unit):
        return [("code", start, stuck.end())]
    if unit in _BOXES and number in {"20", "40"}:
        return [("code", start, stuck.end())]
    return [("number", start, stop), ("word", stop, stuck.end())]


def _folded(text: str) -> tuple[str, list[int]]:
    """The text folded as reference words are, and for each folded character its place in the original."""
    if text.isascii():
        return text.lower(), list(range(len(text) + 1))
    parts: list[str] = []
    places: list[int] = []
    for found in _CLUSTER.finditer(text):
        part = _fold(found.group())
        parts.append(part)
        places.extend([found.start()] * len(part))
    places.append(len(text))
    return "".join(parts), places


@lru_cache(maxsize=10_000)
def _fold(cluster: str) -> str:
    if cluster.isascii():
        return cluster.lower()
    if cluster in _ARABIC_MARKS:
        return _ARABIC_MARKS[cluster]
    # vowel signs that Arabic may write or leave out would cut its words
    cluster = _MARKS.sub("", cluster)
    if cluster.isspace():
        return " "
    if cluster.isdecimal():
        return str(unicodedata.digit(cluster))
    return normalise(cluster)
