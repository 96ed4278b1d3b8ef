"""Nothing that leads to somebody survives; whatever the trade lives by does."""

import re

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.services.masking import BLOCK, hides_something, mask
from catalog.samples import load_samples

# (text, what must be gone)
HIDDEN = [
    # en
    ("Call me 0712 345 678 please", "345"),
    ("my number: +255 712 345 678, any time", "712"),
    ("write to john.doe+shop@example.com now", "john"),
    ("john at example dot com", "john"),
    ("john[at]example[dot]com", "john"),
    ("see www.example.com/page?id=7", "example"),
    ("https://t.me/some_body", "some_body"),
    ("wa.me/255712345678", "2557"),
    ("our shop is example.co.tz", "example"),
    ("WhatsApp: kilimo_trader88", "kilimo"),
    ("my wechat wangli", "wangli"),
    ("I am @ivan_petrov there", "ivan"),
    ("1 3 8 0 0 1 3 8 0 0 0", "3 8"),
    ("0.7.1.2.3.4.5.6.7.8", "7.1"),
    ("(415) 555-2671", "2671"),
    # zh
    ("我的电话13800138000,请联系", "13800138000"),
    ("手机 138-0013-8000", "8000"),
    ("座机 0816-2345678", "2345678"),
    ("微信wangli_88,随时联系", "wangli"),
    ("加V: mianyang2026", "mianyang"),
    ("QQ 12345678", "123456"),
    ("邮箱 john＠example．com", "john"),
    ("１３８００１３８０００", "１３８"),
    ("一三八零零一三八零零零", "三八"),
    ("网址 example点com", "example"),
    ("VX abc_12345", "abc"),
    # fr
    ("Appelez-moi au 06 12 34 56 78", "34"),
    ("mon numéro : 06.12.34.56.78 merci", "34"),
    ("courriel jean arobase exemple point fr", "jean"),
    ("+225 07 08 09 10 11", "08"),
    # es, pt
    ("llámame al 612 345 678", "345"),
    ("mi correo: juan arroba ejemplo punto com", "juan"),
    ("ligue para (11) 91234-5678", "91234"),
    ("meu WhatsApp é +55 11 91234-5678", "91234"),
    # ru, kk
    ("звоните 8 (912) 345-67-89", "345"),
    ("мой телеграм: ivan_petrov", "ivan"),
    ("пишите на ivan@пример.рф", "ivan"),
    ("қоңырау шалыңыз +7 701 123 45 67", "701"),
    ("ватсап 87011234567", "8701"),
    # ar
    ("اتصل بي ٠٥٠١٢٣٤٥٦٧", "٠٥٠"),
    ("واتساب: ٩٦٦٥٠١٢٣٤٥٦٧", "٩٦٦"),
    ("هاتفي ۰۹۱۲۳۴۵۶۷۸۹", "۰۹۱"),
    ("البريد ali@example.com", "ali"),
    # vi, th
    ("Zalo 0912345678 nhé", "0912"),
    ("gọi cho tôi 091 234 5678", "234"),
    ("โทร 081-234-5678", "234"),
    ("ไลน์ไอดี somchai99", "somchai"),
    ("โทร ๐๘๑ ๒๓๔ ๕๖๗๘", "๐๘๑"),
    # ka, sw, ha
    ("ტელ 599 12 34 56", "599"),
    ("ვაიბერი: +995 599 123 456", "599"),
    ("Nipigie simu namba 0754 111 222", "0754"),
    ("barua pepe juma@example.com", "juma"),
    ("kira ni 0803 123 4567", "0803"),
    ("lambar waya 08031234567", "0803"),
    # hidden among invisible marks and odd spaces
    ("0\u200b7\u200b1\u200b2\u200b3\u200b4\u200b5\u200b6\u200b7\u200b8", "7"),
    ("+255\u00a0712\u00a0345\u00a0678", "712"),
    ("0️⃣7️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "7"),
    ("invoice_13800138000.pdf", "138"),
]

KEPT = [
    "20 rice harvesters, max USD 3,000 each, before March",
    "FCA Mianyang USD 2,450–2,680 (20 pcs) · MOQ 5 · ready in 35 days",
    "水稻联合收割机 4LZ-1.0,25000-30000元,年产2.4万台",
    "轴承 6205-2RS 1000套 单价 2.5美元",
    "HS 8433.51.00 海关编码 8433510000",
    "delivery 2027-03-01, 01.03.2027, 2026/11/25 or 20270301",
    "20 000 000 FCFA au maximum, 2 450,50 € la pièce",
    "12 500 000 TZS kwa mashine 20",
    "1,000,000 pcs of 1.5 kg",
    "ISO 9001:2015, EN 60335-2-9, GB/T 19001-2016, IEC 60601-1-2",
    "220/380/440V 50/60Hz 1200x800x600 mm 1920×1080 1800 cd/m2",
    "1.500.000 đồng một chiếc, 10000000 đồng tất cả",
    "10000000 USD total for 15000000 tablets",
    "1 500 000 тенге за 20 штук, до 1 марта 2027",
    "price @ USD 2450, or @3000",
    "4000-5000 kg, 2026-2027",
    "Model WX-200 and VX 300 pump, S07-16-0.2-30",
    "40 HQ, 1x20GP, 2x40HQ",
    "powers 1.5 2.2 3 4 5.5 7.5 kW; sizes 100 200 300; 10 20 30 40 50",
    "bearings 6204 6205 6206 6207",
    "Contact the bureau, e.g. the U.S. office, at 10:30.",
    "3 000 000 NGN ga kowane, na'ura 20",
    "نحتاج ٢٠ آلة بسعر ٣٠٠٠ دولار قبل مارس ٢٠٢٧",
    "ต้องการ 20 เครื่อง ราคา 95,000 บาท",
    "ჩვენ გვჭირდება 20 მანქანა 3000 დოლარად",
    "We use WhatsApp only after both sides agree",
    "信用代码 915107220000000271",
]


@pytest.mark.parametrize(("text", "gone"), HIDDEN)
def test_what_leads_to_somebody_is_hidden(text: str, gone: str) -> None:
    masked = mask(text)
    assert BLOCK in masked and gone not in masked
    assert hides_something(text)


@pytest.mark.parametrize("text", KEPT)
def test_what_the_trade_lives_by_stays(text: str) -> None:
    assert mask(text) == text


def test_the_words_around_stay_as_they_were() -> None:
    assert mask("请 ２０台,电话 13800138000。谢谢 <b>") == f"请 ２０台,电话 {BLOCK}。谢谢 <b>"
    assert mask("+255712345678 20 units, +255 712 345 678 2027-03-01") == f"{BLOCK} 20 units, {BLOCK} 2027-03-01"
    assert mask("") == ""


def test_nothing_of_the_sample_catalog_is_hidden() -> None:
    texts = [
        text
        for sample in load_samples()
        for product in sample.products
        for text in (product.name_zh, product.name_en, product.description_zh, product.sku, *product.spec.values())
    ]
    assert [text for text in texts if hides_something(text) and "sample" not in text] == []


SENTENCES = [
    "Call me {} please",
    "请拨打 {} 谢谢",
    "我们要20台 {}。",
    "20 pcs, {}, USD 3,000",
    "Наш номер {} 20 штук",
    "رقمنا {} شكرا",
    "Tunahitaji mashine 20 {} Morogoro",
    "{}",
]
REGIONS = re.findall("..", "CNTZKENGUGGHZAETRWKZUZRUGEVNTHEGSAAEMAFRESPTBRMXCOCLCISNUSGBDEINPKTR")
FORMATS = [
    phonenumbers.PhoneNumberFormat.E164,
    phonenumbers.PhoneNumberFormat.INTERNATIONAL,
    phonenumbers.PhoneNumberFormat.NATIONAL,
]


@st.composite
def phones(draw: st.DrawFn) -> str:
    """A mobile number that its country could have given out, as people write it."""
    region = draw(st.sampled_from(REGIONS))
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    assert example is not None
    digits = str(example.national_number)
    # "20 150 000" alone could be an amount as well: grouped by thousands and round, it is taken for one
    tail = draw(st.text("0123456789", min_size=6, max_size=6).filter(lambda drawn: not drawn.endswith("00")))
    number = phonenumbers.PhoneNumber(example.country_code, int(digits[:-6] + tail))
    chosen = number if phonenumbers.is_valid_number(number) else example
    return phonenumbers.format_number(chosen, draw(st.sampled_from(FORMATS)))


@given(phones(), st.sampled_from(SENTENCES))
def test_no_phone_survives_in_a_sentence(phone: str, sentence: str) -> None:
    left = re.sub(r"\D", "", mask(sentence.format(phone)).replace("3,000", ""))
    assert left in {"", "20"}


NAMES = st.text("abcdefghijklmnopqrstuvwxyz0123456789._-", min_size=1, max_size=12)


@given(
    NAMES.filter(lambda name: name[0].isalnum() and name[-1].isalnum()),
    st.from_regex(r"[a-z][a-z0-9]{1,10}\.(com|co\.tz|ru|cn|org)", fullmatch=True),
    st.sampled_from(SENTENCES),
    st.sampled_from(["@", "＠", " @ ", "[at]", "(at)"]),
)
def test_no_address_survives_in_a_sentence(name: str, host: str, sentence: str, at: str) -> None:
    masked = mask(sentence.format(f"{name}{at}{host}"))
    assert host not in masked and f"{name}{at}" not in masked


@given(st.text(max_size=80))
def test_masking_twice_changes_nothing_more(text: str) -> None:
    once = mask(text)
    assert mask(once) == once


def test_a_full_message_is_masked_quickly() -> None:
    hostile = ("1 2 3 " * 700)[:4096]
    assert BLOCK in mask(hostile)
    assert len(mask("a1-" * 1365)) > 0
