"""Life cycles of request, introduction, company review and deal as tables; an illegal move raises."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from catalog.model import DealStage, ExporterReview, IntroductionState, RequestState

S = TypeVar("S", bound=StrEnum)
Table = Mapping[S, Mapping[str, S]]


class IllegalMove(Exception):
    """Raised when a state does not know an action; carries both."""

    def __init__(self, state: StrEnum, action: str) -> None:
        super().__init__(f"{action!r} is not possible from {state.value!r}")
        self.state = state
        self.action = action


_R = RequestState
REQUEST: Table[RequestState] = {
    _R.OPEN: {"watch": _R.WATCHING, "close": _R.CLOSED, "expire": _R.EXPIRED, "change": _R.OPEN},
    _R.WATCHING: {
        "watch": _R.WATCHING,
        "rest": _R.OPEN,
        "close": _R.CLOSED,
        "expire": _R.EXPIRED,
        "change": _R.WATCHING,
    },
    _R.CLOSED: {"reopen": _R.OPEN},
    _R.EXPIRED: {"reopen": _R.OPEN, "close": _R.CLOSED},
}
# a request in one of these may still be met
LIVE = (_R.OPEN, _R.WATCHING)

_I = IntroductionState
INTRODUCTION: Table[IntroductionState] = {
    _I.REQUESTED: {"approve": _I.APPROVED, "return": _I.RETURNED, "decline": _I.DECLINED, "withdraw": _I.WITHDRAWN},
    _I.RETURNED: {"resubmit": _I.REQUESTED, "decline": _I.DECLINED, "withdraw": _I.WITHDRAWN},
    _I.APPROVED: {"accept": _I.ACCEPTED, "refuse": _I.REFUSED, "withdraw": _I.WITHDRAWN},
    _I.ACCEPTED: {},
    _I.DECLINED: {},
    _I.REFUSED: {},
    _I.WITHDRAWN: {},
}

_E = ExporterReview
EXPORTER_REVIEW: Table[ExporterReview] = {
    _E.PENDING: {"approve": _E.APPROVED, "return": _E.RETURNED, "reject": _E.REJECTED, "resubmit": _E.PENDING},
    _E.RETURNED: {"resubmit": _E.PENDING, "reject": _E.REJECTED},
    _E.APPROVED: {"approve": _E.APPROVED, "resubmit": _E.PENDING, "reject": _E.REJECTED},
    _E.REJECTED: {"resubmit": _E.PENDING},
}


def move(table: Table[S], state: S, action: str) -> S:
    """Return the state that `action` leads to.

    Raises:
        IllegalMove: the table knows no such move.
    """
    try:
        return table[state][action]
    except KeyError:
        raise IllegalMove(state, action) from None


STAGES: tuple[DealStage, ...] = tuple(s for s in DealStage if s is not DealStage.LOST)


def next_stage(stage: DealStage) -> DealStage | None:
    """The stage that usually follows, None after the last and for a lost deal."""
    if stage is DealStage.LOST or stage is STAGES[-1]:
        return None
    return STAGES[STAGES.index(stage) + 1]


def move_deal(stage: DealStage, to: DealStage, *, reason: str = "") -> DealStage:
    """Move a deal: one step on is free; skips, steps back, loss and revival need a reason.

    Raises:
        IllegalMove: the stage is the same, or a reason is missing.
    """
    if to is stage or (to is not next_stage(stage) and not reason.strip()):
        raise IllegalMove(stage, to.value)
    return to


def diagram(table: Table[S]) -> str:
    """The table as a Mermaid state diagram."""
    lines = [f"    {a} --> {b}: {action}" for a, moves in table.items() for action, b in moves.items()]
    return "\n".join(["stateDiagram-v2", *lines])
