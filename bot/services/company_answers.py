"""Answers about a company: its names, its credit code, its contact person, its markets. Everything raises BadAnswer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import phonenumbers
from stdnum.cn import uscc
from stdnum.exceptions import ValidationError

from bot.services.answer_words import AND, ANYWHERE, NONE
from bot.services.answers import BadAnswer, has_han, one_line, short_text
from bot.texts import clip
from catalog.reference import country_words, normalise, plain

# as the catalog writes them; the texts are `exporter-district-<key>`
DISTRICTS = {
    "fucheng": "涪城区",
    "youxian": "游仙区",
    "anzhou": "安州区",
    "jiangyou": "江油市",
    "santai": "三台县",
    "yanting": "盐亭县",
    "zitong": "梓潼县",
    "beichuan": "北川县",
    "pingwu": "平武县",
    "sci-tech": "科技城新区",
    "hi-tech": "高新区",
    "economic": "经开区",
    "xianhai": "仙海区",
}
_LONGEST_NAME, _LONGEST_ENGLISH, _LONGEST_PERSON = 60, 100, 40
# letters the code leaves out because they look like a digit
_LOOKALIKES = {"O": "0", "I": "1", "Z": "2", "S": "5"}
_LABEL = re.compile(r"^\D*?(?:代码|信用码|税号|USCC)\s*(?:是|为)?\s*[:：]?\s*", re.IGNORECASE)
_MARKS = re.compile(r"[,;、。，；،؛/|\n·]+")
_AND = re.compile(rf"(?:{AND})\s+|และ|和|与|及|以及")
_WITHOUT_SPACES = re.compile(r"[\u3400-\u9fff\u0e00-\u0e7f]")


def company_name(text: str) -> str:
    """A company's Chinese name, as on its licence."""
    name = short_text(text, _LONGEST_NAME, shortest=4)
    if not has_han(name):
        raise BadAnswer("exporter-bad-no-chinese", text)
    return name


def english_name(text: str) -> str:
    """A company's or product's English name."""
    name = short_text(text, _LONGEST_ENGLISH, shortest=2)
    if has_han(name) or not re.search("[A-Za-z]", name):
        raise BadAnswer("exporter-bad-no-english", text)
    return name


def credit_code(text: str) -> str:
    """A unified social credit code (统一社会信用代码): 18 characters with a check digit."""
    code = uscc.compact(_LABEL.sub("", unicodedata.normalize("NFKC", one_line(text)))).replace(".", "")
    if len(code) != 18:
        raise BadAnswer("exporter-bad-uscc-length", text, length=len(code))
    for place, char in enumerate(code, 1):
        if char in _LOOKALIKES:
            raise BadAnswer("exporter-bad-uscc-lookalike", text, place=place, char=char, meant=_LOOKALIKES[char])
        if char not in "0123456789ABCDEFGHJKLMNPQRTUWXY" or (place <= 8 and not char.isdigit()):
            raise BadAnswer("exporter-bad-uscc-character", text, place=place, char=clip(char, 2))
    try:
        return uscc.validate(code)
    except ValidationError:
        raise BadAnswer("exporter-bad-uscc-check", text, code=code) from None


def person_name(text: str) -> str:
    """A person's name."""
    name = short_text(text, _LONGEST_PERSON, shortest=2)
    if re.search(r"\d{3}", unicodedata.normalize("NFKC", name)) or not re.search(r"[^\W\d_]", name):
        raise BadAnswer("exporter-bad-person", text)
    return name


def phone(text: str) -> str:
    """A phone number in international form; one without a calling code is taken for a Chinese one."""
    plain_text = unicodedata.normalize("NFKC", one_line(text))
    try:
        read = phonenumbers.parse(plain_text, "CN")
    except phonenumbers.NumberParseException:
        raise BadAnswer("exporter-bad-phone", text) from None
    if not phonenumbers.is_valid_number(read):
        raise BadAnswer("exporter-bad-phone", text)
    return phonenumbers.format_number(read, phonenumbers.PhoneNumberFormat.INTERNATIONAL)


def shared_phone(text: str) -> str:
    """The number of a shared contact, which begins with its calling code, with or without a plus sign."""
    return phone(f"+{text.strip().removeprefix('+')}")


# ---------------------------------------------------------------- markets


def markets(text: str) -> tuple[str, ...]:
    """The countries a text names, in its order; () for "anywhere" or "none". Never guesses: what is unclear is asked."""
    short_text(text, 1000)
    whole = normalise(text).strip(" .!。")
    if whole in ANYWHERE or whole in NONE:
        return ()
    found = [code for part in _MARKS.split(text) if part.strip() for code in _countries(part.strip())]
    return tuple(dict.fromkeys(found))


def _countries(part: str) -> Iterator[str]:
    """The countries of a stretch without commas: as a whole, else word by word, longest first, without their "and"."""
    words = country_words().names
    rest = normalise(part).strip(" .!?").lstrip("(")
    while rest:
        length = _length_of_country(rest)
        if not length and (found := _AND.match(rest)):
            rest = rest[found.end() :]
            length = _length_of_country(rest)
        if not length:
            raise BadAnswer("exporter-bad-country", part, word=clip(rest, 40))
        word = rest[:length]
        codes = words.get(word) or words[plain(word)]
        if len(codes) > 1:
            raise BadAnswer("exporter-bad-country-unclear", part, word=clip(word, 40))
        yield codes[0]
        rest = rest[length:].strip(" .!?()")


def _length_of_country(text: str) -> int:
    """How long the country is that a text begins with; 0 where it is none."""
    return next((n for n in range(len(text), 0, -1) if _is_word(text, n) and _known(text[:n])), 0)


def _known(word: str) -> bool:
    return word in country_words().names or plain(word) in country_words().names


def _is_word(text: str, length: int) -> bool:
    """Whether a word may end here: anywhere in Chinese and Thai, at its end where words are parted by spaces."""
    return length == len(text) or bool(_WITHOUT_SPACES.match(text[length - 1])) or not text[length].isalnum()
