"""News and how to be left in peace: what is looked for on the buyer's side, needs on the exporter's."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversations.common import say, stale_button
from bot.services import announcements, requests
from bot.services.context import Context
from bot.services.readback import short_readback
from bot.turn import Choice, Choices, Lines, Reply, Said, State, Text, Turn
from catalog.lifecycle import LIVE
from catalog.model import Member, Request, RequestState

COMMANDS: frozenset[str] = frozenset({"news"})
_MOST = 8
_MUTE = Choice(Text("news-button-mute"), "n.mute")
_UNMUTE = Choice(Text("news-button-unmute"), "n.unmute")

Handler = Callable[[Context, tuple[str, ...]], Turn]


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn. Raises NotFound for a request of somebody else."""
    if said.pressed is None:
        return _settings(ctx)
    handler = _BUTTONS.get(said.pressed.action)
    return handler(ctx, said.pressed.args) if handler else stale_button(ctx)


def _rest(ctx: Context, args: tuple[str, ...]) -> Turn:
    """No more news for a request; it stays open and is found in the list."""
    text = args[0] if args else ""
    if not (text.isascii() and text.isdigit() and len(text) < 12):
        return stale_button(ctx)
    request = requests.own(ctx, int(text))
    if request.state not in LIVE:
        return stale_button(ctx)
    requests.rest(ctx, request)
    again = ((Choice(Text("news-button-watch"), "b.watch", (int(request.id),)),),)
    return say(ctx, "news-rested", again, request=short_readback(request.requirements))


def _mute(ctx: Context, args: tuple[str, ...]) -> Turn:
    announcements.mute(ctx, off=True)
    return say(ctx, "news-muted", ((_UNMUTE,),))


def _unmute(ctx: Context, args: tuple[str, ...]) -> Turn:
    announcements.mute(ctx, off=False)
    return say(ctx, "news-unmuted", ((_MUTE,),))


def _settings(ctx: Context) -> Turn:
    """What one is told of, and the buttons to change it."""
    parts: list[Text | Lines] = [Text("news-settings")]
    rows: list[tuple[Choice, ...]] = []
    watching = ctx.tx.find(Request, person=ctx.actor.id, state=RequestState.WATCHING, order="-id", limit=_MOST)
    for number, request in enumerate(watching, 1):
        read = short_readback(request.requirements)
        parts.append(Text("news-watched", {"number": number, "request": read}))
        rows.append((announcements.rest_button(request, Text("news-button-rest-number", {"number": number})),))
    if ctx.tx.count(Member, person=ctx.actor.id):
        off = announcements.muted(ctx, ctx.actor.id)
        parts.append(Text("news-needs-off" if off else "news-needs-on"))
        rows.append((_UNMUTE if off else _MUTE,))
    if len(parts) == 1:
        parts.append(Text("news-none"))
    choices: Choices = tuple(rows)
    return Turn((Reply(ctx.actor.id, Lines(tuple(parts)), choices),))


_BUTTONS: Mapping[str, Handler] = {"n.rest": _rest, "n.mute": _mute, "n.unmute": _unmute}
