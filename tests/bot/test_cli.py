"""The command: what each part of it prints, and one sentence with exit status 2 for every mistake of its user."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
import structlog
from filelock import FileLock
from standin import FAST, TOKEN, Running, free_port
from typer.testing import CliRunner, Result

from bot import cli
from bot.services import people
from catalog.model import Invitation, Role
from catalog.sqlite_store import SqliteStore

SCRIPT = str(Path(sys.executable).parent / "made-in-mianyang")
SETTINGS = (
    *("DATA_DIR", "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_BASE", "TELEGRAM_PROXY", "BOT_MODE", "WEBHOOK_URL"),
    *("WEBHOOK_PORT", "WEBHOOK_SECRET", "HTTP_HOST", "BUREAU_ADMINS", "EMBEDDING_MODEL"),
    *("LC_ALL", "LC_MESSAGES", "LANG"),
)
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.fixture(autouse=True)
def lines() -> Iterator[None]:
    """What a command says about logging ends with it."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in; nothing is set but where the data lie, and nothing is fetched from a hub."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    return tmp_path


@pytest.fixture
def samples(folder: Path, sample_database: Path) -> Path:
    """The sample catalog as the demo's; nobody of the cast acts for its companies."""
    shutil.copytree(sample_database, folder / "data" / "demo")
    return folder / "data" / "demo"


@pytest.fixture
def telegram(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Running]:
    """A Telegram that answers."""
    running = Running(tmp_path / "telegram", FAST)
    monkeypatch.setenv("TELEGRAM_API_BASE", running.url)
    yield running
    running.stop()


def run(*args: str) -> Result:
    """The command in this process."""
    return CliRunner().invoke(cli.app, [*args])


def sentence(result: Result, *parts: str) -> str:
    """The one line that a mistake is answered with."""
    assert result.exit_code == 2, (result.exit_code, result.stdout, result.stderr)
    (line,) = [line for line in result.stderr.splitlines() if line]
    assert "Traceback" not in result.stdout + result.stderr
    for part in parts:
        assert part in line, (part, line)
    return line


# ---------------------------------------------------------------- match


# as the console script does it, and then what that has imported
MATCH = """
import sys
from bot import cli, wiring
sys.argv = ["made-in-mianyang", "match", sys.argv[1], "--demo", "--json"]
try:
    cli.main()
finally:
    heavy = {"torch", "transformers", "sentence_transformers", "scipy", "sklearn"} & set(sys.modules)
    print(*heavy, file=sys.stderr, end="")
"""


