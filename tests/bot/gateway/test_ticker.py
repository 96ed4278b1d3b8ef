"""Work that is due, and what the bot says of itself."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from bot.dialogue import COMMANDS
from bot.gateway.ticker import TRIES
from bot.services import people
from bot.services.background import Surroundings, Work
from bot.services.context import Context
from bot.texts import render
from bot.turn import Reply, Text, verbatim
from catalog.messages import Job, JobState
from catalog.model import PersonId
from catalog.reference import LANGUAGES
from catalog.sqlite_store import WRITER

pytestmark = pytest.mark.asyncio
AMINA = 700001
NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


class Watch:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.at = NOW

    def __call__(self) -> datetime:
        return self.at


def remind(ctx: Context, body: Mapping[str, object]) -> None:
    ctx.notify(Reply(PersonId(int(str(body["person"]))), verbatim("reminder")))


def add(house: Any, kind: str, due: datetime, **body: object) -> None:
    house.store.write(lambda tx: tx.add(Job(0, kind, due, body)))


def jobs(house: Any) -> list[Job]:
    with house.store.read() as view:
        return list(view.find(Job))


async def test_a_job_runs_once_when_it_is_due_and_its_notice_is_sent(house: Any) -> None:
    await house.people.say(AMINA)
    person = house.store.write(lambda tx: people.resolve(tx, str(AMINA), NOW, "sw"))
    watch = Watch()
    gateway = house.build(jobs={"remind": remind}, now=watch)
    add(house, "remind", NOW + timedelta(days=7), person=person.id)
    assert await gateway._ticker.look() == 0
    watch.at += timedelta(days=7)
    assert await gateway._ticker.look() == 1
    assert await gateway._ticker.look() == 0
    assert [job.state for job in jobs(house)] == [JobState.DONE] and len(house.outbox()) == 1
    await house.start(jobs={"remind": remind}, now=watch)
    assert await house.texts(AMINA, 2) == ["reminder", "/start"]


async def test_a_failing_job_is_undone_tried_again_and_given_up_at_last(house: Any, lines: Any) -> None:
    def broken(ctx: Context, body: Mapping[str, object]) -> None:
        ctx.audit("job", 1, "half done")
        raise RuntimeError

    watch = Watch()
    gateway = house.build(jobs={"broken": broken}, now=watch)
    add(house, "broken", NOW)
    pauses = []
    for _ in range(TRIES):
        assert await gateway._ticker.look() == 1
        pauses.append(jobs(house)[0].due_at - watch.at)
        watch.at = jobs(house)[0].due_at
    (job,) = jobs(house)
    assert (job.state, job.attempts, job.error) == (JobState.FAILED, TRIES, "RuntimeError")
    assert pauses == sorted(pauses) and pauses[0] == timedelta(minutes=1)
    assert await gateway._ticker.look() == 0
    with house.store.read() as view:
        assert view.changes_since(0) == [] and house.outbox() == []
    assert len([line for line in lines if line["event"] == "job failed"]) == TRIES


async def test_a_job_nobody_can_do_fails_aloud_and_the_next_one_runs(house: Any, lines: Any) -> None:
    ran = []
    gateway = house.build(jobs={"good": lambda ctx, body: ran.append(ctx.actor.id)}, now=Watch())
    add(house, "unheard of", NOW)
    add(house, "good", NOW)
    await gateway._ticker.look()
    assert ran == [0] and [job.state for job in jobs(house)] == [JobState.WAITING, JobState.DONE]
    assert jobs(house)[0].error == "UnknownJob"


async def test_what_a_job_leaves_for_after_the_commit_is_done_and_may_fail(house: Any, lines: Any) -> None:
    done = []

    def leave(ctx: Context, body: Mapping[str, object]) -> None:
        ctx.after_commit.append(lambda: 1 / 0)
        ctx.after_commit.append(lambda: done.append(True))

    gateway = house.build(jobs={"leave": leave}, now=Watch())
    add(house, "leave", NOW)
    await gateway._ticker.look()
    assert done == [True] and any(line["event"] == "left undone after a turn" for line in lines)


async def test_the_bot_describes_itself_in_every_language(house: Any) -> None:
    await house.start()
    async with httpx.AsyncClient(base_url=f"{house.standin.url}/bot1:demo", trust_env=False) as bot:

        async def told(language: str) -> tuple[Any, Any]:
            data = {"language_code": language}
            commands = (await bot.post("/getMyCommands", json=data)).json()["result"]
            short = (await bot.post("/getMyShortDescription", json=data)).json()["result"]["short_description"]
            return tuple(c["command"] for c in commands), (short, tuple(c["description"] for c in commands))

        await house.until(lambda: _all_told(told))
        assert (await told("en"))[0] == (), "whoever speaks none of the others gets the ones for all"
        texts = {language: (await told(language))[1] for language in ("", *LANGUAGES) if language != "en"}
        assert len(set(texts.values())) == len(LANGUAGES)
        for short, commands in texts.values():
            assert not [words for words in (short, *commands) if words.endswith("…")], "cut to what Telegram takes"


async def _all_told(told: Any) -> bool:
    commands, (short, _) = await told(LANGUAGES[-1])
    return commands == COMMANDS and short == render(Text("bot-short-description"), LANGUAGES[-1])


async def test_long_work_is_computed_outside_the_transaction_and_committed_once(house: Any) -> None:
    await house.people.say(AMINA)
    person = house.store.write(lambda tx: people.resolve(tx, str(AMINA), NOW, "sw"))
    threads: list[str] = []

    def compute(at: Surroundings, body: Mapping[str, object]) -> str:
        threads.append(threading.current_thread().name)
        with at.matcher.store.read() as view:
            return f"{body['word']} {view.count(Job)}"

    def commit(ctx: Context, body: Mapping[str, object], done: str) -> None:
        threads.append(threading.current_thread().name)
        ctx.notify(Reply(person.id, verbatim(done)))

    gateway = house.build(jobs={"long": Work(compute, commit)}, now=Watch())
    add(house, "long", NOW, word="found")
    assert await gateway._ticker.look() == 1 and await gateway._ticker.look() == 0
    assert [WRITER in name for name in threads] == [False, True]
    assert [job.state for job in jobs(house)] == [JobState.DONE]
    assert [row.body["html"] for row in house.outbox()] == ["found 1"]
