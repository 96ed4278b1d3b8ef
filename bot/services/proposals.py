"""What a buyer is shown for a request: searched afresh for every page, stored once shown, with what he says of it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from bot.services import decisions, stops
from bot.services.context import Context
from catalog.messages import Slot
from catalog.model import (
    Decision,
    ExporterId,
    Introduction,
    IntroductionState,
    Match,
    PersonId,
    Product,
    ProductId,
    Proposal,
    ProposalId,
    Request,
)
from catalog.store import NotFound
from index.matcher import MatchResult

REASONS = ("price", "product", "quantity", "other")
BLOCK = 5
_LONGEST_WORDS = 600
_ENDED = (IntroductionState.DECLINED, IntroductionState.REFUSED, IntroductionState.WITHDRAWN)
FARTHEST = 200
# reasons that hold for the variants of a product, too; another price or colour may still please
_OF_ALL_VARIANTS = ("product", "quantity")


@dataclass(frozen=True, slots=True)
class Page:
    """One card of a list: `position` counts from 0, `near` says that it lists near misses, `nearby` how many exist."""

    proposal: Proposal | None
    position: int
    total: int
    near: bool = False
    nearby: int = 0


def own_proposal(ctx: Context, id: int) -> tuple[Proposal, Request]:
    """A proposal that was made to the actor, with its request. Raises NotFound."""
    proposal = ctx.tx.get(Proposal, id)
    request = ctx.tx.get(Request, proposal.request)
    if request.person != ctx.actor.id:
        raise NotFound("Proposal", id)
    return proposal, request


def introduction_of(ctx: Context, proposal: Proposal) -> Introduction | None:
    """The introduction that was asked for on a proposal, whatever became of it."""
    return ctx.tx.first(Introduction, proposal=proposal.id)


# ---------------------------------------------------------------- pages


def page(ctx: Context, request: Request, position: int) -> Page:
    """The card at a position of what fits; the last one where the list has become shorter. It is stored as shown."""
    found = _search(ctx, request, _block(position))
    if found.total and position >= found.total:
        position = found.total - 1
        found = _search(ctx, request, _block(position))
    here = found.matches[position - _block(position) :][:1] if position >= 0 else ()
    if not here:
        return Page(None, 0, 0, nearby=len(found.near_misses))
    shown = keep(ctx, request, here[0], position, found)
    return Page(shown, position, found.total, nearby=len(found.near_misses))


def near_page(ctx: Context, request: Request, position: int) -> Page:
    """The card at a position of what comes near."""
    found = _search(ctx, request, 0)
    if not found.near_misses:
        return Page(None, 0, 0, near=True)
    position = min(max(position, 0), len(found.near_misses) - 1)
    shown = keep(ctx, request, found.near_misses[position], position, found)
    return Page(shown, position, len(found.near_misses), near=True, nearby=len(found.near_misses))


def page_again(ctx: Context, request: Request, proposal: Proposal) -> Page:
    """The page of a proposal that was shown before, wherever it stands by now; alone when it stands nowhere."""
    if proposal.near_miss:
        return _near_page_of(ctx, request, proposal)
    return page_of(ctx, request, proposal.product) or Page(proposal, 0, 1)


def _near_page_of(ctx: Context, request: Request, proposal: Proposal) -> Page:
    found = _search(ctx, request, 0)
    for position, match in enumerate(found.near_misses):
        if match.product == proposal.product:
            return Page(proposal, position, len(found.near_misses), near=True)
    return Page(proposal, 0, 1, near=True)


def page_of(ctx: Context, request: Request, product: ProductId) -> Page | None:
    """The page on which a product stands now, None when it is not among what fits."""
    for start in range(0, FARTHEST, BLOCK):
        found = _search(ctx, request, start)
        for offset, match in enumerate(found.matches):
            if match.product == product:
                shown = keep(ctx, request, match, start + offset, found)
                return Page(shown, start + offset, found.total)
        if start + BLOCK >= found.total:
            return None
    return None


def next_maker(ctx: Context, request: Request, passed: ExporterId) -> Page:
    """The best card of another exporter that nobody was asked about yet."""
    asked = {introduction.product for introduction in ctx.tx.find(Introduction, request=request.id)}
    for start in range(0, FARTHEST, BLOCK):
        found = _search(ctx, request, start)
        for position, match in enumerate(found.matches, start):
            if match.exporter != passed and match.product not in asked:
                return Page(keep(ctx, request, match, position, found), position, found.total)
        if start + BLOCK >= found.total:
            break
    return Page(None, 0, 0)


def _block(position: int) -> int:
    # always whole blocks: what is varied among five must not depend on the page that is looked at
    return max(position, 0) // BLOCK * BLOCK


def candidates(ctx: Context, request: Request, top: int) -> MatchResult:
    """The first `top` of what fits, nothing of it stored as shown."""
    return _search(ctx, request, 0, top)


def _search(ctx: Context, request: Request, offset: int, top: int = BLOCK) -> MatchResult:
    found = ctx.matcher.search(
        request.requirements,
        today=ctx.today,
        exclude=_excluded(ctx, request),
        offset=offset,
        top=top,
        buyer=request.person,
    )
    stops.note(ctx, request, found.stopped)
    return found


def _excluded(ctx: Context, request: Request) -> frozenset[ProductId]:
    """What he has seen enough of: rejected products, taken back ones, and all of an exporter after a no."""
    out: set[ProductId] = set()
    for proposal in ctx.tx.find(Proposal, request=request.id, decision=Decision.REJECTED):
        out.add(proposal.product)
        if proposal.reason in _OF_ALL_VARIANTS:
            out |= _variants(ctx, proposal)
    for ended in ctx.tx.find(Introduction, request=request.id, state=_ENDED):
        out.add(ended.product)
        if ended.state is not IntroductionState.WITHDRAWN:
            out |= {product.id for product in ctx.tx.find(Product, exporter=ended.exporter)}
    return frozenset(out)


def _variants(ctx: Context, proposal: Proposal) -> set[ProductId]:
    family = ctx.tx.get(Product, proposal.product).family
    if not family:
        return set()
    return {product.id for product in ctx.tx.find(Product, exporter=proposal.exporter, family=family)}


# ---------------------------------------------------------------- what was shown


def keep(
    ctx: Context, request: Request, match: Match, position: int, found: MatchResult, *, announced: bool = False
) -> Proposal:
    """Store a match as shown. One that is undecided yet takes the newest reasons; a decided one stays as it was."""
    earlier = ctx.tx.first(Proposal, request=request.id, product=match.product)
    if earlier and earlier.decision is not Decision.NONE:
        return earlier
    shown = Proposal(
        id=earlier.id if earlier else ProposalId(0),
        request=request.id,
        product=match.product,
        exporter=match.exporter,
        score=match.score,
        probability=match.probability,
        components=match.components,
        model=found.model,
        index_revision=found.index_revision,
        shown_at=ctx.now,
        rank=position + 1,
        matched=match.matched,
        conflicting=match.conflicting,
        unknown=match.unknown,
        near_miss=match.near_miss,
        announced=announced or (earlier.announced if earlier else False),
    )
    return _refreshed(ctx, earlier, shown) if earlier else ctx.tx.add(shown)


def _refreshed(ctx: Context, earlier: Proposal, shown: Proposal) -> Proposal:
    # turning the pages to and fro is no news
    if replace(earlier, shown_at=shown.shown_at, index_revision=shown.index_revision) == shown:
        return earlier
    ctx.tx.save(shown)
    return shown


def chosen(ctx: Context, request: Request, product: Product) -> Page:
    """The page of a product that the buyer asked about himself, whether the search finds it or not."""
    if found := page_of(ctx, request, product.id):
        return found
    # no search has judged it: all that is known is that he chose it
    match = Match(product.id, product.exporter, 0.0, 0.0, {"chosen": 1.0})
    searched = MatchResult(request.requirements, (), 0, model="", index_revision=ctx.tx.revision())
    return Page(keep(ctx, request, match, 0, searched), 0, 1)


def announce(ctx: Context, request: Request, products: Set[ProductId]) -> tuple[Page | None, int]:
    """The best of these products that fits and was never shown, stored as announced; and how many of them do."""
    known = {proposal.product for proposal in ctx.tx.find(Proposal, request=request.id)}
    found = candidates(ctx, request, FARTHEST)
    fresh = [(at, match) for at, match in enumerate(found.matches) if match.product in products - known]
    if not fresh:
        return None, 0
    position, best = fresh[0]
    shown = keep(ctx, request, best, position, found, announced=True)
    return Page(shown, position, found.total), len(fresh)


# ---------------------------------------------------------------- decisions


def reject(ctx: Context, proposal: Proposal, reason: str, words: str = "") -> None:
    """Keep that a proposal is not for him, and why: one of REASONS; his own words are private."""
    if reason not in REASONS:
        raise NotFound("reason", reason)
    ctx.tx.save(replace(proposal, decision=Decision.REJECTED, reason=reason, decided_at=ctx.now))
    decisions.rejected(ctx, proposal, reason)
    if words:
        ctx.tx.set_private(ctx.actor.id, f"rejection:{proposal.id}", words.strip()[:_LONGEST_WORDS])
    ctx.audit("proposal", proposal.id, "rejected", reason=reason, words="changed" if words else "")


def want(ctx: Context, proposal: Proposal) -> Proposal:
    """Keep that he wants the introduction; his consent is recorded with it."""
    wanted = replace(proposal, decision=Decision.WANTED, reason="", decided_at=ctx.now)
    ctx.tx.save(wanted)
    decisions.asked(ctx, wanted)
    return wanted


def forget_slots(ctx: Context, person: PersonId, *slots: str) -> None:
    """The next messages of these slots come below, instead of editing old ones far above."""
    for slot in ctx.tx.find(Slot, person=person, slot=slots):
        ctx.tx.remove(slot)
