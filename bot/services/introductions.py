"""The life of an introduction: the buyer's consent, the bureau's review, the exporter's answer, the exchange.

Everything that may be refused is refused before anything is written, so that a caller may catch and word it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from bot.services import deals, decisions, exchange, notices, stops
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE, NOBODY_THERE, NOTES, note_text
from bot.services.officers import OPEN_INTRODUCTIONS, officer
from bot.services.outcomes import AlreadyHandled, NotPossible
from bot.texts import clip
from catalog.lifecycle import INTRODUCTION, IllegalMove, move
from catalog.messages import Job
from catalog.model import (
    Deal,
    DealStage,
    Exporter,
    ExporterId,
    ExporterReview,
    Introduction,
    IntroductionId,
    IntroductionState,
    Member,
    PersonId,
    Product,
    ProductState,
    Proposal,
    Request,
    RequestId,
    Role,
    Ruling,
)
from catalog.store import NotFound
from catalog.working_time import add_working_hours

__all__ = ["REFUSALS", "AlreadyHandled", "NotPossible"]

# why an exporter says no, as buttons: `refuse(reason=...)` takes one of these or free text; texts `bureau-refusal-<code>`
REFUSALS = NOTES["refusal"]
# working hours: for the exporter's answer, for the bureau's review, and from the nudge to the alert
ANSWER_HOURS, REVIEW_HOURS, PATIENCE_HOURS = 24, 9, 9
_REVIEWED = (IntroductionState.APPROVED, IntroductionState.RETURNED, IntroductionState.DECLINED)


# ---------------------------------------------------------------- the buyer


def ask(ctx: Context, proposal: Proposal) -> Introduction:
    """The buyer (the actor) has just consented: recorded, officers are told. The caller answers the buyer.

    `notices.sent_to_bureau(ctx, introduction)` is a ready answer for him.

    Raises:
        NotFound: the proposal was not made to the actor.
        NotPossible: see `check`; or he has no phone and no e-mail yet, asked before, or is of the exporter himself.
    """
    request = ctx.tx.get(Request, proposal.request)
    if request.person != ctx.actor.id:
        raise NotFound("Proposal", proposal.id)
    check(ctx, proposal.product, proposal.exporter, ctx.actor.id, proposal.request)
    _check_asking(ctx, proposal)
    made = ctx.tx.add(
        Introduction(
            IntroductionId(0), proposal.id, request.id, proposal.product, proposal.exporter, ctx.actor.id, ctx.now
        )
    )
    ctx.audit("introduction", made.id, "consented", proposal=proposal.id, product=proposal.product)
    _await_review(ctx, made)
    notices.to_officers(ctx, made, "bureau-new-introduction")
    return made


def _check_asking(ctx: Context, proposal: Proposal) -> None:
    card = ctx.tx.contact(ctx.actor.id)
    if not (card.phone or card.email):
        raise NotPossible("no_buyer_contact")
    if ctx.actor.id in ctx.members(proposal.exporter):
        raise NotPossible("own_product")
    same = {"buyer": ctx.actor.id, "product": proposal.product}
    if ctx.tx.count(Introduction, proposal=proposal.id):
        raise NotPossible("asked_before")
    if ctx.tx.count(Introduction, **same, state=(*OPEN_INTRODUCTIONS, IntroductionState.ACCEPTED)):
        raise NotPossible("asked_before")


def check(ctx: Context, product: int, exporter: int, buyer: PersonId, request: RequestId | None = None) -> None:
    """Whether an introduction may go on at all.

    Raises:
        NotPossible: product withdrawn, exporter not approved, sample in a live catalog, buyer erased, nobody to ask,
            or the bureau's stop list is against it.
    """
    goods, company = ctx.tx.get(Product, product), ctx.tx.get(Exporter, exporter)
    if (goods.sample or company.sample) and not ctx.demo:
        raise NotPossible("sample")
    if goods.state is not ProductState.ACTIVE:
        raise NotPossible("product_withdrawn")
    if company.review is not ExporterReview.APPROVED:
        raise NotPossible("exporter_not_approved")
    if not notices.reachable(ctx, buyer):
        raise NotPossible("buyer_erased")
    if not ctx.members(exporter):
        raise NotPossible("nobody_there")
    if stops.stop_for(ctx, goods, buyer, request):
        raise NotPossible("stopped")


def withdraw(ctx: Context, id: int) -> Introduction:
    """The buyer takes his consent back, as long as no contacts were exchanged. Raises AlreadyHandled, NotFound."""
    return _withdraw(ctx, _own(ctx, id))


def withdraw_all(ctx: Context, person: PersonId) -> int:
    """Withdraw whatever a buyer still has under way, before he is erased; returns how many."""
    under_way = ctx.tx.find(Introduction, buyer=person, state=OPEN_INTRODUCTIONS)
    return len([_withdraw(ctx, introduction) for introduction in under_way])


def _withdraw(ctx: Context, before: Introduction) -> Introduction:
    now = _responded(ctx, before, "withdraw", "")
    if before.state is IntroductionState.APPROVED:
        for member in ctx.members(now.exporter):
            ctx.notify(notices.withdrawn(ctx, now, member))
    notices.to_officers(ctx, now, "bureau-withdrawn")
    return now


def resubmit(ctx: Context, id: int, note: str) -> Introduction:
    """The buyer answers a returned introduction; the note is private to him. Raises AlreadyHandled, NotFound."""
    now = _moved(ctx, _own(ctx, id), "resubmit")
    ctx.tx.set_private(now.buyer, notices.answer_field(now), note.strip())
    ctx.tx.save(now)
    ctx.audit("introduction", now.id, "resubmitted", note="changed")
    _await_review(ctx, now)
    notices.to_officers(ctx, now, "bureau-resubmitted")
    return now


def _own(ctx: Context, id: int) -> Introduction:
    found = ctx.tx.get(Introduction, id)
    if found.buyer != ctx.actor.id:
        raise NotFound("Introduction", id)
    return found


# ---------------------------------------------------------------- the bureau


def approve(ctx: Context, id: int) -> Introduction:
    """An officer approves: the exporter's members and the buyer are told. Raises AlreadyHandled, NotPossible."""
    before = _for_officer(ctx, id)
    _moved(ctx, before, "approve")
    check(ctx, before.product, before.exporter, before.buyer, before.request)
    now = _reviewed(ctx, before, "approve", "", answer_due=add_working_hours(ctx.now, ANSWER_HOURS))
    _remind(ctx, now, "nudge", ANSWER_HOURS)
    for member in ctx.members(now.exporter):
        ctx.notify(notices.inquiry(ctx, now, member))
    ctx.notify(notices.passed_on(ctx, now))
    return now


