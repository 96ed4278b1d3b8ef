"""What is asked for and made by nobody: by meaning, country and quantity, without anybody's contacts."""

from __future__ import annotations

import csv
import io
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from talk import NOW, Someone, Talk

from bot.services import gaps, people
from catalog.model import (
    ContactCard,
    PersonId,
    Product,
    Proposal,
    ProposalId,
    Quantity,
    Read,
    Request,
    RequestId,
    Requirements,
)


def buyer(talk: Talk, number: int) -> PersonId:
    return talk.store.write(lambda tx: people.resolve(tx, str(7000 + number), NOW, "en")).id


def ask(
    talk: Talk, who: PersonId, product: str, country: str = "TZ", amount: int = 0, unit: str = "C62", **more: Any
) -> Request:
    text = more.pop("text", f"I need {product}")
    wanted = Requirements(
        text,
        "en",
        Read(product) if product else None,
        quantity=Read(Quantity(Decimal(amount), unit)) if amount else None,
        country=Read(country) if country else None,
    )
    at = NOW + timedelta(days=more.pop("day", 0))
    row = Request(RequestId(0), who, "en", wanted, at, date(2027, 3, 1))
    return talk.store.write(lambda tx: tx.add(row))


def propose(talk: Talk, request: Request, *, near_miss: bool) -> None:
    def work(tx: Any) -> None:
        product = tx.first(Product)
        made = Proposal(
            ProposalId(0), request.id, product.id, product.exporter, 1.0, 0.9, {}, "m", 1, NOW, near_miss=near_miss
        )
        tx.add(made)

    talk.store.write(work)


def found(talk: Talk, **more: Any) -> gaps.Report:
    with talk.store.read() as view:
        return gaps.report(view, talk.matcher.index.embedder, **more)


def test_needs_are_grouped_by_meaning_and_country_with_quantities_by_unit(talk: Talk) -> None:
    one, two, three = (buyer(talk, n) for n in range(3))
    ask(talk, one, "smartphones", "TZ", 100)
    ask(talk, one, "smartphones", "TZ", 300, day=2)
    ask(talk, two, "mobile phones", "KE", 50, day=5)
    ask(talk, three, "smartphone", "TZ", 2, "TNE")
    ask(talk, three, "smartphone", "")
    ask(talk, two, "cashew nuts", "VN", 20, "TNE")
    phones, nuts = found(talk).gaps
    assert phones.name == "smartphones"
    assert (phones.whole.requests, phones.whole.buyers) == (5, 3)
    assert phones.whole.quantities == (Quantity(Decimal(350)), Quantity(Decimal(2), "TNE")), "the newest of each buyer"
    assert (phones.whole.first, phones.whole.last) == (NOW.date(), date(2026, 11, 30))
    shares = {share.country: share for share in phones.countries}
    assert {country: share.requests for country, share in shares.items()} == {"TZ": 3, "KE": 1, None: 1}
    assert phones.countries[0].country == "TZ"
    assert shares["KE"].quantities == (Quantity(Decimal(50)),)
    assert (nuts.name, nuts.whole.buyers) == ("cashew nuts", 1)


def test_only_what_found_nobody_is_a_gap(talk: Talk) -> None:
    who = buyer(talk, 1)
    answered, near, open_yet = (ask(talk, who, name) for name in ("smartphones", "cashew nuts", "frozen fish"))
    propose(talk, answered, near_miss=False)
    propose(talk, near, near_miss=True)
    assert {gap.id for gap in found(talk).gaps} == {near.id, open_yet.id}
    ask(talk, who, "", text="hello, anybody there?")
    assert found(talk).unclear == 1


def test_contacts_and_names_are_masked_and_the_erased_are_gone(talk: Talk) -> None:
    who = buyer(talk, 1)
    talk.store.write(lambda tx: tx.set_contact(who, ContactCard("Juma Mwakyusa", "Kilosa Coop", phone="+255712345678")))
    ask(
        talk,
        who,
        "smartphones for Kilosa Coop",
        text="Juma Mwakyusa here: phones! +255 712 345 678, a@b.co.tz, t.me/juma",
    )
    (gap,) = found(talk).gaps
    shown = " ".join((gap.name, *gap.samples))
    for secret in ("Juma", "Mwakyusa", "Kilosa", "712", "a@b", "t.me"):
        assert secret not in shown
    assert "phones!" in shown
    talk.store.write(lambda tx: tx.erase(who, NOW))
    assert found(talk) == gaps.Report(())


