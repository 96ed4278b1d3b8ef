"""Scoring and reasons over made-up products: every field by itself, and what must always hold."""

import json
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest
from fluent.syntax import ast, parse
from hypothesis import given
from hypothesis import strategies as st

from bot.services.reasons import reason_lines, reason_text, sourced_lines, sources_line
from bot.texts import render
from catalog.model import (
    BuyerType,
    Certificate,
    DateMeaning,
    Deadline,
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Match,
    Money,
    OverseasStock,
    PriceTier,
    Product,
    ProductId,
    ProductState,
    Quantity,
    Read,
    Reason,
    Requirements,
    SamplePolicy,
    TargetPrice,
    VerificationLevel,
)
from catalog.reference import LANGUAGES
from catalog.rows import converter
from index.fit import company, goods, trade
from index.fit.company import EXPOSURE, RESPONSE
from index.fit.reasons import reason
from index.ranking import (
    MIDDLE,
    REASONS,
    SHARE,
    THRESHOLD,
    WINDOW,
    Case,
    Evidence,
    Scored,
    informed,
    likeness,
    permitted,
    points,
    probability,
    ranked,
    score,
    spread,
)
from index.standing import Standing

TODAY = date(2026, 11, 25)
THEN = datetime(2026, 10, 1, tzinfo=UTC)
GOOD = 2.0  # a likeness beyond doubt
WEIGHTS = frozenset(
    [
        "FUEL",
        "VOLTAGE",
        "PLUG",
        "SPECIFICATION",
        "CERTIFICATE",
        "CONDITION",
        "OEM",
        "SAMPLE",
        "QUANTITY",
        "CAPACITY",
        "PRICE",
        "DEADLINE",
        "ARRIVAL",
        "STOCK",
        "INCOTERM",
        "CORRIDOR",
        "MARKET",
        "BUYER",
        "SERVICE",
        "RESPONSE",
    ]
)

EXPORTER = Exporter(
    id=ExporterId(1),
    name_zh="样例",
    uscc="U1",
    kind=ExporterKind.MANUFACTURER,
    created_at=THEN,
    export_markets=("TZ",),
    excluded_markets=("IR",),
    buyer_types=(BuyerType.IMPORTER,),
    certificates=(Certificate("ISO9001", expires=date(2027, 8, 31)), Certificate("HACCP", expires=date(2026, 1, 31))),
    level=VerificationLevel.DOCUMENT_CHECKED,
    level_on=date(2026, 10, 14),
    review=ExporterReview.APPROVED,
)
HARVESTER = Product(
    id=ProductId(1),
    exporter=ExporterId(1),
    name_zh="小型水稻联合收割机 4LZ-1.0",
    name_en="Mini rice combine 4LZ-1.0",
    updated_at=THEN,
    sku="4LZ-1.0",
    family="combine",
    hs="843351",
    spec={"power": "11 kW", "fuel": "diesel", "voltage": "220V/50Hz", "plug": "UK/EU"},
    moq=Decimal(5),
    unit="SET",
    prices=(
        PriceTier(Decimal(5), Money(Decimal(2680), "USD")),
        PriceTier(Decimal(20), Money(Decimal(2560), "USD")),
    ),
    incoterm="FCA",
    place="Mianyang",
    lead_days=35,
    capacity_month=Decimal(100),
    certificates=(Certificate("CE"),),
    source="sample catalog",
)


def wants(**fields: Any) -> Requirements:
    """A request for a harvester; fields are given as bare values."""
    many = ("specification", "certificates")
    read = {
        name: tuple(Read(v, str(v)) for v in value) if name in many else Read(value) for name, value in fields.items()
    }
    return Requirements(text="rice harvester", language="en", product=Read("rice harvester", "rice harvester"), **read)


def matched(
    wanted: Requirements, product: Product = HARVESTER, exporter: Exporter = EXPORTER, like: float = GOOD
) -> Match:
    return score(Case(wanted, product, exporter, TODAY), like)


