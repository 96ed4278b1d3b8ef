"""EMBEDDING_MODEL is set to another model: the bot answers by the earlier one until the change is done."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import structlog
from process import BUYER, Bot
from safetensors.numpy import load_file, save_file
from typer.testing import CliRunner

from bot import cli, wiring
from bot.settings import Settings
from index.embedder import Embedder, EmbedderError, load_embedder
from index.meaning import NOTE, is_kept, note_model, noted_model

WEIGHTS = Path(str(wiring.__file__)).parents[1] / "index" / "weights"


def model(folder: Path, columns: int | None = None) -> Path:
    """The bundled model with one row changed, or the first columns of it."""
    folder.mkdir(parents=True)
    for part in ("config.json", "tokenizer.json"):
        shutil.copy(WEIGHTS / part, folder / part)
    tensors = load_file(WEIGHTS / "model.safetensors")
    rows = tensors["embeddings"].copy()
    rows[1000] = -rows[1000]
    save_file({**tensors, "embeddings": np.ascontiguousarray(rows[:, :columns])}, folder / "model.safetensors")
    return folder


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Two models that could be set: another dimension, and the same one."""
    folder = tmp_path_factory.mktemp("models")
    return {"small": model(folder / "small", 64), "turned": model(folder / "turned")}


@pytest.fixture(autouse=True)
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[dict[str, object]]]:
    """What is logged."""
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    before = structlog.get_config()
    lines: list[dict[str, object]] = []

    def keep(_: object, method: str, event: structlog.types.EventDict) -> str:
        lines.append({**event, "level": method})
        return ""

    monkeypatch.setattr(wiring, "_log_to_stderr", lambda level: None)
    structlog.configure(processors=[keep])
    yield lines
    structlog.configure(**before)


@pytest.fixture
def data(tmp_path: Path, sample_database: Path) -> Path:
    return Path(shutil.copytree(sample_database, tmp_path / "data"))


def settings(data: Path, name: str | Path) -> Settings:
    return Settings.model_construct(data_dir=data, embedding_model=str(name))


def start(data: Path, name: str | Path) -> wiring.House:
    return wiring.open_house(settings(data, name), "demo")


def folders(data: Path) -> set[str]:
    return {path.name for path in (data / "index").iterdir()}


def answered_by(house: wiring.House) -> str:
    wanted = house.matcher.read("rice combine harvester", today=wiring.utc_now().date())
    result = house.matcher.search(wanted, today=wiring.utc_now().date())
    assert result.matches
    return result.model


# ---------------------------------------------------------------- at the start


def test_a_first_start_notes_its_model(data: Path, embedder: Embedder) -> None:
    house = start(data, "bundled")
    assert not house.changing and noted_model(data / "index") == "bundled"
    assert folders(data) == {NOTE, embedder.name}
    house.store.close()


@pytest.mark.parametrize("other", ["small", "turned"])
def test_the_earlier_model_answers_until_the_change_is_done(
    data: Path, models: dict[str, Path], embedder: Embedder, other: str, logged: list[dict[str, object]]
) -> None:
    start(data, "bundled").store.close()
    house = start(data, models[other])
    assert house.changing and answered_by(house) == embedder.name
    assert [line["level"] for line in logged] == ["warning"]
    assert not wiring.change_model(house, lambda: False)
    assert house.changing and noted_model(data / "index") == "bundled"
    house.store.close()
    house = start(data, models[other])  # as after a kill
    assert house.changing and answered_by(house) == embedder.name
    assert wiring.change_model(house)
    new = load_embedder(str(models[other])).name
    assert not house.changing and answered_by(house) == new
    assert noted_model(data / "index") == str(models[other]) and folders(data) == {NOTE, new}
    house.store.close()
    logged.clear()
    house = start(data, models[other])
    assert not house.changing and answered_by(house) == new and logged == []
    house.store.close()


def test_going_back_before_the_end_is_no_change(data: Path, models: dict[str, Path], embedder: Embedder) -> None:
    start(data, "bundled").store.close()
    house = start(data, models["small"])
    house.matcher.change_model(house.embedder, lambda: True)  # done, and killed before it was noted
    house.store.close()
    house = start(data, "bundled")
    assert not house.changing and answered_by(house) == embedder.name
    assert wiring.change_model(house) and folders(data) == {NOTE, embedder.name}
    house.store.close()


def test_an_earlier_model_that_is_gone_means_a_rebuild_at_the_start(
    data: Path, models: dict[str, Path], tmp_path: Path, logged: list[dict[str, object]]
) -> None:
    gone = Path(shutil.copytree(models["turned"], tmp_path / "gone"))
    shutil.rmtree(data / "index")
    start(data, gone).store.close()
    shutil.rmtree(gone)
    logged.clear()
    house = start(data, models["small"])
    assert not house.changing and answered_by(house).startswith("small-")
    (line,) = logged
    assert line["model"] == str(gone) and "gone" in str(line["event"])
    assert noted_model(data / "index") == str(models["small"])
    house.store.close()


