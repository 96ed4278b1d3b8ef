"""The methods by which the bot sends something."""

import asyncio
import secrets
from typing import Any

from bot.sandbox.arguments import Arguments, Upload
from bot.sandbox.entities import find_entities, parse_html, trim
from bot.sandbox.markup import inline_keyboard, reply_keyboard
from bot.sandbox.methods import method
from bot.sandbox.refusals import bad_request, too_many_requests
from bot.sandbox.telegram_state import Chat, Telegram

Json = dict[str, Any]

MAX_TEXT, MAX_CAPTION = 4096, 1024
_MAX_ALBUM = 10
_ACTIONS = {
    "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice", "upload_document",
    "choose_sticker", "find_location", "record_video_note", "upload_video_note",
}  # fmt: skip
# Without effect in a private chat on one machine, as they would have none to see in Telegram's own app.
_UNSEEN = "disable_notification protect_content message_effect_id"
_COMMON = f"reply_markup reply_parameters {_UNSEEN}"
_CAPTION = "caption parse_mode caption_entities show_caption_above_media"


def formatted(a: Json, what: str, entities: str, longest: int) -> Json:
    """The text or caption of `a` as message fields: `what` and its entities (absent when there are none)."""
    source, mode = str(a.get(what) or ""), str(a.get("parse_mode") or "").lower()
    if mode not in ("", "none", "html"):
        raise bad_request("unsupported parse_mode")
    given = a.get(entities) or []
    text, found = parse_html(source) if mode == "html" else (source, list(given))
    text, found = trim(text, found)
    if len(text) > longest:
        raise bad_request("message is too long" if what == "text" else "message caption is too long")
    found = find_entities(text, found)
    return {what: text or None, entities: found or None}


def text_of(a: Arguments) -> Json:
    """The text of a message to send or edit; raises Refusal when nothing is left of it."""
    fields = formatted(a.values | {"entities": a.array("entities")}, "text", "entities", MAX_TEXT)
    if not fields["text"]:
        raise bad_request("message text is empty")
    return fields | {"link_preview_options": a.object("link_preview_options") or None}


def caption_of(a: Json) -> Json:
    """The caption of a medium, with its place."""
    fields = formatted(a, "caption", "caption_entities", MAX_CAPTION)
    above = str(a.get("show_caption_above_media", "")).lower() == "true"
    return fields | {"show_caption_above_media": True if above and fields["caption"] else None}


async def photo_of(telegram: Telegram, given: Upload | str) -> Json:
    """A photo as message fields."""
    if isinstance(given, Upload):
        _check_body(given)
        return {"photo": await asyncio.to_thread(telegram.files.photo, given.data)}
    stored = _stored(telegram, given)
    if stored.kind != "photo":
        raise bad_request("can't use file of type Document as Photo")
    return {"photo": telegram.files.photo_with(given)}


def document_of(telegram: Telegram, given: Upload | str) -> Json:
    """A document as message fields."""
    if isinstance(given, Upload):
        _check_body(given)
        file = telegram.files.add(given.data, "document", given.name, given.mime_type)
    else:
        file = _stored(telegram, given)
        if file.kind != "document":
            raise bad_request("can't use file of type Photo as Document")
    return {"document": {**file.ids(), "file_name": file.name, "mime_type": file.mime_type}}


def _check_body(upload: Upload) -> None:
    if not upload.data:
        raise bad_request("file must be non-empty")


def _stored(telegram: Telegram, file_id: str) -> Any:
    if not file_id:
        raise bad_request("there is no file in the request")
    if "://" in file_id:
        raise bad_request("failed to get HTTP URL content")
    file = telegram.files.get(file_id)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return file


def paced(telegram: Telegram, a: Arguments, messages: int = 1) -> Chat:
    """The chat of a call that sends or edits; raises Refusal 429 when that goes too fast."""
    chat = telegram.chat_for_bot(a.text("chat_id"))
    seconds = telegram.pace.take(chat.person.id, messages)
    if seconds:
        raise too_many_requests(seconds)
    return chat


