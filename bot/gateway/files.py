"""Kept files: bodies on disk under their sha256, durable before any row names them."""

from __future__ import annotations

import hashlib
import os
import secrets
from pathlib import Path


class FileFolder:
    """A folder of files: `ab/<sha256>`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def path(self, file: str) -> Path:
        """Where a file lies, whether it exists or not. Raises ValueError for what is no sha256."""
        if len(file) != 64 or not set(file) <= set("0123456789abcdef"):
            raise ValueError(f"no file id: {file!r}")
        return self._root / file[:2] / file

    def keep(self, data: bytes) -> str:
        """Write a body and sync it; returns its id. The same body is kept once."""
        file = hashlib.sha256(data).hexdigest()
        target = self.path(file)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            partial = target.with_name(f"{file}.{secrets.token_hex(4)}.partial")
            try:
                _write_synced(partial, data)
                partial.replace(target)
            finally:
                partial.unlink(missing_ok=True)
            _sync_folder(target.parent)
            _sync_folder(self._root)
        return file

    def read(self, file: str) -> bytes:
        """The body of a file. Raises FileNotFoundError."""
        return self.path(file).read_bytes()

    def delete(self, file: str) -> None:
        """Remove a file; a missing one is no error."""
        self.path(file).unlink(missing_ok=True)


def _write_synced(path: Path, data: bytes) -> None:
    with path.open("xb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
