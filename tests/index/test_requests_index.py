"""The index of requests: in step with the store, found by product, rebuilt whenever it cannot be trusted."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from catalog.model import (
    ExporterId,
    Person,
    PersonId,
    Product,
    ProductId,
    Read,
    Request,
    RequestId,
    RequestState,
    Requirements,
)
from catalog.sqlite_store import SqliteStore
from index.embedder import Embedder, load_embedder
from index.requests_index import NEAR, RequestIndex
from index.wording import product_text, request_text

NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)
GOODS = ("rice harvester", "LED street lights", "porcelain insulators", "mashine ya kuvuna mpunga", "silk scarves")


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return load_embedder()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    made = SqliteStore(tmp_path / "app.db")
    made.write(lambda tx: tx.add(Person(PersonId(0), "en", NOW)))
    yield made
    made.close()


def ask(store: SqliteStore, *goods: str, state: RequestState = RequestState.OPEN) -> list[Request]:
    def work(tx):
        return [
            tx.add(
                Request(
                    RequestId(0), PersonId(1), "en", Requirements(f"I need {name}", "en", Read(name)), NOW,
                    date(2027, 2, 1), state,
                )
            )
            for name in goods
        ]  # fmt: skip

    return store.write(work)


def product(id: int, zh: str, en: str) -> Product:
    return Product(ProductId(id), ExporterId(1), zh, NOW, name_en=en)


HARVESTER = product(7, "履带式水稻联合收割机", "Crawler rice combine harvester")
LAMP = product(8, "LED路灯 60W", "LED street light 60W")


def test_a_product_finds_who_asked_for_it(store: SqliteStore, embedder: Embedder) -> None:
    ask(store, *GOODS)
    index = RequestIndex(store, embedder)
    assert index.near([HARVESTER]) == {}, "nothing is read before refresh"
    index.refresh()
    found = index.near([HARVESTER, LAMP, replace(HARVESTER, id=ProductId(9))])
    assert {1, 4} <= found.keys() and found[1] >= {7, 9} and 8 in found[2]
    assert 7 not in found.get(3, ()) and 7 not in found.get(5, ())


def test_all_that_is_near_enough_is_found_and_nothing_else(store: SqliteStore, embedder: Embedder) -> None:
    made = ask(store, *(f"{name} {n}" for n in "abc" for name in GOODS * 40))
    index = RequestIndex(store, embedder)
    index.refresh()
    texts = [request_text(request.requirements) for request in made]
    cosines = embedder.encode(texts, "query") @ embedder.encode([product_text(HARVESTER)], "document")[0]
    expected = {int(row.id) for row, cosine in zip(made, cosines, strict=True) if cosine >= NEAR}
    assert len(expected) > 200
    assert index.near([HARVESTER]).keys() == expected


def test_only_what_is_looked_for_is_held(store: SqliteStore, embedder: Embedder) -> None:
    (one, two) = ask(store, "rice harvester", "rice harvesters")
    ask(store, "rice harvester", state=RequestState.CLOSED)
    index = RequestIndex(store, embedder)
    index.refresh()
    assert index.near([HARVESTER]).keys() == {1, 2}
    store.write(lambda tx: tx.save(replace(one, state=RequestState.EXPIRED)))
    store.write(lambda tx: tx.save(replace(two, requirements=Requirements())))
    index.refresh()
    assert len(index) == 0
    store.write(lambda tx: tx.save(replace(one, state=RequestState.WATCHING)))
    index.refresh()
    assert index.near([HARVESTER]).keys() == {1}


def test_a_corrected_request_is_found_as_it_is_now(store: SqliteStore, embedder: Embedder) -> None:
    (one,) = ask(store, "rice harvester")
    index = RequestIndex(store, embedder)
    index.refresh()
    store.write(lambda tx: tx.save(replace(one, requirements=Requirements("x", "en", Read("LED street light")))))
    index.refresh()
    assert index.near([HARVESTER]) == {} and index.near([LAMP]).keys() == {1}


def test_the_snapshot_is_used_and_brought_up_to_date(store: SqliteStore, embedder: Embedder, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    ask(store, *GOODS)
    index = RequestIndex(store, embedder, folder)
    index.refresh()
    assert (folder / "manifest.json").exists()
    ask(store, "rice harvester")
    again = RequestIndex(store, embedder, folder)
    assert again.refresh() == store_revision(store) and len(again) == 6
    assert again.near([HARVESTER]) == (index.refresh(), index.near([HARVESTER]))[1]


def store_revision(store: SqliteStore) -> int:
    with store.read() as view:
        return view.revision()


@pytest.mark.parametrize("harm", ["manifest", "vectors", "model", "revision", "gone"])
def test_a_snapshot_that_cannot_be_trusted_is_rebuilt(
    store: SqliteStore, embedder: Embedder, tmp_path: Path, harm: str
) -> None:
    folder = tmp_path / "index"
    ask(store, *GOODS)
    RequestIndex(store, embedder, folder).refresh()
    manifest = folder / "manifest.json"
    data = json.loads(manifest.read_bytes())
    match harm:
        case "manifest":
            manifest.write_text("{")
        case "vectors":
            (folder / data["files"]["vectors"]).write_bytes(b"\0" * 40)
        case "gone":
            (folder / data["files"]["vectors"]).unlink()
        case "model" | "revision":
            manifest.write_text(json.dumps({**data, harm: "another" if harm == "model" else 999}))
    again = RequestIndex(store, embedder, folder)
    again.refresh()
    assert len(again) == 5 and 1 in again.near([HARVESTER])


def test_no_words_of_buyers_are_on_disk(store: SqliteStore, embedder: Embedder, tmp_path: Path) -> None:
    folder = tmp_path / "index"
    ask(store, "a very particular harvester")
    RequestIndex(store, embedder, folder).refresh()
    assert not any(b"particular" in file.read_bytes() for file in folder.iterdir())
