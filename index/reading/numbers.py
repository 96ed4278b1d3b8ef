"""Amounts in digits and words, and ranges of them, in any of the languages."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from index.reading.lexicon import Found
from index.reading.speech import Speech
from index.reading.tokens import Source

_BIG: dict[str, int] = {"zh": 10_000, "th": 1_000_000}
_MILLION = 1_000_000
_SMALL_LETTERS = frozenset(("k", "m", "к", "w"))


@dataclass(frozen=True, slots=True)
class Amount:
    """A number and the token after it; `said` in words."""

    value: Decimal
    end: int
    said: bool = False
    multiplier: int = 1


@dataclass(frozen=True, slots=True)
class Span:
    """An amount or a range of amounts with its tokens."""

    low: Decimal
    high: Decimal | None
    start: int
    end: int
    said: bool = False

    @property
    def most(self) -> Decimal:
        """The upper end."""
        return self.low if self.high is None else self.high


def amount_at(source: Source, at: int, speech: Speech, *, money: bool = False) -> Amount | None:
    """The number that begins at a token."""
    if at >= len(source.tokens):
        return None
    if (value := source.tokens[at].number) is not None:
        return _multiplied(source, at + 1, value, speech, money)
    return _in_words(source, at, speech)


def _multiplied(source: Source, end: int, value: Decimal, speech: Speech, money: bool) -> Amount:
    factor = 1
    while (found := speech.numbers.at(source, end)) is not None and _multiplies(source, found, speech, money):
        factor *= found.value
        end = found.end
    more = source.tokens[end].number if end < len(source.tokens) else None
    if money and speech.language == "vi" and factor == _MILLION and more is not None and 1 <= more <= 9:
        # 1 triệu 2: a million two hundred thousand
        return Amount(value * factor + more * factor // 10, end + 1, multiplier=factor)
    return Amount(value * factor, end, multiplier=factor)


def _multiplies(source: Source, found: Found[int], speech: Speech, money: bool) -> bool:
    if found.value < (10 if speech.language == "vi" else 1000 if speech.multiplier_first else 100):
        return False
    word = source.texts[found.start]
    if word in _SMALL_LETTERS:
        return not source.tokens[found.start].spaced and (money or word != "m")
    return True


def _in_words(source: Source, at: int, speech: Speech) -> Amount | None:
    if speech.numbers.at(source, at) is None:
        return None
    if speech.multiplier_first:
        return _multiplier_first(source, at, speech)
    if speech.language in _BIG and source.tokens[at].kind == "unspaced":
        return _unspaced(source, at, speech, _BIG[speech.language])
    return _multiplier_last(source, at, speech)


def _next(source: Source, at: int, speech: Speech) -> Found[int] | None:
    """The next number word, over an "and" between."""
    found = speech.numbers.at(source, at)
    if found is None and (joined := speech.joins["and"].at(source, at)) is not None:
        found = speech.numbers.at(source, joined.end)
    return found if found is not None and not _letter(source, found) else None


def _letter(source: Source, found: Found[int]) -> bool:
    return source.texts[found.start] in _SMALL_LETTERS


def _multiplier_last(source: Source, at: int, speech: Speech) -> Amount | None:
    total = current = 0
    end = at
    while (found := _next(source, end, speech)) is not None and (
        end == at or _tens(current, found.value, speech) or not _clash(current, found.value)
    ):
        if _tens(current, found.value, speech):
            current *= 10
        elif found.value >= 1000:
            total += max(current, 1) * found.value
            current = 0
        elif found.value == 100 and 0 < current < 20:
            current *= 100
        else:
            current += found.value
        end = found.end
    return Amount(Decimal(total + current), end, said=True) if end > at else None


def _tens(current: int, value: int, speech: Speech) -> bool:
    """Whether a Vietnamese "ten" makes tens of the number before it: bốn chục."""
    return speech.language == "vi" and value == 10 and 0 < current < 10


def _clash(current: int, value: int) -> bool:
    """Two numbers side by side that are not one: "two three"."""
    if value >= 100:
        return False
    return current % 10 != 0 if value < 10 else current % 100 != 0


def _unspaced(source: Source, at: int, speech: Speech, big: int) -> Amount | None:
    total = section = digit = before = tail = 0
    end = at
    while (found := speech.numbers.at(source, end)) is not None and not _letter(source, found):
        scale, before = before, found.value
        if found.value >= big:
            total += max(section + digit, 1) * found.value
            section = digit = tail = 0
        elif found.value >= 10:
            section += max(digit, 1) * found.value
            digit = tail = 0
        elif digit and tail >= 100:
            # 三千五一台: 3,500 for one
            break
        else:
            digit, tail = found.value, scale
        end = found.end
    if digit > 1 and tail >= 100 and speech.language == "zh":
        # 一万五 is 15,000
        digit *= tail // 10
    return Amount(Decimal(total + section + digit), end, said=True) if end > at else None


def _multiplier_first(source: Source, at: int, speech: Speech) -> Amount | None:
    total, end = Decimal(0), at
    while (found := _next(source, end, speech)) is not None:
        if found.value >= 100:
            times = _small(source, found.end, speech)
            total += found.value * (times.value if times else 1)
            end = times.end if times else found.end
        elif (small := _small(source, found.start, speech)) is not None and (total % 100 == 0 or end == at):
            total += small.value
            end = small.end
            break
        else:
            break
    return Amount(total, end, said=True) if end > at else None


def _small(source: Source, at: int, speech: Speech) -> Amount | None:
    """A number below 100 in words, or digits, as stands after "elfu"."""
    if at < len(source.tokens) and (value := source.tokens[at].number) is not None:
        return Amount(value, at + 1)
    found = speech.numbers.at(source, at)
    if found is None or found.value >= 100 or _letter(source, found):
        return None
    more = _next(source, found.end, speech) if found.value >= 10 else None
    if more is not None and more.value < 10:
        return Amount(Decimal(found.value + more.value), more.end)
    return Amount(Decimal(found.value), found.end)


def _pair(source: Source, at: int, speech: Speech) -> Span | None:
    """两三百, 三五: two neighbouring digits are a range."""
    if speech.language != "zh" or source.tokens[at].kind != "unspaced":
        return None
    first, second = speech.numbers.at(source, at), speech.numbers.at(source, at + 1)
    if first is None or second is None or not 1 <= first.value < second.value <= 9:
        return None
    scale, end = 1, at + 2
    while (found := speech.numbers.at(source, end)) is not None and found.value >= 10 and not _letter(source, found):
        scale, end = scale * found.value, found.end
    return Span(Decimal(first.value * scale), Decimal(second.value * scale), at, end, said=True)


def span_at(source: Source, at: int, speech: Speech, *, money: bool = False) -> Span | None:
    """The amount or range that begins at a token."""
    low = amount_at(source, at, speech, money=money)
    if low is None:
        return None
    if (pair := _pair(source, at, speech)) is not None:
        return pair
    joined = speech.joins["to"].at(source, low.end)
    high = amount_at(source, joined.end, speech, money=money) if joined else None
    if high is None:
        return Span(low.value, None, at, low.end, low.said)
    small = (
        low.value * high.multiplier if low.multiplier == 1 and low.value < high.value / high.multiplier else low.value
    )
    if small >= high.value:
        return Span(low.value, None, at, low.end, low.said)
    return Span(small, high.value, at, high.end, low.said)