def test_match_prints_json_and_imports_no_torch(samples: Path) -> None:
    # a console without Chinese letters gets their numbers, which are still JSON
    command = [sys.executable, "-c", MATCH, "20 rice harvesters to Morogoro, Tanzania, up to USD 3,000 each"]
    env = os.environ | {"PYTHONIOENCODING": "ascii"}
    done = subprocess.run(command, env=env, check=False, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and done.stderr == "" and "\\u" in done.stdout
    found = json.loads(done.stdout)
    assert {"requirements", "matches", "timings"} <= set(found)
    assert found["requirements"]["country"]["value"] == "TZ"
    for match in found["matches"] + found["near_misses"]:
        assert set(match["product"]) == {"id", "name_zh", "name_en", "sector"}
        assert match["exporter"]["sample"] is True and 0 <= match["probability"] <= 1 and match["score"] > 0
        assert set(match["reasons"]) == {"matched", "conflicting", "unknown"}
        assert all({"field", "code", "values"} <= set(r) for group in match["reasons"].values() for r in group)
    assert all(isinstance(milliseconds, float | int) for milliseconds in found["timings"].values())


def test_match_prints_a_line_for_each_or_that_there_is_none(samples: Path) -> None:
    found = run("match", "需要20台水稻收割机", "--demo", "--top", "2")
    assert found.exit_code == 0 and found.stdout.splitlines()[0].startswith("1. ") and "样例" in found.stdout
    assert "% sure)" in found.stdout and len(found.stdout.splitlines()) <= 2
    nobody = run("match", "needs 3 nuclear submarines")
    assert (nobody.exit_code, nobody.stdout) == (0, "Nobody in the catalog makes this.\n")


def test_match_asks_for_words_and_for_a_country_that_exists() -> None:
    sentence(run("match", "  "), "match")
    sentence(run("match", "pumps", "--country", "Tanzania"), "Tanzania", "TZ")
    assert run("match", "pumps", "--top", "0").exit_code == 2
    assert not Path("data").exists()


# ---------------------------------------------------------------- the other commands


def invitations(database: Path) -> list[Invitation]:
    store = SqliteStore(database)
    with store.read() as view:
        found = view.find(Invitation)
    store.close()
    return found


def test_an_invitation_is_printed_as_what_to_send(folder: Path) -> None:
    done = run("invite", "officer", "王芳")
    first, last = done.stdout.splitlines()
    assert done.exit_code == 0 and "王芳" in first and "14" in first
    (made,) = invitations(folder / "data" / "app.db")
    secret = last.removeprefix("/start i_")
    assert made.role is Role.OFFICER and made.secret_hash == people._hash(secret) and secret not in str(made)
    sentence(run("invite", "officer", " "), "NAME")


def test_with_a_token_an_invitation_is_a_link(telegram: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    last = run("invite", "officer", "王芳").stdout.splitlines()[-1]
    assert re.fullmatch(r"https://t\.me/made_in_mianyang_bot\?start=i_[\w-]{20,60}", last)


def test_refresh_tells_how_far_the_index_is(samples: Path) -> None:
    shutil.rmtree(samples / "index")
    done = run("refresh", "--demo")
    assert done.exit_code == 0 and re.search(r"revision \d{3}", done.stdout) and (samples / "index").exists()
    assert "revision 0" in run("refresh").stdout


def test_a_backup_is_a_database_and_overwrites_nothing(folder: Path) -> None:
    sentence(run("backup"), str(folder / "data" / "app.db"), "DATA_DIR")
    assert not (folder / "data").exists()
    run("invite", "officer", "王芳")
    done = run("backup")
    (made,) = (folder / "data" / "backup").iterdir()
    assert done.exit_code == 0 and str(made) in done.stdout and len(invitations(made)) == 1
    assert run("backup", "new/copy.db").exit_code == 0 and len(invitations(folder / "new" / "copy.db")) == 1
    sentence(run("backup", "new/copy.db"), "new/copy.db", "exists")
    sentence(run("backup", "data/app.db"), "data/app.db", "exists")
    sentence(run("backup", "new/copy.db/x.db"), "new/copy.db/x.db")
    assert sorted(path.name for path in (folder / "new").iterdir()) == ["copy.db", "copy.db-shm", "copy.db-wal"][:1]


def test_doctor_tells_what_works(telegram: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    without = run("doctor")
    assert without.exit_code == 0 and len(without.stdout.splitlines()) == 4 and "token" in without.stdout
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", TOKEN)
    assert "@made_in_mianyang_bot" in run("doctor").stdout
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:other")
    assert "1:other" not in sentence(run("doctor"), "TELEGRAM_BOT_TOKEN")
    monkeypatch.setenv("TELEGRAM_API_BASE", "http://127.0.0.1:9")
    sentence(run("doctor"), "http://127.0.0.1:9", "TELEGRAM_PROXY")


def test_evaluate_prints_figures_by_language(samples: Path, folder: Path) -> None:
    judged = folder / "judged"
    (judged / "readings").mkdir(parents=True)
    # both needs fall into the half that is reported
    head, rows = "need\tlanguage\ttext\trelevant", ["e\ten\trice harvester\tnone", "f\tzh\t水泵\tnone"]
    (judged / "needs.tsv").write_text("\n".join([head, *rows]), "utf8")
    (judged / "readings" / "some.tsv").write_text("en\t20 water pumps\tproduct=water pumps | qty=20 C62", "utf8")
    done = run("evaluate", "matching", "--judged", str(judged))
    assert done.exit_code == 0, done.output
    names = [line.split()[0] for line in done.stdout.splitlines() if line and not line.startswith(" ")]
    assert [name for name in names if name in ("en", "zh", "all", "both")][:4] == ["en", "zh", "all", "both"]
    assert "nDCG" in done.stdout and "product" in names and "qty" in names
    data = json.loads(run("evaluate", "matching", "--judged", str(judged), "--json").stdout)
    assert data["matching"]["all"]["requests"] == 2
    assert data["reading"]["en"] == {"read": 2, "annotated": 2, "right": 2, "precision": 1.0, "recall": 1.0}
    assert data["without"] == {}, "too few requests to fit weights to"
    (judged / "needs.tsv").write_text(head + "\nc\ten\tpump\tnobody/nothing", "utf8")
    sentence(run("evaluate", "matching", "--judged", str(judged)), "needs.tsv", "nobody/nothing")
    assert run("evaluate", "matching", "--judged", "nowhere").exit_code == 2


def test_a_model_is_measured_only_where_the_bench_is(folder: Path) -> None:
    bench, corpora = folder / "bench", folder / "corpora"
    bench.mkdir(parents=True)
    corpora.mkdir()
    where = ("--corpora", str(corpora), "--bench", str(bench))
    sentence(run("evaluate", "model", "bundled", *where), "score.py")
    (bench / "score.py").write_text("TESTS = {}\n\n\ndef key(en):\n    return en.lower()\n", "utf8")
    done = run("evaluate", "model", "bundled", *where)
    assert done.exit_code == 0, done.output
    assert "sample" in done.stdout and "glossary" in done.stdout and "ms" in done.stdout
    sentence(run("evaluate", "model", str(folder / "nowhere"), *where), "EMBEDDING_MODEL")


def test_reset_forgets_the_demo_and_nothing_else(samples: Path, folder: Path) -> None:
    run("invite", "officer", "王芳")
    assert run("demo", "--reset").exit_code == 0
    assert not samples.exists() and (folder / "data" / "app.db").exists()
    assert run("demo", "--reset").exit_code == 0


# ---------------------------------------------------------------- mistakes


def nonsense(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("this is no database at all, only words " * 99)


def newer(path: Path) -> None:
    SqliteStore(path, kind="demo" if path.parent.name == "demo" else "live").close()
    raw = sqlite3.connect(path)
    raw.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES ('made-in-mianyang', 'm999', '')"
    )
    raw.commit()
    raw.close()


def damaged(path: Path) -> None:
    """Pages in the middle are overwritten: the file still opens."""
    SqliteStore(path, kind="demo" if path.parent.name == "demo" else "live").close()
    raw = sqlite3.connect(path)
    raw.execute("PRAGMA journal_mode=DELETE")
    (root,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'changes'").fetchone()
    (size,) = raw.execute("PRAGMA page_size").fetchone()
    raw.close()
    with path.open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)


def in_the_way(path: Path) -> None:
    """A file where the folder should be."""
    path.parent.parent.mkdir(parents=True, exist_ok=True)
    path.parent.write_text("a file")


BAD: dict[str, Callable[[Path], None]] = {f.__name__: f for f in (nonsense, newer, damaged, in_the_way)}


@pytest.mark.parametrize("what", BAD)
@pytest.mark.parametrize("language", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_a_database_that_cannot_be_used_is_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, what: str, language: str
) -> None:
    monkeypatch.setenv("LANG", language)
    BAD[what](folder / "data" / "app.db")
    told = {sentence(run(*command), str(folder / "data")) for command in (("match", "x"), ("refresh",))}
    assert len(told) == 1 and all(bool(HAN.search(line)) == language.startswith("zh") for line in told)
    assert ("DATA_DIR" in told.pop()) == (what == "newer")


@pytest.mark.parametrize("what", BAD)
def test_a_demo_that_cannot_be_used_says_how_to_begin_anew(folder: Path, what: str) -> None:
    BAD[what](folder / "data" / "demo" / "app.db")
    sentence(run("match", "x", "--demo"), str(folder / "data" / "demo"), "" if what == "newer" else "--reset")


def test_demo_and_live_are_never_mixed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SqliteStore(folder / "data" / "app.db", kind="demo").close()
    (folder / "data" / "demo").mkdir()
    SqliteStore(folder / "data" / "demo" / "app.db").close()
    for command in (("match", "x"), ("match", "x", "--demo"), ("invite", "officer", "x"), ("backup",)):
        sentence(run(*command), "demo and live data are never mixed", "DATA_DIR")
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")
    assert HAN.search(sentence(run("match", "x")))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere: permission cannot be refused here")
def test_a_folder_without_write_permission_is_one_sentence(folder: Path) -> None:
    (folder / "data").mkdir(mode=0o500)
    sentence(run("match", "x"), str(folder / "data"), "rights")


def test_a_demo_whose_chats_are_damaged_or_out_of_reach_is_one_sentence(folder: Path) -> None:
    nonsense(folder / "data" / "demo" / "telegram" / "telegram.db")
    port = str(free_port())
    sentence(run("demo", "--port", port), "--reset")
    shutil.rmtree(folder / "data")
    in_the_way(folder / "data" / "demo" / "app.db")
    sentence(run("demo", "--port", port), str(folder / "data" / "demo"), "DATA_DIR")


def test_all_wrong_settings_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "TELEGRAM_BOT_TOKEN": "s3cret-without-number",
        "BOT_MODE": "webhook",
        "WEBHOOK_PORT": "99999",
        "TELEGRAM_PROXY": "http://proxy:port",
        "BUREAU_ADMINS": "mayor",
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    told = {}
    for language in ("en_GB.UTF-8", "zh_CN.UTF-8"):
        monkeypatch.setenv("LANG", language)
        done = run("run")
        assert done.exit_code == 2 and "s3cret" not in done.stderr and done.stdout == ""
        told[language] = done.stderr.splitlines()
        for name in {*wrong, "WEBHOOK_URL", "WEBHOOK_SECRET"} - {"BOT_MODE"}:
            assert sum(name in line for line in told[language]) == 1, name
    assert all(HAN.search(line) for line in told["zh_CN.UTF-8"])
    assert not any(HAN.search(line) for line in told["en_GB.UTF-8"])


def test_no_live_setting_is_in_the_way_of_the_demo(samples: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TELEGRAM_BOT_TOKEN", "BOT_MODE", "WEBHOOK_PORT"):
        monkeypatch.setenv(name, "nonsense")
    assert run("match", "rice harvester", "--demo").exit_code == 0


def test_a_settings_file_that_is_no_text_is_one_sentence(folder: Path) -> None:
    (folder / ".env").write_bytes(b"DATA_DIR=\xff\xfe\x00")
    sentence(run("match", "x"), ".env", "UTF-8")


def test_a_missing_token_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    sentence(run("run"), "TELEGRAM_BOT_TOKEN", "@BotFather", "demo")
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert HAN.search(sentence(run("run"), "TELEGRAM_BOT_TOKEN"))


@pytest.mark.parametrize("language", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_a_wrong_token_is_one_sentence_that_does_not_show_it(
    telegram: Running, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:other")
    monkeypatch.setenv("LC_ALL", language)
    told = sentence(run("run"), "TELEGRAM_BOT_TOKEN")
    assert "1:other" not in told and bool(HAN.search(told)) == language.startswith("zh")


def test_a_taken_port_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    webhook = {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "BOT_MODE": "webhook",
        "WEBHOOK_URL": "http://127.0.0.1:1/hook",
        "WEBHOOK_SECRET": "s",
    }
    for name, value in webhook.items():
        monkeypatch.setenv(name, value)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        sentence(run("demo", "--port", port), port, "--port")
        monkeypatch.setenv("WEBHOOK_PORT", port)
        sentence(run("run"), port, "WEBHOOK_PORT")
        monkeypatch.setenv("LANG", "zh_CN.UTF-8")
        assert HAN.search(sentence(run("run"), port, "WEBHOOK_PORT"))
    monkeypatch.setenv("HTTP_HOST", "no.such.host.invalid")
    sentence(run("run"), "HTTP_HOST")


@pytest.mark.parametrize("language", ["en_GB.UTF-8", "zh_CN.UTF-8"])
def test_a_broken_model_is_one_sentence(
    samples: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setenv("LANG", language)
    (folder / "model").mkdir()
    for part, body in (("config.json", '{"model_type": "model2vec"}'), ("tokenizer.json", "{}")):
        (folder / "model" / part).write_text(body)
    (folder / "model" / "model.safetensors").write_bytes(b"no tensors")
    monkeypatch.setenv("EMBEDDING_MODEL", str(folder / "model"))
    for command in (("match", "x"), ("match", "x", "--demo")):
        told = sentence(run(*command), str(folder / "model"), "EMBEDDING_MODEL")
        assert bool(HAN.search(told)) == language.startswith("zh")


# ---------------------------------------------------------------- the process


def test_the_demo_answers_and_stops_in_order(samples: Path) -> None:
    port = free_port()
    with subprocess.Popen([SCRIPT, "demo", "--port", str(port)], stdout=subprocess.PIPE, text=True) as process:
        try:
            until = time.monotonic() + 60
            while not answers(port):
                assert process.poll() is None and time.monotonic() < until
                time.sleep(0.05)
            process.send_signal(signal.SIGTERM)
            assert process.wait(30) == 0
            assert process.stdout is not None and f"http://127.0.0.1:{port}" in process.stdout.read()
        finally:
            process.kill()


def answers(port: int) -> bool:
    try:
        return bool(httpx.get(f"http://127.0.0.1:{port}/sandbox/status", timeout=2, trust_env=False).json()["ready"])
    except (httpx.HTTPError, ValueError):
        return False


@pytest.mark.parametrize("command", [["run"], ["demo"], ["demo", "--reset"]])
def test_a_second_process_on_the_same_data_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    """Two of them would send every message twice; a reset would pull the floor from under a demo that runs."""
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "1:abc")
    data = folder / "data" / ("demo" if command[0] == "demo" else "")
    data.mkdir(parents=True)
    with FileLock(data / "running.lock"):
        sentence(run(*command), "Another process works with", str(data))
    assert data.exists()
