"""Erasing a person: what he was and said is gone from the bytes of the files, what was done stays in the trail."""

from __future__ import annotations

import json
import random
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from catalog.messages import Identity, Incoming, IncomingState, Outgoing, OutgoingState, Session, Slot
from catalog.model import (
    AuditEntry,
    Buyer,
    ContactCard,
    Exporter,
    ExporterId,
    ExporterKind,
    Invitation,
    Member,
    Person,
    PersonId,
    Product,
    ProductId,
    Proposal,
    ProposalId,
    Quantity,
    Read,
    Reason,
    Request,
    RequestId,
    Requirements,
    Role,
    StoredFile,
)
from catalog.sqlite_store import SqliteStore
from catalog.store import NotFound, Writing

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
CARD = ContactCard(
    "Asha Mwakyusa", "Ushirika wa Ruaha", "Katibu", "+255 712 345 678", "asha@ruaha.example", "ruaha.example"
)
WORDS = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro"
SAID_TO_HER = "Karibu Dada Mwakyusa"
PHOTO, OTHER_PHOTO = "a1" * 32, "b2" * 32
FILE_NAME = "shamba-la-asha.jpg"
ADDRESS = "700000001"
SECRETS = (
    *(CARD.name, CARD.organisation, CARD.position, CARD.phone, CARD.email, CARD.website),
    *("Morogoro", "kuvuna mpunga", "Mwakyusa", ADDRESS, FILE_NAME, PHOTO, "moyoni", "Asha aliyealikwa"),
)


@dataclass(frozen=True)
class Scene:
    """Asha, who is erased, and Li, who stays."""

    store: SqliteStore
    asha: PersonId
    li: PersonId

    @property
    def folder(self) -> Path:
        return self.store.path.parent

    def erase(self) -> list[str]:
        return self.store.write(lambda tx: tx.erase(self.asha, NOW))


def left(folder: Path, secrets: tuple[str, ...] = SECRETS) -> list[str]:
    """Which of the texts still stand in the bytes of any file, as they are or as JSON escapes them."""
    raw = b"".join(path.read_bytes() for path in folder.iterdir())
    return [text for text in secrets if text.encode() in raw or json.dumps(text)[1:-1].encode() in raw]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    store = SqliteStore(tmp_path / "app.db")
    asha, li = store.write(_people)
    store.write(lambda tx: _what_asha_left(tx, asha, li))
    yield Scene(store, asha, li)
    store.close()


def _people(tx: Writing) -> tuple[PersonId, PersonId]:
    asha = tx.add(Person(PersonId(0), "sw", NOW)).id
    li = tx.add(Person(PersonId(0), "zh", NOW, frozenset({Role.EXPORTER}))).id
    for person, address in ((asha, ADDRESS), (li, "800000002")):
        tx.add(Identity(0, "telegram", address, person))
    tx.set_contact(asha, CARD)
    tx.set_private(asha, "note", "moyoni mwake")
    tx.set_contact(li, ContactCard("李伟", "新宇农机", phone="+86 139 0000 0000"))
    tx.add(Invitation(0, "ab" * 32, Role.BUYER, "Asha aliyealikwa", NOW, asha, NOW))
    tx.add(Buyer(asha, country="TZ"))
    return asha, li


def _what_asha_left(tx: Writing, asha: PersonId, li: PersonId) -> None:
    heard, said = IncomingState, OutgoingState
    for number, state in enumerate((heard.DONE, heard.FAILED, heard.NEW)):
        body = {"from": {"id": int(ADDRESS), "first_name": "Mwakyusa"}, "text": WORDS}
        tx.add(Incoming(0, "bot", number, f"telegram:{ADDRESS}", body, NOW, state, error=WORDS))
    for state in said:
        tx.add(Outgoing(0, asha, {"html": SAID_TO_HER}, NOW, state, error=SAID_TO_HER))
    tx.add(Outgoing(0, li, {"html": f"{CARD.name}: {WORDS}", "vcard": CARD.phone}, NOW, said.SENT))
    tx.add(Outgoing(0, li, {"html": "您好"}, NOW, said.PENDING))
    tx.add(Slot(0, asha, "card", "5:text"))
    tx.add(Session(asha, {"at": "buyer.correct", "text": WORDS}))
    for photo, name in ((PHOTO, FILE_NAME), (OTHER_PHOTO, "工厂.jpg")):
        tx.add(StoredFile(photo, name, "image/jpeg", 10, NOW))
    tx.audit(asha, "person", asha, "contact_changed", NOW)
    _what_asha_asked(tx, asha, li)


def _what_asha_asked(tx: Writing, asha: PersonId, li: PersonId) -> None:
    company = tx.add(Exporter(ExporterId(0), "新宇农机", "91510700MA62400001", ExporterKind.MANUFACTURER, NOW))
    tx.add(Member(0, company.id, li))
    product = tx.add(Product(ProductId(0), company.id, "水稻收割机", NOW, photos=(OTHER_PHOTO,)))
    reading = Requirements(
        WORDS, "sw", Read("mashine za kuvuna mpunga"), city=Read("Morogoro"), quantity=Read(Quantity(Decimal(20)))
    )
    request = tx.add(Request(RequestId(0), asha, "sw", reading, NOW, date(2027, 1, 1), photos=(PHOTO,)))
    reasons = (Reason("place", "named", {"place": "Morogoro"}),)
    tx.add(
        Proposal(
            ProposalId(0), request.id, product.id, company.id, 0.9, 0.8, {}, "m", 1, NOW, 0, reasons, reasons, reasons
        )
    )


# ---------------------------------------------------------------- the bytes


def test_the_scene_holds_what_is_to_be_erased(scene: Scene) -> None:
    assert left(scene.folder) == list(SECRETS)


