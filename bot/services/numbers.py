"""Which runs of digits are phone numbers and which are trade: prices, quantities, dates, HS codes, model numbers."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from itertools import pairwise

import phonenumbers
from stdnum.cn import uscc

from bot.services import contact_words as table
from catalog.reference import currency_words, hs_headings, unit_words

Judge = Callable[[re.Match[str], str], bool]
_SHORTEST, LONGEST = 7, 15


def is_phone(text: str, start: int, end: int) -> bool:
    """Whether the digits of text[start:end], separators and all, are somebody's number."""
    raw = text[start:end]
    digits = re.sub(r"\D", "", raw)
    if len(digits) < _SHORTEST or _is_registration(text, start, end, digits):
        return False
    if len(digits) > LONGEST:
        return re.fullmatch(r"\d+", raw) is not None
    if raw.startswith("+"):
        return True
    if _after_hs_word(text, start):
        return False
    if is_list(raw) or _is_code(text, start, raw):
        return False
    if _sure(digits):
        return True
    return not _in_trade(text, start, end) and _looks_dialled(raw, digits)


def _is_registration(text: str, start: int, end: int, digits: str) -> bool:
    """A unified social credit code, or part of one: it names a company and is no way to reach it."""
    around = re.match(r"[0-9A-Za-z]*", text[start:])
    return bool(uscc.is_valid(digits) or (around and uscc.is_valid(around[0])))


def _is_code(text: str, start: int, raw: str) -> bool:
    """Groups behind a Latin letter, such as S07-16-0.2-30: an article number."""
    return not raw.isdigit() and re.match(r"[A-Za-z]", text[max(0, start - 1) : start]) is not None


def is_spread(raw: str) -> bool:
    """Digits one by one: nothing else is written so."""
    groups = re.findall(r"\d+", raw)
    single = sum(len(group) == 1 for group in groups)
    return len(groups) >= 6 and single >= len(groups) - 2


def _after_hs_word(text: str, start: int) -> bool:
    return _hs_before().search(text, max(0, start - 30), start) is not None


@cache
def _hs_before() -> re.Pattern[str]:
    words = "|".join(table.HS_WORDS)
    return re.compile(rf"(?<![^\W\d_])(?:{words})[^\d\n]{{0,14}}\Z|(?:{words})\D{{0,6}}\Z", re.IGNORECASE)


def _sure(digits: str) -> bool:
    """Digits that nobody writes for a price or an amount: a trunk zero, a mobile of China, Russia or Kazakhstan."""
    if digits.startswith("0"):
        return len(digits) in range(8, 16)
    if re.fullmatch(r"(?:86)?1[3-9]\d{9}|[78][3479]\d{9}|[48]00[1-9]\d{6}", digits):
        return True
    return len(digits) >= 11 and is_international(digits)


def is_international(digits: str) -> bool:
    """Whether the digits, calling code first, are a number that a country has given out."""
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(f"+{digits}"))
    except phonenumbers.NumberParseException:
        return False


def _looks_dialled(raw: str, digits: str) -> bool:
    """What is left when no unit, currency or code stands beside it: grouped as phones are, or too odd for an amount."""
    if len(digits) == _SHORTEST:
        return bool(re.fullmatch(r"\d{3}[ .\-]\d{4}|\d{3}[ \-]\d{2}[ \-]\d{2}", raw))
    if not raw.isdigit():
        return True
    known = digits[:4] in hs_headings()
    if len(digits) == 8:
        return not known and not digits.endswith("0000")
    return not digits.endswith("00000") and not (known and len(digits) == 10 and digits.endswith("00"))


def is_list(raw: str) -> bool:
    """Sizes or models in a row: three and more, rising, round or close to each other."""
    parts = re.findall(r"\d+", raw)
    if raw.startswith("+") or any(part.startswith("0") for part in parts):
        return False
    values = [int(part) for part in parts]
    rising = len(values) > 2 and all(low < high for low, high in pairwise(values))
    return rising and (
        all(part.endswith("0" if len(part) < 4 else "00") for part in parts) or values[-1] < values[0] * 1.1
    )


# ---------------------------------------------------------------- what stands beside a number


@cache
def _trade_words() -> frozenset[str]:
    return frozenset(unit_words()) | frozenset(currency_words()) | table.SCALES


def _in_trade(text: str, start: int, end: int) -> bool:
    """Whether a currency, a unit, a scale or a Latin letter stands right beside text[start:end]."""
    before, after = text[max(0, start - 24) : start], text[end : end + 24]
    if re.search(r"[A-Za-z][-./]?\Z", before) and not re.search(r"[A-Za-z]{2,}\s?\Z", before):
        return True
    if re.match(r"\s?[%°]|[-./]?[A-Za-z](?![A-Za-z])", after):
        return True
    return _ends_in_word(before) or _begins_with_word(after)


def _known(word: str) -> bool:
    folded = word.casefold()
    if word.isascii() and word.isalpha() and len(word) <= 2 and not word.isupper():
        return folded in {"kg", "g", "t", "m", "l", "k", "km", "cm", "mm", "kw", "mw", "pc"}
    return folded in _trade_words()


def _begins_with_word(after: str) -> bool:
    after = after.lstrip(" \u00a0/.-")
    if found := re.match(r"[^\W\d]+\.?", after):
        word = found[0]
        return any(_known(word[:length]) for length in range(1, min(len(word), 6) + 1) if _cut(word, length))
    return bool(after) and _known(after[0])


