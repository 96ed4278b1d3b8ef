"""Numbers that belong to the thing itself: its doors, what it holds, its model, its year."""

from __future__ import annotations

from index.reading.board import Board
from index.reading.numbers import Span, span_at
from index.reading.shape import STOPS, Candidate
from index.reading.speech import common

NO_MODELS = frozenset(("led", "tv", "pvc", "usb", "ups", "rfq", "qty", "oem", "hdpe", "pe", "pp", "ac", "dc", "lcd"))
_YEARS = range(2001, 2036)
# more of them are goods: 200 doors
_MOST_PARTS = 24
_RESOLUTIONS = frozenset(("4k", "8k", "4к", "8к"))
_PAST = 1950
_SHORT, _ROOT = 2, 4
_MODEL_DIGITS = (3, 4, 5)
# behind the numbers of bearings
_SEALS = frozenset(("2rs", "2rs1", "zz", "2z", "rs", "rsr", "ddu", "llu"))
# whom goods are for, unlike what describes them: mabegi ya shule
_FOR = frozenset(("kwa", "don", "domin"))
# of steel
_GRADES = frozenset(("201", "202", "304", "316", "430"))


def part_at(board: Board, at: int, span: Span) -> Candidate | None:
    """A number of parts, or of what a thing holds or serves: 4 doors, 6 hileras, 1000 eggs, ƙofofi 4."""
    end = _part_behind(board, span)
    if end is not None:
        return Candidate(at, end, span, "measure", 0, at)
    if board.speech.multiplier_first and (start := _part_before(board, at, span)) is not None:
        return Candidate(start, span.end, span, "measure", 0, at)
    return None


def _part_behind(board: Board, span: Span) -> int | None:
    held = common("held").at(board.source, span.end)
    if held is not None:
        return held.end
    part = common("parts").at(board.source, span.end) if span.end not in board.compounds else None
    if part is not None and span.most <= _MOST_PARTS:
        return part.end
    return span.end + 1 if span.most <= _MOST_PARTS and ends_as_property(board, span.end) else None


def _part_before(board: Board, at: int, span: Span) -> int | None:
    held = common("held").before(board.source, at)
    if (
        held is not None
        and board.free(held.start, at)
        and held.start not in board.compounds
        and (board.says("user", held.start) is None or board.text(held.start - 1) in _FOR)
    ):
        return held.start
    part = common("parts").before(board.source, at) if span.most <= _MOST_PARTS else None
    return part.start if part is not None and board.free(part.start, at) and part.start else None


def ends_as_property(board: Board, at: int) -> bool:
    """Whether a word says "having", as its language ends it: 16 науалы, 5-კარიანი."""
    if at >= len(board) or board.source.tokens[at].kind != "word":
        return False
    word = board.text(at)
    return len(word) > 4 and word.endswith(board.speech.property_endings)


def in_name(board: Board, number: Candidate) -> bool:
    """Whether a small number in words stands amid a name, whose part it stays: mai taya biyu ta dizal."""
    inner = number.start > 0 and number.end < len(board)
    small = number.span.said and number.span.most <= _MOST_PARTS
    return small and inner and all(_plain(board, at) for at in (number.start - 1, number.end))


def _plain(board: Board, at: int) -> bool:
    return not board.roles[at] and board.source.tokens[at].kind == "word"


def serves_another(board: Board, at: int) -> bool:
    """Whether a number behind "for" counts what the goods are for: traffic lights for 6 junctions."""
    lead = board.said_before("for", at)
    if lead is None or lead == 0 or board.speech.multiplier_first or not board.free(lead - 1, at):
        return False
    before = board.source.tokens[lead - 1]
    return before.kind in {"word", "unspaced"} and board.says("want", lead - 1) != lead


def amid_name(board: Board, at: int, span: Span) -> bool:
    """Whether a bare number stands within a name, so that it counts a part: embroidery machine 12 needles computerised."""
    if at == 0 or span.said or span.end >= len(board) or board.speech.multiplier_first:
        return False
    if any(board.said_before(role, at) is not None for role in ("want", "detail", "quantity", "about")):
        return False
    return all(_plain(board, place) and board.text(place) not in board.speech.stop for place in (at - 1, span.end))


