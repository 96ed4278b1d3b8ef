"""Registering a company, question by question, as a chat."""

import exporting
import pytest
from exporting import code, pick, register
from talk import Talk

from bot.turn import Attachment
from catalog.model import AuditEntry, Exporter, ExporterKind, ExporterReview, Member, Person, Role
from catalog.reference import LANGUAGES


def test_a_company_registers_and_the_officers_are_asked_to_verify_it(empty_talk: Talk) -> None:
    officer, boss = empty_talk.person("1", "zh", officer=True), empty_talk.person("7", "zh")
    officer.say("/help")
    words = register(boss)
    assert "已提交登记" in words and "核实企业之后" in words
    made = exporting.company(empty_talk)
    assert (made.name_zh, made.uscc, made.kind) == (exporting.NAME, code(), ExporterKind.MANUFACTURER)
    assert (made.district, made.sectors, made.export_markets) == ("三台县", ("farm_machinery",), ("TZ", "KE"))
    assert made.review is ExporterReview.PENDING and made.contact == boss.id
    assert made.contact_consent_at == empty_talk.now
    with empty_talk.store.read() as view:
        assert view.count(Member, exporter=made.id, person=boss.id) == 1
        assert Role.EXPORTER in view.get(Person, boss.id).roles
        card = view.contact(boss.id)
        trail = [entry for entry in view.find(AuditEntry) if entry.entity in ("exporter", "person")]
    assert (card.name, card.phone, card.organisation) == ("李明", "+86 138 0013 8000", exporting.NAME)
    assert "李明" not in str(trail) and "13800138000" not in str(trail)
    assert "待核实" in officer.last.words and officer.last.buttons[0][1] == f"o.company|{made.id}"


def test_one_question_at_a_time_with_progress_back_and_cancel(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    assert "1/11" in boss.say("/register")
    assert "取消" in boss.labels and "‹ 返回" not in boss.labels
    assert "2/11" in boss.say(exporting.NAME)
    words = boss.press("返回")
    assert "1/11" in words and exporting.NAME in words
    assert "2/11" in boss.press("保留不变")
    assert "3/11" in boss.press("跳过")
    assert "跳过" not in boss.labels
    boss.say("/help")
    assert "4/11" in boss.say(code())
    boss.press("取消")
    assert "x.r_pick" not in str(boss.last.buttons)
    with empty_talk.store.read() as view:
        assert view.count(Exporter) == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("91510722000000027", "17 位"),
        ("91510722000000027O", "可能应为数字 0"),
        ("9151A722000000027X", "第 5 位"),
        ("91510722000000027é", "第 18 位"),
        ("915107220000000272", "校验码不符"),
    ],
)
def test_each_mistake_in_the_credit_code_has_its_sentence(empty_talk: Talk, typed: str, said: str) -> None:
    boss = empty_talk.person("7", "zh")
    boss.say("/register")
    boss.say(exporting.NAME)
    boss.press("跳过")
    words = boss.say(typed)
    assert said in words and "3/11" in words
    full_width = "".join(chr(ord(char) + 0xFEE0) for char in code())
    assert "4/11" in boss.say(f"统一社会信用代码:{full_width}")


def test_a_code_that_is_registered_is_told_to_him_and_to_the_officers_once(empty_talk: Talk) -> None:
    officer, boss, other = (empty_talk.person(address, "zh", officer=address == "1") for address in ("1", "7", "8"))
    officer.say("/help")
    register(boss)
    other.say("/register")
    other.say("绵阳另一家有限公司")
    other.press("跳过")
    assert "已经登记过" in other.say(code())
    assert "再次登记" in officer.last.words
    told = len(officer.inbox)
    other.say(code())
    assert len(officer.inbox) == told
    assert "4/11" in other.say(code(1))
    boss.press_data("x.register|1")
    boss.say("绵阳第二家有限公司")
    boss.press("跳过")
    assert "您已经登记了这家企业" in boss.say(code())


