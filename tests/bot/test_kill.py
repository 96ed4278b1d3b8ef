"""SIGKILL at any moment: every update takes effect once, every answer arrives, only one in flight may arrive twice."""

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from process import Bot

from bot.services.people import CHANNEL
from catalog.messages import Identity, Incoming, Outgoing, OutgoingState
from catalog.model import Request
from catalog.sqlite_store import SqliteStore

ROUNDS = int(os.environ.get("KILL_ROUNDS", "3"))
SPEAKERS = (700001, 700003, 700004, 700005, 700006, 700007, 700101, 700202)
PER_SPEAKER = 5


def need(user: int, number: int) -> str:
    """A request whose words are found nowhere else."""
    return f"We need {1000 + SPEAKERS.index(user) * PER_SPEAKER + number} solar water pumps for our farms"


@pytest.fixture
def bot(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Bot]:
    made = Bot(tmp_path, request.param)
    yield made
    made.close()


def unanswered(bot: Bot) -> int:
    """How many updates are not worked off, and messages not sent, as the database has it."""
    database = bot.folder / "data" / "app.db"
    if not database.exists():
        return 1
    store = SqliteStore(database)
    try:
        with store.read() as view:
            waiting = view.count(Outgoing, state=[OutgoingState.PENDING, OutgoingState.SENDING])
            done = view.count(Incoming, state="done")
    finally:
        store.close()
    return waiting + len(SPEAKERS) * PER_SPEAKER - done


@pytest.mark.timeout(60 + 40 * ROUNDS)
@pytest.mark.parametrize("bot", ["polling", "webhook"], indirect=True)
def test_nothing_is_lost_and_nothing_happens_twice(bot: Bot) -> None:
    chance = random.Random(20261125)  # no secret
    for number in range(PER_SPEAKER):
        for user in SPEAKERS:
            bot.say(user, need(user, number))
    for _ in range(ROUNDS):
        bot.start()
        time.sleep(chance.uniform(0.8, 4.0))
        bot.kill()
    bot.start()
    bot.eventually(lambda: unanswered(bot) == 0, lambda: f"{unanswered(bot)} are left")
    assert bot.stop() == 0, bot.log()
    check_effects(bot)
    print(f"{ROUNDS} kills, {repeated(bot)} messages seen twice")


def check_effects(bot: Bot) -> None:
    """Each need became one request of its speaker, in the order in which it was said, and was read back to him."""
    store = SqliteStore(bot.folder / "data" / "app.db")
    try:
        with store.read() as view:
            for user in SPEAKERS:
                identity = view.first(Identity, channel=CHANNEL, address=str(user))
                assert identity is not None
                told = [request.requirements.text for request in view.find(Request, person=identity.person)]
                assert told == [need(user, number) for number in range(PER_SPEAKER)]
                assert view.count(Outgoing, person=identity.person, state=OutgoingState.FAILED) == 0
            sendings = view.find(Outgoing)
    finally:
        store.close()
    # at most one message of a person is in flight at a time, so a kill leaves at most one uncertain for each
    assert sum(row.uncertain for row in sendings) <= ROUNDS * len(SPEAKERS)
    assert repeated(bot) <= sum(row.uncertain for row in sendings)
    for user in SPEAKERS:
        words = " ".join(bot.said(user))
        assert all(f"{1000 + SPEAKERS.index(user) * PER_SPEAKER + n:,}" in words for n in range(PER_SPEAKER)), words


def repeated(bot: Bot) -> int:
    """How many messages people have seen twice: read-backs name a number of their own."""
    return sum(
        count - 1
        for user in SPEAKERS
        for words, count in Counter(bot.said(user)).items()
        if any(f"{1000 + n:,}" in words for n in range(len(SPEAKERS) * PER_SPEAKER))
    )
