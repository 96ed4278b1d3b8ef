"""Stating a need: words, a picture with or without words, a document, or no need at all."""

from __future__ import annotations

from bot.conversations.buyer import several
from bot.conversations.buyer.parts import Args, button, present, too_many
from bot.conversations.common import HELP, at, say, stale_button, step, words
from bot.services import requests
from bot.services.context import Context
from bot.services.requests import TooManyRequests
from bot.texts import clip
from bot.turn import Attachment, Reply, Said, State, Text, Turn
from catalog.model import Requirements

_PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
_MOST_PHOTOS = 10
_LONGEST_WORDS = 60
_SAYS_SOMETHING = ("quantity", "price", "country", "city", "deadline")


def spoken(said: Said, state: State, ctx: Context) -> Turn:
    """A free text, a picture or a document when no question waits for its answer."""
    earlier = state if at(state) == "buyer.what" else {}
    text = "\n".join(part for part in (str(earlier.get("text", "")), words(said)) if part)
    photos = _photos(said, earlier)
    if words(said):
        return need(text, photos, ctx, document=_has_document(said))
    if any(attachment.kind == "contact" for attachment in said.attachments):
        return say(ctx, "buyer-contact-later")
    if not any(map(_is_picture, said.attachments)):
        return say(ctx, "buyer-document-words")
    return say(ctx, "buyer-photo-what", state=step("buyer.what", text=text, photos=list(photos)))


def _photos(said: Said, earlier: State) -> tuple[str, ...]:
    before = earlier.get("photos", [])
    assert isinstance(before, list)
    new = [attachment.file for attachment in said.attachments if _is_picture(attachment)]
    return tuple(dict.fromkeys([*map(str, before), *new]))[:_MOST_PHOTOS]


def _is_picture(attachment: Attachment) -> bool:
    if not attachment.file:
        return False
    return attachment.kind == "photo" or (attachment.kind == "document" and attachment.media_type in _PICTURES)


def _has_document(said: Said) -> bool:
    return any(attachment.kind == "document" and not _is_picture(attachment) for attachment in said.attachments)


def need(text: str, photos: tuple[str, ...], ctx: Context, *, document: bool = False) -> Turn:
    """A need as a new request, read back with what fits; several goods are asked about first.

    No request where no product is named, nor where it is doubtful that anything is asked for at all.
    """
    found = requests.goods(ctx, text)
    if found.whole.product is None:
        return _no_need(found.whole, text, photos, ctx)
    if found.parts:
        turn = several.ask(ctx, found, photos)
    elif requests.doubtful(ctx, found.whole):
        turn = _doubtful(found.whole, photos, ctx)
    else:
        turn = stated(found.whole, photos, ctx)
    if not document:
        return turn
    return Turn((*turn.replies, Reply(ctx.actor.id, Text("buyer-document-unread"))), turn.state)


def stated(read: Requirements, photos: tuple[str, ...], ctx: Context) -> Turn:
    """A reading as a new request, unless it is one too many today."""
    try:
        request = requests.state(ctx, read, photos)
    except TooManyRequests as error:
        return too_many(error, ctx)
    return present(ctx, request)


def _doubtful(read: Requirements, photos: tuple[str, ...], ctx: Context) -> Turn:
    """Perhaps no need at all: nobody offers it, and he says himself whether it is to be kept."""
    assert read.product is not None
    state = step("buyer.doubt", text=read.text, photos=list(photos))
    choices = ((button("buyer-button-keep-need", "b.keepneed", once=True), HELP),)
    return say(ctx, "buyer-doubtful", choices, state=state, words=clip(read.product.value, _LONGEST_WORDS))


def keep_need(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """It is a need: kept as a request, with the honest no."""
    if at(state) != "buyer.doubt":
        return stale_button(ctx)
    return stated(requests.read(ctx, str(state.get("text", ""))).whole, _photos(said, state), ctx)


def several_words(said: Said, state: State, ctx: Context) -> Turn:
    """Words while several goods are asked about: what he adds to all of them, or another need."""
    if not words(said):
        return spoken(said, {}, ctx)
    text = several.more_words(said, state, ctx)
    return need(words(said), (), ctx) if text is None else need(text, _photos(said, state), ctx)


def _no_need(read: Requirements, text: str, photos: tuple[str, ...], ctx: Context) -> Turn:
    if photos or any(getattr(read, name) for name in _SAYS_SOMETHING):
        return say(ctx, "buyer-what-product", state=step("buyer.what", text=text, photos=list(photos)))
    return say(ctx, "buyer-no-need", ((button("buyer-button-requests", "b.list"), HELP),), state={})


def new(said: Said, state: State, ctx: Context) -> Turn:
    """/new: another need, whoever asks; with words behind the command at once."""
    if said.argument.strip():
        return need(said.argument.strip(), (), ctx)
    return say(ctx, "buyer-new", state=step("buyer.what", text="", photos=[]))


def new_pressed(args: Args, said: Said, state: State, ctx: Context) -> Turn:
    """The button for another need."""
    return say(ctx, "buyer-new", state=step("buyer.what", text="", photos=[]))