def test_a_period_and_the_newest_alone(talk: Talk) -> None:
    who = buyer(talk, 1)
    ask(talk, who, "smartphones")
    ask(talk, who, "frozen fish", day=40)
    assert [gap.name for gap in found(talk, since=date(2026, 12, 20)).gaps] == ["frozen fish"]
    assert found(talk, newest=1).left_out == 1 and len(found(talk, newest=1).gaps) == 1


def test_the_same_requests_make_the_same_report(talk: Talk) -> None:
    who = [buyer(talk, n) for n in range(4)]
    for number in range(24):
        ask(talk, who[number % 4], ("smartphones", "cashew nuts", "frozen fish")[number % 3], day=number)
    assert found(talk) == found(talk)
    assert [gap.whole.requests for gap in found(talk).gaps] == [8, 8, 8]


# ---------------------------------------------------------------- the table


@given(st.text(max_size=40))
def test_no_cell_begins_a_formula(text: str) -> None:
    cell = gaps.harmless(text)
    assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert not cell.startswith(("\t", "\r", "\n"))
    assert cell in (text, f"'{text}")


@pytest.mark.parametrize("words", ['=HYPERLINK("http://x.y","z")', "+1+1", "-2", "@SUM(A1)", "\t=1", " =1", "＝1"])
def test_the_table_is_safe_for_spreadsheets(talk: Talk, words: str) -> None:
    ask(talk, buyer(talk, 1), f"{words} smartphones", amount=7, text=f"{words}\n=2, smartphones")
    table = list(csv.reader(io.StringIO(gaps.as_csv(found(talk), "en"))))
    assert tuple(table[0]) == gaps.COLUMNS
    (row,) = table[1:]
    assert row[1:6] == ["TZ", "Tanzania", "1", "1", "7 pcs"]
    for cell in row:
        assert not cell.lstrip().startswith(("=", "+", "-", "@", "＝")) or cell.lstrip("-").isdigit()


# ---------------------------------------------------------------- the screen


@pytest.fixture
def officer(talk: Talk) -> Someone:
    someone = talk.person("900001", "zh", officer=True)
    someone.say("/start")
    return someone


def test_an_officer_looks_at_the_gaps(talk: Talk, officer: Someone) -> None:
    for number in range(2):
        ask(talk, buyer(talk, number), "smartphones", "TZ", 100)
    for place, name in enumerate(
        ("cashew nuts", "frozen fish", "school uniforms", "bicycles", "gold ore", "passenger aircraft")
    ):
        ask(talk, buyer(talk, 10 + place), name, "KE")
    officer.say("/start")
    words = officer.press("缺口需求")
    assert "1. smartphones" in words and "坦桑尼亚" in words and "第 1 / 2 页" in words
    slot = officer.last.reply.slot
    assert "第 2 / 2 页" in officer.press("▶")
    assert officer.last.reply.slot == slot
    officer.press("◀")
    words = officer.press_data("o.gap|1|0")
    assert "合计数量：200 件" in words and "采购商 2 家" in words and "I need smartphones" in words
    assert "第 1 / 2 页" in officer.press("返回")


def test_the_screen_is_for_officers_and_withstands_forged_buttons(talk: Talk, officer: Someone) -> None:
    assert "没有未获答复" in officer.press_data("o.gaps|0")
    ask(talk, buyer(talk, 1), "smartphones")
    assert "smartphones" in officer.press_data("o.gaps|99")
    assert "smartphones" in officer.press_data("o.gap|999|7"), "what was answered meanwhile leads back to the list"
    for data in ("o.gaps", "o.gaps|x", "o.gap", "o.gap|x", "o.gaps|-1"):
        assert "失效" in officer.press_data(data)
    stranger = talk.person("7999", "en")
    assert "smartphones" not in stranger.press_data("o.gaps|0")
