"""The live index keeps step with the store, embeds only what changed, and trusts no snapshot."""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from numpy.typing import NDArray

from catalog.model import (
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Person,
    PersonId,
    Product,
    ProductId,
    ProductState,
    Request,
    RequestId,
    Requirements,
)
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index import following, refresh
from index.embedder import Embedder, Kind, load_embedder
from index.refresh import LiveIndex, text_hash
from index.snapshot import LOCK, MANIFEST
from index.wording import product_text

NOW = datetime(2026, 11, 25, tzinfo=UTC)
NOBODY: frozenset[ProductId] = frozenset()


class Counting:
    """The real embedder, with a note of all texts it was given."""

    def __init__(self, inner: Embedder, name: str = "") -> None:
        self.inner, self.name, self.dim = inner, name or inner.name, inner.dim
        self.texts: list[str] = []

    def encode(self, texts: list[str], kind: Kind) -> NDArray[np.float32]:
        self.texts += texts
        return self.inner.encode(texts, kind)


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return load_embedder()


@pytest.fixture
def embedder(bundled: Embedder) -> Counting:
    return Counting(bundled)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    store = SqliteStore(tmp_path / "app.db")
    yield store
    store.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "index"


def company(store: SqliteStore, number: int, **more: object) -> Exporter:
    exporter = Exporter(
        ExporterId(0),
        f"绵阳{number}号厂",
        f"U{number:017}",
        ExporterKind.MANUFACTURER,
        NOW,
        review=ExporterReview.APPROVED,
    )
    return store.write(lambda tx: tx.add(replace(exporter, **more)))  # type: ignore[arg-type]  # names are checked at run time


def product(store: SqliteStore, exporter: Exporter, name: str, **more: object) -> Product:
    made = Product(ProductId(0), exporter.id, name, NOW, sector="farm_machinery", hs="843351", **more)  # type: ignore[arg-type]
    return store.write(lambda tx: tx.add(made))


def change(store: SqliteStore, entity: object) -> None:
    store.write(lambda tx: tx.save(entity))


@pytest.fixture
def three(store: SqliteStore) -> tuple[Exporter, list[Product]]:
    maker = company(store, 1)
    return maker, [product(store, maker, name) for name in ("水稻收割机 4LZ-1.0", "潜水泵", "太阳能路灯")]


def found(live: LiveIndex) -> list[int]:
    """Ids that vectors and words both find."""
    live.refresh()
    query = live.embedder.encode(["anything at all"], "query")
    by_vector = sorted(key for key in live.vectors.search(query, 1000)[0][0].tolist() if key >= 0)
    assert len(by_vector) == len(live.vectors) == len(live.words) == len(live)
    return by_vector


def by_words(live: LiveIndex, words: str) -> list[int]:
    live.refresh()
    return live.words.search(words, 10)[0].tolist()


def nearest(live: LiveIndex, words: str) -> int:
    live.refresh()
    return int(live.vectors.search(live.embedder.encode([words], "query"), 1)[0][0, 0])


# ---------------------------------------------------------------- keeping step


def test_an_empty_catalog_finds_nothing(store: SqliteStore, embedder: Counting, folder: Path) -> None:
    live = LiveIndex(store, embedder, folder)
    assert live.refresh() == live.revision == 0
    assert found(live) == [] and live.allowed("TZ", NOBODY) is None
    assert by_words(live, "水泵") == [] and embedder.texts == ["anything at all"]


def test_a_change_is_visible_to_the_next_search(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]]
) -> None:
    maker, products = three
    live = LiveIndex(store, embedder)
    assert found(live) == [1, 2, 3]
    assert nearest(live, "rice harvester") == 1 and by_words(live, "4LZ-1.0") == [1]
    added = product(store, maker, "丝绸围巾")
    assert nearest(live, "silk scarf") == added.id and by_words(live, "丝绸") == [added.id]
    change(store, replace(products[0], name_zh="办公椅"))
    assert nearest(live, "office chair") == 1 and by_words(live, "4LZ-1.0") == []
    change(store, replace(products[1], state=ProductState.WITHDRAWN))
    assert found(live) == [1, 3, 4]
    with store.read() as view:
        assert live.revision == view.revision()


