"""Reading of the reference tables under data/: tab-separated rows and TOML records, with the place of every mistake."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from importlib.resources import files

LANGUAGES = ("en", "zh", "fr", "es", "pt", "ru", "ar", "vi", "th", "kk", "ka", "sw", "ha")


class BadReference(Exception):
    """Raised for a malformed row of a reference file; says which file, row and field."""

    def __init__(self, table: str, row: str, field: str, problem: str) -> None:
        super().__init__(f"{table}, row {row}, {field}: {problem}")
        self.table = table
        self.row = row
        self.field = field


class UnknownCode(LookupError):
    """Raised for a code that a reference table does not hold; carries both."""

    def __init__(self, table: str, code: str) -> None:
        super().__init__(f"no {code!r} in {table}")
        self.table = table
        self.code = code


@dataclass(frozen=True, slots=True)
class Entry:
    """One row (numbered by its line) or TOML record (by its key). Every method raises BadReference."""

    table: str
    row: str
    cells: Mapping[str, object]

    def bad(self, field: str, problem: str) -> BadReference:
        """The exception for a field of this row, to be raised by who knows more than its form."""
        return BadReference(self.table, self.row, field, problem)

    def optional(self, field: str) -> str:
        """A text that may be empty or absent."""
        value = self.cells.get(field, "")
        if not isinstance(value, str):
            raise self.bad(field, f"{value!r} is no text")
        return value.strip()

    def text(self, field: str) -> str:
        """A text that must be there."""
        value = self.optional(field)
        if not value:
            raise self.bad(field, "is empty")
        return value

    def choice(self, field: str, allowed: Collection[str]) -> str:
        """One of the allowed words."""
        value = self.text(field)
        if value not in allowed:
            raise self.bad(field, f"{value!r} is none of {', '.join(sorted(allowed))}")
        return value

    def words(self, field: str, separator: str = ";") -> tuple[str, ...]:
        """A list: TOML's own, or a cell parted by the separator."""
        value = self.cells.get(field, "")
        parts = value.split(separator) if isinstance(value, str) else value
        if not isinstance(parts, list) or not all(isinstance(part, str) for part in parts):
            raise self.bad(field, f"{value!r} is no list of texts")
        return tuple(part.strip() for part in parts if part.strip())

    def decimal(self, field: str) -> Decimal:
        """A number above zero, exact as written."""
        try:
            value = Decimal(self.text(field))
        except InvalidOperation:
            raise self.bad(field, f"{self.optional(field)!r} is no number") from None
        if not value.is_finite() or value <= 0:
            raise self.bad(field, f"{value} is not above zero")
        return value

    def flag(self, field: str) -> bool:
        """TOML's true or false; in a row 1, or 0 or nothing."""
        value = self.cells.get(field, "")
        if isinstance(value, bool):
            return value
        if value not in {"", "0", "1"}:
            raise self.bad(field, f"{value!r} is neither 1 nor 0")
        return value == "1"

    def day(self, field: str) -> date:
        """A date: TOML's own, or ISO 8601."""
        value = self.cells.get(field)
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(self.text(field))
        except ValueError:
            raise self.bad(field, f"{value!r} is no date") from None


def read(name: str) -> str:
    """The text of a file under catalog/data."""
    return (files("catalog") / "data" / name).read_text(encoding="utf8")


def rows(name: str, text: str | None = None) -> Iterator[Entry]:
    """The rows of a tab-separated table: lines that start with # are comments, the first other line names the fields.

    Raises:
        BadReference: a row has more or fewer cells than there are fields.
    """
    fields: list[str] = []
    for number, line in enumerate((read(name) if text is None else text).splitlines(), start=1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if not fields:
            fields = cells
            continue
        if len(cells) != len(fields):
            raise BadReference(name, str(number), fields[-1], f"{len(cells)} cells, {len(fields)} fields")
        yield Entry(name, str(number), dict(zip(fields, cells, strict=True)))


def records(name: str, text: str | None = None) -> Iterator[Entry]:
    """The tables of a TOML file, numbered by their keys.

    Raises:
        BadReference: the file is no TOML, or something stands outside the tables.
    """
    try:
        document = tomllib.loads(read(name) if text is None else text)
    except tomllib.TOMLDecodeError as error:
        raise BadReference(name, "?", "?", str(error)) from error
    for key, cells in document.items():
        if not isinstance(cells, dict):
            raise BadReference(name, key, key, "stands outside the tables")
        yield Entry(name, key, cells)
