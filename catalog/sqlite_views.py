"""What a reading and a writing transaction of the SQLite store can do."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar, cast

from sqlite_utils import Database
from sqlite_utils.db import NotFoundError

from catalog import model
from catalog.messages import Incoming, Outgoing
from catalog.model import AuditEntry, Certificate, ContactCard, PersonId, Waiting
from catalog.rows import TABLES, cell, converter, from_row, instant_text, storable, to_row
from catalog.store import Conflict, NotFound

E = TypeVar("E")
TRACKED: Mapping[type[object], str] = {
    model.Product: "product",
    model.Exporter: "exporter",
    model.Request: "request",
    model.Stop: "stop",
}
CARD_FIELDS = ("name", "organisation", "position", "phone", "email", "website")


_FILES_OF_HIS_ALONE = """
    SELECT id FROM files WHERE (person = :person
        OR id IN (SELECT value FROM requests, json_each(photos) WHERE requests.person = :person))
    AND id NOT IN (SELECT value FROM requests, json_each(photos) WHERE requests.person <> :person)
    AND id NOT IN (SELECT value FROM products, json_each(products.photos))
    AND NOT EXISTS (SELECT 1 FROM sessions WHERE sessions.id <> :person AND instr(state, files.id))
    ORDER BY id
"""
# In this order: what finds his rows goes last.
_ERASURE = (
    "DELETE FROM person_private WHERE person = :person",
    """UPDATE inbox SET body = '{}', address = 'erased', error = ''
        WHERE address IN (SELECT channel || ':' || address FROM identities WHERE person = :person)""",
    "DELETE FROM outbox WHERE person = :person AND state IN ('pending', 'sending')",
    "UPDATE outbox SET body = '{}', error = '' WHERE state IN ('sent', 'failed')",
    "DELETE FROM slots WHERE person = :person",
    "DELETE FROM news WHERE person = :person OR request IN (SELECT id FROM requests WHERE person = :person)",
    "DELETE FROM identities WHERE person = :person",
    "DELETE FROM members WHERE person = :person",
    "DELETE FROM sessions WHERE id = :person",
    "UPDATE invitations SET name = '' WHERE used_by = :person",
    """UPDATE proposals SET matched = '[]', conflicting = '[]', unknown = '[]'
        WHERE request IN (SELECT id FROM requests WHERE person = :person)""",
    "UPDATE requests SET photos = '[]', requirements = '{}' WHERE person = :person",
    # what others wrote of him in their own words; a chosen reason names nobody
    "UPDATE introductions SET review_note = '' WHERE buyer = :person AND review_note NOT LIKE '#%'",
    "UPDATE introductions SET response_reason = '' WHERE buyer = :person AND response_reason NOT LIKE '#%'",
    """UPDATE deals SET next_action = '', lost_reason = ''
        WHERE introduction IN (SELECT id FROM introductions WHERE buyer = :person)""",
    # nobody comes back as him; what was written of him goes
    "UPDATE stops SET reason = '', until = date(:at, '-1 day') WHERE buyer = :person",
    "UPDATE persons SET erased_at = :at WHERE id = :person",
    "DELETE FROM files WHERE id IN (SELECT value FROM json_each(:files))",
    # a picture that others show too stays, without the name he gave it
    "UPDATE files SET person = NULL, name = '' WHERE person = :person",
)


# A question is an answer too: whoever asks has looked at it. What comes from `until` on is not known yet.
_WAITING = """
    SELECT exporter, reviewed_at, answer_due, responded_at, state,
        (SELECT min(at) FROM audit WHERE entity = 'introduction' AND entity_id = introductions.id
            AND action = 'question' AND at >= reviewed_at AND at < :until) AS asked_at
    FROM introductions
    WHERE answer_due IS NOT NULL AND reviewed_at >= :since AND reviewed_at < :until ORDER BY id
