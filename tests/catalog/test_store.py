"""One suite for every store (today one): what it promises in catalog/store.py; then what the SQLite file adds."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from catalog.messages import Identity, Incoming, IncomingState, Outgoing, OutgoingState, Session, Slot
from catalog.model import (
    AuditEntry,
    Buyer,
    ContactCard,
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Member,
    Person,
    PersonId,
    Product,
    ProductId,
    ProductState,
    Request,
    RequestId,
    Requirements,
    Role,
    StoredFile,
)
from catalog.sqlite_store import SqliteStore
from catalog.store import (
    Conflict,
    NewerDatabase,
    NotFound,
    Reading,
    Store,
    StoreBusy,
    UnreadableDatabase,
    Writing,
    WrongKind,
)

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
ROOT = Path(__file__).parents[2]
STORES: dict[str, Callable[[Path], Store]] = {"sqlite": lambda folder: SqliteStore(folder / "app.db")}


@pytest.fixture(params=STORES.values(), ids=STORES.keys())
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    made: Store = request.param(tmp_path)
    yield made
    made.close()


def person(language: str = "sw") -> Person:
    return Person(PersonId(0), language, NOW)


def exporter(uscc: str = "91510700MA62400001", name: str = "新宇农机") -> Exporter:
    return Exporter(ExporterId(0), name, uscc, ExporterKind.MANUFACTURER, NOW)


def product(of: Exporter, name: str = "水稻收割机", **values: object) -> Product:
    return replace(Product(ProductId(0), of.id, name, NOW), **values)  # type: ignore[arg-type]  # fields by name


def added(store: Store, entity: object) -> object:
    return store.write(lambda tx: tx.add(entity))


def three_products(tx: Writing) -> list[Product]:
    of = tx.add(exporter())
    names = (("水稻收割机", "a1", Decimal(5)), ("水泵", "", None), ("水泵", "b2", Decimal(1)))
    return [tx.add(product(of, name, sku=sku, moq=moq)) for name, sku, moq in names]


# ---------------------------------------------------------------- transactions


def test_what_a_transaction_wrote_is_there_when_it_returns(store: Store) -> None:
    new = store.write(lambda tx: tx.add(person()))
    assert new.id > 0
    with store.read() as view:
        assert view.get(Person, new.id) == new


def test_a_transaction_that_raises_changes_nothing(store: Store) -> None:
    class Stop(Exception):
        pass

    def work(tx: Writing) -> None:
        one = tx.add(person())
        tx.set_private(one.id, "name", "Asha")
        tx.audit(one.id, "person", one.id, "made", NOW)
        three_products(tx)
        tx.put_vectors("m", {"h": b"1"})
        raise Stop

    with pytest.raises(Stop):
        store.write(work)
    with store.read() as view:
        kinds = (Person, Exporter, Product, AuditEntry)
        assert [view.count(kind) for kind in kinds] == [0] * len(kinds)
        assert view.revision() == 0 and view.vectors("m", ["h"]) == {}
    assert store.write(lambda tx: tx.add(person())).id == 1


def test_a_conflict_inside_a_transaction_can_be_handled_there(store: Store) -> None:
    def work(tx: Writing) -> int:
        tx.add(exporter())
        with pytest.raises(Conflict):
            tx.add(exporter())
        tx.add(exporter("91510700MA62400002"))
        return tx.count(Exporter)

    assert store.write(work) == 2


def test_a_transaction_reads_what_it_wrote_and_others_do_not(store: Store) -> None:
    inside, outside = threading.Event(), threading.Event()

    def work(tx: Writing) -> int:
        tx.add(person())
        inside.set()
        assert outside.wait(10)
        return tx.count(Person)

    running = store.submit(work)
    assert inside.wait(10)
    with store.read() as view:
        assert view.count(Person) == 0
    outside.set()
    assert running.result(10) == 1


def test_a_reading_view_stays_as_it_was(store: Store) -> None:
    with store.read() as view:
        assert view.count(Person) == 0
        store.write(lambda tx: tx.add(person()))
        assert view.count(Person) == 0
        with store.read() as inner:
            assert inner.count(Person) == 0
    with store.read() as view:
        assert view.count(Person) == 1


def test_one_writer_at_a_time(store: Store) -> None:
    kept = store.write(lambda tx: tx.add(person()))
    store.write(lambda tx: tx.add(Session(kept.id)))
    seen: list[str] = []

    def count_up(tx: Writing) -> None:
        seen.append(threading.current_thread().name)
        session = tx.get(Session, kept.id)
        time.sleep(0.001)
        tx.save(replace(session, revision=session.revision + 1))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: store.write(count_up), range(40)))
    with store.read() as view:
        assert view.get(Session, kept.id).revision == 40
    assert len(set(seen)) == 1


def test_transactions_run_in_the_order_they_were_submitted(store: Store) -> None:
    futures = [store.submit(lambda tx, n=n: tx.add(person(f"l{n}")).id) for n in range(10)]
    assert [future.result(10) for future in futures] == list(range(1, 11))


def test_closing_finishes_what_is_queued(tmp_path: Path) -> None:
    first = SqliteStore(tmp_path / "app.db")
    futures = [first.submit(lambda tx: tx.add(person())) for _ in range(20)]
    first.close()
    assert all(future.done() for future in futures)
    again = SqliteStore(tmp_path / "app.db")
    with again.read() as view:
        assert view.count(Person) == 20
    again.close()


# ---------------------------------------------------------------- rows


def test_what_is_not_there_is_not_found(store: Store) -> None:
    with store.read() as view, pytest.raises(NotFound, match="Product 7") as error:
        view.get(Product, 7)
    assert (error.value.kind, error.value.id) == ("Product", 7)
    for work in (
        lambda tx: tx.get(StoredFile, "ab"),
        lambda tx: tx.save(replace(person(), id=PersonId(9))),
        lambda tx: tx.save(person()),
        lambda tx: tx.update(Person, 9, language="fr"),
    ):
        with pytest.raises(NotFound):
            store.write(work)


UNIQUE: dict[str, Callable[[Writing, PersonId, ExporterId], list[object]]] = {
    "uscc": lambda tx, p, e: [exporter(), exporter(name="别的公司")],
    "identity": lambda tx, p, e: [Identity(0, "telegram", "7", p), Identity(0, "telegram", "7", p)],
    "member": lambda tx, p, e: [Member(0, e, p), Member(0, e, p)],
    "update": lambda tx, p, e: [Incoming(0, "bot", 5, "telegram:7", {}, NOW), Incoming(0, "bot", 5, "x", {}, NOW)],
    "slot": lambda tx, p, e: [Slot(0, p, "card", "1"), Slot(0, p, "card", "2")],
    "session": lambda tx, p, e: [Session(p), Session(p)],
    "buyer": lambda tx, p, e: [Buyer(p), Buyer(p)],
    "file": lambda tx, p, e: [StoredFile("ab", "a.jpg", "image/jpeg", 1, NOW)] * 2,
}


@pytest.mark.parametrize("rows", UNIQUE.values(), ids=UNIQUE.keys())
def test_what_must_be_one_cannot_be_two(
    store: Store, rows: Callable[[Writing, PersonId, ExporterId], list[object]]
) -> None:
    def work(tx: Writing) -> None:
        first, second = rows(tx, tx.add(person()).id, tx.add(exporter("91510700MA62400009")).id)
        tx.add(first)
        with pytest.raises(Conflict) as error:
            tx.add(second)
        assert error.value.kind == type(second).__name__

    store.write(work)


def test_saving_into_anothers_place_is_a_conflict(store: Store) -> None:
    store.write(lambda tx: tx.add(exporter()))
    second = store.write(lambda tx: tx.add(exporter("91510700MA62400002")))
    with pytest.raises(Conflict):
        store.write(lambda tx: tx.save(replace(second, uscc=exporter().uscc)))


def test_a_row_of_nobody_is_a_conflict(store: Store) -> None:
    with pytest.raises(Conflict):
        store.write(lambda tx: tx.add(Member(0, ExporterId(5), PersonId(6))))


def test_find_by_values_lists_and_nothing(store: Store) -> None:
    rice, pump, other_pump = store.write(three_products)
    with store.read() as view:
        assert view.find(Product) == [rice, pump, other_pump]
        assert view.find(Product, name_zh="水泵") == [pump, other_pump]
        assert view.find(Product, name_zh="水泵", sku="b2") == [other_pump]
        assert view.find(Product, sku=["a1", "b2"]) == [rice, other_pump]
        assert view.find(Product, id=(pump.id, 99)) == [pump]
        assert view.find(Product, sku=[]) == []
        assert view.find(Product, moq=None) == [pump]
        assert view.find(Product, moq=Decimal(5), state=ProductState.ACTIVE, sample=False) == [rice]
        assert view.find(Product, updated_at=NOW, limit=2) == [rice, pump]
        assert view.find(Product, order="-id", limit=1) == [other_pump]
        assert view.find(Product, order="sku") == [pump, rice, other_pump]


def test_first_and_count_agree_with_find(store: Store) -> None:
    rice, pump, other_pump = store.write(three_products)
    with store.read() as view:
        assert view.first(Product) == rice and view.first(Product, order="-id", name_zh="水泵") == other_pump
        assert view.first(Product, name_zh="电视") is None
        assert view.count(Product) == 3 and view.count(Product, sku=["", "b2"]) == 2
        assert view.count(Product, moq=None) == 1 and view.count(Product, sku=()) == 0
        assert view.count(Product, id=pump.id, name_zh="水稻收割机") == 0


def test_update_writes_the_named_columns_only(store: Store) -> None:
    before = store.write(lambda tx: tx.add(exporter()))
    with_note = replace(before, review_note="缺执照")
    store.write(lambda tx: tx.save(with_note))
    store.write(
        lambda tx: tx.update(
            Exporter, before.id, review=ExporterReview.APPROVED, level_on=date(2026, 11, 1), sample=True
        )
    )
    with store.read() as view:
        after = view.get(Exporter, before.id)
    assert after == replace(with_note, review=ExporterReview.APPROVED, level_on=date(2026, 11, 1), sample=True)


def test_ids_are_never_handed_out_twice(store: Store) -> None:
    first = store.write(lambda tx: tx.add(Outgoing(0, tx.add(person()).id, {}, NOW)))
    store.write(lambda tx: tx.remove(first))
    second = store.write(lambda tx: tx.add(Outgoing(0, first.person, {}, NOW)))
    assert second.id > first.id


def test_remove_takes_one_row(store: Store) -> None:
    def work(tx: Writing) -> list[Slot]:
        one = tx.add(person())
        slots = [tx.add(Slot(0, one.id, name, "1")) for name in ("card", "list")]
        tx.remove(slots[0])
        return tx.find(Slot)

    assert [slot.slot for slot in store.write(work)] == ["list"]


def test_texts_that_are_no_unicode_are_kept_readable(store: Store) -> None:
    """A lone surrogate comes in through JSON escapes and fits into no file."""

    def work(tx: Writing) -> tuple[Incoming, str]:
        one = tx.add(person())
        tx.set_private(one.id, "name", "A\ud83d!")
        return tx.add(Incoming(0, "bot", 1, "a\udfff", {"text": ["x\ud800"]}, NOW)), tx.private(one.id, "name")

    kept, name = store.write(work)
    assert (kept.address, kept.body, name) == ("a?", {"text": ["x?"]}, "A?!")


# ---------------------------------------------------------------- private texts, trail, changes, vectors


def test_private_texts_are_written_over_and_removed(store: Store) -> None:
    one = store.write(lambda tx: tx.add(person()))
    store.write(lambda tx: tx.set_private(one.id, "note", "first"))
    store.write(lambda tx: tx.set_private(one.id, "note", "second"))
    with store.read() as view:
        assert view.private(one.id, "note") == "second" and view.private(PersonId(99), "note") == ""
    store.write(lambda tx: tx.set_private(one.id, "note", ""))
    with store.read() as view:
        assert view.private(one.id, "note") == ""


def test_a_contact_card_reads_back(store: Store) -> None:
    one = store.write(lambda tx: tx.add(person()))
    card = ContactCard("Asha M.", "Ushirika wa Mpunga", phone="+255 700 000 001", email="a@example.org")
    store.write(lambda tx: tx.set_contact(one.id, card))
    with store.read() as view:
        assert view.contact(one.id) == card
    store.write(lambda tx: tx.set_contact(one.id, replace(card, email="")))
    with store.read() as view:
        assert view.contact(one.id) == replace(card, email="")
        assert view.contact(PersonId(99)) == ContactCard()


def test_the_trail_reads_back_and_cannot_be_changed(store: Store) -> None:
    store.write(lambda tx: tx.audit(PersonId(3), "deal", 4, "moved", NOW, to="quoted", skipped=[1, 2]))
    with store.read() as view:
        (line,) = view.find(AuditEntry)
    assert line == AuditEntry(1, NOW, PersonId(3), "deal", 4, "moved", {"to": "quoted", "skipped": [1, 2]})
    with pytest.raises(Conflict, match="append-only"):
        store.write(lambda tx: tx.save(replace(line, action="nothing")))
    with pytest.raises(Exception, match="append-only"):
        store.write(lambda tx: tx.remove(line))
    with store.read() as view:
        assert view.find(AuditEntry) == [line]


def test_changes_of_catalog_and_requests_raise_the_revision(store: Store) -> None:
    def work(tx: Writing) -> tuple[Exporter, Product, Request]:
        one = tx.add(person())
        company = tx.add(exporter())
        thing = tx.add(product(company))
        asked = tx.add(Request(RequestId(0), one.id, "sw", Requirements(text="?"), NOW, date(2027, 1, 1)))
        return company, thing, asked

    company, thing, asked = store.write(work)
    with store.read() as view:
        start = view.revision()
        expected = [("exporter", company.id), ("product", thing.id), ("request", asked.id)]
        assert [(entity, key) for _, entity, key in view.changes_since(0)] == expected
    store.write(lambda tx: tx.save(replace(thing, name_en="rice harvester")))
    store.write(lambda tx: tx.update(Exporter, company.id, review=ExporterReview.APPROVED))
    store.write(lambda tx: tx.save(replace(tx.get(Person, 1), language="en")))
    with store.read() as view:
        later = view.changes_since(start)
        assert [(entity, key) for _, entity, key in later] == [("product", thing.id), ("exporter", company.id)]
        assert [revision for revision, _, _ in later] == [start + 1, start + 2]
        assert view.revision() == start + 2 and view.changes_since(start + 2) == []


def test_vectors_are_cached_by_model_and_hash(store: Store) -> None:
    store.write(lambda tx: tx.put_vectors("a", {"h1": b"\x00\x01", "h2": b"\x02"}))
    store.write(lambda tx: tx.put_vectors("b", {"h1": b"other"}))
    store.write(lambda tx: tx.put_vectors("a", {"h2": b"new"}))
    with store.read() as view:
        assert view.vectors("a", ["h1", "h2", "h3"]) == {"h1": b"\x00\x01", "h2": b"new"}
        assert view.vectors("b", ["h1"]) == {"h1": b"other"} and view.vectors("c", ["h1"]) == {}
        assert len(view.vectors("a", [f"h{n}" for n in range(50_000)])) == 2


# ---------------------------------------------------------------- what is due


def incoming(number: int, address: str, state: IncomingState = IncomingState.NEW) -> Incoming:
    return Incoming(0, "bot", number, address, {"n": number}, NOW, state)


def test_the_oldest_new_update_of_each_address_is_due(store: Store) -> None:
    def work(tx: Writing) -> list[Incoming]:
        addresses = ["a", "a", "b", "c", "b"]
        rows = [tx.add(incoming(number, address)) for number, address in enumerate(addresses)]
        tx.update(Incoming, rows[3].id, state=IncomingState.DONE)
        return rows

    rows = store.write(work)
    with store.read() as view:
        assert view.due_incoming(10) == [rows[0], rows[2]] and view.due_incoming(1) == [rows[0]]
    store.write(lambda tx: tx.update(Incoming, rows[0].id, state=IncomingState.FAILED))
    with store.read() as view:
        assert view.due_incoming(10) == [rows[1], rows[2]]


def test_messages_of_a_person_go_out_in_their_order(store: Store) -> None:
    def work(tx: Writing) -> list[Outgoing]:
        asha, li = tx.add(person()), tx.add(person("zh"))
        later = NOW + timedelta(seconds=30)
        return [
            tx.add(Outgoing(0, asha.id, {"n": 0}, NOW, not_before=later)),
            tx.add(Outgoing(0, asha.id, {"n": 1}, NOW)),
            tx.add(Outgoing(0, li.id, {"n": 2}, NOW)),
            tx.add(Outgoing(0, li.id, {"n": 3}, NOW)),
        ]

    rows = store.write(work)
    with store.read() as view:
        assert view.due_outgoing(NOW, 10) == [rows[2]]
        assert view.due_outgoing(NOW + timedelta(seconds=30), 10) == [rows[0], rows[2]]
        assert view.due_outgoing(NOW + timedelta(minutes=1), 1) == [rows[0]]
    store.write(lambda tx: tx.update(Outgoing, rows[2].id, state=OutgoingState.SENDING))
    with store.read() as view:
        assert view.due_outgoing(NOW, 10) == []
    store.write(lambda tx: tx.update(Outgoing, rows[2].id, state=OutgoingState.SENT))
    store.write(lambda tx: tx.update(Outgoing, rows[0].id, state=OutgoingState.FAILED))
    with store.read() as view:
        assert view.due_outgoing(NOW, 10) == [rows[1], rows[3]]


def test_a_role_survives(store: Store) -> None:
    officer = replace(person("zh"), roles=frozenset({Role.OFFICER, Role.BUYER}))
    kept = store.write(lambda tx: tx.add(officer))
    with store.read() as view:
        assert view.get(Person, kept.id).roles == {Role.OFFICER, Role.BUYER}


# ---------------------------------------------------------------- the SQLite file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "app.db"


def closed(path: Path, kind: str = "live") -> Path:
    """A database with one person in it."""
    made = SqliteStore(path, kind=kind)  # type: ignore[arg-type]  # a test's word
    made.write(lambda tx: tx.add(person()))
    made.close()
    return path


HOLD = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
connection.execute("ROLLBACK")
"""


