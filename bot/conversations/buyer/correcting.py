"""Correcting what was understood, field by field."""

from __future__ import annotations

from bot.conversations.buyer.parts import Args, button, closed, code, kept, number, present, understood
from bot.conversations.common import reply, say, step, words
from bot.services import proposals, requests
from bot.services.context import Context
from bot.services.corrections import CLEARABLE, FIELDS, Unread, cleared, corrected
from bot.turn import Choices, Said, State, Text, Turn
from catalog.model import Request, Requirements
from catalog.store import NotFound


def correct(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Which field is wrong?"""
    request = requests.own(ctx, number(args))
    if answer := closed(ctx, request):
        return answer
    key = int(request.id)
    fields = [button(f"buyer-button-field-{name}", "b.field", key, name) for name in FIELDS]
    choices = (tuple(fields[:3]), tuple(fields[3:]), (button("button-back", "b.read", key),))
    return Turn((understood(ctx, request, Text("buyer-correct-what"), choices),))


def read(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Back to what was understood, nothing changed."""
    return Turn((understood(ctx, requests.own(ctx, number(args))),), {})


def field(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Ask for the new value of a field."""
    request, name = requests.own(ctx, number(args)), code(args, 1)
    if answer := closed(ctx, request):
        return answer
    if name not in FIELDS:
        raise NotFound("field", name)
    asked = understood(ctx, request, Text(f"buyer-correct-{name}"), _field_buttons(request, name))
    return Turn((asked,), step("buyer.correct", request=int(request.id), field=name))


def _field_buttons(request: Request, name: str) -> Choices:
    key = int(request.id)
    clear = (button("buyer-button-any", "b.clear", key, name),) if name in CLEARABLE else ()
    return ((*clear, button("button-back", "b.read", key)),)


def new_value(said: Said, state: State, ctx: Context) -> Turn:
    """The new value, in his own words."""
    request, name = requests.own(ctx, kept(state, "request")), str(state.get("field"))
    if answer := closed(ctx, request):
        return answer
    if not words(said):
        return say(ctx, "buyer-words-please")
    try:
        changed = corrected(ctx, request.requirements, name, words(said))
    except Unread as error:
        return say(ctx, f"buyer-unread-{error.field}", _field_buttons(request, name))
    return _changed(ctx, request, changed, typed=True)


def clear(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Any value will do."""
    request = requests.own(ctx, number(args))
    if answer := closed(ctx, request):
        return answer
    changed = cleared(request.requirements, code(args, 1))
    request = requests.skip(ctx, request, {"place": "country"}.get(code(args, 1), code(args, 1)))
    return _changed(ctx, request, changed)


def _changed(ctx: Context, request: Request, read: Requirements, *, typed: bool = False) -> Turn:
    """Both messages of the request edited in place; a written correction is also answered below."""
    request = requests.correct(ctx, request, read)
    page = proposals.page(ctx, request, 0)
    turn = present(ctx, request, page)
    done = (reply(ctx, "buyer-corrected", count=page.total),) if typed else ()
    return Turn((*turn.replies, *done), turn.state)
