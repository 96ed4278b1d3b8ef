"""Arrays in one file: written atomically, and read back without trusting it."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Arrays = Mapping[str, NDArray[Any]]


class DamagedFile(Exception):
    """Raised when a file of the index is damaged or of another kind; carries its path."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: {why}")
        self.path = path


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file that is whole or absent, whenever the machine stops."""
    with _replacing(path) as file:
        file.write(data)


def write_arrays(path: Path, kind: str, arrays: Arrays) -> None:
    """Write named arrays, marked with what kind of index they are of."""
    with _replacing(path) as file:
        np.savez(file, kind=np.array(kind), **arrays)  # type: ignore[arg-type]  # numpy's stub takes the names for flags


def read_arrays(path: Path, kind: str, names: tuple[str, ...]) -> dict[str, NDArray[Any]]:
    """Read what `write_arrays` wrote. Raises DamagedFile."""
    try:
        with np.load(path, allow_pickle=False) as file:
            found = {name: file[name] for name in ("kind", *names)}
    except (OSError, ValueError, KeyError, EOFError, TypeError, zipfile.BadZipFile, NotImplementedError) as error:
        raise DamagedFile(path, str(error)) from error
    if str(found.pop("kind")) != kind:
        raise DamagedFile(path, f"holds no {kind}")
    return found


class _replacing:
    """A temporary file beside `path` that takes its place when the block ends well."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> Any:
        self._file = tempfile.NamedTemporaryFile(dir=self._path.parent, prefix=".writing-", delete=False)
        return self._file

    def __exit__(self, kind: object, *_: object) -> None:
        made = Path(self._file.name)
        try:
            if kind is None:
                self._file.flush()
                os.fsync(self._file.fileno())
                self._file.close()
                made.replace(self._path)
        finally:
            self._file.close()
            made.unlink(missing_ok=True)
