"""What companies write in a chat, read as values, or refused with the sentence that helps."""

import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services import company_answers, product_answers
from bot.services.answers import BadAnswer, folded
from bot.texts import render
from bot.turn import Text
from catalog.model import Money, PriceTier, Quantity
from catalog.reference import LANGUAGES


def tiers(*pairs: tuple[str, str], currency: str = "USD") -> tuple[PriceTier, ...]:
    return tuple(PriceTier(Decimal(start), Money(Decimal(price), currency)) for start, price in pairs)


def refused(read: Callable[[str], Any], text: str) -> str:
    with pytest.raises(BadAnswer) as caught:
        read(text)
    assert caught.value.value
    for language in LANGUAGES:
        assert render(caught.value.text, language)
    return caught.value.text.key.removeprefix("exporter-bad-")


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("10台", "10", "C62"),
        ("起订量 5 吨", "5", "TNE"),
        ("1个20尺柜", "1", "20GP"),
        ("一百二十套", "120", "SET"),
        ("两吨", "2", "TNE"),
        ("2万件", "20000", "C62"),
        ("1,000 套", "1000", "SET"),
        ("10千克", "10", "KGM"),
        ("１０台起", "10", "C62"),
        ("1.5吨", "1.5", "TNE"),
        ("500 pcs", "500", "C62"),
        ("10 pièces", "10", "C62"),
        ("10 шт.", "10", "C62"),
        ("vipande 10", "10", "C62"),
        ("kilo 5", "5", "KGM"),
        ("١٠ قطع", "10", "C62"),
        ("5 أطنان", "5", "TNE"),
        ("10ชิ้น", "10", "C62"),
        ("5 тонна", "5", "TNE"),
        ("guda 10", "10", "C62"),
    ],
)
def test_minimum_orders(text: str, amount: str, unit: str) -> None:
    assert product_answers.smallest_order(text) == Quantity(Decimal(amount), unit)


@pytest.mark.parametrize(
    ("text", "expected", "unit"),
    [
        ("395美元", tiers(("1", "395")), ""),
        ("USD 395/台", tiers(("1", "395")), "C62"),
        ("10台起 395美元,30台起 381", tiers(("10", "395"), ("30", "381")), "C62"),
        ("10台起395,100台起381美元", tiers(("10", "395"), ("100", "381")), "C62"),
        ("1,500台起 2,450美元", tiers(("1500", "2450")), "C62"),
        ("10-29台 395美元, 30台以上 381美元", tiers(("10", "395"), ("30", "381")), "C62"),
        ("395美元,30台起381", tiers(("1", "395"), ("30", "381")), "C62"),
        ("1000件以上每件2.5元", tiers(("1000", "2.5"), currency="CNY"), "C62"),
        ("10台以上:USD 2,450;30台以上:USD 2,380", tiers(("10", "2450"), ("30", "2380")), "C62"),
        ("起订10台,395美元", tiers(("10", "395")), "C62"),
        ("每台3.5万元", tiers(("1", "35000"), currency="CNY"), "C62"),
        ("10台起 395美元\n30台起 381美元", tiers(("10", "395"), ("30", "381")), "C62"),
        ("100+ $2.5, 1000+ $2.2", tiers(("100", "2.5"), ("1000", "2.2")), ""),
        ("dès 10 pièces 395 USD, dès 30 pièces 381 USD", tiers(("10", "395"), ("30", "381")), "C62"),
        ("от 10 шт 395 USD", tiers(("10", "395")), "C62"),
        ("kuanzia vipande 10 dola 395", tiers(("10", "395")), "C62"),
        ("ابتداءً من 10 قطع 395 دولاراً؛ ابتداءً من 30 قطعة 381 دولاراً", tiers(("10", "395"), ("30", "381")), "C62"),
        ("10 unidades o más USD 395", tiers(("10", "395")), "C62"),
        ("10 unidades ou mais USD 395", tiers(("10", "395")), "C62"),
        ("10 cái trở lên 395 đô la", tiers(("10", "395")), "C62"),
        ("10 ชิ้นขึ้นไป 395 ดอลลาร์", tiers(("10", "395")), "C62"),
        ("кемінде 10 дана 395 доллар", tiers(("10", "395")), "C62"),
        ("10 ცალი და მეტი 395 დოლარი", tiers(("10", "395")), "C62"),
        ("daga guda 10 dala 395", tiers(("10", "395")), "C62"),
    ],
)
def test_prices(text: str, expected: tuple[PriceTier, ...], unit: str) -> None:
    assert product_answers.prices(text) == product_answers.Prices(expected, unit)


