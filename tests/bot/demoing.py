"""The demo as `make demo` starts it: a process of its own, with its own folder."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
from standin import free_port

PATIENCE_SECONDS = 60.0


class Demo:
    """`made-in-mianyang demo` over a folder; may be stopped and started again."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.port = folder, free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the process and wait until the page answers; the bot may still be starting."""
        command = [str(Path(sys.executable).parent / "made-in-mianyang"), "demo", "--port", str(self.port)]
        environment = os.environ | {"DATA_DIR": str(self.folder / "data"), "LC_ALL": "en_GB.UTF-8"}
        with (self.folder / "demo.log").open("ab") as log:
            self._process = subprocess.Popen(command, env=environment, cwd=self.folder, stdout=log, stderr=log)
        self._wait_for("the page", lambda state: True)

    def wait_until_ready(self) -> None:
        """Wait until the bot answers."""
        self._wait_for("the bot", lambda state: bool(state["ready"]))

    def stop(self) -> int:
        """SIGTERM; returns the exit status."""
        assert self._process is not None
        self._process.send_signal(signal.SIGTERM)
        return self._process.wait(30)

    def close(self) -> None:
        """End the process if it still runs."""
        if self._process and self._process.poll() is None:
            self._process.kill()
            self._process.wait(10)

    def log(self) -> str:
        """All that the process has said."""
        return (self.folder / "demo.log").read_text(encoding="utf8")

    def _wait_for(self, what: str, enough: Callable[[dict[str, Any]], bool]) -> None:
        until = time.monotonic() + PATIENCE_SECONDS
        with httpx.Client(base_url=self.url, trust_env=False) as client:
            while not self._looks(client, enough):
                assert self._process is not None and self._process.poll() is None, f"it has stopped: {self.log()}"
                assert time.monotonic() < until, f"{what} does not answer: {self.log()}"
                time.sleep(0.02)

    @staticmethod
    def _looks(client: httpx.Client, enough: Callable[[dict[str, Any]], bool]) -> bool:
        try:
            return enough(client.get("/sandbox/status").json())
        except httpx.TransportError:
            return False
