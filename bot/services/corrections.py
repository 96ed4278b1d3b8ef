"""A request corrected field by field: the new value is read in the buyer's own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from babel.numbers import NumberFormatError, parse_decimal

from bot.services.buyers import named_country
from bot.services.context import Context
from bot.texts import clip, locale
from catalog.model import Money, Quantity, Read, Requirements, TargetPrice
from catalog.reference import city_names, countries, normalise
from catalog.store import NotFound

# what a correction replaces: the first name is what it must have said, the rest goes with it
FIELDS: Mapping[str, tuple[str, ...]] = {
    "product": ("product", "specification", "application", "hs", "voltage", "plug", "fuel", "condition", "rest"),
    "quantity": ("quantity",),
    "price": ("price",),
    "place": ("country", "city"),
    "date": ("deadline",),
}
CLEARABLE = ("quantity", "price", "place", "date")
_TERMS = {"price": ("incoterm", "place"), "place": ("incoterm", "place")}
_LONGEST_NOTE = 500
_EMPTY = Requirements()
_NUMBER = re.compile(r"[\d\s.,'\u00a0\u202f]+")


class Unread(Exception):
    """Raised when a correction does not say a value of its field; carries both."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(f"no {field} in {text!r}")
        self.field = field
        self.text = text


def corrected(ctx: Context, before: Requirements, field: str, text: str) -> Requirements:
    """The reading with one field as `text` says it. Raises Unread, NotFound for a field that is none."""
    if field not in FIELDS:
        raise NotFound("field", field)
    found = _read(ctx, before, field, text)
    names = [name for name in _TERMS.get(field, ()) if getattr(found, name)]
    values = {name: getattr(found, name) for name in (*FIELDS[field], *names)}
    return _noted(replace(before, **values), text)


def cleared(before: Requirements, field: str) -> Requirements:
    """The reading without a field that may be left open. Raises NotFound for any other."""
    if field not in CLEARABLE:
        raise NotFound("field", field)
    values: dict[str, Any] = {name: getattr(_EMPTY, name) for name in FIELDS[field]}
    return replace(before, **values)


def with_country(before: Requirements, code: str) -> Requirements:
    """The reading with a country that was chosen by button. Raises NotFound for a code that is no country's."""
    if code not in countries():
        raise NotFound("country", code)
    return replace(before, country=Read(code), city=None)


def _noted(read: Requirements, text: str) -> Requirements:
    # the original is kept; whoever compares it with the reading finds the correction below
    return replace(read, text=f"{read.text}\n✏️ {clip(text, _LONGEST_NOTE)}".strip())


def _read(ctx: Context, before: Requirements, field: str, text: str) -> Requirements:
    """The value as the plain number or name that it is, or read by itself, or beside the product."""
    plain = _PLAIN.get(field)
    if plain and (found := plain(ctx, before, text)):
        return found
    context = f"{before.product.value}, {text}" if before.product else text
    for words in (text, context):
        read = ctx.matcher.read(words, today=ctx.today, language=ctx.actor.language)
        if any(getattr(read, name) for name in FIELDS[field][: 2 if field == "place" else 1]):
            return read
    raise Unread(field, text)


def _plain_quantity(ctx: Context, before: Requirements, text: str) -> Requirements | None:
    amount = _number(ctx, text)
    unit = before.quantity.value.unit if before.quantity else "C62"
    return Requirements(quantity=Read(Quantity(amount, unit), text)) if amount else None


def _plain_price(ctx: Context, before: Requirements, text: str) -> Requirements | None:
    amount = _number(ctx, text)
    if not amount or before.price is None:
        return None  # without a currency a number is no price
    earlier = before.price.value
    price = TargetPrice(Money(amount, earlier.money.currency), earlier.in_all, earlier.exact)
    return Requirements(price=Read(price, text))


def _plain_place(ctx: Context, before: Requirements, text: str) -> Requirements | None:
    code = named_country(text)
    if code is None:
        return None
    named = city_names().get(normalise(text).strip(" .,!"), ())
    return Requirements(country=Read(code, text), city=Read(named[0].name, text) if len(named) == 1 else None)


def _number(ctx: Context, text: str) -> Decimal | None:
    if not _NUMBER.fullmatch(text.strip()) or len(text) > 20:
        return None
    try:
        return parse_decimal(text.strip(), locale=locale(ctx.actor.language))
    except NumberFormatError:
        return None


_PLAIN: Mapping[str, Callable[[Context, Requirements, str], Requirements | None]] = {
    "quantity": _plain_quantity,
    "price": _plain_price,
    "place": _plain_place,
}
