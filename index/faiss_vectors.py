"""VectorIndex on FAISS: every row is compared up to 50,000 vectors, beyond that a graph is walked.

FAISS only proposes candidates; they are scored again as the oracle scores, so that both answer alike to the last digit.
"""

from __future__ import annotations

import os
import threading
from dataclasses import dataclass
from dataclasses import field as default
from pathlib import Path
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.saving import DamagedFile, read_arrays, write_arrays
from index.vectors import BadVectors, Ids, Vectors, best, checked_batch, checked_vectors, exact_scores, padded

KIND = "faiss vectors"

# Measured at 100k x 384 on two cores: comparing all takes 5.3 ms, the graph .2 ms and finds the same.
EXACT_UP_TO = 50_000
NEIGHBOURS = 32
BUILD_BREADTH = 64
SEARCH_BREADTH = 128

# A graph misses what a narrow filter leaves (recall .70 at a tenth, .97 at a quarter): then all is compared, in less time.
NARROW = 0.25
# So few allowed ids are looked up one by one and scored without FAISS: a mask over all slots would cost more.
FEW = 1_000
# Forgotten rows stay in the graph until they are this share of it.
DEAD_SHARE = 0.25
# Asked for beyond k, so that equal scores at the end of an answer are seldom cut before they are compared.
MARGIN = 16

Mask = NDArray[np.bool_]


@dataclass(slots=True)
class _Segment:
    """Rows in a FAISS index, the id of each slot, and which slots are alive. A flat segment holds no dead ones."""

    index: Any
    ids: Ids
    slot_of: dict[int, int] = default(default_factory=dict)

    @classmethod
    def flat(cls, ids: Ids, rows: Vectors) -> _Segment:
        index = faiss.IndexFlatIP(rows.shape[1])
        index.add(rows)
        return cls(index, ids, _slots(ids))

    @classmethod
    def graph(cls, ids: Ids, rows: Vectors) -> _Segment:
        index = faiss.IndexHNSWFlat(rows.shape[1], NEIGHBOURS, faiss.METRIC_INNER_PRODUCT)
        index.hnsw.efConstruction = BUILD_BREADTH
        segment = cls(index, np.empty(0, np.int64))
        segment.append(ids, rows)
        return segment

    @property
    def storage(self) -> Any:
        """The plain rows: the index itself, or those that a graph stands on."""
        return faiss.downcast_index(self.index.storage) if self.is_graph else self.index

    @property
    def is_graph(self) -> bool:
        return isinstance(self.index, faiss.IndexHNSW)

    @property
    def rows(self) -> Vectors:
        """A view of all rows, good until the next change."""
        count, dim = self.index.ntotal, self.index.d
        if not count:
            return np.empty((0, dim), np.float32)
        view: Vectors = faiss.rev_swig_ptr(self.storage.get_xb(), count * dim).reshape(count, dim)
        return view

    @property
    def dead(self) -> int:
        return len(self.ids) - len(self.slot_of)

    def append(self, ids: Ids, rows: Vectors) -> None:
        """Add rows of ids it does not have."""
        self.slot_of.update(zip(ids.tolist(), range(len(self.ids), len(self.ids) + len(ids)), strict=True))
        self.index.add(np.ascontiguousarray(rows))
        self.ids = np.concatenate((self.ids, ids))

    def slots(self, ids: Ids) -> Ids:
        """The slots of ids, -1 for those it has not."""
        return np.array([self.slot_of.get(key, -1) for key in ids.tolist()], np.int64)

    def bury(self, ids: Ids) -> None:
        """Forget ids and leave their rows where they are."""
        for key in ids.tolist():
            if (slot := self.slot_of.pop(key, None)) is not None:
                self.ids[slot] = -1

    def cut(self, ids: Ids) -> None:
        """Forget ids and fill their slots with the last rows."""
        gone = np.unique([slot for key in ids.tolist() if (slot := self.slot_of.pop(key, None)) is not None])
        kept = len(self.ids) - len(gone)
        holes = gone[gone < kept].astype(np.int64)
        movers = np.setdiff1d(np.arange(kept, len(self.ids)), gone)
        self.rows[holes] = self.rows[movers]
        self.ids[holes] = self.ids[movers]
        self.slot_of.update(zip(self.ids[holes].tolist(), holes.tolist(), strict=True))
        self.index.remove_ids(faiss.IDSelectorRange(kept, len(self.ids)))
        self.ids = self.ids[:kept]

    def live(self) -> tuple[Ids, Vectors]:
        """All ids and a copy of their rows."""
        alive = self.ids >= 0
        return self.ids[alive], self.rows[alive]

    def mask(self, allowed: Ids | None) -> Mask | None:
        """Which slots may be found; None for all."""
        if allowed is not None:
            return np.isin(self.ids, allowed) & (self.ids >= 0)
        return self.ids >= 0 if self.dead else None