@pytest.fixture
def hold() -> Iterator[Callable[[Path, float], None]]:
    """Holds the write lock of a file from another process."""
    running: list[subprocess.Popen[str]] = []

    def start(path: Path, seconds: float) -> None:
        command = [sys.executable, "-c", HOLD, str(path), str(seconds)]
        running.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        assert running[-1].stdout is not None and running[-1].stdout.readline() == "held\n"

    yield start
    for process in running:
        process.kill()
        process.communicate()


def test_a_lock_of_another_process_is_waited_for(path: Path, hold: Callable[[Path, float], None]) -> None:
    store = SqliteStore(closed(path))
    hold(path, 1.0)
    started = time.monotonic()
    with store.read() as view:
        assert view.count(Person) == 1
    assert store.write(lambda tx: tx.add(person())).id == 2
    assert time.monotonic() - started < 9
    store.close()


def test_opening_waits_for_the_lock_too(path: Path, hold: Callable[[Path, float], None]) -> None:
    hold(closed(path), 1.0)
    store = SqliteStore(path)
    assert store.write(lambda tx: tx.add(person())).id == 2
    store.close()


def test_a_lock_that_stays_is_told_and_nothing_is_lost(
    path: Path, hold: Callable[[Path, float], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("catalog.sqlite_store.BUSY_SECONDS", 0.2)
    store = SqliteStore(closed(path))
    hold(path, 30)
    with pytest.raises(StoreBusy, match=path.name):
        store.write(lambda tx: tx.add(person()))
    with store.read() as view:
        assert view.count(Person) == 1
    store.close()


OPEN = """
import sys, time
from pathlib import Path
from catalog.sqlite_store import SqliteStore
time.sleep(max(0.0, float(sys.argv[2]) - time.time()))
SqliteStore(Path(sys.argv[1])).close()
"""


def test_two_processes_may_make_the_same_new_database(path: Path) -> None:
    command = [sys.executable, "-c", OPEN, str(path), str(time.time() + 2)]
    both = [subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    told = [process.communicate(timeout=60)[1] for process in both]
    assert [process.returncode for process in both] == [0, 0], told


def test_a_full_disk_changes_nothing_and_may_be_tried_again(path: Path) -> None:
    store = SqliteStore(path)
    store.write(lambda tx: tx.add(person()))
    pages = store.write(lambda tx: tx._connection.execute("PRAGMA page_count").fetchone()[0])  # type: ignore[attr-defined]
    limit = f"PRAGMA max_page_count={pages}"
    store.submit(lambda tx: tx._connection.execute(limit)).result()  # type: ignore[attr-defined]
    big = Session(PersonId(1), {"text": "x" * 100_000})
    with pytest.raises(StoreBusy):
        store.write(lambda tx: tx.add(big))
    store.submit(lambda tx: tx._connection.execute("PRAGMA max_page_count=100000")).result()  # type: ignore[attr-defined]
    assert store.write(lambda tx: tx.add(big)) == big
    store.close()


def test_a_newer_database_is_left_alone(path: Path) -> None:
    with sqlite3.connect(closed(path)) as raw:
        raw.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('made-in-mianyang', 'm999', 'x')"
        )
    raw.close()
    before = path.read_bytes()
    with pytest.raises(NewerDatabase, match="m999"):
        SqliteStore(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"This is a letter, not a database.\n" * 100, b"\x00" * 9000, b"SQLite format 3\x00"]
)
def test_a_file_that_is_no_database_is_named_and_kept(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with pytest.raises(UnreadableDatabase, match=path.name):
        SqliteStore(path)
    assert path.read_bytes() == content


def test_a_damaged_database_is_named(path: Path) -> None:
    data = closed(path).read_bytes()
    path.write_bytes(data[:100] + b"\xff" * (len(data) - 100))
    with pytest.raises(UnreadableDatabase, match=path.name):
        SqliteStore(path)


def test_a_database_that_was_cut_short_is_named(path: Path) -> None:
    data = closed(path).read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(UnreadableDatabase, match=path.name):
        SqliteStore(path)


@pytest.mark.parametrize(("made", "opened"), [("demo", "live"), ("live", "demo")])
def test_demo_and_live_never_mix(path: Path, made: str, opened: str) -> None:
    closed(path, made)
    with pytest.raises(WrongKind, match=made):
        SqliteStore(path, kind=opened)  # type: ignore[arg-type]  # a test's word
    SqliteStore(path, kind=made).close()  # type: ignore[arg-type]


def test_a_refused_database_is_let_go(path: Path) -> None:
    closed(path, "demo")
    with pytest.raises(WrongKind):
        SqliteStore(path, kind="live")
    with sqlite3.connect(path, timeout=0) as raw:
        raw.execute("PRAGMA locking_mode=EXCLUSIVE")
        raw.execute("BEGIN EXCLUSIVE")
    raw.close()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UnreadableDatabase, match="file"):
        SqliteStore(tmp_path / "file" / "app.db")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere: permission cannot be refused here")
def test_a_folder_without_write_permission_is_named(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(UnreadableDatabase, match=r"app\.db"):
            SqliteStore(tmp_path / "app.db")
    finally:
        tmp_path.chmod(0o700)


def test_reading_connections_cannot_write(path: Path) -> None:
    store = SqliteStore(closed(path))

    def sneak(view: Reading) -> None:
        view._connection.execute("DELETE FROM persons")  # type: ignore[attr-defined]

    with store.read() as view, pytest.raises(sqlite3.OperationalError, match="readonly"):
        sneak(view)
    store.close()


def test_a_backup_is_a_whole_database(path: Path, tmp_path: Path) -> None:
    store = SqliteStore(closed(path))
    store.write(lambda tx: tx.add(person("fr")))
    store.backup(tmp_path / "copy.db")
    store.close()
    copy = SqliteStore(tmp_path / "copy.db")
    with copy.read() as view:
        assert [p.language for p in view.find(Person)] == ["sw", "fr"]
    copy.close()