def where(match: Match, field: str) -> dict[str, str]:
    """Which codes of a field stand where."""
    groups = {"matched": match.matched, "conflicting": match.conflicting, "unknown": match.unknown}
    return {name: why.code for name, reasons in groups.items() for why in reasons if why.field == field}


def one(match: Match, field: str) -> Reason:
    (found,) = [why for why in (*match.matched, *match.conflicting, *match.unknown) if why.field == field]
    return found


def before(day: date, meaning: DateMeaning = DateMeaning.UNSAID) -> Deadline:
    return Deadline(day, meaning)


# ---------------------------------------------------------------- fields


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        (Quantity(Decimal(20)), {"matched": "enough"}),
        (Quantity(Decimal(5), "SET"), {"matched": "enough"}),
        (Quantity(Decimal(2), upto=Decimal(6)), {"matched": "enough"}),
        (Quantity(Decimal(1), "DZN"), {"matched": "enough"}),
        (Quantity(Decimal(2)), {"conflicting": "below-moq"}),
        (Quantity(Decimal(2), "TNE"), {"unknown": "unit"}),
        (Quantity(Decimal(1), "40HQ"), {"unknown": "unit"}),
    ],
)
def test_quantity_is_held_against_the_moq_in_one_unit(asked: Quantity, expected: dict[str, str]) -> None:
    assert where(matched(wants(quantity=asked)), "quantity") == expected


def test_mass_is_compared_across_units() -> None:
    rice = replace(HARVESTER, unit="KGM", moq=Decimal(1500))
    assert where(matched(wants(quantity=Quantity(Decimal(2), "TNE")), rice), "quantity") == {"matched": "enough"}
    assert where(matched(wants(quantity=Quantity(Decimal(1), "TNE")), rice), "quantity") == {"conflicting": "below-moq"}


def test_an_order_of_several_months_says_so_and_is_ready_later() -> None:
    match = matched(wants(quantity=Quantity(Decimal(250)), deadline=before(TODAY + timedelta(days=60))))
    assert one(match, "capacity").values["months"] == 3
    assert one(match, "deadline").values["days"] == 35 + 45
    assert where(match, "deadline") == {"conflicting": "late"}


def test_the_price_is_that_of_the_tier_at_the_quantity() -> None:
    few = matched(wants(quantity=Quantity(Decimal(5)), price=TargetPrice(Money(Decimal(2600), "USD"))))
    many = matched(wants(quantity=Quantity(Decimal(20)), price=TargetPrice(Money(Decimal(2600), "USD"))))
    assert one(few, "price").values == {
        "price": Money(Decimal(2680), "USD"),
        "limit": Money(Decimal(2600), "USD"),
        "percent": 3,
    }
    assert where(few, "price") == {"conflicting": "over"}
    assert where(many, "price") == {"matched": "within"}


def test_a_price_in_all_is_shared_out_over_the_quantity() -> None:
    budget = TargetPrice(Money(Decimal(60_000), "USD"), in_all=True)
    assert where(matched(wants(quantity=Quantity(Decimal(20)), price=budget)), "price") == {"matched": "within"}
    assert where(matched(wants(price=budget)), "price") == {}


def test_another_currency_is_exchanged_by_the_dated_table() -> None:
    match = matched(wants(price=TargetPrice(Money(Decimal(20_000), "CNY"))))
    why = one(match, "price")
    assert why.code == "within-rate"
    assert why.as_of is not None
    assert why.source
    converted = why.values["converted"]
    assert isinstance(converted, Money)
    assert converted.currency == "CNY"


def test_a_price_for_a_tonne_is_compared_with_one_for_a_kilo() -> None:
    rice = replace(
        HARVESTER, unit="KGM", moq=Decimal(1), prices=(PriceTier(Decimal(1), Money(Decimal("0.80"), "USD")),)
    )
    asked = wants(quantity=Quantity(Decimal(5), "TNE"), price=TargetPrice(Money(Decimal(900), "USD")))
    assert where(matched(asked, rice), "price") == {"matched": "within"}


