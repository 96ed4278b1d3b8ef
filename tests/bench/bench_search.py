"""FaissIndex beside ExactIndex in one run: milliseconds of a search, their ratio, and recall@10.

    python tests/bench/bench_search.py                  # 1,000 and 10,000 vectors, a few seconds
    python tests/bench/bench_search.py 100000 --dim 384 # builds the graph: about a minute

Times depend on the machine; the ratio is what can be compared. "numpy" is the plain float32 product that one would
write by hand: the oracle sums in double precision and is slower than it needs to be.
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # FAISS searches with one thread too

import numpy as np  # reads the number of threads when it is imported

from index.faiss_vectors import FaissIndex
from index.vectors import ExactIndex, Ids, Vectors

TOP = 10
HEAD = f"{'vectors':>8} {'allowed':>8} {'exact ms':>9} {'numpy ms':>9} {'faiss ms':>9} {'exact/faiss':>11} {'numpy/faiss':>11} {'recall@10':>9}"


def catalog_like(count: int, dim: int, rng: np.random.Generator) -> Vectors:
    """Unit vectors in families, as variants of products are."""
    centres = rng.standard_normal((max(20, count // 50), dim), dtype=np.float32)
    rows = centres[rng.integers(0, len(centres), count)] + 0.9 * rng.standard_normal((count, dim), dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def by_hand(rows: Vectors, query: Vectors, allowed: Ids | None) -> Ids:
    scores = rows @ query[0] if allowed is None else rows[allowed] @ query[0]
    top = np.argpartition(-scores, min(TOP, len(scores) - 1))[:TOP]
    return top[np.argsort(-scores[top])]


def median_ms(search: Callable[[Vectors], object], queries: Vectors) -> float:
    took = []
    for query in queries:
        start = time.perf_counter()
        search(query[np.newaxis])
        took.append(time.perf_counter() - start)
    return 1000 * float(np.median(took))


def measure(rows: Vectors, queries: Vectors, faiss: FaissIndex, exact: ExactIndex, share: float, seed: int) -> str:
    chosen = np.flatnonzero(np.random.default_rng(seed).random(len(rows)) < share)
    allowed = None if share == 1 else chosen
    found, truth = faiss.search(queries, TOP, allowed)[0], exact.search(queries, TOP, allowed)[0]
    recall = np.mean([len(set(a) & set(b)) / TOP for a, b in zip(found.tolist(), truth.tolist(), strict=True)])
    oracle = median_ms(lambda query: exact.search(query, TOP, allowed), queries)
    numpy = median_ms(lambda query: by_hand(rows, query, allowed), queries)
    ours = median_ms(lambda query: faiss.search(query, TOP, allowed), queries)
    times = f"{oracle:9.2f} {numpy:9.2f} {ours:9.3f} {oracle / ours:11.1f} {numpy / ours:11.1f}"
    return f"{len(rows):8,} {share:8.0%} {times} {recall:9.3f}"


def run(count: int, dim: int, searches: int, seed: int) -> None:
    rng = np.random.default_rng(seed)
    both = catalog_like(count + searches, dim, rng)
    order = rng.permutation(len(both))
    rows, queries = both[order[:count]], both[order[count:]]
    faiss, exact = FaissIndex(dim), ExactIndex(dim)
    ids = np.arange(count)
    exact.add(ids, rows)
    faiss.add(ids, rows)
    start = time.perf_counter()
    faiss.tune()
    tuned = time.perf_counter() - start
    for share in (1, 0.9, 0.3, 0.1, 0.01):
        print(measure(rows, queries, faiss, exact, share, seed), flush=True)
    if tuned > 0.1:
        print(f"{count:8,} the graph took {tuned:.1f} s to build")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("counts", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--dim", type=int, default=256)
    parser.add_argument("--searches", type=int, default=20)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    print(HEAD)
    for count in asked.counts:
        run(count, asked.dim, asked.searches, asked.seed)


if __name__ == "__main__":
    main()
