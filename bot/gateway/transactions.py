"""The store from async code: never waited for on the event loop's thread."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import structlog

from catalog.store import Store, StoreBusy, Writing

log = structlog.get_logger()

T = TypeVar("T")
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 30.0
_READ_PAUSE = 1.0


async def write(store: Store, work: Callable[[Writing], T]) -> T:
    """Run one transaction on the writer thread. Raises what `work` raises, StoreBusy when the store is out of order."""
    return await asyncio.wrap_future(store.submit(work))


async def write_patiently(store: Store, work: Callable[[Writing], T]) -> T:
    """As `write`, waiting for a store that is locked or full for as long as it takes."""
    pause = _FIRST_PAUSE
    while True:
        try:
            return await write(store, work)
        except StoreBusy as error:
            log.error("the database cannot be written, trying again", pause=pause, reason=str(error))
        await asyncio.sleep(pause)
        pause = min(2 * pause, _LONGEST_PAUSE)


async def look_safely(look: Callable[[], Awaitable[object]]) -> None:
    """Look for work; a store that cannot be read is told of and tried again, so that a loop outlives it."""
    try:
        await look()
    except Exception as error:
        log.error("the database cannot be read, trying again", pause=_READ_PAUSE, exc_info=error)
        await asyncio.sleep(_READ_PAUSE)


def seconds_of(span: int | timedelta) -> float:
    """A duration as the client library gives it."""
    return span.total_seconds() if isinstance(span, timedelta) else float(span)
