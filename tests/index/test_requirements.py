"""Reading of requests: a table of sentences as people write them, and what must hold for any text at all."""

from __future__ import annotations

import importlib.util
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.model import Deadline, Money, Quantity, Read, Requirements, TargetPrice
from catalog.reference import LANGUAGES, countries, currencies, incoterms, units
from catalog.trade_rules import schemes
from index.requirements import read_requirements

HERE = Path(__file__).parent
# pytest imports by path here, so a module beside the tests is loaded by its path too
_spec = importlib.util.spec_from_file_location("index_readings", HERE / "readings.py")
assert _spec is not None and _spec.loader is not None
readings = importlib.util.module_from_spec(_spec)
sys.modules["index_readings"] = readings
_spec.loader.exec_module(readings)

TODAY = readings.TODAY
TABLE = list(readings.readings(HERE / "readings.tsv"))
GREETINGS = {
    "en": "Good morning, ",
    "zh": "您好,",
    "fr": "Bonjour, ",
    "es": "Buenos días, ",
    "pt": "Bom dia, ",
    "ru": "Добрый день! ",
    "ar": "السلام عليكم، ",
    "vi": "Xin chào, ",
    "th": "สวัสดีครับ ",
    "kk": "Сәлеметсіз бе, ",
    "ka": "გამარჯობა, ",
    "sw": "Habari yako, ",
    "ha": "Sannu, ",
}


def read(text: str, **known: str) -> Requirements:
    return read_requirements(text, today=TODAY, **known)


@pytest.mark.parametrize("reading", TABLE, ids=lambda reading: reading.id)
def test_a_sentence_is_read_as_a_person_reads_it(reading: readings.Reading) -> None:
    assert readings.mistakes(reading, language=reading.language) == {}


def test_the_table_holds_enough_sentences_of_every_language() -> None:
    counted = {language: sum(row.language == language for row in TABLE) for language in LANGUAGES}
    assert all(counted[language] >= 12 for language in ("en", "zh", "fr", "sw", "ru"))
    assert all(count >= 5 for count in counted.values())


# ---------------------------------------------------------------- what holds for any text


def _checked(text: str, got: Requirements) -> None:
    """Words stand in the text, confidences are confidences, values are of the reference data."""
    for field in readings.reads(got):
        assert field.words in text
        assert 0 < field.confidence <= 1
    if got.country:
        assert got.country.value in countries()
    if got.quantity:
        assert got.quantity.value.unit in units()
        assert got.quantity.value.amount > 0
    if got.price:
        assert got.price.value.money.currency in currencies()
    if got.incoterm:
        assert got.incoterm.value in incoterms()
    if got.deadline:
        assert got.deadline.value.last_day >= TODAY
    assert all(cert.value in schemes() for cert in got.certificates)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=120))
def test_no_text_raises(text: str) -> None:
    got = read(text)
    assert got.text == text
    _checked(text, got)


