"""Products by their words: BM25 over postings in memory. How a text becomes terms stands in index/terms.py."""

from __future__ import annotations

import threading
from array import array
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from index.saving import DamagedFile, read_arrays, write_arrays
from index.terms import asked_terms, held_terms
from index.vectors import best

Ids = NDArray[np.int64]
Scores = NDArray[np.float32]

KIND = "words"

# BM25's usual constants: how soon a repeated word stops counting, and how much a long text is held back.
SATURATION = 1.2
LENGTH_SHARE = 0.75

# Postings of removed texts are swept out once they are this share of all.
DEAD_SHARE = 0.5


class TextIndex(Protocol):
    """Texts by id, found by their words. Any thread may call any method at any time."""

    def __len__(self) -> int:
        """How many texts are held."""
        ...

    def put(self, id: int, text: str) -> None:
        """Hold a text under an id, replacing what stood there."""
        ...

    def remove(self, ids: Ids) -> None:
        """Forget ids; unknown ones are passed over."""
        ...

    def search(self, text: str, k: int, allowed: Ids | None = None) -> tuple[Ids, Scores]:
        """At most k ids that share a word with the text, and their scores above 0, best first, equal ones by lower id.

        `allowed` limits the answer to these sorted ids: empty allows nothing, None everything.
        """
        ...

    def save(self, path: Path) -> None:
        """Write all to one file, atomically."""
        ...

    def load(self, path: Path) -> None:
        """Replace all by what `save` wrote. Raises DamagedFile; nothing has changed then."""
        ...


class _Posting:
    """The slots whose texts hold a term, rising, and how often each does."""

    __slots__ = ("slots", "times")

    def __init__(self, slots: bytes = b"", times: bytes = b"") -> None:
        self.slots = array("i", slots)
        self.times = array("H", times)


