"""What came in, what goes out and where a conversation stands: rows of the store, so that nothing lives in memory only.

A channel is any way to reach a person ("telegram" today); bodies are plain JSON that only the channel understands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime
from enum import StrEnum

from catalog.model import PersonId, ProductId, RequestId


@dataclass(frozen=True, slots=True)
class Identity:
    """An address of a person on a channel. `reachable` turns False when he blocked us."""

    id: int
    channel: str
    address: str
    person: PersonId
    reachable: bool = True


class IncomingState(StrEnum):
    """How far an update has been worked off."""

    NEW = "new"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update as received: (source, number) is unique, so a repeated delivery is one row. `address` orders turns."""

    id: int
    source: str
    number: int
    address: str
    body: Mapping[str, object]
    received_at: datetime
    state: IncomingState = IncomingState.NEW
    done_at: datetime | None = None
    error: str = ""


class OutgoingState(StrEnum):
    """How far a message is on its way; `sending` at a start means that it may have arrived."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A message to a person, rendered in his language. `uncertain`: it may have arrived before a crash."""

    id: int
    person: PersonId
    body: Mapping[str, object]
    created_at: datetime
    state: OutgoingState = OutgoingState.PENDING
    slot: str = ""
    attempts: int = 0
    not_before: datetime | None = None
    sent_at: datetime | None = None
    uncertain: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """The message of a person that later replies of the same slot edit in place."""

    id: int
    person: PersonId
    slot: str
    message: str


@dataclass(frozen=True, slots=True)
class Session:
    """Where a person's conversation stands; the id is the person's. The revision tells old buttons from new ones."""

    id: PersonId
    state: Mapping[str, object] = default(default_factory=dict)
    revision: int = 0


class JobState(StrEnum):
    """Whether a job still waits for its time."""

    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Job:
    """Work that is due at an instant (a reminder, an announcement); computed outside, committed once."""

    id: int
    kind: str
    due_at: datetime
    body: Mapping[str, object] = default(default_factory=dict)
    state: JobState = JobState.WAITING
    attempts: int = 0
    error: str = ""


class Side(StrEnum):
    """Whose news it is: the buyer hears of a product, the exporter of a need."""

    BUYER = "buyer"
    EXPORTER = "exporter"


@dataclass(frozen=True, slots=True)
class News:
    """That a product fits a request, to be told to a person once ever: (person, request, product) is unique.

    `done_at` is when he was told, or when it turned out to be no news any more.
    """

    id: int
    person: PersonId
    side: Side
    request: RequestId
    product: ProductId
    made_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Bookmark:
    """How far the changes of the store have been gone through for a purpose; `name` is unique."""

    id: int
    name: str
    revision: int
