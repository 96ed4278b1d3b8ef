"""Picks the conversation that answers, keeps where it stands, and gives every expected error its text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import ModuleType

from bot.conversations import bureau, buyer, exporter, news, onboarding
from bot.conversations.common import at, say, stale_button
from bot.services.context import Context, Forbidden
from bot.services.outcomes import NotPossible
from bot.turn import Reply, Said, State, Turn
from catalog.lifecycle import IllegalMove
from catalog.messages import Session
from catalog.store import Conflict, NotFound

CONVERSATIONS: Mapping[str, ModuleType] = {
    "onboarding": onboarding,
    "buyer": buyer,
    "exporter": exporter,
    "bureau": bureau,
    "news": news,
}
# a button's action begins with the letter of its conversation: "b.page", "x.accept", "o.approve", "g.language"
_BY_LETTER = {"g": onboarding, "b": buyer, "x": exporter, "o": bureau, "n": news}
_BY_COMMAND = {name: module for module in CONVERSATIONS.values() for name in module.COMMANDS}
COMMANDS = ("start", "help", "requests", "news", "language", "cancel", "privacy", "mydata", "delete")


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out after a turn, in order, and the revision that the buttons bound to this step carry."""

    replies: tuple[Reply, ...]
    revision: int


def take_turn(said: Said, ctx: Context) -> Answer:
    """Answer what was said within the context's transaction, the new state of the conversation included.

    Raises whatever a service raises; nothing of the turn is kept then, and `apologise` words it.
    """
    session = ctx.tx.first(Session, id=ctx.actor.id) or ctx.tx.add(Session(ctx.actor.id))
    turn = answer(said, session.state, ctx, session.revision)
    revision = session.revision
    if turn.state is not None and ctx.tx.count(Session, id=ctx.actor.id):
        revision += 1
        ctx.tx.save(replace(session, state=turn.state, revision=revision))
    return Answer((*turn.replies, *ctx.notices), revision)


def answer(said: Said, state: State, ctx: Context, revision: int = 0) -> Turn:
    """The turn of the conversation that is meant."""
    if said.command:
        return _of(_BY_COMMAND.get(said.command, onboarding), said, state, ctx)
    if said.pressed:
        module = _BY_LETTER.get(said.pressed.action.partition(".")[0])
        if module is None or said.pressed.revision not in (None, revision):
            return stale_button(ctx)
        return _of(module, said, state, ctx)
    return _spoken(said, state, ctx)


def _spoken(said: Said, state: State, ctx: Context) -> Turn:
    """The answer to words and files: by the conversation that waits for them."""
    before = onboarding.before(said, state, ctx)
    said, unusable = onboarding.sort_out(said, ctx)
    if not onboarding.usable(said):
        return Turn((*before, *unusable))
    module = CONVERSATIONS.get(at(state).partition(".")[0]) or onboarding.conversation_of(ctx)
    turn = _of(module, said, state, ctx)
    return Turn((*before, *unusable, *turn.replies), turn.state)


def _of(module: ModuleType, said: Said, state: State, ctx: Context) -> Turn:
    turn: Turn = module.answer(said, state, ctx)
    return turn


def apologise(error: Exception, ctx: Context, reference: str) -> Answer:
    """What is said instead when a turn raised and was undone; `reference` also stands in the log."""
    match error:
        case Forbidden():
            turn = say(ctx, "forbidden")
        case NotPossible():
            turn = Turn((Reply(ctx.actor.id, error.text),))
        case IllegalMove():
            turn = say(ctx, "already-handled")
        case NotFound() | Conflict():
            turn = stale_button(ctx)
        case _:
            turn = say(ctx, "unexpected", reference=reference)
    session = ctx.tx.first(Session, id=ctx.actor.id)
    return Answer(turn.replies, session.revision if session else 0)


def expected(error: Exception) -> bool:
    """Whether `apologise` has a text of its own for an error, so that it needs no alarm."""
    return isinstance(error, Forbidden | IllegalMove | NotFound | Conflict)
