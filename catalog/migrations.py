"""The steps that make a database of any earlier version into today's: numbered, applied once, never edited."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("made-in-mianyang")

_FLOOR = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

CREATE TABLE persons (
    id INTEGER PRIMARY KEY AUTOINCREMENT, language TEXT NOT NULL, created_at TEXT NOT NULL, roles TEXT NOT NULL,
    language_chosen INTEGER NOT NULL, erased_at TEXT) STRICT;
CREATE TABLE identities (
    id INTEGER PRIMARY KEY, channel TEXT NOT NULL, address TEXT NOT NULL, person INTEGER NOT NULL REFERENCES persons,
    reachable INTEGER NOT NULL, UNIQUE (channel, address)) STRICT;
CREATE INDEX identities_person ON identities (person);
CREATE TABLE person_private (
    person INTEGER NOT NULL REFERENCES persons, field TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (person, field)) STRICT, WITHOUT ROWID;
CREATE TABLE invitations (
    id INTEGER PRIMARY KEY AUTOINCREMENT, secret_hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, name TEXT NOT NULL,
    created_at TEXT NOT NULL, used_by INTEGER REFERENCES persons, used_at TEXT) STRICT;
CREATE TABLE buyers (
    id INTEGER PRIMARY KEY REFERENCES persons, buyer_type TEXT, country TEXT, languages TEXT NOT NULL,
    level TEXT NOT NULL, level_on TEXT) STRICT;

CREATE TABLE exporters (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name_zh TEXT NOT NULL, uscc TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    created_at TEXT NOT NULL, name_en TEXT NOT NULL, district TEXT NOT NULL, sectors TEXT NOT NULL,
    capacity TEXT NOT NULL, founded INTEGER, employees TEXT NOT NULL, export_markets TEXT NOT NULL,
    excluded_markets TEXT NOT NULL, buyer_types TEXT NOT NULL, certificates TEXT NOT NULL, languages TEXT NOT NULL,
    level TEXT NOT NULL, level_on TEXT, level_by INTEGER, review TEXT NOT NULL, review_note TEXT NOT NULL,
    contact INTEGER REFERENCES persons, contact_consent_at TEXT, response_hours INTEGER, sample INTEGER NOT NULL) STRICT;
CREATE INDEX exporters_review ON exporters (review);
CREATE TABLE members (
    id INTEGER PRIMARY KEY, exporter INTEGER NOT NULL REFERENCES exporters, person INTEGER NOT NULL REFERENCES persons,
    UNIQUE (exporter, person)) STRICT;
CREATE INDEX members_person ON members (person);
CREATE TABLE products (
    id INTEGER PRIMARY KEY AUTOINCREMENT, exporter INTEGER NOT NULL REFERENCES exporters, name_zh TEXT NOT NULL,
    updated_at TEXT NOT NULL, sku TEXT NOT NULL, family TEXT NOT NULL, name_en TEXT NOT NULL, sector TEXT NOT NULL,
    hs TEXT NOT NULL, description_zh TEXT NOT NULL, description_en TEXT NOT NULL, spec TEXT NOT NULL, moq TEXT,
    unit TEXT NOT NULL, prices TEXT NOT NULL, incoterm TEXT NOT NULL, place TEXT NOT NULL, lead_days INTEGER,
    capacity_month TEXT, packing TEXT NOT NULL, volume_m3 TEXT, gross_kg TEXT, certificates TEXT NOT NULL,
    sample_policy TEXT, oem INTEGER, overseas_stock TEXT NOT NULL, warranty_months INTEGER, spare_parts INTEGER,
    manual_languages TEXT NOT NULL, service_countries TEXT NOT NULL, photos TEXT NOT NULL, state TEXT NOT NULL,
    source TEXT NOT NULL, sample INTEGER NOT NULL) STRICT;
CREATE INDEX products_exporter ON products (exporter);

CREATE TABLE requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER NOT NULL REFERENCES persons, language TEXT NOT NULL,
    requirements TEXT NOT NULL, created_at TEXT NOT NULL, valid_until TEXT NOT NULL, state TEXT NOT NULL,
    photos TEXT NOT NULL, skipped TEXT NOT NULL) STRICT;
CREATE INDEX requests_person ON requests (person);
CREATE INDEX requests_state ON requests (state);
CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT, request INTEGER NOT NULL REFERENCES requests,
    product INTEGER NOT NULL REFERENCES products, exporter INTEGER NOT NULL REFERENCES exporters, score REAL NOT NULL,
    probability REAL NOT NULL, components TEXT NOT NULL, model TEXT NOT NULL, index_revision INTEGER NOT NULL,
    shown_at TEXT NOT NULL, rank INTEGER NOT NULL, matched TEXT NOT NULL, conflicting TEXT NOT NULL,
    unknown TEXT NOT NULL, near_miss INTEGER NOT NULL, announced INTEGER NOT NULL, decision TEXT NOT NULL,
    reason TEXT NOT NULL, decided_at TEXT, UNIQUE (request, product)) STRICT;
CREATE TABLE introductions (
    id INTEGER PRIMARY KEY AUTOINCREMENT, proposal INTEGER NOT NULL UNIQUE REFERENCES proposals,
    request INTEGER NOT NULL REFERENCES requests, product INTEGER NOT NULL REFERENCES products,
    exporter INTEGER NOT NULL REFERENCES exporters, buyer INTEGER NOT NULL REFERENCES persons,
    consented_at TEXT NOT NULL, state TEXT NOT NULL, officer INTEGER REFERENCES persons,
    reviewed_by INTEGER REFERENCES persons, reviewed_at TEXT, review_note TEXT NOT NULL,
    responded_by INTEGER REFERENCES persons, responded_at TEXT, response_reason TEXT NOT NULL, answer_due TEXT) STRICT;
CREATE INDEX introductions_state ON introductions (state);
CREATE INDEX introductions_exporter ON introductions (exporter);
CREATE INDEX introductions_buyer ON introductions (buyer);
CREATE TABLE deals (
    id INTEGER PRIMARY KEY AUTOINCREMENT, introduction INTEGER NOT NULL UNIQUE REFERENCES introductions,
    officer INTEGER NOT NULL REFERENCES persons, due TEXT NOT NULL, target TEXT NOT NULL, opened_at TEXT NOT NULL,
    stage TEXT NOT NULL, next_action TEXT NOT NULL, lost_reason TEXT NOT NULL) STRICT;

CREATE TABLE files (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, media_type TEXT NOT NULL, size INTEGER NOT NULL,
    created_at TEXT NOT NULL) STRICT;
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, actor INTEGER, entity TEXT NOT NULL,
    entity_id INTEGER NOT NULL, action TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX audit_entity ON audit (entity, entity_id);
CREATE TRIGGER audit_is_final_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER audit_is_final_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TABLE changes (
    revision INTEGER PRIMARY KEY AUTOINCREMENT, entity TEXT NOT NULL, entity_id INTEGER NOT NULL) STRICT;
CREATE TABLE vectors (
    model TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL, PRIMARY KEY (model, hash)) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, number INTEGER NOT NULL, address TEXT NOT NULL,
    body TEXT NOT NULL, received_at TEXT NOT NULL, state TEXT NOT NULL, done_at TEXT, error TEXT NOT NULL,
    UNIQUE (source, number)) STRICT;
CREATE INDEX inbox_new ON inbox (address, id) WHERE state = 'new';
CREATE INDEX inbox_address ON inbox (address);
CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER NOT NULL REFERENCES persons, body TEXT NOT NULL,
    created_at TEXT NOT NULL, state TEXT NOT NULL, slot TEXT NOT NULL, attempts INTEGER NOT NULL, not_before TEXT,
    sent_at TEXT, uncertain INTEGER NOT NULL, error TEXT NOT NULL) STRICT;
CREATE INDEX outbox_unsent ON outbox (person, id) WHERE state IN ('pending', 'sending');
CREATE INDEX outbox_person ON outbox (person);
CREATE TABLE slots (
    id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES persons, slot TEXT NOT NULL, message TEXT NOT NULL,
    UNIQUE (person, slot)) STRICT;
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY REFERENCES persons, state TEXT NOT NULL, revision INTEGER NOT NULL) STRICT;
CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, due_at TEXT NOT NULL, body TEXT NOT NULL,
    state TEXT NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL) STRICT;
CREATE INDEX jobs_due ON jobs (due_at) WHERE state = 'waiting';
"""


