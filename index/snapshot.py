"""The index on disk: its files, and a manifest that says of what they are a picture. Nothing in it is trusted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from index.saving import DamagedFile, write_bytes

FORMAT = 1
MANIFEST = "manifest.json"
LOCK = "lock"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a snapshot is a picture of.

    `history` is the digest of all changes up to `revision`; `files` maps a part to its file, named by its sha256.
    """

    model: str
    dim: int
    wording: str
    count: int
    revision: int
    history: str
    files: Mapping[str, str]
    format: int = FORMAT


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of a folder, None where there is none. Raises DamagedFile."""
    path = folder / MANIFEST
    try:
        data = json.loads(path.read_bytes())
        manifest = Manifest(**data)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError) as error:
        raise DamagedFile(path, str(error)) from error
    fields = (manifest.model, manifest.dim, manifest.wording, manifest.count, manifest.revision, manifest.history)
    kinds = [type(value) for value in (*fields, manifest.files, manifest.format)]
    if kinds != [str, int, str, int, int, str, dict, int]:
        raise DamagedFile(path, "a field is of another type")
    if manifest.format != FORMAT:
        raise DamagedFile(path, f"of format {manifest.format}")
    return manifest


def checked_file(folder: Path, manifest: Manifest, part: str) -> Path:
    """The file of a part. Raises DamagedFile unless it is what the manifest says."""
    name = str(manifest.files.get(part))
    path = folder / name
    try:
        if path.parent != folder or name != _name(part, path):
            raise DamagedFile(path, "not what the manifest says")
    except OSError as error:
        raise DamagedFile(path, str(error)) from error
    return path


def write_snapshot(
    folder: Path, manifest: Manifest, parts: Mapping[str, Callable[[Path], None]], newest: int
) -> Manifest | None:
    """Write all parts, then the manifest; a crash at any point leaves the old snapshot or the new one.

    Returns the manifest written; None when another process is writing, or has written a picture of the same catalog
    that is newer (at most of `newest`, the store's revision).

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    try:
        with FileLock(folder / LOCK, timeout=0):
            if _overtaken(folder, manifest, newest):
                return None
            return _write(folder, manifest, parts)
    except Timeout:
        return None


def _overtaken(folder: Path, manifest: Manifest, newest: int) -> bool:
    try:
        other = read_manifest(folder)
    except DamagedFile:
        return False
    if other is None or (other.model, other.wording) != (manifest.model, manifest.wording):
        return False
    return manifest.revision < other.revision <= newest


def _write(folder: Path, manifest: Manifest, parts: Mapping[str, Callable[[Path], None]]) -> Manifest:
    for orphan in folder.glob(".writing-*"):
        orphan.unlink()  # index/saving.py left it when it was killed: who holds the lock writes alone
    names = {}
    for part, save in parts.items():
        fresh = folder / f"{part}.new"
        save(fresh)
        names[part] = _name(part, fresh)
        fresh.replace(folder / names[part])
    written = Manifest(**{**asdict(manifest), "files": names})
    write_bytes(folder / MANIFEST, json.dumps(asdict(written), indent=1).encode())
    for part, name in names.items():
        for old in folder.glob(f"{part}-*"):
            if old.name != name:
                old.unlink(missing_ok=True)
    return written


def _name(part: str, path: Path) -> str:
    with path.open("rb") as file:
        return f"{part}-{hashlib.file_digest(file, 'sha256').hexdigest()}"
