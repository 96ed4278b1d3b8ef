"""What the steps of this conversation share: numbers out of buttons, buttons, the messages of a request."""

from __future__ import annotations

from bot.conversations.common import step
from bot.services import buyers, cards, proposals, requests
from bot.services.context import Context
from bot.services.proposals import Page
from bot.services.readback import readback, short_readback
from bot.turn import Choice, Choices, Lines, Reply, State, Text, Turn
from catalog.model import Proposal, Request, RequestState
from catalog.reference import country
from catalog.store import NotFound

Args = tuple[str, ...]

# whom a reader of a language most likely buys for: buttons only, never taken for granted
_LIKELY = {
    "sw": ("TZ", "KE", "UG"),
    "fr": ("CI", "SN", "CM"),
    "ru": ("RU", "KZ", "UZ"),
    "en": ("NG", "KE", "GH"),
    "kk": ("KZ",),
    "ka": ("GE",),
    "vi": ("VN",),
    "th": ("TH",),
    "ha": ("NG", "NE"),
    "ar": ("EG", "SA", "AE"),
    "pt": ("AO", "MZ", "BR"),
    "es": ("MX", "PE", "CL"),
}


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
    codes = dict.fromkeys([*([first] if first else []), *_LIKELY.get(language, ())])
    found = [one for code in codes if (one := country(code))]
    row = (Choice(Text("verbatim", {"text": one}), action, (*args, one.iso2)) for one in found[:4])
    return (tuple(row),) if found else ()


# ---------------------------------------------------------------- a request's two messages


def read_slot(request: Request) -> str:
    """The slot of what was understood."""
    return f"request:{request.id}"


def understood(ctx: Context, request: Request, more: Text | None = None, choices: Choices = ()) -> Reply:
    """What was understood, with a question or the fields to correct below; edited in place."""
    first = Text("buyer-understood", {"reading": readback(request.requirements)})
    if not choices:
        choices = ((button("buyer-button-correct", "b.correct", int(request.id)),),)
    return Reply(ctx.actor.id, Lines((first, more) if more else (first,)), choices, slot=read_slot(request))


def present(ctx: Context, request: Request, page: Page | None = None) -> Turn:
    """What was understood and the best card, with the one question whose answer would change the result."""
    page = page or proposals.page(ctx, request, 0)
    if not _asks_country(request, page):
        return Turn((understood(ctx, request), listed(ctx, request, page)), {})
    key = int(request.id)
    likely = country_buttons(ctx.actor.language, buyers.known(ctx).country, "b.country", key)
    skip = (button("button-skip", "b.skip", key), button("buyer-button-correct", "b.correct", key))
    asked = understood(ctx, request, Text("buyer-ask-country"), (*likely, skip))
    return Turn((asked, listed(ctx, request, page)), step("buyer.country", request=key))


def _asks_country(request: Request, page: Page) -> bool:
    read = request.requirements
    unknown = read.country is None and read.city is None and "country" not in request.skipped
    return unknown and (page.proposal is not None or page.nearby > 0)


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
    proposals.forget_slots(ctx, ctx.actor.id, read_slot(request), cards.slot(request))


def closed(ctx: Context, request: Request) -> Turn | None:
    """The answer to what a closed request does not allow; None while it is alive."""
    if request.state in requests.LIVE:
        return None
    args = {"request": short_readback(request.requirements), "state": request.state}
    choices = ((button("buyer-button-reopen", "b.reopen", int(request.id)),),)
    return Turn((Reply(ctx.actor.id, Text("buyer-not-open", args), choices),), {})
