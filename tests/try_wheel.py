"""Use the installed command from an empty folder, as somebody who never saw the checkout.

usage: try_wheel.py PATH/TO/made-in-mianyang
"""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

STARTS_WITHIN_SECONDS = 60


def main(command: str) -> None:
    """Raise unless help, match and the demo work."""
    with tempfile.TemporaryDirectory() as folder:
        clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "DATA_DIR")}
        run = [str(Path(command).absolute())]
        subprocess.run([*run, "--help"], cwd=folder, env=clean, check=True, capture_output=True)
        asked = [*run, "match", "nahitaji pampu za maji za sola", "--demo", "--json"]
        printed = subprocess.run(asked, cwd=folder, env=clean, check=True, capture_output=True, text=True).stdout
        found = json.loads(printed)["matches"]
        assert found, "the sample catalog has solar pumps"
        print("match:", found[0]["product"]["name_zh"])
        try_demo(run, folder, clean)


def try_demo(run: list[str], folder: str, env: dict[str, str]) -> None:
    """The demo answers and stops when asked."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = time.monotonic()
    running = subprocess.Popen([*run, "demo", "--port", str(port)], cwd=folder, env=env)
    try:
        while True:
            assert time.monotonic() - started < STARTS_WITHIN_SECONDS, "the demo did not start"
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/sandbox/status", timeout=2) as answer:
                    if json.load(answer)["ready"]:
                        break
            except OSError:
                time.sleep(0.1)
        print(f"demo: ready after {time.monotonic() - started:.1f} s")
    finally:
        running.terminate()
        assert running.wait(30) == 0, "the demo did not stop in order"
    print("1 passed, 0 failed")


if __name__ == "__main__":
    main(sys.argv[1])
