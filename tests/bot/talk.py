"""People talking to the bot as scripts: no Telegram, real store, real model, real texts."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot import dialogue
from bot.services import people
from bot.services.context import Context
from bot.texts import render
from bot.turn import Attachment, Reply, Said, callback_data, pressed
from catalog.model import Person, PersonId, Product, Role
from catalog.sqlite_store import SqliteStore
from index.matcher import Matcher, MatchResult

NOBODY = PersonId(0)
NOW = datetime(2026, 11, 25, 2, 0, tzinfo=UTC)


@dataclass
class Seen:
    """A message as a person sees it: rendered words, buttons as (label, data)."""

    to: PersonId
    words: str
    buttons: list[tuple[str, str]]
    reply: Reply
    at: datetime


@dataclass
class Someone:
    """A person of a script. `inbox` holds what he has seen, oldest first."""

    talk: Talk
    address: str
    language: str
    officer: bool = False
    inbox: list[Seen] = field(default_factory=list)
    id: PersonId = NOBODY

    def say(self, text: str = "", **more: Any) -> str:
        """Say something; returns all words of the answer."""
        command, argument = "", ""
        if text.startswith("/"):
            command, _, argument = text[1:].partition(" ")
            text = ""
        return self._turn(text=text, command=command, argument=argument, **more)

    def press(self, label: str) -> str:
        """Press the newest button whose label contains the words; returns all words of the answer."""
        for seen in reversed(self.inbox):
            for words, data in seen.buttons:
                if label.casefold() in words.casefold() or label == data.partition("|")[0].partition("#")[0]:
                    return self.press_data(data)
        raise AssertionError(f"no button {label!r} in {[s.buttons for s in self.inbox]}")

    def press_data(self, data: str) -> str:
        """Press a button by its data, forged or old."""
        return self._turn(pressed=pressed(data))

    def send(self, *attachments: Attachment, text: str = "") -> str:
        """Send files, a contact, a picture."""
        return self._turn(attachments=attachments, text=text)

    def _turn(self, **said: Any) -> str:
        return self.talk.turn(self, **said)

    @property
    def last(self) -> Seen:
        """The newest message seen."""
        return self.inbox[-1]

    @property
    def labels(self) -> list[str]:
        """All buttons of the newest message."""
        return [label for label, _ in self.last.buttons]


@dataclass
class Talk:
    """A store, a matcher, a clock that the script sets, and everybody who has spoken."""

    store: SqliteStore
    matcher: Matcher
    now: datetime = NOW
    people: list[Someone] = field(default_factory=list)
    errors: list[Exception] = field(default_factory=list)
    demo: bool = True

    def person(self, address: str, language: str, *, officer: bool = False) -> Someone:
        """Somebody new, with a Telegram set to a language."""
        someone = Someone(self, address, language, officer)
        self.people.append(someone)
        return someone

    def known(self, person: PersonId, *, address: str) -> Someone:
        """Somebody whom the store knows already, such as the contact of a sample exporter, reachable at an address."""
        from catalog.messages import Identity

        self.store.write(lambda tx: tx.add(Identity(0, people.CHANNEL, address, person)))
        return self.person(address, "zh")

    def later(self, **delta: float) -> None:
        """Let time pass."""
        self.now += timedelta(**delta)

    def context(self, tx: Any, actor: Person) -> Context:
        """The surroundings of one turn."""
        return Context(tx=tx, now=self.now, matcher=self.matcher, actor=actor, demo=self.demo, bot_name="mianyang_bot")

    def turn(self, speaker: Someone, **said: Any) -> str:
        """One transaction, as the gateway runs it; an error is undone and worded."""
        try:
            contexts, answer = self.store.write(lambda tx: self._take(tx, speaker, said))
        except Exception as error:
            if not dialogue.expected(error):
                raise
            self.errors.append(error)
            failure = error  # the name of an except clause is gone after it
            contexts, answer = self.store.write(lambda tx: self._apologise(tx, speaker, failure))
        for task in contexts.after_commit:
            task()
        return "\n\n".join(seen.words for seen in self._deliver(answer) if seen.to == speaker.id)

    def _take(self, tx: Any, speaker: Someone, said: dict[str, Any]) -> tuple[Context, dialogue.Answer]:
        actor = people.resolve(tx, speaker.address, self.now, speaker.language, officer=speaker.officer)
        speaker.id = actor.id
        ctx = self.context(tx, actor)
        words = Said(actor.id, self.now, language_hint=speaker.language, **said)
        return ctx, dialogue.take_turn(words, ctx)

    def _apologise(self, tx: Any, speaker: Someone, error: Exception) -> tuple[Context, dialogue.Answer]:
        actor = people.resolve(tx, speaker.address, self.now, speaker.language, officer=speaker.officer)
        ctx = self.context(tx, actor)
        return ctx, dialogue.apologise(error, ctx, "E1")

    def deliver(self, replies: tuple[Reply, ...] | list[Reply]) -> list[Seen]:
        """Put notices (of a job, say) into the inboxes."""
        return self._deliver(dialogue.Answer(tuple(replies), 0))

    def _deliver(self, answer: dialogue.Answer) -> list[Seen]:
        made = [self._seen(reply, answer.revision) for reply in answer.replies]
        for seen in made:
            for someone in self.people:
                if someone.id == seen.to or (not someone.id and self._is(someone, seen.to)):
                    someone.id = seen.to
                    someone.inbox.append(seen)
        return made

    def _is(self, someone: Someone, person: PersonId) -> bool:
        from catalog.messages import Identity

        with self.store.read() as view:
            found = view.first(Identity, channel=people.CHANNEL, address=someone.address)
        return found is not None and found.person == person

    def _seen(self, reply: Reply, revision: int) -> Seen:
        with self.store.read() as view:
            language = view.get(Person, reply.to).language
        buttons = [
            (render(choice.label, language), callback_data(choice, revision) if choice.action else choice.url)
            for row in reply.choices
            for choice in row
        ]
        return Seen(reply.to, render(reply.text, language), buttons, reply, self.now)


def need(talk: Talk, answered: Callable[[MatchResult], bool]) -> str:
    """A need in English that the matcher answers so: which one it is depends on the weights, so it is looked for.

    One is tried for each word of the products' names, in the order of the alphabet.
    """
    with talk.store.read() as view:
        words = {word.lower() for row in view.find(Product) for word in re.findall("[A-Za-z]{4,}", row.name_en)}
    today = talk.now.date()
    for text in (f"I want to buy {word} for Tanzania" for word in sorted(words)):
        if answered(talk.matcher.search(talk.matcher.read(text, today=today), today=today)):
            return text
    raise AssertionError(f"none of {len(words)} needs is answered so")


__all__ = ["NOW", "Role", "Seen", "Someone", "Talk", "need"]
