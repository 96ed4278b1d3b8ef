"""A need in a buyer's own words: read back, what fits on cards, no need at all, pictures and files."""

from __future__ import annotations

import re

import pytest
from talk import Seen, Someone, Talk, need

from bot.gateway.rendering import parts
from bot.turn import Attachment
from catalog.messages import Job
from catalog.model import AuditEntry, Decision, Product, Proposal, Request, RequestState
from catalog.reference import LANGUAGES

SWAHILI = (
    "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro, "
    "si zaidi ya dola 3,000 kila moja, kabla ya Machi"
)
PUMPS = "We need 20 diesel water pumps for irrigation in Kenya, up to USD 400 each"
PHOTO, OTHER_PHOTO = "a" * 64, "b" * 64


def stored(talk: Talk, kind: type) -> list:
    with talk.store.read() as view:
        return view.find(kind)


def card_of(someone: Someone) -> str:
    return next(seen.words for seen in reversed(someone.inbox) if seen.reply.slot.startswith("cards:"))


def seen_of(someone: Someone, slot: str) -> Seen:
    """The newest message of a slot, "request", "cards" or "question"."""
    return next(seen for seen in reversed(someone.inbox) if seen.reply.slot.startswith(f"{slot}:"))


def number_shown(someone: Someone) -> tuple[int, int]:
    labels = [label for seen in reversed(someone.inbox) for label, _ in seen.buttons]
    page = next(label for label in labels if re.fullmatch(r"\d+/\d+", label))
    here, total = page.split("/")
    return int(here), int(total)


def proposal_shown(someone: Someone) -> int:
    """The proposal of the card that he has just seen."""
    shown = [data for seen in reversed(someone.inbox) for _, data in seen.buttons if data.startswith("b.reject|")]
    data = shown[0]  # a question may stand under the card
    return int(data.split("|")[1].partition("#")[0])


# ---------------------------------------------------------------- the main way


def test_the_story_is_read_back_and_answered_in_swahili(talk: Talk) -> None:
    asha = talk.person("7001", "sw")
    asha.say(SWAHILI)
    read, card = seen_of(asha, "request"), seen_of(asha, "cards")
    assert read.words.startswith("<b>Nimeelewa hivi:</b>")
    for said in ("20", "3,000 USD", "Morogoro", "Tanzania", "28 Februari 2027"):
        assert said in read.words, said
    assert "Sahihisha" in read.buttons[0][0]
    assert "mfano" in card.words, "a sample says so"
    assert "水稻联合收割机" in card.words
    assert "PVoC-TBS" in card.words
    assert any("Nitambulishe" in label for label, _ in card.buttons)


def test_a_request_is_stored_with_its_reading_and_its_end(talk: Talk) -> None:
    talk.person("7001", "sw").say(SWAHILI)
    (request,) = stored(talk, Request)
    assert request.requirements.text == SWAHILI
    assert request.requirements.country.value == "TZ"
    assert request.state is RequestState.OPEN
    assert (request.valid_until - talk.now.date()).days == 90
    (job,) = [job for job in stored(talk, Job) if job.kind == "expire_request"]
    assert job.body == {"request": request.id}
    assert job.due_at.date() > request.valid_until
    assert [(e.entity, e.action) for e in stored(talk, AuditEntry) if e.entity == "request"] == [("request", "stated")]


def test_what_was_shown_is_stored_once_with_what_it_was_made_of(talk: Talk) -> None:
    buyer = talk.person("7002", "en")
    buyer.say(PUMPS)
    (shown,) = stored(talk, Proposal)
    assert shown.rank == 1
    assert shown.decision is Decision.NONE
    assert shown.components
    assert shown.model
    assert shown.index_revision > 0
    buyer.press("▶")
    buyer.press("◀")
    assert [proposal.rank for proposal in stored(talk, Proposal)] == [1, 2]
    assert stored(talk, Proposal)[0] == shown


