"""Keyboards under a message: what Telegram accepts, and how it refuses the rest."""

import re
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.refusals import bad_request

Json = dict[str, Any]

_MAX_BUTTONS = 100
_MAX_DATA_BYTES = 64
_ACTIONS = {
    "callback_data", "url", "web_app", "login_url", "copy_text", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "pay", "callback_game",
}  # fmt: skip


def inline_keyboard(markup: Json | None) -> Json | None:
    """The checked `InlineKeyboardMarkup`, None when it has no button or is of another type."""
    if not markup or "inline_keyboard" not in markup:
        return None
    rows = _rows(markup["inline_keyboard"], "inline keyboard")
    checked = [[_inline_button(button) for button in row] for row in rows]
    if sum(map(len, checked)) > _MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    checked = [row for row in checked if row]
    return {"inline_keyboard": checked} if checked else None


def reply_keyboard(markup: Json | None) -> Json | None:
    """The checked `ReplyKeyboardMarkup`, `ReplyKeyboardRemove` or `ForceReply`; None for other markup."""
    if not markup or "inline_keyboard" in markup:
        return None
    if markup.get("remove_keyboard") or markup.get("force_reply"):
        return markup
    if "keyboard" not in markup:
        raise bad_request("object expected as reply markup")
    rows = _rows(markup["keyboard"], "keyboard")
    return {**markup, "keyboard": [[_reply_button(button) for button in row] for row in rows if row]}


def _rows(rows: Any, what: str) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{what.replace(" ", "_")}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f"can't parse {what} markup: {what} rows must be of type Array")
    return rows


def _inline_button(button: Any) -> Json:
    where = "can't parse inline keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{where}: InlineKeyboardButton must be an Object")
    text = _text(button, where)
    if not text:
        raise bad_request("inline keyboard button text must be non-empty")
    actions = [name for name in button if name in _ACTIONS]
    if not any(button[name] is not None and button[name] != "" for name in actions) and not any(
        name.startswith("switch_inline") for name in actions
    ):
        raise bad_request(f"{where}: Text buttons are unallowed in the inline keyboard")
    if len(str(button.get("callback_data", "")).encode()) > _MAX_DATA_BYTES:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(str(button["url"]))
    return {key: value for key, value in button.items() if value is not None}


def _reply_button(button: Any) -> Json:
    if isinstance(button, str):
        button = {"text": button}
    where = "can't parse keyboard button"
    if not isinstance(button, dict):
        raise bad_request(f"{where}: KeyboardButton must be an Object")
    if not _text(button, where):
        raise bad_request("keyboard button text must be non-empty")
    return {key: value for key, value in button.items() if value is not None}


def _text(button: Json, where: str) -> str:
    if "text" not in button:
        raise bad_request(f'{where}: Can\'t find field "text"')
    if not isinstance(button["text"], str):
        raise bad_request(f'{where}: Field "text" must be of type String')
    return button["text"].strip()


def _check_url(url: str) -> None:
    refused = f"inline keyboard button URL '{url}' is invalid"
    scheme = re.match(r"([a-zA-Z][a-zA-Z0-9+.-]*)://", url)
    if scheme and scheme[1].lower() not in ("http", "https", "tg", "ton"):
        raise bad_request(f"{refused}: Unsupported URL protocol")
    address = url if scheme else f"http://{url}"
    host = urlsplit(address).hostname or ""
    if not host or (address.startswith("http") and "." not in host and host != "localhost"):
        raise bad_request(f"{refused}: Wrong HTTP URL")
