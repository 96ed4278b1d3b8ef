"""An index that follows the store: it takes over changes as they are committed, and keeps a snapshot of what it shows."""

from __future__ import annotations

import hashlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import ClassVar, Generic, TypeVar

import structlog

from catalog.store import Store
from index.embedder import Embedder, Kind
from index.saving import DamagedFile
from index.snapshot import MANIFEST, Manifest, read_manifest, write_snapshot
from index.vectors import Vectors
from index.wording import wording_version

T = TypeVar("T")
K = TypeVar("K")
Change = tuple[int, str, int]
# asked again and again during long work: False ends it
GoOn = Callable[[], bool]

# So many changes are read and taken over together; then it is looked whether a snapshot is due.
CHANGES_AT_ONCE = 200
# A slow model is held up no longer than for so many texts, and each lot of vectors is cached when it is made.
TEXTS_AT_ONCE = 32

# A snapshot is written once it lacks so many changes, or a quarter of all: a turn seldom pays for it.
SAVE_AFTER = 200
# Or once so many seconds of work would be lost, and at least so many times what it takes to write one.
SECONDS_AT_RISK, WORK_PER_SAVE = 30.0, 20
# The newest changes a snapshot holds are read again: a store brought back from a backup may have taken another
# course since, through changes that look the same.
READ_AGAIN = 200

log = structlog.get_logger()


@dataclass(slots=True, kw_only=True)
class Shown:
    """What an index shows of the store; subclasses add what they hold."""

    revision: int = 0
    history: str = ""
    saved: bool = False


S = TypeVar("S", bound=Shown)


class Halted(Exception):
    """Raised inside an index that is told to stop; what it has taken over by then stays."""


def always() -> bool:
    """For work that nobody stops."""
    return True