def adds_another(board: Board, at: int) -> bool:
    """Whether a number behind "plus" counts another good than the one named before it: a mixer plus 2 bowls."""
    joined = board.said_before("join", at)
    return joined is not None and joined > 0 and _plain(board, joined - 1) and "quantity" not in board.roles


def in_purpose(board: Board, at: int) -> bool:
    """Whether a Thai number stands in words that say what the thing is for: สำหรับแผง 60 แผง."""
    if board.speech.language != "th":
        return False
    start = at - 1
    while start > 0 and not board.source.tokens[start].spaced and not board.roles[start]:
        start -= 1
    return start >= 0 and board.says("for", start) is not None and start < at - 1


def is_year(board: Board, at: int, span: Span) -> bool:
    """Whether a bare number is a year."""
    token = board.source.tokens[at]
    ranged = span.high is None or (span.high == span.high.to_integral_value() and int(span.high) in _YEARS)
    return ranged and token.text.isdecimal() and len(token.text) == 4 and int(token.text) in _YEARS


def bare_year(board: Board, at: int, span: Span) -> Candidate:
    """A year with the word before it that says so: model 2016."""
    return Candidate(board.back(at, "of_year", most=2), span.end, span, "year", 0, at)


def year_at(board: Board, at: int, span: Span, end: int) -> Candidate | None:
    """A year beside the word for it."""
    if span.high is None and _PAST <= span.low < _YEARS.stop and (year := board.says("year", end)) is not None:
        return Candidate(at, year, span, "year", 0, at)
    return None


def time_at(board: Board, span: Span) -> int | None:
    """The token after a length of time: a contract of 2 years."""
    ends = (board.says(role, span.end) for role in ("year", "month", "week", "day"))
    return None if span.said and board.source.tokens[span.start].kind == "unspaced" else next(filter(None, ends), None)


def names_model(board: Board, at: int) -> bool:
    """Type 2, grade 304, МТЗ 82, iPhone 11 12: the number names a model."""
    if common("model_behind").at(board.source, at + 1) is not None and not board.source.tokens[at + 1].spaced:
        return True
    named = common("model").before(board.source, at)
    if named is not None and (named.start + 1 == at or board.source.tokens[named.start].kind == "unspaced"):
        return True
    if board.text(at + 1) in _SEALS:
        return True
    if common("graded").at(board.source, at + 1) is not None and board.text(at) in _GRADES:
        return True
    if at > 1 and board.source.tokens[at - 1].kind == "number" and not board.roles[at - 1]:
        return names_model(board, at - 1)
    before = board.text(at - 1)
    return (
        at > 0
        and 1 < len(before) < 6
        and before.isalpha()
        and before not in NO_MODELS
        and board.source.capitals(at - 1)
    )


def is_model(board: Board, number: Candidate) -> bool:
    """Whether a bare number right behind a name is that of its model: membrane 8040, 卡特320挖掘机, rolamentos 6204 2RS."""
    at = number.spoken
    if number.end != at + 1 or number.start != at or at == 0 or board.roles[at - 1]:
        return False
    digits, before = board.text(at), board.source.tokens[at - 1]
    named = before.kind in {"word", "unspaced"} and board.text(at - 1) not in board.speech.stop
    return named and digits.isdecimal() and len(digits) in _MODEL_DIGITS and not is_year(board, at, number.span)


def is_resolution(board: Board, at: int, end: int) -> bool:
    """Whether a number is that of a picture: 4K."""
    return board.words(at, end).casefold() in _RESOLUTIONS


def glued(board: Board, at: int) -> bool:
    """Part of a code or a hyphenated word: all-in-one, QT4-15."""
    token = board.source.tokens[at]
    if at > 1 and board.text(at - 1) == "/" and _counts_or_codes(board, at - 2) and not token.spaced:
        # thread 40/2, net 210D/12
        return True
    return at > 0 and not token.spaced and board.text(at - 1) in {"-", "№", "#", "+", "_", "."}


