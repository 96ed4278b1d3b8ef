"""What goes out: in order, at Telegram's pace, edited in place, and honest about what is unsure."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import httpx
import pytest
from telegram.error import ChatMigrated

from bot.dialogue import Answer
from bot.gateway import outbox, pace
from bot.gateway.markup import plain
from bot.sandbox import Limits
from bot.services import people
from bot.services.context import Context, utc_now
from bot.turn import Card, Choice, Reply, Said, Text, verbatim
from catalog.messages import Identity, Outgoing, OutgoingState, Slot
from catalog.model import Person, PersonId, StoredFile

pytestmark = pytest.mark.asyncio
AMINA, JOHN, WANG = 700001, 700005, 700101


def replies(*made: Reply) -> Callable[[Said, Context], Answer]:
    """A conversation whose nth answer is the nth reply (again and again the last)."""
    queue = list(made)

    def take_turn(said: Said, ctx: Context) -> Answer:
        reply = queue.pop(0) if len(queue) > 1 else queue[0]
        return Answer((Reply(ctx.actor.id, **{f: getattr(reply, f) for f in FIELDS}),), 3)

    return take_turn


FIELDS = ("text", "choices", "slot", "photo", "tile", "document", "card", "keyboard")


def told(words: str = "words", **more: Any) -> Reply:
    return Reply(PersonId(0), verbatim(words), **more)


def buttons(*labels: str) -> Any:
    return (tuple(Choice(verbatim(label), "b.x", (at,)) for at, label in enumerate(labels)),)


async def talk(house: Any, *made: Reply, user: int = AMINA, stories: int | None = None) -> list[dict[str, Any]]:
    """Runs a conversation of these replies; returns what the person sees at its end."""
    await house.start(replies(*made))
    for at in range(len(made)):
        await house.people.say(user, f"say {at}")
        await house.until(lambda at=at: len([r for r in house.inbox() if r.done_at]) > at and done(house, at + 1))
    return list(await house.answers(user, 1))


def done(house: Any, count: int) -> bool:
    rows = house.outbox()
    return len(rows) >= count and all(row.state in (OutgoingState.SENT, OutgoingState.FAILED) for row in rows)


def enqueue(house: Any, user: int, *bodies: dict[str, Any], slot: str = "") -> PersonId:
    """Rows for somebody, as a turn would have left them."""

    def write(tx: Any) -> PersonId:
        person = people.resolve(tx, str(user), utc_now(), "sw")
        for body in bodies:
            tx.add(Outgoing(0, person.id, body, utc_now(), slot=slot))
        return person.id

    return PersonId(house.store.write(write))


# ---------------------------------------------------------------- what arrives


async def test_words_buttons_and_languages(house: Any) -> None:
    reply = told(
        "<b>no markup</b>", choices=(*buttons("One", "Two"), (Choice(verbatim("Page"), url="https://example.org/x"),))
    )
    (message,) = await talk(house, reply)
    assert message["text"] == "<b>no markup</b>" and "bold" not in str(message.get("entities"))
    rows = message["reply_markup"]["inline_keyboard"]
    assert [[b["text"] for b in row] for row in rows] == [["One", "Two"], ["Page"]]
    assert rows[0][1]["callback_data"] == "b.x|1" and rows[1][0]["url"] == "https://example.org/x"


async def test_a_notice_reaches_its_reader_in_his_own_language(house: Any) -> None:
    def notice(said: Said, ctx: Context) -> Answer:
        others = [p.id for p in ctx.tx.find(Person) if p.id != ctx.actor.id]
        return Answer(tuple(Reply(other, Text("button-help")) for other in others), 0)

    await house.people.say(WANG, "你好")
    await house.start(notice)
    await house.until(lambda: len(house.inbox()) == 1)
    await house.people.say(AMINA, "x")
    zh = await house.texts(WANG, 1)
    await house.people.say(WANG, "x")
    sw = await house.texts(AMINA, 1)
    assert zh != sw and zh[0] and sw[0]


async def test_texts_that_are_too_long_are_cut_or_lose_their_picture(house: Any) -> None:
    long, caption = "ы" * 5000, "c" * 1500
    first, second, third = await talk(house, told(long), told(caption, tile="food"), told("short", tile="food"))
    assert len(first["text"]) == 4096 and first["text"].endswith("…")
    assert second["text"] == caption and "photo" not in second
    assert third["caption"] == "short" and third["photo"]


async def test_photos_documents_and_cards(house: Any, picture: bytes) -> None:
    gateway = house.build()
    sha = gateway._turns.files.keep(picture)
    pdf = gateway._turns.files.keep(b"%PDF")
    made = StoredFile(pdf, "Amina +255700000001.PDF", "application/pdf", 4, utc_now())
    house.store.write(lambda tx: tx.add(made))
    card = Card("Amina Juma", "+255700000001", "amina@example.org", "Morogoro Coop")
    seen = await talk(
        house,
        told("photo", photo=sha),
        told("long " * 300, photo=sha),
        told("file", document=pdf),
        told("her card", card=card),
        told("only e-mail", card=Card("Wang", email="w@example.org")),
    )
    assert seen[0]["caption"] == "photo" and seen[0]["photo"]
    assert "caption" not in seen[1] and seen[2]["text"].startswith("long")
    assert seen[3]["document"]["file_name"] == f"document-{pdf[:8]}.pdf" and seen[3]["caption"] == "file"
    assert seen[4]["text"] == "her card"
    contact = seen[5]["contact"]
    assert contact["phone_number"] == "+255700000001" and contact["first_name"] == "Amina Juma"
    assert "ORG:Morogoro Coop" in contact["vcard"] and "EMAIL:amina@example.org" in contact["vcard"]
    assert seen[7]["document"]["file_name"] == "contact.vcf"


async def test_the_keyboard_to_share_a_phone_number(house: Any) -> None:
    seen = await talk(
        house,
        told("yours?", keyboard="share_phone"),
        told("thanks", keyboard="remove"),
        told("with buttons", keyboard="share_phone", choices=buttons("Skip")),
        told("gone, with buttons", keyboard="remove", choices=buttons("On")),
    )
    assert [m["text"] for m in seen] == ["yours?", "thanks", "with buttons", "👇", "👌", "gone, with buttons"]
    assert (await house.people.see(AMINA))["keyboard"] is None
    await house.stop()
    await talk(house, told("yours?", keyboard="share_phone"))
    await house.answers(AMINA, 7)
    ((button,),) = (await house.people.see(AMINA))["keyboard"]["keyboard"]
    assert button["request_contact"] is True and button["text"].startswith("📱")


async def test_what_telegram_refuses_arrives_in_a_plainer_form(house: Any, lines: Any) -> None:
    await house.people.say(AMINA)
    enqueue(
        house,
        AMINA,
        {"kind": "text", "html": "<b>open &lt;"},
        {"kind": "picture", "photo": "0" * 64, "html": "no such photo"},
        {"kind": "text", "html": "bad button", "buttons": [[{"text": "x", "data": "y" * 65}]]},
        {"kind": "document", "file": "0" * 64, "name": "document.pdf"},
    )
    await house.start()
    await house.until(lambda: done(house, 5))
    assert await house.texts(AMINA, 5) == ["open <", "no such photo", "bad button", "document.pdf", "/start"]
    assert len([line for line in lines if line["event"] == "message was refused"]) >= 4


# ---------------------------------------------------------------- editing in place


async def test_a_slot_is_edited_in_place(house: Any) -> None:
    seen = await talk(
        house,
        told("one", slot="read", choices=buttons("a")),
        told("two", slot="read"),
        told("two", slot="read"),
        told("aside"),
        told("other", slot="cards"),
    )
    assert [m["text"] for m in seen] == ["two", "aside", "other"]
    assert "reply_markup" not in seen[0]
    assert {row.state for row in house.outbox()} == {OutgoingState.SENT}


async def test_a_pager_of_pictures_edits_one_message_and_uploads_each_once(house: Any) -> None:
    made = [
        told(f"card {at}", slot="cards", tile=tile) for at, tile in enumerate(("food", "auto_parts", "food", "food"))
    ]
    (message,) = await talk(house, *made)
    assert message["caption"] == "card 3" and message["edit_date"]


async def test_a_slot_whose_kind_changes_is_replaced(house: Any) -> None:
    seen = await talk(
        house, told("card", slot="s", tile="food"), told("none left", slot="s"), told("card", slot="s", tile="food")
    )
    assert [m.get("text", m.get("caption")) for m in seen] == ["card"]
    with house.store.read() as view:
        (slot,) = view.find(Slot)
    assert slot.message == f"{seen[0]['message_id']}:picture"


async def test_a_slot_whose_message_is_gone_is_sent_anew(house: Any) -> None:
    await house.start(replies(told("one", slot="s"), told("two", slot="s"), told("three", slot="s")))
    await house.people.say(AMINA)
    (first,) = await house.answers(AMINA, 1)
    await house.until(lambda: done(house, 1))
    async with httpx.AsyncClient(base_url=house.standin.url, trust_env=False) as bot:
        gone = {"chat_id": AMINA, "message_id": first["message_id"]}
        assert (await bot.post("/bot1:demo/deleteMessage", json=gone)).json()["ok"]
    for count in (2, 3):
        await house.people.say(AMINA)
        await house.until(lambda count=count: done(house, count))
    assert await house.texts(AMINA, 1) == ["three"]


# ---------------------------------------------------------------- pace and bad days


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "CHAT_BURST", 3)
    monkeypatch.setattr(pace, "ALL_BURST", 30)


@pytest.mark.parametrize("limits", [Limits(chat_burst=4, chat_per_second=1, all_burst=30, all_per_second=30)])
async def test_many_messages_never_go_faster_than_telegram_allows(house: Any, slow: None, lines: Any) -> None:
    await house.people.say(AMINA)
    await house.people.say(JOHN)
    enqueue(house, AMINA, *({"kind": "text", "html": f"{n}"} for n in range(6)))
    enqueue(house, JOHN, {"kind": "text", "html": "not held up"})
    began = time.monotonic()
    await house.start()
    await house.answers(JOHN, 1)
    assert time.monotonic() - began < 2
    assert (await house.texts(AMINA, 6))[:6] == [f"{n}" for n in range(6)]
    assert 2.5 < time.monotonic() - began < 9
    assert not [line for line in lines if line["event"] == "message not sent"]


@pytest.mark.parametrize("limits", [Limits(chat_burst=2, chat_per_second=2, all_burst=100, all_per_second=100)])
async def test_a_refusal_for_speed_is_obeyed_and_nothing_is_lost_or_doubled(house: Any, lines: Any) -> None:
    await house.people.say(AMINA)
    enqueue(house, AMINA, *({"kind": "text", "html": f"{n}"} for n in range(5)))
    await house.start(take_turn=replies(told("last")))
    assert await house.texts(AMINA, 6) == [*(f"{n}" for n in range(5)), "last"]
    waits = [line["pause"] for line in lines if line["event"] == "message not sent"]
    assert waits and all(pause >= 1 for pause in waits)
    await house.until(lambda: done(house, 6))
    assert [row.attempts for row in house.outbox()] == [1] * 6 and not any(row.uncertain for row in house.outbox())


async def test_what_surely_did_not_arrive_is_repeated_until_it_does(house: Any) -> None:
    await house.people.fault(kind="status", method="sendMessage", status=502, count=2)
    (message,) = await talk(house, told("arrived"))
    (row,) = house.outbox()
    assert message["text"] == "arrived" and row.attempts == 3 and not row.uncertain


async def test_what_may_have_arrived_is_repeated_once_and_marked(house: Any) -> None:
    await house.people.fault(kind="drop_after", method="sendMessage")
    seen = await talk(house, told("twice at most"))
    (row,) = house.outbox()
    assert [m["text"] for m in seen] == ["twice at most"] * 2 and row.uncertain and row.attempts == 2
    await house.people.fault(kind="drop_before", method="sendMessage", count=2)
    await house.people.say(AMINA)
    await house.until(lambda: done(house, 2))
    assert house.outbox()[1].state is OutgoingState.FAILED and house.outbox()[1].error == "NetworkError"


async def test_an_edit_that_may_have_arrived_is_repeated_without_doubt(house: Any) -> None:
    await house.people.fault(kind="drop_after", method="editMessageText", count=3)
    (message,) = await talk(house, told("one", slot="s"), told("two", slot="s"))
    assert message["text"] == "two" and not house.outbox()[1].uncertain


async def test_a_telegram_that_cannot_be_reached_is_waited_for(house: Any, serve: Any) -> None:
    port = int(house.standin.url.rpartition(":")[2])
    await house.people.say(AMINA)
    gateway = await house.start()
    await house.answers(AMINA, 1)
    house.standin.stop()
    enqueue(house, AMINA, {"kind": "text", "html": "later"})
    gateway._sender.wake()
    await house.until(lambda: house.outbox()[-1].attempts > 0)
    back = serve(port=port)
    assert await house.texts(AMINA, 2) == ["/start", "later"] and back.url == house.standin.url


async def test_what_was_on_its_way_at_a_crash_goes_out_once_more_marked(house: Any, lines: Any) -> None:
    await house.people.say(AMINA)
    enqueue(house, AMINA, {"kind": "text", "html": "in flight"}, {"kind": "text", "html": "behind it"})
    first = house.outbox()[0]
    claimed, _ = house.store.write(lambda tx: outbox.claim(tx, first.id))
    assert claimed.attempts == 1 and house.store.write(lambda tx: outbox.claim(tx, first.id)) is None
    await house.start()
    assert (await house.texts(AMINA, 3))[:2] == ["in flight", "behind it"]
    await house.until(lambda: done(house, 3))
    assert [row.uncertain for row in house.outbox()] == [True, False, False]


async def test_stopping_sends_what_is_pending(house: Any) -> None:
    await house.start()
    await house.people.say(AMINA)
    await house.answers(AMINA, 1)
    enqueue(house, AMINA, *({"kind": "text", "html": f"{n}"} for n in range(10)))
    await house.stop()
    assert len(await house.texts(AMINA, 11)) == 11


async def test_stopping_does_not_wait_for_ever(house: Any, monkeypatch: pytest.MonkeyPatch, lines: Any) -> None:
    monkeypatch.setattr("bot.gateway.telegram_app._SENDING_SECONDS", 0.3)
    await house.start()
    await house.people.say(AMINA)
    await house.answers(AMINA, 1)
    await house.people.fault(kind="delay", method="sendMessage", seconds=3)
    enqueue(house, AMINA, {"kind": "text", "html": "hangs"}, {"kind": "text", "html": "left"})
    began = time.monotonic()
    await house.stop()
    assert time.monotonic() - began < 2
    assert [row.state for row in house.outbox()[1:]] == [OutgoingState.SENDING, OutgoingState.PENDING]
    assert any("left for the next start" in line["event"] for line in lines)


# ---------------------------------------------------------------- people who cannot be reached


async def test_who_blocked_the_bot_gets_nothing_more_until_he_comes_back(house: Any) -> None:
    await house.people.say(AMINA)
    await house.start()
    await house.answers(AMINA, 1)
    await house.stop()
    await house.people.do(AMINA, "block", blocked=True)
    enqueue(house, AMINA, {"kind": "text", "html": "1"}, {"kind": "text", "html": "2"})
    gateway = house.build()
    async with gateway._bot:
        await gateway._sender.look()
        await gateway._sender.drain(5)
    with house.store.read() as view:
        assert view.first(Identity, address=str(AMINA)).reachable is False
    assert [(row.state, row.error) for row in house.outbox()[1:]] == [(OutgoingState.FAILED, "blocked")] * 2
    await house.people.do(AMINA, "start")
    await house.start()
    assert await house.texts(AMINA, 2) == ["/start", "/start"]


async def test_an_unreachable_person_is_not_called_and_one_without_address_neither(house: Any) -> None:
    await house.people.say(AMINA)
    person = enqueue(house, AMINA, {"kind": "text", "html": "x"})

    def close(tx: Any) -> None:
        identity = tx.first(Identity, person=person)
        tx.update(Identity, identity.id, reachable=False)
        nobody = tx.add(Person(PersonId(0), "zh", utc_now()))
        outbox.enqueue(tx, [Reply(nobody.id, verbatim("to an invented contact"))], 0, utc_now())

    house.store.write(close)
    gateway = house.build()
    await gateway._sender.look()
    await gateway._sender.drain(5)
    assert [(row.state, row.error) for row in house.outbox()] == [(OutgoingState.FAILED, "no address")] * 2


async def test_a_chat_that_does_not_exist_is_marked(house: Any) -> None:
    person = enqueue(house, JOHN, {"kind": "text", "html": "never began"})
    await house.start()
    await house.until(lambda: done(house, 1))
    assert house.outbox()[0].error == "chat not found"
    with house.store.read() as view:
        assert view.first(Identity, person=person).reachable is False


async def test_a_migrated_chat_gets_its_new_number(house: Any) -> None:
    await house.people.say(JOHN)
    enqueue(house, AMINA, {"kind": "text", "html": "to the new number"})
    gateway = await house.start()
    await house.answers(JOHN, 1)
    await house.stop()
    enqueue(house, WANG, {"kind": "text", "html": "moved"})
    row = house.outbox()[-1]
    claimed, _ = house.store.write(lambda tx: outbox.claim(tx, row.id))
    await gateway._sender._settle(claimed, str(WANG), ChatMigrated(-1001), edited=False)
    with house.store.read() as view:
        assert view.first(Identity, person=row.person).address == "-1001"
        assert view.get(Outgoing, row.id).state is OutgoingState.PENDING


async def test_the_farewell_of_an_erased_person_arrives_and_is_not_kept(house: Any) -> None:
    def leave(said: Said, ctx: Context) -> Answer:
        if said.text == "go":
            ctx.tx.erase(ctx.actor.id, ctx.now)
        return Answer((Reply(ctx.actor.id, verbatim(f"{said.text}!"), slot="s"),), 0)

    await house.start(leave)
    await house.people.say(AMINA, "hi")
    await house.answers(AMINA, 1)
    await house.until(lambda: done(house, 1))
    await house.people.say(AMINA, "go")
    assert (await house.texts(AMINA, 2))[-1] == "go!"
    await house.until(lambda: done(house, 2))
    with house.store.read() as view:
        assert view.count(Identity) == 0 and view.count(Slot) == 0
    assert [row.body for row in house.outbox()] == [{}, {}]
    assert [row.body for row in house.inbox()] == [{}, {}]
    await house.people.say(AMINA, "again")
    assert (await house.texts(AMINA, 3))[-1] == "again!"
    with house.store.read() as view:
        assert view.count(Person) == 2


async def test_messages_to_people_erased_meanwhile_are_dropped(house: Any) -> None:
    await house.people.say(AMINA)
    person = enqueue(house, AMINA, {"kind": "text", "html": "in flight"})
    row = house.outbox()[0]
    claimed, _ = house.store.write(lambda tx: outbox.claim(tx, row.id))
    house.store.write(lambda tx: tx.erase(person, utc_now()))
    late = utc_now()
    house.store.write(lambda tx: outbox.sent(tx, claimed, "1:text", late))
    house.store.write(lambda tx: outbox.retry(tx, claimed, "x", late))
    house.store.write(lambda tx: outbox.fail(tx, claimed, "x"))
    house.store.write(
        lambda tx: outbox.enqueue(tx, [Reply(person, verbatim("notice"))], 0, late, speaker=PersonId(99), came_from="1")
    )
    assert house.outbox() == []


async def test_giving_up_needs_both_many_tries_and_much_time(house: Any) -> None:
    enqueue(house, AMINA, {"kind": "text", "html": "x"})
    (row,) = house.outbox()
    tried = Outgoing(row.id, row.person, row.body, row.created_at, attempts=25)
    soon, late = row.created_at + timedelta(hours=1), row.created_at + timedelta(hours=7)
    assert house.store.write(lambda tx: outbox.retry(tx, tried, "NetworkError", soon)) == 60
    assert house.store.write(lambda tx: outbox.retry(tx, row, "NetworkError", late)) > 0
    assert house.outbox()[0].state is OutgoingState.PENDING
    assert house.store.write(lambda tx: outbox.retry(tx, tried, "NetworkError", late)) == 0
    assert house.outbox()[0].state is OutgoingState.FAILED


async def test_an_error_of_our_own_fails_one_message_not_the_loop(house: Any, lines: Any) -> None:
    gateway = await house.start()
    await house.people.say(AMINA)
    await house.answers(AMINA, 1)
    enqueue(house, AMINA, {"html": "no kind"}, {"kind": "text", "html": "after it"})
    gateway._sender.wake()
    assert (await house.texts(AMINA, 2))[-1] == "after it"
    assert house.outbox()[1].error == "KeyError" and plain("a &amp; b") == "a & b"
    await asyncio.sleep(0)
