"""News told once, several in one message, never at night: the buyer hears of products, the exporter of needs.

All that is to be told stands in the store, unique by person, request and product, and is done in the transaction that
writes the message: whatever stops the process, nobody hears a thing twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from bot.services import cards, proposals, quiet
from bot.services.concealing import veil_of_buyer
from bot.services.context import Context
from bot.services.describing import language_of, product_name
from bot.services.proposals import Page
from bot.services.readback import short_readback
from bot.texts import country_text
from bot.turn import Choice, Choices, Lines, Reply, Text, verbatim
from catalog.lifecycle import LIVE
from catalog.messages import Job, News, Side
from catalog.model import (
    Exporter,
    ExporterReview,
    Person,
    PersonId,
    Product,
    ProductId,
    ProductState,
    Request,
    RequestId,
    RequestState,
    Requirements,
)

TELL = "tell_news"
# what comes in so long after the first news goes into the same message
TOGETHER = timedelta(minutes=5)
# news that wait longer than any night have lost their job: another one is made
_LOST = timedelta(hours=36)
MOST_REQUESTS, MOST_PRODUCTS, MOST_NEEDS = 8, 5, 3
# requests are read so many at once, to find those that are still open
_A_FEW = 20
_MUTED = "news:needs"
_OFF = "off"


# ---------------------------------------------------------------- who hears what


def watched(ctx: Context, request: Request) -> None:
    """A request is watched from now on: what the catalog holds already is no news for it."""
    ctx.tx.set_private(request.person, _watched_field(request), str(ctx.tx.revision()))


def watched_from(ctx: Context, request: Request) -> int:
    """The revision from which on changes of the catalog are news for a watched request."""
    return int(ctx.tx.private(request.person, _watched_field(request)) or 0)


def _watched_field(request: Request) -> str:
    return f"watched_from:{request.id}"


def muted(ctx: Context, member: PersonId) -> bool:
    """Whether a member of an exporter would rather not hear of needs."""
    return ctx.tx.private(member, _MUTED) == _OFF


def mute(ctx: Context, *, off: bool) -> None:
    """The actor would rather not hear of needs, or hear of them again; what was not told yet is left then."""
    ctx.tx.set_private(ctx.actor.id, _MUTED, _OFF if off else "")
    if off:
        _done(ctx, ctx.actor.id, Side.EXPORTER)


def see_that_it_is_told(ctx: Context, person: PersonId) -> None:
    """To be called before news are added: a job tells them, unless one that tells earlier ones waits already."""
    waiting = ctx.tx.first(News, person=person, done_at=None)
    if waiting is None or waiting.made_at < ctx.now - _LOST:
        ctx.tx.add(Job(0, TELL, ctx.now + TOGETHER, {"person": int(person)}))


# ---------------------------------------------------------------- telling


def tell(ctx: Context, body: Mapping[str, object]) -> None:
    """Job `tell_news`: all that waits for a person, in one message for each side he stands on."""
    person = ctx.tx.first(Person, id=body["person"])
    if person is None or not ctx.tx.count(News, person=person.id, done_at=None):
        return
    if person.erased_at is None:
        at = quiet.wakes_at(ctx, person.id)
        if at > ctx.now:
            ctx.tx.add(Job(0, TELL, at, body))
            return
        _tell_exporter(ctx, person.id)
        if _tell_buyer(ctx, person.id):
            ctx.tx.add(Job(0, TELL, ctx.now + TOGETHER, body))
    else:
        for side in Side:
            _done(ctx, person.id, side)


def _done(ctx: Context, person: PersonId, side: Side, **of: object) -> None:
    """What waits for a person on a side is done with: all of it, or that of some requests."""
    ctx.tx.update_all(News, {"done_at": ctx.now}, person=person, side=side, done_at=None, **of)


# ---------------------------------------------------------------- the buyer


def _tell_buyer(ctx: Context, buyer: PersonId) -> bool:
    """Tell of as many requests as one message holds; returns whether more are left."""
    products: dict[RequestId, set[ProductId]] = {}
    for row in ctx.tx.find(News, person=buyer, side=Side.BUYER, done_at=None):
        products.setdefault(row.request, set()).add(row.product)
    now, later = list(products)[:MOST_REQUESTS], list(products)[MOST_REQUESTS:]
    found: list[tuple[Request, Page, int]] = []
    for request in ctx.tx.find(Request, id=now, state=RequestState.WATCHING):
        page, count = proposals.announce(ctx, request, products[request.id])
        if page is not None:
            found.append((request, page, count))
            ctx.audit("request", request.id, "announced", matches=count)
            # below what was said since, not far above it
            proposals.forget_slots(ctx, buyer, cards.slot(request))
    if len(found) == 1:
        ctx.notify(_one_request(ctx, *found[0]))
    elif found:
        ctx.notify(_several_requests(ctx, buyer, found))
    if now:
        _done(ctx, buyer, Side.BUYER, request=now)
    return bool(later)


def _one_request(ctx: Context, request: Request, page: Page, count: int) -> Reply:
    """The card of the best one, as the buyer's own search would show it."""
    head = Text("buyer-announced", {"count": count, "request": short_readback(request.requirements)})
    card = cards.product_card(ctx, request, page, head=head)
    return replace(card, choices=(*card.choices, (rest_button(request, Text("news-button-rest")),)))


