"""What a free text asks for: fields with the words they were read from.

A grammar of spans over tokens; a language is a data file under index/data/languages. What could not be read is None.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from catalog.model import Requirements
from catalog.reference import sectors
from index.language import detect
from index.reading.board import Board
from index.reading.cutting import cut_contacts, cut_phrases, only_greets, read_application
from index.reading.dates import read_deadline
from index.reading.places import read_where
from index.reading.price import read_price, target_price
from index.reading.product import read_product
from index.reading.quantity import read_amounts
from index.reading.speech import speech
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


def read_requirements(text: str, *, today: date, language: str = "", country: str | None = None) -> Requirements:
    """Read a request in any of the 13 languages, its first 2,000 characters; never raises, whatever the text.

    `language` and `country` of the person only help to read what is said: a country that the text does not name
    stays None. `requirements.language` is that of the text, the person's where it cannot be told.
    """
    spoken = detect(text, language).language
    source = read_tokens(text)
    if only_greets(source):
        return Requirements(text=text, language=spoken)
    return _read(source, text, spoken, today, country)


def _read(source: Source, text: str, language: str, today: date, country: str | None) -> Requirements:
    """The fields in an order in which each leaves the words of the others alone; the product is what is left."""
    board = Board(source, speech(language))
    cut_contacts(board)
    read = Requirements(text, language, hs=read_hs(board), deadline=read_deadline(board, today))
    terms = read_terms(board)
    prices = read_price(board)
    read = _with_wishes(board, replace(read, incoterm=terms.incoterm, place=terms.place), country)
    where = read_where(board, terms.where, country)
    read = replace(read, country=where.country, city=where.city, application=read_application(board))
    read = replace(read, buyer_type=read_buyer(board))
    cut_phrases(board)
    read = _with_goods(board, read)
    wanted = read.quantity.value if read.quantity else None
    place = where.country.value if where.country else None
    return replace(read, price=target_price(board, prices, wanted, place, country))


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
    return replace(
        read,
        quantity=amounts.quantity,
        voltage=amounts.voltage,
        specification=amounts.measures,
        condition=read_value(board, "condition", "condition"),
        fuel=read_value(board, "fuel", None),
        product=read_product(board),
        oem=read_wish(board, "oem"),
        sample=read_wish(board, "sample"),
        after_sales=read_wish(board, "service"),
    )


def warm_up() -> None:
    """Load what the reading of every language and script needs: over a second that nobody should wait for later."""
    for sector in sectors().values():
        for language, name in sector.names.items():
            read_requirements(f"20 {name}", today=date.min, language=language)
