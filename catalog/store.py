"""The store's protocol: what every backend offers, and the errors it raises."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from catalog.messages import Incoming, Outgoing
from catalog.model import Certificate, ContactCard, Person, PersonId, RequestId, Role, Waiting

E = TypeVar("E")
T = TypeVar("T")


class StoreError(Exception):
    """Base of what a store raises for a reason a person can act on."""


class NotFound(StoreError):
    """Raised when no such row exists; carries the kind's name and the id."""

    def __init__(self, kind: str, id: object) -> None:
        super().__init__(f"no {kind} {id!r}")
        self.kind = kind
        self.id = id


class Conflict(StoreError):
    """Raised when a row would break a uniqueness rule; carries the kind's name."""

    def __init__(self, kind: str, why: str) -> None:
        super().__init__(f"{kind}: {why}")
        self.kind = kind


class BadDatabase(StoreError):
    """Base of what opening or copying a database raises; carries its path and why."""

    def __init__(self, path: Path, why: object) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path
        self.why = str(why)


class UnreadableDatabase(BadDatabase):
    """Raised when the file is no database, is damaged, or its folder cannot be written."""


class NewerDatabase(BadDatabase):
    """Raised when the database was made by a newer version of the program."""


class StoreBusy(StoreError):
    """Raised when the database stays locked or its disk is full: nothing was changed, the same may be tried later."""


class WrongKind(BadDatabase):
    """Raised when a demo database is opened as live, or a live one as demo."""


class Reading(Protocol):
    """A consistent view of the store. `kind` is a dataclass of catalog.model or catalog.messages."""

    def get(self, kind: type[E], id: int | str) -> E:
        """The row with this id. Raises NotFound."""
        ...

    def find(self, kind: type[E], /, *, order: str = "id", limit: int | None = None, **equals: object) -> list[E]:
        """Rows whose columns equal the given values (a list or tuple means: any of them). `order`: "-id" descends."""
        ...

    def first(self, kind: type[E], /, *, order: str = "id", **equals: object) -> E | None:
        """The first of `find`, or None."""
        ...

    def count(self, kind: type[object], /, **equals: object) -> int:
        """How many rows `find` would return."""
        ...

    def holders(self, role: Role) -> list[Person]:
        """Everyone who has a role and was not erased."""
        ...

    def private(self, person: PersonId, field: str) -> str:
        """A private text of a person ("" when there is none)."""
        ...

    def privates(self, person: PersonId) -> Mapping[str, str]:
        """All private texts of a person, by field."""
        ...

    def contact(self, person: PersonId) -> ContactCard:
        """The private contact card of a person, empty fields where nothing is known."""
        ...

    def revision(self) -> int:
        """The newest revision of catalog and requests: it rises with each change."""
        ...

    def changes_since(self, revision: int) -> list[tuple[int, str, int]]:
        """(revision, entity, id) after `revision`, oldest first; entity is "product", "exporter", "request" or "stop"."""
        ...

    def unanswered(self) -> list[RequestId]:
        """Requests that nothing was ever found to fit, near misses apart; oldest first, erased ones left out."""
        ...

    def exposures(self, since: date, until: date) -> dict[int, int]:
        """How many products of each exporter were first shown on the days from `since` on, before `until`."""
        ...

    def waitings(self, since: datetime, until: datetime) -> list[Waiting]:
        """How long exporters let introductions wait that were approved from `since` on, as known before `until`."""
        ...

    def products_under(self, exporter: int | None, hs: str) -> list[int]:
        """Ids of an exporter's products, or of all, whose HS code begins with these digits; rising."""
        ...

    def expired_certificates(self, on: date) -> list[tuple[int, tuple[Certificate, ...]]]:
        """Products of which a certificate has run out, their own or the company's, with all of both; by rising id."""
        ...

    def vectors(self, model: str, hashes: Sequence[str]) -> dict[str, bytes]:
        """Cached vectors by text hash, for one model."""
        ...

    def due_incoming(self, limit: int) -> list[Incoming]:
        """New incoming rows, oldest first: the oldest of each address only, so that turns of a person keep their order."""
        ...

    def due_outgoing(self, now: datetime, limit: int) -> list[Outgoing]:
        """Outgoing rows to send now: the oldest unfinished of each person only."""
        ...


class Writing(Reading, Protocol):
    """A view inside the one writing transaction."""

    def add(self, entity: E) -> E:
        """Store a new row; returns it with its id. Raises Conflict."""
        ...

    def save(self, entity: object) -> None:
        """Write a changed row back. Raises NotFound, Conflict."""
        ...

    def update(self, kind: type[object], id: int, /, **values: object) -> None:
        """Write single scalar columns of a row, leaving the rest as it is by now. Raises NotFound."""
        ...

    def update_all(self, kind: type[object], values: Mapping[str, object], /, **equals: object) -> None:
        """Write scalar columns of all rows that `find` would return; not of products, exporters and requests."""
        ...

    def remove(self, entity: object) -> None:
        """Delete a row that carries no history (sessions, slots)."""
        ...

    def set_private(self, person: PersonId, field: str, value: str) -> None:
        """Write a private text of a person; "" removes it."""
        ...

    def set_contact(self, person: PersonId, card: ContactCard) -> None:
        """Write the private contact card of a person."""
        ...

    def audit(
        self, actor: PersonId | None, entity: str, entity_id: int, action: str, at: datetime, **detail: object
    ) -> None:
        """Append a line to the trail. Never pass private values: say "changed"."""
        ...

    def erase(self, person: PersonId, at: datetime) -> list[str]:
        """Erase a person's private texts, addresses, what his requests said, and the bodies of messages to him and of him.

        Returns the ids of his files; the caller deletes them from disk after the commit. Nothing can be sent to him
        by his address any more: a farewell carries the address in its body.
        """
        ...

    def sweep(self) -> None:
        """Have the files rewritten after the commit: what was overwritten is gone from their bytes then, too."""
        ...

    def put_vectors(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Cache vectors by text hash."""
        ...


class Store(Protocol):
    """One writer, any number of readers."""

    def read(self) -> AbstractContextManager[Reading]:
        """A reading view, good for one thread."""
        ...

    def write(self, work: Callable[[Writing], T]) -> T:
        """Run `work` in one transaction on the writer thread and wait: committed when it returns, undone when it raises."""
        ...

    def submit(self, work: Callable[[Writing], T]) -> Future[T]:
        """As `write`, without waiting."""
        ...

    def close(self) -> None:
        """Finish what is queued and close the files."""
        ...
