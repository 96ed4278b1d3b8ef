"""The conversation of the bureau."""

from __future__ import annotations

from bot.conversations.common import not_understood
from bot.services.context import Context
from bot.turn import Said, State, Turn

COMMANDS: frozenset[str] = frozenset()


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn."""
    return not_understood(ctx)


def home(ctx: Context) -> Turn:
    """What one sees first, and after /cancel."""
    return not_understood(ctx)
