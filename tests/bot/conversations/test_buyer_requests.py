"""/requests and what happens to requests by the clock; forged and old buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest
from talk import Someone, Talk

from bot.services import announcements, matching, requests
from bot.services.context import SYSTEM, Context
from bot.turn import Attachment
from catalog.messages import Job, JobState, News
from catalog.model import (
    AuditEntry,
    Exporter,
    ExporterReview,
    Product,
    ProductId,
    ProductState,
    Proposal,
    Request,
    RequestState,
)
from catalog.reference import LANGUAGES

PUMPS = "We need 20 diesel water pumps for irrigation in Kenya, up to USD 400 each"
LIGHTS = "50 solar street lights for Ghana"
Handler = Callable[[Context, Mapping[str, object]], None]


def state_of(talk: Talk, number: int = 1) -> RequestState:
    with talk.store.read() as view:
        return view.get(Request, number).state


def run(talk: Talk, handler: Handler, **body: object) -> None:
    """Do a job as the clock does."""

    def work(tx: object) -> list:
        ctx = talk.context(tx, SYSTEM)
        handler(ctx, body)
        return ctx.notices

    talk.deliver(talk.store.write(work))


def buyer_with(talk: Talk, *texts: str, language: str = "en") -> Someone:
    buyer = talk.person("7300", language)
    for text in texts:
        buyer.say(text)
    return buyer


# ---------------------------------------------------------------- the list


def test_the_list_tells_where_each_request_stands(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS, LIGHTS)
    buyer.press("▶")
    words = buyer.say("/requests")
    assert "Your 2 requests" in words
    assert "open until February 23, 2027" in words
    assert "2 products shown" in words
    assert "no introduction" in words
    assert words.index("street lights") < words.index("pumps"), "the newest first"


def test_without_requests_the_list_says_what_to_do(talk: Talk) -> None:
    buyer = buyer_with(talk)
    assert "no requests yet" in buyer.say("/requests")


def test_a_long_list_has_pages(talk: Talk) -> None:
    buyer = buyer_with(talk, *(f"{n} water pumps to Kenya" for n in range(1, 8)))
    buyer.say("/requests")
    assert [label for label in buyer.labels if label.isdigit()] == ["1", "2", "3", "4", "5"]
    buyer.press("▶")
    assert [label for label in buyer.labels if label.isdigit()] == ["6", "7"]
    assert "▶" not in buyer.labels
    buyer.press_data("b.list|99")
    assert [label for label in buyer.labels if label.isdigit()] == ["6", "7"]
    assert {seen.reply.slot for seen in buyer.inbox[-3:]} == {"requests"}


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_the_list_in_every_language(talk: Talk, language: str) -> None:
    buyer = buyer_with(talk, PUMPS, language=language)
    buyer.press_data(f"g.language|{language}")
    buyer.say("/requests")
    buyer.press("b.request")
    assert "20" in buyer.last.words
    assert "400" in buyer.last.words


def test_a_request_is_closed_watched_and_reopened_from_the_list(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS)
    buyer.say("/requests")
    buyer.press("1")
    buyer.press("Keep looking")
    assert state_of(talk) is RequestState.WATCHING
    assert "I keep looking until" in buyer.last.words
    buyer.press("Close")
    assert state_of(talk) is RequestState.CLOSED
    buyer.press("Reopen")
    assert state_of(talk) is RequestState.OPEN
    assert {seen.reply.slot for seen in buyer.inbox[-4:]} == {"requests"}
    buyer.press("Show what fits")
    assert "cards:1" in [seen.reply.slot for seen in buyer.inbox[-2:]]
    with talk.store.read() as view:
        entries = [e.action for e in view.find(AuditEntry, entity="request")]
    assert entries == ["stated", "watch", "close", "reopen"]


def test_closing_twice_changes_nothing(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS)
    buyer.press_data("b.close|1")
    assert "Closed" in buyer.press_data("b.close|1")
    with talk.store.read() as view:
        assert view.count(AuditEntry, entity="request", action="close") == 1
    buyer.press_data("b.watch|1")
    assert "closed" in buyer.last.words
    buyer.press_data("b.open|1")
    assert "closed" in buyer.last.words


def test_the_list_ends_what_was_going_on(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS)
    buyer.press("Introduce me")
    buyer.say("/requests")
    buyer.say(LIGHTS)
    with talk.store.read() as view:
        assert view.count(Request) == 2
        assert view.contact(buyer.id).name == ""


# ---------------------------------------------------------------- other people, forged buttons


@pytest.mark.parametrize(
    "data",
    [
        "b.page|1|0",
        "b.near|1|0",
        "b.open|1",
        "b.watch|1",
        "b.close|1",
        "b.reopen|1",
        "b.request|1",
        "b.read|1",
        "b.correct|1",
        "b.field|1|price",
        "b.clear|1|price",
        "b.country|1|KE",
        "b.skip|1",
    ],
)
def test_other_peoples_requests_are_out_of_reach(talk: Talk, data: str) -> None:
    buyer_with(talk, PUMPS)
    with talk.store.read() as view:
        before = view.get(Request, 1)
    stranger = talk.person("7999", "en")
    assert "no longer valid" in stranger.press_data(data)
    with talk.store.read() as view:
        assert view.get(Request, 1) == before


@pytest.mark.parametrize(
    "data",
    [
        "b",
        "b.",
        "b.nothing|1",
        "b.page",
        "b.page|",
        "b.page|1",
        "b.page|1|-1",
        "b.page|1|x",
        "b.page|99999999999|0",
        "b.page|٣|0",
        "b.why|1",
        "b.why|1|because",
        "b.list|-1",
        "b.request|0",
        "b.ask|999999",
        "b.next|7",
    ],
)
def test_forged_buttons_are_answered_and_change_nothing(talk: Talk, data: str) -> None:
    buyer = buyer_with(talk, PUMPS)
    with talk.store.read() as view:
        before = view.get(Request, 1), view.find(Proposal)
    assert buyer.press_data(data)
    with talk.store.read() as view:
        assert (view.get(Request, 1), view.find(Proposal)) == before


# ---------------------------------------------------------------- keep looking


def withdraw_all(talk: Talk, sector: str) -> list[Product]:
    """Take a sector off the market, so that it can come back."""

    def work(tx: object) -> list[Product]:
        gone = tx.find(Product, sector=sector)  # type: ignore[attr-defined]
        for product in gone:
            tx.save(replace(product, state=ProductState.WITHDRAWN))  # type: ignore[attr-defined]
        return gone

    return talk.store.write(work)


def bring_back(talk: Talk, products: list[Product]) -> None:
    def work(tx: object) -> None:
        for product in products:
            tx.save(product)  # type: ignore[attr-defined]
        matching.catalog_changed(talk.context(tx, SYSTEM))

    talk.store.write(work)


def waiting(talk: Talk, kind: str) -> list[Job]:
    with talk.store.read() as view:
        return view.find(Job, kind=kind, state=JobState.WAITING)


def tell_news(talk: Talk) -> None:
    """The clock does what it was asked to: match what has changed, and tell whom it concerns, by day."""
    talk.later(hours=8)
    for _ in range(3):
        run(talk, matching.match_news)
    with talk.store.read() as view:
        news = sorted({row.person for row in view.find(News, done_at=None)})
    for person in news:
        run(talk, announcements.tell, person=person)


def test_what_comes_later_is_announced_once(talk: Talk) -> None:
    gone = withdraw_all(talk, "pumps_irrigation")
    buyer = buyer_with(talk, PUMPS)
    buyer.press_data("b.watch|1")
    seen = len(buyer.inbox)
    bring_back(talk, gone)
    (job,) = waiting(talk, "match_news")
    assert job.due_at > talk.now
    bring_back(talk, gone)
    assert len(waiting(talk, "match_news")) == 1, "one job for all changes"
    tell_news(talk)
    assert len(buyer.inbox) == seen + 1, "all in one message"
    assert "New for your request" in buyer.last.words or "new products for your request" in buyer.last.words
    assert buyer.last.reply.tile == "pumps_irrigation"
    with talk.store.read() as view:
        shown = view.find(Proposal, request=1)
    assert any(proposal.announced for proposal in shown)
    bring_back(talk, gone)
    tell_news(talk)
    assert len(buyer.inbox) == seen + 1, "nothing is announced twice"
    assert state_of(talk) is RequestState.WATCHING
    buyer.press("Introduce me")
    assert "your name" in buyer.last.words


def test_what_stood_there_before_is_no_news(talk: Talk) -> None:
    buyer = buyer_with(talk, "I want to buy LED lights for Tanzania")
    buyer.press_data("b.watch|1")
    seen = len(buyer.inbox)
    tell_news(talk)
    assert len(buyer.inbox) == seen


def test_only_watched_requests_of_people_who_are_there_are_looked_at(talk: Talk) -> None:
    gone = withdraw_all(talk, "pumps_irrigation")
    buyer = buyer_with(talk, PUMPS)
    seen = len(buyer.inbox)
    bring_back(talk, gone)
    tell_news(talk)
    assert len(buyer.inbox) == seen, "an open request is not watched"


def test_an_approved_company_brings_its_products(talk: Talk) -> None:
    def review(to: ExporterReview) -> None:
        def work(tx: object) -> None:
            for exporter in tx.find(Exporter):  # type: ignore[attr-defined]
                if exporter.id in makers:
                    tx.save(replace(exporter, review=to))  # type: ignore[attr-defined]

        talk.store.write(work)

    with talk.store.read() as view:
        makers = {product.exporter for product in view.find(Product, sector="pumps_irrigation")}
    review(ExporterReview.PENDING)
    buyer = buyer_with(talk, PUMPS)
    buyer.press_data("b.watch|1")
    seen = len(buyer.inbox)
    review(ExporterReview.APPROVED)
    tell_news(talk)
    assert len(buyer.inbox) == seen + 1


# ---------------------------------------------------------------- the end of a request


def test_a_request_runs_out_and_can_go_on(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS)
    run(talk, requests.expire, request=1)
    assert state_of(talk) is RequestState.OPEN, "its day has not come"
    talk.later(days=91)
    run(talk, requests.expire, request=1)
    assert state_of(talk) is RequestState.EXPIRED
    assert "run out" in buyer.last.words
    run(talk, requests.expire, request=1)
    assert sum("run out" in seen.words for seen in buyer.inbox) == 1
    buyer.press("Reopen")
    assert state_of(talk) is RequestState.OPEN
    with talk.store.read() as view:
        assert (view.get(Request, 1).valid_until - talk.now.date()).days == 90
        assert view.count(Job, kind="expire_request") == 2


def test_a_closed_request_does_not_run_out(talk: Talk) -> None:
    buyer = buyer_with(talk, PUMPS)
    buyer.press_data("b.close|1")
    talk.later(days=91)
    run(talk, requests.expire, request=1)
    assert state_of(talk) is RequestState.CLOSED


# ---------------------------------------------------------------- a link to a product


def a_product(talk: Talk) -> Product:
    with talk.store.read() as view:
        return view.find(Product, sector="pumps_irrigation")[0]


def test_a_link_shows_a_product_and_makes_a_request_for_it(talk: Talk) -> None:
    product = a_product(talk)
    buyer = talk.person("7400", "en")
    words = buyer.say(f"/start p_{product.id}")
    assert product.name_zh in words
    assert buyer.last.reply.tile == product.sector
    buyer.press("Ask about this product")
    assert "how many" in buyer.last.words
    buyer.say("15 of them to Kampala, Uganda, before June")
    with talk.store.read() as view:
        request, proposal = view.get(Request, 1), view.find(Proposal)[0]
    assert proposal.product == product.id
    assert request.requirements.country is not None
    assert request.requirements.country.value == "UG"
    assert request.requirements.product is not None
    assert request.requirements.product.value in (product.name_en, product.name_zh)
    assert any("Introduce me" in label for label in buyer.labels)


@pytest.mark.parametrize("language", ["zh", "sw"])
def test_a_link_needs_no_more_words(talk: Talk, language: str) -> None:
    product = a_product(talk)
    buyer = talk.person("7401", language)
    buyer.say(f"/start p_{product.id}")
    buyer.press("b.ask")
    buyer.press("b.asknow")
    with talk.store.read() as view:
        assert view.find(Proposal)[0].product == product.id


def test_a_link_counts_among_the_needs_of_a_day(talk: Talk) -> None:
    product = a_product(talk)
    buyer = buyer_with(talk, *(f"{n} water pumps to Kenya" for n in range(1, 21)))
    buyer.say(f"/start p_{product.id}")
    buyer.press("b.ask")
    assert "in words" in buyer.send(Attachment("photo", "a" * 64))
    assert "20 needs" in buyer.say("15 of them to Kampala, Uganda")


def test_a_link_to_what_is_gone_is_answered_kindly(talk: Talk) -> None:
    product = a_product(talk)
    buyer = talk.person("7402", "en")
    buyer.say(f"/start p_{product.id}")
    talk.store.write(lambda tx: tx.save(replace(product, state=ProductState.WITHDRAWN)))
    assert "no longer offered" in buyer.press("Ask about this product")
    assert "no longer offered" in buyer.say(f"/start p_{product.id}")
    assert "no longer offered" in buyer.say("/start p_99999999")
    assert "no longer offered" in buyer.press_data(f"b.asknow|{ProductId(product.id)}")
    with talk.store.read() as view:
        assert view.count(Request) == 0


def test_a_sample_is_not_shown_by_link_in_a_live_catalog(talk: Talk) -> None:
    talk.demo = False
    assert "no longer offered" in talk.person("7403", "en").say(f"/start p_{a_product(talk).id}")


def test_home_tells_what_to_write(talk: Talk) -> None:
    buyer = talk.person("7404", "ru")
    assert "Что вам нужно?" in buyer.say("/cancel")
    assert [data for _, data in buyer.last.buttons] == ["b.list", "g.help"]
