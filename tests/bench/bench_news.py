"""How long new products take to find who asked for them, among many open requests.

Run: python tests/bench/bench_news.py [requests] [products]. The requests are the sample products' names with quantities
and countries; the new products are variants of them, entered as one spreadsheet would.
"""

from __future__ import annotations

import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from bot.services import announcements, matching
from bot.services.background import Surroundings
from bot.services.context import SYSTEM, Context
from catalog.messages import Bookmark, Job, JobState, News
from catalog.model import (
    Person,
    PersonId,
    Product,
    ProductId,
    Quantity,
    Read,
    Request,
    RequestId,
    RequestState,
    Requirements,
)
from catalog.samples import add_samples
from catalog.sqlite_store import SqliteStore
from index.embedder import load_embedder
from index.matcher import Matcher
from index.requests_index import RequestIndex

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
COUNTRIES = ("TZ", "KE", "NG", "VN", "TH", "KZ", "GE", "SN", "ML", "RU")
PER_PERSON = 5


@contextmanager
def timed(what: str) -> Iterator[None]:
    """Print how long a step took."""
    start = time.perf_counter()
    yield
    print(f"{what}: {time.perf_counter() - start:.2f} s", flush=True)


def fill(store: SqliteStore, requests: int) -> None:
    """A store with the samples and so many open requests, every other one watched."""
    dice = random.Random(1)
    store.write(lambda tx: add_samples(tx, NOW))
    with store.read() as view:
        names = [row.name_en for row in view.find(Product) if row.name_en]

    def some(tx, count: int) -> None:
        for number in range(count):
            if number % PER_PERSON == 0:
                person = tx.add(Person(PersonId(0), "en", NOW)).id
            name = " ".join(dice.sample(dice.choice(names).split(), k=2)) if number % 2 else dice.choice(names)
            read = Requirements(
                f"I need {name}",
                "en",
                Read(name),
                quantity=Read(Quantity(Decimal(dice.randint(1, 500)))),
                country=Read(dice.choice(COUNTRIES)),
            )
            state = RequestState.WATCHING if number % 2 else RequestState.OPEN
            tx.add(Request(RequestId(0), person, "en", read, NOW, date(2027, 3, 1), state))

    for start in range(0, requests, 5000):
        count = min(5000, requests - start)
        store.write(lambda tx, count=count: some(tx, count))


def add_products(store: SqliteStore, count: int, change: Callable[[Context], None], matcher: Matcher) -> None:
    """New variants of the samples in one transaction, each telling that the catalog has changed."""

    def work(tx) -> None:
        ctx = Context(tx, NOW, matcher, SYSTEM, demo=True)
        tx.add(Bookmark(0, matching.BOOKMARK, tx.revision()))
        olds = tx.find(Product)
        for number in range(count):
            old = olds[number % len(olds)]
            tx.add(replace(old, id=ProductId(0), sku=f"NEW-{number}", family="", name_en=f"{old.name_en} new {number}"))
            change(ctx)

    store.write(work)


def match_all(store: SqliteStore, matcher: Matcher) -> None:
    """What the clock does, job by job."""
    longest, jobs, start = 0.0, 0, time.perf_counter()
    while True:
        with store.read() as view:
            due = view.first(Job, kind=matching.MATCH, state=JobState.WAITING)
        if due is None:
            break
        found = matching.compute(Surroundings(matcher, NOW, True), due.body)
        began = time.perf_counter()

        def commit(tx, due: Job = due, found: matching.Found = found) -> None:
            matching.commit(Context(tx, NOW, matcher, SYSTEM, demo=True), due.body, found)
            tx.update(Job, due.id, state=JobState.DONE)

        store.write(commit)
        longest, jobs = max(longest, time.perf_counter() - began), jobs + 1
    took = time.perf_counter() - start
    print(f"matched in {jobs} jobs: {took:.1f} s, longest transaction {longest * 1000:.0f} ms", flush=True)


def main(requests: int, products: int) -> None:
    """Measure all steps."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = SqliteStore(folder / "app.db", kind="demo")
        embedder = load_embedder()
        with timed(f"{requests} requests stored"):
            fill(store, requests)
        matcher = Matcher(store, embedder, folder / "index")
        matcher.refresh()
        with timed("index of requests built"):
            matcher.requests.refresh()
        with timed("index of requests loaded"):
            again = RequestIndex(store, embedder, folder / "index" / embedder.name / "requests")
            again.refresh()
        with timed(f"{products} products entered"):
            add_products(store, products, matching.catalog_changed, matcher)
        matcher.index.refresh()
        with store.read() as view:
            new = view.find(Product, order="-id", limit=products)
        with timed("their requests looked up"):
            near = matcher.requests.near(new)
        print(f"near: {len(near)} of {len(matcher.requests)} requests")
        match_all(store, matcher)
        with store.read() as view:
            waiting = view.find(Job, kind=announcements.TELL, state=JobState.WAITING)
            print(f"news: {view.count(News)} for {len(waiting)} people")
        slowest = 0.0
        for job in waiting[:200]:
            began = time.perf_counter()
            ctx = NOW + timedelta(hours=2)
            store.write(
                lambda tx, job=job, at=ctx: announcements.tell(Context(tx, at, matcher, SYSTEM, demo=True), job.body)
            )
            slowest = max(slowest, time.perf_counter() - began)
        print(f"slowest of 200 tellings: {slowest * 1000:.0f} ms")
        print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
        store.close()


if __name__ == "__main__":
    sizes = [int(arg) for arg in sys.argv[1:3]]
    main(*(sizes + [100_000, 1_000][len(sizes) :]))
