"""How much is wanted, told apart from what a thing measures: 20 harvesters of 7 HP, 500 bags of 50 kg."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from catalog.model import Quantity, Read
from catalog.reference import units
from index.reading.board import Board
from index.reading.containers import read_container
from index.reading.lexicon import Found
from index.reading.numbers import Span, span_at
from index.reading.shape import Candidate
from index.reading.speech import common

_GOODS = frozenset(("piece", "pack", "container"))
# how surely a unit is one of quantity; what is not named here is a measure of the thing
_WEIGHTS = {
    "TNE": 5,
    "DTN": 4,
    "KGM": 3,
    "LBR": 3,
    "MTK": 5,
    "FTK": 5,
    "MTQ": 4,
    "KMT": 4,
    "MTR": 3,
    "YRD": 4,
    "LTR": 2,
    "HAR": 0,
    "BLL": 4,
    "GLL": 3,
    "HLT": 3,
}
# so little of it is the size of one piece
_LEAST = {"KGM": 10, "LBR": 20, "MTR": 10, "LTR": 100, "MTK": 2}
_COUNTED = 6
_NO_MODELS = frozenset(("led", "tv", "pvc", "usb", "ups", "rfq", "qty", "oem", "hdpe", "pe", "pp", "ac", "dc", "lcd"))
_PAUSES = frozenset((",", ".", "،", "tu", ""))
_TIMES = frozenset(("x", "×", "х"))
_ONES_BEHIND = frozenset(("moja", "mmoja", "kimoja", "ɗaya", "daya"))
_ONES = _ONES_BEHIND | {"one", "один", "одна", "одно", "одну"}
# sheets, tubes and jars are goods as often as they are units
_NOUNS = frozenset(("ST", "TU", "JR"))
_YEARS = range(2020, 2036)
_MASSES = frozenset(("TNE", "KGM", "DTN", "LBR"))
# more of them are goods: 200 doors
_MOST_PARTS = 24
_RESOLUTIONS = frozenset(("4k", "8k"))
_STOPS = frozenset(".!?;:,،؛。！？；：，、")


@dataclass(frozen=True, slots=True)
class Amounts:
    """The quantity, the voltage and the other measures of a text."""

    quantity: Read[Quantity] | None
    voltage: Read[str] | None
    measures: tuple[Read[str], ...]


def read_amounts(board: Board) -> Amounts:
    """Find and mark quantity, voltage and measures."""
    sizes = list(_sizes(board))
    boxes = read_container(board)
    found = [*([boxes] if boxes else []), *_candidates(board)]
    wanted = [candidate for candidate in found if candidate.weight > 0]
    best = max(wanted, key=lambda candidate: (candidate.weight, -candidate.start), default=None)
    measures = [candidate for candidate in found if candidate is not best and candidate.unit]
    for candidate in (other for other in found if other is not best and not other.unit):
        _set_aside(board, candidate)
    weighed = best is not None and best.weight >= _COUNTED - 2
    amounts = [c for c in measures if c.weight > 3 and not (weighed and c.unit in _MASSES)]
    for candidate in measures:
        board.claim(candidate.start, candidate.end, "quantity" if candidate in amounts else "measure")
    specified = [c for c in measures if c not in amounts and c.unit not in {"%", "time"}]
    volts = next((c for c in specified if _is_voltage(board, c)), None)
    rest = [(c.spoken, c.end) for c in specified if c is not volts]
    texts = [Read(board.words(start, end), board.words(start, end), 0.8) for start, end in sorted([*rest, *sizes])]
    return Amounts(_quantity(board, best), _voltage(board, volts), tuple(texts))


def _set_aside(board: Board, number: Candidate) -> None:
    """Mark a number that counts no goods; within a name it counts a part of the thing: arado de 3 discos."""
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


def _alone(board: Board, start: int, end: int) -> bool:
    """Whether a number has a place of its own between two marks or at the end."""
    before, after = board.text(start - 1), board.text(end)
    return start > 0 and before in _STOPS and (end == len(board) or after in _STOPS)


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
    return "C62" if flat and not any(sign in board.source.text for sign in flat) else ""


def _is_voltage(board: Board, candidate: Candidate) -> bool:
    volts = common("volts").at(board.source, candidate.span.end)
    measure = common("measures").at(board.source, candidate.span.end)
    return volts is not None and measure is not None and volts.end == measure.end


def _voltage(board: Board, volts: Candidate | None) -> Read[str] | None:
    """Voltage as 220V, 220-240V, 10/0.4kV."""
    if volts is None:
        return None
    kilo = "k" if common("kilovolts").at(board.source, volts.span.end) else ""
    numbers = (
        "".join(board.source.texts[volts.span.start : volts.span.end])
        .replace(",", ".")
        .replace("–", "-")
        .replace("~", "-")
    )
    return Read(f"{numbers}{kilo}V", board.words(volts.start, volts.end), 0.9)


def _sizes(board: Board) -> Iterator[tuple[int, int]]:
    """Sizes such as 60x60 and 20x10x5 mm, tyre and mixture numbers."""
    for at, token in enumerate(board.source.tokens):
        if token.kind == "size" and not board.roles[at]:
            unit = _measure_at(board, at + 1) or board.speech.units.at(board.source, at + 1)
            end = unit.end if unit else at + 1
            board.claim(at, end, "measure")
            yield at, end


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
    if (double := _double(board, at)) is not None:
        return double
    span = span_at(board.source, at, board.speech)
    if span is None or not board.free(at, span.end):
        return None
    if _glued(board, at):
        # ВЛ-110 кВ: no code, for a unit stands behind
        volts = common("volts").at(board.source, span.end) if board.text(at - 1) == "-" else None
        return Candidate(at, volts.end, span, "measure", 0, at) if volts else None
    if board.text(span.end) == "%":
        return Candidate(at, span.end + 1, span, "%", 0, at)
    if (part := _part(board, span)) is not None:
        return None if span.said else _measured(board, at, span, part, span.end)
    paired = _paired(board, span)
    end = _over(board, paired)
    measure = _measure_at(board, end)
    unit = board.speech.units.at(board.source, end)
    if measure is not None and (unit is None or measure.end > unit.end or not _weigh(unit.value, span)):
        return _measured(board, at, span, measure.end, paired)
    if unit is not None:
        return _with_unit(board, at, span, unit.value, unit.end)
    if (time := _time_at(board, span)) is not None:
        return Candidate(at, time, span, "time", 0, at)
    if (shared := _shared_unit(board, span)) is not None:
        return shared
    if span.high is None and 1950 <= span.low < 2050 and (year := board.says("year", end)) is not None:
        return Candidate(at, year, span, "year", 0, at)
    if (
        board.speech.multiplier_first
        and (unit := board.speech.units.before(board.source, at))
        and board.free(unit.start, at)
    ):
        return _with_unit(board, unit.start, span, unit.value, span.end)
    return _bare(board, at, span)


def _double(board: Board, at: int) -> Candidate | None:
    """Two of a unit in one word, as Arabic says it: طنين."""
    found = board.speech.doubles.at(board.source, at)
    if found is None or not board.free(at, found.end):
        return None
    span = Span(Decimal(2), None, at, found.end, said=True)
    return Candidate(
        board.back(at, "quantity", "about", most=3), found.end, span, found.value, _weigh(found.value, span), at
    )


def _part(board: Board, span: Span) -> int | None:
    """The token after a number of parts: 4 doors, 6 hileras. In words it is left to the name: radios de dos vías."""
    part = common("parts").at(board.source, span.end)
    return part.end if part is not None and span.most <= _MOST_PARTS else None


def _time_at(board: Board, span: Span) -> int | None:
    """The token after a length of time: a contract of 2 years."""
    ends = (board.says(role, span.end) for role in ("year", "month", "week", "day"))
    return None if span.said and board.source.tokens[span.start].kind == "unspaced" else next(filter(None, ends), None)


def _shared_unit(board: Board, span: Span) -> Candidate | None:
    """A number that shares the unit of the one joined to it: de 5 y de 10 litros, 100 + 60 pcs."""
    joined = board.speech.lexicon("join").at(board.source, span.end)
    if joined is None or span.said:
        return None
    at = joined.end + (board.text(joined.end) in board.speech.link)
    other = span_at(board.source, at, board.speech)
    if other is None or other.said:
        return None
    if (measure := _measure_at(board, other.end)) is not None:
        return Candidate(span.start, measure.end, span, "measure", 0, span.start)
    unit = board.speech.units.at(board.source, other.end)
    if unit is None:
        return None
    start = board.back(span.start, "quantity", "about", most=3)
    return Candidate(start, span.end, span, unit.value, _weigh(unit.value, span), span.start)


def _measure_at(board: Board, at: int) -> Found[str] | None:
    """A measure's unit; a single letter counts in capitals or glued to its number: 20 A, 220в."""
    found = common("measures").at(board.source, at)
    if found is None or len(board.text(at)) > 1 or found.end > at + 1 or not board.text(at).isalpha():
        return found
    if board.source.tokens[at].kind == "unspaced" or not board.source.tokens[at].spaced:
        return found
    return found if board.source.original(at).isupper() else None


