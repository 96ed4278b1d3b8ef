"""New, changed and verified products against all open requests: who is to be told of what.

The store's changes are gone through once, up to a bookmark. A changed product is looked up in the index of requests;
the requests that are near are searched as their buyers would search them, and what fits becomes news.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from bot.services import announcements
from bot.services.background import Body, Surroundings, Work
from bot.services.context import Context
from bot.services.proposals import FARTHEST
from catalog.lifecycle import LIVE
from catalog.messages import Bookmark, Job, JobState, News, Side
from catalog.model import (
    Exporter,
    ExporterId,
    ExporterReview,
    Introduction,
    PersonId,
    Product,
    ProductId,
    ProductState,
    Proposal,
    Request,
    RequestId,
    RequestState,
)
from catalog.store import Reading

MATCH = "match_news"
BOOKMARK = "matched"
# several changes in a row are gone through together
AFTER = timedelta(minutes=1)
# so many changed things are looked at in one go, and so many requests searched for them before it is committed
CHANGES_AT_ONCE, REQUESTS_AT_ONCE = 1000, 100


@dataclass(frozen=True, slots=True)
class Fit:
    """A changed product that fits a request; `revision` is when the product, or its exporter, changed."""

    request: RequestId
    product: ProductId
    exporter: ExporterId
    revision: int


@dataclass(frozen=True, slots=True)
class Found:
    """What one go has found: changes after `start` up to `upto`, requests up to `past`; `more` are left of these."""

    start: int
    upto: int
    past: int
    more: bool
    fits: tuple[Fit, ...] = ()


def catalog_changed(ctx: Context) -> None:
    """Products or exporters have changed in this transaction: they are matched soon. Costs one row, however many."""
    if not ctx.tx.count(Job, kind=MATCH, state=JobState.WAITING):
        ctx.tx.add(Job(0, MATCH, ctx.now + AFTER))


# ---------------------------------------------------------------- outside the transaction


def compute(at: Surroundings, body: Body) -> Found:
    """Search the requests that are near to what has changed."""
    start, past = 0, int(str(body.get("past", 0)))
    at.matcher.index.refresh()
    at.matcher.requests.refresh()
    with at.matcher.store.read() as view:
        start = _bookmark(view).revision
        changes = [change for change in view.changes_since(start) if change[1] in ("product", "exporter")]
        upto = _upto(changes, int(str(body.get("upto", 0)))) or view.revision()
        changed = _changed(view, [change for change in changes if change[0] <= upto], demo=at.demo)
    near = at.matcher.requests.near([product for product, _ in changed.values()])
    some = [request for request in near if request > past]
    batch = some[:REQUESTS_AT_ONCE]
    fits = tuple(fit for request in _unsettled(at, batch, near) for fit in _fits(at, request, changed))
    return Found(start, upto, batch[-1] if batch else past, len(some) > len(batch), fits)


def _bookmark(view: Reading) -> Bookmark:
    return view.first(Bookmark, name=BOOKMARK) or Bookmark(0, BOOKMARK, 0)


def _upto(changes: list[tuple[int, str, int]], upto: int) -> int:
    """Up to which revision to look now; 0 for all there is."""
    if upto:
        return upto
    seen: set[tuple[str, int]] = set()
    for revision, entity, key in changes:
        if len(seen) >= CHANGES_AT_ONCE and (entity, key) not in seen:
            return revision - 1
        seen.add((entity, key))
    return 0


def _changed(
    view: Reading, changes: list[tuple[int, str, int]], *, demo: bool
) -> Mapping[ProductId, tuple[Product, int]]:
    """The changed products that may be proposed, each with its newest revision, its exporter's counting as its own."""
    newest = {(entity, key): revision for revision, entity, key in changes}
    products = view.find(Product, id=[key for entity, key in newest if entity == "product"], state=ProductState.ACTIVE)
    of_changed = [key for entity, key in newest if entity == "exporter"]
    products += view.find(Product, exporter=of_changed, state=ProductState.ACTIVE)
    makers = view.find(Exporter, id=list({p.exporter for p in products}), review=ExporterReview.APPROVED)
    fair = {maker.id for maker in makers if demo or not maker.sample}
    return {
        product.id: (
            product,
            max(newest.get(("product", product.id), 0), newest.get(("exporter", product.exporter), 0)),
        )
        for product in products
        if product.exporter in fair and (demo or not product.sample)
    }


