"""What a product costs a buyer and when it is ready, as short texts."""

from __future__ import annotations

from decimal import Decimal

from bot.services.masking import mask
from bot.texts import clip
from bot.turn import Lines, Text, verbatim
from catalog.model import PriceTier, Product, Quantity
from catalog.reference import units


def offer_lines(product: Product, wanted: Quantity | None) -> Lines:
    """Terms and price for the wanted quantity, then MOQ and lead time: two lines."""
    terms = verbatim(" ".join(part for part in (product.incoterm, mask(clip(product.place, 40))) if part))
    conditions: list[Text] = []
    if product.moq is not None:
        conditions.append(Text("buyer-moq", {"moq": Quantity(product.moq, product.unit)}))
    if product.lead_days is not None:
        conditions.append(Text("buyer-lead", {"days": product.lead_days}))
    return Lines((Lines((terms, price_text(product, wanted)), " "), Lines(tuple(conditions), " · ")))


def price_text(product: Product, wanted: Quantity | None) -> Text:
    """The price per unit at the wanted quantity; a range where that is unknown; "on request" without prices."""
    tiers = sorted(product.prices, key=lambda tier: tier.from_quantity)
    if not tiers:
        return Text("buyer-price-on-request")
    per = per_unit(product.unit)
    amount = in_unit(wanted, product.unit) if wanted else None
    if amount is None and len(tiers) > 1:
        prices = sorted((tier.price for tier in tiers), key=lambda price: price.amount)
        return Text("buyer-price-range", {"low": prices[0], "high": prices[-1], "per": per})
    tier = tier_at(tiers, amount)
    if amount is None or amount < tier.from_quantity:
        least = Quantity(tier.from_quantity, product.unit)
        return Text("buyer-price-from", {"price": tier.price, "per": per, "quantity": least})
    return Text("buyer-price-at", {"price": tier.price, "per": per, "quantity": Quantity(amount, product.unit)})


def per_unit(unit: str) -> Text:
    """What a price is for, to stand behind it: each, or a unit of measure."""
    known = units()[unit]
    kind = known.kind if known.kind in ("piece", "pack") else "measure"
    return Text("buyer-per", {"kind": kind, "unit": known})


def tier_at(tiers: list[PriceTier], amount: Decimal | None) -> PriceTier:
    """The tier that holds for an amount in the product's unit, the first one below all; tiers rise by quantity."""
    reached = [tier for tier in tiers if amount is not None and tier.from_quantity <= amount]
    return reached[-1] if reached else tiers[0]


def in_unit(quantity: Quantity, unit: str) -> Decimal | None:
    """An amount in another unit, None where the two cannot be compared. Pieces and sets are counted alike."""
    if quantity.unit == unit:
        return quantity.amount
    have, want = units().get(quantity.unit), units().get(unit)
    if have is None or want is None or have.kind != want.kind:
        return None
    if have.kind == "piece":
        return quantity.amount * (have.factor or 1) / (want.factor or 1)
    if have.factor is None or want.factor is None or have.base != want.base:
        return None
    return quantity.amount * have.factor / want.factor
