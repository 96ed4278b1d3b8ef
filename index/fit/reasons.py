"""What a match can say: the table of all reasons, and the findings that carry them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import MappingProxyType

from catalog.model import Exporter, Fact, Product, Reason, Requirements
from index.standing import NOBODY, Standing

# (field, code) -> the variables of its sentence `reason-<field>-<code>`. Nothing else is ever produced.
REASONS: Mapping[tuple[str, str], tuple[str, ...]] = MappingProxyType(
    {
        ("product", "alike"): ("name",),
        ("product", "perhaps"): ("name",),
        ("quantity", "enough"): ("quantity", "moq"),
        ("quantity", "below-moq"): ("quantity", "moq"),
        ("quantity", "unit"): ("quantity", "moq"),
        ("quantity", "moq-unknown"): (),
        ("capacity", "months"): ("capacity", "months"),
        ("price", "within"): ("price", "limit"),
        ("price", "within-rate"): ("price", "limit", "converted"),
        ("price", "over"): ("price", "limit", "percent"),
        ("price", "over-rate"): ("price", "limit", "converted", "percent"),
        ("price", "on-request"): ("limit",),
        ("price", "unit"): ("price", "limit", "unit"),
        ("price", "no-rate"): ("price", "limit"),
        ("landed", "estimate"): ("cost", "per", "freight", "port", "on", "sample"),
        ("landed", "estimate-duty"): ("cost", "per", "freight", "port", "on", "sample", "percent", "duty"),
        ("deadline", "ready"): ("days", "day"),
        ("deadline", "late"): ("days", "ready", "day"),
        ("deadline", "unknown"): ("day",),
        ("arrival", "in-time"): ("low", "high", "day"),
        ("arrival", "late"): ("low", "high", "day"),
        ("arrival", "tight"): ("low", "high", "day"),
        ("arrival", "unknown"): ("day",),
        ("stock", "enough"): ("quantity", "country"),
        ("stock", "some"): ("quantity", "country"),
        ("certificate", "has"): ("scheme",),
        ("certificate", "has-until"): ("scheme", "until"),
        ("certificate", "expired"): ("scheme", "until"),
        ("certificate", "not-on-file"): ("scheme",),
        ("certificate", "arrange"): ("scheme",),
        ("certificate", "origin"): ("scheme",),
        ("certificate", "register"): ("scheme",),
        ("fuel", "same"): ("fuel",),
        ("fuel", "other"): ("fuel", "wanted"),
        ("fuel", "unknown"): ("wanted",),
        ("voltage", "same"): ("voltage",),
        ("voltage", "other"): ("voltage", "wanted"),
        ("voltage", "unknown"): ("wanted",),
        ("plug", "same"): ("plug",),
        ("plug", "other"): ("plug", "wanted"),
        ("plug", "unknown"): ("wanted",),
        ("specification", "has"): ("wanted",),
        ("specification", "other"): ("wanted", "offered"),
        ("specification", "unknown"): ("wanted",),
        ("condition", "new-only"): (),
        ("oem", "yes"): (),
        ("oem", "no"): (),
        ("oem", "unknown"): (),
        ("sample", "free"): (),
        ("sample", "paid"): (),
        ("sample", "none"): (),
        ("sample", "unknown"): (),
        ("service", "local"): ("country",),
        ("service", "parts"): (),
        ("service", "unknown"): ("country",),
        ("service", "unsaid"): (),
        ("incoterm", "same"): ("term", "place"),
        ("incoterm", "other"): ("wanted", "term", "place"),
        ("incoterm", "unknown"): ("wanted",),
        ("market", "exports"): ("country",),
        ("buyer", "welcome"): ("type",),
        ("buyer", "other"): ("type", "wishes"),
        ("response", "quick"): ("hours",),
        ("response", "slow"): ("hours",),
    }
)
# told as things still to be done, not as doubts
TO_ARRANGE = frozenset({("certificate", "arrange"), ("certificate", "origin"), ("certificate", "register")})
# told for the buyer to know: neither a wish met nor a doubt
TO_KNOW = frozenset({("landed", "estimate"), ("landed", "estimate-duty")})


@dataclass(frozen=True, slots=True)
class Case:
    """A request beside a product of an exporter, with the exporter's record, on a day (that of Mianyang)."""

    wanted: Requirements
    product: Product
    exporter: Exporter
    today: date
    standing: Standing = NOBODY

    @property
    def country(self) -> str:
        """The buyer's country, "" where it is not known."""
        return self.wanted.country.value if self.wanted.country else ""

    def fact(self, field: str, code: str, **values: Fact) -> Reason:
        """A reason whose source is the product's own entry."""
        return reason(field, code, source=self.product.source, as_of=day_of(self.product.updated_at), **values)

    def of_company(self, field: str, code: str, **values: Fact) -> Reason:
        """A reason whose source is the company's entry, dated by the bureau's check of it."""
        return reason(field, code, source=f"exporter:{self.exporter.level}", as_of=self.exporter.level_on, **values)


@dataclass(frozen=True, slots=True)
class Finding:
    """What one field contributes: points to the score, and reasons. A doubt alone costs nothing."""

    component: str
    points: float = 0.0
    matched: tuple[Reason, ...] = ()
    conflicting: tuple[Reason, ...] = ()
    unknown: tuple[Reason, ...] = ()


def reason(field: str, code: str, *, source: str = "", as_of: date | None = None, **values: Fact) -> Reason:
    """A reason of the table. Raises ValueError when it is not there or its variables differ."""
    if REASONS.get((field, code)) != tuple(values):
        raise ValueError(f"no reason {field}-{code} with {', '.join(values) or 'no variables'}")
    return Reason(field, code, values, source, as_of)


def day_of(at: datetime) -> date:
    """The day of an instant, UTC."""
    return at.astimezone(UTC).date()


def month_of(text: str) -> date | None:
    """A reference table's "2026-11" or "2026-11-03" as a date, the first of the month where no day is given."""
    parts = text.split("-")
    if not 2 <= len(parts) <= 3 or not all(part.isdecimal() for part in parts):
        return None
    return date(*(int(part) for part in parts), *([1] if len(parts) == 2 else []))