def test_only_what_changed_is_embedded(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]]
) -> None:
    maker, products = three
    live = LiveIndex(store, embedder)
    live.refresh()
    assert sorted(embedder.texts) == sorted(product_text(p) for p in products)
    embedder.texts.clear()
    live.refresh()
    change(store, replace(products[0], lead_days=30, description_zh="新的说明"))
    change(store, replace(maker, capacity="年产一万台"))
    assert by_words(live, "说明") == [1]
    product(store, maker, "潜水泵 QDX-9")  # its text is that of another product
    live.refresh()
    assert embedder.texts == []
    change(store, replace(products[2], name_zh="高压灯"))
    live.refresh()
    assert embedder.texts == ["高压灯"]


def test_vectors_are_cached_in_the_store_by_text_and_model(
    store: SqliteStore, embedder: Counting, bundled: Embedder, three: tuple[Exporter, list[Product]]
) -> None:
    _, products = three
    live = LiveIndex(store, embedder)
    live.refresh()
    store.write(lambda tx: None)  # what was queued is done
    key = text_hash(product_text(products[0]))
    with store.read() as view:
        cached = view.vectors(embedder.name, [key])
    assert np.array_equal(np.frombuffer(cached[key], "<f4"), bundled.encode([product_text(products[0])], "document")[0])
    again, foreign = Counting(bundled), Counting(bundled, "another-model")
    assert found(LiveIndex(store, again)) == found(LiveIndex(store, foreign)) == [1, 2, 3]
    assert again.texts == ["anything at all"] and len(foreign.texts) == 4


@pytest.mark.parametrize("damaged", [b"", b"\x00" * 7, "not finite"])
def test_a_damaged_cached_vector_is_made_again(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]], damaged: bytes | str
) -> None:
    data = damaged if isinstance(damaged, bytes) else np.full(embedder.dim, np.nan, "<f4").tobytes()
    keys = [text_hash(product_text(p)) for p in three[1]]
    store.write(lambda tx: tx.put_vectors(embedder.name, dict.fromkeys(keys, data)))
    live = LiveIndex(store, embedder)
    assert nearest(live, "rice harvester") == 1
    assert len(embedder.texts) == 4


def test_a_search_goes_on_where_vectors_cannot_be_cached(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]], rebuilt: list[str]
) -> None:
    refuse = "CREATE TRIGGER full BEFORE INSERT ON vectors BEGIN SELECT RAISE(ABORT, 'the disk is full'); END"
    with sqlite3.connect(store.path) as other:
        other.execute(refuse)
    other.close()
    assert found(LiveIndex(store, embedder)) == [1, 2, 3]
    store.write(lambda tx: None)
    assert rebuilt == ["vectors not cached: the disk is full"]


def test_withdrawn_and_shown_again_is_not_embedded_again(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]]
) -> None:
    _, products = three
    live = LiveIndex(store, embedder)
    live.refresh()
    change(store, replace(products[0], state=ProductState.WITHDRAWN))
    live.refresh()
    change(store, products[0])
    embedder.texts.clear()
    live.refresh()
    assert len(live) == 3 and embedder.texts == []


@pytest.mark.parametrize("review", [r for r in ExporterReview if r is not ExporterReview.APPROVED])
def test_only_products_of_approved_companies_are_found(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]], review: ExporterReview
) -> None:
    maker, _ = three
    pending = company(store, 2, review=review)
    other = product(store, pending, "五金工具")
    live = LiveIndex(store, embedder)
    assert found(live) == [1, 2, 3]
    change(store, replace(pending, review=ExporterReview.APPROVED))
    change(store, replace(maker, review=review))
    assert found(live) == [other.id]
    change(store, replace(maker, review=ExporterReview.APPROVED))
    assert found(live) == [1, 2, 3, 4]


def test_a_turn_on_the_writer_thread_may_search(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]], folder: Path
) -> None:
    """The writer waits for nothing that only the writer can do; it sees what is committed, not its own turn."""
    maker, _ = three
    live = LiveIndex(store, embedder, folder)

    def turn(tx: object) -> list[int]:
        tx.add(Product(ProductId(0), maker.id, "羽毛球拍", NOW))  # type: ignore[attr-defined]
        return found(live)

    assert store.submit(turn).result(timeout=20) == [1, 2, 3]
    assert found(live) == [1, 2, 3, 4]


