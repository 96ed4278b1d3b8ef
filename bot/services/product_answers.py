"""Answers about a product, as a company writes them in a chat: amounts, price tiers, terms, codes. All raise BadAnswer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise

from bot.services.answer_words import ALONE, AT, DAYS, FROM, IN_STOCK, OR_MORE
from bot.services.answers import NUMBER, BadAnswer, folded, has_han, lines_of, number, one_line, short_text
from bot.texts import clip
from catalog.model import Certificate, Money, PriceTier, Quantity
from catalog.reference import (
    LANGUAGES,
    City,
    city_names,
    currencies,
    currency_words,
    hs_chapters,
    incoterm_words,
    incoterms,
    normalise,
    plain,
    unit_words,
    units,
)
from catalog.trade_rules import scheme_words

_LONGEST_NAME, _LONGEST_TEXT, _LONGEST_PLACE, _LONGEST_SCHEME = 80, 1500, 60, 40
_MOST_DAYS, _MOST_CERTIFICATES, _LARGEST = 730, 12, Decimal(10) ** 12
_BETWEEN = re.compile(r"[,;、；，،؛|\n]+")
# letters of which words are made that spaces part, and endings of a unit that say "from"
_LETTERS = "a-z\u00c0-\u024f\u1e00-\u1eff\u0400-\u04ff\u0600-\u06ff\u10d0-\u10ff"
_ENDINGS = "дан|ден|тан|тен|нан|нен|დან"


def product_name(text: str) -> str:
    """A product's Chinese name, best with its model."""
    name = short_text(text, _LONGEST_NAME, shortest=2)
    if not has_han(name):
        raise BadAnswer("exporter-bad-no-chinese", text)
    return name


def description(text: str) -> str:
    """What a product is: several lines are kept as lines."""
    lines = lines_of(text)
    if len(lines) > _LONGEST_TEXT:
        raise BadAnswer("exporter-bad-too-long", text, length=len(lines), longest=_LONGEST_TEXT)
    if len(lines) < 2:
        raise BadAnswer("exporter-bad-too-short", text, shortest=2)
    return lines


# ---------------------------------------------------------------- words as patterns


def _pattern(words: list[str]) -> str:
    """Any of the words, longest first; a word must end where it ends, where spaces part words."""
    ordered = sorted({normalise(word) for word in words}, key=lambda word: (-len(word), word))
    ended = rf"(?!(?!{_ENDINGS})[{_LETTERS}])"
    return "|".join(re.escape(word) + (ended if re.search(rf"[{_LETTERS}]\Z", word) else "") for word in ordered)


@cache
def _units() -> str:
    said = [word for unit in units().values() for code in LANGUAGES for word in unit.words.get(code, ())]
    return _pattern([*said, *units()])


@cache
def _currencies() -> str:
    said = [word for money in currencies().values() for code in LANGUAGES for word in money.words.get(code, ())]
    signs = [sign for money in currencies().values() for sign in (*money.signs, *money.shared_signs)]
    # a lone letter is no currency here: it would eat the beginning of a word
    return _pattern(
        [word for word in [*said, *signs, *currencies()] if len(word) > 1 or not word.isalpha() or has_han(word)]
    )


def _unit(word: str) -> str:
    return unit_words().get(word, (word.upper(),))[0]


def _currency(word: str) -> str:
    return currency_words().get(word, (word.upper(),))[0]


def _amount(text: str, value: Decimal) -> Decimal:
    # the store keeps four decimals
    if not 0 < value <= _LARGEST or value != round(value, 4):
        raise BadAnswer("exporter-bad-amount", text)
    return value


# ---------------------------------------------------------------- quantity


def smallest_order(text: str) -> Quantity:
    """A minimum order such as "10台", "起订量 5 吨", "one 20尺柜"; its unit must be said."""
    plain_text = normalise(folded(short_text(text, 200)))
    # "10台", and as Swahili has it "vipande 10"
    plain_text = re.sub(rf"\A\D*?\b((?:{_units()}))\s*({NUMBER})\Z", r"\2 \1", plain_text)
    found = re.search(rf"(?P<amount>{NUMBER})\s*(?P<unit>{_units()})?", plain_text)
    if not found or re.search(r"\d", plain_text[: found.start()] + plain_text[found.end() :]):
        raise BadAnswer("exporter-bad-moq", text)
    if not found["unit"]:
        raise BadAnswer("exporter-bad-moq-unit", text, amount=number(found["amount"]))
    return Quantity(_amount(text, number(found["amount"])), _unit(found["unit"]))


