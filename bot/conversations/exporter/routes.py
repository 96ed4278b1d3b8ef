"""Which step answers: by command, by button, or by what the conversation waits for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversations.common import at, stale_button
from bot.conversations.exporter import company, introductions, products, register, walk
from bot.conversations.exporter.screens import home, worded
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.turn import Said, State, Turn

COMMANDS: frozenset[str] = frozenset({"company", "products", "register", "inquiries"})

Handler = Callable[[Context, State, tuple[str, ...]], Turn | None]
Step = Callable[[Said, State, Context], Turn | None]

_BUTTONS: Mapping[str, Handler] = {
    "x.home": lambda ctx, state, args: home(ctx),
    **register.BUTTONS,
    **company.BUTTONS,
    **products.BUTTONS,
    **walk.BUTTONS,
    **introductions.BUTTONS,
}
_STEPS: Mapping[str, Step] = {**register.STEPS, **company.STEPS, **products.STEPS, **walk.STEPS, **introductions.STEPS}


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn. Raises what the services raise for things that are not the speaker's."""
    try:
        return _answer(said, state, ctx)
    except BadAnswer as error:
        return worded(ctx, error)


def _answer(said: Said, state: State, ctx: Context) -> Turn:
    if said.command:
        return _BUTTONS[f"x.{said.command}"](ctx, state, ()) or stale_button(ctx)
    if said.pressed:
        handler = _BUTTONS.get(said.pressed.action)
        return (handler(ctx, state, said.pressed.args) if handler else None) or stale_button(ctx)
    taken = _STEPS[at(state)](said, state, ctx) if at(state) in _STEPS else None
    return taken or walk.idle(said, ctx)
