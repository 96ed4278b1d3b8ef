"""`made-in-mianyang stop-list`: the bureau's table becomes the list, and a mistake in it changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import cli
from catalog.model import Stop
from catalog.sqlite_store import SqliteStore

HEAD = "exporter\tbuyer\torganisation\tcountry\ths\tsince\tuntil\treason\tsource"
LINE = "\t\t\tKE\t93\t2026-01-01\t\tembargo\tministry"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "TELEGRAM_BOT_TOKEN", "BUREAU_ADMINS", "BOT_MODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return tmp_path


def run(*args: str) -> Result:
    return CliRunner().invoke(cli.app, ["stop-list", *args])


def held(folder: Path) -> list[Stop]:
    store = SqliteStore(folder / "data" / "app.db")
    with store.read() as view:
        found = view.find(Stop)
    store.close()
    return found


def test_a_table_is_taken_over_and_printed_again(folder: Path) -> None:
    (folder / "stops.tsv").write_text(f"\ufeff{HEAD}\n{LINE}\n", encoding="utf8")
    taken = run("stops.tsv")
    assert (taken.exit_code, taken.stdout) == (0, "The stop list is taken over: 1 new, 0 ended.\n")
    assert [stop.reason for stop in held(folder)] == ["embargo"]
    assert run().stdout == f"{HEAD}\n{LINE}\n"


def test_a_mistake_is_one_sentence_and_changes_nothing(folder: Path) -> None:
    (folder / "stops.tsv").write_text(f"{HEAD}\n{LINE}\n{LINE.replace('KE', 'XX')}\n", encoding="utf8")
    refused = run("stops.tsv")
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
    assert "stops.tsv, row 3, country" in refused.stderr
    assert held(folder) == []


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", None])
def test_a_file_that_is_no_text_or_not_there_is_one_sentence(folder: Path, content: bytes | None) -> None:
    if content is not None:
        (folder / "stops.tsv").write_bytes(content)
    refused = run("stops.tsv")
    assert refused.exit_code == 2
    assert refused.stderr.count("\n") == 1
