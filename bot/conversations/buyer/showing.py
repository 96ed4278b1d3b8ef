"""Looking at what fits: pages, details, "not for me", keep looking, close, reopen."""

from __future__ import annotations

from bot.conversations.buyer.listing import IN_LIST, detail
from bot.conversations.buyer.parts import Args, button, closed, code, fresh, kept, listed, number, present, until
from bot.conversations.common import reply, step, words
from bot.services import cards, decisions, proposals, requests
from bot.services.context import Context
from bot.services.readback import short_readback
from bot.turn import Reply, Said, State, Text, Turn
from catalog.model import Decision, Proposal, Request


def page(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Another page of what fits."""
    request = requests.own(ctx, number(args))
    return Turn((listed(ctx, request, proposals.page(ctx, request, number(args, 1))),))


def near(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """A page of what comes near, asked for by the buyer."""
    request = requests.own(ctx, number(args))
    return Turn((listed(ctx, request, proposals.near_page(ctx, request, number(args, 1))),))


def card(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Back from details or a question to the card."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    return Turn((cards.product_card(ctx, request, proposals.page_again(ctx, request, proposal)),))


def details(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """All that is known of a product."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    decisions.interested(ctx, proposal)
    return Turn((cards.details_card(ctx, request, proposal),))


# ---------------------------------------------------------------- not for me


def reject(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Not for me: why?"""
    proposal, request = proposals.own_proposal(ctx, number(args))
    if proposal.decision is Decision.REJECTED or proposals.introduction_of(ctx, proposal):
        return Turn((_next(ctx, request, proposal),))
    key = int(proposal.id)
    choices = (
        (
            button("buyer-button-why-price", "b.why", key, "price"),
            button("buyer-button-why-product", "b.why", key, "product"),
        ),
        (
            button("buyer-button-why-quantity", "b.why", key, "quantity"),
            button("buyer-button-why-other", "b.why", key, "other"),
        ),
        (button("button-back", "b.card", key),),
    )
    return Turn((cards.question_card(ctx, request, proposal, Text("buyer-why"), choices),))


def why(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The reason by button; "other" asks for a few words, which may be skipped."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    if code(args, 1) != "other":
        return _rejected(ctx, proposal, request, code(args, 1))
    choices = ((button("button-skip", "b.other", int(proposal.id)), button("button-back", "b.card", int(proposal.id))),)
    asked = cards.question_card(ctx, request, proposal, Text("buyer-why-words"), choices)
    return Turn((asked,), step("buyer.why", proposal=int(proposal.id)))


def other(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Another reason, not told."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    turn = _rejected(ctx, proposal, request, "other")
    return Turn(turn.replies, {})


def why_words(said: Said, state: State, ctx: Context) -> Turn:
    """Another reason in his own words."""
    proposal, request = proposals.own_proposal(ctx, kept(state, "proposal"))
    if not words(said):
        return Turn((reply(ctx, "buyer-words-please"),))
    # below what he has just written, not far above it
    fresh(ctx, request)
    turn = _rejected(ctx, proposal, request, "other", words(said))
    return Turn((reply(ctx, "buyer-noted"), *turn.replies), {})


def _rejected(ctx: Context, proposal: Proposal, request: Request, reason: str, said: str = "") -> Turn:
    # asked for an introduction meanwhile, or pressed twice: then there is nothing left to decide
    if proposal.decision is Decision.NONE:
        proposals.reject(ctx, proposal, reason, said)
    return Turn((_next(ctx, request, proposal),))


def _next(ctx: Context, request: Request, proposal: Proposal) -> Reply:
    """The card that has moved into a rejected one's place."""
    position = max(proposal.rank - 1, 0)
    if proposal.near_miss and (found := proposals.near_page(ctx, request, position)).proposal:
        return listed(ctx, request, found)
    return listed(ctx, request, proposals.page(ctx, request, position))


# ---------------------------------------------------------------- the request as a whole


def opened(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Look at a request again, below."""
    request = requests.own(ctx, number(args))
    if answer := closed(ctx, request):
        return answer
    fresh(ctx, request)
    return present(ctx, request)


def watch(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Keep looking and write when something new fits."""
    request = requests.own(ctx, number(args))
    if answer := closed(ctx, request):
        return answer
    watched = requests.watch(ctx, request)
    if IN_LIST in args[1:]:
        return Turn((detail(ctx, watched),))
    choices = ((button("buyer-button-close", "b.close", int(request.id)),),)
    return Turn((Reply(ctx.actor.id, Text("buyer-watching", until(watched)), choices, slot=cards.slot(request)),))


def close(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The need is met or gone."""
    request = requests.close(ctx, requests.own(ctx, number(args)))
    if IN_LIST in args[1:]:
        return Turn((detail(ctx, request),))
    text = Text("buyer-closed", {"request": short_readback(request.requirements)})
    choices = ((button("buyer-button-reopen", "b.reopen", int(request.id)), button("buyer-button-new", "b.new")),)
    return Turn((Reply(ctx.actor.id, text, choices, slot=cards.slot(request)),), {})


def reopen(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Go on with a closed or expired request."""
    request = requests.reopen(ctx, requests.own(ctx, number(args)))
    if IN_LIST in args[1:]:
        return Turn((detail(ctx, request),))
    fresh(ctx, request)
    return present(ctx, request)
