"""How fast a bot may send before Telegram answers 429."""

import math
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    """Sending limits. A chat's bucket holds `chat_burst` messages and refills at `chat_per_second`; all chats
    together likewise. `query_seconds` is how long a pressed button may be answered."""

    chat_burst: float = 6
    chat_per_second: float = 1
    all_burst: float = 30
    all_per_second: float = 30
    query_seconds: float = 15


class Bucket:
    """A token bucket that starts full."""

    def __init__(self, size: float, per_second: float, now: float) -> None:
        self._size, self._rate = size, per_second
        self._level, self._at = size, now

    def wait(self, now: float) -> float:
        """Seconds until one message may be sent; 0 when it may be sent now."""
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._level >= 1 else (1 - self._level) / self._rate

    def take(self) -> None:
        self._level -= 1


class Pace:
    """The buckets of one bot."""

    def __init__(self, limits: Limits, clock: Callable[[], float]) -> None:
        self._limits, self._clock = limits, clock
        self._all = Bucket(limits.all_burst, limits.all_per_second, clock())
        self._chats: dict[int, Bucket] = {}

    def take(self, chat_id: int, messages: int = 1) -> int:
        """Counts messages to a chat. Returns 0, or the whole seconds to wait, and then nothing is counted."""
        now = self._clock()
        fresh = Bucket(self._limits.chat_burst, self._limits.chat_per_second, now)
        chat = self._chats.setdefault(chat_id, fresh)
        seconds = max(chat.wait(now), self._all.wait(now))
        if seconds > 0:
            return math.ceil(seconds)
        for _ in range(messages):
            chat.take()
            self._all.take()
        return 0
