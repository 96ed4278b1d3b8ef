"""Phrases that are no part of a product: wants, wishes, delivery, and what joins what was read."""

from __future__ import annotations

from index.reading.board import Board
from index.reading.houses import is_plain
from index.reading.lexicon import Found
from index.reading.numbers import amount_at
from index.reading.speech import common

# Chinese phrases so short are also parts of other words
_SHORT, _SHORT_THAI = 2, 4
_SHORT_WISHES = frozenset("要需想求")
_MARKS = frozenset(",.;،!?")
# their words tell by nothing but their order what they belong to
_NO_CASES = frozenset(("th", "vi"))
# tokens of a trader's name before what he deals in
_TRADE = 6
# whom one asks in Vietnam whether he has something
_ASKED = frozenset(("anh", "chị", "shop", "bên", "bạn", "em", "mình", "cty", "công", "xưởng", "nhà", "ad", "ai", "quý"))
# what "and" may join without parting goods
_DESCRIBED = frozenset(("measure", "condition", "user", "oem", "sample", "service", "filler"))


def cut_phrases(board: Board) -> None:
    """Mark the phrases that are cut out wherever they stand, the longest first."""
    at = 0
    while at < len(board):
        found = board.speech.cut.at(board.source, at) if not board.roles[at] else None
        if found is None or not _open(board, at, found.end) or _in_word(board, at, found.end):
            at += 1
            continue
        if board.compounds.issuperset(range(at, found.end)):
            at = found.end
            continue
        if found.value == "service" and (trader := _trader(board, found)) is not None:
            board.claim(*trader, "user")
            at = max(trader[1], found.end)
            continue
        if found.value == "service" and _are_spares(board, found):
            board.claim(at, found.end, "filler")
        elif not (_is_goods if found.value == "service" else _is_purpose)(board, found) and not _in_name(board, found):
            board.claim(at, found.end, found.value)
        at = found.end


def _trader(board: Board, found: Found[str]) -> tuple[int, int] | None:
    """The tokens of one who deals in spare parts: a spare parts dealer, revendeur de pièces détachées."""
    buyer = board.speech.values("buyer")
    for start in range(max(0, found.start - _TRADE), found.start + 1):
        whole = buyer.at(board.source, start)
        if whole is not None and whole.end >= found.end and board.free(start, found.end):
            return start, whole.end
    behind = buyer.at(board.source, found.end)
    if behind is not None and behind.value != "end_user" and not board.speech.noun_first:
        return found.start, behind.end
    start = found.start - (found.start > 0 and board.text(found.start - 1) in board.speech.link)
    before = buyer.before(board.source, start)
    led = before is not None and before.value in {"distributor", "importer"} and board.free(before.start, found.start)
    return (before.start, found.end) if before is not None and led and board.speech.noun_first else None


def _are_spares(board: Board, found: Found[str]) -> bool:
    """Whether "spare parts" says what the goods are, for their number follows: water pumps, spare parts, 400."""
    spares = common("spares").at(board.source, found.start)
    if spares is None or spares.end != found.end or found.start == 0:
        return False
    at = found.end + (board.text(found.end) in _MARKS)
    return amount_at(board.source, at, board.speech) is not None


def _in_name(board: Board, found: Found[str]) -> bool:
    """Whether a word of greeting stands amid a name: marasa lafiya a asibiti."""
    tokens = board.source.tokens
    if found.value == "want" and board.text(found.start) == "có" and found.end - found.start == 1:
        return _has(board, found.start)
    if found.value != "greet" or tokens[found.start].kind == "unspaced" or found.end - found.start > 1:
        return False
    inner = found.start > 0 and found.end < len(board)
    return inner and all(is_plain(board, at) for at in (found.start - 1, found.end))


def _has(board: Board, at: int) -> bool:
    """Whether Vietnamese "có" says what a thing has, rather than asks who has it: tai nghe gaming có LED."""
    begin = at
    while begin and is_plain(board, begin - 1) and board.text(begin - 1) not in board.speech.stop:
        begin -= 1
    end = at
    while end < len(board) and board.source.tokens[end].kind != "mark":
        end += 1
    asks = any(board.text(inner) in {"không", "ko", "k"} for inner in range(at, end))
    return at - begin >= _SHORT and board.text(begin) not in _ASKED and not asks


