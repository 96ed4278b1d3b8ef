"""One item of the queue as an officer reads it: who asks, in whose words, who would be introduced, and why."""

from __future__ import annotations

from bot.services.context import Context
from bot.services.describing import (
    LONGEST_NOTE,
    buyer_facts,
    country_or_unknown,
    exporter_facts,
    language_name,
    language_of,
    local,
    note_text,
    product_name,
)
from bot.services.introductions import last_question
from bot.services.notices import LONGEST_ORIGINAL, answer_field
from bot.services.officers import officer_name
from bot.services.readback import readback
from bot.services.reasons import sourced_lines
from bot.services.risks import risks
from bot.services.stops import stop_for
from bot.texts import clip
from bot.turn import Lines, Text, verbatim
from catalog.model import (
    Exporter,
    Introduction,
    IntroductionState,
    Person,
    Product,
    Proposal,
    Request,
)
from catalog.reference import sectors

_UNKNOWN = Text("bureau-unknown")
_PASSED = (IntroductionState.APPROVED, IntroductionState.ACCEPTED, IntroductionState.REFUSED)


def introduction_item(ctx: Context, found: Introduction) -> Lines:
    """Everything an officer decides an introduction on."""
    request = ctx.tx.get(Request, found.request)
    proposal = ctx.tx.get(Proposal, found.proposal)
    parts: list[Text | Lines] = [
        Text(
            "bureau-item-head",
            {
                "id": int(found.id),
                "state": Text("bureau-state", {"state": found.state}),
                "since": local(found.consented_at),
            },
        ),
        Lines((_buyer(ctx, found), _buyer_history(ctx, found))),
        Lines((_original(ctx, request), Text("bureau-item-reading"), readback(request.requirements))),
        Lines((_product(ctx, found), _exporter(ctx, ctx.tx.get(Exporter, found.exporter)), _received(ctx, found))),
        sourced_lines(proposal.matched, proposal.conflicting, proposal.unknown),
        *_notes(ctx, found),
        *_risks(ctx, found),
        *_stop(ctx, found),
    ]
    if found.officer:
        parts.append(Text("bureau-item-officer", {"officer": officer_name(ctx, found.officer)}))
    return Lines(tuple(parts), "\n\n")


def _buyer(ctx: Context, found: Introduction) -> Text:
    card = ctx.tx.contact(found.buyer)
    return Text(
        "bureau-item-buyer",
        {
            "name": _or_unknown(card.name),
            "organisation": _or_unknown(card.organisation),
            "contact": _or_unknown(" · ".join(filter(None, (card.phone, card.email, card.website)))),
            **buyer_facts(ctx, found.buyer, language_of(ctx, ctx.actor.id)),
        },
    )


def _or_unknown(text: str, longest: int = 120) -> Text:
    return verbatim(clip(text, longest)) if text else _UNKNOWN


def _buyer_history(ctx: Context, found: Introduction) -> Text:
    others = [other for other in ctx.tx.find(Introduction, buyer=found.buyer) if other.id != found.id]
    return Text(
        "bureau-item-buyer-history",
        {
            "since": local(ctx.tx.get(Person, found.buyer).created_at).date(),
            "requests": ctx.tx.count(Request, person=found.buyer),
            "introductions": len(others),
            "accepted": _count(others, IntroductionState.ACCEPTED),
            "declined": _count(others, IntroductionState.DECLINED),
        },
    )


def _count(introductions: list[Introduction], *states: IntroductionState) -> int:
    return sum(other.state in states for other in introductions)


def _original(ctx: Context, request: Request) -> Text:
    language = language_name(request.language, language_of(ctx, ctx.actor.id))
    text = clip(request.requirements.text, LONGEST_ORIGINAL)
    return Text("bureau-item-original", {"language": language, "text": text, "photos": len(request.photos)})


def _product(ctx: Context, found: Introduction) -> Text:
    product = ctx.tx.get(Product, found.product)
    name = product_name(ctx, product, ctx.actor.id)
    return Text("bureau-item-product", {"product": name, "sku": clip(product.sku or "–", 40)})


