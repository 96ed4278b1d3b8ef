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

from catalog.model import Exporter, Match, PersonId, Product, ProductId, Read, Requirements, StopId
from catalog.store import Reading, Store
from index.barred import Barred, Stopped, barred
from index.elsewhere import WorldGoods
from index.embedder import Embedder
from index.multipliers import LiveMultipliers, Multipliers
from index.ranking import Case, Evidence, Scored, informed, likeness, nearness, ranked, worth_reading
from index.refresh import LiveIndex
from index.requests_index import RequestIndex
from index.requirements import read_requirements
from index.standing import Standing, standings
from index.translation import translated
from index.wording import product_text, request_text

# products that are looked at more closely, by vector and by words each; only the likest rows are read
CANDIDATES, ROWS = 100, 40
# the likest so many lend their likeness to what is like them
LEADERS = 3
NEAR_MISSES = 3
# an exporter that was neither shown nor asked of late
UNSEEN = Standing(shown=0)


@dataclass(frozen=True, slots=True)
class MatchResult:
    """What a search found. `total` counts what passed the threshold; near misses stand in `near_misses` only.

    `timings` are milliseconds by step; `stopped` is what the bureau's stop list kept out, for officers alone.
    """

    requirements: Requirements
    matches: tuple[Match, ...]
    total: int
    near_misses: tuple[Match, ...] = ()
    timings: Mapping[str, float] = default(default_factory=dict)
    index_revision: int = 0
    model: str = ""
    stopped: tuple[Stopped, ...] = ()


@dataclass(frozen=True, slots=True)
class _Asked:
    """All that the answer to a search depends on."""

    wanted: Requirements
    today: date
    exclude: frozenset[ProductId]
    out: Barred
    weights: Multipliers
    revision: int


@dataclass(frozen=True, slots=True)
class _List:
    """All that fits a request, best first (or near misses only), and what stops kept out."""

    found: list[Scored]
    near: bool
    cases: Mapping[ProductId, Case]
    stopped: tuple[Stopped, ...]


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
        self,
        store: Store,
        embedder: Embedder,
        folder: Path | None = None,
        today: Callable[[], date] = date.today,
        weights: Path | None = None,
    ) -> None:
        """`folder` keeps the snapshot of the index; None keeps it in memory only. `today` serves `match` alone.

        `weights` is the file of the learned factors; None, or no file there, leaves all components as they are.
        """
        self.store = store
        self.index = LiveIndex(store, embedder, folder)
        self._world = WorldGoods(embedder)
        self._today = today
        self._standings: tuple[date, Mapping[int, Standing]] | None = None
        self._weights = LiveMultipliers(weights)
        self._last: tuple[_Asked, _List] | None = None
        self.requests = RequestIndex(store, embedder, folder / "requests" if folder else None)

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
        buyer: PersonId | None = None,
    ) -> MatchResult:
        """The products that fit, best first, from `offset` on; near misses only where nothing fits.

        `buyer` is who asks: what the bureau's stop list keeps from him is left out.
        """
        clock = Clock()
        with clock.step("refresh"):
            revision = self.index.refresh()
        with clock.step("barred"), self.store.read() as view:
            out = barred(view, requirements, buyer, today)
        weights = self._weights()
        asked = _Asked(requirements, today, exclude, out, weights, revision)
        last = self._last
        if last is None or last[0] != asked:
            # pages, and the question under a list, come from one search
            self._last = last = (asked, self._listed(asked, clock))
        every = last[1]
        with clock.step("inform"):
            matches = () if every.near else _page(every, offset, top)
            near_misses = _page(every, 0, NEAR_MISSES) if every.near and not offset else ()
        total = 0 if every.near else len(every.found)
        name = weights.named(self.index.embedder.name)
        return MatchResult(requirements, matches, total, near_misses, clock.timings, revision, name, every.stopped)

    def _listed(self, asked: _Asked, clock: Clock) -> _List:
        wanted, out = asked.wanted, asked.out
        likes = _worth(self.evidence(wanted, asked.exclude | out.products, clock))
        with clock.step("rows"):
            cases = self._cases(wanted, likes[:ROWS], asked.today)
        with clock.step("rank"):
            found, near = ranked(cases, asked.weights)
        case_of = {case.product.id: case for case, _ in cases}
        return _List(found, near, case_of, self._stopped(wanted, asked.exclude, out.stops))

    def match(self, text: str, *, country: str | None = None, top: int = 5) -> list[Match]:
        """Read a text and search; [] when nothing fits. `country` holds where the text names none."""
        today = self._today()
        wanted = self.read(text, today=today, country=country)
        if wanted.country is None and country is not None:
            wanted = replace(wanted, country=Read(country))
        return list(self.search(wanted, today=today, top=top).matches)

    def evidence(
        self,
        wanted: Requirements,
        exclude: frozenset[ProductId] = frozenset(),
        clock: Clock | None = None,
        among: Set[ProductId] | None = None,
    ) -> dict[int, Evidence]:
        """What vectors and words say of each candidate, by id: near by vector, sharing words, or like the likest.

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
            record = self._records(view, today)
        rows = ((products[ProductId(key)], like) for key, like in likes if key in products)
        return [
            (Case(wanted, row, exporters[row.exporter], today, record.get(row.exporter, UNSEEN)), like)
            for row, like in rows
        ]

    def _records(self, view: Reading, today: date) -> Mapping[int, Standing]:
        """Every exporter's record: it is made up to the last midnight, so that once a day is enough."""
        held = self._standings
        if held is None or held[0] != today:
            self._standings = held = (today, standings(view, today))
        return held[1]

    def _stopped(
        self, wanted: Requirements, exclude: frozenset[ProductId], stops: Mapping[ProductId, StopId]
    ) -> tuple[Stopped, ...]:
        """What would have been worth a look but for a stop, likest first."""
        if not stops:
            return ()
        likes = _worth(self.evidence(wanted, exclude, among=stops.keys()))[:ROWS]
        with self.store.read() as view:
            rows = {row.id: row for row in view.find(Product, id=[key for key, _ in likes])}
        kept_out = (rows[ProductId(key)] for key, _ in likes if key in rows)
        return tuple(Stopped(row.id, row.exporter, stops[row.id]) for row in kept_out)


def _by_id(ids: NDArray[np.int64], scores: NDArray[np.float32]) -> dict[int, float]:
    """The answer to one query, best first, without the padding."""
    return {key: score for key, score in zip(ids[0].tolist(), scores[0].tolist(), strict=True) if key >= 0}


def _words(wanted: Requirements) -> str:
    """What is looked for by words: the product as named and in Chinese, with the part numbers and measures that say
    nothing to vectors."""
    if wanted.product is None:
        return wanted.text
    named = wanted.product.value
    return " ".join((named, *(part.value for part in wanted.specification), translated(named, wanted.language)))


def _worth(seen: Mapping[int, Evidence]) -> list[tuple[int, float]]:
    """The likeness of what is worth reading, likest first."""
    likes = [(key, like) for key, evidence in seen.items() if (like := likeness(evidence)) >= worth_reading()]
    return sorted(likes, key=lambda item: (-item[1], item[0]))


def _page(every: _List, offset: int, top: int) -> tuple[Match, ...]:
    page = every.found[max(offset, 0) :][: max(top, 0)]
    return tuple(informed(every.cases[item.product.id], item.match) for item in page)
