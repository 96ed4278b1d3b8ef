"""The main job from end to end, as production runs it: a maker registers in Chinese, a buyer asks in Swahili, an
officer approves, the maker accepts, and only then each has the other's contact."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from process import BUYER, EXPORTER, OFFICER, Bot
from stdnum.cn import uscc

NEED = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, si zaidi ya dola 3,000 kila moja, kabla ya Machi"
BODY = "91510722MA6A1B2C3"
CODE = BODY + uscc.calc_check_digit(BODY)
EXPORTER_PHONE, BUYER_PHONE = "13900000101", "255700000001"


@pytest.fixture(params=["polling", "webhook"])
def bot(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Bot]:
    made = Bot(tmp_path, request.param)
    made.start()
    yield made
    made.close()


@pytest.mark.timeout(180)
def test_from_a_sentence_in_swahili_to_an_exchange_of_contacts(bot: Bot) -> None:
    bot.say(OFFICER, "/start")
    register_company(bot)
    add_product(bot)
    verify_company(bot)
    ask(bot)
    introduce(bot)
    approve(bot)
    nothing_leaks_before_acceptance(bot)
    accept(bot)
    assert bot.stop() == 0, bot.log()
    assert "error" not in bot.log().casefold(), bot.log()


def register_company(bot: Bot) -> None:
    """Eleven questions in Chinese, one of them answered wrongly first."""
    bot.say(EXPORTER, "/start")
    bot.press(EXPORTER, "x.register")
    bot.wait_for(EXPORTER, "1/11")
    bot.say(EXPORTER, "绵阳丰禾农业机械有限公司")
    bot.wait_for(EXPORTER, "2/11")
    bot.say(EXPORTER, "Mianyang Fenghe Farm Machinery Co., Ltd.")
    bot.wait_for(EXPORTER, "3/11")
    bot.say(EXPORTER, CODE[:-1] + ("0" if CODE[-1] != "0" else "1"))
    bot.wait_for(EXPORTER, "校验码不符")
    bot.say(EXPORTER, CODE)
    bot.wait_for(EXPORTER, "4/11")
    bot.press(EXPORTER, "生产型")
    bot.wait_for(EXPORTER, "5/11")
    bot.press(EXPORTER, "三台县")
    bot.wait_for(EXPORTER, "6/11")
    bot.press(EXPORTER, "农业机械")
    bot.press(EXPORTER, "完成")
    bot.wait_for(EXPORTER, "7/11")
    bot.say(EXPORTER, "王建国")
    bot.wait_for(EXPORTER, "8/11")
    bot.share_phone(EXPORTER)
    bot.wait_for(EXPORTER, "9/11")
    bot.press(EXPORTER, "我同意展示")
    bot.wait_for(EXPORTER, "10/11")
    bot.say(EXPORTER, "坦桑尼亚、肯尼亚")
    bot.wait_for(EXPORTER, "11/11")
    bot.press(EXPORTER, "跳过")
    bot.wait_for(EXPORTER, "请核对登记资料")
    bot.press(EXPORTER, "提交")
    bot.wait_for(EXPORTER, "已提交登记")


def add_product(bot: Bot) -> None:
    """A name is enough; the rest follows, and may be skipped."""
    bot.press(EXPORTER, "x.add")
    bot.wait_for(EXPORTER, "中文名称")
    bot.say(EXPORTER, "水稻联合收割机 4LZ-1.0")
    bot.wait_for(EXPORTER, "已添加")
    bot.press(EXPORTER, "x.w_sector")
    answers = (
        "履带式小型水稻联合收割机,割幅1.2米,柴油机动力,适合小田块。",
        "5台",
        "5台起 2680美元,20台起 2450美元",
        "FCA 绵阳",
        "35天",
    )
    for number, words in enumerate(answers, start=2):
        bot.wait_for(EXPORTER, f"{number}/10")
        bot.say(EXPORTER, words)
    for number in (7, 8, 9):
        bot.wait_for(EXPORTER, f"{number}/10")
        bot.press(EXPORTER, "跳过")
    bot.wait_for(EXPORTER, "10/10")
    bot.say(EXPORTER, "Mini rice combine harvester 4LZ-1.0")
    bot.wait_for(EXPORTER, "已问完")


def verify_company(bot: Bot) -> None:
    """The officer finds the company in his queue."""
    bot.wait_for(OFFICER, "待核实", "绵阳丰禾")
    bot.press(OFFICER, "o.company")
    bot.wait_for(OFFICER, CODE)
    bot.press(OFFICER, "o.level")
    bot.wait_for(EXPORTER, "核实")


def ask(bot: Bot) -> None:
    """One message says how the sentence was read, another shows what fits."""
    bot.say(BUYER, NEED)
    bot.wait_for(BUYER, "Nimeelewa hivi", "20", "3,000")
    card = bot.wait_for(BUYER, "Mini rice combine harvester", "2,450")
    assert "Fenghe" in card


def introduce(bot: Bot) -> None:
    """Own data is asked once, then consent."""
    bot.press(BUYER, "b.introduce")
    bot.settle()
    bot.say(BUYER, "Amina Juma")
    bot.settle()
    bot.say(BUYER, "Ushirika wa Wakulima Morogoro")
    bot.settle()
    bot.press(BUYER, "b.type")
    bot.settle()
    bot.press(BUYER, "b.home|TZ")
    bot.settle()
    bot.share_phone(BUYER)
    bot.settle()
    bot.press(BUYER, "b.consent")
    bot.wait_for(OFFICER, "待审核")


def approve(bot: Bot) -> None:
    """The officer sees the original beside its reading, and passes it on."""
    bot.press(OFFICER, "o.open")
    bot.wait_for(OFFICER, "mpunga")
    bot.press(OFFICER, "o.approve")
    bot.wait_for(EXPORTER, "新询盘")


def nothing_leaks_before_acceptance(bot: Bot) -> None:
    """No name, organisation or number of either side has reached the other."""
    to_exporter, to_buyer = "\n".join(bot.said(EXPORTER)), "\n".join(bot.said(BUYER))
    assert not [secret for secret in ("Amina", "Wakulima", BUYER_PHONE) if secret in to_exporter]
    assert not [secret for secret in ("王建国", EXPORTER_PHONE) if secret in to_buyer]


def accept(bot: Bot) -> None:
    """Contacts go both ways, with the warning about bank details; a deal opens."""
    bot.press(EXPORTER, "x.accept")
    bot.eventually(
        lambda: BUYER_PHONE in "".join(bot.said(EXPORTER)).replace(" ", "").replace("+", ""),
        lambda: str(bot.said(EXPORTER)[-4:]),
    )
    bot.eventually(
        lambda: EXPORTER_PHONE in "".join(bot.said(BUYER)).replace(" ", ""), lambda: str(bot.said(BUYER)[-4:])
    )
    bot.wait_for(OFFICER, "商机")
    assert any("benki" in words.casefold() for words in bot.said(BUYER))
