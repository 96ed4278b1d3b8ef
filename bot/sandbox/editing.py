"""The methods by which the bot changes or removes what it sent, and answers pressed buttons."""

from typing import Any

from bot.sandbox.arguments import Arguments
from bot.sandbox.markup import inline_keyboard
from bot.sandbox.methods import method
from bot.sandbox.refusals import bad_request
from bot.sandbox.sending import caption_of, medium_of, paced, text_of
from bot.sandbox.telegram_state import Chat, Telegram

Json = dict[str, Any]

_WHICH = "chat_id message_id reply_markup"
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_MEDIA = ("photo", "document")
_MAX_ANSWER = 200


def _edited(telegram: Telegram, a: Arguments) -> tuple[Chat, Json]:
    """The chat and the message an edit is about; raises Refusal when the bot may not edit it."""
    if not a.integer("message_id"):
        raise bad_request("message identifier is not specified")
    chat = paced(telegram, a)
    message = chat.messages.get(a.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if not message["from"]["is_bot"]:
        raise bad_request("message can't be edited")
    return chat, message


def _apply(telegram: Telegram, a: Arguments, chat: Chat, message: Json, changes: Json) -> Json:
    changes = {**changes, "reply_markup": inline_keyboard(a.object("reply_markup"))}
    if all(_same(message.get(key), value) for key, value in changes.items()):
        raise bad_request(_NOT_MODIFIED)
    return telegram.change(chat, message, changes, by_bot=True)


def _same(old: Any, new: Any) -> bool:
    """Equal content; a file counts by what it holds, as a new upload of the same picture does in Telegram."""
    if isinstance(old, list) and isinstance(new, list) and old and "file_unique_id" in old[0]:
        return [size["file_unique_id"] for size in old] == [size["file_unique_id"] for size in new]
    if isinstance(old, dict) and isinstance(new, dict) and "file_unique_id" in old:
        return bool(old["file_unique_id"] == new.get("file_unique_id"))
    return bool(old == new)


@method("editMessageText", optional=f"{_WHICH} text parse_mode entities link_preview_options")
def edit_message_text(telegram: Telegram, a: Arguments) -> Json:
    fields = text_of(a)
    chat, message = _edited(telegram, a)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _apply(telegram, a, chat, message, fields)


@method(
    "editMessageCaption",
    optional=f"{_WHICH} caption parse_mode caption_entities show_caption_above_media",
)
def edit_message_caption(telegram: Telegram, a: Arguments) -> Json:
    fields = caption_of(a.values | {"caption_entities": a.array("caption_entities")})
    chat, message = _edited(telegram, a)
    if not any(kind in message for kind in _MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _apply(telegram, a, chat, message, fields)


@method("editMessageMedia", required="media", optional=_WHICH)
async def edit_message_media(telegram: Telegram, a: Arguments) -> Json:
    chat, message = _edited(telegram, a)
    if not any(kind in message for kind in _MEDIA):
        raise bad_request("there is no media in the message to edit")
    fields = await medium_of(telegram, a, a.object("media") or {})
    return _apply(telegram, a, chat, message, dict.fromkeys(_MEDIA) | fields)


@method("editMessageReplyMarkup", optional=_WHICH)
def edit_message_reply_markup(telegram: Telegram, a: Arguments) -> Json:
    chat, message = _edited(telegram, a)
    return _apply(telegram, a, chat, message, {})


@method("deleteMessage", required="chat_id message_id")
def delete_message(telegram: Telegram, a: Arguments) -> bool:
    chat = telegram.chat_for_bot(a.text("chat_id"))
    if a.integer("message_id") not in chat.messages:
        raise bad_request("message to delete not found")
    telegram.remove(chat, a.integer("message_id"))
    return True


@method("answerCallbackQuery", required="callback_query_id", optional="text show_alert url cache_time")
def answer_callback_query(telegram: Telegram, a: Arguments) -> bool:
    if len(a.text("text")) > _MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = {"text": a.text("text"), "show_alert": a.flag("show_alert"), "url": a.text("url")}
    telegram.answer(a.text("callback_query_id"), answer)
    return True
