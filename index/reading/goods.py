"""Several goods in one text: where each begins, by lists, by counts, and by the words that join them.

Pure grammar: whether "pumps and hoses" are one good or two no grammar can tell; such a cut is marked as unsure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from catalog.model import Requirements
from index.reading.board import Board
from index.reading.speech import common

MOST = 10
_BULLETS = frozenset("-–—*•·▪●○◦►▶→✓✔☑+")
_BULLET_EMOJI = re.compile("[✅🔹🔸🔶🔷👉🟢🔵⚫📌▫]")
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_COMMAS, _LISTING, _STRONG, _SENTENCE = frozenset(",，،"), frozenset("、"), frozenset(";；؛|"), frozenset(".!?。！？؟")
_OPEN, _CLOSE = frozenset("([{（【"), frozenset(")]}）】")
_AFTER_NUMBER = frozenset((".", ")", "、", "．", "）", "-", ":"))
# of several separators in a row the weightiest holds
_WEIGHT = ("", "comma", "sentence", "join", "also", "mark", "line", "bullet", "number")
# a longer line is a sentence rather than an entry of a list
_LONGEST_ENTRY = 8


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of tokens between separators; `lead` is the weightiest separator before it, `gap` where they begin."""

    start: int
    end: int
    lead: str
    gap: int


@dataclass(frozen=True, slots=True)
class Good:
    """One of several goods: its characters in the text, its reading, and whether it says its own quantity."""

    start: int
    end: int
    read: Requirements
    counted: bool


@dataclass(frozen=True, slots=True)
class Goods:
    """The goods of a text in their order; `silent` are the stretches of characters that name none.

    `sure`: counts or a list part them. Otherwise words alone do, which may also join the parts of one good.
    """

    goods: tuple[Good, ...] = ()
    silent: tuple[tuple[int, int], ...] = ()
    sure: bool = False


Reader = Callable[[str], Requirements]


def cut_goods(board: Board, read: Reader) -> Goods:
    """The several goods of a text whose words stand read on the board; none where it names one or none.

    `read` reads a stretch of the text by itself.
    """
    pieces = _pieces(board)
    spoken = [piece for piece in pieces if _speaks(board, piece)]
    if len(spoken) < 2:
        return Goods()
    form = any(_labelled(board, piece, "want", "quantity") for piece in pieces)
    spoken = spoken[: 2 * MOST]
    apart = [spoken[0], *(piece for before, piece in pairwise(spoken) if not _goes_along(board, before, piece))]
    named = {piece.start: got for piece in apart if (got := _named(board, piece, read, form))}
    starts, sure = _starts(spoken, named, counted="quantity" in board.roles)
    if len(starts) < 2:
        return Goods()
    goods = _stretched(board, starts[:MOST], read)
    if len(goods) < 2:
        return Goods()
    silent = [_span(board, piece.start, piece.end) for piece in pieces if piece not in spoken]
    return Goods(tuple(goods), tuple(silent), sure)


def _stretched(board: Board, starts: list[Piece], read: Reader) -> list[Good]:
    """Each good with all that is said of it: from its beginning to that of the next one; alike ones only once."""
    found: dict[tuple[object, ...], Good] = {}
    for piece, after in zip(starts, [*[piece.gap for piece in starts[1:]], len(board)], strict=True):
        start, end = _span(board, 0 if piece is starts[0] and not _leads(piece) else piece.start, after)
        got = read(board.source.text[start:end])
        if got.product is None:
            return []
        key = (got.product.value.casefold(), *(part.value for part in got.specification), got.fuel and got.fuel.value)
        found.setdefault(key, Good(start, end, got, got.quantity is not None))
    return list(found.values())


def _leads(piece: Piece) -> bool:
    """Whether a list's own mark stands before it, so that what is said before the list belongs to all."""
    return piece.lead in {"number", "bullet", "line"}


def _span(board: Board, start: int, end: int) -> tuple[int, int]:
    tokens = board.source.tokens
    return (tokens[start].start, tokens[end - 1].end) if end > start else (0, 0)


# ---------------------------------------------------------------- which pieces begin a good


