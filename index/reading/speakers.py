"""Who asks: "Hospital regional de Puno requiere …", "we are a wholesaler in Manila and …": the buyer, no part of the goods."""

from __future__ import annotations

import re
from collections.abc import Iterator

from index.reading.board import Board

_OPENS = frozenset(".!?;:,\n(。！？；：，、،؛؟–—")
_CLOSES = frozenset(".!?;:,。！？；：，、،؛؟–—(")
_COLONS = frozenset(":：")
# the verb ends the sentence
_SOV = frozenset(("kk", "ka"))
_PLACED = frozenset(("to", "place"))
_SMALL_TALK = frozenset(("greet", "contact"))
# words before a house, words that describe it behind, words that somebody says of himself; of an unspaced script more
_BEFORE, _BEHIND, _SAID = 3, 5, 9
_UNSPACED = 5
_SAYING = ("are", "own", "makes", "sells")
# who does something is told by the verb's ending: біз нан пісіреміз
_WE_DO = re.compile(r"\w{3,}(?:мыз|міз|мін|мын|пыз|піз|быз|біз)")
# he or they do
_THIRD = ("йді", "йды", "еді", "ады")
# adjectives of houses: школьные парты
_OF_HOUSES = re.compile(r"\w+(?:[нсв]|ск|нн)(?:ый|ий|ой|ая|ое|ые|ых|ого|ую|ым|ыми|ому|ом)")


def cut_speakers(board: Board) -> None:
    """Mark what is said of the one who asks, up to what he wants."""
    for start in _begins(board):
        end = _says_of_himself(board, start) or _wishes(board, start)
        if end is not None and _names_more(board, end):
            _claim(board, start, end)


def _claim(board: Board, start: int, end: int) -> None:
    for at in range(start, end):
        if board.source.tokens[at].kind != "mark":
            board.claim(at, at + 1, "user")


def _begins(board: Board) -> Iterator[int]:
    """The tokens at which a clause begins, over greetings, small words and words for a tender."""
    for at in range(len(board)):
        if board.says("sells", at) is not None and not board.roles[at]:
            yield at
        if at == 0 or board.text(at - 1) in _OPENS or board.roles[at - 1] in _SMALL_TALK or _greeted(board, at):
            start = _over_tender(board, at)
            if start < len(board) and board.roles[start] in {"", *_PLACED}:
                yield start


def _greeted(board: Board, at: int) -> bool:
    return board.said_before("greet", at) is not None and not board.roles[at - 1]


def _over_tender(board: Board, at: int) -> int:
    """Over "tender of" and "and" before the house that calls for it."""
    moved = True
    while moved:
        moved = False
        for role in ("calls", "greet", "join"):
            if at < len(board) and not board.roles[at] and (after := board.says(role, at)) is not None:
                at, moved = after, True
        if at < len(board) and board.source.tokens[at].kind == "elided":
            at, moved = at + 1, True
    return at


# ---------------------------------------------------------------- "we are", "we make"


def _says_of_himself(board: Board, start: int) -> int | None:
    """The token after "we are a wholesaler in Manila", "we make soap", біз нан пісіреміз."""
    said = max((board.says(role, start) or 0 for role in _SAYING), default=0)
    if said <= (_asks(board, start) or start):
        return None
    buyer = board.speech.values("buyer").at(board.source, said)
    end = max(board.says("maker", said) or said, buyer.end if buyer else said)
    most = _most(board, said, _SAID)
    while end < len(board) and end - said <= most:
        if board.text(end) in _CLOSES and board.text(end) != "(":
            break
        if board.source.tokens[end].number is not None:
            return None
        if _asks(board, end) is not None or _joins_wish(board, end):
            break
        end += 1
    closed = end > said and end - said <= most and end < len(board)
    bare_we = board.says("own", start) is not None and board.speech.language in {"kk", "ka"}
    if bare_we and not (_WE_DO.fullmatch(board.text(end - 1)) or board.said_before("own_behind", end) is not None):
        return None
    return end if closed else None


def _joins_wish(board: Board, at: int) -> bool:
    """Whether "and" leads to a wish: … and wish to order."""
    joined = board.says("join", at)
    while joined is not None and joined < len(board) and board.says("possessive", joined) is not None:
        joined += 1
    return joined is not None and (_asks(board, joined) is not None or board.says("also", at) is not None)


# ---------------------------------------------------------------- a house that wishes


