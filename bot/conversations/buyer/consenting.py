"""The consent: exactly what is shared with whom, and yes or no."""

from __future__ import annotations

from bot.conversations.buyer.parts import button, kept
from bot.conversations.common import step
from bot.services import cards, proposals
from bot.services.context import Context
from bot.texts import clip
from bot.turn import Choices, Lines, Reply, Said, State, Text, Turn, verbatim
from catalog.model import Product, Proposal, Request

SHARED = ("name", "organisation", "phone", "email")


def about(ctx: Context, proposal: Proposal) -> dict[str, object]:
    """Product and maker of a proposal, as arguments of a text."""
    goods = cards.goods_of(ctx, ctx.tx.get(Product, proposal.product), ctx.actor.id)
    return {"product": verbatim(cards.names(goods)[0]), "exporter": cards.maker_name(goods)}


def consent(ctx: Context, proposal: Proposal) -> Turn:
    """Exactly what is shared with whom, and yes or no."""
    card, key = ctx.tx.contact(ctx.actor.id), int(proposal.id)
    values = tuple(clip(getattr(card, name), 80) for name in SHARED if getattr(card, name))
    named = about(ctx, proposal)
    pictures = bool(ctx.tx.get(Request, proposal.request).photos)
    shared = Lines(
        (
            Text("buyer-consent", {**named, "values": values}),
            *([Text("buyer-consent-photos", {"exporter": named["exporter"]})] if pictures else []),
        )
    )
    text = Lines((shared, Text("buyer-consent-ask")), "\n\n")
    choices: Choices = (
        (button("buyer-button-consent", "b.consent", key, once=True),),
        (button("buyer-button-my-details", "b.mine", key, once=True),),
        (button("button-no", "b.refuse", key, once=True),),
    )
    return Turn((Reply(ctx.actor.id, text, choices),), step("buyer.consent", proposal=key))


def consent_words(said: Said, state: State, ctx: Context) -> Turn:
    """Words while consent is awaited: only the buttons say yes or no."""
    proposal, _ = proposals.own_proposal(ctx, kept(state, "proposal"))
    return consent(ctx, proposal)
