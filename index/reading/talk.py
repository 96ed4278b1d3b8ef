"""Small talk: greetings, thanks, names and signatures, in which nothing is asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from catalog.reference import LANGUAGES
from index.reading.board import Board
from index.reading.lexicon import Lexicon
from index.reading.speech import Speech, common, speech
from index.reading.tokens import Source

# words of a signature, of a name
_LONGEST_SIGNATURE, _LONGEST_NAME = 14, 3
_LONGEST_FIRM = 8
# papers are numbered by year
_YEAR = re.compile(r"20[2-3]\d\D|\D20[2-3]\d")
_NUMBER_MARKS = frozenset((".", ":", "#", "№", "-", "°", "º", "："))
_QUOTES = frozenset("«»\"“”„‟'＂")


def cut_contacts(board: Board) -> None:
    """Mark addresses, numbers to call and links."""
    for at, token in enumerate(board.source.tokens):
        if token.kind == "contact":
            board.claim(at, at + 1, "contact")


@cache
def _talk() -> Lexicon[str]:
    """What is said in small talk, in any of the languages."""
    roles = ("greet", "chat", "sign")
    return Lexicon((phrase, role) for role in roles for language in LANGUAGES for phrase in speech(language).say(role))


def only_greets(source: Source, said: Speech) -> bool:
    """Whether a text is small talk in any of the languages and nothing else: greetings, thanks, answers, who one is.

    Small words of its own language may stand between, once anything of it is small talk.
    """
    board, spoken, small = Board(source, said), 0, 0
    cut_signature(board)
    cut_thanks(board)
    for at, end in _names(board):
        board.claim(at, end, "greet")
        spoken += 1
    at = 0
    while at < len(board):
        found = _talk().at(source, at) if not board.roles[at] else None
        spoken += found is not None or board.roles[at] == "greet"
        if found is None and board.roles[at] != "greet" and source.tokens[at].kind not in {"mark", "contact"}:
            if board.text(at) not in said.stop:
                return False
            small += 1
        at = found.end if found else at + 1
    return spoken > 0 or not small


def cut_heads(board: Board) -> None:
    """Mark the number of a tender or a letter, and firms named in quotation marks: TENDER NOTICE No. 14/2026, ООО «Вектор»."""
    at = 0
    while at < len(board):
        end = (_numbered(board, at) if _opens(board, at) else None) or _firm(board, at)
        if end is not None and board.free(at, end):
            board.claim(at, end, "greet")
        at = end or at + 1


def _opens(board: Board, at: int) -> bool:
    return at == 0 or board.roles[at - 1] == "greet" or board.source.tokens[at - 1].kind == "mark"


def _numbered(board: Board, at: int) -> int | None:
    """The token after the head of a tender with its number, over the mark that parts it from the rest."""
    head = common("heads").at(board.source, at)
    if head is None:
        return None
    end, tokens = head.end, board.source.tokens
    number = common("number_of").at(board.source, end)
    end = first = number.end if number is not None else end
    while end < len(board) and board.text(end) in _NUMBER_MARKS:
        end += 1
    if (number is None and end == first) or end >= len(board) or not _has_digit(board.text(end)):
        return None
    begin = end
    while end < len(board) and (_has_digit(board.text(end)) or _ties(board, end)):
        end += 1
    if number is None and not _YEAR.search("".join(board.source.texts[begin:end])):
        # inquiry: 10-20 sets
        return None
    return end + (end < len(board) and tokens[end].kind == "mark" and board.text(end) not in {"«", '"', "“", "("})


def _ties(board: Board, at: int) -> bool:
    """Whether a mark or letters go on with a number: 08-2026, 012/MS/2026."""
    token = board.source.tokens[at]
    if board.text(at) in {"/", "-"} and not token.spaced:
        return at + 1 < len(board) and not board.source.tokens[at + 1].spaced
    return not token.spaced and token.kind == "word" and board.text(at - 1) in {"/", "-"}


def _has_digit(text: str) -> bool:
    return any(letter.isdigit() for letter in text)


def _firm(board: Board, at: int) -> int | None:
    """The token after a firm's kind and its name in quotation marks."""
    firm = common("firms").at(board.source, at)
    if firm is None or board.text(firm.end) not in _QUOTES:
        return None
    closing = (
        end for end in range(firm.end + 2, min(firm.end + _LONGEST_FIRM, len(board))) if board.text(end) in _QUOTES
    )
    end = next(closing, None)
    if end is None:
        return None
    return end + 1 + (board.text(end + 1) in {",", ".", ":"})


def cut_signature(board: Board) -> None:
    """Mark the closing words of a letter and the few that sign it: nothing of them is asked for."""
    signs = board.speech.lexicon("sign")
    found = [sign for at in range(len(board)) if (sign := signs.at(board.source, at)) is not None]
    if not found or not board.free(found[-1].start, len(board)):
        return
    begin, tokens = found[-1].start, board.source.tokens
    rest = [at for at in range(found[-1].end, len(board)) if tokens[at].kind not in {"mark", "contact"}]
    asks = any(tokens[at].kind == "number" or board.says("want", at) is not None for at in rest)
    if len(rest) > _LONGEST_SIGNATURE or asks:
        return
    # "saludos" may also open a letter: then only names, told by their capitals, can follow
    if _says_something(board, begin) or all(_is_name(board, at) for at in rest):
        board.claim(begin, len(board), "greet")


def cut_thanks(board: Board) -> None:
    """Mark thanks, apologies and wishes with what they are for, up to the next mark: nothing of it is asked for."""
    at = 0
    while at < len(board):
        found = board.speech.lexicon("thank").at(board.source, at)
        end = found.end if found else at + 1
        while found and end < len(board) and board.source.tokens[end].kind != "mark" and not _breaks(board, end):
            end += 1
        asks = any(board.source.tokens[place].kind == "number" for place in range(at, end))
        if found and not asks and end - at <= _LONGEST_SIGNATURE:
            board.claim(at, end, "greet")
        at = end


def _breaks(board: Board, at: int) -> bool:
    """Whether a line or a wish begins at a token."""
    before, here = board.source.tokens[at - 1], board.source.tokens[at]
    return "\n" in board.source.text[before.end : here.start] or board.says("want", at) is not None


def _says_something(board: Board, end: int) -> bool:
    """Whether more than small talk stands before a token."""
    at = 0
    while at < end:
        found = _talk().at(board.source, at)
        content = board.source.tokens[at].kind not in {"mark", "contact"} and board.text(at) not in board.speech.stop
        if found is None and content:
            return True
        at = found.end if found else at + 1
    return False


def _is_name(board: Board, at: int) -> bool:
    return board.source.original(at)[:1].isupper() or board.text(at) in board.speech.stop


def _names(board: Board) -> Iterator[tuple[int, int]]:
    """Somebody's "my name is" with the name behind it."""
    tokens = board.source.tokens
    for at in range(len(board)):
        found = board.speech.lexicon("introduce").at(board.source, at)
        if found is None:
            continue
        end = found.end
        longest = _LONGEST_NAME * (1 + (end < len(board) and tokens[end].kind == "unspaced"))
        while end < min(len(board), found.end + longest) and _goes_on(board, end):
            end += 1
        yield at, end


def _goes_on(board: Board, at: int) -> bool:
    """Whether a name goes on: until a mark, a new line, or what is wanted."""
    return board.source.tokens[at].kind in {"word", "unspaced"} and not _breaks(board, at)
