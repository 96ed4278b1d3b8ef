"""Whatever comes is answered once, in the person's language, and what cannot be used changes nothing."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path

import exporting
import pytest
from exporting import register
from parties import parties
from talk import Seen, Someone, Talk

from bot import conversations, dialogue
from bot.gateway.rendering import TEXT_LIMIT, parts
from bot.sandbox.entities import parse_html, utf16
from bot.services.outcomes import AlreadyHandled, NotPossible
from bot.texts import render
from bot.turn import Attachment, Text
from catalog.lifecycle import IllegalMove
from catalog.messages import Session
from catalog.model import ExporterReview, IntroductionState, Person, PersonId, Request, Role, StoredFile
from catalog.reference import LANGUAGES
from catalog.store import Conflict, NotFound

PHOTO = Attachment("photo", "ab" * 32, media_type="image/jpeg", size=9)
FLOWS = {"": (), "register": ("/register",), "registering": ("/register", exporting.NAME), "new": ("/new",)}
HOSTILE = (
    "<b>&amp;<script>alert(1)</script></i>",
    "'; DROP TABLE persons; --",
    "{0} {name} %s %(x)s ${jndi:ldap://x} { $count }",
    "\u202e\u2066\u200b\u0000\x1b[31m\ufeff" + "e\u0301" * 60,
    "🏴\U000e0067\U000e0062" * 40 + "👨‍👩‍👧‍👦" * 40,
    "../../etc/passwd",
    "9" * 400,
)


def words(key: str, reader: str, /, **args: object) -> str:
    return render(Text(key, args), reader)


def dump(talk: Talk, *but: str) -> dict[str, list[str]]:
    """All rows of all tables, those of `but` left out."""
    raw = sqlite3.connect(talk.store.path)
    names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    rows = {name: [repr(row) for row in raw.execute(f"SELECT * FROM {name}")] for name in names if name not in but}
    raw.close()
    return rows


def fits(seen: Iterable[Seen], reader: str) -> None:
    """Telegram would take these messages."""
    for message in seen:
        for part in parts(message.reply, reader, 0):
            text, _ = parse_html(part.body.get("html", ""))
            assert utf16(text) <= TEXT_LIMIT


def in_flow(talk: Talk, flow: str, language: str, address: str = "700001") -> Someone:
    someone = talk.person(address, language)
    for line in ("/help", *FLOWS[flow]):
        someone.say(line)
    return someone


# ---------------------------------------------------------------- what no conversation can use


@pytest.mark.parametrize("flow", FLOWS)
def test_what_cannot_be_used_is_answered_once_and_changes_nothing(empty_talk: Talk, flow: str) -> None:
    for number, language in enumerate(LANGUAGES):
        someone = in_flow(empty_talk, flow, language, str(700001 + number))
        before = dump(empty_talk)
        for odd in ("sticker", "voice", "video", "location", "other", "edited", "something_new"):
            seen = len(someone.inbox)
            assert someone.say("", odd=odd) == words("odd", language, kind=odd)
            assert len(someone.inbox) == seen + 1
        for problem in ("empty", "too_big", "unavailable"):
            file = Attachment("document", name=HOSTILE[0], size=0, problem=problem)
            assert someone.send(file) == words("file-problem", language, problem=problem)
        assert someone.send(Attachment("sticker")) == words("odd", language, kind="sticker")
        assert someone.say(" \n ") == words("odd", language, kind="other")
        assert dump(empty_talk) == before, language


def test_the_answers_to_odd_things_differ_and_exist_in_every_language() -> None:
    for language in LANGUAGES:
        kinds = ("sticker", "voice", "video", "location", "other", "edited")
        assert len({words("odd", language, kind=kind) for kind in kinds}) == len(kinds)
        problems = ("empty", "too_big", "unavailable")
        assert len({words("file-problem", language, problem=problem) for problem in problems}) == len(problems)
        assert "20" in words("file-problem", language, problem="too_big")


def test_words_to_a_file_that_cannot_be_had_count_all_the_same(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    answer = someone.send(Attachment("document", problem="too_big"), text="20 rice harvesters to Tanzania, please")
    assert answer.startswith(words("file-problem", "en", problem="too_big"))
    with talk.store.read() as view:
        assert view.count(Request, person=someone.id) == 1


def test_an_album_is_one_turn_and_a_bad_file_among_good_ones_is_told_of(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    album = [Attachment("photo", f"{n:064x}", media_type="image/jpeg", size=9) for n in range(10)]
    answer = someone.send(*album, Attachment("photo", problem="unavailable"))
    first, second = answer.split("\n\n", 1)
    assert first == words("file-problem", "en", problem="unavailable") and second
    with talk.store.read() as view:
        kept = view.get(Session, someone.id).state
    assert kept["photos"] == [f"{n:064x}" for n in range(10)]


def test_four_thousand_characters_are_answered(talk: Talk) -> None:
    everywhere = [("", language) for language in LANGUAGES] + [(flow, "zh") for flow in FLOWS if flow]
    for number, (flow, language) in enumerate(everywhere):
        someone = in_flow(talk, flow, language, str(number))
        for text in ("pump " * 820, "水泵" * 2048, "<" * 4096)[number % 2 :: 2]:
            seen = len(someone.inbox)
            assert someone.say(text[:4096])
            fits(someone.inbox[seen:], language)
    assert talk.errors == []


@pytest.mark.parametrize("flow", FLOWS)
def test_hostile_words_names_and_captions_do_no_harm(talk: Talk, flow: str) -> None:
    someone = in_flow(talk, flow, "en")
    for number, text in enumerate(HOSTILE):
        for what in (
            {"text": text},
            {"text": text, "attachments": (PHOTO,)},
            {"attachments": (Attachment("document", f"{number:064x}", name=text, media_type=text, size=9),)},
            {"attachments": (Attachment("contact", name=text, phone=text, own=True),)},
            {"text": "", "command": "start", "argument": text},
            {"text": "", "command": "language", "argument": text},
            {"text": "20 pumps to Kenya", "display_name": text},
        ):
            seen = len(someone.inbox)
            someone._turn(**what)
            assert len(someone.inbox) > seen
            fits(someone.inbox[seen:], "en")
    with talk.store.read() as view:
        assert view.count(Person) > 0
    assert talk.errors == []


def test_my_data_with_hostile_and_endless_contents_still_fits(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    someone.say("/help")

    def fill(tx) -> None:
        for number in range(40):
            tx.set_private(someone.id, f"rejection:{number}", HOSTILE[number % len(HOSTILE)] * 9)
        for number in range(20):
            tx.add(StoredFile(f"{number:064x}", "x", "y", 1, talk.now, someone.id))

    talk.store.write(fill)
    someone.say("/mydata")
    fits([someone.last], "en")
    assert words("mydata-files", "en", count=20) in someone.last.words


# ---------------------------------------------------------------- buttons


def actions() -> list[str]:
    """Every action that stands in a conversation's source."""
    folder = Path(conversations.__file__).parent
    found = {
        match for path in folder.rglob("*.py") for match in re.findall(r'"([bxo]\.[a-z_]+)"', path.read_text("utf8"))
    }
    assert len(found) > 60
    return sorted(found - ANYBODYS)


