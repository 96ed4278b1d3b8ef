"""The one place that builds things: store, model, matcher, gateway, the offline Telegram."""

from __future__ import annotations

import asyncio
import logging
import shutil
import signal
import socket
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import structlog
import typer
import uvicorn
from starlette.applications import Starlette

from bot.gateway.polling import BadToken
from bot.gateway.reach import Unreachable, bot_user_name
from bot.gateway.telegram_app import TelegramGateway
from bot.gateway.webhook import BadWebhook, Webhook
from bot.sandbox import CAST, create_sandbox, sandbox_server
from bot.services import people
from bot.services.context import SHANGHAI, utc_now
from bot.services.jobs import HANDLERS
from bot.settings import Settings, load_settings
from bot.turn import Text
from catalog.model import Exporter, Match, Member, Product, Reason, Request, Role
from catalog.rows import converter, requirements_json
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from catalog.store import Reading, Writing
from index.embedder import Embedder, load_embedder
from index.matcher import Matcher

INVITATION_DAYS = people.INVITATION_DAYS
DEMO_TOKEN = "700000:offline-demo"  # noqa: S105  # the offline Telegram's own, a secret to nobody
DEMO_HOST = "127.0.0.1"

Kind = Literal["demo", "live"]
# a text by its key and arguments, in the language of whoever started the program
Words = Callable[..., str]


class CannotStart(Exception):
    """Raised for what whoever starts the program can mend; carries the sentence."""

    def __init__(self, key: str, **args: object) -> None:
        super().__init__(key)
        self.text = Text(key, args)


@dataclass(frozen=True, slots=True)
class House:
    """What a process works with."""

    settings: Settings
    kind: Kind
    store: SqliteStore
    embedder: Embedder
    matcher: Matcher


# ---------------------------------------------------------------- the house


def open_house(settings: Settings, kind: Kind, status: Callable[[str], None] = lambda key: None) -> House:
    """Open the store, fill a new demo with its samples, load the model and bring the index up to date.

    `status` is told the key of what is being done. Raises StoreError and EmbedderError of their kinds.
    """
    status("cli-status-start")
    store = SqliteStore(settings.database, kind=kind)
    try:
        if kind == "demo":
            status("cli-status-samples")
            store.write(lambda tx: _fill_demo(tx, utc_now()))
        status("cli-status-model")
        embedder = load_embedder(settings.embedding_model)
        matcher = Matcher(store, embedder, settings.index)
        matcher.refresh()
    except BaseException:
        store.close()
        raise
    return House(settings, kind, store, embedder, matcher)


@contextmanager
def opened(settings: Settings, *, demo: bool) -> Iterator[House]:
    """A house for the length of one command."""
    house = open_house(settings, "demo" if demo else "live")
    try:
        yield house
    finally:
        house.store.close()


@contextmanager
def opened_store(settings: Settings) -> Iterator[SqliteStore]:
    """The live store alone, for what needs no search."""
    store = SqliteStore(settings.database)
    try:
        yield store
    finally:
        store.close()


# ---------------------------------------------------------------- demo


def demo_settings() -> Settings:
    """The demo's own: only DATA_DIR is taken from the environment, nothing that leads outside."""
    officers = frozenset(str(person.id) for person in CAST if person.role == "officer")
    return Settings.model_construct(
        data_dir=load_settings().data_dir / "demo", telegram_bot_token=DEMO_TOKEN, bureau_admins=officers
    )


def reset_demo() -> None:
    """Forget everything the demo has kept."""
    shutil.rmtree(demo_settings().data_dir, ignore_errors=True)


def _fill_demo(tx: Writing, now: datetime) -> None:
    """The sample catalog, and the demo's exporters as members of the sample companies, in turn."""
    if tx.count(Exporter):
        return
    add_samples(tx, now)
    cast = [
        people.resolve(tx, str(person.id), now, person.language_code) for person in CAST if person.role == "exporter"
    ]
    for person in cast:
        people.grant(tx, person, Role.EXPORTER, now)
    for place, exporter in enumerate(tx.find(Exporter)):
        tx.add(Member(0, exporter.id, cast[place % len(cast)].id))


def run_demo(settings: Settings, port: int, words: Words) -> None:
    """Serve the offline Telegram and the bot on it until a signal comes. Raises CannotStart."""
    _log_to_stderr(logging.WARNING)
    asyncio.run(_demo(settings, port, words))


async def _demo(settings: Settings, port: int, words: Words) -> None:
    _check_port(DEMO_HOST, port)
    base, stop = f"http://{DEMO_HOST}:{port}", _stop_on_signals()
    app = create_sandbox(settings.data_dir / "telegram", token=settings.telegram_bot_token)

    def status(key: str) -> None:
        app.state.sandbox.status = words(key) if key else ""

    status("cli-status-start")
    async with _serving(sandbox_server(app, port=port, host=DEMO_HOST), stop):
        typer.echo(words("cli-demo-address", url=base))
        house = await asyncio.to_thread(open_house, settings, "demo", status)
        await _run_gateway(_gateway(house, api_base=base), house, stop, lambda _: status(""))


# ---------------------------------------------------------------- live


def run_live(settings: Settings, words: Words) -> None:
    """Run the bot until a signal comes. Raises CannotStart."""
    _log_to_stderr(logging.INFO)
    asyncio.run(_live(settings, words))


