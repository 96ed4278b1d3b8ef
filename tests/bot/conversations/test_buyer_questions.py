"""The one question under a list: which one, answered by button or in words, skipped, never twice."""

from __future__ import annotations

import pytest
from talk import Someone, Talk

from catalog.model import Request
from catalog.reference import LANGUAGES

TILLERS = "20 power tillers for Mali"
HARVESTERS = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro"


def request_of(talk: Talk, number: int = 1) -> Request:
    with talk.store.read() as view:
        return view.get(Request, number)


def count(talk: Talk) -> int:
    with talk.store.read() as view:
        return view.count(Request)


def question(someone: Someone, number: int = 1) -> str:
    return next((s.words for s in reversed(someone.inbox) if s.reply.slot == f"question:{number}"), "")


def buttons(someone: Someone, number: int = 1) -> list[str]:
    return next(
        ([data for _, data in s.buttons] for s in reversed(someone.inbox) if s.reply.slot == f"question:{number}"), []
    )


def asked(talk: Talk, text: str = HARVESTERS, language: str = "en") -> Someone:
    buyer = talk.person("7600", language)
    buyer.press_data(f"g.language|{language}")
    buyer.say(text)
    return buyer


def test_the_list_stands_first_and_one_question_under_it(talk: Talk) -> None:
    buyer = asked(talk)
    slots = [seen.reply.slot for seen in buyer.inbox[-3:]]
    assert slots == ["request:1", "cards:1", "question:1"]
    assert "driven" in buyer.last.words
    assert {label for label, _ in buyer.last.buttons} == {"diesel", "petrol", "Skip"}
    assert request_of(talk).asked == ("fuel",)


def test_an_answer_by_button_changes_the_request_and_the_list_in_place(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("petrol")
    request = request_of(talk)
    assert request.requirements.fuel is not None
    assert request.requirements.fuel.value == "petrol"
    assert [seen.reply.slot for seen in buyer.inbox[-3:]][:2] == ["request:1", "cards:1"]
    assert "driven" not in question(buyer)


def test_no_question_is_asked_twice_and_four_at_most(talk: Talk) -> None:
    buyer = asked(talk, "water pumps")
    seen: list[str] = []
    for _ in range(10):
        if not any(data.startswith("b.skip") for data in buttons(buyer)):
            break
        seen.append(question(buyer))
        buyer.press_data(buttons(buyer)[-1])
    assert len(seen) == len(set(seen)) <= 4
    assert seen
    assert request_of(talk).asked == request_of(talk).skipped
    assert "leave it open" in question(buyer)


def test_an_answer_in_words_is_taken_and_the_next_comes_below(talk: Talk) -> None:
    buyer = asked(talk)
    answer = buyer.say("petrol please")
    assert "Corrected" in answer
    fuel = request_of(talk).requirements.fuel
    assert fuel is not None
    assert fuel.value == "petrol"
    assert count(talk) == 1


@pytest.mark.parametrize("words", ["any", "I don't know", "whatever, thanks", "не знаю", "随便"])
def test_not_knowing_skips_the_question(talk: Talk, words: str) -> None:
    buyer = asked(talk)
    buyer.say(words)
    assert "fuel" in request_of(talk).skipped
    assert request_of(talk).requirements.fuel is None
    assert "driven" not in question(buyer)


def test_small_talk_leaves_the_question_standing(talk: Talk) -> None:
    buyer = asked(talk)
    assert "driven" in buyer.say("thank you very much")
    assert count(talk) == 1


def test_nonsense_is_said_to_be_no_answer(talk: Talk) -> None:
    buyer = asked(talk)
    assert "could not make out an answer" in buyer.say("the blue one over there")
    assert count(talk) == 1


@pytest.mark.parametrize("text", ["50 solar street lights for Ghana", "5 rice harvesters for Kenya", "wheelchairs"])
def test_another_need_is_a_new_request(talk: Talk, text: str) -> None:
    buyer = asked(talk)
    buyer.say(text)
    assert count(talk) == 2
    assert request_of(talk).requirements.fuel is None


def test_old_buttons_are_safe(talk: Talk) -> None:
    buyer = asked(talk)
    old = buttons(buyer)
    buyer.press("petrol")
    for data in (old[0], old[0], old[-1], old[1]):
        buyer.press_data(data)
    assert count(talk) == 1
    fuel = request_of(talk).requirements.fuel
    assert fuel is not None
    buyer.press_data("b.close|1")
    buyer.press_data(old[0])
    assert request_of(talk).requirements.fuel == fuel, "a closed request stays as it is"


@pytest.mark.parametrize(
    "data",
    [
        "b.answer|1|fuel|00000000",
        "b.answer|1|nothing|1",
        "b.answer|1|fuel",
        "b.answer|1",
        "b.answer|9|fuel|1",
        "b.skip|9",
    ],
)
def test_forged_buttons_change_nothing(talk: Talk, data: str) -> None:
    buyer = asked(talk)
    before = request_of(talk)
    assert "no longer valid" in buyer.press_data(data)
    assert request_of(talk) == before


def test_another_persons_button_is_refused(talk: Talk) -> None:
    data = buttons(asked(talk))[0]
    stranger = talk.person("7601", "en")
    assert "no longer valid" in stranger.press_data(data)
    assert request_of(talk).requirements.fuel is None


def test_the_question_stays_when_something_else_is_corrected(talk: Talk) -> None:
    buyer = asked(talk)
    buyer.press("b.correct")
    buyer.press_data("b.field|1|quantity")
    buyer.say("35 pieces")
    assert "driven" in question(buyer)
    assert request_of(talk).asked == ("fuel",)


def test_what_is_known_or_left_open_is_not_asked(talk: Talk) -> None:
    buyer = asked(
        talk, "We need 20 diesel rice harvesters of 8.5 kW for Tanzania, up to USD 3,000 each, CE, before March"
    )
    assert "driven" not in question(buyer)
    assert "price" not in question(buyer)
    assert "Which country" not in question(buyer)


def test_a_product_come_to_by_a_link_is_asked_for_its_destination_only(talk: Talk) -> None:
    buyer = talk.person("7600", "en")
    buyer.press_data("g.language|en")
    buyer.say("/start p_1")
    buyer.press("Ask about")
    buyer.say("15 of them")
    assert "Which country" in question(buyer)
    buyer.press_data(buttons(buyer)[0])
    assert "Noted" in question(buyer)


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_a_question_is_asked_and_answered_in_every_language(talk: Talk, language: str) -> None:
    buyer = asked(talk, HARVESTERS, language)
    assert question(buyer).startswith("❔")
    buyer.press_data(buttons(buyer)[0])
    assert request_of(talk).requirements.fuel is not None
