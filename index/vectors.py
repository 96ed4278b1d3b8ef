"""Nearest vectors by inner product: the protocol of every backend, and the exact oracle they are held to."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from index.saving import DamagedFile, read_arrays, write_arrays

Ids = NDArray[np.int64]
Vectors = NDArray[np.float32]

# Rows scored at once: their copies in double precision stay in the processor's cache.
_BLOCK = 2_048


class BadVectors(ValueError):
    """Raised for ids or vectors of the wrong shape, negative ids and numbers that are not finite; says which."""


class VectorIndex(Protocol):
    """Vectors by id, compared by inner product. Any thread may call any method at any time."""

    dim: int

    def __len__(self) -> int:
        """How many vectors are held."""
        ...

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Hold vectors (n, dim) under ids (n,), replacing those of ids it has; the last of equal ids wins.

        Raises:
            BadVectors: shapes do not fit, an id is negative, or a number is not finite.
        """
        ...

    def remove(self, ids: Ids) -> None:
        """Forget ids; unknown ones are passed over."""
        ...

    def search(self, vectors: Vectors, k: int, allowed: Ids | None = None) -> tuple[Ids, Vectors]:
        """The k best ids and scores (m, k) for vectors (m, dim), best first, equal scores by lower id.

        `allowed` limits the answer to these sorted ids: empty allows nothing, None everything. Where there are
        fewer than k, rows end in -1 / -inf.

        Raises:
            BadVectors: as for `add`, or k is negative.
        """
        ...

    def save(self, path: Path) -> None:
        """Write all to one file, atomically."""
        ...

    def load(self, path: Path) -> None:
        """Replace all by what `save` wrote.

        Raises:
            DamagedFile: damaged, of another kind or another dimension; nothing has changed then.
        """
        ...


# ---------------------------------------------------------------- what every backend shares


def checked_vectors(vectors: Vectors, dim: int) -> Vectors:
    """Vectors as contiguous float32 (n, dim). Raises BadVectors."""
    rows = np.ascontiguousarray(vectors, np.float32)
    if rows.ndim != 2 or rows.shape[1] != dim:
        raise BadVectors(f"vectors of shape {rows.shape}, not (n, {dim})")
    if not np.isfinite(rows).all():
        raise BadVectors("vectors hold numbers that are not finite")
    return rows


def checked_batch(ids: Ids, vectors: Vectors, dim: int) -> tuple[Ids, Vectors]:
    """Unique ids, sorted, with their vectors; of equal ids the last. Raises BadVectors."""
    rows = checked_vectors(vectors, dim)
    keys = np.asarray(ids, np.int64)
    if keys.shape != rows.shape[:1]:
        raise BadVectors(f"ids of shape {keys.shape} for {len(rows)} vectors")
    if (keys < 0).any():
        raise BadVectors(f"id {keys.min()} is negative")
    unique, from_the_end = np.unique(keys[::-1], return_index=True)
    return unique, rows[len(rows) - 1 - from_the_end]


def exact_scores(rows: Vectors, query: Vectors) -> Vectors:
    """Inner products of rows (n, dim) with a query (dim,), summed in double precision.

    A row scores the same wherever it stands (einsum sums row by row, a matrix product in blocks), so that equal
    vectors tie in every backend.
    """
    double = query.astype(np.float64)
    parts = (rows[at : at + _BLOCK].astype(np.float64) for at in range(0, len(rows), _BLOCK))
    scores = [np.einsum("nd,d->n", part, double) for part in parts]
    return np.concatenate(scores, dtype=np.float32, casting="same_kind") if scores else np.empty(0, np.float32)


def best(ids: Ids, scores: Vectors, k: int) -> tuple[Ids, Vectors]:
    """The k best of (n,) candidates: highest score first, equal ones by lower id."""
    if 0 < k < len(ids):
        enough = scores >= np.partition(scores, len(scores) - k)[len(scores) - k]
        ids, scores = ids[enough], scores[enough]
    order = np.lexsort((ids, -scores))[:k]
    return ids[order], scores[order]


def padded(count: int, k: int) -> tuple[Ids, Vectors]:
    """An answer (count, k) in which nothing has been found yet. Raises BadVectors for a negative k."""
    if k < 0:
        raise BadVectors(f"k is {k}")
    return np.full((count, k), -1, np.int64), np.full((count, k), -np.inf, np.float32)


# ---------------------------------------------------------------- the oracle


class ExactIndex:
    """Compares with every vector. Slow and plain: what other backends find is held to what this one finds."""

    def __init__(self, dim: int) -> None:
        self.dim = dim
        self._changing = threading.Lock()
        # one tuple, replaced as a whole: a search in another thread sees the old state or the new one
        self._held = (np.empty(0, np.int64), np.empty((0, dim), np.float32))

    def __len__(self) -> int:
        return len(self._held[0])

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """See VectorIndex.add."""
        new, rows = checked_batch(ids, vectors, self.dim)
        with self._changing:
            old_ids, old_rows = self._held
            keep = ~np.isin(old_ids, new)
            self._held = np.concatenate((old_ids[keep], new)), np.concatenate((old_rows[keep], rows))

    def remove(self, ids: Ids) -> None:
        """See VectorIndex.remove."""
        with self._changing:
            held, rows = self._held
            keep = ~np.isin(held, ids)
            self._held = held[keep], rows[keep]

    def search(self, vectors: Vectors, k: int, allowed: Ids | None = None) -> tuple[Ids, Vectors]:
        """See VectorIndex.search."""
        ids, rows = self._held
        if allowed is not None:
            wanted = np.isin(ids, allowed)
            ids, rows = ids[wanted], rows[wanted]
        queries = checked_vectors(vectors, self.dim)
        found, scores = padded(len(queries), k)
        for at, query in enumerate(queries):
            top, top_scores = best(ids, exact_scores(rows, query), k)
            found[at, : len(top)], scores[at, : len(top)] = top, top_scores
        return found, scores

    def save(self, path: Path) -> None:
        """See VectorIndex.save."""
        ids, rows = self._held
        write_arrays(path, "exact vectors", {"ids": ids, "rows": rows})

    def load(self, path: Path) -> None:
        """See VectorIndex.load."""
        held = read_arrays(path, "exact vectors", ("ids", "rows"))
        try:
            self._held = checked_batch(held["ids"], held["rows"], self.dim)
        except (BadVectors, ValueError, TypeError) as error:
            raise DamagedFile(path, str(error)) from error
