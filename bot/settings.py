"""The settings of the process: environment or `.env`, checked all at once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal, TypeVar
from urllib.parse import urlsplit

from pydantic import ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.turn import Text

S = TypeVar("S", bound="Common")
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
HOOK_PATH = "/hook"
_MISSING = "missing"


class BadSettings(Exception):
    """Raised when settings are wrong; `problems` holds one text for each of them."""

    def __init__(self, problems: tuple[Text, ...]) -> None:
        super().__init__("; ".join(str(problem.args.get("name")) for problem in problems))
        self.problems = problems


class Common(BaseSettings):
    """The two settings that the demo shares with a live bot."""

    model_config = SettingsConfigDict(
        env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True, validate_default=True
    )

    data_dir: Path = Path("data")
    embedding_model: str = "bundled"

    @field_validator("data_dir")
    @classmethod
    def _folder(cls, value: Path) -> Path:
        return value.expanduser()


class Settings(Common):
    """One frozen value for each setting; the README's table says what each is for."""

    telegram_bot_token: str = ""
    telegram_api_base: str = "https://api.telegram.org"
    telegram_proxy: str = ""
    bot_mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = ""
    webhook_port: int = 8443
    webhook_secret: str = ""
    http_host: str = "127.0.0.1"
    bureau_admins: Annotated[frozenset[str], NoDecode] = frozenset()

    @field_validator("telegram_bot_token")
    @classmethod
    def _token(cls, value: str) -> str:
        return _matching(_TOKEN, value)

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, value: str) -> str:
        return _matching(_SECRET, value)

    @field_validator("telegram_api_base")
    @classmethod
    def _base(cls, value: str) -> str:
        return _address(value, ("http", "https")).rstrip("/")

    @field_validator("telegram_proxy")
    @classmethod
    def _proxy(cls, value: str) -> str:
        return _address(value, ("http", "https", "socks5", "socks5h")) if value else ""

    @field_validator("webhook_url")
    @classmethod
    def _webhook(cls, value: str) -> str:
        if not value:
            return ""
        parts = urlsplit(_address(value, ("http", "https")))
        if (parts.scheme == "http" and parts.hostname not in LOOPBACK) or not parts.path.endswith(HOOK_PATH):
            raise ValueError("webhook")
        return value

    @field_validator("webhook_port")
    @classmethod
    def _port(cls, value: int) -> int:
        if not 1 <= value <= 65535:
            raise ValueError("port")
        return value

    @field_validator("bureau_admins", mode="before")
    @classmethod
    def _admins(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        found = frozenset(part.strip() for part in value.split(",") if part.strip())
        if not all(part.isascii() and part.isdigit() for part in found):
            raise ValueError("admins")
        return found

    @field_validator("webhook_url", "webhook_secret")
    @classmethod
    def _complete(cls, value: str, info: ValidationInfo) -> str:
        if not value and info.data.get("bot_mode") == "webhook":
            raise ValueError(_MISSING)
        return value

    @property
    def files(self) -> Path:
        """Where kept files lie."""
        return self.data_dir / "files"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.data_dir / "app.db"

    @property
    def index(self) -> Path:
        """The folder of the index's snapshot: may be deleted at any time."""
        return self.data_dir / "index"

    @property
    def weights(self) -> Path:
        """The file of what the ranking has learned; earlier ones stand beside it."""
        return self.data_dir / "weights.json"


def _matching(pattern: re.Pattern[str], value: str) -> str:
    if value and not pattern.fullmatch(value):
        raise ValueError("form")
    return value


def _address(value: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(value)
    # a port that is none raises ValueError when it is looked at
    if parts.scheme not in schemes or not parts.hostname or parts.port == 0:
        raise ValueError("address")
    return value


def load_settings() -> Settings:
    """Read the settings. Raises BadSettings with every problem."""
    return _load(Settings)


def load_common() -> Common:
    """Read what the demo needs: nothing else that is set can be in its way. Raises BadSettings."""
    return _load(Common)


def _load(kind: type[S]) -> S:
    try:
        return kind()
    except ValidationError as error:
        raise BadSettings(tuple(_problem(problem) for problem in error.errors())) from None
    except (OSError, UnicodeDecodeError):
        raise BadSettings((Text("cli-bad-env-file", {"name": ".env"}),)) from None


def _problem(problem: ErrorDetails) -> Text:
    name = str(problem["loc"][0])
    if str(problem.get("ctx", {}).get("error")) == _MISSING:
        return Text("cli-missing-setting", {"name": name.upper()})
    return Text("cli-bad-setting", {"name": name.upper(), "field": name})
