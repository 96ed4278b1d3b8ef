"""The main job from end to end in each language: a need, a card, an introduction, a registration, a review, a deal."""

from __future__ import annotations

import re

import exporting
import pytest
from talk import Seen, Someone, Talk

from bot.gateway.markup import plain, units, visible
from bot.gateway.rendering import CAPTION_LIMIT, LABEL_LIMIT, TEXT_LIMIT, parts
from bot.texts import render
from bot.turn import Text
from catalog.model import Exporter, ExporterReview, Introduction, IntroductionState, Member, Person
from catalog.reference import LANGUAGES

NEEDS = {
    "en": "We need 20 diesel water pumps for irrigation in Kenya, up to USD 400 each",
    "zh": "我们需要20台柴油水泵用于肯尼亚的灌溉,每台不超过400美元",
    "fr": "Nous cherchons 20 pompes à eau diesel pour l'irrigation au Sénégal, 400 USD pièce au plus",
    "es": "Necesitamos 20 bombas de agua diésel para riego en Perú, hasta 400 USD cada una",
    "pt": "Precisamos de 20 bombas de água a diesel para rega em Moçambique, até 400 USD cada uma",
    "ru": "Нам нужны 20 дизельных водяных насосов для орошения в Казахстане, не дороже 400 долларов за штуку",
    "ar": "نحتاج إلى 20 مضخة مياه ديزل للري في مصر، بسعر لا يتجاوز 400 دولار للقطعة",
    "vi": "Chúng tôi cần 20 máy bơm nước diesel để tưới tiêu ở Việt Nam, không quá 400 USD mỗi chiếc",
    "th": "เราต้องการปั๊มน้ำดีเซล 20 เครื่อง สำหรับการชลประทานในประเทศไทย ราคาไม่เกิน 400 ดอลลาร์ต่อเครื่อง",
    "kk": "Бізге Қазақстанда егін суару үшін 20 дизельді су сорғысы керек, әрқайсысы 400 доллардан аспасын",
    "ka": "გვჭირდება 20 დიზელის წყლის ტუმბო მორწყვისთვის საქართველოში, თითო არაუმეტეს 400 დოლარი",
    "sw": "Tunahitaji pampu 20 za maji za dizeli kwa umwagiliaji nchini Kenya, si zaidi ya dola 400 kila moja",
    "ha": "Muna buƙatar famfunan ruwa na dizal guda 20 don ban ruwa a Najeriya, kada kowane ya wuce dala 400",
}
COMMANDS = {
    "buyer": ("/help", "/requests", "/privacy", "/mydata", "/language", "/new", "/cancel", "/delete"),
    "exporter": ("/help", "/company", "/products", "/inquiries", "/mydata"),
    "officer": ("/help", "/queue", "/deals", "/officers", "/mydata"),
}
# a key of a text, such as buyer-ask-name: no word of any language looks like it
KEY = re.compile(
    r"(?<![\w@./-])(?:buyer|exporter|bureau|deal|news|reason|button|language|mydata|gateway)-[a-z]+(?:-[a-z]+)*"
)


def checked(someone: Someone, language: str) -> None:
    """Each message of somebody's inbox is one that Telegram takes and a person reads."""
    for seen in someone.inbox:
        _is_readable(seen)
        for part in parts(seen.reply, language, 9):
            _fits(part.body)


def _is_readable(seen: Seen) -> None:
    for words in (seen.words, *(label for label, _ in seen.buttons)):
        assert not KEY.search(words), words
        assert not re.search(r"\{\s*\$|\bNone\b|\\u20", words), words
    assert visible(seen.words) <= (CAPTION_LIMIT if seen.reply.photo or seen.reply.tile else TEXT_LIMIT), seen.words


def _fits(body: dict) -> None:
    if "html" in body:
        assert plain(body["html"]).strip()
    for button in (button for row in body.get("buttons", ()) for button in row):
        assert 0 < units(button["text"]) <= LABEL_LIMIT, button
        assert len(button.get("data", "").encode()) <= 64, button


