"""What a buyer could answer, as today's candidates suggest it, and what each answer makes of his request. Pure functions."""

from __future__ import annotations

import zlib
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from math import ceil, log10
from typing import Any

from catalog.model import Deadline, Money, Product, Quantity, Read, Requirements, TargetPrice
from catalog.reference import countries
from catalog.trade_rules import SchemeKind, schemes
from index.fit.reasons import Case
from index.fit.trade import wanted_amount
from index.measures import exchanged, fuel_of, tier_at, volt_ranges

# a field with more values than this is no question but a catalogue; buttons offer so many
_MOST_VALUES, BUTTONS = 8, 4
SPECIFICATION = "spec:"

Value = Money | Quantity | date | str


@dataclass(frozen=True, slots=True)
class Answer:
    """A possible answer: its value, the share of buyers expected to give it, and the code a button carries."""

    value: Value
    share: float

    @property
    def code(self) -> str:
        """Eight characters that stand for the value in a button, the same on every machine."""
        return f"{zlib.crc32(str(self.value).encode()):08x}"


@dataclass(frozen=True, slots=True)
class Offer:
    """A candidate and its score without what the fields count; variants of one product share a `family`."""

    case: Case
    base: float
    family: str


def answers_of(field: str, found: Sequence[Offer], likely: Sequence[str] = ()) -> tuple[Answer, ...]:
    """What could be answered: the values that the candidates really have, at most eight, the commonest first."""
    if field.startswith(SPECIFICATION):
        values: Iterable[Value] = _specified(found, field.removeprefix(SPECIFICATION))
        return _shared(values) if _differ(found, field.removeprefix(SPECIFICATION)) else ()
    if field == "country":
        return _countries(found, likely)
    return VALUES[field](found)


def _shared(values: Iterable[Value], share: float = 1.0) -> tuple[Answer, ...]:
    """Values with the share of each; a field of too many different ones is no question."""
    counts = Counter(values)
    if len(counts) > _MOST_VALUES:
        return ()
    total = sum(counts.values())
    return tuple(Answer(value, share * count / total) for value, count in counts.most_common())


def _specified(found: Sequence[Offer], key: str) -> list[Value]:
    return [offer.case.product.spec[key] for offer in found if key in offer.case.product.spec]


def _differ(found: Sequence[Offer], key: str) -> bool:
    """Whether variants of one product differ by a specification, or most of the products say one."""
    by_family: dict[str, set[str]] = {}
    for offer in found:
        if key in offer.case.product.spec:
            by_family.setdefault(offer.family, set()).add(offer.case.product.spec[key])
    said = len(by_family) * 2 > len({offer.family for offer in found})
    return said and len(set().union(*by_family.values())) > 1


def _countries(found: Sequence[Offer], likely: Sequence[str]) -> tuple[Answer, ...]:
    """The buyer's likely countries, then those the candidates sell to most; all alike."""
    markets = Counter(code for offer in found for code in offer.case.exporter.export_markets if code in countries())
    codes = dict.fromkeys(
        [*likely, *(code for code, _ in sorted(markets.items(), key=lambda item: (-item[1], item[0])))]
    )
    chosen = [code for code in codes if code != "CN"][:_MOST_VALUES]
    return tuple(Answer(code, 1 / len(chosen)) for code in chosen)


def _voltages(found: Sequence[Offer]) -> tuple[Answer, ...]:
    """Each voltage as one would say it; what runs on a range of them takes any."""
    said = (volt_ranges(offer.case.product.spec.get("voltage", "")) for offer in found)
    points = [low for ranges in said for low, high in ranges if low == high]
    return _shared(f"{low:g}V" if low < 1000 else f"{low / 1000:g}kV" for low in points)


def _fuels(found: Sequence[Offer]) -> tuple[Answer, ...]:
    return _shared(fuel for offer in found if (fuel := _fuel(offer.case.product)))


def _fuel(product: Product) -> str:
    if "fuel" in product.spec:
        return fuel_of(product.spec["fuel"])
    return "electric" if "voltage" in product.spec or "battery" in product.spec else ""