QUOTED = re.compile('“([^“”]+)”|«\\s?([^«»]+?)\\s?»|„([^„“]+)“|"([^"]+)"|‘([^’]+)’')
ASKED = {
    "ask-product-name-zh": product_answers.product_name,
    "ask-product-name-en": company_answers.english_name,
    "ask-product-moq": product_answers.smallest_order,
    "bad-moq": product_answers.smallest_order,
    "bad-moq-unit": product_answers.smallest_order,
    "ask-product-prices": product_answers.prices,
    "bad-price": product_answers.prices,
    "bad-price-currency": product_answers.prices,
    "ask-product-terms": product_answers.terms,
    "bad-terms": product_answers.terms,
    "bad-terms-place": product_answers.terms,
    "ask-product-lead-days": product_answers.lead_days,
    "bad-lead": product_answers.lead_days,
    "ask-product-certificates": product_answers.certificates,
    "ask-product-hs": product_answers.hs_code,
    "bad-hs": product_answers.hs_code,
    "ask-export-markets": company_answers.markets,
    "bad-country": company_answers.markets,
    "bad-country-unclear": company_answers.markets,
}


@pytest.mark.parametrize("key", ASKED)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_a_question_are_answers(language: str, key: str) -> None:
    said = render(Text(f"exporter-{key}", {"word": "@", "amount": 7, "term": "FCA"}), language)
    examples = ["".join(found) for found in QUOTED.findall(said) if "@" not in "".join(found)]
    if key == "bad-country":  # after the countries comes what is none
        refused(company_answers.markets, examples[-1])
        examples = examples[:1]
    assert examples, said
    for example in examples:
        assert ASKED[key](example) not in ((), None), example


def test_a_single_price_begins_at_the_minimum_order() -> None:
    assert product_answers.prices("395美元", moq=Decimal(10)).tiers == tiers(("10", "395"))


@pytest.mark.parametrize(
    ("text", "code", "place"),
    [
        ("FCA 绵阳", "FCA", "Mianyang"),
        ("绵阳 fca", "FCA", "Mianyang"),
        ("FOB 钦州港", "FOB", "Qinzhou"),
        ("离岸价 上海", "FOB", "Shanghai"),
        ("C&F Mombasa", "CFR", "Mombasa"),
        ("CIF Dar es Salaam", "CIF", "Dar es Salaam"),
        ("EXW 江油工厂", "EXW", "江油工厂"),
        ("DAP Warehouse 7, Kano", "DAP", "Warehouse 7, Kano"),
    ],
)
def test_trade_terms(text: str, code: str, place: str) -> None:
    assert product_answers.terms(text) == (code, place)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("35天", 35), ("25-35天", 35), ("三十天", 30), ("5周", 35), ("一个月", 30), ("30个工作日", 42), ("现货", 0),
        ("35", 35), ("35 jours", 35), ("5 недель", 35), ("siku 35", 35), ("in stock", 0),
        ("30 días hábiles", 42), ("2 meses", 60), ("30 dias úteis", 42), ("35 يوماً", 35), ("أسبوعان", 14), ("شهر", 30),
        ("متوفر", 0), ("30 ngày làm việc", 42), ("có sẵn", 0), ("30 วันทำการ", 42), ("2 เดือน", 60), ("2 ай", 60),
        ("30 жұмыс күні", 42), ("2 თვე", 60), ("30 სამუშაო დღე", 42), ("makonni 5", 35), ("kwanakin aiki 30", 42),
    ],
)  # fmt: skip
def test_lead_times(text: str, days: int) -> None:
    assert product_answers.lead_days(text) == days


def test_codes_and_certificates() -> None:
    assert product_answers.hs_code("HS 8433.51") == "843351"
    assert product_answers.hs_code("海关编码:8433 51 00 00") == "8433510000"
    read = product_answers.certificates("CE认证、ISO 9001:2015,3C")
    assert [each.scheme for each in read.found] == ["CE", "ISO9001", "3C"] and read.unknown == ("3C",)
    assert [each.scheme for each in product_answers.certificates("ce iso9001").found] == ["CE", "ISO9001"]


