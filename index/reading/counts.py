"""How many are wanted: numbers with a counter or a unit of trade, and bare ones."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from catalog.reference import units
from index.reading.board import Board
from index.reading.lexicon import Found
from index.reading.measures import dimension_before, does, is_counted, measure_at, rated, says_property
from index.reading.numbers import Span, span_at
from index.reading.parts import (
    amid_name,
    bare_year,
    fraction,
    glued_behind,
    holds,
    in_brackets,
    in_purpose,
    is_resolution,
    is_year,
    names_model,
    serves_another,
)
from index.reading.shape import COUNTED, STOPS, Candidate, paired

MASSES = frozenset(("TNE", "KGM", "DTN", "LBR"))
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
# of what is counted these are sizes
_SIZES = MASSES | {"MTR", "KMT", "LTR", "MTQ", "GLL"}
_PAUSES = frozenset((",", ".", "،", "tu", ""))
_OF_EACH = frozenset(("of", "à", "по"))
_TIMES = frozenset(("x", "×", "х"))
_ONES_BEHIND = frozenset(("moja", "mmoja", "kimoja", "ɗaya", "daya", "واحد", "واحدة", "واحده"))
_ONES_ALONE = frozenset(("un", "une", "una", "uno", "um", "uma"))
_ARTICLES = _ONES_ALONE | {"a", "an"}
# words of a name among which a machine's own is
_NEAR = 4
_ONES = _ONES_BEHIND | _ONES_ALONE | {"one", "один", "одна", "одно", "одну", "біреу", "ერთი"}
# sheets, tubes and jars are goods as often as they are units
_NOUNS = frozenset(("ST", "TU", "JR"))
# they count, yet name the goods where more of the name follows: 500 kits d'hygiène
_NAMES = frozenset(("kit", "kits", "جهاز", "أجهزة", "اجهزة"))


def double(board: Board, at: int) -> Candidate | None:
    """Two of a unit in one word, as Arabic says it: طنين."""
    found = board.speech.doubles.at(board.source, at)
    if found is None or not board.free(at, found.end):
        return None
    span = Span(Decimal(2), None, at, found.end, said=True)
    return Candidate(
        board.back(at, "quantity", "about", most=3), found.end, span, found.value, weigh(found.value, span), at
    )


def shared_unit(board: Board, span: Span) -> Candidate | None:
    """A number that shares the unit of the one joined to it: de 5 y de 10 litros, 100 + 60 pcs."""
    joined = board.speech.lexicon("join").at(board.source, span.end)
    if joined is None or span.said:
        return None
    at = joined.end + (board.text(joined.end) in board.speech.link)
    other = span_at(board.source, at, board.speech)
    if other is None or other.said:
        return None
    if (measure := measure_at(board, other.end)) is not None:
        return Candidate(span.start, measure.end, span, "measure", 0, span.start)
    unit = board.speech.units.at(board.source, other.end)
    if unit is None:
        return None
    start = board.back(span.start, "quantity", "about", most=3)
    return Candidate(start, span.end, span, unit.value, weigh(unit.value, span), span.start)


def weigh(unit: str, span: Span) -> int:
    """How surely a number with a unit is the quantity."""
    kind = units()[unit].kind
    if span.most <= 0:
        return 0
    if kind in _GOODS:
        # 10 leaves and 50 sets: sheets are also parts
        return COUNTED - (unit in _NOUNS)
    if span.most < _LEAST.get(unit, 0):
        return 0
    return _WEIGHTS.get(unit, 0)


def with_unit(board: Board, at: int, span: Span, unit: str, end: int) -> Candidate:
    """A number with a unit of trade: the quantity, or a measure of the thing."""
    weight = weigh(unit, span)
    half = board.says("half", end)
    if half is not None and span.high is None and not _stands_apart(board, end):
        span, end = Span(span.low + Decimal("0.5"), None, span.start, span.end, span.said), half
    if weight < COUNTED and (aside := _size(board, at, span, unit, end)) is not None:
        return aside
    if weight and (rate := rated(board, end)) is not None and unit not in {"C62", "SET"}:
        return Candidate(at, rate, span, unit, 0, at)
    if weight >= COUNTED and (pack := _packing(board, at)) is not None:
        return Candidate(pack, end, span, unit, 0, at)
    if weight and holds(board, at, end):
        return Candidate(at, end, span, "measure", 0, at)
    start = board.back(at, "quantity", "about", most=3)
    start -= start > 0 and board.text(start - 1) in _TIMES and board.source.tokens[start].spaced
    asked = _asked(board, start, at)
    marked = span.end if end > span.end and _is_noun(board, unit, end) else end
    # 一台 often means "each"
    return Candidate(start, marked, span, unit, weight and weight + 3 * asked - (span.said and span.low < 2), at)


def _stands_apart(board: Board, at: int) -> bool:
    """Whether a word of an unspaced script has a space before it: 8公斤 半自动."""
    return board.source.tokens[at].kind == "unspaced" and board.source.tokens[at].spaced


def _size(board: Board, at: int, span: Span, unit: str, end: int) -> Candidate | None:
    """A weight, a length or a volume that is a machine's own, or what it does."""
    if board.text(end) == "/":
        # 10 t/day: what a machine does
        return Candidate(at, end + 2, span, unit, 0, at)
    if (packs := _packed_in(board, at)) is not None:
        return Candidate(packs, end, span, unit, 0, at)
    if (packed := _packed(board, end)) is not None:
        return Candidate(at, packed, span, unit, 0, at)
    if (rate := rated(board, end)) is not None:
        return Candidate(at, rate, span, unit, 0, at)
    if board.said_before("rate", at) is not None:
        return Candidate(board.back(at, "rate"), end, span, unit, 0, at)
    if (dimension := dimension_before(board, at)) < at:
        return Candidate(dimension, end, span, unit, 0, at)
    if (done := does(board, end)) is not None:
        return Candidate(at, done, span, unit, 0, at)
    if unit == "MTR" and (roll := _roll_before(board, at)) is not None:
        return Candidate(roll, end, span, unit, 0, at)
    own = says_property(board, end) or (unit in _SIZES and is_counted(board, at, end))
    return Candidate(at, end, span, unit, 0, at) if own else None