def _glued(board: Board, at: int) -> bool:
    """Part of a code or a hyphenated word: all-in-one, QT4-15."""
    token = board.source.tokens[at]
    return at > 0 and not token.spaced and board.text(at - 1) in {"-", "№", "#", "+", "_", "."}


def _paired(board: Board, span: Span) -> int:
    """The token after "220/380" and "10/0.4"."""
    if (
        board.text(span.end) in {"/", "-", "–", "~"}
        and span.end + 1 < len(board)
        and board.source.tokens[span.end + 1].number is not None
    ):
        return span.end + 2
    return span.end


def _over(board: Board, at: int) -> int:
    """Over a hyphen or times sign between number and unit: 20-футовый, 1 x 40HQ."""
    return at + 1 if board.text(at) in {"-", "x", "×", "*", "х", "多", "余", "来"} else at


def _measured(board: Board, at: int, span: Span, end: int, paired: int) -> Candidate:
    wide = Span(span.low, span.high, span.start, paired, span.said)
    end = _rated(board, end) or end
    at = board.back(at, "dimension", most=2)
    # 220V/50Hz is one measure
    if board.text(end) == "/" and (more := span_at(board.source, end + 1, board.speech)):
        second = common("measures").at(board.source, more.end)
        end = second.end if second else end
    return Candidate(at, end, wide, "measure", 0, span.start)