def give_back(ctx: Context, id: int, note: str) -> Introduction:
    """An officer asks the buyer for more; `note` is free text or "#code" of NOTES. Raises AlreadyHandled."""
    now = _reviewed(ctx, _for_officer(ctx, id), "return", note)
    ctx.notify(notices.returned(ctx, now))
    return now


def decline(ctx: Context, id: int, note: str) -> Introduction:
    """An officer says no, with a note for the buyer as in `give_back`. Raises AlreadyHandled."""
    now = _reviewed(ctx, _for_officer(ctx, id), "decline", note)
    ctx.notify(notices.declined(ctx, now))
    return now


def assign(ctx: Context, id: int, officer_id: int) -> Introduction:
    """Make an officer responsible; he is told. Raises NotFound when he is no officer, AlreadyHandled at the end."""
    before = _for_officer(ctx, id)
    if before.state not in OPEN_INTRODUCTIONS:
        raise _handled(before, "assign")
    now = replace(before, officer=officer(ctx, officer_id).id)
    ctx.tx.save(now)
    ctx.audit("introduction", now.id, "assigned", officer=officer_id)
    notices.to_officers(ctx, now, "bureau-assigned")
    return now


def plan(ctx: Context, id: int, due: date, target: DealStage) -> Introduction:
    """What an officer plans for the deal to come: by when which stage. Raises AlreadyHandled."""
    before = _for_officer(ctx, id)
    if before.state is not IntroductionState.APPROVED:
        raise _handled(before, "plan")
    now = replace(before, deal_due=due, deal_target=target)
    ctx.tx.save(now)
    ctx.audit("introduction", now.id, "planned", due=due.isoformat(), target=target.value)
    return now


