"""The estimated cost at the destination port: the price as quoted, and the carriage of what was asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.reasons import reason_lines
from bot.texts import render
from catalog import freight
from catalog.freight import Duty
from catalog.model import (
    Exporter,
    ExporterId,
    ExporterKind,
    Money,
    OverseasStock,
    PriceTier,
    Product,
    ProductId,
    Quantity,
    Read,
    Requirements,
)
from catalog.reference import LANGUAGES
from index.fit.landed import landed
from index.fit.reasons import Case

TODAY = date(2026, 11, 25)
THEN = datetime(2026, 10, 1, tzinfo=UTC)
MAKER = Exporter(ExporterId(1), "样例", "U1", ExporterKind.MANUFACTURER, THEN)
HARVESTER = Product(
    ProductId(1),
    ExporterId(1),
    "收割机",
    THEN,
    hs="843351",
    unit="SET",
    prices=(
        PriceTier(Decimal(5), Money(Decimal(2680), "USD")),
        PriceTier(Decimal(20), Money(Decimal(2560), "USD")),
    ),
    incoterm="FCA",
    place="Mianyang",
    volume_m3=Decimal("3.6"),
    gross_kg=Decimal(670),
)
TWENTY = Requirements(quantity=Read(Quantity(Decimal(20))), country=Read("TZ"))


def told(wanted: Requirements = TWENTY, product: Product = HARVESTER, today: date = TODAY) -> dict[str, object] | None:
    why = landed(Case(wanted, product, MAKER, today))
    return None if why is None else dict(why.values)


def test_price_and_share_of_the_carriage_at_the_quantity() -> None:
    why = landed(Case(TWENTY, HARVESTER, MAKER, TODAY))
    assert why is not None
    # 72 m³: a 40HQ and a 20GP by rail to Shanghai (1300 + 850) and by ship (3300 + 1900), for 20 sets
    assert why.values == {
        "cost": Money(Decimal(2928), "USD"),
        "per": "SET",
        "freight": Money(Decimal(368), "USD"),
        "port": "Dar es Salaam",
        "on": date(2026, 11, 1),
        "sample": 1,
    }
    assert (why.field, why.code, why.as_of) == ("landed", "estimate", date(2026, 11, 1))
    assert "sample" in why.source


def test_a_price_at_the_port_of_loading_needs_no_inland_leg() -> None:
    at_port = told(product=replace(HARVESTER, incoterm="FOB", place="Shanghai"))
    assert at_port is not None
    assert at_port["freight"] == Money(Decimal(260), "USD")


def test_a_place_is_known_by_its_other_names() -> None:
    assert told(product=replace(HARVESTER, place="绵阳")) == told()


def test_overland_there_is_one_leg() -> None:
    there = told(replace(TWENTY, country=Read("KZ")))
    assert there is not None
    assert (there["port"], there["freight"]) == ("Almaty", Money(Decimal(325), "USD"))


@pytest.mark.parametrize("field", ["city", "place"])
def test_the_place_a_buyer_names_comes_before_the_cheapest(field: str) -> None:
    there = told(replace(TWENTY, country=Read("KZ"), **{field: Read("Astana")}))
    assert there is not None
    assert there["port"] == "Astana"


def test_containers_that_are_asked_for_are_filled() -> None:
    there = told(replace(TWENTY, quantity=Read(Quantity(Decimal(1), "40HQ"))))
    assert there is not None
    # 18 sets go into a 40HQ, so the tier from 5 on holds
    assert there["freight"] == Money(Decimal(256), "USD")
    assert there["cost"] == Money(Decimal(2936), "USD")


def test_small_prices_keep_their_cents() -> None:
    tray = replace(
        HARVESTER,
        unit="C62",
        volume_m3=Decimal("0.0012"),
        gross_kg=Decimal("0.43"),
        prices=(PriceTier(Decimal(1), Money(Decimal("0.55"), "USD")),),
    )
    there = told(replace(TWENTY, quantity=Read(Quantity(Decimal(5000)))), tray)
    assert there is not None
    assert (there["cost"], there["freight"]) == (Money(Decimal("0.69"), "USD"), Money(Decimal("0.14"), "USD"))


def test_carriage_is_told_in_the_currency_of_the_price() -> None:
    yuan = replace(HARVESTER, prices=(PriceTier(Decimal(1), Money(Decimal(18_000), "CNY")),))
    there = told(product=yuan)
    assert there is not None
    share = there["freight"]
    assert isinstance(share, Money)
    assert share.currency == "CNY"
    assert 2500 < share.amount < 2700


@pytest.mark.parametrize(
    ("wanted", "product"),
    [
        (replace(TWENTY, quantity=None), HARVESTER),
        (replace(TWENTY, country=None), HARVESTER),
        (replace(TWENTY, country=Read("PE")), HARVESTER),
        (replace(TWENTY, quantity=Read(Quantity(Decimal(2), "TNE"))), HARVESTER),
        (replace(TWENTY, quantity=Read(Quantity(Decimal(1), "TRK"))), HARVESTER),
        (replace(TWENTY, quantity=Read(Quantity(Decimal(0)))), HARVESTER),
        (TWENTY, replace(HARVESTER, prices=())),
        (TWENTY, replace(HARVESTER, volume_m3=None)),
        (TWENTY, replace(HARVESTER, incoterm="")),
        (TWENTY, replace(HARVESTER, incoterm="CIF", place="Dar es Salaam")),
        (TWENTY, replace(HARVESTER, place="our works")),
        (TWENTY, replace(HARVESTER, prices=(PriceTier(Decimal(1), Money(Decimal(1), "XAU")),))),
        (TWENTY, replace(HARVESTER, overseas_stock=(OverseasStock("TZ", Decimal(50)),))),
    ],
)
def test_where_anything_is_unknown_there_is_no_estimate(wanted: Requirements, product: Product) -> None:
    assert told(wanted, product) is None


def test_there_is_none_before_the_table_is_valid() -> None:
    assert told(today=date(2026, 10, 31)) is None


def test_an_entered_duty_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    entered = (Duty("TZ", "84", Decimal(10), date(2026, 1, 1), "law"),)
    monkeypatch.setattr(freight, "duties", lambda: entered)
    there = told()
    assert there is not None
    assert (there["percent"], there["duty"]) == (Decimal(10), Money(Decimal(293), "USD"))
    free = (Duty("TZ", "8433", Decimal(0), date(2026, 1, 1), "law"),)
    monkeypatch.setattr(freight, "duties", lambda: free)
    there = told()
    assert there is not None
    assert there["duty"] == Money(Decimal(0), "USD")


@given(st.integers(1, 10**6), st.decimals("0.0001", 100, places=4), st.decimals("0.1", 10_000, places=1))
def test_the_cost_is_never_below_the_price(amount: int, volume: Decimal, weight: Decimal) -> None:
    product = replace(HARVESTER, volume_m3=volume, gross_kg=weight)
    there = told(replace(TWENTY, quantity=Read(Quantity(Decimal(amount)))), product)
    assert there is not None
    cost = there["cost"]
    assert isinstance(cost, Money)
    assert cost.amount >= (2560 if amount >= 20 else 2680)


# how "estimate" and "unknown" are said
SAID = {
    "en": ("estimate", "duty unknown"),
    "zh": ("估算", "关税未知"),
    "fr": ("estimation", "inconnus"),
    "es": ("estimado", "arancel desconocido"),
    "pt": ("estimativa", "direitos aduaneiros desconhecidos"),
    "ru": ("оценка", "неизвестна"),
    "ar": ("تقدير", "الرسوم الجمركية غير معروفة"),
    "vi": ("ước tính", "chưa rõ thuế nhập khẩu"),
    "th": ("ประมาณการ", "ยังไม่ทราบภาษีนำเข้า"),
    "kk": ("бағалау", "баж белгісіз"),
    "ka": ("შეფასება", "ბაჟი უცნობია"),
    "sw": ("makadirio", "haujulikani"),
    "ha": ("kiyasi", "ba a san harajin kwastam ba"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_reads_as_an_estimate_with_its_day_and_says_that_duty_is_unknown(language: str) -> None:
    why = landed(Case(TWENTY, HARVESTER, MAKER, TODAY))
    assert why is not None
    line = render(reason_lines((), (), (why,)), language)
    assert line.lstrip("\u200f").startswith("ℹ️")
    assert "2026" in line and "928" in line and "368" in line
    estimate, unknown = SAID[language]
    assert estimate in line and unknown in line


def test_in_english_it_reads_like_this() -> None:
    why = landed(Case(TWENTY, HARVESTER, MAKER, TODAY))
    assert why is not None
    assert render(reason_lines((), (), (why,)), "en") == (
        "ℹ️ about USD 2,928 each at Dar es Salaam, USD 368 of it freight "
        "(estimate, sample rates of November 1, 2026; duty unknown)"
    )
