"""Vectors by id in one growing table, compared all at once: for whoever asks for all that is near, not for the nearest."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from index.saving import DamagedFile, read_arrays, write_arrays
from index.vectors import BadVectors, Ids, Vectors, checked_batch, checked_vectors

KIND = "vector rows"
_FIRST_ROOM = 1024


class VectorRows:
    """Not safe for several threads at a time: its owner holds a lock."""

    def __init__(self, dim: int) -> None:
        self.dim = dim
        self._ids = np.empty(_FIRST_ROOM, np.int64)
        self._rows = np.empty((_FIRST_ROOM, dim), np.float32)
        self._slot_of: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._slot_of)

    def add(self, ids: Ids, vectors: Vectors) -> None:
        """Hold vectors (n, dim) under ids, replacing those it has. Raises BadVectors."""
        new, rows = checked_batch(ids, vectors, self.dim)
        self._make_room(len(self) + len(new))
        for key, row in zip(new.tolist(), rows, strict=True):
            slot = self._slot_of.setdefault(key, len(self._slot_of))
            self._ids[slot], self._rows[slot] = key, row

    def _make_room(self, count: int) -> None:
        if count > len(self._ids):
            more = max(count, 2 * len(self._ids)) - len(self._ids)
            self._ids = np.concatenate((self._ids, np.empty(more, np.int64)))
            self._rows = np.concatenate((self._rows, np.empty((more, self.dim), np.float32)))

    def remove(self, ids: Ids) -> None:
        """Forget ids; unknown ones are passed over. The last row takes the place of a removed one."""
        for key in np.asarray(ids, np.int64).tolist():
            slot = self._slot_of.pop(key, None)
            last = len(self._slot_of)
            if slot is not None and slot != last:
                self._ids[slot], self._rows[slot] = self._ids[last], self._rows[last]
                self._slot_of[int(self._ids[slot])] = slot

    def near(self, vectors: Vectors, least: float) -> list[list[int]]:
        """For each vector (m, dim) the ids of all rows whose inner product with it is `least` or more, rising."""
        held = len(self)
        scores = checked_vectors(vectors, self.dim) @ self._rows[:held].T
        return [np.sort(self._ids[:held][row >= least]).tolist() for row in scores]

    # ---------------------------------------------------------------- files

    def save(self, path: Path) -> None:
        """Write all to one file, atomically. Raises OSError."""
        held = len(self)
        write_arrays(path, KIND, {"ids": self._ids[:held], "rows": self._rows[:held]})

    def load(self, path: Path) -> None:
        """Replace all by what `save` wrote. Raises DamagedFile; nothing has changed then."""
        found = read_arrays(path, KIND, ("ids", "rows"))
        try:
            ids, rows = checked_batch(found["ids"], found["rows"], self.dim)
        except (BadVectors, ValueError, TypeError) as error:
            raise DamagedFile(path, str(error)) from error
        self._ids, self._rows = ids, rows
        self._slot_of = {key: slot for slot, key in enumerate(ids.tolist())}
