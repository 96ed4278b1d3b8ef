"""What the bot says of itself in Telegram's own places: the command menu and the descriptions, per language."""

from __future__ import annotations

import structlog
from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.dialogue import COMMANDS
from bot.gateway.markup import plain
from bot.texts import FALLBACK, MissingText, clip, render
from bot.turn import Text
from catalog.reference import LANGUAGES

log = structlog.get_logger()

_COMMAND_LIMIT, _DESCRIPTION_LIMIT, _SHORT_LIMIT = 256, 512, 120


async def describe(bot: Bot) -> None:
    """Set commands and descriptions for all and for each language. Never raises: the bot works without."""
    # whoever speaks none of the others gets the ones for all, which are in English
    for code in ("", *(code for code in LANGUAGES if code != FALLBACK)):
        try:
            await _describe(bot, code)
        except (TelegramError, MissingText) as error:
            log.warning("the bot could not describe itself", language=code or FALLBACK, reason=str(error))


async def _describe(bot: Bot, code: str) -> None:
    language, scope = code or FALLBACK, code or None
    commands = [BotCommand(name, _words(f"command-{name}", language, _COMMAND_LIMIT)) for name in COMMANDS]
    await bot.set_my_commands(commands, language_code=scope)
    description = plain(render(Text("bot-description"), language))[:_DESCRIPTION_LIMIT]
    await bot.set_my_description(description, language_code=scope)
    await bot.set_my_short_description(_words("bot-short-description", language, _SHORT_LIMIT), language_code=scope)


def _words(key: str, language: str, longest: int) -> str:
    return clip(plain(render(Text(key), language)), longest)
