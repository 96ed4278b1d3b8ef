"""The index of requests: vectors of all that buyers still look for, so that a new product finds who asked for it.

It holds numbers only, no words: what a request said stands in the store and is erased there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from catalog.lifecycle import LIVE
from catalog.model import Product, Request, Requirements
from catalog.store import Store
from index.embedder import Embedder
from index.following import Change, Following, GoOn, Shown, in_parts
from index.saving import DamagedFile
from index.snapshot import Manifest, checked_file
from index.vector_rows import VectorRows
from index.wording import product_text, request_text

# A product may fit a request when their vectors are so near; whether it does is for the matcher to say. Over the judged
# requests and the sample catalog three in a hundred pairs are so near, and all that the matcher finds but wrong answers.
NEAR = 0.3
# products are looked up so many at once
PRODUCTS_AT_ONCE = 64


@dataclass(slots=True)
class _State(Shown):
    """All that a snapshot holds."""

    vectors: VectorRows


class RequestIndex(Following[_State]):
    """Every request that is open or watched; any thread may call any method at any time."""

    of = "requests"

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """See `Following`."""
        super().__init__(store, embedder, folder)
        self._last: tuple[tuple[tuple[str, int], ...], int, Mapping[int, frozenset[int]]] = ((), -1, {})

    def _empty(self) -> _State:
        return _State(VectorRows(self.embedder.dim))

    def __len__(self) -> int:
        return len(self._state.vectors)

    def _take_over(self, state: _State, changes: Iterable[Change], go_on: GoOn) -> int:
        """Bring the changed requests into a state; returns how many there are."""
        changed = list(dict.fromkeys(at for _, entity, at in changes if entity == "request"))
        with self._store.read() as view:
            rows = view.find(Request, id=changed, state=LIVE)
        asked = {int(row.id): request_text(row.requirements) for row in rows if _asks(row.requirements)}
        state.vectors.remove(np.array([key for key in changed if key not in asked], np.int64))
        for keys, vectors in self._embedded(asked, "query", go_on):
            state.vectors.add(np.array(keys, np.int64), vectors)
        return len(changed)

    # ---------------------------------------------------------------- search

    def near(self, products: Sequence[Product]) -> Mapping[int, frozenset[int]]:
        """By request, rising, the products that it may be looking for. Variants of one text are looked up once.

        The last answer is kept: a great change of the catalog is gone through in many parts.
        """
        asked = tuple((product_text(product), int(product.id)) for product in products)
        with self._lock:
            if self._ready:
                # whoever has refreshed the index of one model may be given that of the next one
                self.refresh()
            if self._last[:2] != (asked, self._state.revision):
                self._last = (asked, self._state.revision, self._looked_up(asked))
            return self._last[2]

    def _looked_up(self, asked: tuple[tuple[str, int], ...]) -> Mapping[int, frozenset[int]]:
        bearers: dict[str, list[int]] = {}
        for text, product in asked:
            bearers.setdefault(text, []).append(product)
        found: dict[int, set[int]] = {}
        for texts in in_parts(list(bearers), PRODUCTS_AT_ONCE):
            vectors = self.embedder.encode(list(texts), "document")
            for text, requests in zip(texts, self._state.vectors.near(vectors, NEAR), strict=True):
                for request in requests:
                    found.setdefault(request, set()).update(bearers[text])
        return {request: frozenset(found[request]) for request in sorted(found)}

    # ---------------------------------------------------------------- the snapshot

    def _parts(self, state: _State) -> Mapping[str, Callable[[Path], None]]:
        return {"vectors": state.vectors.save}

    def _read_parts(self, folder: Path, manifest: Manifest) -> _State:
        state, path = self._empty(), checked_file(folder, manifest, "vectors")
        state.vectors.load(path)
        if len(state.vectors) != manifest.count:
            raise DamagedFile(path, f"not the {manifest.count} requests of the manifest")
        return state


def _asks(read: Requirements) -> bool:
    """Whether there is anything to look for: an erased request says nothing."""
    return bool(read.product or read.text.strip())
