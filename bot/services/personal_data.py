"""What is kept of a person, told to himself."""

from __future__ import annotations

from collections.abc import Iterator

from bot.services.context import Context
from bot.services.describing import buyer_facts, local, product_name
from bot.services.officers import NAME, OPEN_STAGES
from bot.texts import clip
from bot.turn import Lines, Text, verbatim
from catalog.messages import Identity, News
from catalog.model import (
    Buyer,
    Deal,
    Exporter,
    Introduction,
    Invitation,
    Member,
    Product,
    Proposal,
    Request,
    Role,
    StoredFile,
)

_LONGEST, _MOST = 160, 15
# private fields that hold words of his: what he said of a product, to the bureau, to a buyer
_WORDS = ("rejection:", "introduction_answer:", "introduction_question:")


def kept(ctx: Context) -> Lines:
    """Every kind of thing kept of the actor, each with its content or count."""
    parts = (
        Text("mydata-head"),
        *_person(ctx),
        *_as_buyer(ctx),
        *_as_company(ctx),
        *_as_officer(ctx),
        Text("mydata-foot"),
    )
    return Lines(parts)


def _person(ctx: Context) -> Iterator[Text]:
    person, private = ctx.actor, ctx.tx.privates(ctx.actor.id)
    yield Text(
        "mydata-person", {"since": local(person.created_at).date(), "language": Text(f"language-{person.language}")}
    )
    yield Text("mydata-addresses", {"values": tuple(i.address for i in ctx.tx.find(Identity, person=person.id))})
    for invitation in ctx.tx.find(Invitation, used_by=person.id):
        yield Text("mydata-invitation", {"name": clip(invitation.name, 60)})
    contact = _clipped(value for field, value in private.items() if field == NAME or ":" not in field)
    if contact:
        yield Text("mydata-contact", {"values": contact})
    if words := _clipped(value for field, value in private.items() if field.startswith(_WORDS)):
        yield Text("mydata-words", {"values": words})
    if news := ctx.tx.count(News, person=person.id):
        yield Text("news-mydata", {"count": news})
    if files := ctx.tx.count(StoredFile, person=person.id):
        yield Text("mydata-files", {"count": files})


def _clipped(values: Iterator[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(clip(value, _LONGEST) for value in values))[:_MOST]


# ---------------------------------------------------------------- by role


def _as_buyer(ctx: Context) -> Iterator[Text]:
    if ctx.tx.count(Buyer, id=ctx.actor.id):
        facts = buyer_facts(ctx, ctx.actor.id, ctx.actor.language)
        yield Text("mydata-buyer", facts)
    requests = ctx.tx.find(Request, person=ctx.actor.id, order="-id")
    yield Text("mydata-requests", {"count": len(requests)})
    yield from (verbatim(f"· {clip(request.requirements.text, _LONGEST)}") for request in requests[:_MOST])
    shown = ctx.tx.count(Proposal, request=[int(request.id) for request in requests]) if requests else 0
    if shown:
        yield Text("mydata-shown", {"count": shown})
    consents = ctx.tx.find(Introduction, buyer=ctx.actor.id, order="-id")
    yield Text("mydata-introductions", {"count": len(consents)})
    yield from (_consent(ctx, introduction) for introduction in consents[:_MOST])


def _consent(ctx: Context, introduction: Introduction) -> Text:
    name = product_name(ctx, ctx.tx.get(Product, introduction.product), ctx.actor.id)
    return Text("mydata-consent", {"product": name, "day": local(introduction.consented_at).date()})


def _as_company(ctx: Context) -> Iterator[Text]:
    companies = [ctx.tx.get(Exporter, member.exporter) for member in ctx.tx.find(Member, person=ctx.actor.id)]
    if companies:
        yield Text("mydata-companies", {"values": tuple(clip(company.name_zh, 60) for company in companies[:_MOST])})
    for company in companies[:_MOST]:
        if company.contact == ctx.actor.id and company.contact_consent_at:
            day = local(company.contact_consent_at).date()
            yield Text("mydata-shown-abroad", {"company": clip(company.name_zh, 60), "day": day})


def _as_officer(ctx: Context) -> Iterator[Text]:
    if Role.OFFICER in ctx.actor.roles:
        counts = {
            "introductions": ctx.tx.count(Introduction, officer=ctx.actor.id),
            "deals": ctx.tx.count(Deal, officer=ctx.actor.id, stage=OPEN_STAGES),
        }
        yield Text("mydata-officer", counts)
