"""What a free text asks for: fields with the words they were read from.

A grammar of spans over tokens; a language is a data file under index/data/languages. What could not be read is None.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from catalog.model import Requirements
from catalog.reference import sectors
from index.language import detect
from index.reading.board import Board
from index.reading.cutting import cut_joins, cut_phrases
from index.reading.dates import read_deadline
from index.reading.goods import Goods, cut_goods, without_shared
from index.reading.houses import cut_houses, cut_own, read_application
from index.reading.places import read_where
from index.reading.price import read_price, target_price
from index.reading.product import left_over, read_product
from index.reading.quantity import read_amounts
from index.reading.speakers import cut_speakers
from index.reading.speech import common, speech
from index.reading.talk import cut_contacts, cut_heads, cut_signature, cut_thanks, only_greets
from index.reading.terms import (
    read_buyer,
    read_certificates,
    read_hs,
    read_plug,
    read_terms,
    read_value,
    read_wish,
)
from index.reading.tokens import Source, read_tokens


@dataclass(frozen=True, slots=True)
class Readings:
    """A text as one request, and as several where it names several goods.

    `sure`: counts or a list part the goods; otherwise "and" does, which may also join the parts of one good.
    """

    whole: Requirements
    parts: tuple[Requirements, ...] = ()
    sure: bool = False


# said of one good and of no other, these hold for all goods of a text; said differently, each keeps its own
_TOGETHER = (("country", "city"), ("incoterm", "place"), ("deadline",), ("buyer_type",), ("payment",), ("application",))
# so many words are proof of Georgian in Latin letters
_GEORGIAN = 2
# these hold for all where they stand by themselves, apart from any good
_WISHES = ("condition", "oem", "sample", "after_sales", "plug")


def read_requirements(text: str, *, today: date, language: str = "", country: str | None = None) -> Requirements:
    """Read a request in any of the 13 languages, its first 2,000 characters; never raises, whatever the text.

    `language` and `country` of the person only help to read what is said: a country that the text does not name
    stays None. `requirements.language` is that of the text, the person's where it cannot be told.
    """
    source = read_tokens(text)
    spoken = _language(text, source, language)
    if only_greets(source, speech(spoken)):
        return Requirements(text=text, language=spoken)
    return _read(Board(source, speech(spoken)), text, spoken, today, country)


def read_goods(text: str, *, today: date, language: str = "", country: str | None = None) -> Readings:
    """Read a text as `read_requirements` does, and each of the goods it names where there are several.

    Every part carries the whole text, its own quantity, price and specification, and what is said for all.
    """
    source = read_tokens(text)
    spoken = _language(text, source, language)
    if only_greets(source, speech(spoken)):
        return Readings(Requirements(text=text, language=spoken))
    board = Board(source, speech(spoken))
    whole = _read(board, text, spoken, today, country)
    if whole.product is None:
        return Readings(whole)
    found = cut_goods(board, lambda part: _read(Board(read_tokens(part), board.speech), part, spoken, today, country))
    return Readings(whole, tuple(_shared(whole, found)), found.sure)


def read_all(text: str, *, today: date, language: str = "", country: str | None = None) -> tuple[Requirements, ...]:
    """The requests of a text, one for each good; one alone where a list or counts do not surely part several."""
    found = read_goods(text, today=today, language=language, country=country)
    return found.parts if found.sure and found.parts else (found.whole,)


def _language(text: str, source: Source, language: str) -> str:
    """The language of a text; Georgian in Latin letters, which no other reader knows, by its own words."""
    words = common("latin_georgian")
    georgian = {found.value for at in range(len(source.tokens)) if (found := words.at(source, at)) is not None}
    return "ka" if len(georgian) >= _GEORGIAN else detect(text, language).language


def _shared(whole: Requirements, found: Goods) -> Iterator[Requirements]:
    """Each good's reading with what is said for all; a price for everything together is nobody's."""
    alone = _said_alone(whole, found)
    certificates = tuple(cert for cert in whole.certificates if _stands_in(cert.words, whole.text, found.silent))
    reads = [good.read for good in found.goods]
    common: dict[str, object] = dict(alone)
    for fields in _TOGETHER:
        said = {getattr(read, fields[0]).value for read in reads if getattr(read, fields[0]) is not None}
        if len(said) < 2:
            common |= {name: getattr(whole, name) for name in fields}
    for read in reads:
        own = {name: getattr(read, name) for name in _WISHES if getattr(read, name) is not None}
        certified = {cert.value: cert for cert in (*read.certificates, *certificates)}
        made: dict[str, Any] = {**common, **own, "certificates": tuple(certified.values()), "text": whole.text}
        yield without_shared(replace(read, **made))


def _said_alone(whole: Requirements, found: Goods) -> dict[str, object]:
    said = ((name, getattr(whole, name)) for name in _WISHES)
    return {name: read for name, read in said if read and _stands_in(read.words, whole.text, found.silent)}


def _stands_in(words: str, text: str, stretches: tuple[tuple[int, int], ...]) -> bool:
    return any(words in text[start:end] for start, end in stretches)


def _read(board: Board, text: str, language: str, today: date, country: str | None) -> Requirements:
    """The fields in an order in which each leaves the words of the others alone; the product is what is left."""
    cut_contacts(board)
    cut_heads(board)
    cut_signature(board)
    cut_thanks(board)
    read = Requirements(text, language, hs=read_hs(board), deadline=read_deadline(board, today))
    terms = read_terms(board)
    prices = read_price(board)
    read = _with_wishes(board, replace(read, incoterm=terms.incoterm, place=terms.place), country)
    cut_own(board)
    where = read_where(board, terms.where, country)
    read = replace(read, country=where.country, city=where.city, application=read_application(board))
    cut_speakers(board)
    read = replace(read, buyer_type=read_buyer(board))
    cut_phrases(board)
    read = _with_goods(board, read)
    wanted = read.quantity.value if read.quantity else None
    place = where.country.value if where.country else None
    return replace(read, price=target_price(board, prices, wanted, place, country), rest=left_over(board))


def _with_wishes(board: Board, read: Requirements, country: str | None) -> Requirements:
    return replace(
        read,
        certificates=read_certificates(board, country),
        payment=read_value(board, "payment", "unread"),
        plug=read_plug(board),
    )


def _with_goods(board: Board, read: Requirements) -> Requirements:
    """What is left once phrases are cut out: amounts, condition, fuel, and the product itself."""
    amounts = read_amounts(board)
    cut_houses(board)
    condition, fuel = read_value(board, "condition", "condition"), read_value(board, "fuel", None)
    cut_joins(board)
    return replace(
        read,
        quantity=amounts.quantity,
        voltage=amounts.voltage,
        specification=amounts.measures,
        condition=condition,
        fuel=fuel,
        product=read_product(board),
        oem=read_wish(board, "oem"),
        sample=read_wish(board, "sample"),
        after_sales=read_wish(board, "service"),
    )


def warm_up() -> None:
    """Load what the reading of every language and script needs: some seconds that nobody should wait for later."""
    for place, sector in enumerate(sectors().values()):
        for language, name in sector.names.items():
            read = read_requirements if place else read_goods
            read(f"20 {name}, 5 {name}", today=date.min, language=language)
