"""What the bot can do, and what it is refused, through the client production uses."""

import asyncio
import io
from typing import Any

import httpx
import pytest
from PIL import Image
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeAllPrivateChats,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter

from bot.sandbox import Limits

pytestmark = pytest.mark.asyncio

AMINA, WANG = 700001, 700101
LONG = "é" * 33
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def buttons(**data: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=value) for text, value in data.items()]])


async def refused(url: str, method: str, status: int, description: str, **values: Any) -> dict[str, Any]:
    """Calls a method without the client's own reading of errors."""
    async with httpx.AsyncClient(trust_env=False) as client:
        answer = await client.post(f"{url}/bot1:demo/{method}", json=values)
    body: dict[str, Any] = answer.json()
    assert (answer.status_code, body["error_code"], body["description"]) == (status, status, description)
    assert body["ok"] is False
    return body


async def test_a_message_is_sent_formatted_edited_and_deleted(bot: Any, people: Any) -> None:
    await people.say(AMINA)
    sent = await bot.send_message(
        AMINA, " <b>Karibu</b> 😀 <i>Amina</i> ", parse_mode="HTML", reply_markup=buttons(Ndiyo="y")
    )
    assert sent.text == "Karibu 😀 Amina"
    assert [(e.type, e.offset, e.length) for e in sent.entities] == [("bold", 0, 6), ("italic", 10, 5)]
    edited = await bot.edit_message_text("Sasa", AMINA, sent.message_id)
    assert isinstance(edited, type(sent)) and edited.edit_date and edited.reply_markup is None
    await bot.edit_message_reply_markup(AMINA, sent.message_id, reply_markup=buttons(Hapana="n"))
    shown = (await people.see(AMINA))["messages"][-1]
    assert shown["reply_markup"]["inline_keyboard"][0][0]["text"] == "Hapana"
    assert await bot.delete_message(AMINA, sent.message_id)
    assert [m["text"] for m in (await people.see(AMINA))["messages"]] == ["/start"]


async def test_photos_and_documents_go_both_ways(bot: Any, people: Any, picture: bytes) -> None:
    await people.say(AMINA)
    card = await bot.send_photo(AMINA, picture, caption="<b>1</b>", parse_mode="HTML", reply_markup=buttons(next="2"))
    assert [(size.width, size.height) for size in card.photo] == [(320, 213), (900, 600)]
    again = await bot.send_photo(AMINA, card.photo[0].file_id)
    assert again.photo == card.photo
    other = io.BytesIO()
    Image.new("RGBA", (50, 40), "#fff0").save(other, "PNG")
    changed = await bot.edit_message_media(InputMediaPhoto(other.getvalue(), caption="2"), AMINA, card.message_id)
    assert not isinstance(changed, bool) and changed.caption == "2" and len(changed.photo) == 1
    changed = await bot.edit_message_caption(AMINA, card.message_id, caption="3")
    assert not isinstance(changed, bool) and changed.caption == "3"

    table = await bot.send_document(AMINA, io.BytesIO(b"a;b"), filename="../名单.csv", caption="x")
    assert table.document is not None and table.document.file_size == 3
    file = await bot.get_file(table.document.file_id)
    assert bytes(await file.download_as_bytearray()) == b"a;b"
    resent = await bot.send_document(AMINA, table.document.file_id)
    assert resent.document == table.document
    album = await bot.send_media_group(
        AMINA, [InputMediaDocument(b"1", filename="1.txt"), InputMediaDocument(b"2", filename="2.txt")]
    )
    assert len({message.media_group_id for message in album}) == 1 and album[1].document.file_name == "2.txt"


async def test_contacts_replies_and_keyboards(bot: Any, people: Any) -> None:
    first = await people.say(AMINA)
    card = await bot.send_contact(
        AMINA, "+86139", "王", vcard="BEGIN:VCARD", reply_parameters=ReplyParameters(first["message_id"])
    )
    assert card.contact.vcard == "BEGIN:VCARD" and card.reply_to_message.text == "/start"
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("📱", request_contact=True)], ["Ruka"]], one_time_keyboard=True)
    await bot.send_message(AMINA, "?", reply_markup=keyboard)
    assert (await people.see(AMINA))["keyboard"]["keyboard"][0][0]["request_contact"] is True
    await people.say(AMINA, contact=True)
    assert (await people.see(AMINA))["keyboard"] is None
    await bot.send_message(AMINA, "?", reply_markup=ReplyKeyboardMarkup([["A"]]))
    await bot.send_message(AMINA, "!", reply_markup=ReplyKeyboardRemove())
    assert (await people.see(AMINA))["keyboard"] is None
    await bot.send_chat_action(AMINA, "typing")
    assert 0 < (await people.see(AMINA))["typing_seconds"] <= 5