def _starts(spoken: list[Piece], named: dict[int, Requirements], *, counted: bool) -> tuple[list[Piece], bool]:
    """The pieces with which goods begin, and whether that is sure; `counted`: the text says a quantity somewhere."""
    goods = [piece for piece in spoken if piece.start in named]
    listed = [piece for piece in goods if piece.lead in {"number", "bullet"}]
    own = [piece for piece in goods if named[piece.start].quantity is not None]
    if len(listed) >= 2 and sum(piece.lead in {"number", "bullet"} for piece in spoken) == len(listed):
        # what is counted before the list begins is a good of its own
        first = [piece for piece in own if piece.start < listed[0].start]
        return [*first, *listed], True
    if len(own) >= 2:
        last = goods[-1]
        return [piece for piece in goods if piece in own or _added(piece, own[0], last)], True
    if len(own) == 1:
        behind = [piece for piece in goods if piece.start > own[0].start and _joined(piece)]
        return [own[0], *behind] if spoken[0] == own[0] and behind else [], False
    lines = [piece for piece in goods if piece.lead == "line" and piece.end - piece.start <= _LONGEST_ENTRY]
    if len(lines) >= 2 and len(lines) >= len(spoken) - 1:
        return ([goods[0]] if goods[0] not in lines and _short(goods[0]) else []) + lines, False
    if counted:
        # one count behind all of them: "pump and hose set, 20 pcs"
        return [], False
    joined = [piece for piece in goods[1:] if _joined(piece) or piece.lead == "comma"]
    if joined and _joined(joined[-1]) and len(joined) == len(spoken) - 1 and spoken[0] in goods:
        return [goods[0], *joined], False
    return [], False


def _added(piece: Piece, first: Piece, last: Piece) -> bool:
    """Whether a good without a count is added to counted ones: "also solar lamps", "… and lamps" at the end."""
    return piece.start > first.start and (piece.lead in {"also", "mark"} or (piece.lead == "join" and piece == last))


def _joined(piece: Piece) -> bool:
    return piece.lead in {"join", "also", "mark"}


def _short(piece: Piece) -> bool:
    return piece.end - piece.start <= _LONGEST_ENTRY


def _named(board: Board, piece: Piece, read: Reader, form: bool) -> Requirements | None:
    """The reading of a piece that names a good; None for what describes one or stands beside it."""
    if board.says("beside", piece.start) is not None or board.says("for", piece.start) is not None:
        return None
    if form and _label_end(board, piece) and not _labelled(board, piece, "want"):
        return None
    got = read(board.source.text[slice(*_span(board, piece.start, piece.end))])
    if got.product is None or (got.quantity is not None and got.quantity.confidence < 0.7):
        return None
    if piece.lead in {"number", "bullet"} and got.quantity is None and _label_end(board, piece):
        return None
    return got if _is_good(board, got.product.words) else None


def _goes_along(board: Board, before: Piece, piece: Piece) -> bool:
    """Whether a piece goes on with what comes along: "with 2 filters and 1 battery"."""
    along = next((at for at in range(before.start, before.end) if board.says("beside", at) is not None), before.end)
    counted = any(board.source.tokens[at].kind == "number" for at in range(along, before.end))
    return counted and piece.lead in {"join", "comma"}


def _is_good(board: Board, words: str) -> bool:
    """Whether words name goods: no house, no fuel, no measure, no place alone."""
    own = [at for at, token in enumerate(board.source.tokens) if token.kind in {"word", "unspaced", "code", "elided"}]
    spots = board.source.text.find(words)
    inside = [at for at in own if spots <= board.source.tokens[at].start < spots + len(words)]
    return any(not _describes(board, at) and board.text(at) not in board.speech.stop for at in inside)


def _describes(board: Board, at: int) -> bool:
    """Whether a word says what kind, for whom or how many, rather than what."""
    if any(board.says(role, at) for role in ("user", "generic", "filler", "possessive", "service")):
        return True
    if any(board.speech.values(group).at(board.source, at) for group in ("fuel", "condition", "buyer")):
        return True
    return common("measures").at(board.source, at) is not None or board.speech.units.at(board.source, at) is not None


# ---------------------------------------------------------------- pieces


def _speaks(board: Board, piece: Piece) -> bool:
    """Whether a piece holds words that nothing else has claimed."""
    for at in range(piece.start, piece.end):
        token = board.source.tokens[at]
        free = not board.roles[at] and token.kind in {"word", "unspaced", "code"}
        if free and token.text not in board.speech.stop and (len(token.text) > 1 or token.kind == "unspaced"):
            return True
    return False


