"""What the stand-in knows: people, chats, messages, pressed buttons, and what the bot says of itself."""

import time
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bot.sandbox.faults import Faults
from bot.sandbox.feed import Feed
from bot.sandbox.files import Files
from bot.sandbox.journal import Journal
from bot.sandbox.pace import Limits, Pace
from bot.sandbox.people import Person, guest_phone
from bot.sandbox.refusals import BLOCKED, Refusal, bad_request
from bot.sandbox.updates import UpdateQueue

Json = dict[str, Any]

_FIRST_GUEST_ID = 710_001
_TYPING_SECONDS = 5.0


@dataclass
class Chat:
    """The private chat of one person with the bot. `keyboard` is the reply keyboard now shown."""

    person: Person
    started: bool = False
    blocked: bool = False
    unread: int = 0
    keyboard: Json | None = None
    messages: dict[int, Json] = field(default_factory=dict)
    undelivered: set[int] = field(default_factory=set)
    typing_until: float = 0.0

    def kept(self) -> Json:
        """What is written down of the chat beside its messages."""
        names = ("started", "blocked", "unread", "keyboard")
        return {name: getattr(self, name) for name in names} | {"undelivered": sorted(self.undelivered)}


@dataclass
class Query:
    """A pressed button until it is answered. `answer` holds the text shown, if any."""

    chat_id: int
    asked_at: float
    answer: Json | None = None


