"""Registering a company: one question at a time, kept in the session; a summary in which each answer can be changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from bot.conversations.common import at, say, step
from bot.conversations.exporter import questions
from bot.conversations.exporter.questions import FIELDS, SKIPPABLE, Answers
from bot.conversations.exporter.screens import (
    CANCEL,
    button,
    field_text,
    name_of,
    number,
    once,
    problem,
    rows,
    serial,
    shown,
    word,
)
from bot.services import company_answers, exporters
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.introductions import REVIEW_HOURS
from bot.turn import Choice, Choices, Lines, Reply, Said, State, Text, Turn
from catalog.model import ExporterKind, ExporterReview

STEP, SUMMARY = "exporter.register", "exporter.summary"


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been answered so far. `editing`: a single answer is changed, and the summary follows."""

    field: str
    answers: Answers
    editing: bool = False
    slot: int = 0

    def state(self, at: str = STEP) -> State:
        """The draft as a conversation's state."""
        return step(at, field=self.field, answers=dict(self.answers), editing=self.editing, slot=self.slot)

    def answered(self, field: str, value: object) -> Draft:
        """The draft with one more answer."""
        return replace(self, answers={**self.answers, field: value})


def _draft(state: State) -> Draft:
    answers = state.get("answers")
    slot = state.get("slot")
    return Draft(
        str(state.get("field", FIELDS[0])),
        answers if isinstance(answers, dict) else {},
        bool(state.get("editing")),
        slot if isinstance(slot, int) else 0,
    )


# ---------------------------------------------------------------- asking


def _start(ctx: Context, state: State, args: tuple[str, ...]) -> Turn:
    if at(state) in STEPS and not args:
        return _ask(ctx, _draft(state)) if at(state) == STEP else _summary(ctx, _draft(state))
    companies = exporters.mine(ctx)
    if companies and not args:
        another = ((button("exporter-button-another", "x.register", 1),), (button("button-home", "x.home"),))
        return say(ctx, "exporter-registered-already", another, company=name_of(companies[0].name_zh))
    card = ctx.tx.contact(ctx.actor.id)
    known = {"contact": card.name, "phone": card.phone}
    first = Draft(FIELDS[0], {field: value for field, value in known.items() if value})
    turn = _ask(ctx, first)
    return Turn((shown(ctx, Text("exporter-register-start")), *turn.replies), turn.state)


def _ask(ctx: Context, draft: Draft, wrong: BadAnswer | None = None) -> Turn:
    field = draft.field
    if field == "sectors" and not draft.slot:
        draft = replace(draft, slot=serial(ctx))
    progress = Text("exporter-progress", {"number": FIELDS.index(field) + 1, "total": len(FIELDS)})
    reply = shown(
        ctx,
        problem(wrong) if wrong else None,
        None if draft.editing else progress,
        Text(f"exporter-ask-{field.replace('_', '-')}"),
        _kept(ctx, draft),
        choices=(*_choices(ctx, draft), *_navigation(draft)),
        slot=f"exporter-sectors-{draft.slot}" if field == "sectors" else "",
    )
    return Turn((replace(reply, keyboard="share_phone" if field == "phone" else ""),), draft.state())


def _kept(ctx: Context, draft: Draft) -> Text | None:
    """What was answered before, when one comes back to a question."""
    if draft.field == "sectors" or not draft.answers.get(draft.field):
        return None
    value = questions.value_text(ctx, draft.field, draft.answers[draft.field])
    return Text("exporter-kept", {"value": value})


def _choices(ctx: Context, draft: Draft) -> Choices:
    if draft.field == "sectors":
        chosen = questions.texts(draft.answers, "sectors")
        marks = [(value, label, value in chosen) for value, label in questions.options(ctx, "sectors")]
        labels = [
            Choice(Text("exporter-chosen", {"name": label}) if on else label, "x.r_pick", (value,), once=True)
            for value, label, on in marks
        ]
        done = ((once("button-done", "x.r_keep"),),) if chosen else ()
        return (*rows(labels), *done)
    labels = [Choice(label, "x.r_pick", (value,), once=True) for value, label in questions.options(ctx, draft.field)]
    kept = ((once("exporter-button-keep", "x.r_keep"),),) if draft.answers.get(draft.field) else ()
    return (*rows(labels, 1 if draft.field == "consent" else 2), *kept)


def _navigation(draft: Draft) -> Choices:
    skip = (once("button-skip", "x.r_skip"),) if draft.field in SKIPPABLE else ()
    back = (once("button-back", "x.r_back"),) if draft.editing or draft.field != FIELDS[0] else ()
    return ((*back, *skip, CANCEL),)


# ---------------------------------------------------------------- answering


def _said(said: Said, state: State, ctx: Context) -> Turn | None:
    draft = _draft(state)
    try:
        value = _read(ctx, draft, said)
        return _take(ctx, draft, value)
    except BadAnswer as error:
        return _ask(ctx, draft, error)


def _read(ctx: Context, draft: Draft, said: Said) -> object:
    value = questions.answer(ctx, draft.field, said)
    if draft.field == "uscc":
        exporters.check_code(ctx, str(value))
    return value