def _post(telegram: Telegram, chat: Chat, a: Arguments, content: Json) -> Json:
    """Sends `content` with the keyboard and the quoted message of the call."""
    markup = a.object("reply_markup")
    inline, keyboard = inline_keyboard(markup), reply_keyboard(markup)
    fields = {**_quoted(chat, a), **content, "reply_markup": inline}
    return telegram.post(
        chat, {key: value for key, value in fields.items() if value is not None}, by_bot=True, keyboard=keyboard
    )


def _quoted(chat: Chat, a: Arguments) -> Json:
    reply = a.object("reply_parameters")
    if not reply:
        return {}
    quoted = chat.messages.get(int(reply.get("message_id", 0)))
    if quoted is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": {key: value for key, value in quoted.items() if key != "reply_to_message"}}


@method("sendMessage", required="chat_id text", optional=f"parse_mode entities link_preview_options {_COMMON}")
def send_message(telegram: Telegram, a: Arguments) -> Json:
    content = text_of(a)
    return _post(telegram, paced(telegram, a), a, content)


@method("sendPhoto", required="chat_id photo", optional=f"{_CAPTION} has_spoiler {_COMMON}")
async def send_photo(telegram: Telegram, a: Arguments) -> Json:
    chat, caption = paced(telegram, a), caption_of(a.values | {"caption_entities": a.array("caption_entities")})
    photo = await photo_of(telegram, a.file("photo"))
    spoiler = {"has_media_spoiler": True} if a.flag("has_spoiler") else {}
    return _post(telegram, chat, a, {**photo, **caption, **spoiler})


@method(
    "sendDocument",
    required="chat_id document",
    optional=f"caption parse_mode caption_entities disable_content_type_detection {_COMMON}",
)
def send_document(telegram: Telegram, a: Arguments) -> Json:
    chat, caption = paced(telegram, a), caption_of(a.values | {"caption_entities": a.array("caption_entities")})
    return _post(telegram, chat, a, {**document_of(telegram, a.file("document")), **caption})


@method("sendContact", required="chat_id phone_number first_name", optional=f"last_name vcard {_COMMON}")
def send_contact(telegram: Telegram, a: Arguments) -> Json:
    if not a.text("phone_number") or not a.text("first_name"):
        raise bad_request("phone number and first name must be non-empty")
    if len(a.text("vcard").encode()) > 2048:
        raise bad_request("vCard is too long")
    names = ("phone_number", "first_name", "last_name", "vcard")
    contact = {name: a.text(name) for name in names if a.text(name)}
    return _post(telegram, paced(telegram, a), a, {"contact": contact})


@method("sendMediaGroup", required="chat_id media", optional=f"reply_parameters {_UNSEEN}")
async def send_media_group(telegram: Telegram, a: Arguments) -> list[Json]:
    items = a.array("media") or []
    if not items:
        raise bad_request("there are no messages to send")
    if len(items) > _MAX_ALBUM:
        raise bad_request("too many messages to send as an album")
    if len({item.get("type") for item in items}) > 1:
        raise bad_request("media group can't mix photos and documents")
    chat = paced(telegram, a, len(items))
    contents = [await medium_of(telegram, a, item) for item in items]
    group = str(secrets.randbelow(10**16) + 10**16)
    return [_post(telegram, chat, a, {**content, "media_group_id": group}) for content in contents]


async def medium_of(telegram: Telegram, a: Arguments, item: Json) -> Json:
    """An `InputMedia` as message fields."""
    given = a.attached(str(item.get("media", "")))
    if item.get("type") == "photo":
        return {**await photo_of(telegram, given), **caption_of(item)}
    if item.get("type") == "document":
        return {**document_of(telegram, given), **caption_of(item)}
    raise bad_request(f"can't parse InputMedia: type {item.get('type')} is unsupported")


@method("sendChatAction", required="chat_id action")
def send_chat_action(telegram: Telegram, a: Arguments) -> bool:
    if a.text("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    telegram.typing(telegram.chat_for_bot(a.text("chat_id")), a.text("action"))
    return True
