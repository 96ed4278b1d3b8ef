"""A database of an earlier version: what it held is no news, and what waited for the old clock is over."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from catalog.messages import Bookmark, Job, JobState
from catalog.model import Exporter, ExporterId, ExporterKind, Product, ProductId
from catalog.sqlite_store import SqliteStore

NOW = datetime(2026, 11, 24, 8, 30, tzinfo=UTC)


def test_what_the_catalog_held_before_is_no_news(tmp_path: Path) -> None:
    path = tmp_path / "app.db"
    store = SqliteStore(path)
    maker = Exporter(ExporterId(0), "新宇农机", "91510700MA62400001", ExporterKind.MANUFACTURER, NOW)
    made = store.write(lambda tx: tx.add(maker))
    store.write(lambda tx: tx.add(Product(ProductId(0), made.id, "水稻收割机", NOW)))
    store.write(lambda tx: tx.add(Job(0, "recheck_request", NOW, {"request": 1})))
    other = store.write(lambda tx: tx.add(Job(0, "expire_request", NOW, {"request": 1})))
    store.close()
    with closing(sqlite3.connect(path)) as raw, raw:
        for table in ("verdicts", "news", "bookmarks"):
            raw.execute(f"DROP TABLE {table}")
        for index in ("jobs_kind", "jobs_state"):
            raw.execute(f"DROP INDEX {index}")
        raw.execute("DELETE FROM _sqlite_migrations WHERE name = 'm006_learning'")
    store = SqliteStore(path)
    with store.read() as view:
        assert [(mark.name, mark.revision) for mark in view.find(Bookmark)] == [("matched", 2)]
        assert view.find(Job, state=JobState.WAITING) == [other]
    store.close()


def test_a_new_database_has_gone_through_nothing(tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "app.db")
    with store.read() as view:
        assert view.find(Bookmark) == []
    store.close()
