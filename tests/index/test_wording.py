"""What is embedded and what is found by words, on products and requests as they are."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from catalog.model import Exporter, ExporterId, ExporterKind, Product, ProductId, Read, Requirements
from catalog.samples import load_samples
from index.terms import held_terms
from index.wording import product_text, product_words, request_text

NOW = datetime(2026, 11, 25, tzinfo=UTC)
MAKER = Exporter(ExporterId(1), "绵阳样例农机厂", "U" * 18, ExporterKind.MANUFACTURER, NOW, name_en="Sample Farm Works")
HARVESTER = Product(
    ProductId(1),
    ExporterId(1),
    "小型水稻联合收割机 4LZ-1.0",
    NOW,
    sku="S01-4LZ-1.0",
    name_en="Mini rice combine harvester 4LZ-1.0",
    sector="farm_machinery",
    hs="843351",
    description_zh="履带式，单人操作。",
    spec={"power": "11 kW", "fuel": "diesel"},
)


def test_part_numbers_and_measures_are_not_embedded() -> None:
    assert product_text(HARVESTER) == "小型水稻联合收割机 Mini rice combine harvester"


@pytest.mark.parametrize(
    ("name", "text"),
    [("6205-2RS", "6205-2RS"), ("轴承6205-2RS", "轴承"), ("10kV变压器", "变压器"), ("  LED  灯 ", "LED 灯")],
)
def test_a_name_is_never_emptied(name: str, text: str) -> None:
    assert product_text(replace(HARVESTER, name_zh=name, name_en="")) == text


def test_every_sample_product_has_a_text_without_digits() -> None:
    for sample in load_samples():
        for product in sample.products:
            text = product_text(product)
            assert text and not any(character in "0123456789" for character in text)


def test_a_product_is_found_by_all_that_describes_it() -> None:
    counts, _ = held_terms(product_words(HARVESTER, MAKER))
    for term in ("4lz1.0", "s01", "收割机", "履带", "11kw", "diesel", "843351", "farm", "work", "绵阳"):
        assert counts[term] >= 1
    assert counts["收割机"] > counts["履带"]
    bare = Product(ProductId(2), ExporterId(1), "茶", NOW, hs="?", sector="unheard of")
    assert product_words(bare, replace(MAKER, name_zh="厂", name_en="")).split() == ["茶", "茶", "厂"]


def test_a_request_is_worded_by_what_was_read_or_else_by_all_that_was_said() -> None:
    unread = Requirements(text="We need 20 rice harvesters 4LZ-1.0, diesel, at most USD3000")
    assert request_text(unread) == "We need rice harvesters diesel, at most"
    assert request_text(replace(unread, product=Read("rice harvesters 4LZ-1.0"))) == "rice harvesters"
    assert request_text(Requirements()) == ""