def _roll_before(board: Board, at: int) -> int | None:
    """Where "rolls of" begins before a length."""
    over = at - (at > 0 and board.text(at - 1) in board.speech.link)
    roll = board.speech.units.before(board.source, over)
    return roll.start if roll is not None and roll.value == "RO" and board.free(roll.start, at) else None


def _packing(board: Board, at: int) -> int | None:
    """Where words begin that say what one pack holds: 每盒50只."""
    lead = board.said_before("rate", at)
    tight = board.source.tokens[at - 1].kind == "unspaced" and not board.source.tokens[at].spaced
    return lead if lead is not None and at - lead > 1 and (tight or board.source.tokens[lead].kind == "word") else None


def _packed_in(board: Board, at: int) -> int | None:
    """Where packs stand before what one of them holds: en tambores de 208 l, в мешках по 50 кг, bags of 25 kg."""
    tight = board.speech.language == "th"
    if at < 2 or not (tight or board.text(at - 1) in board.speech.link | _OF_EACH):
        return None
    lead = board.said_before("unread", at)
    if lead is not None and lead < at - 1:
        return at
    pack = board.speech.units.before(board.source, at - (board.source.tokens[at - 1].kind != "unspaced"))
    counted = pack is not None and pack.start > 0 and board.source.tokens[pack.start - 1].number is not None
    packs = pack is not None and units()[pack.value].kind == "pack" and not counted
    return pack.start if pack is not None and packs else None


def _packed(board: Board, end: int) -> int | None:
    """The token after what a measure belongs to: 50 kg bags, 80 m deep."""
    pack = board.speech.units.at(board.source, end)
    if pack is not None and units()[pack.value].kind == "pack" and board.speech.language == "en":
        return pack.end
    dimension = board.says("dimension", end) if board.says("current", end) is None else None
    if dimension is not None and dimension < len(board) and board.source.tokens[dimension].number is not None:
        # khổ 4m dài 100m
        dimension = None
    return board.says("sized", end) or dimension


def _is_noun(board: Board, unit: str, end: int) -> bool:
    """Whether a unit's word also names the goods: 200 tubos de acero, 500 bouteilles plastiques."""
    if end >= len(board) or board.roles[end] or board.source.tokens[end].kind not in {"word", "elided"}:
        return False
    if unit in _NOUNS:
        return True
    if board.text(end - 1) in _NAMES:
        return board.speech.noun_first
    small = board.text(end) in board.speech.stop
    return board.speech.noun_first and units()[unit].kind == "pack" and not small


def names_goods(board: Board, unit: Found[str]) -> bool:
    """Whether a unit's word before its number is what goods are made of: trei za karatasi elfu kumi."""
    return unit.value in _NOUNS and unit.start > 0 and board.text(unit.start - 1) in board.speech.link


def _asked(board: Board, start: int, at: int) -> bool:
    """Whether a word such as "quantity" stands before."""
    return any(board.says("quantity", token) is not None for token in range(start, at))