def _certificates(found: Sequence[Offer]) -> tuple[Answer, ...]:
    """Marks and systems that some hold and others do not."""
    held = Counter(scheme for offer in found for scheme in _held(offer.case))
    some = [(scheme, count) for scheme, count in held.most_common() if count < len(found)][:3]
    return tuple(Answer(scheme, count / len(found)) for scheme, count in some)


def _held(case: Case) -> set[str]:
    kinds = (SchemeKind.PRODUCT_MARK, SchemeKind.COMPANY_SYSTEM)
    names = {held.scheme for held in (*case.product.certificates, *case.exporter.certificates)}
    return {name for name in names if name in schemes() and schemes()[name].kind in kinds}


def _quantities(found: Sequence[Offer]) -> tuple[Answer, ...]:
    """Quantities at which the candidates part: their least ones, in the unit most of them sell by."""
    unit = Counter(offer.case.product.unit for offer in found).most_common(1)[0][0]
    least = sorted({p.moq for offer in found if (p := offer.case.product).unit == unit and p.moq is not None})
    return _even([Quantity(amount, unit) for amount in _spread(least)])


def _prices(found: Sequence[Offer]) -> tuple[Answer, ...]:
    """Limits between the candidates' prices at the quantity wanted, in the currency most of them name."""
    tiers = [tier for offer in found if (tier := tier_at(offer.case.product, wanted_amount(offer.case)))]
    if not tiers:
        return ()
    currency = Counter(tier.price.currency for tier in tiers).most_common(1)[0][0]
    changed = [change[0].amount for tier in tiers if (change := exchanged(tier.price, currency))]
    return _even([Money(_rounded(amount), currency) for amount in _spread(sorted(set(changed)))])


def _dates(found: Sequence[Offer]) -> tuple[Answer, ...]:
    """Days by which the quickest, half and all of the candidates can be ready."""
    days = sorted({offer.case.product.lead_days for offer in found if offer.case.product.lead_days is not None})
    return _even([found[0].case.today + timedelta(days=int(day)) for day in _spread(days)])


def _spread(values: Sequence[Any]) -> list[Any]:
    """The least, the middle and the greatest of sorted values."""
    return list(dict.fromkeys((values[0], values[len(values) // 2], values[-1]))) if values else []


def _rounded(amount: Decimal) -> Decimal:
    """Up to the next sum of two figures, as people name a limit."""
    if amount <= 0:
        return amount
    step = Decimal(10) ** (int(log10(amount)) - 1)
    return (Decimal(ceil(amount / step)) * step).quantize(Decimal("0.01") if step < 1 else Decimal(1))


def _even(values: Sequence[Value]) -> tuple[Answer, ...]:
    different = list(dict.fromkeys(values))
    return tuple(Answer(value, 1 / len(different)) for value in different)


VALUES: Mapping[str, Callable[[Sequence[Offer]], tuple[Answer, ...]]] = {
    "country": lambda found: _countries(found, ()),
    "quantity": _quantities,
    "voltage": _voltages,
    "fuel": _fuels,
    "price": _prices,
    "certificate": _certificates,
    "date": _dates,
}


def with_answer(wanted: Requirements, field: str, value: Value) -> Requirements:
    """The request with a field as answered; a value of the wrong kind for its field raises TypeError."""
    if field.startswith(SPECIFICATION):
        return replace(wanted, specification=(*wanted.specification, Read(str(value), str(value))))
    match field, value:
        case "country", str():
            return replace(wanted, country=Read(value), city=None)
        case "quantity", Quantity():
            return replace(wanted, quantity=Read(value))
        case "price", Money():
            return replace(wanted, price=Read(TargetPrice(value)))
        case "date", date():
            return replace(wanted, deadline=Read(Deadline(value)))
        case "certificate", str():
            return replace(wanted, certificates=(*wanted.certificates, Read(value, value)))
        case "voltage" | "fuel", str():
            said: dict[str, Any] = {field: Read(value, value)}
            return replace(wanted, **said)
    raise TypeError(f"{field} cannot be {value!r}")