@migrations()
def m001_floor(db: Database) -> None:
    """Persons, exporters, products, requests, introductions, deals, trail, messages."""
    for statement in _statements(_FLOOR):
        db.conn.execute(statement)


@migrations()
def m002_deal_plan(db: Database) -> None:
    """What the officer plans for the deal that an accepted introduction opens."""
    for column in ("deal_due", "deal_target"):
        db.conn.execute(f"ALTER TABLE introductions ADD COLUMN {column} TEXT")


@migrations()
def m003_senders_of_files(db: Database) -> None:
    """Who sent a file, so that it goes with him."""
    db.conn.execute("ALTER TABLE files ADD COLUMN person INTEGER REFERENCES persons")
    db.conn.execute("CREATE INDEX files_person ON files (person)")


_FIT = """
CREATE TABLE stops (
    id INTEGER PRIMARY KEY AUTOINCREMENT, reason TEXT NOT NULL, source TEXT NOT NULL, since TEXT NOT NULL, until TEXT,
    buyer INTEGER REFERENCES persons, organisation TEXT NOT NULL, exporter INTEGER REFERENCES exporters,
    country TEXT NOT NULL, hs TEXT NOT NULL) STRICT;
CREATE TABLE exposures (
    id INTEGER PRIMARY KEY, exporter INTEGER NOT NULL REFERENCES exporters, day TEXT NOT NULL, shown INTEGER NOT NULL,
    UNIQUE (exporter, day)) STRICT;
CREATE INDEX exposures_day ON exposures (day);
INSERT INTO exposures (exporter, day, shown)
    SELECT exporter, date(shown_at, '+8 hours'), count(*) FROM proposals GROUP BY 1, 2;
CREATE TRIGGER proposals_are_counted AFTER INSERT ON proposals BEGIN
    INSERT INTO exposures (exporter, day, shown) VALUES (NEW.exporter, date(NEW.shown_at, '+8 hours'), 1)
    ON CONFLICT (exporter, day) DO UPDATE SET shown = shown + 1; END;
CREATE INDEX introductions_reviewed ON introductions (reviewed_at) WHERE answer_due IS NOT NULL;
"""