def test_nothing_of_the_person_is_left_in_the_files(scene: Scene) -> None:
    assert scene.erase() == [PHOTO]
    assert left(scene.folder) == []
    scene.store.close()
    assert left(scene.folder) == []


def test_texts_written_over_before_are_gone_too(scene: Scene) -> None:
    for number in range(50):
        scene.store.write(lambda tx, n=number: tx.set_private(scene.asha, "note", f"moyoni {n} " * 200))
        scene.store.write(lambda tx, n=number: tx.save(Session(scene.asha, {"text": f"{WORDS} {n} " * 100}, n)))
    scene.erase()
    assert left(scene.folder) == []


@pytest.mark.parametrize("seed", range(4))
def test_rows_that_moved_between_pages_leave_no_copy(tmp_path: Path, seed: int) -> None:
    """Long and short texts of many people, mixed: pages split and merge, and moved rows leave gaps behind."""
    dice, said, store = random.Random(seed), dict[PersonId, list[str]](), SqliteStore(tmp_path / "app.db")
    people = store.write(lambda tx: [tx.add(Person(PersonId(0), "sw", NOW)).id for _ in range(30)])

    def turns(tx: Writing) -> None:
        for number in range(40):
            person = dice.choice(people)
            secret = f"siri-{seed}-{dice.getrandbits(60):x}-mwisho"
            said.setdefault(person, []).append(secret)
            text = secret * dice.randint(1, dice.choice([2, 40, 200]))
            if number % 3 == 0:
                tx.set_private(person, f"field{dice.randint(0, 9)}", text)
            elif number % 3 == 1:
                tx.add(Outgoing(0, person, {"html": text}, NOW, OutgoingState.SENT))
            else:
                tx.add(Request(RequestId(0), person, "sw", Requirements(text), NOW, date(2027, 1, 1)))

    for _ in range(30):
        store.write(turns)
    erased = dice.sample(people, 8)
    for person in erased:
        store.write(lambda tx, p=person: tx.erase(p, NOW))
    assert left(tmp_path, tuple(secret for person in erased for secret in said.get(person, ()))) == []
    staying = [p for p in people if p not in erased]
    with store.read() as view:
        assert sum(view.count(Request, person=p) for p in staying) > 0
    store.close()


def test_a_reader_that_looks_at_the_old_state_only_puts_it_off(scene: Scene) -> None:
    reading, enough = threading.Event(), threading.Event()

    def look() -> None:
        with scene.store.read() as view:
            view.count(Person)
            reading.set()
            assert enough.wait(30)
            assert view.private(scene.asha, "name") == CARD.name

    reader = threading.Thread(target=look)
    reader.start()
    assert reading.wait(10)
    scene.erase()
    enough.set()
    reader.join()
    scene.store.write(lambda tx: tx.set_private(scene.li, "note", "接着工作"))
    assert left(scene.folder) == []


def test_what_a_crash_left_is_swept_at_the_next_start(scene: Scene, tmp_path: Path) -> None:
    reader = scene.store.read()
    with reader as view:
        view.count(Person)
        scene.erase()
        crashed = tmp_path / "crashed"
        shutil.copytree(scene.folder, crashed, ignore=shutil.ignore_patterns("crashed"))
    assert left(crashed) != []
    again = SqliteStore(crashed / "app.db")
    assert left(crashed) == []
    again.close()


# ---------------------------------------------------------------- what stays


def test_the_person_can_be_neither_read_nor_reached(scene: Scene) -> None:
    scene.erase()
    with scene.store.read() as view:
        assert view.contact(scene.asha) == ContactCard() and view.private(scene.asha, "note") == ""
        assert view.get(Person, scene.asha).erased_at == NOW
        for kind in (Identity, Slot):
            assert view.count(kind, person=scene.asha) == 0
        assert view.first(Session, id=scene.asha) is None
        waiting = view.find(Outgoing, person=scene.asha, state=[OutgoingState.PENDING, OutgoingState.SENDING])
        assert waiting == [] and view.due_outgoing(NOW, 10)[0].body == {"html": "您好"}
        with pytest.raises(NotFound):
            view.get(StoredFile, PHOTO)


def test_the_request_stays_as_a_number_without_words(scene: Scene) -> None:
    scene.erase()
    with scene.store.read() as view:
        (request,) = view.find(Request, person=scene.asha)
        assert (request.requirements, request.photos) == (Requirements(), ())
        (proposal,) = view.find(Proposal, request=request.id)
        assert (proposal.score, proposal.matched, proposal.conflicting, proposal.unknown) == (0.9, (), (), ())


def test_others_keep_what_is_theirs(scene: Scene) -> None:
    scene.erase()
    with scene.store.read() as view:
        assert view.contact(scene.li).name == "李伟"
        assert view.count(Identity, person=scene.li) == 1 and view.count(Member, person=scene.li) == 1
        assert view.get(StoredFile, OTHER_PHOTO).name == "工厂.jpg"
        assert [line.action for line in view.find(AuditEntry)] == ["contact_changed"]


def test_an_erased_person_may_come_back_as_somebody_new(scene: Scene) -> None:
    scene.erase()
    again = scene.store.write(lambda tx: tx.add(Person(PersonId(0), "sw", NOW)))
    kept = scene.store.write(lambda tx: tx.add(Identity(0, "telegram", ADDRESS, again.id)))
    assert (kept.person, kept.reachable) == (again.id, True)


def test_an_erasure_that_fails_erases_nothing(scene: Scene) -> None:
    def work(tx: Writing) -> None:
        tx.erase(scene.asha, NOW)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        scene.store.write(work)
    with scene.store.read() as view:
        assert view.contact(scene.asha) == CARD and view.get(Person, scene.asha).erased_at is None
