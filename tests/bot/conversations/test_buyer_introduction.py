"""From "introduce me" to the bureau: what is shared, his own data once, consent, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from talk import Someone, Talk, need

from bot.turn import Attachment
from catalog.model import (
    AuditEntry,
    Buyer,
    BuyerLevel,
    BuyerType,
    ContactCard,
    Decision,
    Introduction,
    IntroductionState,
    Product,
    ProductState,
    Proposal,
    Request,
)

PUMPS = "We need 20 diesel water pumps for irrigation in Kenya, up to USD 400 each"
LIGHTS = "I want to buy LED lights for Tanzania"


def found(talk: Talk, kind: type) -> list:
    with talk.store.read() as view:
        return view.find(kind)


def card_of(talk: Talk, someone: Someone) -> ContactCard:
    with talk.store.read() as view:
        return view.contact(someone.id)


def buyer_of(talk: Talk, someone: Someone) -> Buyer:
    with talk.store.read() as view:
        return view.get(Buyer, someone.id)


def asking(talk: Talk, address: str = "7200", text: str = PUMPS) -> Someone:
    """A buyer who looks at a card and has told nothing of himself."""
    buyer = talk.person(address, "en")
    buyer.say(text)
    return buyer


def told(buyer: Someone, contact: str = "amina@shamba.co.ke") -> None:
    """All that is asked of him, up to the consent."""
    buyer.press("Introduce me")
    buyer.say("Amina Wanjiku")
    buyer.say("Shamba Ltd")
    buyer.press("Distributor")
    buyer.press("Kenya")
    buyer.say(contact)


# ---------------------------------------------------------------- the main way


def test_introduce_me_tells_what_is_shared_asks_once_and_asks_for_consent(talk: Talk) -> None:
    officer = talk.person("1", "zh", officer=True)
    officer.say("/start")
    buyer = asking(talk)
    shared = buyer.press("Introduce me")
    assert "commerce bureau" in shared
    assert "Only when they accept" in shared
    assert "your name" in shared
    buyer.say("Amina Wanjiku")
    buyer.say("Shamba Ltd")
    buyer.press("Distributor")
    buyer.press("Kenya")
    buyer.say("amina@shamba.co.ke")
    for value in ("Amina Wanjiku", "Shamba Ltd", "amina@shamba.co.ke"):
        assert value in buyer.last.words, value
    assert not found(talk, Introduction)
    waiting = len(officer.inbox)
    buyer.press("Yes, share")
    (introduction,) = found(talk, Introduction)
    assert introduction.state is IntroductionState.REQUESTED
    assert introduction.consented_at == talk.now
    assert [p.decision for p in found(talk, Proposal)] == [Decision.WANTED]
    (consent,) = [e for e in found(talk, AuditEntry) if (e.entity, e.action) == ("proposal", "consented")]
    assert consent.detail == {"shared": ["name", "organisation", "email"]}
    assert len(officer.inbox) > waiting
    assert not any("Amina" in str(entry) for entry in found(talk, AuditEntry))


def test_introduce_me_pressed_twice_tells_it_once_and_repeats_only_the_question(talk: Talk) -> None:
    buyer = asking(talk)
    first = buyer.press("Introduce me")
    again = buyer.press_data("b.introduce|1")
    assert "commerce bureau" in first
    assert "commerce bureau" not in again
    assert again and first.endswith(again)
    assert not found(talk, Introduction)


def test_what_he_told_is_kept_and_not_asked_again(talk: Talk) -> None:
    buyer = asking(talk, text=LIGHTS)
    told(buyer)
    buyer.press("Yes, share")
    assert card_of(talk, buyer) == ContactCard("Amina Wanjiku", "Shamba Ltd", "", "", "amina@shamba.co.ke", "")
    kept = buyer_of(talk, buyer)
    assert (kept.buyer_type, kept.country, kept.level) == (BuyerType.DISTRIBUTOR, "KE", BuyerLevel.UNKNOWN)
    buyer.press("▶")
    assert "Do you agree?" in buyer.press("Introduce me")
    buyer.press("Yes, share")
    assert len(found(talk, Introduction)) == 2


def test_the_country_of_the_request_is_offered_first(talk: Talk) -> None:
    buyer = talk.person("7201", "sw")
    buyer.say("Tunahitaji mashine 20 za kuvuna mpunga, Kampala Uganda")
    buyer.press("b.introduce")
    buyer.say("Okello")
    buyer.press("b.no_organisation")
    buyer.press("b.type")
    assert buyer.labels[0] == "Uganda"


def test_photos_of_the_request_are_named_among_what_is_shared(talk: Talk) -> None:
    buyer = talk.person("7202", "en")
    buyer.send(Attachment("photo", "a" * 64), text=PUMPS)
    told(buyer)
    assert "the photos of your request" in buyer.last.words
    buyer.press("b.refuse")
    buyer.say(LIGHTS)
    buyer.press("b.introduce")
    assert "Do you agree?" in buyer.last.words
    assert "photos" not in buyer.last.words


def test_no_means_no(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    assert "nothing was shared" in buyer.press_data(next(d for _, d in buyer.last.buttons if d.startswith("b.refuse")))
    assert not found(talk, Introduction)
    assert found(talk, Proposal)[0].decision is Decision.NONE


def test_a_double_tap_on_yes_asks_once(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    yes = next(data for _, data in buyer.last.buttons if data.startswith("b.consent"))
    buyer.press_data(yes)
    assert "no longer valid" in buyer.press_data(yes)
    buyer.press_data(yes.partition("#")[0])
    assert len(found(talk, Introduction)) == 1
    assert "reviewing" in buyer.last.words


def test_words_are_no_consent(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    assert "Do you agree?" in buyer.say("yes of course")
    assert not found(talk, Introduction)


def test_details_can_be_changed_before_consent(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Change my details")
    assert buyer.labels == ["Keep: Amina Wanjiku"]
    buyer.press("Keep: Amina")
    buyer.say("Mavuno Cooperative")
    buyer.press("Importer")
    buyer.press("Uganda") if "Uganda" in buyer.labels else buyer.say("Uganda")
    buyer.press("Keep: amina@")
    assert "Mavuno Cooperative" in buyer.last.words
    assert buyer_of(talk, buyer).country == "UG"
    buyer.press("Yes, share")
    assert len(found(talk, Introduction)) == 1


# ---------------------------------------------------------------- the contact


def test_his_own_number_confirms_the_contact(talk: Talk) -> None:
    buyer = asking(talk)
    buyer.press("Introduce me")
    buyer.say("Amina")
    buyer.press("Skip")
    buyer.press("Importer")
    buyer.press("Kenya")
    assert buyer.last.reply.keyboard == "share_phone"
    buyer.send(Attachment("contact", phone="254712345678", own=True))
    assert card_of(talk, buyer).phone == "+254 712 345678"
    kept = buyer_of(talk, buyer)
    assert (kept.level, kept.level_on) == (BuyerLevel.CONTACT_CONFIRMED, talk.now.date())
    assert buyer.inbox[-2].reply.keyboard == "remove"
    assert "Do you agree?" in buyer.last.words


def test_somebody_elses_number_is_refused_politely(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer, contact="")
    assert "somebody else's" in buyer.send(Attachment("contact", phone="254712345678", own=False))
    assert card_of(talk, buyer).phone == ""
    assert "Do you agree?" in buyer.say("0712 345678")
    assert card_of(talk, buyer).phone == "+254 712 345678", "a national number is read as of his country"
    assert buyer_of(talk, buyer).level is BuyerLevel.UNKNOWN


def test_another_number_typed_later_is_not_confirmed_any_more(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer, contact="")
    buyer.send(Attachment("contact", phone="254712345678", own=True))
    buyer.press("Change my details")
    buyer.press("Keep")
    buyer.press("Skip")
    buyer.press("Importer")
    buyer.press("Kenya")
    buyer.say("+254 722 000 111")
    assert buyer_of(talk, buyer).level is BuyerLevel.UNKNOWN


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("0712", "e-mail address, or a phone number"),
        ("071234567", "incomplete"),
        ("+888 0412 3456", "incomplete"),
        ("amina@shamba", "seems wrong"),
        ("amina@", "seems wrong"),
        ("call me", "e-mail address, or a phone number"),
        ("@amina", "seems wrong"),
    ],
)
def test_a_contact_that_cannot_be_used_is_explained(talk: Talk, text: str, answer: str) -> None:
    buyer = asking(talk)
    told(buyer, contact=text)
    assert answer in buyer.last.words
    card = card_of(talk, buyer)
    assert (card.phone, card.email) == ("", "")
    assert "Do you agree?" in buyer.say("amina@shamba.co.ke, +254 712 345678")
    card = card_of(talk, buyer)
    assert (card.phone, card.email) == ("+254 712 345678", "amina@shamba.co.ke")


def test_hostile_and_endless_names_are_kept_short_and_escaped(talk: Talk) -> None:
    buyer = asking(talk)
    buyer.press("Introduce me")
    assert "in letters" in buyer.say("12345")
    buyer.say("<b>Amina</b> " * 300)
    buyer.say("Shamba & Sons <i>Ltd")
    buyer.press("Importer")
    buyer.press("Kenya")
    buyer.say("amina@shamba.co.ke")
    assert "&lt;b&gt;Amina" in buyer.last.words
    assert "Shamba &amp; Sons" in buyer.last.words
    assert len(card_of(talk, buyer).name) <= 80


def test_the_kind_of_buyer_is_told_by_button(talk: Talk) -> None:
    buyer = asking(talk)
    buyer.press("Introduce me")
    buyer.say("Amina")
    buyer.press("Skip")
    assert "What kind of buyer" in buyer.say("importer")
    assert "no longer valid" in buyer.press_data("b.type|king")
    buyer.press("Importer")
    assert "name, or tap one" in buyer.say("Atlantis")
    buyer.say("kenya")
    assert buyer_of(talk, buyer).country == "KE"


# ---------------------------------------------------------------- what cannot be


def test_a_product_withdrawn_meanwhile_is_told_kindly(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    with talk.store.read() as view:
        product = view.get(Product, view.find(Proposal)[0].product)
    talk.store.write(lambda tx: tx.save(replace(product, state=ProductState.WITHDRAWN)))
    answer = buyer.press("Yes, share")
    assert answer
    assert "went wrong" not in answer
    assert not found(talk, Introduction)
    assert buyer.press_data("b.introduce|1") == answer


def test_who_asked_before_is_told_where_it_stands(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")
    buyer.press_data("b.introduce|1")
    assert "reviewing" in buyer.last.words
    assert [data for _, data in buyer.last.buttons] == ["b.withdraw|1"]
    buyer.press_data("b.reject|1")
    assert found(talk, Proposal)[0].decision is Decision.WANTED


def test_five_introductions_a_day(talk: Talk) -> None:
    buyer = asking(talk, text=need(talk, lambda result: result.total > 5))
    told(buyer)
    buyer.press("Yes, share")
    for place in range(1, 5):
        buyer.press_data(f"b.page|1|{place}")
        buyer.press("Introduce me")
        buyer.press("Yes, share")
    assert len(found(talk, Introduction)) == 5
    buyer.press_data("b.page|1|5")
    assert "5 introductions" in buyer.press("Introduce me")
    talk.later(hours=25)
    assert "Do you agree?" in buyer.press("Introduce me")


def test_a_closed_request_is_reopened_first(talk: Talk) -> None:
    buyer = asking(talk)
    buyer.press_data("b.close|1")
    assert "closed" in buyer.press_data("b.introduce|1")
    assert [data for _, data in buyer.last.buttons] == ["b.reopen|1"]


# ---------------------------------------------------------------- what becomes of it


def returned(talk: Talk) -> Someone:
    """A buyer whose introduction came back with a question."""
    officer = talk.person("1", "zh", officer=True)
    officer.say("/start")
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")

    def give_back(tx: object) -> None:
        from bot.services import introductions
        from catalog.model import Person

        ctx = talk.context(tx, tx.get(Person, officer.id))  # type: ignore[attr-defined]
        introductions.give_back(ctx, 1, "Which voltage?")
        notices.extend(ctx.notices)

    notices: list = []
    talk.store.write(give_back)
    talk.deliver(notices)
    return buyer


def test_a_question_of_the_bureau_is_answered(talk: Talk) -> None:
    buyer = returned(talk)
    assert "Which voltage?" in buyer.last.words
    buyer.press("b.resubmit")
    assert "in words" in buyer.send(Attachment("photo", "a" * 64))
    assert "with the bureau" in buyer.say("No electricity: diesel, as I wrote")
    assert found(talk, Introduction)[0].state is IntroductionState.REQUESTED
    assert "reviewing" in buyer.press_data("b.resubmit|1"), "there is nothing left to answer"
    assert len(found(talk, Request)) == 1


def test_the_list_of_requests_leads_to_each_introduction(talk: Talk) -> None:
    buyer = returned(talk)
    buyer.say("/requests")
    assert "one introduction" in buyer.last.words
    buyer.press("b.request")
    assert "the bureau has a question for you" in buyer.last.words
    buyer.press("Answer the bureau")
    buyer.say("Diesel")
    buyer.say("/requests")
    buyer.press("b.request")
    assert "reviewing" in buyer.last.words
    assert not any("Answer the bureau" in label for label in buyer.labels)
    buyer.press("Take back: ")
    buyer.press("No")
    assert "reviewing" in buyer.last.words
    assert found(talk, Introduction)[0].state is IntroductionState.REQUESTED


def test_an_answer_that_comes_too_late_is_told_where_it_stands(talk: Talk) -> None:
    buyer = returned(talk)
    buyer.press("b.resubmit")
    before = found(talk, Introduction)[0]
    talk.store.write(lambda tx: tx.save(replace(before, state=IntroductionState.DECLINED)))
    assert "did not pass it on" in buyer.say("Diesel")
    assert found(talk, Introduction)[0].state is IntroductionState.DECLINED


def test_what_was_taken_back_is_not_shown_again(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")
    buyer.press("b.withdraw")
    buyer.press("Yes, take it back")
    buyer.press("b.next")
    (introduction,) = found(talk, Introduction)
    assert all(p.product != introduction.product for p in found(talk, Proposal)[1:])
    buyer.press_data("b.close|1")
    assert "closed" in buyer.press_data("b.next|1")


def test_after_the_only_maker_said_no_nothing_is_left(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")
    first = found(talk, Introduction)[0]
    talk.store.write(lambda tx: tx.save(replace(first, state=IntroductionState.REFUSED)))

    def alone(tx: object) -> None:
        for product in tx.find(Product, state=ProductState.ACTIVE):  # type: ignore[attr-defined]
            if product.exporter != first.exporter:
                tx.save(replace(product, state=ProductState.WITHDRAWN))  # type: ignore[attr-defined]

    talk.store.write(alone)
    buyer.press_data("b.next|1")
    assert "seen everything" in buyer.last.words


def test_a_consent_is_taken_back_after_asking_again(talk: Talk) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")
    buyer.press("b.withdraw")
    assert found(talk, Introduction)[0].state is IntroductionState.REQUESTED
    buyer.press("Yes, take it back")
    assert found(talk, Introduction)[0].state is IntroductionState.WITHDRAWN
    assert "already dealt with" in buyer.press_data("b.takeback|1")
    assert "taken back by you" in buyer.press_data("b.withdraw|1")


def test_after_a_no_the_next_maker_is_shown(talk: Talk) -> None:
    buyer = asking(talk, text=LIGHTS)
    told(buyer)
    buyer.press("Yes, share")
    first = found(talk, Introduction)[0]
    talk.store.write(lambda tx: tx.save(replace(first, state=IntroductionState.REFUSED)))
    buyer.press_data("b.next|1")
    shown = found(talk, Proposal)[-1]
    assert shown.exporter != first.exporter
    assert buyer.last.reply.slot == "cards:1"


# ---------------------------------------------------------------- other people


@pytest.mark.parametrize(
    "data",
    [
        "b.introduce|1",
        "b.consent|1",
        "b.mine|1",
        "b.refuse|1",
        "b.withdraw|1",
        "b.takeback|1",
        "b.resubmit|1",
        "b.where|1",
        "b.next|1",
        "b.details|1",
        "b.card|1",
        "b.reject|1",
        "b.why|1|price",
        "b.other|1",
    ],
)
def test_other_peoples_proposals_and_introductions_are_out_of_reach(talk: Talk, data: str) -> None:
    buyer = asking(talk)
    told(buyer)
    buyer.press("Yes, share")
    stranger = talk.person("7999", "en")
    assert "no longer valid" in stranger.press_data(data)
    (introduction,) = found(talk, Introduction)
    assert introduction.state is IntroductionState.REQUESTED
    assert found(talk, Proposal)[0].decision is Decision.WANTED


@pytest.mark.parametrize("data", ["b.keep", "b.type|importer", "b.home|KE", "b.no_organisation"])
def test_buttons_about_himself_mean_nothing_out_of_turn(talk: Talk, data: str) -> None:
    buyer = asking(talk)
    assert "no longer valid" in buyer.press_data(data)
    assert not found(talk, Buyer)
