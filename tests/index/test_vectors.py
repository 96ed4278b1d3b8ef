"""One suite over every vector backend, held to the oracle; then what each backend promises beyond it."""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from index.faiss_vectors import EXACT_UP_TO, FaissIndex
from index.saving import DamagedFile
from index.vectors import BadVectors, ExactIndex, Ids, VectorIndex, Vectors

DIM = 5
Make = Callable[[int], VectorIndex]
BACKENDS: dict[str, Make] = {"exact": ExactIndex, "faiss": FaissIndex}


@pytest.fixture(params=BACKENDS.values(), ids=BACKENDS.keys())
def make(request: pytest.FixtureRequest) -> Make:
    return request.param


def unit(count: int, dim: int, seed: int = 0) -> Vectors:
    rows = np.random.default_rng(seed).standard_normal((count, dim)).astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def ids(*values: int) -> Ids:
    return np.array(values, np.int64)


def brute_force(held: dict[int, Vectors], query: Vectors, k: int, allowed: Ids | None) -> tuple[list[int], list[float]]:
    """The answer by a sort of plain Python numbers: what even the oracle is held to."""
    wanted = set(held) if allowed is None else set(held) & set(allowed.tolist())
    scored = [(-np.float32(sum(float(a) * float(b) for a, b in zip(held[i], query, strict=True))), i) for i in wanted]
    top = sorted(scored)[:k]
    pad = k - len(top)
    return [i for _, i in top] + [-1] * pad, [float(-s) for s, _ in top] + [-np.inf] * pad


# ---------------------------------------------------------------- the contract


def test_it_starts_empty_and_answers_with_padding(make: Make) -> None:
    index = make(DIM)
    found, scores = index.search(unit(2, DIM), 3)
    assert len(index) == 0
    assert found.tolist() == [[-1] * 3] * 2 and found.dtype == np.int64
    assert np.isneginf(scores).all() and scores.dtype == np.float32


def test_the_best_come_first_and_what_is_missing_is_padded(make: Make) -> None:
    index = make(2)
    index.add(ids(30, 10, 20), np.array([[1, 0], [0.5, 0], [-1, 0]], np.float32))
    found, scores = index.search(np.array([[1, 0]], np.float32), 5)
    assert found.tolist() == [[30, 10, 20, -1, -1]]
    assert scores.tolist() == [[1.0, 0.5, -1.0, -np.inf, -np.inf]]


def test_equal_scores_are_ordered_by_lower_id_at_every_cut(make: Make) -> None:
    index = make(DIM)
    same = np.repeat(unit(1, DIM), 300, axis=0)
    order = np.random.default_rng(1).permutation(300)
    index.add(order, same)
    for k in (1, 2, 17, 100, 299, 300):
        assert index.search(same[:1], k)[0].tolist() == [list(range(k))]


def test_an_id_added_again_is_replaced(make: Make) -> None:
    index = make(2)
    index.add(ids(1, 2), np.array([[1, 0], [0, 1]], np.float32))
    index.add(ids(1), np.array([[0, -1]], np.float32))
    assert len(index) == 2
    assert index.search(np.array([[0, 1]], np.float32), 2)[1].tolist() == [[1.0, -1.0]]


def test_of_equal_ids_in_one_call_the_last_wins(make: Make) -> None:
    index = make(1)
    index.add(ids(7, 3, 7), np.array([[1], [2], [3]], np.float32))
    assert len(index) == 2
    assert index.search(np.array([[1]], np.float32), 2)[1].tolist() == [[3.0, 2.0]]


def test_removal_passes_over_unknown_and_repeated_ids(make: Make) -> None:
    index = make(DIM)
    index.add(np.arange(10), unit(10, DIM))
    index.remove(ids(9, 4, 4, 77, 0))
    assert len(index) == 7
    assert sorted(index.search(unit(1, DIM), 10)[0][0].tolist()) == [-1, -1, -1, 1, 2, 3, 5, 6, 7, 8]
    index.remove(np.arange(10))
    assert len(index) == 0


def test_allowed_empty_is_nothing_and_none_is_everything(make: Make) -> None:
    index = make(DIM)
    index.add(np.arange(50), unit(50, DIM))
    query = unit(1, DIM, seed=2)
    assert index.search(query, 2, ids())[0].tolist() == [[-1, -1]]
    assert sorted(index.search(query, 5, ids(3, 4, 49, 1000))[0][0].tolist()) == [-1, -1, 3, 4, 49]
    assert index.search(query, 50, np.arange(50))[0].tolist() == index.search(query, 50)[0].tolist()