@pytest.mark.parametrize(
    ("product", "currency", "code"),
    [
        (replace(HARVESTER, prices=()), "USD", "on-request"),
        (replace(HARVESTER, unit="KGM"), "USD", "unit"),
        (HARVESTER, "XAU", "no-rate"),
    ],
)
def test_a_price_that_cannot_be_compared_is_unknown(product: Product, currency: str, code: str) -> None:
    match = matched(wants(price=TargetPrice(Money(Decimal(3000), currency))), product)
    assert where(match, "price") == {"unknown": code}
    assert match.components["price"] == 0


def test_ready_in_time_but_arrival_unknown_without_a_road() -> None:
    match = matched(wants(deadline=before(date(2027, 2, 28)), country="CD"))
    assert where(match, "deadline") == {"matched": "ready"}
    assert where(match, "arrival") == {"unknown": "unknown"}


@pytest.mark.parametrize(
    ("days", "meaning", "expected"),
    [
        (35 + 48, DateMeaning.ARRIVED, {"matched": "in-time"}),
        (35 + 35, DateMeaning.UNSAID, {"unknown": "tight"}),
        (35 + 10, DateMeaning.ARRIVED, {"conflicting": "late"}),
        (35 + 10, DateMeaning.UNSAID, {"unknown": "late"}),
        (35 + 10, DateMeaning.READY, {}),
        (10, DateMeaning.ARRIVED, {}),
    ],
)
def test_arrival_is_judged_by_the_road_to_the_country(
    days: int, meaning: DateMeaning, expected: dict[str, str]
) -> None:
    match = matched(wants(deadline=before(TODAY + timedelta(days=days), meaning), country="TZ"))
    assert where(match, "arrival") == expected


def test_stock_in_the_buyers_country_makes_dates_no_question() -> None:
    near = replace(HARVESTER, overseas_stock=(OverseasStock("TZ", Decimal(30)),))
    wanted = wants(quantity=Quantity(Decimal(20)), deadline=before(TODAY + timedelta(days=10)), country="TZ")
    match = matched(wanted, near)
    assert where(match, "stock") == {"matched": "enough"}
    assert where(match, "deadline") == where(match, "arrival") == {}
    assert match.score > matched(wanted).score
    assert where(matched(replace(wanted, country=Read("KE")), near), "stock") == {}


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        ("CE", {"matched": "has"}),
        ("ISO9001", {"matched": "has-until"}),
        ("HACCP", {"conflicting": "expired"}),
        ("UL", {"unknown": "not-on-file"}),
        ("IEC 61215", {"unknown": "not-on-file"}),
        ("PVoC-TBS", {"unknown": "arrange"}),
        ("CAMARTEC", {"unknown": "register"}),
        ("Form E", {"unknown": "origin"}),
    ],
)
def test_certificates_are_read_by_the_kind_of_their_scheme(scheme: str, expected: dict[str, str]) -> None:
    assert where(matched(wants(certificates=(scheme,))), "certificate") == expected


def test_what_the_country_wants_of_each_shipment_is_told_unasked_and_costs_nothing() -> None:
    match = matched(wants(country="TZ"))
    told = [why for why in match.unknown if why.field == "certificate"]
    assert ("arrange", "PVoC-TBS") in [(why.code, why.values["scheme"]) for why in told]
    assert "ZBS" not in [why.values["scheme"] for why in told]
    assert match.components["certificate"] == 0
    zanzibar = matched(wants(country="TZ", city="Zanzibar"))
    assert "ZBS" in [why.values.get("scheme") for why in zanzibar.unknown]


