"""What happens, told to every page that listens (server-sent events)."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

# Longer than any burst of events; a listener that falls behind is cut off and loads the state afresh.
_BACKLOG = 2000
_HEARTBEAT_SECONDS = 15.0


class Feed:
    """Events by name to any number of listeners."""

    def __init__(self) -> None:
        self._listeners: set[asyncio.Queue[str | None]] = set()

    def tell(self, event: str, body: dict[str, Any]) -> None:
        """Sends one event to everyone who listens now."""
        text = f"event: {event}\ndata: {json.dumps(body, ensure_ascii=False)}\n\n"
        for queue in list(self._listeners):
            self._put(queue, text)

    def close(self) -> None:
        """Ends all streams, so that a server can stop."""
        for queue in list(self._listeners):
            self._put(queue, None)

    def _put(self, queue: asyncio.Queue[str | None], text: str | None) -> None:
        if queue.full():
            self._listeners.discard(queue)
            queue.get_nowait()
            text = None
        queue.put_nowait(text)

    async def stream(self) -> AsyncIterator[str]:
        """The event stream of one listener, with a comment as heartbeat."""
        queue: asyncio.Queue[str | None] = asyncio.Queue(_BACKLOG)
        self._listeners.add(queue)
        try:
            yield "retry: 1000\nevent: hello\ndata: {}\n\n"
            while True:
                try:
                    text = await asyncio.wait_for(queue.get(), _HEARTBEAT_SECONDS)
                except TimeoutError:
                    text = ": still here\n\n"
                if text is None:
                    return
                yield text
        finally:
            self._listeners.discard(queue)
