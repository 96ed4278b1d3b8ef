"""Quantity, capacity, price, dates, stock and terms of delivery against what is asked."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from catalog.model import DateMeaning, Deadline, Money, Quantity, Reason
from catalog.trade_rules import Corridor, corridors_to
from index.fit.reasons import Case, Finding, month_of, reason
from index.measures import exchanged, in_unit, tier_at

QUANTITY, CAPACITY, PRICE, DEADLINE, ARRIVAL = 0.04, 0.01, 0.06, 0.04, 0.02
STOCK, INCOTERM, CORRIDOR = 0.03, 0.01, 0.005
# so far over the limit a price costs all its points
HOPELESS_EXCESS = 0.5


def wanted_amount(case: Case) -> Decimal | None:
    """The quantity asked for in the product's unit; None where none is asked or the units cannot be compared."""
    asked = case.wanted.quantity
    return in_unit(asked.value.amount, asked.value.unit, case.product.unit) if asked else None


def quantity(case: Case) -> Finding | None:
    """The quantity against the MOQ (起订量); the upper end of a range may meet it."""
    if case.wanted.quantity is None:
        return None
    asked, moq = case.wanted.quantity.value, case.product.moq
    if moq is None:
        return Finding("quantity", unknown=(case.fact("quantity", "moq-unknown"),))
    least = Quantity(moq, case.product.unit)
    amount = in_unit(asked.upto or asked.amount, asked.unit, case.product.unit)
    if amount is None:
        return Finding("quantity", unknown=(case.fact("quantity", "unit", quantity=asked, moq=least),))
    if amount >= moq:
        return Finding("quantity", QUANTITY, matched=(case.fact("quantity", "enough", quantity=asked, moq=least),))
    short = QUANTITY * float(1 - amount / moq)
    return Finding("quantity", -short, conflicting=(case.fact("quantity", "below-moq", quantity=asked, moq=least),))


def capacity(case: Case) -> Finding | None:
    """The quantity against what is made in a month; said only where it takes more than one."""
    amount, monthly = wanted_amount(case), case.product.capacity_month
    if amount is None or monthly is None:
        return None
    if amount <= monthly:
        return Finding("capacity", CAPACITY)
    months = int((amount / monthly).to_integral_value(rounding="ROUND_CEILING"))
    made = Quantity(monthly, case.product.unit)
    why = case.fact("capacity", "months", capacity=made, months=months)
    return Finding("capacity", -CAPACITY, conflicting=(why,))


def price(case: Case) -> Finding | None:
    """The target price against the tier that holds at the quantity, exchanged by the bureau's dated table."""
    limit = _limit_per_unit(case)
    if limit is None:
        return None
    amount = wanted_amount(case)
    tier = tier_at(case.product, amount)
    if tier is None:
        return Finding("price", unknown=(case.fact("price", "on-request", limit=limit),))
    if not _same_unit(case):
        why = case.fact("price", "unit", price=tier.price, limit=limit, unit=Quantity(Decimal(1), case.product.unit))
        return Finding("price", unknown=(why,))
    change = exchanged(tier.price, limit.currency)
    if change is None:
        return Finding("price", unknown=(case.fact("price", "no-rate", price=tier.price, limit=limit),))
    converted, rate = change
    excess = float(converted.amount / limit.amount) - 1
    code, values = _verdict(tier.price, limit, converted, excess)
    if rate is None:
        why = case.fact("price", code, **values)
    else:
        why = reason("price", code, source=rate.source, as_of=rate.on, **values)
    if excess <= 0:
        return Finding("price", PRICE, matched=(why,))
    return Finding("price", -PRICE * min(1.0, excess / HOPELESS_EXCESS), conflicting=(why,))


def _verdict(price: Money, limit: Money, converted: Money, excess: float) -> tuple[str, dict[str, Money | int]]:
    values: dict[str, Money | int] = {"price": price, "limit": limit}
    rate = "" if price.currency == limit.currency else "-rate"
    if rate:
        values["converted"] = converted
    if excess <= 0:
        return f"within{rate}", values
    values["percent"] = max(1, round(excess * 100))
    return f"over{rate}", values


def _limit_per_unit(case: Case) -> Money | None:
    """The target price for one of the buyer's units; None without one, or "in all" for an unknown quantity."""
    if case.wanted.price is None or case.wanted.price.value.money.amount <= 0:
        return None
    target, asked = case.wanted.price.value, case.wanted.quantity
    money = target.money
    if target.in_all:
        if asked is None or asked.value.amount <= 0:
            return None
        money = Money(money.amount / asked.value.amount, money.currency)
    if asked is not None and (one := in_unit(Decimal(1), case.product.unit, asked.value.unit)) is not None:
        money = Money(money.amount * one, money.currency)
    return Money(money.amount.quantize(Decimal("0.0001"), ROUND_HALF_UP).normalize() + 0, money.currency)


