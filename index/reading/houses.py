"""The house that the goods are for, and the one that somebody says he runs: no part of the goods."""

from __future__ import annotations

from catalog.model import Read
from index.reading.board import Board
from index.reading.kazakh import is_dative

_MARKS = frozenset(",.;،!?")
# they write "for" into the word
_FOR_WITHIN = frozenset(("ka", "kk", "ar"))
# "of" rather than "for": mabegi ya shule
_GENITIVES = frozenset(("ya", "za", "wa", "la", "cha", "vya", "na", "ta"))
# words between a house and its place: au nord du Bénin
_BEHIND = 4
# words that describe a house: phòng khám nha khoa
_DESCRIBING = 2
# "to my": фермама
_OURS = ("мызға", "мізге", "ама", "еме", "ыма", "іме")
# words between "we run" and the house
_OWN = 3


def read_application(board: Board) -> Read[str] | None:
    """The house the goods are for: "for our cooperative", "для больницы в Тбилиси". Marked, so that it ends the product.

    A bare "for hospital" stays with the product unless a place follows.
    """
    for at in range(0 if board.speech.language in _FOR_WITHIN | {"zh"} else 1, len(board)):
        found = board.speech.lexicon("user").at(board.source, at)
        if found is None or not board.free(at, found.end):
            continue
        used = board.speech.language == "zh" and board.text(found.end) == "用"
        start = at if used or _led_by_itself(board, at, found.end) else _led(board, at, found.end)
        if start is None:
            continue
        start, end = _with_owner(board, start, found.end), _owned(board, _with_its_house(board, found.end))
        board.claim(start, end, "user")
        return Read(board.words(at, found.end), board.words(start, end), 0.7)
    return None


def cut_own(board: Board) -> None:
    """Mark what somebody says of himself: we run a small bakery, tengo una panadería."""
    for at in range(len(board)):
        end = board.says("own", at) if not board.roles[at] else None
        for start in range(end, min(end + _OWN, len(board))) if end is not None else ():
            found = board.speech.lexicon("user").at(board.source, start)
            if board.source.tokens[start].kind == "mark" or not board.free(at, start):
                break
            if found is not None and board.free(start, found.end):
                board.claim(at, found.end, "user")
                break
    for at in range(len(board)):
        found = board.speech.lexicon("user").at(board.source, at) if not board.roles[at] else None
        behind = board.says("own_behind", found.end) if found is not None else None
        if behind is not None and board.free(at, behind):
            board.claim(at, behind, "user")


def cut_houses(board: Board) -> None:
    """Mark a house that stands by itself behind what is wanted: … 3 pcs, district hospital."""
    first = next((at for at in range(len(board)) if not board.roles[at] and _says_word(board, at)), len(board))
    for at in range(first + 1, len(board)):
        found = board.speech.lexicon("user").at(board.source, at) if not board.roles[at] else None
        if found is None or not board.free(at, found.end):
            continue
        begins = bool(board.roles[at - 1]) or board.source.tokens[at - 1].kind == "mark"
        ends = found.end == len(board) or bool(board.roles[found.end]) or board.text(found.end) in _MARKS
        if begins and ends:
            board.claim(at, found.end, "user")


def _says_word(board: Board, at: int) -> bool:
    return board.source.tokens[at].kind != "mark" and board.text(at) not in board.speech.stop


def _led_by_itself(board: Board, at: int, end: int) -> bool:
    """Arabic, Georgian and Kazakh write "for" into the word: لمستشفى, სასტუმროსთვის, мектебіне."""
    if board.speech.language == "ka":
        return board.text(end - 1).endswith("თვის")
    if board.speech.language == "kk":
        ours = board.text(end - 1).endswith(_OURS)
        return (ours or is_dative(board.text(end - 1))) and board.says("made_for", end) is None
    return board.speech.language == "ar" and board.text(at).startswith("ل") and end > at


