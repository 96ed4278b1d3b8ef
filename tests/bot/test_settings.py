"""Every wrong setting is told at once; the right ones are kept."""

from pathlib import Path

import pytest

from bot.settings import BadSettings, load_settings
from bot.texts import LANGUAGES, render


@pytest.fixture(autouse=True)
def _nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("DATA_DIR", "TELEGRAM_BOT_TOKEN", "TELEGRAM_API_BASE", "TELEGRAM_PROXY", "BOT_MODE"):
        monkeypatch.delenv(name, raising=False)


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