@pytest.mark.parametrize(
    ("fields", "field", "expected"),
    [
        ({"fuel": "diesel"}, "fuel", {"matched": "same"}),
        ({"fuel": "petrol"}, "fuel", {"conflicting": "other"}),
        ({"voltage": "230 V"}, "voltage", {"matched": "same"}),
        ({"voltage": "110V"}, "voltage", {"conflicting": "other"}),
        ({"plug": "UK"}, "plug", {"matched": "same"}),
        ({"plug": "US"}, "plug", {"conflicting": "other"}),
        ({"specification": ("15 CV",)}, "specification", {"matched": "has"}),
        ({"specification": ("8–12 kW",)}, "specification", {"matched": "has"}),
        ({"specification": ("15马力",)}, "specification", {"matched": "has"}),
        ({"specification": ("4LZ-1",)}, "specification", {"unknown": "unknown"}),
        ({"specification": ("30 HP",)}, "specification", {"conflicting": "other"}),
        ({"specification": ("4LZ-1.0",)}, "specification", {"matched": "has"}),
        ({"specification": ("1 kW",)}, "specification", {"conflicting": "other"}),
        ({"specification": ("blue",)}, "specification", {"unknown": "unknown"}),
        ({"condition": "used"}, "condition", {"conflicting": "new-only"}),
        ({"condition": "new"}, "condition", {}),
        ({"oem": True}, "oem", {"unknown": "unknown"}),
        ({"oem": False}, "oem", {}),
        ({"sample": True}, "sample", {"unknown": "unknown"}),
        ({"incoterm": "FCA"}, "incoterm", {"matched": "same"}),
        ({"incoterm": "CIF"}, "incoterm", {"unknown": "other"}),
        ({"buyer_type": BuyerType.IMPORTER}, "buyer", {"matched": "welcome"}),
        ({"buyer_type": BuyerType.END_USER}, "buyer", {"conflicting": "other"}),
        ({"country": "TZ"}, "market", {"matched": "exports"}),
        ({"country": "TZ"}, "service", {"unknown": "unknown"}),
        ({"after_sales": True}, "service", {"unknown": "unsaid"}),
        ({}, "product", {"matched": "alike"}),
    ],
)
def test_a_field_matches_conflicts_or_stays_unknown(
    fields: dict[str, Any], field: str, expected: dict[str, str]
) -> None:
    assert where(matched(wants(**fields)), field) == expected


def test_what_the_product_does_not_say_is_unknown_and_costs_nothing() -> None:
    bare = Product(ProductId(2), ExporterId(1), "机器", THEN)
    asked = wants(
        quantity=Quantity(Decimal(5)),
        price=TargetPrice(Money(Decimal(1), "USD")),
        deadline=before(TODAY + timedelta(days=90)),
        fuel="diesel",
        voltage="220V",
        plug="UK",
        oem=True,
        sample=True,
        certificates=("CE",),
        incoterm="FOB",
    )
    match = matched(asked, bare)
    assert match.conflicting == ()
    assert {why.field for why in match.matched} == {"product"}
    assert {name: points for name, points in match.components.items() if points} == {
        "likeness": points(GOOD),
        "verification": 0.01,
    }


def test_components_add_up_to_the_score() -> None:
    match = matched(wants(quantity=Quantity(Decimal(2)), fuel="diesel", country="TZ", certificates=("CE", "UL")))
    assert match.score == pytest.approx(sum(match.components.values()), abs=1e-6)


# ---------------------------------------------------------------- constraints, threshold, list


@pytest.mark.parametrize(
    ("product", "exporter", "wanted"),
    [
        (replace(HARVESTER, state=ProductState.WITHDRAWN), EXPORTER, wants()),
        (HARVESTER, replace(EXPORTER, review=ExporterReview.PENDING), wants()),
        (HARVESTER, EXPORTER, wants(country="IR")),
        (HARVESTER, EXPORTER, wants(certificates=("HACCP",))),
    ],
)
def test_hard_constraints_keep_a_product_out(product: Product, exporter: Exporter, wanted: Requirements) -> None:
    assert permitted(Case(wants(), HARVESTER, EXPORTER, TODAY))
    case = Case(wanted, product, exporter, TODAY)
    assert not permitted(case)
    assert ranked([(case, GOOD)]) == ([], True)