class Following(ABC, Generic[S]):
    """Safe to use from any thread, the store's writer included: the store is read only."""

    of: ClassVar[str]

    def __init__(self, store: Store, embedder: Embedder, folder: Path | None = None) -> None:
        """`folder` keeps the snapshot; None keeps the index in memory only. Nothing is read before `refresh`."""
        self.embedder = embedder
        self._store = store
        self._folder = folder
        self._lock = threading.RLock()
        self._state = self._empty()
        self._ready = False
        self._unsaved = 0
        self._at_risk = 0.0
        self._saving = 0.0

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def _empty(self) -> S:
        """A state that shows nothing."""

    @abstractmethod
    def _take_over(self, state: S, changes: Iterable[Change], go_on: GoOn) -> int:
        """Bring changed rows into a state; returns how many changes count. Raises Halted."""

    @abstractmethod
    def _parts(self, state: S) -> Mapping[str, Callable[[Path], None]]:
        """How each part of a snapshot is written."""

    @abstractmethod
    def _read_parts(self, folder: Path, manifest: Manifest) -> S:
        """The state that a snapshot's parts hold. Raises DamagedFile."""

    @property
    def revision(self) -> int:
        """The store's revision that the index shows."""
        return self._state.revision

    def refresh(self) -> int:
        """Take over what the store has committed since; returns the revision shown."""
        with self._lock:
            self.catch_up(always)
            return self._state.revision

    def catch_up(self, go_on: GoOn) -> bool:
        """Take over what the store has committed since, slice by slice; False when `go_on` said stop before the end.

        What is done stays done: the next call goes on there, after a kill from the last snapshot that was due.
        """
        with self._lock:
            try:
                if not self._ready:
                    self._state = self._loaded(go_on)
                    self._ready = True
                if changes := self._news():
                    for some in _slices(changes):
                        self._take_slice(some, go_on)
                    self._save_when_due()
            except Halted:
                return False
            return True

    def _news(self) -> list[Change]:
        """The changes that the state lacks; all of them where the store is another one by now."""
        with self._store.read() as view:
            if view.revision() < self._state.revision:
                self._tell("rebuilt", "the store is older than the index")
                self._state = self._empty()
            return view.changes_since(self._state.revision)

    def _take_slice(self, some: _Slice, go_on: GoOn) -> None:
        _unless_halted(go_on)
        began = perf_counter()
        self._unsaved += self._take_over(self._state, some.newest, go_on)
        self._state.revision = some.changes[-1][0]
        self._state.history = history_of(some.changes, self._state.history)
        self._at_risk += perf_counter() - began
        if self._at_risk > max(SECONDS_AT_RISK, WORK_PER_SAVE * self._saving):
            self._save_if_possible()

    def _embedded(self, text_of: Mapping[K, str], kind: Kind, go_on: GoOn) -> Iterator[tuple[Sequence[K], Vectors]]:
        """Keys with the vectors of their texts, some at a time. Raises Halted between them."""
        for some in in_parts(list(text_of), TEXTS_AT_ONCE):
            _unless_halted(go_on)
            yield some, self.embedder.encode([text_of[key] for key in some], kind)

    # ---------------------------------------------------------------- the snapshot

    def save(self) -> bool:
        """Write the snapshot; False when there is no folder, another process is writing, or it has a newer one.

        Raises:
            OSError: the folder cannot be written.
        """
        with self._lock:
            if self._folder is None:
                return False
            state, began = self._state, perf_counter()
            parts = self._parts(state)
            with self._store.read() as view:
                newest = view.revision()
            state.saved = write_snapshot(self._folder, self._manifest(state), parts, newest) is not None
            self._unsaved, self._at_risk, self._saving = 0, 0.0, perf_counter() - began
            return state.saved

    def _manifest(self, state: S) -> Manifest:
        return Manifest(
            model=self.embedder.name,
            dim=self.embedder.dim,
            wording=wording_version(),
            count=len(self),
            revision=state.revision,
            history=state.history,
            files={},
        )

    def _save_when_due(self) -> None:
        if not self._state.saved or self._unsaved > max(SAVE_AFTER, len(self) // 4):
            self._save_if_possible()

    def _save_if_possible(self) -> None:
        """A snapshot only saves time: where it cannot be written, the search goes on without."""
        if self._folder is None:
            return
        try:
            self.save()
        except OSError as error:
            self._state.saved = True  # not tried again at each search
            self._unsaved, self._at_risk = 0, 0.0
            self._tell("not saved", str(error))

    def _loaded(self, go_on: GoOn) -> S:
        """The state of the snapshot, brought near to the store; an empty one where it cannot be trusted."""
        try:
            manifest = read_manifest(self._folder) if self._folder else None
            if manifest is None:
                return self._empty()
            state, again = self._checked(manifest)
        except DamagedFile as error:
            self._tell("rebuilt", str(error))
            return self._empty()
        self._take_over(state, again, go_on)
        return state

    def _checked(self, manifest: Manifest) -> tuple[S, list[Change]]:
        """The state of a snapshot and the changes to read again. Raises DamagedFile where it cannot be trusted."""
        assert self._folder is not None
        with self._store.read() as view:
            known = [change for change in view.changes_since(0) if change[0] <= manifest.revision]
        if (manifest.model, manifest.dim) != (self.embedder.name, self.embedder.dim):
            raise DamagedFile(self._folder / MANIFEST, f"made by the model {manifest.model}")
        if manifest.wording != wording_version():
            raise DamagedFile(self._folder / MANIFEST, "made by other rules of wording")
        if manifest.revision > (known[-1][0] if known else 0) or manifest.history != history_of(known):
            raise DamagedFile(self._folder / MANIFEST, f"revision {manifest.revision} is none of this store")
        state = self._read_parts(self._folder, manifest)
        state.revision, state.history, state.saved = manifest.revision, manifest.history, True
        return state, known[-READ_AGAIN:]

    def _tell(self, what: str, why: str) -> None:
        log.warning(f"index {what}", of=self.of, why=why)


@dataclass(frozen=True, slots=True)
class _Slice:
    """Some changes in a row; `newest` leaves out those whose row has changed again since: it is read then."""

    changes: Sequence[Change]
    newest: Sequence[Change]


def _slices(changes: Sequence[Change]) -> Iterator[_Slice]:
    newest = {(entity, number): revision for revision, entity, number in changes}
    for some in in_parts(changes, CHANGES_AT_ONCE):
        yield _Slice(some, [change for change in some if newest[change[1:]] == change[0]])


def _unless_halted(go_on: GoOn) -> None:
    if not go_on():
        raise Halted


def history_of(changes: Iterable[Change], before: str = "") -> str:
    """A digest of all changes so far: two stores of the same history have the same."""
    for revision, entity, number in changes:
        before = hashlib.sha256(f"{before} {revision} {entity} {number}".encode()).hexdigest()
    return before


def in_parts(things: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The things in order, at most so many at once."""
    return (things[at : at + size] for at in range(0, len(things), size))
