"""What the inbox asks of Telegram while it works: files, "typing…", leaving a group, the end of a button's spinner."""

from __future__ import annotations

import asyncio
import errno
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import structlog
from telegram import Bot
from telegram.constants import ChatAction
from telegram.error import BadRequest, NetworkError, TelegramError

from bot.gateway.files import FileFolder
from bot.gateway.updates import Wanted
from bot.turn import Attachment

log = structlog.get_logger()

DOWNLOAD_LIMIT = 20 * 1024 * 1024
_PAUSES = (0.5, 1.5)
_LONGEST_NAME = 255
_DISK_FULL = (errno.ENOSPC, errno.EDQUOT)


class TelegramSide:
    """The calls around a turn. None raises, but for a full disk."""

    def __init__(self, bot: Bot, files: FileFolder) -> None:
        self._bot = bot
        self._files = files

    async def fetch(self, wanted: Wanted) -> Attachment:
        """Download a file and keep it; an attachment without a file says in `problem` why. Raises OSError when full."""
        name = wanted.name[:_LONGEST_NAME]
        about = Attachment(wanted.kind, name=name, media_type=wanted.media_type, size=wanted.size or 0)
        if wanted.size == 0:
            return replace(about, problem="empty")
        if wanted.size and wanted.size > DOWNLOAD_LIMIT:
            return replace(about, problem="too_big")
        try:
            data = await self._download(wanted.file_id)
        except TelegramError as error:
            log.warning("file cannot be fetched", reason=error.message)
            return replace(about, problem="too_big" if "too big" in error.message.lower() else "unavailable")
        if not data:
            return replace(about, problem="empty")
        return await self._keep(replace(about, size=len(data)), data)

    async def _keep(self, about: Attachment, data: bytes) -> Attachment:
        try:
            return replace(about, file=await asyncio.to_thread(self._files.keep, data))
        except OSError as error:
            if error.errno in _DISK_FULL:
                raise
            log.error("file cannot be kept", exc_info=error)
            return replace(about, problem="unavailable")

    async def _download(self, file_id: str) -> bytes:
        for pause in (*_PAUSES, None):
            try:
                file = await self._bot.get_file(file_id)
                return bytes(await file.download_as_bytearray())
            except NetworkError as error:
                if pause is None or isinstance(error, BadRequest):
                    raise
            await asyncio.sleep(pause)
        raise AssertionError("the last try returns or raises")

    async def typing(self, chat: str) -> None:
        """Show "typing…"."""
        await _quietly(self._bot.send_chat_action(chat, ChatAction.TYPING))

    async def leave(self, chat: str) -> None:
        """Leave a group: we speak with people in private only."""
        await _quietly(self._bot.leave_chat(chat))

    async def answer_query(self, query: str) -> None:
        """End the spinner on a pressed button. It may be too old, which is no error."""
        await _quietly(self._bot.answer_callback_query(query))


async def _quietly(call: Coroutine[Any, Any, Any]) -> None:
    try:
        await call
    except TelegramError as error:
        log.info("call without effect", reason=error.message)