# ---------------------------------------------------------------- prices


@dataclass(frozen=True, slots=True)
class Prices:
    """Price tiers, smallest quantity first, and the unit they are per where it was said."""

    tiers: tuple[PriceTier, ...]
    unit: str = ""


@dataclass(frozen=True, slots=True)
class _Tier:
    start: Decimal | None
    price: Decimal
    currency: str
    unit: str


@cache
def _tier_patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    unit, money = _units(), _currencies()
    since = rf"(?:{unit})?\s*(?:{OR_MORE})(?:\s*\(含\))?"
    until = rf"(?:{unit})?\s*(?:-|~|\u2013|\u2014|至|到)\s*{NUMBER}\s*(?:{unit})?"
    # a comma before three digits ends a price when those begin the next tier: "395,100台起"
    closed = rf"(?!\.?\d)(?!\s*(?:{unit})?\s*(?:起|及?以上|\+))"
    price = rf"(?P<before>{money})?\s*(?P<price>{NUMBER}){closed}\s*(?P<after>{money})?(?:\s*[/每]\s*(?P<unit>{unit}))?"
    filler = rf"(?:{AT})*"
    start = rf"(?:满|≥|>=|从)?\s*(?P<start>{NUMBER})\s*(?P<startunit>(?:{unit})?)"
    mark = rf"(?:{since}|{until})"
    per = rf"(?:每\s*(?P<per>{unit}))?"
    return re.compile(rf"{start}{mark}{filler}{per}\s*{price}"), re.compile(rf"{per}\s*{price}")


def prices(text: str, *, moq: Decimal | None = None) -> Prices:
    """One price ("395美元") or tiers ("10台起 395美元,30台起 381"). `moq` is where a single price begins, else 1."""
    plain_text = normalise(folded(short_text(text, 500)))
    before = rf"(?:{FROM})"
    plain_text = re.sub(rf"{before}\s*({NUMBER}\s*(?:{_units()}))(?!\s*起)", r"\1起", plain_text)
    plain_text = re.sub(rf"{before}\s*({_units()})\s*({NUMBER})", r"\2\1起", plain_text)
    tiers = _tiers(text, plain_text)
    said = {tier.currency for tier in tiers} - {""}
    if not said:
        raise BadAnswer("exporter-bad-price-currency", text)
    if len(said) > 1:
        raise BadAnswer("exporter-bad-price-currencies", text, values=tuple(sorted(said)))
    currency = said.pop()
    made = tuple(
        PriceTier(tier.start or moq or Decimal(1), Money(_amount(text, tier.price), currency)) for tier in tiers
    )
    _check_order(text, made)
    return Prices(made, next((tier.unit for tier in tiers if tier.unit), ""))


def _tiers(text: str, plain_text: str) -> list[_Tier]:
    tiered, single = _tier_patterns()
    found = list(tiered.finditer(plain_text))
    rest = plain_text[: found[0].start()] if found else plain_text
    first = single.search(rest)
    made = [_tier(match) for match in found]
    if first and (not found or first["before"] or first["after"]):
        made.insert(0, _tier(first))
        rest = rest[: first.start()] + rest[first.end() :]
    for left, right in pairwise([*found, None]):
        if left is not None:
            rest += plain_text[left.end() : right.start() if right else len(plain_text)]
    if not made or re.search(r"\d", rest):
        raise BadAnswer("exporter-bad-price", text)
    return made


def _tier(found: re.Match[str]) -> _Tier:
    parts = found.groupdict()
    money = parts["before"] or parts["after"] or ""
    unit = parts["unit"] or parts["per"] or parts.get("startunit") or ""
    start = parts.get("start")
    return _Tier(
        number(start) if start else None,
        number(parts["price"]),
        _currency(money) if money else "",
        _unit(unit) if unit else "",
    )


def _check_order(text: str, tiers: tuple[PriceTier, ...]) -> None:
    for low, high in pairwise(tiers):
        if high.from_quantity <= low.from_quantity:
            raise BadAnswer("exporter-bad-price-order", text, first=low.from_quantity, second=high.from_quantity)
        if high.price.amount > low.price.amount:
            raise BadAnswer("exporter-bad-price-rises", text, quantity=high.from_quantity, price=high.price)


# ---------------------------------------------------------------- terms


