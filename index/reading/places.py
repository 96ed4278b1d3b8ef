"""Where goods go: countries and cities, weighed by the words that stand before them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from babel import Locale

from catalog.model import Read
from catalog.reference import LANGUAGES, City, city_names, country_words, normalise, weak_city_words
from index.reading.board import Board
from index.reading.lexicon import Found, Lexicon

_ROLE = "place"
_HOME = "CN"
# Georgian "in"
_INSIDE = "ში"
_MARKET = "market"
_SURE = 2
_PAUSES = frozenset((",", "،", ";", "-"))
# words of a place's kind that may stand between "to" and its name
_SIDES = ("northern", "southern", "eastern", "western", "nord", "norte", "sul", "севере", "юге", "севера", "юга")
_ARABIC_SIDES = ("شمال", "جنوب", "شرق", "غرب", "لشمال", "لجنوب", "لشرق", "لغرب")
_KINDS = ("the", "port", "city", "of", "la", "le", "el", "al", ":", "г", "г.", "город", "порт", "港", "市", "国")
_OVER = frozenset((*_KINDS, *_SIDES, *_ARABIC_SIDES))

# words of a town's name; what is no town although it has a capital
_LONGEST_NAME = 3
_NO_NAMES = ("user", "generic", "greet", "chat", "unread", "filler", "certificate", "season")


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a text. `strength`: 3 after "to", 2 named, 1 only where somebody comes from, 0 no proof."""

    country: str
    city: City | None
    start: int
    end: int
    strength: int
    demonym: bool = False


@dataclass(frozen=True, slots=True)
class Where:
    """Country and city as read."""

    country: Read[str] | None = None
    city: Read[str] | None = None


@cache
def _countries() -> Lexicon[tuple[str, ...]]:
    return Lexicon(country_words().names.items())


@cache
def _cities() -> Lexicon[tuple[City, ...]]:
    return Lexicon(city_names().items())


def read_where(board: Board, named: Place | None, country: str | None) -> Where:
    """Find and mark all places; the destination is the one with the strongest words before it.

    `named` is the place of a term of delivery, `country` what is known of the person.
    """
    found = _written_alike(board, list(_places(board, country)))
    for place in found:
        _mark(board, place)
    if named is not None and named.country:
        found.insert(0, named)
    proven = [place for place in found if place.strength > 0 and not place.demonym]
    if not proven:
        proven = [place for place in found if place.demonym and place.strength > 0]
    unknown = _unknown_town(board)
    if not proven:
        return Where(city=unknown)
    best = max(proven, key=lambda place: place.strength)
    town = best if best.city else next((p for p in proven if p.city and p.country == best.country), None)
    if town is not None and town.city is not None and town.city.kind == _MARKET:
        # Kariakoo, Dar es Salaam
        town = next((p for p in proven if p.city and p.country == town.country and p.city.kind != _MARKET), town)
    return Where(_country(board, best, proven), _city(board, town) or unknown)


def _written_alike(board: Board, found: list[Place]) -> list[Place]:
    """Places without towns that are written small where another has a capital: trang trại ở Đồng Nai."""
    first = {place.start: board.source.original(place.start)[:1] for place in found if place.start < len(board)}
    if not any(letter.isupper() for letter in first.values()):
        return found
    return [place for place in found if place.city is None or not first.get(place.start, "").islower()]


def _unknown_town(board: Board) -> Read[str] | None:
    """A name in capitals after "in" or "to" that no table knows: kept as he wrote it, its country stays unknown."""
    if board.source.shouted or _titled(board):
        return None
    into = board.speech.lexicon("into")
    for at in range(1, len(board)):
        lead = into.before(board.source, at)
        if lead is None or not board.free(lead.start, at + 1):
            continue
        end = at
        while end < min(len(board), at + _LONGEST_NAME) and _is_name(board, end):
            end += 1
        ends = end == len(board) or board.roles[end] or board.source.tokens[end].kind == "mark"
        if end > at and (ends or board.text(end) in board.speech.stop):
            board.claim(lead.start, at, "to")
            board.claim(at, end, _ROLE)
            return Read(board.words(at, end), board.words(at, end), 0.5)
    return None


def _is_name(board: Board, at: int) -> bool:
    word = board.source.original(at)
    plain = board.source.tokens[at].kind == "word" and len(word) > 3 and not board.roles[at]
    known = board.text(at) in board.speech.stop or any(board.says(role, at) for role in _NO_NAMES)
    known |= _countries().at(board.source, at) is not None or board.text(at) in _languages()
    return plain and word[:1].isupper() and word[1:].islower() and not known


@cache
def _languages() -> frozenset[str]:
    """The names of languages, in themselves and in English: a manual in French goes nowhere."""
    english = Locale.parse("en").languages
    own = (Locale.parse(code).get_display_name(code) for code in LANGUAGES)
    return frozenset(normalise(name) for name in (*(english[code] for code in english), *own) if name)