def _with_its_house(board: Board, end: int) -> int:
    """The token after the house that another belongs to: laboratorio de la universidad."""
    if end < len(board) and board.text(end) in board.speech.link:
        for at in range(end + 1, min(end + _OWN, len(board))):
            house = board.says("user", at)
            if house is not None and board.free(end, house):
                return house
    return end


def _with_owner(board: Board, start: int, end: int) -> int:
    """Where a Kazakh or Georgian house begins whose kind other words tell: музыка мектебіне, мал дәрігерлік клиникаға."""
    if board.speech.language == "kk" and 0 < start <= _OWN and all(is_plain(board, at) for at in range(start)):
        return 0
    if board.speech.language == "ka":
        return start - (start > 0 and is_plain(board, start - 1) and board.text(start - 1).endswith(("ული", "ური")))
    owned = board.speech.language == "kk" and board.text(end - 1).endswith(("іне", "ына"))
    plain = start > 0 and not board.roles[start - 1] and board.source.tokens[start - 1].kind == "word"
    return start - 1 if owned and plain else start


def _led(board: Board, at: int, end: int) -> int | None:
    """Where "for our" begins before a user; None where nothing says that it is the user of the goods."""
    start, owned = at, False
    while (own := board.said_before("possessive", start)) is not None and board.free(own, start):
        start, owned = own, True
    lead = board.said_before("for", start)
    if lead is None and start < at:
        # Hausa "na" is both "of" and "for"
        lead, owned = board.said_before("for", at), False
    if lead is None and board.speech.language == "zh":
        lead, owned = _over_place(board, start)
    if lead is None and start and board.free(start - 1, start):
        # one word may describe the house: for district hospital in Kisumu
        described = start - 1
        while (own := board.said_before("possessive", described)) is not None and board.free(own, described):
            described = own
        lead = board.said_before("for", described)
        settled = "place" in board.roles[end : end + 3] or _ends_clause(board, end)
        begins = lead == 0 or (lead is not None and board.source.tokens[lead - 1].kind == "mark")
        lead, owned = (lead if settled or begins else None), True
    if lead is None:
        return start if board.speech.language in {"ka", "kk"} and board.says("for", end) else None
    end = _with_its_house(board, end)
    if _ends_clause(board, end) and lead is not None and lead > 0 and board.text(lead) not in _GENITIVES:
        return lead
    behind = board.roles[end : end + (1 if board.text(lead) in _GENITIVES else _BEHIND)]
    begins = lead == 0 or board.source.tokens[lead - 1].kind == "mark" or board.said_before("want", lead) is not None
    if owned or begins or "place" in behind or "to" in behind or _owned(board, end) > end or board.says("for", end):
        return lead
    return None


def _ends_clause(board: Board, end: int) -> bool:
    """Whether a house ends what is said of the goods, over words that may describe it: cho bệnh viện tư."""
    last = end
    while board.speech.noun_first and last < min(len(board), end + _DESCRIBING) and is_plain(board, last):
        last += 1
    for at in range(end, last + 1):
        if at >= len(board) or board.text(at) in _MARKS or board.source.tokens[at].number is not None:
            return True
        named = board.text(at) in board.speech.link and at + 1 < len(board)
        if named and board.source.original(at + 1)[:1].isupper() and not board.source.shouted:
            # pour hôpital de Kaya
            return True
        unit = board.speech.units.at(board.source, at) if board.speech.multiplier_first else None
        if unit is not None and unit.end < len(board) and board.source.tokens[unit.end].number is not None:
            return True
    return False


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


def is_plain(board: Board, at: int) -> bool:
    """Whether a word is nobody's and none of the small ones that are said around greetings."""
    free = board.source.tokens[at].kind == "word" and not board.roles[at]
    return free and (at in board.compounds or not _is_said(board, at))


def _is_said(board: Board, at: int) -> bool:
    return any(board.says(role, at) is not None for role in ("greet", "want", "thank"))
