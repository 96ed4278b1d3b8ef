"""Every sentence a person reads: Fluent messages under locales/, rendered as Telegram HTML in the reader's language."""

from __future__ import annotations

import html
import re
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from bot.turn import Lines, Text, verbatim
from catalog.model import Money, Quantity
from catalog.reference import City, Country, Unit, country_name, unit_name

LANGUAGES = ("en", "zh", "fr", "sw", "ru")
FALLBACK = "en"
_BABEL = {"zh": "zh_Hans_CN"}
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]")


class MissingText(Exception):
    """Raised for a key or variable no locale file knows: a mistake of the program, never shown as a key."""


@cache
def bundle(language: str) -> FluentBundle:
    """All messages of a language. Its own isolation marks are off: people copy what they read."""
    made = FluentBundle([_BABEL.get(language, language)], use_isolating=False)
    folder = files("bot") / "locales" / language
    for page in sorted(folder.iterdir(), key=lambda p: p.name):
        if page.name.endswith(".ftl"):
            made.add_resource(FluentResource(page.read_text(encoding="utf8")))
    return made


def interface_language(language: str) -> str:
    """The language our texts are shown in to a reader of `language`: his own where we have it."""
    if language in LANGUAGES:
        return language
    return "ru" if language in {"kk", "ky", "uz", "tg", "be", "uk", "tt"} else FALLBACK


def locale(language: str) -> Locale:
    """Babel's locale of an interface language."""
    return Locale.parse(_BABEL.get(language, language))


def render(text: Text | Lines, language: str) -> str:
    """Telegram HTML of a text. Every argument that is not itself a text is escaped.

    Raises:
        MissingText: the key or one of its variables is unknown.
    """
    if isinstance(text, Lines):
        parts = [part for part in (render(p, language) for p in text.parts) if part]
        return (_comma(language) if text.separator == ", " else text.separator).join(parts)
    if text.key == "verbatim":
        return value_text(text.args["text"], language)
    messages = bundle(interface_language(language))
    if not messages.has_message(text.key):
        raise MissingText(text.key)
    pattern = messages.get_message(text.key).value
    if pattern is None:
        raise MissingText(text.key)
    args = {name: _argument(value, interface_language(language)) for name, value in text.args.items()}
    made, errors = messages.format_pattern(pattern, args)
    if errors:
        raise MissingText(f"{text.key}: {errors[0]}")
    return str(made)


def _comma(language: str) -> str:
    """What stands between the items of a list in a language."""
    return "、" if interface_language(language) == "zh" else ", "


def clip(text: str, longest: int) -> str:
    """A text on one line of at most `longest` characters, "…" where it was cut: for names and words of others."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _argument(value: object, language: str) -> object:
    # plain numbers and enum values stay as they are, so that messages can select on them
    if isinstance(value, Text | Lines):
        return render(value, language)
    if isinstance(value, int | StrEnum) and not isinstance(value, bool):
        return value if isinstance(value, int) else str(value)
    return value_text(value, language)


def value_text(value: object, language: str) -> str:
    """A value as people of a language write it, escaped for HTML."""
    return html.escape(_plain(value, interface_language(language)), quote=False)


def _plain(value: object, language: str) -> str:
    where = locale(language)
    match value:
        case bool():
            return "true" if value else "false"
        case Money():
            return money_text(value, language)
        case Quantity():
            return quantity_text(value, language)
        case Country() | City():
            return value.name(language) if isinstance(value, Country) else value.shown(language)
        case Unit():
            return unit_name(value.code, language)
        case Decimal():
            return str(format_decimal(value, locale=where))
        case datetime():
            return f"{format_date(value, 'medium', locale=where)} {value:%H:%M}"
        case date():
            return str(format_date(value, "long", locale=where))
        case tuple() | list():
            return _comma(language).join(_plain(item, language) for item in value)
        case _:
            return _isolated(str(value))


def _isolated(words: str) -> str:
    """Words of others that run from right to left, kept from turning the line around them."""
    return f"\N{FIRST STRONG ISOLATE}{words}\N{POP DIRECTIONAL ISOLATE}" if _RIGHT_TO_LEFT.search(words) else words


def money_text(money: Money, language: str) -> str:
    """E.g. "USD 2,450" in English, "2 450 USD" in French: the ISO code, never an ambiguous sign."""
    digits = 0 if money.amount == money.amount.to_integral_value() else 2
    pattern = "#,##0" if digits == 0 else "#,##0.00"
    amount = format_decimal(money.amount, format=pattern, locale=locale(language))
    return f"{money.currency} {amount}" if language == "en" else f"{amount} {money.currency}"


def quantity_text(quantity: Quantity, language: str) -> str:
    """E.g. "20 pcs", "20-30 t"."""
    where = locale(language)
    amount = format_decimal(quantity.amount, locale=where)
    if quantity.upto is not None:
        amount += f"\N{EN DASH}{format_decimal(quantity.upto, locale=where)}"
    return f"{amount} {unit_name(quantity.unit, language)}"


def country_text(code: str, language: str) -> Text:
    """A country's name in the reader's language, as an argument of another text."""
    return verbatim(country_name(code, interface_language(language)))