def test_no_results_and_no_queries(make: Make) -> None:
    index = make(DIM)
    index.add(ids(1), unit(1, DIM))
    assert index.search(unit(1, DIM), 0)[0].shape == (1, 0)
    assert index.search(unit(0, DIM), 4)[0].shape == (0, 4)
    index.add(ids(), unit(0, DIM))
    index.remove(ids())
    assert len(index) == 1


@pytest.mark.parametrize(
    ("bad_ids", "vectors"),
    [
        (ids(1), np.ones((1, DIM + 1), np.float32)),
        (ids(1, 2), np.ones((1, DIM), np.float32)),
        (ids(1), np.ones(DIM, np.float32)),
        (ids(-1), np.ones((1, DIM), np.float32)),
        (ids(1), np.full((1, DIM), np.nan, np.float32)),
        (ids(1), np.full((1, DIM), np.inf, np.float32)),
    ],
)
def test_bad_vectors_are_refused_and_change_nothing(make: Make, bad_ids: Ids, vectors: Vectors) -> None:
    index = make(DIM)
    with pytest.raises(BadVectors):
        index.add(bad_ids, vectors)
    assert len(index) == 0


def test_bad_queries_are_refused(make: Make) -> None:
    index = make(DIM)
    with pytest.raises(BadVectors):
        index.search(np.ones((1, DIM - 1), np.float32), 1)
    with pytest.raises(BadVectors):
        index.search(np.full((1, DIM), np.nan, np.float32), 1)
    with pytest.raises(BadVectors, match="-1"):
        index.search(unit(1, DIM), -1)


def test_what_is_saved_is_loaded(make: Make, tmp_path: Path) -> None:
    index, other = make(DIM), make(DIM)
    index.add(np.arange(100), unit(100, DIM))
    index.remove(ids(5, 6))
    index.save(tmp_path / "saved")
    other.add(ids(5, 4711), unit(2, DIM))
    other.load(tmp_path / "saved")
    assert len(other) == 98
    assert_same(other, index, unit(4, DIM, seed=3), 98)
    other.add(ids(5), unit(1, DIM))
    other.remove(ids(50))
    assert len(other) == 98
    assert [p.name for p in tmp_path.iterdir()] == ["saved"]


