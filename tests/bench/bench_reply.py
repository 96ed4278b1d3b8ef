"""How long the demo takes to start, and a buyer waits for the first answer and for the card: over real HTTP.

    python tests/bench/bench_reply.py            # 40 different requests, each of another buyer, one after the other
    python tests/bench/bench_reply.py --requests 120

The clock runs from the moment the buyer's message is posted until the page is told of the bot's message.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from queue import Empty, Queue
from statistics import quantiles
from typing import Any

import httpx

TESTS = Path(__file__).parents[1]
sys.path.insert(0, str(TESTS / "bot"))

from demoing import Demo  # noqa: E402  # a script finds only its own folder by itself

from index.evaluate import read_judged  # noqa: E402

ANSWER_SECONDS, CARD_SECONDS = 20.0, 2.0
# nobody writes his need in the second in which he was welcomed: by then as many messages may be sent as ever
FULL_PACE_SECONDS = 4.0

Said = tuple[float, int, dict[str, Any]]


class Page:
    """What a page of the demo is told of the bot's messages: (when, to whom, the message)."""

    def __init__(self, demo: Demo) -> None:
        self.http = httpx.Client(base_url=demo.url, trust_env=False, timeout=60)
        self.said: Queue[Said] = Queue()
        threading.Thread(target=self._listen, args=(demo.url,), daemon=True).start()

    def _listen(self, url: str) -> None:
        # the demo's end breaks the stream off, and with it this thread
        with (
            contextlib.suppress(httpx.RemoteProtocolError),
            httpx.stream("GET", f"{url}/sandbox/events", trust_env=False, timeout=None) as stream,
        ):
            name = ""
            for line in stream.iter_lines():
                name = line[7:] if line.startswith("event: ") else name
                if line.startswith("data: ") and name == "message":
                    data = json.loads(line[6:])
                    if data["message"]["from"]["is_bot"]:
                        self.said.put((time.perf_counter(), data["user"], data["message"]))

    def buyer(self, number: int, language: str) -> int:
        """Somebody new who has pressed Start and been welcomed."""
        body = {"name": f"Buyer {number}", "language_code": language}
        user = int(self.http.post("/sandbox/people", json=body).json()["id"])
        self.http.post(f"/sandbox/chats/{user}/start", json={}).raise_for_status()
        next(self.answers(user, ANSWER_SECONDS))
        return user

    def answers(self, user: int, patience: float) -> Iterator[tuple[float, dict[str, Any]]]:
        """The bot's messages to somebody as they come, until none comes for so many seconds."""
        while True:
            try:
                when, to, message = self.said.get(timeout=patience)
            except Empty:
                return
            if to == user:
                yield when, message


def started(demo: Demo) -> tuple[float, float]:
    """Start it; returns the seconds until the page answers and until the bot does."""
    begun = time.perf_counter()
    demo.start()
    page = time.perf_counter() - begun
    demo.wait_until_ready()
    return page, time.perf_counter() - begun


def asked(page: Page, user: int, text: str) -> tuple[float, float | None]:
    """Seconds until the first answer, and until the card; None where no product was shown."""
    begun = time.perf_counter()
    page.http.post(f"/sandbox/chats/{user}/messages", json={"text": text}).raise_for_status()
    answers = page.answers(user, ANSWER_SECONDS)
    first, message = next(answers)
    if message.get("photo"):
        return first - begun, first - begun
    card = next((when for when, shown in page.answers(user, CARD_SECONDS) if shown.get("photo")), None)
    return first - begun, card - begun if card else None


def percentiles(name: str, seconds: list[float]) -> str:
    cuts = quantiles(seconds, n=20)
    return f"{name:>14}  p50 {1000 * cuts[9]:5.0f} ms  p95 {1000 * cuts[18]:5.0f} ms  ({len(seconds)} requests)"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--requests", type=int, default=40)
    wanted = parser.parse_args().requests
    judged = read_judged(TESTS / "judged")
    judged = judged[:: max(1, len(judged) // wanted)][:wanted]
    with tempfile.TemporaryDirectory() as folder:
        demo = Demo(Path(folder))
        try:
            for name in ("first start", "second start"):
                page_seconds, bot_seconds = started(demo)
                print(f"{name:>14}  page {page_seconds:4.1f} s  bot {bot_seconds:4.1f} s", flush=True)
                if name == "first start":
                    demo.stop()
            page = Page(demo)
            buyers = [page.buyer(number, each.language) for number, each in enumerate(judged)]
            time.sleep(FULL_PACE_SECONDS)
            took = [asked(page, buyer, each.text) for buyer, each in zip(buyers, judged, strict=True)]
        finally:
            demo.close()
    print(percentiles("first answer", [first for first, _ in took]))
    print(percentiles("card", [card for _, card in took if card is not None]))


if __name__ == "__main__":
    main()