# to ask for an offered product is everybody's right
ANYBODYS = {"b.asknow"}
ARGUMENTS = ("", "|0", "|-1", "|1", "|1|1", "|1|yes", "|1|price", "|" + "9" * 40, "|x|💥", "|1|1|1|1")


@pytest.mark.timeout(240)
def test_forged_buttons_of_a_stranger_change_nothing(empty_talk: Talk) -> None:
    boss = empty_talk.person("7", "zh")
    register(boss)
    exporting.approve(empty_talk)
    exporting.named(boss)
    buyer = empty_talk.person("700001", "en")
    buyer.say("/help")
    exporting.inquiry(empty_talk, buyer)
    stranger = empty_talk.person("666", "en")
    stranger.say("/help")
    before = dump(empty_talk, "sessions")
    for data in (f"{action}{arguments}" for action in actions() for arguments in ARGUMENTS):
        seen = len(stranger.inbox)
        stranger.press_data(data)
        assert len(stranger.inbox) > seen, data
        assert dump(empty_talk, "sessions") == before, data


def test_forged_data_of_no_form_is_answered_kindly(empty_talk: Talk) -> None:
    for number, language in enumerate(LANGUAGES):
        someone = empty_talk.person(str(number), language)
        someone.say("/help")
        before = dump(empty_talk)
        for data in (
            "",
            "#",
            "|||",
            "x" * 64,
            "o.approve|1#1",
            "b.page|-1|💥",
            "g.",
            "g.nothing",
            "q.x",
            "#7",
            "g.erase",
        ):
            assert someone.press_data(data) == words("stale-button", language), data
            assert someone.labels == [words("button-help", language)]
        assert someone.press_data("g.language|" + "z" * 40) == words("language-unknown", language)
        assert dump(empty_talk) == before