def test_below_the_threshold_there_are_near_misses_or_nothing() -> None:
    case = Case(wants(), HARVESTER, EXPORTER, TODAY)
    likes = [like / 100 for like in range(-100, 300)]
    passing = [like for like in likes if probability(like) >= THRESHOLD]
    near = next(like for like in likes if probability(like) >= 0.9 * THRESHOLD)
    found, is_near = ranked([(case, passing[0])])
    assert (len(found), is_near, found[0].match.near_miss) == (1, False, False)
    found, is_near = ranked([(case, near)])
    assert (len(found), is_near, found[0].match.near_miss) == (1, True, True)
    assert ranked([(case, likes[0])]) == ([], True)
    assert ranked([]) == ([], True)


def shop(number: int, exporter: int, family: str = "", like: float = GOOD) -> tuple[Case, float]:
    company = replace(EXPORTER, id=ExporterId(exporter), uscc=f"U{exporter}")
    product = replace(HARVESTER, id=ProductId(number), exporter=company.id, family=family, sku=f"S{number}")
    return Case(wants(), product, company, TODAY), like


def test_variants_of_one_family_are_shown_once_and_no_exporter_crowds_five() -> None:
    cases = [shop(n, 1, "combine", GOOD - n / 1000) for n in range(1, 6)]
    cases += [shop(10 + n, 1, f"family{n}", GOOD - n / 1000) for n in range(5)]
    cases += [shop(20 + n, 2 + n, "combine", GOOD - 0.1) for n in range(6)]
    found, _ = ranked(cases)
    shown = [(item.exporter.id, item.product.family) for item in found]
    assert len(set(shown)) == len(shown)
    for start in range(len(found)):
        makers = [item.exporter.id for item in found[start : start + WINDOW]]
        assert max(map(makers.count, makers)) <= SHARE
    assert shown[0] == (1, "family0")


def test_the_only_exporter_is_shown_twice_and_no_more() -> None:
    assert len(ranked([shop(n, 1, f"f{n}") for n in range(6)])[0]) == SHARE


@given(st.permutations(list(range(12))), st.randoms())
def test_the_catalogs_order_does_not_matter(order: list[int], random: random.Random) -> None:
    cases = [shop(n, n % 4 + 1, f"f{n // 3}", GOOD - (n % 5) / 100) for n in range(12)]
    expected = [(item.exporter.uscc, item.product.sku) for item in ranked(cases)[0]]
    ids = random.sample(range(100, 200), 12)
    moved = [
        (replace(case, product=replace(case.product, id=ProductId(ids[n]))), like)
        for n, (case, like) in enumerate(cases)
    ]
    again = ranked([moved[n] for n in order])[0]
    assert [(item.exporter.uscc, item.product.sku) for item in again] == expected


def test_the_same_case_gives_the_same_match() -> None:
    wanted = wants(quantity=Quantity(Decimal(20)), country="TZ", fuel="diesel", certificates=("CE",))
    assert matched(wanted) == matched(wanted)


def test_likeness_rises_with_what_speaks_for_a_product_alone() -> None:
    seen = Evidence(0.5, 2.0, told=0.1, elsewhere=0.4, named=0.4)
    base = likeness(seen)
    assert likeness(replace(seen, cosine=0.6)) > base
    assert likeness(replace(seen, words=9.0)) > base
    assert likeness(replace(seen, told=0.2)) > base
    assert likeness(replace(seen, elsewhere=0.5)) < base
    assert likeness(replace(seen, named=0.5)) < base


