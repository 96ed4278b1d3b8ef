"""The store in one SQLite file: a writer thread that owns the writing connection, readers that only query."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import Literal, TypeVar, cast

from sqlite_utils import Database

from catalog import sqlite_views
from catalog.migrations import migrations
from catalog.store import NewerDatabase, Reading, UnreadableDatabase, Writing, WrongKind

T = TypeVar("T")
Kind = Literal["demo", "live"]
BUSY_SECONDS = 10.0


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class SqliteStore:
    """Implements catalog.store.Store on a file; one process may write at a time, others wait up to 10 s for the lock."""

    def __init__(self, path: Path, *, kind: Kind = "live") -> None:
        """Open or make the database.

        Raises:
            UnreadableDatabase: no database, damaged, or the folder cannot be written.
            NewerDatabase: made by a newer version.
            WrongKind: a demo database opened as live, or the other way round.
        """
        self.path = path
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._writer = _connect(path)
            self._migrate(kind)
        except (sqlite3.DatabaseError, OSError) as error:
            raise UnreadableDatabase(f"{path}: {error}") from error
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store-writer")

    def _migrate(self, kind: Kind) -> None:
        db = Database(self._writer)
        known = {m.name for m in migrations.pending(db)} | {m.name for m in migrations.applied(db)}
        own = {m.name for m in migrations._migrations}  # sqlite-utils offers no public list
        if newer := known - own:
            raise NewerDatabase(f"{self.path}: {', '.join(sorted(newer))}")
        migrations.apply(db)
        self._writer.execute("INSERT OR IGNORE INTO meta VALUES ('kind', ?)", [kind])
        (found,) = self._writer.execute("SELECT value FROM meta WHERE key = 'kind'").fetchone()
        if found != kind:
            raise WrongKind(f"{self.path}: {found}")

    # ---------------------------------------------------------------- reading

    def _reader(self) -> sqlite3.Connection:
        connection = getattr(self._local, "reader", None)
        if connection is None:
            connection = _connect(self.path)
            connection.execute("PRAGMA query_only=ON")
            self._local.reader = connection
            with self._lock:
                self._readers.append(connection)
        return cast(sqlite3.Connection, connection)

    @contextmanager
    def read(self) -> Iterator[Reading]:
        """A consistent reading view of what is committed."""
        connection = self._reader()
        outermost = not connection.in_transaction
        if outermost:
            connection.execute("BEGIN")
        try:
            yield sqlite_views.ReadingView(connection)
        finally:
            if outermost:
                connection.execute("ROLLBACK")

    # ---------------------------------------------------------------- writing

    def submit(self, work: Callable[[Writing], T]) -> Future[T]:
        """Queue one transaction; the future holds the result of `work`, or its exception after the rollback."""
        return self._thread.submit(self._transaction, work)

    def write(self, work: Callable[[Writing], T]) -> T:
        """Run one transaction and wait for its commit."""
        return self.submit(work).result()

    def _transaction(self, work: Callable[[Writing], T]) -> T:
        self._writer.execute("BEGIN IMMEDIATE")
        view = sqlite_views.WritingView(self._writer)
        try:
            result = work(view)
            self._writer.execute("COMMIT")
        except BaseException:
            if self._writer.in_transaction:
                self._writer.execute("ROLLBACK")
            raise
        if view.erased:
            self._writer.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return result

    def close(self) -> None:
        """Finish what is queued and close all connections."""
        self._thread.shutdown(wait=True)
        with self._lock:
            for connection in self._readers:
                connection.close()
        self._writer.close()

    def backup(self, to: Path) -> None:
        """Copy the database, consistent, while it is in use."""
        with sqlite3.connect(to) as copy:
            self._reader().backup(copy)
        copy.close()
