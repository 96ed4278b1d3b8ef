"""How long reading a request and the whole match take over the sample catalog: `python tests/bench/bench_match.py`."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import quantiles
from time import perf_counter

from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.embedder import load_embedder
from index.evaluate import read_judged
from index.matcher import Matcher

TODAY = date(2026, 11, 25)
JUDGED = Path(__file__).parents[1] / "judged"
ROUNDS = 5


def main() -> None:
    """Print p50 and p95 in milliseconds over all judged requests; the first round warms up and is not counted."""
    with tempfile.TemporaryDirectory() as folder:
        store = SqliteStore(Path(folder) / "app.db", kind="demo")
        store.write(lambda tx: add_samples(tx, datetime(2026, 11, 25, tzinfo=UTC)))
        matcher = Matcher(store, load_embedder())
        texts = [judged.text for judged in read_judged(JUDGED)]
        _round(matcher, texts, {})
        times: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            _round(matcher, texts, times)
        store.close()
    for name, values in times.items():
        cuts = quantiles(values, n=20)
        print(f"{name:>10}  p50 {cuts[9]:6.2f} ms  p95 {cuts[18]:6.2f} ms")


def _round(matcher: Matcher, texts: list[str], times: dict[str, list[float]]) -> None:
    for text in texts:
        start = perf_counter()
        wanted = matcher.read(text, today=TODAY)
        read = perf_counter()
        result = matcher.search(wanted, today=TODAY)
        end = perf_counter()
        steps = {"read": (read - start) * 1000, **result.timings, "match": (end - start) * 1000}
        for name, value in steps.items():
            times.setdefault(name, []).append(value)


if __name__ == "__main__":
    main()
