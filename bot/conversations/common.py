"""Answers that every conversation gives alike, and small helpers to build replies."""

from __future__ import annotations

from bot.services.context import Context
from bot.turn import Choice, Choices, Reply, Said, State, Text, Turn

HELP = Choice(Text("button-help"), "g.help")


def reply(ctx: Context, key: str, choices: Choices = (), *, slot: str = "", **args: object) -> Reply:
    """A reply to the speaker with one text."""
    return Reply(ctx.actor.id, Text(key, args), choices, slot=slot)


def say(ctx: Context, key: str, choices: Choices = (), *, state: State | None = None, **args: object) -> Turn:
    """A turn of one reply."""
    return Turn((Reply(ctx.actor.id, Text(key, args), choices),), state)


def step(at: str, **values: object) -> State:
    """A state: `at` is "<conversation>.<step>", e.g. "buyer.correct"; values are plain JSON."""
    return {"at": at, **values}


def at(state: State) -> str:
    """The step of a state, "" when nothing is going on."""
    return str(state.get("at", ""))


def stale_button(ctx: Context) -> Turn:
    """A button that is old, forged, or was pressed twice: kindly said, nothing changed."""
    return say(ctx, "stale-button", ((HELP,),))


def not_understood(ctx: Context) -> Turn:
    """Something the present step cannot use."""
    return say(ctx, "not-understood", ((HELP,),))


def words(said: Said) -> str:
    """What was said, trimmed."""
    return said.text.strip()
