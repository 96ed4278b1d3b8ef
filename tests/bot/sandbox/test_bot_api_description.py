"""The stand-in held to the published description of the Bot API: its parameters and its results."""

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from bot.sandbox.methods import METHODS

DESCRIPTION: dict[str, Any] = json.loads((Path(__file__).parents[2] / "data" / "bot_api_10.1.json").read_text("utf-8"))
PRIMITIVES: dict[str, Any] = {"Integer": int, "String": str, "Boolean": bool, "True": bool, "Float": (int, float)}
AMINA = 700001


def problems(value: Any, kinds: list[str], where: str) -> list[str]:
    """What is wrong with a value that should be of one of the described kinds; empty when it is right."""
    found = [_problems_of(value, kind, where) for kind in kinds]
    return min(found, key=len)


def _problems_of(value: Any, kind: str, where: str) -> list[str]:
    if kind.startswith("Array of "):
        if not isinstance(value, list):
            return [f"{where}: no array"]
        inner = kind.removeprefix("Array of ")
        return [why for at, item in enumerate(value) for why in _problems_of(item, inner, f"{where}[{at}]")]
    if kind in PRIMITIVES:
        right = isinstance(value, PRIMITIVES[kind]) and (kind in ("Boolean", "True") or not isinstance(value, bool))
        return [] if right else [f"{where}: {value!r} is no {kind}"]
    described = DESCRIPTION["types"][kind]
    if "subtypes" in described:
        return problems(value, described["subtypes"], where)
    return _problems_of_object(value, described, where)


def _problems_of_object(value: Any, described: dict[str, Any], where: str) -> list[str]:
    if not isinstance(value, dict):
        return [f"{where}: no object"]
    fields = {field["name"]: field for field in described.get("fields", [])}
    wrong = [f"{where}.{name}: not in {described['name']}" for name in value if name not in fields]
    wrong += [f"{where}.{name}: missing" for name, field in fields.items() if field["required"] and name not in value]
    for name, item in value.items():
        if name in fields:
            wrong += problems(item, fields[name]["types"], f"{where}.{name}")
    return wrong


def test_the_validator_sees_what_is_wrong() -> None:
    chat = {"id": 1, "type": "private"}
    assert problems(chat, ["Chat"], "chat") == []
    assert problems({"id": "1", "odd": 2}, ["Chat"], "chat") == [
        "chat.odd: not in Chat", "chat.type: missing", "chat.id: '1' is no Integer",
    ]  # fmt: skip
    assert problems(True, ["Integer"], "x") == ["x: True is no Integer"]
    assert problems({"status": "kicked", "user": {}, "until_date": 0}, ["ChatMember"], "m")


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda method: method.name)
def test_parameters_are_those_of_the_bot_api(method: Any) -> None:
    fields = {field["name"]: field for field in DESCRIPTION["methods"][method.name].get("fields", [])}
    assert method.required | method.optional <= set(fields)
    assert {name for name, field in fields.items() if field["required"]} == method.required


