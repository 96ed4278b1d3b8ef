"""Annotated readings as the tests of the reading need them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from catalog.model import Read, Requirements
from index.evaluate_reading import Reading, read_readings

# sentences that the reading was made with: every field of every one must come out right
TABLE = read_readings(Path(__file__).parents[1] / "judged" / "readings" / "tuning_first.tsv")


def name(reading: Reading) -> str:
    """A reading as a test's id."""
    return f"{reading.language}: {reading.text[:40]}"


def reads(read: Requirements) -> Iterator[Read[object]]:
    """All fields of a reading that hold something."""
    for field in Requirements.__dataclass_fields__:
        value = getattr(read, field)
        yield from (value if isinstance(value, tuple) else [value] if isinstance(value, Read) else [])