@pytest.mark.parametrize(
    ("read", "text", "why"),
    [
        (product_answers.smallest_order, "abc", "moq"),
        (product_answers.smallest_order, "10-20台", "moq"),
        (product_answers.smallest_order, "100", "moq-unit"),
        (product_answers.smallest_order, "0台", "amount"),
        (product_answers.prices, "面议", "price"),
        (product_answers.prices, "395", "price-currency"),
        (product_answers.prices, "10台起 395美元,30台起 381欧元", "price-currencies"),
        (product_answers.prices, "30台起 381美元,10台起 395", "price-order"),
        (product_answers.prices, "10台起 381美元,30台起 395美元", "price-rises"),
        (product_answers.prices, "0.00001美元", "amount"),
        (product_answers.terms, "随便", "terms"),
        (product_answers.terms, "FCA", "terms-place"),
        (product_answers.terms, "FOB 绵阳", "terms-sea"),
        (product_answers.lead_days, "随时", "lead"),
        (product_answers.lead_days, "غير متوفر", "lead"),
        (product_answers.lead_days, "không có sẵn", "lead"),
        (product_answers.lead_days, "1000天", "lead-long"),
        (product_answers.hs_code, "843", "hs"),
        (product_answers.hs_code, "7712", "hs-chapter"),
        (product_answers.certificates, ",".join(f"证书{n}" for n in range(13)), "certificates-many"),
        (product_answers.description, " \n ", "too-short"),
        (company_answers.markets, "坦桑尼亚、火星", "country"),
        (company_answers.markets, "非洲", "country"),
        (company_answers.markets, "刚果", "country-unclear"),
        (company_answers.phone, "12345", "phone"),
        (company_answers.person_name, "138001", "person"),
        (company_answers.company_name, "绵阳", "too-short"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_its_sentence(read: Callable[[str], Any], text: str, why: str) -> None:
    if text.strip():
        assert refused(read, text) == why
    else:
        with pytest.raises(BadAnswer):
            read(text)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("坦桑尼亚、肯尼亚和尼日利亚", ("TZ", "KE", "NG")),
        ("越南 泰国", ("VN", "TH")),
        ("坦桑尼亚肯尼亚", ("TZ", "KE")),
        ("South Africa, Kenya and Viet Nam", ("ZA", "KE", "VN")),
        ("Казахстан и Грузия", ("KZ", "GE")),
        ("刚果(金)、阿联酋", ("CD", "AE")),
        ("مصر والسعودية؛ المغرب", ("EG", "SA", "MA")),
        ("Moçambique, Angola e Brasil", ("MZ", "AO", "BR")),
        ("ไทย เวียดนามและกัมพูชา", ("TH", "VN", "KH")),
        ("Қазақстан және Вьетнам", ("KZ", "VN")),
        ("საქართველო და ვიეტნამი", ("GE", "VN")),
        ("Najeriya, Nijar da Gana", ("NG", "NE", "GH")),
        ("Trinidad and Tobago and Peru", ("TT", "PE")),
        ("a'a", ()),
        ("全球", ()),
        ("没有。", ()),
    ],
)
def test_markets(text: str, codes: tuple[str, ...]) -> None:
    assert company_answers.markets(text) == codes


def test_phones_are_kept_in_one_form() -> None:
    assert company_answers.phone("１３８ 0013 8000") == "+86 138 0013 8000"
    assert company_answers.phone("0816-2345678") == "+86 816 234 5678"
    assert company_answers.shared_phone("255712345678") == "+255 712 345 678"


@pytest.mark.parametrize(
    ("text", "plain"), [("三千克", "3千克"), ("一百零五台", "105台"), ("十二台", "12台"), ("三五天", "三五天")]
)
def test_chinese_numerals(text: str, plain: str) -> None:
    assert folded(text) == plain


READERS = [
    product_answers.smallest_order, product_answers.prices, product_answers.terms, product_answers.lead_days,
    product_answers.hs_code, product_answers.certificates, company_answers.markets, company_answers.phone,
    company_answers.credit_code, company_answers.person_name, company_answers.english_name,
]  # fmt: skip


@given(
    st.one_of(st.text(max_size=60), st.text("10台起美元, 3.5万千百-~至/FCA绵阳天周", max_size=30)),
    st.sampled_from(READERS),
)
def test_nothing_that_is_typed_breaks_a_reader(text: str, read: Callable[[str], Any]) -> None:
    try:
        read(text)
    except BadAnswer as error:
        assert error.text.key.startswith("exporter-bad-")