def test_an_earlier_model_without_vectors_is_not_waited_for(
    data: Path, models: dict[str, Path], logged: list[dict[str, object]]
) -> None:
    shutil.rmtree(data / "index")
    note_model(data / "index", "bundled")
    house = start(data, models["small"])
    assert not house.changing and len(logged) == 1
    house.store.close()


def test_one_model_by_two_names_is_no_change(data: Path, models: dict[str, Path], tmp_path: Path) -> None:
    start(data, models["small"]).store.close()
    moved = Path(shutil.copytree(models["small"], tmp_path / "elsewhere" / "small"))
    house = start(data, moved)
    assert not house.changing and noted_model(data / "index") == str(moved)
    house.store.close()


def test_a_model_that_cannot_be_loaded_changes_nothing(data: Path, tmp_path: Path) -> None:
    start(data, "bundled").store.close()
    before = folders(data)
    with pytest.raises(EmbedderError):
        start(data, tmp_path / "nowhere")
    assert folders(data) == before and noted_model(data / "index") == "bundled"


# ---------------------------------------------------------------- while the bot runs


def run_beside(house: wiring.House, seconds: float) -> None:
    async def serve() -> None:
        async with wiring._changing(house, asyncio.Event()):
            await asyncio.sleep(seconds)

    asyncio.run(serve())


def test_the_change_runs_beside_the_bot_and_is_logged(
    data: Path, models: dict[str, Path], logged: list[dict[str, object]]
) -> None:
    start(data, "bundled").store.close()
    house = start(data, models["small"])
    run_beside(house, 3.0)
    assert not house.changing and noted_model(data / "index") == str(models["small"])
    assert logged[-1]["level"] == "info" and logged[-1]["model"] == house.embedder.name
    house.store.close()


def test_the_end_of_the_process_stops_the_change_soon(
    data: Path, models: dict[str, Path], monkeypatch: pytest.MonkeyPatch, logged: list[dict[str, object]]
) -> None:
    start(data, "bundled").store.close()
    house = start(data, models["small"])
    encode = house.embedder.encode

    def slow(*args: object) -> object:
        time.sleep(0.3)
        return encode(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(house.embedder, "encode", slow)
    began = time.monotonic()
    run_beside(house, 0.5)
    assert time.monotonic() - began < 2.0
    assert house.changing and noted_model(data / "index") == "bundled"
    assert "next start" in str(logged[-1]["event"])
    house.store.close()


def test_a_change_that_fails_is_logged_and_the_earlier_model_answers(
    data: Path, models: dict[str, Path], embedder: Embedder, monkeypatch: pytest.MonkeyPatch,
    logged: list[dict[str, object]],
) -> None:  # fmt: skip
    start(data, "bundled").store.close()
    house = start(data, models["small"])

    def broken(*args: object) -> object:
        raise RuntimeError("out of memory")

    monkeypatch.setattr(house.embedder, "encode", broken)
    run_beside(house, 0.5)
    assert answered_by(house) == embedder.name and logged[-1]["level"] == "error"
    assert is_kept(data / "index", embedder.name) and noted_model(data / "index") == "bundled"
    house.store.close()


def test_refresh_changes_the_model_and_says_so(
    tmp_path: Path, sample_database: Path, models: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(sample_database, tmp_path / "demo")
    monkeypatch.setenv("DATA_DIR", str(tmp_path))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.delenv("EMBEDDING_MODEL", raising=False)
    run = CliRunner().invoke
    assert "answers" not in run(cli.app, ["refresh", "--demo"]).stdout
    monkeypatch.setenv("EMBEDDING_MODEL", str(models["small"]))
    assert "bundled-" in run(cli.app, ["match", "rice harvester", "--demo", "--json"]).stdout
    said = run(cli.app, ["refresh", "--demo"])
    assert said.exit_code == 0 and "until it has finished, bundled-" in said.stdout
    assert "answers instead of bundled-" in said.stdout and "revision" in said.stdout
    assert "small-" in run(cli.app, ["match", "rice harvester", "--demo", "--json"]).stdout
    assert "answers" not in run(cli.app, ["refresh", "--demo"]).stdout


def test_a_bot_in_service_changes_its_model(tmp_path: Path, models: dict[str, Path]) -> None:
    bot = Bot(tmp_path, "polling")
    try:
        bot.start()
        bot.say(BUYER, "/start")
        bot.eventually(lambda: bot.said(BUYER), lambda: "no answer")
        assert bot.stop() == 0, bot.log()
        assert noted_model(tmp_path / "data" / "index") == "bundled"
        bot._environment["EMBEDDING_MODEL"] = str(models["small"])
        bot.start()
        bot.eventually(
            lambda: noted_model(tmp_path / "data" / "index") == str(models["small"]), lambda: "it was not changed"
        )
        bot.eventually(lambda: "the model has changed" in bot.log(), lambda: "it was not logged")
        bot.say(BUYER, "20 solar pumps to Kenya")
        bot.wait_for(BUYER, "20")
        assert bot.stop() == 0, bot.log()
    finally:
        bot.close()
