"""Why a product fits a request, as lines of a card in whatever language the reader has."""

from __future__ import annotations

from collections.abc import Iterable

from bot.services.offers import per_unit
from bot.texts import clip
from bot.turn import Lines, Text
from catalog.model import Reason
from catalog.reference import city, country
from index.ranking import TO_ARRANGE, TO_KNOW

_LONGEST_WORDS = 60
_MARKS = {"matched": "✅", "conflicting": "⚠️", "arrange": "ℹ️", "unknown": "❓"}
# where the facts of a field come from, unless from the product's own entry
_SOURCES = {"landed": "freight", "arrival": "roads", "response": "answers", "market": "company", "buyer": "company"}
_OF_SCHEMES = frozenset({"arrange", "origin", "register"})


def reason_lines(matched: Iterable[Reason], conflicting: Iterable[Reason], unknown: Iterable[Reason]) -> Lines:
    """One line each for what matches, conflicts, is to be arranged and is unknown; empty ones are left out."""
    groups = _groups(matched, conflicting, unknown)
    return Lines(tuple(_line(name, reasons) for name, reasons in groups.items() if reasons))


def sourced_lines(matched: Iterable[Reason], conflicting: Iterable[Reason], unknown: Iterable[Reason]) -> Lines:
    """One line for each reason, with where its fact comes from and of what day it is."""
    return Lines(
        tuple(
            Text("reason-line-sourced", {"mark": _MARKS[name], "reason": reason_text(why), "source": source_text(why)})
            for name, reasons in _groups(matched, conflicting, unknown).items()
            for why in reasons
        )
    )


def sources_line(matched: Iterable[Reason], conflicting: Iterable[Reason], unknown: Iterable[Reason]) -> Lines:
    """All the sources of these reasons with their days in one line, each once; no line without reasons of known days."""
    dated = [why for why in (*matched, *conflicting, *unknown) if why.as_of is not None]
    named = {(_source(why), why.as_of): source_text(why) for why in dated}
    if not named:
        return Lines(())
    return Lines((Text("reason-line-sources", {"sources": Lines(tuple(named.values()), " · ")}),))


def source_text(reason: Reason) -> Text:
    """Where a reason's fact comes from, and of what day it is where that is known."""
    source = Text("reason-source", {"kind": _source(reason)})
    return source if reason.as_of is None else Text("reason-source-dated", {"source": source, "day": reason.as_of})


def _source(reason: Reason) -> str:
    if reason.field == "certificate" and reason.code in _OF_SCHEMES:
        return "schemes"
    if reason.field == "price" and reason.code.endswith("-rate"):
        return "rates"
    return "company" if reason.source.startswith("exporter:") else _SOURCES.get(reason.field, "product")


def _groups(
    matched: Iterable[Reason], conflicting: Iterable[Reason], unknown: Iterable[Reason]
) -> dict[str, list[Reason]]:
    open_points = list(unknown)
    return {
        "matched": list(matched),
        "conflicting": list(conflicting),
        "arrange": [reason for reason in open_points if _to_arrange(reason)],
        "unknown": [reason for reason in open_points if not _to_arrange(reason)],
    }


def reason_text(reason: Reason) -> Text:
    """The sentence of one reason; countries, fuels and kinds of buyers are named in the reader's language."""
    values = {name: _value(reason.field, name, value) for name, value in reason.values.items()}
    return Text(f"reason-{reason.field}-{reason.code}", values)


def _to_arrange(reason: Reason) -> bool:
    return (reason.field, reason.code) in TO_ARRANGE | TO_KNOW


def _line(name: str, reasons: list[Reason]) -> Text:
    return Text(f"reason-line-{name}", {"reasons": Lines(tuple(map(reason_text, reasons)), " · ")})


def _value(field: str, name: str, value: object) -> object:
    match field, name, value:
        case _, "country", str():
            return country(value) or value
        case "landed", "port", str():
            return city(value) or value
        case "landed", "per", str():
            return per_unit(value)
        case "fuel", _, str():
            return Text("reason-name-fuel", {"fuel": value})
        case "buyer", "type", str():
            return Text("reason-name-buyer", {"type": value})
        case "buyer", "wishes", tuple():
            return Lines(tuple(Text("reason-name-buyer", {"type": wish}) for wish in value), ", ")
        case _, _, str():
            return clip(value, _LONGEST_WORDS)
    return value