def test_a_turn_that_is_undone_leaves_nothing_behind(
    store: SqliteStore, embedder: Counting, three: tuple[Exporter, list[Product]]
) -> None:
    maker, _ = three
    live = LiveIndex(store, embedder)

    def turn(tx: object) -> None:
        tx.add(Product(ProductId(0), maker.id, "羽毛球拍", NOW))  # type: ignore[attr-defined]
        live.refresh()
        raise RuntimeError("undone")

    with pytest.raises(RuntimeError, match="undone"):
        store.write(turn)
    assert found(live) == [1, 2, 3]
    assert found(live) == [1, 2, 3] and product(store, maker, "丝绸").id in found(live)


def test_threads_refresh_and_search_while_the_catalog_changes(store: SqliteStore, embedder: Counting) -> None:
    maker = company(store, 1, excluded_markets=("IR",))
    live = LiveIndex(store, embedder)
    errors: list[Exception] = []
    done = threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                live.refresh()
                allowed = live.allowed("IR", NOBODY)
                live.vectors.search(live.embedder.encode(["pump"], "query"), 10, allowed)
                live.words.search("水泵", 10, allowed)
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for number in range(30):
        product(store, maker, f"水泵 {number}")
    done.set()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(found(live)) == 30


# ---------------------------------------------------------------- who may be proposed


def test_excluded_markets_and_products_are_left_out(store: SqliteStore, embedder: Counting) -> None:
    everywhere, careful = company(store, 1), company(store, 2, excluded_markets=("IR", "KP"))
    first, second = product(store, everywhere, "水泵"), product(store, careful, "水泵")
    third = product(store, everywhere, "路灯")
    live = LiveIndex(store, embedder)
    live.refresh()
    assert live.allowed(None, NOBODY) is None and live.allowed("TZ", NOBODY) is None
    assert allowed(live, "IR") == [first.id, third.id]
    assert allowed(live, "IR", first.id) == [third.id]
    assert allowed(live, None, second.id) == [first.id, third.id]
    assert live.allowed("TZ", frozenset({ProductId(4711)})) is None
    assert allowed(live, "IR", first.id, third.id) == []
    change(store, replace(careful, excluded_markets=("TZ",)))
    live.refresh()
    assert live.allowed("IR", NOBODY) is None and allowed(live, "TZ") == [first.id, third.id]
    change(store, replace(careful, review=ExporterReview.REJECTED))
    live.refresh()
    assert live.allowed("TZ", NOBODY) is None


def allowed(live: LiveIndex, country: str | None, *exclude: int) -> list[int]:
    ids = live.allowed(country, frozenset(map(ProductId, exclude)))
    assert ids is not None and ids.dtype == np.int64
    return ids.tolist()


# ---------------------------------------------------------------- the snapshot


@pytest.fixture
def saved(store: SqliteStore, bundled: Embedder, folder: Path, three: tuple[Exporter, list[Product]]) -> LiveIndex:
    """A snapshot of three products, of one of which the exporter excludes a market."""
    careful = company(store, 2, excluded_markets=("IR",))
    product(store, careful, "变压器 S11-M")
    live = LiveIndex(store, bundled, folder)
    live.refresh()
    store.write(lambda tx: None)
    return live