@given(st.floats(-1, 4), st.floats(-1, 4))
def test_points_never_turn_the_order_of_likeness(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert points(low) <= points(high)


def test_spread_keeps_the_best_variant() -> None:
    low, high = (score(*shop(n, 1, "combine", like)) for n, like in ((1, 1.0), (2, 1.2)))
    rows = [Scored(match, replace(HARVESTER, id=match.product), EXPORTER) for match in (low, high)]
    assert [item.match for item in spread(rows)] == [high]


# ---------------------------------------------------------------- satisfied facts never lower a score

WISHES: dict[str, Any] = {
    "quantity": Quantity(Decimal(20)),
    "price": TargetPrice(Money(Decimal(3000), "USD")),
    "deadline": before(date(2027, 3, 31)),
    "fuel": "diesel",
    "voltage": "220V",
    "plug": "UK",
    "specification": ("11 kW",),
    "certificates": ("CE",),
    "oem": True,
    "sample": True,
    "incoterm": "FCA",
    "country": "TZ",
    "buyer_type": BuyerType.IMPORTER,
    "after_sales": True,
}
FACTS: dict[str, Any] = {
    "moq": Decimal(5),
    "prices": HARVESTER.prices,
    "lead_days": 35,
    "capacity_month": Decimal(100),
    "spec": HARVESTER.spec,
    "certificates": (Certificate("CE"),),
    "oem": True,
    "sample_policy": SamplePolicy.FREE,
    "overseas_stock": (OverseasStock("TZ", Decimal(50)),),
    "spare_parts": True,
    "service_countries": ("TZ",),
    "incoterm": "FCA",
}


@given(
    st.sets(st.sampled_from(sorted(WISHES))), st.sets(st.sampled_from(sorted(FACTS))), st.sampled_from(sorted(FACTS))
)
def test_a_fact_that_satisfies_never_lowers_the_score(wishes: set[str], facts: set[str], more: str) -> None:
    wanted = wants(**{name: WISHES[name] for name in wishes})
    bare = Product(ProductId(2), ExporterId(1), "机器", THEN, hs="843351", unit="SET")
    less = replace(bare, **{name: FACTS[name] for name in facts - {more}})
    full = replace(less, **{more: FACTS[more]})
    assert matched(wanted, full).score >= matched(wanted, less).score


@given(st.sets(st.sampled_from(sorted(WISHES))), st.sampled_from(sorted(WISHES)))
def test_a_wish_that_is_satisfied_never_lowers_the_score(wishes: set[str], more: str) -> None:
    product = replace(HARVESTER, **FACTS)
    less = wants(**{name: WISHES[name] for name in wishes - {more}})
    full = wants(**{name: WISHES[name] for name in wishes | {more}})
    assert matched(full, product).score >= matched(less, product).score


# ---------------------------------------------------------------- records and fairness

RECORDS = st.builds(
    Standing,
    shown=st.integers(0, 10_000),
    answers=st.integers(0, 50),
    promptness=st.floats(-1, 1),
    hours=st.floats(0, 500),
    latest=st.just(TODAY),
)


def of_record(standing: Standing, wanted: Requirements | None = None, product: Product = HARVESTER) -> Match:
    return score(Case(wanted or wants(), product, EXPORTER, TODAY, standing), GOOD)


@given(RECORDS)
def test_a_record_counts_within_its_bounds_and_adds_up(standing: Standing) -> None:
    match = of_record(standing)
    assert 0 <= match.components["exposure"] <= EXPOSURE
    assert abs(match.components.get("response", 0)) <= RESPONSE
    assert match.score == pytest.approx(sum(match.components.values()), abs=1e-6)


def test_a_newcomer_gains_and_loses_nothing_by_its_record() -> None:
    match = of_record(Standing(shown=0))
    assert "response" not in match.components
    assert match.components["exposure"] == EXPOSURE


@given(RECORDS, st.floats(0, 1))
def test_a_quicker_record_never_lowers_the_score(standing: Standing, more: float) -> None:
    better = replace(standing, promptness=min(1.0, standing.promptness + more))
    assert of_record(better).score >= of_record(standing).score


@given(RECORDS, st.integers(1, 1000))
def test_who_was_shown_oftener_gains_no_more(standing: Standing, more: int) -> None:
    assert standing.shown is not None
    oftener = replace(standing, shown=standing.shown + more)
    assert of_record(oftener).score <= of_record(standing).score


def test_fairness_is_smaller_than_the_smallest_weight_of_any_field() -> None:
    weights = [
        value
        for module in (company, goods, trade)
        for name, value in vars(module).items()
        if name in WEIGHTS and isinstance(value, float)
    ]
    assert len(weights) == len(WEIGHTS)
    levels = sorted(company.VERIFICATION.values())
    steps = [after - before for before, after in pairwise(levels)]
    assert min(*weights, *steps) > EXPOSURE


@given(st.floats(EXPOSURE + 2e-6, 0.2), st.integers(0, 10_000), st.integers(0, 10_000))
def test_fairness_lifts_nobody_over_who_is_better_by_more_than_its_bound(better: float, shown: int, other: int) -> None:
    (good, like), (bad, _) = shop(1, 1, "a"), shop(2, 2, "b")
    below = MIDDLE - 0.01  # where a likeness counts in full
    cases = [
        (replace(good, standing=Standing(shown=shown)), below),
        (replace(bad, standing=Standing(shown=other)), below - better),
    ]
    found, _ = ranked(cases)
    assert like and found[0].product.id == 1


def test_of_equals_the_one_shown_less_often_comes_first() -> None:
    cases = [
        (replace(case, standing=Standing(shown=shown)), like)
        for (case, like), shown in ((shop(1, 1, "a"), 30), (shop(2, 2, "b"), 3))
    ]
    assert [item.product.id for item in ranked(cases)[0]] == [2, 1]


@given(st.permutations(list(range(8))), st.lists(RECORDS, min_size=8, max_size=8))
def test_records_do_not_make_the_catalogs_order_matter(order: list[int], records: list[Standing]) -> None:
    cases = []
    for n in range(8):
        case, like = shop(n, n + 1, f"f{n}")
        cases.append((replace(case, standing=records[n]), like))
    assert ranked([cases[n] for n in order]) == ranked(cases)


@pytest.mark.parametrize(
    ("answers", "hours", "expected"),
    [
        (3, 4.0, {"matched": "quick"}),
        (2, 4.0, {}),
        (9, 12.0, {}),
        (9, 30.0, {"conflicting": "slow"}),
        (0, 0.0, {}),
    ],
)
def test_a_record_is_told_once_it_says_something(answers: int, hours: float, expected: dict[str, str]) -> None:
    match = of_record(Standing(0, answers, 0.5, hours, TODAY))
    assert where(match, "response") == expected
    if expected:
        assert one(match, "response").as_of == TODAY


@given(st.sets(st.sampled_from(sorted(WISHES))), RECORDS, st.permutations(sorted(FACTS)))
def test_fact_after_fact_the_score_never_falls_whatever_the_record(
    wishes: set[str], standing: Standing, order: list[str]
) -> None:
    wanted = wants(**{name: WISHES[name] for name in wishes})
    product = Product(ProductId(2), ExporterId(1), "机器", THEN, hs="843351", unit="SET")
    before = of_record(standing, wanted, product).score
    for name in order:
        product = replace(product, **{name: FACTS[name]})
        after = of_record(standing, wanted, product).score
        assert after >= before - 1e-9
        before = after


# ---------------------------------------------------------------- sources


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_reason_names_its_source_and_day(language: str) -> None:
    wanted = wants(quantity=Quantity(Decimal(20)), country="TZ", certificates=("CE",))
    boxed = replace(HARVESTER, volume_m3=Decimal("3.6"), gross_kg=Decimal(670))
    match = informed(Case(wanted, boxed, EXPORTER, TODAY), matched(wanted, boxed))
    told = render(sourced_lines(match.matched, match.conflicting, match.unknown), language).split("\n")
    assert len(told) == len(match.matched) + len(match.conflicting) + len(match.unknown)
    assert all("2026" in line for line in told)
    line = render(sources_line(match.matched, match.conflicting, match.unknown), language)
    assert line.startswith("📎 ")
    assert "\n" not in line
    # the product's entry, the company's check, the freight table, the table of schemes: each once
    assert line.count("2026") == 4


def test_reasons_without_days_make_no_line_of_sources() -> None:
    assert render(sources_line([example("fuel", "same")], (), ()), "en") == ""
    assert render(sourced_lines([example("fuel", "same")], (), ()), "en").endswith("(product sheet)")


# ---------------------------------------------------------------- texts

EXAMPLES: dict[str, Any] = {
    "quantity": Quantity(Decimal(20)),
    "moq": Quantity(Decimal(5), "SET"),
    "capacity": Quantity(Decimal(100), "SET"),
    "unit": Quantity(Decimal(1), "KGM"),
    "price": Money(Decimal(2560), "USD"),
    "limit": Money(Decimal(3000), "USD"),
    "converted": Money(Decimal(18000), "CNY"),
    "day": TODAY,
    "ready": TODAY,
    "until": TODAY,
    "months": 3,
    "days": 35,
    "low": 29,
    "high": 48,
    "percent": 7,
    "country": "TZ",
    "wishes": ("importer", "government"),
    "type": "distributor",
    "cost": Money(Decimal(2745), "USD"),
    "per": "SET",
    "freight": Money(Decimal(185), "USD"),
    "port": "Dar es Salaam",
    "on": TODAY,
    "sample": 1,
    "duty": Money(Decimal(275), "USD"),
    "hours": 5,
}


def example(field: str, code: str) -> Reason:
    """A reason of the table, told in examples."""
    return reason(field, code, **{name: EXAMPLES.get(name, "<b>X") for name in REASONS[field, code]})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("field", "code"), sorted(REASONS))
