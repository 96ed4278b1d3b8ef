"""The bureau's dated tables of freight and duty: which way is priced on which day, and what is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from catalog.freight import CONTAINERS, Duty, FreightRate, duties, duty, duty_of, freight_rates, rate_of, routes
from catalog.model import Money
from catalog.reference import cities
from catalog.tables import BadReference, rows

FIELDS = "from\tto\tcountries\tmode\tgp20\thq40\tlcl\tcurrency\tvalid_from\tsample\tsource"
GOOD = "Shanghai\tMombasa\tKE;UG\tsea\t1850\t3200\t75\tUSD\t2026-11-01\t1\tquotation"
DUTY_FIELDS = "country\ths\tpercent\tvalid_from\tsource"


def table(*lines: str) -> list[FreightRate]:
    return [rate_of(row) for row in rows("freight_rates.tsv", "\n".join((FIELDS, *lines)))]


def duty_table(*lines: str) -> list[Duty]:
    return [duty_of(row) for row in rows("duties.tsv", "\n".join((DUTY_FIELDS, *lines)))]


def on(day: str) -> date:
    return date.fromisoformat(day)


def test_every_rate_shipped_is_a_sample_dated_and_of_known_places() -> None:
    assert freight_rates()
    for rate in freight_rates():
        assert rate.sample
        assert "replaced" in rate.source
        assert rate.valid_from <= on("2026-11-25")
        assert {rate.start, rate.end} <= cities().keys()
        assert rate.lcl and set(rate.per_container) == {"20GP", "40HQ"}
        # a larger box costs more, and less for its room
        small, large = (rate.per_container[code].amount for code in ("20GP", "40HQ"))
        assert small < large < small * CONTAINERS["40HQ"].volume_m3 / CONTAINERS["20GP"].volume_m3


@pytest.mark.parametrize("country", ["VN", "TH", "KZ", "GE", "NG", "TZ"])
def test_the_countries_of_the_route_so_far_are_priced_from_mianyang(country: str) -> None:
    assert routes("Mianyang", country, on("2026-11-25"))


def test_a_way_goes_by_a_port_or_straight() -> None:
    by_port = routes("Mianyang", "TZ", on("2026-11-25"))
    assert sorted([leg.end for leg in way] for way in by_port) == [
        ["Qinzhou", "Dar es Salaam"],
        ["Shanghai", "Dar es Salaam"],
    ]
    from_port = routes("Shanghai", "TZ", on("2026-11-25"))
    assert [[leg.end for leg in way] for way in from_port] == [["Dar es Salaam"]]
    by_rail = routes("Mianyang", "KZ", on("2026-11-25"))
    assert [[leg.end for leg in way] for way in by_rail] == [["Almaty"], ["Astana"]]


def test_a_way_that_is_not_in_the_table_has_no_price() -> None:
    assert routes("Ningbo", "TZ", on("2026-11-25")) == []
    assert routes("Mianyang", "PE", on("2026-11-25")) == []
    assert routes("Mianyang", "TZ", on("2026-10-31")) == []


def test_the_newest_line_that_is_valid_holds() -> None:
    later = GOOD.replace("1850", "2000").replace("2026-11-01", "2027-01-01")
    for lines in ((GOOD, later), (later, GOOD)):
        for day, price in (("2026-12-31", 1850), ("2027-01-01", 2000)):
            [[leg]] = routes("Shanghai", "UG", on(day), table(*lines))
            assert leg.per_container["20GP"] == Money(Decimal(price), "USD")


def test_the_order_of_the_lines_does_not_matter() -> None:
    lines = [GOOD, GOOD.replace("Mombasa", "Dar es Salaam"), "Mianyang\tShanghai\t\trail\t\t\t45\tUSD\t2026-11-01\t\tq"]
    there = routes("Mianyang", "KE", on("2026-12-01"), table(*lines))
    assert there == routes("Mianyang", "KE", on("2026-12-01"), table(*reversed(lines)))
    assert len(there) == 2


@pytest.mark.parametrize(
    ("line", "field"),
    [
        (GOOD.replace("Mombasa", "Atlantis"), "to"),
        (GOOD.replace("KE;UG", "KE;XX"), "countries"),
        (GOOD.replace("\tsea", "\tmagic"), "mode"),
        (GOOD.replace("1850", "-3"), "gp20"),
        (GOOD.replace("USD", "ZZZ"), "currency"),
        (GOOD.replace("2026-11-01", "soon"), "valid_from"),
        (GOOD.replace("1850\t3200\t75", "\t\t"), "lcl"),
        (GOOD.replace("quotation", ""), "source"),
    ],
)
def test_a_malformed_rate_is_named(line: str, field: str) -> None:
    with pytest.raises(BadReference) as error:
        table(line)
    assert (error.value.row, error.value.field) == ("2", field)


# ---------------------------------------------------------------- duty


def test_no_duty_is_known_until_the_bureau_enters_one() -> None:
    assert duties() == ()
    assert duty("TZ", "843351", on("2026-11-25")) is None


def test_the_longest_digits_and_the_newest_line_hold() -> None:
    lines = (
        "TZ\t84\t10\t2026-01-01\tlaw",
        "TZ\t8433\t0\t2026-01-01\tlaw",
        "TZ\t8433\t5\t2027-01-01\tlaw",
        "KE\t843351\t25\t2026-01-01\tlaw",
    )
    for listed in (lines, lines[::-1]):
        entered = duty_table(*listed)

        def percent(country: str, hs: str, day: str, entered: list[Duty] = entered) -> Decimal | None:
            found = duty(country, hs, on(day), entered)
            return found.percent if found else None

        assert percent("TZ", "843351", "2026-06-01") == 0
        assert percent("TZ", "8433.51", "2027-06-01") == 5
        assert percent("TZ", "8413", "2026-06-01") == 10
        assert percent("TZ", "9401", "2026-06-01") is None
        assert percent("TZ", "", "2026-06-01") is None
        assert percent("UG", "843351", "2026-06-01") is None


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("XX\t84\t10\t2026-01-01\tlaw", "iso2"),
        ("TZ\t8\t10\t2026-01-01\tlaw", "hs"),
        ("TZ\t84\t-1\t2026-01-01\tlaw", "percent"),
        ("TZ\t84\tten\t2026-01-01\tlaw", "percent"),
        ("TZ\t84\tNaN\t2026-01-01\tlaw", "percent"),
        ("TZ\t84\t10\t\tlaw", "valid_from"),
        ("TZ\t84\t10\t2026-01-01\t", "source"),
    ],
)
def test_a_malformed_duty_is_named(line: str, field: str) -> None:
    with pytest.raises(BadReference) as error:
        duty_table(line)
    assert error.value.field == field


def test_a_row_is_read_by_its_fields() -> None:
    [rate] = table(GOOD)
    assert (rate.start, rate.end, rate.countries, rate.mode) == ("Shanghai", "Mombasa", ("KE", "UG"), "sea")
    assert rate.lcl == Money(Decimal(75), "USD")
    [own] = table(GOOD.replace("KE;UG", ""))
    assert own.countries == ("KE",)
