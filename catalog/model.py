"""The domain's types, in the words of the trade: frozen dataclasses and enums, no I/O.

Money is a decimal with an ISO 4217 code, quantities carry a UN/ECE Recommendation 20 unit, instants are UTC,
dates have no zone. An id of 0 means "not stored yet"; the store hands out the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Generic, NewType, TypeVar

PersonId = NewType("PersonId", int)
ExporterId = NewType("ExporterId", int)
ProductId = NewType("ProductId", int)
RequestId = NewType("RequestId", int)
ProposalId = NewType("ProposalId", int)
IntroductionId = NewType("IntroductionId", int)
DealId = NewType("DealId", int)
StopId = NewType("StopId", int)

T = TypeVar("T")


# ---------------------------------------------------------------- values


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency (ISO 4217). At most four decimals are kept."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of a unit (UN/ECE Rec 20 code); `upto` is the upper end of a range."""

    amount: Decimal
    unit: str = "C62"
    upto: Decimal | None = None


@dataclass(frozen=True, slots=True)
class PriceTier:
    """Price per unit from this quantity on (阶梯价)."""

    from_quantity: Decimal
    price: Money


@dataclass(frozen=True, slots=True)
class OverseasStock:
    """Stock in an overseas warehouse (海外仓); country is ISO 3166-1 alpha-2."""

    country: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate of a company or product (认证); `scheme` as in the reference data."""

    scheme: str
    number: str = ""
    issuer: str = ""
    expires: date | None = None


# ---------------------------------------------------------------- persons


class Role(StrEnum):
    """What a person may act as; one person may be several."""

    BUYER = "buyer"
    EXPORTER = "exporter"
    OFFICER = "officer"


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who talks to us. Name, contacts and free texts stand in `person_private`, never here."""

    id: PersonId
    language: str
    created_at: datetime
    roles: frozenset[Role] = frozenset({Role.BUYER})
    language_chosen: bool = False
    erased_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Invitation:
    """A link that gives a role once. Only the sha256 of its secret is kept; `name` says for whom it was made."""

    id: int
    secret_hash: str
    role: Role
    name: str
    created_at: datetime
    used_by: PersonId | None = None
    used_at: datetime | None = None


class BuyerType(StrEnum):
    """What a buyer does with the goods (采购商类型)."""

    IMPORTER = "importer"
    DISTRIBUTOR = "distributor"
    END_USER = "end_user"
    GOVERNMENT = "government"


class BuyerLevel(StrEnum):
    """How far a buyer has been checked; shown to the exporter."""

    UNKNOWN = "unknown"
    CONTACT_CONFIRMED = "contact_confirmed"
    ORGANISATION_CHECKED = "organisation_checked"


@dataclass(frozen=True, slots=True)
class Buyer:
    """What is known of a buyer (采购商). Name, organisation and contacts are private fields of the person."""

    id: PersonId
    buyer_type: BuyerType | None = None
    country: str | None = None
    languages: tuple[str, ...] = ()
    level: BuyerLevel = BuyerLevel.UNKNOWN
    level_on: date | None = None


@dataclass(frozen=True, slots=True)
class ContactCard:
    """Private contact data of a person, as exchanged: at least phone or e-mail."""

    name: str = ""
    organisation: str = ""
    position: str = ""
    phone: str = ""
    email: str = ""
    website: str = ""


# ---------------------------------------------------------------- exporters and products


class ExporterKind(StrEnum):
    """Maker or trading company (生产型/贸易型)."""

    MANUFACTURER = "manufacturer"
    TRADER = "trader"


class VerificationLevel(StrEnum):
    """How far the bureau has checked a company, lowest first."""

    DECLARED = "declared"
    DOCUMENT_CHECKED = "document_checked"
    SITE_CHECKED = "site_checked"


class ExporterReview(StrEnum):
    """Where the bureau's check of a company stands."""

    PENDING = "pending"
    RETURNED = "returned"
    APPROVED = "approved"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Exporter:
    """A company of Mianyang (企业). `sample` marks invented companies of the sample catalog."""

    id: ExporterId
    name_zh: str
    uscc: str
    kind: ExporterKind
    created_at: datetime
    name_en: str = ""
    district: str = ""
    sectors: tuple[str, ...] = ()
    capacity: str = ""
    founded: int | None = None
    employees: str = ""
    export_markets: tuple[str, ...] = ()
    excluded_markets: tuple[str, ...] = ()
    buyer_types: tuple[BuyerType, ...] = ()
    certificates: tuple[Certificate, ...] = ()
    languages: tuple[str, ...] = ("zh",)
    level: VerificationLevel = VerificationLevel.DECLARED
    level_on: date | None = None
    level_by: PersonId | None = None
    review: ExporterReview = ExporterReview.PENDING
    review_note: str = ""
    contact: PersonId | None = None
    contact_consent_at: datetime | None = None
    response_hours: int | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True)
