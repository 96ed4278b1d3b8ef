"""A full disk: what was acknowledged waits in its row, what cannot be written down is not acknowledged."""

from __future__ import annotations

from typing import Any

import pytest

from bot.dialogue import Answer
from bot.services.context import Context
from bot.turn import Reply, Said, verbatim
from catalog.messages import IncomingState
from catalog.store import Writing

pytestmark = pytest.mark.asyncio
AMINA, JOHN = 700001, 700005
MANY_PAGES = 1_000_000


def room(tx: Writing, pages: int) -> None:
    """So many pages may the database have; as many as it has now for 0."""
    (now,) = tx._connection.execute("PRAGMA page_count").fetchone()  # type: ignore[attr-defined]
    tx._connection.execute(f"PRAGMA max_page_count={pages or now}")  # type: ignore[attr-defined]


async def test_a_full_disk_loses_no_acknowledged_update(
    house: Any, lines: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.inbox._STORE_PAUSE", 0.05)
    turns: list[str] = []

    def greedy(said: Said, ctx: Context) -> Answer:
        if said.text == "a0" and not turns:
            room(ctx.tx, 0)
        turns.append(said.text)
        ctx.tx.set_private(ctx.actor.id, said.text, "x" * 50_000)
        return Answer((Reply(ctx.actor.id, verbatim(said.text)),), 0)

    await house.people.say(AMINA, "a0")
    await house.start(greedy)
    await house.until(lambda: turns.count("a0") > 1)
    for number in range(1, 4):
        await house.people.say(AMINA, f"a{number}")
        await house.people.say(JOHN, f"j{number}" + "x" * 4000)
    await house.until(lambda: any("updates cannot be fetched" in line["event"] for line in lines))
    assert house.inbox()[0].state is IncomingState.NEW and house.outbox() == []
    house.store.write(lambda tx: room(tx, MANY_PAGES))
    assert await house.texts(AMINA, 4) == ["a0", "a1", "a2", "a3"]
    assert [text[:2] for text in await house.texts(JOHN, 3)] == ["j1", "j2", "j3"]
    await house.until(lambda: {row.state for row in house.inbox()} == {IncomingState.DONE})
    assert len(house.inbox()) == 7 and len(house.outbox()) == 7
