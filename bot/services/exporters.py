"""What a company does about itself: registers, changes what it said, shows or hides its contact person."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from bot.services import matching, people
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.texts import clip
from bot.turn import Choice, Reply, Text
from catalog.lifecycle import EXPORTER_REVIEW, move
from catalog.model import (
    AuditEntry,
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Introduction,
    IntroductionState,
    Member,
    Product,
    ProductState,
    Role,
    VerificationLevel,
)
from catalog.store import NotFound

# what the bureau compares with the licence: changed, it is looked at again
CHECKED = ("name_zh", "uscc", "kind", "district")


@dataclass(frozen=True, slots=True)
class Registration:
    """What a company says of itself; `name` and `phone` are those of the person who speaks, its contact."""

    name_zh: str
    uscc: str
    kind: ExporterKind
    district: str
    sectors: tuple[str, ...]
    name: str
    phone: str
    consent: bool
    name_en: str = ""
    export_markets: tuple[str, ...] = ()
    excluded_markets: tuple[str, ...] = ()


# ---------------------------------------------------------------- whose companies


def mine(ctx: Context) -> list[Exporter]:
    """The companies that the actor acts for."""
    return [ctx.tx.get(Exporter, member.exporter) for member in ctx.tx.find(Member, person=ctx.actor.id)]


def own(ctx: Context, id: int) -> Exporter:
    """A company of the actor. Raises NotFound, also for somebody else's."""
    if not ctx.tx.count(Member, exporter=id, person=ctx.actor.id):
        raise NotFound("Exporter", id)
    return ctx.tx.get(Exporter, id)


def open_inquiries(ctx: Context) -> list[Introduction]:
    """Approved introductions that wait for an answer of the actor's companies, the most urgent first."""
    companies = [company.id for company in mine(ctx)]
    found = ctx.tx.find(Introduction, exporter=companies, state=IntroductionState.APPROVED) if companies else []
    return sorted(found, key=lambda each: (each.answer_due or ctx.now, each.id))


def offered(ctx: Context, company: ExporterId) -> int:
    """How many products of a company are not withdrawn."""
    return ctx.tx.count(Product, exporter=company, state=ProductState.ACTIVE)


# ---------------------------------------------------------------- registering


def check_code(ctx: Context, code: str, *, but: ExporterId | None = None) -> str:
    """The credit code, if no company (but this one) has it yet; else the officers are told.

    Raises:
        BadAnswer: a company with this code is registered, by the actor or by somebody else.
    """
    taken = ctx.tx.first(Exporter, uscc=code)
    if taken is None or taken.id == but:
        return code
    if ctx.tx.count(Member, exporter=taken.id, person=ctx.actor.id):
        raise BadAnswer("exporter-bad-uscc-own", code, company=clip(taken.name_zh, 60))
    _tell_of_second_claim(ctx, taken)
    raise BadAnswer("exporter-bad-uscc-taken", code, code=code)


def _tell_of_second_claim(ctx: Context, taken: Exporter) -> None:
    told = {"entity": "exporter", "entity_id": taken.id, "action": "claimed_again"}
    if ctx.tx.count(AuditEntry, actor=ctx.actor.id, **told):
        return
    ctx.audit("exporter", taken.id, "claimed_again")
    _tell_officers(ctx, taken, "exporter-notice-claimed")


def register(ctx: Context, form: Registration) -> Exporter:
    """Register a company with the actor as its contact person; the bureau is asked to verify it.

    Raises:
        BadAnswer: its credit code has been registered meanwhile.
    """
    check_code(ctx, form.uscc)
    made = ctx.tx.add(
        Exporter(
            ExporterId(0),
            form.name_zh,
            form.uscc,
            form.kind,
            ctx.now,
            name_en=form.name_en,
            district=form.district,
            sectors=form.sectors,
            export_markets=form.export_markets,
            excluded_markets=form.excluded_markets,
            contact=ctx.actor.id,
            contact_consent_at=ctx.now if form.consent else None,
        )
    )
    ctx.tx.add(Member(0, made.id, ctx.actor.id))
    set_contact(ctx, name=form.name, phone=form.phone, organisation=form.name_zh)
    if Role.EXPORTER not in ctx.actor.roles:
        ctx.actor = people.grant(ctx.tx, ctx.actor, Role.EXPORTER, ctx.now)
    ctx.audit("exporter", made.id, "registered", consent=form.consent)
    _tell_officers(ctx, made, "exporter-notice-new")
    return made


def _tell_officers(ctx: Context, company: Exporter, key: str) -> None:
    args = {"company": clip(company.name_zh, 60), "code": company.uscc, "kind": company.kind}
    choices = ((Choice(Text("exporter-button-review"), "o.company", (int(company.id),)),),)
    for officer in ctx.officers():
        ctx.notify(Reply(officer.id, Text(key, args), choices))


# ---------------------------------------------------------------- changing


def change(ctx: Context, id: int, field: str, value: object) -> Exporter:
    """Change one field; one that the bureau had checked sends the company back to it. Raises NotFound, BadAnswer."""
    before = own(ctx, id)
    if getattr(before, field) == value:
        return before
    if field == "uscc":
        check_code(ctx, str(value), but=before.id)
    changes: dict[str, Any] = {field: value}
    now = replace(before, **changes)
    if field in CHECKED and before.review is ExporterReview.APPROVED:
        return _submitted(ctx, now, field)
    ctx.tx.save(now)
    ctx.audit("exporter", now.id, "changed", field=field)
    if now.review is ExporterReview.APPROVED:
        matching.catalog_changed(ctx)
    return now


def resubmit(ctx: Context, id: int) -> Exporter:
    """Ask the bureau to look again, after it has returned or refused a company. Raises NotFound, IllegalMove."""
    return _submitted(ctx, own(ctx, id), "")


def _submitted(ctx: Context, company: Exporter, field: str) -> Exporter:
    """What was verified before is so no longer."""
    now = replace(
        company,
        review=move(EXPORTER_REVIEW, company.review, "resubmit"),
        level=VerificationLevel.DECLARED,
        level_on=None,
        level_by=None,
    )
    ctx.tx.save(now)
    ctx.audit("exporter", now.id, "resubmitted", field=field)
    _tell_officers(ctx, now, "exporter-notice-again")
    return now


# ---------------------------------------------------------------- the contact person


def set_contact(ctx: Context, **known: str) -> None:
    """Change some of the actor's own contact details; they are private, the trail says "changed" only."""
    ctx.tx.set_contact(ctx.actor.id, replace(ctx.tx.contact(ctx.actor.id), **known))
    ctx.audit("person", ctx.actor.id, "contact", fields=sorted(known))


def own_contact(ctx: Context, id: int, **known: str) -> None:
    """Change the actor's own details as a company's contact person; one who was not must agree for himself."""
    company = own(ctx, id)
    set_contact(ctx, **known)
    if company.contact != ctx.actor.id:
        ctx.tx.save(replace(company, contact=ctx.actor.id, contact_consent_at=None))
        ctx.audit("exporter", company.id, "contact_changed")


def consent(ctx: Context, id: int, given: bool) -> Exporter:
    """The actor agrees to be shown to foreign buyers after acceptance, and becomes the contact; or takes it back."""
    before = own(ctx, id)
    if given:
        now = replace(before, contact=ctx.actor.id, contact_consent_at=ctx.now)
    else:
        now = replace(before, contact_consent_at=None)
    ctx.tx.save(now)
    ctx.audit("exporter", now.id, "consented" if given else "consent_revoked")
    return now