def speaking(talk: Talk, address: str, language: str, *, officer: bool = False) -> Someone:
    """Somebody who has chosen a language."""
    someone = talk.person(address, language, officer=officer)
    someone.say("/start")
    someone.say(f"/language {language}")
    return someone


def asks_for_an_introduction(buyer: Someone, language: str) -> None:
    """A need in his own words, the card and all that is known, the way to the consent."""
    buyer.say(NEEDS[language])
    buyer.press("b.details")
    buyer.press("b.card")
    buyer.press("b.introduce")
    buyer.say("Amina Wanjiku")
    buyer.say("Shamba Ltd")
    buyer.press("b.type")
    buyer.press("b.home")
    buyer.say("amina@shamba.co.ke")
    buyer.press("b.consent")


def makers_of(talk: Talk, introduction: Introduction, language: str) -> Someone:
    """Whoever answers for the company that is asked, speaking the language."""
    with talk.store.read() as view:
        member = view.first(Member, exporter=introduction.exporter)
    assert member is not None
    someone = talk.known(member.person, address="800001")
    someone.say(f"/language {language}")
    return someone


def only(talk: Talk) -> Introduction:
    with talk.store.read() as view:
        (found,) = view.find(Introduction)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_buyer_officer_and_exporter_come_to_a_deal(talk: Talk, language: str) -> None:
    officer, buyer = speaking(talk, "1", language, officer=True), speaking(talk, "2", language)
    asks_for_an_introduction(buyer, language)
    with talk.store.read() as view:
        assert view.get(Person, buyer.id).language == language
    maker = makers_of(talk, only(talk), language)
    officer.say("/queue")
    officer.press("o.open")
    officer.press("o.approve")
    maker.say("/inquiries")
    maker.press("x.accept")
    if only(talk).state is not IntroductionState.ACCEPTED:
        maker.press("x.agree")
    assert only(talk).state is IntroductionState.ACCEPTED
    assert "amina@shamba.co.ke" in "".join(seen.words for seen in maker.inbox)
    officer.say("/deals")
    officer.press("o.deal")
    for someone, role in ((buyer, "buyer"), (maker, "exporter"), (officer, "officer")):
        for command in COMMANDS[role]:
            someone.say(command)
        checked(someone, language)
    assert talk.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_company_is_registered_and_verified(empty_talk: Talk, language: str) -> None:
    officer, boss = speaking(empty_talk, "1", language, officer=True), speaking(empty_talk, "7", language)
    exporting.register(boss)
    exporting.named(boss)
    boss.press("x.w_stop")
    officer.say("/queue")
    officer.press("o.company")
    officer.press("o.level")
    with empty_talk.store.read() as view:
        assert [company.review for company in view.find(Exporter)] == [ExporterReview.APPROVED]
    for command in COMMANDS["exporter"]:
        boss.say(command)
    boss.say("/products")
    boss.press("x.product")
    boss.say("/register")
    for someone in (boss, officer):
        checked(someone, language)
    assert empty_talk.errors == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_buyer_is_asked_and_asks_for_more(talk: Talk, language: str) -> None:
    """What stands beside the main way: a correction, a question, no, a list, a good that nobody makes."""
    buyer = talk.person("3", "de")
    buyer.say(NEEDS[language])
    drafted = render(Text("language-drafted"), language)
    assert sum(drafted in seen.words for seen in buyer.inbox) == (language != "en")
    buyer.press("b.correct")
    buyer.press("b.field")
    buyer.say("30")
    buyer.say("/requests")
    buyer.press("b.request")
    buyer.press("b.watch")
    buyer.say("/requests")
    buyer.press("b.request")
    buyer.press("b.open")
    buyer.press("b.reject")
    buyer.press("b.why")
    buyer.say("@@@ ???")
    checked(buyer, language)
    assert talk.errors == []
