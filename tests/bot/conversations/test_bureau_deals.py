"""Deals on the bureau's screens, and what both sides answer a week later."""

from dataclasses import replace
from datetime import date

import pytest
from parties import Parties, parties
from talk import Talk

from bot.conversations.bureau.deals import read_day
from bot.services import deals, introductions
from bot.turn import Attachment
from catalog.messages import JobState
from catalog.model import AuditEntry, Deal, DealStage, Exporter, Introduction, Product, Request


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


@pytest.fixture
def deal(here: Parties) -> Deal:
    approved = here.approved()
    return here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))


def now(here: Parties, deal: Deal) -> Deal:
    return here.get(Deal, deal.id)


def test_the_officer_is_told_of_a_new_deal_and_opens_it(here: Parties, deal: Deal) -> None:
    words = here.officer.press("查看商机")
    for known in ("沃田农机", "Ushirika wa Wakulima Kilosa", "坦桑尼亚", "初步联系", "报价", "李科长", "2026年12月9日"):
        assert known in words, known


def test_the_list_shows_mine_overdue_and_all(here: Parties, deal: Deal) -> None:
    assert "我负责的商机</b>：1" in here.officer.say("/deals")
    assert "我负责的商机</b>：0" in here.colleague.say("/deals")
    assert "全部进行中的商机</b>：1" in here.colleague.press("全部")
    assert "逾期商机</b>：0" in here.colleague.press("逾期")
    here.talk.later(days=20)
    assert "⏰" in here.officer.say("/deals")
    assert "逾期商机</b>：1" in here.officer.press("逾期")
    assert "初步联系" in here.officer.press("№")


def test_a_long_list_has_pages(here: Parties, deal: Deal) -> None:
    def more(tx) -> None:
        for number, product in enumerate(tx.find(Product, exporter=here.exporter.id)[:7], 2):
            base = tx.get(Introduction, deal.introduction)
            proposal = tx.add(replace(here.proposal, id=0, product=product.id, request=_request(tx)))
            other = tx.add(replace(base, id=0, proposal=proposal.id, product=product.id))
            tx.add(replace(deal, id=0, introduction=other.id, due=date(2026, 12, number)))

    def _request(tx):
        return tx.add(replace(tx.get(Request, here.proposal.request), id=0)).id

    here.talk.store.write(more)
    here.officer.say("/deals")
    assert "1 / 2" in " ".join(here.officer.labels)
    assert here.officer.press("▶").count("→") == 3
    assert "2 / 2" in " ".join(here.officer.labels)


def test_one_step_on_is_one_tap(here: Parties, deal: Deal) -> None:
    here.officer.press("查看商机")
    assert "阶段已更改" in here.officer.press("▶ 需求确认")
    assert now(here, deal).stage is DealStage.QUALIFIED


def test_a_skip_asks_for_its_reason(here: Parties, deal: Deal) -> None:
    here.officer.press("查看商机")
    here.officer.press("其他阶段")
    assert "原因" in here.officer.press("签约")
    assert now(here, deal).stage is DealStage.CONTACTED
    assert "原因已记录" in here.officer.say("展会现场签约")
    assert now(here, deal).stage is DealStage.CONTRACT
    assert "目前已是这个阶段" in here.officer.press_data(f"o.move|{deal.id}|contract")


def test_a_loss_has_a_reason_chosen_or_written(here: Parties, deal: Deal) -> None:
    here.officer.press("查看商机")
    here.officer.press("丢单")
    assert "已记为丢单" in here.officer.press("价格未谈拢")
    assert (now(here, deal).stage, now(here, deal).lost_reason) == (DealStage.LOST, "#price")
    assert "丢单原因：价格未谈拢" in here.officer.press("查看商机")
    assert not any("✖️" in label for label in here.officer.labels)


def test_the_same_loss_noted_twice_is_one(here: Parties, deal: Deal) -> None:
    for someone in (here.officer, here.colleague):
        someone.press_data(f"o.lost|{deal.id}")
    here.officer.press("价格未谈拢")
    here.colleague.say("客户没有回复")
    assert now(here, deal).lost_reason == "#price"
    assert len(here.find(AuditEntry, entity="deal", action="moved")) == 1


def test_due_date_by_button_or_in_writing(here: Parties, deal: Deal) -> None:
    here.officer.press("查看商机")
    here.officer.press("🗓 时限")
    here.officer.press("2026年12月25日")
    assert now(here, deal).due == date(2026, 12, 25)
    here.officer.press("🗓 时限")
    assert "2026-11-25" in here.officer.say("下周吧")
    assert "已过" in here.officer.say("2026-11-24")
    assert "已更改" in here.officer.say("2027年1月15日")
    assert now(here, deal).due == date(2027, 1, 15)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-01-15", date(2027, 1, 15)),
        ("2027/1/5", date(2027, 1, 5)),
        ("2027年1月15日", date(2027, 1, 15)),
        ("2027.1.15", date(2027, 1, 15)),
        ("２０２７－１－１５", date(2027, 1, 15)),
        ("2027-02-30", None),
        ("15.1.2027", None),
        ("tomorrow", None),
        ("", None),
        ("2027-01-15-16", None),
    ],
)
def test_days_are_read_or_refused(text: str, day: date | None) -> None:
    assert read_day(text) == day


def test_target_and_officer_can_be_changed(here: Parties, deal: Deal) -> None:
    here.officer.press("查看商机")
    here.officer.press("🎯 目标")
    here.officer.press("意向合同")
    here.officer.press("👤 责任人")
    assert "张工" in here.officer.press("张工")
    assert (now(here, deal).target, now(here, deal).officer) == (DealStage.INTENT_CONTRACT, here.colleague.id)


# ---------------------------------------------------------------- a week later


@pytest.fixture
def asked(here: Parties, deal: Deal) -> Deal:
    (job,) = here.jobs("deal_follow_up")
    here.talk.now = job.due_at
    here.talk.store.write(lambda tx: tx.save(replace(job, state=JobState.DONE)))
    here.act(None, lambda ctx: deals.follow_up(ctx, job.body))
    return deal


def test_both_sides_answer_by_button(here: Parties, asked: Deal) -> None:
    assert "Ofisi imeambiwa" in here.buyer.press("Ndiyo")
    assert "采购商表示样品已谈妥" in here.officer.last.words
    assert "一周后再问您" in here.member.press("还没有")
    assert "企业表示样品尚未谈妥" in here.officer.last.words
    assert len(here.jobs("deal_follow_up")) == 1


def test_we_stopped_asks_why(here: Parties, asked: Deal) -> None:
    here.buyer.press("Tumeacha")
    assert "maneno machache" in here.buyer.send(Attachment("photo", "ab" * 32))
    assert "805" in here.buyer.say("m" * 805)
    assert "Ofisi imeambiwa" in here.buyer.say("Bei ni kubwa mno")
    assert "Bei ni kubwa mno" in here.officer.last.words
    here.officer.press("查看商机")
    assert now(here, asked).stage is DealStage.CONTACTED


def test_nobody_else_answers_for_a_side(here: Parties, asked: Deal) -> None:
    stranger = here.talk.person("700099", "en")
    seen = len(here.officer.inbox)
    for answer in ("yes", "not_yet", "stopped"):
        stranger.press_data(f"o.samples|{asked.id}|{answer}")
    assert len(here.officer.inbox) == seen
    assert here.find(AuditEntry, entity="deal", action="samples_yes") == []
    assert here.get(Exporter, here.exporter.id) == here.exporter
