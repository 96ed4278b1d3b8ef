"""The Bot API methods of the stand-in, by name; here those about the bot, its updates, files and menu."""

import inspect
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from bot.sandbox.arguments import Arguments
from bot.sandbox.files import MAX_DOWNLOAD_BYTES
from bot.sandbox.refusals import bad_request
from bot.sandbox.telegram_state import Telegram

Json = dict[str, Any]
Call = Callable[[Telegram, Arguments], Any | Awaitable[Any]]

LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "::1")
_MAX_COMMANDS = 100


@dataclass(frozen=True)
class Method:
    """One method. Parameters in neither list are refused: nothing is taken and silently ignored."""

    name: str
    call: Call
    required: frozenset[str]
    optional: frozenset[str]

    async def run(self, telegram: Telegram, arguments: Arguments) -> Any:
        """Calls it. Returns its result; raises Refusal."""
        for name in (*arguments.values, *arguments.uploads):
            if name not in self.required | self.optional and name not in _attachments(arguments):
                raise bad_request(f"parameter {name} of {self.name} is not part of the offline stand-in")
        result = self.call(telegram, arguments)
        return await result if inspect.isawaitable(result) else result


METHODS: dict[str, Method] = {}


def method(name: str, *, required: str = "", optional: str = "") -> Callable[[Call], Call]:
    """Registers a function as a Bot API method with the names of its parameters."""

    def register(call: Call) -> Call:
        METHODS[name.lower()] = Method(name, call, frozenset(required.split()), frozenset(optional.split()))
        return call

    return register


def _attachments(arguments: Arguments) -> set[str]:
    """Fields that hold only a file which another parameter points to."""
    text = json.dumps(list(arguments.values.values()), default=str)
    return {name for name in arguments.uploads if f"attach://{name}" in text}


@method("getMe")
def get_me(telegram: Telegram, _: Arguments) -> Json:
    return telegram.me() | {
        "can_join_groups": False,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("getUpdates", optional="offset limit timeout allowed_updates")
async def get_updates(telegram: Telegram, a: Arguments) -> list[Json]:
    limit = min(100, max(1, a.integer("limit", 100)))
    allowed = a.array("allowed_updates")
    return await telegram.updates.fetch(a.integer("offset"), limit, a.integer("timeout"), allowed)


@method("setWebhook", required="url", optional="max_connections allowed_updates drop_pending_updates secret_token")
def set_webhook(telegram: Telegram, a: Arguments) -> bool:
    url, secret = a.text("url"), a.text("secret_token")
    if url:
        _check_webhook(url, secret)
    connections = min(100, max(1, a.integer("max_connections", 40)))
    drop = a.flag("drop_pending_updates")
    telegram.updates.set_webhook(url, secret, a.array("allowed_updates"), connections, drop)
    return True


def _check_webhook(url: str, secret: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in LOOPBACK_HOSTS:
        raise bad_request("bad webhook: the offline stand-in only posts to this machine")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")


@method("deleteWebhook", optional="drop_pending_updates")
def delete_webhook(telegram: Telegram, a: Arguments) -> bool:
    telegram.updates.set_webhook("", "", None, 40, a.flag("drop_pending_updates"))
    return True


@method("getWebhookInfo")
def get_webhook_info(telegram: Telegram, _: Arguments) -> Json:
    return telegram.updates.webhook_info()


@method("getFile", required="file_id")
def get_file(telegram: Telegram, a: Arguments) -> Json:
    file = telegram.files.get(a.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return file.ids() | {"file_path": file.path}


@method("getChat", required="chat_id")
def get_chat(telegram: Telegram, a: Arguments) -> Json:
    """The Bot API's `ChatFullInfo`."""
    chat = telegram.chat_for_bot(a.text("chat_id"))
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return chat.person.chat() | {
        "accent_color_id": chat.person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


@method("setMyCommands", required="commands", optional="scope language_code")
def set_my_commands(telegram: Telegram, a: Arguments) -> bool:
    commands = a.array("commands") or []
    if len(commands) > _MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", str(command.get("command", ""))):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    plain = [{"command": c["command"].lstrip("/"), "description": c["description"]} for c in commands]
    lists = {**telegram.setting("commands", {}), _command_key(a): plain}
    telegram.set("commands", lists)
    return True


@method("getMyCommands", optional="scope language_code")
def get_my_commands(telegram: Telegram, a: Arguments) -> list[Json]:
    return list(telegram.setting("commands", {}).get(_command_key(a), []))


@method("deleteMyCommands", optional="scope language_code")
def delete_my_commands(telegram: Telegram, a: Arguments) -> bool:
    gone = _command_key(a)
    telegram.set("commands", {k: v for k, v in telegram.setting("commands", {}).items() if k != gone})
    return True


def _command_key(a: Arguments) -> str:
    scope = a.object("scope") or {"type": "default"}
    name = f"chat:{scope.get('chat_id')}" if scope.get("type") == "chat" else str(scope.get("type"))
    return f"{name}/{a.text('language_code')}"


def _told(setter: str, getter: str, parameter: str, longest: int) -> None:
    """Registers the pair of methods around one text that the bot tells about itself, per language."""

    @method(setter, optional=f"{parameter} language_code")
    def tell(telegram: Telegram, a: Arguments) -> bool:
        if len(a.text(parameter)) > longest:
            raise bad_request(f"{parameter.replace('_', ' ')} is too long")
        language = a.text("language_code")
        telegram.set(f"{parameter}/{language}" if language else parameter, a.text(parameter))
        return True

    @method(getter, optional="language_code")
    def told(telegram: Telegram, a: Arguments) -> Json:
        plain = telegram.setting(parameter, "")
        if parameter == "name":
            plain = telegram.me()["first_name"]
        return {parameter: telegram.setting(f"{parameter}/{a.text('language_code')}", "") or plain}


_told("setMyName", "getMyName", "name", 64)
_told("setMyDescription", "getMyDescription", "description", 512)
_told("setMyShortDescription", "getMyShortDescription", "short_description", 120)


@method("setChatMenuButton", optional="chat_id menu_button")
def set_chat_menu_button(telegram: Telegram, a: Arguments) -> bool:
    telegram.set("menu_button", a.object("menu_button") or {"type": "default"})
    return True


@method("getChatMenuButton", optional="chat_id")
def get_chat_menu_button(telegram: Telegram, _: Arguments) -> Json:
    button: Json = telegram.setting("menu_button", {"type": "commands"})
    return {"type": "commands"} if button.get("type") == "default" else button