async def test_commands_in_the_language_of_the_person(bot: Any, people: Any) -> None:
    scope = BotCommandScopeAllPrivateChats()
    await bot.set_my_commands([BotCommand("help", "Help")])
    await bot.set_my_commands([BotCommand("help", "Msaada")], scope=scope, language_code="sw")
    assert (await bot.get_my_commands(scope=scope, language_code="sw"))[0].description == "Msaada"
    assert (await people.see(AMINA))["commands"] == [{"command": "help", "description": "Msaada"}]
    assert (await people.see(WANG))["commands"] == [{"command": "help", "description": "Help"}]
    await bot.delete_my_commands(scope=scope, language_code="sw")
    assert (await people.see(AMINA))["commands"][0]["description"] == "Help"


async def test_what_the_bot_says_of_itself(bot: Any, people: Any) -> None:
    await bot.set_my_name("绵阳制造")
    await bot.set_my_description("Hello")
    await bot.set_my_description("Habari", language_code="sw")
    await bot.set_my_short_description("Hi")
    assert (await bot.get_my_name()).name == "绵阳制造"
    assert (await bot.get_my_description("fr")).description == "Hello"
    assert (await bot.get_my_short_description()).short_description == "Hi"
    assert (await people.see(AMINA))["bot"]["description"] == "Habari"
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())
    assert (await bot.get_chat_menu_button()).type == "commands"


async def test_a_pressed_button_is_answered_once_and_in_time(serve: Any, people: Any, bot: Any) -> None:
    await people.say(AMINA)
    message = await bot.send_message(AMINA, "?", reply_markup=buttons(a="A", b="B"))
    press = (await people.do(AMINA, "press", message_id=message.message_id, row=0, column=1)).json()
    query = (await bot.get_updates())[-1].callback_query
    assert query.id == press["callback_query_id"] and query.data == "B" and query.message.text == "?"
    assert await bot.answer_callback_query(query.id, "Done", show_alert=True)
    answer = (await people.client.get(f"/sandbox/chats/{AMINA}/presses/{query.id}")).json()
    assert answer == {"answered": True, "text": "Done", "show_alert": True, "url": ""}
    with pytest.raises(
        BadRequest, match="[Qq]uery is too old and response timeout expired or query id is invalid|Query is too old"
    ):
        await bot.answer_callback_query("17")
    assert (await people.do(AMINA, "press", message_id=message.message_id, row=0, column=7)).status_code == 404


async def test_a_late_answer_is_refused(serve: Any) -> None:
    running = serve(Limits(query_seconds=0))
    async with httpx.AsyncClient(base_url=running.url, trust_env=False) as client:
        await client.post(f"/sandbox/chats/{AMINA}/messages", json={"text": "/start"})
        press = await client.post(f"/sandbox/chats/{AMINA}/press", json={"message_id": 1, "data": "forged"})
    why = "Bad Request: query is too old and response timeout expired or query ID is invalid"
    await refused(running.url, "answerCallbackQuery", 400, why, callback_query_id=press.json()["callback_query_id"])


