"""A buyer, an exporter of the sample catalog and two officers, with a product already proposed to the buyer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from talk import NOW, Seen, Someone, Talk

from bot.services import introductions, people
from bot.services.context import SYSTEM, Context
from catalog.messages import Job, JobState
from catalog.model import (
    Buyer,
    BuyerType,
    ContactCard,
    Deadline,
    Exporter,
    Introduction,
    Member,
    Money,
    Person,
    PersonId,
    Product,
    Proposal,
    ProposalId,
    Quantity,
    Read,
    Reason,
    Request,
    RequestId,
    Requirements,
    Role,
    TargetPrice,
)

T = TypeVar("T")

BUYER_CARD = ContactCard(
    name="Juma Mwakyusa",
    organisation="Ushirika wa Wakulima Kilosa",
    phone="+255 712 345 678",
    email="juma@kilosacoop.co.tz",
    website="www.kilosacoop.co.tz",
)
# what a buyer carelessly writes: who he is and how to reach him
ORIGINAL = (
    "Mimi ni Juma Mwakyusa wa Ushirika wa Wakulima Kilosa. Tunahitaji mashine 20 za kuvuna mpunga, Morogoro, "
    "si zaidi ya dola 3,000 kila moja. Piga +255 712 345 678 au juma@kilosacoop.co.tz, www.kilosacoop.co.tz"
)
BUYER_SECRETS = ("juma", "mwakyusa", "wakulima kilosa", "712 345", "712345", "kilosacoop")


@dataclass
class Parties:
    """Everybody of an introduction."""

    talk: Talk
    buyer: Someone
    member: Someone
    officer: Someone
    colleague: Someone
    exporter: Exporter
    product: Product
    proposal: Proposal

    def act(self, someone: Someone | None, work: Callable[[Context], T]) -> T:
        """What somebody does by a service in a turn of his own (None: the clock); his notices are delivered."""

        def turn(tx):
            ctx = self.talk.context(tx, tx.get(Person, someone.id) if someone else SYSTEM)
            return work(ctx), ctx.notices

        result, notices = self.talk.store.write(turn)
        self.talk.deliver(notices)
        return result

    def asked(self) -> Introduction:
        """The buyer consents."""
        return self.act(self.buyer, lambda ctx: introductions.ask(ctx, self.proposal))

    def approved(self) -> Introduction:
        """... and the officer approves."""
        asked = self.asked()
        return self.act(self.officer, lambda ctx: introductions.approve(ctx, asked.id))

    def get(self, kind: type[T], id: int, /) -> T:
        """A row as it stands."""
        with self.talk.store.read() as view:
            return view.get(kind, id)

    def find(self, kind: type[T], /, **equals: object) -> list[T]:
        """Rows as they stand."""
        with self.talk.store.read() as view:
            return view.find(kind, **equals)

    def change(self, entity: object) -> None:
        """Write a changed row."""
        self.talk.store.write(lambda tx: tx.save(entity))

    def jobs(self, kind: str) -> list[Job]:
        """Jobs that wait."""
        return self.find(Job, kind=kind, state=JobState.WAITING)

    @property
    def exporter_secrets(self) -> tuple[str, ...]:
        """What would lead a buyer to the exporter."""
        with self.talk.store.read() as view:
            card = view.contact(self.member.id)
        return ("沃田", "Wotian", "王女士", card.phone, card.phone.replace(" ", "")[-7:], card.email, "example.com")


def everything(seen: Seen) -> str:
    """All of a message that its reader gets: words, labels, vCard, in small letters."""
    card = seen.reply.card
    parts = [seen.words, *(label for label, _ in seen.buttons)]
    if card:
        parts += [card.name, card.organisation, card.phone, card.email]
    return "\n".join(parts).casefold()


def parties(talk: Talk) -> Parties:
    """Everybody, known to the store, and a product of the first sample exporter proposed to the buyer."""
    exporter, product, member = talk.store.write(_company)
    made = [
        talk.person("700001", "sw"),
        talk.known(member, address="800001"),
        talk.person("900001", "zh", officer=True),
        talk.person("900002", "zh", officer=True),
    ]
    for someone, name in zip(made, ("", "", "李科长", "张工"), strict=True):
        talk.store.write(lambda tx, who=someone, named=name: _arrive(tx, who, named))
    proposal = talk.store.write(lambda tx: _propose(tx, made[0].id, product))
    return Parties(talk, *made, exporter, product, proposal)


def _company(tx):
    exporter = next(e for e in tx.find(Exporter) if "Wotian" in e.name_en)
    return exporter, tx.first(Product, sku="S01-4LZ-1.0"), tx.first(Member, exporter=exporter.id).person


def _arrive(tx, someone: Someone, officer_name: str) -> None:
    person = people.resolve(tx, someone.address, NOW, someone.language, officer=someone.officer)
    someone.id = person.id
    if officer_name:
        tx.set_private(person.id, "officer_name", officer_name)
    if Role.EXPORTER not in person.roles and not someone.officer:
        tx.set_contact(person.id, BUYER_CARD)
        tx.add(Buyer(person.id, BuyerType.IMPORTER, "TZ", ("sw",)))


def reading() -> Requirements:
    """The buyer's words as read, his organisation among them."""
    return Requirements(
        text=ORIGINAL,
        language="sw",
        product=Read("mashine ya kuvuna mpunga", "mashine 20 za kuvuna mpunga"),
        application=Read("Ushirika wa Wakulima Kilosa", "Ushirika wa Wakulima Kilosa"),
        quantity=Read(Quantity(Decimal(20))),
        price=Read(TargetPrice(Money(Decimal(3000), "USD"))),
        country=Read("TZ"),
        deadline=Read(Deadline(date(2027, 2, 28))),
    )


def _propose(tx, buyer: PersonId, product: Product) -> Proposal:
    request = tx.add(Request(RequestId(0), buyer, "sw", reading(), NOW, date(2027, 3, 1)))
    return tx.add(propose(request.id, product))


def propose(request: int, product: Product) -> Proposal:
    """A proposal of a product, not stored yet."""
    return Proposal(
        ProposalId(0),
        RequestId(request),
        product.id,
        product.exporter,
        0.9,
        0.9,
        {},
        "bundled",
        1,
        NOW,
        matched=(Reason("product", "alike", {"name": product.name_zh}),),
        unknown=(Reason("specification", "unknown", {"wanted": "Ushirika wa Wakulima Kilosa"}),),
    )


def other_product(here: Parties) -> Proposal:
    """Another product of the same exporter, proposed for the same request."""
    another = next(p for p in here.find(Product, exporter=here.exporter.id) if p.id != here.product.id)
    return here.talk.store.write(lambda tx: tx.add(propose(here.proposal.request, another)))


def erase(here: Parties, someone: Someone) -> None:
    """The person is gone."""
    here.change(replace(here.get(Person, someone.id), erased_at=here.talk.now))
