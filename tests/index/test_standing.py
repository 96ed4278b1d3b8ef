"""An exporter's record: nights, weekends and today never count; who is overdue is not forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from catalog.model import (
    Exporter,
    ExporterId,
    ExporterKind,
    Introduction,
    IntroductionId,
    IntroductionState,
    Person,
    PersonId,
    Product,
    ProductId,
    Proposal,
    ProposalId,
    Request,
    RequestId,
    Requirements,
    Waiting,
)
from catalog.sqlite_store import SqliteStore
from catalog.store import Writing
from catalog.working_time import SHANGHAI, add_working_hours, midnight
from index.standing import NEUTRAL_ANSWERS, SLOWEST_HOURS, Standing, record, standings

TODAY = date(2026, 11, 25)


def at(text: str) -> datetime:
    """An instant by the clocks of Mianyang."""
    return datetime.fromisoformat(f"2026-11-{text}").replace(tzinfo=SHANGHAI)


def waited(since: datetime, hours: float | None, *, answered: bool = True) -> Waiting:
    ended = None if hours is None else add_working_hours(since, hours)
    return Waiting(ExporterId(1), since, add_working_hours(since, 24), ended, answered and hours is not None)


# ---------------------------------------------------------------- the record


def test_nothing_known_is_neutral() -> None:
    assert record([], midnight(TODAY), 3) == Standing(3)


def test_a_weekend_between_question_and_answer_does_not_count() -> None:
    friday, monday = at("20 17:00"), at("23 10:00")
    over = record([Waiting(ExporterId(1), friday, add_working_hours(friday, 24), monday, True)], midnight(TODAY))
    inside = record([waited(at("18 10:00"), 2)], midnight(TODAY))
    assert (over.hours, over.promptness) == (inside.hours, inside.promptness) == (2, inside.promptness)
    assert (over.latest, inside.latest) == (date(2026, 11, 23), date(2026, 11, 18))


def test_an_answer_within_the_promise_is_never_held_against_anybody() -> None:
    assert record([waited(at("02 09:00"), 24)], midnight(TODAY)).promptness == 0
    assert record([waited(at("02 09:00"), 23)], midnight(TODAY)).promptness > 0
    assert record([waited(at("02 09:00"), 25)], midnight(TODAY)).promptness < 0


def test_whoever_waits_still_within_the_promise_says_nothing_yet() -> None:
    assert record([waited(at("24 15:00"), None)], midnight(TODAY)).answers == 0
    overdue = record([waited(at("16 09:00"), None)], midnight(TODAY))
    assert (overdue.answers, overdue.latest) == (1, TODAY)
    assert overdue.promptness == pytest.approx(-1 / (1 + NEUTRAL_ANSWERS), abs=1e-6)


def test_a_buyer_who_gives_up_early_is_nobodys_fault() -> None:
    assert record([waited(at("16 09:00"), 3, answered=False)], midnight(TODAY)).answers == 0
    given_up = record([replace(waited(at("02 09:00"), 30), answered=False)], midnight(TODAY))
    assert given_up.promptness < 0


@given(st.lists(st.floats(0, 300), max_size=12))
def test_promptness_keeps_within_its_bounds(hours: list[float]) -> None:
    made = record([waited(at("02 09:00"), each) for each in hours], midnight(date(2027, 6, 1)))
    assert -1 < made.promptness < 1
    assert made.answers == len(hours)


@given(st.lists(st.floats(0, 2 * SLOWEST_HOURS), min_size=1, max_size=8), st.data())
def test_a_quicker_answer_never_makes_a_record_worse(hours: list[float], data: st.DataObject) -> None:
    which = data.draw(st.integers(0, len(hours) - 1))
    quicker = [*hours]
    quicker[which] = data.draw(st.floats(0, hours[which]))
    end = midnight(date(2027, 6, 1))
    before, after = (record([waited(at("02 09:00"), each) for each in some], end) for some in (hours, quicker))
    assert after.promptness >= before.promptness


# ---------------------------------------------------------------- from the store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    """Two companies with a product each, and a buyer with his request."""
    made = SqliteStore(tmp_path / "app.db")

    def fill(tx: Writing) -> None:
        for n in (1, 2):
            tx.add(Exporter(ExporterId(0), f"厂{n}", f"U{n}", ExporterKind.MANUFACTURER, at("01 00:00")))
            tx.add(Product(ProductId(0), ExporterId(n), f"泵{n}", at("01 00:00")))
        tx.add(Person(PersonId(0), "en", at("01 00:00")))

    made.write(fill)
    yield made
    made.close()


def show(tx: Writing, exporter: int, shown_at: datetime) -> Proposal:
    """A proposal of a request of its own."""
    request = tx.add(Request(RequestId(0), PersonId(1), "en", Requirements("x"), shown_at, date(2027, 1, 1)))
    return tx.add(
        Proposal(ProposalId(0), request.id, ProductId(exporter), ExporterId(exporter), 1.0, 0.9, {}, "m", 1, shown_at)
    )


def introduce(store: SqliteStore, exporter: int, approved: datetime, **more: object) -> Introduction:
    def work(tx: Writing) -> Introduction:
        shown = show(tx, exporter, approved)
        made = Introduction(
            IntroductionId(0), shown.id, shown.request, shown.product, shown.exporter, PersonId(1), approved,
            state=IntroductionState.APPROVED, reviewed_at=approved, answer_due=add_working_hours(approved, 24),
        )  # fmt: skip
        return tx.add(replace(made, **more))  # type: ignore[arg-type]

    return store.write(work)


def of(store: SqliteStore, today: date = TODAY) -> dict[int, Standing]:
    with store.read() as view:
        return dict(standings(view, today))


def test_showings_count_by_the_day_they_were_first_made(store: SqliteStore) -> None:
    first = store.write(lambda tx: show(tx, 1, at("24 23:59")))
    store.write(lambda tx: show(tx, 1, at("25 00:00")))
    store.write(lambda tx: show(tx, 2, at("24 12:00") - timedelta(days=30)))
    assert of(store) == {1: Standing(shown=1)}
    assert of(store, TODAY + timedelta(days=1)) == {1: Standing(shown=2)}
    # looked at again later, it is still of yesterday
    store.write(lambda tx: tx.save(replace(first, shown_at=at("25 09:00").astimezone(UTC), score=0.5)))
    assert of(store) == {1: Standing(shown=1)}


def test_answers_count_in_working_hours(store: SqliteStore) -> None:
    accepted = {"state": IntroductionState.ACCEPTED, "responded_at": at("23 10:00")}
    introduce(store, 1, at("20 17:00"), **accepted)
    refused = {"state": IntroductionState.REFUSED, "responded_at": at("19 16:00")}
    introduce(store, 1, at("19 12:00"), **refused)
    found = of(store)[1]
    assert (found.answers, found.hours, found.latest) == (2, 3.0, date(2026, 11, 23))
    assert 2 not in of(store)


def test_a_question_is_an_answer_too(store: SqliteStore) -> None:
    late = {"state": IntroductionState.ACCEPTED, "responded_at": at("24 17:00")}
    made = introduce(store, 1, at("16 10:00"), **late)
    slow = of(store)[1]
    store.write(lambda tx: tx.audit(PersonId(1), "introduction", made.id, "question", at("16 11:00")))
    assert slow.promptness < 0 < of(store)[1].promptness
    assert of(store)[1].hours == 1


def test_what_happens_today_is_known_tomorrow(store: SqliteStore) -> None:
    today = {"state": IntroductionState.ACCEPTED, "responded_at": at("25 10:00")}
    introduce(store, 1, at("24 16:00"), **today)
    assert of(store)[1].answers == 0
    assert of(store, TODAY + timedelta(days=1))[1].answers == 1


def test_what_was_never_passed_on_does_not_count(store: SqliteStore) -> None:
    introduce(store, 1, at("10 10:00"), state=IntroductionState.RETURNED, answer_due=None)
    introduce(store, 2, at("10 10:00"))
    assert of(store)[1].answers == 0
    assert of(store)[2].answers == 1
