"""Another model takes over: the earlier one answers until it knows everything, and no stop or kill costs much."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from catalog.model import (
    Person,
    PersonId,
    Product,
    ProductId,
    ProductState,
    Read,
    Request,
    RequestId,
    RequestState,
    Requirements,
)
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index import elsewhere, following
from index.elsewhere import world_goods
from index.embedder import Embedder, Kind, load_embedder
from index.following import always
from index.matcher import Matcher
from index.meaning import NOTE, forget_others, is_kept, note_model, noted_model
from index.requests_index import RequestIndex
from index.snapshot import LOCK, MANIFEST, read_manifest
from index.wording import product_text, request_text

NOW = datetime(2026, 11, 25, tzinfo=UTC)
TODAY = date(2026, 11, 25)
ASKED = ("rice combine harvester", "solar street lights", "silk scarves", "power transformer", "水泵")
REQUESTS = 60


class Narrow:
    """The first columns of a real model: another dimension, other answers; notes what it was given."""

    def __init__(self, inner: Embedder, dim: int = 24) -> None:
        self.inner, self.dim, self.name = inner, dim, f"narrow-{dim}"
        self.texts: list[tuple[Kind, str]] = []
        self.before: Callable[[], None] = lambda: None

    def encode(self, texts: list[str], kind: Kind) -> NDArray[np.float32]:
        self.before()
        self.texts += [(kind, text) for text in texts]
        rows = self.inner.encode(texts, kind)[:, : self.dim] + np.float32(1e-6)
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return load_embedder()


@pytest.fixture
def narrow(bundled: Embedder) -> Narrow:
    return Narrow(bundled)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, bundled: Embedder) -> Path:
    """The sample catalog and some requests, the bundled model's index kept."""
    folder = tmp_path_factory.mktemp("made")
    store = SqliteStore(folder / "app.db", kind="demo")
    store.write(lambda tx: add_samples(tx, NOW))
    store.write(lambda tx: tx.add(Person(PersonId(0), "en", NOW)))
    for number in range(REQUESTS):
        ask(store, f"{ASKED[number % len(ASKED)]} {number}")
    matcher = Matcher(store, bundled, folder / "index")
    matcher.refresh()
    matcher.requests.refresh()
    store.close()
    return folder


@pytest.fixture
def store(made: Path, tmp_path: Path) -> Iterator[SqliteStore]:
    shutil.copytree(made, tmp_path / "data")
    opened = SqliteStore(tmp_path / "data" / "app.db", kind="demo")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "index"


@pytest.fixture
def matcher(store: SqliteStore, bundled: Embedder, folder: Path) -> Matcher:
    return Matcher(store, bundled, folder)


