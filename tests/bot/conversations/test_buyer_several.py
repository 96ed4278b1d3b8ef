"""Several goods in one message: asked about, then a request for each; one product stays one."""

from __future__ import annotations

import pytest
from talk import Someone, Talk

from bot.services.readback import short_readback
from bot.texts import render
from bot.turn import Attachment
from catalog.model import Request

SEVERAL = "We need 200 solar street lights and 50 water pumps; also 3 diesel generators to Kenya before March"


def stored(talk: Talk) -> list[Request]:
    with talk.store.read() as view:
        return view.find(Request)


def products(talk: Talk) -> list[str]:
    return [request.requirements.product.value for request in stored(talk) if request.requirements.product]


def asked(talk: Talk, text: str = SEVERAL, language: str = "en") -> Someone:
    buyer = talk.person("7500", language)
    buyer.say(text)
    return buyer


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("en", SEVERAL, 3),
        ("fr", "Bonjour, il nous faut 200 lampadaires solaires et 50 pompes à eau pour Dakar", 2),
        ("ru", "Нужно 200 солнечных фонарей и 50 водяных насосов в Алматы", 2),
        ("zh", "采购200套太阳能路灯和50台水泵,发往尼日利亚", 2),
        ("sw", "Tunahitaji taa za sola 200 na pampu za maji 50 kwa Kenya", 2),
    ],
)
def test_several_goods_are_told_back_and_asked_about_first(talk: Talk, language: str, text: str, count: int) -> None:
    buyer = asked(talk, text, language)
    assert not stored(talk), "no request before he has answered"
    assert buyer.last.words.count("\n") >= count
    for number in range(1, count + 1):
        assert f"{number}. " in buyer.last.words
    assert [data.partition("#")[0] for _, data in buyer.last.buttons] == ["b.each", "b.first", "b.whole"]


def test_each_becomes_a_request_with_what_is_said_for_all(talk: Talk) -> None:
    buyer = asked(talk)
    answer = buyer.press("Each separately")
    requests = stored(talk)
    assert [int(r.requirements.quantity.value.amount) for r in requests if r.requirements.quantity] == [200, 50, 3]
    assert {r.requirements.country.value for r in requests if r.requirements.country} == {"KE"}
    assert len({r.requirements.deadline for r in requests}) == 1
    assert {r.requirements.text for r in requests} == {SEVERAL}, "the original is kept with each"
    assert "the other 2" in answer
    assert any(seen.reply.slot == "cards:1" for seen in buyer.inbox), "the first list at once"
    assert not any(seen.reply.slot == "cards:2" for seen in buyer.inbox)


def test_the_others_are_reached_by_their_buttons(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("Each separately")
    buyer.press("water pumps · 50")
    assert any(seen.reply.slot == "cards:2" for seen in buyer.inbox)
    buyer.press("generators · 3")
    assert any(seen.reply.slot == "cards:3" for seen in buyer.inbox)
    assert len(stored(talk)) == 3


def test_only_the_first_of_them(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("Only the first")
    (request,) = stored(talk)
    assert request.requirements.product is not None
    assert "street lights" in request.requirements.product.value
    assert request.requirements.country is not None, "the destination stood at the end"


def test_it_is_one_product_after_all(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("one product")
    assert len(stored(talk)) == 1


def test_an_old_button_is_answered_kindly_and_makes_nothing(talk: Talk) -> None:
    buyer = asked(talk)
    old = [data for _, data in buyer.last.buttons]
    buyer.press("Each separately")
    for data in (*old, "b.each", "b.first", "b.whole", "b.keepneed"):
        assert "no longer valid" in buyer.press_data(data)
    assert len(stored(talk)) == 3


def test_what_is_added_in_words_counts_for_all(talk: Talk) -> None:
    buyer = asked(talk, "200 solar street lights and 50 water pumps")
    buyer.say("to Ghana please")
    assert not stored(talk)
    buyer.press("Each separately")
    assert [r.requirements.country.value for r in stored(talk) if r.requirements.country] == ["GH", "GH"]


def test_thanks_in_between_ask_again_and_another_need_goes_its_own_way(talk: Talk) -> None:
    buyer = asked(talk)
    assert "3 different goods" in buyer.say("thank you")
    buyer.say("20 wheelchairs for a hospital in Accra")
    assert products(talk) == ["wheelchairs"]


def test_the_photos_go_with_each(talk: Talk) -> None:
    buyer = talk.person("7500", "en")
    buyer.send(Attachment("photo", "a" * 64), text=SEVERAL)
    buyer.press("Each separately")
    assert {request.photos for request in stored(talk)} == {("a" * 64,)}


def test_more_goods_than_a_day_allows_are_taken_as_far_as_it_goes(talk: Talk) -> None:
    buyer = talk.person("7500", "en")
    for n in range(19):
        buyer.say(f"{n + 2} wheelchairs to Kenya")
    buyer.say(SEVERAL)
    assert "20 needs" in buyer.press("Each separately")
    assert len(stored(talk)) == 20


@pytest.mark.parametrize(
    "text",
    [
        "20 tables and chairs for a school in Kenya",
        "nuts and bolts 500 kg",
        "pump and hose set, 20 pcs, to Ghana",
        "20 rice harvesters for hospitals and clinics in Kenya",
        "generator 50 kVA with 2 filters and 1 battery",
        "Product: tiller\nQuantity: 20\nBlades: 24 pcs\nPower: 7 HP",
        "stainless steel water pump, high head, low noise, 20 pcs to Ghana",
    ],
)
def test_what_belongs_together_is_one_request(talk: Talk, text: str) -> None:
    asked(talk, text)
    assert len(stored(talk)) == 1


def test_words_alone_part_goods_that_different_makers_offer(talk: Talk) -> None:
    buyer = asked(talk, "We need solar street lights and wheelchairs for Ghana")
    assert "2 different goods" in buyer.last.words


# ---------------------------------------------------------------- no need at all


def test_a_doubtful_need_is_kept_only_if_he_says_so(talk: Talk) -> None:
    buyer = talk.person("7501", "en")
    assert "Nobody in Mianyang offers" in buyer.say("quizzaciously flimflam")
    assert not stored(talk)
    buyer.press("what I need")
    assert len(stored(talk)) == 1


# ---------------------------------------------------------------- counted as he counts


def test_machines_stay_machines_in_chinese(talk: Talk) -> None:
    asked(talk, "采购200台水泵,发往尼日利亚", "zh")
    (request,) = stored(talk)
    assert "200 台" in render(short_readback(request.requirements), "zh")
    assert "200 pcs" in render(short_readback(request.requirements), "en")
