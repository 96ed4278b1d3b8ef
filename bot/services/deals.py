"""The life of a deal: stage, responsible officer, due date, staged target; the question a week after the exchange."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal

from bot.services import notices
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE
from bot.services.officers import OPEN_STAGES, officer, officer_name
from bot.texts import clip
from bot.turn import Choices, Text
from catalog.lifecycle import STAGES, move_deal, next_stage
from catalog.messages import Job, JobState
from catalog.model import AuditEntry, Deal, DealId, DealStage, Introduction, PersonId, Request, Role
from catalog.store import NotFound
from catalog.working_time import working_day

FOLLOW_UP = "deal_follow_up"
FOLLOW_UP_DAYS = 7
# days that a staged target is given when nobody says otherwise
SAMPLE_DAYS, USUAL_DAYS = 30, 14
ANSWERS = ("yes", "not_yet", "stopped")
Filter = Literal["mine", "overdue", "all"]


@dataclass(frozen=True, slots=True)
class Plan:
    """Who is responsible for a deal to come, by when, for which stage."""

    officer: PersonId
    due: date
    target: DealStage


def proposed(ctx: Context, introduction: Introduction) -> Plan:
    """The plan of an introduction: what was planned, else samples within 30 days if wanted, or a quote within 14."""
    read = ctx.tx.get(Request, introduction.request).requirements
    wants_sample = read.sample is not None and read.sample.value
    target = introduction.deal_target or (DealStage.SAMPLE_SHIPPED if wants_sample else DealStage.QUOTED)
    days = SAMPLE_DAYS if target is DealStage.SAMPLE_SHIPPED else USUAL_DAYS
    due = introduction.deal_due
    if due is None or due <= ctx.today:
        due = working_day(ctx.today + timedelta(days=days))
    in_charge = next(iter(notices.responsible(ctx, introduction)), introduction.reviewed_by or ctx.actor.id)
    return Plan(in_charge, due, target)


def open_deal(ctx: Context, introduction: Introduction) -> Deal:
    """Open the deal of an accepted introduction as planned, and ask both sides in a week."""
    plan = proposed(ctx, introduction)
    deal = ctx.tx.add(Deal(DealId(0), introduction.id, plan.officer, plan.due, plan.target, ctx.now))
    detail = {"officer": int(deal.officer), "due": deal.due.isoformat(), "target": deal.target.value}
    ctx.audit("deal", deal.id, "opened", introduction=int(introduction.id), **detail)
    _ask_later(ctx, deal)
    return deal


def look(deal: Deal) -> Choices:
    """The button that opens a deal."""
    return ((notices.button("deal-button-open", "o.deal", int(deal.id)),),)


def described(ctx: Context, deal: Deal) -> dict[str, object]:
    """What texts about a deal say of it."""
    return {
        "stage": Text("deal-stage", {"stage": deal.stage}),
        "officer": officer_name(ctx, deal.officer),
        "due": deal.due,
        "target": Text("deal-stage", {"stage": deal.target}),
        "id": str(deal.id),
    }


# ---------------------------------------------------------------- officers


def listed(ctx: Context, which: Filter) -> list[Deal]:
    """Open deals by due date: the actor's own, those overdue, or all. Raises Forbidden."""
    ctx.require(Role.OFFICER)
    found = ctx.tx.find(Deal, order="due", stage=OPEN_STAGES)
    if which == "mine":
        return [deal for deal in found if deal.officer == ctx.actor.id]
    return [deal for deal in found if which == "all" or deal.due < ctx.today]


def get(ctx: Context, id: int) -> Deal:
    """A deal, for an officer. Raises Forbidden, NotFound."""
    ctx.require(Role.OFFICER)
    return ctx.tx.get(Deal, id)


def move(ctx: Context, id: int, to: DealStage, reason: str = "") -> Deal:
    """Move a deal to a stage; a target reached gives way to the next one, with a new due date.

    Raises:
        IllegalMove: it stands there already, or a skip, a step back or a loss came without a reason.
    """
    before = get(ctx, id)
    stage = move_deal(before.stage, to, reason=reason)
    lost = reason.strip() if stage is DealStage.LOST else ""
    now = _next_target(ctx, replace(before, stage=stage, lost_reason=lost))
    ctx.tx.save(now)
    words = "written" if reason.strip() else ""
    ctx.audit("deal", now.id, "moved", before=before.stage.value, after=stage.value, reason=words)
    return now


