"""Who fits a request: candidates from vectors and words, scored and cut, with reasons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import wait
from dataclasses import dataclass, replace
from dataclasses import field as default
from datetime import date
from pathlib import Path

from catalog.model import Exporter, Match, PersonId, Product, ProductId, Read, Requirements
from catalog.store import Reading, Store, Writing
from index.barred import Barred, Stopped, barred
from index.embedder import Embedder
from index.following import GoOn
from index.meaning import Clock, Meaning
from index.multipliers import LiveMultipliers, Multipliers
from index.ranking import Case, Evidence, Scored, informed, likeness, ranked, worth_reading
from index.refresh import LiveIndex
from index.requests_index import RequestIndex
from index.requirements import read_requirements
from index.standing import Standing, standings

# of all candidates only the rows of the likest are read
ROWS = 40
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
    model: str
    revision: int


@dataclass(frozen=True, slots=True)
class _List:
    """All that fits a request, best first (or near misses only), and what stops kept out."""

    found: list[Scored]
    near: bool
    cases: Mapping[ProductId, Case]
    stopped: tuple[Stopped, ...]


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
        """`folder` keeps the snapshots of the index; None keeps it in memory only. `today` serves `match` alone.

        `weights` is the file of the learned factors; None, or no file there, leaves all components as they are.
        """
        self.store = store
        self._folder = folder
        self._meaning = Meaning(store, embedder, folder)
        self._today = today
        self._standings: tuple[date, Mapping[int, Standing]] | None = None
        self._weights = LiveMultipliers(weights)
        self._last: tuple[_Asked, _List] | None = None

    @property
    def index(self) -> LiveIndex:
        """The products, as the model sees them that answers now."""
        return self._meaning.index

    @property
    def requests(self) -> RequestIndex:
        """The requests, as the model sees them that answers now."""
        return self._meaning.requests

    def refresh(self) -> int:
        """Bring the index up to the store and keep it on disk; returns the revision. Raises OSError."""
        index = self.index
        revision = index.refresh()
        index.save()
        return revision

    def change_model(self, embedder: Embedder, go_on: GoOn) -> bool:
        """Let another model answer as soon as it knows all that is in the store; the present one answers until then.

        Takes as long as the model needs for every product and request. False when `go_on` said stop: nothing has
        changed then, and another call, be it after a kill, goes on there. Not for the store's writer thread.

        Raises:
            OSError: the folder cannot be written.
        """

        def unhurried() -> bool:
            # turns come first: vectors wait for their commit here, and never pile up before the writer
            wait([self.store.submit(_nothing)])
            return go_on()

        fresh = Meaning(self.store, embedder, self._folder)
        if not fresh.prepare(unhurried):
            return False
        self._meaning = fresh
        return True

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
        clock, meaning = Clock(), self._meaning
        with clock.step("refresh"):
            revision = meaning.index.refresh()
        with clock.step("barred"), self.store.read() as view:
            out = barred(view, requirements, buyer, today)
        weights = self._weights()
        asked = _Asked(requirements, today, exclude, out, weights, meaning.model, revision)
        last = self._last
        if last is None or last[0] != asked:
            # pages, and the question under a list, come from one search
            self._last = last = (asked, self._listed(asked, meaning, clock))
        every = last[1]
        with clock.step("inform"):
            matches = () if every.near else _page(every, offset, top)
            near_misses = _page(every, 0, NEAR_MISSES) if every.near and not offset else ()
        total = 0 if every.near else len(every.found)
        name = weights.named(meaning.model)
        return MatchResult(requirements, matches, total, near_misses, clock.timings, revision, name, every.stopped)

    def _listed(self, asked: _Asked, meaning: Meaning, clock: Clock) -> _List:
        wanted, out = asked.wanted, asked.out
        likes = _worth(meaning.evidence(wanted, asked.exclude | out.products, clock))
        with clock.step("rows"):
            cases = self._cases(wanted, likes[:ROWS], asked.today)
        with clock.step("rank"):
            found, near = ranked(cases, asked.weights)
        case_of = {case.product.id: case for case, _ in cases}
        return _List(found, near, case_of, self._stopped(asked, meaning))

    def match(self, text: str, *, country: str | None = None, top: int = 5) -> list[Match]:
        """Read a text and search; [] when nothing fits. `country` holds where the text names none."""
        today = self._today()
        wanted = self.read(text, today=today, country=country)
        if wanted.country is None and country is not None:
            wanted = replace(wanted, country=Read(country))
        return list(self.search(wanted, today=today, top=top).matches)

    def evidence(self, wanted: Requirements) -> dict[int, Evidence]:
        """See `Meaning.evidence`."""
        return self._meaning.evidence(wanted)

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

    def _stopped(self, asked: _Asked, meaning: Meaning) -> tuple[Stopped, ...]:
        """What would have been worth a look but for a stop, likest first."""
        stops = asked.out.stops
        if not stops:
            return ()
        likes = _worth(meaning.evidence(asked.wanted, asked.exclude, among=stops.keys()))[:ROWS]
        with self.store.read() as view:
            rows = {row.id: row for row in view.find(Product, id=[key for key, _ in likes])}
        kept_out = (rows[ProductId(key)] for key, _ in likes if key in rows)
        return tuple(Stopped(row.id, row.exporter, stops[row.id]) for row in kept_out)


def _nothing(tx: Writing) -> None:
    """Changes nothing."""


def _worth(seen: Mapping[int, Evidence]) -> list[tuple[int, float]]:
    """The likeness of what is worth reading, likest first."""
    likes = [(key, like) for key, evidence in seen.items() if (like := likeness(evidence)) >= worth_reading()]
    return sorted(likes, key=lambda item: (-item[1], item[0]))


def _page(every: _List, offset: int, top: int) -> tuple[Match, ...]:
    page = every.found[max(offset, 0) :][: max(top, 0)]
    return tuple(informed(every.cases[item.product.id], item.match) for item in page)
