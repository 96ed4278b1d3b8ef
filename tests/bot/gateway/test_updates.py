"""Updates as JSON, read."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from bot.gateway.updates import Heard, clean, read_update, sender, together
from bot.turn import Pressed

USER = {"id": 7, "is_bot": False, "first_name": "<Ana>", "last_name": "B", "language_code": "pt-br"}
CHAT = {"id": 7, "type": "private"}


def heard(**content: Any) -> Heard:
    return read_update({"update_id": 1, "message": {"message_id": 3, "date": 0, "from": USER, "chat": CHAT, **content}})


@pytest.mark.parametrize(
    ("text", "command", "argument"),
    [
        ("/start", "start", ""),
        ("/start p_12", "start", "p_12"),
        ("/HELP@Some_Bot", "help", ""),
        ("/language@bot  fr ", "language", "fr"),
        ("/note\nfirst\nsecond", "note", "first\nsecond"),
    ],
)
def test_commands(text: str, command: str, argument: str) -> None:
    found = heard(text=text)
    assert (found.command, found.argument, found.text) == (command, argument, "")


@pytest.mark.parametrize("text", ["/", "/帮助", "/a-b", "and/or", "price /unit", "// x", "/" + "a" * 33])
def test_what_is_no_command_is_text(text: str) -> None:
    assert (heard(text=text).command, heard(text=text).text) == ("", text)


def test_a_caption_that_looks_like_a_command_is_a_caption() -> None:
    found = heard(document={"file_id": "d", "file_size": 3}, caption="/help")
    assert found.text == "/help" and not found.command and found.wanted[0].name == ""


def test_the_largest_photo_is_wanted() -> None:
    sizes = [{"file_id": str(side), "width": side, "height": side, "file_size": side} for side in (90, 1280, 320)]
    (wanted,) = heard(photo=sizes, caption="this", media_group_id="9").wanted
    assert (wanted.file_id, wanted.size, wanted.media_type) == ("1280", 1280, "image/jpeg")


def test_who_speaks_is_told_as_he_calls_himself() -> None:
    found = heard(text="x")
    assert (found.user, found.display_name, found.language_hint) == ("7", "<Ana> B", "pt-br")


@pytest.mark.parametrize(
    ("content", "odd"),
    [
        ({"sticker": {}}, "sticker"),
        ({"voice": {}}, "voice"),
        ({"audio": {}}, "voice"),
        ({"video_note": {}}, "video"),
        ({"animation": {}, "document": {"file_id": "g"}}, "video"),
        ({"venue": {}, "location": {}}, "location"),
        ({"poll": {}}, "other"),
        ({}, "other"),
    ],
)
def test_what_no_conversation_can_use_is_named(content: dict[str, Any], odd: str) -> None:
    found = heard(**content)
    assert (found.what, found.odd, found.wanted) == ("said", odd, ())


def test_a_captioned_video_is_its_caption() -> None:
    found = heard(video={}, caption="20 of these")
    assert (found.text, found.odd) == ("20 of these", "")


@pytest.mark.parametrize(
    ("contact", "phone", "own"),
    [
        ({"phone_number": "255700", "user_id": 7}, "+255700", True),
        ({"phone_number": "+255700", "user_id": 8}, "+255700", False),
        ({"phone_number": "(0) 700"}, "(0) 700", False),
    ],
)
def test_a_contact_is_his_own_only_when_telegram_says_so(contact: dict[str, Any], phone: str, own: bool) -> None:
    found = heard(contact={"first_name": "A", **contact}).contact
    assert found and (found.phone, found.own, found.kind) == (phone, own, "contact")


def test_buttons() -> None:
    query = {"id": "55", "from": USER, "data": "b.page|1#2"}
    found = read_update({"update_id": 1, "callback_query": query})
    assert (found.pressed, found.query, found.user) == (Pressed("b.page", ("1",), 2), "55", "7")
    game = read_update({"update_id": 1, "callback_query": {"id": "55", "from": USER}})
    assert game.pressed == Pressed("")


def test_what_nobody_said_is_nothing() -> None:
    assert heard(pinned_message={}).what == "nothing"
    assert (
        read_update(
            {"update_id": 1, "message": {"message_id": 1, "chat": CHAT, "from": {"id": 2, "is_bot": True}}}
        ).what
        == "nothing"
    )
    location = {"message_id": 1, "chat": CHAT, "from": USER, "location": {}}
    assert read_update({"update_id": 1, "edited_message": location}).what == "nothing"
    assert read_update({"update_id": 1, "poll": {}}).what == "nothing"


def test_an_album_is_one_message() -> None:
    parts = [
        heard(
            photo=[{"file_id": str(n), "width": 1, "height": 1}], media_group_id="9", **({"caption": "c"} if n else {})
        )
        for n in range(3)
    ]
    whole = together(parts)
    assert [wanted.file_id for wanted in whole.wanted] == ["0", "1", "2"] and whole.text == "c" and not whole.odd
    videos = together([heard(video={}, media_group_id="9"), heard(video={}, media_group_id="9")])
    assert videos.odd == "video"


_json = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=9), inner, max_size=3),
    max_leaves=10,
)


@given(
    some.dictionaries(some.sampled_from(["message", "edited_message", "callback_query", "my_chat_member", "x"]), _json)
)
def test_an_update_of_any_form_can_be_written_down(update: dict[str, Any]) -> None:
    assert isinstance(sender(update), str)
    clean(update)["message" if "message" in update else "x"] = None


def test_lone_surrogates_become_question_marks() -> None:
    assert clean({"text": "a\ud83db"}) == {"text": "a?b"}
