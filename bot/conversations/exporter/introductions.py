"""Inquiries that the bureau has approved: accept, refuse with a reason, ask first."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.common import say, step, words
from bot.conversations.exporter import questions
from bot.conversations.exporter.screens import CANCEL, button, home, number, problem, rows, shown, word
from bot.services import exporters, introductions, notices
from bot.services.answers import BadAnswer
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE
from bot.turn import Choice, Said, State, Text, Turn
from catalog.model import Introduction, IntroductionState
from catalog.store import NotFound

REFUSE, ASK, AGREE = "exporter.refuse", "exporter.ask", "exporter.agree"
SHOWN = 3


def _own(ctx: Context, args: tuple[str, ...]) -> Introduction | None:
    """The introduction a button names. Raises NotFound for somebody else's."""
    key = number(args)
    if key is None:
        return None
    found = ctx.tx.get(Introduction, key)
    try:
        exporters.own(ctx, found.exporter)
    except NotFound:
        raise NotFound("Introduction", key) from None
    return found


def _waiting(ctx: Context, args: tuple[str, ...]) -> Introduction | None:
    """As `_own`, while it waits for an answer."""
    found = _own(ctx, args)
    return found if found and found.state is IntroductionState.APPROVED else None


# ---------------------------------------------------------------- the open ones


def _inquiries(ctx: Context, state: State, args: tuple[str, ...]) -> Turn:
    found = exporters.open_inquiries(ctx)
    start = min(number(args) or 0, max(0, len(found) - 1))
    if not exporters.mine(ctx):
        return home(ctx)
    if not found:
        return say(ctx, "exporter-no-inquiries", ((button("button-home", "x.home"),),), state={})
    replies = [notices.inquiry(ctx, each, ctx.actor.id) for each in found[start : start + SHOWN]]
    rest = len(found) - start - SHOWN
    if rest > 0:
        more = ((button("exporter-button-more", "x.inquiries", start + SHOWN, count=rest),),)
        replies.append(shown(ctx, Text("exporter-inquiries-more", {"count": rest}), choices=more))
    return Turn(tuple(replies), {})


# ---------------------------------------------------------------- accept


def _accept(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = _own(ctx, args)
    if found is None:
        return None
    company = exporters.own(ctx, found.exporter)
    if found.state is IntroductionState.APPROVED and company.contact_consent_at is None:
        agree = button("exporter-button-agree", "x.agree", int(found.id))
        return say(ctx, "exporter-accept-consent", ((agree,), (CANCEL,)))
    introductions.accept(ctx, found.id)
    return say(ctx, "exporter-accepted", state={})


def _agree(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = _waiting(ctx, args)
    if found is None:
        return None
    card = ctx.tx.contact(ctx.actor.id)
    if not (card.phone or card.email):
        return _ask_phone(ctx, int(found.id))
    exporters.consent(ctx, found.exporter, True)
    introductions.accept(ctx, found.id)
    return say(ctx, "exporter-accepted", state={})


def _ask_phone(ctx: Context, id: int, wrong: BadAnswer | None = None) -> Turn:
    reply = shown(ctx, problem(wrong) if wrong else None, Text("exporter-ask-phone"), choices=((CANCEL,),))
    return Turn((replace(reply, keyboard="share_phone"),), step(AGREE, id=id))


def _phone_said(said: Said, state: State, ctx: Context) -> Turn | None:
    key = str(state.get("id", ""))
    try:
        phone = str(questions.answer(ctx, "phone", said))
    except BadAnswer as error:
        return _ask_phone(ctx, int(key), error)
    exporters.set_contact(ctx, phone=phone)
    turn = _agree(ctx, state, (key,))
    return Turn(tuple(replace(reply, keyboard="remove") for reply in turn.replies), turn.state) if turn else None


# ---------------------------------------------------------------- refuse and ask


def _refuse(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = _waiting(ctx, args)
    if found is None:
        return None
    reasons = [
        Choice(Text(f"exporter-refusal-{code}"), "x.reason", (int(found.id), code)) for code in introductions.REFUSALS
    ]
    other = button("exporter-refusal-other", "x.reason", int(found.id), "other")
    return say(ctx, "exporter-why-refuse", (*rows([*reasons, other]), (CANCEL,)))


def _reason(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found, code = _waiting(ctx, args), word(args, 1)
    if found is None:
        return None
    if code == "other":
        return say(ctx, "exporter-refuse-words", ((CANCEL,),), state=step(REFUSE, id=int(found.id)))
    if code not in introductions.REFUSALS:
        return None
    introductions.refuse(ctx, found.id, code)
    return say(ctx, "exporter-refused", state={})


def _ask(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = _waiting(ctx, args)
    if found is None:
        return None
    return say(ctx, "exporter-ask-words", ((CANCEL,),), state=step(ASK, id=int(found.id)))


def _note(said: Said) -> str:
    note = words(said)
    if not note:
        raise BadAnswer("exporter-bad-file", "")
    if len(note) > LONGEST_NOTE:
        raise BadAnswer("exporter-bad-too-long", note, length=len(note), longest=LONGEST_NOTE)
    return note


def _refused(said: Said, state: State, ctx: Context) -> Turn | None:
    note = _note(said)
    found = _waiting(ctx, (str(state.get("id", "")),))
    if found is None:
        return say(ctx, "already-handled", state={})
    introductions.refuse(ctx, found.id, note)
    return say(ctx, "exporter-refused", state={})


def _asked(said: Said, state: State, ctx: Context) -> Turn | None:
    note = _note(said)
    found = _waiting(ctx, (str(state.get("id", "")),))
    if found is None:
        return say(ctx, "already-handled", state={})
    introductions.question(ctx, found.id, note)
    return say(ctx, "exporter-asked", state={})


BUTTONS = {
    "x.inquiries": _inquiries,
    "x.accept": _accept,
    "x.agree": _agree,
    "x.refuse": _refuse,
    "x.reason": _reason,
    "x.ask": _ask,
}
STEPS = {REFUSE: _refused, ASK: _asked, AGREE: _phone_said}