def _titled(board: Board) -> bool:
    """Whether most words of a text have capitals, so that they tell no name."""
    words = [board.source.original(at) for at, token in enumerate(board.source.tokens) if token.kind == "word"]
    return sum(word[:1].isupper() for word in words) > len(words) / 2


def _country(board: Board, best: Place, proven: list[Place]) -> Read[str]:
    said = next((p for p in proven if p.country == best.country and p.city is None), best)
    rivals = {place.country for place in proven if place.strength >= best.strength}
    sure = 0.95 if said.city is None and best.strength >= _SURE else 0.9
    confidence = 0.6 if len(rivals) > 1 or best.strength < _SURE else sure
    return Read(best.country, board.words(said.start, said.end), confidence)


def _city(board: Board, town: Place | None) -> Read[str] | None:
    if town is None or town.city is None:
        return None
    return Read(town.city.name, board.words(town.start, town.end), 0.9 if town.strength >= _SURE else 0.6)


def _mark(board: Board, place: Place) -> None:
    """Mark a place and the words before it; a demonym is part of a product's name unless it is the home of all goods."""
    if place.strength == 0 or place.demonym:
        return
    start = place.start
    while start and board.text(start - 1) in _OVER and board.free(start - 1, start):
        start -= 1
    board.claim(board.back(start, "to", most=2), place.start, "to")
    board.claim(start, place.end, _ROLE)


# ---------------------------------------------------------------- candidates


@dataclass(frozen=True, slots=True)
class _Seen:
    """A word for a place: its tokens, the countries or cities it may stand for, and whether it is weak."""

    start: int
    end: int
    codes: tuple[str, ...]
    cities: tuple[City, ...] | None
    weak: bool


def _places(board: Board, country: str | None) -> Iterator[Place]:
    seen = list(_seen(board))
    spoken = {code for word in seen if not word.weak and word.cities is None for code in word.codes}
    known = spoken | ({country} if country else set())
    for word in seen:
        place = _placed(board, word, spoken, country)
        led = (place.strength >= 3 or _behind_house(board, word.start)) and not (
            word.weak and word.cities and _small(board, word.start)
        )
        proven = led or (word.cities is not None and place.country in known)
        at_home = place.country in board.speech.home or _apart(board, word)
        proven |= word.weak and at_home and _is_named(board, word)
        home = place.country == _HOME and (place.city is not None or place.strength < 3 or _from(board, word.start))
        yield replace(place, strength=0) if home or (word.weak and not proven) else place


def _is_named(board: Board, word: _Seen) -> bool:
    """Whether a town's everyday word has a capital that only a name has: viwanda Tanga."""
    begins = word.start == 0 or board.text(word.start - 1) in {".", "!", "?"}
    if not _has_capitals(board, word.start):
        return word.cities is not None and len(word.cities) == 1 and _apart(board, word)
    capital = board.source.original(word.start)[:1].isupper()
    return word.cities is not None and capital and not (begins or board.source.shouted or _titled(board))


def _has_capitals(board: Board, at: int) -> bool:
    """Whether a word's script writes names with capitals; Georgian has them, yet never does."""
    first = board.source.original(at)[:1]
    return first.upper() != first.lower() and not (board.speech.language == "ka" and not first.isascii())


def _apart(board: Board, word: _Seen) -> bool:
    """Whether a town stands alone between marks: 4 units, Dar."""
    begins = word.start > 1 and board.text(word.start - 1) in _PAUSES and board.roles[word.start - 2] != "greet"
    return begins and (word.end == len(board) or board.text(word.end) in _PAUSES | {"."})


def _small(board: Board, at: int) -> bool:
    """Whether a word is written small where other words have capitals, as no town is: "tirar água do rio"."""
    inner = (board.source.original(other)[:1] for other in range(1, len(board)))
    if not _has_capitals(board, at):
        return False
    return board.source.original(at)[:1].islower() and any(letter.isupper() for letter in inner)


def _seen(board: Board) -> Iterator[_Seen]:
    at = 0
    while at < len(board):
        town = _cities().at(board.source, at) if board.roles[at] == "" else None
        land = _countries().at(board.source, at) if board.roles[at] == "" else None
        if town is not None and land is not None and not _means_town(board, town, land):
            town = None
        if town is not None and (_counts(board, at, town.end) or _is_everyday(board, at, town.end)):
            at = town.end
        elif town is not None and (land is None or town.end >= land.end):
            weak = _key(board, at, town.end) in weak_city_words() or len(town.value) > 1
            yield _Seen(at, town.end, tuple(city.country for city in town.value), town.value, weak)
            at = town.end
        elif land is not None and not _small_word(board, at, land.end):
            yield _Seen(at, land.end, land.value, None, _key(board, at, land.end) in country_words().weak)
            at = land.end
        else:
            at += 1


