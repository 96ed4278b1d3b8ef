"""Products in a chat: by name alone, completed question by question, changed, withdrawn, restored."""

from decimal import Decimal

import exporting
import pytest
from exporting import PRODUCT, approve, named, pick, product, register
from talk import Someone, Talk

from bot.turn import Attachment
from catalog.messages import Job
from catalog.model import AuditEntry, Money, PriceTier, Product, ProductState


@pytest.fixture
def boss(empty_talk: Talk) -> Someone:
    who = empty_talk.person("7", "zh")
    register(who)
    return who


def photo(letter: str) -> Attachment:
    return Attachment("photo", file=letter * 64)


def test_a_name_is_enough_and_the_card_says_what_is_missing_and_why(empty_talk: Talk, boss: Someone) -> None:
    assert "已添加" in named(boss)
    words = boss.press("先到这里")
    assert "还没填" in words and "采购商大多先看价格" in words and "核实企业之后" in words
    assert product(empty_talk).name_zh == PRODUCT
    assert product(empty_talk).state is ProductState.ACTIVE


def test_every_answer_is_kept_at_once_and_read_from_natural_chinese(empty_talk: Talk, boss: Someone) -> None:
    assert "1/10" in named(boss)
    assert "农业机械" in boss.labels[0]
    assert "2/10" in boss.press("农业机械")
    assert "会对采购商隐藏" in boss.say("4.0 kW 柴油微耕机,电话 13800138000")
    assert "100 什么" in boss.say("100")
    boss.say("起订量 十台")
    assert product(empty_talk).moq == 10
    boss.say("10台起 395美元,30台起 381")
    assert "不是海港" in boss.say("FOB 绵阳")
    assert "4/10" in boss.press("返回")
    boss.press("跳过")
    boss.say("FOB 钦州港")
    boss.say("25-35天")
    assert "2/8" in boss.send(photo("a"), photo("b"))
    assert "请发送照片" in boss.say("没有照片")
    boss.press("完成")
    assert "3C" in boss.say("CE认证、3C")
    assert "品目 8432" in boss.say("8432.29")
    words = boss.say("Diesel tiller 1WG-4.0")
    assert "已问完" in words and "还没填" not in words
    made = product(empty_talk)
    assert made.prices == (
        PriceTier(Decimal(10), Money(Decimal(395), "USD")),
        PriceTier(Decimal(30), Money(Decimal(381), "USD")),
    )
    assert (made.incoterm, made.place, made.lead_days, made.hs) == ("FOB", "Qinzhou", 35, "843229")
    assert [each.scheme for each in made.certificates] == ["CE", "3C"]
    assert (made.sector, made.unit, len(made.photos)) == ("farm_machinery", "C62", 2)
    assert boss.last.reply.photo == "a" * 64


