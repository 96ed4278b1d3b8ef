"""What people decide is kept with the components it was decided on, and becomes examples to learn from."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from parties import Parties, other_product, parties
from talk import Talk

from bot.services import decisions, introductions, people, proposals
from catalog.model import Proposal, ProposalId, Role, Ruling, Verdict

PARTS = {"likeness": 1.4, "price": 0.1, "quantity": -0.05}


@pytest.fixture
def here(talk: Talk) -> Parties:
    made = parties(talk)
    made.proposal = replace(made.proposal, components=PARTS, model="bundled", rank=2)
    made.change(made.proposal)
    return made


def rulings(here: Parties) -> list[tuple[Role, Ruling, str]]:
    return [(row.role, row.ruling, row.reason) for row in here.find(Verdict)]


def wanted(here: Parties):
    asked = here.asked()
    here.act(here.buyer, lambda ctx: proposals.want(ctx, here.proposal))
    return asked


def test_the_decisions_of_all_three_are_kept_with_their_components(here: Parties) -> None:
    asked = wanted(here)
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    assert rulings(here) == [
        (Role.BUYER, Ruling.ASKED, ""),
        (Role.OFFICER, Ruling.APPROVED, ""),
        (Role.EXPORTER, Ruling.ACCEPTED, ""),
    ]
    for row in here.find(Verdict):
        assert (row.components, row.model, row.rank) == (PARTS, "bundled", 2)
        assert (row.request, row.product, row.exporter) == (
            here.proposal.request,
            here.proposal.product,
            here.proposal.exporter,
        )
    (example,) = decisions.lessons(here.find(Verdict))
    assert example.taken and example.components == PARTS and example.request == here.proposal.request


@pytest.mark.parametrize(
    ("note", "reason"), [("#not_made", "not_made"), ("Juma hat schon gefragt, 0712 345 678", "words"), ("", "")]
)
def test_of_a_note_only_its_code_is_kept(here: Parties, note: str, reason: str) -> None:
    asked = wanted(here)
    here.act(here.officer, lambda ctx: introductions.decline(ctx, asked.id, note))
    assert rulings(here)[-1] == (Role.OFFICER, Ruling.DECLINED, reason)
    assert [example.taken for example in decisions.lessons(here.find(Verdict))] == [False]


def test_a_refusal_outweighs_who_asked_and_who_approved(here: Parties) -> None:
    asked = wanted(here)
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    here.act(here.member, lambda ctx: introductions.refuse(ctx, asked.id, "price"))
    assert rulings(here)[-1] == (Role.EXPORTER, Ruling.REFUSED, "price")
    assert [example.taken for example in decisions.lessons(here.find(Verdict))] == [False]


def test_that_nobody_is_left_to_answer_is_no_judgement(here: Parties) -> None:
    asked = wanted(here)
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    here.act(here.member, people.forget)
    assert rulings(here)[-1][1] is Ruling.APPROVED


def test_giving_back_teaches_nothing(here: Parties) -> None:
    asked = wanted(here)
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#price"))
    assert rulings(here)[-1] == (Role.OFFICER, Ruling.RETURNED, "price")
    assert [example.taken for example in decisions.lessons(here.find(Verdict))] == [True]


@pytest.mark.parametrize(("reason", "ruling"), [("product", Ruling.NOT_MEANT), ("price", Ruling.REJECTED)])
def test_not_for_me_is_kept_with_its_reason(here: Parties, reason: str, ruling: Ruling) -> None:
    here.act(here.buyer, lambda ctx: proposals.reject(ctx, here.proposal, reason, "my own words"))
    assert rulings(here) == [(Role.BUYER, ruling, reason)]


def test_looking_closer_is_interest_once(here: Parties) -> None:
    for _ in range(3):
        here.buyer.press_data(f"b.details|{here.proposal.id}")
    assert rulings(here) == [(Role.BUYER, Ruling.INTERESTED, "")]
    here.act(here.buyer, lambda ctx: proposals.reject(ctx, here.proposal, "product"))
    here.buyer.press_data(f"b.details|{here.proposal.id}")
    assert rulings(here)[-1][1] is Ruling.NOT_MEANT
    assert [example.taken for example in decisions.lessons(here.find(Verdict))] == [False]


def test_what_stood_above_the_wanted_one_was_passed_over(here: Parties) -> None:
    above = other_product(here)
    here.change(replace(above, rank=1, components=PARTS))
    wanted(here)
    passed = here.find(Verdict, ruling=Ruling.PASSED_OVER)
    assert [row.proposal for row in passed] == [above.id]
    here.change(replace(here.get(Proposal, here.proposal.id), rank=3))
    again = here.get(Proposal, here.proposal.id)
    here.act(here.buyer, lambda ctx: proposals.want(ctx, again))
    assert len(here.find(Verdict, ruling=Ruling.PASSED_OVER)) == 1


def test_what_no_search_has_judged_teaches_nothing(here: Parties) -> None:
    chosen = replace(here.proposal, components={"chosen": 1.0})
    here.change(chosen)
    here.act(here.buyer, lambda ctx: decisions.asked(ctx, chosen))
    assert decisions.lessons(here.find(Verdict)) == []


def test_verdicts_are_final(here: Parties) -> None:
    wanted(here)
    (row,) = here.find(Verdict)
    for work in (lambda tx: tx.update(Verdict, row.id, reason="x"), lambda tx: tx.remove(row)):
        with pytest.raises((sqlite3.IntegrityError, sqlite3.DatabaseError)):
            here.talk.store.write(work)
    assert here.find(Verdict) == [row]


def test_an_erased_buyer_leaves_numbers_only(here: Parties) -> None:
    wanted(here)
    here.act(here.buyer, people.forget)
    (row,) = here.find(Verdict)
    assert row.components == PARTS and row.reason == ""
    assert ProposalId(row.proposal) == here.proposal.id