def _take(ctx: Context, draft: Draft, value: object) -> Turn:
    """Keep an answer and go on; several sectors are collected until "done"."""
    if draft.field == "sectors":
        return _ask(ctx, draft.answered("sectors", _toggled(questions.texts(draft.answers, "sectors"), str(value))))
    answered = draft.answered(draft.field, value)
    questions.check_markets(answered.answers)
    return _after(ctx, answered)


def _toggled(chosen: tuple[str, ...], key: str) -> list[str]:
    return [each for each in chosen if each != key] if key in chosen else [*chosen, key]


def _after(ctx: Context, draft: Draft) -> Turn:
    """The next question, or the summary after the last one and after a change."""
    place = FIELDS.index(draft.field) + 1
    done = draft.editing or place == len(FIELDS)
    turn = _summary(ctx, draft) if done else _ask(ctx, replace(draft, field=FIELDS[place], slot=0))
    return _without_keyboard(draft, turn)


def _without_keyboard(left: Draft, turn: Turn) -> Turn:
    """The offer to share one's number goes with its question."""
    if left.field != "phone":
        return turn
    return Turn(tuple(replace(reply, keyboard="remove") for reply in turn.replies), turn.state)


def _pressed(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(state)
    if at(state) != STEP or word(args) not in dict(questions.options(ctx, draft.field)):
        return None
    return _take(ctx, draft, word(args))


def _keep(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(state)
    return _after(ctx, draft) if at(state) == STEP and draft.answers.get(draft.field) else None


def _skip(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(state)
    if at(state) != STEP or draft.field not in SKIPPABLE:
        return None
    return _after(ctx, replace(draft, answers={k: v for k, v in draft.answers.items() if k != draft.field}))


def _back(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(state)
    place = FIELDS.index(draft.field)
    if at(state) != STEP or not (draft.editing or place):
        return None
    turn = _summary(ctx, draft) if draft.editing else _ask(ctx, replace(draft, field=FIELDS[place - 1], slot=0))
    return _without_keyboard(draft, turn)


# ---------------------------------------------------------------- the summary


def _summary(ctx: Context, draft: Draft) -> Turn:
    lines = [
        Text("exporter-line", {"field": field_text(field), "value": _value(ctx, draft, field)}) for field in FIELDS
    ]
    edits = [
        Choice(Text("exporter-button-change", {"field": field_text(field)}), "x.r_edit", (place,), once=True)
        for place, field in enumerate(FIELDS)
    ]
    choices = ((once("exporter-button-submit", "x.r_submit"),), *rows(edits), (CANCEL,))
    reply = shown(ctx, Text("exporter-summary"), Lines(tuple(lines)), Text("exporter-summary-foot"), choices=choices)
    return Turn((reply,), replace(draft, editing=True).state(SUMMARY))


def _value(ctx: Context, draft: Draft, field: str) -> Text | Lines:
    return questions.value_text(ctx, field, draft.answers.get(field))


def _edit(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    place = number(args)
    if at(state) != SUMMARY or place is None or place >= len(FIELDS):
        return None
    return _ask(ctx, replace(_draft(state), field=FIELDS[place], editing=True, slot=0))


def _at_summary(said: Said, state: State, ctx: Context) -> Turn:
    """Words instead of a button: the summary stands again."""
    turn = _summary(ctx, _draft(state))
    return Turn((Reply(ctx.actor.id, Text("exporter-summary-hint")), *turn.replies), turn.state)


def _submit(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    draft = _draft(state)
    if at(state) != SUMMARY:
        return None
    if unanswered := next(_unanswered(draft), None):
        return _ask(ctx, replace(draft, field=unanswered, editing=True))
    try:
        made = exporters.register(ctx, _form(draft.answers))
    except BadAnswer as error:
        return _ask(ctx, replace(draft, field="uscc", editing=True), error)
    parts = [Text("exporter-registered", {"company": name_of(made.name_zh), "hours": REVIEW_HOURS})]
    parts += [] if made.contact_consent_at else [Text("exporter-home-no-consent")]
    parts += [Text("exporter-hidden-until-approved")] if made.review is not ExporterReview.APPROVED else []
    choices = rows([button("exporter-button-add", "x.add", int(made.id)), button("button-home", "x.home")])
    return Turn((shown(ctx, *parts, choices=choices),), {})


def _unanswered(draft: Draft) -> Iterator[str]:
    return (field for field in FIELDS if field not in SKIPPABLE and not draft.answers.get(field))


def _form(answers: Answers) -> exporters.Registration:
    return exporters.Registration(
        name_zh=str(answers["name_zh"]),
        uscc=str(answers["uscc"]),
        kind=ExporterKind(str(answers["kind"])),
        district=company_answers.DISTRICTS[str(answers["district"])],
        sectors=questions.texts(answers, "sectors"),
        name=str(answers["contact"]),
        phone=str(answers["phone"]),
        consent=answers["consent"] == "yes",
        name_en=str(answers.get("name_en", "")),
        export_markets=questions.texts(answers, "export_markets"),
        excluded_markets=questions.texts(answers, "excluded_markets"),
    )


BUTTONS = {
    "x.register": _start,
    "x.r_pick": _pressed,
    "x.r_keep": _keep,
    "x.r_skip": _skip,
    "x.r_back": _back,
    "x.r_edit": _edit,
    "x.r_submit": _submit,
}
STEPS = {STEP: _said, SUMMARY: _at_summary}