def _pieces(board: Board) -> list[Piece]:
    """The text between its separators, in order; numbers and bullets of a list are no part of a piece."""
    numbers = _numbering(board)
    pieces: list[Piece] = []
    start, lead, gap, at, depth = 0, "", 0, 0, 0
    while at < len(board):
        depth = max(0, depth + (board.text(at) in _OPEN) - (board.text(at) in _CLOSE))
        cut = _separator(board, at, numbers, fresh=at == start) if not depth else None
        if cut is None:
            at += 1
            continue
        kind, after = cut
        if at > start:
            pieces.append(Piece(start, at, lead, gap))
            lead, gap = "", at
        lead = max(lead, kind, key=_WEIGHT.index)
        start = at = after
    return [*pieces, Piece(start, len(board), lead, gap)] if start < len(board) else pieces


def _separator(board: Board, at: int, numbers: dict[int, int], *, fresh: bool) -> tuple[str, int] | None:
    """What parts the text before a token: its kind and the token that goes on."""
    if at in numbers:
        return "number", numbers[at]
    line = at > 0 and "\n" in _gap(board, at)
    text = board.text(at)
    if (line or (at == 0)) and at + 1 < len(board) and (text in _BULLETS or _BULLET_EMOJI.match(text)):
        return "bullet", at + 1
    if _BULLET_EMOJI.match(text) or text in "•▪●":
        return "bullet", at + 1
    if line and not fresh:
        return "line", at
    return _mark(board, at, text) or _word(board, at)


def _mark(board: Board, at: int, text: str) -> tuple[str, int] | None:
    if text in _STRONG:
        return "mark", at + 1
    if board.roles[at]:
        return None
    for kind, marks in (("comma", _COMMAS), ("join", _LISTING), ("sentence", _SENTENCE)):
        if text in marks:
            return kind, at + 1
    return None


def _word(board: Board, at: int) -> tuple[str, int] | None:
    """A word that adds or joins, where nothing has claimed it and no longer word holds it."""
    for kind in ("also", "join"):
        end = board.says(kind, at)
        if end is None or not board.free(at, end) or not {at, end} <= board.source.bounds:
            continue
        if kind == "join" and (at == 0 or _tied(board, at, end)):
            continue
        return kind, end
    return None


def _tied(board: Board, at: int, end: int) -> bool:
    """Whether a sign joins parts of a name: R&D, 4+1, black-and-white."""
    if board.source.tokens[at].kind in {"unspaced", "word"} and board.text(at - 1) not in {"-", "‐"}:
        return False
    return end < len(board) and not board.source.tokens[end].spaced


def _gap(board: Board, at: int) -> str:
    tokens = board.source.tokens
    return board.source.text[tokens[at - 1].end : tokens[at].start]


def _numbering(board: Board) -> dict[int, int]:
    """Tokens that number the entries of a list, 1, 2, 3 …, and the tokens after each; fewer than two are none."""
    found: dict[int, int] = {}
    for at, end in _numbers(board):
        value = _CIRCLED.find(board.text(at)) + 1 or int(board.source.tokens[at].number or 0)
        if value == len(found) + 1:
            found[at] = end
    return found if len(found) >= 2 else {}


def _numbers(board: Board) -> Iterator[tuple[int, int]]:
    for at, token in enumerate(board.source.tokens[:-1]):
        if token.text in _CIRCLED and len(token.text) == 1:
            yield at, at + 1
        elif token.kind == "number" and token.text.isdecimal() and len(token.text) < 3:
            after = board.source.tokens[at + 1]
            begins = at == 0 or token.spaced or board.source.tokens[at - 1].kind == "mark"
            if begins and after.text in _AFTER_NUMBER and not after.spaced and at + 2 < len(board):
                yield at, at + 2


def _label_end(board: Board, piece: Piece) -> int:
    """The token after the colon of "Power:" and the like; 0 where a piece has no label."""
    for at in range(piece.start, min(piece.start + 4, piece.end)):
        if board.text(at) in {":", "："}:
            return at + 1
    return 0


def _labelled(board: Board, piece: Piece, *roles: str) -> bool:
    end = _label_end(board, piece)
    return end > 0 and any(board.says(role, piece.start) == end - 1 for role in roles)


def without_shared(read: Requirements) -> Requirements:
    """A reading without a price for all goods together."""
    return replace(read, price=None) if read.price and read.price.value.in_all else read