def _for_officer(ctx: Context, id: int) -> Introduction:
    ctx.require(Role.OFFICER)
    return ctx.tx.get(Introduction, id)


def _reviewed(ctx: Context, before: Introduction, action: str, note: str, **more: Any) -> Introduction:
    now = replace(
        _moved(ctx, before, action),
        officer=before.officer or ctx.actor.id,
        reviewed_by=ctx.actor.id,
        reviewed_at=ctx.now,
        review_note=note.strip(),
        **more,
    )
    ctx.tx.save(now)
    ctx.audit("introduction", now.id, now.state.value, note="written" if note else "")
    decisions.ruled(ctx, now, Ruling(now.state.value), now.review_note)
    return now


# ---------------------------------------------------------------- the exporter


def accept(ctx: Context, id: int) -> Deal:
    """A member accepts: contacts are exchanged (all members, the actor too, and the buyer get them), a deal opens.

    The caller needs no long answer of its own. Raises AlreadyHandled, NotPossible, NotFound.
    """
    before = _for_member(ctx, id)
    _moved(ctx, before, "accept")
    check(ctx, before.product, before.exporter, before.buyer, before.request)
    cards = exchange.cards(ctx, before)
    now = _responded(ctx, before, "accept", "")
    decisions.ruled(ctx, now, Ruling.ACCEPTED)
    exchange.exchange(ctx, now, cards)
    deal = deals.open_deal(ctx, now)
    notices.to_officers(ctx, now, "deal-opened", deals.look(deal), **deals.described(ctx, deal))
    return deal


def refuse(ctx: Context, id: int, reason: str) -> Introduction:
    """A member says no; `reason` is one of REFUSALS or free text. Buyer and officer are told. Raises AlreadyHandled."""
    return _refuse(ctx, _for_member(ctx, id), f"#{reason}" if reason in REFUSALS else reason)


def refuse_all(ctx: Context, exporter: ExporterId) -> int:
    """Nobody of an exporter is left to answer: buyers and officers are told; returns how many waited."""
    waiting = ctx.tx.find(Introduction, exporter=exporter, state=IntroductionState.APPROVED)
    return len([_refuse(ctx, introduction, NOBODY_THERE) for introduction in waiting])


def _refuse(ctx: Context, before: Introduction, reason: str) -> Introduction:
    now = _responded(ctx, before, "refuse", reason)
    if reason != NOBODY_THERE:
        decisions.ruled(ctx, now, Ruling.REFUSED, reason)
    if notices.reachable(ctx, now.buyer):
        ctx.notify(notices.refused(ctx, now))
    notices.to_officers(ctx, now, "bureau-refused", note=note_text("refusal", reason))
    return now


def question(ctx: Context, id: int, text: str) -> Introduction:
    """A member asks before he answers: it goes to the responsible officer. The caller answers the member."""
    found = _waiting_for_exporter(_for_member(ctx, id), "question")
    ctx.tx.set_private(ctx.actor.id, notices.question_field(found), text.strip())
    ctx.audit("introduction", found.id, "question", text="changed")
    choices = (
        (
            notices.button("bureau-button-reply", "o.reply", int(found.id)),
            notices.button("bureau-button-forward", "o.forward", int(found.id)),
        ),
    )
    notices.to_officers(ctx, found, "bureau-question", choices, text=clip(text, LONGEST_NOTE))
    return found