@pytest.mark.parametrize(
    ("language", "text", "heading", "sector"),
    [
        ("fr", "Nous cherchons 50 pompes à eau diesel pour le Sénégal, 400 € pièce au plus", "J'ai compris", "pumps"),
        ("ru", "Нужно 30 дизельных водяных насосов в Казахстан, до 400 долларов за штуку", "Я понял так", "pumps"),
        ("zh", "采购200套太阳能路灯,发往尼日利亚,单价不超过150美元", "我的理解", "led_solar"),
        ("en", "Looking for 200 solar street lights for Lagos, max $150 each", "What I understood", "led_solar"),
    ],
)
def test_a_need_is_read_back_in_the_language_of_its_buyer(
    talk: Talk, language: str, text: str, heading: str, sector: str
) -> None:
    buyer = talk.person("7003", language)
    buyer.say(text)
    read, card = seen_of(buyer, "request"), seen_of(buyer, "cards")
    assert heading in read.words
    assert card.reply.tile.startswith(sector)


def test_the_pager_edits_one_message_and_goes_beyond_the_first_five(talk: Talk) -> None:
    buyer = talk.person("7004", "en")
    buyer.say(need(talk, lambda result: result.total > 5))
    here, total = number_shown(buyer)
    assert here == 1
    assert total > 5
    names = set()
    for place in range(2, total + 1):
        buyer.press_data(f"b.page|1|{place - 1}")
        assert number_shown(buyer) == (place, total)
        names.add(buyer.last.words.splitlines()[0])
        assert buyer.last.reply.slot == "cards:1"
    assert len(names) == total - 1, "every page shows another product"
    assert "▶" not in buyer.labels
    buyer.press_data("b.page|1|999")
    assert number_shown(buyer) == (total, total)


def test_every_card_and_all_details_fit_under_a_picture(talk: Talk) -> None:
    for n, language in enumerate(LANGUAGES):
        buyer = talk.person(f"71{n}", language)
        buyer.say(PUMPS)
        buyer.press("b.details")
        for seen in buyer.inbox:
            kinds = [part.body["kind"] for part in parts(seen.reply, language, 0)]
            assert kinds == (["picture"] if seen.reply.slot.startswith("cards:") else ["text"])


def test_details_tell_more_and_lead_back(talk: Talk) -> None:
    buyer = talk.person("7005", "en")
    buyer.say(PUMPS)
    card = card_of(buyer)
    buyer.press("Details")
    assert "warranty" in buyer.last.words
    assert "kg" in buyer.last.words
    buyer.press("Back")
    assert card_of(buyer) == card


def test_the_price_on_the_card_is_that_of_the_wanted_quantity(talk: Talk) -> None:
    buyer = talk.person("7006", "en")
    buyer.say("20 mini rice combine harvesters 4LZ-1.0 to Tanzania")
    with talk.store.read() as view:
        shown = view.get(Product, stored(talk, Proposal)[0].product)
    tier = max((t for t in shown.prices if t.from_quantity <= 20), key=lambda t: t.from_quantity)
    assert f"USD {tier.price.amount:,}" in card_of(buyer).replace(".00", "")


def test_an_exporters_photo_takes_the_place_of_the_tile(talk: Talk) -> None:
    from dataclasses import replace

    buyer = talk.person("7007", "en")
    buyer.say(PUMPS)
    with talk.store.read() as view:
        product = view.get(Product, stored(talk, Proposal)[0].product)
    talk.store.write(lambda tx: tx.save(replace(product, photos=(PHOTO,))))
    buyer.press_data("b.card|1")
    assert buyer.last.reply.photo == PHOTO
    assert buyer.last.reply.tile == ""


