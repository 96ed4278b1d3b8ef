"""The moment of acceptance: each side gets the other's card, an opening line in both languages, and a warning."""

from __future__ import annotations

import html
from dataclasses import dataclass

from bot.services.context import Context
from bot.services.describing import country_or_unknown, language_of, product_name
from bot.services.notices import sample_mark
from bot.services.outcomes import NotPossible
from bot.texts import clip, render
from bot.turn import Card, Lines, Reply, Text
from catalog.model import Buyer, ContactCard, Exporter, Introduction, PersonId, Product, Request

_EXPORTERS_LANGUAGE = "zh"


@dataclass(frozen=True, slots=True)
class Cards:
    """What each side gets to see of the other."""

    buyer: ContactCard
    seller: ContactCard


def cards(ctx: Context, introduction: Introduction) -> Cards:
    """Both sides' contacts. Raises NotPossible when a side has no phone and no e-mail address."""
    buyer = _checked(ctx.tx.contact(introduction.buyer), "no_buyer_contact")
    return Cards(buyer, _seller_card(ctx, introduction))


def exchange(ctx: Context, introduction: Introduction, both: Cards) -> None:
    """Send both sides each other's contacts; the exporter's members get the buyer's photos too."""
    for member in ctx.members(introduction.exporter):
        _send(ctx, introduction, member, "exporter", both.buyer)
        ctx.notify(_opening(ctx, introduction, member, "exporter", both.seller))
        for photo in ctx.tx.get(Request, introduction.request).photos:
            ctx.notify(Reply(member, Text("deal-request-photo"), photo=photo))
    _send(ctx, introduction, introduction.buyer, "buyer", both.seller)
    ctx.notify(_opening(ctx, introduction, introduction.buyer, "buyer", both.buyer))


def _seller_card(ctx: Context, introduction: Introduction) -> ContactCard:
    """The company's contact person if he agreed to be shown abroad, else whoever accepts."""
    company = ctx.tx.get(Exporter, introduction.exporter)
    agreed = company.contact if company.contact_consent_at else None
    card = _checked(ctx.tx.contact(agreed or ctx.actor.id), "no_exporter_contact")
    name = company.name_zh if language_of(ctx, introduction.buyer) == "zh" else company.name_en or company.name_zh
    return ContactCard(card.name or name, name, card.position, card.phone, card.email, card.website)


def _checked(card: ContactCard, reason: str) -> ContactCard:
    if not (card.phone or card.email):
        raise NotPossible(reason)
    return card


def _send(ctx: Context, introduction: Introduction, to: PersonId, side: str, card: ContactCard) -> None:
    product = product_name(ctx, ctx.tx.get(Product, introduction.product), to)
    parts: tuple[Text | Lines, ...] = (
        *sample_mark(ctx, introduction),
        Text(f"deal-exchange-{side}", {"product": product}),
        Lines(tuple(_card_lines(ctx, introduction, to, side, card))),
        Text("deal-bank-warning"),
    )
    name = clip(card.name or card.organisation or card.email or card.phone, 60)
    shown = Card(name, card.phone, card.email, clip(card.organisation, 60))
    ctx.notify(Reply(to, Lines(parts, "\n\n"), card=shown))


def _card_lines(ctx: Context, introduction: Introduction, to: PersonId, side: str, card: ContactCard) -> list[Text]:
    values = {
        "name": card.name,
        "position": card.position,
        "organisation": card.organisation,
        "phone": card.phone,
        "email": card.email,
        "website": card.website,
    }
    lines = [Text(f"deal-card-{field}", {"value": clip(value, 120)}) for field, value in values.items() if value]
    buyer = ctx.tx.first(Buyer, id=introduction.buyer)
    if side == "exporter" and buyer and buyer.country:
        where = country_or_unknown(buyer.country, language_of(ctx, to))
        lines.append(Text("deal-card-country", {"value": where}))
    return lines


def _opening(ctx: Context, introduction: Introduction, to: PersonId, side: str, shown: ContactCard) -> Reply:
    """A first message to copy, in the buyer's language and in Chinese, as the reader would send it.

    Who has told no name of his own is the one whose card (`shown`) the other side has.
    """
    languages = dict.fromkeys((language_of(ctx, introduction.buyer), _EXPORTERS_LANGUAGE))
    own = ctx.tx.contact(to)
    product = ctx.tx.get(Product, introduction.product)
    sentences = []
    for language in languages:
        name = product.name_zh if language == "zh" else product.name_en or product.name_zh
        args = {"name": clip(own.name or own.organisation or shown.name, 60), "product": clip(name, 60)}
        sentences.append(html.unescape(render(Text(f"deal-opening-by-{side}", args), language)))
    return Reply(to, Text("deal-opening", {"text": "\n\n".join(sentences)}))
