"""The language of a text: sure where there is proof, never on one short word."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from catalog.reference import LANGUAGES
from index.language import Detected, answered_in, detect

_ROWS = [
    line.split("\t")
    for line in (Path(__file__).parents[1] / "judged" / "readings" / "tuning_first.tsv")
    .read_text(encoding="utf8")
    .splitlines()
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
    ("de", "Guten Tag, wir suchen 200 Wasserpumpen für unseren Betrieb in Hamburg"),
    ("de", "Brauche 50 Solarlampen bis März, bitte Preis nennen"),
    ("de", "Hallo, was kosten Ihre Traktoren?"),
    ("de", "wir möchten gerne Reisnudeln importieren"),
    ("hi", "हमें 50 पानी के पंप चाहिए"),
    ("hi", "नमस्ते, सोलर लाइट का दाम क्या है"),
    ("am", "ሰላም፣ 50 የውሃ ፓምፖች እንፈልጋለን"),
    ("am", "የፀሐይ መብራት ዋጋ ስንት ነው"),
    ("uz", "Assalomu alaykum, bizga 50 ta suv nasosi kerak, narxi qancha"),
    ("uz", "Toshkentga 20 ta traktor kerak"),
    ("uz", "Салом, бизга 50 та сув насоси керак, нархи қанча бўлади"),
    ("uz", "Ассалому алайкум, Тошкентга 20 та трактор керак"),
    ("fa", "سلام، ما ۵۰ پمپ آب برای مزرعه می\u200cخواهیم"),
    ("fa", "قیمت چراغ خورشیدی چند است؟ به تهران"),
    ("tr", "Merhaba, 50 adet su pompası almak istiyoruz"),
    ("tr", "İstanbul için güneş enerjili lamba fiyatı nedir"),
    ("tr", "20 traktör lazım, fiyat verir misiniz"),
    ("id", "Halo, kami butuh 50 pompa air untuk Surabaya"),
    ("id", "berapa harga lampu tenaga surya untuk 200 unit"),
    ("id", "Kami ingin membeli mesin pengolah padi"),
    ("ms", "Kami mahu beli 50 pam air untuk ladang kami"),
    ("bn", "আমাদের ৫০টি পানির পাম্প দরকার"),
    ("bn", "সৌর বাতির দাম কত"),
    ("ur", "ہمیں کراچی کے لیے 50 پانی کے پمپ چاہئیں"),
    ("ur", "سولر لائٹ کی قیمت کیا ہے"),
    ("pl", "Dzień dobry, potrzebujemy 50 pomp wodnych do Warszawy"),
    ("pl", "Ile kosztują lampy solarne? 200 sztuk"),
    ("uk", "Доброго дня, нам потрібно 50 водяних насосів до Києва"),
    ("uk", "Скільки коштують сонячні ліхтарі?"),
    ("ja", "水ポンプを50台買いたいです"),
    ("ja", "ソーラーライトの価格はいくらですか"),
    ("ko", "물 펌프 50대가 필요합니다"),
    ("ko", "태양광 가로등 가격이 얼마예요"),
    ("it", "Buongiorno, cerchiamo 50 pompe per acqua per la nostra azienda"),
    ("it", "Quanto costano le lampade solari? 200 pezzi"),
    ("nl", "Goedendag, wij zoeken 50 waterpompen voor ons bedrijf"),
    ("ro", "Bună ziua, avem nevoie de 50 de pompe de apă"),
    ("az", "Salam, bizə 50 ədəd su nasosu lazımdır"),
    ("az", "Bakıya 20 traktor lazımdır, qiyməti neçədir"),
    ("ky", "Саламатсызбы, бизге 50 суу насосу керек"),
    ("ky", "Бишкекке 20 трактор керек, баасы канча"),
    ("tg", "Салом, ба мо 50 насоси об лозим аст"),
    ("mn", "Сайн байна уу, бидэнд 50 усны насос хэрэгтэй"),
    ("be", "Добры дзень, нам патрэбна 50 водных помпаў"),
    ("bg", "Здравейте, търсим 50 водни помпи за нашата ферма"),
    ("sr", "Добар дан, потребно нам је 50 пумпи за воду"),
    ("so", "Waxaan u baahanahay 50 bamka biyaha, waa imisa qiimaha"),
    ("rw", "Muraho, dukeneye pompe z'amazi 50, igiciro ni angahe"),
    ("zu", "Sawubona, sidinga amaphampu amanzi angu-50"),
    ("yo", "Ẹ káàárọ̀, a nílò ẹ̀rọ omi àádọ́ta"),
    ("ig", "Ndewo, anyị chọrọ igwe mmiri iri ise"),
    ("tl", "Magandang umaga, kailangan namin ng 50 water pump"),
    ("el", "Καλημέρα, χρειαζόμαστε 50 αντλίες νερού"),
    ("he", "שלום, אנחנו צריכים 50 משאבות מים"),
    ("hy", "Բարև ձեզ, մեզ պետք է 50 ջրի պոմպ"),
    ("ta", "எங்களுக்கு 50 தண்ணீர் பம்புகள் தேவை"),
    ("my", "ကျွန်ုပ်တို့ ရေစုပ်စက် ၅၀ လိုအပ်ပါသည်"),
    ("km", "យើងត្រូវការម៉ាស៊ីនបូមទឹក ៥០"),
    ("lo", "ພວກເຮົາຕ້ອງການປັ໊ມນ້ຳ 50 ເຄື່ອງ"),
    ("cs", "Dobrý den, potřebujeme 50 vodních čerpadel"),
    ("hu", "Jó napot, 50 vízszivattyúra lenne szükségünk"),
    ("sv", "Hej, vi behöver 50 vattenpumpar till vår gård"),
    ("ps", "موږ د اوبو ۵۰ پمپونو ته اړتیا لرو"),
    ("ug", "بىزگە 50 دانە سۇ پومپىسى كېرەك"),
    ("mg", "Mila paompy rano 50 izahay, ohatrinona ny vidiny"),
    ("ht", "Bonjou, nou bezwen 50 ponp dlo"),
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


@pytest.mark.parametrize("hint", ["", "ru", "zh"])
def test_a_further_language_is_none_of_ours_whatever_the_person_speaks(hint: str) -> None:
    told = [detect(text, hint) for _, text in FURTHER]
    assert [found for found in told if found.language in LANGUAGES or not found.confident] == []


def test_no_request_in_ours_is_taken_for_a_further_language() -> None:
    told = [detect(text, hint) for _, text, *_ in _ROWS for hint in ("", "en", "ru")]
    assert [found for found in told if found.confident and found.language not in LANGUAGES] == []


@pytest.mark.parametrize(
    ("language", "answer"),
    [("uz", "ru"), ("ky", "ru"), ("uk", "ru"), ("tk", "ru"), ("de", "en"), ("fa", "en"), ("ja", "en")],
)
def test_a_further_language_is_answered_in_russian_or_english(language: str, answer: str) -> None:
    assert answered_in(language) == answer