def rest_button(request: Request, label: Text) -> Choice:
    """Stop telling of a request."""
    return Choice(label, "n.rest", (int(request.id),))


def _several_requests(ctx: Context, buyer: PersonId, found: list[tuple[Request, Page, int]]) -> Reply:
    lines, rows = [], []
    for number, (request, page, count) in enumerate(found, 1):
        assert page.proposal is not None
        best = product_name(ctx, ctx.tx.get(Product, page.proposal.product), buyer)
        read = short_readback(request.requirements)
        lines.append(
            Text(
                "news-for-request", {"number": number, "request": read, "count": count, "best": best, "more": count - 1}
            )
        )
        look = Choice(Text("news-button-look", {"number": number}), "b.card", (int(page.proposal.id),))
        rows.append((look, rest_button(request, Text("news-button-rest-number", {"number": number}))))
    text = Text("news-for-requests", {"count": len(found), "list": Lines(tuple(lines))})
    return Reply(buyer, text, tuple(rows))


# ---------------------------------------------------------------- the exporter


def _tell_exporter(ctx: Context, member: PersonId) -> None:
    """Tell of all that waits: the products with most needs in some words, the others in numbers."""
    asked: dict[ProductId, list[RequestId]] = {}
    for row in ctx.tx.find(News, person=member, side=Side.EXPORTER, done_at=None):
        asked.setdefault(row.product, []).append(row.request)
    _done(ctx, member, Side.EXPORTER)
    if muted(ctx, member):
        return
    shown: list[Text | Lines] = []
    told: dict[ProductId, list[RequestId]] = {}
    for product in _offered(ctx, member, asked):
        needs = _alive(ctx, asked[product.id]) if len(shown) < MOST_PRODUCTS else None
        if needs == []:
            continue
        told[product.id] = asked[product.id]
        if needs is not None:
            shown.append(_needs_of(ctx, member, product, needs, len(asked[product.id])))
    if shown:
        count = len({request for requests in told.values() for request in requests})
        head = Text("news-needs", {"count": count, "products": len(told)})
        more = len(told) - len(shown)
        rest = (Text("news-needs-more-products", {"count": more}),) if more else ()
        text = Lines((head, *shown, *rest, Text("news-needs-foot")), "\n\n")
        ctx.notify(Reply(member, text, _for_exporter(list(told))))


def _alive(ctx: Context, requests: Sequence[RequestId]) -> list[Request]:
    """The newest few of these requests that are still open."""
    found: list[Request] = []
    for start in range(0, len(requests), _A_FEW):
        some = requests[::-1][start : start + _A_FEW]
        found += ctx.tx.find(Request, id=list(some), state=LIVE, order="-id")
        if len(found) >= MOST_NEEDS:
            break
    return found[:MOST_NEEDS]


def _offered(ctx: Context, member: PersonId, asked: Mapping[ProductId, Sequence[RequestId]]) -> list[Product]:
    """Those of the products that are offered yet, by companies the member still acts for; most wanted first."""
    rows = ctx.tx.find(Product, id=list(asked), state=ProductState.ACTIVE)
    makers = ctx.tx.find(Exporter, id=list({row.exporter for row in rows}), review=ExporterReview.APPROVED)
    fair = {maker.id for maker in makers if member in ctx.members(maker.id)}
    return sorted((row for row in rows if row.exporter in fair), key=lambda row: (-len(asked[row.id]), row.id))


def _needs_of(ctx: Context, member: PersonId, product: Product, needs: Sequence[Request], count: int) -> Lines:
    """A product with the needs it may meet: goods, quantity and country, nothing that leads to the buyer."""
    reader = language_of(ctx, member)
    # of many needs, those closed within the last minutes are counted yet
    count = len(needs) if count <= MOST_NEEDS else count
    lines = [Text("news-needs-product", {"product": product_name(ctx, product, member), "count": count})]
    lines += [Text("news-need", {"need": need_words(ctx, request, reader)}) for request in needs]
    if (more := count - len(needs)) > 0:
        lines.append(Text("news-needs-more", {"count": more}))
    return Lines(tuple(lines))


def need_words(ctx: Context, request: Request, reader: str) -> Lines:
    """A need without its buyer: "rice harvester · 20 pcs · Tanzania"."""
    read: Requirements = veil_of_buyer(ctx, request.person).requirements(request.requirements)
    where = country_text(read.country.value, reader) if read.country else verbatim("")
    return Lines((short_readback(read), where), " · ")


def _for_exporter(products: list[ProductId]) -> Choices:
    look = (Choice(Text("news-button-product"), "x.product", (int(products[0]),)),) if len(products) == 1 else ()
    quiet_row = (Choice(Text("news-button-mute"), "n.mute"),)
    return tuple(row for row in (look, quiet_row) if row)
