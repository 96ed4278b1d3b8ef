"""Welcome, help, language, privacy, one's own data: what anybody may ask at any time."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import ModuleType

from bot.conversations import bureau, buyer, exporter
from bot.conversations.common import HELP, at, reply, say, stale_button
from bot.services import people, personal_data, proposals
from bot.services.context import Context
from bot.services.officers import remember_name
from bot.texts import locale, read_by_speakers
from bot.turn import Attachment, Choice, Choices, Lines, Reply, Said, State, Text, Turn
from catalog.messages import Session
from catalog.model import Request, Role
from catalog.reference import LANGUAGES
from index.language import answered_in, detect

COMMANDS: frozenset[str] = frozenset({"start", "help", "language", "cancel", "privacy", "mydata", "delete"})
_USABLE = frozenset({"photo", "document", "contact"})
# where words are nobody's answer to a narrow question, such as the English name of a company
_OWN_WORDS = frozenset({"", "buyer.what"})
_WELCOME = "welcome"
_LANGUAGES_IN_A_ROW = 3


# ---------------------------------------------------------------- around every turn


def before(said: Said, state: State, ctx: Context) -> tuple[Reply, ...]:
    """Take up the language of the first message, and say so where it is not the one that was expected."""
    spoken = _language_of(said, state, ctx)
    if spoken and spoken not in LANGUAGES:
        return _beyond(spoken, ctx)
    if not spoken or ctx.actor.language_chosen:
        return ()
    earlier = ctx.actor.language
    people.set_language(ctx, spoken)
    if spoken == earlier:
        return ()
    back = Choice(Text("language-back", {"language": Text(f"language-{earlier}")}), "g.language", (earlier,))
    return (Reply(ctx.actor.id, _speaking("language-noticed", spoken), ((back,),)),)


def _beyond(spoken: str, ctx: Context) -> tuple[Reply, ...]:
    """Said once: a language beyond the 13 is answered in Russian or English, and read as well as it goes."""
    answer = ctx.actor.language if ctx.actor.language_chosen else answered_in(spoken)
    changed = answer != ctx.actor.language
    if changed:
        ctx.actor = replace(ctx.actor, language=answer)
        ctx.tx.save(ctx.actor)
    elif ctx.tx.count(Request, person=ctx.actor.id):
        return ()
    name = locale(answer).languages.get(spoken, spoken)
    return (reply(ctx, "buyer-language-beyond", (*_languages(),), language=str(name)),)


def _language_of(said: Said, state: State, ctx: Context) -> str:
    """The language of words that are nobody's answer; "" where that is not sure."""
    if not said.text or said.command or at(state) not in _OWN_WORDS:
        return ""
    found = detect(said.text, ctx.actor.language)
    return found.language if found.confident else ""


def sort_out(said: Said, ctx: Context) -> tuple[Said, tuple[Reply, ...]]:
    """What a conversation can use of it, and what is said of the rest: stickers, voice, empty files."""
    good = tuple(attachment for attachment in said.attachments if not _useless(attachment))
    bad = next((attachment for attachment in said.attachments if _useless(attachment)), None)
    if bad and bad.problem:
        rest: tuple[Reply, ...] = (reply(ctx, "file-problem", problem=bad.problem),)
    elif bad or said.odd or not usable(said):
        rest = (reply(ctx, "odd", kind=bad.kind if bad else said.odd or "other"),)
    else:
        rest = ()
    return replace(said, attachments=good), rest


def _useless(attachment: Attachment) -> bool:
    return bool(attachment.problem) or attachment.kind not in _USABLE


def usable(said: Said) -> bool:
    """Whether there is anything in it for a conversation."""
    return bool(said.text.strip() or said.attachments)


# ---------------------------------------------------------------- commands and buttons


def answer(said: Said, state: State, ctx: Context) -> Turn:
    """The next turn: by command, or by the button that was pressed."""
    name = said.command or (said.pressed.action.removeprefix("g.") if said.pressed else "")
    args = (said.argument.strip(),) if said.command else said.pressed.args if said.pressed else ()
    argument = next(iter(args), "")
    if Role.OFFICER in ctx.actor.roles:
        remember_name(ctx, said.display_name)
    match name:
        case "start":
            return _start(argument, ctx)
        case "home":
            return home(state, ctx)
        case "cancel":
            return _cancel(state, ctx)
        case "help":
            return Turn((_help(ctx),))
        case "language":
            return _language(argument, ctx, welcome=_WELCOME in args[1:])
        case "privacy":
            return say(ctx, "privacy")
        case "mydata":
            return Turn((Reply(ctx.actor.id, personal_data.kept(ctx)),))
        case "delete":
            return _ask_delete(ctx)
        case "keep":
            return say(ctx, "delete-kept")
        case "erase" if said.pressed and said.pressed.revision is not None:
            return _erase(ctx)
    return stale_button(ctx) if said.pressed else say(ctx, "unknown-command", ((HELP,),))


def conversation_of(ctx: Context) -> ModuleType:
    """Whose home a person has: the bureau's, the exporter's or the buyer's."""
    if Role.OFFICER in ctx.actor.roles:
        return bureau
    return exporter if Role.EXPORTER in ctx.actor.roles else buyer