def _counts_or_codes(board: Board, at: int) -> bool:
    return board.source.tokens[at].kind in {"number", "code"}


def glued_behind(board: Board, end: int) -> bool:
    """A number with a hyphen, slash or letter glued behind is no count: 3-phase, 4/5."""
    after = board.source.tokens[end] if end < len(board) else None
    return after is not None and not after.spaced and after.text in {"-", "/", "'", "°", "+", "_"}


def in_brackets(board: Board, at: int) -> bool:
    """A number in brackets glued to a word belongs to it: alert(1)."""
    return at > 1 and board.text(at - 1) == "(" and not board.source.tokens[at - 1].spaced


def holds(board: Board, at: int, end: int) -> bool:
    """Whether a count is what a thing holds: инкубатор на 1000 шт яиц."""
    lead = board.said_before("holds", at)
    if lead is None or lead == 0 or board.roles[lead - 1] or board.text(lead - 1) in STOPS:
        return False
    behind = board.source.tokens[end].kind if end < len(board) else "mark"
    return behind in {"word", "unspaced"} and not board.roles[end] and board.text(end) not in board.speech.stop


def fraction(board: Board, at: int, span: Span, paired: int) -> Candidate | None:
    """A fraction without a unit is a measure, of purity, of an engine; behind USB it is a version."""
    named = at == 0 or names_model(board, at) or board.text(at - 1) in NO_MODELS
    stuck = (
        span.end < len(board) and not board.source.tokens[span.end].spaced and board.text(span.end) not in STOPS | {"/"}
    )
    if named or stuck or board.source.tokens[at - 1].kind not in {"word", "unspaced"}:
        return None
    return Candidate(at, paired, span, "measure", 0, at)


def named_again(board: Board, at: int, span: Span) -> int | None:
    """The token after the goods' own name behind their count: béc tưới …, 1000 béc; ป้ายไฟ … 50 ป้าย."""
    if span.end >= len(board) or not board.free(span.end, span.end + 1):
        return None
    if board.speech.language == "th":
        return _repeated(board, at, span.end)
    plain = board.source.tokens[span.end].kind == "word" and board.speech.noun_first
    arabic = board.speech.language == "ar"
    begins = (
        begin for begin in _beginnings(board, at) if _alike(board.text(begin), board.text(span.end), is_arabic=arabic)
    )
    return span.end + 1 if plain and next(begins, None) is not None else None


def _alike(one: str, other: str, *, is_arabic: bool) -> bool:
    """Whether two words are one, perhaps in singular and plural."""
    short, long = sorted((one, other), key=len)
    if is_arabic and len(short) > _ROOT and short[:_ROOT] == long[:_ROOT]:
        # ماكينات, ماكينة
        return True
    return short == long or (len(short) > _SHORT and long.startswith(short))


def _beginnings(board: Board, before: int) -> list[int]:
    """The tokens that begin a name before a token."""
    return [
        at
        for at in range(before)
        if not board.roles[at] and (at == 0 or board.roles[at - 1] or board.source.tokens[at - 1].kind == "mark")
    ]


def _repeated(board: Board, at: int, end: int) -> int | None:
    """The Thai run behind a number, where a name before it begins with the same letters."""
    last = end
    while last < len(board) and board.source.tokens[last].kind == "unspaced" and not board.roles[last]:
        if last > end and board.source.tokens[last].spaced:
            break
        last += 1
    texts = board.source.texts
    same = any(texts[begin : begin + last - end] == texts[end:last] for begin in _beginnings(board, at))
    return last if same and len("".join(texts[end:last])) > 1 else None


def bare_span(board: Board, at: int) -> Span | None:
    """The number at a token that nobody has read."""
    span = span_at(board.source, at, board.speech)
    if span is not None and span.said and at in board.compounds:
        return None
    return span if span is not None and board.free(at, span.end) else None