# ---------------------------------------------------------------- without a unit


def bare(board: Board, at: int, span: Span) -> Candidate | None:
    """A number without a unit: 20 rice harvesters, taa 100."""
    whole = span.low == span.low.to_integral_value()
    if whole and board.text(at - 1) in _TIMES and at > 1 and board.source.tokens[at - 2].kind == "word":
        packed = board.speech.units.before(board.source, at - 1)
        if packed is not None and units()[packed.value].kind == "pack":
            # caja x 100, 2000 cajas; but drums x 150
            again = _counted_later(board, packed.value, span.end)
            return Candidate(packed.start, span.end, span, packed.value, 0 if again else COUNTED + 1, at)
        return Candidate(at - 1, span.end, span, "", COUNTED + 1, at)
    start = board.back(at, "quantity", "about", most=3)
    asked = _asked(board, start, at) or (board.says("total", span.end) is not None)
    if not whole or span.low < 1:
        return fraction(board, at, span, paired(board, span))
    if span.said and (board.source.tokens[at].kind == "unspaced" or (span.low < 2 and not _one(board, span))):
        return None
    if holds(board, at, span.end) or is_resolution(board, at, span.end):
        return None
    if not asked and is_year(board, at, span):
        return bare_year(board, at, span)
    if not asked and (sized := dimension_before(board, at)) < at:
        return Candidate(sized, span.end, span, "measure", 0, at)
    if not asked and (names_model(board, at) or _belongs(board, at, span)):
        return None
    if not asked and (rate := rated(board, span.end)) is not None:
        # bulo 4 a lokaci guda
        return Candidate(at - (board.speech.multiplier_first and at > 0), rate, span, "measure", 0, at)
    if not asked and amid_name(board, at, span):
        return Candidate(at, does(board, span.end) or span.end + 1, span, "measure", 0, at)
    if serves_another(board, at) or in_purpose(board, at):
        return Candidate(at, span.end, span, "", 0, at)
    wished = board.roles[start - 1] == "want" if start else False
    apart = _alone(board, start, span.end)
    weight = COUNTED + 1 if asked else 4 + 2 * wished + apart - (span.said and span.low < 2)
    return Candidate(start, span.end, span, "", weight, at)


def _counted_later(board: Board, unit: str, start: int) -> bool:
    """Whether a number of the same packs follows."""
    found = (board.speech.units.at(board.source, at) for at in range(start + 1, len(board)))
    return any(
        pack is not None and pack.value == unit and board.source.tokens[pack.start - 1].number is not None
        for pack in found
    )


def _belongs(board: Board, at: int, span: Span) -> bool:
    beside = board.said_before("beside", at) is not None
    return beside or glued_behind(board, span.end) or in_brackets(board, at)


def _alone(board: Board, start: int, end: int) -> bool:
    """Whether a number has a place of its own between two marks or at the end."""
    before, after = board.text(start - 1), board.text(end)
    return start > 0 and before in STOPS and (end == len(board) or after in STOPS)


def _one(board: Board, span: Span) -> bool:
    """ "One" that counts a thing named beside it, unlike an article."""
    if board.text(span.start) not in _ONES:
        return False
    lead = board.said_before("just", span.start)
    before = span.start if lead is None else lead
    after = board.says("just", span.end) or span.end
    begins = board.text(before - 1) in _PAUSES or (before > 0 and board.roles[before - 1] == "want")
    if begins and board.text(after) in _PAUSES:
        return True
    if board.text(span.start) in _ONES_ALONE:
        return False
    beside = span.start - 1 if board.text(span.start) in _ONES_BEHIND else span.end
    word = board.text(beside)
    return len(word) > 2 and word.isalnum() and word not in board.speech.stop


def one_named(board: Board) -> Candidate | None:
    """The one machine that "need a" asks for: preciso de uma máquina de gelo."""
    for at in range(1, len(board) - 1):
        if board.text(at) not in _ARTICLES or board.roles[at - 1] != "want" or not board.free(at, at + 2):
            continue
        if any(board.says("counted", place) is not None for place in _head(board, at + 1)):
            return Candidate(at, at + 1, Span(Decimal(1), None, at, at + 1, said=True), "C62", COUNTED, at)
    return None


def _head(board: Board, start: int) -> Iterator[int]:
    """The tokens of a name that may say what is counted: its first where things are named first."""
    for at in range(start, min(len(board), start + (1 if board.speech.noun_first else _NEAR))):
        if board.source.tokens[at].kind != "word" or board.text(at) in board.speech.link:
            return
        if not board.roles[at]:
            yield at
