"""Several goods in one message: first asked about, then a request for each, the first with its list at once."""

from __future__ import annotations

from bot.conversations.buyer.parts import Args, button, present, too_many
from bot.conversations.common import at, say, stale_button, step, words
from bot.services import requests
from bot.services.context import Context
from bot.services.readback import short_readback
from bot.services.requests import TooManyRequests
from bot.turn import Choice, Lines, Reply, Said, State, Text, Turn
from catalog.model import Request, Requirements
from index.requirements import Readings

AT = "buyer.several"


def ask(ctx: Context, found: Readings, photos: tuple[str, ...]) -> Turn:
    """Which goods were read, and whether to look for each."""
    goods = Lines(tuple(_entry(part, place) for place, part in enumerate(found.parts, 1)))
    choices = (
        (button("buyer-button-each", "b.each", once=True),),
        (button("buyer-button-first", "b.first", once=True), button("buyer-button-whole", "b.whole", once=True)),
    )
    state = step(AT, text=found.whole.text, photos=list(photos))
    return say(ctx, "buyer-several", choices, state=state, count=len(found.parts), goods=goods)


def _entry(part: Requirements, place: int) -> Text:
    return Text("buyer-several-entry", {"number": place, "request": short_readback(part)})


def each(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """A request for each of the goods."""
    if at(state) != AT:
        return stale_button(ctx)
    found, photos = _kept(state, ctx)
    made: list[Request] = []
    rest: list[Reply] = []
    try:
        for part in found.parts or (found.whole,):
            made.append(requests.state(ctx, part, photos))
    except TooManyRequests as error:
        if not made:
            return too_many(error, ctx)
        rest.append(Reply(ctx.actor.id, Text("buyer-too-many", {"limit": error.limit})))
    shown = present(ctx, made[0])
    others = (_others(ctx, made[1:]),) if made[1:] else ()
    return Turn((*rest, *others, *shown.replies), shown.state)


def _others(ctx: Context, others: list[Request]) -> Reply:
    """The requests beside the first, each reached by its button."""
    rows = tuple((Choice(_label(request), "b.open", (int(request.id),)),) for request in others)
    return Reply(ctx.actor.id, Text("buyer-several-made", {"count": len(others)}), rows)


def _label(request: Request) -> Text:
    return Text("buyer-button-other-good", {"request": short_readback(request.requirements)})


def first(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Only the first of the goods."""
    if at(state) != AT:
        return stale_button(ctx)
    found, photos = _kept(state, ctx)
    return _stated(ctx, next(iter(found.parts), found.whole), photos)


def whole(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """One product after all: the message as one request."""
    if at(state) != AT:
        return stale_button(ctx)
    found, photos = _kept(state, ctx)
    return _stated(ctx, found.whole, photos)


def _stated(ctx: Context, read: Requirements, photos: tuple[str, ...]) -> Turn:
    try:
        return present(ctx, requests.state(ctx, read, photos))
    except TooManyRequests as error:
        return too_many(error, ctx)


def _kept(state: State, ctx: Context) -> tuple[Readings, tuple[str, ...]]:
    """The message that was asked about, read again."""
    photos = state.get("photos", [])
    assert isinstance(photos, list)
    return requests.read(ctx, str(state.get("text", ""))), tuple(map(str, photos))


def more_words(said: Said, state: State, ctx: Context) -> str | None:
    """The message with what he adds to it in words, such as the destination; None where he says something else."""
    read = requests.read(ctx, words(said)).whole
    if read.product is not None:
        return None
    adds = any((read.country, read.city, read.deadline, read.incoterm, read.certificates, read.payment, read.quantity))
    return f"{state.get('text', '')}\n{words(said)}" if adds else str(state.get("text", ""))