def _ends_in_word(before: str) -> bool:
    """Whether a currency stands before, unless it belongs to a number of its own."""
    before = before.rstrip(" \u00a0:≤<>=~")
    found = re.search(r"[^\W\d]+\.?\Z", before)
    word = found[0] if found else before[-1:]
    for length in range(1, min(len(word), 6) + 1):
        if _cut(word, length) and word[-length:].casefold() in currency_words() and _known(word[-length:]):
            return re.search(r"\d\s?\Z", before[: len(before) - length]) is None
    return False


def _cut(word: str, length: int) -> bool:
    """Only scripts without spaces may be cut inside a word."""
    return length == len(word) or re.search(r"[\u0e00-\u0e7f\u4e00-\u9fff]", word) is not None


# ---------------------------------------------------------------- what is taken out of the way first


@cache
def is_protected() -> tuple[tuple[re.Pattern[str], Judge], ...]:
    """Patterns of trade numbers, each with a judge `(match, text) -> bool` of whether it really is one."""
    alone = r"(?<![\d+])(?<!\d[.\-/ ])"
    end = r"(?![.\-/ ]?\d)"
    standards = "|".join(sorted(map(re.escape, table.STANDARDS), key=len, reverse=True))
    pairs: tuple[tuple[str, Judge], ...] = (
        (rf"(?<!\w)(?:{standards})(?:/[a-z]+)?[\s\-]?\d[\d.]*(?:[-–:]\d+)*(?!\d)", _short_groups),
        (r"(?<!\d)(?<!\d[.\-/])(?:19|20)\d\d[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}(?![-./]?\d)", _always),
        (r"(?<!\d)(?<!\d[.\-/ ])(?:19|20)\d\d\s\d\d\s\d\d(?! ?\d)", _is_day),
        (r"(?<!\d)(?<!\d[.\-/])\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?![-./]?\d)", _always),
        (r"(?<!\d)(?<!\d[.\-/])\d{1,2}[-./]\d{1,2}[-./]\d\d(?![-./ ]?\d)", _is_short_day),
        (r"(?<!\d)(?:19|20)\d{6}(?!\d)", _is_day),
        (r"(?<!\d)(?:19|20)\d\d\s?[-–—/]\s?(?:19|20)\d\d(?!\d)", _always),
        (rf"{alone}\d{{4}}\.\d\d(?:\.?\d\d){{0,3}}{end}|{alone}\d{{4}} \d\d(?: \d\d){{1,3}}{end}", _is_hs),
        (r"(?<!\d)\d{1,6}(?:\.\d+)?(?:\s?[x×х*]\s?\d{1,6}(?:\.\d+)?)+(?!\d)", _always),
        (r"(?<![\w.+])(?=[\w.\-/]*[a-z])[a-z0-9]+(?:[-./][a-z0-9]+)*(?![\w@])", _is_model),
        (r"(?<![\d+])\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)", _always),
        (rf"{alone}[1-9]\d{{0,2}}([ .\u00a0\u202f'’])\d{{3}}(?:\1\d{{3}})*(?:,\d+)?{end}", _is_amount),
        (rf"{alone}(?!0\d)\d+\.\d+{end}|(?<![\d+.\-])(?!0\d)\d{{1,3}}\.\d{{1,2}}(?![.\-]?\d)", _short_groups),
        (r"(?<![\d+])(?<![\d)][ .\-])(?<!\))[1-9]\d{0,6}(?:[.,]\d+)?\s?[-–—~]\s?\d{1,7}(?:[.,]\d+)?(?!\d)", _is_range),
        (r"(?<![\d+])\d+(?:[.,]\d+)?(?:/\d+(?:[.,]\d+)?)+(?!\d)", _is_row),
        (r"(?<![\d+])(?<!\d[ .\-])\d{1,8}(?![\d])", _is_counted),
    )
    return tuple((re.compile(pattern, re.IGNORECASE), judge) for pattern, judge in pairs)


def _always(found: re.Match[str], text: str) -> bool:
    return True


def _short_groups(found: re.Match[str], text: str) -> bool:
    return all(len(group) < _SHORTEST for group in re.findall(r"\d+", found[0]))


def _is_day(found: re.Match[str], text: str) -> bool:
    digits = re.sub(r"\D", "", found[0])
    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def _is_short_day(found: re.Match[str], text: str) -> bool:
    day, month = sorted(map(int, re.findall(r"\d+", found[0])[:2]))
    return 1 <= day <= 12 and month <= 31


def _is_hs(found: re.Match[str], text: str) -> bool:
    return found[0][:4] in hs_headings() or _after_hs_word(text, found.start())


def _is_model(found: re.Match[str], text: str) -> bool:
    return sum(char.isdigit() for char in found[0]) < _SHORTEST and any(char.isdigit() for char in found[0])


def _is_amount(found: re.Match[str], text: str) -> bool:
    """Grouped by thousands: an amount when it is round, short, or has a currency or unit beside it."""
    digits = re.sub(r"\D", "", found[0])
    round_or_short = digits.endswith("000") or len(digits) < 8
    return round_or_short or _in_trade(text, found.start(), found.end())


def _is_range(found: re.Match[str], text: str) -> bool:
    low, high = re.findall(r"\d+(?:[.,]\d+)?", found[0])[:2]
    beside = _in_trade(text, found.start(), found.end())
    return not high.startswith("0") and (beside or (low.endswith("0") and high.endswith("0")))


def _is_row(found: re.Match[str], text: str) -> bool:
    """E.g. 220/380/440: no group long enough to dial, none with a trunk zero."""
    return all(len(group) <= 5 and not group.startswith("0") for group in re.findall(r"\d+", found[0]))


def _is_counted(found: re.Match[str], text: str) -> bool:
    """A short number with a unit or currency of its own: what follows it is another number."""
    return not found[0].startswith("0") and _begins_with_word(text[found.end() : found.end() + 24])
