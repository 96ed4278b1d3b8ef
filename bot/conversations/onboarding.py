"""Welcome, help, language, privacy, one's own data: what anybody may ask at any time."""

from __future__ import annotations

from types import ModuleType

from bot.conversations import bureau, buyer, exporter
from bot.conversations.common import HELP, reply, say, stale_button
from bot.services import people, personal_data
from bot.services.context import Context
from bot.texts import LANGUAGES as SPOKEN
from bot.texts import interface_language
from bot.turn import Choice, Choices, Reply, Said, State, Text, Turn
from catalog.model import Role
from catalog.reference import LANGUAGES
from index.language import detect

COMMANDS: frozenset[str] = frozenset({"start", "help", "language", "cancel", "privacy", "mydata", "delete"})
_USABLE = frozenset({"photo", "document", "contact"})


# ---------------------------------------------------------------- around every turn


def before(said: Said, state: State, ctx: Context) -> tuple[Reply, ...]:
    """Take up the language of the first message, and say so when the texts change with it.

    An answer to a question of ours, an English company name say, is no choice of language.
    """
    if not said.text or said.command or state or ctx.actor.language_chosen:
        return ()
    found = detect(said.text, ctx.actor.language)
    if not found.confident:
        return ()
    earlier = ctx.actor.language
    if found.language not in LANGUAGES:
        return (reply(ctx, "language-unknown", _languages()),)
    people.set_language(ctx, found.language)
    if interface_language(found.language) == interface_language(earlier):
        return ()
    back = Choice(Text("language-back", {"language": Text(f"language-{earlier}")}), "g.language", (earlier,))
    return (reply(ctx, "language-noticed", ((back,),), language=Text(f"language-{found.language}")),)


def unusable(said: Said, ctx: Context) -> Turn | None:
    """The answer to what no conversation can use: stickers, voice, empty files; None when it can be used."""
    for attachment in said.attachments:
        if attachment.problem:
            return say(ctx, "file-problem", problem=attachment.problem)
        if attachment.kind not in _USABLE:
            return say(ctx, "odd", kind=attachment.kind)
    if said.odd or not (said.text.strip() or said.attachments):
        return say(ctx, "odd", kind=said.odd or "other")
    return None


# ---------------------------------------------------------------- commands and buttons


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn: by command, or by the button that was pressed."""
    name = said.command or (said.pressed.action.removeprefix("g.") if said.pressed else "")
    argument = said.argument.strip() or next(iter(said.pressed.args if said.pressed else ()), "")
    match name:
        case "start":
            return _start(argument, ctx)
        case "home" | "cancel":
            return _cancel(state, ctx) if name == "cancel" else home(ctx)
        case "help":
            return Turn((_help(ctx),))
        case "language":
            return _language(argument, ctx)
        case "privacy":
            return say(ctx, "privacy")
        case "mydata":
            return Turn((Reply(ctx.actor.id, personal_data.kept(ctx)),))
        case "delete":
            return _ask_delete(ctx)
        case "erase" if said.pressed:
            return _erase(ctx)
    return stale_button(ctx) if said.pressed else say(ctx, "unknown-command", ((HELP,),))


def conversation_of(ctx: Context) -> ModuleType:
    """Whose home a person has: the bureau's, the exporter's or the buyer's."""
    if Role.OFFICER in ctx.actor.roles:
        return bureau
    return exporter if Role.EXPORTER in ctx.actor.roles else buyer


def home(ctx: Context) -> Turn:
    """What one sees when nothing is going on."""
    turn: Turn = conversation_of(ctx).home(ctx)
    return Turn(turn.replies, turn.state if turn.state is not None else {})


def _start(argument: str, ctx: Context) -> Turn:
    kind, _, value = argument.partition("_")
    if kind == "p" and value.isascii() and value.isdigit() and len(value) < 10:
        return buyer.product_link(int(value), ctx)
    if kind == "i" and value:
        return _invited(value, ctx)
    if conversation_of(ctx) is not buyer:
        return home(ctx)
    return Turn((reply(ctx, "welcome", _first_choices()),), {})


def _first_choices() -> Choices:
    exporter_entry = Choice(Text("button-i-am-exporter"), "x.register")
    return (*_languages(), (exporter_entry, Choice(Text("button-privacy"), "g.privacy")))


def _languages() -> Choices:
    buttons = [Choice(Text(f"language-{code}"), "g.language", (code,)) for code in SPOKEN]
    return (tuple(buttons[:3]), tuple(buttons[3:]))


def _invited(secret: str, ctx: Context) -> Turn:
    try:
        role = people.accept_invitation(ctx, secret)
    except people.InvalidInvitation:
        return say(ctx, "invitation-invalid")
    turn = home(ctx)
    return Turn((reply(ctx, "invitation-accepted", role=role.value), *turn.replies), turn.state)


def _cancel(state: State, ctx: Context) -> Turn:
    turn = home(ctx)
    return Turn((reply(ctx, "cancelled" if state else "nothing-to-cancel"), *turn.replies), {})


def _help(ctx: Context) -> Reply:
    choices = ((Choice(Text("button-home"), "g.home"), Choice(Text("button-language"), "g.language")),)
    return reply(ctx, "help", choices, role=conversation_of(ctx).__name__.rpartition(".")[2])


def _language(code: str, ctx: Context) -> Turn:
    if not code:
        return say(ctx, "language-choose", _languages())
    if code not in LANGUAGES:
        return stale_button(ctx) if len(code) > 8 else say(ctx, "language-unknown", _languages())
    people.set_language(ctx, code)
    key = "language-set" if code in SPOKEN else "language-read-only"
    return say(ctx, key, language=Text(f"language-{code}"))


def _ask_delete(ctx: Context) -> Turn:
    yes, no = Choice(Text("delete-yes"), "g.erase", once=True), Choice(Text("button-no"), "g.home")
    return Turn((reply(ctx, "delete-ask", ((yes,), (no,))),), {"at": "onboarding.delete"})


def _erase(ctx: Context) -> Turn:
    people.forget(ctx)
    return say(ctx, "delete-done")

