"""The bureau's check of companies."""

from dataclasses import replace
from datetime import timedelta

import pytest
from parties import Parties, parties
from talk import NOW, Talk

from bot.services import reviews
from bot.services.context import Forbidden
from bot.services.outcomes import AlreadyHandled
from catalog.messages import Job
from catalog.model import AuditEntry, Exporter, ExporterReview, Introduction, Request, RequestState, VerificationLevel

L = VerificationLevel
R = ExporterReview


@pytest.fixture
def here(talk: Talk) -> Parties:
    made = parties(talk)
    made.change(replace(made.exporter, review=R.PENDING, level=L.DECLARED, level_on=None))
    return made


def test_approval_records_level_day_and_officer_and_tells_the_members(here: Parties) -> None:
    here.act(here.officer, lambda ctx: reviews.approve_exporter(ctx, here.exporter.id, L.SITE_CHECKED))
    now = here.get(Exporter, here.exporter.id)
    assert (now.review, now.level, now.level_by) == (R.APPROVED, L.SITE_CHECKED, here.officer.id)
    assert str(now.level_on) == "2026-11-25"
    assert "已通过核实（已实地核实）" in here.member.last.words
    (line,) = here.find(AuditEntry, entity="exporter", entity_id=now.id)
    assert (line.action, line.actor, line.at) == ("approved", here.officer.id, NOW)


def test_requests_that_wait_are_searched_again(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    here.change(replace(request, state=RequestState.WATCHING))
    here.act(here.officer, lambda ctx: reviews.approve_exporter(ctx, here.exporter.id, L.DOCUMENT_CHECKED))
    assert here.find(Job, kind="match_news")


@pytest.mark.parametrize(
    ("decide", "state", "words"),
    [(reviews.return_exporter, R.RETURNED, "请您补充"), (reviews.reject_exporter, R.REJECTED, "未能通过核实")],
)
def test_returning_and_rejecting_tell_why(here: Parties, decide, state, words) -> None:
    here.act(here.officer, lambda ctx: decide(ctx, here.exporter.id, "请上传营业执照"))
    now = here.get(Exporter, here.exporter.id)
    assert (now.review, now.review_note, now.level) == (state, "请上传营业执照", L.DECLARED)
    assert words in here.member.last.words
    assert "请上传营业执照" in here.member.last.words


DECISIONS = {
    "approve": lambda ctx, key: reviews.approve_exporter(ctx, key, L.DOCUMENT_CHECKED),
    "return": lambda ctx, key: reviews.return_exporter(ctx, key, "x"),
    "reject": lambda ctx, key: reviews.reject_exporter(ctx, key, "x"),
}


@pytest.mark.parametrize("second", DECISIONS)
@pytest.mark.parametrize("first", DECISIONS)
def test_two_officers_never_decide_on_a_company_twice(here: Parties, first: str, second: str) -> None:
    here.act(here.officer, lambda ctx: DECISIONS[first](ctx, here.exporter.id))
    decided, seen = here.get(Exporter, here.exporter.id), len(here.member.inbox)
    here.talk.later(minutes=3)
    with pytest.raises(AlreadyHandled) as refused:
        here.act(here.colleague, lambda ctx: DECISIONS[second](ctx, here.exporter.id))
    assert (refused.value.by, refused.value.at) == (here.officer.id, NOW)
    assert here.get(Exporter, here.exporter.id) == decided
    assert len(here.member.inbox) == seen


def test_only_officers_verify(here: Parties) -> None:
    for decide in (*DECISIONS.values(), lambda ctx, key: reviews.raise_level(ctx, key, L.SITE_CHECKED)):
        with pytest.raises(Forbidden):
            here.act(here.member, lambda ctx, decide=decide: decide(ctx, here.exporter.id))
    with pytest.raises(Forbidden):
        here.act(here.member, reviews.waiting)


def test_a_level_is_raised_after_a_visit_and_only_once(here: Parties) -> None:
    with pytest.raises(AlreadyHandled):
        here.act(here.officer, lambda ctx: reviews.raise_level(ctx, here.exporter.id, L.SITE_CHECKED))
    here.act(here.officer, lambda ctx: reviews.approve_exporter(ctx, here.exporter.id, L.DOCUMENT_CHECKED))
    here.act(here.colleague, lambda ctx: reviews.raise_level(ctx, here.exporter.id, L.SITE_CHECKED))
    assert here.get(Exporter, here.exporter.id).level_by == here.colleague.id
    with pytest.raises(AlreadyHandled):
        here.act(here.officer, lambda ctx: reviews.raise_level(ctx, here.exporter.id, L.SITE_CHECKED))


def test_the_queue_holds_companies_and_introductions_oldest_first(here: Parties) -> None:
    here.change(replace(here.exporter, review=R.APPROVED))
    asked = here.asked()
    other = here.find(Exporter)[1]
    for created, expected in (
        (NOW - timedelta(days=1), [Exporter, Introduction]),
        (NOW + timedelta(days=1), [Introduction, Exporter]),
    ):
        here.change(replace(other, review=R.PENDING, created_at=created))
        waiting = here.act(here.officer, reviews.waiting)
        assert [type(item) for item in waiting] == expected
    assert asked in waiting
