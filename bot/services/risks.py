"""What an officer should look at twice before a buyer and an exporter are brought together."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from bot.services.context import Context
from bot.services.masking import hides_something
from catalog.model import (
    Buyer,
    BuyerLevel,
    Exporter,
    ExporterKind,
    Introduction,
    Product,
    Proposal,
    Request,
    Requirements,
    VerificationLevel,
)
from catalog.reference import units

BUSY_DAYS, BUSY_COUNT = 7, 5


def risks(ctx: Context, introduction: Introduction) -> tuple[str, ...]:
    """Codes of risk marks, gravest first; their texts are `bureau-risk-<code>`."""
    request = ctx.tx.get(Request, introduction.request)
    product = ctx.tx.get(Product, introduction.product)
    exporter = ctx.tx.get(Exporter, introduction.exporter)
    marks = {
        "sample": product.sample or exporter.sample,
        "new-buyer": _earlier(ctx, introduction) == 0,
        "unknown-buyer": _level(ctx, introduction) is BuyerLevel.UNKNOWN,
        "busy-buyer": _recent(ctx, introduction) > BUSY_COUNT,
        "contact-in-text": hides_something(request.requirements.text),
        "trader": exporter.kind is ExporterKind.TRADER,
        "declared-only": exporter.level is VerificationLevel.DECLARED,
        "below-moq": below_moq(request.requirements, product),
        "price-low": price_low(request.requirements, product),
        "near-miss": ctx.tx.get(Proposal, introduction.proposal).near_miss,
    }
    return tuple(code for code, holds in marks.items() if holds)


def _level(ctx: Context, introduction: Introduction) -> BuyerLevel:
    buyer = ctx.tx.first(Buyer, id=introduction.buyer)
    return buyer.level if buyer else BuyerLevel.UNKNOWN


def _earlier(ctx: Context, introduction: Introduction) -> int:
    return sum(other.id < introduction.id for other in ctx.tx.find(Introduction, buyer=introduction.buyer))


def _recent(ctx: Context, introduction: Introduction) -> int:
    since = ctx.now - timedelta(days=BUSY_DAYS)
    return sum(other.consented_at >= since for other in ctx.tx.find(Introduction, buyer=introduction.buyer))


def below_moq(read: Requirements, product: Product) -> bool:
    """Whether fewer are wanted than the exporter makes; False where a unit differs or a number is unknown."""
    if read.quantity is None or product.moq is None or not _comparable(read.quantity.value.unit, product.unit):
        return False
    return (read.quantity.value.upto or read.quantity.value.amount) < product.moq


def _comparable(one: str, other: str) -> bool:
    # pieces and sets are counted alike
    return one == other or {one, other} <= {code for code, unit in units().items() if unit.kind == "piece"}


def price_low(read: Requirements, product: Product) -> bool:
    """Whether the wanted price per unit is under the tier at that quantity; False where currencies differ."""
    if read.price is None or read.price.value.in_all or not product.prices:
        return False
    wanted = read.price.value.money
    quantity = read.quantity.value.amount if read.quantity else Decimal(0)
    tiers = sorted(product.prices, key=lambda tier: tier.from_quantity)
    tier = [tier for tier in tiers if tier.from_quantity <= quantity][-1:] or tiers[:1]
    return wanted.currency == tier[0].price.currency and wanted.amount < tier[0].price.amount
