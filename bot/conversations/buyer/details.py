"""What a buyer tells of himself before his first introduction: name, organisation, type, country, one contact."""

from __future__ import annotations

from typing import Literal

from bot.conversations.buyer.consenting import consent
from bot.conversations.buyer.parts import Args, button, code, country_buttons, kept, number
from bot.conversations.common import at, say, stale_button, step, words
from bot.services import buyers, proposals
from bot.services.buyers import NoContact
from bot.services.context import Context
from bot.texts import clip
from bot.turn import Attachment, Choice, Choices, Reply, Said, State, Text, Turn
from catalog.model import BuyerType, Proposal, Request

Asked = Literal["name", "organisation", "type", "home", "contact"]
_ORDER: tuple[Asked, ...] = ("name", "organisation", "type", "home", "contact")
_AFTER_MISSING: dict[str, Asked] = {"name": "name", "type": "type", "country": "home", "contact": "contact"}


def ask_next(ctx: Context, state: State) -> Turn:
    """The next question about himself; after the last one, consent. A state with `all` asks everything anew."""
    detail = _next(ctx, state)
    if detail is None:
        return consent(ctx, proposals.own_proposal(ctx, kept(state, "proposal"))[0])
    told = {name: value for name, value in state.items() if name != "at"}
    return Turn((_question(ctx, detail, state),), step(f"buyer.{detail}", **told))


def _next(ctx: Context, state: State) -> Asked | None:
    now = at(state).removeprefix("buyer.")
    if state.get("all"):
        rest = _ORDER[_ORDER.index(now) + 1 :] if now in _ORDER else _ORDER
        return rest[0] if rest else None
    if now == "name":
        return "organisation"
    missing = buyers.missing(ctx)
    return _AFTER_MISSING[missing] if missing else None


def _question(ctx: Context, detail: Asked, state: State) -> Reply:
    choices = [row for row in (*_offers(ctx, detail, state), _keep(ctx, detail)) if row]
    keyboard: Literal["", "share_phone"] = "share_phone" if detail == "contact" else ""
    return Reply(ctx.actor.id, Text(f"buyer-your-{detail}"), tuple(choices), keyboard=keyboard)


def _offers(ctx: Context, detail: Asked, state: State) -> Choices:
    if detail == "organisation":
        return ((button("button-skip", "b.no_organisation", once=True),),)
    if detail == "type":
        kinds = [Choice(Text("buyer-type", {"type": kind}), "b.type", (kind.value,), once=True) for kind in BuyerType]
        return (tuple(kinds[:2]), tuple(kinds[2:]))
    if detail == "home":
        return country_buttons(ctx.actor.language, _country_of_request(ctx, state), "b.home")
    return ()


def _country_of_request(ctx: Context, state: State) -> str | None:
    proposal = ctx.tx.get(Proposal, kept(state, "proposal"))
    wanted = ctx.tx.get(Request, proposal.request).requirements.country
    return buyers.known(ctx).country or (wanted.value if wanted else None)


def _keep(ctx: Context, detail: Asked) -> tuple[Choice, ...]:
    """A button that keeps what is known already."""
    card = ctx.tx.contact(ctx.actor.id)
    values = {"name": card.name, "organisation": card.organisation, "contact": card.phone or card.email}
    value = values.get(detail, "")
    return (Choice(Text("buyer-button-keep", {"value": clip(value, 40)}), "b.keep", once=True),) if value else ()


# ---------------------------------------------------------------- answers in words


def name(said: Said, state: State, ctx: Context) -> Turn:
    """His name."""
    if not any(char.isalpha() for char in words(said)):
        return say(ctx, "buyer-name-please")
    buyers.set_name(ctx, words(said))
    return ask_next(ctx, state)


def organisation(said: Said, state: State, ctx: Context) -> Turn:
    """His organisation."""
    if not words(said):
        return say(ctx, "buyer-words-please")
    buyers.set_organisation(ctx, words(said))
    return ask_next(ctx, state)


def kind(said: Said, state: State, ctx: Context) -> Turn:
    """The kind of buyer is told by button only: the buttons again."""
    return Turn((_question(ctx, "type", state),))


def home(said: Said, state: State, ctx: Context) -> Turn:
    """His country, in words."""
    found = buyers.read_country(ctx, words(said)) if words(said) else None
    if found is None:
        return say(ctx, "buyer-country-please", _offers(ctx, "home", state))
    buyers.set_country(ctx, found)
    return ask_next(ctx, state)


def contact(said: Said, state: State, ctx: Context) -> Turn:
    """A contact outside Telegram: his own number shared by the button, or an address or a number in words."""
    shared = next((attachment for attachment in said.attachments if attachment.kind == "contact"), None)
    try:
        if problem := _take_contact(ctx, shared, words(said)):
            return say(ctx, problem)
    except NoContact as error:
        return say(ctx, "buyer-contact-unread", problem=error.kind)
    thanks = Reply(ctx.actor.id, Text("buyer-contact-thanks"), keyboard="remove")
    turn = ask_next(ctx, state)
    return Turn((thanks, *turn.replies), turn.state)


def _take_contact(ctx: Context, shared: Attachment | None, text: str) -> str:
    if shared:
        if not shared.own:
            return "buyer-contact-not-yours"
        buyers.share_phone(ctx, shared.phone)
    elif text:
        buyers.write_contact(ctx, text)
    else:
        return "buyer-words-please"
    return ""


# ---------------------------------------------------------------- answers by button


def change(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Everything about himself anew, what is known offered to be kept."""
    proposals.own_proposal(ctx, number(args))
    return ask_next(ctx, step("", proposal=number(args), all=True))


def keep(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Leave a value as it is."""
    if at(state).removeprefix("buyer.") not in _ORDER:
        return stale_button(ctx)
    turn = ask_next(ctx, state)
    if at(state) != "buyer.contact":
        return turn
    return Turn((Reply(ctx.actor.id, Text("buyer-contact-thanks"), keyboard="remove"), *turn.replies), turn.state)


def no_organisation(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """He buys for himself, or rather not tells."""
    if at(state) != "buyer.organisation":
        return stale_button(ctx)
    buyers.set_organisation(ctx, "")
    return ask_next(ctx, state)


def type_chosen(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """What kind of buyer he is."""
    if at(state) != "buyer.type":
        return stale_button(ctx)
    buyers.set_type(ctx, code(args))
    return ask_next(ctx, state)


def home_chosen(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """Where he buys."""
    if at(state) != "buyer.home":
        return stale_button(ctx)
    buyers.set_country(ctx, code(args))
    return ask_next(ctx, state)
