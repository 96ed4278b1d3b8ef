"""The one question under a list: answered by button, in words, or skipped; then the next one, or none."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.buyer.asking import need
from bot.conversations.buyer.parts import (
    Args,
    button,
    closed,
    code,
    kept,
    number,
    present,
    question_slot,
    step_of_question,
)
from bot.conversations.common import reply, say, words
from bot.services import asked, proposals, requests
from bot.services.context import Context
from bot.services.corrections import Unread, with_country
from bot.turn import Reply, Said, State, Text, Turn
from catalog.model import Request
from index.questions import Question


@dataclass(frozen=True, slots=True)
class _Done:
    """What stands in a question's place once it is answered or skipped; typed answers are also answered below."""

    text: Text
    typed: bool = False


def answer(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """An answer by button."""
    request = requests.own(ctx, number(args))
    if refused := closed(ctx, request):
        return refused
    question = asked.of_button(ctx, request, code(args, 1))
    value = asked.chosen(question, code(args, 2)).value
    changed = asked.answered(ctx, request, question, value)
    return _after(ctx, changed, _Done(Text("buyer-question-answered", {"answer": asked.says(question, value)})))


def country(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The destination by button."""
    request = requests.own(ctx, number(args))
    if refused := closed(ctx, request):
        return refused
    changed = requests.correct(ctx, request, with_country(request.requirements, code(args, 1)))
    named = asked.says(Question("country", (), 0.0), code(args, 1))
    done = _Done(Text("buyer-question-answered", {"answer": named}))
    return _after(ctx, requests.ask(ctx, changed, "country"), done)


def skip(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Rather not say: never asked again for this request."""
    request = requests.own(ctx, number(args))
    if refused := closed(ctx, request):
        return refused
    name = args[1] if len(args) > 1 else "country"
    field = next((field for field in request.asked if asked.field_code(field) == name), None)
    return _skipped(ctx, request, field or "country")


def _skipped(ctx: Context, request: Request, field: str) -> Turn:
    request = requests.skip(ctx, request, field)
    return _after(ctx, request, _Done(Text("buyer-question-skipped")))


def in_words(said: Said, state: State, ctx: Context) -> Turn:
    """An answer in words; another product with its quantity, price or date is a new need."""
    request, field, text = requests.own(ctx, kept(state, "request")), str(state.get("field", "country")), words(said)
    if closed(ctx, request) or not text:
        return need(text, (), ctx) if text else say(ctx, "buyer-words-please")
    question = asked.pending(ctx, request)
    if question is None or question.field != field or asked.is_new_need(ctx, request, field, text):
        return need(text, (), ctx)
    if asked.leaves_open(text):
        return _skipped(ctx, request, field)
    try:
        changed = asked.in_words(ctx, request, question, text)
    except Unread:
        return _unread(ctx, request, question, text)
    request = asked.settled(ctx, requests.correct(ctx, request, changed), field)
    return _after(
        ctx, request, _Done(Text("buyer-question-answered", {"answer": Text("verbatim", {"text": text})}), True)
    )


def _unread(ctx: Context, request: Request, question: Question, text: str) -> Turn:
    """No answer: another need where a product is named, small talk, or words that nobody here understands."""
    read = ctx.matcher.read(text, today=ctx.today, language=ctx.actor.language)
    if read.product is None:
        return Turn(present(ctx, request).replies[-1:])
    if question.field != "country" and requests.fits_something(ctx, read):
        return need(text, (), ctx)
    key = "buyer-unread-place" if question.field == "country" else "buyer-unread-answer"
    skip_it = button("button-skip", "b.skip", int(request.id), asked.field_code(question.field))
    return say(ctx, key, ((skip_it, button("buyer-button-new", "b.new")),))


def _after(ctx: Context, request: Request, done: _Done) -> Turn:
    """List and reading in place, then the next question, or a line that the last one is done with."""
    page = proposals.page(ctx, request, 0)
    if done.typed:
        # the next question comes below what he has just written
        proposals.forget_slots(ctx, ctx.actor.id, question_slot(request))
    turn = present(ctx, request, page)
    more = step_of_question(turn) is not None
    replies = list(turn.replies)
    if done.typed:
        corrected = reply(ctx, "buyer-corrected", count=page.total)
        replies.insert(len(replies) - more, corrected)
    elif not more:
        replies.append(Reply(ctx.actor.id, done.text, slot=question_slot(request)))
    return Turn(tuple(replies), turn.state)
