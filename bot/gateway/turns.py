"""One turn as one transaction: what was said, its answer, the outgoing messages, and the receipt marked as done."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

import structlog

from bot import dialogue
from bot.gateway import outbox
from bot.gateway.files import FileFolder
from bot.gateway.transactions import write
from bot.gateway.updates import Heard
from bot.services import people
from bot.services.context import Context
from bot.turn import Attachment, Said
from catalog.messages import Identity, Incoming, IncomingState
from catalog.model import Person, PersonId, StoredFile
from catalog.store import Store, StoreBusy, Writing
from index.matcher import Matcher

log = structlog.get_logger()

AfterCommit = list[Callable[[], None]]


@dataclass(slots=True)
class Turns:
    """What every turn works with. `bot_name` is known once Telegram has told it."""

    store: Store
    matcher: Matcher
    files: FileFolder
    now: Callable[[], datetime]
    officers: Collection[str] = ()
    demo: bool = False
    bot_name: str = ""
    take_turn: Callable[[Said, Context], dialogue.Answer] = dialogue.take_turn

    def context(self, tx: Writing, actor: Person) -> Context:
        """The surroundings of one turn or job."""
        return Context(
            tx=tx,
            now=self.now(),
            matcher=self.matcher,
            actor=actor,
            demo=self.demo,
            bot_name=self.bot_name,
            delete_file=self.files.delete,
        )

    # ---------------------------------------------------------------- what runs inside transactions

    def answer(self, tx: Writing, rows: Sequence[Incoming], heard: Heard, files: Sequence[Attachment]) -> AfterCommit:
        """The turn itself. Takes effect once however often it is tried: rows that are done already change nothing."""
        if not _still_new(tx, rows):
            return []
        ctx = self.context(tx, self._actor(tx, heard))
        speaker = ctx.actor.id
        self._keep(tx, files, speaker)
        answer = self.take_turn(self._said(heard, ctx, files), ctx)
        outbox.enqueue(tx, answer.replies, answer.revision, ctx.now, speaker=speaker, came_from=heard.user)
        self.finish(tx, rows)
        return ctx.after_commit

    def apologise(
        self,
        tx: Writing,
        rows: Sequence[Incoming],
        heard: Heard,
        files: Sequence[Attachment],
        *,
        error: Exception,
        reference: str,
    ) -> AfterCommit:
        """What is said and kept when a turn raised: an expected error is answered, another one marked with its id.

        Files that came along go again, as no row names them now.
        """
        if not _still_new(tx, rows):
            return []
        ctx = self.context(tx, self._actor(tx, heard))
        answer = dialogue.apologise(error, ctx, reference)
        outbox.enqueue(tx, answer.replies, answer.revision, ctx.now)
        name = type(error).__name__
        if dialogue.expected(error):
            self.finish(tx, rows, error=name)
        else:
            self.finish(tx, rows, IncomingState.FAILED, f"{reference} {name}")
        stray = {file.file for file in files if file.file and not tx.count(StoredFile, id=file.file)}
        return [*ctx.after_commit, *(partial(self.files.delete, file) for file in stray)]

    def last_words(self, tx: Writing, rows: Sequence[Incoming], heard: Heard, reference: str) -> None:
        """When even the apology raised: the bare reference, so that nobody waits for nothing."""
        if _still_new(tx, rows):
            if heard.user:
                outbox.enqueue_plain(tx, self._actor(tx, heard).id, f"⚠️ {reference}", self.now())
            self.finish(tx, rows, IncomingState.FAILED, reference)

    def finish(
        self,
        tx: Writing,
        rows: Sequence[Incoming],
        state: IncomingState = IncomingState.DONE,
        error: str = "",
    ) -> None:
        """Mark what came in as worked off. Single columns only: a body erased in this turn stays erased."""
        for row in rows:
            tx.update(Incoming, row.id, state=state, done_at=self.now(), error=error)

    def reachable(self, tx: Writing, rows: Sequence[Incoming], heard: Heard) -> None:
        """Somebody blocked the bot, or took that back."""
        identity = tx.first(Identity, channel=people.CHANNEL, address=heard.user)
        if identity:
            tx.save(replace(identity, reachable=heard.what == "unblocked"))
        self.finish(tx, rows)

    def _actor(self, tx: Writing, heard: Heard) -> Person:
        officer = heard.user in self.officers
        return people.resolve(tx, heard.user, self.now(), heard.language_hint, officer=officer)

    def _said(self, heard: Heard, ctx: Context, files: Sequence[Attachment]) -> Said:
        return Said(
            ctx.actor.id,
            ctx.now,
            text=heard.text,
            command=heard.command,
            argument=heard.argument,
            pressed=heard.pressed,
            attachments=(*files, *([heard.contact] if heard.contact else [])),
            odd=heard.odd,
            display_name=heard.display_name,
            language_hint=heard.language_hint,
        )

    def _keep(self, tx: Writing, files: Sequence[Attachment], sender: PersonId) -> None:
        for file in files:
            if file.file and not tx.count(StoredFile, id=file.file):
                tx.add(StoredFile(file.file, file.name, file.media_type, file.size, self.now(), sender))


def _still_new(tx: Writing, rows: Sequence[Incoming]) -> bool:
    ids = [row.id for row in rows]
    return tx.count(Incoming, id=ids, state=IncomingState.NEW) == len(ids)


def new_reference() -> str:
    """A short id that stands in the log and in front of the person."""
    return f"E-{secrets.token_hex(3).upper()}"


async def run_turn(turns: Turns, rows: Sequence[Incoming], heard: Heard, files: Sequence[Attachment]) -> None:
    """Take a turn with all that may go wrong in it.

    Raises:
        StoreBusy: nothing was changed; the rows are still new.
    """
    try:
        after = await write(turns.store, lambda tx: turns.answer(tx, rows, heard, files))
    except StoreBusy:
        raise
    except Exception as error:
        after = await _recover(turns, rows, heard, files, error)
    await run_after_commit(after)


async def give_up(turns: Turns, rows: Sequence[Incoming], heard: Heard, error: Exception, reference: str = "") -> None:
    """Close rows that cannot be worked off, with a reference for the person and the log. Raises StoreBusy."""
    reference = reference or new_reference()
    log.error("update failed", reference=reference, rows=[row.id for row in rows], exc_info=error)
    try:
        await write(turns.store, lambda tx: turns.last_words(tx, rows, heard, reference))
    except StoreBusy:
        raise
    except Exception as second:
        log.error("nobody could be told", reference=reference, exc_info=second)
        await write(turns.store, lambda tx: turns.finish(tx, rows, IncomingState.FAILED, reference))


async def run_after_commit(tasks: AfterCommit) -> None:
    """Do outside the database what a turn left for when it is durable."""
    for task in tasks:
        try:
            await asyncio.to_thread(task)
        except Exception as error:
            log.error("left undone after a turn", exc_info=error)


async def _recover(
    turns: Turns, rows: Sequence[Incoming], heard: Heard, files: Sequence[Attachment], error: Exception
) -> AfterCommit:
    reference = new_reference()
    if dialogue.expected(error):
        log.info("turn refused", reference=reference, error=type(error).__name__)
    else:
        log.error("turn failed", reference=reference, rows=[row.id for row in rows], exc_info=error)
    try:
        return await write(
            turns.store, lambda tx: turns.apologise(tx, rows, heard, files, error=error, reference=reference)
        )
    except StoreBusy:
        raise
    except Exception as second:
        await give_up(turns, rows, heard, second, reference)
        return []
