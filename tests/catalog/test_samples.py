"""The sample catalog: large enough, honest about being one, and consistent as a trader would read it."""

from __future__ import annotations

from collections import Counter
from dataclasses import astuple
from datetime import date
from decimal import Decimal
from importlib.resources import files
from itertools import pairwise

import pytest
from stdnum.cn import uscc

from catalog.model import ExporterKind, Money, PriceTier, Product, VerificationLevel
from catalog.samples import SampleError, SampleExporter, load_samples, parse_sample

SECTORS = frozenset(
    {
        "displays_electronics",
        "settop_av",
        "led_solar_lighting",
        "farm_machinery",
        "pumps_irrigation",
        "auto_parts",
        "engines_power",
        "medical_equipment",
        "steel_metals",
        "magnets_new_materials",
        "insulating_materials",
        "agrochemicals_fertilizer",
        "textiles_silk",
        "food",
        "spirits_beverages",
        "chinese_medicine",
        "building_materials",
        "furniture_home",
        "electrical_equipment",
        "tools_hardware",
        "packaging_chemicals",
    }
)
DISTRICTS = frozenset(
    {
        "涪城区",
        "游仙区",
        "安州区",
        "江油市",
        "三台县",
        "盐亭县",
        "梓潼县",
        "北川县",
        "平武县",
        "高新区",
        "经开区",
        "科技城新区",
    }
)
INLAND_TERMS = frozenset({"EXW", "FCA", "CPT", "CIP", "DAP", "DPU", "DDP"})
PORTS = frozenset({"Qinzhou", "Shanghai"})
REAL_COMPANIES = (
    "长虹",
    "九洲",
    "京东方",
    "惠科",
    "富临",
    "熙泰",
    "鑫宇",
    "丰谷",
    "铁骑力士",
    "新华",
    "利尔",
    "好圣",
    "东材",
    "西磁",
    "攀长钢",
    "骑鑫",
    "硅与光子",
    "蔡陈记",
    "青科迅捷",
    "派立得",
    "斯菲提克",
    "Changhong",
    "Jiuzhou",
    "BOE",
    "HKC",
    "Fulin",
    "Xitai",
    "Xinyu",
)


@pytest.fixture(scope="module")
def samples() -> tuple[SampleExporter, ...]:
    return load_samples()


@pytest.fixture(scope="module")
def products(samples: tuple[SampleExporter, ...]) -> list[Product]:
    return [product for sample in samples for product in sample.products]


def test_it_is_as_large_and_as_broad_as_promised(samples: tuple[SampleExporter, ...], products: list[Product]) -> None:
    assert len(samples) >= 40
    assert len(products) >= 600
    assert len({(sample.slug, product.family) for sample in samples for product in sample.products}) >= 380
    sectors = Counter(product.sector for product in products)
    assert set(sectors) == SECTORS
    assert min(sectors.values()) >= 10


def test_english_is_there_for_about_half_and_missing_for_whole_exporters(
    samples: tuple[SampleExporter, ...], products: list[Product]
) -> None:
    named = sum(bool(product.name_en) for product in products)
    assert 0.4 <= named / len(products) <= 0.6
    assert any(not any(product.name_en for product in sample.products) for sample in samples)
    assert all(product.name_en or not product.description_en for product in products)


def test_everything_says_that_it_is_a_sample(samples: tuple[SampleExporter, ...]) -> None:
    for sample in samples:
        exporter = sample.exporter
        assert exporter.sample
        assert exporter.name_zh.startswith("样例·")
        assert exporter.name_zh.endswith("(样例)")
        assert not exporter.name_en or exporter.name_en.startswith("Sample ")
        assert sample.contact.name.startswith("样例联系人")
        assert sample.contact.phone.startswith("+86 816 555 01")
        assert sample.contact.email.endswith(("@example.com", "@example.org"))
        assert all(certificate.number.startswith("SAMPLE-") for certificate in exporter.certificates)
        assert all(product.sample for product in sample.products)


def test_no_real_company_is_named(samples: tuple[SampleExporter, ...]) -> None:
    for sample in samples:
        names = (sample.exporter.name_zh, sample.exporter.name_en)
        texts = [text for product in sample.products for text in astuple(product) if isinstance(text, str)]
        for company in REAL_COMPANIES:
            assert not any(company in text for text in (*names, *texts)), (sample.slug, company)


def test_company_codes_are_valid_and_used_once(samples: tuple[SampleExporter, ...]) -> None:
    codes = [sample.exporter.uscc for sample in samples]
    assert [code for code in codes if not uscc.is_valid(code)] == []
    assert len(set(codes)) == len(codes)
    assert len({sample.slug for sample in samples}) == len(samples)
    assert len({sample.contact.phone for sample in samples}) == len(samples)