def test_a_damaged_or_foreign_file_is_refused_and_changes_nothing(make: Make, tmp_path: Path) -> None:
    index = make(DIM)
    index.add(np.arange(20), unit(20, DIM))
    index.save(tmp_path / "saved")
    whole = (tmp_path / "saved").read_bytes()
    wider = make(DIM + 1)
    wider.save(tmp_path / "wider")
    damaged = {"cut": whole[: len(whole) // 2], "empty": b"", "text": b"not an index", "flipped": flipped(whole)}
    for name, data in damaged.items():
        (tmp_path / name).write_bytes(data)
    for name in (*damaged, "wider", "absent"):
        with pytest.raises(DamagedFile):
            index.load(tmp_path / name)
    assert_same(index, oracle(np.arange(20), unit(20, DIM)), unit(3, DIM), 20)


def flipped(data: bytes) -> bytes:
    """Bits turned over in the middle of the biggest array."""
    at = data.index(b"rows.npy") + 300
    return data[:at] + bytes(255 - byte for byte in data[at : at + 40]) + data[at + 40 :]


def test_a_failed_save_leaves_the_old_file(make: Make, tmp_path: Path) -> None:
    index = make(DIM)
    with pytest.raises(FileNotFoundError):
        index.save(tmp_path / "no folder" / "saved")
    assert list(tmp_path.iterdir()) == []


def test_threads_may_search_while_others_change(make: Make) -> None:
    index = make(DIM)
    rows = unit(400, DIM)
    index.add(np.arange(400), rows)
    errors: list[Exception] = []

    def work(change: Callable[[int], object]) -> None:
        try:
            for turn in range(150):
                change(turn)
        except Exception as error:
            errors.append(error)

    changes: list[Callable[[int], object]] = [
        lambda turn: index.search(rows[turn : turn + 1], 20, np.arange(0, 400, 2)),
        lambda turn: index.search(rows[turn : turn + 2], 20),
        lambda turn: index.remove(np.arange(turn, turn + 30)),
        lambda turn: index.add(np.arange(turn, turn + 30), rows[turn : turn + 30]),
    ]
    threads = [threading.Thread(target=work, args=(change,)) for change in changes]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    index.add(np.arange(400), rows)
    assert_same(index, oracle(np.arange(400), rows), rows[:3], 400)


# ---------------------------------------------------------------- properties

some_id = st.one_of(st.integers(0, 12), st.sampled_from([2**31, 2**62, 2**63 - 1]))
# few different numbers, so that equal vectors and equal scores are the rule; and any number at times
number = st.one_of(st.sampled_from([0.0, 0.5, -0.5, 1.0]), st.floats(-4, 4, width=32))
row = arrays(np.float32, DIM, elements=number)
step = st.one_of(
    st.tuples(st.just("add"), st.lists(st.tuples(some_id, row), max_size=12)),
    st.tuples(st.just("remove"), st.lists(some_id, max_size=6)),
    st.tuples(st.just("save and load"), st.none()),
)


def apply(index: VectorIndex, make: Make, held: dict[int, Vectors], what: str, values: list) -> VectorIndex:
    if what == "add":
        rows = np.array([vector for _, vector in values], np.float32).reshape(-1, DIM)
        index.add(np.array([key for key, _ in values], np.int64), rows)
        held.update(values)
    elif what == "remove":
        index.remove(np.array(values, np.int64))
        for key in values:
            held.pop(key, None)
    else:
        with tempfile.TemporaryDirectory() as folder:
            index.save(Path(folder) / "saved")
            index = make(DIM)
            index.load(Path(folder) / "saved")
    return index


@pytest.mark.parametrize("make_one", BACKENDS.values(), ids=BACKENDS.keys())
@settings(max_examples=120, deadline=None)
@given(
    steps=st.lists(step, max_size=8),
    queries=st.lists(row, max_size=3),
    k=st.integers(0, 30),
    allowed=st.one_of(st.none(), st.lists(some_id, max_size=8).map(lambda keys: ids(*sorted(set(keys))))),
)
def test_any_history_gives_the_plain_answer(
    make_one: Make, steps: list, queries: list[Vectors], k: int, allowed: Ids | None
) -> None:
    index, held = make_one(DIM), {}
    for what, values in steps:
        index = apply(index, make_one, held, what, values)
    assert len(index) == len(held)
    found, scores = index.search(np.array(queries, np.float32).reshape(-1, DIM), k, allowed)
    for at, query in enumerate(queries):
        plain_ids, plain_scores = brute_force(held, query, k, allowed)
        assert found[at].tolist() == plain_ids
        assert scores[at].tolist() == plain_scores


@settings(max_examples=25, deadline=None)
@given(
    count=st.one_of(st.integers(1, 600), st.integers(2000, 3000)),
    twins=st.integers(1, 60),
    queries=st.sampled_from([1, 3, 40]),
    k=st.integers(1, 700),
    share=st.one_of(st.none(), st.floats(0, 1)),
    seed=st.integers(0, 2**16),
)
def test_faiss_answers_as_the_oracle(
    count: int, twins: int, queries: int, k: int, share: float | None, seed: int
) -> None:
    """Real dimensions, many equal vectors, few and many allowed, and batches that FAISS multiplies as matrices."""
    rng = np.random.default_rng(seed)
    rows = unit(count, 64, seed)[rng.integers(0, max(1, count // twins), count)]
    keys = rng.permutation(10 * count)[:count]
    allowed = None if share is None else np.sort(keys[rng.random(count) < share])
    index = FaissIndex(64)
    index.add(keys, rows)
    assert_same(index, oracle(keys, rows), unit(queries, 64, seed + 1), k, allowed)


def oracle(keys: Ids, rows: Vectors) -> ExactIndex:
    index = ExactIndex(rows.shape[1])
    index.add(keys, rows)
    return index


def assert_same(index: VectorIndex, other: VectorIndex, queries: Vectors, k: int, allowed: Ids | None = None) -> None:
    found, scores = index.search(queries, k, allowed)
    expected, expected_scores = other.search(queries, k, allowed)
    assert found.tolist() == expected.tolist()
    assert scores.tolist() == expected_scores.tolist()


# ---------------------------------------------------------------- the graph


def clustered(count: int, dim: int, seed: int = 0) -> Vectors:
    """Unit vectors in clusters, as those of a catalog are."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((40, dim))
    rows = centres[rng.integers(0, 40, count)] + 0.8 * rng.standard_normal((count, dim))
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def recall(index: VectorIndex, exact: VectorIndex, queries: Vectors, allowed: Ids | None = None) -> float:
    found, expected = index.search(queries, 10, allowed)[0], exact.search(queries, 10, allowed)[0]
    return float(np.mean([len(set(a) & set(b)) / 10 for a, b in zip(found.tolist(), expected.tolist(), strict=True)]))


@pytest.fixture
def graph() -> tuple[FaissIndex, ExactIndex]:
    """3,000 vectors in a graph, 200 fresh beside it, some replaced, some removed."""
    rows = clustered(3200, 32)
    index, exact = FaissIndex(32, exact_up_to=1000), ExactIndex(32)
    index.add(np.arange(3000), rows[:3000])
    index.tune()
    exact.add(np.arange(3000), rows[:3000])
    for one in (index, exact):
        one.add(np.arange(2950, 3200), rows[2950:])
        one.add(np.arange(0, 60), rows[60:120])
        one.remove(np.arange(100, 300))
    return index, exact


def test_the_graph_finds_nearly_all_whatever_is_allowed(graph: tuple[FaissIndex, ExactIndex]) -> None:
    index, exact = graph
    assert len(index) == len(exact) == 3000
    queries = clustered(50, 32, seed=5)
    for share in (None, 0.01, 0.1, 0.3, 0.6, 0.95):
        chosen = np.random.default_rng(2).random(3200) < (share or 1)
        assert recall(index, exact, queries, None if share is None else np.flatnonzero(chosen)) >= 0.98


def test_the_graph_forgets_replaces_and_survives_its_file(graph: tuple[FaissIndex, ExactIndex], tmp_path: Path) -> None:
    index, exact = graph
    index.save(tmp_path / "saved")
    loaded = FaissIndex(32, exact_up_to=1000)
    loaded.load(tmp_path / "saved")
    queries = clustered(20, 32, seed=6)
    for one in (index, loaded):
        found, scores = one.search(queries, 200)
        assert not set(found.ravel().tolist()) & set(range(100, 300))
        every, true = exact.search(queries, 3000)
        truth = [dict(zip(*pair, strict=True)) for pair in zip(every.tolist(), true.tolist(), strict=True)]
        for at in range(20):
            assert scores[at].tolist() == [truth[at][key] for key in found[at].tolist()]
            assert scores[at].tolist() == sorted(scores[at].tolist(), reverse=True)
    loaded.add(np.arange(100, 120), queries)
    assert loaded.search(queries, 1)[0][:, 0].tolist() == list(range(100, 120))


def test_tuning_takes_in_what_is_fresh_and_drops_what_is_dead(graph: tuple[FaissIndex, ExactIndex]) -> None:
    index, exact = graph
    queries = clustered(30, 32, seed=7)
    index.tune()
    assert recall(index, exact, queries) >= 0.98
    for one in (index, exact):
        one.remove(np.arange(300, 1500))
    index.tune()
    assert len(index) == 1800 and recall(index, exact, queries) >= 0.98
    for one in (index, exact):
        one.remove(np.arange(1500, 2500))
    index.tune()
    assert_same(index, exact, queries, 40)


def test_equal_vectors_are_found_in_a_graph_too() -> None:
    """Equal rows link to each other only; an answer must be full all the same."""
    index = FaissIndex(16, exact_up_to=10)
    index.add(np.arange(500), np.repeat(unit(5, 16), 100, axis=0))
    index.tune()
    found, _ = index.search(unit(5, 16), 250)
    assert (found >= 0).all()


def test_a_damaged_graph_is_refused(graph: tuple[FaissIndex, ExactIndex], tmp_path: Path) -> None:
    index, _ = graph
    index.save(tmp_path / "saved")
    with np.load(tmp_path / "saved") as file:
        held = dict(file)
    for name, wrong in (("graph", held["graph"][:900]), ("graph_ids", held["graph_ids"][:-1])):
        np.savez(tmp_path / "wrong.npz", **{**held, name: wrong})
        with pytest.raises(DamagedFile):
            FaissIndex(32).load(tmp_path / "wrong.npz")


def test_a_small_catalog_stays_exact() -> None:
    index = FaissIndex(DIM)
    index.add(np.arange(100), unit(100, DIM))
    index.tune()
    assert EXACT_UP_TO > 100
    assert_same(index, oracle(np.arange(100), unit(100, DIM)), unit(5, DIM, seed=9), 100)
