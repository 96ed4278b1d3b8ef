"""The gateway to Telegram: receives by polling or webhook, works, sends, keeps the clock, and stops without losing."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import structlog
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot import dialogue
from bot.gateway.courier import Courier
from bot.gateway.downloads import TelegramSide
from bot.gateway.files import FileFolder
from bot.gateway.inbox import Inbox
from bot.gateway.menu import describe
from bot.gateway.polling import BadToken, Poller
from bot.gateway.sender import Sender
from bot.gateway.ticker import Handler, Ticker
from bot.gateway.turns import Turns
from bot.gateway.updates import ALLOWED
from bot.gateway.webhook import BadWebhook, Webhook, hook_route
from bot.services.context import Context, utc_now
from bot.turn import Said
from catalog.store import Store
from index.matcher import Matcher

log = structlog.get_logger()

TELEGRAM = "https://api.telegram.org"
_POOL = 64
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 30.0
_TURNS_SECONDS, _SENDING_SECONDS = 5.0, 4.0

# the client library gives durations as such, and does not warn of its old way
os.environ.setdefault("PTB_TIMEDELTA", "1")


class TelegramGateway:
    """One bot. Nothing of it runs before `run`; `routes` serve the webhook and may be mounted earlier."""

    def __init__(
        self,
        *,
        token: str,
        store: Store,
        matcher: Matcher,
        files: Path,
        jobs: Mapping[str, Handler],
        officers: Collection[str] = (),
        demo: bool = False,
        api_base: str = "",
        proxy: str = "",
        webhook: Webhook | None = None,
        now: Callable[[], datetime] = utc_now,
        take_turn: Callable[[Said, Context], dialogue.Answer] = dialogue.take_turn,
    ) -> None:
        """`files` is the folder of kept files, `officers` holds Telegram user ids, `api_base` is Telegram's own if "".

        Raises:
            BadToken: the token is not of the form NUMBER:SECRET.
        """
        number, _, secret = token.partition(":")
        if not (number.isdigit() and secret):
            raise BadToken
        # its lines of every request would show the token
        logging.getLogger("httpx").setLevel(logging.WARNING)
        self._base, self._proxy, self._webhook = (api_base or TELEGRAM).rstrip("/"), proxy, webhook
        self._bot = self._client(token)
        folder = FileFolder(files)
        self._turns = Turns(store, matcher, folder, now, frozenset(officers), demo, take_turn=take_turn)
        self._side = TelegramSide(self._bot, folder)
        self._sender = Sender(store, Courier(self._bot, folder), now)
        self._inbox = Inbox(self._turns, self._side, f"telegram:{number}", self._sender.wake)
        self._ticker = Ticker(self._turns, jobs, self._sender.wake)
        url = f"{self._base}/bot{token}/getUpdates"
        self._poller = Poller(url, self._connection, self.take_in, self._bot.delete_webhook)
        self._answers: set[asyncio.Task[None]] = set()
        self.ready = asyncio.Event()

    @property
    def routes(self) -> list[Route]:
        """The webhook's route, [] when polling."""
        return [hook_route(self._webhook.secret, self.take_in)] if self._webhook else []

    @property
    def bot_name(self) -> str:
        """The bot's user name, once `ready` is set."""
        return self._turns.bot_name

    @property
    def poll_age(self) -> float:
        """Seconds since Telegram answered a poll."""
        return self._poller.age

    async def take_in(self, batch: Sequence[Mapping[str, Any]]) -> None:
        """Write updates down; they may be acknowledged when this returns. Raises StoreBusy."""
        for heard in await self._inbox.receive(batch):
            if heard.query:
                task = asyncio.create_task(self._side.answer_query(heard.query))
                self._answers.add(task)
                task.add_done_callback(self._answers.discard)

    # ---------------------------------------------------------------- running

    async def run(self, stop: asyncio.Event) -> None:
        """Serve until `stop` is set, then finish what is in progress within ten seconds.

        Raises:
            BadToken: Telegram does not know the token.
            BadWebhook: Telegram does not take the webhook's address.
        """
        try:
            if await _unless(stop, self._begin()):
                await self._serve(stop)
        finally:
            await self._bot.shutdown()

    async def _serve(self, stop: asyncio.Event) -> None:
        coming = [self._inbox.run(), self._ticker.run(), *([] if self._webhook else [self._poller.run()])]
        intake = [asyncio.create_task(loop) for loop in coming]
        sending = asyncio.create_task(self._sender.run())
        menu = asyncio.create_task(describe(self._bot))
        stopped = asyncio.create_task(stop.wait())
        self.ready.set()
        try:
            done, _ = await asyncio.wait([stopped, sending, *intake], return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            await _cancel(stopped, menu, *intake)
            await self._inbox.drain(_TURNS_SECONDS)
            await _cancel(sending)
            await self._sender.drain(_SENDING_SECONDS)
            await _cancel(*self._answers)

    async def _begin(self) -> None:
        """Meet Telegram, waiting for it as long as it takes, and tell it where updates go."""
        pause = _FIRST_PAUSE
        while True:
            try:
                await self._bot.initialize()
                await self._direct_updates()
                break
            except InvalidToken:
                raise BadToken from None
            except TelegramError as error:
                log.warning("Telegram cannot be reached, trying again", base=self._base, pause=pause, reason=str(error))
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE)
        self._turns.bot_name = self._bot.username
        log.info("connected", bot=self._bot.username, mode="webhook" if self._webhook else "polling")

    async def _direct_updates(self) -> None:
        if self._webhook is None:
            await self._bot.delete_webhook(drop_pending_updates=False)
            return
        try:
            await self._bot.set_webhook(
                self._webhook.url,
                secret_token=self._webhook.secret,
                allowed_updates=ALLOWED,
                max_connections=40,
                drop_pending_updates=False,
            )
        except BadRequest as error:
            raise BadWebhook(self._webhook.url, error.message) from None

    # ---------------------------------------------------------------- connections

    def _client(self, token: str) -> Bot:
        return Bot(
            token,
            base_url=f"{self._base}/bot",
            base_file_url=f"{self._base}/file/bot",
            request=self._connection(),
            get_updates_request=self._connection(),
        )

    def _connection(self) -> HTTPXRequest:
        # the machine's own proxy settings are not meant for a stand-in on this machine
        local = urlsplit(self._base).hostname in ("127.0.0.1", "localhost", "::1")
        return HTTPXRequest(
            connection_pool_size=_POOL,
            pool_timeout=10,
            connect_timeout=10,
            read_timeout=20,
            write_timeout=20,
            media_write_timeout=60,
            proxy=self._proxy or None,
            httpx_kwargs={"trust_env": not local},
        )


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, None]) -> bool:
    """Do some work unless `stop` is set earlier; returns whether it was done."""
    working, stopped = asyncio.create_task(work), asyncio.create_task(stop.wait())
    try:
        await asyncio.wait([working, stopped], return_when=asyncio.FIRST_COMPLETED)
        if working.done():
            working.result()
        return working.done()
    finally:
        await _cancel(working, stopped)


async def _cancel(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