class Telegram:
    """The whole state. All methods run on the event loop's thread; every change is on disk before it is told."""

    def __init__(self, folder: Path, *, token: str, people: Iterable[Person], limits: Limits) -> None:
        clock = time.time
        self.token, self.limits, self.clock = token, limits, clock
        self.journal = Journal(folder / "telegram.db")
        self.files = Files(folder / "files", self.journal)
        self.feed, self.faults, self.pace = Feed(), Faults(), Pace(limits, clock)
        self.updates = UpdateQueue(self.journal, clock, self._delivered)
        self.queries: dict[str, Query] = {}
        self.profile: Json = self.journal.get("setting", 4, {})
        self._last_message: int = self.journal.get("setting", 5, 0)
        self._last_query: int = self.journal.get("setting", 6, 0)
        self.chats: dict[int, Chat] = {person.id: Chat(person) for person in people}
        self._load()

    def _load(self) -> None:
        for _, card in self.journal.all("person"):
            self.chats[card["id"]] = Chat(Person(**card))
        for chat_id, kept in self.journal.all("chat"):
            if chat := self.chats.get(chat_id):
                chat.undelivered = set(kept.pop("undelivered"))
                vars(chat).update(kept)
        for message_id, message in self.journal.all("message"):
            if chat := self.chats.get(message["chat"]["id"]):
                chat.messages[message_id] = message

    # The bot itself

    def me(self) -> Json:
        """The bot as the Bot API's `User`."""
        name = self.setting("name", "") or "Made in Mianyang"
        return {
            "id": int(self.token.split(":")[0]),
            "is_bot": True,
            "first_name": name,
            "username": "made_in_mianyang_bot",
        }

    def setting(self, name: str, default: Any) -> Any:
        """Something the bot told about itself: commands, name, description."""
        return self.profile.get(name, default)

    def set(self, name: str, value: Any) -> None:
        self.profile[name] = value
        self.journal.put("setting", 4, self.profile)
        self.feed.tell("profile", {})

    def commands_for(self, person: Person) -> list[Json]:
        """The command menu one person sees: the narrowest scope and the person's language win."""
        lists: Json = self.setting("commands", {})
        language = person.language_code.split("-")[0]
        for scope in (f"chat:{person.id}", "all_private_chats", "default"):
            for code in (language, ""):
                if found := lists.get(f"{scope}/{code}"):
                    return list(found)
        return []

    # People and chats

    def add_person(self, name: str, language_code: str) -> Person:
        """A new guest with the next free id."""
        guests = [number for number in self.chats if number >= _FIRST_GUEST_ID]
        number = max(guests, default=_FIRST_GUEST_ID - 1) + 1
        first, _, last = name.partition(" ")
        person = Person(
            number, first, language_code, "guest", last, f"guest_{number}", guest_phone(number, language_code)
        )
        self.journal.put("person", number, person.card())
        self.chats[number] = Chat(person)
        self.feed.tell("person", {"user": number})
        return person

    def chat_for_bot(self, chat_id: Any) -> Chat:
        """The chat the bot names; raises Refusal when it never began or the person blocked the bot."""
        if chat_id in (None, ""):
            raise bad_request("chat_id is empty")
        chat = self.chats.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
        if chat is None or not chat.started:
            raise bad_request("chat not found")
        if chat.blocked:
            raise Refusal(*BLOCKED)
        return chat

    def save_chat(self, chat: Chat) -> None:
        self.journal.put("chat", chat.person.id, chat.kept())

    # Messages

    def post(self, chat: Chat, content: Json, *, by_bot: bool, keyboard: Json | None = None) -> Json:
        """Adds a message and tells everyone: the page, and the bot when a person wrote."""
        self._last_message += 1
        sender = self.me() if by_bot else chat.person.user()
        head = {"message_id": self._last_message, "from": sender, "chat": chat.person.chat()}
        message = {**head, "date": int(self.clock()), **content}
        chat.messages[self._last_message] = message
        if by_bot:
            chat.unread += 1
            chat.typing_until = 0.0
            self._show_keyboard(chat, keyboard)
        else:
            chat.started, chat.unread = True, 0
            chat.undelivered.add(self._last_message)
            self._press_keyboard(chat)
        self.journal.put("setting", 5, self._last_message)
        self.journal.put("message", self._last_message, message)
        self.save_chat(chat)
        if not by_bot:
            self.updates.add("message", message)
        self.tell_message("message", chat, message)
        return message

    def change(self, chat: Chat, message: Json, changes: Json, *, by_bot: bool) -> Json:
        """Edits a message; a change to None removes the field."""
        edited = {key: value for key, value in {**message, **changes}.items() if value is not None}
        edited["edit_date"] = int(self.clock())
        chat.messages[message["message_id"]] = edited
        self.journal.put("message", message["message_id"], edited)
        if not by_bot:
            self.updates.add("edited_message", edited)
        self.tell_message("edited", chat, edited)
        return edited

    def remove(self, chat: Chat, message_id: int) -> None:
        del chat.messages[message_id]
        self.journal.drop("message", message_id)
        self.feed.tell("deleted", {"user": chat.person.id, "message_id": message_id})

    def tell_message(self, event: str, chat: Chat, message: Json) -> None:
        """Tells the page of a message, with the keyboard and counters that changed with it."""
        body = {"user": chat.person.id, "message": self.shown(chat, message)}
        self.feed.tell(event, body | {"keyboard": chat.keyboard, "unread": chat.unread})

    def shown(self, chat: Chat, message: Json) -> Json:
        """A message for the page: `delivered` says whether the bot has fetched it."""
        return {**message, "delivered": message["message_id"] not in chat.undelivered}

    def typing(self, chat: Chat, action: str) -> None:
        chat.typing_until = self.clock() + _TYPING_SECONDS
        self.feed.tell("typing", {"user": chat.person.id, "action": action, "seconds": _TYPING_SECONDS})

    def _show_keyboard(self, chat: Chat, keyboard: Json | None) -> None:
        if keyboard is not None:
            chat.keyboard = None if keyboard.get("remove_keyboard") else keyboard

    def _press_keyboard(self, chat: Chat) -> None:
        """A keyboard for one time and a forced reply are gone after the next message."""
        if chat.keyboard and (chat.keyboard.get("one_time_keyboard") or chat.keyboard.get("force_reply")):
            chat.keyboard = None

    def _delivered(self, update: Json) -> None:
        message = update.get("message")
        chat = self.chats.get(message["chat"]["id"]) if message else None
        if message and chat and message["message_id"] in chat.undelivered:
            chat.undelivered.discard(message["message_id"])
            self.save_chat(chat)
            self.feed.tell("delivered", {"user": chat.person.id, "message_id": message["message_id"]})

    # Buttons

    def press(self, chat: Chat, message: Json, data: str) -> str:
        """A pressed inline button. Returns the id of its callback query."""
        self._last_query += 1
        self.journal.put("setting", 6, self._last_query)
        query_id = str(4_000_000_000_000 + self._last_query)
        self.queries[query_id] = Query(chat.person.id, self.clock())
        query = {"id": query_id, "from": chat.person.user(), "message": message, "data": data}
        self.updates.add("callback_query", query | {"chat_instance": str(chat.person.id * 7919)})
        return query_id

    def answer(self, query_id: str, answer: Json) -> None:
        """Answers a pressed button; raises Refusal when that comes too late."""
        query = self.queries.get(query_id)
        if query is None or self.clock() - query.asked_at > self.limits.query_seconds:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        if query.answer is None:
            query.answer = answer
            self.feed.tell("callback_answer", {"user": query.chat_id, "callback_query_id": query_id, **answer})

    def set_blocked(self, chat: Chat, blocked: bool) -> None:
        """A person stops or restarts the bot; the bot learns of it."""
        if chat.blocked == blocked:
            return
        chat.blocked = blocked
        self.save_chat(chat)
        was, now = _member(self.me(), not blocked), _member(self.me(), blocked)
        head = {"chat": chat.person.chat(), "from": chat.person.user(), "date": int(self.clock())}
        self.updates.add("my_chat_member", {**head, "old_chat_member": was, "new_chat_member": now})
        self.feed.tell("blocked", {"user": chat.person.id, "blocked": blocked})

    def close(self) -> None:
        """Lets waiting requests go, so that a server can stop."""
        self.updates.close()
        self.feed.close()


def _member(bot: Json, banned: bool) -> Json:
    member = {"user": bot, "status": "kicked" if banned else "member"}
    return member | ({"until_date": 0} if banned else {})