def test_every_reason_has_its_text(field: str, code: str, language: str) -> None:
    words = render(reason_text(example(field, code)), language)
    assert words
    assert "<b>" not in words
    assert "TZ" not in words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_use_the_variables_of_the_table_and_no_others(language: str) -> None:
    from importlib.resources import files

    page = parse((files("bot") / "locales" / language / "reasons.ftl").read_text(encoding="utf8"))
    found = {entry.id.name: _variables(entry) for entry in page.body if isinstance(entry, ast.Message)}
    expected = {f"reason-{field}-{code}": set(names) for (field, code), names in REASONS.items()}
    expected |= {f"reason-line-{name}": {"reasons"} for name in ("matched", "conflicting", "arrange", "unknown")}
    expected |= {"reason-name-fuel": {"fuel"}, "reason-name-buyer": {"type"}}
    expected |= {"reason-line-sources": {"sources"}, "reason-line-sourced": {"mark", "reason", "source"}}
    expected |= {"reason-source": {"kind"}, "reason-source-dated": {"source", "day"}}
    assert found == expected


def _variables(node: object) -> set[str]:
    if isinstance(node, ast.VariableReference):
        return {node.id.name}
    if isinstance(node, ast.BaseNode):
        return {name for child in vars(node).values() for name in _variables(child)}
    return {name for child in node for name in _variables(child)} if isinstance(node, list) else set()