def _means_town(board: Board, town: Found[tuple[City, ...]], land: Found[tuple[str, ...]]) -> bool:
    """Whether a word for a town and for another country means the town: so written, or beside the town's own country."""
    if town.end != land.end or {city.country for city in town.value} & set(land.value):
        return town.end >= land.end
    if normalise(board.words(town.start, town.end)) in city_names():
        return True
    named = (_countries().at(board.source, at) for at in range(len(board)) if at != town.start)
    spoken = {code for found in named if found is not None for code in found.value}
    return any(city.country in spoken for city in town.value)


def _counts(board: Board, start: int, end: int) -> bool:
    """Whether a city's word is a unit beside a number: jozi 500."""
    unit = board.speech.units.at(board.source, start)
    numbers = (board.source.tokens[at].kind for at in (start - 1, end) if 0 <= at < len(board))
    return unit is not None and unit.end == end and "number" in numbers


def _is_everyday(board: Board, start: int, end: int) -> bool:
    """Whether a town's word is an everyday one here, written small: Hausa haifa, Kazakh ақтау."""
    everyday = board.says("no_town", start) == end and board.source.original(start)[:1].islower()
    return everyday and not any(board.said_before(role, start) is not None for role in ("to", "deliver"))


def _key(board: Board, start: int, end: int) -> str:
    joined = ""
    for at in range(start, end):
        joined += (" " if joined and board.source.tokens[at].spaced else "") + board.text(at)
    return joined


def _small_word(board: Board, start: int, end: int) -> bool:
    """A country's abbreviation that is written as an everyday word: "us", "om", "rd"."""
    word = board.text(start)
    return end - start == 1 and word.isascii() and len(word) <= 3 and not board.source.capitals(start)


def _placed(board: Board, seen: _Seen, spoken: set[str], known: str | None) -> Place:
    """The place meant by a word: that of a country the text names, of the person's, else the usual one."""
    order = sorted(range(len(seen.codes)), key=lambda at: (seen.codes[at] not in spoken, seen.codes[at] != known, at))
    city = seen.cities[order[0]] if seen.cities else None
    demonym = seen.cities is None and _key(board, seen.start, seen.end) in country_words().demonyms
    strength = _strength(board, seen.start, seen.end)
    return Place(seen.codes[order[0]], city, seen.start, seen.end, strength, demonym)


def _strength(board: Board, start: int, end: int) -> int:
    """How surely a place is where goods go."""
    at = start
    while at and (board.text(at - 1) in _OVER):
        at -= 1
    lead = min((lead for role in ("to", "deliver") if (lead := board.said_before(role, at)) is not None), default=None)
    if lead is not None and lead > 0 and board.roles[lead - 1] == "user":
        # where his house is, the goods go where he says, else there
        return _SURE
    if lead is not None:
        return 1 if _from(board, at) else 3 + (board.said_before("deliver", at) is not None)
    inside = board.speech.language == "ka" and board.text(end - 1).endswith(_INSIDE)
    led = inside or (board.says("to", end) is not None and board.speech.language in {"kk", "ka"})
    return 3 if led else _SURE


def _behind_house(board: Board, start: int) -> bool:
    """Whether a place stands behind a house or a trader and "in": pour mon village au Mali, a dealer from Muscat."""
    lead = board.said_before("to", start)
    if lead is None or lead == 0:
        return False
    return board.roles[lead - 1] == "user" or board.speech.values("buyer").before(board.source, lead) is not None


def _from(board: Board, at: int) -> bool:
    """Whether goods come from there: the longer phrase holds, so that "porto de Santos" is no origin."""
    origin = board.said_before("origin", at)
    to = min((s for role in ("to", "deliver") if (s := board.said_before(role, at)) is not None), default=at)
    return origin is not None and origin <= to


# ---------------------------------------------------------------- the place of a term of delivery


def named_place(board: Board, at: int) -> Place | None:
    """The place right after a term of delivery: FOB Qinzhou, CIF port of Mombasa."""
    start = at
    while start < len(board) and (
        board.text(start)
        in _OVER | {",", "-", "de", "du", "do", "в", "to", "in", "bandari", "ya", "porto", "puerto", "ميناء"}
    ):
        start += 1
    town = _cities().at(board.source, start)
    if town is not None:
        city = town.value[0]
        return Place(city.country, city, start, town.end, 3)
    land = _countries().at(board.source, start)
    return Place(land.value[0], None, start, land.end, 3) if land is not None else None


def place_before(board: Board, end: int) -> Place | None:
    """The place right before a term of delivery: 曼谷CIF."""
    town = _cities().before(board.source, end - (board.text(end - 1) in {",", "港"}))
    return Place(town.value[0].country, town.value[0], town.start, end, 3) if town is not None else None