class Caller:
    """Calls methods and checks each result against the description."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.called: set[str] = set()

    async def call(self, method: str, files: dict[str, Any] | None = None, **values: Any) -> Any:
        if files:
            data = {name: value if isinstance(value, str) else json.dumps(value) for name, value in values.items()}
            answer = await self.client.post(f"/bot1:demo/{method}", data=data, files=files)
        else:
            answer = await self.client.post(f"/bot1:demo/{method}", json=values)
        body = answer.json()
        assert body["ok"], body
        self.called.add(method)
        assert problems(body["result"], DESCRIPTION["methods"][method]["returns"], method) == []
        return body["result"]


@pytest.mark.asyncio
async def test_every_result_is_as_described(people: Any, picture: bytes) -> None:
    bot = Caller(people.client)
    await _about_itself(bot)
    await _updates(bot, people, picture)
    await _messages(bot, picture)
    await bot.call("setWebhook", url="http://127.0.0.1:9/hook", max_connections=5)
    await bot.call("getWebhookInfo")
    await bot.call("deleteWebhook", drop_pending_updates=True)
    assert {name.lower() for name in bot.called} == set(METHODS)


async def _about_itself(bot: Caller) -> None:
    await bot.call("getMe")
    for name in ("Name", "Description", "ShortDescription"):
        parameter = {"ShortDescription": "short_description"}.get(name, name.lower())
        told: dict[str, Any] = {parameter: "Text"}
        await bot.call(f"setMy{name}", **told)
        await bot.call(f"getMy{name}", language_code="sw")
    await bot.call("setMyCommands", commands=[{"command": "help", "description": "Help"}], scope={"type": "default"})
    await bot.call("getMyCommands")
    await bot.call("deleteMyCommands")
    await bot.call("setChatMenuButton", menu_button={"type": "commands"})
    await bot.call("getChatMenuButton")


async def _updates(bot: Caller, people: Any, picture: bytes) -> None:
    """Every kind of update a person can cause."""
    said = await people.say(AMINA, "/start https://example.org")
    for body in ({"location": {"latitude": -6.8, "longitude": 37.6}}, {"contact": True}, {"sticker": "👍"}):
        await people.say(AMINA, **body)
    for kind, files in (("photo", 2), ("document", 1), ("voice", 1)):
        parts = [("file", (f"{n}.png", picture, "image/png")) for n in range(files)]
        data = {"kind": kind, "caption": "*", "duration": "3"}
        (await people.client.post(f"/sandbox/chats/{AMINA}/messages", data=data, files=parts)).raise_for_status()
    await people.do(AMINA, "edit", message_id=said["message_id"], text="/start again")
    await people.do(AMINA, "press", message_id=said["message_id"], data="x")
    await people.do(AMINA, "block", blocked=True)
    await people.do(AMINA, "block", blocked=False)
    updates = await bot.call("getUpdates", offset=0, limit=100, timeout=0)
    kinds = [name for update in updates for name in update if name != "update_id"]
    assert set(kinds) == {"message", "edited_message", "callback_query", "my_chat_member"}
    query = next(update["callback_query"] for update in updates if "callback_query" in update)
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="ok")


async def _messages(bot: Caller, picture: bytes) -> None:
    to: dict[str, Any] = {"chat_id": AMINA}
    rows = [
        [
            {"text": "a", "callback_data": "a"},
            {"text": "b", "url": "https://example.org"},
            {"text": "c", "copy_text": {"text": "c"}},
        ]
    ]
    keys = {"reply_markup": {"inline_keyboard": rows}}
    html = '<b>a</b><pre><code class="language-py">x</code></pre><a href="tg://user?id=7">m</a>'
    text = await bot.call(
        "sendMessage", **to, text=html, parse_mode="HTML", **keys, link_preview_options={"is_disabled": True}
    )
    photo = await bot.call(
        "sendPhoto", {"photo": ("p.png", picture)}, chat_id=str(AMINA), caption="c", **keys, has_spoiler="true"
    )
    await bot.call("sendDocument", {"document": ("d.txt", b"x")}, chat_id=str(AMINA))
    await bot.call("sendContact", **to, phone_number="+1", first_name="A", last_name="B", vcard="V",
                   reply_parameters={"message_id": text["message_id"]})  # fmt: skip
    media = [
        {"type": "photo", "media": "attach://a"},
        {"type": "photo", "media": photo["photo"][0]["file_id"], "caption": "2"},
    ]
    await bot.call("sendMediaGroup", {"a": ("a.png", picture)}, chat_id=str(AMINA), media=media)
    await bot.call("sendChatAction", **to, action="typing")
    which: dict[str, Any] = {**to, "message_id": photo["message_id"]}
    await bot.call("editMessageText", **to, message_id=text["message_id"], text="new")
    await bot.call("editMessageCaption", **which, caption="new")
    await bot.call("editMessageReplyMarkup", **which, **keys)
    fresh = {"type": "photo", "media": photo["photo"][0]["file_id"], "show_caption_above_media": True, "caption": "x"}
    await bot.call("editMessageMedia", **which, media=fresh)
    await bot.call("getFile", file_id=photo["photo"][-1]["file_id"])
    await bot.call("getChat", **to)
    await bot.call("deleteMessage", **which)
