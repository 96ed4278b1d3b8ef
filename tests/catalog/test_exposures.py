"""How often an exporter was shown: counted by the store, also for what was shown before it counted."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

from sqlite_utils import Database

from catalog.migrations import migrations
from catalog.model import Exporter, ExporterId, ExporterKind
from catalog.rows import to_row
from catalog.sqlite_store import SqliteStore

PROPOSAL = """INSERT INTO proposals VALUES (NULL, :request, 1, :exporter, 1, 1, '{}', 'm', 1, :at, 1, '[]', '[]', '[]',
    0, 0, 'none', '', NULL)"""


def test_what_was_shown_before_is_counted_when_the_database_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "app.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        migrations.apply(Database(old), stop_before="m004_fit")
        for n in (1, 2):
            company = Exporter(
                ExporterId(n), f"厂{n}", f"U{n}", ExporterKind.MANUFACTURER, datetime(2026, 1, 1, tzinfo=UTC)
            )
            row = to_row(company)
            old.execute(
                f"INSERT INTO exporters ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})", [*row.values()]
            )
        # half past four in the afternoon in London is the next day in Mianyang
        for request, exporter, at in ((1, 1, "24T15:59"), (2, 1, "24T16:30"), (3, 2, "20T08:00"), (4, 1, "24T01:00")):
            old.execute(PROPOSAL, {"request": request, "exporter": exporter, "at": f"2026-11-{at}:00.000000Z"})
    store = SqliteStore(path)
    with store.read() as view:
        assert view.exposures(date(2026, 11, 1), date(2026, 11, 25)) == {1: 2, 2: 1}
        assert view.exposures(date(2026, 11, 25), date(2026, 11, 26)) == {1: 1}
        assert view.exposures(date(2026, 11, 21), date(2026, 11, 24)) == {}
    store.close()