def test_what_exporters_write_is_masked(talk: Talk) -> None:
    from dataclasses import replace

    buyer = talk.person("7008", "en")
    buyer.say(PUMPS)
    with talk.store.read() as view:
        product = view.get(Product, stored(talk, Proposal)[0].product)
    spoiled = replace(product, description_en="Call +86 138 0013 8000", name_en=f"{product.name_en} boss@pump.cn")
    talk.store.write(lambda tx: tx.save(spoiled))
    buyer.press_data("b.card|1")
    card = buyer.last.words
    buyer.press_data("b.details|1")
    for words in (card, buyer.last.words):
        assert "boss@pump" not in words
        assert "138 0013" not in words
    assert "▒▒▒" in buyer.last.words


# ---------------------------------------------------------------- not for me


def test_not_for_me_asks_why_keeps_it_and_shows_the_next(talk: Talk) -> None:
    buyer = talk.person("7010", "en")
    buyer.say(need(talk, lambda result: result.total > 2))
    first = proposal_shown(buyer)
    buyer.press("Not for me")
    assert [data.split("|")[-1] for _, data in buyer.last.buttons[:4]] == ["price", "product", "quantity", "other"]
    buyer.press("Price")
    (rejected,) = [p for p in stored(talk, Proposal) if p.decision is Decision.REJECTED]
    assert (rejected.id, rejected.reason) == (first, "price")
    assert rejected.decided_at == talk.now
    here, left = number_shown(buyer)
    assert here == 1
    shown = [proposal_shown(buyer)]
    for place in range(1, left):
        buyer.press_data(f"b.page|1|{place}")
        shown.append(proposal_shown(buyer))
    assert len(set(shown)) == left > 1
    assert first not in shown, "what he does not want is not shown again"


def test_another_reason_in_his_own_words_stays_private(talk: Talk) -> None:
    buyer = talk.person("7011", "en")
    buyer.say(PUMPS)
    buyer.press("Not for me")
    buyer.press("Something else")
    answer = buyer.say("my cousin had one and it <b>broke</b>")
    assert "noted" in answer
    (rejected,) = [p for p in stored(talk, Proposal) if p.decision is Decision.REJECTED]
    assert rejected.reason == "other"
    with talk.store.read() as view:
        assert "cousin" in view.private(buyer.id, f"rejection:{rejected.id}")
    assert not any("cousin" in str(entry) for entry in stored(talk, AuditEntry))


def test_another_reason_may_be_left_untold(talk: Talk) -> None:
    buyer = talk.person("7012", "en")
    buyer.say(PUMPS)
    buyer.press("Not for me")
    buyer.press("Something else")
    buyer.press("Skip")
    assert [p.reason for p in stored(talk, Proposal) if p.decision is Decision.REJECTED] == ["other"]
    buyer.say("50 solar street lights for Ghana")
    assert len(stored(talk, Request)) == 2, "the question is over"


def test_going_back_to_the_card_ends_the_question(talk: Talk) -> None:
    buyer = talk.person("7015", "en")
    buyer.say(PUMPS)
    buyer.press("Not for me")
    buyer.press("Something else")
    buyer.press("Back")
    buyer.say("50 solar street lights for Ghana")
    assert len(stored(talk, Request)) == 2
    assert all(p.decision is Decision.NONE for p in stored(talk, Proposal))


def test_what_he_does_not_need_goes_with_its_variants(talk: Talk) -> None:
    buyer = talk.person("7013", "en")
    buyer.say("20 mini rice combine harvesters to Tanzania")
    with talk.store.read() as view:
        first = view.get(Product, stored(talk, Proposal)[0].product)
    buyer.press("Not for me")
    buyer.press("Not what I need")
    with talk.store.read() as view:
        others = [view.get(Product, proposal.product) for proposal in view.find(Proposal)[1:]]
    assert all((other.exporter, other.family) != (first.exporter, first.family) for other in others)


