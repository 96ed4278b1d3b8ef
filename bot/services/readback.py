"""A reading of a request told back in one short block, in whatever language the reader has."""

from __future__ import annotations

from bot.texts import clip
from bot.turn import Lines, Text, verbatim
from catalog.model import Quantity, Requirements
from catalog.reference import city, country

# by these a Chinese reader is told a number of goods; all of them are pieces elsewhere
_COUNTERS = frozenset("台辆架部艘座把张条支根盏扇块片枚顶副")
_COUNTED = frozenset(("C62", "H87", "PCE"))
_LONGEST_PRODUCT, _LONGEST_WORD, _MOST_WORDS = 80, 40, 4


def readback(requirements: Requirements) -> Lines:
    """What was understood, e.g. "rice harvester · 20 pcs · up to USD 3,000 each · Morogoro, Tanzania"."""
    parts = (*_goods(requirements), *_terms(requirements), *_wishes(requirements))
    return Lines(parts, " · ")


def short_readback(requirements: Requirements) -> Lines:
    """Product and quantity alone: the name of a request in lists and notices."""
    return Lines((_product(requirements), *_quantity(requirements)), " · ")


def _product(read: Requirements) -> Text:
    if read.product is None:
        return Text("buyer-read-no-product")
    return verbatim(clip(read.product.value, _LONGEST_PRODUCT))


def _quantity(read: Requirements) -> list[Text]:
    if read.quantity is None:
        return []
    quantity = Text("verbatim", {"text": read.quantity.value})
    if not (counter := _counter(read)):
        return [quantity]
    return [
        Text("buyer-read-counted", {"quantity": quantity, "said": Lines((_amount(read.quantity.value), counter), " ")})
    ]


def _counter(read: Requirements) -> Text | None:
    """The Chinese word that a buyer counts by: 200 台 are machines, and no 200 件."""
    assert read.quantity is not None
    last = read.quantity.words.strip()[-1:]
    chinese = read.quantity.value.unit in _COUNTED and last in _COUNTERS
    return verbatim(last) if chinese else None


def _amount(quantity: Quantity) -> Text:
    text = Text("verbatim", {"text": quantity.amount})
    if quantity.upto is None:
        return text
    return verbatim(f"{quantity.amount:,f}\N{EN DASH}{quantity.upto:,f}")


def _goods(read: Requirements) -> list[Text]:
    words = [verbatim(clip(part.value, _LONGEST_WORD)) for part in read.specification[:_MOST_WORDS]]
    if read.application:
        words.append(Text("buyer-read-application", {"use": clip(read.application.value, _LONGEST_WORD)}))
    for name in ("fuel", "condition"):
        if found := getattr(read, name):
            words.append(Text(f"buyer-{name}", {"value": found.value, "other": clip(found.value, _LONGEST_WORD)}))
    for found in (read.voltage, read.plug):
        if found:
            words.append(verbatim(clip(found.value, _LONGEST_WORD)))
    if read.hs:
        words.append(verbatim(f"HS {clip(read.hs.value, 12)}"))
    return [_product(read), *words, *_quantity(read)]


def _terms(read: Requirements) -> list[Text | Lines]:
    parts: list[Text | Lines] = []
    if read.price:
        price = read.price.value
        kind = {"exact": price.exact, "in_all": price.in_all}
        parts.append(Text("buyer-read-price", {"money": price.money, **kind}))
    if read.incoterm or read.place:
        named = [clip(part.value, _LONGEST_WORD) for part in (read.incoterm, read.place) if part]
        parts.append(verbatim(" ".join(named)))
    if where := _destination(read):
        parts.append(Lines(tuple(where), ", "))
    if read.deadline:
        wanted = read.deadline.value
        parts.append(Text("buyer-read-deadline", {"day": wanted.last_day, "meaning": wanted.meaning}))
    return parts


def _destination(read: Requirements) -> list[Text]:
    where = []
    if read.city:
        known = city(read.city.value)
        where.append(Text("verbatim", {"text": known or clip(read.city.value, _LONGEST_WORD)}))
    if read.country and (found := country(read.country.value)):
        where.append(Text("verbatim", {"text": found}))
    return where


def _wishes(read: Requirements) -> list[Text]:
    parts = [verbatim(clip(part.value, _LONGEST_WORD)) for part in read.certificates]
    for name in ("oem", "sample", "after_sales"):
        if (found := getattr(read, name)) and found.value:
            parts.append(Text(f"buyer-read-{name.replace('_', '-')}"))
    if read.payment:
        parts.append(verbatim(clip(read.payment.value, _LONGEST_WORD)))
    if read.buyer_type:
        parts.append(Text("buyer-type", {"type": read.buyer_type.value}))
    return parts