"""

_EXPIRED = """
    WITH lapsed AS
        (SELECT exporters.id FROM exporters, json_each(certificates) WHERE json_extract(value, '$.expires') < :on)
    SELECT products.id, products.certificates, exporters.certificates
    FROM products JOIN exporters ON exporters.id = products.exporter
    WHERE exporters.id IN (SELECT id FROM lapsed) OR EXISTS
        (SELECT 1 FROM json_each(products.certificates) WHERE json_extract(value, '$.expires') < :on)
    ORDER BY products.id
"""


class ReadingView:
    """Implements catalog.store.Reading over one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._db = Database(connection, execute_plugins=False)

    def get(self, kind: type[E], id: int | str) -> E:
        """The row with this id. Raises NotFound."""
        try:
            return from_row(kind, self._db.table(TABLES[kind]).get(id))
        except NotFoundError:
            raise NotFound(kind.__name__, id) from None

    def find(self, kind: type[E], /, *, order: str = "id", limit: int | None = None, **equals: object) -> list[E]:
        """Rows whose columns equal the values; a list or tuple means any of them."""
        where, values = _where(equals)
        by = f"{order[1:]} desc" if order.startswith("-") else order
        rows = self._db.table(TABLES[kind]).rows_where(where, values, order_by=by, limit=limit)
        return [from_row(kind, row) for row in rows]

    def first(self, kind: type[E], /, *, order: str = "id", **equals: object) -> E | None:
        """The first of `find`, or None."""
        found = self.find(kind, order=order, limit=1, **equals)
        return found[0] if found else None

    def count(self, kind: type[object], /, **equals: object) -> int:
        """How many rows `find` would return."""
        where, values = _where(equals)
        return self._db.table(TABLES[kind]).count_where(where, values)

    def holders(self, role: model.Role) -> list[model.Person]:
        """Everyone who has a role and was not erased."""
        where = "erased_at IS NULL AND roles LIKE ?"
        rows = self._db.table(TABLES[model.Person]).rows_where(where, [f'%"{role}"%'], order_by="id")
        return [from_row(model.Person, row) for row in rows]

    def private(self, person: PersonId, field: str) -> str:
        """A private text of a person, "" when there is none."""
        found = self._connection.execute(
            "SELECT value FROM person_private WHERE person = ? AND field = ?", [person, field]
        ).fetchone()
        return found[0] if found else ""

    def privates(self, person: PersonId) -> dict[str, str]:
        """All private texts of a person, by field."""
        query = "SELECT field, value FROM person_private WHERE person = ? ORDER BY field"
        return dict(self._connection.execute(query, [person]).fetchall())

    def contact(self, person: PersonId) -> ContactCard:
        """The private contact card of a person."""
        return ContactCard(**{name: self.private(person, name) for name in CARD_FIELDS})

    def revision(self) -> int:
        """The newest revision of catalog and requests."""
        (found,) = self._connection.execute("SELECT coalesce(max(revision), 0) FROM changes").fetchone()
        return int(found)

    def changes_since(self, revision: int) -> list[tuple[int, str, int]]:
        """(revision, entity, id) after `revision`, oldest first."""
        query = "SELECT revision, entity, entity_id FROM changes WHERE revision > ? ORDER BY revision"
        return [(r, e, i) for r, e, i in self._connection.execute(query, [revision])]

    def unanswered(self) -> list[model.RequestId]:
        """Requests that nothing was ever found to fit, oldest first."""
        query = """SELECT id FROM requests WHERE requirements <> '{}'
            AND NOT EXISTS (SELECT 1 FROM proposals WHERE request = requests.id AND near_miss = 0) ORDER BY id"""
        return [model.RequestId(row[0]) for row in self._connection.execute(query)]

    def exposures(self, since: date, until: date) -> dict[int, int]:
        """How many products of each exporter were first shown on the days from `since` on, before `until`."""
        query = "SELECT exporter, sum(shown) FROM exposures WHERE day >= ? AND day < ? GROUP BY exporter"
        return {int(e): int(n) for e, n in self._connection.execute(query, [since.isoformat(), until.isoformat()])}

    def waitings(self, since: datetime, until: datetime) -> list[Waiting]:
        """How long exporters let introductions wait that were approved from `since` on, as known before `until`."""
        span = {"since": instant_text(since), "until": instant_text(until)}
        return [_waiting(row, span["until"]) for row in self._connection.execute(_WAITING, span)]

    def products_under(self, exporter: int | None, hs: str) -> list[int]:
        """Ids of an exporter's products, or of all, whose HS code begins with these digits; rising."""
        query = """SELECT id FROM products WHERE exporter = coalesce(?, exporter)
            AND substr(replace(replace(hs, '.', ''), ' ', ''), 1, ?) = ? ORDER BY id"""
        return [int(row[0]) for row in self._connection.execute(query, [exporter, len(hs), hs])]

    def expired_certificates(self, on: date) -> list[tuple[int, tuple[Certificate, ...]]]:
        """Products of which a certificate has run out, their own or the company's, with all of both; by rising id."""
        rows = self._connection.execute(_EXPIRED, {"on": on.isoformat()}).fetchall()
        read = {text: _certificates(text) for row in rows for text in row[1:]}
        return [(int(key), (*read[own], *read[company])) for key, own, company in rows]

    def vectors(self, model: str, hashes: Sequence[str]) -> dict[str, bytes]:
        """Cached vectors by text hash, for one model."""
        query = "SELECT hash, vector FROM vectors WHERE model = ? AND hash IN (SELECT value FROM json_each(?))"
        return dict(self._connection.execute(query, [model, json.dumps(list(hashes))]).fetchall())

    def due_incoming(self, limit: int) -> list[Incoming]:
        """The oldest new row of each address."""
        query = """SELECT * FROM inbox WHERE id IN (SELECT min(id) FROM inbox WHERE state = 'new' GROUP BY address)
            ORDER BY id LIMIT ?"""
        return [from_row(Incoming, row) for row in self._connection.execute(query, [limit])]

    def due_outgoing(self, now: datetime, limit: int) -> list[Outgoing]:
        """The oldest unfinished row of each person, if it may go out now."""
        query = """SELECT * FROM outbox WHERE id IN
            (SELECT min(id) FROM outbox WHERE state IN ('pending', 'sending') GROUP BY person)
            AND state = 'pending' AND (not_before IS NULL OR not_before <= ?) ORDER BY id LIMIT ?"""
        rows = self._connection.execute(query, [instant_text(now), limit])
        return [from_row(Outgoing, row) for row in rows]


