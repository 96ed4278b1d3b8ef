"""The stand-in on a free port, the bot as production speaks to it, and the people."""

import io
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from PIL import Image
from standin import FAST, TOKEN, People, Running  # tests/bot is put on the path by the conftest there
from telegram import Bot

from bot.sandbox import Limits


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
