"""/requests: each with its state, what was shown, where introductions stand, until when; and what can be done."""

from __future__ import annotations

from bot.conversations.buyer.parts import Args, button, number
from bot.conversations.common import HELP, say
from bot.services import cards, proposals, requests
from bot.services.context import Context
from bot.services.officers import OPEN_INTRODUCTIONS
from bot.services.readback import readback, short_readback
from bot.turn import Choice, Choices, Lines, Reply, Said, State, Text, Turn, verbatim
from catalog.lifecycle import LIVE
from catalog.model import Introduction, IntroductionState, Proposal, Request, RequestState

SLOT = "requests"
IN_LIST = "l"
_A_PAGE = 5
_MOST_INTRODUCTIONS = 8


def command(said: Said, state: State, ctx: Context) -> Turn:
    """/requests: the list as a new message; whatever was going on is over."""
    proposals.forget_slots(ctx, ctx.actor.id, SLOT)
    turn = _list(ctx, 0)
    return Turn(turn.replies, {})


def pressed(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """A page of the list by button: in place where a page is named, else below."""
    if not args:
        return command(said, state, ctx)
    return _list(ctx, number(args))


def _list(ctx: Context, page: int) -> Turn:
    found = requests.mine(ctx)
    if not found:
        return say(ctx, "buyer-no-requests", ((button("buyer-button-new", "b.new"), HELP),))
    start = min(page, (len(found) - 1) // _A_PAGE) * _A_PAGE
    shown = found[start : start + _A_PAGE]
    parts: list[Text | Lines] = [Text("buyer-requests", {"count": len(found)})]
    parts += [_entry(ctx, request, start + n) for n, request in enumerate(shown, 1)]
    numbers = tuple(
        Choice(verbatim(str(start + n)), "b.request", (int(request.id),)) for n, request in enumerate(shown, 1)
    )
    choices = (numbers, *_pager(start, len(found)), (button("buyer-button-new", "b.new"),))
    return Turn((Reply(ctx.actor.id, Lines(tuple(parts), "\n\n"), choices, slot=SLOT),))


def _pager(start: int, total: int) -> Choices:
    page = start // _A_PAGE
    before = [Choice(verbatim("◀"), "b.list", (page - 1,))] if start else []
    after = [Choice(verbatim("▶"), "b.list", (page + 1,))] if start + _A_PAGE < total else []
    return ((*before, *after),) if before or after else ()


def _entry(ctx: Context, request: Request, place: int) -> Text:
    return Text(
        "buyer-requests-entry",
        {"number": place, "request": short_readback(request.requirements), "standing": _standing(ctx, request)},
    )


def _standing(ctx: Context, request: Request) -> Lines:
    state = Text("buyer-request-state", {"state": request.state, "day": request.valid_until})
    counts = {
        "shown": ctx.tx.count(Proposal, request=request.id),
        "introductions": ctx.tx.count(Introduction, request=request.id),
    }
    return Lines((state, *(Text(f"buyer-count-{name}", {"count": count}) for name, count in counts.items())), " · ")


# ---------------------------------------------------------------- one request


def one(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """One request in the place of the list."""
    return Turn((detail(ctx, requests.own(ctx, number(args))),))


def detail(ctx: Context, request: Request) -> Reply:
    """One request with everything that goes on about it."""
    found = ctx.tx.find(Introduction, request=request.id, order="-id", limit=_MOST_INTRODUCTIONS)
    parts: list[Text | Lines] = [
        Text("buyer-request", {"reading": readback(request.requirements)}),
        _standing(ctx, request),
        *(_introduction(ctx, introduction) for introduction in found),
    ]
    choices = (*_actions(request), *_introduction_buttons(ctx, found), (button("button-back", "b.list", 0),))
    return Reply(ctx.actor.id, Lines(tuple(parts)), choices, slot=SLOT)


def _introduction(ctx: Context, introduction: Introduction) -> Text:
    product = cards.shown_name(ctx, introduction.product)
    state = Text("buyer-introduction-state", {"state": introduction.state})
    return Text("buyer-introduction", {"product": product, "state": state})


def _actions(request: Request) -> Choices:
    key = int(request.id)
    if request.state not in LIVE:
        return ((button("buyer-button-reopen", "b.reopen", key, IN_LIST),),)
    watching = request.state is RequestState.WATCHING
    watch = () if watching else (button("buyer-button-watch", "b.watch", key, IN_LIST),)
    return (
        (button("buyer-button-open", "b.open", key),),
        (*watch, button("buyer-button-close", "b.close", key, IN_LIST)),
    )


def _introduction_buttons(ctx: Context, found: list[Introduction]) -> Choices:
    rows: list[tuple[Choice, ...]] = []
    for introduction in found:
        product = cards.shown_name(ctx, introduction.product)
        if introduction.state is IntroductionState.RETURNED:
            label = Text("buyer-button-answer-bureau", {"product": product})
            rows.append((Choice(label, "b.resubmit", (int(introduction.id),)),))
        if introduction.state in OPEN_INTRODUCTIONS:
            label = Text("buyer-button-take-back", {"product": product})
            rows.append((Choice(label, "b.withdraw", (int(introduction.id),)),))
    return tuple(rows)
