"""Numbers with units that two sides write differently, made comparable: quantities, money, volts, watts, fuels."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from catalog.model import Money, PriceTier, Product
from catalog.reference import ExchangeRate, exchange_rates, normalise, units

_CENT = Decimal("0.01")
_FUELS: Mapping[str, str] = MappingProxyType(
    {"gasoline": "petrol", "gas": "LPG", "lpg": "LPG", "battery": "electric", "electricity": "electric"}
)
# watts and volt-amperes are two things: a generator is named in kVA, an engine in kW or horse power
_WORDS: Mapping[tuple[str, float], str] = MappingProxyType(
    {
        ("power", 1.0): "w вт ватт 瓦 واط وات วัตต์ ვატი wati wat",
        ("power", 1e3): "kw квт киловатт 千瓦 كيلوواط กิโลวัตต์ კვტ კილოვატი kilowati",
        ("power", 1e6): "mw мвт 兆瓦",
        ("power", 735.5): "hp cv ch ps chevaux caballos cavalos л.с. лс 马力 匹 حصان แรงม้า ც.ძ. а.к.",
        ("apparent", 1.0): "va ва 伏安",
        ("apparent", 1e3): "kva ква 千伏安 เควีเอ კვა",
        ("apparent", 1e6): "mva мва 兆伏安",
    }
)
_DIMENSIONS = {word: measure for measure, words in _WORDS.items() for word in normalise(words).split()}
_UNIT = "|".join(sorted((re.escape(unit) for unit in _DIMENSIONS), key=len, reverse=True))
_MEASURE = re.compile(rf"(?<![\w.])(\d+(?:[.,]\d+)?)(?:\s*[-–/]\s*(\d+(?:[.,]\d+)?))?\s*({_UNIT})(?![a-zа-яё])")
_VOLTS = re.compile(r"((?:\d+(?:\.\d+)?\s*[-–/]\s*)*\d+(?:\.\d+)?)\s*(k?)v")


@dataclass(frozen=True, slots=True)
class Measure:
    """A measured value in its dimension's base unit (watts, volt-amperes)."""

    dimension: str
    value: float


def measures(text: str) -> tuple[Measure, ...]:
    """The powers a text names, real and apparent, e.g. "7 CV" or "4.0 kW (5.5 HP)"."""
    found = []
    for low, high, unit in _MEASURE.findall(normalise(text)):
        dimension, factor = _DIMENSIONS[unit]
        found += [Measure(dimension, float(n.replace(",", ".")) * factor) for n in (low, high) if n]
    return tuple(found)


def fuel_of(word: str) -> str:
    """One word for a fuel: diesel, petrol, electric, LPG, ...; others as they are, normalised."""
    folded = normalise(word)
    return _FUELS.get(folded, folded)


def volt_ranges(text: str) -> tuple[tuple[float, float], ...]:
    """Voltages a text names as ranges: "100-240V" is one range, "12/24V" are two points."""
    found: list[tuple[float, float]] = []
    for group, kilo in _VOLTS.findall(normalise(text)):
        for part in group.split("/"):
            ends = [float(end) * (1000 if kilo else 1) for end in re.split("[-–]", part)]
            found.append((ends[0], ends[-1]))
    return tuple(found)


def same_voltage(wanted: str, offered: str) -> bool | None:
    """Whether a wanted voltage is served, 220/230/240 V being one; None where either cannot be read."""
    ask, have = volt_ranges(wanted), volt_ranges(offered)
    if not ask or not have:
        return None
    return any(low * 0.9 <= want <= high * 1.1 for want, _ in ask for low, high in have)


# ---------------------------------------------------------------- quantities and money


def in_unit(amount: Decimal, unit: str, wanted: str) -> Decimal | None:
    """An amount in another unit; None where they cannot be compared. A set, a machine and a piece count alike."""
    if unit == wanted:
        return amount
    if unit not in units() or wanted not in units():
        return None
    (base, factor), (other, divisor) = _counted(unit), _counted(wanted)
    if base is None or base != other:
        return None
    return amount * factor / divisor


def _counted(code: str) -> tuple[str | None, Decimal]:
    unit = units()[code]
    if unit.kind == "piece" and unit.factor is None:
        return "C62", Decimal(1)
    return unit.base, unit.factor or Decimal(1)


def exchanged(money: Money, currency: str) -> tuple[Money, ExchangeRate | None] | None:
    """Money in another currency by the bureau's dated table, with the rate used; None where the table lacks one.

    The rate is None when no exchange was needed.
    """
    if money.currency == currency:
        return money, None
    rates = exchange_rates()
    if money.currency not in rates or currency not in rates:
        return None
    amount = money.amount * rates[money.currency].usd / rates[currency].usd
    older = min(rates[money.currency], rates[currency], key=lambda rate: rate.on)
    return Money(amount.quantize(_CENT), currency), older


def tier_at(product: Product, quantity: Decimal | None) -> PriceTier | None:
    """The price tier that holds at a quantity (in the product's unit); the first where it is unknown or too small."""
    tiers = sorted(product.prices, key=lambda tier: tier.from_quantity)
    if not tiers:
        return None
    reached = [tier for tier in tiers if quantity is not None and tier.from_quantity <= quantity]
    return reached[-1] if reached else tiers[0]
