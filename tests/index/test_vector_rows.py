"""Vectors by id in one table: held to a plain dictionary."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.saving import DamagedFile
from index.vector_rows import VectorRows
from index.vectors import BadVectors

DIM = 4
STEPS = st.lists(
    st.tuples(st.booleans(), st.lists(st.integers(0, 30), min_size=1, max_size=8, unique=True)), max_size=30
)


@settings(max_examples=60, deadline=None)
@given(STEPS, st.integers(0, 1000))
def test_any_course_of_changes_is_as_in_a_dictionary(steps: list[tuple[bool, list[int]]], seed: int) -> None:
    dice = np.random.default_rng(seed)
    rows, plain = VectorRows(DIM), {}
    for adding, ids in steps:
        if adding:
            vectors = dice.normal(size=(len(ids), DIM)).astype(np.float32)
            rows.add(np.array(ids, np.int64), vectors)
            plain |= dict(zip(ids, vectors, strict=True))
        else:
            rows.remove(np.array(ids, np.int64))
            plain = {key: row for key, row in plain.items() if key not in ids}
    assert len(rows) == len(plain)
    query = dice.normal(size=(1, DIM)).astype(np.float32)
    expected = sorted(key for key, row in plain.items() if row @ query[0] >= 0.5)
    unsure = {key for key, row in plain.items() if abs(row @ query[0] - 0.5) < 1e-5}
    assert set(rows.near(query, 0.5)[0]) - unsure == set(expected) - unsure
    assert rows.near(query, 0.5)[0] == sorted(rows.near(query, 0.5)[0])


def test_more_rows_than_there_was_room_for_and_back_from_disk(tmp_path: Path) -> None:
    vectors = np.eye(DIM, dtype=np.float32)[np.arange(5000) % DIM]
    rows = VectorRows(DIM)
    for start in range(0, 5000, 700):
        rows.add(np.arange(start, min(start + 700, 5000)), vectors[start : start + 700])
    rows.remove(np.arange(10))
    rows.save(tmp_path / "rows")
    again = VectorRows(DIM)
    again.load(tmp_path / "rows")
    assert again.near(vectors[:1], 0.9) == rows.near(vectors[:1], 0.9) == [list(range(12, 5000, DIM))]
    again.add(np.array([9_000_000_000], np.int64), vectors[:1])
    assert again.near(vectors[:1], 0.9)[0][-1] == 9_000_000_000


def test_what_is_damaged_or_of_another_size_is_refused(tmp_path: Path) -> None:
    rows = VectorRows(DIM)
    rows.add(np.array([1]), np.eye(DIM, dtype=np.float32)[:1])
    rows.save(tmp_path / "rows")
    with pytest.raises(DamagedFile):
        VectorRows(DIM + 1).load(tmp_path / "rows")
    (tmp_path / "rows").write_bytes(b"x" * 100)
    with pytest.raises(DamagedFile):
        rows.load(tmp_path / "rows")
    assert len(rows) == 1
    with pytest.raises(BadVectors):
        rows.add(np.array([1]), np.full((1, DIM), np.nan, np.float32))
