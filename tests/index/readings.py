"""Annotated readings: a table of requests with what is to be read from each, and the comparison."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from catalog.model import Read, Requirements
from catalog.reference import normalise
from index.requirements import read_requirements

TODAY = date(2026, 11, 25)
# checked wherever it is named; where it is not, anything may be read
_OPEN = ("spec", "application")


@dataclass(frozen=True)
class Reading:
    """A request and its fields as a person read them."""

    language: str
    text: str
    fields: dict[str, str]

    @property
    def id(self) -> str:
        return f"{self.language}: {self.text[:40]}"


def readings(path: Path) -> Iterator[Reading]:
    for line in path.read_text(encoding="utf8").splitlines():
        if line.strip() and not line.startswith("#"):
            language, text, *fields = line.split("\t")
            pairs = (part.split("=", 1) for part in "".join(fields).split(" | ") if part.strip())
            yield Reading(language, text, {name.strip(): value.strip() for name, value in pairs})


def found(read: Requirements) -> dict[str, str]:
    """A reading in the words of the table."""
    plain = {
        "product": read.product,
        "hs": read.hs,
        "incoterm": read.incoterm,
        "place": read.place,
        "country": read.country,
        "city": read.city,
        "voltage": read.voltage,
        "plug": read.plug,
        "fuel": read.fuel,
        "condition": read.condition,
        "payment": read.payment,
        "type": read.buyer_type,
    }
    said = {name: str(field.value) for name, field in plain.items() if field is not None}
    for name, wish in (("oem", read.oem), ("sample", read.sample), ("service", read.after_sales)):
        if wish is not None:
            said[name] = "yes" if wish.value else "no"
    if read.certificates:
        said["cert"] = ",".join(sorted(cert.value for cert in read.certificates))
    return said | _amounts(read)


def _amounts(read: Requirements) -> dict[str, str]:
    said = {}
    if read.quantity:
        value = read.quantity.value
        upto = f"-{value.upto:f}" if value.upto is not None else ""
        said["qty"] = f"{value.amount.normalize():f}{upto} {value.unit}"
    if read.price:
        price = read.price.value
        said["price"] = f"{price.money.amount.normalize():f} {price.money.currency} {'all' if price.in_all else 'each'}"
    if read.deadline:
        deadline = read.deadline.value
        said["date"] = f"{deadline.last_day}" + (f" {deadline.meaning}" if deadline.meaning != "unsaid" else "")
    return said


def mistakes(reading: Reading, **known: str) -> dict[str, tuple[str, str]]:
    """Fields that differ: (as annotated, as read)."""
    read = read_requirements(reading.text, today=TODAY, language=known.get("language", ""))
    have, wanted = found(read), {k: v for k, v in reading.fields.items() if k not in _OPEN}
    wrong = {
        name: (wanted.get(name, ""), have.get(name, ""))
        for name in sorted(have.keys() | wanted.keys())
        if normalise(wanted.get(name, "")) != normalise(have.get(name, ""))
    }
    specified = [spec.value for spec in read.specification]
    if "spec" in reading.fields and reading.fields["spec"] not in specified:
        wrong["spec"] = (reading.fields["spec"], " / ".join(specified))
    return wrong


def reads(read: Requirements) -> Iterator[Read[object]]:
    """All fields of a reading that hold something."""
    for name in Requirements.__dataclass_fields__:
        value = getattr(read, name)
        yield from (value if isinstance(value, tuple) else [value] if isinstance(value, Read) else [])
