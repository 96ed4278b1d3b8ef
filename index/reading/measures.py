"""What a thing measures: volts, sizes, power, and what it does in an hour."""

from __future__ import annotations

from collections.abc import Iterator

from catalog.model import Read
from index.reading.board import Board
from index.reading.lexicon import Found
from index.reading.numbers import Span, span_at
from index.reading.parts import ends_as_property
from index.reading.shape import STOPS, Candidate
from index.reading.speech import common

_PAUSES = frozenset((",", ".", "،", "tu", ""))
_MAINS = frozenset((12, 24, 48, 110, 115, 120, 127, 208, 220, 230, 240, 380, 400, 415, 440))
_NEAR = 3
# driven wheels are part of a vehicle's name
_WHEELS = frozenset(
    f"{wheels}{times}{driven}" for wheels in "468" for times in "xх×" for driven in "2468" if driven <= wheels
)
_ARTICLES = frozenset(("un", "une", "una", "um", "uma"))
_CURRENTS = frozenset(("ac", "dc"))


def sizes(board: Board) -> Iterator[tuple[int, int]]:
    """Sizes such as 60x60 and 20x10x5 mm, tyre and mixture numbers; marked."""
    for at, token in enumerate(board.source.tokens):
        if token.kind == "size" and not board.roles[at]:
            behind = None if board.speech.multiplier_first else board.speech.units.at(board.source, at + 1)
            unit = measure_at(board, at + 1) or behind
            if token.text in _WHEELS and unit is None:
                continue
            end = unit.end if unit else at + 1
            board.claim(at, end, "measure")
            yield at, end


def measure_at(board: Board, at: int) -> Found[str] | None:
    """A measure's unit; a single letter counts in capitals or glued to its number: 20 A, 220в."""
    found = common("measures").at(board.source, at)
    if found is None or len(board.text(at)) > 1 or found.end > at + 1 or not board.text(at).isalpha():
        return found
    if board.source.tokens[at].kind == "unspaced" or not board.source.tokens[at].spaced:
        return found
    return found if board.source.original(at).isupper() or _ends_mains(board, at) else None


def _ends_mains(board: Board, at: int) -> bool:
    """Whether a letter ends a clause behind a usual voltage, where it can be no small word: 380 в, одна."""
    ends = at + 1 == len(board) or board.source.tokens[at + 1].kind == "mark"
    return ends and at > 0 and board.source.tokens[at - 1].number in _MAINS


def measure_before(board: Board, end: int) -> Found[str] | None:
    """A measure's unit that ends before a token, as Swahili and Hausa say it: lita 5000."""
    return common("measures").before(board.source, end)


def measured(board: Board, at: int, span: Span, end: int, paired: int) -> Candidate:
    """A number with its measure, and what stands around both: capacity 500 kg/h."""
    wide = Span(span.low, span.high, span.start, paired, span.said)
    end = rated(board, end) or end
    end += board.text(end) in _CURRENTS
    end = board.says("sized", end) or _packed(board, end) or end
    at -= at > 0 and board.text(at - 1) in _CURRENTS
    at = dimension_before(board, at)
    # 220V/50Hz is one measure
    if board.text(end) == "/" and (more := span_at(board.source, end + 1, board.speech)):
        second = common("measures").at(board.source, more.end)
        end = second.end if second else end
    return Candidate(at, end, wide, "measure", 0, span.start)


def dimension_before(board: Board, at: int) -> int:
    """Where the words begin that say what a number measures; a pressure cooker of 7 litres has no pressure."""
    named = board.back(at, "dimension", most=2)
    return at if named in board.compounds else named


def _packed(board: Board, end: int) -> int | None:
    """The token after the pack that a measure fills, unless the goods go on: tomato paste 70g sachet."""
    after = board.says("packed", end)
    goes_on = after is not None and after < len(board) and not board.roles[after]
    return None if goes_on and after is not None and board.source.tokens[after].kind == "word" else after


