"""How much room goods take, and the cheapest way to load them: from what a product's row says of its packing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

from catalog.freight import CONTAINERS, FreightRate
from catalog.model import Money, Product

# part of a container is sold up to so many cubic metres or tonnes, from this little on
MOST_PART, LEAST_PART = Decimal(30), Decimal(1)
_TONNE, _FINE = Decimal(1000), Decimal("0.0001")
_METRES: Mapping[str, Decimal] = {"mm": Decimal("0.001"), "cm": Decimal("0.01"), "m": Decimal(1)}
_NUMBER = r"(\d+(?:\.\d+)?)"
_CARTON = re.compile(rf"{_NUMBER}\s*[x×*]\s*{_NUMBER}\s*[x×*]\s*{_NUMBER}\s*(mm|cm|m)(?![a-z²³23])", re.I)
_A_CARTON = re.compile(r"(\d+)\s*[^\d\s,，;；/]{0,8}\s*/\s*(?:ctn|carton|case|箱|件)", re.I)
_A_CONTAINER = re.compile(r"(\d+)\s*[^\d\s,，;；/]{0,8}\s*/\s*(20GP|40GP|40HQ)", re.I)
_CONTAINER_OF = re.compile(r"(20GP|40GP|40HQ)\s*[:：=]?\s*(\d+)", re.I)

Exchange = Callable[[Money], Money | None]


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is to be carried: cubic metres, and kilograms where they are known."""

    volume_m3: Decimal
    weight_kg: Decimal | None = None

    def share_of(self, code: str) -> Decimal:
        """How many containers of a kind it fills, by room or by weight."""
        box = CONTAINERS[code]
        return max(self.volume_m3 / box.volume_m3, (self.weight_kg or 0) / box.payload_kg)


def one(product: Product) -> Cargo | None:
    """The cargo that one unit of a product is; None where its row does not tell how much room it takes.

    A volume that is entered comes first, then the size of a carton and what it holds, then how many fill a container.
    """
    volume = product.volume_m3 or _by_carton(product.packing) or _by_container(product.packing)
    return Cargo(volume, product.gross_kg) if volume else None


def _by_carton(packing: str) -> Decimal | None:
    size, held = _CARTON.search(packing), _A_CARTON.search(packing)
    if size is None or held is None or not int(held[1]):
        return None
    metre = _METRES[size[4].lower()]
    return Decimal(size[1]) * Decimal(size[2]) * Decimal(size[3]) * metre**3 / int(held[1]) or None


def _by_container(packing: str) -> Decimal | None:
    found = [(code, count) for count, code in _A_CONTAINER.findall(packing)] or _CONTAINER_OF.findall(packing)
    return next((CONTAINERS[code.upper()].volume_m3 / int(count) for code, count in found if int(count)), None)


def filling(product: Product, code: str) -> Decimal | None:
    """How many of a product fill a container of this kind; None where that is not known or not even one fits."""
    single = one(product)
    if single is None or code not in CONTAINERS:
        return None
    # a division that comes out whole may lack the last digit
    return (1 / single.share_of(code)).quantize(_FINE).to_integral_value(ROUND_FLOOR) or None


def cheapest(cargo: Cargo, way: Sequence[FreightRate], exchange: Exchange) -> Money | None:
    """What the cheapest load costs on all legs of a way, None where no load is priced on each of them."""
    found = [cost for load in _loads(cargo) if (cost := _cost(load, way, exchange)) is not None]
    return min(found, key=lambda cost: cost.amount, default=None)


def of_containers(code: str, count: Decimal, way: Sequence[FreightRate], exchange: Exchange) -> Money | None:
    """What so many containers of one kind cost on all legs of a way, None where a leg has no price for it."""
    return _cost({code: count}, way, exchange)


def _loads(cargo: Cargo) -> Iterator[Mapping[str, Decimal]]:
    """Ways to load it, as counts by container code; "" counts cubic metres or tonnes in somebody else's container."""
    part = max(cargo.volume_m3, (cargo.weight_kg or 0) / _TONNE, LEAST_PART)
    if part <= MOST_PART:
        yield {"": part}
    needed = cargo.share_of("40HQ")
    for large in {needed.to_integral_value(ROUND_FLOOR), needed.to_integral_value(ROUND_CEILING), Decimal(0)}:
        # what is left of it takes its share of the smaller ones
        small = cargo.share_of("20GP") * max(1 - large / needed, Decimal(0))
        yield {"40HQ": large, "20GP": small.to_integral_value(ROUND_CEILING)}


def _cost(load: Mapping[str, Decimal], way: Sequence[FreightRate], exchange: Exchange) -> Money | None:
    parts: list[Money] = []
    for leg in way:
        for code, count in load.items():
            if not count:
                continue
            price = leg.per_container.get(code) if code else leg.lcl
            changed = exchange(Money(price.amount * count, price.currency)) if price else None
            if changed is None:
                return None
            parts.append(changed)
    return Money(sum((part.amount for part in parts), Decimal(0)), parts[0].currency) if parts else None
