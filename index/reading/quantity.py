"""How much is wanted, told apart from what a thing measures: 20 harvesters of 7 HP, 500 bags of 50 kg."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog.model import Quantity, Read
from index.reading.board import Board
from index.reading.containers import read_container
from index.reading.counts import MASSES, bare, double, names_goods, one_named, shared_unit, weigh, with_unit
from index.reading.measures import is_voltage, mains, measure_at, measure_before, measured, sizes, voltage
from index.reading.numbers import Span
from index.reading.parts import (
    adds_another,
    bare_span,
    glued,
    in_name,
    is_model,
    named_again,
    names_model,
    part_at,
    time_at,
    year_at,
)
from index.reading.shape import COUNTED, Candidate, over, paired
from index.reading.speech import common

# how people greet, which holds the sign for a board
_BOSS = "老板"
_TIMES = frozenset(("x", "х", "×", "*"))


@dataclass(frozen=True, slots=True)
class Amounts:
    """The quantity, the voltage and the other measures of a text."""

    quantity: Read[Quantity] | None
    voltage: Read[str] | None
    measures: tuple[Read[str], ...]


def read_amounts(board: Board) -> Amounts:
    """Find and mark quantity, voltage and measures."""
    sized = list(sizes(board))
    boxes = read_container(board)
    found = [*([boxes] if boxes else []), *_candidates(board)]
    wanted = [c for c in found if c.weight > 0 and (c.unit or not adds_another(board, c.start))]
    best = max(wanted, key=lambda candidate: (candidate.weight, -candidate.start), default=None) or one_named(board)
    measures = [candidate for candidate in found if candidate is not best and candidate.unit]
    for candidate in (other for other in found if other is not best and not other.unit):
        sure = best is not None and (best.unit or best.spoken > best.start)
        if not (sure and is_model(board, candidate)):
            _set_aside(board, candidate)
    weighed = best is not None and best.weight >= COUNTED - 2
    amounts = [c for c in measures if c.weight > 3 and not (weighed and c.unit in MASSES)]
    for candidate in measures:
        board.claim(candidate.start, candidate.end, "quantity" if candidate in amounts else "measure")
    _close_gaps(board, measures)
    specified = [c for c in measures if c not in amounts and c.unit not in {"%", "time"}]
    volts = next((c for c in specified if is_voltage(board, c)), None)
    rest = [(c.spoken, c.end) for c in specified if c is not volts]
    texts = [Read(board.words(start, end), board.words(start, end), 0.8) for start, end in sorted([*rest, *sized])]
    return Amounts(_quantity(board, best), voltage(board, volts), tuple(texts))


def _close_gaps(board: Board, measures: Iterable[Candidate]) -> None:
    """Mark the "and" or "or" between two measures: 63 mm and 110 mm."""
    for measure in measures:
        joined = board.says("join", measure.end) or _joined_to(board, measure.end)
        if joined is not None and joined < len(board) and board.roles[joined] == "measure":
            board.claim(measure.end, joined, "measure")


def _joined_to(board: Board, at: int) -> int | None:
    if board.text(at) in _TIMES:
        # 4m x 100m
        return at + 1
    found = board.speech.joins["to"].at(board.source, at)
    return found.end if found else None


def _set_aside(board: Board, number: Candidate) -> None:
    """Mark a number that counts no goods; within a name it counts a part of the thing: arado de 3 discos."""
    if in_name(board, number):
        return
    before = number.start - 1
    named = before >= 0 and not board.roles[before] and board.source.tokens[before].kind == "word"
    if (
        named
        and number.end < len(board)
        and _describing(board, number.end)
        and board.text(before) not in board.speech.joins_and
    ):
        board.claim(number.start, number.end + 1, "measure")
    board.claim(number.start, number.end, "other")


def _describing(board: Board, at: int) -> bool:
    """Whether a word stands where languages that name a thing first describe it."""
    noun_first = board.speech.noun_first or board.speech.language == "ru"
    plain = board.source.tokens[at].kind == "word" and not board.roles[at]
    return noun_first and plain and board.text(at) not in board.speech.stop


def _quantity(board: Board, best: Candidate | None) -> Read[Quantity] | None:
    if best is None:
        return None
    board.claim(best.start, best.end, "quantity")
    confidence = 0.95 if best.unit else 0.8
    unit = _classified(board, best) or best.unit or "C62"
    value = Quantity(best.span.low, unit, best.span.high)
    return Read(value, board.words(best.spoken, best.end), confidence)


def _classified(board: Board, best: Candidate) -> str:
    """张 counts sheets, yet also beds and tables: pieces, unless the text speaks of something flat."""
    flat = board.speech.files[0].get("classifiers", {}).get(board.text(best.end - 1), "")
    said = board.source.text.replace(_BOSS, "")
    return "C62" if flat and not any(sign in said for sign in flat) else ""


# ---------------------------------------------------------------- candidates


def _candidates(board: Board) -> Iterator[Candidate]:
    at = 0
    while at < len(board):
        candidate = _candidate_at(board, at) if not board.roles[at] else None
        if candidate is None:
            at += 1
            continue
        yield candidate
        at = candidate.end


def _candidate_at(board: Board, at: int) -> Candidate | None:
    if (twice := double(board, at)) is not None:
        return twice
    span = bare_span(board, at)
    if span is None:
        return None
    if glued(board, at):
        # ВЛ-110 кВ: no code, for a unit stands behind
        volts = common("volts").at(board.source, span.end) if board.text(at - 1) == "-" else None
        return Candidate(at, volts.end, span, "measure", 0, at) if volts else None
    if board.text(span.end) == "%":
        return Candidate(at, span.end + 1, span, "%", 0, at)
    if span.said and _is_kind(board, span):
        return None
    if (part := part_at(board, at, span)) is not None:
        # in words it is left to the name: radios de dos vías
        return None if span.said else measured(board, part.start, span, part.end, span.end)
    return _with_its_unit(board, at, span) or _with_another_word(board, at, span) or bare(board, at, span)


def _is_kind(board: Board, span: Span) -> bool:
    """Whether a number in words is part of the goods' name: three phase meters, 三轮车."""
    kind = common("kinds").at(board.source, span.end)
    if kind is not None:
        return True
    measure = measure_at(board, span.end)
    return measure is not None and measure.end not in board.source.bounds