def _unsettled(at: Surroundings, ids: list[int], near: Mapping[int, frozenset[int]]) -> list[Request]:
    """The requests that are open yet, without those whose side to be told was told of all that is near before."""
    with at.matcher.store.read() as view:
        requests = view.find(Request, id=ids, state=LIVE)
        told = {(row.request, int(row.product), row.side) for row in view.find(News, request=ids)}

    def settled(request: Request) -> bool:
        side = Side.BUYER if request.state is RequestState.WATCHING else Side.EXPORTER
        return all((request.id, product, side) in told for product in near[int(request.id)])

    return [request for request in requests if not settled(request)]


def _fits(at: Surroundings, request: Request, changed: Mapping[ProductId, tuple[Product, int]]) -> list[Fit]:
    found = at.matcher.search(request.requirements, today=at.today, top=FARTHEST, buyer=request.person)
    return [
        Fit(request.id, match.product, match.exporter, changed[match.product][1])
        for match in found.matches
        if match.product in changed
    ]


# ---------------------------------------------------------------- inside


def commit(ctx: Context, body: Body, found: Found) -> None:
    """Make news of what fits, each once ever, and see that they are told; then go on where more is left."""
    mark = _bookmark(ctx.tx)
    if mark.revision != found.start:
        return  # somebody else has gone through these changes meanwhile
    _make_news(ctx, found.fits)
    if found.more:
        ctx.tx.add(Job(0, MATCH, ctx.now, {"upto": found.upto, "past": found.past}))
        return
    moved = replace(mark, revision=found.upto)
    if mark.id:
        ctx.tx.save(moved)
    else:
        ctx.tx.add(moved)
    if any(entity in ("product", "exporter") for _, entity, _ in ctx.tx.changes_since(found.upto)):
        ctx.tx.add(Job(0, MATCH, ctx.now))


def _make_news(ctx: Context, fits: Iterable[Fit]) -> None:
    """Who is to hear of what fits: the buyer who watches, and the members of the exporter who wish to."""
    by_request: dict[RequestId, list[Fit]] = {}
    for fit in fits:
        by_request.setdefault(fit.request, []).append(fit)
    desk = _Desk(ctx, list(by_request))
    for request in ctx.tx.find(Request, id=list(by_request), state=LIVE):
        since = announcements.watched_from(ctx, request)
        for fit in by_request[request.id]:
            members = desk.members(fit.exporter)
            if request.person in members or _known(ctx, fit):
                continue
            if request.state is RequestState.WATCHING and fit.revision > since:
                desk.add(request.person, Side.BUYER, fit)
            for member in desk.willing(fit.exporter):
                desk.add(member, Side.EXPORTER, fit)


class _Desk:
    """Adds news; what is asked of the store again and again is looked up once."""

    def __init__(self, ctx: Context, requests: list[RequestId]) -> None:
        self._ctx = ctx
        self._known = {(row.person, row.request, row.product) for row in ctx.tx.find(News, request=requests)}
        self._members: dict[ExporterId, list[PersonId]] = {}
        self._willing: dict[ExporterId, list[PersonId]] = {}
        self._hearing: set[PersonId] = set()

    def members(self, exporter: ExporterId) -> list[PersonId]:
        """Who acts for an exporter."""
        if exporter not in self._members:
            self._members[exporter] = self._ctx.members(exporter)
        return self._members[exporter]

    def willing(self, exporter: ExporterId) -> list[PersonId]:
        """The members who wish to hear of needs."""
        if exporter not in self._willing:
            wish = [person for person in self.members(exporter) if not announcements.muted(self._ctx, person)]
            self._willing[exporter] = wish
        return self._willing[exporter]

    def add(self, person: PersonId, side: Side, fit: Fit) -> None:
        """Make news once ever, and see that they are told."""
        key = (person, fit.request, fit.product)
        if key in self._known:
            return
        self._known.add(key)
        if person not in self._hearing:
            self._hearing.add(person)
            announcements.see_that_it_is_told(self._ctx, person)
        self._ctx.tx.add(News(0, person, side, fit.request, fit.product, self._ctx.now))


def _known(ctx: Context, fit: Fit) -> bool:
    """Whether the buyer has seen the product already, or the two sides have met over this request."""
    return bool(
        ctx.tx.count(Proposal, request=fit.request, product=fit.product)
        or ctx.tx.count(Introduction, request=fit.request, exporter=fit.exporter)
    )


match_news: Work[Found] = Work(compute, commit)