def mains(board: Board, at: int, span: Span) -> Candidate | None:
    """A voltage that is said without its unit: AC 220, umeme 220."""
    if span.low not in _MAINS or common("mains").before(board.source, at) is None:
        return None
    return Candidate(at, span.end, span, "volt", 0, at)


def rated(board: Board, end: int) -> int | None:
    """The token after "per hour" and the like; "in sacks of" belongs to the number behind it."""
    after = board.says("rate", end)
    if after is None or after >= len(board):
        return after
    leads = board.text(after - 1) in board.speech.link or board.text(after - 1) == "по"
    named_first = board.speech.language == "th" or (leads and board.speech.multiplier_first)
    packed = named_first and board.speech.units.at(board.source, after) is not None
    return None if packed or (leads and board.source.tokens[after].number is not None) else after


def does(board: Board, end: int) -> int | None:
    """The token after what a machine does in a time, over the words for what it does it to: 100 kg seed/hour."""
    for at in range(end + 1, min(end + 3, len(board))):
        if not board.free(at - 1, at) or board.source.tokens[at - 1].kind not in {"word", "unspaced"}:
            return None
        rate = board.says("rate", at)
        if rate is not None and rate - at > 1:
            return rate
    return None


def is_counted(board: Board, at: int, end: int) -> bool:
    """Whether a weight or a length is that of a machine: goods stand beside it that are counted, never weighed."""
    return _counted_before(board, at) or (not board.speech.noun_first and _counted_behind(board, end))


def _counted_before(board: Board, at: int) -> bool:
    start = at
    while start and not board.roles[start - 1] and board.text(start - 1) not in STOPS:
        start -= 1
    start += start < at and board.text(start) in _ARTICLES
    head = [place for place in range(start, at) if board.text(place) not in board.speech.stop]
    if start < at and board.text(start) in board.speech.link and board.speech.noun_first:
        return False
    if not head:
        # over a pause: "excavator, 2 ton"
        return start > 0 and board.text(start - 1) in _PAUSES and _counted_before(board, start - 1)
    counted = board.speech.lexicon("counted")
    if board.speech.noun_first or board.speech.language in {"th", "ru"}:
        return any(counted.at(board.source, place) is not None for place in head[:2])
    return any(counted.before(board.source, place + 1) is not None for place in head[-_NEAR:])


def _counted_behind(board: Board, end: int) -> bool:
    """Whether the name goes on to something counted: 13 ton axle."""
    for at in range(end, min(end + _NEAR, len(board))):
        if board.roles[at] or board.text(at) in board.speech.stop or board.source.tokens[at].kind == "mark":
            return False
        if board.says("counted", at) is not None:
            return True
    return False


def says_property(board: Board, end: int) -> bool:
    """Whether a unit's word says "of so many": 10 литрлік, 5-ლიტრიანი."""
    return ends_as_property(board, end - 1)


# ---------------------------------------------------------------- voltage


def is_voltage(board: Board, candidate: Candidate) -> bool:
    """Whether a measure is one of volts."""
    if candidate.unit == "volt":
        return True
    volts = common("volts").at(board.source, candidate.span.end)
    measure = common("measures").at(board.source, candidate.span.end)
    return volts is not None and measure is not None and volts.end >= measure.end


def voltage(board: Board, volts: Candidate | None) -> Read[str] | None:
    """Voltage as 220V, 220-240V, 10/0.4kV, 11kV/415V."""
    if volts is None:
        return None
    said = _volts_said(board, volts.span)
    second = common("volts").at(board.source, volts.span.end)
    if second is not None and board.text(second.end) == "/" and second.end + 1 < volts.end:
        other = span_at(board.source, second.end + 1, board.speech)
        if other is not None and common("volts").at(board.source, other.end) is not None:
            said += f"/{_volts_said(board, other)}"
    return Read(said, board.words(volts.start, volts.end), 0.9)


def _volts_said(board: Board, span: Span) -> str:
    kilo = "k" if common("kilovolts").at(board.source, span.end) else ""
    numbers = "".join(board.source.texts[span.start : span.end])
    return f"{numbers.replace(',', '.').replace('–', '-').replace('~', '-')}{kilo}V"