def _with_its_unit(board: Board, at: int, span: Span) -> Candidate | None:
    """A number with the measure or the unit of trade behind it."""
    pair = paired(board, span)
    end = over(board, pair)
    if end in board.compounds:
        return None
    measure = measure_at(board, end)
    unit = board.speech.units.at(board.source, end)
    if measure is not None and not board.free(end, measure.end):
        measure = None
    if unit is not None and board.speech.multiplier_first and _before_number(board, at, unit.end):
        return None
    if measure is not None and (unit is None or measure.end > unit.end or not weigh(unit.value, span)):
        return measured(board, at, span, measure.end, pair)
    return with_unit(board, at, span, unit.value, unit.end) if unit is not None else None


def _before_number(board: Board, at: int, end: int) -> bool:
    """Whether a unit behind a number belongs to the next one, for the number has its own before it: lita 5000 guda 30."""
    end += end < len(board) and board.text(end) in board.speech.link
    if (second := board.speech.units.at(board.source, end)) is not None:
        end = second.end
    number = end < len(board) and board.source.tokens[end].number is not None
    follows = number or board.speech.numbers.at(board.source, end) is not None
    own = measure_before(board, at) or board.speech.units.before(board.source, at)
    return follows and (own is not None or names_model(board, at))


def _with_another_word(board: Board, at: int, span: Span) -> Candidate | None:
    """A number with a time, a year, its goods named again, or a unit elsewhere."""
    if (time := time_at(board, span)) is not None:
        return Candidate(at, time, span, "time", 0, at)
    if (again := named_again(board, at, span)) is not None:
        return Candidate(at, again, span, "C62", COUNTED, at)
    if (shared := shared_unit(board, span)) is not None:
        return shared
    if (year := year_at(board, at, span, over(board, paired(board, span)))) is not None:
        return year
    if (volts := mains(board, at, span)) is not None:
        return volts
    unit = board.speech.units.before(board.source, at) if board.speech.multiplier_first else None
    if unit is not None and board.free(unit.start, at) and not names_goods(board, unit):
        return with_unit(board, unit.start, span, unit.value, span.end)
    return None
