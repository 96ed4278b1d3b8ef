"""Rows: whatever the dataclasses can hold comes back from the database as it went in."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog import messages, model
from catalog.model import (
    DealId,
    ExporterId,
    IntroductionId,
    Money,
    PersonId,
    ProductId,
    ProposalId,
    Quantity,
    RequestId,
)
from catalog.rows import TABLES, from_row, instant_text, requirements_json, to_row
from catalog.sqlite_store import SqliteStore

# Characters that a file can hold: lone surrogates are replaced on the way in, see test_store.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
codes = st.sampled_from(["CN", "TZ", "zh", "sw", "fr"])
ids = st.integers(1, 2**53)
instants = st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
days = st.dates(date(1990, 1, 1), date(2100, 1, 1))
decimals = st.decimals(-(10**12), 10**12, places=4, allow_nan=False)
money = st.builds(Money, decimals, st.sampled_from(["CNY", "USD", "TZS"]))
quantities = st.builds(Quantity, decimals, st.sampled_from(["C62", "KGM"]), st.none() | decimals)
counts = st.integers(0, 2**31)
scores = st.floats(-1e6, 1e6)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.floats(-1e9, 1e9) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
bodies = st.dictionaries(texts, json_values, max_size=3)
facts = money | quantities | decimals | days | texts | counts | st.booleans() | st.lists(texts, max_size=3).map(tuple)
reasons = st.builds(
    model.Reason, texts, texts, st.dictionaries(texts, facts, max_size=3), texts, st.none() | days
)  # fmt: skip
certificates = st.builds(model.Certificate, texts, texts, texts, st.none() | days)


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=3).map(tuple)


def read(of: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.builds(model.Read, of, texts, st.floats(0, 1))


def readings() -> st.SearchStrategy[model.Requirements]:
    """Requirements with any field read or not."""
    by_type = {
        "quantity": read(quantities),
        "price": read(st.builds(model.TargetPrice, money, st.booleans(), st.booleans())),
        "deadline": read(st.builds(model.Deadline, days, st.sampled_from(model.DateMeaning))),
        "buyer_type": read(st.sampled_from(model.BuyerType)),
    } | dict.fromkeys(("oem", "sample", "after_sales"), read(st.booleans()))
    parts: dict[str, st.SearchStrategy[Any]] = {"text": texts, "language": codes, "rest": texts}
    for field in fields(model.Requirements):
        if field.name in ("specification", "certificates"):
            parts[field.name] = tuples(read(texts))
        elif field.name not in parts:
            parts[field.name] = st.none() | by_type.get(field.name, read(texts))
    return st.fixed_dictionaries(parts).map(lambda values: model.Requirements(**values))


for kind, strategy in (
    (datetime, instants),
    (date, days),
    (Decimal, decimals),
    (str, texts),
    (int, ids),
    (float, scores),
    (Money, money),
    (Quantity, quantities),
    (model.Reason, reasons),
    (model.Certificate, certificates),
    (model.Requirements, readings()),
):
    st.register_type_strategy(kind, strategy)

# Fields that annotations alone do not describe: plain JSON, and what is unique or refers to other rows.
SPECIAL: dict[str, st.SearchStrategy[Any]] = {
    "body": bodies,
    "state": bodies,
    "detail": bodies,
    "spec": st.dictionaries(texts, texts, max_size=3),
    "components": st.dictionaries(texts, scores, max_size=3),
}
KINDS = sorted(TABLES, key=lambda kind: kind.__name__)


def rows_of(kind: type[Any]) -> st.SearchStrategy[Any]:
    """Any row of a kind."""
    special = {
        field.name: SPECIAL[field.name]
        for field in fields(kind)
        if field.name in SPECIAL and (field.name != "state" or kind is messages.Session)
    }
    return st.builds(kind, **{field.name: ... for field in fields(kind)} | special)


@pytest.fixture(scope="module")
def free() -> Iterator[sqlite3.Connection]:
    """The store's tables, without the rules between them: any row may stand alone."""
    with tempfile.TemporaryDirectory() as folder:
        SqliteStore(Path(folder) / "app.db").close()
        connection = sqlite3.connect(Path(folder) / "app.db", isolation_level=None)
        connection.row_factory = sqlite3.Row
        yield connection
        connection.close()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_any_row_comes_back_as_it_went_in(free: sqlite3.Connection, kind: type[Any]) -> None:
    @settings(max_examples=40, deadline=None)
    @given(rows_of(kind))
    def check(entity: Any) -> None:
        row = to_row(entity)
        free.execute("BEGIN")
        marks = ", ".join("?" * len(row))
        free.execute(f"INSERT INTO {TABLES[kind]} ({', '.join(row)}) VALUES ({marks})", list(row.values()))
        (kept,) = free.execute(f"SELECT * FROM {TABLES[kind]}").fetchall()
        free.execute("ROLLBACK")
        assert from_row(kind, kept) == entity

    check()


def test_the_tables_hold_the_fields_of_their_types_and_no_others(free: sqlite3.Connection) -> None:
    for kind, table in TABLES.items():
        columns = {row["name"] for row in free.execute(f"PRAGMA table_info({table})")}
        assert columns == {field.name for field in fields(kind)}, table  # type: ignore[arg-type]  # all are dataclasses


def test_every_table_of_the_file_is_known(free: sqlite3.Connection) -> None:
    found = {row["name"] for row in free.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    own = {"meta", "person_private", "changes", "vectors", "_sqlite_migrations", "sqlite_sequence"}
    assert found == own | set(TABLES.values())


def test_an_id_of_nobody_is_left_to_the_database() -> None:
    one = model.Person(PersonId(0), "sw", datetime(2026, 11, 24, tzinfo=UTC))
    assert "id" not in to_row(one) and to_row(replace(one, id=PersonId(5)))["id"] == 5


def test_money_is_kept_in_whole_ten_thousandths() -> None:
    offered = model.Product(
        ProductId(1), ExporterId(1), "泵", datetime(2026, 11, 24, tzinfo=UTC),
        prices=(model.PriceTier(Decimal(5), Money(Decimal("0.1234"), "USD")),),
    )  # fmt: skip
    assert '"units": 1234' in str(to_row(offered)["prices"])


def test_instants_sort_as_text_whatever_zone_they_came_in() -> None:
    start = datetime(2026, 3, 1, 7, 59, 59, 999_999, tzinfo=UTC)
    later = (start + timedelta(microseconds=1)).astimezone(timezone(timedelta(hours=8)))
    assert instant_text(start) == "2026-03-01T07:59:59.999999Z" < instant_text(later) == "2026-03-01T08:00:00.000000Z"


def test_a_reading_as_json_says_only_what_was_read() -> None:
    reading = model.Requirements(text="20 pumps", language="en", quantity=model.Read(Quantity(Decimal(20)), "20"))
    assert requirements_json(reading) == {
        "text": "20 pumps",
        "language": "en",
        "quantity": {"value": {"amount": "20", "unit": "C62", "upto": None}, "words": "20", "confidence": 1.0},
    }


def test_ids_of_all_kinds_are_plain_numbers() -> None:
    kinds = (PersonId, ExporterId, ProductId, RequestId, ProposalId, IntroductionId, DealId)
    assert [kind(7) for kind in kinds] == [7] * 7
