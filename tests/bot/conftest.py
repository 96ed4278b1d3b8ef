"""A sample catalog, embedded once, and scripts that talk over it."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.embedder import Embedder, load_embedder
from index.matcher import Matcher

sys.path.insert(0, str(Path(__file__).parent))

from talk import NOW, Talk  # noqa: E402  # importlib mode puts no test folder on the path


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