@pytest.fixture(autouse=True)
def few_terms(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three goods of the world: what is tried here are products and requests, and each model would embed 25,000."""
    monkeypatch.setattr(elsewhere, "terms_in_chinese", lambda: ("水泵", "拖拉机", "丝绸"))
    monkeypatch.setattr(elsewhere, "_terms_of", {})


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slices of 40, a snapshot after each, lots of eight texts; of a snapshot only ten changes are read again."""
    monkeypatch.setattr(following, "CHANGES_AT_ONCE", 40)
    monkeypatch.setattr(following, "TEXTS_AT_ONCE", 8)
    monkeypatch.setattr(following, "SECONDS_AT_RISK", 0.0)
    monkeypatch.setattr(following, "WORK_PER_SAVE", 0)
    monkeypatch.setattr(following, "READ_AGAIN", 10)


def ask(store: SqliteStore, good: str) -> Request:
    wanted = Requirements(f"I need {good}", "en", Read(good))
    row = Request(RequestId(0), PersonId(1), "en", wanted, NOW, date(2027, 2, 1))
    return store.write(lambda tx: tx.add(row))


def answer(matcher: Matcher, text: str) -> tuple[str, list[tuple[int, float]]]:
    """Which model answers, and what."""
    result = matcher.search(matcher.read(text, today=TODAY), today=TODAY)
    found = result.matches or result.near_misses
    return result.model, [(match.product, match.probability) for match in found]


def answers(matcher: Matcher) -> list[tuple[str, list[tuple[int, float]]]]:
    return [answer(matcher, text) for text in ASKED]


def same_as_new(matcher: Matcher, store: SqliteStore, bundled: Embedder) -> bool:
    """Whether all is as if the narrow model had answered from the beginning, in memory."""
    fresh = Matcher(store, Narrow(bundled))
    with store.read() as view:
        products = view.find(Product, state=ProductState.ACTIVE)
    for each in (matcher, fresh):
        each.requests.refresh()
    return answers(fresh) == answers(matcher) and fresh.requests.near(products) == matcher.requests.near(products)


# ---------------------------------------------------------------- who answers


def test_the_earlier_model_answers_until_the_other_one_knows_everything(
    matcher: Matcher, narrow: Narrow, store: SqliteStore, bundled: Embedder
) -> None:
    before, during = answers(matcher), []
    narrow.before = lambda: during.append(answers(matcher))
    assert matcher.change_model(narrow, always)
    narrow.before = lambda: None
    assert len(during) > 10 and all(seen == before for seen in during)
    after = answers(matcher)
    assert {name for name, _ in before} == {bundled.name} and {name for name, _ in after} == {narrow.name}
    assert [found for _, found in after] != [found for _, found in before], "the kept list is of the earlier model"
    assert same_as_new(matcher, store, bundled)


def test_nothing_is_left_for_the_first_search_to_embed(matcher: Matcher, narrow: Narrow) -> None:
    assert matcher.change_model(narrow, always)
    assert {text for _, text in narrow.texts} >= set(world_goods())
    narrow.texts.clear()
    matcher.search(matcher.read(ASKED[0], today=TODAY), today=TODAY)
    matcher.requests.refresh()
    assert len(narrow.texts) < 10


def test_what_changes_meanwhile_is_right_afterwards(
    matcher: Matcher, narrow: Narrow, store: SqliteStore, bundled: Embedder, small_steps: None
) -> None:
    with store.read() as view:
        products, requests = view.find(Product, state=ProductState.ACTIVE), view.find(Request)
    chance = random.Random(7)

    def happen() -> None:
        product, request = chance.choice(products), chance.choice(requests)
        match len(narrow.texts) % 5:
            case 0:
                changed: object = replace(product, state=ProductState.WITHDRAWN)
            case 1:
                changed = replace(product, name_zh="真丝围巾", name_en="silk scarf")
            case 2:
                changed = replace(request, state=RequestState.CLOSED)
            case 3:
                changed = replace(request, requirements=Requirements("x", "en", Read("LED street light")))
            case _:
                changed = replace(product, state=ProductState.ACTIVE)
        store.write(lambda tx: tx.save(changed))
        store.write(lambda tx: tx.add(replace(product, id=ProductId(0), name_en=f"new {product.name_en}", sku="")))
        ask(store, "rice harvester")

    calls = Counter[str]()

    def sometimes() -> None:
        calls["all"] += 1
        if calls["all"] % 4 == 0 and calls["changed"] < 40:
            calls["changed"] += 1
            happen()

    narrow.before = sometimes
    assert matcher.change_model(narrow, always)
    narrow.before = lambda: None
    assert calls["changed"] > 15
    assert same_as_new(matcher, store, bundled)


def test_an_empty_store_changes_its_model(tmp_path: Path, bundled: Embedder, narrow: Narrow) -> None:
    store = SqliteStore(tmp_path / "empty.db")
    matcher = Matcher(store, bundled, tmp_path / "index")
    assert matcher.change_model(narrow, always) and matcher.match("pump") == []
    assert matcher.index.embedder.name == narrow.name
    store.close()


def test_threads_search_while_models_change_and_none_mixes_them(
    matcher: Matcher, bundled: Embedder, store: SqliteStore
) -> None:
    models = [Narrow(bundled, 24), Narrow(bundled, 48), bundled]
    right = {model.name: [found for _, found in answers(Matcher(store, model))] for model in models}
    seen, errors, done = Counter[str](), [], threading.Event()

    def search() -> None:
        try:
            while not done.is_set():
                for text, place in zip(ASKED, range(len(ASKED)), strict=True):
                    name, found = answer(matcher, text)
                    assert found == right[name][place], (name, text)
                    seen[name] += 1
                with store.read() as view:
                    matcher.requests.near(view.find(Product, limit=5))
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    for model in models * 4:
        assert matcher.change_model(model, always)
        time.sleep(0.1)
    done.set()
    for thread in threads:
        thread.join()
    assert errors == [] and seen.keys() == right.keys()


def test_a_turn_is_answered_while_a_slow_model_embeds(matcher: Matcher, narrow: Narrow, store: SqliteStore) -> None:
    """Neither the writer thread nor a reader waits for the model."""
    answer(matcher, ASKED[0])  # what the first search makes is made at the program's start
    go_on = threading.Event()
    narrow.before = lambda: time.sleep(0.05)
    thread = threading.Thread(target=lambda: matcher.change_model(narrow, lambda: not go_on.is_set()))
    thread.start()
    slowest = 0.0
    for _ in range(20):
        began = time.perf_counter()
        store.submit(lambda tx: answer(matcher, ASKED[0])).result(timeout=20)
        slowest = max(slowest, time.perf_counter() - began)
    go_on.set()
    thread.join()
    assert slowest < 1.0 and matcher.index.embedder.name != narrow.name


# ---------------------------------------------------------------- stopped and killed


def test_a_change_that_was_stopped_goes_on_and_embeds_nothing_again(
    matcher: Matcher, bundled: Embedder, store: SqliteStore, folder: Path, small_steps: None
) -> None:
    before, given, stops, done = answers(matcher), Counter[tuple[Kind, str]](), 0, False
    while not done:
        model, asked = Narrow(bundled), Counter[str]()

        def go_on(asked: Counter[str] = asked) -> bool:
            asked["times"] += 1
            return asked["times"] < 25

        done = matcher.change_model(model, go_on)
        given.update(model.texts)
        stops += not done
        if not done:
            # as at the next start
            assert answers(matcher) == before
            matcher = Matcher(store, bundled, folder)
    with store.read() as view:
        texts = {product_text(row) for row in view.find(Product, state=ProductState.ACTIVE)}
        asked_for = {request_text(row.requirements) for row in view.find(Request)}
    assert stops >= 4
    times = [given["document", text] for text in texts - set(world_goods())]
    assert set(times) == {1}
    again = sum(given["query", text] for text in asked_for) - REQUESTS
    assert 0 <= again <= stops * (40 + 10)
    assert same_as_new(matcher, store, bundled)


def test_a_halted_index_goes_on_in_the_same_process(
    store: SqliteStore, narrow: Narrow, bundled: Embedder, small_steps: None
) -> None:
    index, asked = RequestIndex(store, narrow), Counter[str]()

    def go_on() -> bool:
        asked["times"] += 1
        return asked["times"] % 9 != 0

    tries = 1
    while not index.catch_up(go_on):
        tries += 1
    whole = RequestIndex(store, narrow)
    whole.refresh()
    assert tries > 2 and len(index) == len(whole) == REQUESTS and index.revision == whole.revision


def test_a_row_that_changed_again_is_read_once(store: SqliteStore, narrow: Narrow, small_steps: None) -> None:
    with store.read() as view:
        product = view.find(Product, state=ProductState.ACTIVE, limit=1)[0]
    index = Matcher(store, narrow).index
    index.refresh()
    for number in range(100):
        renamed = replace(product, name_zh=f"围巾 {'甲乙丙丁'[number % 4]}")
        store.write(lambda tx, row=renamed: tx.save(row))
    narrow.texts.clear()
    index.refresh()
    assert len(narrow.texts) == 1 and index.words.search("丁", 5)[0].tolist()[:1] == [product.id]


KILLED = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_meaning import Narrow
from catalog.sqlite_store import SqliteStore
from index import elsewhere, following
from index.embedder import load_embedder
from index.following import always
from index.matcher import Matcher
elsewhere.terms_in_chinese = lambda: ("水泵", "拖拉机", "丝绸")  # as few_terms
following.CHANGES_AT_ONCE, following.TEXTS_AT_ONCE = 40, 8
following.SECONDS_AT_RISK, following.WORK_PER_SAVE, following.READ_AGAIN = 0.0, 0, 10
data, bundled = Path(sys.argv[1]), load_embedder()
store = SqliteStore(data / "app.db", kind="demo")
matcher, model = Matcher(store, bundled, data / "index"), Narrow(bundled)
said = open(data / "embedded", "a", encoding="utf8")
encode = model.encode
def slow(texts, kind):
    time.sleep(0.004 * len(texts) if len(texts) <= 8 else 0)  # the goods of the world are no matter here
    for text in texts:
        said.write(f"{kind}\\t{text}\\n")
    said.flush()
    return encode(texts, kind)
model.encode = slow
assert matcher.change_model(model, always)
store.close()
"""


@pytest.mark.timeout(300)
def test_a_process_killed_again_and_again_comes_to_the_end(made: Path, tmp_path: Path, bundled: Embedder) -> None:
    """SIGKILL at random moments; at the end all is right, and little was done twice."""
    data = Path(shutil.copytree(made, tmp_path / "data"))
    command = [sys.executable, "-c", KILLED, str(data), str(Path(__file__).parent)]
    chance, kills = random.Random(20261125), 0
    while kills < 60:
        process = subprocess.Popen(command, cwd=Path(__file__).parents[2])
        embedded = data / "embedded"
        size, until = (embedded.stat().st_size if embedded.exists() else 0), time.monotonic() + 60
        while process.poll() is None and not (embedded.exists() and embedded.stat().st_size > size):
            assert time.monotonic() < until
            time.sleep(0.01)
        try:
            assert process.wait(chance.uniform(0.5, 3.0)) == 0
            break
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            kills += 1
    assert kills >= 2, "it was never killed"
    store = SqliteStore(data / "app.db", kind="demo")
    with store.read() as view:
        texts = {product_text(row) for row in view.find(Product, state=ProductState.ACTIVE)}
        asked_for = {request_text(row.requirements) for row in view.find(Request)}
    given = Counter(tuple(line.split("\t")) for line in embedded.read_text(encoding="utf8").splitlines())
    twice = sum(given["document", text] - 1 for text in texts - set(world_goods()))
    asked_twice = sum(given["query", text] for text in asked_for) - REQUESTS
    print(f"{kills} kills: {twice} of {len(texts)} products and {asked_twice} of {REQUESTS} requests embedded twice")
    assert 0 <= twice <= 8 * 2 * kills and 0 <= asked_twice <= (40 + 10) * kills
    counting = Narrow(bundled)
    matcher = Matcher(store, counting, data / "index")
    matcher.refresh()
    assert counting.texts == [], "its snapshot is there"
    assert same_as_new(matcher, store, bundled)
    assert list((data / "index").rglob(".writing-*")) == []
    store.close()


# ---------------------------------------------------------------- on disk


def test_each_model_has_a_folder_of_its_own(matcher: Matcher, narrow: Narrow, bundled: Embedder, folder: Path) -> None:
    kept = (folder / bundled.name / MANIFEST).read_bytes()
    assert matcher.change_model(narrow, always)
    assert (folder / bundled.name / MANIFEST).read_bytes() == kept
    for part in (folder / narrow.name, folder / narrow.name / "requests"):
        manifest = read_manifest(part)
        assert manifest is not None and (manifest.model, manifest.dim) == (narrow.name, narrow.dim)


def test_what_a_killed_process_was_writing_goes_with_the_next_snapshot(
    matcher: Matcher, bundled: Embedder, folder: Path
) -> None:
    (folder / bundled.name / ".writing-abc").write_bytes(b"half of it")
    matcher.refresh()
    names = {path.name.partition("-")[0] for path in (folder / bundled.name).iterdir()}
    assert names == {MANIFEST, LOCK, "vectors", "words", "products", "requests"}


def test_others_and_an_old_layout_are_removed(matcher: Matcher, bundled: Embedder, folder: Path) -> None:
    for name in (MANIFEST, LOCK, "vectors-00", ".writing-x"):
        (folder / name).write_bytes(b"old")
    shutil.copytree(folder / bundled.name, folder / "requests")
    (folder / "outside").symlink_to(folder.parent)
    note_model(folder, "bundled")
    forget_others(folder, bundled.name)
    assert {path.name for path in folder.iterdir()} == {bundled.name, NOTE}
    assert (folder.parent / "app.db").exists()


def test_an_old_layout_is_built_anew_from_cached_vectors(
    made: Path, store: SqliteStore, bundled: Embedder, folder: Path
) -> None:
    for path in (folder / bundled.name).iterdir():
        path.rename(folder / path.name)
    (folder / bundled.name).rmdir()
    model = Narrow(bundled, bundled.dim)
    model.name = bundled.name
    matcher = Matcher(store, model, folder)
    matcher.refresh()
    assert len(matcher.index) > 600 and model.texts == []


@pytest.mark.parametrize("setting", ["bundled", "/srv/模型/my model", "BAAI/bge-m3", "~/m"])
def test_the_note_says_what_was_noted(tmp_path: Path, setting: str) -> None:
    assert noted_model(tmp_path / "index") == ""
    note_model(tmp_path / "index", "another")
    note_model(tmp_path / "index", setting)
    assert noted_model(tmp_path / "index") == setting
    assert [path.name for path in (tmp_path / "index").iterdir()] == [NOTE]


def test_a_damaged_note_says_nothing(tmp_path: Path) -> None:
    (tmp_path / NOTE).write_bytes(b"\xff\x00")
    assert noted_model(tmp_path) == ""


def test_what_is_kept_is_told_by_its_manifest(matcher: Matcher, bundled: Embedder, folder: Path) -> None:
    assert is_kept(folder, bundled.name) and not is_kept(folder, "narrow-24")
    (folder / bundled.name / MANIFEST).write_text("{")
    assert not is_kept(folder, bundled.name)
