"""The bureau's stop list at work: what it keeps from whom is on record for officers, and never told as a reproach."""

from __future__ import annotations

from collections.abc import Sequence

from bot.services.context import Context
from catalog.model import AuditEntry, PersonId, Product, Request, RequestId, Stop
from catalog.stops import party_of, stop_of
from index.barred import Stopped

ENTITY, ACTION = "request", "stopped"


def stop_for(ctx: Context, product: Product, buyer: PersonId, request: RequestId | None = None) -> Stop | None:
    """The stop that keeps a product from a buyer today, for a request where there is one; None where it may go on."""
    asked = ctx.tx.get(Request, request).requirements.country if request is not None else None
    return stop_of(ctx.tx, product, party_of(ctx.tx, buyer, asked.value if asked else None), ctx.today)


def note(ctx: Context, request: Request, stopped: Sequence[Stopped]) -> None:
    """Put on the trail which stops kept products from a request: once for each stop, however often it is searched."""
    if not stopped:
        return
    trail = ctx.tx.find(AuditEntry, entity=ENTITY, entity_id=request.id, action=ACTION)
    known = {entry.detail.get("stop") for entry in trail}
    for stop in dict.fromkeys(item.stop for item in stopped):
        if stop not in known:
            products = [int(item.product) for item in stopped if item.stop == stop]
            ctx.audit(ENTITY, request.id, ACTION, stop=int(stop), products=products)
