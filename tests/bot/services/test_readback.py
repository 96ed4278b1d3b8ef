"""A reading told back: every field, every language, hostile words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from bot.services.readback import readback, short_readback
from bot.texts import render
from catalog.model import (
    BuyerType,
    DateMeaning,
    Deadline,
    Money,
    Quantity,
    Read,
    Requirements,
    TargetPrice,
)
from catalog.reference import LANGUAGES, normalise

FULL = Requirements(
    text="…",
    language="sw",
    product=Read("mashine ya kuvuna mpunga"),
    specification=(Read("4LZ-1.0"),),
    application=Read("mpunga"),
    hs=Read("843351"),
    quantity=Read(Quantity(Decimal(20), "SET", Decimal(30))),
    price=Read(TargetPrice(Money(Decimal(3000), "USD"))),
    incoterm=Read("CIF"),
    place=Read("Dar es Salaam"),
    country=Read("TZ"),
    city=Read("Morogoro"),
    deadline=Read(Deadline(date(2027, 2, 28), DateMeaning.ARRIVED)),
    certificates=(Read("PVoC-TBS"),),
    voltage=Read("380 V"),
    plug=Read("G"),
    fuel=Read("diesel"),
    condition=Read("new"),
    oem=Read(True),
    sample=Read(True),
    payment=Read("L/C"),
    buyer_type=Read(BuyerType.IMPORTER),
    after_sales=Read(True),
)


def test_every_field_is_told_in_the_readers_language() -> None:
    assert render(readback(FULL), "fr").split(" · ") == [
        "mashine ya kuvuna mpunga",
        "4LZ-1.0",
        "pour mpunga",
        "diesel",
        "neuf",
        "380 V",
        "G",
        "HS 843351",
        "20–30 " + render(readback(FULL), "fr").split("20–30 ")[1].split(" · ")[0],
        "3\u202f000 USD pièce au plus",
        "CIF Dar es Salaam",
        "Morogoro, Tanzanie",
        "sur place au plus tard le 28 février 2027",
        "PVoC-TBS",
        "sous votre marque",
        "échantillon souhaité",
        "pièces de rechange et service",
        "L/C",
        "Importateur",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_reads_in_every_language(language: str) -> None:
    made = render(readback(FULL), language)
    assert made.count(" · ") == 18
    short = normalise(render(short_readback(FULL), language))  # without the marks around what runs against the line
    assert short.startswith("mashine ya kuvuna mpunga · 20–30")


@pytest.mark.parametrize("meaning", list(DateMeaning))
@pytest.mark.parametrize("exact", [True, False])
@pytest.mark.parametrize("in_all", [True, False])
def test_prices_and_dates_say_what_is_meant(meaning: DateMeaning, exact: bool, in_all: bool) -> None:
    read = Requirements(
        product=Read("pump"),
        price=Read(TargetPrice(Money(Decimal(90), "EUR"), in_all, exact)),
        deadline=Read(Deadline(date(2027, 5, 15), meaning)),
    )
    made = render(readback(read), "en")
    assert ("up to" in made) is not exact
    assert ("in all" in made) is in_all
    word = {DateMeaning.READY: "ready by", DateMeaning.SHIPPED: "shipped by", DateMeaning.ARRIVED: "there by"}
    assert word.get(meaning, "· by May 15, 2027") in made


def test_what_is_unknown_is_left_out_and_no_product_is_said() -> None:
    assert render(readback(Requirements(product=Read("pump"))), "en") == "pump"
    assert render(readback(Requirements()), "en") == "product not named"
    assert render(readback(Requirements(product=Read("pump"), oem=Read(False))), "en") == "pump"
    assert render(readback(Requirements(product=Read("pump"), country=Read("XX"))), "en") == "pump"


def test_hostile_words_are_short_and_escaped() -> None:
    made = render(readback(Requirements(product=Read("<b>" + "pump " * 500), fuel=Read("<i>wood</i>"))), "en")
    assert "<b>" not in made
    assert "<i>" not in made
    assert len(made) < 200