_PARTS = st.sampled_from(
    [part for row in TABLE for part in row.text.split(" ")]
    + [
        "0",
        "1.2.3",
        "99/99",
        "31/02",
        "10^9",
        "1e999",
        "٣",
        "๕",
        "½",
        "²",
        "1/0",
        "20GP",
        "$",
        "€",
        "≤",
        "%",
        "x",
        "×",
        "👍",
        "\n",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(_PARTS, max_size=30), st.sampled_from([" ", "", ",", " - "]))
def test_no_mixture_of_requests_raises(parts: list[str], between: str) -> None:
    text = between.join(parts)
    _checked(text, read(text))


@pytest.mark.parametrize("reading", TABLE, ids=lambda reading: reading.id)
def test_what_was_read_stands_in_the_text(reading: readings.Reading) -> None:
    _checked(reading.text, read(reading.text))


@pytest.mark.parametrize("reading", TABLE, ids=lambda reading: reading.id)
def test_a_greeting_changes_no_field(reading: readings.Reading) -> None:
    alone = read(reading.text, language=reading.language)
    greeted = read(GREETINGS[reading.language] + reading.text, language=reading.language)
    assert readings.found(greeted) == readings.found(alone)


@pytest.mark.parametrize("reading", TABLE, ids=lambda reading: reading.id)
def test_a_reading_is_the_same_every_time(reading: readings.Reading) -> None:
    assert read(reading.text) == read(reading.text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   \n\t",
        "👍👍👍",
        "????",
        "-",
        "\u202e\u200f",
        "\x00\x01",
        "' OR 1=1 --",
        "<b>&lt;script&gt;</b>",
        "ฺ" * 50,
        "\u0301" * 200,
        "9" * 300,
        "1,000,000,000,000,000,000",
        "一" * 500,
        "$" * 100,
        "1-" * 200,
        "before before before",
        "2027-99-99 31/31/2027 0/0",
        "\ud800",
    ],
)
def test_hostile_texts_name_no_numbers_or_places(text: str) -> None:
    got = read(text)
    assert got.country is None
    assert got.price is None
    assert got.deadline is None


def test_a_very_long_text_is_read_at_its_beginning_and_kept_whole() -> None:
    text = "We need 20 rice harvesters to Morogoro. " + "blah " * 200_000
    begin = perf_counter()
    got = read(text)
    assert perf_counter() - begin < 2
    assert got.text == text
    assert got.quantity is not None and got.quantity.value == Quantity(Decimal(20))
    assert got.city is not None and got.city.value == "Morogoro"


# ---------------------------------------------------------------- never guessed


def test_the_country_of_the_person_is_no_country_of_the_request() -> None:
    assert read("20 water pumps", country="TZ").country is None


def test_the_country_of_the_person_settles_a_shared_currency() -> None:
    text = "jenereta, bajeti shilingi 500,000 kila moja"
    assert _money(read(text, country="TZ", language="sw")) == Money(Decimal(500000), "TZS")
    assert _money(read(text, country="UG", language="sw")) == Money(Decimal(500000), "UGX")


def test_the_country_said_settles_a_shared_currency() -> None:
    assert _money(read("pumps to Kampala, max 500,000 shillings each")) == Money(Decimal(500000), "UGX")
    assert _money(read("pumps to Nairobi, max 50,000 shillings each")) == Money(Decimal(50000), "KES")


def _money(got: Requirements) -> Money:
    assert got.price is not None
    return got.price.value.money


@pytest.mark.parametrize(
    "text",
    [
        "4LZ-1.0 combine harvester",
        "diesel tiller 7 HP",
        "transformer 250 kVA 10/0.4 kV",
        "generator of 2025",
        "3-phase motor 380V 50Hz",
        "type 2 charger",
        "stainless steel grade 304",
        "моторы 3-фазные",
        "43寸液晶面板",
        "万向节",
        "千斤顶",
        "all-in-one solar street light",
        "price 300 dollars for a pump",
    ],
)
def test_models_powers_years_and_prices_are_no_quantity(text: str) -> None:
    assert read(text).quantity is None


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Chinese medicine", None),
        ("German technology lathe", None),
        ("turkey feed pellets", None),
        ("mali yetu ni nzuri", None),
        ("french fries cutter", None),
        ("pumps from China to Ghana", "GH"),
        ("доставка из Китая в Казахстан, насосы", "KZ"),
        ("Pumps for Turkey", "TR"),
        ("насосы для Грузии", "GE"),
        ("pompes pour le Mali", "ML"),
    ],
)
def test_a_word_for_a_country_counts_where_goods_go_there(text: str, country: str | None) -> None:
    got = read(text).country
    assert (got.value if got else None) == country


@pytest.mark.parametrize(
    "text",
    ["Thank you", "谢谢你", "Merci bien", "Спасибо", "Asante sana", "ok", "Hello!", "你好", "Gracias", "شكرا", "👋 Hi"],
)
def test_small_talk_names_no_product(text: str) -> None:
    assert read(text).product is None


