"""Who fits a request: candidates from vectors and words, scored and cut, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Set
from contextlib import contextmanager
from dataclasses import dataclass, replace
from dataclasses import field as default
from datetime import date
from pathlib import Path
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from catalog.model import Exporter, Match, Product, ProductId, Read, Requirements
from catalog.store import Store
from index.elsewhere import WorldGoods
from index.embedder import Embedder
from index.ranking import Case, Evidence, Scored, likeness, nearness, ranked, worth_reading
from index.refresh import LiveIndex
from index.requirements import read_requirements
from index.wording import product_text, request_text

# products that are looked at more closely, by vector and by words each; only the likest rows are read
CANDIDATES, ROWS = 100, 40
# the likest so many lend their likeness to what is like them
LEADERS = 3
NEAR_MISSES = 3


@dataclass(frozen=True, slots=True)
class MatchResult:
    """What a search found. `total` counts what passed the threshold; near misses stand in `near_misses` only.

    `timings` are milliseconds by step.
    """

    requirements: Requirements
    matches: tuple[Match, ...]
    total: int
    near_misses: tuple[Match, ...] = ()
    timings: Mapping[str, float] = default(default_factory=dict)
    index_revision: int = 0
    model: str = ""


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


class Matcher:
    """Searches the live catalog of a store. Any thread may call any method at any time."""

    def __init__(
        self, store: Store, embedder: Embedder, folder: Path | None = None, today: Callable[[], date] = date.today
    ) -> None:
        """`folder` keeps the snapshot of the index; None keeps it in memory only. `today` serves `match` alone."""
        self.store = store
        self.index = LiveIndex(store, embedder, folder)
        self._world = WorldGoods(embedder)
        self._today = today

    def refresh(self) -> int:
        """Bring the index up to the store and keep it on disk; returns the revision."""
        revision = self.index.refresh()
        self.index.save()
        return revision

    def read(self, text: str, *, today: date, country: str | None = None, language: str = "") -> Requirements:
        """Read a free text; `country` and `language` are what is known of the person otherwise."""
        return read_requirements(text, today=today, language=language, country=country)

    def search(
        self,
        requirements: Requirements,
        *,
        today: date,
        exclude: frozenset[ProductId] = frozenset(),
        offset: int = 0,
        top: int = 5,
    ) -> MatchResult:
        """The products that fit, best first, from `offset` on; near misses only where nothing fits."""
        clock = Clock()
        with clock.step("refresh"):
            revision = self.index.refresh()
        seen = self.evidence(requirements, exclude, clock)
        likes = [(key, like) for key, evidence in seen.items() if (like := likeness(evidence)) >= worth_reading()]
        likes.sort(key=lambda item: (-item[1], item[0]))
        with clock.step("rows"):
            cases = self._cases(requirements, likes[:ROWS], today)
        with clock.step("rank"):
            found, near = ranked(cases)
        matches = _page(found, offset, top) if not near else ()
        near_misses = _page(found, 0, NEAR_MISSES) if near and not offset else ()
        total = 0 if near else len(found)
        name = self.index.embedder.name
        return MatchResult(requirements, matches, total, near_misses, clock.timings, revision, name)

    def match(self, text: str, *, country: str | None = None, top: int = 5) -> list[Match]:
        """Read a text and search; [] when nothing fits. `country` holds where the text names none."""
        today = self._today()
        wanted = self.read(text, today=today, country=country)
        if wanted.country is None and country is not None:
            wanted = replace(wanted, country=Read(country))
        return list(self.search(wanted, today=today, top=top).matches)

    def evidence(
        self, wanted: Requirements, exclude: frozenset[ProductId] = frozenset(), clock: Clock | None = None
    ) -> dict[int, Evidence]:
        """What vectors and words say of each candidate, by id: near by vector, sharing words, or like the likest."""
        clock, index = clock or Clock(), self.index
        allowed = index.allowed(wanted.country.value if wanted.country else None, exclude)
        with clock.step("embed"):
            query = self._query(wanted)
        with clock.step("vectors"):
            cosines = _by_id(*index.vectors.search(query, CANDIDATES, allowed))
        with clock.step("elsewhere"):
            elsewhere = self._world.likest(query, index.vectors)
        with clock.step("words"):
            found, points = index.words.search(_words(wanted), CANDIDATES, allowed)
            words = dict(zip(found.tolist(), points.tolist(), strict=True))
            cosines |= self._cosines(query, words.keys() - cosines.keys())
        with clock.step("echo"):
            near = {key: nearness(cosine, words.get(key, 0.0)) for key, cosine in cosines.items()}
            echoes = self._echoes(near, allowed)
            cosines |= self._cosines(query, echoes.keys() - cosines.keys())
        return {
            key: Evidence(cosine, words.get(key, 0.0), elsewhere, echoes.get(key, 0.0))
            for key, cosine in cosines.items()
        }

    def _query(self, wanted: Requirements) -> NDArray[np.float32]:
        """The request's vector (1, dim): half of it leaves out the fuel, a weighty word that is judged by itself too."""
        text = request_text(wanted)
        fuel = wanted.fuel.words.casefold().split() if wanted.fuel and wanted.product else []
        bare = " ".join(word for word in text.split() if word.casefold() not in fuel) or text
        whole: NDArray[np.float32] = self.index.embedder.encode([text, bare], "query").sum(axis=0, keepdims=True)
        return whole / max(float(np.linalg.norm(whole)), 1e-9)

    def _cosines(self, query: NDArray[np.float32], ids: Set[int]) -> dict[int, float]:
        """The cosines of these products."""
        these = np.array(sorted(ids), np.int64)
        return _by_id(*self.index.vectors.search(query, len(these), these))

    def _echoes(self, near: Mapping[int, float], allowed: NDArray[np.int64] | None) -> dict[int, float]:
        """How like products are to the likest ones, in the measure of those: what bears a name in one language only
        is found through its neighbours that bear it in two."""
        leaders = sorted(near, key=lambda key: (-near[key], key))[:LEADERS]
        with self.store.read() as view:
            texts = {row.id: product_text(row) for row in view.find(Product, id=leaders)}
        if not texts:
            return {}
        vectors = self.index.embedder.encode(list(texts.values()), "document")
        echoes: dict[int, float] = {}
        for leader, ids, scores in zip(texts, *self.index.vectors.search(vectors, CANDIDATES, allowed), strict=True):
            for key, cosine in _by_id(ids[None], scores[None]).items():
                echoes[key] = max(echoes.get(key, 0.0), near[leader] * cosine)
        return echoes

    def _cases(self, wanted: Requirements, likes: list[tuple[int, float]], today: date) -> list[tuple[Case, float]]:
        """The likest products' rows as they stand in the store now; what was removed meanwhile is passed over."""
        with self.store.read() as view:
            products = {product.id: product for product in view.find(Product, id=[key for key, _ in likes])}
            exporters = {row.id: row for row in view.find(Exporter, id=[p.exporter for p in products.values()])}
        rows = ((products[ProductId(key)], like) for key, like in likes if key in products)
        return [(Case(wanted, row, exporters[row.exporter], today), like) for row, like in rows]


def _by_id(ids: NDArray[np.int64], scores: NDArray[np.float32]) -> dict[int, float]:
    """The answer to one query, best first, without the padding."""
    return {key: score for key, score in zip(ids[0].tolist(), scores[0].tolist(), strict=True) if key >= 0}


def _words(wanted: Requirements) -> str:
    """What is looked for by words: the product as named, with the part numbers and measures that say nothing to vectors."""
    if wanted.product is None:
        return wanted.text
    return " ".join((wanted.product.value, *(part.value for part in wanted.specification)))


def _page(found: list[Scored], offset: int, top: int) -> tuple[Match, ...]:
    return tuple(item.match for item in found[max(offset, 0) :][: max(top, 0)])
