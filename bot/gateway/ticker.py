"""The clock: work that is due at an instant, one transaction each, tried again when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta

import structlog

from bot.gateway import outbox
from bot.gateway.transactions import look_safely, write
from bot.gateway.turns import AfterCommit, Turns, run_after_commit
from bot.services.background import Surroundings, Work
from bot.services.context import SYSTEM, Context
from catalog.messages import Job, JobState
from catalog.store import StoreBusy, Writing

log = structlog.get_logger()

Handler = Callable[[Context, Mapping[str, object]], None]
TRIES = 5
_FIRST_PAUSE = timedelta(minutes=1)
_TICK_SECONDS = 1.0
_AT_ONCE = 20


class UnknownJob(LookupError):
    """Raised for a job of a kind that has no handler; carries the kind."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


class Ticker:
    """Runs due jobs. `on_job` is called after each, when there may be messages to send."""

    def __init__(self, turns: Turns, handlers: Mapping[str, Handler], on_job: Callable[[], None]) -> None:
        self._turns = turns
        self._handlers = handlers
        self._on_job = on_job

    async def run(self) -> None:
        """Look every second, for ever."""
        while True:
            await look_safely(self.look)
            await asyncio.sleep(_TICK_SECONDS)

    async def look(self) -> int:
        """Run what is due now, oldest first; returns how many jobs that were."""
        due = await asyncio.to_thread(self._due)
        for job in due:
            await self._run(job)
            self._on_job()
        return len(due)

    def _due(self) -> list[Job]:
        now = self._turns.now()
        with self._turns.store.read() as view:
            waiting = view.find(Job, state=JobState.WAITING, order="due_at", limit=_AT_ONCE)
        return [job for job in waiting if job.due_at <= now]

    async def _run(self, job: Job) -> None:
        try:
            handler = await asyncio.to_thread(self._prepared, job)
            after = await write(self._turns.store, lambda tx: self._work(tx, job, handler))
        except StoreBusy:
            raise
        except Exception as error:
            failure = error
            log.error("job failed", job=job.id, kind=job.kind, attempt=job.attempts + 1, exc_info=error)
            await write(self._turns.store, lambda tx: self._failed(tx, job, failure))
        else:
            await run_after_commit(after)

    def _prepared(self, job: Job) -> Handler:
        """What is to be done in the transaction; long work is computed here, before it begins."""
        handler = self._handlers.get(job.kind)
        if handler is None:
            raise UnknownJob(job.kind)
        if not isinstance(handler, Work):
            return handler
        work: Work[object] = handler
        done = work.compute(Surroundings(self._turns.matcher, self._turns.now(), self._turns.demo), job.body)
        return lambda ctx, body: work.commit(ctx, body, done)

    def _work(self, tx: Writing, job: Job, handler: Handler) -> AfterCommit:
        if not tx.count(Job, id=job.id, state=JobState.WAITING):
            return []
        ctx = self._turns.context(tx, SYSTEM)
        handler(ctx, job.body)
        outbox.enqueue(tx, ctx.notices, 0, ctx.now)
        tx.update(Job, job.id, state=JobState.DONE, attempts=job.attempts + 1, error="")
        return ctx.after_commit

    def _failed(self, tx: Writing, job: Job, error: Exception) -> None:
        attempts = job.attempts + 1
        again = self._turns.now() + _FIRST_PAUSE * 4 ** (attempts - 1)
        state = JobState.FAILED if attempts >= TRIES else JobState.WAITING
        tx.update(Job, job.id, state=state, attempts=attempts, due_at=again, error=type(error).__name__)
