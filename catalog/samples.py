"""The sample catalog "Made in Mianyang": invented exporters and their products, one TOML file for each exporter.

The files are written for people to review; this module turns them into the domain's types, unstored (id 0) and
marked as samples. What a file may say stands in `data/samples/README.md`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import TypeVar, cast

from catalog.model import (
    BuyerType,
    Certificate,
    ContactCard,
    Exporter,
    ExporterId,
    ExporterKind,
    ExporterReview,
    Member,
    Money,
    OverseasStock,
    Person,
    PersonId,
    PriceTier,
    Product,
    ProductId,
    Role,
    SamplePolicy,
    VerificationLevel,
)
from catalog.store import Writing

SOURCE = "sample catalog"

V = TypeVar("V")
E = TypeVar("E", bound=StrEnum)


class SampleError(ValueError):
    """A sample file says something that cannot be read. `product` is the SKU, empty for the exporter itself."""

    def __init__(self, file: str, product: str, field: str, value: object = None) -> None:
        super().__init__(f"{file}: {product or 'exporter'}: {field}: {value!r}")
        self.file = file
        self.product = product
        self.field = field
        self.value = value


@dataclass(frozen=True, slots=True)
class SampleExporter:
    """An invented exporter, whom to reach there, and its products; `slug` is unique over the catalog."""

    slug: str
    exporter: Exporter
    contact: ContactCard
    products: tuple[Product, ...]


@cache
def load_samples() -> tuple[SampleExporter, ...]:
    """All sample exporters in the order of their files. Raises SampleError for a file that cannot be read."""
    folder = files("catalog").joinpath("data", "samples")
    found = sorted((item for item in folder.iterdir() if item.name.endswith(".toml")), key=lambda item: item.name)
    return tuple(_read(item) for item in found)


def add_samples(tx: Writing, now: datetime) -> int:
    """Store the sample catalog with one invented contact person for each exporter; returns how many products."""
    for sample in load_samples():
        person = tx.add(Person(PersonId(0), "zh", now, frozenset({Role.EXPORTER})))
        tx.set_contact(person.id, replace(sample.contact, organisation=sample.exporter.name_zh))
        exporter = tx.add(replace(sample.exporter, contact=person.id, contact_consent_at=now))
        tx.add(Member(0, exporter.id, person.id))
        for product in sample.products:
            tx.add(replace(product, exporter=exporter.id))
    return sum(len(sample.products) for sample in load_samples())


def parse_sample(text: str, file: str) -> SampleExporter:
    """One exporter from the text of its file; `file` names it in errors. Raises SampleError."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SampleError(file, "", "TOML", str(error)) from error
    top = _Table(file, "", data)
    head = top.table("exporter")
    products = tuple(_product(row) for row in top.named_tables("product", "sku"))
    top.finish()
    sample = SampleExporter(head.text("slug"), _exporter(head), _contact(head.table("contact")), products)
    head.finish()
    return sample


def _read(item: Traversable) -> SampleExporter:
    return parse_sample(item.read_text(encoding="utf-8"), item.name)


class _Table:
    """A TOML table read field by field; whatever is missing, of another type or never asked for is an error."""

    def __init__(self, file: str, product: str, data: Mapping[str, object], path: str = "") -> None:
        self._file = file
        self._product = product
        self._data = dict(data)
        self._path = path

    def wrong(self, field: str, value: object = None) -> SampleError:
        return SampleError(self._file, self._product, self._path + field, value)

    def finish(self) -> None:
        for field, value in self._data.items():
            raise self.wrong(field, value)

    def has(self, field: str) -> bool:
        return field in self._data

    def take(self, field: str, kind: type[V], fallback: V | None = None) -> V:
        value = self._data.pop(field, fallback)
        # bool is an int to Python, and a date would pass for nothing else: types must match exactly
        if type(value) is not kind:
            raise self.wrong(field, value)
        return value

    def text(self, field: str, pattern: str = ".+", fallback: str | None = None) -> str:
        value = self.take(field, str, fallback)
        if value != fallback and not re.fullmatch(pattern, value):
            raise self.wrong(field, value)
        return value

    def whole(self, field: str) -> int:
        value = self.take(field, int)
        if value <= 0:
            raise self.wrong(field, value)
        return value

    def decimal(self, field: str) -> Decimal:
        """A positive number, written as an integer or, to keep every digit, as text."""
        value = self._data.pop(field, None)
        try:
            number = Decimal(value) if type(value) in (int, str) else Decimal(0)  # type: ignore[arg-type]  # just checked
        except InvalidOperation:
            number = Decimal(0)
        if not (number.is_finite() and number > 0):
            raise self.wrong(field, value)
        return number

    def choice(self, field: str, kind: type[E]) -> E:
        return self._member(field, self.text(field), kind)

    def choices(self, field: str, kind: type[E]) -> tuple[E, ...]:
        return tuple(self._member(field, value, kind) for value in self.texts(field, fallback=[]))

    def texts(self, field: str, pattern: str = ".+", fallback: list[str] | None = None) -> tuple[str, ...]:
        values = cast(list[object], self.take(field, list, fallback))
        for value in values:
            if not (isinstance(value, str) and re.fullmatch(pattern, value)):
                raise self.wrong(field, value)
        return tuple(cast(list[str], values))

    def table(self, field: str) -> _Table:
        return self._inner(field, self.take(field, dict))

    def tables(self, field: str) -> Iterator[_Table]:
        for value in self.take(field, list, []):
            if not isinstance(value, dict):
                raise self.wrong(field, value)
            yield self._inner(field, value)

    def named_tables(self, field: str, name: str) -> Iterator[_Table]:
        """As `tables`, with errors that name the product by its own field `name`."""
        for row in self.tables(field):
            product = row._data.get(name)
            if not isinstance(product, str):
                raise row.wrong(name, product)
            yield _Table(self._file, product, row._data)

    def strings(self, field: str) -> dict[str, str]:
        inner = self._inner(field, self.take(field, dict, {}))
        return {key: inner.text(key) for key in tuple(inner._data)}

    def _inner(self, field: str, data: Mapping[str, object]) -> _Table:
        return _Table(self._file, self._product, data, f"{self._path}{field}.")

    def _member(self, field: str, value: str, kind: type[E]) -> E:
        try:
            return kind(value)
        except ValueError:
            raise self.wrong(field, value) from None