def _next_target(ctx: Context, deal: Deal) -> Deal:
    if deal.stage is DealStage.LOST or STAGES.index(deal.target) > STAGES.index(deal.stage):
        return deal
    target = next_stage(deal.stage)
    return replace(deal, target=target, due=working_day(ctx.today + timedelta(days=USUAL_DAYS))) if target else deal


def set_due(ctx: Context, id: int, due: date) -> Deal:
    """Set the due date."""
    now = replace(get(ctx, id), due=due)
    ctx.tx.save(now)
    ctx.audit("deal", now.id, "due", due=due.isoformat())
    return now


def set_target(ctx: Context, id: int, target: DealStage) -> Deal:
    """Set the staged target. Raises NotFound for "lost", which nobody aims at."""
    if target not in STAGES:
        raise NotFound("DealStage", target)
    now = replace(get(ctx, id), target=target)
    ctx.tx.save(now)
    ctx.audit("deal", now.id, "target", target=target.value)
    return now


def assign(ctx: Context, id: int, officer_id: int) -> Deal:
    """Make an officer responsible; he is told. Raises NotFound when he is no officer."""
    now = replace(get(ctx, id), officer=officer(ctx, officer_id).id)
    ctx.tx.save(now)
    ctx.audit("deal", now.id, "assigned", officer=officer_id)
    _tell_officer(ctx, now, "deal-assigned")
    return now


def _tell_officer(ctx: Context, deal: Deal, key: str, choices: Choices = (), **args: object) -> None:
    introduction = replace(ctx.tx.get(Introduction, deal.introduction), officer=deal.officer)
    notices.to_officers(ctx, introduction, key, (*choices, *look(deal)), **args)


# ---------------------------------------------------------------- a week later


def follow_up(ctx: Context, body: Mapping[str, object]) -> None:
    """Job `deal_follow_up`: asks both sides whether samples have been agreed, as long as that is still open."""
    deal = ctx.tx.first(Deal, id=body["deal"])
    if deal is None or deal.stage not in OPEN_STAGES or _at_least(deal, DealStage.SAMPLE_SHIPPED):
        return
    introduction = ctx.tx.get(Introduction, deal.introduction)
    ctx.audit("deal", deal.id, "asked_about_samples")
    for person in (introduction.buyer, *ctx.members(introduction.exporter)):
        if notices.reachable(ctx, person):
            ctx.notify(notices.samples_question(ctx, introduction, person, int(deal.id)))


def answer_samples(ctx: Context, id: int, answer: str, reason: str = "") -> Deal:
    """A side answers the question: the officer is told; "not_yet" asks again in a week. Pressed twice, told once.

    Raises NotFound for anybody else's deal and for an answer nobody offered.
    """
    deal = side_of_deal(ctx, id)
    if answer not in ANSWERS:
        raise NotFound("Answer", answer)
    action = f"samples_{answer}"
    if answer != "not_yet" and ctx.tx.count(AuditEntry, entity="deal", entity_id=id, action=action, actor=ctx.actor.id):
        return deal
    if answer == "not_yet" and not _ask_later(ctx, deal):
        return deal
    ctx.audit("deal", deal.id, action)
    side = "buyer" if _introduction(ctx, deal).buyer == ctx.actor.id else "exporter"
    key = f"deal-samples-{answer.replace('_', '-')}"
    _tell_officer(ctx, deal, key, side=side, reason=clip(reason, LONGEST_NOTE) or "–")
    return deal


def side_of_deal(ctx: Context, id: int) -> Deal:
    """A deal that the actor is a side of. Raises NotFound."""
    deal = ctx.tx.get(Deal, id)
    introduction = _introduction(ctx, deal)
    if ctx.actor.id not in (introduction.buyer, *ctx.members(introduction.exporter)):
        raise NotFound("Deal", id)
    return deal


def _introduction(ctx: Context, deal: Deal) -> Introduction:
    return ctx.tx.get(Introduction, deal.introduction)


def _at_least(deal: Deal, stage: DealStage) -> bool:
    return STAGES.index(deal.stage) >= STAGES.index(stage)


def _ask_later(ctx: Context, deal: Deal) -> bool:
    """Ask in a week, unless that is on its way already; returns whether it was not."""
    body = {"deal": int(deal.id)}
    if any(job.body == body for job in ctx.tx.find(Job, kind=FOLLOW_UP, state=JobState.WAITING)):
        return False
    ctx.tx.add(Job(0, FOLLOW_UP, ctx.now + timedelta(days=FOLLOW_UP_DAYS), body))
    return True
