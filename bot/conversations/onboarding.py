"""Welcome, help, language, privacy, one's own data: what anybody may ask at any time."""

from __future__ import annotations

from bot.conversations.common import not_understood
from bot.services.context import Context
from bot.turn import Reply, Said, State, Turn

COMMANDS: frozenset[str] = frozenset({"start", "help", "language", "cancel", "privacy", "mydata", "delete"})


def before(said: Said, ctx: Context) -> tuple[Reply, ...]:
    """What is said ahead of an answer: that the language was changed to that of the message."""
    return ()


def unusable(said: Said, ctx: Context) -> Turn | None:
    """The answer to what no conversation can use: stickers, voice, empty files; None when it can be used."""
    return None


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn."""
    return not_understood(ctx)
