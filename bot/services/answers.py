"""What a person typed, read as a value: the tools that every question shares, and the error that words a mistake."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from bot.turn import Text

_HAN = re.compile(r"[\u3400-\u9fff]")
_DIGITS = {sign: value for value, sign in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_TENS = {"十": 10, "百": 100, "千": 1000}
_SCALES = {"万": 10_000, "千": 1000, "百": 100}
_NUMERAL = re.compile(r"(?<![\d.])(?:[零〇一二两三四五六七八九十百]|千(?![克米瓦卡]))+(?=\s*万?[^\W\d])")
# Chinese and Arabic commas, stops and signs of a decimal number; Arabic vowel signs, which most leave out
_VOWEL_SIGNS = "".join(map(chr, range(0x64B, 0x653)))
_PLAIN_SIGNS = str.maketrans("、。،؛٫٬", ",.,;.,", _VOWEL_SIGNS)
# a plain number, thousands grouped or not; 万, 千, 百 behind it multiply, unless they begin a unit such as 千克
NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:\s?(?:万|千(?![克米瓦卡])|百))?"


class BadAnswer(ValueError):
    """Raised for an answer that cannot be taken; `text` is the sentence for whoever gave it."""

    def __init__(self, key: str, value: str, **args: object) -> None:
        super().__init__(f"{key}: {value!r}")
        self.value = value
        self.text = Text(key, args)


def has_han(text: str) -> bool:
    """Whether there is a Chinese character in a text."""
    return _HAN.search(text) is not None


def one_line(text: str) -> str:
    """A text on one line without invisible marks, otherwise as it was typed."""
    visible = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    return " ".join("".join(char for char in visible if unicodedata.category(char) != "Cf").split())


def short_text(text: str, longest: int, *, shortest: int = 1) -> str:
    """A line of `shortest` to `longest` characters. Raises BadAnswer."""
    line = one_line(text)
    if not line:
        raise BadAnswer("exporter-bad-empty", text)
    if len(line) < shortest:
        raise BadAnswer("exporter-bad-too-short", text, shortest=shortest)
    if len(line) > longest:
        raise BadAnswer("exporter-bad-too-long", text, length=len(line), longest=longest)
    return line


def folded(text: str) -> str:
    """A text with plain digits, letters and punctuation, and Chinese numerals before a measure as digits."""
    plain = re.sub(r"\d", _plain_digit, unicodedata.normalize("NFKC", text).translate(_PLAIN_SIGNS))
    return _NUMERAL.sub(_as_digits, lines_of(plain))


def _plain_digit(found: re.Match[str]) -> str:
    return str(unicodedata.digit(found[0]))


def lines_of(text: str) -> str:
    """Every line of a text as `one_line` would have it."""
    return "\n".join(line for part in text.splitlines() if (line := one_line(part)))


def _as_digits(found: re.Match[str]) -> str:
    """一百二十 as 120; what is no well-formed numeral stays."""
    total, digit = 0, None
    for sign in found[0]:
        if sign in _DIGITS:
            if digit:
                return found[0]
            digit = _DIGITS[sign]
        else:
            total += (1 if digit is None else digit) * _TENS[sign]
            digit = None
    return str(total + (digit or 0))


def number(text: str) -> Decimal:
    """The value of what NUMBER matched."""
    scale = _SCALES.get(text[-1:], 1)
    value = Decimal(re.sub(r"[^\d.]", "", text)) * scale
    return value.to_integral_value() if value == value.to_integral_value() else value
