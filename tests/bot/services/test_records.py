"""What becomes an exporter's record when introductions are really asked for, approved and answered."""

from __future__ import annotations

from datetime import timedelta

import pytest
from parties import Parties, parties
from talk import Talk

from bot.services import introductions
from index.standing import Standing, standings


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


def of(here: Parties, days: int) -> Standing:
    today = (here.talk.now + timedelta(days=days)).date()
    with here.talk.store.read() as view:
        return standings(view, today).get(here.exporter.id, Standing())


def test_acceptance_counts_from_approval_in_working_hours(here: Parties) -> None:
    asked = here.asked()
    here.talk.later(hours=3)  # the bureau's own time is nobody else's
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    here.talk.later(hours=20)  # from Wednesday 13 o'clock to Thursday 9
    here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    found = of(here, 1)
    assert (found.answers, found.hours, found.shown) == (1, 5.0, 1)
    assert found.promptness > 0


def test_the_first_question_is_the_answer_that_counts(here: Parties) -> None:
    asked = here.approved()
    here.talk.later(hours=1)
    here.act(here.member, lambda ctx: introductions.question(ctx, asked.id, "Which voltage?"))
    here.talk.later(days=9)
    assert of(here, 0).hours == 1
    here.act(here.member, lambda ctx: introductions.refuse(ctx, asked.id, "price"))
    assert of(here, 1).hours == 1


def test_silence_counts_once_it_is_overdue(here: Parties) -> None:
    here.approved()
    assert of(here, 1).answers == 0
    here.talk.later(days=9)
    silent = of(here, 0)
    assert silent.answers == 1
    assert silent.promptness < 0


def test_a_buyer_who_withdraws_at_once_leaves_no_mark(here: Parties) -> None:
    asked = here.approved()
    here.talk.later(hours=1)
    here.act(here.buyer, lambda ctx: introductions.withdraw(ctx, asked.id))
    assert of(here, 1).answers == 0
