"""Every wrong setting is told at once; the right ones are kept."""

from pathlib import Path

import pytest

from bot.settings import BadSettings, Settings, load_common, load_settings
from bot.texts import render
from catalog.reference import LANGUAGES


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*Settings.model_fields, "LANG"):
        monkeypatch.delenv(name.upper(), raising=False)


def test_nothing_needs_to_be_set() -> None:
    settings = load_settings()
    assert settings.bot_mode == "polling"
    assert settings.database == Path("data/app.db")


def test_a_file_is_read_and_the_environment_wins(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATA_DIR=/from/file\nBUREAU_ADMINS=12, 13\nOTHER=1\nTELEGRAM_PROXY=\n")
    monkeypatch.setenv("DATA_DIR", "/from/environment")
    settings = load_settings()
    assert settings.data_dir == Path("/from/environment")
    assert settings.bureau_admins == {"12", "13"}


def test_all_problems_are_told_at_once_in_every_language(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "TELEGRAM_BOT_TOKEN": "abc",
        "TELEGRAM_API_BASE": "ftp://x",
        "TELEGRAM_PROXY": "nonsense",
        "BOT_MODE": "carrier-pigeon",
        "WEBHOOK_URL": "http://example.com/hook",
        "WEBHOOK_PORT": "99999",
        "WEBHOOK_SECRET": "with space",
        "BUREAU_ADMINS": "12,mayor",
    }
    for name, value in wrong.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert {problem.args["name"] for problem in caught.value.problems} == set(wrong)
    for language in LANGUAGES:
        told = [render(problem, language) for problem in caught.value.problems]
        assert len(set(told)) == len(wrong)


def test_a_webhook_needs_an_address_and_a_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_MODE", "webhook")
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert [problem.args["name"] for problem in caught.value.problems] == ["WEBHOOK_URL", "WEBHOOK_SECRET"]
    monkeypatch.setenv("WEBHOOK_URL", "http://127.0.0.1:8443/hook")
    monkeypatch.setenv("WEBHOOK_SECRET", "a-secret_1")
    assert load_settings().bot_mode == "webhook"


def test_what_is_missing_is_told_together_with_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOT_MODE", "webhook")
    monkeypatch.setenv("WEBHOOK_PORT", "0")
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert {problem.args["name"] for problem in caught.value.problems} == {
        "WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_PORT",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("WEBHOOK_URL", "https://bureau.example/"),
        ("WEBHOOK_URL", "https://bureau.example:0/hook"),
        ("TELEGRAM_PROXY", "socks5://proxy:99999"),
        ("TELEGRAM_API_BASE", "https://[::1"),
    ],
)
def test_an_address_that_nothing_can_reach_is_told(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSettings) as caught:
        load_settings()
    assert [problem.args["name"] for problem in caught.value.problems] == [name]


def test_the_demo_reads_two_settings_and_minds_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("DATA_DIR", "~/mianyang"), ("BOT_MODE", "nonsense"), ("WEBHOOK_PORT", "x")):
        monkeypatch.setenv(name, value)
    common = load_common()
    assert common.data_dir == Path.home() / "mianyang" and common.embedding_model == "bundled"


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    (tmp_path / ".env").write_bytes(b"\xff\xfe")
    with pytest.raises(BadSettings, match=r"\.env"):
        load_settings()
