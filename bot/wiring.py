"""The one place that builds things: store, model, matcher, gateway, the offline Telegram."""

from __future__ import annotations

import asyncio
import errno
import logging
import shutil
import signal
import socket
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

import structlog
import typer
import uvicorn
from filelock import FileLock, Timeout
from starlette.applications import Starlette

from bot.gateway.polling import BadToken
from bot.gateway.telegram_app import TelegramGateway
from bot.gateway.webhook import BadWebhook, Webhook
from bot.sandbox import CAST, create_sandbox, sandbox_server
from bot.services import people
from bot.services.context import utc_now
from bot.services.jobs import HANDLERS
from bot.settings import Settings, load_common
from bot.turn import Text
from catalog.model import Exporter, Member, Role
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from catalog.store import StoreBusy, UnreadableDatabase, Writing
from index.embedder import Embedder, EmbedderError, load_embedder
from index.following import GoOn, always
from index.matcher import Matcher
from index.meaning import forget_others, is_kept, note_model, noted_model
from index.requirements import warm_up
from index.translation import load_terms

DEMO_TOKEN = "700000:offline-demo"  # noqa: S105  # the offline Telegram's own, a secret to nobody
DEMO_HOST = "127.0.0.1"
# seconds before each language's terms are loaded in the background: turns come first
_TERMS_PAUSE = 0.5
# a model at work is waited for so long at the end: what it did not finish is made again
_MODEL_SECONDS = 8.0

Kind = Literal["demo", "live"]
# a text by its key and arguments, in the language of whoever started the program
Words = Callable[..., str]

log = structlog.get_logger()


class CannotStart(Exception):
    """Raised for what whoever starts the program can mend; carries the sentence."""

    def __init__(self, key: str, **args: object) -> None:
        super().__init__(key)
        self.text = Text(key, args)


@dataclass(frozen=True, slots=True)
class House:
    """What a process works with. `embedder` is the model that is set; until `change_model` another one may answer."""

    settings: Settings
    kind: Kind
    store: SqliteStore
    embedder: Embedder
    matcher: Matcher

    @property
    def changing(self) -> bool:
        """Whether the model that answers is not yet the one that is set."""
        return self.matcher.index.embedder.name != self.embedder.name


# ---------------------------------------------------------------- the house


def open_house(settings: Settings, kind: Kind, status: Callable[[str], None] = lambda key: None) -> House:
    """Open the store, fill a new demo with its samples, load the model and bring the index up to date.

    `status` is told the key of what is being done. Raises StoreError and EmbedderError of their kinds.
    """
    status("cli-status-start")
    store = SqliteStore(settings.database, kind=kind)
    try:
        with _readable(settings):
            return _furnished(settings, kind, store, status)
    except BaseException:
        store.close()
        raise


def _furnished(settings: Settings, kind: Kind, store: SqliteStore, status: Callable[[str], None]) -> House:
    if kind == "demo":
        status("cli-status-samples")
        store.write(lambda tx: _fill_demo(tx, utc_now()))
    status("cli-status-model")
    wanted = load_embedder(settings.embedding_model)
    answering = _answering(settings, wanted)
    matcher = Matcher(store, answering, settings.index, weights=settings.weights)
    matcher.refresh()
    if answering is wanted and noted_model(settings.index) != settings.embedding_model:
        note_model(settings.index, settings.embedding_model)
    return House(settings, kind, store, wanted, matcher)


def _answering(settings: Settings, wanted: Embedder) -> Embedder:
    """The model whose vectors answer at the start: the one noted where it has left some, else the one that is wanted."""
    noted = noted_model(settings.index)
    if noted in ("", settings.embedding_model):
        return wanted
    try:
        earlier = load_embedder(noted)
    except EmbedderError as error:
        log.warning("everything is embedded before the start: the earlier model is gone", model=noted, why=str(error))
        return wanted
    if earlier.name == wanted.name:
        return wanted
    if not is_kept(settings.index, earlier.name):
        log.warning("everything is embedded before the start: the earlier model left no vectors", model=noted)
        return wanted
    log.warning("the earlier model answers until everything is embedded", model=earlier.name, next=wanted.name)
    return earlier


def change_model(house: House, go_on: GoOn = always) -> bool:
    """Let the model that is set answer, once it knows everything; False when `go_on` said stop before.

    A change that was stopped, or killed, goes on where it was. Raises OSError.
    """
    if house.changing and not house.matcher.change_model(house.embedder, go_on):
        return False
    note_model(house.settings.index, house.settings.embedding_model)
    forget_others(house.settings.index, house.embedder.name)
    return True


@contextmanager
def opened(settings: Settings, *, demo: bool) -> Iterator[House]:
    """A house for the length of one command. Raises what `open_house` raises, UnreadableDatabase at any time."""
    _log_to_stderr(logging.WARNING)
    house = open_house(settings, "demo" if demo else "live")
    try:
        with _readable(settings):
            yield house
    finally:
        house.store.close()


@contextmanager
def opened_store(settings: Settings) -> Iterator[SqliteStore]:
    """The live store alone, for what needs no search. Raises as `opened`."""
    store = SqliteStore(settings.database)
    try:
        with _readable(settings):
            yield store
    finally:
        store.close()


