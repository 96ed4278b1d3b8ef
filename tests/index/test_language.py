"""The language of a text: sure where there is proof, never on one short word."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.language import Detected, detect

_ROWS = [
    line.split("\t")
    for line in (Path(__file__).parent / "readings.tsv").read_text(encoding="utf8").splitlines()
    if line and not line.startswith("#")
]
SENTENCES = [
    ("en", "Good morning, we would like to buy some water pumps for our farm"),
    ("zh", "我们想采购一批水泵,请报价"),
    ("fr", "Bonjour, nous cherchons des pompes à eau pour notre ferme"),
    ("es", "Buenos días, queremos comprar bombas de agua para nuestra finca"),
    ("pt", "Bom dia, queremos comprar bombas de água para a nossa fazenda"),
    ("ru", "Добрый день, мы хотим купить водяные насосы для фермы"),
    ("ar", "صباح الخير، نريد شراء مضخات مياه لمزرعتنا"),
    ("vi", "Xin chào, chúng tôi muốn mua máy bơm nước cho trang trại"),
    ("th", "สวัสดีครับ เราต้องการซื้อปั๊มน้ำสำหรับฟาร์มของเรา"),
    ("kk", "Сәлеметсіз бе, бізге фермаға арналған су сорғысы керек"),
    ("ka", "გამარჯობა, გვინდა ვიყიდოთ წყლის ტუმბოები ფერმისთვის"),
    ("sw", "Habari za asubuhi, tunataka kununua pampu za maji kwa shamba letu"),
    ("ha", "Sannu, muna so mu sayi famfon ruwa don gonarmu"),
]
FURTHER = [
    ("de", "Guten Tag, wir suchen zweihundert Motorhacken für unsere Genossenschaft, bitte senden Sie uns ein Angebot"),
    ("hi", "हमें अपने खेत के लिए पानी के पंप चाहिए"),
    ("tr", "Merhaba, çiftliğimiz için su pompası satın almak istiyoruz, fiyat verir misiniz"),
    ("it", "Buongiorno, vorremmo acquistare delle pompe per l'acqua per la nostra azienda agricola"),
    ("ja", "農場用の水ポンプを購入したいのですが、見積もりをお願いします"),
    ("ko", "농장에 쓸 물 펌프를 사고 싶습니다"),
    ("uk", "Добрий день, ми хочемо придбати водяні насоси для нашої ферми, надішліть ціну"),
    ("fa", "سلام، ما می‌خواهیم پمپ آب برای مزرعه خود بخریم، لطفا قیمت بدهید"),
]


@pytest.mark.parametrize(("language", "text"), SENTENCES)
@pytest.mark.parametrize("hint", ["", "en", "zh", "ru"])
def test_a_sentence_tells_its_language(language: str, text: str, hint: str) -> None:
    assert detect(text, hint) == Detected(language, True)


@pytest.mark.parametrize(("language", "text"), FURTHER)
def test_a_further_language_is_recognised_as_such(language: str, text: str) -> None:
    assert detect(text, "en") == Detected(language, True)


def test_nearly_all_requests_tell_their_language() -> None:
    told = [detect(text, "").language == language for language, text, *_ in _ROWS]
    assert sum(told) / len(told) >= 0.95


def test_with_the_persons_language_known_all_requests_are_told() -> None:
    assert [text for language, text, *_ in _ROWS if detect(text, language).language != language] == []


@pytest.mark.parametrize(
    "word", ["hello", "ok", "bonjour", "спасибо", "你好", "asante", "gracias", "سلام", "CE", "👍", "123", ""]
)
@pytest.mark.parametrize("hint", ["en", "sw", "zh", ""])
def test_one_short_word_is_never_proof(word: str, hint: str) -> None:
    assert not detect(word, hint).confident


@pytest.mark.parametrize("text", ["Samsung 55 LED 200 pcs", "NPK 15-15-15", "CIF Mombasa", "4LZ-1.0"])
def test_names_and_codes_are_no_proof(text: str) -> None:
    assert not detect(text, "sw").confident


@pytest.mark.parametrize("hint", ["sw", "zh", "ru"])
def test_a_text_without_letters_has_the_persons_language(hint: str) -> None:
    assert detect("200 !!!", hint) == Detected(hint, False)


def test_a_text_without_letters_of_nobody_known_is_english() -> None:
    assert detect("200 !!!") == Detected("en", False)


def test_chinese_with_latin_names_is_chinese() -> None:
    assert detect("求购 open cell LED display panel 43寸 200片 Samsung", "en").language == "zh"


def test_accents_left_out_are_understood() -> None:
    assert detect("nous cherchons des motoculteurs diesel pour la cooperative", "en") == Detected("fr", True)


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["", "en", "zh", "xx"]))
def test_no_text_raises(text: str, hint: str) -> None:
    assert detect(text, hint).language


def test_the_classifier_is_not_loaded_by_the_import() -> None:
    assert importlib.util.find_spec("py3langid") is not None
    source = Path(importlib.util.find_spec("index.language").origin).read_text(encoding="utf8")  # type: ignore[union-attr, arg-type]
    assert "\nfrom py3langid" not in source