_COUNTRY = "[A-Z]{2}"
_CURRENCY = "[A-Z]{3}"
_UNIT = "[A-Z0-9]{2,3}"
_INCOTERM = "[A-Z]{3}"
_HS = r"\d{4}(\d{2})?"
_LANGUAGE = "[a-z]{2}"


def _exporter(row: _Table) -> Exporter:
    verified_on = row.take("verified_on", date)
    return Exporter(
        id=ExporterId(0),
        name_zh=row.text("name_zh"),
        name_en=row.text("name_en", fallback=""),
        uscc=row.text("uscc", "[0-9A-Z]{18}"),
        kind=row.choice("kind", ExporterKind),
        created_at=_midnight(verified_on),
        district=row.text("district"),
        sectors=row.texts("sectors"),
        capacity=row.text("capacity", fallback=""),
        founded=row.whole("founded"),
        employees=row.text("employees"),
        export_markets=row.texts("export_markets", _COUNTRY),
        excluded_markets=row.texts("excluded_markets", _COUNTRY, fallback=[]),
        buyer_types=row.choices("buyer_types", BuyerType),
        certificates=tuple(_certificate(item) for item in row.tables("certificates")),
        languages=row.texts("languages", _LANGUAGE),
        level=row.choice("verification", VerificationLevel),
        level_on=verified_on,
        review=ExporterReview.APPROVED,
        response_hours=row.whole("response_hours"),
        sample=True,
    )


def _contact(row: _Table) -> ContactCard:
    card = ContactCard(
        name=row.text("name"),
        position=row.text("role"),
        phone=row.text("phone"),
        email=row.text("email"),
    )
    row.finish()
    return card


def _certificate(row: _Table) -> Certificate:
    certificate = Certificate(row.text("scheme"), row.text("number"), row.text("issuer"), row.take("expires", date))
    row.finish()
    return certificate


def _product(row: _Table) -> Product:
    product = Product(
        id=ProductId(0),
        exporter=ExporterId(0),
        sku=row.text("sku"),
        family=row.text("family"),
        name_zh=row.text("name_zh"),
        name_en=row.text("name_en", fallback=""),
        sector=row.text("sector", "[a-z_]+"),
        hs=row.text("hs", _HS),
        description_zh=row.text("description_zh"),
        description_en=row.text("description_en", fallback=""),
        spec=row.strings("spec"),
        moq=row.decimal("moq"),
        unit=row.text("unit", _UNIT),
        prices=tuple(_tier(item) for item in row.tables("prices")),
        incoterm=row.text("incoterm", _INCOTERM),
        place=row.text("place"),
        lead_days=row.whole("lead_days"),
        capacity_month=row.decimal("capacity_month"),
        packing=row.text("packing"),
        volume_m3=row.decimal("volume_m3"),
        gross_kg=row.decimal("gross_kg"),
        certificates=tuple(Certificate(scheme) for scheme in row.texts("certificates", fallback=[])),
        sample_policy=row.choice("sample_policy", SamplePolicy),
        oem=row.take("oem", bool),
        overseas_stock=tuple(_stock(item) for item in row.tables("overseas_stock")),
        warranty_months=row.whole("warranty_months") if row.has("warranty_months") else None,
        spare_parts=row.take("spare_parts", bool) if row.has("spare_parts") else None,
        manual_languages=row.texts("manual_languages", _LANGUAGE, fallback=[]),
        updated_at=_midnight(row.take("updated", date)),
        source=SOURCE,
        sample=True,
    )
    row.finish()
    return product


def _tier(row: _Table) -> PriceTier:
    tier = PriceTier(row.decimal("from"), Money(row.decimal("price"), row.text("currency", _CURRENCY)))
    row.finish()
    return tier


def _stock(row: _Table) -> OverseasStock:
    stock = OverseasStock(row.text("country", _COUNTRY), row.decimal("quantity"))
    row.finish()
    return stock


def _midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=UTC)