def last_question(ctx: Context, introduction: Introduction) -> str:
    """The words of the newest question of the exporter's members, "" when there is none."""
    for member in reversed(ctx.members(introduction.exporter)):
        if text := ctx.tx.private(member, notices.question_field(introduction)):
            return text
    return ""


def ask_buyer(ctx: Context, id: int, text: str) -> Introduction:
    """An officer passes the exporter's question on to the buyer. Raises AlreadyHandled."""
    found = _waiting_for_exporter(_for_officer(ctx, id), "question")
    ctx.audit("introduction", found.id, "question_passed_on")
    ctx.notify(notices.question_to_buyer(ctx, found, text))
    return found


def answer_question(ctx: Context, id: int, text: str) -> Introduction:
    """The buyer or an officer answers the exporter's question; contacts in it are masked. Raises AlreadyHandled."""
    found = ctx.tx.get(Introduction, id)
    if found.buyer != ctx.actor.id:
        ctx.require(Role.OFFICER)
    _waiting_for_exporter(found, "question")
    ctx.audit("introduction", found.id, "question_answered")
    for member in ctx.members(found.exporter):
        ctx.notify(notices.answer_to_exporter(ctx, found, member, text))
    if found.buyer == ctx.actor.id:
        notices.to_officers(ctx, found, "bureau-answered", text=clip(text, LONGEST_NOTE))
    return found


def _for_member(ctx: Context, id: int) -> Introduction:
    found = ctx.tx.get(Introduction, id)
    if not ctx.tx.count(Member, exporter=found.exporter, person=ctx.actor.id):
        raise NotFound("Introduction", id)
    return found


def _waiting_for_exporter(introduction: Introduction, action: str) -> Introduction:
    if introduction.state is not IntroductionState.APPROVED:
        raise _handled(introduction, action)
    return introduction


def _responded(ctx: Context, before: Introduction, action: str, reason: str) -> Introduction:
    now = replace(
        _moved(ctx, before, action),
        responded_by=ctx.actor.id or None,
        responded_at=ctx.now,
        response_reason=reason.strip(),
    )
    ctx.tx.save(now)
    ctx.audit("introduction", now.id, now.state.value)
    return now


# ---------------------------------------------------------------- moves and clocks


def _moved(ctx: Context, before: Introduction, action: str) -> Introduction:
    try:
        return replace(before, state=move(INTRODUCTION, before.state, action))
    except IllegalMove as error:
        raise _handled(before, action) from error


def _handled(found: Introduction, action: str) -> AlreadyHandled:
    if found.state in _REVIEWED:
        return AlreadyHandled(found.state, action, found.reviewed_by, found.reviewed_at)
    return AlreadyHandled(found.state, action, found.responded_by, found.responded_at)


def _await_review(ctx: Context, introduction: Introduction) -> None:
    _remind(ctx, introduction, "review", REVIEW_HOURS)


def _remind(ctx: Context, introduction: Introduction, step: str, hours: int) -> None:
    body = {"introduction": int(introduction.id), "step": step}
    ctx.tx.add(Job(0, "introduction_overdue", add_working_hours(ctx.now, hours), body))


def overdue(ctx: Context, body: Mapping[str, object]) -> None:
    """Job `introduction_overdue`: reminds the bureau of a review; nudges the exporter, then asks the buyer.

    Whoever has acted meanwhile is left in peace.
    """
    found = ctx.tx.first(Introduction, id=body["introduction"])
    if found is None:
        return
    match body["step"], found.state:
        case "review", IntroductionState.REQUESTED:
            notices.to_officers(ctx, found, "bureau-review-late")
        case "nudge", IntroductionState.APPROVED:
            for member in ctx.members(found.exporter):
                ctx.notify(notices.nudge(ctx, found, member))
            _remind(ctx, found, "alert", PATIENCE_HOURS)
        case "alert", IntroductionState.APPROVED:
            ctx.notify(notices.unanswered(ctx, found))
            notices.to_officers(ctx, found, "bureau-answer-late")
