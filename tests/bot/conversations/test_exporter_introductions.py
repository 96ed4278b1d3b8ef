"""Inquiries: accepted with consent, refused with a reason, asked about first."""

import exporting
import pytest
from exporting import approve, inquiry, named, register
from talk import Someone, Talk

from bot.services.introductions import REFUSALS
from bot.texts import render
from bot.turn import Attachment, Text
from catalog.model import ContactCard, Deal, Introduction, IntroductionState
from catalog.reference import LANGUAGES


@pytest.fixture
def boss(empty_talk: Talk) -> Someone:
    who = empty_talk.person("7", "zh")
    officer = empty_talk.person("1", "zh", officer=True)
    officer.say("/help")
    register(who)
    approve(empty_talk)
    named(who)
    who.press("先到这里")
    return who


@pytest.fixture
def buyer(empty_talk: Talk) -> Someone:
    who = empty_talk.person("5", "en")
    who.say("/help")
    card = ContactCard(name="Asha Mushi", phone="+255 712 345 678")
    empty_talk.store.write(lambda tx: tx.set_contact(who.id, card))
    return who


def state(talk: Talk, id: int) -> IntroductionState:
    with talk.store.read() as view:
        return view.get(Introduction, id).state


def test_open_inquiries_are_listed_without_the_buyers_contacts(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    assert "没有等待答复" in boss.say("/inquiries")
    first = inquiry(empty_talk, buyer)
    words = boss.say("/inquiries")
    assert "新询盘" in words and "0712" not in words and "▒▒▒" in words
    assert f"x.accept|{first}" in str(boss.last.buttons)
    boss.press_data("x.home")
    assert "1 条询盘" in boss.last.words


def test_many_open_inquiries_come_in_portions(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    for _ in range(5):
        inquiry(empty_talk, buyer)
    boss.say("/inquiries")
    assert "还有 2 条" in boss.last.words
    assert boss.press("继续看").count("新询盘") == 2


def test_accepting_exchanges_contacts_and_opens_a_deal(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    found = inquiry(empty_talk, buyer)
    assert "已接受" in boss.press_data(f"x.accept|{found}")
    assert state(empty_talk, found) is IntroductionState.ACCEPTED
    assert "Asha Mushi" in " ".join(seen.words for seen in boss.inbox[-4:])
    assert "138 0013 8000" in " ".join(seen.words for seen in buyer.inbox)
    with empty_talk.store.read() as view:
        assert view.count(Deal) == 1
    assert "处理过" in boss.press_data(f"x.accept|{found}")


def test_without_consent_it_is_asked_before_anything_is_shown(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    boss.say("/company")
    boss.press("撤回展示同意")
    found = inquiry(empty_talk, buyer)
    assert "尚未同意展示" in boss.press_data(f"x.accept|{found}")
    assert state(empty_talk, found) is IntroductionState.APPROVED
    boss.press("同意展示并接受")
    assert state(empty_talk, found) is IntroductionState.ACCEPTED
    assert exporting.company(empty_talk).contact_consent_at == empty_talk.now


def test_without_a_phone_it_is_asked_first(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    boss.say("/company")
    boss.press("撤回展示同意")
    empty_talk.store.write(lambda tx: tx.set_contact(boss.id, ContactCard(name="李明")))
    found = inquiry(empty_talk, buyer)
    boss.press_data(f"x.agree|{found}")
    assert "电话号码不对" in boss.say("不知道")
    boss.send(Attachment("contact", phone="8613900139000", own=True))
    assert state(empty_talk, found) is IntroductionState.ACCEPTED
    assert "139 0013 9000" in " ".join(seen.words for seen in buyer.inbox)


def test_refusing_takes_a_reason_by_button_or_in_words(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    first, second = inquiry(empty_talk, buyer), inquiry(empty_talk, buyer)
    boss.press_data(f"x.refuse|{first}")
    assert "已婉拒" in boss.press("不供该市场")
    assert state(empty_talk, first) is IntroductionState.REFUSED
    boss.press_data(f"x.refuse|{second}")
    boss.press("其他原因")
    assert "太长了" in boss.say("因" * 900)
    assert "需要文字" in boss.send(Attachment("photo", file="a" * 64))
    boss.say("今年产能已满")
    with empty_talk.store.read() as view:
        answers = [view.get(Introduction, each).response_reason for each in (first, second)]
    assert answers[1] == "今年产能已满" and "market" in answers[0]
    assert "失效" in boss.press_data(f"x.reason|{first}|price")


def test_a_question_goes_to_the_officer_and_the_inquiry_stays_open(
    empty_talk: Talk, boss: Someone, buyer: Someone
) -> None:
    found = inquiry(empty_talk, buyer)
    boss.press_data(f"x.ask|{found}")
    assert "已转给" in boss.say("对方需要什么电压?")
    assert state(empty_talk, found) is IntroductionState.APPROVED
    officer = next(someone for someone in empty_talk.people if someone.officer)
    assert "电压" in officer.last.words


def test_what_was_withdrawn_meanwhile_is_said(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    from dataclasses import replace

    found = inquiry(empty_talk, buyer)
    boss.press_data(f"x.ask|{found}")
    empty_talk.store.write(lambda tx: tx.save(replace(tx.get(Introduction, found), state=IntroductionState.WITHDRAWN)))
    assert "处理过" in boss.say("还在吗?")
    for action in ("agree", "refuse", "ask"):
        assert "失效" in boss.press_data(f"x.{action}|{found}")


def test_nobody_answers_for_somebody_else(empty_talk: Talk, boss: Someone, buyer: Someone) -> None:
    found = inquiry(empty_talk, buyer)
    stranger = empty_talk.person("9", "zh")
    for action in ("accept", "agree", "refuse", "ask"):
        assert "失效" in stranger.press_data(f"x.{action}|{found}")
        assert "失效" in stranger.press_data(f"x.{action}|not-a-number")
    assert "失效" in stranger.press_data(f"x.reason|{found}|price")
    assert "失效" in boss.press_data(f"x.reason|{found}|nonsense")
    assert state(empty_talk, found) is IntroductionState.APPROVED
    assert "还没有登记" in stranger.say("/inquiries")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", REFUSALS)
def test_every_reason_has_its_button(language: str, code: str) -> None:
    assert render(Text(f"exporter-refusal-{code}"), language)