@contextmanager
def _readable(settings: Settings) -> Iterator[None]:
    """A damaged page shows only when it is read, and a full disk only when it is written."""
    try:
        yield
    except (sqlite3.DatabaseError, StoreBusy) as error:
        raise UnreadableDatabase(settings.database, error.__cause__ or error) from error


# ---------------------------------------------------------------- demo


def demo_settings() -> Settings:
    """The demo's own: DATA_DIR and EMBEDDING_MODEL are taken from the environment, nothing that leads to Telegram."""
    common = load_common()
    officers = frozenset(str(person.id) for person in CAST if person.role == "officer")
    return Settings.model_construct(
        data_dir=common.data_dir / "demo",
        embedding_model=common.embedding_model,
        telegram_bot_token=DEMO_TOKEN,
        bureau_admins=officers,
    )


def reset_demo() -> None:
    """Forget everything the demo has kept. Raises CannotStart while it runs, OSError for what cannot be removed."""
    settings = demo_settings()
    with _alone(settings):
        shutil.rmtree(settings.data_dir)


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
    with _alone(settings):
        asyncio.run(_demo(settings, port, words))


async def _demo(settings: Settings, port: int, words: Words) -> None:
    _check_port(DEMO_HOST, port)
    base, stop = f"http://{DEMO_HOST}:{port}", _stop_on_signals()
    app = _offline_telegram(settings)

    def status(key: str) -> None:
        app.state.sandbox.status = words(key) if key else ""

    status("cli-status-start")
    async with _serving(sandbox_server(app, port=port, host=DEMO_HOST), stop):
        typer.echo(words("cli-demo-address", url=base))
        house = await asyncio.to_thread(open_house, settings, "demo", status)
        # who works with the bot has opened it before: only then can news reach them
        app.state.sandbox.let_in(person for person in CAST if person.role != "buyer")
        with closing(house.store):
            await _run_gateway(_gateway(house, api_base=base), house, stop, lambda _: status(""))


def _offline_telegram(settings: Settings) -> Starlette:
    folder = settings.data_dir / "telegram"
    try:
        return create_sandbox(folder, token=settings.telegram_bot_token)
    except sqlite3.DatabaseError as error:
        raise UnreadableDatabase(folder, error) from error


# ---------------------------------------------------------------- live


def run_live(settings: Settings, words: Words) -> None:
    """Run the bot until a signal comes. Raises CannotStart."""
    _log_to_stderr(logging.INFO)
    with _alone(settings):
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

    # the store is closed last: until its server has stopped, the webhook writes down what still comes
    with closing(house.store):
        if webhook is None:
            await _run_gateway(gateway, house, stop, running)
            return
        # somebody who never finishes his request must not hold up the end; what is half posted is posted again
        config = uvicorn.Config(
            Starlette(routes=gateway.routes),
            host=settings.http_host,
            port=settings.webhook_port,
            log_level="warning",
            timeout_graceful_shutdown=3,
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
        # what is loaded when first needed is loaded before somebody waits for it
        await asyncio.to_thread(_warm_up, house.matcher)
        async with _changing(house, stop):
            await gateway.run(stop)
    except BadToken:
        raise CannotStart("cli-wrong-token") from None
    except BadWebhook as error:
        raise CannotStart("cli-bad-webhook", url=error.url, why=error.reason) from None
    finally:
        telling.cancel()


@asynccontextmanager
async def _changing(house: House, stop: asyncio.Event) -> AsyncIterator[None]:
    """Change the model beside the block, in a thread of its own: the loop's few are for work that soon ends."""
    left = threading.Event()

    def go_on() -> bool:
        return not (left.is_set() or stop.is_set())

    thread = threading.Thread(target=_change_aside, args=(house, go_on), name="model", daemon=True)
    thread.start()
    try:
        yield
    finally:
        left.set()
        await asyncio.to_thread(thread.join, _MODEL_SECONDS)


def _change_aside(house: House, go_on: GoOn) -> None:
    """Nobody would hear of what is raised here, and the earlier model goes on answering: it is logged."""
    names = {"model": house.embedder.name, "earlier": house.matcher.index.embedder.name}
    changing = house.changing
    try:
        done = change_model(house, go_on)
    except Exception as error:
        log.error("the model was not changed; the next start tries again", **names, exc_info=error)
        return
    if changing:
        log.info("the model has changed" if done else "the change of the model goes on at the next start", **names)


def _warm_up(matcher: Matcher) -> None:
    warm_up()
    matcher.match("pump")
    # some seconds for all 13 languages; who comes first in one of them waits for its own terms alone
    threading.Thread(target=load_terms, args=(_TERMS_PAUSE,), name="terms", daemon=True).start()


# ---------------------------------------------------------------- the process


@contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Hold the data folder: a second process on it would say everything twice. Raises CannotStart."""
    settings.data_dir.mkdir(parents=True, exist_ok=True)
    lock = FileLock(settings.data_dir / "running.lock")
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise CannotStart("cli-already-running", path=str(settings.data_dir)) from None
    try:
        yield
    finally:
        lock.release()


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
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            key = "cli-port-taken" if error.errno == errno.EADDRINUSE else "cli-bad-address"
            raise CannotStart(key, host=host, port=str(port), why=error.strerror or str(error)) from None


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
