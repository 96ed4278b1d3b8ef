"""What buyers ask for and nobody makes: a list of needs, the most wanted first, and each of them by country."""

from __future__ import annotations

from bot.conversations.bureau.screens import number, screen
from bot.services import gaps
from bot.services.context import Context
from bot.services.describing import country_or_unknown, language_of
from bot.services.gaps import Gap, Report, Share
from bot.turn import Choice, Choices, Lines, State, Text, Turn, verbatim
from catalog.model import Quantity

OPEN = Choice(Text("bureau-button-gaps"), "o.gaps", (0,))
# a turn must not last: older requests are left to the command's report
NEWEST = 300
_A_PAGE, _MOST_COUNTRIES, _COUNTRIES_IN_LINE = 5, 8, 4


def _report(ctx: Context) -> Report:
    return gaps.report(ctx.tx, ctx.matcher.index.embedder, newest=NEWEST)


def _page(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    page = number(args)
    if page is None:
        return None
    found = _report(ctx)
    if not found.gaps:
        return screen(ctx, state, Lines((Text("bureau-gaps-none"), *_rest(found))), ())
    pages = (len(found.gaps) - 1) // _A_PAGE + 1
    page = min(page, pages - 1)
    start = page * _A_PAGE
    shown = found.gaps[start : start + _A_PAGE]
    lines = tuple(_line(ctx, start + place, gap) for place, gap in enumerate(shown, 1))
    counts = {"needs": len(found.gaps), "requests": sum(gap.whole.requests for gap in found.gaps)}
    text = Text("bureau-gaps", {**counts, "page": page + 1, "pages": pages, "list": Lines(lines)})
    look = tuple(
        Choice(verbatim(str(start + place)), "o.gap", (int(gap.id), page)) for place, gap in enumerate(shown, 1)
    )
    return screen(ctx, state, Lines((text, *_rest(found))), (look, *_pager(page, pages)))


def _pager(page: int, pages: int) -> Choices:
    before = [Choice(Text("bureau-button-back"), "o.gaps", (page - 1,))] if page else []
    after = [Choice(Text("bureau-button-forth"), "o.gaps", (page + 1,))] if page + 1 < pages else []
    return ((*before, *after),) if before or after else ()


def _rest(found: Report) -> tuple[Text, ...]:
    counts = (("bureau-gaps-unclear", found.unclear), ("bureau-gaps-left-out", found.left_out))
    return tuple(Text(key, {"count": count}) for key, count in counts if count)


def _line(ctx: Context, place: int, gap: Gap) -> Text:
    reader = language_of(ctx, ctx.actor.id)
    where = Lines(
        tuple(country_or_unknown(share.country, reader) for share in gap.countries[:_COUNTRIES_IN_LINE]), ", "
    )
    counts = {"buyers": gap.whole.buyers, "requests": gap.whole.requests}
    return Text("bureau-gaps-line", {"number": place, "need": gap.name, "where": where, **counts})


def _one(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    """One need; it is known by its oldest request, and the list is shown where that has been answered meanwhile."""
    key, page = number(args), number(args, 1) or 0
    found = next((gap for gap in _report(ctx).gaps if gap.id == key), None)
    if found is None:
        return _page(ctx, state, (str(page),)) if key is not None else None
    reader = language_of(ctx, ctx.actor.id)
    countries = tuple(_country(share, reader) for share in found.countries[:_MOST_COUNTRIES])
    values = {"need": found.name, "first": found.whole.first, "countries": Lines(countries), **_counts(found.whole)}
    samples = Lines(tuple(Text("bureau-gap-sample", {"text": text}) for text in found.samples))
    text = Lines((Text("bureau-gap", values), Text("bureau-gap-samples", {"list": samples})))
    return screen(ctx, state, text, ((Choice(Text("button-back"), "o.gaps", (page,)),),))


def _country(share: Share, reader: str) -> Text:
    return Text("bureau-gap-country", {"country": country_or_unknown(share.country, reader), **_counts(share)})


def _counts(share: Share) -> dict[str, object]:
    return {
        "buyers": share.buyers,
        "requests": share.requests,
        "last": share.last,
        "quantities": _quantities(share.quantities),
    }


def _quantities(quantities: tuple[Quantity, ...]) -> Text | Lines:
    if not quantities:
        return Text("bureau-gap-no-quantity")
    return Lines(tuple(Text("verbatim", {"text": quantity}) for quantity in quantities), ", ")


BUTTONS = {"o.gaps": _page, "o.gap": _one}