def _exporter(ctx: Context, company: Exporter) -> Text:
    own = language_of(ctx, ctx.actor.id) == "zh"
    return Text(
        "bureau-item-exporter",
        {
            "name": clip(company.name_zh if own else company.name_en or company.name_zh, 60),
            "district": _or_unknown(company.district),
            **exporter_facts(company),
        },
    )


def _received(ctx: Context, found: Introduction) -> Text:
    others = [other for other in ctx.tx.find(Introduction, exporter=found.exporter) if other.id != found.id]
    return Text(
        "bureau-item-exporter-history",
        {
            "passed": _count(others, *_PASSED),
            "accepted": _count(others, IntroductionState.ACCEPTED),
            "refused": _count(others, IntroductionState.REFUSED),
        },
    )


def _notes(ctx: Context, found: Introduction) -> list[Text]:
    kind = "decline" if found.state is IntroductionState.DECLINED else "return"
    answered = ctx.tx.private(found.buyer, answer_field(found))
    asked = last_question(ctx, found)
    notes = [
        ("bureau-item-note", note_text(kind, found.review_note)) if found.review_note else None,
        ("bureau-item-answer", verbatim(clip(answered, 600))) if answered else None,
        ("bureau-item-question", verbatim(clip(asked, 600))) if asked else None,
        ("bureau-item-refusal", note_text("refusal", found.response_reason)) if found.response_reason else None,
    ]
    return [Text(note[0], {"text": note[1]}) for note in notes if note]


def _stop(ctx: Context, found: Introduction) -> list[Text]:
    stop = stop_for(ctx, ctx.tx.get(Product, found.product), found.buyer, found.request)
    if stop is None:
        return []
    words = {"reason": clip(stop.reason, LONGEST_NOTE), "source": clip(stop.source, 60)}
    return [Text("bureau-item-stop", {"since": stop.since, **words})]


def _risks(ctx: Context, found: Introduction) -> list[Text]:
    marks = tuple(Text(f"bureau-risk-{code}") for code in risks(ctx, found))
    return [Text("bureau-item-risks", {"marks": Lines(marks, " · ")})] if marks else []


def company_item(ctx: Context, company: Exporter) -> Lines:
    """Everything an officer verifies a company on."""
    reader = language_of(ctx, ctx.actor.id)
    card = ctx.tx.contact(company.contact) if company.contact else None
    markets = [country_or_unknown(code, reader) for code in company.export_markets[:20]]
    parts: list[Text | Lines] = [
        Text(
            "bureau-company-head",
            {"since": local(company.created_at), "state": Text("bureau-state", {"state": company.review})},
        ),
        Text(
            "bureau-company-facts",
            {
                "name_zh": clip(company.name_zh, 60),
                "name_en": _or_unknown(company.name_en, 60),
                "uscc": company.uscc,
                **exporter_facts(company),
                "district": _or_unknown(company.district),
                "sectors": Lines(tuple(verbatim(_sector(key, reader)) for key in company.sectors) or (_UNKNOWN,), "、"),
                "capacity": _or_unknown(company.capacity, 200),
                "markets": Lines(tuple(markets) or (_UNKNOWN,), "、"),
            },
        ),
        Text(
            "bureau-company-contact",
            {
                "name": _or_unknown(card.name if card else ""),
                "contact": _or_unknown(" · ".join(filter(None, (card.phone, card.email))) if card else ""),
                "consent": "yes" if company.contact_consent_at else "no",
                "products": ctx.tx.count(Product, exporter=company.id),
            },
        ),
        *_certificates(company),
    ]
    if company.review_note:
        parts.append(Text("bureau-item-note", {"text": verbatim(clip(company.review_note, 600))}))
    return Lines(tuple(parts), "\n\n")


def _sector(key: str, reader: str) -> str:
    known = sectors().get(key)
    return known.names[reader] if known else key


def _certificates(company: Exporter) -> list[Text]:
    shown = [f"{c.scheme} {c.number}".strip() + (f" ({c.expires})" if c.expires else "") for c in company.certificates]
    return (
        [Text("bureau-company-certificates", {"list": tuple(clip(text, 80) for text in shown[:10])})] if shown else []
    )
