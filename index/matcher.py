"""Who fits a request: candidates from vectors and words, scored and cut, with reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date
from pathlib import Path

from catalog.model import Match, ProductId, Requirements
from catalog.store import Store
from index.embedder import Embedder


@dataclass(frozen=True, slots=True)
class MatchResult:
    """What a search found. `total` counts what passed the threshold; near misses stand in `near_misses` only."""

    requirements: Requirements
    matches: tuple[Match, ...]
    total: int
    near_misses: tuple[Match, ...] = ()
    timings: Mapping[str, float] = default(default_factory=dict)
    index_revision: int = 0
    model: str = ""


class Matcher:
    """Searches the live catalog of a store."""

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """`folder` keeps the snapshot of the index; None keeps it in memory only."""
        raise NotImplementedError

    def read(self, text: str, *, today: date, country: str | None = None, language: str = "") -> Requirements:
        """Read a free text; `country` and `language` are what is known of the person otherwise."""
        raise NotImplementedError

    def search(
        self,
        requirements: Requirements,
        *,
        today: date,
        exclude: frozenset[ProductId] = frozenset(),
        offset: int = 0,
        top: int = 5,
    ) -> MatchResult:
        """The products that fit, best first."""
        raise NotImplementedError

    def match(self, text: str, *, country: str | None = None, top: int = 5) -> list[Match]:
        """Read a text and search; [] when nothing fits."""
        raise NotImplementedError