class Member:
    """A person who may act for an exporter. The id is the person's: one person acts for any number of companies."""

    id: int
    exporter: ExporterId
    person: PersonId


class SamplePolicy(StrEnum):
    """Whether a buyer can have a sample, and who pays for it."""

    FREE = "free"
    PAID = "paid"
    NONE = "none"


class ProductState(StrEnum):
    """Whether a product is offered."""

    ACTIVE = "active"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Product:
    """A product (产品). `family` is shared by variants; `spec` holds short keys such as power, fuel, voltage."""

    id: ProductId
    exporter: ExporterId
    name_zh: str
    updated_at: datetime
    sku: str = ""
    family: str = ""
    name_en: str = ""
    sector: str = ""
    hs: str = ""
    description_zh: str = ""
    description_en: str = ""
    spec: Mapping[str, str] = default(default_factory=dict)
    moq: Decimal | None = None
    unit: str = "C62"
    prices: tuple[PriceTier, ...] = ()
    incoterm: str = ""
    place: str = ""
    lead_days: int | None = None
    capacity_month: Decimal | None = None
    packing: str = ""
    volume_m3: Decimal | None = None
    gross_kg: Decimal | None = None
    certificates: tuple[Certificate, ...] = ()
    sample_policy: SamplePolicy | None = None
    oem: bool | None = None
    overseas_stock: tuple[OverseasStock, ...] = ()
    warranty_months: int | None = None
    spare_parts: bool | None = None
    manual_languages: tuple[str, ...] = ()
    service_countries: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    state: ProductState = ProductState.ACTIVE
    source: str = ""
    sample: bool = False


# ---------------------------------------------------------------- what a buyer asks for


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """A value read from a text, the words it was read from, and how sure the reader is (0 to 1)."""

    value: T
    words: str = ""
    confidence: float = 1.0


class DateMeaning(StrEnum):
    """Which of the three dates is meant: goods ready, shipped or arrived."""

    READY = "ready"
    SHIPPED = "shipped"
    ARRIVED = "arrived"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Deadline:
    """The last day wanted; "before March" is the last day of February."""

    last_day: date
    meaning: DateMeaning = DateMeaning.UNSAID


@dataclass(frozen=True, slots=True)
class TargetPrice:
    """A price the buyer would pay: an upper limit unless `exact`; per unit unless `in_all`."""

    money: Money
    in_all: bool = False
    exact: bool = False


@dataclass(frozen=True, slots=True)
class Requirements:
    """What a request asks for (采购需求). A field that could not be read is None or empty: unknown, never guessed.

    `rest` are the words, the product's among them, that no other field was read from.
    """

    text: str = ""
    language: str = ""
    product: Read[str] | None = None
    specification: tuple[Read[str], ...] = ()
    application: Read[str] | None = None
    hs: Read[str] | None = None
    quantity: Read[Quantity] | None = None
    price: Read[TargetPrice] | None = None
    incoterm: Read[str] | None = None
    place: Read[str] | None = None
    country: Read[str] | None = None
    city: Read[str] | None = None
    deadline: Read[Deadline] | None = None
    certificates: tuple[Read[str], ...] = ()
    voltage: Read[str] | None = None
    plug: Read[str] | None = None
    fuel: Read[str] | None = None
    condition: Read[str] | None = None
    oem: Read[bool] | None = None
    sample: Read[bool] | None = None
    payment: Read[str] | None = None
    buyer_type: Read[BuyerType] | None = None
    after_sales: Read[bool] | None = None
    rest: str = ""


class RequestState(StrEnum):
    """Where a request stands; `watching` means that later matches are announced."""

    OPEN = "open"
    WATCHING = "watching"
    CLOSED = "closed"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Request:
    """A buyer's request, kept with its reading; the original text is private and erased with the person.

    `asked` are the fields he was asked for, in their order; `skipped` those that are not to be asked any more.
    """

    id: RequestId
    person: PersonId
    language: str
    requirements: Requirements
    created_at: datetime
    valid_until: date
    state: RequestState = RequestState.OPEN
    photos: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()


# ---------------------------------------------------------------- matches


