"""Which step answers: by command, by button, or by what the conversation waits for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversations.bureau import deals, decisions, gaps, notes, queue, sides
from bot.conversations.bureau.screens import already
from bot.conversations.common import at, not_understood, say, stale_button
from bot.services.context import Context
from bot.services.officers import remember_name
from bot.services.outcomes import AlreadyHandled, NotPossible
from bot.turn import Reply, Said, State, Turn
from catalog.model import Role

COMMANDS: frozenset[str] = frozenset({"queue", "deals", "officers"})

Handler = Callable[[Context, State, tuple[str, ...]], Turn | None]

_BUTTONS: Mapping[str, Handler] = {
    **queue.BUTTONS,
    **decisions.BUTTONS,
    **notes.BUTTONS,
    **deals.BUTTONS,
    **gaps.BUTTONS,
}


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn. Raises Forbidden for whoever is no officer, but for the two answers of `sides`."""
    try:
        return _for_sides(said, state, ctx) or _for_officers(said, state, ctx)
    except AlreadyHandled as error:
        return already(ctx, error)
    except NotPossible as error:
        return Turn((Reply(ctx.actor.id, error.text),))


def _for_sides(said: Said, state: State, ctx: Context) -> Turn | None:
    if said.pressed:
        handler = sides.BUTTONS.get(said.pressed.action)
        return (handler(ctx, state, said.pressed.args) or stale_button(ctx)) if handler else None
    if at(state) in sides.STEPS and not said.command:
        return sides.STEPS[at(state)](said, state, ctx)
    return None


def _for_officers(said: Said, state: State, ctx: Context) -> Turn:
    ctx.require(Role.OFFICER)
    remember_name(ctx, said.display_name)
    if said.command:
        return _command(said.command, ctx)
    if said.pressed:
        handler = _BUTTONS.get(said.pressed.action)
        return (handler(ctx, state, said.pressed.args) if handler else None) or stale_button(ctx)
    if at(state) == notes.STEP:
        return notes.written(said, state, ctx)
    if at(state) == deals.DUE_STEP:
        return deals.due_written(said, state, ctx)
    return not_understood(ctx)


def _command(command: str, ctx: Context) -> Turn:
    match command:
        case "queue":
            return queue.first(ctx)
        case "deals":
            return deals.overview(ctx)
        case _:
            return queue.officers(ctx)


def home(ctx: Context) -> Turn:
    """What waits, in numbers, with the ways to it."""
    ctx.require(Role.OFFICER)
    return say(ctx, "bureau-home", (*queue.HOME_CHOICES, (gaps.OPEN,)), state={}, **queue.numbers(ctx))
