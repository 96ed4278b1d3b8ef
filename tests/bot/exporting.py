"""A company that talks to the bot, registered and approved where a script needs it so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from talk import Someone, Talk

from bot.turn import Attachment
from catalog.model import (
    Exporter,
    ExporterReview,
    Introduction,
    IntroductionId,
    IntroductionState,
    Product,
    Proposal,
    ProposalId,
    Read,
    Request,
    RequestId,
    Requirements,
)

NAME, PRODUCT = "绵阳耕山动力机械有限公司", "柴油微耕机 1WG-4.0"


def code(index: int = 0) -> str:
    """A credit code that checks."""
    from stdnum.cn import uscc

    body = f"9151070{index}MA624000{index}"[:17]
    return body + uscc.calc_check_digit(body)


def pick(who: Someone, data: str) -> str:
    """Press the newest button whose data begins so."""
    found = next(d for seen in reversed(who.inbox) for _, d in seen.buttons if d.startswith(data))
    return who.press_data(found)


def register(who: Someone, *, name: str = NAME, index: int = 0, consent: bool = True) -> str:
    """Answer all eleven questions and submit; returns the last words."""
    who.say("/register")
    who.say(name)
    who.press("x.r_skip")
    who.say(code(index))
    pick(who, "x.r_pick|manufacturer")
    pick(who, "x.r_pick|santai")
    pick(who, "x.r_pick|farm_machinery")
    who.press("x.r_keep")
    who.say("李明")
    who.send(Attachment("contact", phone="8613800138000", own=True))
    pick(who, "x.r_pick|yes" if consent else "x.r_pick|no")
    who.say("坦桑尼亚、肯尼亚")
    who.press("x.r_skip")
    return who.press("x.r_submit")


def approve(talk: Talk, id: int = 1) -> None:
    """What the bureau's approval leaves behind."""

    def work(tx: Any) -> None:
        tx.save(replace(tx.get(Exporter, id), review=ExporterReview.APPROVED))

    talk.store.write(work)


def company(talk: Talk, id: int = 1) -> Exporter:
    """A company as stored."""
    with talk.store.read() as view:
        return view.get(Exporter, id)


def product(talk: Talk, id: int = 1) -> Product:
    """A product as stored."""
    with talk.store.read() as view:
        return view.get(Product, id)


def named(who: Someone, name: str = PRODUCT) -> str:
    """Add a product by its name alone."""
    who.say("/products")
    who.press("x.add")
    return who.say(name)


def inquiry(talk: Talk, buyer: Someone, *, goods: int = 1, text: str = "Need 20 tillers, call 0712 345 678") -> int:
    """An introduction that the bureau has approved and the exporter has not answered."""

    def work(tx: Any) -> int:
        wanted = Requirements(text=text, language="en", product=Read("tiller"), country=Read("TZ"))
        request = tx.add(
            Request(RequestId(0), buyer.id, "en", wanted, talk.now, (talk.now + timedelta(days=60)).date())
        )
        offered = tx.get(Product, goods)
        proposal = tx.add(
            Proposal(ProposalId(0), request.id, offered.id, offered.exporter, 0.9, 0.9, {}, "test", 1, talk.now)
        )
        due = talk.now + timedelta(days=1)
        made = Introduction(
            IntroductionId(0), proposal.id, request.id, offered.id, offered.exporter, buyer.id, talk.now,
            state=IntroductionState.APPROVED, answer_due=due,
        )  # fmt: skip
        return int(tx.add(made).id)

    return talk.store.write(work)
