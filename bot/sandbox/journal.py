"""What the stand-in remembers across restarts: small JSON records in one SQLite file."""

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any


class Journal:
    """Records by (kind, key). Every write is committed at once and survives the death of the process."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute(
            "CREATE TABLE IF NOT EXISTS records "
            "(kind TEXT NOT NULL, key INTEGER NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, key))"
        )

    def put(self, kind: str, key: int, body: Any) -> None:
        """Writes or replaces one record; `body` is anything JSON can hold."""
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        self._db.execute("INSERT OR REPLACE INTO records VALUES (?, ?, ?)", (kind, key, text))

    def drop(self, kind: str, key: int) -> None:
        """Forgets one record; a missing one is no error."""
        self._db.execute("DELETE FROM records WHERE kind = ? AND key = ?", (kind, key))

    def all(self, kind: str) -> Iterator[tuple[int, Any]]:
        """All records of a kind, by rising key."""
        rows = self._db.execute("SELECT key, body FROM records WHERE kind = ? ORDER BY key", (kind,)).fetchall()
        return ((int(key), json.loads(body)) for key, body in rows)

    def get(self, kind: str, key: int, default: Any) -> Any:
        """One record, or `default`."""
        row = self._db.execute("SELECT body FROM records WHERE kind = ? AND key = ?", (kind, key)).fetchone()
        return json.loads(row[0]) if row else default

    def close(self) -> None:
        self._db.close()