# ---------------------------------------------------------------- numbers, money, dates


@pytest.mark.parametrize(
    ("text", "language", "quantity"),
    [
        ("pumps 1,500 pcs", "en", Quantity(Decimal(1500))),
        ("bombas 1.500 unidades", "es", Quantity(Decimal(1500))),
        ("насосы 1 500 шт", "ru", Quantity(Decimal(1500))),
        ("насосы полторы сотни, 1,5 тонны", "ru", Quantity(Decimal("1.5"), "TNE")),
        ("3 dozen shovels", "en", Quantity(Decimal(3), "DZN")),
        ("水泵两千台", "zh", Quantity(Decimal(2000))),
        ("水泵一百二十台", "zh", Quantity(Decimal(120))),
        ("米粉三十吨", "zh", Quantity(Decimal(30), "TNE")),
        ("pampu elfu mbili mia tano", "sw", Quantity(Decimal(2500))),
        ("pampu ishirini na tano", "sw", Quantity(Decimal(25))),
        ("deux cent cinquante pompes", "fr", Quantity(Decimal(250))),
        ("двести пятьдесят насосов", "ru", Quantity(Decimal(250))),
        ("twenty five pumps", "en", Quantity(Decimal(25))),
        ("two hundred and fifty pumps", "en", Quantity(Decimal(250))),
        ("2x40HQ rice noodles", "en", Quantity(Decimal(2), "40HQ")),
        ("two 20ft containers of tiles", "en", Quantity(Decimal(2), "20GP")),
        ("50 to 80 pumps", "en", Quantity(Decimal(50), upto=Decimal(80))),
        ("5-10 тыс. шт насосов", "ru", Quantity(Decimal(5000), upto=Decimal(10000))),
        ("qty: 12 pumps of 7 HP", "en", Quantity(Decimal(12))),
        ("500 bags of 50 kg cement", "en", Quantity(Decimal(500), "BG")),
    ],
)
def test_quantities(text: str, language: str, quantity: Quantity) -> None:
    got = read(text, language=language).quantity
    assert got is not None and got.value == quantity


@pytest.mark.parametrize(
    ("text", "money", "in_all"),
    [
        ("pump, max $12k", Money(Decimal(12000), "USD"), False),
        ("pump, USD 80-90 each", Money(Decimal(90), "USD"), False),
        ("pump ≤ 1.250,50 € each", Money(Decimal("1250.50"), "EUR"), False),
        ("水泵,单价不超过3000美元", Money(Decimal(3000), "USD"), False),
        ("水泵,预算总共1.5万美金", Money(Decimal(15000), "USD"), True),
        ("水泵,每台800块以内", Money(Decimal(800), "CNY"), False),
        ("насос, бюджет 450 € за штуку", Money(Decimal(450), "EUR"), False),
        ("pump N250,000 each for Lagos", Money(Decimal(250000), "NGN"), False),
        ("pumps, total budget 20,000 dollars", Money(Decimal(20000), "USD"), True),
        ("pampu, si zaidi ya dola 3,000 kila moja", Money(Decimal(3000), "USD"), False),
        ("pompe, 150 000 FCFA l'unité, Dakar", Money(Decimal(150000), "XOF"), False),
        ("pompe, 150 000 FCFA l'unité, Douala", Money(Decimal(150000), "XAF"), False),
        ("مضخة بسعر 300 دولار للقطعة", Money(Decimal(300), "USD"), False),
    ],
)
def test_prices(text: str, money: Money, in_all: bool) -> None:
    got = read(text).price
    assert got is not None and got.value == TargetPrice(money, in_all)


def test_a_price_per_kilo_of_goods_in_tonnes_is_told_per_tonne() -> None:
    got = read("dried mushrooms 2 tonnes, max 9 USD per kg")
    assert got.price is not None and got.price.value.money == Money(Decimal(9000), "USD")


