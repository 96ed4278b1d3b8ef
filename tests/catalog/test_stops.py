"""The bureau's stop list: what holds when for whom, and the table it is entered by."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model import (
    Buyer,
    Exporter,
    ExporterId,
    ExporterKind,
    Person,
    PersonId,
    Product,
    ProductId,
    Stop,
    StopId,
)
from catalog.sqlite_store import SqliteStore
from catalog.stops import Party, against, covers, holding, party_of, read_stops, stop_of, table_of, take_over
from catalog.store import Writing
from catalog.tables import BadReference

TODAY = date(2026, 11, 25)
NOW = datetime(2026, 11, 25, tzinfo=UTC)
HEAD = "exporter\tbuyer\torganisation\tcountry\ths\tsince\tuntil\treason\tsource"


def stop(**conditions: object) -> Stop:
    made = {"reason": "why", "since": date(2026, 1, 1)} | conditions
    return Stop(StopId(1), **made)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path / "app.db")

    def fill(tx: Writing) -> None:
        for n in (1, 2):
            tx.add(Exporter(ExporterId(0), f"厂{n}", f"U{n}", ExporterKind.MANUFACTURER, NOW))
            tx.add(Product(ProductId(0), ExporterId(n), f"泵{n}", NOW, hs=("8413.70", "843351")[n - 1]))
        tx.add(Person(PersonId(0), "en", NOW))
        tx.add(Buyer(PersonId(1), country="KE"))
        tx.set_private(PersonId(1), "organisation", "Bad  Trading LTD")

    made.write(fill)
    yield made
    made.close()


# ---------------------------------------------------------------- what holds


@pytest.mark.parametrize(("day", "holds"), [("2025-12-31", 0), ("2026-01-01", 1), ("2026-06-30", 1), ("2026-07-01", 0)])
def test_a_stop_holds_from_its_first_day_to_the_end_of_its_last(day: str, holds: int) -> None:
    assert len(holding([stop(until=date(2026, 6, 30))], date.fromisoformat(day))) == holds


@pytest.mark.parametrize(
    ("listed", "falls"),
    [
        (stop(buyer=PersonId(1)), True),
        (stop(buyer=PersonId(2)), False),
        (stop(organisation="bad trading ltd"), True),
        (stop(organisation="Bad Trading"), False),
        (stop(country="KE"), True),
        (stop(country="TZ"), True),
        (stop(country="UG"), False),
        (stop(country="KE", hs="93"), True),
        (stop(exporter=ExporterId(7)), True),
        (stop(buyer=PersonId(1), country="UG"), False),
    ],
)
def test_all_that_a_stop_says_of_the_buyer_must_hold(store: SqliteStore, listed: Stop, falls: bool) -> None:
    with store.read() as view:
        party = party_of(view, PersonId(1), "TZ")
    assert party == Party(PersonId(1), "Bad  Trading LTD", frozenset({"KE", "TZ"}))
    assert bool(against([listed], party)) is falls


def test_nobody_known_falls_under_no_stop_of_persons() -> None:
    everyone = [stop(buyer=PersonId(1)), stop(organisation="x"), stop(country="KE")]
    assert against(everyone, Party()) == []


@pytest.mark.parametrize(
    ("listed", "exporter", "hs", "covered"),
    [
        (stop(hs="84"), 1, "8413.70", True),
        (stop(hs="841370"), 1, "8413.70", True),
        (stop(hs="841370"), 1, "8413", False),
        (stop(hs="85"), 1, "841370", False),
        (stop(exporter=ExporterId(1)), 1, "", True),
        (stop(exporter=ExporterId(1), hs="84"), 2, "841370", False),
    ],
)
def test_goods_are_told_by_their_leading_digits(listed: Stop, exporter: int, hs: str, covered: bool) -> None:
    assert covers(listed, ExporterId(exporter), hs) is covered


@given(
    st.sampled_from(["", "84", "8413", "841370", "93"]),
    st.sampled_from([None, 1, 2]),
    st.sampled_from(["8413.70", "841370", "8433", ""]),
)
def test_a_stop_with_one_condition_more_never_covers_more(hs: str, exporter: int | None, goods: str) -> None:
    wide = stop(exporter=None if exporter is None else ExporterId(exporter))
    narrow = stop(exporter=wide.exporter, hs=hs)
    assert covers(wide, ExporterId(1), goods) or not covers(narrow, ExporterId(1), goods)


def test_the_store_finds_the_same_goods(store: SqliteStore) -> None:
    with store.read() as view:
        goods = view.find(Product)
        for exporter in (None, 1, 2):
            for hs in ("", "84", "8413", "841370", "8433", "9"):
                listed = stop(hs=hs, exporter=exporter)
                expected = [row.id for row in goods if covers(listed, row.exporter, row.hs)]
                assert view.products_under(exporter, hs) == expected


def test_the_first_stop_that_keeps_a_product_from_a_buyer(store: SqliteStore) -> None:
    listed = Stop(StopId(0), "sanctioned", date(2026, 1, 1), buyer=PersonId(1), hs="8413")
    made = store.write(lambda tx: tx.add(listed))
    with store.read() as view:
        pump, harvester = view.find(Product)
        party = party_of(view, PersonId(1), None)
        assert stop_of(view, pump, party, TODAY) == made
        assert stop_of(view, harvester, party, TODAY) is None
        assert stop_of(view, pump, Party(), TODAY) is None


# ---------------------------------------------------------------- the table


def taken(store: SqliteStore, *lines: str, today: date = TODAY) -> tuple[int, int]:
    text = "\n".join((HEAD, *lines))
    return store.write(lambda tx: take_over(tx, read_stops(tx, "stops.tsv", text), today))


ARMS = "\t\t\tKE\t93\t2026-01-01\t\tembargo\tministry"
FIRM = "U1\t1\t\t\t\t2026-02-01\t2027-01-31\tdispute\tbureau"


def test_a_table_becomes_the_list_and_comes_out_as_it_went_in(store: SqliteStore) -> None:
    assert taken(store, "# a comment", ARMS, FIRM) == (2, 0)
    with store.read() as view:
        assert list(table_of(view, TODAY)) == [HEAD, ARMS, FIRM]
        first, second = view.find(Stop)
    assert (first.country, first.hs, first.reason, first.source) == ("KE", "93", "embargo", "ministry")
    assert (second.exporter, second.buyer, second.until) == (1, 1, date(2027, 1, 31))
    before = revision(store)
    assert taken(store, FIRM, ARMS) == (0, 0)
    assert revision(store) == before


def revision(store: SqliteStore) -> int:
    with store.read() as view:
        return view.revision()


def test_what_a_table_lacks_ends_and_stays_on_record(store: SqliteStore) -> None:
    taken(store, ARMS, FIRM)
    before = revision(store)
    assert taken(store, FIRM) == (0, 1)
    assert revision(store) > before
    with store.read() as view:
        ended = view.get(Stop, 1)
        assert ended.until == TODAY - timedelta(days=1)
        assert holding(view.find(Stop), TODAY) == [view.get(Stop, 2)]
    assert taken(store, ARMS, FIRM) == (1, 0)


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("\t\t\t\t\t2026-01-01\t\twhy\tbureau", "exporter"),
        ("U9\t\t\t\t\t2026-01-01\t\twhy\tbureau", "exporter"),
        ("\t99\t\t\t\t2026-01-01\t\twhy\tbureau", "buyer"),
        ("\tJohn\t\t\t\t2026-01-01\t\twhy\tbureau", "buyer"),
        ("\t\t\tXX\t\t2026-01-01\t\twhy\tbureau", "country"),
        ("\t\t\tKE\tguns\t2026-01-01\t\twhy\tbureau", "hs"),
        ("\t\t\tKE\t\tsoon\t\twhy\tbureau", "since"),
        ("\t\t\tKE\t\t2026-01-01\tnever\twhy\tbureau", "until"),
        ("\t\t\tKE\t\t2026-01-01\t\t\tbureau", "reason"),
        ("\t\t\tKE\t\t2026-01-01\t\twhy\t", "source"),
    ],
)
def test_a_wrong_line_is_named_and_nothing_changes(store: SqliteStore, line: str, field: str) -> None:
    taken(store, ARMS)
    with pytest.raises(BadReference) as error:
        taken(store, FIRM, line)
    assert (error.value.row, error.value.field) == ("3", field)
    with store.read() as view:
        assert list(table_of(view, TODAY)) == [HEAD, ARMS]


def test_who_leaves_takes_what_was_written_of_him_along(store: SqliteStore) -> None:
    taken(store, ARMS, FIRM)
    store.write(lambda tx: tx.erase(PersonId(1), NOW))
    with store.read() as view:
        embargo, dispute = view.find(Stop)
        assert (embargo.reason, embargo.until) == ("embargo", None)
        assert (dispute.reason, dispute.buyer, dispute.until) == ("", 1, TODAY - timedelta(days=1))
        assert list(table_of(view, TODAY)) == [HEAD, ARMS]
