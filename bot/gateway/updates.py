"""Telegram's updates, as JSON, read into what a person said. Pure: nothing is fetched or stored here."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from bot.turn import Attachment, Pressed, pressed

Json = Mapping[str, Any]
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,32})(?:@\w{1,32})?(?:\s+(.*))?", re.DOTALL)
# what people send that no conversation can use; "video" stands for everything that moves
_ODD = {
    "sticker": "sticker",
    "voice": "voice",
    "audio": "voice",
    "video": "video",
    "video_note": "video",
    "animation": "video",
    "location": "location",
    "venue": "location",
}
# Telegram's own notes in a private chat: nobody said them, nobody awaits an answer
_NOTES = frozenset(
    {
        "pinned_message",
        "message_auto_delete_timer_changed",
        "write_access_allowed",
        "connected_website",
        "chat_background_set",
        "users_shared",
        "chat_shared",
        "proximity_alert_triggered",
    }
)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that came along and is still at Telegram. `size` is None where Telegram does not tell it."""

    kind: Literal["photo", "document"]
    file_id: str
    size: int | None
    name: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class Heard:
    """An update as read. `what` tells what to do with it; `user` is the Telegram id of whoever caused it.

    An "edited" message needs a look at what it was before; "group" is a chat we do not serve.
    """

    what: Literal["said", "edited", "blocked", "unblocked", "group", "nothing"]
    user: str = ""
    chat: str = ""
    message: int = 0
    text: str = ""
    command: str = ""
    argument: str = ""
    pressed: Pressed | None = None
    query: str = ""
    wanted: tuple[Wanted, ...] = ()
    contact: Attachment | None = None
    odd: str = ""
    album: str = ""
    display_name: str = ""
    language_hint: str = ""


def clean(update: Json) -> dict[str, Any]:
    """The update without lone surrogates, which no database takes."""
    text = json.dumps(update, ensure_ascii=False).encode("utf-8", "replace")
    return cast("dict[str, Any]", json.loads(text))


def sender(update: Json) -> str:
    """The Telegram id whose updates have to keep their order with this one: the sender's, else the chat's.

    Never raises, whatever the update looks like: what cannot be read is written down all the same.
    """
    for kind in ALLOWED:
        body = update.get(kind)
        for part in ("from", "chat"):
            if isinstance(body, Mapping) and isinstance(who := body.get(part), Mapping):
                return str(who.get("id", ""))
    return ""


def read_update(update: Json) -> Heard:
    """What an update means. Kinds and contents that nobody here knows are "nothing" or odd, never an error."""
    if query := update.get("callback_query"):
        return _query(query)
    if member := update.get("my_chat_member"):
        return _member(member)
    if edited := update.get("edited_message"):
        heard = _message(edited)
        return replace(heard, what="edited") if heard.what == "said" and heard.text else Heard("nothing", heard.user)
    if message := update.get("message"):
        return _message(message)
    return Heard("nothing", sender(update))


def together(album: Sequence[Heard]) -> Heard:
    """The messages of an album as one: all files, the captions below each other."""
    files = tuple(file for heard in album for file in heard.wanted)
    captions = dict.fromkeys(heard.text for heard in album if heard.text)
    return replace(album[0], wanted=files, text="\n".join(captions), odd="" if files or captions else album[0].odd)


def _query(query: Json) -> Heard:
    user = query["from"]
    return Heard(
        "said",
        str(user["id"]),
        chat=str(user["id"]),
        pressed=pressed(str(query.get("data", ""))),
        query=str(query["id"]),
        **_who(user),
    )


def _member(member: Json) -> Heard:
    user, chat = str(member["from"]["id"]), member["chat"]
    if chat.get("type") != "private":
        gone = member["new_chat_member"].get("status") in ("left", "kicked")
        return Heard("nothing" if gone else "group", user, chat=str(chat["id"]))
    blocked = member["new_chat_member"].get("status") == "kicked"
    return Heard("blocked" if blocked else "unblocked", user, chat=str(chat["id"]))


def _message(message: Json) -> Heard:
    chat, user = message["chat"], message.get("from") or {}
    heard = Heard("said", str(user.get("id", "")), chat=str(chat["id"]), message=int(message["message_id"]))
    if chat.get("type") != "private":
        return replace(heard, what="group")
    if not user or user.get("is_bot") or _NOTES & message.keys():
        return replace(heard, what="nothing")
    album = str(message.get("media_group_id", ""))
    return replace(heard, album=album, **_who(user), **_content(message))


def _who(user: Json) -> dict[str, Any]:
    name = " ".join(part for part in (user.get("first_name"), user.get("last_name")) if part)
    return {"display_name": name, "language_hint": str(user.get("language_code", ""))}


def _content(message: Json) -> dict[str, Any]:
    text = str(message.get("text") or message.get("caption") or "")
    if "text" in message and (found := _COMMAND.fullmatch(text.strip())):
        return {"command": found[1].lower(), "argument": (found[2] or "").strip()}
    if wanted := _wanted(message):
        return {"text": text, "wanted": (wanted,)}
    if contact := message.get("contact"):
        return {"contact": _contact(contact, message["from"])}
    if text:
        return {"text": text}
    return {"odd": next((odd for key, odd in _ODD.items() if key in message), "other")}


def _wanted(message: Json) -> Wanted | None:
    if sizes := message.get("photo"):
        largest = max(sizes, key=lambda size: int(size.get("width", 0)) * int(size.get("height", 0)))
        return Wanted("photo", str(largest["file_id"]), largest.get("file_size"), media_type="image/jpeg")
    # a GIF comes as an animation with a document beside it
    if (document := message.get("document")) and "animation" not in message:
        name, media_type = str(document.get("file_name", "")), str(document.get("mime_type", ""))
        return Wanted("document", str(document["file_id"]), document.get("file_size"), name, media_type)
    return None


def _contact(contact: Json, user: Json) -> Attachment:
    phone = str(contact.get("phone_number", ""))
    # Telegram writes numbers in full, with or without the plus
    phone = f"+{phone}" if phone.isdigit() else phone
    return Attachment(
        "contact", name=_who(contact)["display_name"], phone=phone, own=contact.get("user_id") == user["id"]
    )
