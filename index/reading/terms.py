"""Terms of a trade: Incoterm and place, certificates, HS code, payment, fuel, condition and other wishes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from catalog.model import BuyerType, Read
from catalog.reference import incoterm_words
from catalog.trade_rules import scheme_words, schemes
from index.reading.board import Board, read_of
from index.reading.lexicon import Found, Lexicon
from index.reading.places import Place, named_place, place_before
from index.reading.speech import common, keyed
from index.reading.tokens import Source, read_tokens

# older spellings that are everyday words: they count in capitals only
_EVERYDAY = frozenset(("for", "fot", "des", "dat", "daf", "deq", "c and f", "candf"))
_HS = re.compile(r"\d{4}(?:\.?\d{2}){0,3}")
_SHORT = 3
# a term of delivery that is also a fertiliser
_PHOSPHATE = "DAP"
# the letters of the world's plugs
_PLUG_LETTERS = frozenset("abcdefghijklmno")
# marks whose names are words: they count in capitals
_COMMON_WORDS = frozenset(("saber",))
# elsewhere the word for "for" also ties a fuel to its machine: jenereta ya dizeli
_PURPOSES = frozenset(("en", "fr", "es", "pt", "vi", "th"))
# "running on", which is never what another thing runs on
_RUNNING = frozenset(("chạy", "dùng"))
# who sells buys to sell again; who makes something needs the goods himself
_TRADES = (("sells", BuyerType.DISTRIBUTOR), ("makes", BuyerType.END_USER), ("maker", BuyerType.END_USER))


@dataclass(frozen=True, slots=True)
class Terms:
    """An Incoterm with its named place; `place` as read, `where` with its country when it is a destination."""

    incoterm: Read[str] | None = None
    place: Read[str] | None = None
    where: Place | None = None


@cache
def _incoterms() -> Lexicon[str]:
    words = [(word, code) for word, code in incoterm_words().items()]
    return Lexicon(words)


@cache
def _schemes() -> Lexicon[tuple[str, ...]]:
    spoken = ((phrase, (key,)) for key, phrase in keyed("schemes"))
    return Lexicon((*scheme_words().items(), *spoken))


def read_terms(board: Board) -> Terms:
    """The first Incoterm of a text and its place."""
    for at in range(len(board)):
        found = _term_at(board, at)
        if found is None:
            continue
        place = named_place(board, found.end) or place_before(board, at)
        board.claim(at, found.end, "term")
        term = read_of(board, found.value, at, found.end, 0.95)
        if place is None:
            return Terms(term)
        board.claim(found.end, place.end, "place")
        board.claim(place.start, place.end, "place")
        name = place.city.name if place.city else board.words(place.start, place.end)
        origin = common("origin_terms").at(_coded(found.value), 0) is not None
        read = read_of(board, name, place.start, min(place.end, len(board)), 0.9)
        return Terms(term, read, None if origin else place)
    return Terms()


def _coded(code: str) -> Source:
    return read_tokens(code)


def _term_at(board: Board, at: int) -> Found[str] | None:
    if board.roles[at]:
        return None
    found = _incoterms().at(board.source, at) or common("incoterm").at(board.source, at)
    if found is None or (found.value == _PHOSPHATE and _is_fertiliser(board, at, found.end)):
        return None
    said = board.words(found.start, found.end)
    everyday = said.casefold() in _EVERYDAY
    if (
        everyday
        and found.start
        and board.source.tokens[at - 1].kind == "word"
        and board.source.original(at - 1).isupper()
    ):
        # REQUEST FOR QUOTATION
        return None
    return found if not everyday or (said.isupper() and not board.source.shouted) else None


def _is_fertiliser(board: Board, at: int, end: int) -> bool:
    """Whether DAP is diammonium phosphate: DAP 18-46, DAP fertilizer, phân bón DAP 64%."""
    fertiliser = common("fertiliser")
    beside = fertiliser.before(board.source, at) is not None or fertiliser.at(board.source, end) is not None
    percent = end + 1 < len(board) and board.source.tokens[end].number is not None and board.text(end + 1) == "%"
    return beside or percent or re.match(r"18\D46", "".join(board.source.texts[end : end + 3])) is not None


# ---------------------------------------------------------------- certificates


def read_certificates(board: Board, country: str | None) -> tuple[Read[str], ...]:
    """All schemes that are asked for, by the key of the reference data."""
    found: dict[str, Read[str]] = {}
    at = 0
    while at < len(board):
        scheme = _schemes().at(board.source, at) if not board.roles[at] else None
        if scheme is None or not _certain(board, scheme):
            at += 1
            continue
        key = _chosen(scheme.value, country)
        if key is not None:
            found.setdefault(key, read_of(board, key, at, scheme.end, 0.9))
            start = board.back(at, "certificate", most=3, over=":,и")
            board.claim(start, scheme.end, "certificate")
            _claim_behind(board, scheme.end)
        at = scheme.end
    return tuple(found.values())


def _claim_behind(board: Board, end: int) -> None:
    after = board.says("certificate", end)
    while after is not None:
        board.claim(end, after, "certificate")
        end, after = after, board.says("certificate", after)


def _certain(board: Board, scheme: Found[tuple[str, ...]]) -> bool:
    """Whether short capitals are a mark and no everyday word: "ce" in French, "co", "bis"."""
    word = board.words(scheme.start, scheme.end)
    beside = (board.said_before("certificate", scheme.start), board.says("certificate", scheme.end))
    if board.said_before("not", scheme.start) is not None:
        return False
    if board.source.tokens[scheme.start].kind == "unspaced" and len(word) <= _SHORT:
        alone = board.source.tokens[scheme.start].spaced and scheme.end in _unspaced_ends(board)
        return beside != (None, None) or alone
    if (not word.isascii() or len(word) > _SHORT or " " in word) and word.casefold() not in _COMMON_WORDS:
        return True
    if board.source.capitals(scheme.start):
        return True
    return beside != (None, None) and (word.isupper() or len(word) > 2 or beside[1] is not None)


def _unspaced_ends(board: Board) -> set[int]:
    """Tokens where a run of an unspaced script ends."""
    tokens = board.source.tokens
    ends = {at for at in range(1, len(tokens)) if tokens[at].kind != "unspaced" or tokens[at].spaced}
    return ends | {len(tokens)}


def _chosen(keys: tuple[str, ...], country: str | None) -> str | None:
    fitting = [key for key in keys if country is None or country not in schemes()[key].not_countries]
    local = [key for key in fitting if country in schemes()[key].countries]
    return next(iter(local or fitting), None)


# ---------------------------------------------------------------- HS code


def read_hs(board: Board) -> Read[str] | None:
    """An HS code after its name."""
    for at in range(len(board)):
        named = common("hs").at(board.source, at)
        if named is None:
            continue
        start = named.end
        while board.text(start) in {":", ".", "-", "—", "是", "为"}:
            start += 1
        end, digits = start, ""
        while (
            end < len(board)
            and re.fullmatch(r"[\d.]+", board.text(end))
            and (end == start or not board.source.tokens[end].spaced)
        ):
            digits += board.text(end)
            end += 1
        if found := _HS.fullmatch(digits):
            board.claim(at, end, "hs")
            return read_of(board, found.group().replace(".", ""), at, end, 0.95)
    return None


# ---------------------------------------------------------------- wishes


def read_value(board: Board, group: str, role: str | None) -> Read[str] | None:
    """The first value of a group (payment, fuel, condition); `role` marks its words, None leaves them to the product."""
    lexicon = board.speech.values(group)
    first: Read[str] | None = None
    at = 0
    while at < len(board):
        found = lexicon.at(board.source, at) if not board.roles[at] else None
        if found is not None and board.compounds.issuperset(range(at, found.end)):
            found = None
        cut = role is not None and found is not None and not {at, found.end} <= board.source.bounds
        if found is None or cut or not _unread_but_measures(board, found) or _of_another(board, group, found):
            at += 1
            continue
        if (denied := _denied(board, at, found.end)) is not None:
            board.claim(*denied, "unread")
            at = found.end
            continue
        if first is None and group == "fuel" and _either(board, found):
            return None
        first = first or read_of(board, found.value, at, found.end, 0.85)
        if role:
            board.claim(at, found.end, role)
        at = found.end
    return first


def _unread_but_measures(board: Board, found: Found[str]) -> bool:
    """Whether a value is still free, but for a number in it: mới 100%."""
    return not board.roles[found.start] and all(
        role in {"", "measure"} for role in board.roles[found.start : found.end]
    )


def _either(board: Board, found: Found[str]) -> bool:
    """Whether another value follows behind "or": diesel or electric leaves it open."""
    other = board.says("or", found.end)
    if other is None:
        return False
    second = board.speech.values("fuel").at(board.source, other)
    value = second.value if second else "electric" if board.says("current", other) else found.value
    return value != found.value


def _of_another(board: Board, group: str, found: Found[str]) -> bool:
    """Whether a value belongs to something else: the new hospital, a pump for a diesel engine, an electric cable."""
    if group == "condition":
        house = board.said_before("user", found.start)
        begins = house is not None and (house == 0 or board.source.tokens[house - 1].kind == "mark")
        return board.speech.noun_first and begins
    if group != "fuel":
        return False
    wired = found.value == "electric" and _wired(board, found)
    drives = board.text(found.start) in _RUNNING
    return wired or (board.speech.language in _PURPOSES and not drives and _leads_to(board, found.start))


def _wired(board: Board, found: Found[str]) -> bool:
    """Whether "electric" says what a thing is for, and not what drives it: cable eléctrico, электр желісі."""
    before = found.start - 1
    if any(board.said_before("wiring", end) is not None for end in (found.start, before) if end > 0):
        return True
    return not board.speech.noun_first and board.says("wiring", found.end) is not None


def _leads_to(board: Board, at: int) -> bool:
    """Whether "for" stands before a token, over up to two words that belong to it."""
    for start in range(at, max(at - 3, 0), -1):
        if start < at and (board.roles[start] or board.source.tokens[start].kind != "word"):
            return False
        if board.said_before("for", start) is not None:
            return True
    return False


def _denied(board: Board, start: int, end: int) -> tuple[int, int] | None:
    """The tokens of a value that is not wanted: "no used ones", "б/у не предлагать"."""
    if (before := board.said_before("not", start)) is not None:
        return before, end
    if board.speech.language in {"ru", "kk", "ka"} and (after := board.says("not", end)) is not None:
        return start, after
    if (after := board.says("not", end)) is not None and (
        after == len(board) or board.source.tokens[after].kind == "mark"
    ):
        return start, after
    # "used ones not wanted": a phrase of two words a little further on
    behind = ((place, after) for place in range(end, end + 3) if (after := board.says("not", place)) is not None)
    return next(((start, after) for place, after in behind if after - place > 1), None)


def read_plug(board: Board) -> Read[str] | None:
    """The plug asked for: UK, EU, US, the letter of a type, or what a car is charged by."""
    plugs = [common("plugs")]
    if any(common("charging").at(board.source, at) is not None for at in range(len(board))):
        plugs.append(common("car_plugs"))
    for at in range(len(board)):
        found = next(filter(None, (lexicon.at(board.source, at) for lexicon in plugs)), None)
        if found is not None and board.free(at, found.end):
            second = common("car_plugs").at(board.source, found.end + 1) if board.text(found.end) == "/" else None
            end = second.end if second else found.end
            board.claim(_over_plug(board, at), end, "plug")
            return read_of(board, f"{found.value}/{second.value}" if second else found.value, at, end, 0.9)
        if (end_of := _lettered(board, at)) is not None:
            start = _over_plug(board, at)
            board.claim(start, end_of, "plug")
            letter = next(text for text in board.source.texts[at:end_of] if text in _PLUG_LETTERS)
            return read_of(board, letter.upper(), start, end_of, 0.9)
    return None


def _over_plug(board: Board, at: int) -> int:
    """Where "plug" begins before what kind it is: prise Type 2."""
    named = common("plug_words").before(board.source, at)
    return named.start if named is not None and board.free(named.start, at) else at


def _lettered(board: Board, at: int) -> int | None:
    """The token after the letter of a plug: enchufe tipo C, C type plug."""
    kind = common("plug_types").at(board.source, at)
    if kind is None or board.text(kind.end) not in _PLUG_LETTERS or not board.free(at, kind.end + 1):
        return None
    behind = common("plug_words").at(board.source, kind.end + 1)
    named = behind is not None or _over_plug(board, at) < at
    return (behind.end if behind else kind.end + 1) if named else None


def read_wish(board: Board, role: str) -> Read[bool] | None:
    """A wish (sample, OEM, service) that was marked when phrases were cut out."""
    at = next((at for at, found in enumerate(board.roles) if found == role), None)
    if at is None:
        return None
    end = at
    while end < len(board) and board.roles[end] == role:
        end += 1
    return Read(True, board.words(at, end), 0.85)


def read_buyer(board: Board) -> Read[BuyerType] | None:
    """What kind of buyer speaks, by the words he calls himself or his house by."""
    found = list(_buyers(board))
    if not found:
        return None
    order = (BuyerType.GOVERNMENT, BuyerType.DISTRIBUTOR, BuyerType.IMPORTER, BuyerType.END_USER)
    return min(found, key=lambda read: order.index(read.value))


def _buyers(board: Board) -> Iterator[Read[BuyerType]]:
    lexicon = board.speech.values("buyer")
    for at in range(len(board)):
        if (found := lexicon.at(board.source, at)) is not None and _speaks(board, found):
            yield Read(BuyerType(found.value), board.words(at, found.end), 0.75)
        for role, kind in _TRADES:
            end = board.says(role, at) if board.roles[at] == "user" else None
            if end is not None and board.roles[end - 1] == "user":
                yield Read(kind, board.words(at, end), 0.75)


def _speaks(board: Board, found: Found[str]) -> bool:
    """Whether a house is the buyer's: "hospital" in "hospital beds" is not, "for our hospital" is."""
    if found.value != BuyerType.END_USER:
        return True
    user = board.speech.lexicon("user").at(board.source, found.start)
    if user is None or user.end != found.end or "user" in board.roles[found.start : found.end]:
        return True
    if board.says("body", found.start) == found.end or common("ours").before(board.source, found.start) is not None:
        return True
    start = _named(board, found)
    while (own := board.said_before("possessive", start)) is not None and board.free(own, start):
        start = own
    first = board.source.tokens[start]
    before = board.source.tokens[start - 1] if start else None
    begins = before is None or before.kind == "mark" or (first.kind == "unspaced" and first.spaced)
    begins = begins or board.said_before("greet", start) is not None
    return begins and (_stands_by_itself(board, found.end) or _wishes(board, found.end))


