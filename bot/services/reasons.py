"""Why a product fits a request, as lines of a card in whatever language the reader has."""

from __future__ import annotations

from collections.abc import Iterable

from bot.texts import clip
from bot.turn import Lines, Text
from catalog.model import Reason
from catalog.reference import country
from index.ranking import TO_ARRANGE

_LONGEST_WORDS = 60


def reason_lines(matched: Iterable[Reason], conflicting: Iterable[Reason], unknown: Iterable[Reason]) -> Lines:
    """One line each for what matches, conflicts, is to be arranged and is unknown; empty ones are left out."""
    open_points = list(unknown)
    groups = {
        "matched": list(matched),
        "conflicting": list(conflicting),
        "arrange": [reason for reason in open_points if _to_arrange(reason)],
        "unknown": [reason for reason in open_points if not _to_arrange(reason)],
    }
    return Lines(tuple(_line(name, reasons) for name, reasons in groups.items() if reasons))


def reason_text(reason: Reason) -> Text:
    """The sentence of one reason; countries, fuels and kinds of buyers are named in the reader's language."""
    values = {name: _value(reason.field, name, value) for name, value in reason.values.items()}
    return Text(f"reason-{reason.field}-{reason.code}", values)


def _to_arrange(reason: Reason) -> bool:
    return (reason.field, reason.code) in TO_ARRANGE


def _line(name: str, reasons: list[Reason]) -> Text:
    return Text(f"reason-line-{name}", {"reasons": Lines(tuple(map(reason_text, reasons)), " · ")})


def _value(field: str, name: str, value: object) -> object:
    match field, name, value:
        case _, "country", str():
            return country(value) or value
        case "fuel", _, str():
            return Text("reason-name-fuel", {"fuel": value})
        case "buyer", "type", str():
            return Text("reason-name-buyer", {"type": value})
        case "buyer", "wishes", tuple():
            return Lines(tuple(Text("reason-name-buyer", {"type": wish}) for wish in value), ", ")
        case _, _, str():
            return clip(value, _LONGEST_WORDS)
    return value