async def _live(settings: Settings, words: Words) -> None:
    stop = _stop_on_signals()
    webhook = Webhook(settings.webhook_url, settings.webhook_secret) if settings.bot_mode == "webhook" else None
    if webhook:
        _check_port(settings.http_host, settings.webhook_port)
    house = await asyncio.to_thread(open_house, settings, "live")
    gateway = _gateway(house, api_base=settings.telegram_api_base, webhook=webhook)

    def running(name: str) -> None:
        typer.echo(words("cli-running", name=name))

    if webhook is None:
        await _run_gateway(gateway, house, stop, running)
        return
    config = uvicorn.Config(
        Starlette(routes=gateway.routes), host=settings.http_host, port=settings.webhook_port, log_level="warning"
    )
    async with _serving(uvicorn.Server(config), stop):
        await _run_gateway(gateway, house, stop, running)


def _gateway(house: House, *, api_base: str, webhook: Webhook | None = None) -> TelegramGateway:
    return TelegramGateway(
        token=house.settings.telegram_bot_token,
        store=house.store,
        matcher=house.matcher,
        files=house.settings.files,
        jobs=HANDLERS,
        officers=house.settings.bureau_admins,
        demo=house.kind == "demo",
        api_base=api_base,
        proxy=house.settings.telegram_proxy,
        webhook=webhook,
    )


async def _run_gateway(
    gateway: TelegramGateway, house: House, stop: asyncio.Event, ready: Callable[[str], None]
) -> None:
    async def tell_when_ready() -> None:
        await gateway.ready.wait()
        ready(gateway.bot_name)

    telling = asyncio.create_task(tell_when_ready())
    try:
        await gateway.run(stop)
    except BadToken:
        raise CannotStart("cli-wrong-token") from None
    except BadWebhook as error:
        raise CannotStart("cli-bad-webhook", url=error.url, why=error.reason) from None
    finally:
        telling.cancel()
        await asyncio.to_thread(house.store.close)


# ---------------------------------------------------------------- the process


def _log_to_stderr(level: int) -> None:
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )


def _stop_on_signals() -> asyncio.Event:
    """An event that SIGINT and SIGTERM set."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


def _check_port(host: str, port: int) -> None:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError:
            raise CannotStart("cli-port-taken", host=host, port=str(port)) from None


@asynccontextmanager
async def _serving(server: uvicorn.Server, stop: asyncio.Event) -> AsyncIterator[None]:
    """Serve while the block runs; the signals stay ours, and a server that dies stops the block."""
    # serve() would take the signals over and raise them again before the bot has finished its work
    serving = asyncio.create_task(server._serve())
    serving.add_done_callback(lambda _: stop.set())
    try:
        while not server.started and not serving.done():
            await asyncio.sleep(0.01)
        yield
    finally:
        server.should_exit = True
        await serving


# ---------------------------------------------------------------- single commands


def match_as_data(house: House, text: str, *, country: str | None, top: int) -> dict[str, Any]:
    """Read a text, search, and give everything as plain JSON."""
    today = utc_now().astimezone(SHANGHAI).date()
    requirements = house.matcher.read(text, today=today, country=country)
    found = house.matcher.search(requirements, today=today, top=top)
    with house.store.read() as view:
        matches = [_match_data(view, match) for match in found.matches]
        near = [_match_data(view, match) for match in found.near_misses]
    return {
        "requirements": requirements_json(requirements),
        "matches": matches,
        "near_misses": near,
        "total": found.total,
        "timings": dict(found.timings),
        "model": found.model,
    }


def _match_data(view: Reading, match: Match) -> dict[str, Any]:
    product, exporter = view.get(Product, match.product), view.get(Exporter, match.exporter)
    reasons = {
        name: converter.unstructure(getattr(match, name), tuple[Reason, ...])
        for name in ("matched", "conflicting", "unknown")
    }
    return {
        "product": {name: getattr(product, name) for name in ("id", "name_zh", "name_en", "sector")},
        "exporter": {name: getattr(exporter, name) for name in ("id", "name_zh", "name_en", "sample")},
        "score": match.score,
        "probability": match.probability,
        "components": dict(match.components),
        "reasons": reasons,
    }


def invite(store: SqliteStore, role: Role, name: str) -> str:
    """Make an invitation; returns its secret."""
    return store.write(lambda tx: people.invite(tx, role, name, utc_now()))


def backup(settings: Settings, store: SqliteStore, to: Path | None) -> Path:
    """Copy the database to a file, by default one named after the moment."""
    target = to or settings.data_dir / "backup" / f"app-{utc_now():%Y%m%dT%H%M%SZ}.db"
    target.parent.mkdir(parents=True, exist_ok=True)
    store.backup(target)
    return target


def examine(settings: Settings) -> Iterator[Text]:
    """Try everything a live bot needs; yields what works. Raises CannotStart and the errors of store and model."""
    yield Text("cli-doctor-settings")
    with opened_store(settings) as store, store.read() as view:
        counts = {"products": Product, "exporters": Exporter, "requests": Request}
        yield Text("cli-doctor-database", {name: view.count(kind) for name, kind in counts.items()})
    embedder = load_embedder(settings.embedding_model)
    yield Text("cli-doctor-model", {"name": embedder.name, "dim": embedder.dim})
    if not settings.telegram_bot_token:
        yield Text("cli-doctor-no-token")
        return
    try:
        name = asyncio.run(
            bot_user_name(settings.telegram_bot_token, settings.telegram_api_base, settings.telegram_proxy)
        )
    except BadToken:
        raise CannotStart("cli-wrong-token") from None
    except Unreachable:
        raise CannotStart("cli-no-telegram", base=settings.telegram_api_base) from None
    yield Text("cli-doctor-telegram", {"name": name})
