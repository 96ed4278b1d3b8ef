"""A sample catalog, embedded once, and scripts that talk over it."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, sync_playwright

from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.embedder import Embedder, load_embedder
from index.matcher import Matcher

sys.path.insert(0, str(Path(__file__).parent))

from talk import NOW, Talk  # importlib mode puts no test folder on the path

CHROMIUM = Path("/usr/bin/chromium")


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A real browser; where there is none its tests are skipped, aloud."""
    if not CHROMIUM.exists():
        pytest.skip(f"SKIPPED ALOUD: no chromium at {CHROMIUM}")
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
    with sync_playwright() as playwright:
        try:
            started = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        except Error as error:
            pytest.skip(f"SKIPPED ALOUD: chromium does not start: {error}")
        yield started
        started.close()


@pytest.fixture(scope="session")
def embedder() -> Embedder:
    """The bundled model, loaded once."""
    return load_embedder()


@pytest.fixture(scope="session")
def sample_database(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Path:
    """A database with the sample catalog, its vectors cached: to be copied, never opened by a test."""
    folder = tmp_path_factory.mktemp("samples")
    store = SqliteStore(folder / "app.db", kind="demo")
    store.write(lambda tx: add_samples(tx, NOW))
    Matcher(store, embedder, folder / "index").match("warm up")
    store.close()
    return folder


@pytest.fixture
def talk(tmp_path: Path, sample_database: Path, embedder: Embedder) -> Iterator[Talk]:
    """The bot over a fresh copy of the sample catalog."""
    shutil.copytree(sample_database, tmp_path / "data")
    store = SqliteStore(tmp_path / "data" / "app.db", kind="demo")
    yield Talk(store, Matcher(store, embedder, tmp_path / "data" / "index"))
    store.close()


@pytest.fixture
def empty_talk(tmp_path: Path, embedder: Embedder) -> Iterator[Talk]:
    """The bot over an empty catalog."""
    store = SqliteStore(tmp_path / "app.db", kind="live")
    yield Talk(store, Matcher(store, embedder), demo=False)
    store.close()
