"""The live index: vectors and words of all products that may be proposed, kept in step with the store."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from concurrent.futures import Future
from dataclasses import dataclass
from dataclasses import field as default
from pathlib import Path

import numpy as np
import structlog
from numpy.typing import NDArray

from catalog.model import Exporter, ExporterReview, Product, ProductId, ProductState
from catalog.store import Store
from index.embedder import Embedder
from index.faiss_vectors import FaissIndex
from index.following import Change, Following, GoOn, Shown, in_parts
from index.saving import DamagedFile, write_bytes
from index.snapshot import Manifest, checked_file
from index.vectors import Vectors
from index.wording import product_text, product_words
from index.words import WordIndex

# All products of so many exporters are read, embedded and taken in together.
EXPORTERS_AT_ONCE = 20
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
        self._read_at: dict[int, int] = {}

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

    def embed(self, texts: Sequence[str]) -> Vectors:
        """A row (n, dim) of length 1 for each text, from the store's cache where it is there."""
        text_of = {text_hash(text): text for text in texts}
        found = self._vectors(text_of, lambda: True)
        return np.array([found[text_hash(text)] for text in texts], np.float32).reshape(-1, self.embedder.dim)

    # ---------------------------------------------------------------- taking over changes

    def catch_up(self, go_on: GoOn) -> bool:
        """See `Following`."""
        with self._lock:
            try:
                return super().catch_up(go_on)
            finally:
                self._read_at.clear()

    def _take_over(self, state: _State, changes: Iterable[Change], go_on: GoOn) -> int:
        """Bring the changed products, and all of changed exporters, into a state; returns how many changes count."""
        exporters = list(dict.fromkeys(at for _, entity, at in changes if entity == "exporter"))
        self._open_to.clear()  # nobody fills it before the lock is given back, be it that this is halted
        for some in in_parts(exporters, EXPORTERS_AT_ONCE):
            with self._store.read() as view:
                rows, companies = view.find(Product, exporter=some), view.find(Exporter, id=some)
                revision = view.revision()
            self._take_in(state, rows, companies, go_on)
            self._read_at.update((row.id, revision) for row in rows)
        # what has been read with its exporter, be it many slices ago, is not read again
        products = {
            at for revision, entity, at in changes if entity == "product" and self._read_at.get(at, -1) < revision
        }
        with self._store.read() as view:
            rows = view.find(Product, id=list(products))
            companies = view.find(Exporter, id=sorted({row.exporter for row in rows}))
        self._take_in(state, rows, companies, go_on)
        self._drop(state, products - {row.id for row in rows})
        return len(products) + len(exporters)

    def _take_in(self, state: _State, rows: list[Product], exporters: list[Exporter], go_on: GoOn) -> None:
        company = {exporter.id: exporter for exporter in exporters}
        for exporter in exporters:
            state.excluded[exporter.id] = exporter.excluded_markets
        shown = [row for row in rows if _may_be_found(row, company[row.exporter])]
        self._drop(state, {row.id for row in rows} - {row.id for row in shown})
        texts = {row.id: product_text(row) for row in shown}
        hashes = {product: text_hash(text) for product, text in texts.items()}
        fresh = [row.id for row in shown if state.hash_of.get(row.id) != hashes[row.id]]
        if fresh:
            vectors = self._vectors({hashes[product]: texts[product] for product in fresh}, go_on)
            state.vectors.add(np.array(fresh, np.int64), np.array([vectors[hashes[product]] for product in fresh]))
        for row in shown:
            state.words.put(row.id, product_words(row, company[row.exporter]))
            state.hash_of[row.id] = hashes[row.id]
            state.exporter_of[row.id] = row.exporter

    def _drop(self, state: _State, gone: Set[int]) -> None:
        held = [product for product in gone if state.hash_of.pop(product, None) is not None]
        for product in held:
            del state.exporter_of[product]
        state.vectors.remove(np.array(held, np.int64))
        state.words.remove(np.array(held, np.int64))

    def _vectors(self, text_of: Mapping[str, str], go_on: GoOn) -> dict[str, Vectors]:
        """Vectors by text hash: those the store has cached, the others embedded and queued for its cache."""
        found = {}
        with self._store.read() as view:
            cached = view.vectors(self.embedder.name, list(text_of))
        for key, data in cached.items():
            vector = np.frombuffer(data, "<f4") if len(data) == 4 * self.embedder.dim else np.array([np.nan])
            if np.isfinite(vector).all():
                found[key] = vector.astype(np.float32)
        missing = {key: text for key, text in text_of.items() if key not in found}
        for keys, made in self._embedded(missing, "document", go_on):
            found.update(zip(keys, made, strict=True))
            self._cache({key: found[key].astype("<f4").tobytes() for key in keys})
        return found

    def _cache(self, vectors: Mapping[str, bytes]) -> None:
        name = self.embedder.name
        self._store.submit(lambda tx: tx.put_vectors(name, vectors)).add_done_callback(_report)

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