def _rated(board: Board, end: int) -> int | None:
    return board.says("rate", end)


def _weigh(unit: str, span: Span) -> int:
    kind = units()[unit].kind
    if span.most <= 0:
        return 0
    if kind in _GOODS:
        # 10 leaves and 50 sets: sheets are also parts
        return _COUNTED - (unit in _NOUNS)
    if span.most < _LEAST.get(unit, 0):
        return 0
    return _WEIGHTS.get(unit, 0)


def _with_unit(board: Board, at: int, span: Span, unit: str, end: int) -> Candidate:
    weight = _weigh(unit, span)
    if (half := board.says("half", end)) is not None and span.high is None:
        span, end = Span(span.low + Decimal("0.5"), None, span.start, span.end, span.said), half
    if weight and weight < _COUNTED and board.text(end) == "/":
        # 10 t/day: what a machine does
        return Candidate(at, end + 2, span, unit, 0, at)
    if weight < _COUNTED and (packed := _packed(board, end)) is not None:
        return Candidate(at, packed, span, unit, 0, at)
    if weight and (rate := _rated(board, end)) is not None and unit not in {"C62", "SET"}:
        return Candidate(at, rate, span, unit, 0, at)
    if weight and weight < _COUNTED and board.said_before("rate", at) is not None:
        return Candidate(board.back(at, "rate"), end, span, unit, 0, at)
    if weight < _COUNTED and (dimension := board.back(at, "dimension", most=2)) < at:
        return Candidate(dimension, end, span, unit, 0, at)
    if weight and weight < _COUNTED and (does := _does(board, end)) is not None:
        return Candidate(at, does, span, unit, 0, at)
    if weight and weight < _COUNTED and unit in _MASSES and _weighs(board, at):
        return Candidate(at, end, span, unit, 0, at)
    if weight >= _COUNTED and _holds(board, at, end):
        return Candidate(at, end, span, "measure", 0, at)
    start = board.back(at, "quantity", "about", most=3)
    asked = _asked(board, start, at)
    marked = span.end if end > span.end and _is_noun(board, unit, end) else end
    # 一台 often means "each"
    return Candidate(start, marked, span, unit, weight and weight + 3 * asked - (span.said and span.low < 2), at)


def _does(board: Board, end: int) -> int | None:
    """The token after what a machine does in a time, over the words for what it does it to: 100 kg seed/hour."""
    for at in range(end + 1, min(end + 3, len(board))):
        if not board.free(at - 1, at) or board.source.tokens[at - 1].kind not in {"word", "unspaced"}:
            return None
        rate = board.says("rate", at)
        if rate is not None and rate - at > 1:
            return rate
    return None


def _weighs(board: Board, at: int) -> bool:
    """Whether a weight is that of a machine, or what it lifts: goods that are counted, never weighed, stand before."""
    start = at
    while start and not board.roles[start - 1] and board.text(start - 1) not in _STOPS:
        start -= 1
    head = [place for place in range(start, at) if board.text(place) not in board.speech.stop]
    if not head:
        # over a pause: "excavator, 2 ton"
        return start > 0 and board.text(start - 1) in _PAUSES and _weighs(board, start - 1)
    counted = board.speech.lexicon("counted")
    if board.speech.noun_first or board.speech.language in {"th", "ru"}:
        return any(counted.at(board.source, place) is not None for place in head[:2])
    return counted.before(board.source, head[-1] + 1) is not None