def _same_unit(case: Case) -> bool:
    """Whether the buyer's price is for the unit the product is priced in: goods counted in pieces are, unless said."""
    if case.wanted.quantity is not None:
        return wanted_amount(case) is not None
    return in_unit(Decimal(1), "C62", case.product.unit) is not None


# ---------------------------------------------------------------- dates


def making_days(case: Case) -> int | None:
    """Days until the goods are ready: the lead time, longer where the quantity exceeds a month's capacity."""
    lead, amount, monthly = case.product.lead_days, wanted_amount(case), case.product.capacity_month
    if lead is None or amount is None or monthly is None or amount <= monthly:
        return lead
    return lead + int((amount - monthly) / monthly * 30)


def deadline(case: Case) -> Finding | None:
    """Whether the goods can be ready by the last day wanted; with enough stock abroad they are."""
    if case.wanted.deadline is None:
        return None
    last = case.wanted.deadline.value.last_day
    if stocked(case):
        return Finding("deadline", DEADLINE)
    days = making_days(case)
    if days is None:
        return Finding("deadline", unknown=(case.fact("deadline", "unknown", day=last),))
    ready = case.today + timedelta(days=days)
    if ready <= last:
        return Finding("deadline", DEADLINE, matched=(case.fact("deadline", "ready", days=days, day=last),))
    return Finding(
        "deadline", -DEADLINE, conflicting=(case.fact("deadline", "late", days=days, ready=ready, day=last),)
    )


def arrival(case: Case) -> Finding | None:
    """Whether they can arrive by then: said only where arrival may be meant, silent where the goods are late anyway."""
    wanted, days = case.wanted.deadline, making_days(case)
    if wanted is None or wanted.value.meaning in (DateMeaning.READY, DateMeaning.SHIPPED) or days is None:
        return None
    ready, last = case.today + timedelta(days=days), wanted.value.last_day
    if stocked(case):
        return Finding("arrival", ARRIVAL)
    if ready > last:
        return None
    road = _road(case)
    if road is None or road.days is None:
        return Finding("arrival", unknown=(reason("arrival", "unknown", day=last),))
    return _arrival(wanted.value, ready, road, road.days)


def _arrival(wanted: Deadline, ready: date, road: Corridor, days: tuple[int, int]) -> Finding:
    low, high = days

    def why(code: str) -> tuple[Reason, ...]:
        dated = month_of(road.as_of)
        day = wanted.last_day
        return (reason("arrival", code, source=road.source, as_of=dated, low=low, high=high, day=day),)

    if ready + timedelta(days=high) <= wanted.last_day:
        return Finding("arrival", ARRIVAL, matched=why("in-time"))
    if ready + timedelta(days=low) <= wanted.last_day:
        return Finding("arrival", unknown=why("tight"))
    if wanted.meaning is DateMeaning.UNSAID:  # readiness may be all that is asked
        return Finding("arrival", unknown=why("late"))
    return Finding("arrival", -ARRIVAL, conflicting=why("late"))


def _road(case: Case) -> Corridor | None:
    """The road to the buyer's country that is surest to be quick, through the port of loading where one is named."""
    roads = corridors_to(case.country)
    through = [road for road in roads if road.loading_port == case.product.place]
    return min(through or roads, key=lambda road: road.days[1] if road.days else 10_000, default=None)


def corridor(case: Case) -> Finding | None:
    """A road to the buyer's country that is on record."""
    return Finding("corridor", CORRIDOR) if case.country and corridors_to(case.country) else None


# ---------------------------------------------------------------- stock and terms


def _stock(case: Case) -> Decimal:
    return sum((s.quantity for s in case.product.overseas_stock if s.country == case.country), Decimal(0))


def stocked(case: Case) -> bool:
    """Whether a warehouse in the buyer's country holds all that is asked for."""
    amount = wanted_amount(case)
    return amount is not None and _stock(case) >= amount


def stock(case: Case) -> Finding | None:
    """Stock in a warehouse of the buyer's own country (海外仓)."""
    held = _stock(case)
    if not held:
        return None
    code, points = ("enough", STOCK) if stocked(case) else ("some", STOCK / 2)
    there = Quantity(held, case.product.unit)
    return Finding("stock", points, matched=(case.fact("stock", code, quantity=there, country=case.country),))


def incoterm(case: Case) -> Finding | None:
    """The term of trade asked for against the one the price holds at; another one is a matter of talks."""
    if case.wanted.incoterm is None:
        return None
    wanted, term, place = case.wanted.incoterm.value, case.product.incoterm, case.product.place
    if not term:
        return Finding("incoterm", unknown=(case.fact("incoterm", "unknown", wanted=wanted),))
    if term == wanted:
        return Finding("incoterm", INCOTERM, matched=(case.fact("incoterm", "same", term=term, place=place),))
    return Finding("incoterm", unknown=(case.fact("incoterm", "other", wanted=wanted, term=term, place=place),))
