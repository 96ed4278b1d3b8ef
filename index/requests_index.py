"""The index of requests: vectors of all that buyers still look for, so that a new product finds who asked for it.

It holds numbers only, no words: what a request said stands in the store and is erased there.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import numpy as np
import structlog

from catalog.model import Product, Request, RequestState, Requirements
from catalog.store import Store
from index.embedder import Embedder
from index.refresh import READ_AGAIN, SAVE_AFTER, Change, history_of
from index.saving import DamagedFile
from index.snapshot import MANIFEST, Manifest, checked_file, read_manifest, write_snapshot
from index.vector_rows import VectorRows
from index.wording import product_text, request_text, wording_version

# A product may fit a request when their vectors are so near; whether it does is for the matcher to say. Over the judged
# requests and the sample catalog three in a hundred pairs are so near, and all that the matcher finds but wrong answers.
NEAR = 0.3
LOOKED_FOR = (RequestState.OPEN, RequestState.WATCHING)
# requests are read and embedded, and products looked up, so many at once
REQUESTS_AT_ONCE, PRODUCTS_AT_ONCE = 500, 64

T = TypeVar("T")

log = structlog.get_logger()


@dataclass(slots=True)
class _State:
    """All that a snapshot holds."""

    vectors: VectorRows
    revision: int = 0
    history: str = ""
    saved: bool = False


class RequestIndex:
    """Every request that is open or watched; any thread may call any method at any time."""

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """`folder` keeps the snapshot; None keeps the index in memory only. Nothing is read before `refresh`."""
        self._store = store
        self._embedder = embedder
        self._folder = folder
        self._lock = threading.RLock()
        self._state = self._empty()
        self._ready = False
        self._unsaved = 0
        self._last: tuple[tuple[tuple[str, int], ...], int, Mapping[int, frozenset[int]]] = ((), -1, {})

    def _empty(self) -> _State:
        return _State(VectorRows(self._embedder.dim))

    def __len__(self) -> int:
        return len(self._state.vectors)

    @property
    def revision(self) -> int:
        """The store's revision that the index shows."""
        return self._state.revision

    # ---------------------------------------------------------------- taking over changes

    def refresh(self) -> int:
        """Take over what the store has committed since; returns the revision shown. The store is read only."""
        with self._lock:
            if not self._ready:
                self._state = self._loaded()
                self._ready = True
            with self._store.read() as view:
                if view.revision() < self._state.revision:
                    log.warning("index of requests rebuilt", why="the store is older than the index")
                    self._state = self._empty()
                changes = view.changes_since(self._state.revision)
            if changes:
                self._unsaved += self._take_over(self._state, changes)
                self._state.revision = changes[-1][0]
                self._state.history = history_of(changes, self._state.history)
                self._save_when_due()
            return self._state.revision

    def _take_over(self, state: _State, changes: Iterable[Change]) -> int:
        """Bring the changed requests into a state; returns how many there are."""
        changed = list(dict.fromkeys(at for _, entity, at in changes if entity == "request"))
        for some in _in_parts(changed, REQUESTS_AT_ONCE):
            with self._store.read() as view:
                rows = view.find(Request, id=some, state=LOOKED_FOR)
            asked = {int(row.id): request_text(row.requirements) for row in rows if _asks(row.requirements)}
            state.vectors.remove(np.array([key for key in some if key not in asked], np.int64))
            if asked:
                vectors = self._embedder.encode(list(asked.values()), "query")
                state.vectors.add(np.array(list(asked), np.int64), vectors)
        return len(changed)

    # ---------------------------------------------------------------- search

    def near(self, products: Sequence[Product]) -> Mapping[int, frozenset[int]]:
        """By request, rising, the products that it may be looking for. Variants of one text are looked up once.

        The last answer is kept: a great change of the catalog is gone through in many parts.
        """
        asked = tuple((product_text(product), int(product.id)) for product in products)
        with self._lock:
            if self._last[:2] != (asked, self._state.revision):
                self._last = (asked, self._state.revision, self._looked_up(asked))
            return self._last[2]

    def _looked_up(self, asked: tuple[tuple[str, int], ...]) -> Mapping[int, frozenset[int]]:
        bearers: dict[str, list[int]] = {}
        for text, product in asked:
            bearers.setdefault(text, []).append(product)
        found: dict[int, set[int]] = {}
        for texts in _in_parts(list(bearers), PRODUCTS_AT_ONCE):
            vectors = self._embedder.encode(list(texts), "document")
            for text, requests in zip(texts, self._state.vectors.near(vectors, NEAR), strict=True):
                for request in requests:
                    found.setdefault(request, set()).update(bearers[text])
        return {request: frozenset(found[request]) for request in sorted(found)}

    # ---------------------------------------------------------------- the snapshot

    def _save_when_due(self) -> None:
        """A snapshot only saves time: where it cannot be written, the search goes on without."""
        due = self._unsaved > max(SAVE_AFTER, len(self) // 4)
        if self._folder is None or (self._state.saved and not due):
            return
        try:
            self.save()
        except OSError as error:
            self._state.saved = True  # not tried again at each change
            log.warning("index of requests not saved", why=str(error))

    def save(self) -> bool:
        """Write the snapshot; False when there is no folder, or another process is writing or has a newer one.

        Raises:
            OSError: the folder cannot be written.
        """
        with self._lock:
            if self._folder is None:
                return False
            state = self._state
            manifest = Manifest(
                model=self._embedder.name,
                dim=self._embedder.dim,
                wording=wording_version(),
                count=len(self),
                revision=state.revision,
                history=state.history,
                files={},
            )
            with self._store.read() as view:
                newest = view.revision()
            state.saved = write_snapshot(self._folder, manifest, {"vectors": state.vectors.save}, newest) is not None
            self._unsaved = 0
            return state.saved

    def _loaded(self) -> _State:
        """The state of the snapshot, brought near to the store; an empty one where it cannot be trusted."""
        try:
            manifest = read_manifest(self._folder) if self._folder else None
            if manifest is None:
                return self._empty()
            state, again = self._checked(manifest)
        except DamagedFile as error:
            log.warning("index of requests rebuilt", why=str(error))
            return self._empty()
        self._take_over(state, again)
        return state

    def _checked(self, manifest: Manifest) -> tuple[_State, list[Change]]:
        """The state of a snapshot and the changes to read again. Raises DamagedFile where it cannot be trusted."""
        assert self._folder is not None
        with self._store.read() as view:
            known = [change for change in view.changes_since(0) if change[0] <= manifest.revision]
        made_by = (manifest.model, manifest.dim, manifest.wording)
        if made_by != (self._embedder.name, self._embedder.dim, wording_version()):
            raise DamagedFile(self._folder / MANIFEST, "made by another model or other rules of wording")
        if manifest.revision > (known[-1][0] if known else 0) or manifest.history != history_of(known):
            raise DamagedFile(self._folder / MANIFEST, f"revision {manifest.revision} is none of this store")
        state = self._empty()
        path = checked_file(self._folder, manifest, "vectors")
        state.vectors.load(path)
        if len(state.vectors) != manifest.count:
            raise DamagedFile(path, f"not the {manifest.count} requests of the manifest")
        state.revision, state.history, state.saved = manifest.revision, manifest.history, True
        return state, known[-READ_AGAIN:]


def _asks(read: Requirements) -> bool:
    """Whether there is anything to look for: an erased request says nothing."""
    return bool(read.product or read.text.strip())


def _in_parts(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (things[at : at + size] for at in range(0, len(things), size))