def test_only_when_nothing_is_left_comes_a_full_stop(talk: Talk) -> None:
    buyer = talk.person("7014", "en")
    buyer.say("20 mini rice combine harvesters to Tanzania")
    for _ in range(40):
        if "b.reject" not in str(seen_of(buyer, "cards").buttons):
            break
        buyer.press("Not for me")
        buyer.press("Not what I need")
    assert "seen everything" in buyer.last.words
    assert [data for _, data in buyer.last.buttons][-2:] == ["b.watch|1", "b.close|1"]


# ---------------------------------------------------------------- nothing fits, or no need


def test_nothing_fits_is_said_honestly_and_can_be_watched(talk: Talk) -> None:
    buyer = talk.person("7020", "sw")
    buyer.say("Tunahitaji ndege 2 za abiria kwa shirika letu la ndege Dar es Salaam")
    assert "hakuna anayeuza" in buyer.last.words
    assert not stored(talk, Proposal)
    buyer.press("Endelea kutafuta")
    assert stored(talk, Request)[0].state is RequestState.WATCHING
    assert "Naendelea kutafuta" in buyer.last.words


def test_near_misses_are_offered_as_such(talk: Talk) -> None:
    buyer = talk.person("7021", "en")
    buyer.say(need(talk, lambda result: len(result.near_misses) > 1))
    assert "Nobody in Mianyang" in buyer.last.words
    assert not stored(talk, Proposal)
    buyer.press("comes near")
    assert "Comes near, but does not meet everything" in buyer.last.words
    assert stored(talk, Proposal)[0].near_miss
    assert buyer.last.words.count("1 · ") == 1
    first = proposal_shown(buyer)
    buyer.press("Not for me")
    buyer.press("Back")
    assert "Comes near" in buyer.last.words
    assert proposal_shown(buyer) == first
    buyer.press("Not for me")
    buyer.press("Price")
    assert stored(talk, Proposal)[0].decision is Decision.REJECTED
    assert "Comes near" in buyer.last.words
    assert proposal_shown(buyer) != first


def test_only_when_no_near_miss_is_left_comes_a_full_stop(talk: Talk) -> None:
    buyer = talk.person("7025", "en")
    buyer.say(need(talk, lambda result: len(result.near_misses) > 1))
    buyer.press("comes near")
    for _ in range(40):
        if "b.reject" not in str(buyer.last.buttons):
            break
        buyer.press("Not for me")
        buyer.press("Not what I need")
    assert len(stored(talk, Proposal)) > 1
    assert {p.decision for p in stored(talk, Proposal)} == {Decision.REJECTED}
    assert "seen everything" in buyer.last.words
    assert [data for _, data in buyer.last.buttons][-2:] == ["b.watch|1", "b.close|1"]


@pytest.mark.parametrize(
    ("language", "text", "example"),
    [
        ("en", "Good morning!", "rice harvesters"),
        ("sw", "Habari za asubuhi, asante sana", "Morogoro"),
        ("fr", "Bonjour, merci beaucoup", "Sikasso"),
        ("ru", "Здравствуйте, спасибо", "Алматы"),
        ("zh", "你好,谢谢", "水稻收割机"),
    ],
)
def test_a_greeting_is_no_request(talk: Talk, language: str, text: str, example: str) -> None:
    buyer = talk.person("7022", language)
    assert example in buyer.say(text)
    assert not stored(talk, Request)


def test_a_need_without_its_product_is_asked_for_and_joined(talk: Talk) -> None:
    buyer = talk.person("7023", "en")
    assert "which product" in buyer.say("20 pieces to Kenya before June please")
    buyer.say("water pumps")
    (request,) = stored(talk, Request)
    assert request.requirements.quantity.value.amount == 20
    assert request.requirements.country.value == "KE"
    assert "pump" in request.requirements.product.value


def test_a_new_text_is_a_new_request(talk: Talk) -> None:
    buyer = talk.person("7024", "en")
    buyer.say(PUMPS)
    buyer.say("50 solar street lights for Ghana")
    assert [request.id for request in stored(talk, Request)] == [1, 2]
    assert seen_of(buyer, "cards").reply.slot == "cards:2"


