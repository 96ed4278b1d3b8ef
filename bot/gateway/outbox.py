"""The outbox's rows: how they are made and how each outcome of a sending is kept. Functions over a transaction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.gateway import rendering
from bot.services.people import CHANNEL
from bot.turn import Reply
from catalog.messages import Identity, Outgoing, OutgoingState, Slot
from catalog.model import Person, PersonId, StoredFile
from catalog.store import Reading, Writing

UNSENT = [OutgoingState.PENDING, OutgoingState.SENDING]
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
# an outage of some hours loses nothing; a message that Telegram never takes does not hold up its person for ever
_GIVE_UP_AFTER, _GIVE_UP_TRIES = timedelta(hours=6), 20


# ---------------------------------------------------------------- writing


def enqueue(
    tx: Writing,
    replies: Iterable[Reply],
    revision: int,
    now: datetime,
    *,
    speaker: PersonId | None = None,
    came_from: str = "",
) -> None:
    """Write the messages of a turn in its transaction, each in its reader's language.

    `came_from` is the address of the speaker: when he was erased in this very turn, his last message still finds him.
    Raises what `rendering.parts` raises.
    """
    for reply in replies:
        person = tx.get(Person, reply.to)
        farewell = came_from if reply.to == speaker and person.erased_at else ""
        if person.erased_at and not farewell:
            continue
        document = tx.get(StoredFile, reply.document) if reply.document else None
        for part in rendering.parts(reply, person.language, revision, document):
            body = part.body | ({"chat": farewell} if farewell else {})
            tx.add(Outgoing(0, reply.to, body, now, slot=part.slot))


def enqueue_plain(tx: Writing, person: PersonId, words: str, now: datetime) -> None:
    """A message that needs no text of the locales, for when even those fail. `words` is HTML."""
    tx.add(Outgoing(0, person, {"kind": "text", "html": words}, now))


# ---------------------------------------------------------------- sending


def recover(tx: Writing) -> int:
    """At start: what was on its way when the process died goes out once more, marked. Returns how many rows."""
    rows = tx.find(Outgoing, state=OutgoingState.SENDING)
    for row in rows:
        tx.update(Outgoing, row.id, state=OutgoingState.PENDING, uncertain=True, not_before=None)
    return len(rows)


def address_of(view: Reading, row: Outgoing) -> str:
    """Where a row goes on Telegram, "" when its person cannot be reached there."""
    if chat := row.body.get("chat"):
        return str(chat)
    identity = view.first(Identity, channel=CHANNEL, person=row.person, reachable=True)
    return identity.address if identity else ""


def claim(tx: Writing, id: int) -> tuple[Outgoing, str] | None:
    """Take a pending row for sending, with the message its slot edits ("" for none); None when it is gone."""
    row = tx.first(Outgoing, id=id, state=OutgoingState.PENDING)
    if row is None:
        return None
    tx.update(Outgoing, id, state=OutgoingState.SENDING, attempts=row.attempts + 1)
    slot = tx.first(Slot, person=row.person, slot=row.slot) if row.slot else None
    return replace(row, state=OutgoingState.SENDING, attempts=row.attempts + 1), slot.message if slot else ""


def sent(tx: Writing, row: Outgoing, message: str, now: datetime) -> None:
    """The message arrived; `message` is what its slot remembers. What it said is kept no longer: nobody reads it."""
    if not tx.count(Outgoing, id=row.id):
        return
    tx.update(Outgoing, row.id, state=OutgoingState.SENT, sent_at=now, body={})
    _forget_farewell(tx, row)
    if row.slot and not tx.get(Person, row.person).erased_at:
        _remember(tx, row, message)


def _remember(tx: Writing, row: Outgoing, message: str) -> None:
    slot = tx.first(Slot, person=row.person, slot=row.slot)
    if slot is None:
        tx.add(Slot(0, row.person, row.slot, message))
    elif slot.message != message:
        tx.save(replace(slot, message=message))


def postpone(tx: Writing, row: Outgoing, seconds: float, now: datetime) -> None:
    """Telegram asks to wait: that is no fault of the message."""
    _again(tx, row, seconds, now, attempts=row.attempts - 1)


def retry(tx: Writing, row: Outgoing, why: str, now: datetime) -> float:
    """It surely was not taken: once more after a growing pause. Returns the pause, 0 when it was given up."""
    if row.attempts >= _GIVE_UP_TRIES and now - row.created_at > _GIVE_UP_AFTER:
        fail(tx, row, why)
        return 0.0
    pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 2.0 ** min(row.attempts - 1, 10))
    _again(tx, row, pause, now, error=why)
    return pause


def doubt(tx: Writing, row: Outgoing, why: str, now: datetime) -> float:
    """It may have been taken: once more, marked, and never a third time. Returns the pause, 0 when it was given up."""
    if row.uncertain:
        fail(tx, row, why)
        return 0.0
    _again(tx, row, _FIRST_PAUSE, now, uncertain=True, error=why)
    return _FIRST_PAUSE


def _again(tx: Writing, row: Outgoing, seconds: float, now: datetime, **values: object) -> None:
    if tx.count(Outgoing, id=row.id):
        due = now + timedelta(seconds=seconds)
        tx.update(Outgoing, row.id, state=OutgoingState.PENDING, not_before=due, **values)


def fail(tx: Writing, row: Outgoing, why: str) -> None:
    """It will never be taken, and what it would have said is kept no longer."""
    if tx.count(Outgoing, id=row.id):
        tx.update(Outgoing, row.id, state=OutgoingState.FAILED, error=why, body={})
        _forget_farewell(tx, row)


def _forget_farewell(tx: Writing, row: Outgoing) -> None:
    """A farewell carried the address of a person who is erased."""
    if row.body.get("chat"):
        tx.sweep()


def lose(tx: Writing, row: Outgoing, address: str, why: str) -> None:
    """The person cannot be reached any more: nothing that waits for him goes out."""
    if identity := tx.first(Identity, channel=CHANNEL, address=address):
        tx.save(replace(identity, reachable=False))
    for waiting in tx.find(Outgoing, person=row.person, state=UNSENT):
        fail(tx, waiting, why)


def move(tx: Writing, row: Outgoing, address: str, to: str, now: datetime) -> None:
    """A chat has got another number: it is written down, and the message goes there."""
    if identity := tx.first(Identity, channel=CHANNEL, address=address):
        tx.save(replace(identity, address=to))
    postpone(tx, row, 0, now)