def _holds(board: Board, at: int, end: int) -> bool:
    """Whether a count is what a thing holds: инкубатор на 1000 шт яиц."""
    lead = board.said_before("holds", at)
    if lead is None or lead == 0 or board.roles[lead - 1] or board.text(lead - 1) in _STOPS:
        return False
    behind = board.source.tokens[end].kind if end < len(board) else "mark"
    return behind in {"word", "unspaced"} and not board.roles[end] and board.text(end) not in board.speech.stop


def _packed(board: Board, end: int) -> int | None:
    """The token after what a measure belongs to: 50 kg bags, 80 m deep."""
    pack = board.speech.units.at(board.source, end)
    if pack is not None and units()[pack.value].kind == "pack" and board.speech.language == "en":
        return pack.end
    return board.says("dimension", end)


def _is_noun(board: Board, unit: str, end: int) -> bool:
    """Whether a unit's word also names the goods: 200 tubos de acero, 500 bouteilles plastiques."""
    if end >= len(board) or board.roles[end] or board.source.tokens[end].kind != "word":
        return False
    if unit in _NOUNS:
        return True
    small = board.text(end) in board.speech.stop
    return board.speech.noun_first and units()[unit].kind == "pack" and not small


def _asked(board: Board, start: int, at: int) -> bool:
    """Whether a word such as "quantity" stands before."""
    return any(board.says("quantity", token) is not None for token in range(start, at))


def _bare(board: Board, at: int, span: Span) -> Candidate | None:
    """A number without a unit: 20 rice harvesters, taa 100."""
    if board.text(at - 1) in _TIMES and at > 1 and board.source.tokens[at - 2].kind == "word":
        return Candidate(at - 1, span.end, span, "", _COUNTED + 1, at)
    start = board.back(at, "quantity", "about", most=3)
    asked = _asked(board, start, at) or (board.says("total", span.end) is not None)
    if span.low != span.low.to_integral_value() or span.low < 1:
        return _fraction(board, at, span)
    if span.said and span.low < 2 and not _one(board, span):
        return None
    part = _is_part(board, span.end) or _in_brackets(board, at) or board.said_before("beside", at) is not None
    if _holds(board, at, span.end):
        return None
    if not asked and (_is_year(board, at, span) or _names_model(board, at) or part):
        return None
    if span.said and board.source.tokens[at].kind == "unspaced":
        return None
    if board.words(at, span.end).casefold() in _RESOLUTIONS:
        return None
    wished = board.roles[start - 1] == "want" if start else False
    apart = _alone(board, start, span.end)
    weight = _COUNTED + 1 if asked else 4 + 2 * wished + apart - (span.said and span.low < 2)
    return Candidate(start, span.end, span, "", weight, at)


def _fraction(board: Board, at: int, span: Span) -> Candidate | None:
    """A fraction without a unit is a measure, of purity, of an engine; behind USB it is a version."""
    named = at == 0 or _names_model(board, at) or board.text(at - 1) in _NO_MODELS
    glued = (
        span.end < len(board)
        and not board.source.tokens[span.end].spaced
        and board.text(span.end) not in _STOPS | {"/"}
    )
    if named or glued or board.source.tokens[at - 1].kind not in {"word", "unspaced"}:
        return None
    return Candidate(at, _paired(board, span), span, "measure", 0, at)


def _one(board: Board, span: Span) -> bool:
    """ "One" that counts a thing named beside it, unlike an article."""
    if board.text(span.start) not in _ONES:
        return False
    if board.text(span.start - 1) in _PAUSES and board.text(span.end) in _PAUSES:
        return True
    beside = span.start - 1 if board.text(span.start) in _ONES_BEHIND else span.end
    word = board.text(beside)
    return len(word) > 2 and word.isalpha() and word not in board.speech.stop


def _is_year(board: Board, at: int, span: Span) -> bool:
    token = board.source.tokens[at]
    return span.high is None and token.text.isdecimal() and len(token.text) == 4 and int(token.text) in _YEARS


def _names_model(board: Board, at: int) -> bool:
    """Type 2, grade 304, МТЗ 82: the number names a model."""
    named = common("model").before(board.source, at)
    if named is not None and named.start + 1 == at:
        return True
    before = board.text(at - 1)
    return (
        at > 0
        and 1 < len(before) < 6
        and before.isalpha()
        and before not in _NO_MODELS
        and board.source.capitals(at - 1)
    )


def _in_brackets(board: Board, at: int) -> bool:
    """A number in brackets glued to a word belongs to it: alert(1)."""
    return at > 1 and board.text(at - 1) == "(" and not board.source.tokens[at - 1].spaced


def _is_part(board: Board, end: int) -> bool:
    """A number with a hyphen, slash or letter glued behind is no count: 3-phase, 4/5."""
    after = board.source.tokens[end] if end < len(board) else None
    return after is not None and not after.spaced and after.text in {"-", "/", "'", "°", "+", "_"}
