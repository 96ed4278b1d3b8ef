"""Arriving, choosing a language, asking what is kept, leaving: what anybody may do at any time."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from typing import Any

import exporting
import pytest
from exporting import inquiry, named, register
from parties import BUYER_CARD, parties, reading
from talk import Someone, Talk

from bot.conversations import onboarding
from bot.services import introductions, people
from bot.texts import render
from bot.turn import Attachment, Text
from catalog.messages import Identity, Session
from catalog.model import (
    AuditEntry,
    ContactCard,
    Exporter,
    Introduction,
    IntroductionState,
    Invitation,
    Member,
    Person,
    PersonId,
    Product,
    ProductState,
    Request,
    RequestState,
    Role,
    StoredFile,
)
from catalog.reference import LANGUAGES

NEED = "Tunahitaji mashine 20 za kuvuna mpunga kwa ushirika wetu Morogoro"
ENGLISH = "We need twenty rice harvesters for our farms in Morogoro"
GERMAN = "Wir suchen zwanzig Wasserpumpen für unsere Genossenschaft in Bayern"


def words(key: str, reader: str, /, **args: object) -> str:
    return render(Text(key, args), reader)


def spoken(key: str, code: str) -> str:
    """What is said where the language becomes another one: which it is, and that its texts are drafted."""
    return words(key, code, language=Text(f"language-{code}")) + "\n" + words("language-drafted", code)


def keys(answer: str, reader: str, *names: str) -> None:
    """The answer holds these texts."""
    for name in names:
        assert words(name, reader).splitlines()[0] in answer, (name, answer)


def person(talk: Talk, someone: Someone) -> Person:
    with talk.store.read() as view:
        return view.get(Person, someone.id)


def counts(talk: Talk) -> dict[str, int]:
    raw = sqlite3.connect(talk.store.path)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    found = {table: raw.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}
    raw.close()
    return found


# ---------------------------------------------------------------- start


@pytest.mark.parametrize("language", LANGUAGES)
def test_somebody_new_is_welcomed_in_the_language_of_his_phone(talk: Talk, language: str) -> None:
    someone = talk.person("700001", f"{language}-xx")
    assert someone.say("/start") == words("welcome", language)
    assert someone.labels[:13] == [words(f"language-{code}", language) for code in LANGUAGES]
    assert someone.labels[13:] == [words("button-i-am-exporter", language), words("button-privacy", language)]
    assert words("privacy", language) == someone.press("g.privacy")


def test_a_language_chosen_in_the_welcome_turns_the_welcome_itself(talk: Talk) -> None:
    someone = talk.person("700001", "de")
    assert someone.say("/start") == words("welcome", "en")
    assert someone.press("Kiswahili") == words("welcome", "sw") + "\n\n" + words("language-drafted", "sw")
    assert someone.last.reply.slot == "welcome"
    assert person(talk, someone).language == "sw" and person(talk, someone).language_chosen


def test_the_button_of_the_welcome_begins_a_registration(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    someone.say("/start")
    assert "1/11" in someone.press("我是绵阳企业")


def test_exporters_and_officers_see_what_is_theirs(talk: Talk, empty_talk: Talk) -> None:
    officer = talk.person("1", "zh", officer=True)
    assert words("welcome", "zh") not in officer.say("/start") and "o.queue" in str(officer.last.buttons)
    boss = empty_talk.person("7", "zh")
    register(boss)
    assert exporting.NAME in boss.say("/start") and "x.products" in str(boss.last.buttons)


def test_a_link_to_a_product_welcomes_somebody_new_and_shows_it(talk: Talk) -> None:
    with talk.store.read() as view:
        product = view.first(Product, sku="S01-4LZ-1.0")
    assert product is not None
    someone = talk.person("700001", "sw")
    answer = someone.say(f"/start p_{product.id}")
    keys(answer, "sw", "welcome")
    assert product.name_zh in answer and "b.ask" in str(someone.last.buttons)
    again = someone.say(f"/start p_{product.id}")
    assert product.name_zh in again and words("welcome", "sw") not in again


@pytest.mark.parametrize(
    "argument", ["p_99999", "p_-1", "p_", "p_1e3", "p_" + "9" * 60, "m_12", "x", "i_", "<b>", "p_٣"]
)
def test_a_link_that_leads_nowhere_is_answered_all_the_same(talk: Talk, argument: str) -> None:
    someone = talk.person("700001", "fr")
    keys(someone.say(f"/start {argument}"), "fr", "welcome")
    assert talk.errors == []


def test_a_link_to_a_withdrawn_product_says_so(talk: Talk) -> None:
    with talk.store.read() as view:
        product = view.first(Product)
    assert product is not None
    talk.store.write(lambda tx: tx.save(replace(product, state=ProductState.WITHDRAWN)))
    keys(talk.person("700001", "en").say(f"/start p_{product.id}"), "en", "buyer-product-gone")


def test_starting_again_ends_what_was_going_on(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    someone.say("/register")
    keys(someone.say("/start"), "zh", "welcome")
    with talk.store.read() as view:
        assert view.get(Session, someone.id).state == {}


# ---------------------------------------------------------------- invitations


def invitation(talk: Talk, name: str = "王芳") -> str:
    return talk.store.write(lambda tx: people.invite(tx, Role.OFFICER, name, talk.now))


def test_an_invitation_makes_an_officer_once(talk: Talk) -> None:
    secret = invitation(talk)
    wang, other = talk.person("1", "zh"), talk.person("2", "zh")
    answer = wang.say(f"/start i_{secret}")
    assert words("invitation-accepted", "zh", role="officer") in answer and "o.queue" in str(wang.last.buttons)
    assert Role.OFFICER in person(talk, wang).roles
    keys(other.say(f"/start i_{secret}"), "zh", "invitation-invalid")
    keys(wang.say(f"/start i_{secret}"), "zh", "invitation-invalid")
    assert Role.OFFICER not in person(talk, other).roles
    with talk.store.read() as view:
        (used,) = view.find(Invitation)
        trail = str(view.find(AuditEntry, entity="invitation"))
    assert used.used_by == wang.id and secret not in str(used) and secret not in trail and "王芳" not in trail


def test_an_unknown_and_an_old_invitation_give_nothing(talk: Talk) -> None:
    someone = talk.person("1", "ru")
    keys(someone.say("/start i_nonsense"), "ru", "invitation-invalid")
    secret = invitation(talk)
    talk.later(days=people.INVITATION_DAYS, seconds=1)
    keys(someone.say(f"/start i_{secret}"), "ru", "invitation-invalid")
    assert person(talk, someone).roles == {Role.BUYER}


def test_an_invitation_holds_for_its_last_day(talk: Talk) -> None:
    someone, secret = talk.person("1", "en"), invitation(talk)
    talk.later(days=people.INVITATION_DAYS)
    assert words("invitation-accepted", "en", role="officer") in someone.say(f"/start i_{secret}")


# ---------------------------------------------------------------- help, cancel, home


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_names_the_commands_of_each_role(talk: Talk, empty_talk: Talk, language: str) -> None:
    buyer, officer = talk.person("1", language), talk.person("2", language, officer=True)
    boss = empty_talk.person("7", "zh")
    register(boss)
    boss.say(f"/language {language}")
    assert "/requests" in buyer.say("/help") and "/queue" not in buyer.last.words
    assert "/queue" in officer.say("/help") and "/deals" in officer.last.words
    assert "/products" in boss.say("/help") and "/inquiries" in boss.last.words
    for someone in (buyer, officer, boss):
        for command in ("/language", "/cancel", "/privacy", "/mydata", "/delete"):
            assert command in someone.last.words
        assert someone.press("g.home") and talk.errors == []


def test_every_command_that_help_names_exists(talk: Talk) -> None:
    officer = talk.person("1", "en", officer=True)
    for role in ("buyer", "exporter", "bureau"):
        for line in words("help", "en", role=role).splitlines():
            if line.startswith("/"):
                assert words("unknown-command", "en") not in officer.say(line.split()[0])


def test_cancel_ends_a_flow_and_says_when_there_is_none(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    answer = someone.say("/cancel")
    assert answer.startswith(words("nothing-to-cancel", "zh"))
    someone.say("/register")
    someone.say(exporting.NAME)
    answer = someone.say("/cancel")
    assert answer.startswith(words("cancelled", "zh"))
    keys(answer, "zh", "buyer-home")
    assert someone.inbox[-2].reply.keyboard == "remove"
    with talk.store.read() as view:
        assert view.get(Session, someone.id).state == {}
    assert someone.say("/cancel").startswith(words("nothing-to-cancel", "zh"))


def test_cancel_keeps_what_was_answered_of_a_product(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    register(boss)
    named(boss)
    answer = boss.say("/cancel")
    assert answer.startswith(words("cancelled", "zh")) and exporting.NAME in answer
    assert exporting.product(empty_talk).state is ProductState.ACTIVE


def test_a_look_at_the_overview_does_not_give_up_a_registration(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    someone.say("/register")
    someone.say(exporting.NAME)
    someone.say("/help")
    someone.press("g.home")
    assert exporting.NAME in someone.press("x.register") or "2/11" in someone.last.words
    assert "3/11" in someone.say("Mianyang Gengshan Power Machinery")


def test_a_buyer_who_looks_at_the_overview_is_not_held_to_a_question(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    someone.say("/new")
    someone.say("/help")
    keys(someone.press("g.home"), "en", "buyer-home")
    with talk.store.read() as view:
        assert view.get(Session, someone.id).state == {}


def test_an_unknown_command_is_said_to_be_one(talk: Talk) -> None:
    for number, language in enumerate(LANGUAGES):
        someone = talk.person(str(number), language)
        assert someone.say("/weather tomorrow") == words("unknown-command", language)
        assert someone.labels == [words("button-help", language)]
        assert someone.press("g.help") == words("help", language, role="buyer")


# ---------------------------------------------------------------- language


def test_the_language_of_the_first_message_wins_with_one_tap_back(talk: Talk) -> None:
    someone = talk.person("700001", "sw")
    someone.say("/start")
    answer = someone.say(ENGLISH)
    assert answer.startswith(spoken("language-noticed", "en"))
    assert person(talk, someone).language == "en"
    (back,) = [seen for seen in someone.inbox if "g.language" in str(seen.buttons) and len(seen.buttons) == 1]
    assert back.buttons[0][0] == words("language-back", "en", language="Kiswahili")
    assert someone.press_data(back.buttons[0][1]) == spoken("language-set", "sw")
    assert words("language-noticed", "en", language="English") not in someone.say(ENGLISH)
    assert person(talk, someone).language == "sw"


def test_the_same_language_as_the_phones_needs_no_word(talk: Talk) -> None:
    someone = talk.person("700001", "sw")
    someone.say(NEED)
    assert person(talk, someone).language_chosen and "g.language" not in str([s.buttons for s in someone.inbox])


def test_one_word_does_not_decide(talk: Talk) -> None:
    someone = talk.person("700001", "sw")
    for word in ("hello", "pumps", "насосы", "OK", "4LZ-1.0"):
        someone.say(word)
    assert person(talk, someone).language == "sw" and not person(talk, someone).language_chosen


def test_an_answer_to_a_question_does_not_decide(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    someone.say("/register")
    someone.say(exporting.NAME)
    someone.say("Mianyang Gengshan Power Machinery Company Limited of China")
    assert person(talk, someone).language == "zh" and not person(talk, someone).language_chosen


def test_words_to_a_photo_decide(talk: Talk) -> None:
    someone = talk.person("700001", "sw")
    someone.send(Attachment("photo", "ab" * 32, media_type="image/jpeg", size=9))
    assert someone.say(ENGLISH).startswith(words("language-noticed", "en", language="English"))


@pytest.mark.parametrize(
    ("text", "name", "reader"),
    [(GERMAN, "German", "en"), ("Ассалому алайкум, бизга 50 та сув насоси керак, нархи қанча", "узбекский", "ru")],
)
def test_a_language_beyond_the_thirteen_is_said_to_be_one_and_looked_for(
    talk: Talk, text: str, name: str, reader: str
) -> None:
    someone = talk.person("700001", "fr")
    answer = someone.say(text)
    assert answer.startswith(words("buyer-language-beyond", reader, language=name))
    assert words("buyer-understood", reader, reading="").strip().split("</b>")[0] in answer
    assert counts(talk)["requests"] == 1
    assert (person(talk, someone).language, person(talk, someone).language_chosen) == (reader, False)
    assert name not in someone.say(text), "said once"


def test_a_language_beyond_the_thirteen_leaves_a_chosen_one_alone(talk: Talk) -> None:
    someone = talk.person("700001", "fr")
    someone.press_data("g.language|fr")
    assert someone.say(GERMAN).startswith(words("buyer-language-beyond", "fr", language="allemand"))
    assert person(talk, someone).language == "fr"


@pytest.mark.parametrize(
    ("phone", "text", "code"),
    [
        ("vi", "Chúng tôi cần 20 máy gặt lúa cho hợp tác xã", "vi"),
        ("sw", "Chúng tôi cần 20 máy gặt lúa cho hợp tác xã", "vi"),
        ("en", "Біз 20 су сорғысын іздейміз, шаруашылыққа керек", "kk"),
        ("en", "نحتاج إلى 20 مضخة مياه لمزرعتنا في مصر قبل نهاية الشهر", "ar"),
    ],
)
def test_whatever_language_one_writes_in_is_answered_in(talk: Talk, phone: str, text: str, code: str) -> None:
    someone = talk.person("700001", phone)
    assert someone.say(text).startswith(spoken("language-noticed", code)) is (phone != code)
    assert person(talk, someone).language == code
    back = [words("language-back", code, language=Text(f"language-{phone}"))] if phone != code else []
    assert [label for seen in someone.inbox for label, data in seen.buttons if data.startswith("g.language")] == back
    assert words("language-drafted", code) not in someone.say(text), "said once"


def test_texts_that_speakers_have_read_need_no_excuse(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(onboarding, "read_by_speakers", lambda language: language == "sw")
    someone = talk.person("700001", "en")
    assert someone.say("/language sw") == words("language-set", "sw", language="Kiswahili")
    assert words("language-drafted", "ka") in someone.say("/language ka")


def test_the_language_is_chosen_by_button(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    assert someone.say("/language") == words("language-choose", "en")
    for label, code in zip(someone.labels, LANGUAGES, strict=True):
        someone.say("/language")
        assert someone.press(label) == spoken("language-set", code)
        assert person(talk, someone).language == code


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("ru", "ru"),
        ("ZH-hans", "zh"),
        ("français", "fr"),
        ("Swahili", "sw"),
        ("俄语", "ru"),
        ("Kiswahili", "sw"),
        ("vi", "vi"),
    ],
)
def test_the_language_is_chosen_by_code_or_name(talk: Talk, said: str, code: str) -> None:
    someone = talk.person("700001", "en")
    someone.say(f"/language {said}")
    assert person(talk, someone).language == code


@pytest.mark.parametrize("said", ["German", "xx", "💥" * 30, "../..", "<b>en</b>"])
def test_a_language_that_nobody_knows_changes_nothing(talk: Talk, said: str) -> None:
    someone = talk.person("700001", "sw")
    assert someone.say(f"/language {said}") == words("language-unknown", "sw")
    assert person(talk, someone).language == "sw"


# ---------------------------------------------------------------- what is kept


def test_privacy_is_told_in_every_language(talk: Talk) -> None:
    for number, language in enumerate(LANGUAGES):
        answer = talk.person(str(number), language).say("/privacy")
        assert answer == words("privacy", language) and "/mydata" in answer and "/delete" in answer


def test_somebody_new_reads_how_little_is_kept(talk: Talk) -> None:
    answer = talk.person("700001", "en").say("/mydata")
    assert "700001" in answer and "English" in answer and "Requests: 0" in answer
    assert "contact" not in answer.casefold()


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_kept_of_a_buyer_is_named(talk: Talk, language: str) -> None:
    here = parties(talk)
    here.act(here.buyer, lambda ctx: people.set_language(ctx, language))
    made = here.asked()
    here.act(here.officer, lambda ctx: introductions.give_back(ctx, made.id, "more"))
    here.act(here.buyer, lambda ctx: introductions.resubmit(ctx, made.id, "umwagiliaji wa matone"))
    talk.store.write(lambda tx: tx.set_private(here.buyer.id, "rejection:9", "bei kubwa mno"))
    talk.store.write(lambda tx: tx.add(StoredFile("ab" * 32, "a.jpg", "image/jpeg", 9, talk.now, here.buyer.id)))
    secret = invitation(talk, "Bwana Juma")
    talk.store.write(lambda tx: people.accept_invitation(talk.context(tx, tx.get(Person, here.buyer.id)), secret))
    answer = here.buyer.say("/mydata")
    private = (BUYER_CARD.name, BUYER_CARD.organisation, BUYER_CARD.phone, BUYER_CARD.email, BUYER_CARD.website)
    for kept in (*private, here.buyer.address, "umwagiliaji wa matone", "bei kubwa mno", "Bwana Juma", "Mimi ni Juma"):
        assert kept in answer, kept
    name = here.product.name_zh if language == "zh" else here.product.name_en
    texts = (
        words("mydata-files", language, count=1),
        words("mydata-shown", language, count=1),
        words("mydata-introductions", language, count=1),
        words("mydata-consent", language, product=name, day=talk.now.date()),
        words("mydata-officer", language, introductions=0, deals=0),
        words("bureau-buyer-type", language, type="importer"),
    )
    for text in texts:
        assert text in answer, text


def test_everything_kept_of_a_companys_contact_is_named(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    register(boss)
    answer = boss.say("/mydata")
    assert exporting.NAME in answer and "李明" in answer and "+86 138 0013 8000" in answer
    day = words("mydata-shown-abroad", "zh", company=exporting.NAME, day=empty_talk.now.date())
    assert day in answer


def test_every_place_that_names_a_person_is_told_of_or_erased(talk: Talk) -> None:
    """A new column that names persons has to be thought of here, in /mydata and in the erasure."""
    raw = sqlite3.connect(talk.store.path)
    tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    named = {
        (table, row[3])
        for table in tables
        for row in raw.execute(f"SELECT * FROM pragma_foreign_key_list('{table}')")
        if row[2] == "persons"
    }
    raw.close()
    told = {
        *(("identities", "person"), ("person_private", "person"), ("invitations", "used_by"), ("buyers", "id")),
        *(("members", "person"), ("exporters", "contact"), ("requests", "person"), ("introductions", "buyer")),
        *(("introductions", "officer"), ("deals", "officer"), ("files", "person")),
        ("news", "person"),
    }
    # the messages of the chat and what is being filled in; who decided, which is the record that stays
    in_the_foot = {("outbox", "person"), ("slots", "person"), ("sessions", "id")}
    # and whom the bureau keeps apart, without its words once he has left
    record = {("introductions", "reviewed_by"), ("introductions", "responded_by"), ("stops", "buyer")}
    assert named == told | in_the_foot | record


# ---------------------------------------------------------------- leaving


def leave(someone: Someone) -> str:
    someone.say("/delete")
    return someone.press("g.erase")


@pytest.mark.parametrize("language", LANGUAGES)
def test_leaving_asks_first_and_no_keeps_everything(talk: Talk, language: str) -> None:
    someone = talk.person("700001", language)
    someone.say("/help")
    before = counts(talk)
    assert someone.say("/delete") == words("delete-ask", language)
    assert someone.labels == [words("delete-yes", language), words("button-no", language)]
    assert someone.press("g.keep") == words("delete-kept", language)
    assert counts(talk) == before and person(talk, someone).erased_at is None


def test_no_goes_on_with_what_was_being_done(talk: Talk) -> None:
    someone = talk.person("700001", "zh")
    someone.say("/register")
    someone.say(exporting.NAME)
    someone.say("/delete")
    someone.press("g.keep")
    assert "3/11" in someone.say("Mianyang Gengshan Power Machinery")


def test_an_old_or_forged_confirmation_erases_nothing(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    someone.say("/delete")
    old = next(data for _, data in someone.last.buttons if data.startswith("g.erase"))
    someone.say("/start")
    for data in (old, "g.erase", "g.erase#-1", "g.erase|1#99", "g.erase#"):
        assert someone.press_data(data) == words("stale-button", "en")
    assert person(talk, someone).erased_at is None


def test_a_buyer_who_leaves_closes_and_withdraws(talk: Talk) -> None:
    here = parties(talk)
    made = here.approved()
    before = len(here.officer.inbox), len(here.member.inbox)
    assert leave(here.buyer) == words("delete-done", "sw")
    assert here.buyer.last.reply.keyboard == "remove"
    with talk.store.read() as view:
        assert view.get(Introduction, made.id).state is IntroductionState.WITHDRAWN
        assert {request.state for request in view.find(Request, person=here.buyer.id)} == {RequestState.CLOSED}
        assert view.contact(here.buyer.id) == ContactCard() and view.count(Identity, person=here.buyer.id) == 0
        assert view.first(Session, id=here.buyer.id) is None
        actions = [entry.action for entry in view.find(AuditEntry, entity="person", entity_id=here.buyer.id)]
    assert actions[-1] == "erased"
    # the officer in charge and the company are told, without a name
    assert len(here.officer.inbox) > before[0] and len(here.member.inbox) > before[1]
    told = here.officer.last.words + here.member.last.words
    assert "Juma" not in told and "kilosa" not in told.casefold()


def test_watched_requests_close_too(talk: Talk) -> None:
    here = parties(talk)
    talk.store.write(lambda tx: tx.save(replace(tx.get(Request, here.proposal.request), state=RequestState.WATCHING)))
    leave(here.buyer)
    with talk.store.read() as view:
        assert view.get(Request, here.proposal.request).state is RequestState.CLOSED


def test_who_comes_back_starts_afresh(talk: Talk) -> None:
    here = parties(talk)
    gone = here.buyer.id
    leave(here.buyer)
    back = talk.person(here.buyer.address, "sw")
    assert back.say("/start") == words("welcome", "sw")
    assert back.id != gone and words("mydata-requests", "sw", count=0) in back.say("/mydata")
    assert "Juma" not in back.last.words


def test_a_company_without_anybody_left_is_withdrawn_and_its_buyers_are_told(empty_talk: Talk) -> None:
    boss, buyer = empty_talk.person("7", "zh"), empty_talk.person("700001", "en")
    officer = empty_talk.person("1", "zh", officer=True)
    for someone in (officer, buyer):
        someone.say("/help")
    register(boss)
    exporting.approve(empty_talk)
    named(boss)
    made = inquiry(empty_talk, buyer)
    assert leave(boss) == words("delete-done", "zh")
    with empty_talk.store.read() as view:
        company = view.get(Exporter, 1)
        assert company.contact is None and company.contact_consent_at is None
        assert {product.state for product in view.find(Product)} == {ProductState.WITHDRAWN}
        assert view.get(Introduction, made).state is IntroductionState.REFUSED
        assert view.count(Member) == 0
    assert words("bureau-impossible-nobody-there", "en") in buyer.last.words
    assert words("bureau-impossible-nobody-there", "zh") in officer.last.words


def test_a_company_for_which_others_answer_stays(empty_talk: Talk) -> None:
    boss, colleague = empty_talk.person("7", "zh"), empty_talk.person("8", "zh")
    buyer = empty_talk.person("700001", "en")
    for someone in (colleague, buyer):
        someone.say("/help")
    register(boss)
    exporting.approve(empty_talk)
    named(boss)
    made = inquiry(empty_talk, buyer)
    empty_talk.store.write(lambda tx: tx.add(Member(0, exporting.company(empty_talk).id, colleague.id)))
    leave(boss)
    with empty_talk.store.read() as view:
        assert view.get(Exporter, 1).contact is None
        assert {product.state for product in view.find(Product)} == {ProductState.ACTIVE}
        assert view.get(Introduction, made).state is IntroductionState.APPROVED


def test_an_officer_who_leaves_is_asked_nothing_any_more(talk: Talk) -> None:
    here = parties(talk)
    made = here.approved()
    leave(here.officer)
    seen, gone = len(here.officer.inbox), len(here.colleague.inbox)
    here.act(here.member, lambda ctx: introductions.refuse(ctx, made.id, "price"))
    assert len(here.officer.inbox) == seen and len(here.colleague.inbox) > gone


def test_a_picture_that_somebody_else_shows_too_stays_without_its_name(talk: Talk) -> None:
    shared, own = "ab" * 32, "cd" * 32
    first, second = talk.person("1", "en"), talk.person("2", "en")
    for someone in (first, second):
        someone.say("/help")

    def keep(tx: Any) -> None:
        for sha in (shared, own):
            tx.add(StoredFile(sha, "juma.jpg", "image/jpeg", 9, talk.now, first.id))
        for who, photos in ((first.id, (shared, own)), (second.id, (shared,))):
            request = Request(0, who, "en", reading(), talk.now, (talk.now + timedelta(days=9)).date(), photos=photos)
            tx.add(request)

    talk.store.write(keep)
    leave(first)
    with talk.store.read() as view:
        (kept,) = view.find(StoredFile)
    assert (kept.id, kept.name, kept.person) == (shared, "", None)


def test_the_files_of_who_leaves_are_deleted_from_the_disk(talk: Talk, monkeypatch: pytest.MonkeyPatch) -> None:
    deleted: list[str] = []
    context = talk.context

    def with_disk(tx: Any, actor: Person) -> Any:
        made = context(tx, actor)
        made.delete_file = deleted.append
        return made

    monkeypatch.setattr(talk, "context", with_disk)
    someone = talk.person("1", "en")
    someone.say("/help")
    sha = "ef" * 32
    talk.store.write(lambda tx: tx.add(StoredFile(sha, "a.pdf", "application/pdf", 9, talk.now, PersonId(someone.id))))
    leave(someone)
    assert deleted == [sha]
