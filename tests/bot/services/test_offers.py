"""What a product costs at a quantity: tiers, units, ranges."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from bot.services.offers import in_unit, offer_lines
from bot.texts import render
from catalog.model import ExporterId, Money, PriceTier, Product, ProductId, Quantity
from catalog.reference import LANGUAGES


def tier(quantity: str, price: str) -> PriceTier:
    return PriceTier(Decimal(quantity), Money(Decimal(price), "USD"))


PRODUCT = Product(
    ProductId(1),
    ExporterId(1),
    "收割机",
    datetime(2026, 1, 1, tzinfo=UTC),
    moq=Decimal(5),
    unit="SET",
    prices=(tier("50", "2450"), tier("5", "2680"), tier("20", "2560.5")),
    incoterm="FCA",
    place="Mianyang",
    lead_days=35,
)


def words(product: Product, wanted: Quantity | None, language: str = "en") -> str:
    return render(offer_lines(product, wanted), language)


@pytest.mark.parametrize(
    ("amount", "price"), [("5", "2,680"), ("19", "2,680"), ("20", "2,560.50"), ("50", "2,450"), ("9999", "2,450")]
)
def test_the_tier_of_the_quantity_holds(amount: str, price: str) -> None:
    assert f"<b>USD {price}</b> each" in words(PRODUCT, Quantity(Decimal(amount)))


def test_below_the_first_tier_its_start_is_told() -> None:
    assert words(PRODUCT, Quantity(Decimal(2))).startswith("FCA Mianyang <b>USD 2,680</b> each")
    assert "from 5 " in words(PRODUCT, Quantity(Decimal(2)))


def test_without_a_comparable_quantity_the_range_is_told() -> None:
    for wanted in (None, Quantity(Decimal(3), "TNE")):
        assert "<b>USD 2,450 – USD 2,680</b>" in words(PRODUCT, wanted)


def test_one_price_is_no_range_and_none_is_on_request() -> None:
    assert "from 5 " in words(replace(PRODUCT, prices=(tier("5", "2680"),)), None)
    assert "on request" in words(replace(PRODUCT, prices=()), Quantity(Decimal(20)))


def test_moq_and_lead_time_stand_below_and_what_is_unknown_is_left_out() -> None:
    assert words(PRODUCT, None).endswith("MOQ 5 sets · ready in 35 days")
    bare = replace(PRODUCT, moq=None, lead_days=None, incoterm="", place="")
    assert words(bare, None) == "<b>USD 2,450 – USD 2,680</b> each, depending on quantity"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [1, 2, 5, 21])
def test_offers_read_in_every_language(language: str, days: int) -> None:
    made = words(replace(PRODUCT, lead_days=days), Quantity(Decimal(20)), language)
    assert str(days) in made or (language, days) == ("ar", 1), "which is a word there"
    assert "2" in made


@pytest.mark.parametrize(
    ("amount", "unit", "wanted", "expected"),
    [
        ("20", "C62", "SET", "20"),
        ("2", "DZN", "C62", "24"),
        ("24", "C62", "PR", "12"),
        ("3", "TNE", "KGM", "3000"),
        ("500", "KGM", "TNE", "0.5"),
        ("5", "CT", "CT", "5"),
        ("5", "CT", "BX", None),
        ("5", "KGM", "MTR", None),
        ("5", "??", "MTR", None),
    ],
)
def test_quantities_are_compared_across_units(amount: str, unit: str, wanted: str, expected: str | None) -> None:
    found = in_unit(Quantity(Decimal(amount), unit), wanted)
    assert found == (None if expected is None else Decimal(expected))
