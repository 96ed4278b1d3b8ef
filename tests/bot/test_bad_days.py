"""A locked database and a stop in the middle: what was acknowledged is answered, or kept until it can be."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from process import BUYER, Bot

from bot.texts import render
from bot.turn import Text
from catalog.messages import Incoming, IncomingState, Outgoing, OutgoingState
from catalog.sqlite_store import SqliteStore

LOCKED_SECONDS = 1.5
OTHERS = (700003, 700005, 700007)


@pytest.fixture
def bot(tmp_path: Path) -> Iterator[Bot]:
    """By webhook: there, other requests may still come in while the process stops."""
    made = Bot(tmp_path, "webhook")
    made.start()
    yield made
    made.close()


def words(key: str, reader: str, /, **args: object) -> str:
    return render(Text(key, args), reader)


def rows(bot: Bot, kind: type[Any], **equals: object) -> list[Any]:
    store = SqliteStore(bot.folder / "data" / "app.db")
    try:
        with store.read() as view:
            return view.find(kind, **equals)
    finally:
        store.close()


@pytest.mark.timeout(120)
def test_a_locked_database_is_waited_for_and_a_stop_loses_nothing(bot: Bot) -> None:
    bot.say(BUYER, "/privacy")
    bot.wait_for(BUYER, "Faragha")
    locked_for_a_while(bot)
    stopped_in_the_middle(bot)
    bot.start()
    bot.eventually(lambda: bot.log().count("is running") == 2, lambda: "it does not run again")
    bot.settle()
    for user, language in zip(OTHERS, ("fr", "en", "ar"), strict=True):
        helped = [text for text in bot.said(user) if words("help", language, role="buyer")[6:15] in text]
        assert len(helped) == 4, bot.said(user)
    assert {row.state for row in rows(bot, Incoming)} == {IncomingState.DONE}
    assert not [row for row in rows(bot, Outgoing) if row.state is not OutgoingState.SENT]
    assert bot.stop() == 0, bot.log()
    assert "Traceback" not in bot.log()


def locked_for_a_while(bot: Bot) -> None:
    """Another process holds the write lock while somebody writes: the answer comes once the lock is gone."""
    other = sqlite3.connect(bot.folder / "data" / "app.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    bot.say(BUYER, "/mydata")
    time.sleep(LOCKED_SECONDS)
    assert len(bot.said(BUYER)) == 1
    other.execute("ROLLBACK")
    other.close()
    bot.wait_for(BUYER, words("mydata-requests", "sw", count=0))


def stopped_in_the_middle(bot: Bot) -> None:
    """SIGTERM while much is waiting: the process ends in order, and what it took in is answered or still there."""
    for _ in range(4):
        for user in OTHERS:
            bot.say(user, "/help")
    bot.eventually(lambda: len(rows(bot, Incoming)) >= 4, lambda: "nothing came in")
    begun = time.monotonic()
    assert bot.stop() == 0, bot.log()
    assert time.monotonic() - begun < 15
    kept = rows(bot, Incoming)
    assert {row.state for row in kept} <= {IncomingState.NEW, IncomingState.DONE}
    assert all(row.body for row in kept if row.state is IncomingState.NEW)
    assert not rows(bot, Outgoing, state=OutgoingState.SENDING)
