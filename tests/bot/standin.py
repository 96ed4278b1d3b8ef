"""The offline Telegram on a free port, and the people of its cast, for tests of either side."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from typing import Any

import httpx

from bot.sandbox import Limits, create_sandbox, sandbox_server

TOKEN = "1:demo"
FAST = Limits(chat_burst=1000, all_burst=1000)


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Running:
    """A stand-in that serves in a thread."""

    def __init__(self, folder: Path, limits: Limits, port: int = 0) -> None:
        self.app = create_sandbox(folder, token=TOKEN, limits=limits)
        port = port or free_port()
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
