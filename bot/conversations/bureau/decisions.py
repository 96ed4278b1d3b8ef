"""Decisions of officers by button: approve, responsible officer, the plan of the deal to come, a company's level."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from bot.conversations.bureau import queue
from bot.conversations.bureau.screens import day, number, screen, seen, stage_of, word
from bot.services import introductions, reviews
from bot.services.context import Context
from bot.services.deals import proposed
from bot.services.officers import officer_name
from bot.turn import Choice, Choices, State, Text, Turn
from catalog.lifecycle import STAGES
from catalog.model import (
    DealStage,
    Exporter,
    ExporterReview,
    Introduction,
    IntroductionState,
    PersonId,
    VerificationLevel,
)
from catalog.working_time import working_day

TERMS = (7, 14, 30, 60)


def changed_since(ctx: Context, entity: str, id: int, mark: int | None) -> bool:
    """Whether something happened to a thing since a button was made."""
    return mark is None or mark != seen(ctx, entity, id)


def still_undecided(found: Introduction | Exporter) -> bool:
    """Whether a decision is still possible, so that a change is worth showing again."""
    return found.state is IntroductionState.REQUESTED if isinstance(found, Introduction) else _pending(found)


def _pending(company: Exporter) -> bool:
    return company.review is ExporterReview.PENDING


def read_again(ctx: Context, state: State, found: Introduction | Exporter) -> Turn:
    """Something changed after the screen was drawn: nothing is decided, the item is shown as it stands."""
    return queue.show_item(ctx, state, found, before="bureau-changed")


def _approve(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Introduction, id=number(args))
    if found is None:
        return None
    if still_undecided(found) and changed_since(ctx, "introduction", found.id, number(args, 1)):
        return read_again(ctx, state, found)
    now = introductions.approve(ctx, found.id)
    plan = proposed(ctx, now)
    return _plan_screen(ctx, state, now, plan.due, plan.target, before="bureau-approved")


# ---------------------------------------------------------------- the plan of the deal to come


def _plan_screen(
    ctx: Context, state: State, found: Introduction, due: date, target: DealStage, *, before: str = ""
) -> Turn:
    draft = (int(found.id), f"{due:%Y%m%d}", target.value)
    text = Text(
        "bureau-plan",
        {
            "officer": officer_name(ctx, proposed(ctx, found).officer),
            "due": due,
            "target": Text("deal-stage", {"stage": target}),
        },
    )
    choices: Choices = (
        (Choice(Text("bureau-button-take-plan"), "o.plan", draft),),
        (
            Choice(Text("bureau-button-officer"), "o.assign", (int(found.id),)),
            Choice(Text("bureau-button-due"), "o.plandue", draft),
            Choice(Text("bureau-button-target"), "o.plantarget", draft),
        ),
    )
    return screen(ctx, state, text, choices, before=before)


def _draft(ctx: Context, args: tuple[str, ...]) -> tuple[Introduction, date, DealStage] | None:
    found = ctx.tx.first(Introduction, id=number(args))
    due, target = day(word(args, 1)), stage_of(word(args, 2))
    if found is None or due is None or due < ctx.today or target not in STAGES:
        return None
    return found, due, target


def _planned(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Introduction, id=number(args))
    if found is None:
        return None
    plan = proposed(ctx, found)
    return _plan_screen(ctx, state, found, plan.due, plan.target)


def _redraft(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(ctx, args)
    return _plan_screen(ctx, state, *draft) if draft else None


def _take_plan(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(ctx, args)
    if draft is None:
        return None
    found, due, target = draft
    introductions.plan(ctx, found.id, due, target)
    return queue.show(ctx, state, 0, before="bureau-plan-kept")


def _plan_due(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(ctx, args)
    if draft is None:
        return None
    found, _, target = draft
    choices = tuple(
        (Choice(due_label(due), "o.draft", (int(found.id), f"{due:%Y%m%d}", target)),) for due in terms(ctx)
    )
    return screen(ctx, state, Text("bureau-choose-due"), choices)


def terms(ctx: Context) -> tuple[date, ...]:
    """Due dates to choose from, all of them working days."""
    return tuple(working_day(ctx.today + timedelta(days=days)) for days in TERMS)


def due_label(due: date) -> Text:
    """A day on a button."""
    return Text("verbatim", {"text": due})


def _plan_target(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(ctx, args)
    if draft is None:
        return None
    found, due, _ = draft
    choices = stage_choices("o.draft", STAGES[1:], int(found.id), f"{due:%Y%m%d}")
    return screen(ctx, state, Text("bureau-choose-target"), choices)


def stage_choices(action: str, stages: Sequence[DealStage], *args: str | int) -> Choices:
    """Stages as buttons, two a row; the stage comes last in the button."""
    buttons = [Choice(Text("deal-stage", {"stage": stage}), action, (*args, stage.value)) for stage in stages]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


# ---------------------------------------------------------------- the responsible officer


def _assign(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Introduction, id=number(args))
    if found is None:
        return None
    return screen(ctx, state, Text("bureau-choose-officer"), officer_choices(ctx, "o.assignto", int(found.id)))


def officer_choices(ctx: Context, action: str, id: int) -> Choices:
    """All officers as buttons, oneself first."""
    known = sorted((person.id for person in ctx.officers()), key=lambda person: (person != ctx.actor.id, person))
    return tuple((Choice(officer_name(ctx, person), action, (id, int(person))),) for person in known)


def _assign_to(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found, person = ctx.tx.first(Introduction, id=number(args)), number(args, 1)
    if found is None or person is None:
        return None
    now = introductions.assign(ctx, found.id, PersonId(person))
    if now.state is IntroductionState.APPROVED:
        plan = proposed(ctx, now)
        return _plan_screen(ctx, state, now, plan.due, plan.target, before="bureau-assigned-done")
    return queue.show_item(ctx, state, now, before="bureau-assigned-done")


# ---------------------------------------------------------------- companies


def _level(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Exporter, id=number(args))
    level = word(args, 2)
    if found is None or level not in queue.LEVELS:
        return None
    if _pending(found) and changed_since(ctx, "exporter", found.id, number(args, 1)):
        return read_again(ctx, state, found)
    if _pending(found):
        reviews.approve_exporter(ctx, found.id, VerificationLevel(level))
    else:
        _raise(ctx, found, VerificationLevel(level), number(args, 1))
    return queue.show(ctx, state, 0, before="bureau-company-done")


def _raise(ctx: Context, found: Exporter, level: VerificationLevel, mark: int | None) -> None:
    if changed_since(ctx, "exporter", found.id, mark):
        raise reviews.handled(ctx, found, "approve")
    reviews.raise_level(ctx, found.id, level)


BUTTONS = {
    "o.approve": _approve,
    "o.planned": _planned,
    "o.draft": _redraft,
    "o.plan": _take_plan,
    "o.plandue": _plan_due,
    "o.plantarget": _plan_target,
    "o.assign": _assign,
    "o.assignto": _assign_to,
    "o.level": _level,
}
