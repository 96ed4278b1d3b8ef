"""What was understood, corrected field by field; and the question about the destination."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from talk import Someone, Talk

from catalog.model import AuditEntry, Request, Requirements
from catalog.reference import LANGUAGES

PUMPS = "We need 20 diesel water pumps for irrigation in Kenya, up to USD 400 each"
NOWHERE = "We need 20 diesel water pumps, up to USD 400 each"


def read_of(talk: Talk, number: int = 1) -> Requirements:
    with talk.store.read() as view:
        return view.get(Request, number).requirements


def asked(talk: Talk, language: str = "en", text: str = PUMPS) -> Someone:
    buyer = talk.person("7100", language)
    buyer.say(text)
    return buyer


def correct(buyer: Someone, field: str, value: str) -> str:
    buyer.press("b.correct")
    buyer.press_data(f"b.field|1|{field}")
    return buyer.say(value)


def question(buyer: Someone) -> str:
    """The newest words under the list: the question, or what took its place."""
    return next((seen.words for seen in reversed(buyer.inbox) if seen.reply.slot == "question:1"), "")


def understood(buyer: Someone) -> str:
    return next(seen.words for seen in reversed(buyer.inbox) if seen.reply.slot == "request:1")


# ---------------------------------------------------------------- field by field


def test_a_quantity_is_corrected_in_place_and_searched_again(talk: Talk) -> None:
    buyer = asked(talk)
    answer = correct(buyer, "quantity", "35 pieces please")
    assert "Corrected" in answer
    assert "35" in understood(buyer)
    slots = [seen.reply.slot for seen in buyer.inbox if seen.reply.slot != "question:1"]
    assert slots[-3:] == ["request:1", "cards:1", ""]
    read = read_of(talk)
    assert read.quantity is not None
    assert read.quantity.value.amount == 35
    assert read.price is not None
    assert read.price.value.money.amount == 400
    assert read.text == f"{PUMPS}\n✏️ 35 pieces please"
    with talk.store.read() as view:
        entry = view.find(AuditEntry, entity="request", action="change")[-1]
    assert set(entry.detail["fields"]) == {"quantity", "text"}


def test_a_bare_number_is_a_quantity_in_the_unit_said_before(talk: Talk) -> None:
    buyer = asked(talk, text="We need 20 tonnes of urea fertilizer for Kenya")
    before = read_of(talk).quantity
    correct(buyer, "quantity", "1,500")
    after = read_of(talk).quantity
    assert before is not None
    assert after is not None
    assert (after.value.amount, after.value.unit) == (Decimal(1500), before.value.unit)


def test_a_bare_number_is_a_price_in_the_currency_said_before(talk: Talk) -> None:
    buyer = asked(talk)
    correct(buyer, "price", "350")
    price = read_of(talk).price
    assert price is not None
    assert (price.value.money.amount, price.value.money.currency) == (350, "USD")


def test_without_a_currency_a_bare_number_is_no_price(talk: Talk) -> None:
    buyer = asked(talk, text="We need 20 diesel water pumps for Kenya")
    assert "could not find a price" in correct(buyer, "price", "350")
    assert read_of(talk).price is None
    buyer.say("350 dollars each")
    assert read_of(talk).price is not None, "the question still stood"


def test_a_product_goes_with_what_was_said_of_it(talk: Talk) -> None:
    buyer = asked(talk)
    correct(buyer, "product", "solar street lights 60W")
    read = read_of(talk)
    assert read.product is not None
    assert "light" in read.product.value
    assert read.fuel is None or read.fuel.value != "diesel"
    tiles = [seen.reply.tile for seen in buyer.inbox if seen.reply.slot == "cards:1"]
    assert tiles[-1] == "led_solar_lighting"


@pytest.mark.parametrize(
    ("text", "country", "city"),
    [("Tanzania", "TZ", None), ("Morogoro", "TZ", "Morogoro"), ("to Lagos in Nigeria", "NG", "Lagos")],
)
def test_a_destination_is_corrected(talk: Talk, text: str, country: str, city: str | None) -> None:
    buyer = asked(talk)
    correct(buyer, "place", text)
    read = read_of(talk)
    assert read.country is not None
    assert read.country.value == country
    assert (read.city.value if read.city else None) == city


def test_a_date_is_corrected(talk: Talk) -> None:
    buyer = asked(talk)
    correct(buyer, "date", "by 15 May 2027")
    deadline = read_of(talk).deadline
    assert deadline is not None
    assert deadline.value.last_day == date(2027, 5, 15)
    assert "May 15, 2027" in understood(buyer)


@pytest.mark.parametrize(
    ("field", "nonsense"), [("quantity", "blue"), ("price", "cheap"), ("place", "xyzzy"), ("date", "soon-ish, dear")]
)
def test_what_cannot_be_read_is_said_and_loses_nothing(talk: Talk, field: str, nonsense: str) -> None:
    buyer = asked(talk)
    before = read_of(talk)
    answer = correct(buyer, field, nonsense)
    assert "Please write" in answer
    assert read_of(talk) == before
    buyer.press_data("b.read|1")
    buyer.say("50 solar street lights for Ghana")
    assert read_of(talk, 2).product is not None, "back means that the question is over"


def test_a_value_may_be_left_open(talk: Talk) -> None:
    buyer = asked(talk)
    for field in ("price", "quantity", "place", "date"):
        buyer.press_data(f"b.clear|1|{field}")
    read = read_of(talk)
    assert (read.price, read.quantity, read.country, read.deadline) == (None, None, None, None)
    assert read.product is not None
    assert "Which country" not in buyer.inbox[-2].words, "who leaves it open is not asked"


def test_a_photo_is_no_new_value(talk: Talk) -> None:
    from bot.turn import Attachment

    buyer = asked(talk)
    buyer.press("b.correct")
    buyer.press_data("b.field|1|quantity")
    assert "in words" in buyer.send(Attachment("photo", "a" * 64))
    buyer.say("30 pieces")
    quantity = read_of(talk).quantity
    assert quantity is not None
    assert quantity.value.amount == 30


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_corrections_work_in_every_language(talk: Talk, language: str) -> None:
    values = {
        "zh": "35台", "fr": "35 pièces", "es": "35 unidades", "pt": "35 unidades", "ru": "35 штук", "ar": "35 قطعة",
        "vi": "35 chiếc", "th": "35 เครื่อง", "kk": "35 дана", "ka": "35 ცალი", "sw": "vipande 35", "ha": "guda 35",
    }  # fmt: skip
    buyer = asked(talk, language, PUMPS)
    buyer.press_data(f"g.language|{language}")
    correct(buyer, "quantity", values[language])
    quantity = read_of(talk).quantity
    assert quantity is not None
    assert quantity.value.amount == 35


def test_a_closed_request_is_not_corrected(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("b.correct")
    buyer.press_data("b.field|1|quantity")
    buyer.press_data("b.close|1")
    buyer.press_data("b.field|1|quantity")
    assert "closed" in buyer.last.words
    buyer.press_data("b.country|1|TZ")
    read = read_of(talk)
    assert read.country is not None
    assert read.country.value == "KE"
    assert [data for _, data in buyer.last.buttons] == ["b.reopen|1"]


@pytest.mark.parametrize(
    "data", ["b.field|1|text", "b.field|1", "b.clear|1|product", "b.country|1|XX", "b.field|x|date"]
)
def test_forged_corrections_change_nothing(talk: Talk, data: str) -> None:
    buyer = asked(talk)
    before = read_of(talk)
    assert "no longer valid" in buyer.press_data(data)
    assert read_of(talk) == before


# ---------------------------------------------------------------- the one question


def test_the_destination_is_asked_once_where_it_is_unknown(talk: Talk) -> None:
    buyer = asked(talk, text=NOWHERE)
    assert "Which country" in question(buyer)
    assert buyer.last.reply.slot == "question:1", "results first, then the question"
    buyer.press("Kenya")
    read = read_of(talk)
    assert read.country is not None
    assert read.country.value == "KE"
    assert "Which country" not in question(buyer)


def test_the_question_may_be_skipped_and_is_not_asked_again(talk: Talk) -> None:
    buyer = asked(talk, text=NOWHERE)
    buyer.press("Skip")
    assert "Which country" not in question(buyer)
    correct(buyer, "quantity", "30 pieces")
    assert "Which country" not in question(buyer)
    buyer.say("50 solar street lights")
    assert read_of(talk, 2).product is not None, "the question is over"


def test_the_question_is_answered_in_words(talk: Talk) -> None:
    buyer = asked(talk, text=NOWHERE)
    assert "name of the country" in buyer.say("near my uncle's")
    with talk.store.read() as view:
        assert view.count(Request) == 1
    assert "Corrected" in buyer.say("Nairobi")
    read = read_of(talk)
    assert read.country is not None
    assert read.country.value == "KE"
    with talk.store.read() as view:
        assert view.count(Request) == 1


def test_another_need_instead_of_an_answer_is_a_new_request(talk: Talk) -> None:
    buyer = asked(talk, text=NOWHERE)
    buyer.say("We also need 50 solar street lights for Ghana")
    with talk.store.read() as view:
        assert view.count(Request) == 2
    assert read_of(talk).country is None


def test_nothing_is_asked_where_a_city_or_country_was_said_or_nothing_fits(talk: Talk) -> None:
    for text in (PUMPS, "20 water pumps to Morogoro", "2 passenger aircraft for our airline"):
        buyer = asked(talk, text=text)
        assert all("Which country" not in seen.words for seen in buyer.inbox)