def test_single_fields_are_changed_and_cleared(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("先到这里")
    empty_talk.later(days=1)
    boss.press("✏️ 价格")
    assert "没读懂价格" in boss.say("面议")
    assert "请写明币种" in boss.say("395")
    assert "数量多反而更贵" in boss.say("10台起 381美元,30台起 395美元")
    assert "已保存" in boss.say("395美元/台")
    assert product(empty_talk).updated_at == empty_talk.now
    boss.press("✏️ 起订量")
    assert "单位已变" in boss.say("5套")
    boss.press("✏️ 价格")
    assert "单位不一样" in boss.say("395美元/台")
    boss.press("清空")
    assert product(empty_talk).prices == ()
    boss.press("✏️ 行业")
    boss.say("水泵")
    assert product(empty_talk).sector == "pumps_irrigation"
    boss.press("✏️ 行业")
    assert "点下面的按钮" in boss.say("汽车与农业")
    pick(boss, "x.sector|1|food")
    boss.press("✏️ 中文名称")
    boss.say("柴油微耕机 1WG-5.1")
    boss.press("✏️ 海关编码")
    assert "对照表里没有" in boss.say("9706")
    boss.press("✏️ 照片")
    assert "1/8" in boss.send(photo("c"))
    boss.press("完成")
    with empty_talk.store.read() as view:
        changed = [entry.detail["field"] for entry in view.find(AuditEntry, entity="product", action="changed")]
    assert changed == ["prices", "moq", "prices", "sector", "sector", "name_zh", "hs", "photos"]


def test_at_most_eight_photos_are_kept(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("先到这里")
    boss.press("✏️ 照片")
    boss.send(*(photo(letter) for letter in "abcdef"))
    assert "有 1 张未收录" in boss.send(*(photo(letter) for letter in "012"))
    assert len(product(empty_talk).photos) == 8
    assert "请发送照片" in boss.send(Attachment("document", file="9" * 64, media_type="application/pdf"))


def test_a_withdrawn_product_can_be_restored_by_any_press(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("先到这里")
    assert "已下架" in boss.press("下架")
    pick(boss, "x.withdraw|1")
    assert product(empty_talk).state is ProductState.WITHDRAWN
    boss.say("/products")
    assert "⏸" in boss.labels[0]
    boss.press(PRODUCT)
    assert "已恢复" in boss.press("恢复展示")
    assert product(empty_talk).state is ProductState.ACTIVE
    with empty_talk.store.read() as view:
        actions = [entry.action for entry in view.find(AuditEntry, entity="product")]
    assert actions == ["added", "withdrawn", "restored"]


def test_two_products_do_not_share_a_name(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("先到这里")
    boss.say("/products")
    boss.press("➕ 添加产品")
    assert "已经有同名产品" in boss.say(PRODUCT)
    assert "请写汉字" in boss.say("1WG-5.1")
    assert "已添加" in boss.say("柴油微耕机 1WG-5.1")


def test_words_and_photos_out_of_the_blue_become_a_product_or_its_photos(empty_talk: Talk, boss: Someone) -> None:
    boss.say("/products")
    assert "添加为新产品吗" in boss.say("手扶拖拉机 GN-12")
    boss.press("作为新产品添加")
    boss.press("先到这里")
    assert "1 张照片" in boss.send(photo("a"))
    boss.press("手扶拖拉机")
    assert product(empty_talk).photos == ("a" * 64,)
    boss.send(photo("b"))
    assert "中文名称" in boss.press("作为新产品添加")
    boss.say("小型割草机")
    assert product(empty_talk, 2).photos == ("b" * 64,)
    boss.press("先到这里")
    boss.send(photo("c"), text="微型水泵")
    boss.press("作为新产品添加")
    assert (product(empty_talk, 3).name_zh, product(empty_talk, 3).photos) == ("微型水泵", ("c" * 64,))
    boss.press("先到这里")
    assert "没有看懂" in boss.say("ok")


def test_what_is_missing_is_asked_again_later(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("农业机械")
    boss.press("先到这里")
    words = boss.press("逐项补充")
    assert "1/9" in words and "说明产品" in words


def test_a_long_list_has_pages_in_one_message(empty_talk: Talk, boss: Someone) -> None:
    boss.say("/products")
    for number in range(10):
        boss.say(f"水泵 QY-{number}")
        boss.press("作为新产品添加")
        boss.press("先到这里")
    boss.say("/products")
    slot = boss.last.reply.slot
    boss.press("▶")
    assert boss.last.reply.slot == slot and sum("水泵" in label for label in boss.labels) == 2
    boss.press("◀")
    assert sum("水泵" in label for label in boss.labels) == 8


def test_buyers_who_wait_are_looked_for_again(empty_talk: Talk, boss: Someone) -> None:
    from dataclasses import replace

    from catalog.model import Request, RequestState

    approve(empty_talk)
    named(boss)
    boss.press("先到这里")
    buyer = empty_talk.person("5", "en")
    buyer.say("/help")
    exporting.inquiry(empty_talk, buyer)
    empty_talk.store.write(lambda tx: tx.save(replace(tx.first(Request), state=RequestState.WATCHING)))
    boss.say("/products")
    boss.press("➕ 添加产品")
    boss.say("玉米脱粒机")
    with empty_talk.store.read() as view:
        assert view.count(Job, kind="match_news") == 1


def test_nobody_touches_products_that_are_not_his(empty_talk: Talk, boss: Someone) -> None:
    named(boss)
    boss.press("先到这里")
    stranger = empty_talk.person("9", "zh")
    register(stranger, name="绵阳另一家有限公司", index=1)
    before = product(empty_talk)
    actions = ("product|1", "field|1|3", "sector|1|food", "clear|1|3", "withdraw|1", "restore|1", "fill|1", "add|1")
    for action in (*actions, "products|1"):
        assert "失效" in stranger.press_data(f"x.{action}")
    for action in (
        "product|77",
        "field|1|99",
        "sector|1|nothing",
        "clear|1|0",
        "product|x",
        "w_sector|food",
        "loose|new|1",
    ):
        assert "失效" in boss.press_data(f"x.{action}")
    assert product(empty_talk) == before
    with empty_talk.store.read() as view:
        assert view.count(Product) == 1


def test_hostile_words_are_shown_as_words(empty_talk: Talk, boss: Someone) -> None:
    boss.say("/products")
    boss.press("➕ 添加产品")
    assert "最多 80 个字" in boss.say("机" * 4096)
    words = boss.say("<b>水泵</b>\u202e & {$x}")
    assert "&lt;b&gt;水泵&lt;/b&gt; &amp; {$x}" in words
    boss.press("跳过")
    assert "最多 1,500 个字" in boss.say("水" * 4000)
