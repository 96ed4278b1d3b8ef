"""Hides ways to reach somebody in a text: what each side sees of the other before contacts are exchanged.

Phone numbers, e-mail addresses, handles, messenger names and links become ▒▒▒; prices, quantities, dates, HS codes,
standards and model numbers stay. A number said in words ("zero seven one two …") is beyond it, except Chinese digits
written one by one; so is a name that no messenger's word announces.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice

from bot.services import contact_words as table
from bot.services.numbers import LONGEST, is_international, is_list, is_phone, is_protected, is_spread

BLOCK = "▒▒▒"
_GONE = "\x00"  # stands for what is masked or protected already, so that nothing joins across it
_INVISIBLE = frozenset("\u00ad\u034f\u061c\u180e\ufe0e\ufe0f\u20e3\ufeff")
Span = tuple[int, int]


def mask(text: str) -> str:
    """The text with every way to reach somebody replaced by ▒▒▒; masking twice changes nothing more."""
    shadow, places = _shadow(text)
    spans: list[Span] = []
    for find in (_links, _announced_numbers, _messengers, _chinese_digits, _with_calling_code, _numbers):
        found = list(find(shadow))
        spans += found
        for start, end in found:
            shadow = shadow[:start] + _GONE * (end - start) + shadow[end:]
    return _replaced(text, sorted((places[start], places[end - 1] + 1) for start, end in spans))


def hides_something(text: str) -> bool:
    """Whether a text holds what `mask` would hide."""
    return mask(text) != text


def _shadow(text: str) -> tuple[str, list[int]]:
    """The text with plain digits and letters and no invisible marks, and where each of its characters stood."""
    kept = [(_plain(char), place) for place, char in enumerate(text) if not _invisible(char)]
    return "".join(char for char, _ in kept), [place for _, place in kept]


def _invisible(char: str) -> bool:
    return char in _INVISIBLE or unicodedata.category(char) == "Cf"


def _plain(char: str) -> str:
    if char.isascii():
        return char
    if (digit := unicodedata.digit(char, None)) is not None:
        return str(digit)
    folded = unicodedata.normalize("NFKC", char)
    # one character must stay one, or the places would shift
    return folded if len(folded) == 1 else char


def _replaced(text: str, spans: list[Span]) -> str:
    out, done = "", 0
    for start, end in spans:
        if end <= done:
            continue
        out += text[done : max(start, done)]
        out += "" if out.endswith(BLOCK) else BLOCK
        done = end
    return out + text[done:]


def _any(words: tuple[str, ...] | list[str] | frozenset[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


# ---------------------------------------------------------------- addresses and links


# a word's character in a script that parts its words: what stands right before or after an address is no part of it
_LETTER = r"[^\W\u3400-\u9fff\u0e00-\u0e7f]"
_REST = r"[^\s\u3400-\u9fff]+"


@cache
def _link_patterns() -> tuple[re.Pattern[str], ...]:
    """Every repetition is bounded: a hostile text of 4,096 characters must not take seconds."""
    begin, stop = rf"(?<!{_LETTER})(?<![.+%\-])", rf"(?!{_LETTER}|-)"
    local, label = rf"{begin}(?:{_LETTER}|[.+%\-]){{1,64}}", rf"(?:{_LETTER}|-){{1,63}}"
    at = r"\s?(?:@|[(\[{<]\s?(?:at|@)\s?[)\]}>])\s?"
    dot = r"\s?(?:\.|。|[(\[{<]\s?(?:dot|\.)\s?[)\]}>])\s?"
    at_words, hosts = _any(table.AT_WORDS), _any(table.MAIL_HOSTS)
    spoken = rf"\s{{0,3}}(?<!{_LETTER})(?:{_any(table.DOT_WORDS)})(?!{_LETTER})\s{{0,3}}"
    every, weak = _any(table.TOP_LEVEL), _any(table.WEAK_TOP_LEVEL)
    strong = _any([end for end in table.TOP_LEVEL if end not in table.WEAK_TOP_LEVEL])
    common = "com|net|org|cn|ru|info|co"
    patterns = (
        rf"{local}{at}{label}(?:{dot}{label}){{0,5}}?{dot}(?:{every}){stop}",
        rf"{local}@{label}(?:\.{label}){{1,6}}",
        rf"{local}(?:{at}|\s{{1,3}}(?:{at_words})\s{{1,3}}){label}(?:{spoken}(?:{every}){stop}){{1,3}}",
        rf"{local}\s{{1,3}}(?:{at_words})\s{{1,3}}(?:{hosts}){stop}(?:\s?\.\s?\w{{2,6}})?",
        rf"(?:https?|ftp|tg|weixin)\s?:\s?//\s?{_REST}",
        rf"(?<!{_LETTER})www\s?\.\s?{_REST}",
        rf"{begin}(?<!@)(?:{label}\.){{1,6}}(?:{strong})(?!{_LETTER}|-|\.{_LETTER})(?:[/?#:]{_REST})?",
        rf"{begin}(?<!@)(?:{label}\.){{1,6}}(?:{weak})/{_REST}",
        rf"{begin}(?<!@){label}(?:\s?\[\.\]\s?|\s?\(\.\)\s?|\s\.\s)(?:{common}){stop}",
        rf"{begin}[a-z0-9\-]{{2,63}}\s{{0,3}}(?:{_any(table.DOT_WORDS)})\s{{0,3}}(?:{common}){stop}(?:{spoken}(?:{every}){stop})?",
    )
    return tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)


_HANDLE = re.compile(rf"(?<!{_LETTER})(?<!\.)@((?!\d)(?:{_LETTER}|\.){{2,}}{_LETTER})")
# units that are countries' endings too
_MEASURE = re.compile(r"[\d.]+\.(?:cm|kg|mm|ml|mg|km|tm)", re.IGNORECASE)
_PRICE_MARK = re.compile(r"[A-Za-z]{2,4}\d")


def _links(text: str) -> Iterator[Span]:
    for pattern in _link_patterns():
        for found in pattern.finditer(text):
            if not _MEASURE.fullmatch(found[0]):
                yield _trimmed(text, found.span())
    for found in _HANDLE.finditer(text):
        if not _PRICE_MARK.match(found[1]):
            yield found.span()


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while end > start and text[end - 1] in ".,;:!?)]}>»”\"',。;!?)】":
        end -= 1
    return start, end


# ---------------------------------------------------------------- messengers


@cache
def _messenger_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    word = rf"(?:(?<![^\W\d_])(?:{_any(table.MESSENGERS)}))"
    short = rf"(?:(?<!\w)(?:{_any(table.SHORT_MESSENGERS)})(?=[\s::号=]))"
    filler = rf"(?:\s|[::=\-–—(),.>»]|(?:{_any(table.FILLERS)})(?![^\W\d_]*[a-z0-9_]))"
    name = r"(?P<name>@?[+a-z0-9_](?:[\w.\-]*\w)?)"
    return (
        re.compile(rf"{word}(?P<between>{filler}{{0,12}}?)\s*{name}", re.IGNORECASE),
        re.compile(rf"{short}(?P<between>{filler}{{1,12}}?)\s*{name}", re.IGNORECASE),
    )


def _messengers(text: str) -> Iterator[Span]:
    long, short = _messenger_patterns()
    for found in long.finditer(text):
        yield from _named(found, 3)
    for found in short.finditer(text):
        yield from _named(found, 5)


def _named(found: re.Match[str], shortest: int) -> Iterator[Span]:
    name = found["name"].strip("@+")
    ascii_name = re.match(r"[A-Za-z0-9_.\-]+", name)
    said = ascii_name[0] if ascii_name else ""
    if len(said) < shortest:
        return
    announced = re.search(r"[::=]|id|号|号码|账号|ไอดี", found["between"], re.IGNORECASE)
    if announced or re.search(r"[\d_]", said) or said.casefold() not in table.PLAIN_WORDS:
        yield found.start("name"), found.start("name") + found["name"].index(said) + len(said)


# ---------------------------------------------------------------- numbers


@cache
def _announced() -> re.Pattern[str]:
    words = _any(table.PHONE_WORDS + table.MESSENGERS + table.SHORT_MESSENGERS)
    fillers = _any(table.PHONE_FILLERS + table.FILLERS)
    return re.compile(
        rf"(?<![^\W\d_])(?:{words})(?:[^\S\n]|[.:/=()\-+*#::、,]|(?<!\w)(?:{fillers})(?!\w)|[\u4e00-\u9fff]{{1,3}})"
        rf"{{0,8}}?(?P<number>\+?\(?\d(?:[\s.()\-–—_/·•]{{0,3}}\d){{4,}})",
        re.IGNORECASE,
    )


def _announced_numbers(text: str) -> Iterator[Span]:
    yield from (found.span("number") for found in _announced().finditer(text))


_CHINESE_DIGITS = re.compile(r"[〇零○一二三四五六七八九幺](?:[\s\-.]{0,2}[〇零○一二三四五六七八九幺]){6,}")


def _chinese_digits(text: str) -> Iterator[Span]:
    yield from (found.span() for found in _CHINESE_DIGITS.finditer(text))


_CALLING_CODE = re.compile(r"(?<![\d+])\+\s?\(?\d(?:[\s.()\-–—−‐‑_·•*|~/]{0,3}\d){6,}")


def _with_calling_code(text: str) -> Iterator[Span]:
    for found in _CALLING_CODE.finditer(text):
        # what follows the first number of the run is judged again, as any other digits
        yield from islice(_phones(text, found.start(), found.end()), 1)


_RUN = re.compile(r"(?:\+\s?)?\(?\d(?:[\s.()\-–—−‐‑_·•*|~/]{0,3}\d){4,}")


def _numbers(text: str) -> Iterator[Span]:
    for found in _RUN.finditer(_protected(text)):
        yield from _phones(text, found.start(), found.end())


def _protected(text: str) -> str:
    """The text with dates, model numbers, standards, HS codes, amounts and the like taken out of the way."""
    for pattern, judge in is_protected():
        text = pattern.sub(_out_of_the_way(text, judge), text)
    return text


def _out_of_the_way(text: str, judge: Callable[[re.Match[str], str], bool]) -> Callable[[re.Match[str]], str]:
    return lambda found: _GONE * len(found[0]) if judge(found, text) else found[0]


def _phones(text: str, start: int, end: int) -> Iterator[Span]:
    """The phone numbers in a run of digits; one with a calling code ends where it is complete, not at the run's end."""
    raw = text[start:end]
    if is_list(raw):
        return
    if is_spread(raw):
        yield start, end
        return
    groups = [(start + g.start(), start + g.end()) for g in re.finditer(r"\d+", raw)]
    first = 0
    while first < len(groups):
        head = start if first == 0 else groups[first][0]
        # every group has a digit, so that none after the fifteenth can belong to the same number
        near = groups[first : first + LONGEST]
        ends = [stop for _, stop in reversed(near) if is_phone(text, head, stop)]
        if not ends:
            first += 1
            continue
        stop = next((stop for stop in ends if _complete(text[head:stop])), ends[0])
        yield head, stop
        first = next((n for n, group in enumerate(groups) if group[0] >= stop), len(groups))


def _complete(raw: str) -> bool:
    return raw.startswith("+") and is_international(re.sub(r"\D", "", raw))
