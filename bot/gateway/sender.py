"""The loop that empties the outbox: one message at a time for one person, people side by side, at Telegram's pace."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TypeVar

import httpx
import structlog
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.gateway import outbox
from bot.gateway.courier import Courier, unreachable
from bot.gateway.pace import Pace
from bot.gateway.transactions import look_safely, seconds_of, write_patiently
from catalog.messages import Outgoing
from catalog.model import PersonId
from catalog.store import Store, Writing

log = structlog.get_logger()

T = TypeVar("T")

SIDE_BY_SIDE = 48
_LOOK_SECONDS = 1.0
# with these the call never left the machine
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class Sender:
    """Sends what is due. `wake` tells that there is something new."""

    def __init__(self, store: Store, courier: Courier, now: Callable[[], datetime], pace: Pace | None = None) -> None:
        self._store = store
        self._courier = courier
        self._now = now
        self._pace = pace or Pace()
        self._busy: dict[PersonId, asyncio.Task[None]] = {}
        self._news = asyncio.Event()

    def wake(self) -> None:
        """Look at the outbox now."""
        self._news.set()

    async def run(self) -> None:
        """Send for ever, beginning with what was on its way when the process died."""
        if again := await self._write(outbox.recover):
            log.warning("messages go out once more", count=again)
        while True:
            self._news.clear()
            await look_safely(self.look)
            # not wait_for: in Python 3.11 it swallows a cancellation that comes together with the event
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOK_SECONDS):
                    await self._news.wait()

    async def look(self) -> int:
        """Start sending what is due; returns how many messages are on their way now."""
        before = set(self._busy)
        for row, address in await asyncio.to_thread(self._due, len(before) + SIDE_BY_SIDE):
            # who was busy when the rows were read may have been served since: his row is stale
            if row.person not in before and len(self._busy) < SIDE_BY_SIDE:
                task = asyncio.create_task(self._serve(row, address))
                self._busy[row.person] = task
                task.add_done_callback(partial(self._served, row.person))
        return len(self._busy)

    async def drain(self, seconds: float) -> None:
        """Send what is due, for at most some seconds; then cut what still hangs."""
        try:
            async with asyncio.timeout(seconds):
                while await self.look():
                    await asyncio.wait(self._busy.values(), return_when=asyncio.FIRST_COMPLETED)
                    await asyncio.sleep(0)
        except TimeoutError:
            log.warning("messages are left for the next start", on_their_way=len(self._busy))
        await self.stop()

    async def stop(self) -> None:
        """Cut what is being sent; it is uncertain then."""
        tasks = list(self._busy.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _due(self, limit: int) -> list[tuple[Outgoing, str]]:
        with self._store.read() as view:
            return [(row, outbox.address_of(view, row)) for row in view.due_outgoing(self._now(), limit)]

    def _served(self, person: PersonId, task: asyncio.Task[None]) -> None:
        del self._busy[person]
        if not task.cancelled() and (error := task.exception()):
            log.error("outbox failed", exc_info=error)
            asyncio.get_running_loop().call_later(_LOOK_SECONDS, self.wake)
        else:
            self.wake()

    # ---------------------------------------------------------------- one message

    async def _serve(self, row: Outgoing, address: str) -> None:
        if not address:
            await self._write(lambda tx: outbox.fail(tx, row, "no address"))
            return
        await self._pace.wait(address)
        claimed = await self._write(lambda tx: outbox.claim(tx, row.id))
        if claimed is None:
            return
        row, before = claimed
        try:
            message = await self._courier.deliver(address, row.body, before)
        except TelegramError as error:
            await self._settle(row, address, error, edited=bool(before))
        except Exception as error:
            # a row left as "sending" would hold up its person
            why = type(error).__name__
            log.error("message cannot be made", row=row.id, exc_info=error)
            await self._write(lambda tx: outbox.fail(tx, row, why))
        else:
            await self._write(lambda tx: outbox.sent(tx, row, message, self._now()))

    async def _write(self, work: Callable[[Writing], T]) -> T:
        return await write_patiently(self._store, work)

    async def _settle(self, row: Outgoing, address: str, error: TelegramError, *, edited: bool) -> None:
        """Keep what a failed call means for the message and its person."""
        now, pause = self._now(), 0.0
        match error:
            case RetryAfter():
                pause = seconds_of(error.retry_after)
                await self._write(lambda tx: outbox.postpone(tx, row, pause, now))
            case ChatMigrated():
                await self._write(lambda tx: outbox.move(tx, row, address, str(error.new_chat_id), now))
            case Forbidden():
                await self._write(lambda tx: outbox.lose(tx, row, address, "blocked"))
            case BadRequest() if unreachable(error):
                await self._write(lambda tx: outbox.lose(tx, row, address, "chat not found"))
            case BadRequest():
                log.error("message was refused", row=row.id, reason=error.message)
                await self._write(lambda tx: outbox.fail(tx, row, error.message))
            case _ if perhaps_sent(error) and not edited:
                pause = await self._write(lambda tx: outbox.doubt(tx, row, type(error).__name__, now))
            case _:
                pause = await self._write(lambda tx: outbox.retry(tx, row, type(error).__name__, now))
        log.info("message not sent", row=row.id, reason=error.message, pause=pause)
        asyncio.get_running_loop().call_later(pause, self.wake)


def perhaps_sent(error: TelegramError) -> bool:
    """Whether the call may have taken effect although no answer came."""
    if not isinstance(error, NetworkError):
        return type(error) is TelegramError  # an answer that is no JSON
    cause = error.__cause__
    return isinstance(cause, httpx.HTTPError) and not isinstance(cause, _NOT_SENT)
