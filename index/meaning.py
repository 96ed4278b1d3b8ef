"""All that depends on the embedding model: vectors of products, requests and goods, and what they say of a request."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from catalog.model import ProductId, Requirements
from catalog.store import Store
from index.elsewhere import Elsewhere, WorldGoods
from index.embedder import Embedder, StaticEmbedder
from index.following import GoOn
from index.ranking import Evidence
from index.refresh import LiveIndex
from index.requests_index import RequestIndex
from index.saving import DamagedFile, write_bytes
from index.snapshot import read_manifest
from index.translation import translated
from index.wording import request_text, rest_text

# products that are looked at more closely, by vector and by words each
CANDIDATES = 100
# a product named in the request's own words has so many points for each of their worth, and the rest for none at all
MOST_TOLD, UNTOLD = 1.5, 3.0
# a person or a service is as near as can be to what nobody's catalog holds
NOT_GOODS = Elsewhere(missing=1.0, named=1.0)
# says in the index's folder which model answers, by its setting
NOTE = "model.txt"


class Clock:
    """Milliseconds by step of one search."""

    def __init__(self) -> None:
        self.timings: dict[str, float] = {}

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time what stands under `with`."""
        start = perf_counter()
        yield
        self.timings[name] = round((perf_counter() - start) * 1000, 3)


class Meaning:
    """What one model makes of a store. Any thread may call any method at any time."""

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """`folder` keeps the snapshots, each model's in a folder of its own; None keeps them in memory only."""
        own = folder / embedder.name if folder else None
        self.index = LiveIndex(store, embedder, own)
        self.requests = RequestIndex(store, embedder, own / "requests" if own else None)
        # a static model makes the vectors of all goods anew sooner than a store reads them
        anew = isinstance(embedder, StaticEmbedder)
        self._world = WorldGoods(embedder.name, partial(_encoded, embedder) if anew else self.index.embed)

    @property
    def model(self) -> str:
        """The name of the model."""
        return self.index.embedder.name

    def prepare(self, go_on: GoOn) -> bool:
        """Learn all that the store holds and keep it on disk; False when `go_on` said stop: the next call goes on.

        Raises:
            OSError: the folder cannot be written.
        """
        if not self._caught_up(go_on):
            return False
        self.index.save()
        self.requests.save()
        # what is made at the first search is made before somebody waits for it
        self.evidence(Requirements("pump"))
        return self._caught_up(go_on)

    def _caught_up(self, go_on: GoOn) -> bool:
        return self.index.catch_up(go_on) and self.requests.catch_up(go_on)

    def evidence(
        self,
        wanted: Requirements,
        exclude: frozenset[ProductId] = frozenset(),
        clock: Clock | None = None,
        among: Set[ProductId] | None = None,
    ) -> dict[int, Evidence]:
        """What vectors and words say of each candidate, by id: near by vector, or sharing words.

        `among` are the only products looked at, None for all.
        """
        clock, index = clock or Clock(), self.index
        allowed = index.allowed(wanted.country.value if wanted.country else None, exclude)
        if among is not None:
            these = np.array(sorted(among), np.int64)
            allowed = these if allowed is None else np.intersect1d(these, allowed)
        with clock.step("embed"):
            query = self._query(wanted)
        with clock.step("vectors"):
            cosines = _by_id(*index.vectors.search(query, CANDIDATES, allowed))
        with clock.step("elsewhere"):
            elsewhere = self._world.likest(query, index.vectors)
        with clock.step("words"):
            chinese = translated(_told(wanted), wanted.language, partial(self._nearest, query)).text
            found, points = index.words.search(f"{_words(wanted)} {chinese}", CANDIDATES, allowed)
            most = MOST_TOLD * index.words.worth(chinese) + UNTOLD
            points_of = dict(zip(found.tolist(), points.tolist(), strict=True))
            cosines |= self._cosines(query, points_of.keys() - cosines.keys())
        if wanted.product and translated(wanted.product.value, wanted.language).service:
            elsewhere = NOT_GOODS
        return {
            key: Evidence(
                cosine,
                words := points_of.get(key, 0.0),
                told=min(1.0, words / most) if chinese else 0.0,
                elsewhere=elsewhere.missing,
                named=elsewhere.named,
            )
            for key, cosine in cosines.items()
        }

    def _query(self, wanted: Requirements) -> NDArray[np.float32]:
        """The request's vector (1, dim): one half is the product, the other all that is said of it.

        Half of the product's leaves out the fuel, a weighty word that is judged by itself too.
        """
        text = request_text(wanted)
        fuel = wanted.fuel.words.casefold().split() if wanted.fuel and wanted.product else []
        bare = " ".join(word for word in text.split() if word.casefold() not in fuel) or text
        rows = self.index.embedder.encode([text, bare, rest_text(wanted) or text], "query")
        return _unit(_unit(rows[:2].sum(axis=0, keepdims=True)) + rows[2:])

    def _nearest(self, query: NDArray[np.float32], wordings: Sequence[str]) -> int:
        """Which of several wordings a query (1, dim) is nearest to."""
        return int(np.argmax(self.index.embedder.encode(list(wordings), "document") @ query[0]))

    def _cosines(self, query: NDArray[np.float32], ids: Set[int]) -> dict[int, float]:
        """The cosines of these products."""
        these = np.array(sorted(ids), np.int64)
        return _by_id(*self.index.vectors.search(query, len(these), these))


def _encoded(embedder: Embedder, texts: Sequence[str]) -> NDArray[np.float32]:
    return embedder.encode(list(texts), "document")


def _unit(row: NDArray[np.float32]) -> NDArray[np.float32]:
    return row / max(float(np.linalg.norm(row)), 1e-9)


def _by_id(ids: NDArray[np.int64], scores: NDArray[np.float32]) -> dict[int, float]:
    """The answer to one query, best first, without the padding."""
    return {key: score for key, score in zip(ids[0].tolist(), scores[0].tolist(), strict=True) if key >= 0}


def _words(wanted: Requirements) -> str:
    """What is looked for by words: the product and what is said of it, with the part numbers and measures that say
    nothing to vectors."""
    if wanted.product is None:
        return wanted.text
    return " ".join((wanted.product.value, wanted.rest, *(part.value for part in wanted.specification)))


def _told(wanted: Requirements) -> str:
    """What is translated: the product in its own words, small ones among them, and what else is said of it."""
    product = request_text(wanted)
    named = frozenset(product.casefold().split())
    return " ".join((product, *(word for word in wanted.rest.split() if word.casefold() not in named)))


# ---------------------------------------------------------------- which model answers


def noted_model(folder: Path) -> str:
    """The setting of the model whose vectors answer, "" where nothing says so."""
    try:
        return (folder / NOTE).read_text(encoding="utf8")
    except (OSError, UnicodeDecodeError):
        return ""


def note_model(folder: Path, setting: str) -> None:
    """Note whose vectors answer from now on. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    write_bytes(folder / NOTE, setting.encode())


def is_kept(folder: Path, model: str) -> bool:
    """Whether a model has left a snapshot, good or not: it is looked at when it is loaded."""
    try:
        return read_manifest(folder / model) is not None
    except DamagedFile:
        return False


def forget_others(folder: Path, model: str) -> None:
    """Remove what other models, and versions that kept everything in one place, have left in the index's folder."""
    for left in folder.iterdir():
        if left.name in (NOTE, model):
            continue
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
