"""The inbox: updates are durable before they are acknowledged, and each takes effect exactly once."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

import structlog

from bot.gateway import updates
from bot.gateway.transactions import look_safely, write, write_patiently
from bot.gateway.turns import Turns, give_up, run_turn
from bot.gateway.updates import Heard, Wanted, read_update, together
from bot.turn import Attachment
from catalog.messages import Incoming, IncomingState
from catalog.store import StoreBusy, Writing

log = structlog.get_logger()

SIDE_BY_SIDE = 16
ALBUM_SECONDS = 0.5
_ALBUM_LOOKS = 10
_TYPING_AFTER = 0.2
_LOOK_SECONDS = 5.0
_STORE_PAUSE = 1.0
_EARLIER_ROWS = 30


class Telegram(Protocol):
    """What the inbox asks of Telegram while it works. None of it raises."""

    async def fetch(self, wanted: Wanted) -> Attachment:
        """Download a file and keep it, or say why not."""
        ...

    async def typing(self, chat: str) -> None:
        """Show "typing…"."""
        ...

    async def leave(self, chat: str) -> None:
        """Leave a group."""
        ...


class Inbox:
    """Receives updates and works them off: people side by side, one at a time for one person.

    `source` names the bot ("telegram:<bot id>"); `on_turn` is called after each turn, when there may be messages to send.
    """

    def __init__(self, turns: Turns, telegram: Telegram, source: str, on_turn: Callable[[], None]) -> None:
        self._turns = turns
        self._store = turns.store
        self._telegram = telegram
        self._source = source
        self._on_turn = on_turn
        self._busy: dict[str, asyncio.Task[None]] = {}
        self._news = asyncio.Event()

    async def receive(self, batch: Sequence[Mapping[str, Any]]) -> tuple[Heard, ...]:
        """Write updates down; returns what of them is new. They may be acknowledged when this returns.

        Raises:
            StoreBusy: nothing was written.
        """
        cleaned = [updates.clean(update) for update in batch]
        fresh = await write(self._store, lambda tx: self._write_down(tx, cleaned))
        self._news.set()
        return tuple(heard for update in fresh if (heard := _read(update)))

    def _write_down(self, tx: Writing, batch: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
        numbers = [int(update["update_id"]) for update in batch]
        known = {row.number for row in tx.find(Incoming, source=self._source, number=numbers)}
        fresh = {int(update["update_id"]): update for update in batch if int(update["update_id"]) not in known}
        now = self._turns.now()
        for number, update in sorted(fresh.items()):
            tx.add(Incoming(0, self._source, number, f"telegram:{updates.sender(update)}", update, now))
        return list(fresh.values())

    # ---------------------------------------------------------------- the loop

    async def run(self) -> None:
        """Work off what comes in, for ever."""
        while True:
            self._news.clear()
            await look_safely(self.look)
            # not wait_for: in Python 3.11 it swallows a cancellation that comes together with the event
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._news.wait()

    async def look(self) -> int:
        """Begin with what is due; returns how many people are being answered now."""
        before = set(self._busy)
        for row in await asyncio.to_thread(self._due, len(before) + SIDE_BY_SIDE):
            # who was busy when the rows were read may have been answered since: his row is stale
            if row.address not in before and len(self._busy) < SIDE_BY_SIDE:
                task = asyncio.create_task(self._handle(row))
                self._busy[row.address] = task
                task.add_done_callback(partial(self._handled, row.address))
        return len(self._busy)

    async def drain(self, seconds: float) -> None:
        """Finish the turns in progress, for at most some seconds; the rest is still in the inbox at the next start."""
        if self._busy:
            await asyncio.wait(self._busy.values(), timeout=seconds)
        await self.stop()

    async def stop(self) -> None:
        """Cut what is in progress. A transaction that has begun is finished by the writer."""
        tasks = list(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _due(self, limit: int) -> list[Incoming]:
        with self._store.read() as view:
            return view.due_incoming(limit)

    def _handled(self, address: str, task: asyncio.Task[None]) -> None:
        del self._busy[address]
        if not task.cancelled() and (error := task.exception()):
            log.error("inbox cannot work", exc_info=error)
            asyncio.get_running_loop().call_later(_STORE_PAUSE, self._news.set)
        else:
            self._news.set()
        self._on_turn()

    # ---------------------------------------------------------------- one update, or one album

    async def _handle(self, row: Incoming) -> None:
        heard = _read(row.body) if row.body else Heard("nothing")
        try:
            await self._dispatch(row, heard)
        except (StoreBusy, OSError):
            raise  # the disk is full or locked: the row stays new and is tried again
        except Exception as error:
            await give_up(self._turns, [row], heard or Heard("nothing"), error)

    async def _dispatch(self, row: Incoming, heard: Heard | None) -> None:
        if heard is None:
            await self._finish([row], IncomingState.FAILED, "unreadable")
        elif heard.what == "said":
            await self._answer(row, heard)
        elif heard.what in ("blocked", "unblocked"):
            await write_patiently(self._store, lambda tx: self._turns.reachable(tx, [row], heard))
        elif heard.what == "edited" and await asyncio.to_thread(self._really_edited, row, heard):
            await self._speak([row], Heard("said", heard.user, heard.chat, odd="edited"), [])
        else:
            if heard.what == "group":
                await self._telegram.leave(heard.chat)
            await self._finish([row])

    async def _finish(
        self, rows: Sequence[Incoming], state: IncomingState = IncomingState.DONE, error: str = ""
    ) -> None:
        await write_patiently(self._store, lambda tx: self._turns.finish(tx, rows, state, error))

    async def _answer(self, row: Incoming, heard: Heard) -> None:
        rows = await self._siblings(row, heard.album) if heard.album else [row]
        if len(rows) > 1:
            heard = together([part for part in (_read(sibling.body) for sibling in rows) if part])
        typing = asyncio.create_task(self._typing(heard)) if not heard.pressed else None
        try:
            files = [await self._telegram.fetch(wanted) for wanted in heard.wanted]
            await self._speak(rows, heard, files)
        finally:
            if typing:
                typing.cancel()

    async def _speak(self, rows: Sequence[Incoming], heard: Heard, files: Sequence[Attachment]) -> None:
        while True:
            try:
                return await run_turn(self._turns, rows, heard, files)
            except StoreBusy as error:
                log.error("the database cannot be written, trying again", reason=str(error))
            await asyncio.sleep(_STORE_PAUSE)

    async def _typing(self, heard: Heard) -> None:
        await asyncio.sleep(_TYPING_AFTER)
        await self._telegram.typing(heard.chat)

    # ---------------------------------------------------------------- looking around

    async def _siblings(self, row: Incoming, album: str) -> list[Incoming]:
        """All messages of an album: Telegram delivers them one by one, so that we wait until no more come."""
        found = await asyncio.to_thread(self._album, row.address, album)
        for _ in range(_ALBUM_LOOKS):
            await asyncio.sleep(ALBUM_SECONDS)
            before, found = len(found), await asyncio.to_thread(self._album, row.address, album)
            if len(found) == before:
                break
        return found or [row]

    def _album(self, address: str, album: str) -> list[Incoming]:
        with self._store.read() as view:
            waiting = view.find(Incoming, address=address, state=IncomingState.NEW)
        return [row for row in waiting if (heard := _read(row.body)) and heard.album == album]

    def _really_edited(self, row: Incoming, heard: Heard) -> bool:
        """Whether the words of a recent message have changed: Telegram also sends updates for changes nobody made."""
        with self._store.read() as view:
            rows = view.find(Incoming, address=row.address, order="-id", limit=_EARLIER_ROWS)
        earlier = (_read(other.body) for other in rows if other.id < row.id and other.body)
        same = [e for e in earlier if e and e.message == heard.message and e.what in ("said", "edited")]
        return bool(same) and same[0].text != heard.text


def _read(update: Mapping[str, Any]) -> Heard | None:
    """The update as read; None for one that is not of the Bot API's form."""
    try:
        return read_update(update)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        log.error("update cannot be read", number=update.get("update_id"), error=type(error).__name__)
        return None
