"""Rows <-> dataclasses: one table a type, one column a field; what is not a scalar stands as JSON.

Money is kept as an integer of ten-thousandths with its currency, decimals as text, instants as UTC text ending in Z.
"""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, get_args, get_origin

from cattrs import Converter

from catalog import messages, model
from catalog.model import Fact, Money, Quantity

E = TypeVar("E")
TEN_THOUSAND = Decimal(10_000)

TABLES: Mapping[type[object], str] = {
    model.Person: "persons",
    model.Invitation: "invitations",
    model.Buyer: "buyers",
    model.Exporter: "exporters",
    model.Member: "members",
    model.Product: "products",
    model.Request: "requests",
    model.Proposal: "proposals",
    model.Introduction: "introductions",
    model.Deal: "deals",
    model.StoredFile: "files",
    model.AuditEntry: "audit",
    model.Verdict: "verdicts",
    model.Stop: "stops",
    model.Exposure: "exposures",
    messages.Identity: "identities",
    messages.Incoming: "inbox",
    messages.Outgoing: "outbox",
    messages.Slot: "slots",
    messages.Session: "sessions",
    messages.Job: "jobs",
    messages.News: "news",
    messages.Bookmark: "bookmarks",
}

converter = Converter(unstruct_collection_overrides={frozenset: sorted, tuple: list})


def instant_text(at: datetime) -> str:
    """UTC text that sorts as time does, e.g. 2026-11-24T08:00:00.000000Z."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _instant(text: str, _: object = None) -> datetime:
    return datetime.fromisoformat(text)


def _money_out(money: Money) -> dict[str, object]:
    return {"units": int(money.amount * TEN_THOUSAND), "currency": money.currency}


def _money_in(data: Mapping[str, Any], _: object = None) -> Money:
    return Money(Decimal(data["units"]) / TEN_THOUSAND, data["currency"])


def _decimal_out(value: Decimal) -> str:
    return format(value, "f")


converter.register_unstructure_hook(datetime, instant_text)
converter.register_structure_hook(datetime, _instant)
converter.register_unstructure_hook(date, date.isoformat)
converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
converter.register_unstructure_hook(Decimal, _decimal_out)
converter.register_structure_hook(Decimal, lambda text, _: Decimal(text))
converter.register_unstructure_hook(Money, _money_out)
converter.register_structure_hook(Money, _money_in)
# bodies and states are plain JSON already
converter.register_structure_hook_func(lambda kind: kind is object, lambda value, _: value)

_FACTS: Mapping[str, type[object]] = {"money": Money, "quantity": Quantity, "decimal": Decimal, "date": date}


def _fact_out(fact: Fact) -> object:
    """A tagged value, so that a reason reads back as what it was; text, numbers and lists need no tag."""
    for tag, kind in _FACTS.items():
        if isinstance(fact, kind):
            return {tag: converter.unstructure(fact, kind)}
    return list(fact) if isinstance(fact, tuple) else fact


def _fact_in(data: Any, _: object = None) -> object:
    if isinstance(data, dict):
        ((tag, value),) = data.items()
        return converter.structure(value, _FACTS[tag])
    return tuple(data) if isinstance(data, list) else data


converter.register_unstructure_hook_func(lambda kind: kind == Fact, _fact_out)
converter.register_structure_hook_func(lambda kind: kind == Fact, _fact_in)


@cache
def _columns(kind: type[Any]) -> Mapping[str, Any]:
    hints = typing.get_type_hints(kind)
    return {f.name: hints[f.name] for f in fields(kind)}


def _is_scalar(hint: Any) -> bool:
    while hasattr(hint, "__supertype__"):
        hint = hint.__supertype__
    if get_origin(hint) in (typing.Union, types.UnionType):
        return all(_is_scalar(part) for part in get_args(hint))
    scalars = (int, str, float, bool, Decimal, datetime, date, type(None))
    return isinstance(hint, type) and (hint in scalars or issubclass(hint, StrEnum))


@cache
def _json_columns(kind: Any) -> frozenset[str]:
    return frozenset(name for name, hint in _columns(kind).items() if not _is_scalar(hint))


def storable(text: str) -> str:
    """The text with question marks for lone surrogates, which come in through JSON escapes and fit into no file."""
    return text.encode("utf8", "replace").decode("utf8")


def cell(value: object) -> object:
    """A scalar as a column holds it, for look-ups by value."""
    if isinstance(value, bool):
        return int(value)
    plain = converter.unstructure(value)
    return storable(plain) if isinstance(plain, str) else plain


def to_row(entity: object) -> dict[str, object]:
    """The row of an entity. An id of 0 is left out, so that the database hands one out."""
    kind: Any = type(entity)
    row: dict[str, object] = {}
    for name, hint in _columns(kind).items():
        value = converter.unstructure(getattr(entity, name), hint)
        if name in _json_columns(kind):
            value = json.dumps(value, ensure_ascii=False, sort_keys=True)
        row[name] = storable(value) if isinstance(value, str) else value
    if row["id"] == 0:
        del row["id"]
    return row


def from_row(kind: type[E], row: Mapping[str, Any]) -> E:
    """The entity of a row."""
    any_kind: Any = kind
    as_json = _json_columns(any_kind)
    values = {}
    for name, hint in _columns(any_kind).items():
        value = json.loads(row[name]) if name in as_json else row[name]
        values[name] = None if value is None else converter.structure(value, hint)
    return kind(**values)


def requirements_json(requirements: model.Requirements) -> dict[str, Any]:
    """A reading as plain JSON, unknown fields left out."""
    data: dict[str, Any] = converter.unstructure(requirements, model.Requirements)
    return {name: value for name, value in data.items() if value not in (None, [], "")}