def _is_purpose(board: Board, found: Found[str]) -> bool:
    """Whether delivery is what the thing is for: motos électriques pour livraison."""
    if found.value == "deliver" and board.speech.language in _NO_CASES:
        # xe máy điện giao hàng pin tháo rời
        place = found.end < len(board) and board.roles[found.end] in {"place", "to"}
        tight = found.start > 0 and not board.roles[found.start - 1] and _joined_to(board, found.start)
        return tight and not place and found.end - found.start > 1
    ends = found.end == len(board) or (board.text(found.end) in _MARKS and not board.roles[found.end])
    return found.value == "deliver" and ends and board.said_before("for", found.start) is not None


def _are_for(board: Board, found: Found[str]) -> bool:
    """Whether the goods begin with "spare parts for"."""
    begins = (
        found.start == 0
        or board.roles[found.start - 1] == "want"
        or board.source.tokens[found.start - 1].kind == "mark"
    )
    spares = common("spares").at(board.source, found.start)
    return begins and spares is not None and spares.end == found.end and board.says("for", found.end) is not None


def _joined_to(board: Board, at: int) -> bool:
    """Whether a word follows its neighbour without a pause, which in Thai is a space."""
    before, here = board.source.tokens[at - 1], board.source.tokens[at]
    return before.kind == here.kind and (here.kind == "word" or not here.spaced)


def _is_goods(board: Board, found: Found[str]) -> bool:
    """Whether spare parts are what is wanted: motorcycle spare parts, "need spare parts for tractors"."""
    start, end = found.start, found.end
    if _are_for(board, found):
        return True
    if start == 0 or board.source.tokens[start - 1].kind not in {"word", "elided"}:
        return False
    before, after = board.text(start - 1), board.text(end)
    if not board.roles[start - 1]:
        # "with spare parts" is a wish
        small = {before, board.text(start)} & board.speech.stop
        named = not small and not board.speech.noun_first
        return named and (board.speech.language == "en" or common("spares").at(board.source, start) is not None)
    goes_on = end < len(board) and board.source.tokens[end].kind == "word" and after not in board.speech.joins_and
    return board.roles[start - 1] == "want" and goes_on and not board.roles[end]


def _open(board: Board, start: int, end: int) -> bool:
    """Whether a phrase is free, but for a last word that already leads to a place: "puestos en"."""
    return board.free(start, start + 1) and all(role in {"", "to"} for role in board.roles[start:end])


def _in_word(board: Board, start: int, end: int) -> bool:
    """Whether a phrase is part of a longer word: 求 in 全球, "one" in all-in-one."""
    behind_house = start > 0 and board.roles[start - 1] == "user" and board.text(start) in _SHORT_WISHES
    if end - start <= _SHORT and not behind_house and not {start, end} <= board.source.bounds:
        return True
    if board.source.tokens[start].kind == "unspaced" and board.speech.language == "th" and end - start <= _SHORT_THAI:
        return not (_begins(board, start) or _begins(board, end))
    hyphens = {"-", "‐"}
    tied = board.text(start - 1) in hyphens and not board.source.tokens[start].spaced
    behind = board.text(end) in hyphens and end < len(board) and not board.source.tokens[end].spaced
    return tied or (behind and end + 1 < len(board) and not board.source.tokens[end + 1].spaced)


def cut_joins(board: Board) -> None:
    """Mark "and" or "or" between two phrases that were read: used or new."""
    for at in range(1, len(board) - 1):
        end = board.says("or", at) or board.says("join", at)
        if end is None or end >= len(board) or not board.free(at, end):
            continue
        if board.roles[at - 1] in _DESCRIBED and board.roles[end] in _DESCRIBED:
            board.claim(at, end, "filler")


def _begins(board: Board, at: int) -> bool:
    """Whether a Thai run begins or ends before a token, or something read does."""
    if at in {0, len(board)} or board.source.tokens[at].kind != "unspaced" or board.source.tokens[at].spaced:
        return True
    return board.source.tokens[at - 1].kind != "unspaced" or bool(board.roles[at - 1]) or bool(board.roles[at])
