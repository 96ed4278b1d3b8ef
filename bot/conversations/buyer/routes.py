"""Which step answers: by command, by button, or by what the conversation waits for."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bot.conversations.buyer import (
    asking,
    consenting,
    correcting,
    details,
    introducing,
    linking,
    listing,
    questioning,
    several,
    showing,
)
from bot.conversations.buyer.parts import Args, button
from bot.conversations.common import HELP, at, say, stale_button
from bot.services.context import Context
from bot.turn import Said, State, Turn

COMMANDS: frozenset[str] = frozenset({"requests", "new"})

Spoken = Callable[[Said, State, Context], Turn]
Pressed = Callable[[Args, Said, State, Context], Turn]

_COMMANDS: Mapping[str, Spoken] = {"requests": listing.command, "new": asking.new}
_BUTTONS: Mapping[str, Pressed] = {
    "b.new": asking.new_pressed,
    "b.page": showing.page,
    "b.near": showing.near,
    "b.card": showing.card,
    "b.details": showing.details,
    "b.reject": showing.reject,
    "b.why": showing.why,
    "b.other": showing.other,
    "b.open": showing.opened,
    "b.watch": showing.watch,
    "b.close": showing.close,
    "b.reopen": showing.reopen,
    "b.correct": correcting.correct,
    "b.read": correcting.read,
    "b.field": correcting.field,
    "b.clear": correcting.clear,
    "b.answer": questioning.answer,
    "b.country": questioning.country,
    "b.skip": questioning.skip,
    "b.each": several.each,
    "b.first": several.first,
    "b.whole": several.whole,
    "b.keepneed": asking.keep_need,
    "b.introduce": introducing.introduce,
    "b.consent": introducing.consented,
    "b.refuse": introducing.refuse,
    "b.where": introducing.stands,
    "b.withdraw": introducing.withdraw,
    "b.takeback": introducing.take_back,
    "b.resubmit": introducing.resubmit,
    "b.next": introducing.following,
    "b.mine": details.change,
    "b.keep": details.keep,
    "b.no_organisation": details.no_organisation,
    "b.type": details.type_chosen,
    "b.home": details.home_chosen,
    "b.ask": linking.ask_about,
    "b.asknow": linking.ask_now,
    "b.list": listing.pressed,
    "b.request": listing.one,
}
_STEPS: Mapping[str, Spoken] = {
    "buyer.correct": correcting.new_value,
    "buyer.question": questioning.in_words,
    "buyer.several": asking.several_words,
    "buyer.why": showing.why_words,
    "buyer.consent": consenting.consent_words,
    "buyer.resubmit": introducing.resubmit_words,
    "buyer.name": details.name,
    "buyer.organisation": details.organisation,
    "buyer.type": details.kind,
    "buyer.home": details.home,
    "buyer.contact": details.contact,
    "buyer.ask": linking.ask_words,
}


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn."""
    if said.command:
        return _COMMANDS[said.command](said, state, ctx)
    if said.pressed:
        pressed = _BUTTONS.get(said.pressed.action)
        turn = pressed(said.pressed.args, said, state, ctx) if pressed else stale_button(ctx)
        # the card asked for words; whatever was pressed since has taken the question's place
        return Turn(turn.replies, {}) if at(state) == "buyer.why" and turn.state is None else turn
    return _STEPS.get(at(state), asking.spoken)(said, state, ctx)


def home(ctx: Context) -> Turn:
    """What one sees when nothing is going on: what to write, with an example."""
    return say(ctx, "buyer-home", ((button("buyer-button-requests", "b.list"), HELP),))
