"""What goods cost at the destination port, estimated: the price as quoted and its share of the carriage."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from catalog.freight import FreightRate, duty, routes
from catalog.model import Money, Reason
from catalog.reference import city, city_names, normalise
from index.fit.reasons import Case, reason
from index.fit.trade import stocked, wanted_amount
from index.loading import Cargo, cheapest, filling, of_containers, one
from index.measures import exchanged, tier_at

# carriage is still to be paid; the other terms hold some or all of it
TERMS = frozenset({"EXW", "FCA", "FAS", "FOB"})
_CENT, _WHOLE, _FROM_HERE_WHOLE = Decimal("0.01"), Decimal(1), Decimal(100)


@dataclass(frozen=True, slots=True)
class _Carriage:
    """What all of the order costs on one way."""

    way: list[FreightRate]
    cost: Money

    @property
    def order(self) -> tuple[Decimal, tuple[str, ...]]:
        """Cheapest first; equals in an order that does not depend on the table's."""
        return self.cost.amount, tuple(leg.end for leg in self.way)


def landed(case: Case) -> Reason | None:
    """The estimated price of one at the port where the buyer's goods come in; None where anything for it is unknown.

    Not told for goods that lie in a warehouse of his country.
    """
    if case.product.incoterm not in TERMS or not case.country or stocked(case):
        return None
    amount = _amount(case)
    tier = tier_at(case.product, amount)
    if amount is None or amount <= 0 or tier is None:
        return None
    carriage = _carriage(case, amount, tier.price.currency)
    if carriage is None:
        return None
    share = Money(carriage.cost.amount / amount, tier.price.currency)
    return _told(case, tier.price, share, carriage.way)


def _amount(case: Case) -> Decimal | None:
    """The quantity asked for in the product's unit; of containers, what fills them."""
    asked = case.wanted.quantity
    if asked is None:
        return None
    known = wanted_amount(case)
    if known is not None:
        return known
    fill = filling(case.product, asked.value.unit)
    return fill * asked.value.amount if fill else None


def _carriage(case: Case, amount: Decimal, currency: str) -> _Carriage | None:
    """The cheapest way, of those to the place that the buyer names where there is one."""
    single = one(case.product)
    place = _place(case.product.place)
    if single is None or not place:
        return None
    priced = [
        _Carriage(way, cost)
        for way in routes(place, case.country, case.today)
        if (cost := _cost(case, single, amount, way, currency)) is not None
    ]
    named = {_place(read.value) for read in (case.wanted.place, case.wanted.city) if read}
    wished = [found for found in priced if found.way[-1].end in named]
    return min(wished or priced, key=lambda found: found.order, default=None)


def _cost(case: Case, single: Cargo, amount: Decimal, way: list[FreightRate], currency: str) -> Money | None:
    def exchange(money: Money) -> Money | None:
        change = exchanged(money, currency)
        return change[0] if change else None

    assert case.wanted.quantity is not None
    asked = case.wanted.quantity.value
    if filling(case.product, asked.unit):
        return of_containers(asked.unit, asked.amount, way, exchange)
    weight = single.weight_kg * amount if single.weight_kg else None
    return cheapest(Cargo(single.volume_m3 * amount, weight), way, exchange)


def _place(text: str) -> str:
    """The table's name of a place as an exporter or a buyer wrote it, "" where it is none or several."""
    if city(text):
        return text
    found = city_names().get(normalise(text), ())
    return found[0].name if len(found) == 1 else ""


def _told(case: Case, price: Money, share: Money, way: list[FreightRate]) -> Reason:
    oldest = min(way, key=lambda leg: leg.valid_from)
    cost = Money(price.amount + share.amount, price.currency)
    values: dict[str, Money | str | date | int | Decimal] = {
        "cost": _rounded(cost),
        "per": case.product.unit,
        "freight": _rounded(share),
        "port": way[-1].end,
        "on": oldest.valid_from,
        "sample": int(any(leg.sample for leg in way)),
    }
    code, entered = "estimate", duty(case.country, case.product.hs, case.today)
    if entered is not None:
        code = "estimate-duty"
        values["percent"] = entered.percent
        values["duty"] = _rounded(Money(cost.amount * entered.percent / 100, cost.currency))
    return reason("landed", code, source=oldest.source, as_of=oldest.valid_from, **values)


def _rounded(money: Money) -> Money:
    """An estimate needs no cents where there are hundreds."""
    exact = _WHOLE if money.amount >= _FROM_HERE_WHOLE else _CENT
    return Money(money.amount.quantize(exact, ROUND_HALF_UP), money.currency)