def test_bad_answers_repeat_the_question_with_what_is_wrong(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    boss.say("/register")
    assert "请写汉字" in boss.say("Gengshan Co. Ltd")
    assert "最多 60 个字" in boss.say("绵" * 4096)
    assert "不能用文件" in boss.send(Attachment("document", file="f" * 64, name="<b>.pdf"))
    boss.say(exporting.NAME)
    assert "英文字母" in boss.say("耕山")
    boss.say("Gengshan Machinery")
    boss.say(code())
    assert "点下面的按钮" in boss.say("不知道")
    assert "5/11" in boss.say("生产型")
    assert "6/11" in boss.say("江油")
    pick(boss, "x.r_pick|food")
    pick(boss, "x.r_pick|food")
    assert "完成" not in boss.labels
    pick(boss, "x.r_pick|food")
    pick(boss, "x.r_pick|farm_machinery")
    boss.press("完成")
    assert "不像姓名" in boss.say("13800138000")
    boss.say("李明")
    assert boss.last.reply.keyboard == "share_phone"
    assert "别人的号码" in boss.send(Attachment("contact", phone="8613800138001"))
    assert "电话号码不对" in boss.say("12345")
    boss.say("0816-2345678")
    assert boss.last.reply.keyboard == "remove"
    pick(boss, "x.r_pick|no")
    assert "没认出“火星”" in boss.say("坦桑尼亚、火星")
    boss.say("坦桑尼亚,越南")
    assert "不能既是出口市场" in boss.say("越南")
    words = boss.say("印度")
    assert "请核对登记资料" in words and "尚未同意" in words and "印度" in words
    assert "下面的按钮" in boss.say("好的")


def test_single_answers_are_changed_in_the_summary(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    boss.say("/register")
    for step in (
        exporting.NAME,
        "",
        code(),
        "生产型",
        "三台",
        "农业机械",
        None,
        "李明",
        "13800138000",
        "同意展示",
        "",
        "",
    ):
        if step:
            boss.say(step)
        else:
            boss.press("x.r_keep" if step is None else "x.r_skip")
    boss.press("✏️ 联系人")
    assert "/11" not in boss.last.words
    assert "王芳" in boss.say("王芳")
    boss.press("✏️ 英文名称")
    boss.press("返回")
    old = next(data for label, data in boss.last.buttons if "提交" in label)
    boss.press("提交")
    with empty_talk.store.read() as view:
        assert view.contact(boss.id).name == "王芳" and view.count(Exporter) == 1
    assert "失效" in boss.press_data(old)


def test_a_registration_under_way_survives_a_look_elsewhere(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    boss.say("/register")
    boss.say(exporting.NAME)
    boss.say("/company")
    assert "2/11" in boss.say("/register")


def test_a_code_taken_meanwhile_is_asked_again_at_the_end(empty_talk: Talk) -> None:
    boss, other = empty_talk.person("7", "zh"), empty_talk.person("8", "zh")
    boss.say("/register")
    for step in (
        exporting.NAME,
        "",
        code(),
        "生产型",
        "三台",
        "农业机械",
        None,
        "李明",
        "13800138000",
        "同意展示",
        "",
        "",
    ):
        if step:
            boss.say(step)
        else:
            boss.press("x.r_keep" if step is None else "x.r_skip")
    register(other)
    assert "已经登记过" in boss.press("提交")
    assert "请核对" in boss.say(code(1))
    assert "已提交登记" in boss.press("提交")


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_can_be_done_in_every_language(empty_talk: Talk, language: str) -> None:
    boss = empty_talk.person("7", language)
    boss.press_data(f"g.language|{language}")
    register(boss)
    assert exporting.company(empty_talk).review is ExporterReview.PENDING
    boss.say("/company")
    exporting.named(boss)
    boss.press("x.w_stop")
    assert exporting.PRODUCT in boss.last.words


def test_forged_buttons_change_nothing(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    boss.say("/register")
    for data in ("x.r_pick|nobody", "x.r_submit", "x.r_edit|99", "x.r_skip", "x.r_keep", "x.r_back", "x.nothing", "x."):
        assert "失效" in boss.press_data(data)
    assert "2/11" in boss.say(exporting.NAME)
