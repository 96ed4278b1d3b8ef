"""How much room goods take by their rows, and which load is the cheapest."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.freight import CONTAINERS, FreightRate
from catalog.model import ExporterId, Money, Product, ProductId
from index.loading import Cargo, cheapest, filling, of_containers, one

PUMP = Product(ProductId(1), ExporterId(1), "水泵", datetime(2026, 1, 1, tzinfo=UTC))


def rate(gp20: int = 1000, hq40: int = 1800, lcl: int | None = 60, start: str = "Shanghai") -> FreightRate:
    boxes = {"20GP": Money(Decimal(gp20), "USD"), "40HQ": Money(Decimal(hq40), "USD")}
    part = None if lcl is None else Money(Decimal(lcl), "USD")
    return FreightRate(start, "Mombasa", ("KE",), "sea", boxes, part, date(2026, 1, 1), False, "quotation")


def same(money: Money) -> Money:
    return money


def cost(cargo: Cargo, *way: FreightRate) -> int | None:
    found = cheapest(cargo, way or (rate(),), same)
    return None if found is None else int(found.amount)


@pytest.mark.parametrize(
    ("packing", "volume"),
    [
        ("纸箱 60×40×50 cm, 12台/箱", "0.01"),
        ("carton 600x400x500 mm, 24 pcs/ctn", "0.005"),
        ("0.5*0.4*0.6m，3套/箱", "0.04"),
        ("680 pcs/40HQ", "0.1"),
        ("20GP: 280", "0.1"),
        ("68台/40HQ", "1"),
    ],
)
def test_room_is_read_from_the_packing(packing: str, volume: str) -> None:
    cargo = one(replace(PUMP, packing=packing))
    assert cargo is not None
    assert cargo.volume_m3 == Decimal(volume)


@pytest.mark.parametrize(
    "packing", ["", "木箱或钢架", "12瓶/箱", "60×40×50 cm", "0 pcs/40HQ", "60×40×50 cm, 0台/箱", "40HQ"]
)
def test_what_the_packing_does_not_tell_is_unknown(packing: str) -> None:
    assert one(replace(PUMP, packing=packing, gross_kg=Decimal(5))) is None
    assert filling(replace(PUMP, packing=packing), "40HQ") is None


def test_an_entered_volume_comes_first() -> None:
    cargo = one(replace(PUMP, volume_m3=Decimal("0.2"), gross_kg=Decimal(9), packing="680 pcs/40HQ"))
    assert cargo == Cargo(Decimal("0.2"), Decimal(9))


@pytest.mark.parametrize(("code", "count"), [("20GP", 280), ("40HQ", 680), ("TRK", None)])
def test_how_many_fill_a_container(code: str, count: int | None) -> None:
    assert filling(replace(PUMP, packing="680 pcs/40HQ"), code) == count


def test_heavy_goods_fill_a_container_by_their_weight() -> None:
    steel = replace(PUMP, volume_m3=Decimal("0.13"), gross_kg=Decimal(1000))
    assert filling(steel, "20GP") == 21
    assert filling(replace(steel, volume_m3=Decimal(100)), "20GP") is None


@pytest.mark.parametrize(
    ("cargo", "dollars"),
    [
        (Cargo(Decimal("0.2")), 60),  # a cubic metre is the least that is sold
        (Cargo(Decimal(3)), 180),
        (Cargo(Decimal(3), Decimal(9000)), 540),  # nine tonnes count more than three cubic metres
        (Cargo(Decimal(25)), 1000),
        (Cargo(Decimal(50)), 1800),
        (Cargo(Decimal(80)), 2800),
        (Cargo(Decimal(136)), 3600),
        (Cargo(Decimal(10), Decimal(50_000)), 3000),
    ],
)
def test_the_cheapest_load_is_taken(cargo: Cargo, dollars: int) -> None:
    assert cost(cargo) == dollars


def test_all_legs_take_the_same_load() -> None:
    assert cost(Cargo(Decimal(3)), rate(), rate(500, 900, 30)) == 270
    # no part loads on the second leg: a container all the way
    assert cost(Cargo(Decimal(3)), rate(), rate(500, 900, None)) == 1500


def test_what_cannot_be_exchanged_has_no_price() -> None:
    assert cheapest(Cargo(Decimal(3)), [rate()], lambda money: None) is None


def test_containers_that_were_asked_for_are_paid_whole() -> None:
    assert of_containers("40HQ", Decimal(2), [rate(), rate()], same) == Money(Decimal(7200), "USD")
    assert of_containers("40GP", Decimal(1), [rate()], same) is None


@given(st.decimals("0.001", 10**7, places=3), st.decimals("0.001", 10**7, places=3))
def test_more_goods_never_cost_less(one_volume: Decimal, other_volume: Decimal) -> None:
    low, high = sorted((one_volume, other_volume))
    less, more = cost(Cargo(low)), cost(Cargo(high))
    assert less is not None and more is not None
    assert less <= more


@given(st.decimals("0.1", 10**6, places=1))
def test_all_of_a_cargo_finds_room(volume: Decimal) -> None:
    found = cost(Cargo(volume), rate(1000, 1800, None))
    assert found is not None
    assert found >= volume / CONTAINERS["40HQ"].volume_m3 * 1800 - 1