def test_exporters_differ_where_matching_looks(samples: tuple[SampleExporter, ...]) -> None:
    exporters = [sample.exporter for sample in samples]
    assert {exporter.kind for exporter in exporters} == set(ExporterKind)
    assert {exporter.level for exporter in exporters} == set(VerificationLevel)
    assert {exporter.district for exporter in exporters} == DISTRICTS
    assert any(exporter.excluded_markets for exporter in exporters)
    assert not any(set(exporter.excluded_markets) & set(exporter.export_markets) for exporter in exporters)
    expiries = [certificate.expires for exporter in exporters for certificate in exporter.certificates]
    assert any(day and day < date(2026, 9, 1) for day in expiries)
    assert any(day and day > date(2027, 1, 1) for day in expiries)


def test_products_belong_to_their_exporter(samples: tuple[SampleExporter, ...], products: list[Product]) -> None:
    assert len({product.sku for product in products}) == len(products)
    assert len({product.name_zh for product in products}) == len(products)
    for sample in samples:
        assert {product.sector for product in sample.products} == set(sample.exporter.sectors), sample.slug
        families: dict[str, set[tuple[str, str, str]]] = {}
        for product in sample.products:
            families.setdefault(product.family, set()).add((product.hs, product.unit, product.sector))
        assert all(len(kinds) == 1 for kinds in families.values()), sample.slug


def test_tiers_get_cheaper_with_quantity_from_the_moq_on(products: list[Product]) -> None:
    for product in products:
        for before, after in pairwise(product.prices):
            assert before.from_quantity < after.from_quantity, product.sku
            assert before.price.amount > after.price.amount, product.sku
            assert before.price.currency == after.price.currency, product.sku
        if product.prices:
            assert product.prices[0].from_quantity == product.moq, product.sku
    assert {tier.price.currency for product in products for tier in product.prices} == {"USD", "CNY"}
    assert any(not product.prices for product in products)


def test_sea_terms_name_a_port(products: list[Product]) -> None:
    for product in products:
        assert (product.place in PORTS) == (product.incoterm not in INLAND_TERMS), product.sku


def test_descriptions_are_filled_in(products: list[Product]) -> None:
    for product in products:
        assert len(product.description_zh) >= 10, product.sku
        assert "{" not in product.description_zh + product.description_en, product.sku
        assert product.updated_at.year == 2026


def test_a_product_is_read_in_full(products: list[Product]) -> None:
    combine = next(product for product in products if product.sku == "S01-4LZ-1.0")
    assert combine.name_en == "Mini rice combine harvester 4LZ-1.0"
    assert combine.spec["fuel"] == "diesel"
    assert combine.prices[0] == PriceTier(Decimal(5), Money(Decimal(2680), "USD"))
    assert (combine.incoterm, combine.place, combine.lead_days) == ("FCA", "Mianyang", 35)
    assert combine.overseas_stock[0].country == "TZ"
    assert combine.spare_parts is True


@pytest.mark.parametrize(
    ("old", "new", "product", "field"),
    [
        ('hs = "843351"', 'hs = "84335"', "S01-4LZ-0.8", "hs"),
        ("moq = 5", "moq = 0", "S01-4LZ-0.8", "moq"),
        ("moq = 5", 'moq = "five"', "S01-4LZ-0.8", "moq"),
        ("moq = 5", "moq = 5.5", "S01-4LZ-0.8", "moq"),
        ('price = "2180"', 'price = "-2"', "S01-4LZ-0.8", "prices.price"),
        ('fuel = "diesel"', "fuel = 1", "S01-4LZ-0.8", "spec.fuel"),
        ("lead_days = 35", "lead_days = -1", "S01-4LZ-0.8", "lead_days"),
        ("lead_days = 35", "leaddays = 35", "S01-4LZ-0.8", "lead_days"),
        ("oem = true", "oem = true\ncolour = 1", "S01-4LZ-0.8", "colour"),
        ('sample_policy = "paid"', 'sample_policy = "maybe"', "S01-4LZ-0.8", "sample_policy"),
        ('certificates = ["CE"]', "certificates = [1]", "S01-4LZ-0.8", "certificates"),
        ('sku = "S01-4LZ-0.8"', "sku = 8", "", "product.sku"),
        ('kind = "manufacturer"', 'kind = "maker"', "", "exporter.kind"),
        ("buyer_types = [", "buyer_types = [3, ", "", "exporter.buyer_types"),
        ("certificates = [\n", "certificates = [ 7,\n", "", "exporter.certificates"),
        ('phone = "', 'fax = "', "", "exporter.contact.phone"),
        ("[exporter]", "[exporter", "", "TOML"),
        ("[exporter]", "stray = 1\n[exporter]", "", "stray"),
    ],
)
def test_malformed_data_names_file_product_and_field(old: str, new: str, product: str, field: str) -> None:
    good = files("catalog").joinpath("data", "samples", "01-wotian-farm-machinery.toml").read_text(encoding="utf-8")
    assert old in good
    with pytest.raises(SampleError) as caught:
        parse_sample(good.replace(old, new, 1), "01.toml")
    assert (caught.value.file, caught.value.product, caught.value.field) == ("01.toml", product, field)
    assert "01.toml" in str(caught.value)