def _wishes(board: Board, start: int) -> int | None:
    """The token after a house that wants something, or that calls for offers: Alcaldía de Masaya, Nicaragua."""
    head = _head(board, start)
    if head is None:
        return None
    end, left = head, _most(board, head, _BEHIND)
    while end < len(board):
        if _asks(board, end) is not None:
            return end
        if (after := _aside(board, end)) is not None:
            end = after
            continue
        if board.text(end) == "." and end + 1 < len(board) and board.roles[end + 1] == "place":
            # г. Минск
            end += 1
            continue
        if board.text(end) in _CLOSES:
            named = board.text(end) in _COLONS or _is_said(board, start, head)
            return end if named or (start == 0 and board.roles[end - 1] == "place") else None
        if board.speech.language in _SOV and board.source.tokens[end].number is not None:
            return end if _asks_later(board, end) else None
        if board.speech.language == "kk" and board.source.tokens[end].kind == "word" and not board.roles[end]:
            return end if _asks_later(board, end, _THIRD) else None
        if board.roles[end] in _PLACED or board.says("possessive", end) is not None:
            end += 1
            continue
        if board.roles[end] not in {"", "user"} or left == 0 or not _describes(board, end):
            return None
        left, end = left - 1, end + 1
    return None


def _head(board: Board, start: int) -> int | None:
    """The token after the house with which a clause begins."""
    before = 1 if board.speech.noun_first or board.speech.language in {"th", "zh"} else _BEFORE
    at = start
    while at < min(len(board), start + 2 * before + 1):
        if (own := board.says("possessive", at)) is not None and at - start <= 1:
            at = own
            continue
        end = _house(board, at)
        if end is not None:
            return end
        if board.text(at) in _CLOSES or before <= 0 or board.text(at) in board.speech.link:
            return None
        if board.speech.noun_first and board.text(at) not in board.speech.stop:
            return None
        before -= board.roles[at] not in _PLACED
        at += 1
    return None


def _house(board: Board, at: int) -> int | None:
    """The token after the words for a house or for a kind of buyer, unless they only describe the goods."""
    houses = (board.speech.lexicon("user"), board.speech.values("buyer"), board.speech.lexicon("maker"))
    ends = [found.end for house in houses if (found := house.at(board.source, at)) is not None]
    if not ends or _OF_HOUSES.fullmatch(board.text(max(ends) - 1)):
        return None
    return max(ends)


def _is_said(board: Board, start: int, end: int) -> bool:
    """Whether a house is named by what it buys for, the public or trade, so that the goods can follow a pause."""
    found = (board.speech.values("buyer").at(board.source, at) for at in range(start, end))
    return any(buyer is not None and buyer.value != "end_user" for buyer in found)


def _asks_later(board: Board, at: int, ending: tuple[str, ...] = ("",)) -> bool:
    """Whether a wish ends the clause, its verb so: аурухана 4 аппарат іздейді."""
    while at < len(board) and board.text(at) not in _CLOSES:
        asks = _asks(board, at)
        if asks is not None and board.text(asks - 1).endswith(ending):
            return True
        at += 1
    return False


def _describes(board: Board, at: int) -> bool:
    """Whether a word behind a house may belong to its name: of Health, regional, здравоохранения."""
    token = board.source.tokens[at]
    if token.kind not in {"word", "elided", "unspaced"} or token.number is not None:
        return False
    if board.text(at) in board.speech.link or token.kind == "elided":
        return True
    if board.speech.language in {"zh", "kk", "ka"}:
        return False
    if board.speech.language == "en":
        return board.text(at - 1) in board.speech.link or board.source.original(at)[:1].isupper()
    return not (token.kind == "unspaced" and token.spaced)


def _aside(board: Board, at: int) -> int | None:
    """The token after brackets around a place: ONG à Goma (RDC)."""
    if board.text(at) not in {"(", "（"}:
        return None
    end = next((end for end in range(at + 1, min(at + _SAID, len(board))) if board.text(end) in {")", "）"}), None)
    if end is None:
        return None
    placed = all(board.roles[inner] in _PLACED or board.text(inner) in _CLOSES for inner in range(at + 1, end))
    return end + 1 if placed or end - at <= 3 else None


# ---------------------------------------------------------------- both


def _asks(board: Board, at: int) -> int | None:
    """The token after a wish."""
    return board.says("want", at) if at < len(board) and not board.roles[at] else None


def _most(board: Board, at: int, words: int) -> int:
    unspaced = at < len(board) and board.source.tokens[at].kind == "unspaced"
    return words * _UNSPACED if unspaced else words


def _counts(board: Board, at: int) -> bool:
    return (
        at > 0
        and board.source.tokens[at - 1].number is not None
        and board.speech.units.at(board.source, at) is not None
    )


def _names_more(board: Board, end: int) -> bool:
    """Whether goods can still be named behind a token."""
    rest = (at for at in range(end, len(board)) if not board.roles[at] and _asks(board, at) is None)
    small = board.speech.stop
    words = [
        at for at in rest if board.source.tokens[at].kind in {"word", "unspaced", "code"} and not _counts(board, at)
    ]
    return sum(len(board.text(at)) for at in words if board.text(at) not in small) > 1