class WordIndex:
    """Implements TextIndex. A replaced text gets a new slot; scores are those of an index without the old one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._take(array("q"), array("f"), {})

    def _take(self, ids: array[int], lengths: array[float], postings: dict[str, _Posting]) -> None:
        """`ids` and `lengths` (in words) by slot; all slots alive."""
        self._ids, self._lengths, self._postings = ids, lengths, postings
        self._slot_of = {key: slot for slot, key in enumerate(ids)}
        self._words = float(sum(lengths))

    def __len__(self) -> int:
        return len(self._slot_of)

    # ---------------------------------------------------------------- changes

    def put(self, id: int, text: str) -> None:
        """See TextIndex.put."""
        counts, length = held_terms(text)
        with self._lock:
            self._forget(id)
            slot = len(self._ids)
            self._slot_of[id] = slot
            self._ids.append(id)
            self._lengths.append(length)
            self._words += length
            for term, times in counts.items():
                posting = self._postings.setdefault(term, _Posting())
                posting.slots.append(slot)
                posting.times.append(min(times, 0xFFFF))
            self._sweep()

    def remove(self, ids: Ids) -> None:
        """See TextIndex.remove."""
        with self._lock:
            for key in np.asarray(ids, np.int64).tolist():
                self._forget(key)
            self._sweep()

    def _forget(self, id: int) -> None:
        if (slot := self._slot_of.pop(id, None)) is not None:
            self._ids[slot] = -1
            self._words -= self._lengths[slot]

    def _sweep(self) -> None:
        if len(self._ids) - len(self._slot_of) <= DEAD_SHARE * len(self._ids):
            return
        ids, lengths, postings = self._living()
        self._take(array("q", ids.tobytes()), array("f", lengths.tobytes()), postings)

    def _living(self) -> tuple[Ids, Scores, dict[str, _Posting]]:
        """Ids, lengths and postings without the dead slots."""
        ids, lengths = np.array(self._ids, np.int64), np.array(self._lengths, np.float32)
        alive = ids >= 0
        renumbered = (np.cumsum(alive) - 1).astype(np.int32)
        postings = {}
        for term, posting in self._postings.items():
            slots, times = np.array(posting.slots, np.int32), np.array(posting.times, np.uint16)
            if (kept := alive[slots]).any():
                postings[term] = _Posting(renumbered[slots[kept]].tobytes(), times[kept].tobytes())
        return ids[alive], lengths[alive], postings

    # ---------------------------------------------------------------- search

    def search(self, text: str, k: int, allowed: Ids | None = None) -> tuple[Ids, Scores]:
        """See TextIndex.search."""
        terms = asked_terms(text)
        with self._lock:
            ids = np.array(self._ids, np.int64)
            scores = self._scores(terms, ids >= 0)
        found = np.flatnonzero(scores)
        if allowed is not None:
            found = found[np.isin(ids[found], allowed)]
        return best(ids[found], scores[found].astype(np.float32), max(k, 0))

    def worth(self, text: str) -> float:
        """What the terms of a text are worth together: the sum of their rarities, of those that nobody holds too."""
        with self._lock:
            alive = np.array(self._ids, np.int64) >= 0
            held = (self._postings.get(term, _Posting()) for term in asked_terms(text))
            return sum(self._rarity(int(alive[np.array(posting.slots, np.int32)].sum())) for posting in held)

    def _rarity(self, holders: int) -> float:
        return float(np.log1p((len(self) - holders + 0.5) / (holders + 0.5)))

    def _scores(self, terms: list[str], alive: NDArray[np.bool_]) -> NDArray[np.float64]:
        scores = np.zeros(len(alive))
        lengths = np.array(self._lengths, np.float32)
        usual = max(self._words / max(len(self), 1), 1.0)
        for term in terms:
            if (posting := self._postings.get(term)) is None:
                continue
            slots, times = np.array(posting.slots, np.int32), np.array(posting.times, np.float64)
            living = alive[slots]
            slots, times = slots[living], times[living]
            rarity = self._rarity(len(slots))
            held_back = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * lengths[slots] / usual)
            scores[slots] += rarity * times * (SATURATION + 1) / (times + held_back)
        return scores

    # ---------------------------------------------------------------- files

    def save(self, path: Path) -> None:
        """See TextIndex.save."""
        with self._lock:
            ids, lengths, postings = self._living()
        ends = np.cumsum([len(posting.slots) for posting in postings.values()], dtype=np.int64)
        arrays: dict[str, NDArray[Any]] = {
            "ids": ids,
            "lengths": lengths,
            "terms": np.frombuffer("\n".join(postings).encode(), np.uint8),
            "ends": ends,
            "slots": np.frombuffer(b"".join(p.slots.tobytes() for p in postings.values()), np.int32),
            "times": np.frombuffer(b"".join(p.times.tobytes() for p in postings.values()), np.uint16),
        }
        write_arrays(path, KIND, arrays)

    def load(self, path: Path) -> None:
        """See TextIndex.load."""
        held = read_arrays(path, KIND, ("ids", "lengths", "terms", "ends", "slots", "times"))
        try:
            postings = _postings(held)
            ids, lengths = array("q", held["ids"].tobytes()), array("f", held["lengths"].tobytes())
            if len(ids) != len(lengths) or len(set(ids)) != len(ids) or min(ids, default=0) < 0:
                raise ValueError("ids and lengths do not fit")
        except (ValueError, TypeError) as error:
            raise DamagedFile(path, str(error)) from error
        with self._lock:
            self._take(ids, lengths, postings)


def _postings(held: dict[str, NDArray[Any]]) -> dict[str, _Posting]:
    """Raises ValueError where the arrays do not fit each other."""
    terms = held["terms"].tobytes().decode().split("\n") if held["terms"].size else []
    slots, times, ends = held["slots"], held["times"], held["ends"].tolist()
    if len(slots) != len(times) or (ends[-1] if ends else 0) != len(slots):
        raise ValueError("postings do not fit their terms")
    if len(slots) and not 0 <= slots.min() <= slots.max() < len(held["ids"]):
        raise ValueError("a posting names a text that is not there")
    starts = [0, *ends][:-1]
    return {
        term: _Posting(slots[start:end].tobytes(), times[start:end].tobytes())
        for term, start, end in zip(terms, starts, ends, strict=True)
    }
