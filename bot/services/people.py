"""Who talks to us: persons and their addresses, languages, roles, and their leave."""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial

from bot.services import introductions
from bot.services.context import Context
from catalog.lifecycle import REQUEST, move
from catalog.messages import Identity
from catalog.model import (
    Exporter,
    Invitation,
    Member,
    Person,
    PersonId,
    Product,
    ProductState,
    Request,
    RequestState,
    Role,
)
from catalog.reference import LANGUAGES
from catalog.store import Writing

CHANNEL = "telegram"
INVITATION_DAYS = 14


class InvalidInvitation(Exception):
    """Raised for an invitation that is unknown, used up or too old."""


def resolve(tx: Writing, address: str, now: datetime, language: str, *, officer: bool = False) -> Person:
    """The person at a Telegram address, made at the first contact; `officer` grants the bureau's role.

    `language` is the code of his app, such as "pt-br": a weak hint until he has written something.
    """
    identity = tx.first(Identity, channel=CHANNEL, address=address)
    person = tx.get(Person, identity.person) if identity else _new(tx, address, now, language)
    if identity and not identity.reachable:
        tx.save(replace(identity, reachable=True))
    if officer and Role.OFFICER not in person.roles:
        person = grant(tx, person, Role.OFFICER, now)
    return person


def _new(tx: Writing, address: str, now: datetime, language: str) -> Person:
    code = language.partition("-")[0].casefold()
    person = tx.add(Person(PersonId(0), code if code in LANGUAGES else "en", now))
    tx.add(Identity(0, CHANNEL, address, person.id))
    tx.audit(None, "person", person.id, "arrived", now)
    return person


def grant(tx: Writing, person: Person, role: Role, now: datetime) -> Person:
    """Give a person a role; the trail keeps it."""
    changed = replace(person, roles=person.roles | {role})
    tx.save(changed)
    tx.audit(None, "person", person.id, "granted", now, role=role.value)
    return changed


def set_language(ctx: Context, language: str) -> None:
    """Speak a language with the actor from now on."""
    ctx.actor = replace(ctx.actor, language=language, language_chosen=True)
    ctx.tx.save(ctx.actor)


# ---------------------------------------------------------------- invitations


def invite(tx: Writing, role: Role, name: str, now: datetime) -> str:
    """Make an invitation; returns the secret that its link carries, which is not kept."""
    secret = secrets.token_urlsafe(18)
    made = tx.add(Invitation(0, _hash(secret), role, name, now))
    tx.audit(None, "invitation", made.id, "made", now, role=role.value)
    return secret


def accept_invitation(ctx: Context, secret: str) -> Role:
    """Give the actor the role of an invitation, once. Raises InvalidInvitation."""
    found = ctx.tx.first(Invitation, secret_hash=_hash(secret))
    if found is None or found.used_by is not None or ctx.now - found.created_at > timedelta(days=INVITATION_DAYS):
        raise InvalidInvitation
    ctx.tx.save(replace(found, used_by=ctx.actor.id, used_at=ctx.now))
    ctx.audit("invitation", found.id, "used")
    ctx.actor = grant(ctx.tx, ctx.actor, found.role, ctx.now)
    return found.role


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


# ---------------------------------------------------------------- leaving


def forget(ctx: Context) -> None:
    """Erase the actor: what is under way is withdrawn, open requests close, private texts, messages and files go."""
    person = ctx.actor.id
    introductions.withdraw_all(ctx, person)
    for request in ctx.tx.find(Request, person=person, state=[RequestState.OPEN, RequestState.WATCHING]):
        ctx.tx.save(replace(request, state=move(REQUEST, request.state, "close")))
    for member in ctx.tx.find(Member, person=person):
        _leave(ctx, ctx.tx.get(Exporter, member.exporter))
    ctx.audit("person", person, "erased")
    for file in ctx.tx.erase(person, ctx.now):
        ctx.after_commit.append(partial(ctx.delete_file, file))


def _leave(ctx: Context, exporter: Exporter) -> None:
    """A company loses its contact; without anybody left who could answer, its products and inquiries go too."""
    others = [member for member in ctx.members(exporter.id) if member != ctx.actor.id]
    if exporter.contact == ctx.actor.id:
        ctx.tx.save(replace(exporter, contact=None, contact_consent_at=None))
    if not others:
        introductions.refuse_all(ctx, exporter.id)
        for product in ctx.tx.find(Product, exporter=exporter.id, state=ProductState.ACTIVE):
            ctx.tx.save(replace(product, state=ProductState.WITHDRAWN, updated_at=ctx.now))
