"""Correcting what was understood, field by field, and the one question about the destination."""

from __future__ import annotations

from bot.conversations.buyer.asking import need
from bot.conversations.buyer.parts import Args, button, closed, code, kept, number, present, understood
from bot.conversations.common import reply, say, step, words
from bot.services import buyers, proposals, requests
from bot.services.context import Context
from bot.services.corrections import CLEARABLE, FIELDS, Unread, cleared, corrected, with_country
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
    if code(args, 1) == "place":
        request = requests.skip(ctx, request, "country")
    return _changed(ctx, request, changed)


def _changed(ctx: Context, request: Request, read: Requirements, *, typed: bool = False) -> Turn:
    """Both messages of the request edited in place; a written correction is also answered below."""
    request = requests.correct(ctx, request, read)
    page = proposals.page(ctx, request, 0)
    turn = present(ctx, request, page)
    done = (reply(ctx, "buyer-corrected", count=page.total),) if typed else ()
    return Turn((*turn.replies, *done), turn.state)


# ---------------------------------------------------------------- where to?


def country(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The destination by button."""
    request = requests.own(ctx, number(args))
    if answer := closed(ctx, request):
        return answer
    return _changed(ctx, request, with_country(request.requirements, code(args, 1)))


def skip(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Rather not say where to: never asked again for this request."""
    request = requests.skip(ctx, requests.own(ctx, number(args)), "country")
    return Turn((understood(ctx, request),), {})


def country_words(said: Said, state: State, ctx: Context) -> Turn:
    """The destination in words; a product with its quantity, price or date is a new need."""
    request = requests.own(ctx, kept(state, "request"))
    if closed(ctx, request) or not words(said):
        return need(words(said), (), ctx) if words(said) else say(ctx, "buyer-words-please")
    if buyers.named_country(words(said)) is None:
        read = ctx.matcher.read(words(said), today=ctx.today, language=ctx.actor.language)
        if read.product and (read.quantity or read.price or read.deadline):
            return need(words(said), (), ctx)
    try:
        changed = corrected(ctx, request.requirements, "place", words(said))
    except Unread:
        skip = button("button-skip", "b.skip", int(request.id))
        return say(ctx, "buyer-unread-place", ((skip, button("buyer-button-new", "b.new")),))
    return _changed(ctx, request, changed, typed=True)
