"""What comes in: exactly once, in order, whatever happens between."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import sqlite3
import threading
import time
from typing import Any

import httpx
import pytest
import uvicorn
from standin import free_port
from starlette.applications import Starlette

from bot.dialogue import Answer
from bot.gateway.inbox import Inbox
from bot.gateway.polling import BadToken
from bot.gateway.webhook import SECRET_HEADER, BadWebhook, Webhook
from bot.services.context import Context, Forbidden
from bot.turn import Reply, Said, Text, verbatim
from catalog.messages import Identity, IncomingState
from catalog.model import Person, Role, StoredFile

pytestmark = pytest.mark.asyncio
AMINA, AIGERIM, JOHN, WANG, CHEN = 700001, 700002, 700005, 700101, 700201


class Listener:
    """A conversation that remembers everything it was told."""

    def __init__(self) -> None:
        self.said: list[Said] = []

    def __call__(self, said: Said, ctx: Context) -> Answer:
        self.said.append(said)
        return Answer((Reply(ctx.actor.id, verbatim(f"heard {len(self.said)}")),), 0)


def message(number: int, user: int = AMINA, **content: Any) -> dict[str, Any]:
    """An update as Telegram writes it."""
    person = {"id": user, "is_bot": False, "first_name": "Amina", "language_code": "sw"}
    chat = {"id": user, "type": "private", "first_name": "Amina"}
    return {
        "update_id": number,
        "message": {"message_id": number, "date": 0, "from": person, "chat": chat, **content},
    }


# ---------------------------------------------------------------- order, repetition, interruption


async def test_everybody_is_answered_in_order(house: Any) -> None:
    for number in range(8):
        await house.people.say(AMINA, f"a{number}")
        await house.people.say(JOHN, f"j{number}")
    await house.start()
    assert await house.texts(AMINA, 8) == [f"a{number}" for number in range(8)]
    assert await house.texts(JOHN, 8) == [f"j{number}" for number in range(8)]


async def test_a_persons_updates_are_worked_off_one_at_a_time_and_people_side_by_side(house: Any) -> None:
    at_work: set[int] = set()
    together = []

    async def fetch(wanted: Any) -> Any:
        user = int(wanted.file_id)
        assert user not in at_work
        at_work.add(user)
        together.append(len(at_work))
        await asyncio.sleep(0.05)
        at_work.remove(user)
        raise RuntimeError("no file")

    gateway = house.build()
    gateway._side.fetch = fetch
    photo = {"width": 1, "height": 1, "file_size": 3}
    users = (AMINA, JOHN, WANG)
    batch = [
        message(10 * at + n, user, photo=[photo | {"file_id": str(user)}])
        for at, user in enumerate(users)
        for n in range(3)
    ]
    await gateway._inbox.receive(batch)
    loop = asyncio.create_task(gateway._inbox.run())
    await house.until(lambda: all(row.state is IncomingState.FAILED for row in house.inbox()))
    loop.cancel()
    assert max(together) == len(users) and len(together) == 9


async def test_an_update_delivered_twice_takes_effect_once(house: Any) -> None:
    gateway = house.build()
    await house.people.say(AMINA, "hello")
    for _ in range(2):
        await gateway.take_in([message(1, text="one"), message(2, text="two")])
    await gateway.take_in([message(2, text="two"), message(3, text="three")])
    assert [row.number for row in house.inbox()] == [1, 2, 3]
    await house.start()
    assert await house.texts(AMINA, 4) == ["one", "two", "three", "hello"]
    assert {row.source for row in house.inbox()} == {"telegram:1"}
    assert {row.address for row in house.inbox()} == {f"telegram:{AMINA}"}


async def test_updates_are_fetched_again_when_their_delivery_broke(house: Any) -> None:
    for text in ("a", "b"):
        await house.people.say(AMINA, text)
    await house.people.fault(kind="drop_after", method="getUpdates", count=2)
    await house.people.fault(kind="status", method="getUpdates", status=502)
    await house.people.fault(kind="status", method="getUpdates", status=429, retry_after=1)
    await house.start()
    assert await house.texts(AMINA, 2) == ["a", "b"]
    assert len(house.inbox()) == 2


async def test_a_worker_that_stops_between_receipt_and_answer_loses_nothing(house: Any) -> None:
    await house.people.say(AMINA, "before")
    dead = house.build()
    await dead.take_in([message(1, text="kept")])
    assert [row.state for row in house.inbox()] == [IncomingState.NEW]
    await house.start()
    assert await house.texts(AMINA, 2) == ["kept", "before"]


async def test_a_turn_that_commits_while_its_worker_is_cut_is_not_taken_again(house: Any) -> None:
    begun, go = threading.Event(), threading.Event()
    calls = []

    def slow(said: Said, ctx: Context) -> Answer:
        calls.append(said.text)
        begun.set()
        go.wait(5)
        return Answer((Reply(ctx.actor.id, verbatim(said.text)),), 0)

    cut = house.build(slow)
    await cut.take_in([message(1, text="once")])
    working = asyncio.create_task(cut._inbox.run())
    await asyncio.to_thread(begun.wait, 5)
    working.cancel()
    await cut._inbox.stop()
    second = asyncio.create_task(house.build(slow)._inbox.run())
    await asyncio.sleep(0.2)
    go.set()
    await house.until(lambda: house.inbox()[0].state is IncomingState.DONE)
    await asyncio.sleep(0.2)
    second.cancel()
    assert calls == ["once"] and len(house.outbox()) == 1


async def test_stopping_finishes_the_turn_in_progress_and_sends_its_answer(house: Any) -> None:
    begun = threading.Event()

    def slow(said: Said, ctx: Context) -> Answer:
        begun.set()
        time.sleep(0.3)
        return Answer((Reply(ctx.actor.id, verbatim("done")),), 0)

    await house.start(slow)
    await house.people.say(AMINA, "x")
    await asyncio.to_thread(begun.wait, 5)
    await house.stop()
    assert await house.texts(AMINA, 1) == ["done"]
    assert [row.state for row in house.inbox()] == [IncomingState.DONE]


# ---------------------------------------------------------------- Telegram's bad days


async def test_another_poller_is_waited_out_and_a_forgotten_webhook_taken_off(
    house: Any, lines: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.gateway.polling._CONFLICT_PAUSE", 0.3)
    await house.start()
    async with httpx.AsyncClient(base_url=house.standin.url, trust_env=False) as other:
        assert (await other.get("/bot1:demo/getUpdates")).json()["ok"]
        await house.people.say(AMINA, "still here")
        assert await house.texts(AMINA, 1) == ["still here"]
        await other.post("/bot1:demo/setWebhook", json={"url": "http://127.0.0.1:9/hook"})
        await house.people.say(AMINA, "and here")
        assert await house.texts(AMINA, 2) == ["still here", "and here"]
    told = [line for line in lines if "another program" in line["event"]]
    assert len(told) >= 2 and "make sure that only one bot instance is running" in told[0]["reason"]


@pytest.mark.parametrize("token", ["1:other", "2:demo", "", "nonsense", "x:y"])
async def test_a_wrong_token_is_one_sentence_that_does_not_show_it(house: Any, token: str) -> None:
    with pytest.raises(BadToken, match="TELEGRAM_BOT_TOKEN") as raised:
        await house.build(token=token).run(asyncio.Event())
    assert not token or token not in str(raised.value)


async def test_a_telegram_that_is_away_is_waited_for_and_stopping_is_possible_meanwhile(house: Any, lines: Any) -> None:
    gateway = house.build(api_base="http://127.0.0.1:9")
    stop = asyncio.Event()
    running = asyncio.create_task(gateway.run(stop))
    await house.until(lambda: any("cannot be reached" in line["event"] for line in lines))
    stop.set()
    await asyncio.wait_for(running, 5)
    assert not gateway.ready.is_set()


async def test_a_start_on_a_bad_day_succeeds(house: Any) -> None:
    await house.people.fault(kind="status", method="getMe", status=502)
    await house.people.fault(kind="drop_before", method="deleteWebhook")
    gateway = await house.start()
    assert gateway.bot_name == "made_in_mianyang_bot" and gateway.poll_age < 5


async def test_a_poll_that_hangs_is_given_a_new_connection(
    house: Any, monkeypatch: pytest.MonkeyPatch, lines: Any
) -> None:
    monkeypatch.setattr("bot.gateway.polling._HUNG_SECONDS", 0.5)
    monkeypatch.setattr("bot.gateway.polling.POLL_SECONDS", 0)
    await house.start()
    await house.people.fault(kind="delay", method="getUpdates", seconds=3)
    await house.until(lambda: any("a poll hung" in line["event"] for line in lines))
    await house.people.say(AMINA, "through")
    assert await house.texts(AMINA, 1) == ["through"]


async def test_the_proxy_setting_is_what_calls_go_through(house: Any) -> None:
    asked: list[bytes] = []

    async def refuse(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readline())
        writer.write(b"HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(refuse, "127.0.0.1", 0) as proxy:
        port = proxy.sockets[0].getsockname()[1]
        gateway = house.build(api_base="http://telegram.invalid", proxy=f"http://127.0.0.1:{port}")
        stop = asyncio.Event()
        running = asyncio.create_task(gateway.run(stop))
        await house.until(lambda: asked)
        stop.set()
        await running
    assert asked[0].startswith(b"POST http://telegram.invalid/bot1:demo/getMe")


# ---------------------------------------------------------------- webhook


async def test_an_address_that_telegram_refuses_is_one_sentence(house: Any) -> None:
    with pytest.raises(BadWebhook, match=r"example.org.*WEBHOOK_URL"):
        await house.build(webhook=Webhook("https://example.org/hook", "s")).run(asyncio.Event())


async def test_by_webhook_too_each_update_takes_effect_once(house: Any) -> None:
    port = free_port()
    await house.people.say(AMINA, "waiting")
    gateway = await house.start(webhook=Webhook(f"http://127.0.0.1:{port}/hook", "s3cret"))
    server = uvicorn.Server(uvicorn.Config(Starlette(routes=gateway.routes), port=port, log_level="error"))
    running = asyncio.create_task(server.serve())
    assert await house.texts(AMINA, 1) == ["waiting"]
    await house.people.say(AMINA, "more")
    assert await house.texts(AMINA, 2) == ["waiting", "more"]
    last = house.inbox()[-1]
    async with httpx.AsyncClient(trust_env=False) as retry:
        again = await retry.post(f"http://127.0.0.1:{port}/hook", json=last.body, headers={SECRET_HEADER: "s3cret"})
    assert again.status_code == 200
    await house.stop()
    server.should_exit = True
    await running
    assert await house.texts(AMINA, 2) == ["waiting", "more"] and len(house.inbox()) == 2


async def test_the_webhook_refuses_strangers_and_nonsense(house: Any) -> None:
    gateway = house.build(webhook=Webhook("http://127.0.0.1:9/hook", "s3cret"))
    assert house.build().routes == []
    transport = httpx.ASGITransport(Starlette(routes=gateway.routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        known = {SECRET_HEADER: "s3cret"}
        assert (await client.post("/hook", json=message(1, text="x"))).status_code == 403
        assert (await client.post("/hook", json={}, headers={SECRET_HEADER: "sécret".encode()})).status_code == 403
        assert (await client.post("/hook", content=b"{", headers=known)).status_code == 400
        assert (await client.post("/hook", json={"message": {}}, headers=known)).status_code == 400
        assert (await client.post("/hook", json=message(1, text="x"), headers=known)).status_code == 200
    assert [row.number for row in house.inbox()] == [1]


# ---------------------------------------------------------------- files


async def test_an_album_is_one_turn_whose_rows_are_done_together(house: Any, picture: bytes) -> None:
    listener = Listener()
    await house.start(listener)
    await house.upload(
        AMINA,
        ("a.png", picture),
        ("b.png", picture + b"1"),
        ("c.png", picture + b"2"),
        kind="photo",
        caption="Like these",
    )
    await house.people.say(AMINA, "after")
    await house.answers(AMINA, 2)
    album, after = listener.said
    assert [a.kind for a in album.attachments] == ["photo"] * 3 and album.text == "Like these"
    assert after.text == "after"
    done = {row.done_at for row in house.inbox()[:3]}
    assert {row.state for row in house.inbox()} == {IncomingState.DONE} and len(done) <= 3


async def test_an_album_cut_before_its_turn_comes_whole_at_the_next_start(house: Any, picture: bytes) -> None:
    listener = Listener()
    await house.people.say(AMINA, "x")
    await house.start(listener)
    await house.answers(AMINA, 1)
    await house.upload(AMINA, ("a.png", picture), ("b.png", picture), kind="photo")
    await house.until(lambda: len(house.inbox()) == 3)
    task, _ = house.running.pop()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(listener.said) in (1, 2)
    await house.start(listener)
    await house.answers(AMINA, 2)
    assert [len(said.attachments) for said in listener.said] == [0, 2]


async def test_files_are_kept_under_their_hash_before_the_turn_names_them(house: Any, picture: bytes) -> None:
    listener = Listener()
    await house.start(listener)
    body = b"%PDF offer"
    await house.upload(AMINA, ("../../Ofa ya Amina.pdf", body, "application/pdf"))
    await house.upload(AMINA, ("p.png", picture), kind="photo", caption="this one")
    await house.answers(AMINA, 2)
    document, photo = (said.attachments[0] for said in listener.said)
    sha = hashlib.sha256(body).hexdigest()
    assert (document.file, document.size, document.media_type) == (sha, len(body), "application/pdf")
    assert (house.folder / "files" / sha[:2] / sha).read_bytes() == body
    assert photo.media_type == "image/jpeg" and listener.said[1].text == "this one"
    with house.store.read() as view:
        assert view.get(StoredFile, sha).media_type == "application/pdf"
        assert view.get(StoredFile, photo.file).size == photo.size
    assert not list(house.folder.rglob("*.partial"))


async def test_empty_and_over_large_files_and_failed_downloads_say_why(house: Any) -> None:
    listener = Listener()
    await house.start(listener)
    await house.upload(AMINA, ("empty.csv", b""))
    await house.upload(AMINA, ("big.bin", bytes(20 * 1024 * 1024 + 1)))
    await house.answers(AMINA, 2)
    await house.people.fault(kind="status", method="getFile", status=502, count=1)
    await house.upload(AMINA, ("second-try.txt", b"x"))
    await house.answers(AMINA, 3)
    await house.people.fault(kind="status", method="getFile", status=502, count=3)
    await house.upload(AMINA, ("never.txt", b"x"))
    await house.answers(AMINA, 4)
    assert [s.attachments[0].problem for s in listener.said] == ["empty", "too_big", "", "unavailable"]
    assert [bool(s.attachments[0].file) for s in listener.said] == [False, False, True, False]


# ---------------------------------------------------------------- all kinds of updates


async def test_what_people_send_reaches_the_conversation(house: Any) -> None:
    listener = Listener()
    await house.start(listener, officers={str(CHEN)})
    await house.people.say(AMINA, "/start p_12")
    await house.people.say(AMINA, contact=True)
    await house.people.say(AMINA, sticker="👍")
    await house.people.say(AMINA, location={"latitude": 1.0, "longitude": 2.0})
    await house.people.say(CHEN, "/help@made_in_mianyang_bot")
    await house.answers(AMINA, 4)
    await house.answers(CHEN, 1)
    by_person = {said.person: [] for said in listener.said}
    for said in listener.said:
        by_person[said.person].append(said)
    amina, chen = by_person.values() if listener.said[0].display_name == "Amina Juma" else reversed(by_person.values())
    start, contact, sticker, place = amina
    assert (start.command, start.argument, start.text) == ("start", "p_12", "")
    assert (contact.attachments[0].phone, contact.attachments[0].own) == ("+255700000001", True)
    assert (sticker.odd, place.odd) == ("sticker", "location")
    assert chen[0].command == "help" and chen[0].language_hint == "zh-hans"
    with house.store.read() as view:
        assert Role.OFFICER in view.get(Person, chen[0].person).roles


async def test_a_pressed_button_is_answered_at_once_and_read(house: Any) -> None:
    listener = Listener()
    await house.start(listener)
    said = await house.people.say(AMINA, "x")
    await house.answers(AMINA, 1)
    pressed = await house.people.do(AMINA, "press", message_id=said["message_id"], data="b.page|12|2#7")
    await house.answers(AMINA, 2)
    found = listener.said[1].pressed
    assert found and (found.action, found.args, found.revision) == ("b.page", ("12", "2"), 7)
    query = pressed.json()["callback_query_id"]
    path = f"/sandbox/chats/{AMINA}/presses/{query}"

    async def answered() -> bool:
        return bool((await house.people.client.get(path)).json()["answered"])

    await house.until(answered)


async def test_a_query_that_is_too_old_is_no_error(house: Any) -> None:
    await house.start()
    await house.people.fault(kind="status", method="answerCallbackQuery", status=400)
    said = await house.people.say(AMINA, "x")
    await house.people.do(AMINA, "press", message_id=said["message_id"], data="b.x")
    assert len(await house.answers(AMINA, 2)) == 2


async def test_an_edit_is_told_of_only_when_its_words_changed(house: Any) -> None:
    listener = Listener()
    gateway = await house.start(listener)
    said = await house.people.say(AMINA, "20 pumps")
    await house.answers(AMINA, 1)
    await house.people.do(AMINA, "edit", message_id=said["message_id"], text="200 pumps")
    await house.answers(AMINA, 2)
    assert listener.said[1].odd == "edited" and listener.said[1].text == ""
    same = message(900_000, text="200 pumps") | {}
    same["edited_message"] = same.pop("message") | {"message_id": said["message_id"]}
    unknown = message(900_001, text="200 pumps")
    unknown["edited_message"] = unknown.pop("message") | {"message_id": 5}
    await gateway.take_in([same, unknown])
    await house.until(lambda: all(row.state is IncomingState.DONE for row in house.inbox()))
    assert len(listener.said) == 2


async def test_blocking_and_coming_back_are_noted(house: Any) -> None:
    def reachable() -> bool:
        with house.store.read() as view:
            found = view.first(Identity, address=str(AMINA))
        return found is not None and found.reachable

    await house.start()
    await house.people.say(AMINA, "x")
    await house.answers(AMINA, 1)
    assert reachable()
    await house.people.do(AMINA, "block", blocked=True)
    await house.until(lambda: not reachable())
    await house.people.do(AMINA, "start")
    await house.until(reachable)
    await house.answers(AMINA, 2)


async def test_groups_are_left_and_get_no_answer(house: Any, lines: Any) -> None:
    listener = Listener()
    gateway = await house.start(listener)
    group = {"id": -100, "type": "supergroup", "title": "Trade"}
    said = message(1, text="hello bot")
    said["message"]["chat"] = group
    joined = {
        "update_id": 2,
        "my_chat_member": {"chat": group, "from": {"id": AMINA}, "new_chat_member": {"status": "member"}},
    }
    left = {
        "update_id": 3,
        "my_chat_member": {"chat": group, "from": {"id": AMINA}, "new_chat_member": {"status": "left"}},
    }
    await gateway.take_in([said, joined, left])
    await house.until(lambda: all(row.state is IncomingState.DONE for row in house.inbox()))
    assert listener.said == [] and house.outbox() == []
    # the offline Telegram has no groups: both attempts to leave were refused, which harms nothing
    assert len([line for line in lines if line["event"] == "call without effect"]) == 2


async def test_hostile_updates_harm_nothing(house: Any) -> None:
    listener = Listener()
    gateway = await house.start(listener)
    await house.people.say(AMINA, "/start")
    await house.answers(AMINA, 1)
    await gateway.take_in(
        [
            message(1, text="half a pair \ud83d here\u0000"),
            {"update_id": 2, "message": {"chat": "no chat"}},
            {"update_id": 3, "message": {"text": "from nobody"}},
            {"update_id": 4, "poll": {"id": "1"}},
            message(5, pinned_message={"message_id": 1}),
            message(6, photo=[]),
            message(7, something_new={"a": 1}),
        ]
    )
    await house.until(lambda: all(row.state is not IncomingState.NEW for row in house.inbox()))
    states = {row.number: row.state for row in house.inbox()}
    assert [number for number, state in states.items() if state is IncomingState.FAILED] == [2, 3]
    assert [said.odd for said in listener.said[1:]] == ["", "other", "other"]
    assert listener.said[1].text.startswith("half a pair ?")


# ---------------------------------------------------------------- errors


async def test_an_unexpected_error_is_undone_and_answered_with_a_reference(house: Any, lines: Any) -> None:
    def broken(said: Said, ctx: Context) -> Answer:
        ctx.tx.set_private(ctx.actor.id, "name", "half done")
        raise RuntimeError("secret words of a person")

    await house.start(broken)
    await house.people.say(JOHN, "x")
    (text,) = await house.texts(JOHN, 1)
    (row,) = house.inbox()
    reference, name = row.error.split()
    assert row.state is IncomingState.FAILED and name == "RuntimeError"
    assert reference in text and "secret" not in row.error
    (line,) = [line for line in lines if line["event"] == "turn failed"]
    assert line["reference"] == reference and line["log_level"] == "error"
    with house.store.read() as view:
        person = view.first(Identity, address=str(JOHN)).person
        assert view.private(person, "name") == ""


async def test_an_expected_error_is_no_alarm(house: Any, lines: Any) -> None:
    def refused(said: Said, ctx: Context) -> Answer:
        raise Forbidden(ctx.actor.id, Role.OFFICER)

    await house.start(refused)
    await house.people.say(JOHN, "x")
    await house.answers(JOHN, 1)
    (row,) = house.inbox()
    assert (row.state, row.error) == (IncomingState.DONE, "Forbidden")
    assert not [line for line in lines if line["log_level"] == "error"]


async def test_a_reply_that_cannot_be_rendered_counts_as_an_error_of_the_turn(house: Any) -> None:
    await house.start(lambda said, ctx: Answer((Reply(ctx.actor.id, Text("no-such-text")),), 0))
    await house.people.say(JOHN, "x")
    (text,) = await house.texts(JOHN, 1)
    assert house.inbox()[0].error.split()[0] in text and "MissingText" in house.inbox()[0].error


async def test_when_even_the_apology_fails_the_bare_reference_is_said(
    house: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> Answer:
        raise RuntimeError

    monkeypatch.setattr("bot.dialogue.apologise", broken)
    await house.start(broken)
    await house.people.say(JOHN, "x")
    (text,) = await house.texts(JOHN, 1)
    assert text == f"⚠️ {house.inbox()[0].error}"


async def test_when_nobody_can_be_told_the_update_is_closed_all_the_same(
    house: Any, monkeypatch: pytest.MonkeyPatch, lines: Any
) -> None:
    def broken(*_: Any, **__: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr("bot.services.people.resolve", broken)
    gateway = await house.start()
    await gateway.take_in([message(1, text="x")])
    await house.until(lambda: house.inbox()[0].state is IncomingState.FAILED)
    assert house.inbox()[0].error.startswith("E-") and house.outbox() == []
    assert [line["event"] for line in lines if line["log_level"] == "error"][-1] == "nobody could be told"


async def test_an_error_outside_the_turn_does_not_make_an_update_loop(house: Any) -> None:
    tries = []

    async def broken(wanted: Any) -> Any:
        tries.append(wanted)
        raise RuntimeError

    gateway = await house.start()
    gateway._side.fetch = broken
    await house.upload(JOHN, ("a.txt", b"x"))
    await house.people.say(JOHN, "next")
    first, second = await house.texts(JOHN, 2)
    assert first.startswith("⚠️ E-") and second == "next" and len(tries) == 1


async def test_a_locked_database_is_waited_for(house: Any, monkeypatch: pytest.MonkeyPatch, lines: Any) -> None:
    gateway = await house.start()
    house.store._writer.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    await house.people.say(AMINA, "patience")
    await house.until(lambda: any("updates cannot be fetched" in line["event"] for line in lines))
    other.execute("ROLLBACK")
    assert await house.texts(AMINA, 1) == ["patience"]
    other.execute("BEGIN IMMEDIATE")
    await house.people.say(AMINA, "again")
    await asyncio.sleep(0.3)
    other.execute("ROLLBACK")
    other.close()
    assert await house.texts(AMINA, 2) == ["patience", "again"]
    assert isinstance(gateway._inbox, Inbox)


async def test_an_answer_waits_for_a_locked_database(house: Any, lines: Any) -> None:
    other = sqlite3.connect(house.store.path, isolation_level=None, check_same_thread=False)
    locked = []

    def lock_then_answer(said: Said, ctx: Context) -> Answer:
        ctx.after_commit.append(lambda: locked.append(other.execute("BEGIN IMMEDIATE")))
        return Answer((Reply(ctx.actor.id, verbatim("kept")),), 0)

    house.store._writer.execute("PRAGMA busy_timeout = 50")
    await house.start(lock_then_answer)
    await house.people.say(AMINA, "x")
    await house.until(lambda: any("the database cannot be written" in line["event"] for line in lines))
    other.execute("ROLLBACK")
    other.close()
    assert await house.texts(AMINA, 1) == ["kept"]


async def test_a_webhook_is_not_acknowledged_while_nothing_can_be_written(house: Any) -> None:
    gateway = house.build(webhook=Webhook("http://127.0.0.1:9/hook", "s3cret"))
    house.store._writer.execute("PRAGMA busy_timeout = 50")
    other = sqlite3.connect(house.store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    transport = httpx.ASGITransport(Starlette(routes=gateway.routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        answer = await client.post("/hook", json=message(1, text="x"), headers={SECRET_HEADER: "s3cret"})
    other.execute("ROLLBACK")
    other.close()
    assert answer.status_code == 503 and house.inbox() == []


async def test_a_file_waits_for_room_on_a_full_disk(house: Any) -> None:
    listener = Listener()
    gateway = await house.start(listener)
    keep, tries = gateway._turns.files.keep, []

    def full_once(data: bytes) -> str:
        tries.append(data)
        if len(tries) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")
        if len(tries) == 3:
            raise OSError(errno.EACCES, "Permission denied")
        return str(keep(data))

    gateway._turns.files.keep = full_once
    await house.upload(AMINA, ("a.txt", b"a"))
    await house.answers(AMINA, 1)
    await house.upload(AMINA, ("b.txt", b"b"))
    await house.answers(AMINA, 2)
    assert [said.attachments[0].problem for said in listener.said] == ["", "unavailable"] and len(tries) == 3


async def test_typing_is_shown_while_a_text_takes_long(house: Any) -> None:
    def slow(said: Said, ctx: Context) -> Answer:
        time.sleep(0.8)
        return Answer((Reply(ctx.actor.id, verbatim("at last")),), 0)

    await house.start(slow)
    await house.people.say(AMINA, "x")

    async def typing() -> bool:
        return bool((await house.people.see(AMINA))["typing_seconds"] > 0)

    await house.until(typing)
    assert await house.texts(AMINA, 1) == ["at last"]
