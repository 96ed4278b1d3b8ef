"""The stop list at work: it keeps apart, tells officers why, and reproaches nobody."""

from __future__ import annotations

from datetime import date

import pytest
from parties import Parties, parties
from talk import Talk

from bot.conversations.bureau.items import introduction_item
from bot.services import introductions, proposals
from bot.services.introductions import NotPossible
from bot.texts import render
from catalog.model import AuditEntry, Introduction, IntroductionState, Request, Stop, StopId
from catalog.reference import LANGUAGES

WHY = "export control, case 7"


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


def stop(here: Parties, **conditions: object) -> Stop:
    made = Stop(StopId(0), WHY, date(2026, 1, 1), "ministry", **conditions)  # type: ignore[arg-type]
    return here.talk.store.write(lambda tx: tx.add(made))


def test_a_stop_stands_between_consent_and_introduction(here: Parties) -> None:
    stop(here, exporter=here.exporter.id, country="TZ")
    with pytest.raises(NotPossible) as error:
        here.asked()
    assert error.value.reason == "stopped"
    assert here.find(Introduction) == []


def test_a_stop_that_comes_later_holds_at_approval_and_at_acceptance(here: Parties) -> None:
    first = here.asked()
    here.act(here.officer, lambda ctx: introductions.approve(ctx, first.id))
    stop(here, buyer=here.buyer.id)
    with pytest.raises(NotPossible, match="stopped"):
        here.act(here.member, lambda ctx: introductions.accept(ctx, first.id))
    assert here.get(Introduction, first.id).state is IntroductionState.APPROVED


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_told_why_but_the_officer(here: Parties, language: str) -> None:
    asked = here.asked()
    stop(here, buyer=here.buyer.id)
    with pytest.raises(NotPossible) as error:
        here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    said = render(error.value.text, language)
    assert WHY not in said
    item = here.act(here.officer, lambda ctx: introduction_item(ctx, ctx.tx.get(Introduction, asked.id)))
    assert WHY in render(item, language)
    assert "ministry" in render(item, language)


def test_an_item_without_a_stop_says_nothing_of_one(here: Parties) -> None:
    asked = here.asked()
    item = here.act(here.officer, lambda ctx: introduction_item(ctx, ctx.tx.get(Introduction, asked.id)))
    assert "⛔" not in render(item, "en")


def test_what_a_stop_kept_from_a_request_is_on_the_trail_once(here: Parties) -> None:
    made = stop(here, exporter=here.exporter.id)

    def look() -> None:
        request = here.get(Request, here.proposal.request)
        page = here.act(here.buyer, lambda ctx: proposals.page(ctx, request, 0))
        assert page.proposal is None or page.proposal.exporter != here.exporter.id

    look()
    look()
    (entry,) = here.find(AuditEntry, entity="request", action="stopped")
    assert entry.entity_id == here.proposal.request
    assert entry.detail["stop"] == made.id
    assert here.product.id in entry.detail["products"]  # type: ignore[operator]