# ---------------------------------------------------------------- pictures and files


def test_a_caption_counts_as_text(talk: Talk) -> None:
    buyer = talk.person("7030", "en")
    buyer.send(Attachment("photo", PHOTO), Attachment("photo", OTHER_PHOTO), text=PUMPS)
    (request,) = stored(talk, Request)
    assert request.photos == (PHOTO, OTHER_PHOTO)
    assert request.requirements.country.value == "KE"


def test_a_photo_without_words_is_kept_and_asked_about(talk: Talk) -> None:
    buyer = talk.person("7031", "sw")
    assert "Ni nini" in buyer.send(Attachment("photo", PHOTO))
    assert not stored(talk, Request)
    assert "Ni nini" in buyer.send(Attachment("photo", OTHER_PHOTO))
    buyer.say("Tunahitaji mashine 20 za kuvuna mpunga, Morogoro")
    (request,) = stored(talk, Request)
    assert request.photos == (PHOTO, OTHER_PHOTO)
    buyer.say("Na taa 50 za sola kwa Kenya")
    assert stored(talk, Request)[1].photos == ()


def test_a_document_is_asked_about_and_its_caption_counts(talk: Talk) -> None:
    buyer = talk.person("7032", "en")
    file = Attachment("document", PHOTO, name="list.xlsx", media_type="application/vnd.ms-excel", size=9)
    assert "cannot read files" in buyer.send(file)
    assert not stored(talk, Request)
    answer = buyer.send(file, text=PUMPS)
    assert "went by your words" in answer
    assert stored(talk, Request)[0].photos == ()


def test_a_picture_sent_as_a_file_is_a_picture(talk: Talk) -> None:
    buyer = talk.person("7033", "en")
    buyer.send(Attachment("document", PHOTO, name="p.jpg", media_type="image/jpeg", size=9), text=PUMPS)
    assert stored(talk, Request)[0].photos == (PHOTO,)


def test_a_shared_contact_is_for_later(talk: Talk) -> None:
    buyer = talk.person("7034", "en")
    assert "introduction" in buyer.send(Attachment("contact", phone="255754123456", own=True))
    with talk.store.read() as view:
        assert view.contact(buyer.id).phone == ""


# ---------------------------------------------------------------- what people may send


def test_a_text_of_4096_characters_is_answered(talk: Talk) -> None:
    buyer = talk.person("7040", "en")
    buyer.say((PUMPS + " ") * 60)
    buyer.say("я" * 4096)
    buyer.say("🚜" * 2048)
    for seen in buyer.inbox:
        assert parts(seen.reply, "en", 0)


def test_hostile_words_are_shown_as_words(talk: Talk) -> None:
    buyer = talk.person("7041", "en")
    buyer.say("20 <b>water pumps</b> & <script>alert(1)</script> { $x } to Kenya")
    read = seen_of(buyer, "request")
    assert "<script>" not in read.words
    assert parts(read.reply, "en", 0)


def test_a_new_need_by_command_and_by_button(talk: Talk) -> None:
    buyer = talk.person("7042", "en")
    assert "What do you need?" in buyer.say("/new")
    buyer.say(f"/new {PUMPS}")
    assert len(stored(talk, Request)) == 1
    officer = talk.person("7043", "en", officer=True)
    officer.say("/new")
    officer.say("50 solar street lights for Ghana")
    assert stored(talk, Request)[-1].person == officer.id


def test_twenty_needs_a_day_and_no_more(talk: Talk) -> None:
    buyer = talk.person("7044", "en")
    for n in range(20):
        buyer.say(f"{n + 1} water pumps to Kenya")
    assert "20 needs" in buyer.say("50 solar street lights for Ghana")
    assert len(stored(talk, Request)) == 20
    talk.later(hours=25)
    buyer.say("50 solar street lights for Ghana")
    assert len(stored(talk, Request)) == 21