def home(state: State, ctx: Context) -> Turn:
    """What one sees when nothing is going on; only a company's registration is not given up by a look at it."""
    if at(state).startswith("exporter."):
        return exporter.home(ctx)
    turn: Turn = conversation_of(ctx).home(ctx)
    return Turn(turn.replies, turn.state if turn.state is not None else {})


# ---------------------------------------------------------------- arriving


def _start(argument: str, ctx: Context) -> Turn:
    kind, _, value = argument.partition("_")
    if kind == "p" and value.isascii() and value.isdigit() and len(value) < 10:
        return _linked(int(value), ctx)
    if kind == "i" and value:
        return _invited(value, ctx)
    if conversation_of(ctx) is not buyer:
        return Turn(home({}, ctx).replies, {})
    return Turn((_welcome(ctx),), {})


def _linked(product: int, ctx: Context) -> Turn:
    """A product by its link; somebody new is welcomed first and may choose his language."""
    turn = buyer.product_link(product, ctx)
    new = conversation_of(ctx) is buyer and ctx.tx.get(Session, ctx.actor.id).revision == 0
    return Turn((_welcome(ctx), *turn.replies), turn.state) if new else turn


def _welcome(ctx: Context, *, chosen: str = "") -> Reply:
    """The welcome; where a language was `chosen` under it, the same message in that language."""
    if not chosen:
        proposals.forget_slots(ctx, ctx.actor.id, _WELCOME)
    exporter_entry = Choice(Text("button-i-am-exporter"), "x.register")
    choices = (*_languages(_WELCOME), (exporter_entry,), (Choice(Text("button-privacy"), "g.privacy"),))
    text = Lines((Text(_WELCOME), *_drafted(chosen)), "\n\n") if chosen else Text(_WELCOME)
    return Reply(ctx.actor.id, text, choices, slot=_WELCOME)


def _languages(*more: str) -> Choices:
    buttons = [Choice(Text(f"language-{code}"), "g.language", (code, *more)) for code in LANGUAGES]
    return tuple(tuple(buttons[at : at + _LANGUAGES_IN_A_ROW]) for at in range(0, len(buttons), _LANGUAGES_IN_A_ROW))


def _speaking(key: str, code: str) -> Lines:
    """What is said where the language becomes another one."""
    return Lines((Text(key, {"language": Text(f"language-{code}")}), *_drafted(code)))


def _drafted(code: str) -> tuple[Text, ...]:
    """That nobody who speaks it has read the texts of a language, while that is so."""
    return () if read_by_speakers(code) else (Text("language-drafted"),)


def _invited(secret: str, ctx: Context) -> Turn:
    try:
        role = people.accept_invitation(ctx, secret)
    except people.InvalidInvitation:
        return say(ctx, "invitation-invalid")
    turn = home({}, ctx)
    return Turn((reply(ctx, "invitation-accepted", role=role.value), *turn.replies), turn.state)


# ---------------------------------------------------------------- at any time


def _cancel(state: State, ctx: Context) -> Turn:
    turn = home({}, ctx)
    # a question for the phone number leaves its keyboard behind
    said = Reply(ctx.actor.id, Text("cancelled" if state else "nothing-to-cancel"), keyboard="remove" if state else "")
    return Turn((said, *turn.replies), {})


def _help(ctx: Context) -> Reply:
    choices = ((Choice(Text("button-home"), "g.home"), Choice(Text("button-language"), "g.language")),)
    return reply(ctx, "help", choices, role=conversation_of(ctx).__name__.rpartition(".")[2])


def _language(wanted: str, ctx: Context, *, welcome: bool) -> Turn:
    if not wanted:
        return say(ctx, "language-choose", _languages())
    code = _language_named(wanted)
    if not code:
        return say(ctx, "language-unknown", _languages())
    people.set_language(ctx, code)
    if welcome:
        return Turn((_welcome(ctx, chosen=code),))
    return Turn((Reply(ctx.actor.id, _speaking("language-set", code)),))


def _language_named(words: str) -> str:
    """The code of a language given as "sw", "zh-hans", "Kiswahili", "swahili" or "斯瓦希里语"; "" for any other."""
    name = words.casefold()
    code = name.partition("-")[0]
    return code if code in LANGUAGES else _language_names().get(name, "")


@cache
def _language_names() -> Mapping[str, str]:
    return {_name(code, reader): code for code in LANGUAGES for reader in LANGUAGES if _name(code, reader)}


def _name(code: str, reader: str) -> str:
    return str(locale(reader).languages.get(code, "")).casefold()


def _ask_delete(ctx: Context) -> Turn:
    # no step of its own: who says no goes on with what he was doing
    yes, no = Choice(Text("delete-yes"), "g.erase", once=True), Choice(Text("button-no"), "g.keep")
    return Turn((reply(ctx, "delete-ask", ((yes,), (no,))),))


def _erase(ctx: Context) -> Turn:
    people.forget(ctx)
    return Turn((Reply(ctx.actor.id, Text("delete-done"), keyboard="remove"),))
