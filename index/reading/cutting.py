"""Phrases that are no part of a product: greetings, wants, wishes, and the house that the goods are for."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from catalog.model import Read
from catalog.reference import LANGUAGES
from index.reading.board import Board
from index.reading.lexicon import Found, Lexicon
from index.reading.speech import Speech, speech
from index.reading.tokens import Source

# Chinese phrases so short are also parts of other words
_SHORT, _SHORT_THAI = 2, 4
_MARKS = frozenset(",.;،!?")
# words of a signature, of a name
_LONGEST_SIGNATURE, _LONGEST_NAME = 14, 3


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


def cut_phrases(board: Board) -> None:
    """Mark the phrases that are cut out wherever they stand, the longest first."""
    at = 0
    while at < len(board):
        found = board.speech.cut.at(board.source, at) if not board.roles[at] else None
        if found is None or not _open(board, at, found.end) or _in_word(board, at, found.end):
            at += 1
            continue
        if not (_is_goods if found.value == "service" else _is_purpose)(board, found):
            board.claim(at, found.end, found.value)
        at = found.end


def _is_purpose(board: Board, found: Found[str]) -> bool:
    """Whether delivery is what the thing is for: motos électriques pour livraison."""
    ends = found.end == len(board) or (board.text(found.end) in _MARKS and not board.roles[found.end])
    return found.value == "deliver" and ends and board.said_before("for", found.start) is not None


def _is_goods(board: Board, found: Found[str]) -> bool:
    """Whether spare parts are what is wanted: motorcycle spare parts, "need spare parts for tractors"."""
    start, end = found.start, found.end
    if start == 0 or board.source.tokens[start - 1].kind not in {"word", "elided"}:
        return False
    before, after = board.text(start - 1), board.text(end)
    if not board.roles[start - 1]:
        return before not in board.speech.stop and not board.speech.noun_first
    goes_on = end < len(board) and board.source.tokens[end].kind == "word" and after not in board.speech.joins_and
    return board.roles[start - 1] == "want" and goes_on and not board.roles[end]


def _open(board: Board, start: int, end: int) -> bool:
    """Whether a phrase is free, but for a last word that already leads to a place: "puestos en"."""
    return board.free(start, start + 1) and all(role in {"", "to"} for role in board.roles[start:end])


def _in_word(board: Board, start: int, end: int) -> bool:
    """Whether a phrase is part of a longer word: 求 in 全球, "one" in all-in-one."""
    if end - start <= _SHORT and not {start, end} <= board.source.bounds:
        return True
    if board.source.tokens[start].kind == "unspaced" and board.speech.language == "th" and end - start <= _SHORT_THAI:
        return not (_begins(board, start) or _begins(board, end))
    hyphens = {"-", "‐"}
    tied = board.text(start - 1) in hyphens and not board.source.tokens[start].spaced
    behind = board.text(end) in hyphens and end < len(board) and not board.source.tokens[end].spaced
    return tied or (behind and end + 1 < len(board) and not board.source.tokens[end + 1].spaced)


def read_application(board: Board) -> Read[str] | None:
    """The house the goods are for: "for our cooperative", "для больницы в Тбилиси". Marked, so that it ends the product.

    A bare "for hospital" stays with the product unless a place follows.
    """
    for at in range(1, len(board)):
        found = board.speech.lexicon("user").at(board.source, at)
        if found is None or not board.free(at, found.end):
            continue
        start = at if _led_by_itself(board, at, found.end) else _led(board, at, found.end)
        if start is None:
            continue
        end = _owned(board, found.end)
        board.claim(start, end, "user")
        return Read(board.words(at, found.end), board.words(start, end), 0.7)
    return None


def _led_by_itself(board: Board, at: int, end: int) -> bool:
    """Arabic and Georgian write "for" into the word: لمستشفى, სასტუმროსთვის."""
    if board.speech.language == "ka":
        return board.text(end - 1).endswith("თვის")
    return board.speech.language == "ar" and board.text(at).startswith("ل") and end > at


def _led(board: Board, at: int, end: int) -> int | None:
    """Where "for our" begins before a user; None where nothing says that it is the user of the goods."""
    start, owned = at, False
    while (own := board.said_before("possessive", start)) is not None and board.free(own, start):
        start, owned = own, True
    lead = board.said_before("for", start)
    if lead is None and board.speech.language == "zh":
        lead, owned = _over_place(board, start)
    if lead is None and "place" in board.roles[end : end + 3] and board.free(start - 1, start):
        # one word may describe the house: for district hospital in Kisumu
        described = start - 1
        while (own := board.said_before("possessive", described)) is not None and board.free(own, described):
            described = own
        lead, owned = board.said_before("for", described), True
    if lead is None:
        return start if board.speech.language in {"ka", "kk"} and board.says("for", end) else None
    behind = board.roles[end : end + 2]
    begins = lead == 0 or board.source.tokens[lead - 1].kind == "mark"
    if owned or begins or "place" in behind or "to" in behind or _owned(board, end) > end or board.says("for", end):
        return lead
    return None


def _begins(board: Board, at: int) -> bool:
    """Whether a Thai run begins or ends before a token, or something read does."""
    if at in {0, len(board)} or board.source.tokens[at].kind != "unspaced" or board.source.tokens[at].spaced:
        return True
    return board.source.tokens[at - 1].kind != "unspaced" or bool(board.roles[at - 1]) or bool(board.roles[at])


def _over_place(board: Board, start: int) -> tuple[int | None, bool]:
    """给内罗毕的医院: the place stands between "for" and the house."""
    at = start - (board.text(start - 1) == "的")
    first = at
    while first and board.roles[first - 1] in {"place", "to"}:
        first -= 1
    return (first, True) if first < at else (None, False)


def _owned(board: Board, end: int) -> int:
    """The token after "wetu", "yetu", "ของเรา" that may follow a user."""
    after = board.says("possessive", end)
    if board.speech.language in {"sw", "ha", "th", "vi", "ar"} and after is not None and board.free(end, after):
        return after
    return end
