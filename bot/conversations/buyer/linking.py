"""Coming by a link to one product: its details, and a request made for it."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.buyer.parts import Args, button, kept, number, present, too_many
from bot.conversations.common import HELP, say, step, words
from bot.services import cards, proposals, requests
from bot.services.context import Context
from bot.services.requests import TooManyRequests
from bot.turn import Said, State, Turn
from catalog.model import Exporter, ExporterReview, Product, ProductState, Read, Requirements


def product_link(product_id: int, ctx: Context) -> Turn:
    """The product that a link names, with everything known of it; kindly said when it is gone."""
    product = _offered(ctx, product_id)
    if product is None:
        return _gone(ctx)
    proposals.forget_slots(ctx, ctx.actor.id, f"product:{product.id}")
    return Turn((cards.linked_card(ctx, product),), {})


def _offered(ctx: Context, id: int) -> Product | None:
    product = ctx.tx.first(Product, id=id)
    if product is None or product.state is not ProductState.ACTIVE or (product.sample and not ctx.demo):
        return None
    approved = ctx.tx.get(Exporter, product.exporter).review is ExporterReview.APPROVED
    return product if approved else None


def _gone(ctx: Context) -> Turn:
    return say(ctx, "buyer-product-gone", ((button("buyer-button-new", "b.new"), HELP),), state={})


def ask_about(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Ask about a product: how many, where to, by when?"""
    product = _offered(ctx, number(args))
    if product is None:
        return _gone(ctx)
    choices = ((button("button-skip", "b.asknow", int(product.id)),),)
    name = cards.shown_name(ctx, product.id)
    return say(ctx, "buyer-ask-how-many", choices, state=step("buyer.ask", product=int(product.id)), product=name)


def ask_words(said: Said, state: State, ctx: Context) -> Turn:
    """How many, where to and by when, in his own words."""
    if not words(said):
        return say(ctx, "buyer-words-please")
    read = ctx.matcher.read(words(said), today=ctx.today, language=ctx.actor.language)
    return _asked(ctx, kept(state, "product"), read)


def ask_now(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Ask about a product without saying more."""
    return _asked(ctx, number(args), Requirements(language=ctx.actor.language))


def _asked(ctx: Context, id: int, read: Requirements) -> Turn:
    product = _offered(ctx, id)
    if product is None:
        return _gone(ctx)
    name = product.name_zh if ctx.actor.language == "zh" else product.name_en or product.name_zh
    text = "\n".join(part for part in (name, read.text) if part)
    try:
        request = requests.state(ctx, replace(read, text=text, product=Read(name), rest=""))
    except TooManyRequests as error:
        return too_many(error, ctx)
    return present(ctx, request, proposals.chosen(ctx, request, product))
