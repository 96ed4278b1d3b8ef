"""Deals as the bureau sees them: mine, overdue, all; stage, responsible officer, due date and staged target."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import get_args

from bot.conversations.bureau import notes
from bot.conversations.bureau.decisions import due_label, officer_choices, stage_choices, terms
from bot.conversations.bureau.screens import day, number, screen, stage_of, word
from bot.conversations.common import say, step, words
from bot.services import deals
from bot.services.context import Context
from bot.services.describing import country_or_unknown, language_of, local, note_text, product_name
from bot.texts import clip
from bot.turn import Choice, Choices, Lines, Said, State, Text, Turn, verbatim
from catalog.lifecycle import STAGES, IllegalMove, next_stage
from catalog.model import Buyer, Deal, DealStage, Exporter, Introduction, PersonId, Product

DUE_STEP = "bureau.due"
PAGE = 5
FILTERS: tuple[deals.Filter, ...] = get_args(deals.Filter)


def overview(ctx: Context) -> Turn:
    """The officer's own open deals, in a new message."""
    return _list(ctx, {}, "mine", 0, fresh=True)


def _list(ctx: Context, state: State, which: deals.Filter, page: int, *, fresh: bool = False) -> Turn:
    found = deals.listed(ctx, which)
    page = min(page, max(0, len(found) - 1) // PAGE)
    shown = found[page * PAGE : (page + 1) * PAGE]
    lines = tuple(_line(ctx, deal) for deal in shown) or (Text("deal-list-empty"),)
    text = Lines((Text("deal-list-head", {"which": which, "count": len(found)}), *lines), "\n\n")
    opens = tuple(Choice(verbatim(f"№{deal.id}"), "o.deal", (int(deal.id),)) for deal in shown)
    filters = tuple(Choice(Text(f"deal-button-{name}"), "o.deals", (name, 0)) for name in FILTERS if name != which)
    choices: Choices = tuple(row for row in (opens, _pager(which, page, len(found)), filters) if row)
    return screen(ctx, state, text, choices, fresh=fresh)


def _pager(which: str, page: int, total: int) -> tuple[Choice, ...]:
    pages = -(-total // PAGE)
    if pages < 2:
        return ()
    return (
        Choice(Text("bureau-button-back"), "o.deals", (which, (page - 1) % pages)),
        Choice(Text("bureau-page", {"position": page + 1, "total": pages}), "o.deals", (which, page)),
        Choice(Text("bureau-button-forth"), "o.deals", (which, (page + 1) % pages)),
    )


def _line(ctx: Context, deal: Deal) -> Text:
    late = "yes" if deal.due < ctx.today else "no"
    return Text("deal-list-line", {**_facts(ctx, deal), "late": late})


def _facts(ctx: Context, deal: Deal) -> dict[str, object]:
    introduction = ctx.tx.get(Introduction, deal.introduction)
    buyer = ctx.tx.first(Buyer, id=introduction.buyer)
    company = ctx.tx.get(Exporter, introduction.exporter)
    card = ctx.tx.contact(introduction.buyer)
    reader = language_of(ctx, ctx.actor.id)
    named = company.name_zh if reader == "zh" else company.name_en or company.name_zh
    who = card.organisation or card.name
    return {
        **deals.described(ctx, deal),
        "product": product_name(ctx, ctx.tx.get(Product, introduction.product), ctx.actor.id),
        "exporter": clip(named, 60),
        "buyer": verbatim(clip(who, 60)) if who else Text("bureau-unknown"),
        "country": country_or_unknown(buyer.country if buyer else None, reader),
    }


def show(ctx: Context, state: State, id: int, *, before: str = "", fresh: bool = False) -> Turn:
    """A deal with what can be done with it. Raises NotFound."""
    deal = deals.get(ctx, id)
    parts = [Text("deal-item", {**_facts(ctx, deal), "opened": local(deal.opened_at).date()})]
    if deal.lost_reason:
        parts.append(Text("deal-item-lost", {"reason": note_text("lost", deal.lost_reason)}))
    return screen(ctx, state, Lines(tuple(parts), "\n\n"), _choices(deal), before=before, fresh=fresh)


def _choices(deal: Deal) -> Choices:
    key = int(deal.id)
    rows: list[tuple[Choice, ...]] = []
    if (following := next_stage(deal.stage)) is not None:
        label = Text("deal-button-next-stage", {"stage": Text("deal-stage", {"stage": following})})
        rows.append((Choice(label, "o.move", (key, following.value)),))
    rows.append((Choice(Text("deal-button-other-stage"), "o.stage", (key,)), *_lost(deal)))
    rows.append(
        (
            Choice(Text("bureau-button-officer"), "o.dealofficer", (key,)),
            Choice(Text("bureau-button-due"), "o.due", (key,)),
            Choice(Text("bureau-button-target"), "o.target", (key,)),
        )
    )
    return (*rows, (Choice(Text("bureau-button-deals"), "o.deals", ("mine", 0)),))


def _lost(deal: Deal) -> tuple[Choice, ...]:
    if deal.stage is DealStage.LOST:
        return ()
    return (Choice(Text("deal-button-lost"), "o.lost", (int(deal.id),)),)


# ---------------------------------------------------------------- buttons


def _listed(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    page = number(args, 1)
    for which in FILTERS:
        if which == word(args, 0) and page is not None:
            return _list(ctx, state, which, page)
    return None


def _open(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    return None if key is None else show(ctx, state, key, fresh=True)


def _stage(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    if key is None:
        return None
    deal = deals.get(ctx, key)
    stages = [stage for stage in STAGES if stage is not deal.stage]
    return screen(ctx, state, Text("deal-choose-stage"), stage_choices("o.move", stages, key))


def _move(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    """One step on is done at once; every other move first asks for its reason."""
    key, stage = number(args), stage_of(word(args, 1))
    if key is None or stage is None or stage is DealStage.LOST:
        return None
    deal = deals.get(ctx, key)
    if stage is deal.stage:
        return show(ctx, state, key, before="deal-stands-there")
    try:
        deals.move(ctx, key, stage)
    except IllegalMove:
        return notes.begin(ctx, notes.Asked("move", key, stage=stage.value))
    return show(ctx, state, key, before="deal-moved")


def _due(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    if key is None:
        return None
    deals.get(ctx, key)
    choices = tuple((Choice(due_label(due), "o.dueto", (key, f"{due:%Y%m%d}")),) for due in terms(ctx))
    return say(ctx, "deal-ask-due", choices, state=step(DUE_STEP, id=key))


def _due_to(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, due = number(args), day(word(args, 1))
    if key is None or due is None or due < ctx.today:
        return None
    deals.set_due(ctx, key, due)
    return show(ctx, {}, key, before="deal-changed", fresh=True)


def due_written(said: Said, state: State, ctx: Context) -> Turn:
    """A due date in the officer's own writing: 2027-01-15, 2027/1/15 or 2027年1月15日, not before today."""
    due = read_day(words(said))
    if due is None:
        return say(ctx, "deal-due-unreadable", example=f"{ctx.today:%Y-%m-%d}")
    if due < ctx.today:
        return say(ctx, "deal-due-past", due=due)
    deals.set_due(ctx, int(str(state["id"])), due)
    return show(ctx, {}, int(str(state["id"])), before="deal-changed", fresh=True)


def read_day(text: str) -> date | None:
    """The one date of a text written year, month, day; None for everything else."""
    found = re.fullmatch(r"(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D{0,3}", unicodedata.normalize("NFKC", text))
    try:
        return date(*(int(part) for part in found.groups())) if found else None
    except ValueError:
        return None


def _target(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    if key is None:
        return None
    deals.get(ctx, key)
    return screen(ctx, state, Text("bureau-choose-target"), stage_choices("o.targetto", STAGES[1:], key))


def _target_to(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, stage = number(args), stage_of(word(args, 1))
    if key is None or stage is None:
        return None
    deals.set_target(ctx, key, stage)
    return show(ctx, state, key, before="deal-changed")


def _officer(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    if key is None:
        return None
    deals.get(ctx, key)
    return screen(ctx, state, Text("bureau-choose-officer"), officer_choices(ctx, "o.dealto", key))


def _officer_to(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, person = number(args), number(args, 1)
    if key is None or person is None:
        return None
    deals.assign(ctx, key, PersonId(person))
    return show(ctx, state, key, before="deal-changed")


BUTTONS = {
    "o.deals": _listed,
    "o.deal": _open,
    "o.stage": _stage,
    "o.move": _move,
    "o.due": _due,
    "o.dueto": _due_to,
    "o.target": _target,
    "o.targetto": _target_to,
    "o.dealofficer": _officer,
    "o.dealto": _officer_to,
}
