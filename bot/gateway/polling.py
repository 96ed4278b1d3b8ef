"""Long polling: updates are acknowledged with the next poll, after they were written down."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, cast
from urllib.parse import urlencode

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.request import HTTPXRequest

from bot.gateway.transactions import seconds_of
from bot.gateway.updates import ALLOWED
from catalog.store import StoreBusy

log = structlog.get_logger()

Batch = Sequence[Mapping[str, Any]]
POLL_SECONDS = 25
_READ_SECONDS = POLL_SECONDS + 10
# a poll that outlives its own time-out hangs in the connection pool: it gets a new one
_HUNG_SECONDS = POLL_SECONDS + 25
_FIRST_PAUSE, _LONGEST_PAUSE, _CONFLICT_PAUSE = 0.5, 30.0, 3.0


class BadToken(Exception):
    """Raised when Telegram does not know the token. Its text never holds the token."""

    def __init__(self) -> None:
        super().__init__(
            "Telegram does not accept the bot token: check TELEGRAM_BOT_TOKEN against what @BotFather gave."
        )


class Poller:
    """Fetches updates for ever and hands each batch to `take_in`, which returns once they are durable."""

    def __init__(
        self,
        url: str,
        connect: Callable[[], HTTPXRequest],
        take_in: Callable[[Batch], Awaitable[None]],
        end_webhook: Callable[[], Awaitable[object]],
    ) -> None:
        """`url` is that of getUpdates; `connect` makes a connection pool; `end_webhook` is called when one is set."""
        self._url = url
        self._connect = connect
        self._take_in = take_in
        self._end_webhook = end_webhook
        self._request: HTTPXRequest | None = None
        self._offset = 0
        self._last = time.monotonic()

    @property
    def age(self) -> float:
        """Seconds since a poll was answered; over a minute means that Telegram cannot be reached."""
        return time.monotonic() - self._last

    async def run(self) -> None:
        """Poll until cancelled.

        Raises:
            BadToken: Telegram does not know the token (any more).
        """
        pause = _FIRST_PAUSE
        try:
            while True:
                wait = await self._once(pause)
                pause = min(2 * pause, _LONGEST_PAUSE) if wait else _FIRST_PAUSE
                await asyncio.sleep(wait)
        finally:
            await self._close()

    async def _once(self, pause: float) -> float:
        """One poll; returns how long to wait before the next."""
        try:
            batch = await self._poll()
            if batch:
                await self._take_in(batch)
                self._offset = max(int(update["update_id"]) for update in batch) + 1
            return 0.0
        except InvalidToken:
            raise BadToken from None
        except RetryAfter as error:
            return seconds_of(error.retry_after)
        except Conflict as error:
            return await self._conflict(error, pause)
        except TimeoutError:
            log.warning("a poll hung, connecting anew")
            await self._close()
        except (TelegramError, StoreBusy) as error:
            log.warning("updates cannot be fetched, trying again", pause=pause, reason=str(error))
        return pause

    async def _poll(self) -> Batch:
        request = self._request
        if request is None:
            request = self._request = self._connect()
            await request.initialize()
        query = {"offset": self._offset, "timeout": POLL_SECONDS, "allowed_updates": json.dumps(ALLOWED)}
        async with asyncio.timeout(_HUNG_SECONDS):
            batch = await request.post(f"{self._url}?{urlencode(query)}", read_timeout=_READ_SECONDS)
        self._last = time.monotonic()
        return cast("Batch", batch)

    async def _conflict(self, error: Conflict, pause: float) -> float:
        log.warning("another program fetches this bot's updates; stop it or use another token", reason=error.message)
        if "webhook" in error.message:
            try:
                await self._end_webhook()
            except TelegramError as failed:
                log.warning("the webhook cannot be taken off", reason=failed.message)
        return max(pause, _CONFLICT_PAUSE)

    async def _close(self) -> None:
        request, self._request = self._request, None
        if request:
            await request.shutdown()
