"""The bureau's queue as officers see it: one item a screen, decided once, by whom and when."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from parties import BUYER_CARD, BUYER_SECRETS, ORIGINAL, Parties, other_product, parties, propose
from talk import NOW, Talk

from bot.conversations import bureau
from bot.services import introductions, reviews
from bot.services.context import Forbidden
from bot.turn import Attachment
from catalog.messages import Session
from catalog.model import (
    Deal,
    DealStage,
    Exporter,
    ExporterKind,
    ExporterReview,
    Introduction,
    IntroductionState,
    Money,
    Product,
    Proposal,
    Quantity,
    Read,
    Request,
    TargetPrice,
    VerificationLevel,
)

S = IntroductionState


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


def state(here: Parties, introduction: Introduction) -> IntroductionState:
    return here.get(Introduction, introduction.id).state


def pending(here: Parties, *, position: int = 1, **more) -> Exporter:
    """Another company that waits for the bureau."""
    company = here.find(Exporter)[position]
    here.change(replace(company, review=ExporterReview.PENDING, level=VerificationLevel.DECLARED, **more))
    return here.get(Exporter, company.id)


# ---------------------------------------------------------------- the queue


def test_an_empty_queue_says_so(here: Parties) -> None:
    assert "没有待办事项" in here.officer.say("/queue")


def test_an_item_shows_who_asks_in_whose_words_who_would_be_introduced_and_why(here: Parties) -> None:
    here.asked()
    words = here.officer.say("/queue")
    for known in (
        BUYER_CARD.name,
        BUYER_CARD.phone,
        BUYER_CARD.email,
        BUYER_CARD.organisation,
        "坦桑尼亚",
        "进口商",
        "尚未核实",
        "原文（斯瓦希里语）",
        ORIGINAL,
        "解读",
        "小型水稻联合收割机 4LZ-1.0",
        "S01-4LZ-1.0",
        "沃田农机",
        "生产型",
        "已实地核实",
        "待审核",
        "采购需求 1 条",
        "已转达对接 0 次",
        "✅",
        "❓",
    ):
        assert known in words, known


def test_risk_marks_stand_on_the_item(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    cheap = replace(
        request.requirements,
        quantity=Read(Quantity(here.product.moq - 1)),
        price=Read(TargetPrice(Money(here.product.prices[0].price.amount - 1, "USD"))),
    )
    here.change(replace(request, requirements=cheap))
    here.change(replace(here.exporter, kind=ExporterKind.TRADER, level=VerificationLevel.DECLARED))
    here.change(replace(here.get(Proposal, here.proposal.id), near_miss=True))
    here.asked()
    words = here.officer.say("/queue")
    for mark in (
        "样例数据",
        "首次申请对接",
        "采购商尚未核实",
        "原文含联系方式",
        "贸易型企业",
        "企业资料尚未核实",
        "数量低于起订量",
        "目标价低于阶梯价",
        "仅为相近产品",
    ):
        assert mark in words, mark


def test_what_is_in_order_has_no_mark_for_it(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    here.change(replace(request, requirements=replace(request.requirements, text="Tunahitaji mashine 20")))
    here.asked()
    words = here.officer.say("/queue")
    for mark in ("原文含联系方式", "贸易型企业", "数量低于起订量", "目标价低于阶梯价", "仅为相近产品", "超过五次"):
        assert mark not in words, mark


def test_a_busy_buyer_is_marked(here: Parties) -> None:
    asked = here.asked()
    products = here.find(Product, exporter=here.exporter.id)
    more = [p for p in products if p.id != here.product.id][:5]
    for product in more:
        proposal = here.talk.store.write(lambda tx, p=product: tx.add(propose(here.proposal.request, p)))
        here.act(here.buyer, lambda ctx, p=proposal: introductions.ask(ctx, p))
    assert "超过五次" in here.officer.press_data(f"o.open|{asked.id}")


def test_companies_and_introductions_share_one_queue_with_a_pager(here: Parties) -> None:
    here.asked()
    pending(here, created_at=NOW - timedelta(days=2))
    pending(here, position=2, created_at=NOW + timedelta(days=2))
    assert "企业核实" in here.officer.say("/queue")
    first = here.officer.last.reply.slot
    assert "1 / 3" in " ".join(here.officer.labels)
    assert "对接" in here.officer.press("▶")
    assert here.officer.last.reply.slot == first  # edited in place
    assert "企业核实" in here.officer.press_data("o.queue|2")
    assert "3 / 3" in " ".join(here.officer.labels)
    here.officer.press("▶")
    assert "1 / 3" in " ".join(here.officer.labels)
    assert "3 / 3" in " ".join(label for label in (here.officer.press_data("o.queue|99"), *here.officer.labels))


def test_the_queue_command_begins_a_new_message(here: Parties) -> None:
    here.asked()
    here.officer.say("/queue")
    first = here.officer.last.reply.slot
    here.talk.later(seconds=5)
    here.officer.say("/queue")
    assert here.officer.last.reply.slot != first


def test_photos_of_the_request_can_be_looked_at(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    here.change(replace(request, photos=("ab" * 32, "cd" * 32)))
    here.asked()
    assert "附图 2 张" in here.officer.say("/queue")
    here.officer.press("附图")
    assert [seen.reply.photo for seen in here.officer.inbox[-2:]] == ["ab" * 32, "cd" * 32]


def test_hostile_words_do_no_harm(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    hostile = "<b>&<script>" * 400
    here.change(replace(request, requirements=replace(request.requirements, text=hostile)))
    here.talk.store.write(lambda tx: tx.set_contact(here.buyer.id, replace(BUYER_CARD, name="<i>x" * 200)))
    here.asked()
    words = here.officer.say("/queue")
    assert "<script>" not in words
    assert len(re.sub("<[^>]+>", "", words).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")) < 4096


# ---------------------------------------------------------------- approving


def test_approving_proposes_officer_due_date_and_target_and_one_tap_takes_them(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    words = here.officer.press("批准")
    assert "已批准" in words
    assert "李科长" in words
    assert "报价" in words
    assert "2026年12月9日" in words
    assert "没有待办事项" in here.officer.press("采纳")
    plan = here.get(Introduction, asked.id)
    assert (plan.state, plan.deal_target, str(plan.deal_due)) == (S.APPROVED, DealStage.QUOTED, "2026-12-09")


def test_each_part_of_the_plan_can_be_changed_before_it_is_taken(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("批准")
    here.officer.press("o.plandue")
    here.officer.press("2026年12月25日")
    here.officer.press("o.plantarget")
    assert "寄样" in here.officer.press("寄样")
    here.officer.press("o.assign")
    assert "张工" in here.officer.press("张工")
    here.officer.press_data(f"o.plan|{asked.id}|20261225|sample_shipped")
    plan = here.get(Introduction, asked.id)
    assert (plan.officer, str(plan.deal_due), plan.deal_target) == (
        here.colleague.id,
        "2026-12-25",
        DealStage.SAMPLE_SHIPPED,
    )


def test_what_cannot_be_approved_is_said_and_stays(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.talk.demo = False
    assert "样例数据，不能对接" in here.officer.press("批准")
    assert state(here, asked) is S.REQUESTED


def test_the_officer_who_presses_second_reads_who_decided_and_when(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.colleague.say("/queue")
    here.officer.press("批准")
    here.talk.later(minutes=2)
    for label in ("批准", "退回补充"):
        words = here.colleague.press(label)
        if label == "退回补充":
            words = here.colleague.say("请补充")
        assert "李科长已于 2026年11月25日 10:00 处理" in words
        assert "已批准" in words
    assert state(here, asked) is S.APPROVED
    assert len(here.member.inbox) == 1


def test_what_changed_since_it_was_read_is_shown_again_and_not_decided(here: Parties) -> None:
    asked = here.asked()
    here.colleague.say("/queue")
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#quantity"))
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, asked.id, "mashine 20"))
    words = here.colleague.press_data(next(d for _, d in here.colleague.inbox[1].buttons if d.startswith("o.approve")))
    assert "内容有变化" in words
    assert "mashine 20" in words
    assert state(here, asked) is S.REQUESTED
    here.colleague.press("批准")
    assert state(here, asked) is S.APPROVED


# ---------------------------------------------------------------- notes


def test_returning_with_a_chosen_question_asks_the_buyer_in_his_language(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    assert "斯瓦希里语" in here.officer.press("退回补充")
    assert "已请采购商补充" in here.officer.press("期望的单价")
    assert "Unafikiria bei gani" in here.buyer.last.words
    assert here.get(Introduction, asked.id).review_note == "#price"
    assert "没有待办事项" in here.officer.press("下一项")


def test_a_note_is_written_in_ones_own_words_and_nothing_is_lost_on_the_way(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("✖️ 拒绝")
    assert "805" in here.officer.say("长" * 805)
    assert state(here, asked) is S.REQUESTED
    assert "已告知采购商原因" in here.officer.say("Hatuwezi kuhakiki <b>taarifa</b>")
    assert "&lt;b&gt;taarifa" in here.buyer.last.words
    assert state(here, asked) is S.DECLINED


def test_a_picture_is_no_note(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("退回补充")
    assert "请用几句话写下来" in here.officer.send(Attachment("photo", "ab" * 32))
    assert state(here, asked) is S.REQUESTED
    here.officer.say("Ngapi?")
    assert state(here, asked) is S.RETURNED


def test_what_a_colleague_returned_is_read_again_before_it_is_declined(here: Parties) -> None:
    asked = here.asked()
    here.colleague.say("/queue")
    here.colleague.press("✖️ 拒绝")
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#quantity"))
    words = here.colleague.press("需求不够清楚")
    assert "内容有变化" in words
    assert "已退回补充" in words
    assert state(here, asked) is S.RETURNED
    here.colleague.press("✖️ 拒绝")
    here.colleague.press("需求不够清楚")
    assert state(here, asked) is S.DECLINED


def test_an_approved_item_offers_its_plan(here: Parties) -> None:
    approved = here.approved()
    here.officer.press_data(f"o.open|{approved.id}")
    assert here.officer.labels[:2] == ["🗓 商机安排", "👤 指派"]
    assert "首个阶段目标" in here.officer.press("商机安排")


def test_a_note_can_be_cancelled(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("退回补充")
    here.officer.press("g.cancel")
    here.officer.say("随便说说")
    assert state(here, asked) is S.REQUESTED


def test_the_buyers_answer_stands_on_the_item_when_it_comes_back(here: Parties) -> None:
    asked = here.asked()
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#destination"))
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, asked.id, "Bandari ya Dar es Salaam"))
    words = here.officer.press("查看")
    assert "运往哪个国家" in words
    assert "Bandari ya Dar es Salaam" in words


# ---------------------------------------------------------------- responsible officer, questions


def test_assigning_offers_every_officer_oneself_first(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("指派")
    assert here.officer.labels == ["李科长", "张工"]
    assert "已指派责任人" in here.officer.press("张工")
    assert here.get(Introduction, asked.id).officer == here.colleague.id
    assert "责任人：张工" in here.officer.last.words


def test_an_exporters_question_is_answered_or_passed_on(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.question(ctx, approved.id, "请问电压?"))
    here.officer.press("答复企业")
    assert "已发给企业" in here.officer.say("220伏")
    assert "220伏" in here.member.last.words
    here.officer.press("转问采购商")
    here.officer.press("转发原话")
    assert "请问电压?" in here.buyer.last.words
    here.officer.press("转问采购商")
    here.officer.say("Umeme wa volti ngapi?")
    assert "volti ngapi" in here.buyer.last.words
    here.buyer.press("Jibu")
    assert "limepelekwa" in here.buyer.say("220, simu 0712 345 678")
    assert "220" in here.member.last.words
    assert "0712" not in here.member.last.words
    assert "0712 345 678" in here.officer.last.words


def test_a_question_is_moot_once_the_exporter_has_answered(here: Parties) -> None:
    approved = here.approved()
    here.act(here.officer, lambda ctx: introductions.ask_buyer(ctx, approved.id, "Volti?"))
    here.buyer.press("Jibu")
    here.act(here.member, lambda ctx: introductions.refuse(ctx, approved.id, "price"))
    seen = len(here.member.inbox)
    here.buyer.say("220")
    assert len(here.member.inbox) == seen
    here.buyer.press("o.answer")
    assert len(here.member.inbox) == seen


def test_an_erased_buyer_leaves_nothing_on_the_screens_and_they_still_work(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    here.talk.store.write(lambda tx: tx.erase(here.buyer.id, here.talk.now))
    words = (
        here.officer.press_data(f"o.open|{approved.id}") + here.officer.press("查看商机") + here.officer.say("/deals")
    )
    assert "未填写" in words
    assert not [secret for secret in BUYER_SECRETS if secret in words.casefold()]


# ---------------------------------------------------------------- companies


def test_a_company_is_read_and_approved_with_a_level(here: Parties) -> None:
    company = pending(here, name_zh="绵阳<新>公司")
    words = here.officer.press_data(f"o.company|{company.id}")
    for known in ("绵阳&lt;新&gt;公司", company.uscc, "企业自报", "待核实", "样例联系人", "产品"):
        assert known in words, known
    here.officer.press("资料已核实")
    now = here.get(Exporter, company.id)
    assert (now.review, now.level, now.level_by) == (
        ExporterReview.APPROVED,
        VerificationLevel.DOCUMENT_CHECKED,
        here.officer.id,
    )


def test_a_company_that_registered_anew_is_read_again(here: Parties) -> None:
    company = pending(here)
    here.officer.press_data(f"o.company|{company.id}")
    here.act(here.colleague, lambda ctx: reviews.return_exporter(ctx, company.id, "缺少产能"))
    here.change(replace(here.get(Exporter, company.id), review=ExporterReview.PENDING))
    words = here.officer.press("资料已核实")
    assert "内容有变化" in words
    assert "缺少产能" in words
    assert here.get(Exporter, company.id).review is ExporterReview.PENDING


def test_two_officers_do_not_verify_the_same_company(here: Parties) -> None:
    company = pending(here)
    for someone in (here.officer, here.colleague):
        someone.press_data(f"o.company|{company.id}")
    here.officer.press("✖️ 不通过")
    here.officer.say("营业执照无效")
    for label in ("实地核实", "资料已核实"):
        assert "李科长已于" in here.colleague.press(label)
    here.colleague.press("退回补充")
    assert "李科长已于" in here.colleague.say("请补充")
    assert here.get(Exporter, company.id).review_note == "营业执照无效"


def test_an_approved_company_can_be_raised_after_a_visit(here: Parties) -> None:
    company = pending(here)
    here.officer.press_data(f"o.company|{company.id}")
    here.officer.press("资料已核实")
    here.officer.press_data(f"o.company|{company.id}")
    assert not any("资料已核实" in label for label in here.officer.labels)
    here.officer.press("实地核实")
    assert here.get(Exporter, company.id).level is VerificationLevel.SITE_CHECKED
    old = next(data for _, data in reversed(here.officer.inbox[-2].buttons) if data.startswith("o.level"))
    assert "李科长已于" in here.officer.press_data(old)


# ---------------------------------------------------------------- who may, and forged buttons


def test_only_officers_come_here(here: Parties) -> None:
    asked = here.asked()
    for someone in (here.buyer, here.member):
        for command in ("/queue", "/deals", "/officers"):
            someone.say(command)
            assert isinstance(here.talk.errors[-1], Forbidden)
        for button in ("o.queue|0", f"o.approve|{asked.id}|1", f"o.open|{asked.id}", "o.deals|all|0", "o.photos|1"):
            someone.press_data(button)
            assert isinstance(here.talk.errors[-1], Forbidden)
    with pytest.raises(Forbidden):
        here.act(here.buyer, bureau.home)
    assert state(here, asked) is S.REQUESTED


FORGED = [
    "o",
    "o.",
    "o.nothing",
    "o.queue",
    "o.queue|x",
    "o.queue|-1",
    "o.open|999999",
    "o.open|²",
    "o.company|",
    "o.photos|77777",
    "o.approve|99|1",
    "o.return|88|1",
    "o.note|return|1",
    "o.note|return|1|1|nonsense",
    "o.note|move|1|1|price",
    "o.note|forward|999|1|as_is",
    "o.plan|1|20209999|quoted",
    "o.plan|1|20260101|quoted",
    "o.plan|1|20271201|lost",
    "o.draft|1|2027121|quoted",
    "o.plandue|1",
    "o.plantarget|1|x|y",
    "o.planned|55",
    "o.assign|55",
    "o.assignto|1",
    "o.assignto|1|12345",
    "o.level|1|1|declared",
    "o.level|999|1|site_checked",
    "o.deal|999",
    "o.deal",
    "o.deals|none|0",
    "o.deals|mine|x",
    "o.move|1|lost",
    "o.move|1",
    "o.dueto|1|20200101",
    "o.dueto|999|20300101",
    "o.target|x",
    "o.targetto|1|lost",
    "o.dealto|1|1",
    "o.dealofficer|",
    "o.stage|",
    "o.due|",
    "o.samples|999|yes",
    "o.samples|1|perhaps",
    "o.answer|1",
    "o.lost|99",
]


@pytest.mark.parametrize("data", FORGED)
def test_forged_buttons_change_nothing(here: Parties, data: str) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    here.officer.say("/queue")
    before = here.get(Introduction, approved.id), here.find(Deal), here.find(Exporter)
    told = len(here.buyer.inbox), len(here.member.inbox), len(here.colleague.inbox)
    assert here.officer.press_data(data)
    assert (here.get(Introduction, approved.id), here.find(Deal), here.find(Exporter)) == before
    assert (len(here.buyer.inbox), len(here.member.inbox), len(here.colleague.inbox)) == told


def test_old_buttons_pressed_at_any_time_change_nothing_twice(here: Parties) -> None:
    asked = here.asked()
    here.officer.say("/queue")
    here.officer.press("批准")
    here.officer.press("采纳")
    here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    before = here.get(Introduction, asked.id), here.find(Deal)
    told = len(here.buyer.inbox), len(here.member.inbox)
    for data in {data for seen in here.officer.inbox for _, data in seen.buttons}:
        assert here.officer.press_data(data)
    assert (here.get(Introduction, asked.id), here.find(Deal)) == before
    assert (len(here.buyer.inbox), len(here.member.inbox)) == told


# ---------------------------------------------------------------- home and colleagues


def test_home_counts_what_waits(here: Parties) -> None:
    asked = here.asked()
    another = other_product(here)
    here.act(here.buyer, lambda ctx: introductions.ask(ctx, another))
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    pending(here)
    words = here.officer.say("/start")
    assert "待核实企业：<b>1</b>" in words
    assert "待审核对接：<b>1</b>" in words
    assert "等待企业答复：1" in words
    assert "企业核实" in here.officer.press("待办")


def test_colleagues_are_listed_with_what_they_are_responsible_for(here: Parties) -> None:
    approved = here.approved()
    words = here.officer.say("/officers")
    assert "李科长：对接 1，商机 0" in words
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert "李科长：对接 0，商机 1" in here.officer.say("/officers")
    assert "张工" in words


def test_an_officer_is_known_by_what_his_telegram_calls_him(here: Parties) -> None:
    newcomer = here.talk.person("900003", "zh", officer=True)
    newcomer.say("/queue", display_name="王 <主任>")
    assert "王 &lt;主任&gt;" in here.officer.say("/officers")


def test_words_out_of_place_are_answered_and_change_nothing(here: Parties) -> None:
    here.asked()
    here.officer.say("/queue")
    with here.talk.store.read() as view:
        before = view.get(Session, here.officer.id).state
    assert here.officer.say("你好")
    with here.talk.store.read() as view:
        assert view.get(Session, here.officer.id).state == before