@pytest.mark.parametrize(
    ("text", "last_day"),
    [
        ("pumps before March", date(2027, 2, 28)),
        ("pumps before November", date(2027, 10, 31)),
        ("pumps before December 20", date(2026, 12, 19)),
        ("pumps in January", date(2027, 1, 31)),
        ("pumps by the end of January", date(2027, 1, 31)),
        ("pumps by 15/03", date(2027, 3, 15)),
        ("pumps by 20.12.2026", date(2026, 12, 20)),
        ("pumps by 2027-04-02", date(2027, 4, 2)),
        ("pumps within two weeks", date(2026, 12, 9)),
        ("pumps next month", date(2026, 12, 31)),
        ("水泵,5月1日前", date(2027, 4, 30)),
        ("水泵,月底前交货", date(2026, 11, 30)),
        ("水泵,明年3月底到货", date(2027, 3, 31)),
        ("水泵,两个月内", date(2027, 1, 25)),
        ("насосы до конца года", date(2026, 12, 31)),
        ("насосы до 15 марта", date(2027, 3, 15)),
        ("насосы к марту", date(2027, 2, 28)),
        ("насосы в течение месяца", date(2026, 12, 25)),
        ("pompes avant fin mars", date(2027, 3, 31)),
        ("pompes d'ici le 15 mars 2027", date(2027, 3, 15)),
        ("pampu kabla ya mwisho wa mwaka", date(2026, 12, 31)),
        ("pampu ndani ya wiki mbili", date(2026, 12, 9)),
        ("pampu kabla ya mwezi wa tatu", date(2027, 2, 28)),
    ],
)
def test_deadlines(text: str, last_day: date) -> None:
    got = read(text).deadline
    assert got is not None and got.value == Deadline(last_day, got.value.meaning)


@pytest.mark.parametrize(
    "text", ["pumps that may work", "walking march boots", "pumps before the rainy season", "насос 12.5"]
)
def test_what_names_no_day_is_no_deadline(text: str) -> None:
    assert read(text).deadline is None


@pytest.mark.parametrize(
    ("text", "certificates"),
    [
        ("pompes certifiées CE", {"CE"}),
        ("je veux ce modèle de pompe", set()),
        ("насосы с сертификатом ЕАС, Алматы", {"EAC"}),
        ("pumps ISO 9001 and CE certified", {"ISO9001", "CE"}),
        ("pumps, SONCAP needed", {"SONCAP PC"}),
        ("pumps, no CE needed", set()),
    ],
)
def test_certificates(text: str, certificates: set[str]) -> None:
    assert {cert.value for cert in read(text).certificates} == certificates


def test_an_hs_code_is_read_after_its_name() -> None:
    got = read("tillers, HS code 8432.29, 20 pcs")
    assert got.hs == Read("843229", "HS code 8432.29", 0.95)
    assert got.quantity is not None and got.quantity.value == Quantity(Decimal(20))


def test_the_place_of_a_term_of_the_seller_is_no_destination() -> None:
    got = read("tillers FOB Shanghai")
    assert got.incoterm is not None and got.incoterm.value == "FOB"
    assert got.place is not None and got.place.value == "Shanghai"
    assert got.country is None


def test_contacts_are_no_part_of_the_product() -> None:
    got = read("I need water pumps, write to a.b@example.com or +255 712 345 678, https://example.com")
    assert got.product is not None and got.product.value == "water pumps"
    assert got.quantity is None


def test_a_reading_is_quick_once_the_tables_are_there() -> None:
    texts = [row.text for row in TABLE]
    for text in texts:
        read(text)
    begin = perf_counter()
    for text in texts:
        read(text)
    # a generous bound for a busy machine; about 2 ms were measured
    assert (perf_counter() - begin) / len(texts) < 0.02
