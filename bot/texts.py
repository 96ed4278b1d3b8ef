"""Every sentence a person reads: Fluent messages under locales/, rendered as Telegram HTML in the reader's language."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from importlib.resources import files

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot.direction import from_the_right, isolated, turned
from bot.turn import Lines, Text, verbatim
from catalog.model import Money, Quantity
from catalog.reference import City, Country, Unit, country_name, unit_name

FALLBACK = "en"
# the first line of a locale file: so it is drafted, and so a native speaker signs that he has read it
DRAFTED = "### Machine-drafted; read by no native speaker yet."
SIGNED = re.compile(r"### Read by [^,\n]+, \d{4}-\d\d-\d\d\.")
_BABEL = {"zh": "zh_Hans_CN"}
_COMMAS = {"zh": "、", "ar": "، "}


class MissingText(Exception):
    """Raised for a key or variable no locale file knows: a mistake of the program, never shown as a key."""


@cache
def bundle(language: str) -> FluentBundle:
    """All messages of a language. Its own isolation marks are off: people copy what they read."""
    made = FluentBundle([_BABEL.get(language, language)], use_isolating=False)
    for page in _pages(language):
        made.add_resource(FluentResource(page))
    return made


def _pages(language: str) -> list[str]:
    """What the locale files of a language hold, in the order of their names."""
    folder = files("bot") / "locales" / language
    found = sorted((page for page in folder.iterdir() if page.name.endswith(".ftl")), key=lambda page: page.name)
    return [page.read_text(encoding="utf8") for page in found]


@cache
def read_by_speakers(language: str) -> bool:
    """Whether native speakers have signed all texts of a language; until then each reader is told."""
    return all(SIGNED.fullmatch(page.partition("\n")[0]) for page in _pages(language))


def locale(language: str) -> Locale:
    """Babel's locale of an interface language."""
    return Locale.parse(_BABEL.get(language, language))


def render(text: Text | Lines, language: str) -> str:
    """Telegram HTML of a text. Every argument that is not itself a text is escaped.

    Raises:
        MissingText: the key or one of its variables is unknown.
    """
    return turned(_rendered(text, language), language)


def _rendered(text: Text | Lines, language: str) -> str:
    if isinstance(text, Lines):
        parts = [part for part in (_rendered(p, language) for p in text.parts) if part]
        return (_comma(language) if text.separator == ", " else text.separator).join(parts)
    if text.key == "verbatim":
        return value_text(text.args["text"], language)
    messages = bundle(language)
    if not messages.has_message(text.key):
        raise MissingText(text.key)
    pattern = messages.get_message(text.key).value
    if pattern is None:
        raise MissingText(text.key)
    chosen_by = _selectors(language).get(text.key, frozenset())
    args = {name: _argument(value, language, shown=name not in chosen_by) for name, value in text.args.items()}
    made, errors = messages.format_pattern(pattern, args)
    if errors:
        raise MissingText(f"{text.key}: {errors[0]}")
    return str(made)


def _comma(language: str) -> str:
    """What stands between the items of a list in a language."""
    return _COMMAS.get(language, ", ")


def clip(text: str, longest: int) -> str:
    """A text on one line of at most `longest` characters, "…" where it was cut: for names and words of others."""
    line = " ".join(text.split())
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def _argument(value: object, language: str, *, shown: bool) -> object:
    # plain numbers and enum values stay as they are, so that messages can select on them
    if isinstance(value, Text | Lines):
        return _rendered(value, language)
    if isinstance(value, int | StrEnum) and not isinstance(value, bool):
        return value if isinstance(value, int) else str(value)
    return value_text(value, language) if shown or not isinstance(value, str) else html.escape(value, quote=False)


class _Selectors(Visitor):
    """Collects the variables that a message selects on."""

    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # the library's name
        if isinstance(node.selector, ast.VariableReference):
            self.found.add(node.selector.id.name)
        self.generic_visit(node)


@cache
def _selectors(language: str) -> Mapping[str, frozenset[str]]:
    """The variables that messages select on, which must stay bare, where words may get marks around them."""
    found: dict[str, frozenset[str]] = {}
    for page in _pages(language) if from_the_right(language) else ():
        for entry in FluentParser(with_spans=False).parse(page).body:
            if isinstance(entry, ast.Message):
                visitor = _Selectors()
                visitor.visit(entry)
                found[entry.id.name] = frozenset(visitor.found)
    return found


def value_text(value: object, language: str) -> str:
    """A value as people of a language write it, escaped for HTML."""
    words = _plain(value, language)
    return html.escape(words if isinstance(value, tuple | list) else isolated(words, language), quote=False)


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
            return _comma(language).join(isolated(_plain(item, language), language) for item in value)
        case _:
            return str(value)


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
    return verbatim(country_name(code, language))
