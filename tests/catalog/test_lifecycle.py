"""Life cycles: the tables as the trade tells them, every legal move made and every other one refused."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from itertools import product

import pytest

from catalog.lifecycle import (
    EXPORTER_REVIEW,
    INTRODUCTION,
    REQUEST,
    STAGES,
    IllegalMove,
    Table,
    diagram,
    move,
    move_deal,
    next_stage,
)
from catalog.model import DealStage, ExporterReview, IntroductionState, RequestState

# The same once more in the words of the trade, so that a table cannot change unnoticed.
LEGAL: Mapping[str, tuple[Table, type[StrEnum], str]] = {
    "request": (
        REQUEST,
        RequestState,
        """
        open watch watching, open close closed, open expire expired, open change open,
        watching watch watching, watching close closed, watching expire expired, watching change watching, watching rest open,
        closed reopen open, expired reopen open, expired close closed
        """,
    ),
    "introduction": (
        INTRODUCTION,
        IntroductionState,
        """
        requested approve approved, requested return returned, requested decline declined, requested withdraw withdrawn,
        returned resubmit requested, returned decline declined, returned withdraw withdrawn,
        approved accept accepted, approved refuse refused, approved withdraw withdrawn
        """,
    ),
    "exporter review": (
        EXPORTER_REVIEW,
        ExporterReview,
        """
        pending approve approved, pending return returned, pending reject rejected, pending resubmit pending,
        returned resubmit pending, returned reject rejected,
        approved approve approved, approved resubmit pending, approved reject rejected,
        rejected resubmit pending
        """,
    ),
}


def told(text: str) -> dict[tuple[str, str], str]:
    return {(start, action): end for start, action, end in (part.split() for part in text.split(","))}


@pytest.mark.parametrize(("table", "states", "text"), LEGAL.values(), ids=LEGAL.keys())
def test_every_legal_move_is_made_and_every_other_refused(table: Table, states: type[StrEnum], text: str) -> None:
    legal = told(text)
    assert set(table) == set(states)
    actions = {action for moves in table.values() for action in moves} | {"", "approve", "paid", "erase"}
    for state, action in product(states, actions):
        if (state.value, action) in legal:
            assert move(table, state, action) == legal[state.value, action]
        else:
            with pytest.raises(IllegalMove) as error:
                move(table, state, action)
            assert (error.value.state, error.value.action) == (state, action)


@pytest.mark.parametrize(("table", "states", "text"), LEGAL.values(), ids=LEGAL.keys())
def test_the_diagram_says_what_the_table_says(table: Table, states: type[StrEnum], text: str) -> None:
    first, *lines = diagram(table).splitlines()
    assert first == "stateDiagram-v2"
    assert set(lines) == {f"    {start} --> {end}: {action}" for (start, action), end in told(text).items()}


def test_contacts_are_exchanged_only_after_buyer_bureau_and_exporter_said_yes() -> None:
    """Every way to `accepted` leads through `approved`, and every way there through the buyer's request."""
    leading = {
        target: {s for s, moves in INTRODUCTION.items() if target in moves.values()} for target in IntroductionState
    }
    assert leading[IntroductionState.ACCEPTED] == {IntroductionState.APPROVED}
    assert leading[IntroductionState.APPROVED] == {IntroductionState.REQUESTED}


# ---------------------------------------------------------------- deals


def test_the_stages_stand_in_the_trades_order() -> None:
    names = "contacted qualified quoted sample_shipped sample_approved intent_contract contract shipped paid"
    assert [stage.value for stage in STAGES] == names.split()
    assert [next_stage(stage) for stage in STAGES] == [*STAGES[1:], None]
    assert next_stage(DealStage.LOST) is None


@pytest.mark.parametrize(("stage", "to"), list(product(DealStage, DealStage)))
def test_one_step_on_is_free_and_all_else_needs_a_reason(stage: DealStage, to: DealStage) -> None:
    if stage is to:
        with pytest.raises(IllegalMove):
            move_deal(stage, to, reason="because")
        return
    assert move_deal(stage, to, reason="because") is to
    if stage in STAGES[:-1] and to is STAGES[STAGES.index(stage) + 1]:
        assert move_deal(stage, to) is to
    else:
        for nothing in ("", "  \n"):
            with pytest.raises(IllegalMove) as error:
                move_deal(stage, to, reason=nothing)
            assert (error.value.state, error.value.action) == (stage, to.value)
