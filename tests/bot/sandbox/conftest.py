"""The stand-in on a free port, the bot as production speaks to it, and the people."""

import io
import socket
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from PIL import Image
from telegram import Bot

from bot.sandbox import Limits, create_sandbox, sandbox_server

TOKEN = "1:demo"
FAST = Limits(chat_burst=1000, all_burst=1000)


class Running:
    """A stand-in that serves in a thread."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self.app = create_sandbox(folder, token=TOKEN, limits=limits)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.server = sandbox_server(self.app, port=port)
        self._thread = threading.Thread(target=self.server.run)
        self._thread.start()
        until = time.monotonic() + 10
        while not self.server.started:
            assert time.monotonic() < until, "the stand-in did not start"
            time.sleep(0.01)

    def stop(self) -> None:
        self.server.should_exit = True
        self._thread.join(10)
        assert not self._thread.is_alive(), "the stand-in did not stop"


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """The client library warns of its old way to give durations."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Starts stand-ins, all over the same folder, so that a second one finds what the first has kept."""
    started: list[Running] = []

    def start(limits: Limits = FAST) -> Running:
        started.append(Running(tmp_path / "sandbox", limits))
        return started[-1]

    yield start
    for running in started:
        if not running.server.should_exit:
            running.stop()


@pytest.fixture
def sandbox(serve: Callable[..., Running]) -> Running:
    return serve()


@pytest_asyncio.fixture
async def bot(sandbox: Running) -> AsyncIterator[Bot]:
    base = sandbox.url
    async with Bot(TOKEN, base_url=f"{base}/bot", base_file_url=f"{base}/file/bot") as client:
        yield client


class People:
    """What people do, over HTTP."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def say(self, user: int, text: str = "/start", **body: Any) -> dict[str, Any]:
        answer = await self.client.post(f"/sandbox/chats/{user}/messages", json=body or {"text": text})
        answer.raise_for_status()
        return dict(answer.json()["messages"][0])

    async def do(self, user: int, what: str, **body: Any) -> httpx.Response:
        return await self.client.post(f"/sandbox/chats/{user}/{what}", json=body)

    async def see(self, user: int) -> dict[str, Any]:
        return dict((await self.client.get(f"/sandbox/chats/{user}/messages")).json())

    async def fault(self, **body: Any) -> None:
        (await self.client.post("/sandbox/faults", json=body)).raise_for_status()


@pytest_asyncio.fixture
async def people(sandbox: Running) -> AsyncIterator[People]:
    async with httpx.AsyncClient(base_url=sandbox.url, trust_env=False) as client:
        yield People(client)


@pytest.fixture(scope="session")
def picture() -> bytes:
    """A PNG of 900 x 600."""
    body = io.BytesIO()
    Image.new("RGB", (900, 600), "seagreen").save(body, "PNG")
    return body.getvalue()
