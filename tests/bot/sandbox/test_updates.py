"""Updates by polling and by webhook."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, Conflict

pytestmark = pytest.mark.asyncio

AMINA, WANG = 700001, 700101


async def test_updates_stay_until_acknowledged(bot: Any, people: Any) -> None:
    for text in ("a", "b", "c"):
        await people.say(AMINA, text)
    first = await bot.get_updates(limit=2)
    assert [u.message.text for u in first] == ["a", "b"]
    assert await bot.get_updates(limit=2) == first
    assert [u.message.text for u in await bot.get_updates(offset=first[1].update_id + 1)] == ["c"]
    await people.say(AMINA, "d")
    assert [u.message.text for u in await bot.get_updates(offset=-1)] == ["d"]
    assert [u.message.text for u in await bot.get_updates()] == ["d"]


async def test_a_poll_waits_for_the_first_update(bot: Any, people: Any) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.2)
    assert not poll.done()
    await people.say(AMINA, "now")
    assert [u.message.text for u in await asyncio.wait_for(poll, 5)] == ["now"]
    began = time.monotonic()
    assert await bot.get_updates(offset=poll.result()[0].update_id + 1, timeout=1) == ()
    assert time.monotonic() - began > 0.9


async def test_only_wanted_kinds_are_kept(bot: Any, people: Any) -> None:
    await bot.get_updates(allowed_updates=["message"])
    said = await people.say(AMINA, "x")
    await people.do(AMINA, "edit", message_id=said["message_id"], text="y")
    await people.do(AMINA, "block", blocked=True)
    assert [u.message.text for u in await bot.get_updates()] == ["x"]
    await bot.get_updates(allowed_updates=[])
    await people.do(AMINA, "edit", message_id=said["message_id"], text="z")
    assert (await bot.get_updates())[-1].edited_message.text == "z"


async def test_a_second_poller_ends_the_first(bot: Any, sandbox: Any) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=20))
    await asyncio.sleep(0.3)
    async with Bot("1:demo", base_url=f"{sandbox.url}/bot") as other:
        await other.get_updates()
    with pytest.raises(
        Conflict, match="terminated by other getUpdates request; make sure that only one bot instance is running"
    ):
        await poll


async def test_everything_survives_a_restart(serve: Any, tmp_path: Any, picture: bytes) -> None:
    first = serve()
    async with httpx.AsyncClient(base_url=first.url, trust_env=False) as client:
        await client.post(f"/sandbox/chats/{AMINA}/messages", json={"text": "kept"})
        guest = (await client.post("/sandbox/people", json={"name": "Zoë Ng", "language_code": "en"})).json()
        async with Bot("1:demo", base_url=f"{first.url}/bot") as bot:
            photo = await bot.send_photo(AMINA, picture)
            await bot.set_my_description("told")
    first.stop()
    second = serve()
    async with (
        httpx.AsyncClient(base_url=second.url, trust_env=False) as client,
        Bot("1:demo", base_url=f"{second.url}/bot") as bot,
    ):
        state = (await client.get(f"/sandbox/chats/{AMINA}/messages")).json()
        assert state["messages"][0]["text"] == "kept" and state["person"]["unread"] == 1
        assert state["bot"]["description"] == "told"
        assert [u.effective_message.text for u in await bot.get_updates() if u.effective_message] == ["kept"]
        assert (await bot.send_photo(AMINA, photo.photo[0].file_id)).message_id > photo.message_id
        names = [person["name"] for person in (await client.get("/sandbox/people")).json()]
        assert guest["name"] == "Zoë Ng" and "Zoë Ng" in names


class Hook:
    """A webhook that answers as it is told and remembers what it got."""

    def __init__(self) -> None:
        self.answers: list[int] = []
        self.got: list[tuple[str, int]] = []
        self.secrets: set[str | None] = set()

    async def take(self, request: Request) -> Response:
        status = self.answers.pop(0) if self.answers else 200
        update = await request.json()
        self.got.append((update["message"]["text"], status))
        self.secrets.add(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return Response(status_code=status)

    @contextlib.asynccontextmanager
    async def serve(self) -> AsyncIterator[str]:
        app = Starlette(routes=[Route("/hook", self.take, methods=["POST"])])
        server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="error"))
        running = asyncio.create_task(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}/hook"
        server.should_exit = True
        await running

    async def until(self, count: int) -> None:
        async with asyncio.timeout(10):
            while len(self.got) < count:
                await asyncio.sleep(0.02)


async def test_a_webhook_gets_every_update_in_order_until_it_says_yes(bot: Any, people: Any) -> None:
    hook = Hook()
    hook.answers = [200, 500, 404]
    async with hook.serve() as url:
        await bot.set_webhook(url, secret_token="s3cret", allowed_updates=["message"])
        for text in ("a", "b", "c"):
            await people.say(AMINA, text)
        await hook.until(5)
        assert hook.got == [("a", 200), ("b", 500), ("b", 404), ("b", 200), ("c", 200)]
        assert hook.secrets == {"s3cret"}
        info = await bot.get_webhook_info()
        assert info.url == url and info.allowed_updates == ("message",) and "404" in str(info.last_error_message)
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await bot.get_updates()
        await bot.delete_webhook()
    assert (await bot.get_webhook_info()).url == ""
    await people.say(AMINA, "d")
    assert [u.message.text for u in await bot.get_updates()] == ["d"]


async def test_updates_wait_for_a_webhook_that_is_away(bot: Any, people: Any) -> None:
    await bot.set_webhook("http://127.0.0.1:9/hook")
    await people.say(AMINA, "a")
    await asyncio.sleep(0.3)
    info = await bot.get_webhook_info()
    assert info.pending_update_count == 1 and info.last_error_message == "Connection refused"
    hook = Hook()
    async with hook.serve() as url:
        await bot.set_webhook(url)
        await hook.until(1)
    await bot.delete_webhook(drop_pending_updates=True)


@pytest.mark.parametrize(
    ("url", "secret", "why"),
    [
        ("nonsense", "", "An HTTPS URL must be provided for webhook"),
        ("https://example.org/hook", "", "only posts to this machine"),
        ("https://127.0.0.1/hook", "a b", "unallowed characters"),
        ("https://127.0.0.1/hook", "x" * 257, "too long"),
    ],
)
async def test_webhooks_that_are_refused(bot: Any, url: str, secret: str, why: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){why}"):
        await bot.set_webhook(url, secret_token=secret)
