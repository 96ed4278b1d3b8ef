"""The bureau's officers: how colleagues see them and what each is responsible for."""

from __future__ import annotations

from dataclasses import dataclass

from bot.services.context import Context
from bot.texts import clip
from bot.turn import Text, verbatim
from catalog.model import Deal, DealStage, Introduction, IntroductionState, Member, Person, PersonId, Role
from catalog.store import NotFound

NAME = "officer_name"
OPEN_INTRODUCTIONS = (IntroductionState.REQUESTED, IntroductionState.RETURNED, IntroductionState.APPROVED)
OPEN_STAGES = tuple(stage for stage in DealStage if stage not in (DealStage.PAID, DealStage.LOST))


@dataclass(frozen=True, slots=True)
class Load:
    """What an officer is responsible for now."""

    officer: Person
    introductions: int
    deals: int
    overdue: int


def remember_name(ctx: Context, display_name: str) -> None:
    """Keep what the channel calls an officer, so that colleagues read a name and no number."""
    if display_name.strip() and not ctx.tx.private(ctx.actor.id, NAME):
        ctx.tx.set_private(ctx.actor.id, NAME, clip(display_name, 60))


def officer_name(ctx: Context, person: PersonId) -> Text:
    """An officer's name for colleagues; a number where none is known."""
    name = ctx.tx.contact(person).name or ctx.tx.private(person, NAME)
    return verbatim(clip(name, 60)) if name else Text("bureau-officer-unnamed", {"number": str(person)})


def officer(ctx: Context, person: int) -> Person:
    """An officer by id. Raises NotFound when the person is none, or gone."""
    found = ctx.tx.get(Person, person)
    if Role.OFFICER not in found.roles or found.erased_at:
        raise NotFound("Officer", person)
    return found


def who_did(ctx: Context, person: PersonId | None) -> Text:
    """Whoever decided something, as officers read it: an officer by name, others by the side they stand on."""
    if person is None:
        return Text("bureau-somebody")
    if Role.OFFICER in ctx.tx.get(Person, person).roles:
        return officer_name(ctx, person)
    return Text("bureau-the-exporter" if ctx.tx.count(Member, person=person) else "bureau-the-buyer")


def loads(ctx: Context) -> list[Load]:
    """Every officer with what he is responsible for."""
    return [_load(ctx, person) for person in ctx.officers()]


def _load(ctx: Context, person: Person) -> Load:
    deals = ctx.tx.find(Deal, officer=person.id, stage=OPEN_STAGES)
    overdue = sum(deal.due < ctx.today for deal in deals)
    waiting = ctx.tx.count(Introduction, officer=person.id, state=OPEN_INTRODUCTIONS)
    return Load(person, waiting, len(deals), overdue)