@pytest.mark.parametrize(("field", "code"), sorted(REASONS))
def test_a_reason_is_kept_as_it_is(field: str, code: str) -> None:
    kept = json.dumps(converter.unstructure(example(field, code), Reason))
    assert converter.structure(json.loads(kept), Reason) == example(field, code)


def test_a_reason_outside_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="price-cheap"):
        reason("price", "cheap")
    with pytest.raises(ValueError, match="fuel-same"):
        reason("fuel", "same", wanted="diesel")


def test_the_card_reads_as_in_the_story() -> None:
    wanted = wants(
        quantity=Quantity(Decimal(20)),
        price=TargetPrice(Money(Decimal(3000), "USD")),
        deadline=before(date(2027, 2, 28)),
        country="TZ",
    )
    match = matched(replace(wanted, product=Read("rice harvester", "mashine ya kuvuna mpunga")))
    lines = render(reason_lines(match.matched, match.conflicting, match.unknown), "en").split("\n")
    assert lines[0].startswith(
        "✅ mashine ya kuvuna mpunga · 20 pcs ≥ MOQ 5 sets · price USD 2,560 within your USD 3,000"
    )
    assert "ready in 35 days" in lines[0]
    assert lines[1].startswith("ℹ️ PVoC-TBS: to be arranged before loading")
    assert "arrival by" in lines[0]
    assert lines[2] == "❓ spare parts and service in Tanzania"


def test_no_line_stands_empty() -> None:
    assert render(reason_lines((), (), ()), "en") == ""
    assert render(reason_lines((), [example("fuel", "other")], ()), "zh").startswith("⚠️ ")
