"""The settings of the process: environment or `.env`, checked all at once."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import urlsplit

from pydantic import ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.turn import Text

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


class BadSettings(Exception):
    """Raised when settings are wrong; `problems` holds one text for each of them."""

    def __init__(self, problems: tuple[Text, ...]) -> None:
        super().__init__("; ".join(str(problem.args.get("name")) for problem in problems))
        self.problems = problems


class Settings(BaseSettings):
    """One frozen value for each setting; the README's table says what each is for."""

    model_config = SettingsConfigDict(env_file=".env", frozen=True, extra="ignore", env_ignore_empty=True)

    data_dir: Path = Path("data")
    telegram_bot_token: str = ""
    telegram_api_base: str = "https://api.telegram.org"
    telegram_proxy: str = ""
    bot_mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = ""
    webhook_port: int = 8443
    webhook_secret: str = ""
    http_host: str = "127.0.0.1"
    bureau_admins: Annotated[frozenset[str], NoDecode] = frozenset()
    embedding_model: str = "bundled"

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
        if value and urlsplit(value).scheme == "http" and urlsplit(value).hostname not in LOOPBACK:
            raise ValueError("http")
        return _address(value, ("http", "https")) if value else ""

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

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.bot_mode == "webhook":
            missing = [name for name in ("webhook_url", "webhook_secret") if not getattr(self, name)]
            if missing:
                raise ValueError(",".join(missing))
        return self

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


def _matching(pattern: re.Pattern[str], value: str) -> str:
    if value and not pattern.fullmatch(value):
        raise ValueError("form")
    return value


def _address(value: str, schemes: tuple[str, ...]) -> str:
    parts = urlsplit(value)
    if parts.scheme not in schemes or not parts.hostname:
        raise ValueError("address")
    return value


def load_settings() -> Settings:
    """Read the settings. Raises BadSettings with every problem."""
    try:
        return Settings()
    except ValidationError as error:
        raise BadSettings(tuple(_problems(error))) from None


def _problems(error: ValidationError) -> list[Text]:
    found = []
    for problem in error.errors():
        if problem["loc"]:
            name = str(problem["loc"][0])
            found.append(Text("cli-bad-setting", {"name": name.upper(), "field": name}))
        else:
            missing = str(problem["ctx"]["error"]).split(",")
            found += [Text("cli-missing-setting", {"name": name.upper()}) for name in missing]
    return found
