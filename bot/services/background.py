"""Jobs that take long: computed outside the one writing transaction, then committed in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Generic, TypeVar

from bot.services.context import SHANGHAI, Context
from index.matcher import Matcher

T = TypeVar("T")
Body = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a computation works with: committed rows only, through the matcher's store."""

    matcher: Matcher
    now: datetime
    demo: bool

    @property
    def today(self) -> date:
        """Today in Mianyang."""
        return self.now.astimezone(SHANGHAI).date()


@dataclass(frozen=True, slots=True)
class Work(Generic[T]):
    """A job in two steps. What was computed may be out of date when it is committed: `commit` looks again."""

    compute: Callable[[Surroundings, Body], T]
    commit: Callable[[Context, Body, T], None]

    def __call__(self, ctx: Context, body: Body) -> None:
        """Both steps at once, where nobody waits for the transaction."""
        self.commit(ctx, body, self.compute(Surroundings(ctx.matcher, ctx.now, ctx.demo), body))
