"""The life of a deal: plan, stages, responsible officer, due date, and the question a week later."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from parties import Parties, erase, other_product, parties
from talk import NOW, Talk

from bot.services import deals, introductions
from bot.services.context import Forbidden
from catalog.lifecycle import IllegalMove
from catalog.messages import JobState
from catalog.model import AuditEntry, Deal, DealStage, Introduction, Read, Request
from catalog.store import NotFound

TODAY = date(2026, 11, 25)


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


def opened(here: Parties) -> Deal:
    approved = here.approved()
    return here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))


def trail(here: Parties, deal: Deal) -> list[str]:
    return [line.action for line in here.find(AuditEntry, entity="deal", entity_id=deal.id)]


# ---------------------------------------------------------------- opening


def test_a_deal_opens_with_officer_due_date_and_first_target(here: Parties) -> None:
    deal = opened(here)
    assert (deal.stage, deal.officer, deal.target) == (DealStage.CONTACTED, here.officer.id, DealStage.QUOTED)
    assert deal.due == TODAY + timedelta(days=14)
    assert trail(here, deal) == ["opened"]


def test_who_wants_samples_gets_samples_as_first_target(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    here.change(replace(request, requirements=replace(request.requirements, sample=Read(True))))
    deal = opened(here)
    assert deal.target is DealStage.SAMPLE_SHIPPED
    assert deal.due == TODAY + timedelta(days=30)


def test_the_officers_plan_is_the_deals(here: Parties) -> None:
    approved = here.approved()
    here.act(here.officer, lambda ctx: introductions.assign(ctx, approved.id, here.colleague.id))
    planned = (date(2027, 1, 15), DealStage.SAMPLE_APPROVED)
    here.act(here.officer, lambda ctx: introductions.plan(ctx, approved.id, *planned))
    deal = here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert (deal.officer, deal.due, deal.target) == (here.colleague.id, *planned)
    assert "商机" in here.colleague.last.words


def test_a_plan_that_is_past_by_then_is_made_anew(here: Parties) -> None:
    approved = here.approved()
    here.act(
        here.officer, lambda ctx: introductions.plan(ctx, approved.id, TODAY + timedelta(days=1), DealStage.QUOTED)
    )
    here.talk.later(days=3)
    deal = here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert deal.due == date(2026, 12, 14)  # 14 days on is a Saturday


def test_only_what_is_approved_can_be_planned(here: Parties) -> None:
    asked = here.asked()
    with pytest.raises(IllegalMove):
        here.act(here.officer, lambda ctx: introductions.plan(ctx, asked.id, TODAY, DealStage.QUOTED))


def test_when_the_planned_officer_has_left_a_colleague_is_responsible(here: Parties) -> None:
    approved = here.approved()
    erase(here, here.officer)
    deal = here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert deal.officer == here.colleague.id
    assert "商机" in here.colleague.last.words


# ---------------------------------------------------------------- moving


def test_one_step_on_is_free_and_a_reached_target_gives_way_to_the_next(here: Parties) -> None:
    deal = opened(here)
    now = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.QUALIFIED))
    assert (now.stage, now.target, now.due) == (DealStage.QUALIFIED, deal.target, deal.due)
    here.talk.later(days=5)
    now = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.QUOTED))
    assert (now.stage, now.target, now.due) == (DealStage.QUOTED, DealStage.SAMPLE_SHIPPED, date(2026, 12, 14))
    assert here.get(Deal, deal.id) == now


def test_skips_steps_back_and_losses_need_a_reason(here: Parties) -> None:
    deal = opened(here)
    for stage in (DealStage.CONTRACT, DealStage.LOST, DealStage.CONTACTED):
        with pytest.raises(IllegalMove):
            here.act(here.officer, lambda ctx, stage=stage: deals.move(ctx, deal.id, stage, "  "))
    now = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.CONTRACT, "展会上已签"))
    assert (now.stage, now.target) == (DealStage.CONTRACT, DealStage.SHIPPED)
    now = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.QUOTED, "登记有误"))
    assert (now.stage, now.target) == (DealStage.QUOTED, DealStage.SHIPPED)
    last = here.find(AuditEntry, entity="deal", entity_id=deal.id, action="moved")[-1]
    assert (last.actor, last.detail["before"], last.detail["after"]) == (here.officer.id, "contract", "quoted")


def test_a_lost_deal_keeps_its_reason_until_it_revives(here: Parties) -> None:
    deal = opened(here)
    lost = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.LOST, "#price"))
    assert (lost.stage, lost.lost_reason) == (DealStage.LOST, "#price")
    back = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.QUALIFIED, "客户回来了"))
    assert (back.stage, back.lost_reason) == (DealStage.QUALIFIED, "")


def test_the_last_stage_has_no_next_target(here: Parties) -> None:
    deal = opened(here)
    paid = here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, DealStage.PAID, "已全部完成"))
    assert (paid.stage, paid.target, paid.due) == (DealStage.PAID, deal.target, deal.due)
    assert here.act(here.officer, lambda ctx: deals.listed(ctx, "all")) == []


def test_only_officers_change_deals(here: Parties) -> None:
    deal = opened(here)
    for someone in (here.buyer, here.member):
        for work in (
            lambda ctx: deals.move(ctx, deal.id, DealStage.QUALIFIED),
            lambda ctx: deals.set_due(ctx, deal.id, TODAY),
            lambda ctx: deals.set_target(ctx, deal.id, DealStage.PAID),
            lambda ctx: deals.assign(ctx, deal.id, here.officer.id),
            lambda ctx: deals.listed(ctx, "all"),
        ):
            with pytest.raises(Forbidden):
                here.act(someone, work)


def test_officer_due_date_and_target_can_be_changed(here: Parties) -> None:
    deal = opened(here)
    here.act(here.officer, lambda ctx: deals.set_due(ctx, deal.id, date(2027, 2, 1)))
    here.act(here.officer, lambda ctx: deals.set_target(ctx, deal.id, DealStage.CONTRACT))
    here.act(here.officer, lambda ctx: deals.assign(ctx, deal.id, here.colleague.id))
    now = here.get(Deal, deal.id)
    assert (now.due, now.target, now.officer) == (date(2027, 2, 1), DealStage.CONTRACT, here.colleague.id)
    assert "责任人" in here.colleague.last.words
    assert here.colleague.last.buttons[0][1] == f"o.deal|{deal.id}"
    assert trail(here, deal)[-3:] == ["due", "target", "assigned"]
    with pytest.raises(NotFound):
        here.act(here.officer, lambda ctx: deals.set_target(ctx, deal.id, DealStage.LOST))
    with pytest.raises(NotFound):
        here.act(here.officer, lambda ctx: deals.assign(ctx, deal.id, here.buyer.id))


def test_deals_are_listed_by_due_date_mine_overdue_and_all(here: Parties) -> None:
    first = opened(here)
    another = other_product(here)
    asked = here.act(here.buyer, lambda ctx: introductions.ask(ctx, another))
    here.act(here.colleague, lambda ctx: introductions.approve(ctx, asked.id))
    second = here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    here.act(here.officer, lambda ctx: deals.set_due(ctx, second.id, TODAY))

    def ids(someone, which):
        return here.act(someone, lambda ctx: [deal.id for deal in deals.listed(ctx, which)])

    assert ids(here.officer, "all") == [second.id, first.id]
    assert ids(here.officer, "mine") == [first.id]
    assert ids(here.colleague, "mine") == [second.id]
    assert ids(here.officer, "overdue") == []
    here.talk.later(days=1)
    assert ids(here.officer, "overdue") == [second.id]


# ---------------------------------------------------------------- a week later


def week_later(here: Parties) -> None:
    (job,) = here.jobs("deal_follow_up")
    here.talk.now = job.due_at
    here.talk.store.write(lambda tx: tx.save(replace(job, state=JobState.DONE)))
    here.act(None, lambda ctx: deals.follow_up(ctx, job.body))


def test_both_sides_are_asked_after_a_week(here: Parties) -> None:
    deal = opened(here)
    assert here.jobs("deal_follow_up")[0].due_at == NOW + timedelta(days=7)
    week_later(here)
    assert "sampuli" in here.buyer.last.words
    assert "样品谈妥了吗" in here.member.last.words
    assert [data for _, data in here.member.last.buttons] == [
        f"o.samples|{deal.id}|yes",
        f"o.samples|{deal.id}|not_yet",
        f"o.samples|{deal.id}|stopped",
    ]


@pytest.mark.parametrize("stage", [DealStage.SAMPLE_SHIPPED, DealStage.PAID, DealStage.LOST])
def test_nobody_is_asked_when_it_is_past_the_question(here: Parties, stage: DealStage) -> None:
    deal = opened(here)
    here.act(here.officer, lambda ctx: deals.move(ctx, deal.id, stage, "原因"))
    seen = len(here.buyer.inbox), len(here.member.inbox)
    week_later(here)
    assert (len(here.buyer.inbox), len(here.member.inbox)) == seen


def test_a_side_that_left_is_not_asked(here: Parties) -> None:
    opened(here)
    erase(here, here.buyer)
    seen = len(here.buyer.inbox)
    week_later(here)
    assert len(here.buyer.inbox) == seen
    assert "样品谈妥了吗" in here.member.last.words


def test_yes_tells_the_officer_once(here: Parties) -> None:
    deal = opened(here)
    week_later(here)
    here.act(here.buyer, lambda ctx: deals.answer_samples(ctx, deal.id, "yes"))
    assert "采购商表示样品已谈妥" in here.officer.last.words
    seen = len(here.officer.inbox)
    here.act(here.buyer, lambda ctx: deals.answer_samples(ctx, deal.id, "yes"))
    assert len(here.officer.inbox) == seen
    assert trail(here, deal).count("samples_yes") == 1
    assert here.jobs("deal_follow_up") == []


def test_not_yet_asks_again_in_a_week_once(here: Parties) -> None:
    deal = opened(here)
    week_later(here)
    for someone in (here.buyer, here.member, here.buyer):
        here.act(someone, lambda ctx: deals.answer_samples(ctx, deal.id, "not_yet"))
    (job,) = here.jobs("deal_follow_up")
    assert job.due_at == NOW + timedelta(days=14)
    seen = len(here.member.inbox)
    week_later(here)
    assert len(here.member.inbox) == seen + 1


def test_stopped_tells_the_officer_why(here: Parties) -> None:
    deal = opened(here)
    here.act(here.member, lambda ctx: deals.answer_samples(ctx, deal.id, "stopped", "客户选了别家"))
    assert "企业表示洽谈已停止" in here.officer.last.words
    assert "客户选了别家" in here.officer.last.words
    assert here.get(Deal, deal.id).stage is DealStage.CONTACTED  # the officer decides
    with here.talk.store.read() as view:
        assert "客户选了别家" not in repr(view.find(AuditEntry))


def test_strangers_and_invented_answers_change_nothing(here: Parties) -> None:
    deal = opened(here)
    lines = trail(here, deal)
    for someone, answer in ((here.officer, "yes"), (here.buyer, "maybe")):
        with pytest.raises(NotFound):
            here.act(someone, lambda ctx, answer=answer: deals.answer_samples(ctx, deal.id, answer))
    here.act(None, lambda ctx: deals.follow_up(ctx, {"deal": 999}))
    assert trail(here, deal) == lines
    assert here.find(Introduction)[0].officer == here.officer.id