@pytest.fixture
def rebuilt(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Why indexes were rebuilt."""
    reasons: list[str] = []

    class Log:
        def warning(self, event: str, why: str, of: str = "products") -> None:
            assert of == "products"
            reasons.append(f"{event}: {why}")

    monkeypatch.setattr(refresh, "log", Log())
    monkeypatch.setattr(following, "log", Log())
    return reasons


def read_nothing_but(store: SqliteStore, live: LiveIndex, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The ids of products that a refresh took in."""
    taken: list[int] = []
    take_in = LiveIndex._take_in

    def watched(self: LiveIndex, state: object, rows: list[Product], *more: object) -> None:
        taken.extend(row.id for row in rows)
        take_in(self, state, rows, *more)  # type: ignore[arg-type]

    monkeypatch.setattr(LiveIndex, "_take_in", watched)
    live.refresh()
    return taken


def test_a_snapshot_answers_as_the_index_did(
    saved: LiveIndex, store: SqliteStore, embedder: Counting, folder: Path, rebuilt: list[str]
) -> None:
    live = LiveIndex(store, embedder, folder)
    assert found(live) == [1, 2, 3, 4] and rebuilt == []
    assert live.revision == saved.revision
    assert allowed(live, "IR") == [1, 2, 3]
    assert by_words(live, "S11-M") == [4] and nearest(live, "transformer") == 4
    assert set(embedder.texts) == {"anything at all", "transformer"}


def test_what_changed_after_the_snapshot_is_taken_over(
    saved: LiveIndex,
    store: SqliteStore,
    embedder: Counting,
    folder: Path,
    rebuilt: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with store.read() as view:
        maker, pump = view.get(Exporter, 1), view.get(Product, 2)
    added = product(store, maker, "丝绸围巾")
    change(store, replace(pump, state=ProductState.WITHDRAWN))
    monkeypatch.setattr(following, "READ_AGAIN", 1)
    live = LiveIndex(store, embedder, folder)
    assert sorted(read_nothing_but(store, live, monkeypatch)) == [2, 4, 5]  # 4 is the last the snapshot knew
    assert embedder.texts == ["丝绸围巾"]
    assert found(live) == [1, 3, 4, added.id] and rebuilt == []


def edit_manifest(**values: object) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        manifest = json.loads((folder / MANIFEST).read_text())
        (folder / MANIFEST).write_text(json.dumps({**manifest, **values}))

    return edit


def flip(part: str) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        (path,) = folder.glob(f"{part}*")
        data = bytearray(path.read_bytes())
        data[len(data) // 2] ^= 1
        path.write_bytes(data)

    return edit


def remove(part: str) -> Callable[[Path], None]:
    def edit(folder: Path) -> None:
        (path,) = folder.glob(f"{part}*")
        path.unlink()

    return edit


def swap_files(folder: Path) -> None:
    files = json.loads((folder / MANIFEST).read_text())["files"]
    edit_manifest(files={**files, "vectors": files["words"]})(folder)


def point_outside(folder: Path) -> None:
    files = json.loads((folder / MANIFEST).read_text())["files"]
    shutil.move(folder / files["words"], folder.parent / files["words"])
    edit_manifest(files={**files, "words": f"../{files['words']}"})(folder)


def write_products(data: bytes) -> Callable[[Path], None]:
    """Products that carry their right sha256 and say nothing."""

    def edit(folder: Path) -> None:
        files = json.loads((folder / MANIFEST).read_text())["files"]
        name = f"products-{hashlib.sha256(data).hexdigest()}"
        (folder / name).write_bytes(data)
        edit_manifest(files={**files, "products": name})(folder)

    return edit


DAMAGE: dict[str, Callable[[Path], None]] = {
    "one bit of the vectors": flip("vectors-"),
    "one bit of the words": flip("words-"),
    "one bit of the products": flip("products-"),
    "no vectors": remove("vectors-"),
    "no words": remove("words-"),
    "cut manifest": lambda folder: (folder / MANIFEST).write_text('{"model": '),
    "empty manifest": lambda folder: (folder / MANIFEST).write_text(""),
    "a list for a manifest": lambda folder: (folder / MANIFEST).write_text("[]"),
    "no numbers in the manifest": edit_manifest(count="4"),
    "an unknown field": edit_manifest(more=1),
    "files are a list": edit_manifest(files=["a"]),
    "a file name is a number": edit_manifest(files={"vectors": 1}),
    "vectors are the words": swap_files,
    "a file outside": point_outside,
    "products are no JSON": write_products(b"{"),
    "products are a list": write_products(b"[]"),
    "products are others": write_products(b'{"products": {"1": [1, "x"]}, "excluded": {}}'),
    "another count": edit_manifest(count=3),
    "foreign model": edit_manifest(model="another-model"),
    "other dimension": edit_manifest(dim=3),
    "other wording": edit_manifest(wording="older"),
    "newer format": edit_manifest(format=2),
    "newer than the store": edit_manifest(revision=1000),
    "older than it says": edit_manifest(revision=3),
    "other history": edit_manifest(history="0" * 64),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_snapshot_that_is_not_ours_is_rebuilt(
    saved: LiveIndex,
    store: SqliteStore,
    embedder: Counting,
    folder: Path,
    rebuilt: list[str],
    damage: Callable[[Path], None],
) -> None:
    damage(folder)
    live = LiveIndex(store, embedder, folder)
    assert found(live) == [1, 2, 3, 4]
    assert by_words(live, "4LZ-1.0") == [1] and allowed(live, "IR") == [1, 2, 3]
    assert len(rebuilt) == 1 and rebuilt[0].startswith("index rebuilt: ")
    # and the next start finds a good one
    assert found(LiveIndex(store, embedder, folder)) == [1, 2, 3, 4] and len(rebuilt) == 1


def test_an_emptied_store_forgets_its_snapshot(
    saved: LiveIndex, bundled: Embedder, folder: Path, tmp_path: Path, rebuilt: list[str]
) -> None:
    other = SqliteStore(tmp_path / "other.db")
    live = LiveIndex(other, bundled, folder)
    assert found(live) == [] and "revision" in rebuilt[0]
    other.close()


def test_a_store_brought_back_from_a_backup_is_believed(
    store: SqliteStore, bundled: Embedder, folder: Path, tmp_path: Path, three: tuple[Exporter, list[Product]]
) -> None:
    """Its new changes look like those the snapshot knows: the same product, the same revision."""
    store.backup(tmp_path / "backup.db")
    change(store, replace(three[1][1], name_zh="离心泵"))
    assert by_words(LiveIndex(store, bundled, folder), "离心泵") == [2]
    old = SqliteStore(tmp_path / "backup.db")
    change(old, replace(three[1][1], name_zh="打印机"))
    live = LiveIndex(old, bundled, folder)
    assert by_words(live, "离心泵") == [] and by_words(live, "打印机") == [2] and nearest(live, "printer") == 2
    old.close()


def test_a_store_that_went_back_while_in_use_is_believed(
    store: SqliteStore, bundled: Embedder, tmp_path: Path, three: tuple[Exporter, list[Product]], rebuilt: list[str]
) -> None:
    live = LiveIndex(store, bundled)
    assert found(live) == [1, 2, 3]
    store.backup(tmp_path / "backup.db")
    product(store, three[0], "丝绸围巾")
    assert found(live) == [1, 2, 3, 4]
    old = SqliteStore(tmp_path / "backup.db")
    live._store = old  # as if the file had been put in the place of the other
    assert found(live) == [1, 2, 3] and len(rebuilt) == 1
    old.close()


def test_requests_move_the_revision_and_leave_the_snapshot_alone(
    saved: LiveIndex, store: SqliteStore, bundled: Embedder, folder: Path, rebuilt: list[str]
) -> None:
    before = (folder / MANIFEST).read_bytes()
    person = store.write(lambda tx: tx.add(Person(PersonId(0), "en", NOW)))
    request = Request(RequestId(0), person.id, "en", Requirements(), NOW, NOW.date())
    store.write(lambda tx: tx.add(request))
    revision = saved.refresh()
    with store.read() as view:
        assert revision == view.revision()
    assert (folder / MANIFEST).read_bytes() == before
    assert LiveIndex(store, bundled, folder).refresh() == revision and rebuilt == []


def test_many_changes_are_saved_again_and_old_files_go(
    saved: LiveIndex, store: SqliteStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(following, "SAVE_AFTER", 5)
    before = json.loads((folder / MANIFEST).read_text())
    with store.read() as view:
        maker = view.get(Exporter, 1)
    for number in range(5):
        product(store, maker, f"围巾 {number}")
        saved.refresh()
    assert json.loads((folder / MANIFEST).read_text()) == before
    product(store, maker, "围巾")
    saved.refresh()
    after = json.loads((folder / MANIFEST).read_text())
    assert after["count"] == 10 and after["revision"] == saved.revision
    assert {path.name for path in folder.iterdir()} == {MANIFEST, LOCK, *after["files"].values()}


def test_a_folder_that_cannot_be_written_does_not_stop_a_search(
    store: SqliteStore, bundled: Embedder, folder: Path, three: tuple[Exporter, list[Product]], rebuilt: list[str]
) -> None:
    folder.write_text("a file where the folder should be")
    live = LiveIndex(store, bundled, folder)
    assert found(live) == [1, 2, 3]
    product(store, three[0], "丝绸围巾")
    assert found(live) == [1, 2, 3, 4]
    assert [reason for reason in rebuilt if "not saved" in reason] != []
    with pytest.raises(OSError, match="index"):
        live.save()


# ---------------------------------------------------------------- one writes


def test_who_cannot_have_the_lock_does_not_write(
    saved: LiveIndex, store: SqliteStore, bundled: Embedder, folder: Path
) -> None:
    before = (folder / MANIFEST).read_bytes()
    with store.read() as view:
        product(store, view.get(Exporter, 1), "丝绸围巾")
    with FileLock(folder / LOCK):
        saved.refresh()
        assert saved.save() is False
        assert found(saved) == [1, 2, 3, 4, 5]
    assert (folder / MANIFEST).read_bytes() == before
    assert saved.save() is True
    assert json.loads((folder / MANIFEST).read_text())["count"] == 5
    assert LiveIndex(store, bundled).save() is False


def test_a_newer_snapshot_is_not_overwritten(
    saved: LiveIndex, store: SqliteStore, bundled: Embedder, folder: Path
) -> None:
    newer = LiveIndex(store, bundled, folder)
    with store.read() as view:
        product(store, view.get(Exporter, 1), "丝绸围巾")
    newer.refresh()
    assert newer.save() is True
    assert saved.save() is False
    assert json.loads((folder / MANIFEST).read_text())["count"] == 5


def test_a_crash_while_saving_leaves_the_old_snapshot(
    saved: LiveIndex,
    store: SqliteStore,
    bundled: Embedder,
    folder: Path,
    rebuilt: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with store.read() as view:
        product(store, view.get(Exporter, 1), "丝绸围巾")
    saved.refresh()

    def crash(path: Path) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(saved, "_write_products", crash)
    with pytest.raises(KeyboardInterrupt):
        saved.save()
    assert found(LiveIndex(store, bundled, folder)) == [1, 2, 3, 4, 5] and rebuilt == []


def _serve(database: Path, folder: Path, start: object, answers: object) -> None:
    store = SqliteStore(database)
    live = LiveIndex(store, load_embedder(), folder)
    start.wait(60)  # type: ignore[attr-defined]
    live.refresh()
    results = [live.save() for _ in range(20)]
    answers.put((len(live), live.revision, results))  # type: ignore[attr-defined]
    store.close()


def test_two_processes_share_a_folder(store: SqliteStore, bundled: Embedder, folder: Path, rebuilt: list[str]) -> None:
    maker = company(store, 1)
    for number in range(40):
        product(store, maker, f"水泵 {number}")
    spawn = multiprocessing.get_context("spawn")
    start, answers = spawn.Barrier(2), spawn.Queue()
    processes = [spawn.Process(target=_serve, args=(store.path, folder, start, answers)) for _ in range(2)]
    for process in processes:
        process.start()
    seen = [answers.get(timeout=90) for _ in processes]
    for process in processes:
        process.join(30)
        assert process.exitcode == 0
    assert {(count, revision) for count, revision, _ in seen} == {(40, 41)}
    assert any(any(results) for _, _, results in seen)
    live = LiveIndex(store, bundled, folder)
    assert len(found(live)) == 40 and rebuilt == []
    assert len(list(folder.iterdir())) == 5


# ---------------------------------------------------------------- the sample catalog


def test_the_sample_catalog_is_taken_in_whole(tmp_path: Path, embedder: Counting, rebuilt: list[str]) -> None:
    store = SqliteStore(tmp_path / "app.db", kind="demo")
    count = store.write(lambda tx: add_samples(tx, NOW))
    live = LiveIndex(store, embedder, tmp_path / "index")
    assert len(found(live)) == count
    embedder.texts.clear()
    again = LiveIndex(store, embedder, tmp_path / "index")
    again.refresh()
    assert len(again) == count and embedder.texts == [] and rebuilt == []
    name = view_name(store, by_words(again, "4LZ-1.0")[0])
    assert "4LZ-1.0" in name
    store.close()


def view_name(store: SqliteStore, id: int) -> str:
    with store.read() as view:
        return view.get(Product, id).name_zh
