"""How fast we may send: token buckets for each chat and for all, reserved ahead."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable

CHAT_BURST, CHAT_PER_SECOND = 3, 1.0
ALL_BURST, ALL_PER_SECOND = 30, 30.0
_MANY = 5_000


class Bucket:
    """A token bucket that starts full and may be overdrawn: whoever overdraws it waits."""

    def __init__(self, size: float, per_second: float, now: float) -> None:
        self._size, self._rate = size, per_second
        self._level, self._at = size, now

    def reserve(self, now: float) -> float:
        """Takes one token; returns the seconds until it is there."""
        self._refill(now)
        self._level -= 1
        return max(0.0, -self._level / self._rate)

    def full(self, now: float) -> bool:
        """Whether nothing was taken for a while, so that the bucket may be forgotten."""
        self._refill(now)
        return self._level >= self._size

    def _refill(self, now: float) -> None:
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now


class Pace:
    """The buckets of one bot. `clock` counts seconds from anywhere."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._all = Bucket(ALL_BURST, ALL_PER_SECOND, clock())
        self._chats: dict[str, Bucket] = {}

    async def wait(self, chat: str) -> None:
        """Returns when a message to the chat may go out; other chats are not held up meanwhile."""
        await asyncio.sleep(self._chat(chat).reserve(self._clock()))
        await asyncio.sleep(self._all.reserve(self._clock()))

    def _chat(self, chat: str) -> Bucket:
        now = self._clock()
        if len(self._chats) > _MANY:
            self._chats = {key: bucket for key, bucket in self._chats.items() if not bucket.full(now)}
        return self._chats.setdefault(chat, Bucket(CHAT_BURST, CHAT_PER_SECOND, now))