def _slots(ids: Ids) -> dict[int, int]:
    return {key: slot for slot, key in enumerate(ids.tolist()) if key >= 0}


class FaissIndex:
    """Implements VectorIndex. New rows are compared exactly; `tune` weaves them into the graph once there are many."""

    def __init__(self, dim: int, *, exact_up_to: int = EXACT_UP_TO) -> None:
        self.dim = dim
        self._exact_up_to = exact_up_to
        self._lock = threading.Lock()
        self._fresh = self._empty()
        self._graph: _Segment | None = None
        self._longest = 0.0

    def _empty(self) -> _Segment:
        return _Segment.flat(np.empty(0, np.int64), np.empty((0, self.dim), np.float32))

    def __len__(self) -> int:
        return len(self._fresh.slot_of) + (len(self._graph.slot_of) if self._graph else 0)

    # ---------------------------------------------------------------- changes

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """See VectorIndex.add."""
        new, rows = checked_batch(ids, vectors, self.dim)
        with self._lock:
            self._longest = max(self._longest, _longest(rows))
            if self._graph:
                self._graph.bury(new)
            slots = self._fresh.slots(new)
            known = slots >= 0
            self._fresh.rows[slots[known]] = rows[known]
            self._fresh.append(new[~known], rows[~known])

    def remove(self, ids: Ids) -> None:
        """See VectorIndex.remove."""
        with self._lock:
            if self._graph:
                self._graph.bury(np.asarray(ids, np.int64))
            self._fresh.cut(np.asarray(ids, np.int64))

    def tune(self) -> None:
        """Bring the fresh rows into the graph, or leave the graph where few are left: 11 s for 100,000 new rows."""
        with self._lock:
            faiss.omp_set_num_threads(os.cpu_count() or 1)
            if len(self) <= self._exact_up_to:
                if self._graph:
                    self._fresh, self._graph = _Segment.flat(*self._all()), None
            elif self._graph and self._graph.dead <= DEAD_SHARE * len(self._graph.ids):
                self._graph.append(*self._fresh.live())
                self._fresh = self._empty()
            else:
                self._graph, self._fresh = _Segment.graph(*self._all()), self._empty()

    def _all(self) -> tuple[Ids, Vectors]:
        ids, rows = self._fresh.live()
        if self._graph:
            old_ids, old_rows = self._graph.live()
            ids, rows = np.concatenate((old_ids, ids)), np.concatenate((old_rows, rows))
        return ids, rows

    # ---------------------------------------------------------------- search

    def search(self, vectors: Vectors, k: int, allowed: Ids | None = None) -> tuple[Ids, Vectors]:
        """See VectorIndex.search. Beyond 50,000 vectors a near one may be missed where no filter is narrow."""
        queries = checked_vectors(vectors, self.dim)
        found, scores = padded(len(queries), k)
        if not k or not len(queries):
            return found, scores
        with self._lock:
            faiss.omp_set_num_threads(1)  # holds for the calling thread only; a second one loses where people wait
            parts = [self._near(part, queries, k, allowed) for part in (self._graph, self._fresh) if part]
        for at, answers in enumerate(zip(*parts, strict=True)):
            ids, near = (np.concatenate(column) for column in zip(*answers, strict=True))
            top, top_scores = best(ids, near, k)
            found[at, : len(top)], scores[at, : len(top)] = top, top_scores
        return found, scores

    def _near(self, part: _Segment, queries: Vectors, k: int, allowed: Ids | None) -> list[tuple[Ids, Vectors]]:
        if allowed is not None and len(allowed) <= FEW:
            slots = part.slots(np.unique(allowed))
            return [_scored(part, query, slots) for query in queries]
        mask = part.mask(allowed)
        members = part.index.ntotal if mask is None else int(np.count_nonzero(mask))
        if not members:
            return [(np.empty(0, np.int64), np.empty(0, np.float32))] * len(queries)
        if part.is_graph and members > NARROW * part.index.ntotal:
            return self._walk(part, queries, min(k, members), mask)
        return self._compare(part, queries, k, mask)

    def _walk(self, part: _Segment, queries: Vectors, k: int, mask: Mask | None) -> list[tuple[Ids, Vectors]]:
        wanted = k + MARGIN
        breadth = max(SEARCH_BREADTH, 2 * wanted)
        params = faiss.SearchParametersHNSW(efSearch=breadth, sel=_selector(mask))  # type: ignore[attr-defined]  # its stubs lack it
        _, slots = part.index.search(queries, wanted, params=params)
        answers = [_scored(part, query, row) for query, row in zip(queries, slots, strict=True)]
        # equal rows can be islands in a graph: whoever found too few compares with all
        return [
            answer if len(answer[0]) >= k else self._compare(part, query[np.newaxis], k, mask)[0]
            for query, answer in zip(queries, answers, strict=True)
        ]

    def _compare(self, part: _Segment, queries: Vectors, k: int, mask: Mask | None) -> list[tuple[Ids, Vectors]]:
        wanted = min(k + MARGIN, part.index.ntotal)
        params = faiss.SearchParameters(sel=_selector(mask))  # type: ignore[call-arg]  # its stubs lack it
        rough, slots = part.storage.search(queries, wanted, params=params)
        answers = []
        for at, query in enumerate(queries):
            ids, scores = _scored(part, query, slots[at])
            if wanted < part.index.ntotal and self._may_tie(query, scores, rough[at], k):
                ids, scores = self._compare(part, query[np.newaxis], 4 * wanted, mask)[0]
            answers.append((ids, scores))
        return answers

    def _may_tie(self, query: Vectors, scores: Vectors, rough: Vectors, k: int) -> bool:
        """Whether a row that FAISS left out may score as well as the k-th: single precision errs this much at most."""
        if len(scores) < len(rough):
            return False  # all members were found
        error = self.dim * 2.0**-22 * self._longest * _longest(query[np.newaxis])
        return bool(rough[-1] >= np.partition(scores, len(scores) - k)[len(scores) - k] - error)

    # ---------------------------------------------------------------- files

    def save(self, path: Path) -> None:
        """See VectorIndex.save."""
        with self._lock:
            ids, rows = self._fresh.live()
            graph = faiss.serialize_index(self._graph.index) if self._graph else np.empty(0, np.uint8)
            graph_ids = self._graph.ids if self._graph else np.empty(0, np.int64)
            write_arrays(path, KIND, {"ids": ids, "rows": rows, "graph": graph, "graph_ids": graph_ids})

    def load(self, path: Path) -> None:
        """See VectorIndex.load."""
        held = read_arrays(path, KIND, ("ids", "rows", "graph", "graph_ids"))
        try:
            fresh = _Segment.flat(*checked_batch(held["ids"], held["rows"], self.dim))
            graph = self._read_graph(held["graph"], held["graph_ids"]) if held["graph"].size else None
        except (ValueError, TypeError, RuntimeError) as error:
            raise DamagedFile(path, str(error)) from error
        with self._lock:
            self._fresh, self._graph = fresh, graph
            self._longest = max(_longest(part.rows) for part in (fresh, graph) if part)

    def _read_graph(self, data: NDArray[np.uint8], ids: Ids) -> _Segment:
        index = faiss.deserialize_index(data)
        if not isinstance(index, faiss.IndexHNSWFlat) or index.d != self.dim or ids.shape != (index.ntotal,):
            raise BadVectors(f"a graph of {index.ntotal} x {index.d} for {len(ids)} ids x {self.dim}")
        return _Segment(index, ids.astype(np.int64), _slots(ids))


def _selector(mask: Mask | None) -> Any:
    if mask is None:
        return None
    return faiss.IDSelectorBitmap(np.packbits(mask, bitorder="little"))  # type: ignore[call-arg, arg-type]  # stubs of C++


def _scored(part: _Segment, query: Vectors, slots: Ids) -> tuple[Ids, Vectors]:
    slots = slots[slots >= 0]
    return part.ids[slots], exact_scores(part.rows[slots], query)


def _longest(rows: Vectors) -> float:
    return float(np.linalg.norm(rows.astype(np.float64), axis=1).max()) if len(rows) else 0.0