def _named(board: Board, found: Found[str]) -> int:
    """Where the name of a house begins that stands before its kind: St Luke's Mission Hospital."""
    start, source = found.start, board.source
    if source.shouted or not source.original(start)[:1].isupper() or board.speech.noun_first:
        return start
    while start and source.tokens[start - 1].kind == "word" and source.original(start - 1)[:1].isupper():
        start -= 1
    return start


def _stands_by_itself(board: Board, end: int) -> bool:
    """Whether a house ends its clause, or stands before a place: ", ONG à N'Djamena"."""
    if end == len(board) or board.roles[end] in {"to", "place"}:
        return True
    if board.source.tokens[end].kind == "mark":
        return True
    if not _describes(board, end) or end + 1 >= len(board):
        return False
    named = board.source.original(end)[:1].isupper() and board.source.tokens[end + 1].kind == "mark"
    return named or board.roles[end + 1] in {"to", "place"}


def _describes(board: Board, at: int) -> bool:
    """Whether a word behind a house may describe it, in languages that say what it is first."""
    return board.speech.noun_first and board.source.tokens[at].kind == "word" and not board.roles[at]


def _wishes(board: Board, end: int) -> bool:
    """Whether a wish follows, over a word or a place between: Football club in Accra wants, مستشفى جديد يحتاج."""
    at = end + (end < len(board) and not board.says("want", end) and _describes(board, end))
    while at < len(board) and board.roles[at] in {"to", "place"}:
        at += 1
    return any(board.says(role, at) for role in ("want", "possessive")) or board.says("to", end) is not None
