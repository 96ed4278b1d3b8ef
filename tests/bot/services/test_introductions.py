"""Consent, review, answer and exchange: who may, in which order, what is recorded, and what nobody gets to see."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from parties import BUYER_CARD, BUYER_SECRETS, Parties, erase, everything, other_product, parties
from talk import NOW, Talk

from bot.services import introductions, notices
from bot.services.context import Context, Forbidden
from bot.services.introductions import AlreadyHandled, NotPossible
from catalog.messages import Job
from catalog.model import (
    AuditEntry,
    ContactCard,
    Deal,
    ExporterReview,
    Introduction,
    IntroductionState,
    Member,
    Person,
    PersonId,
    ProductState,
    Request,
    Role,
)
from catalog.store import NotFound

I = IntroductionState  # noqa: E741  # the states are named often here


@pytest.fixture
def here(talk: Talk) -> Parties:
    return parties(talk)


def trail(here: Parties, id: int) -> list[tuple[str, int | None]]:
    return [(line.action, line.actor) for line in here.find(AuditEntry, entity="introduction", entity_id=id)]


# ---------------------------------------------------------------- the way through


def test_every_consent_is_recorded_with_person_and_time(here: Parties) -> None:
    asked = here.asked()
    assert (asked.buyer, asked.consented_at, asked.state) == (here.buyer.id, NOW, I.REQUESTED)
    here.talk.later(hours=1)
    approved = here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    assert (approved.reviewed_by, approved.reviewed_at) == (here.officer.id, NOW + timedelta(hours=1))
    assert approved.officer == here.officer.id
    here.talk.later(hours=1)
    deal = here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    done = here.get(Introduction, asked.id)
    assert (done.state, done.responded_by, done.responded_at) == (I.ACCEPTED, here.member.id, NOW + timedelta(hours=2))
    assert deal.introduction == asked.id
    assert trail(here, asked.id) == [
        ("consented", here.buyer.id),
        ("approved", here.officer.id),
        ("accepted", here.member.id),
    ]


def test_the_answer_is_due_after_24_working_hours(here: Parties) -> None:
    assert here.approved().answer_due == datetime(2026, 11, 27, 8, 0, tzinfo=UTC)


def test_officers_are_told_of_a_new_introduction_and_the_buyer_of_every_step(here: Parties) -> None:
    asked = here.asked()
    for officer in (here.officer, here.colleague):
        assert "水稻联合收割机" in officer.last.words
        assert ("查看", f"o.open|{asked.id}") in officer.last.buttons
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#quantity"))
    assert "Unahitaji ngapi?" in here.buyer.last.words
    assert [data for _, data in here.buyer.last.buttons] == [f"b.resubmit|{asked.id}", f"b.withdraw|{asked.id}"]
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, asked.id, "20"))
    assert "再次审核" in here.officer.last.words
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    assert "27 Novemba 2026" in here.buyer.last.words
    here.act(here.member, lambda ctx: introductions.refuse(ctx, asked.id, "price"))
    assert "Bei unayotaka haiwezekani." in here.buyer.last.words
    assert here.buyer.last.buttons[0][1] == f"b.next|{asked.id}"
    assert "目标价无法接受" in here.officer.last.words


def test_the_buyer_is_told_why_the_bureau_declined(here: Parties) -> None:
    asked = here.asked()
    here.act(here.officer, lambda ctx: introductions.decline(ctx, asked.id, "Tafadhali toa namba ya usajili"))
    assert "namba ya usajili" in here.buyer.last.words
    assert here.get(Introduction, asked.id).review_note == "Tafadhali toa namba ya usajili"
    assert trail(here, asked.id)[-1] == ("declined", here.officer.id)


def test_the_ready_answer_says_that_nothing_is_shared_and_can_be_taken_back(here: Parties) -> None:
    def ask(ctx: Context) -> None:
        ctx.notify(notices.sent_to_bureau(ctx, introductions.ask(ctx, here.proposal)))

    here.act(here.buyer, ask)
    assert "ofisi ya biashara" in here.buyer.last.words
    assert here.buyer.last.buttons[0][1].startswith("b.withdraw|")


# ---------------------------------------------------------------- the exporter's inquiry


def test_the_inquiry_tells_what_is_asked_for_in_chinese_without_saying_by_whom(here: Parties) -> None:
    approved = here.approved()
    words = here.member.last.words
    assert "新询盘" in words
    assert "坦桑尼亚" in words
    assert "进口商" in words
    assert "原文（斯瓦希里语）" in words
    assert "Tunahitaji mashine 20 za kuvuna mpunga" in words
    assert "▒▒▒" in words
    assert "样例" in words
    assert "2026年11月27日 16:00" in words
    key = approved.id
    assert [data for _, data in here.member.last.buttons] == [f"x.accept|{key}", f"x.refuse|{key}", f"x.ask|{key}"]


def test_nothing_of_one_side_is_in_any_message_to_the_other_before_the_exchange(here: Parties) -> None:
    asked = here.asked()
    mine = here.exporter_secrets
    betrayal = "Piga +86 816 555 0101, Wotian Farm Machinery, 王女士, wotian-farm-machinery@example.com"
    leak = f"Niite {BUYER_CARD.name}, {BUYER_CARD.organisation}, {BUYER_CARD.phone}, {BUYER_CARD.email}"
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, betrayal))
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, asked.id, leak))
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    here.act(here.member, lambda ctx: introductions.question(ctx, asked.id, betrayal))
    here.act(here.officer, lambda ctx: introductions.ask_buyer(ctx, asked.id, betrayal))
    here.act(here.buyer, lambda ctx: introductions.answer_question(ctx, asked.id, leak))
    here.act(here.officer, lambda ctx: introductions.answer_question(ctx, asked.id, leak))
    for step in ("nudge", "alert"):
        body = {"introduction": int(asked.id), "step": step}
        here.act(None, lambda ctx, body=body: introductions.overdue(ctx, body))
    here.act(here.member, lambda ctx: introductions.refuse(ctx, asked.id, betrayal))

    assert len(here.member.inbox) == 4  # inquiry, two answers, a nudge
    assert len(here.buyer.inbox) == 5  # returned, passed on, question, unanswered, refused
    for seen in here.member.inbox:
        assert not [secret for secret in BUYER_SECRETS if secret in everything(seen)], everything(seen)
        assert seen.reply.card is None
    for seen in here.buyer.inbox:
        assert not [secret for secret in mine if secret.casefold() in everything(seen)], everything(seen)
        assert seen.reply.card is None


def test_officers_read_what_was_written(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.question(ctx, approved.id, "请问电压? 王女士 +86 816 555 0101"))
    assert "+86 816 555 0101" in here.officer.last.words
    assert [data for _, data in here.officer.last.buttons][:2] == [f"o.reply|{approved.id}", f"o.forward|{approved.id}"]


# ---------------------------------------------------------------- the exchange


def test_acceptance_gives_each_side_the_others_card_and_a_warning(here: Parties) -> None:
    approved = here.approved()
    before = len(here.buyer.inbox), len(here.member.inbox)
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    contact, opening = here.buyer.inbox[before[0] :]
    assert "王女士" in contact.words
    assert "Sample Wotian Farm Machinery" in contact.words
    assert "akaunti ya benki" in contact.words
    card = contact.reply.card
    assert card is not None
    assert card.phone == "+86 816 555 0101"
    assert card.organisation == "Sample Wotian Farm Machinery Co., Ltd."
    assert "Juma Mwakyusa" in opening.words
    assert "绵阳市商务局为我们牵线" in opening.words
    assert "Ofisi ya biashara ya Mianyang imetutambulisha" in opening.words

    contact, opening = here.member.inbox[before[1] :]
    assert all(value in contact.words for value in (BUYER_CARD.name, BUYER_CARD.phone, BUYER_CARD.email, "坦桑尼亚"))
    assert "谨防收款账户" in contact.words
    card = contact.reply.card
    assert card is not None
    assert (card.name, card.phone) == (BUYER_CARD.name, BUYER_CARD.phone)
    assert "Asante kwa kuvutiwa" in opening.words
    assert "商机" in here.officer.last.words


def test_a_buyer_who_reads_chinese_gets_one_opening_line(here: Parties) -> None:
    here.change(replace(here.get(Person, here.buyer.id), language="zh"))
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert here.buyer.last.words.count("绵阳市商务局为我们牵线") == 1
    assert "样例·绵阳安州沃田农机有限公司" in here.buyer.inbox[-2].words


def test_the_buyers_photos_reach_the_exporter_only_with_his_contacts(here: Parties) -> None:
    request = here.get(Request, here.proposal.request)
    here.change(replace(request, photos=("ab" * 32,)))
    approved = here.approved()
    assert not [seen for seen in here.member.inbox if seen.reply.photo]
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert [seen.reply.photo for seen in here.member.inbox if seen.reply.photo] == ["ab" * 32]


def test_without_consent_to_be_shown_abroad_it_is_the_accepting_member_who_is_shown(here: Parties) -> None:
    def second(tx):
        person = tx.add(Person(PersonId(0), "zh", NOW, frozenset({Role.EXPORTER})))
        tx.add(Member(0, here.exporter.id, person.id))
        tx.set_contact(person.id, ContactCard(name="赵经理", phone="+86 816 555 0202"))
        return person.id

    someone = here.talk.known(here.talk.store.write(second), address="800002")
    someone.id = here.find(Member, exporter=here.exporter.id)[-1].person
    here.change(replace(here.exporter, contact_consent_at=None))
    approved = here.approved()
    here.act(someone, lambda ctx: introductions.accept(ctx, approved.id))
    cards = [seen.reply.card for seen in here.buyer.inbox if seen.reply.card]
    assert [card.name for card in cards] == ["赵经理"]
    assert [seen.reply.card.name for seen in here.member.inbox if seen.reply.card] == [BUYER_CARD.name]


@pytest.mark.parametrize("side", ["buyer", "member"])
def test_no_exchange_without_a_way_to_be_reached(here: Parties, side: str) -> None:
    approved = here.approved()
    person = getattr(here, side).id
    here.talk.store.write(lambda tx: tx.set_contact(person, ContactCard(name="X")))
    with pytest.raises(NotPossible) as refused:
        here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert refused.value.reason == {"buyer": "no_buyer_contact", "member": "no_exporter_contact"}[side]
    assert here.get(Introduction, approved.id).state is I.APPROVED
    assert here.find(Deal) == []


# ---------------------------------------------------------------- deciding once

Action = Callable[[Context, int], object]
OFFICERS: dict[str, Action] = {
    "approve": introductions.approve,
    "return": lambda ctx, key: introductions.give_back(ctx, key, "#price"),
    "decline": lambda ctx, key: introductions.decline(ctx, key, "#unclear"),
}
MEMBERS: dict[str, Action] = {
    "accept": introductions.accept,
    "refuse": lambda ctx, key: introductions.refuse(ctx, key, "market"),
}


# declining what was returned is a later decision, not the same one
SAME = [(first, second) for first in OFFICERS for second in OFFICERS if (first, second) != ("return", "decline")]


@pytest.mark.parametrize(("first", "second"), SAME)
def test_two_officers_never_decide_the_same_thing_twice(here: Parties, first: str, second: str) -> None:
    asked = here.asked()
    here.act(here.officer, lambda ctx: OFFICERS[first](ctx, asked.id))
    decided = here.get(Introduction, asked.id)
    seen = len(here.buyer.inbox), len(here.member.inbox)
    here.talk.later(minutes=1)
    with pytest.raises(AlreadyHandled) as refused:
        here.act(here.colleague, lambda ctx: OFFICERS[second](ctx, asked.id))
    assert (refused.value.by, refused.value.at) == (here.officer.id, NOW)
    assert here.get(Introduction, asked.id) == decided
    assert (len(here.buyer.inbox), len(here.member.inbox)) == seen


@pytest.mark.parametrize("second", MEMBERS)
@pytest.mark.parametrize("first", MEMBERS)
def test_an_exporter_answers_once(here: Parties, first: str, second: str) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: MEMBERS[first](ctx, approved.id))
    answered = here.get(Introduction, approved.id)
    with pytest.raises(AlreadyHandled) as refused:
        here.act(here.member, lambda ctx: MEMBERS[second](ctx, approved.id))
    assert refused.value.by == here.member.id
    assert here.get(Introduction, approved.id) == answered
    assert len(here.find(Deal)) == (first == "accept")


def test_nobody_answers_what_was_not_approved(here: Parties) -> None:
    asked = here.asked()
    with pytest.raises(AlreadyHandled):
        here.act(here.member, lambda ctx: introductions.accept(ctx, asked.id))
    with pytest.raises(AlreadyHandled):
        here.act(here.member, lambda ctx: introductions.question(ctx, asked.id, "?"))


# ---------------------------------------------------------------- who may


def test_only_officers_review(here: Parties) -> None:
    asked = here.asked()
    for work in (*OFFICERS.values(), lambda ctx, key: introductions.assign(ctx, key, here.officer.id)):
        for someone in (here.buyer, here.member):
            with pytest.raises(Forbidden):
                here.act(someone, lambda ctx, work=work: work(ctx, asked.id))


def test_only_the_exporters_members_answer(here: Parties) -> None:
    approved = here.approved()
    for someone in (here.buyer, here.officer):
        for work in MEMBERS.values():
            with pytest.raises(NotFound):
                here.act(someone, lambda ctx, work=work: work(ctx, approved.id))


def test_only_the_buyer_consents_withdraws_and_adds(here: Parties) -> None:
    with pytest.raises(NotFound):
        here.act(here.officer, lambda ctx: introductions.ask(ctx, here.proposal))
    asked = here.asked()
    for work in (
        lambda ctx: introductions.withdraw(ctx, asked.id),
        lambda ctx: introductions.resubmit(ctx, asked.id, "x"),
    ):
        with pytest.raises(NotFound):
            here.act(here.member, work)
    approved = here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    with pytest.raises(Forbidden):
        here.act(here.member, lambda ctx: introductions.answer_question(ctx, approved.id, "x"))


# ---------------------------------------------------------------- what cannot be


def test_samples_are_introduced_in_the_demo_only(here: Parties) -> None:
    here.talk.demo = False
    with pytest.raises(NotPossible) as refused:
        here.asked()
    assert refused.value.reason == "sample"
    assert here.find(Introduction) == []


def spoil(here: Parties, what: str) -> None:
    match what:
        case "product_withdrawn":
            here.change(replace(here.product, state=ProductState.WITHDRAWN))
        case "exporter_not_approved":
            here.change(replace(here.exporter, review=ExporterReview.RETURNED))
        case "buyer_erased":
            erase(here, here.buyer)
        case "nobody_there":
            here.talk.store.write(lambda tx: [tx.remove(m) for m in tx.find(Member, exporter=here.exporter.id)])


@pytest.mark.parametrize("what", ["product_withdrawn", "exporter_not_approved", "buyer_erased", "nobody_there"])
def test_what_can_no_longer_be_is_not_approved(here: Parties, what: str) -> None:
    asked = here.asked()
    spoil(here, what)
    with pytest.raises(NotPossible) as refused:
        here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    assert refused.value.reason == what
    assert here.get(Introduction, asked.id).state is I.REQUESTED


@pytest.mark.parametrize("what", ["product_withdrawn", "exporter_not_approved", "buyer_erased"])
def test_what_can_no_longer_be_is_not_accepted(here: Parties, what: str) -> None:
    approved = here.approved()
    spoil(here, what)
    with pytest.raises(NotPossible) as refused:
        here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert refused.value.reason == what
    assert here.get(Introduction, approved.id).state is I.APPROVED


def test_one_asks_once(here: Parties) -> None:
    here.asked()
    with pytest.raises(NotPossible) as refused:
        here.asked()
    assert refused.value.reason == "asked_before"
    assert len(here.find(Introduction)) == 1
    another = other_product(here)
    assert here.act(here.buyer, lambda ctx: introductions.ask(ctx, another)).state is I.REQUESTED


def test_one_is_not_introduced_to_oneself_nor_without_a_contact(here: Parties) -> None:
    here.talk.store.write(lambda tx: tx.set_contact(here.buyer.id, ContactCard(name="Juma")))
    with pytest.raises(NotPossible, match="no_buyer_contact"):
        here.asked()
    here.talk.store.write(lambda tx: tx.set_contact(here.buyer.id, BUYER_CARD))
    here.talk.store.write(lambda tx: tx.add(Member(0, here.exporter.id, here.buyer.id)))
    with pytest.raises(NotPossible, match="own_product"):
        here.asked()


# ---------------------------------------------------------------- taking back


def test_a_buyer_takes_his_consent_back_until_contacts_are_exchanged(here: Parties) -> None:
    approved = here.approved()
    here.act(here.buyer, lambda ctx: introductions.withdraw(ctx, approved.id))
    assert "撤回" in here.member.last.words
    assert "撤回" in here.officer.last.words
    with pytest.raises(AlreadyHandled) as refused:
        here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    assert refused.value.by == here.buyer.id


def test_the_exporter_hears_nothing_of_what_he_never_saw(here: Parties) -> None:
    asked = here.asked()
    here.act(here.buyer, lambda ctx: introductions.withdraw(ctx, asked.id))
    assert here.member.inbox == []


def test_whoever_leaves_takes_everything_under_way_back(here: Parties) -> None:
    first = here.approved()
    another = other_product(here)
    second = here.act(here.buyer, lambda ctx: introductions.ask(ctx, another))
    assert here.act(here.buyer, lambda ctx: introductions.withdraw_all(ctx, here.buyer.id)) == 2
    assert {here.get(Introduction, one.id).state for one in (first, second)} == {I.WITHDRAWN}
    assert here.act(here.buyer, lambda ctx: introductions.withdraw_all(ctx, here.buyer.id)) == 0


def test_an_accepted_introduction_stays(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.accept(ctx, approved.id))
    with pytest.raises(AlreadyHandled):
        here.act(here.buyer, lambda ctx: introductions.withdraw(ctx, approved.id))


# ---------------------------------------------------------------- private words


def test_a_buyers_answer_is_private_and_the_trail_does_not_repeat_it(here: Parties) -> None:
    asked = here.asked()
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, asked.id, "#company"))
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, asked.id, "Sisi ni wakulima 300"))
    with here.talk.store.read() as view:
        assert view.private(here.buyer.id, f"introduction_answer:{asked.id}") == "Sisi ni wakulima 300"
        assert "wakulima" not in repr(view.get(Introduction, asked.id))
        assert "wakulima" not in repr(view.find(AuditEntry))
    here.act(here.officer, lambda ctx: introductions.approve(ctx, asked.id))
    assert "Sisi ni wakulima 300" in here.member.last.words


# ---------------------------------------------------------------- the responsible officer


def test_the_responsible_officer_is_told_and_he_alone(here: Parties) -> None:
    asked = here.asked()
    here.act(here.officer, lambda ctx: introductions.assign(ctx, asked.id, here.colleague.id))
    assert "责任人" in here.colleague.last.words
    seen = len(here.officer.inbox)
    here.act(here.buyer, lambda ctx: introductions.withdraw(ctx, asked.id))
    assert "撤回" in here.colleague.last.words
    assert len(here.officer.inbox) == seen


def test_only_officers_are_responsible(here: Parties) -> None:
    asked = here.asked()
    for person in (here.buyer.id, 987654):
        with pytest.raises(NotFound):
            here.act(here.officer, lambda ctx, person=person: introductions.assign(ctx, asked.id, person))
    here.act(here.officer, lambda ctx: introductions.decline(ctx, asked.id, "#unclear"))
    with pytest.raises(AlreadyHandled):
        here.act(here.officer, lambda ctx: introductions.assign(ctx, asked.id, here.colleague.id))


def test_when_the_responsible_officer_is_gone_all_are_told(here: Parties) -> None:
    approved = here.approved()
    erase(here, here.officer)
    here.act(here.member, lambda ctx: introductions.refuse(ctx, approved.id, "我们不做这个"))
    assert "我们不做这个" in here.colleague.last.words


# ---------------------------------------------------------------- clocks


def run_job(here: Parties, job: Job) -> None:
    here.talk.now = max(here.talk.now, job.due_at)
    here.act(None, lambda ctx: introductions.overdue(ctx, job.body))


def test_the_bureau_is_reminded_of_a_review_after_a_working_day(here: Parties) -> None:
    here.asked()
    (job,) = here.jobs("introduction_overdue")
    assert job.due_at == datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
    run_job(here, job)
    assert "已等待审核一个工作日" in here.officer.last.words
    assert "已等待审核一个工作日" in here.colleague.last.words


def test_a_silent_exporter_is_nudged_then_the_buyer_is_asked_and_the_officer_alerted(here: Parties) -> None:
    approved = here.approved()
    review, answer = here.jobs("introduction_overdue")
    assert answer.due_at == approved.answer_due
    seen = len(here.buyer.inbox), len(here.officer.inbox)
    run_job(here, review)
    run_job(here, answer)
    assert "还在等您" in here.member.last.words
    assert (len(here.buyer.inbox), len(here.officer.inbox)) == seen
    alert = here.jobs("introduction_overdue")[-1]
    assert alert.due_at == datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    run_job(here, alert)
    assert "bado hakijajibu" in here.buyer.last.words
    assert f"b.next|{approved.id}" in [data for _, data in here.buyer.last.buttons]
    assert "未按时答复" in here.officer.last.words


def test_whoever_has_answered_is_left_in_peace(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.refuse(ctx, approved.id, "market"))
    seen = [len(someone.inbox) for someone in here.talk.people]
    for job in here.jobs("introduction_overdue"):
        run_job(here, job)
    here.act(None, lambda ctx: introductions.overdue(ctx, {"introduction": 999, "step": "nudge"}))
    assert [len(someone.inbox) for someone in here.talk.people] == seen


# ---------------------------------------------------------------- questions before an answer


def test_a_question_goes_to_the_officer_and_by_him_to_the_buyer_and_back(here: Parties) -> None:
    approved = here.approved()
    here.act(here.member, lambda ctx: introductions.question(ctx, approved.id, "需要柴油还是汽油?"))
    assert "需要柴油还是汽油?" in here.officer.last.words
    assert "需要柴油还是汽油?" not in "".join(seen.words for seen in here.colleague.inbox)
    here.act(here.officer, lambda ctx: introductions.ask_buyer(ctx, approved.id, "Dizeli au petroli?"))
    assert "Dizeli au petroli?" in here.buyer.last.words
    assert here.buyer.last.buttons[0][1] == f"o.answer|{approved.id}"
    here.act(here.buyer, lambda ctx: introductions.answer_question(ctx, approved.id, "Dizeli"))
    assert "Dizeli" in here.member.last.words
    assert here.member.last.buttons[0][1] == f"x.accept|{approved.id}"
    assert "Dizeli" in here.officer.last.words
    assert [action for action, _ in trail(here, approved.id)][-3:] == [
        "question",
        "question_passed_on",
        "question_answered",
    ]