def terms(text: str) -> tuple[str, str]:
    """An Incoterm and its place ("FCA 绵阳"): the code, and the city's English name where it is known."""
    plain_text = normalise(folded(short_text(text, 200)))
    words = sorted(incoterm_words(), key=len, reverse=True)
    said = next((word for word in words if re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", plain_text)), None)
    if said is None:
        raise BadAnswer("exporter-bad-terms", text)
    code = incoterm_words()[said]
    place = re.sub(r"价格|价|条款|交货|\(2020\)|2020", " ", plain_text.replace(said, " ", 1)).strip(" ,.:;-/")
    if not place:
        raise BadAnswer("exporter-bad-terms-place", text, term=code)
    found = _city(place)
    if found and incoterms()[code].sea_only and not found.seaport:
        raise BadAnswer("exporter-bad-terms-sea", text, term=code, place=clip(place, 30))
    return code, found.name if found else short_text(_as_typed(text, place), _LONGEST_PLACE)


def _city(place: str) -> City | None:
    for name in (place, plain(place), place.removesuffix("港"), place.removesuffix("市"), place.removesuffix(" port")):
        if cities := city_names().get(name.strip()):
            return cities[0]
    return None


def _as_typed(text: str, place: str) -> str:
    """The place in the letters it was typed in."""
    where = one_line(text).casefold().find(place)
    return one_line(text)[where : where + len(place)] if where >= 0 else place


def lead_days(text: str) -> int:
    """Days until goods are ready: of a range the longer; weeks, months and working days are turned into days."""
    plain_text = normalise(folded(short_text(text, 100)))
    for words, count in ALONE:
        plain_text = re.sub(rf"(?<!\d )({words})", rf"{count} \1", plain_text)
    if re.search(IN_STOCK, plain_text) and not re.search(r"\d", plain_text):
        return 0
    numbers = re.findall(r"\d+(?:\.\d+)?", plain_text)
    if not numbers or len(numbers) > 2 or max(map(len, numbers)) > 8:
        raise BadAnswer("exporter-bad-lead", text)
    bare = re.fullmatch(r"[\d.\s\-~至到]+", plain_text)
    factor = Decimal(1) if bare else next((f for word, f in DAYS if re.search(word, plain_text)), None)
    if factor is None:
        raise BadAnswer("exporter-bad-lead", text)
    days = -(-max(map(Decimal, numbers)) * factor // 1)
    if days > _MOST_DAYS:
        raise BadAnswer("exporter-bad-lead-long", text, days=int(days), most=_MOST_DAYS)
    return int(days)


# ---------------------------------------------------------------- codes


def hs_code(text: str) -> str:
    """The digits of an HS code: 4, 6, 8 or 10, of a chapter that exists."""
    plain_text = re.sub(r"^\D+", "", normalise(folded(short_text(text, 60))))
    digits = re.sub(r"[.\s\-]", "", plain_text)
    if not digits.isdecimal() or len(digits) not in (4, 6, 8, 10):
        raise BadAnswer("exporter-bad-hs", text)
    if digits[:2] not in hs_chapters():
        raise BadAnswer("exporter-bad-hs-chapter", text, chapter=digits[:2])
    return digits


@dataclass(frozen=True, slots=True)
class Certificates:
    """Certificates as read, and those words that no scheme of ours answers to."""

    found: tuple[Certificate, ...]
    unknown: tuple[str, ...]


def certificates(text: str) -> Certificates:
    """Certificates by name; a name beyond our schemes is kept as it was written."""
    short_text(text, 500)
    parts = [part for part in _BETWEEN.split(text) if part.strip()]
    read = [found for part in parts for found in (_schemes(part) or (short_text(part, _LONGEST_SCHEME),))]
    if len(read) > _MOST_CERTIFICATES:
        raise BadAnswer("exporter-bad-certificates-many", text, most=_MOST_CERTIFICATES)
    names = tuple(dict.fromkeys(read))
    known = {key for keys in scheme_words().values() for key in keys}
    return Certificates(tuple(map(Certificate, names)), tuple(name for name in names if name not in known))


def _schemes(part: str) -> tuple[str, ...]:
    """The scheme of a stretch as a whole, else of each of its words."""
    if known := _scheme(part):
        return (known,)
    words = [_scheme(word) for word in part.split()]
    return tuple(word for word in words if word) if all(words) else ()


def _scheme(said: str) -> str:
    folded_word = re.sub(r"(?:认证|证书|标志|certificate|certification)\s*\Z", "", normalise(said)).strip()
    for word in (normalise(said), folded_word, folded_word.replace(" ", ""), re.sub(r":\d{4}\Z", "", folded_word)):
        if keys := scheme_words().get(word):
            return keys[0]
    return ""
