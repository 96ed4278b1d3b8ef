"""The bureau's check of companies: approve with a level, return or reject with a note."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from bot.services import matching
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE
from bot.services.outcomes import AlreadyHandled
from bot.texts import clip
from bot.turn import Choice, Reply, Text
from catalog.lifecycle import EXPORTER_REVIEW, move
from catalog.model import (
    AuditEntry,
    Exporter,
    ExporterReview,
    Introduction,
    IntroductionState,
    PersonId,
    Role,
    VerificationLevel,
)

__all__ = [
    "AlreadyHandled",
    "approve_exporter",
    "raise_level",
    "reject_exporter",
    "return_exporter",
    "since",
    "waiting",
]

# the words of the trail are those of the states
_DECISIONS = tuple(state.value for state in ExporterReview if state is not ExporterReview.PENDING)


def waiting(ctx: Context) -> list[Exporter | Introduction]:
    """The one queue: companies to verify and introductions to review, oldest first. Raises Forbidden."""
    ctx.require(Role.OFFICER)
    companies = ctx.tx.find(Exporter, review=ExporterReview.PENDING)
    introductions = ctx.tx.find(Introduction, state=IntroductionState.REQUESTED)
    return sorted([*companies, *introductions], key=since)


def since(item: Exporter | Introduction) -> datetime:
    """Since when an item of the queue waits."""
    return item.created_at if isinstance(item, Exporter) else item.consented_at


def approve_exporter(ctx: Context, id: int, level: VerificationLevel) -> Exporter:
    """Approve a pending company. Members are told, waiting requests are searched again. Raises AlreadyHandled."""
    before = _pending(ctx, id, "approve")
    now = _decided(ctx, before, "approve", "", level=level, level_on=ctx.today, level_by=ctx.actor.id)
    matching.catalog_changed(ctx)
    return now


def raise_level(ctx: Context, id: int, level: VerificationLevel) -> Exporter:
    """Change an approved company's level after another check. Raises AlreadyHandled when it has it, or waits."""
    ctx.require(Role.OFFICER)
    before = ctx.tx.get(Exporter, id)
    if before.review is not ExporterReview.APPROVED or before.level is level:
        raise handled(ctx, before, "approve")
    now = _decided(ctx, before, "approve", "", level=level, level_on=ctx.today, level_by=ctx.actor.id)
    matching.catalog_changed(ctx)
    return now


def return_exporter(ctx: Context, id: int, note: str) -> Exporter:
    """Ask a company for more. Raises AlreadyHandled."""
    return _decided(ctx, _pending(ctx, id, "return"), "return", note)


def reject_exporter(ctx: Context, id: int, note: str) -> Exporter:
    """Refuse a company. Raises AlreadyHandled."""
    return _decided(ctx, _pending(ctx, id, "reject"), "reject", note)


def _pending(ctx: Context, id: int, action: str) -> Exporter:
    """A company that waits: what the table allows later (approving again) is not the same decision."""
    ctx.require(Role.OFFICER)
    found = ctx.tx.get(Exporter, id)
    if found.review is not ExporterReview.PENDING:
        raise handled(ctx, found, action)
    return found


def _decided(ctx: Context, before: Exporter, action: str, note: str, **more: Any) -> Exporter:
    state = move(EXPORTER_REVIEW, before.review, action)
    now = replace(before, review=state, review_note=note.strip(), **more)
    ctx.tx.save(now)
    ctx.audit("exporter", now.id, state.value, level=now.level.value, note="written" if note else "")
    for member in ctx.members(now.id):
        ctx.notify(_verdict(ctx, now, member))
    return now


def handled(ctx: Context, found: Exporter, action: str) -> AlreadyHandled:
    """Who decided on a company last, and when."""
    last = ctx.tx.first(AuditEntry, order="-id", entity="exporter", entity_id=found.id, action=_DECISIONS)
    return AlreadyHandled(found.review, action, last.actor if last else None, last.at if last else None)


def _verdict(ctx: Context, company: Exporter, to: PersonId) -> Reply:
    args = {
        "company": clip(company.name_zh, 60),
        "level": Text("bureau-exporter-level", {"level": company.level}),
        "note": clip(company.review_note, LONGEST_NOTE),
    }
    choices = ((Choice(Text("bureau-button-home"), "g.home"),),)
    return Reply(to, Text(f"bureau-company-{company.review.value}", args), choices)