Fact = Money | Quantity | Decimal | date | str | int | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """One field of a match: what was found (`code`), its values, and where the fact comes from.

    Sentences are made by the bot: the text's id is `reason-<field>-<code>`, its arguments are `values`.
    """

    field: str
    code: str
    values: Mapping[str, Fact] = default(default_factory=dict)
    source: str = ""
    as_of: date | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A product that may fit a request: computed, frozen, stored as a `Proposal` once a person has seen it."""

    product: ProductId
    exporter: ExporterId
    score: float
    probability: float
    components: Mapping[str, float] = default(default_factory=dict)
    matched: tuple[Reason, ...] = ()
    conflicting: tuple[Reason, ...] = ()
    unknown: tuple[Reason, ...] = ()
    near_miss: bool = False


class Decision(StrEnum):
    """What the buyer said of a proposal."""

    NONE = "none"
    WANTED = "wanted"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Proposal:
    """A match as it was shown to a buyer, with what he decided: never changed otherwise."""

    id: ProposalId
    request: RequestId
    product: ProductId
    exporter: ExporterId
    score: float
    probability: float
    components: Mapping[str, float]
    model: str
    index_revision: int
    shown_at: datetime
    rank: int = 0
    matched: tuple[Reason, ...] = ()
    conflicting: tuple[Reason, ...] = ()
    unknown: tuple[Reason, ...] = ()
    near_miss: bool = False
    announced: bool = False
    decision: Decision = Decision.NONE
    reason: str = ""
    decided_at: datetime | None = None


class Ruling(StrEnum):
    """What somebody decided on a match; what it is learned from stands in `Verdict`."""

    INTERESTED = "interested"
    ASKED = "asked"
    NOT_MEANT = "not_meant"
    REJECTED = "rejected"
    PASSED_OVER = "passed_over"
    APPROVED = "approved"
    RETURNED = "returned"
    DECLINED = "declined"
    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Verdict:
    """One decision on a match with the components it was made on, never changed. It names no person.

    `reason` is a code, never anybody's words; `model` tells what the components were made by.
    """

    id: int
    at: datetime
    role: Role
    ruling: Ruling
    proposal: ProposalId
    request: RequestId
    product: ProductId
    exporter: ExporterId
    components: Mapping[str, float]
    model: str
    rank: int = 0
    near_miss: bool = False
    reason: str = ""


class IntroductionState(StrEnum):
    """Buyer consent -> bureau approval -> exporter acceptance, which exchanges the contacts."""

    REQUESTED = "requested"
    RETURNED = "returned"
    APPROVED = "approved"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Introduction:
    """One buyer, one exporter, one product (对接): each consent with its time and person.

    `deal_due` and `deal_target` are what the officer plans for the deal that acceptance opens.
    """

    id: IntroductionId
    proposal: ProposalId
    request: RequestId
    product: ProductId
    exporter: ExporterId
    buyer: PersonId
    consented_at: datetime
    state: IntroductionState = IntroductionState.REQUESTED
    officer: PersonId | None = None
    reviewed_by: PersonId | None = None
    reviewed_at: datetime | None = None
    review_note: str = ""
    responded_by: PersonId | None = None
    responded_at: datetime | None = None
    response_reason: str = ""
    answer_due: datetime | None = None
    deal_due: date | None = None
    deal_target: DealStage | None = None


@dataclass(frozen=True, slots=True)
class Stop:
    """What the bureau lets nobody introduce (停止对接), from `since` to the end of `until`.

    Whatever is given must hold: the buyer (a person, or an organisation by its name), the exporter, the buyer's country,
    the goods by the leading digits of their HS code. `reason` is for officers alone.
    """

    id: StopId
    reason: str
    since: date
    source: str = ""
    until: date | None = None
    buyer: PersonId | None = None
    organisation: str = ""
    exporter: ExporterId | None = None
    country: str = ""
    hs: str = ""


@dataclass(frozen=True, slots=True)
class Exposure:
    """How many products of an exporter were first shown to a buyer on a day (in Mianyang); the store counts them."""

    id: int
    exporter: ExporterId
    day: date
    shown: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long an exporter let an introduction wait: from the bureau's approval to the first answer or question.

    `ended_at` is None where it waits still; `answered` is False then, and where the buyer gave up.
    """

    exporter: ExporterId
    since: datetime
    due: datetime
    ended_at: datetime | None
    answered: bool


class DealStage(StrEnum):
    """Stages of a deal (商机), in their order; lost can follow any of them."""

    CONTACTED = "contacted"
    QUALIFIED = "qualified"
    QUOTED = "quoted"
    SAMPLE_SHIPPED = "sample_shipped"
    SAMPLE_APPROVED = "sample_approved"
    INTENT_CONTRACT = "intent_contract"
    CONTRACT = "contract"
    SHIPPED = "shipped"
    PAID = "paid"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Deal:
    """An opened deal with its responsible officer, due date and staged target (责任人、时限、阶段目标)."""

    id: DealId
    introduction: IntroductionId
    officer: PersonId
    due: date
    target: DealStage
    opened_at: datetime
    stage: DealStage = DealStage.CONTACTED
    next_action: str = ""
    lost_reason: str = ""


# ---------------------------------------------------------------- files and the trail


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file kept under its sha256; `name` is hostile text from outside, `person` whoever sent it first."""

    id: str
    name: str
    media_type: str
    size: int
    created_at: datetime
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the trail: who did what to which thing, when. Private values never stand here."""

    id: int
    at: datetime
    actor: PersonId | None
    entity: str
    entity_id: int
    action: str
    detail: Mapping[str, object] = default(default_factory=dict)
