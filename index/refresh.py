"""The live index: vectors and words of all products that may be proposed, kept in step with the store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from dataclasses import field as default
from pathlib import Path

import numpy as np
import structlog
from numpy.typing import NDArray

from catalog.model import Exporter, ExporterReview, Product, ProductId, ProductState
from catalog.store import Reading, Store
from index.embedder import Embedder
from index.faiss_vectors import FaissIndex
from index.following import Change, Following, Shown, in_parts
from index.saving import DamagedFile, write_bytes
from index.snapshot import Manifest, checked_file
from index.vectors import Vectors
from index.wording import product_text, product_words
from index.words import WordIndex

# Products of so many exporters, or so many products, are read, embedded and taken in together.
EXPORTERS_AT_ONCE = 20
PRODUCTS_AT_ONCE = 500
log = structlog.get_logger()


@dataclass(slots=True)
class _State(Shown):
    """All that a snapshot holds. `hash_of` and `exporter_of` know every product that can be found."""

    vectors: FaissIndex
    words: WordIndex = default(default_factory=WordIndex)
    hash_of: dict[int, str] = default(default_factory=dict)
    exporter_of: dict[int, int] = default(default_factory=dict)
    excluded: dict[int, tuple[str, ...]] = default(default_factory=dict)


class LiveIndex(Following[_State]):
    """Every active product of an approved exporter; safe to use from any thread, the store's writer included.

    New vectors are queued for the store's cache, never waited for, so that a turn on the writer thread may search.
    """

    of = "products"

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """See `Following`."""
        super().__init__(store, embedder, folder)
        self._open_to: dict[str, NDArray[np.int64]] = {}

    def _empty(self) -> _State:
        return _State(FaissIndex(self.embedder.dim))

    @property
    def vectors(self) -> FaissIndex:
        """The vectors of all products that can be found."""
        return self._state.vectors

    @property
    def words(self) -> WordIndex:
        """The words of all products that can be found."""
        return self._state.words

    def __len__(self) -> int:
        return len(self._state.hash_of)

    # ---------------------------------------------------------------- taking over changes

    def _take_over(self, state: _State, changes: Iterable[Change]) -> int:
        """Bring the changed products, and all of changed exporters, into a state; returns how many changes count."""
        products = dict.fromkeys(at for _, entity, at in changes if entity == "product")
        exporters = dict.fromkeys(at for _, entity, at in changes if entity == "exporter")
        for some in in_parts(list(exporters), EXPORTERS_AT_ONCE):
            with self._store.read() as view:
                rows = view.find(Product, exporter=some)
                self._take_in(state, view, rows, view.find(Exporter, id=some))
            for row in rows:
                products.pop(row.id, None)
        for some in in_parts(list(products), PRODUCTS_AT_ONCE):
            with self._store.read() as view:
                rows = view.find(Product, id=some)
                companies = view.find(Exporter, id=sorted({row.exporter for row in rows}))
                self._take_in(state, view, rows, companies)
            self._drop(state, set(some) - {row.id for row in rows})
        self._open_to.clear()
        return len(products) + len(exporters)

    def _take_in(self, state: _State, view: Reading, rows: list[Product], exporters: list[Exporter]) -> None:
        company = {exporter.id: exporter for exporter in exporters}
        for exporter in exporters:
            state.excluded[exporter.id] = exporter.excluded_markets
        shown = [row for row in rows if _may_be_found(row, company[row.exporter])]
        self._drop(state, {row.id for row in rows} - {row.id for row in shown})
        texts = {row.id: product_text(row) for row in shown}
        hashes = {product: text_hash(text) for product, text in texts.items()}
        fresh = [row.id for row in shown if state.hash_of.get(row.id) != hashes[row.id]]
        if fresh:
            vectors = self._vectors(view, {hashes[product]: texts[product] for product in fresh})
            state.vectors.add(np.array(fresh, np.int64), np.array([vectors[hashes[product]] for product in fresh]))
        for row in shown:
            state.words.put(row.id, product_words(row, company[row.exporter]))
            state.hash_of[row.id] = hashes[row.id]
            state.exporter_of[row.id] = row.exporter

    def _drop(self, state: _State, gone: set[ProductId] | set[int]) -> None:
        held = [product for product in gone if state.hash_of.pop(product, None) is not None]
        for product in held:
            del state.exporter_of[product]
        state.vectors.remove(np.array(held, np.int64))
        state.words.remove(np.array(held, np.int64))

    def _vectors(self, view: Reading, text_of: Mapping[str, str]) -> dict[str, Vectors]:
        """Vectors by text hash: those the store has cached, the others embedded and queued for its cache."""
        found = {}
        for key, data in view.vectors(self.embedder.name, list(text_of)).items():
            vector = np.frombuffer(data, "<f4") if len(data) == 4 * self.embedder.dim else np.array([np.nan])
            if np.isfinite(vector).all():
                found[key] = vector.astype(np.float32)
        missing = [key for key in text_of if key not in found]
        if missing:
            made = self.embedder.encode([text_of[key] for key in missing], "document")
            found.update(zip(missing, made, strict=True))
            cached = {key: found[key].astype("<f4").tobytes() for key in missing}
            name = self.embedder.name
            self._store.submit(lambda tx: tx.put_vectors(name, cached)).add_done_callback(_report)
        return found

    # ---------------------------------------------------------------- who may be proposed

    def allowed(self, country: str | None, exclude: frozenset[ProductId]) -> NDArray[np.int64] | None:
        """Sorted ids that may be proposed to a buyer in a country (ISO 3166-1 alpha-2), None for all.

        Left out are `exclude` and the products of exporters who exclude the country's market.
        """
        with self._lock:
            ids = self._for_market(country or "")
            left_out = [product for product in exclude if product in self._state.hash_of]
            if left_out:
                ids = np.setdiff1d(ids, np.array(left_out, np.int64), assume_unique=True)
            return None if len(ids) == len(self._state.hash_of) else ids

    def _for_market(self, country: str) -> NDArray[np.int64]:
        if country not in self._open_to:
            state = self._state
            closed = {exporter for exporter, markets in state.excluded.items() if country in markets}
            ids = sorted(product for product, exporter in state.exporter_of.items() if exporter not in closed)
            self._open_to[country] = np.array(ids, np.int64)
        return self._open_to[country]

    # ---------------------------------------------------------------- the snapshot

    def _parts(self, state: _State) -> Mapping[str, Callable[[Path], None]]:
        state.vectors.tune()
        return {"vectors": state.vectors.save, "words": state.words.save, "products": self._write_products}

    def _write_products(self, path: Path) -> None:
        state = self._state
        products = {product: [state.exporter_of[product], key] for product, key in state.hash_of.items()}
        write_bytes(path, json.dumps({"products": products, "excluded": state.excluded}).encode())

    def _read_parts(self, folder: Path, manifest: Manifest) -> _State:
        state = self._empty()
        state.vectors.load(checked_file(folder, manifest, "vectors"))
        state.words.load(checked_file(folder, manifest, "words"))
        path = checked_file(folder, manifest, "products")
        try:
            data = json.loads(path.read_bytes())
            for product, (exporter, key) in data["products"].items():
                state.exporter_of[int(product)], state.hash_of[int(product)] = int(exporter), str(key)
            state.excluded = {int(exporter): tuple(markets) for exporter, markets in data["excluded"].items()}
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise DamagedFile(path, str(error)) from error
        if {len(state.vectors), len(state.words), len(state.hash_of)} != {manifest.count}:
            raise DamagedFile(path, f"not the {manifest.count} products of the manifest")
        return state


def text_hash(text: str) -> str:
    """Under which a text's vector is cached."""
    return hashlib.sha256(text.encode("utf8", "surrogatepass")).hexdigest()


def _may_be_found(product: Product, exporter: Exporter) -> bool:
    return product.state is ProductState.ACTIVE and exporter.review is ExporterReview.APPROVED


def _report(done: Future[None]) -> None:
    if error := done.exception():
        log.warning("vectors not cached", why=str(error))
