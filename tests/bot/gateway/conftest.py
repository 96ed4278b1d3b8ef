"""The gateway as production runs it, between the stand-in and a real database; conversations of a few lines."""

from __future__ import annotations

import asyncio
import io
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
import structlog
from PIL import Image
from standin import FAST, TOKEN, People, Running

from bot.dialogue import Answer
from bot.gateway import pace
from bot.gateway.telegram_app import TelegramGateway
from bot.sandbox import Limits
from bot.services.context import Context, utc_now
from bot.turn import Reply, Said, verbatim
from catalog.messages import Incoming, Outgoing
from catalog.sqlite_store import SqliteStore
from index.embedder import Embedder
from index.matcher import Matcher


def echo(said: Said, ctx: Context) -> Answer:
    """A conversation that repeats what it understood."""
    words = said.text or f"/{said.command} {said.argument}".strip()
    return Answer((Reply(ctx.actor.id, verbatim(words)),), 0)


@dataclass
class House:
    """One data folder: its store, its stand-in, and the gateways that run over them, one after the other."""

    folder: Path
    standin: Running
    store: SqliteStore
    matcher: Matcher
    people: People
    running: list[tuple[asyncio.Task[None], asyncio.Event]] = field(default_factory=list)

    def build(self, take_turn: Callable[[Said, Context], Answer] = echo, **more: Any) -> TelegramGateway:
        given = {"jobs": {}, "now": utc_now, "api_base": self.standin.url, "token": TOKEN} | more
        return TelegramGateway(
            store=self.store, matcher=self.matcher, files=self.folder / "files", take_turn=take_turn, **given
        )

    async def start(self, take_turn: Callable[[Said, Context], Answer] = echo, **more: Any) -> TelegramGateway:
        gateway = self.build(take_turn, **more)
        stop = asyncio.Event()
        task = asyncio.create_task(gateway.run(stop))
        self.running.append((task, stop))
        ready = asyncio.create_task(gateway.ready.wait())
        await asyncio.wait([task, ready], timeout=10, return_when=asyncio.FIRST_COMPLETED)
        assert gateway.ready.is_set(), task
        return gateway

    async def stop(self) -> None:
        for task, stop in self.running:
            stop.set()
            await asyncio.wait_for(task, 15)
        self.running.clear()

    async def answers(self, user: int, count: int) -> list[dict[str, Any]]:
        """What the bot has said to somebody, once it is at least so many messages."""
        async with asyncio.timeout(15):
            while True:
                shown = (await self.people.see(user))["messages"]
                said = [message for message in shown if message["from"]["is_bot"]]
                if len(said) >= count:
                    return said
                await asyncio.sleep(0.02)

    async def upload(self, user: int, *bodies: tuple[str, bytes], kind: str = "document", caption: str = "") -> None:
        files = [("file", body) for body in bodies]
        path = f"/sandbox/chats/{user}/messages"
        (await self.people.client.post(path, data={"kind": kind, "caption": caption}, files=files)).raise_for_status()

    async def texts(self, user: int, count: int) -> list[str]:
        return [message.get("text", message.get("caption", "")) for message in await self.answers(user, count)]

    def inbox(self) -> list[Incoming]:
        with self.store.read() as view:
            return view.find(Incoming)

    def outbox(self) -> list[Outgoing]:
        with self.store.read() as view:
            return view.find(Outgoing)

    async def until(self, true: Callable[[], object | Awaitable[object]], seconds: float = 15) -> None:
        end = time.monotonic() + seconds
        while True:
            found = true()
            if await found if isinstance(found, Awaitable) else found:
                return
            assert time.monotonic() < end, "it did not happen"
            await asyncio.sleep(0.02)


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    started: list[Running] = []

    def start(limits: Limits = FAST, port: int = 0) -> Running:
        started.append(Running(tmp_path / "sandbox", limits, port))
        return started[-1]

    yield start
    for running in started:
        if not running.server.should_exit:
            running.stop()


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """No pause between messages, but in the tests of the pace."""
    monkeypatch.setattr(pace, "CHAT_BURST", 1000)
    monkeypatch.setattr(pace, "ALL_BURST", 1000)


@pytest.fixture(autouse=True)
def lines() -> Iterator[list[Any]]:
    """What was logged."""
    with structlog.testing.capture_logs() as captured:
        yield captured


@pytest.fixture(scope="session")
def picture() -> bytes:
    """A PNG of 900 x 600."""
    body = io.BytesIO()
    Image.new("RGB", (900, 600), "seagreen").save(body, "PNG")
    return body.getvalue()


@pytest.fixture
def limits() -> Limits:
    return FAST


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    opened = SqliteStore(tmp_path / "app.db", kind="demo")
    yield opened
    opened.close()


@pytest.fixture
def matcher(store: SqliteStore, embedder: Embedder) -> Matcher:
    return Matcher(store, embedder)


@pytest_asyncio.fixture
async def house(
    tmp_path: Path, serve: Callable[..., Running], limits: Limits, store: SqliteStore, matcher: Matcher
) -> AsyncIterator[House]:
    standin = serve(limits)
    async with httpx.AsyncClient(base_url=standin.url, trust_env=False) as client:
        built = House(tmp_path, standin, store, matcher, People(client))
        yield built
        await built.stop()