def _certificates(text: str) -> tuple[Certificate, ...]:
    return converter.structure(json.loads(text), tuple[Certificate, ...])


def _waiting(row: sqlite3.Row, until: str) -> Waiting:
    responded = row["responded_at"] if row["responded_at"] and row["responded_at"] < until else None
    gave_up = responded is not None and row["state"] == model.IntroductionState.WITHDRAWN
    ends = [at for at in (row["asked_at"], responded) if at is not None]
    ended = datetime.fromisoformat(min(ends)) if ends else None
    answered = row["asked_at"] is not None or (responded is not None and not gave_up)
    since, due = datetime.fromisoformat(row["reviewed_at"]), datetime.fromisoformat(row["answer_due"])
    return Waiting(model.ExporterId(row["exporter"]), since, due, ended, answered)


class WritingView(ReadingView):
    """Implements catalog.store.Writing inside the writer's transaction."""

    unswept = False

    def add(self, entity: E) -> E:
        """Store a new row; returns it with its id. Raises Conflict."""
        kind = type(entity)
        table = self._db.table(TABLES[kind])
        try:
            key: Any = table.insert(to_row(entity), pk="id").last_pk
        except sqlite3.IntegrityError as error:
            raise Conflict(kind.__name__, str(error)) from error
        self._changed(kind, key)
        return self.get(kind, key)

    def save(self, entity: object) -> None:
        """Write a changed row back. Raises NotFound, Conflict."""
        kind, row = type(entity), to_row(entity)
        key: Any = row.get("id", 0)
        try:
            self._db.table(TABLES[kind]).update(key, row)
        except NotFoundError:
            raise NotFound(kind.__name__, key) from None
        except sqlite3.IntegrityError as error:
            raise Conflict(kind.__name__, str(error)) from error
        self._changed(kind, key)

    def update(self, kind: type[object], id: int, /, **values: object) -> None:
        """Write single columns of a row, so that a body erased meanwhile stays erased. Raises NotFound."""
        try:
            self._db.table(TABLES[kind]).update(id, {name: cell(value) for name, value in values.items()})
        except NotFoundError:
            raise NotFound(kind.__name__, id) from None
        self._changed(kind, id)

    def update_all(self, kind: type[object], values: Mapping[str, object], /, **equals: object) -> None:
        """Write columns of all rows that `find` would return, of a kind whose changes nobody follows."""
        assert kind not in TRACKED, kind
        where, known = _where(equals)
        columns = ", ".join(f"{name} = ?" for name in values)
        statement = f"UPDATE {TABLES[kind]} SET {columns} WHERE {where or True}"  # noqa: S608  # all names are ours
        self._connection.execute(statement, [*map(cell, values.values()), *known])

    def _changed(self, kind: type[object], key: object) -> None:
        if kind in TRACKED:
            self._connection.execute("INSERT INTO changes (entity, entity_id) VALUES (?, ?)", [TRACKED[kind], key])

    def remove(self, entity: object) -> None:
        """Delete a row that carries no history."""
        self._db.table(TABLES[type(entity)]).delete(cast(int, to_row(entity)["id"]))

    def set_private(self, person: PersonId, field: str, value: str) -> None:
        """Write a private text of a person; "" removes it."""
        if value:
            query = "INSERT INTO person_private VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value"
            self._connection.execute(query, [person, field, storable(value)])
        else:
            self._connection.execute("DELETE FROM person_private WHERE person = ? AND field = ?", [person, field])

    def set_contact(self, person: PersonId, card: ContactCard) -> None:
        """Write the private contact card of a person."""
        for name in CARD_FIELDS:
            self.set_private(person, name, getattr(card, name))

    def audit(
        self, actor: PersonId | None, entity: str, entity_id: int, action: str, at: datetime, **detail: object
    ) -> None:
        """Append a line to the trail."""
        row = to_row(AuditEntry(0, at, actor, entity, entity_id, action, detail))
        self._db.table(TABLES[AuditEntry]).insert(row)

    def erase(self, person: PersonId, at: datetime) -> list[str]:
        """Erase private texts and message bodies of a person; returns the ids of his files.

        Bodies of all that was sent go, to whomever: officers and exporters were told of him, and nobody reads them again.
        """
        files = [row[0] for row in self._connection.execute(_FILES_OF_HIS_ALONE, {"person": person})]
        named = {"person": person, "at": instant_text(at), "files": json.dumps(files)}
        for statement in _ERASURE:
            self._connection.execute(statement, named)
        self.sweep()
        return files

    def sweep(self) -> None:
        """Have the files rewritten after the commit, by the next start at the latest."""
        self._connection.execute("INSERT OR REPLACE INTO meta VALUES ('unswept', '')")
        self.unswept = True

    def put_vectors(self, model: str, vectors: Mapping[str, bytes]) -> None:
        """Cache vectors by text hash."""
        query = "INSERT OR REPLACE INTO vectors VALUES (?, ?, ?)"
        self._connection.executemany(query, [(model, key, vector) for key, vector in vectors.items()])


def _where(equals: Mapping[str, object]) -> tuple[str | None, list[object]]:
    parts: list[str] = []
    values: list[object] = []
    for name, value in equals.items():
        if value is None:
            parts.append(f"{name} IS NULL")
        elif isinstance(value, list | tuple | set | frozenset):
            parts.append(f"{name} IN ({', '.join('?' * len(value))})")
            values += [cell(v) for v in value]
        else:
            parts.append(f"{name} = ?")
            values.append(cell(value))
    return (" AND ".join(parts) or None), values
