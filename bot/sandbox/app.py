"""The stand-in as one web application and its server."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Iterable, Sequence
from pathlib import Path

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.sandbox.api import BotApi
from bot.sandbox.guard import Guard
from bot.sandbox.human import Human
from bot.sandbox.methods import LOOPBACK_HOSTS
from bot.sandbox.pace import Limits
from bot.sandbox.people import CAST, Person
from bot.sandbox.telegram_state import Telegram

_HERE = Path(__file__).parent
_PAGE = _HERE / "static"
_CHAT = _HERE.parent / "web" / "chat"


def create_sandbox(
    data_dir: Path,
    *,
    token: str,
    people: Iterable[Person] = CAST,
    limits: Limits | None = None,
    routes: Sequence[BaseRoute] = (),
) -> Starlette:
    """The offline Telegram with its page at `/`, keeping all chats in `data_dir`.

    `token` is the one bot token it knows, `NUMBER:SECRET`. `routes` are served beside its own, behind the same
    check of host and origin. `app.state.sandbox.status = "…"` shows on the page what is being started.
    """
    number, colon, _ = token.partition(":")
    if not (number.isdigit() and colon):
        raise ValueError(f"a bot token is NUMBER:SECRET, not {token!r}")
    telegram = Telegram(data_dir, token=token, people=people, limits=limits or Limits())
    human = Human(telegram)
    app = Starlette(
        routes=[
            Route("/", _index),
            Mount("/static", StaticFiles(directory=_PAGE)),
            Mount("/chat", StaticFiles(directory=_CHAT)),
            *human.routes(),
            *BotApi(telegram).routes(),
            *routes,
        ],
        middleware=[Middleware(Guard)],
        exception_handlers={HTTPException: _refuse},
        lifespan=_lifespan,
    )
    app.state.sandbox = human
    return app


class SandboxServer(uvicorn.Server):
    """A server that lets waiting polls and event streams go before it stops."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        app = self.config.app
        if isinstance(app, Starlette):
            app.state.sandbox.telegram.close()
        await super().shutdown(sockets)


def sandbox_server(app: Starlette, *, port: int, host: str = "127.0.0.1") -> SandboxServer:
    """A server for the stand-in; raises ValueError for an address other machines can reach."""
    if host not in LOOPBACK_HOSTS:
        raise ValueError(f"the offline Telegram answers on this machine only, not on {host!r}")
    config = uvicorn.Config(app, host=host, port=port, log_level="warning", timeout_graceful_shutdown=3)
    return SandboxServer(config)


@contextlib.asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    human: Human = app.state.sandbox
    human.loop, telegram = asyncio.get_running_loop(), human.telegram
    poster = asyncio.create_task(telegram.updates.post_forever())
    yield
    human.loop = None
    telegram.close()
    poster.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await poster
    telegram.journal.close()


async def _index(_: Request) -> Response:
    return FileResponse(_PAGE / "index.html", headers={"cache-control": "no-cache"})


async def _refuse(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)  # registered for this type only
    return JSONResponse({"error": error.detail}, error.status_code)
