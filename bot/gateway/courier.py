"""The calls to the Bot API that bring one message out: sent, or edited in place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import structlog
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputFile,
    InputMediaPhoto,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot import tiles
from bot.gateway.files import FileFolder
from bot.gateway.markup import ELLIPSIS, plain

log = structlog.get_logger()

Body = Mapping[str, Any]
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
_EDITABLE = ("text", "picture")
_REMEMBERED_PICTURES = 5_000


def unreachable(error: Exception) -> bool:
    """Whether a refusal means the chat, not the message."""
    return any(words in str(error).lower() for words in ("chat not found", "user not found", "peer_id_invalid"))


class Courier:
    """Sends bodies made by `rendering.parts`. Pictures that Telegram has already are named, not uploaded again."""

    def __init__(self, bot: Bot, files: FileFolder) -> None:
        self._bot = bot
        self._files = files
        self._pictures: dict[str, str] = {}

    async def deliver(self, chat: str, body: Body, before: str) -> str:
        """Send a message, or edit the one named by `before`; returns what a slot remembers: "<message id>:<kind>".

        Raises:
            TelegramError: Telegram did not take it, or nobody knows whether it did.
        """
        if before and (edited := await self._edit(chat, body, before)):
            return edited
        message = await self._send(chat, body)
        return f"{message.message_id}:{body['kind']}"

    # ---------------------------------------------------------------- editing

    async def _edit(self, chat: str, body: Body, before: str) -> str:
        """`before` when the message now shows the body, "" when it has to be sent anew."""
        number, _, kind = before.partition(":")
        if kind != body["kind"] or kind not in _EDITABLE or "keyboard" in body:
            await self._delete(chat, int(number))
            return ""
        try:
            await (self._edit_text if kind == "text" else self._edit_picture)(chat, int(number), body)
        except (BadRequest, FileNotFoundError) as error:
            if "not modified" in str(error).lower():
                return before
            if unreachable(error):
                raise
            log.info("message could not be edited", reason=str(error))
            return ""
        return before

    async def _delete(self, chat: str, id: int) -> None:
        """Takes away what a message of another kind replaces. It may be gone or too old: then it stays."""
        try:
            await self._bot.delete_message(chat, id)
        except TelegramError as error:
            log.info("old message stays", reason=error.message)

    async def _edit_text(self, chat: str, id: int, body: Body) -> None:
        await self._bot.edit_message_text(
            body["html"],
            chat,
            id,
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_inline(body),
        )

    async def _edit_picture(self, chat: str, id: int, body: Body) -> None:
        media = InputMediaPhoto(await self._picture(body), body.get("html"), parse_mode=ParseMode.HTML)
        edited = await self._bot.edit_message_media(media, chat, id, reply_markup=_inline(body))
        if isinstance(edited, Message):
            self._learn(body, edited)

    # ---------------------------------------------------------------- sending

    async def _send(self, chat: str, body: Body) -> Message:
        """The message, or what of it Telegram takes: rather without its picture or formatting than not at all."""
        refused: Exception | None = None
        for attempt in self._attempts(body):
            try:
                return await self._post(chat, attempt)
            except (BadRequest, FileNotFoundError) as error:
                if unreachable(error):
                    raise
                log.error("message was refused", reason=str(error), kind=attempt["kind"])
                refused = error
        raise BadRequest(f"refused in every form: {refused}")

    def _attempts(self, body: Body) -> Iterator[Body]:
        yield body
        if self._pictures.pop(_picture_key(body), None):
            yield body
        if body["kind"] != "text" and body.get("html"):
            yield {**body, "kind": "text"}
        yield {"kind": "text", "html": "", "words": plain(str(body.get("html") or body.get("name") or "")) or ELLIPSIS}

    async def _post(self, chat: str, body: Body) -> Message:
        match body["kind"]:
            case "picture":
                return await self._post_picture(chat, body)
            case "document":
                return await self._post_document(chat, body)
            case "contact":
                return await self._bot.send_contact(
                    chat, body["phone"], body["name"], vcard=body["vcard"], reply_markup=_markup(body)
                )
            case "vcard":
                file = InputFile(body["vcard"].encode(), "contact.vcf", attach=True)
                return await self._bot.send_document(chat, file, reply_markup=_markup(body))
        if "words" in body:
            return await self._bot.send_message(chat, body["words"], link_preview_options=_NO_PREVIEW)
        return await self._bot.send_message(
            chat,
            body["html"],
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=_markup(body),
        )

    async def _post_picture(self, chat: str, body: Body) -> Message:
        picture = await self._picture(body)
        message = await self._bot.send_photo(
            chat, picture, caption=body.get("html"), parse_mode=ParseMode.HTML, reply_markup=_markup(body)
        )
        self._learn(body, message)
        return message

    async def _post_document(self, chat: str, body: Body) -> Message:
        data = await asyncio.to_thread(self._files.read, body["file"])
        return await self._bot.send_document(
            chat,
            InputFile(data, body["name"]),
            caption=body.get("html"),
            parse_mode=ParseMode.HTML,
            reply_markup=_markup(body),
        )

    # ---------------------------------------------------------------- pictures

    async def _picture(self, body: Body) -> str | bytes:
        if known := self._pictures.get(_picture_key(body)):
            return known
        if "photo" in body:
            return await asyncio.to_thread(self._files.read, body["photo"])
        return await asyncio.to_thread(tiles.tile, body["tile"], body["language"])

    def _learn(self, body: Body, message: Message) -> None:
        if len(self._pictures) >= _REMEMBERED_PICTURES:
            self._pictures.clear()
        if message.photo:
            self._pictures[_picture_key(body)] = message.photo[-1].file_id


def _picture_key(body: Body) -> str:
    return f"{body.get('photo', '')}|{body.get('tile', '')}|{body.get('language', '')}"


def _markup(body: Body) -> InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    keyboard = body.get("keyboard")
    if not keyboard:
        return _inline(body)
    if keyboard.get("remove"):
        return ReplyKeyboardRemove()
    button = KeyboardButton(keyboard["share"], request_contact=True)
    return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)


def _inline(body: Body) -> InlineKeyboardMarkup | None:
    rows = body.get("buttons")
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [[InlineKeyboardButton(b["text"], url=b.get("url"), callback_data=b.get("data")) for b in row] for row in rows]
    )
