"""The company's own page: changes, new verification, consent."""

from dataclasses import replace

import exporting
import pytest
from exporting import approve, company, pick, register
from talk import Someone, Talk

from bot.services import people
from bot.turn import Attachment
from catalog.messages import Job
from catalog.model import AuditEntry, Exporter, ExporterReview, Member, Person, PersonId, Role, VerificationLevel
from catalog.store import Writing


@pytest.fixture
def boss(empty_talk: Talk) -> Someone:
    who = empty_talk.person("7", "zh")
    register(who)
    return who


def test_what_the_bureau_checked_is_checked_again_when_it_changes(empty_talk: Talk, boss: Someone) -> None:
    officer = empty_talk.person("1", "zh", officer=True)
    officer.say("/help")
    verified = replace(
        company(empty_talk), review=ExporterReview.APPROVED, level=VerificationLevel.SITE_CHECKED, level_by=officer.id
    )
    empty_talk.store.write(lambda tx: tx.save(verified))
    boss.say("/company")
    assert "重新核实" in boss.press("✏️ 中文名称")
    assert "需要商务局重新核实" in boss.say("绵阳耕山集团有限公司")
    now = company(empty_talk)
    assert (now.review, now.level, now.name_zh) == (
        ExporterReview.PENDING,
        VerificationLevel.DECLARED,
        "绵阳耕山集团有限公司",
    )
    assert "请重新核实" in officer.last.words
    approve(empty_talk)
    boss.press("✏️ 英文名称")
    assert "已保存" in boss.say("Gengshan Group")
    assert company(empty_talk).review is ExporterReview.APPROVED


def test_every_field_is_changed_by_itself(empty_talk: Talk, boss: Someone) -> None:
    boss.say("/company")
    boss.press("✏️ 信用代码")
    assert "18 位" in boss.say("123")
    boss.say(exporting.code(3))
    boss.press("✏️ 企业类型")
    pick(boss, "x.set|1|3|trader")
    boss.press("✏️ 所在区县")
    boss.say("江油市")
    boss.press("✏️ 行业")
    pick(boss, "x.set|1|5|food")
    assert "至少保留一个" in (pick(boss, "x.set|1|5|food"), pick(boss, "x.set|1|5|farm_machinery"))[1]
    boss.press("完成")
    boss.press("✏️ 联系人")
    boss.say("王芳")
    boss.press("✏️ 电话")
    assert "不能用文件" in boss.send(Attachment("photo", file="a" * 64))
    assert "+86 139 0013 9000" in boss.send(Attachment("contact", phone="8613900139000", own=True))
    boss.press("✏️ 不供货国家")
    assert "不能既是" in boss.say("坦桑尼亚")
    boss.say("印度")
    boss.press("✏️ 出口市场")
    boss.press("清空")
    now = company(empty_talk)
    assert (now.uscc, now.kind, now.district) == (exporting.code(3), "trader", "江油市")
    assert (now.sectors, now.export_markets, now.excluded_markets) == (("farm_machinery",), (), ("IN",))
    with empty_talk.store.read() as view:
        assert view.contact(boss.id).name == "王芳"
        fields = [entry.detail.get("field") for entry in view.find(AuditEntry, entity="exporter", action="changed")]
    assert {"uscc", "kind", "district", "sectors", "export_markets"} <= set(fields)


def test_consent_is_asked_in_full_recorded_and_taken_back(empty_talk: Talk, boss: Someone) -> None:
    boss.say("/company")
    assert "已撤回同意" in boss.press("撤回展示同意")
    assert company(empty_talk).contact_consent_at is None
    assert "暂不能接受询盘" in boss.press("概览")
    empty_talk.later(hours=2)
    boss.say("/company")
    assert "采购商本人同意、商务局批准" in boss.press("我同意展示")
    assert company(empty_talk).contact_consent_at is None
    boss.press("我同意展示")
    assert company(empty_talk).contact_consent_at == empty_talk.now
    with empty_talk.store.read() as view:
        actions = [entry.action for entry in view.find(AuditEntry, entity="exporter", entity_id=1)]
    assert actions[-2:] == ["consent_revoked", "consented"]


def test_a_returned_company_reads_the_note_and_submits_again(empty_talk: Talk, boss: Someone) -> None:
    officer = empty_talk.person("1", "zh", officer=True)
    officer.say("/help")
    returned = replace(company(empty_talk), review=ExporterReview.RETURNED, review_note="请上传<执照>")
    empty_talk.store.write(lambda tx: tx.save(returned))
    assert "请上传&lt;执照&gt;" in boss.say("/company")
    assert "已重新提交" in boss.press("重新提交")
    assert company(empty_talk).review is ExporterReview.PENDING
    assert "请重新核实" in officer.last.words


def test_another_member_becomes_the_contact_only_with_his_own_consent(empty_talk: Talk, boss: Someone) -> None:
    other = empty_talk.person("8", "zh")
    register(other, name="绵阳另一家有限公司", index=1)
    empty_talk.store.write(lambda tx: tx.add(Member(0, company(empty_talk).id, PersonId(other.id))))
    assert "是哪家企业" in other.say("/company")
    pick(other, "x.company|1")
    pick(other, "x.edit|1|6")
    other.say("赵强")
    now = company(empty_talk)
    assert now.contact == other.id and now.contact_consent_at is None


def test_nobody_acts_for_a_company_that_is_not_his(empty_talk: Talk, boss: Someone) -> None:
    stranger = empty_talk.person("9", "zh")
    before = company(empty_talk)
    for data in ("x.company|1", "x.edit|1|0", "x.set|1|3|trader", "x.unset|1|1", "x.consent|1|0", "x.resubmit|1"):
        assert "失效" in stranger.press_data(data)
    for data in (
        "x.company|99",
        "x.edit|1|99",
        "x.edit|1|8",
        "x.set|1|3|king",
        "x.consent|1|7",
        "x.unset|1|0",
        "x.edit",
    ):
        assert "失效" in boss.press_data(data)
    assert company(empty_talk) == before
    assert "还没有登记企业" in stranger.say("/company")


def test_a_change_of_an_approved_company_looks_at_waiting_requests_again(empty_talk: Talk, boss: Someone) -> None:
    approve(empty_talk)
    buyer = empty_talk.person("5", "en")
    buyer.say("/help")
    boss.say("/products")
    exporting.named(boss)
    boss.press("x.w_stop")
    exporting.inquiry(empty_talk, buyer)

    def watch(tx: object) -> None:
        from catalog.model import Request, RequestState

        request = tx.first(Request)  # type: ignore[attr-defined]  # a writing view
        tx.save(replace(request, state=RequestState.WATCHING))  # type: ignore[attr-defined]  # as above

    empty_talk.store.write(watch)
    boss.say("/company")
    boss.press("✏️ 出口市场")
    boss.say("越南")
    with empty_talk.store.read() as view:
        assert view.count(Job, kind="match_news") == 1


def test_the_menu_of_somebody_with_many_companies_stays_short(talk: Talk) -> None:
    agent = talk.person("8", "zh")
    agent.say("/help")

    def join(tx: Writing) -> None:
        people.grant(tx, tx.get(Person, agent.id), Role.EXPORTER, talk.now)
        for each in tx.find(Exporter)[:7]:
            tx.add(Member(0, each.id, PersonId(agent.id)))

    talk.store.write(join)
    words = agent.say("/start")
    assert words.count("产品：") == 5 and "另有 2 家企业" in words