@migrations()
def m004_fit(db: Database) -> None:
    """The bureau's stop list, and how often each exporter was shown: counted by the day in Mianyang."""
    for statement in _statements(_FIT):
        db.conn.execute(statement)


@migrations()
def m005_questions_asked(db: Database) -> None:
    """What a buyer was asked for about a request, so that nothing is asked twice."""
    db.conn.execute("ALTER TABLE requests ADD COLUMN asked TEXT NOT NULL DEFAULT '[]'")


_LEARNING = """
CREATE TABLE verdicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, role TEXT NOT NULL, ruling TEXT NOT NULL,
    proposal INTEGER NOT NULL REFERENCES proposals, request INTEGER NOT NULL REFERENCES requests,
    product INTEGER NOT NULL REFERENCES products, exporter INTEGER NOT NULL REFERENCES exporters,
    components TEXT NOT NULL, model TEXT NOT NULL, rank INTEGER NOT NULL, near_miss INTEGER NOT NULL,
    reason TEXT NOT NULL) STRICT;
CREATE INDEX verdicts_proposal ON verdicts (proposal);
CREATE TRIGGER verdicts_are_final_update BEFORE UPDATE ON verdicts
    BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
CREATE TRIGGER verdicts_are_final_delete BEFORE DELETE ON verdicts
    BEGIN SELECT RAISE(ABORT, 'verdicts are append-only'); END;
CREATE TABLE news (
    id INTEGER PRIMARY KEY AUTOINCREMENT, person INTEGER NOT NULL REFERENCES persons, side TEXT NOT NULL,
    request INTEGER NOT NULL REFERENCES requests, product INTEGER NOT NULL REFERENCES products,
    made_at TEXT NOT NULL, done_at TEXT, UNIQUE (person, request, product)) STRICT;
CREATE INDEX news_request ON news (request);
CREATE INDEX news_waiting ON news (person) WHERE done_at IS NULL;
CREATE TABLE bookmarks (
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL) STRICT;
INSERT INTO bookmarks (name, revision) SELECT 'matched', max(revision) FROM changes HAVING count(*) > 0;
UPDATE jobs SET state = 'done' WHERE kind = 'recheck_request' AND state = 'waiting';
CREATE INDEX jobs_kind ON jobs (kind, state);
CREATE INDEX jobs_state ON jobs (state, due_at);
"""


@migrations()
def m006_learning(db: Database) -> None:
    """Decisions to learn from, and news told once: what the catalog held before is none."""
    for statement in _statements(_LEARNING):
        db.conn.execute(statement)


def _statements(script: str) -> list[str]:
    """Split at lines that end a statement: `executescript` would commit the surrounding transaction."""
    out, part = [], ""
    for line in script.strip().splitlines():
        part += line + "\n"
        if line.rstrip().endswith(";"):
            out.append(part)
            part = ""
    return out
