"""The price a buyer would pay: amount and currency, for one or for all, with the words that say so."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from babel.numbers import get_territory_currencies

from catalog.model import Money, Quantity, Read, TargetPrice
from catalog.reference import units
from index.reading.board import Board
from index.reading.lexicon import Found
from index.reading.numbers import Span, span_at
from index.reading.speech import common

_ROLE = "price"
# words that are also units or everyday words: money only beside a word such as "budget" or "each"
_DOUBTFUL = frozenset(
    (
        "块",
        "刀",
        "pound",
        "pounds",
        "quid",
        "бат",
        "с",
        "р",
        "р.",
        "m",
        "f",
        "k",
        "n",
        "p",
        "q",
        "r",
        "hela",
        "đ",
        "sum",
        "sol",
        "som",
    )
)
# a sum so many times the number of pieces is for all of them
_FOR_ALL = 20
_MOST = Decimal(10) ** 12
_MILLIONS = frozenset(("triệu", "tr", "trieu", "củ", "tỷ", "tỉ"))
_FALLBACK = {"$": "USD", "¥": "CNY", "￥": "CNY", "£": "GBP"}


@dataclass(frozen=True, slots=True)
class Price:
    """A price in a text: its tokens, amount, possible currencies and the words around it."""

    start: int
    end: int
    span: Span
    currencies: tuple[str, ...]
    sign: str
    budget: bool
    limit: bool
    each: bool
    total: bool
    exact: bool
    unit: str = ""

    @property
    def weight(self) -> int:
        """How surely it is the target price rather than another sum."""
        return 2 * bool(self.currencies) + self.budget + self.limit + self.each + self.total


def read_price(board: Board) -> list[Price]:
    """Find and mark all prices of a text."""
    found: list[Price] = []
    at = 0
    while at < len(board):
        price = _price_at(board, at)
        if price is None:
            at += 1
            continue
        board.claim(price.start, price.end, _ROLE)
        found.append(price)
        at = max(price.end, at + 1)
    return found


def _price_at(board: Board, at: int) -> Price | None:
    """A price whose number or currency begins at a token."""
    if board.roles[at]:
        return None
    before = board.speech.currencies.at(board.source, at) if at not in board.compounds else None
    begin = before.end if before else at
    while before and board.text(begin) in {".", ":", "/"} and not board.source.tokens[begin].spaced:
        begin += 1
    span = span_at(board.source, begin, board.speech, money=True)
    if span is None or not board.free(at, span.end) or span.most > _MOST:
        return None
    if before and _counts(board, span.end):
        # AED 10 เครื่อง: a heart starter, no dirhams
        return None
    after = None if before else board.speech.currencies.at(board.source, span.end)
    end = after.end if after else span.end
    if board.text(end) == "/" and board.text(end + 1) in {"=", "-"} and before:
        end += 2
    return _judged(board, at, end, span, before or after)


def _counts(board: Board, at: int) -> bool:
    """Whether a Thai counter stands behind a number, so that it is no sum."""
    counter = board.speech.units.at(board.source, at)
    return board.speech.language == "th" and counter is not None and units()[counter.value].kind == "piece"


def _judged(board: Board, at: int, end: int, span: Span, money: Found[tuple[str, ...]] | None) -> Price | None:
    """The price with what is said around it; None where it is no price."""
    start = board.back(at, "budget", "limit", "each", "total", "exact", most=4, over=":=.()是为")
    said = _said(board, start, at)
    end, behind, unit = _behind(board, end)
    if not unit and (ahead := _unit_ahead(board, start)) is not None:
        start, unit = ahead
        said.add("each")
    said |= behind
    sign = board.source.texts[money.start] if money else ""
    context = said & {"budget", "each", "total"}
    if money is None and (not context & {"budget"} or "percent" in behind or (span.said and span.low < 2)):
        return None
    if (money is None and _counted(board, span.end)) or (span.said and span.most < 2):
        return None
    if _doubtful(board, money) and not context and not _attached(board, money):
        return None
    flags = {name: name in said for name in ("budget", "limit", "each", "total", "exact")}
    # who speaks of millions in Vietnam speaks of dong
    dong = (
        money is None
        and board.speech.language == "vi"
        and not _MILLIONS.isdisjoint(board.source.texts[span.start : span.end])
    )
    codes = money.value if money else ("VND",) if dong else ()
    return Price(start, end, span, codes, sign, unit=unit, **flags)


def _unit_ahead(board: Board, start: int) -> tuple[int, str] | None:
    """每公斤, กิโลละ before the price: where it begins and its unit."""
    if board.speech.language == "th" and start > 1 and (per := board.said_before("per_behind", start)) is not None:
        unit = board.speech.units.before(board.source, per)
        return (unit.start, unit.value) if unit is not None and board.free(unit.start, start) else None
    if (each := common("unit_each").before(board.source, start)) is not None and board.free(each.start, start):
        return each.start, each.value
    if board.speech.language != "zh" or not start:
        return None
    unit = board.speech.units.before(board.source, start)
    per = board.said_before("per", unit.start) if unit else None
    return (per, unit.value) if unit is not None and per is not None and board.free(per, start) else None


def _doubtful(board: Board, money: Found[tuple[str, ...]] | None) -> bool:
    """Whether a currency's word is an everyday word or a unit too: "da", "le", MT."""
    if money is None:
        return False
    sign = board.source.texts[money.start]
    if sign in _DOUBTFUL:
        return True
    short = len(sign) <= 2 and sign.isascii() and sign.isalpha()
    unit = board.speech.units.at(board.source, money.start) is not None
    return short and (unit or not board.source.capitals(money.start))


