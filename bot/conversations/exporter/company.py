"""The company's own page: how its verification stands, every field to be changed, the consent to be shown abroad."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.common import say, step
from bot.conversations.exporter import questions
from bot.conversations.exporter.questions import FIELDS, MARKETS, SKIPPABLE
from bot.conversations.exporter.screens import (
    button,
    field_text,
    name_of,
    number,
    only_company,
    problem,
    rows,
    serial,
    shown,
    which_company,
    word,
)
from bot.services import company_answers, exporters
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.describing import local
from bot.texts import clip
from bot.turn import Choice, Choices, Lines, Said, State, Text, Turn
from catalog.model import Exporter, ExporterKind, ExporterReview

STEP = "exporter.company"
_EDITABLE = tuple(field for field in FIELDS if field != "consent")
_OWN = {"contact": "name", "phone": "phone"}
_NOTE = 400


# ---------------------------------------------------------------- the page


def _company(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = only_company(ctx, args)
    if key is None:
        return None if args else which_company(ctx, "x.company")
    return page(ctx, exporters.own(ctx, key))


def page(ctx: Context, company: Exporter, *above: Text) -> Turn:
    """Everything a company has said of itself, with the buttons to change it; `above` stands on top."""
    lines = [
        Text("exporter-line", {"field": field_text(field), "value": _value(ctx, company, field)}) for field in FIELDS
    ]
    reply = shown(ctx, *above, _standing(company), Lines(tuple(lines)), choices=_choices(company))
    return Turn((reply,), {})


def _standing(company: Exporter) -> Lines:
    parts = [Text("exporter-company-state", {"state": Text("exporter-state", {"state": company.review})})]
    if company.review is ExporterReview.APPROVED and company.level_on:
        parts.append(Text("exporter-level", {"level": company.level, "day": company.level_on}))
    if company.review_note and company.review in (ExporterReview.RETURNED, ExporterReview.REJECTED):
        parts.append(Text("exporter-review-note", {"note": clip(company.review_note, _NOTE)}))
    if company.sample:
        parts.append(Text("sample-mark"))
    return Lines(tuple(parts))


def _value(ctx: Context, company: Exporter, field: str) -> Text | Lines:
    card = ctx.tx.contact(company.contact) if company.contact else None
    match field:
        case "contact" | "phone":
            known = (card.name if field == "contact" else card.phone) if card else ""
            return name_of(known) if known else Text("exporter-empty")
        case "consent":
            given = company.contact_consent_at
            return Text("exporter-consent-since", {"at": local(given)}) if given else Text("exporter-consent-missing")
        case "sectors" if not company.sectors:
            return Text("exporter-empty")
    return questions.value_text(ctx, field, getattr(company, field))


def _choices(company: Exporter) -> Choices:
    key = int(company.id)
    edits = [
        Choice(Text("exporter-button-change", {"field": field_text(field)}), "x.edit", (key, FIELDS.index(field)))
        for field in _EDITABLE
    ]
    given = company.contact_consent_at is not None
    consent = button(
        "exporter-button-revoke" if given else "exporter-button-consent", "x.consent", key, "0" if given else "ask"
    )
    again = company.review in (ExporterReview.RETURNED, ExporterReview.REJECTED)
    return (
        *(((button("exporter-button-resubmit", "x.resubmit", key),),) if again else ()),
        *rows(edits),
        (consent,),
        (button("exporter-button-products", "x.products", key), button("button-home", "x.home")),
    )


# ---------------------------------------------------------------- changing a field


def _edit(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, place = number(args), number(args, 1)
    if key is None or place is None or place >= len(FIELDS) or FIELDS[place] not in _EDITABLE:
        return None
    return _ask(ctx, exporters.own(ctx, key), FIELDS[place])


def _ask(ctx: Context, company: Exporter, field: str, wrong: BadAnswer | None = None, slot: int = 0) -> Turn:
    slot = slot or serial(ctx)
    warning = field in exporters.CHECKED and company.review is ExporterReview.APPROVED
    reply = shown(
        ctx,
        problem(wrong) if wrong else None,
        Text(f"exporter-ask-{field.replace('_', '-')}"),
        Text("exporter-kept", {"value": _value(ctx, company, field)}),
        Text("exporter-warn-review") if warning else None,
        choices=(*_options(ctx, company, field, slot), *_leave(company, field)),
        slot=f"exporter-set-{slot}" if field == "sectors" else "",
    )
    keyboard = replace(reply, keyboard="share_phone" if field == "phone" else "")
    return Turn((keyboard,), step(STEP, company=int(company.id), field=field))


def _options(ctx: Context, company: Exporter, field: str, slot: int) -> Choices:
    place = FIELDS.index(field)
    chosen = company.sectors if field == "sectors" else ()
    labels = [
        Choice(
            Text("exporter-chosen", {"name": label}) if value in chosen else label,
            "x.set",
            (int(company.id), place, value, slot),
        )
        for value, label in questions.options(ctx, field)
    ]
    return rows(labels)


def _leave(company: Exporter, field: str) -> Choices:
    clear = (button("exporter-button-clear", "x.unset", int(company.id), FIELDS.index(field)),)
    back = button("button-done" if field == "sectors" else "button-back", "x.company", int(company.id))
    return ((*(clear if field in SKIPPABLE else ()), back),)


def _said(said: Said, state: State, ctx: Context) -> Turn | None:
    company = exporters.own(ctx, int(str(state.get("company", 0))))
    field = str(state.get("field"))
    try:
        return _change(ctx, company, field, questions.answer(ctx, field, said))
    except BadAnswer as error:
        return _ask(ctx, company, field, error)


def _set(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, place, slot = number(args), number(args, 1), number(args, 3)
    field = FIELDS[place] if place is not None and place < len(FIELDS) else ""
    if key is None or field not in _EDITABLE or word(args, 2) not in dict(questions.options(ctx, field)):
        return None
    return _change(ctx, exporters.own(ctx, key), field, word(args, 2), slot or 0)


def _change(ctx: Context, company: Exporter, field: str, value: object, slot: int = 0) -> Turn:
    if field in _OWN:
        exporters.own_contact(ctx, company.id, **{_OWN[field]: str(value)})
        turn = page(ctx, exporters.own(ctx, company.id), Text("exporter-saved"))
        return Turn(tuple(replace(reply, keyboard="remove") for reply in turn.replies), turn.state)
    if field == "sectors":
        return _toggle(ctx, company, str(value), slot)
    now = exporters.change(ctx, company.id, field, _stored(company, field, value))
    again = now.review is not company.review
    return page(ctx, now, Text("exporter-saved-review" if again else "exporter-saved"))


def _toggle(ctx: Context, company: Exporter, key: str, slot: int) -> Turn:
    chosen = tuple(each for each in company.sectors if each != key)
    if key not in company.sectors:
        chosen = (*chosen, key)
    if not chosen:
        return _ask(ctx, company, "sectors", BadAnswer("exporter-bad-no-sector", key), slot)
    return _ask(ctx, exporters.change(ctx, company.id, "sectors", chosen), "sectors", None, slot)


def _stored(company: Exporter, field: str, value: object) -> object:
    if field == "kind":
        return ExporterKind(str(value))
    if field == "district":
        return company_answers.DISTRICTS[str(value)]
    if field in MARKETS:
        questions.check_markets({**{name: getattr(company, name) for name in MARKETS}, field: value})
        return tuple(value) if isinstance(value, list) else ()
    return value


def _unset(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, place = number(args), number(args, 1)
    field = FIELDS[place] if place is not None and place < len(FIELDS) else ""
    if key is None or field not in SKIPPABLE:
        return None
    now = exporters.change(ctx, key, field, () if field in MARKETS else "")
    return page(ctx, now, Text("exporter-saved"))


# ---------------------------------------------------------------- review and consent


def _resubmit(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else page(ctx, exporters.resubmit(ctx, key), Text("exporter-resubmitted"))


def _consent(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, given = number(args), word(args, 1)
    if key is None or given not in ("0", "ask", "1"):
        return None
    if given == "0":
        return page(ctx, exporters.consent(ctx, key, False), Text("exporter-consent-revoked"))
    if given == "ask":
        back = button("button-back", "x.company", key)
        agree = button("exporter-button-consent", "x.consent", key, "1")
        return say(ctx, "exporter-ask-consent", ((agree,), (back,)))
    if not ctx.tx.contact(ctx.actor.id).phone:
        return _ask(ctx, exporters.own(ctx, key), "phone")
    return page(ctx, exporters.consent(ctx, key, True), Text("exporter-consent-thanks"))


BUTTONS = {
    "x.company": _company,
    "x.edit": _edit,
    "x.set": _set,
    "x.unset": _unset,
    "x.resubmit": _resubmit,
    "x.consent": _consent,
}
STEPS = {STEP: _said}
