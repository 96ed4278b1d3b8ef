"""News: told once, together, by day, to both sides; muted where one wishes; and nothing of a buyer to an exporter."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from parties import BUYER_SECRETS, Parties, everything, parties
from talk import Talk

from bot.services import announcements, matching, people, products, quiet, requests, reviews
from bot.services.background import Surroundings
from bot.services.jobs import HANDLERS
from catalog.messages import Bookmark, Job, JobState, News, Side
from catalog.model import (
    ExporterReview,
    Introduction,
    Member,
    Person,
    PersonId,
    Product,
    ProductState,
    Proposal,
    Read,
    Request,
    RequestId,
    RequestState,
    Requirements,
    VerificationLevel,
)

NOON = datetime(2026, 11, 25, 6, 0, tzinfo=UTC)


@pytest.fixture
def here(talk: Talk) -> Parties:
    """By day in Tanzania and in Mianyang; nothing of the catalog is news any more."""
    made = parties(talk)
    talk.now = NOON
    settle(made)
    made.talk.store.write(lambda tx: [tx.update(Job, job.id, state=JobState.DONE) for job in tx.find(Job)])
    return made


def settle(here: Parties) -> None:
    """All that was changed so far is old."""

    def work(tx):
        mark = tx.first(Bookmark, name=matching.BOOKMARK)
        now = Bookmark(mark.id if mark else 0, matching.BOOKMARK, tx.revision())
        tx.save(now) if mark else tx.add(now)

    here.talk.store.write(work)


def need(here: Parties, product: str, state: RequestState = RequestState.WATCHING, **more) -> Request:
    """A need of the buyer, watched from now on."""
    wanted = Requirements(f"I need {product}, call +255 712 345 678", "en", Read(product), country=Read("TZ"))
    row = Request(RequestId(0), here.buyer.id, "en", wanted, here.talk.now, date(2027, 3, 1), **more)
    made = here.talk.store.write(lambda tx: tx.add(row))
    if state is RequestState.WATCHING:
        here.act(here.buyer, lambda ctx: requests.watch(ctx, made))
    return here.get(Request, made.id)


def add(here: Parties, name_zh: str, name_en: str) -> Product:
    """The member adds a product."""

    def work(ctx):
        made = products.add(ctx, here.exporter.id, name_zh).product
        return products.set_text(ctx, made.id, "name_en", name_en).product

    return here.act(here.member, work)


def clock(here: Parties, minutes: float = 0) -> list[str]:
    """What is due by now is done, job by job, each in its own transaction; returns the kinds."""
    here.talk.later(minutes=minutes)
    done = []
    while due := [job for job in here.find(Job, state=JobState.WAITING, order="due_at") if job.due_at <= here.talk.now]:
        for job in due:
            handler = HANDLERS[job.kind]

            def work(ctx, handler: Callable = handler, job: Job = job):
                handler(ctx, job.body)
                ctx.tx.update(Job, job.id, state=JobState.DONE)

            here.act(None, work)
            done.append(job.kind)
    return done


def news(here: Parties, **equals: object) -> list[News]:
    return here.find(News, **equals)


# ---------------------------------------------------------------- both sides


def test_both_sides_hear_of_a_new_product_once(here: Parties) -> None:
    need(here, "garlic peeling machine")
    buyer, member = len(here.buyer.inbox), len(here.member.inbox)
    made = add(here, "大蒜剥皮机", "Garlic peeling machine")
    assert [job.kind for job in here.find(Job, state=JobState.WAITING)] == ["match_news"]
    assert clock(here, minutes=2) == ["match_news"]
    assert {row.side for row in news(here)} == {Side.BUYER, Side.EXPORTER} and len(news(here)) == 2
    assert len(here.buyer.inbox) == buyer, "more may come"
    assert clock(here, minutes=6) == ["tell_news", "tell_news"]
    assert len(here.buyer.inbox) == buyer + 1 and len(here.member.inbox) == member + 1
    assert "Garlic peeling machine" in here.buyer.last.words
    assert "大蒜剥皮机" in here.member.last.words and "坦桑尼亚" in here.member.last.words
    assert not [secret for secret in BUYER_SECRETS if secret in everything(here.member.last)]
    assert f"x.product|{made.id}" in [data for _, data in here.member.last.buttons]
    for text in ("Garlic peeler for farms", "Garlic peeling machine, electric"):
        here.act(here.member, lambda ctx, text=text: products.set_text(ctx, made.id, "name_en", text))
        clock(here, minutes=30)
    assert len(here.buyer.inbox) == buyer + 1 and len(here.member.inbox) == member + 1


def test_several_news_are_one_message_with_a_way_to_each(here: Parties) -> None:
    first, second = need(here, "garlic peeling machine"), need(here, "walnut cracking machine")
    buyer, member = len(here.buyer.inbox), len(here.member.inbox)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    add(here, "核桃破壳机", "Walnut cracking machine")
    clock(here, minutes=20)
    assert len(here.buyer.inbox) == buyer + 1 and len(here.member.inbox) == member + 1
    words = here.buyer.last.words
    assert "maombi yako 2" in words and "Garlic peeling" in words and "Walnut cracking" in words
    assert "2 项需求" in here.member.last.words
    assert [data for _, data in here.buyer.last.buttons if data.startswith("n.")] == [
        f"n.rest|{first.id}",
        f"n.rest|{second.id}",
    ]
    here.buyer.press("Tazama na. 2")
    assert "Walnut cracking" in here.buyer.last.words


def test_the_exporter_hears_of_needs_that_nobody_watches(here: Parties) -> None:
    need(here, "garlic peeling machine", RequestState.OPEN)
    buyer, member = len(here.buyer.inbox), len(here.member.inbox)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=10)
    assert (len(here.buyer.inbox), len(here.member.inbox)) == (buyer, member + 1)


def test_a_verified_company_brings_its_products(here: Parties) -> None:
    here.change(replace(here.exporter, review=ExporterReview.PENDING))
    made = here.talk.store.write(
        lambda tx: tx.add(
            replace(here.product, id=0, sku="N1", family="", name_zh="大蒜剥皮机", name_en="Garlic peeler")
        )
    )
    need(here, "garlic peeler")
    settle(here)
    here.act(here.officer, lambda ctx: reviews.approve_exporter(ctx, here.exporter.id, VerificationLevel.SITE_CHECKED))
    clock(here, minutes=2)
    assert {row.product for row in news(here, person=here.buyer.id)} == {made.id}


# ---------------------------------------------------------------- no news


@pytest.mark.parametrize("why", ["withdrawn", "closed", "seen", "met", "own", "rested", "erased"])
def test_what_is_no_news_any_more_is_not_told(here: Parties, why: str) -> None:
    request = need(here, "garlic peeling machine")
    buyer = len(here.buyer.inbox)
    made = add(here, "大蒜剥皮机", "Garlic peeling machine")
    if why == "seen":
        seen = replace(here.proposal, id=0, request=request.id, product=made.id)
        here.talk.store.write(lambda tx: tx.add(seen))
    if why == "met":
        asked = here.asked()
        here.talk.store.write(lambda tx: tx.update(Introduction, asked.id, request=request.id))
    if why == "own":
        here.talk.store.write(lambda tx: tx.add(Member(0, here.exporter.id, PersonId(here.buyer.id))))
    clock(here, minutes=2)
    match why:
        case "withdrawn":
            here.act(here.member, lambda ctx: products.withdraw(ctx, made.id))
        case "closed":
            here.act(here.buyer, lambda ctx: requests.close(ctx, request))
        case "rested":
            here.act(here.buyer, lambda ctx: requests.rest(ctx, request))
        case "erased":
            here.act(here.buyer, people.forget)
            assert news(here, person=here.buyer.id) == [] == news(here, request=request.id)
    before = len(here.buyer.inbox)
    clock(here, minutes=30)
    assert len(here.buyer.inbox) == before >= buyer
    assert news(here, done_at=None) == []


def test_samples_are_no_news_in_a_live_catalog(here: Parties) -> None:
    need(here, "garlic peeling machine")
    here.talk.demo = False
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    assert news(here) == []


# ---------------------------------------------------------------- left in peace


def test_a_buyer_stops_and_takes_up_a_request_by_button(here: Parties) -> None:
    request = need(here, "garlic peeling machine")
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=10)
    words = here.buyer.press("n.rest")
    assert "garlic peeling machine" in words and here.get(Request, request.id).state is RequestState.OPEN
    assert here.buyer.press_data(f"n.rest|{request.id}"), "twice is no harm"
    seen = len(here.buyer.inbox)
    add(here, "电动剥蒜机", "Electric garlic peeling machine")
    clock(here, minutes=30)
    assert len(here.buyer.inbox) == seen
    here.buyer.press_data(f"b.watch|{request.id}")
    assert here.get(Request, request.id).state is RequestState.WATCHING
    stranger = here.talk.person("7777", "en")
    assert "no longer valid" in stranger.press_data(f"n.rest|{request.id}")
    for data in ("n.rest", "n.rest|x", "n.rest|99999", "n.nothing", "n.rest|٣"):
        assert "no longer valid" in stranger.press_data(data)
    assert here.get(Request, request.id).state is RequestState.WATCHING


def test_an_exporter_mutes_needs_and_hears_of_them_again(here: Parties) -> None:
    need(here, "garlic peeling machine", RequestState.OPEN)
    assert "会通知您" in here.member.say("/news")
    here.member.press("不再接收")
    seen = len(here.member.inbox)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=10)
    assert len(here.member.inbox) == seen and news(here) == []
    assert "目前不向您" in here.member.say("/news")
    here.member.press("重新接收")
    seen = len(here.member.inbox)
    add(here, "电动剥蒜机", "Electric garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=10)
    assert len(here.member.inbox) == seen + 1


def test_who_mutes_before_he_is_told_is_not_told(here: Parties) -> None:
    need(here, "garlic peeling machine", RequestState.OPEN)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    here.member.press_data("n.mute")
    seen = len(here.member.inbox)
    clock(here, minutes=10)
    assert len(here.member.inbox) == seen and news(here, done_at=None) == []


def test_the_settings_name_what_is_watched(here: Parties) -> None:
    assert "Hakuna" in here.buyer.say("/news")
    request = need(here, "garlic peeling machine")
    assert "garlic peeling machine" in here.buyer.say("/news")
    assert [data for _, data in here.buyer.last.buttons] == [f"n.rest|{request.id}"]


def test_nobody_is_woken(here: Parties) -> None:
    need(here, "garlic peeling machine")
    here.talk.now = datetime(2026, 11, 25, 18, 30, tzinfo=UTC)  # 21:30 in Dodoma, 2:30 in Mianyang
    buyer, member = len(here.buyer.inbox), len(here.member.inbox)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=10)
    assert (len(here.buyer.inbox), len(here.member.inbox)) == (buyer, member)
    due = sorted(job.due_at for job in here.find(Job, kind="tell_news", state=JobState.WAITING))
    assert due == [datetime(2026, 11, 26, 0, 0, tzinfo=UTC), datetime(2026, 11, 26, 5, 0, tzinfo=UTC)]
    here.talk.now = datetime(2026, 11, 26, 0, 0, 1, tzinfo=UTC)
    clock(here)
    assert (len(here.buyer.inbox), len(here.member.inbox)) == (buyer, member + 1)
    here.talk.now = datetime(2026, 11, 26, 5, 0, 1, tzinfo=UTC)
    clock(here)
    assert (len(here.buyer.inbox), len(here.member.inbox)) == (buyer + 1, member + 1)


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("TZ", "Africa/Dar_es_Salaam"),
        ("RU", "Europe/Moscow"),
        ("BR", "America/Sao_Paulo"),
        ("KZ", "Asia/Almaty"),
        ("VN", "Asia/Ho_Chi_Minh"),
        ("GE", "Asia/Tbilisi"),
        ("NG", "Africa/Lagos"),
        ("XX", None),
    ],
)
def test_clocks_of_countries(country: str, zone: str | None) -> None:
    found = quiet.zone_in(country)
    assert found == (ZoneInfo(zone) if zone else None)


def test_where_nobody_knows_the_clocks_nobody_waits(here: Parties) -> None:
    stranger = here.talk.store.write(lambda tx: people.resolve(tx, "7001", NOON, "en"))
    here.talk.now = datetime(2026, 11, 25, 23, 0, tzinfo=UTC)
    assert here.act(None, lambda ctx: quiet.wakes_at(ctx, stranger.id)) == here.talk.now


# ---------------------------------------------------------------- whatever stops the process


def test_nothing_is_told_twice_whenever_the_process_dies(here: Parties) -> None:
    """Every job is broken off once right before its commit, and what was computed before is committed late."""
    need(here, "garlic peeling machine")
    seen = (len(here.buyer.inbox), len(here.member.inbox))
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    here.talk.later(minutes=2)
    early = matching.compute(Surroundings(here.talk.matcher, here.talk.now, True), {})
    assert early.fits
    for _ in range(2):
        _die(here, lambda ctx: matching.commit(ctx, {}, early))
    assert news(here) == [] and (len(here.buyer.inbox), len(here.member.inbox)) == seen
    clock(here)
    here.act(None, lambda ctx: matching.commit(ctx, {}, early))
    assert len(news(here)) == 2
    here.talk.later(minutes=10)
    for person in (here.buyer.id, here.member.id):
        _die(here, lambda ctx, person=person: announcements.tell(ctx, {"person": person}))
    clock(here)
    for person in (here.buyer.id, here.member.id):
        here.act(None, lambda ctx, person=person: announcements.tell(ctx, {"person": person}))
    assert (len(here.buyer.inbox), len(here.member.inbox)) == (seen[0] + 1, seen[1] + 1)
    here.act(None, matching.catalog_changed)
    here.talk.store.write(lambda tx: tx.save(replace(tx.first(Bookmark), revision=0)))
    clock(here, minutes=2)
    clock(here, minutes=60)
    assert len(here.find(News, person=here.buyer.id, done_at=None)) == 0
    assert sum("Garlic peeling" in message.words for message in here.buyer.inbox) == 1


def _die(here: Parties, work: Callable) -> None:
    class Dead(Exception):
        pass

    def turn(ctx):
        work(ctx)
        raise Dead

    with pytest.raises(Dead):
        here.act(None, turn)


# ---------------------------------------------------------------- many


def test_a_great_change_is_gone_through_in_parts(here: Parties, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "CHANGES_AT_ONCE", 3)
    monkeypatch.setattr(matching, "REQUESTS_AT_ONCE", 2)
    for _ in range(5):
        need(here, "garlic peeling machine", RequestState.OPEN)
    names = ("大蒜剥皮机", "剥蒜机", "电动剥蒜机", "核桃破壳机", "全自动剥蒜机")
    made = [add(here, name, "Garlic peeling machine") for name in names]
    member = len(here.member.inbox)
    done = clock(here, minutes=2)
    assert done.count("match_news") > 3
    fitting = {row.product for row in news(here)}
    assert {product.id for product in made} >= fitting and len(fitting) >= 1
    assert len({row.request for row in news(here)}) == 5
    with here.talk.store.read() as view:
        assert view.first(Bookmark, name=matching.BOOKMARK).revision == view.revision()
    clock(here, minutes=10)
    assert len(here.member.inbox) == member + 1


def test_a_change_costs_one_row_however_many_requests_wait(here: Parties) -> None:
    for _ in range(30):
        need(here, "garlic peeling machine", RequestState.OPEN)
    for number in range(20):
        add(here, f"大蒜剥皮机{number}", "Garlic peeling machine")
    assert len(here.find(Job, kind="match_news", state=JobState.WAITING)) == 1
    assert not here.find(Proposal, announced=True) and not here.find(Product, state=ProductState.WITHDRAWN)
    assert here.find(Person, id=here.buyer.id)


def test_more_requests_than_a_message_holds_are_told_in_the_next(
    here: Parties, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcements, "MOST_REQUESTS", 2)
    for _ in range(3):
        need(here, "garlic peeling machine")
    buyer = len(here.buyer.inbox)
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    clock(here, minutes=6)
    assert len(here.buyer.inbox) == buyer + 1 and len(news(here, person=here.buyer.id, done_at=None)) == 1
    clock(here, minutes=6)
    assert len(here.buyer.inbox) == buyer + 2 and news(here, done_at=None) == []


def test_many_needs_are_told_in_numbers(here: Parties) -> None:
    made = [need(here, f"garlic peeling machine no. {n}", RequestState.OPEN) for n in range(9)]
    add(here, "大蒜剥皮机", "Garlic peeling machine")
    clock(here, minutes=2)
    here.act(here.buyer, lambda ctx: requests.close(ctx, made[8]))
    clock(here, minutes=10)
    words = here.member.last.words
    assert "no. 7" in words and "no. 8" not in words and "no. 0" not in words
    assert words.count("•") == 3 and "另有 6 项" in words