def test_a_button_of_an_earlier_step_changes_nothing(empty_talk: Talk) -> None:
    someone = in_flow(empty_talk, "registering", "zh")
    skip = next(data for _, data in someone.last.buttons if data.startswith("x.r_skip"))
    someone.press_data(skip)
    before = dump(empty_talk)
    assert someone.press_data(skip) == words("stale-button", "zh")
    assert dump(empty_talk) == before


# ---------------------------------------------------------------- errors


def test_every_expected_error_has_its_words(talk: Talk) -> None:
    here = parties(talk)
    somebody = here.buyer.id
    cases = {
        Conflict("Exporter", "uscc"): "stale-button",
        NotFound("Request", 9): "stale-button",
        IllegalMove(IntroductionState.ACCEPTED, "approve"): "already-handled",
        AlreadyHandled(ExporterReview.APPROVED, "approve", None, None): "already-handled",
        NotPossible("sample"): "bureau-impossible-sample",
    }
    for error, key in cases.items():
        answer = here.act(here.buyer, lambda ctx, error=error: dialogue.apologise(error, ctx, "E-1"))
        assert dialogue.expected(error) and [reply.to for reply in answer.replies] == [somebody]
        assert render(answer.replies[0].text, "sw") == words(key, "sw")


def test_an_unexpected_error_names_its_reference(talk: Talk) -> None:
    here = parties(talk)
    error = RuntimeError("secret words")
    answer = here.act(here.buyer, lambda ctx: dialogue.apologise(error, ctx, "E-7F"))
    told = render(answer.replies[0].text, "sw")
    assert "E-7F" in told and "secret" not in told and not dialogue.expected(error)


def test_who_may_not_is_told_so(talk: Talk) -> None:
    for number, language in enumerate(LANGUAGES):
        someone = talk.person(str(number), language)
        someone.say("/help")
        before = dump(talk)
        for command in ("/queue", "/deals", "/officers"):
            assert someone.say(command) == words("forbidden", language)
        assert dump(talk) == before


def test_a_turn_that_fails_keeps_nothing(talk: Talk) -> None:
    someone = talk.person("700001", "en")
    someone.say("/new")
    before = dump(talk)
    talk.store.write(lambda tx: tx.save(Session(someone.id, {"at": "buyer.ask", "product": "none"}, 1)))
    someone.say("20 please")
    assert len(talk.errors) == 1
    talk.store.write(lambda tx: tx.save(Session(someone.id, {"at": "buyer.what", "text": "", "photos": []}, 1)))
    assert dump(talk) == before


def test_words_are_for_whoever_one_is_when_nothing_is_going_on(talk: Talk) -> None:
    officer, buyer = talk.person("1", "zh", officer=True), talk.person("2", "zh")
    assert officer.say("你好") == words("not-understood", "zh")
    assert words("not-understood", "zh") not in buyer.say("需要20台水稻收割机，发往坦桑尼亚")
    with talk.store.read() as view:
        assert Role.OFFICER in view.get(Person, PersonId(officer.id)).roles
