"""Whether Telegram can be reached at all, for whoever sets the bot up."""

from __future__ import annotations

from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.gateway.polling import BadToken


class Unreachable(Exception):
    """Raised when Telegram does not answer."""


async def bot_user_name(token: str, api_base: str, proxy: str) -> str:
    """The bot's user name. Raises BadToken, Unreachable."""
    connection = HTTPXRequest(proxy=proxy or None, connect_timeout=10, read_timeout=10)
    bot = Bot(token, base_url=f"{api_base}/bot", request=connection)
    try:
        await bot.initialize()
        return str(bot.username)
    except InvalidToken:
        raise BadToken from None
    except TelegramError as error:
        raise Unreachable(str(error)) from error
    finally:
        await bot.shutdown()
