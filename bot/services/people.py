"""Who talks to us: persons and their addresses, languages and roles."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from catalog.messages import Identity
from catalog.model import Person, PersonId, Role
from catalog.store import Writing

CHANNEL = "telegram"


def resolve(tx: Writing, address: str, now: datetime, language: str, *, officer: bool = False) -> Person:
    """The person at a Telegram address, made at the first contact; `officer` grants the bureau's role."""
    identity = tx.first(Identity, channel=CHANNEL, address=address)
    person = tx.get(Person, identity.person) if identity else _new(tx, address, now, language)
    if identity and not identity.reachable:
        tx.save(replace(identity, reachable=True))
    if officer and Role.OFFICER not in person.roles:
        person = grant(tx, person, Role.OFFICER, now)
    return person


def _new(tx: Writing, address: str, now: datetime, language: str) -> Person:
    person = tx.add(Person(PersonId(0), language, now))
    tx.add(Identity(0, CHANNEL, address, person.id))
    tx.audit(None, "person", person.id, "arrived", now)
    return person


def grant(tx: Writing, person: Person, role: Role, now: datetime) -> Person:
    """Give a person a role; the trail keeps it."""
    changed = replace(person, roles=person.roles | {role})
    tx.save(changed)
    tx.audit(None, "person", person.id, "granted", now, role=role.value)
    return changed
