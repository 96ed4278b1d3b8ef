"""What is kept of a person, told to himself."""

from __future__ import annotations

from bot.services.context import Context
from bot.texts import clip
from bot.turn import Lines, Text, verbatim
from catalog.messages import Identity
from catalog.model import Buyer, ContactCard, Exporter, Introduction, Member, Request

_LONGEST, _MOST = 160, 15


def kept(ctx: Context) -> Lines:
    """Every kind of thing kept of the actor, each with its content or count."""
    person = ctx.actor
    parts = [
        Text("mydata-head"),
        Text("mydata-person", {"since": person.created_at.date(), "language": Text(f"language-{person.language}")}),
        Text("mydata-addresses", {"count": ctx.tx.count(Identity, person=person.id)}),
        *_card(ctx.tx.contact(person.id)),
        *_buyer(ctx),
        *_requests(ctx),
        Text("mydata-introductions", {"count": ctx.tx.count(Introduction, buyer=person.id)}),
        *_companies(ctx),
        Text("mydata-foot"),
    ]
    return Lines(tuple(parts))


def _card(card: ContactCard) -> list[Text]:
    values = (card.name, card.organisation, card.position, card.phone, card.email, card.website)
    known = tuple(clip(value, _LONGEST) for value in values if value)
    return [Text("mydata-contact", {"values": known})] if known else []


def _buyer(ctx: Context) -> list[Text]:
    buyer = ctx.tx.first(Buyer, id=ctx.actor.id)
    if buyer is None:
        return []
    known = tuple(value for value in (buyer.buyer_type, buyer.country, buyer.level) if value)
    return [Text("mydata-buyer", {"values": tuple(str(value) for value in known)})]


def _requests(ctx: Context) -> list[Text]:
    found = ctx.tx.find(Request, person=ctx.actor.id, order="-id")
    head = Text("mydata-requests", {"count": len(found)})
    return [head, *(verbatim(f"· {clip(request.requirements.text, _LONGEST)}") for request in found[:_MOST])]


def _companies(ctx: Context) -> list[Text]:
    names = [ctx.tx.get(Exporter, member.exporter).name_zh for member in ctx.tx.find(Member, person=ctx.actor.id)]
    shown = tuple(clip(name, 60) for name in names[:_MOST])
    return [Text("mydata-companies", {"values": shown})] if shown else []
