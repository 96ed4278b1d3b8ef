"""From "introduce me" to the bureau: what would be shared, his own data once, his consent, and taking it back."""

from __future__ import annotations

from datetime import timedelta

from bot.conversations.buyer.consenting import SHARED, about, consent
from bot.conversations.buyer.details import ask_next
from bot.conversations.buyer.parts import Args, button, closed, fresh, kept, listed, number
from bot.conversations.common import say, step, words
from bot.services import buyers, cards, introductions, notices, proposals, requests
from bot.services.context import Context
from bot.services.officers import OPEN_INTRODUCTIONS
from bot.services.outcomes import NotPossible
from bot.turn import Reply, Said, State, Text, Turn
from catalog.model import Introduction, IntroductionState, Proposal, Request
from catalog.store import NotFound

MOST_A_DAY = 5


def introduce(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Introduce me: refused kindly where it cannot be, told where it stands when asked before, else the way to consent."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    if refused := _refused(ctx, proposal, request):
        return refused
    if buyers.missing(ctx) is None:
        return consent(ctx, proposal)
    first = ask_next(ctx, step("", proposal=int(proposal.id)))
    if first.state == state:  # pressed once more: what is shared has been told, only the question stands
        return first
    return Turn((_what_is_shared(ctx, proposal), *first.replies), first.state)


def _refused(ctx: Context, proposal: Proposal, request: Request) -> Turn | None:
    if earlier := proposals.introduction_of(ctx, proposal):
        return Turn((where(ctx, earlier),))
    if answer := closed(ctx, request):
        return answer
    try:
        introductions.check(ctx, proposal.product, proposal.exporter, ctx.actor.id)
    except NotPossible as error:
        return Turn((Reply(ctx.actor.id, error.text),), {})
    newest = ctx.tx.find(Introduction, buyer=ctx.actor.id, order="-id", limit=MOST_A_DAY)
    if len(newest) == MOST_A_DAY and newest[-1].consented_at > ctx.now - timedelta(days=1):
        return say(ctx, "buyer-too-many-introductions", state={}, limit=MOST_A_DAY)
    return None


def _what_is_shared(ctx: Context, proposal: Proposal) -> Reply:
    return Reply(ctx.actor.id, Text("buyer-share-what", about(ctx, proposal)))


# ---------------------------------------------------------------- consent


def consented(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Yes: recorded, and on its way to the bureau."""
    proposal, request = proposals.own_proposal(ctx, number(args))
    if refused := _refused(ctx, proposal, request):
        return refused
    if buyers.missing(ctx):
        return ask_next(ctx, step("", proposal=int(proposal.id)))
    try:
        made = introductions.ask(ctx, proposal)
    except NotPossible as error:
        return Turn((Reply(ctx.actor.id, error.text),), {})
    contact = ctx.tx.contact(ctx.actor.id)
    ctx.audit("proposal", proposal.id, "consented", shared=[name for name in SHARED if getattr(contact, name)])
    wanted = proposals.want(ctx, proposal)
    card_again = cards.product_card(ctx, request, proposals.page_again(ctx, request, wanted))
    return Turn((card_again, notices.sent_to_bureau(ctx, made)), {})


def refuse(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """No: nothing goes anywhere."""
    proposal, _ = proposals.own_proposal(ctx, number(args))
    return say(ctx, "buyer-not-shared", ((button("buyer-button-back-to-card", "b.card", int(proposal.id)),),), state={})


# ---------------------------------------------------------------- what became of it


def own_introduction(ctx: Context, id: int) -> Introduction:
    """An introduction the actor asked for. Raises NotFound for any other."""
    found = ctx.tx.get(Introduction, id)
    if found.buyer != ctx.actor.id:
        raise NotFound("Introduction", id)
    return found


def where(ctx: Context, introduction: Introduction) -> Reply:
    """Where an introduction stands, and what he can do."""
    key, under_way = int(introduction.id), introduction.state in OPEN_INTRODUCTIONS
    answer = (
        (button("bureau-button-answer", "b.resubmit", key),) if introduction.state is IntroductionState.RETURNED else ()
    )
    back = (button("bureau-button-take-back", "b.withdraw", key),) if under_way else ()
    product = cards.shown_name(ctx, introduction.product)
    state = Text("buyer-introduction-state", {"state": introduction.state})
    text = Text("buyer-introduction", {"product": product, "state": state})
    return Reply(ctx.actor.id, text, (answer, back) if answer else (back,))


def stands(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Where an introduction stands, by button."""
    return Turn((where(ctx, own_introduction(ctx, number(args))),))


def withdraw(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Take the consent back? It cannot be given again for the same product, so that is asked once more."""
    found = own_introduction(ctx, number(args))
    if found.state not in OPEN_INTRODUCTIONS:
        return Turn((where(ctx, found),))
    key = int(found.id)
    product = cards.shown_name(ctx, found.product)
    choices = ((button("buyer-button-take-back-yes", "b.takeback", key), button("button-no", "b.where", key)),)
    return say(ctx, "buyer-take-back-ask", choices, product=product)


def take_back(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The consent is taken back."""
    found = introductions.withdraw(ctx, number(args))
    product = cards.shown_name(ctx, found.product)
    choices = ((button("deal-button-next", "b.next", int(found.id)),),)
    return say(ctx, "buyer-taken-back", choices, product=product)


def resubmit(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Answer the bureau's question on a returned introduction."""
    found = own_introduction(ctx, number(args))
    if found.state is not IntroductionState.RETURNED:
        return Turn((where(ctx, found),))
    return say(ctx, "buyer-resubmit-ask", state=step("buyer.resubmit", introduction=int(found.id)))


def resubmit_words(said: Said, state: State, ctx: Context) -> Turn:
    """The answer to the bureau, in his own words."""
    if not words(said):
        return say(ctx, "buyer-words-please")
    found = own_introduction(ctx, kept(state, "introduction"))
    if found.state is not IntroductionState.RETURNED:
        return Turn((where(ctx, found),), {})
    introductions.resubmit(ctx, int(found.id), words(said))
    return say(ctx, "buyer-resubmitted", state={})


def following(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The next exporter for the same need, after a no or no answer."""
    found = own_introduction(ctx, number(args))
    request = requests.own(ctx, found.request)
    if answer := closed(ctx, request):
        return answer
    fresh(ctx, request)
    page = proposals.next_maker(ctx, request, found.exporter)
    if page.proposal is None and found.state is IntroductionState.WITHDRAWN:
        page = proposals.page(ctx, request, 0)
    return Turn((listed(ctx, request, page),), {})
