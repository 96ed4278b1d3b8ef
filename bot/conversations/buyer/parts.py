"""What the steps of this conversation share: numbers out of buttons, buttons, the messages of a request."""

from __future__ import annotations

from bot.conversations.common import at, say, step
from bot.services import asked, cards, proposals, requests
from bot.services.context import Context
from bot.services.proposals import Page
from bot.services.readback import readback, short_readback
from bot.services.requests import TooManyRequests
from bot.turn import Choice, Choices, Lines, Reply, State, Text, Turn
from catalog.lifecycle import LIVE
from catalog.model import Proposal, Request, RequestState
from catalog.reference import country
from catalog.store import NotFound
from index.answers import BUTTONS
from index.questions import Question

Args = tuple[str, ...]

_QUESTION = "buyer.question"


def number(args: Args, place: int = 0) -> int:
    """The id or position in a button's data. Raises NotFound for forged data."""
    text = args[place] if place < len(args) else ""
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise NotFound("button", text)
    return int(text)


def code(args: Args, place: int = 0) -> str:
    """The word in a button's data. Raises NotFound when there is none."""
    if place >= len(args):
        raise NotFound("button", args)
    return args[place]


def kept(state: State, name: str) -> int:
    """A number that the state of the conversation carries. Raises NotFound when it does not."""
    value = state.get(name)
    if not isinstance(value, int):
        raise NotFound("state", name)
    return value


def button(key: str, action: str, *args: str | int, once: bool = False) -> Choice:
    """A button of this conversation."""
    return Choice(Text(key), action, args, once=once)


def country_buttons(language: str, first: str | None, action: str, *args: str | int) -> Choices:
    """A row of likely countries, the known one first."""
    codes = dict.fromkeys([*([first] if first else []), *asked.LIKELY.get(language, ())])
    found = [one for code in codes if (one := country(code))]
    row = (Choice(Text("verbatim", {"text": one}), action, (*args, one.iso2)) for one in found[:4])
    return (tuple(row),) if found else ()


def too_many(error: TooManyRequests, ctx: Context) -> Turn:
    """One request too many for a day."""
    return say(ctx, "buyer-too-many", ((button("buyer-button-requests", "b.list"),),), state={}, limit=error.limit)


# ---------------------------------------------------------------- a request's messages


def read_slot(request: Request) -> str:
    """The slot of what was understood."""
    return f"request:{request.id}"


def question_slot(request: Request) -> str:
    """The slot of the question under a list."""
    return f"question:{request.id}"


def understood(ctx: Context, request: Request, more: Text | None = None, choices: Choices = ()) -> Reply:
    """What was understood, with a question or the fields to correct below; edited in place."""
    first = Text("buyer-understood", {"reading": readback(request.requirements)})
    if not choices:
        choices = ((button("buyer-button-correct", "b.correct", int(request.id)),),)
    return Reply(ctx.actor.id, Lines((first, more) if more else (first,)), choices, slot=read_slot(request))


def present(ctx: Context, request: Request, page: Page | None = None) -> Turn:
    """What was understood and the best card; under them the one question whose answer would change the list."""
    page = page or proposals.page(ctx, request, 0)
    shown = (understood(ctx, request), listed(ctx, request, page))
    question = asked.pending(ctx, request) if page.proposal else None
    if question is None:
        return Turn(shown, {})
    request = requests.ask(ctx, request, question.field)
    state = step(_QUESTION, request=int(request.id), field=question.field)
    return Turn((*shown, _asking(ctx, request, question)), state)


def step_of_question(turn: Turn) -> State | None:
    """The state of a turn that ends with a question under its list."""
    return turn.state if turn.state and at(turn.state) == _QUESTION else None


def _asking(ctx: Context, request: Request, question: Question) -> Reply:
    key, field = int(request.id), asked.field_code(question.field)
    if question.field == "country":
        row = [Choice(asked.says(question, str(a.value)), "b.country", (key, str(a.value))) for a in question.answers]
    else:
        row = [Choice(asked.says(question, a.value), "b.answer", (key, field, a.code)) for a in question.answers]
    rows = [tuple(row[start : start + 2]) for start in range(0, min(len(row), BUTTONS), 2)]
    skip = (button("button-skip", "b.skip", key, field),)
    return Reply(ctx.actor.id, asked.asks(question), (*rows, skip), slot=question_slot(request))


def listed(ctx: Context, request: Request, page: Page) -> Reply:
    """The card of a page, or what to do when there is none."""
    if page.proposal:
        return cards.product_card(ctx, request, page)
    return nothing(ctx, request, page)


def nothing(ctx: Context, request: Request, page: Page) -> Reply:
    """Nothing fits, or nothing is left: said honestly, with what can be done."""
    this = int(request.id)
    seen = ctx.tx.count(Proposal, request=request.id) > 0
    near = ((Choice(Text("buyer-button-near", {"count": page.nearby}), "b.near", (this, 0)),),) if page.nearby else ()
    watching = request.state is RequestState.WATCHING
    watch = () if watching else (button("buyer-button-watch", "b.watch", this),)
    key = "buyer-nothing-more" if seen else "buyer-nothing"
    text = Lines((Text(key), Text("buyer-watching" if watching else "buyer-shall-i-watch", until(request))))
    return Reply(
        ctx.actor.id, text, (*near, (*watch, button("buyer-button-close", "b.close", this))), slot=cards.slot(request)
    )


def until(request: Request) -> dict[str, object]:
    """Until when a request holds, as the argument of a text."""
    return {"day": request.valid_until}


def fresh(ctx: Context, request: Request) -> None:
    """Let the messages of a request come below, as the answer to what was pressed just now."""
    proposals.forget_slots(ctx, ctx.actor.id, read_slot(request), cards.slot(request), question_slot(request))


def closed(ctx: Context, request: Request) -> Turn | None:
    """The answer to what a closed request does not allow; None while it is alive."""
    if request.state in LIVE:
        return None
    args = {"request": short_readback(request.requirements), "state": request.state}
    choices = ((button("buyer-button-reopen", "b.reopen", int(request.id)),),)
    return Turn((Reply(ctx.actor.id, Text("buyer-not-open", args), choices),), {})
