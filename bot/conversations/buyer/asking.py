"""Stating a need: words, a picture with or without words, a document, or no need at all."""

from __future__ import annotations

from bot.conversations.buyer.parts import Args, button, present
from bot.conversations.common import HELP, at, say, step, words
from bot.services import buyers, requests
from bot.services.context import Context
from bot.services.requests import TooManyRequests
from bot.turn import Attachment, Reply, Said, State, Text, Turn
from catalog.model import Requirements

_PICTURES = frozenset({"image/jpeg", "image/png", "image/webp"})
_MOST_PHOTOS = 10
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
    """A need as a new request, read back with what fits; no request where no product is named."""
    read = ctx.matcher.read(text, today=ctx.today, country=buyers.known(ctx).country, language=ctx.actor.language)
    if read.product is None:
        return _no_need(read, text, photos, ctx)
    turn = stated(read, photos, ctx)
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


def too_many(error: TooManyRequests, ctx: Context) -> Turn:
    """One request too many for a day."""
    return say(ctx, "buyer-too-many", ((button("buyer-button-requests", "b.list"),),), state={}, limit=error.limit)


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
