"""The real conversations through the gateway: what anybody may ask at any time."""

from __future__ import annotations

from typing import Any

import pytest

from bot import dialogue
from bot.texts import render
from bot.turn import Text
from catalog.messages import Identity, IncomingState, OutgoingState

pytestmark = pytest.mark.asyncio
AMINA, JEAN = 700001, 700003


def settled(house: Any) -> bool:
    received = all(row.state is not IncomingState.NEW for row in house.inbox())
    return received and all(row.state in (OutgoingState.SENT, OutgoingState.FAILED) for row in house.outbox())


async def test_whatever_comes_is_answered_in_the_persons_language(house: Any) -> None:
    await house.start(dialogue.take_turn)
    for content in (
        {"text": "/start"},
        {"text": "/help"},
        {"text": "/nonsense"},
        {"sticker": "👍"},
        {"text": "/cancel"},
    ):
        await house.people.say(JEAN, **content)
    await house.upload(JEAN, ("empty.csv", b""))
    await house.answers(JEAN, 6)
    await house.until(lambda: len(house.inbox()) == 6 and settled(house))
    assert {row.state for row in house.inbox()} == {IncomingState.DONE}
    said = await house.texts(JEAN, 6)
    assert render(Text("unknown-command"), "fr") in said
    assert {row.state for row in house.outbox()} == {OutgoingState.SENT}


async def test_a_forged_and_a_stale_button_are_answered_kindly(house: Any) -> None:
    await house.start(dialogue.take_turn)
    said = await house.people.say(AMINA, "/help")
    await house.answers(AMINA, 1)
    for data in ("", "x" * 64, "o.approve|1#1", "b.page|-1|💥", "g.language|" + "z" * 40):
        await house.people.do(AMINA, "press", message_id=said["message_id"], data=data)
    await house.answers(AMINA, 5)
    await house.until(lambda: len(house.inbox()) == 6 and settled(house))
    assert {row.state for row in house.inbox()} == {IncomingState.DONE}


async def test_who_deletes_his_data_is_told_so_and_nothing_of_him_is_left(house: Any) -> None:
    await house.start(dialogue.take_turn)
    await house.people.say(AMINA, "/delete")
    (question,) = await house.answers(AMINA, 1)
    await house.people.do(AMINA, "press", message_id=question["message_id"], row=0, column=0)
    answers = await house.texts(AMINA, 2)
    await house.until(lambda: len(house.inbox()) == 2 and settled(house))
    assert answers[-1] == render(Text("delete-done"), "sw")
    assert all(row.body == {} and row.address == "erased" for row in house.inbox())
    assert all(row.body == {} for row in house.outbox())
    with house.store.read() as view:
        assert view.count(Identity) == 0