@pytest.mark.parametrize(
    ("method", "values", "why"),
    [
        ("sendMessage", {"text": " \n "}, "message text is empty"),
        ("sendMessage", {"text": "x" * 4097}, "message is too long"),
        ("sendMessage", {"text": "<b>", "parse_mode": "HTML"},
         'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
        ("sendMessage", {"text": "x", "parse_mode": "MarkdownV2"}, "unsupported parse_mode"),
        ("sendMessage", {"text": "x", "chat_id": 5}, "chat not found"),
        ("sendMessage", {"text": "x", "chat_id": 700002}, "chat not found"),
        ("sendMessage", {"text": "x", "chat_id": ""}, "chat_id is empty"),
        ("sendMessage", {"text": "x", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": LONG}]]}},
         "BUTTON_DATA_INVALID"),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "x"}]]}},
         "inline keyboard button text must be non-empty"),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}},
         "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
         'can\'t parse inline keyboard button: Can\'t find field "text"'),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "ftp://a.b"}]]}},
         "inline keyboard button URL 'ftp://a.b' is invalid: Unsupported URL protocol"),
        ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "a.b"}] * 101]}},
         "reply markup is too long"),
        ("sendMessage", {"text": "x", "reply_markup": {"keyboard": [[""]]}}, "keyboard button text must be non-empty"),
        ("sendMessage", {"text": "x", "reply_markup": "{"}, "can't parse reply markup JSON object"),
        ("sendPhoto", {"photo": "AgAC-nothing"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://example.org/a.jpg"}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "x", "caption": "x" * 1025}, "message caption is too long"),
        ("sendMediaGroup", {"media": [{"type": "photo", "media": "x"}] * 11}, "too many messages to send as an album"),
        ("sendMediaGroup", {"media": []}, "there are no messages to send"),
        ("sendChatAction", {"action": "dance"}, "wrong parameter action in request"),
        ("editMessageText", {"message_id": 99, "text": "x"}, "message to edit not found"),
        ("editMessageText", {"message_id": 1, "text": "x"}, "message can't be edited"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("editMessageCaption", {"message_id": 2, "caption": "x"}, "there is no caption in the message to edit"),
        ("editMessageMedia", {"message_id": 2, "media": {}}, "there is no media in the message to edit"),
        ("editMessageText", {"message_id": 2, "text": "Hello"},
         NOT_MODIFIED),
        ("deleteMessage", {"message_id": 99}, "message to delete not found"),
    ],
)  # fmt: skip
async def test_refusals(bot: Any, people: Any, sandbox: Any, method: str, values: dict[str, Any], why: str) -> None:
    await people.say(AMINA)
    await bot.send_message(AMINA, "Hello")
    before = len((await people.see(AMINA))["messages"])
    await refused(sandbox.url, method, 400, f"Bad Request: {why}", **({"chat_id": AMINA} | values))
    assert len((await people.see(AMINA))["messages"]) == before


async def test_files_that_are_refused(bot: Any, people: Any, sandbox: Any) -> None:
    await people.say(AMINA)
    with pytest.raises(BadRequest, match="^Image_process_failed$"):
        await bot.send_photo(AMINA, b"no picture")
    tall = io.BytesIO()
    Image.new("L", (1, 50)).save(tall, "PNG")
    with pytest.raises(BadRequest, match="Photo_invalid_dimensions"):
        await bot.send_photo(AMINA, tall.getvalue())
    with pytest.raises(BadRequest, match="is too big for a photo; the maximum size is 10485760 bytes"):
        await bot.send_photo(AMINA, bytes(10 * 1024 * 1024 + 1))
    with pytest.raises(BadRequest, match="[Ff]ile must be non-empty"):
        await bot.send_document(AMINA, io.BytesIO(b""), filename="empty.csv")
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(AMINA, bytes(50 * 1024 * 1024 + 1), filename="big.bin")
    upload = {"file": ("big.bin", bytes(20 * 1024 * 1024 + 1))}
    big = await people.client.post(f"/sandbox/chats/{AMINA}/messages", data={"kind": "document"}, files=upload)
    with pytest.raises(BadRequest, match="[Ff]ile is too big"):
        await bot.get_file(big.json()["messages"][0]["document"]["file_id"])
    await refused(sandbox.url, "getFile", 400, "Bad Request: invalid file_id", file_id="x")


async def test_tokens_and_methods_that_do_not_exist(sandbox: Any) -> None:
    async with httpx.AsyncClient(base_url=sandbox.url, trust_env=False) as client:
        for path, status, why in [
            ("/bot2:other/getMe", 401, "Unauthorized"),
            ("/botnonsense/getMe", 404, "Not Found"),
            ("/bot1:demo/getNothing", 404, "Not Found"),
            ("/file/bot1:demo/documents/file_9.bin", 404, "Not Found"),
        ]:
            answer = await client.get(path)
            assert (answer.status_code, answer.json()["description"]) == (status, why)
        assert (await client.get("/bot1:demo/GETME")).json()["result"]["id"] == 1


async def test_unknown_parameters_are_told(sandbox: Any) -> None:
    why = "Bad Request: parameter offest of getUpdates is not part of the offline stand-in"
    await refused(sandbox.url, "getUpdates", 400, why, offest=3)


async def test_a_blocked_bot_is_told_so(bot: Any, people: Any) -> None:
    await people.say(AMINA)
    await people.do(AMINA, "block", blocked=True)
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(AMINA, "x")
    member = (await bot.get_updates())[-1].my_chat_member
    assert member.new_chat_member.status == "kicked"
    assert (await people.do(AMINA, "messages", text="x")).status_code == 409
    await people.do(AMINA, "start", parameter="p_1")
    await bot.send_message(AMINA, "x")


async def test_too_fast_is_429(serve: Any) -> None:
    running = serve(Limits(chat_burst=2, chat_per_second=0.5, all_burst=3))
    async with (
        Bot("1:demo", base_url=f"{running.url}/bot") as bot,
        httpx.AsyncClient(base_url=running.url, trust_env=False) as client,
    ):
        for user in (AMINA, WANG):
            await client.post(f"/sandbox/chats/{user}/messages", json={"text": "/start"})
        await bot.send_message(AMINA, "1")
        await bot.send_message(AMINA, "2")
        body = await refused(
            running.url, "sendMessage", 429, "Too Many Requests: retry after 2", chat_id=AMINA, text="3"
        )
        assert body["parameters"] == {"retry_after": 2}
        await bot.send_message(WANG, "1")
        with pytest.raises(RetryAfter):
            await asyncio.gather(*(bot.send_message(WANG, str(n)) for n in range(3)))


async def test_faults_on_demand(bot: Any, people: Any) -> None:
    await people.say(AMINA)
    await people.fault(kind="status", method="sendMessage", status=502)
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.send_message(AMINA, "502")
    await people.fault(kind="status", method="sendMessage", status=429, retry_after=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(AMINA, "429")
    for kind in ("drop_before", "drop_after"):
        await people.fault(kind=kind, method="sendMessage")
        with pytest.raises(NetworkError):
            await bot.send_message(AMINA, kind)
    await people.fault(kind="delay", method="*", seconds=0.2)
    await bot.send_message(AMINA, "delayed")
    assert [m["text"] for m in (await people.see(AMINA))["messages"]] == ["/start", "drop_after", "delayed"]
    assert (await people.client.post("/sandbox/faults", json={"kind": "flood"})).status_code == 422
    await people.fault(kind="status")
    await people.client.delete("/sandbox/faults")
    await bot.get_me()
