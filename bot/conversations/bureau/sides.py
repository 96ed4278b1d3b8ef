"""What buyers and exporters answer to the bureau: whether samples were agreed, and a question of the exporter."""

from __future__ import annotations

from bot.conversations.bureau.screens import number, word
from bot.conversations.common import say, step, words
from bot.services import deals, introductions
from bot.services.context import Context
from bot.services.describing import LONGEST_NOTE
from bot.services.outcomes import AlreadyHandled
from bot.turn import Choice, Choices, Said, State, Text, Turn
from catalog.model import Introduction, IntroductionState

STOPPED, ANSWER = "bureau.stopped", "bureau.answer"
CANCEL: Choices = ((Choice(Text("button-cancel"), "g.cancel"),),)


def _samples(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    key, answer = number(args), word(args, 1)
    if key is None or answer not in deals.ANSWERS:
        return None
    if answer == "stopped":
        deals.side_of_deal(ctx, key)
        return say(ctx, "deal-ask-why-stopped", CANCEL, state=step(STOPPED, deal=key))
    deals.answer_samples(ctx, key, answer)
    return say(ctx, "deal-thanks", answer=answer)


def _stopped(said: Said, state: State, ctx: Context) -> Turn:
    if problem := _unusable(said, ctx):
        return problem
    deals.answer_samples(ctx, int(str(state["deal"])), "stopped", words(said))
    return say(ctx, "deal-thanks", state={}, answer="stopped")


def _answer(ctx: Context, state: State, args: tuple[str, ...]) -> Turn | None:
    found = ctx.tx.first(Introduction, id=number(args))
    if found is None or found.buyer != ctx.actor.id or found.state is not IntroductionState.APPROVED:
        return None
    return say(ctx, "bureau-ask-answer", CANCEL, state=step(ANSWER, id=int(found.id)))


def _answered(said: Said, state: State, ctx: Context) -> Turn:
    if problem := _unusable(said, ctx):
        return problem
    try:
        introductions.answer_question(ctx, int(str(state["id"])), words(said))
    except AlreadyHandled:
        return say(ctx, "already-handled", state={})
    return say(ctx, "bureau-done-answer", state={})


def _unusable(said: Said, ctx: Context) -> Turn | None:
    """Nothing is lost by an answer that is empty or too long: it is asked for again."""
    text = words(said)
    if not text:
        return say(ctx, "bureau-note-empty")
    if len(text) > LONGEST_NOTE:
        return say(ctx, "bureau-note-too-long", length=len(text), longest=LONGEST_NOTE)
    return None


BUTTONS = {"o.samples": _samples, "o.answer": _answer}
STEPS = {STOPPED: _stopped, ANSWER: _answered}
