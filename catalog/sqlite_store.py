"""The store in one SQLite file: a writer thread that owns the writing connection, readers that only query."""

from __future__ import annotations

import errno
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import Literal, TypeVar, cast

from sqlite_utils import Database

from catalog import sqlite_views
from catalog.migrations import migrations
from catalog.store import NewerDatabase, Reading, StoreBusy, UnreadableDatabase, Writing, WrongKind

T = TypeVar("T")
Kind = Literal["demo", "live"]
BUSY_SECONDS = 10.0
WRITER = "store-writer"
# what passes by itself or with some room on the disk: the statement was right
_PASSING = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
    connection.row_factory = sqlite3.Row
    try:
        _use_log(connection)
        for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to WAL. SQLite itself does not wait here when another process is making the same new file."""
    give_up = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode=WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.05)


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
        self._unswept: Literal["", "file", "log"] = ""
        self._local = threading.local()
        self._readers: list[sqlite3.Connection] = []
        self._lock = threading.Lock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with ExitStack() as undo:
                self._writer = _connect(path)
                undo.callback(self._writer.close)
                self._migrate(kind)
                self._sweep()
                undo.pop_all()
        except (sqlite3.DatabaseError, OSError) as error:
            raise UnreadableDatabase(path, _why(error)) from error
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix=WRITER)

    def _migrate(self, kind: Kind) -> None:
        """Bring the file up to date under the write lock: another process may be starting too."""
        db = Database(self._writer)
        self._writer.execute("BEGIN IMMEDIATE")
        try:
            known = {m.name for m in migrations.pending(db)} | {m.name for m in migrations.applied(db)}
            own = {m.name for m in migrations._migrations}  # sqlite-utils offers no public list
            if newer := known - own:
                raise NewerDatabase(self.path, ", ".join(sorted(newer)))
            migrations.apply(db)
            self._writer.execute("INSERT OR IGNORE INTO meta VALUES ('kind', ?)", [kind])
            meta = dict(self._writer.execute("SELECT key, value FROM meta").fetchall())
            if meta["kind"] != kind:
                raise WrongKind(self.path, meta["kind"])
            self._unswept = "file" if "unswept" in meta else ""
            self._writer.execute("COMMIT")
        except BaseException:
            self._rollback()
            raise

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
        return self._thread.submit(self._write, work)

    def write(self, work: Callable[[Writing], T]) -> T:
        """Run one transaction and wait for its commit. Raises RuntimeError inside another one: it would never end."""
        if threading.current_thread().name.startswith(WRITER):
            raise RuntimeError("a transaction was begun inside another one")
        return self.submit(work).result()

    def _write(self, work: Callable[[Writing], T]) -> T:
        try:
            return self._transaction(work)
        except sqlite3.OperationalError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in _PASSING:
                raise StoreBusy(f"{self.path}: {error}") from error
            raise

    def _transaction(self, work: Callable[[Writing], T]) -> T:
        self._writer.execute("BEGIN IMMEDIATE")
        view = sqlite_views.WritingView(self._writer)
        try:
            result = work(view)
            self._writer.execute("COMMIT")
        except BaseException:
            self._rollback()
            raise
        if view.unswept:
            self._unswept = "file"
        self._sweep()
        return result

    def _rollback(self) -> None:
        if self._writer.in_transaction:  # a full disk may have ended it already
            self._writer.execute("ROLLBACK")

    def _sweep(self) -> None:
        """Rewrite the file and empty the log after an erasure: moved rows leave gaps that secure_delete does not fill.

        A full disk, another writer or a reader of the log puts it off until the next transaction or start.
        """
        if not self._unswept:
            return
        run = self._writer.execute
        run("PRAGMA busy_timeout=250")
        with suppress(sqlite3.OperationalError):
            if self._unswept == "file":
                run("VACUUM")
                self._unswept = "log"
            (still_read, *_) = run("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not still_read:
                run("DELETE FROM meta WHERE key = 'unswept'")
                self._unswept = ""
        run(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}")

    def close(self) -> None:
        """Finish what is queued and close all connections."""
        self._thread.shutdown(wait=True)
        with self._lock:
            for connection in self._readers:
                connection.close()
        self._writer.close()

    def backup(self, to: Path) -> None:
        """Copy the database, consistent, while it is in use; the file is whole from the moment it is there.

        Raises:
            FileExistsError: it is there already.
            UnreadableDatabase: it cannot be written.
        """
        if to.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(to))
        partial = to.with_name(f"{to.name}.partial")
        try:
            to.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(partial)) as copy:
                self._reader().backup(copy)
            partial.replace(to)
        except (sqlite3.Error, OSError) as error:
            raise UnreadableDatabase(to, _why(error)) from error
        finally:
            with suppress(OSError):
                partial.unlink(missing_ok=True)


def _why(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
