"""The one queue of companies to verify and introductions to review, oldest first, one item a screen."""

from __future__ import annotations

from bot.conversations.bureau.items import company_item, introduction_item
from bot.conversations.bureau.screens import NEXT, number, screen, seen
from bot.conversations.common import say
from bot.services import officers as people
from bot.services import reviews
from bot.services.context import Context
from bot.turn import Choice, Choices, Lines, Reply, State, Text, Turn
from catalog.model import Deal, Exporter, ExporterReview, Introduction, IntroductionState, Request, VerificationLevel

LEVELS = (VerificationLevel.DOCUMENT_CHECKED, VerificationLevel.SITE_CHECKED)


def _button(key: str, action: str, *args: str | int) -> Choice:
    return Choice(Text(key), action, args)


HOME_CHOICES: Choices = (
    (_button("bureau-button-queue", "o.queue", 0),),
    (_button("bureau-button-deals", "o.deals", "mine", 0), _button("bureau-button-officers", "o.officers")),
)


def numbers(ctx: Context) -> dict[str, object]:
    """What waits: for the first screen."""
    mine = next(load for load in people.loads(ctx) if load.officer.id == ctx.actor.id)
    return {
        "companies": ctx.tx.count(Exporter, review=ExporterReview.PENDING),
        "introductions": ctx.tx.count(Introduction, state=IntroductionState.REQUESTED),
        "answers": ctx.tx.count(Introduction, state=IntroductionState.APPROVED),
        "deals": mine.deals,
        "overdue": mine.overdue,
    }


def first(ctx: Context) -> Turn:
    """The oldest item, in a new message."""
    return show(ctx, {}, 0, fresh=True)


def show(ctx: Context, state: State, position: int, *, fresh: bool = False, before: str = "") -> Turn:
    """The item at a position of the queue, counted from 0; the last one when there are fewer by now."""
    waiting = reviews.waiting(ctx)
    if not waiting:
        return screen(ctx, state, Text("bureau-queue-empty"), HOME_CHOICES[1:], fresh=fresh, before=before)
    position = min(position, len(waiting) - 1)
    return show_item(ctx, state, waiting[position], (position, len(waiting)), fresh=fresh, before=before)


def show_item(
    ctx: Context,
    state: State,
    item: Exporter | Introduction,
    place: tuple[int, int] | None = None,
    *,
    fresh: bool = False,
    before: str = "",
) -> Turn:
    """An item with what can be done with it; `place` is its position and the length of the queue, for the pager."""
    pager = _pager(*place) if place else ((NEXT,),)
    if isinstance(item, Exporter):
        return screen(
            ctx, state, company_item(ctx, item), (*company_choices(ctx, item), *pager), fresh=fresh, before=before
        )
    choices = (*introduction_choices(ctx, item), *pager)
    return screen(ctx, state, introduction_item(ctx, item), choices, fresh=fresh, before=before)


def _pager(position: int, total: int) -> Choices:
    if total == 1:
        return ()
    here = Text("bureau-page", {"position": position + 1, "total": total})
    return (
        (
            Choice(Text("bureau-button-back"), "o.queue", ((position - 1) % total,)),
            Choice(here, "o.queue", (position,)),
            Choice(Text("bureau-button-forth"), "o.queue", ((position + 1) % total,)),
        ),
    )


def introduction_choices(ctx: Context, found: Introduction) -> Choices:
    """What an officer may do with an introduction as it stands."""
    key = int(found.id)
    mark = seen(ctx, "introduction", key)
    decline = _button("bureau-button-decline", "o.decline", key, mark)
    assign = _button("bureau-button-assign", "o.assign", key)
    rows: list[tuple[Choice, ...]] = []
    match found.state:
        case IntroductionState.REQUESTED:
            rows.append(
                (
                    _button("bureau-button-approve", "o.approve", key, mark),
                    _button("bureau-button-return", "o.return", key, mark),
                )
            )
            rows.append((decline, assign))
        case IntroductionState.RETURNED:
            rows.append((decline, assign))
        case IntroductionState.APPROVED:
            rows.append((_button("bureau-button-plan", "o.planned", key), assign))
        case IntroductionState.ACCEPTED:
            deal = ctx.tx.first(Deal, introduction=key)
            rows += [(_button("deal-button-open", "o.deal", int(deal.id)),)] if deal else []
    if ctx.tx.get(Request, found.request).photos:
        rows.append((_button("bureau-button-photos", "o.photos", key),))
    return tuple(rows)


def company_choices(ctx: Context, company: Exporter) -> Choices:
    """What an officer may do with a company as it stands."""
    key = int(company.id)
    mark = seen(ctx, "exporter", key)
    levels = [level for level in LEVELS if company.review is ExporterReview.PENDING or level is not company.level]
    approve = tuple(
        _button(f"bureau-button-{level.value.replace('_', '-')}", "o.level", key, mark, level) for level in levels
    )
    if company.review is ExporterReview.PENDING:
        note = (
            _button("bureau-button-return", "o.creturn", key, mark),
            _button("bureau-button-reject", "o.creject", key, mark),
        )
        return (*((choice,) for choice in approve), note)
    return tuple((choice,) for choice in approve) if company.review is ExporterReview.APPROVED else ()


# ---------------------------------------------------------------- buttons


def _page(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    position = number(args)
    return None if position is None else show(ctx, state, position)


def _open(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key = number(args)
    found = ctx.tx.first(Introduction, id=key)
    return show_item(ctx, state, found, fresh=True) if found else None


def _company(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Exporter, id=number(args))
    return show_item(ctx, state, found, fresh=True) if found else None


def _photos(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Introduction, id=number(args))
    if found is None:
        return None
    photos = ctx.tx.get(Request, found.request).photos
    return Turn(tuple(Reply(ctx.actor.id, Text("deal-request-photo"), photo=photo) for photo in photos))


def _officers(ctx: Context, state: State, args: tuple[str, ...]) -> Turn:
    return officers(ctx)


def officers(ctx: Context) -> Turn:
    """Everyone of the bureau with what he is responsible for."""
    lines = tuple(
        Text(
            "bureau-officers-line",
            {
                "name": people.officer_name(ctx, load.officer.id),
                "introductions": load.introductions,
                "deals": load.deals,
                "overdue": load.overdue,
            },
        )
        for load in people.loads(ctx)
    )
    return say(ctx, "bureau-officers", HOME_CHOICES[:1], list=Lines(lines))


BUTTONS = {
    "o.queue": _page,
    "o.open": _open,
    "o.company": _company,
    "o.photos": _photos,
    "o.officers": _officers,
}