def _attached(board: Board, money: Found[tuple[str, ...]] | None) -> bool:
    return money is not None and board.source.tokens[money.start].kind == "money"


def _counted(board: Board, end: int) -> bool:
    """A number with a unit or a thing behind it is a quantity, whatever stands before: "price for 50 pumps"."""
    thing = end < len(board) and board.source.tokens[end].kind in {"word", "unspaced"} and board.free(end, end + 1)
    if (
        thing
        and board.text(end) not in board.speech.stop
        and not any(board.says(role, end) for role in ("each", "total", "limit"))
    ):
        return True
    unit = board.speech.units.at(board.source, end) or common("measures").at(board.source, end)
    return unit is not None and board.says("each", end) is None


def _said(board: Board, start: int, end: int) -> set[str]:
    """The roles of the words before a price."""
    said: set[str] = set()
    at = start
    while at < end:
        ends = [
            (after, role) for role in ("budget", "limit", "total", "each", "exact") if (after := board.says(role, at))
        ]
        said |= {role for after, role in ends if after <= end}
        at = max([after for after, _ in ends if after <= end], default=at + 1)
    return said


def _behind(board: Board, end: int) -> tuple[int, set[str], str]:
    """What stands behind a price: each, in all, "per" and a unit, 以内, a percent sign."""
    said: set[str] = set()
    unit = ""
    if board.text(end) == "%":
        return end, {"percent"}, unit
    for _ in range(3):
        begin = end + (board.text(end) == "(")
        if (per := _per_unit(board, begin)) is not None:
            unit, end = per
            said.add("each")
            continue
        roles = [(after, role) for role in ("each", "total", "limit") if (after := board.says(role, begin)) is not None]
        if not roles or (begin > end and roles[0][1] == "limit"):
            break
        after, role = max(roles)
        said.add(role)
        end = after
    return end, said, unit


def _per_unit(board: Board, at: int) -> tuple[str, int] | None:
    """Per kg, /吨, за тонну: the unit and the token after it."""
    per = board.says("per", at)
    if per is None:
        return None
    found = board.speech.units.at(board.source, per)
    return (found.value, found.end) if found is not None else None


# ---------------------------------------------------------------- the one that is meant


def target_price(
    board: Board, prices: list[Price], quantity: Quantity | None, country: str | None, known: str | None
) -> Read[TargetPrice] | None:
    """The target price among the prices of a text, for one of the buyer's units unless it is for all."""
    priced = [price for price in prices if price.currencies]
    if not priced:
        return None
    best = max(priced, key=lambda price: price.weight)
    currency, sure = _currency(best, country, known, board.speech.language)
    if currency is None or best.span.most <= 0:
        return None
    in_all, certain = _for_all(best, quantity)
    amount = best.span.most * _factor(best, quantity)
    target = TargetPrice(Money(amount, currency), in_all, best.exact)
    confidence = min(sure, 0.9 if certain else 0.6)
    return Read(target, board.words(best.start, best.end), confidence)


def _for_all(price: Price, quantity: Quantity | None) -> tuple[bool, bool]:
    """Whether a price is for the whole order, and whether that was said."""
    if price.each or price.total:
        return price.total and not price.each, True
    if not price.budget or price.limit:
        return False, not price.budget
    if quantity is None:
        return True, False
    return price.span.most >= _FOR_ALL * quantity.amount, False


def _factor(price: Price, quantity: Quantity | None) -> Decimal:
    """How many of the price's unit one of the quantity's unit is: 1000 for a price per kg of goods in tonnes."""
    if not price.unit or quantity is None or price.unit == quantity.unit:
        return Decimal(1)
    named, wanted = units().get(price.unit), units().get(quantity.unit)
    if named is None or wanted is None or named.base is None or named.base != wanted.base or named.kind == "piece":
        return Decimal(1)
    return (wanted.factor or Decimal(1)) / (named.factor or Decimal(1))


def _currency(price: Price, country: str | None, known: str | None, language: str) -> tuple[str | None, float]:
    """The currency meant by a word that several share: that of the destination, of the person, else the usual one."""
    if len(price.currencies) == 1:
        return price.currencies[0], 0.95
    fallback = _FALLBACK.get(price.sign)
    for where in (country, known):
        if where and (own := [code for code in price.currencies if code in _used_in(where)]):
            return own[0], 0.6 if fallback else 0.85
        if fallback:
            return fallback, 0.9
    if fallback:
        return fallback, 0.85
    return price.currencies[0], 0.5


@cache
def _used_in(country: str) -> frozenset[str]:
    return frozenset(get_territory_currencies(country))
