"""The bot as production runs it: its own process, over real HTTP against the offline Telegram."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import httpx
from standin import FAST, TOKEN, Running

from catalog.messages import Incoming, IncomingState, Outgoing, OutgoingState
from catalog.sqlite_store import SqliteStore

T = TypeVar("T")
OFFICER, EXPORTER, BUYER = 700201, 700101, 700001
PATIENCE_SECONDS = 30.0


def free_port() -> int:
    """A port nobody listens on."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


class Bot:
    """`made-in-mianyang run` against a stand-in, polling or by webhook; may be killed and started again."""

    def __init__(self, folder: Path, mode: str) -> None:
        self.folder = folder
        self.telegram = Running(folder / "telegram", FAST)
        self.people = httpx.Client(base_url=self.telegram.url, trust_env=False, timeout=20)
        self._environment = self._settings(mode)
        self.process: subprocess.Popen[bytes] | None = None

    def _settings(self, mode: str) -> dict[str, str]:
        given = {
            "DATA_DIR": str(self.folder / "data"),
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_BASE": self.telegram.url,
            "BUREAU_ADMINS": str(OFFICER),
            "BOT_MODE": mode,
        }
        if mode == "webhook":
            port = free_port()
            given |= {
                "WEBHOOK_PORT": str(port),
                "WEBHOOK_URL": f"http://127.0.0.1:{port}/hook",
                "WEBHOOK_SECRET": "a-secret",
            }
        return os.environ | given

    def start(self) -> None:
        """Start the process; it is not waited for."""
        command = [str(Path(sys.executable).parent / "made-in-mianyang"), "run"]
        with (self.folder / "bot.log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self._environment, cwd=self.folder, stdout=log, stderr=log)

    def kill(self) -> None:
        """SIGKILL: nothing is finished, nothing is said."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(10)

    def stop(self) -> int:
        """SIGTERM; returns the exit status."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(30)

    def close(self) -> None:
        """End everything."""
        if self.process and self.process.poll() is None:
            self.kill()
        self.people.close()
        self.telegram.stop()

    def log(self) -> str:
        """All that the process has said."""
        return (self.folder / "bot.log").read_text(encoding="utf8")

    # ---------------------------------------------------------------- people

    def say(self, user: int, text: str) -> None:
        """A person writes."""
        self.people.post(f"/sandbox/chats/{user}/messages", json={"text": text}).raise_for_status()

    def share_phone(self, user: int) -> None:
        """A person shares his own phone number."""
        self.people.post(f"/sandbox/chats/{user}/messages", json={"contact": True}).raise_for_status()

    def messages(self, user: int) -> list[dict[str, Any]]:
        """The chat as the person sees it."""
        return list(self.people.get(f"/sandbox/chats/{user}/messages").json()["messages"])

    def said(self, user: int) -> list[str]:
        """What the bot has said to a person."""
        shown = [m for m in self.messages(user) if m["from"]["is_bot"]]
        return [str(m.get("text") or m.get("caption") or m.get("contact", {}).get("phone_number", "")) for m in shown]

    def wait_for(self, user: int, *words: str) -> str:
        """Wait until the newest messages of a person hold all the words; returns the message that does."""

        def found() -> str:
            recent = self.said(user)[-4:]
            return next((text for text in reversed(recent) if all(word in text for word in words)), "")

        return self.eventually(found, lambda: f"{words} not in {self.said(user)[-4:]}")

    def settle(self) -> None:
        """Wait until everything said is answered and every message has gone out."""
        store = SqliteStore(self.folder / "data" / "app.db")

        def quiet() -> bool:
            with store.read() as view:
                waiting = view.count(Outgoing, state=[OutgoingState.PENDING, OutgoingState.SENDING])
                return not waiting and not view.count(Incoming, state=IncomingState.NEW) and self._delivered()

        try:
            self.eventually(quiet, lambda: "something still waits")
        finally:
            store.close()

    def _delivered(self) -> bool:
        return all(m.get("delivered", True) for user in (OFFICER, EXPORTER, BUYER) for m in self.messages(user))

    def press(self, user: int, action: str) -> None:
        """Press the newest button whose data or label begins so; waits until there is one."""

        def found() -> tuple[int, int, int] | None:
            for message in reversed(self.messages(user)):
                rows = message.get("reply_markup", {}).get("inline_keyboard", [])
                for row, buttons in enumerate(rows):
                    for column, button in enumerate(buttons):
                        if str(button.get("callback_data", "")).startswith(action) or action in button["text"]:
                            return message["message_id"], row, column
            return None

        message, row, column = self.eventually(found, lambda: f"no button {action}: {self.messages(user)[-2:]}")
        body = {"message_id": message, "row": row, "column": column}
        self.people.post(f"/sandbox/chats/{user}/press", json=body).raise_for_status()

    def eventually(self, look: Callable[[], T | None], problem: Callable[[], str]) -> T:
        """Wait until `look` finds something; fails with `problem` when that takes too long."""
        until = time.monotonic() + PATIENCE_SECONDS
        while not (found := look()):
            assert time.monotonic() < until, f"{problem()}\n{self.log()[-2000:]}"
            time.sleep(0.05)
        return found
