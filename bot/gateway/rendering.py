"""A reply of a conversation as the plain bodies that the outbox keeps: in the reader's language, within Telegram's limits."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import vobject

from bot.gateway.markup import ELLIPSIS, fit, plain, visible
from bot.texts import clip, render
from bot.turn import Card, Choice, Reply, Text, callback_data
from catalog.model import StoredFile

Body = dict[str, Any]
TEXT_LIMIT, CAPTION_LIMIT = 4096, 1024
LABEL_LIMIT = 80
SHARE_PHONE = Text("gateway-button-share-phone")
# a keyboard at the bottom needs a message of its own beside one with buttons: these say nothing in any language
_OFFERED, _TAKEN_AWAY = "\N{WHITE DOWN POINTING BACKHAND INDEX}", "\N{OK HAND SIGN}"


@dataclass(frozen=True, slots=True)
class Part:
    """One message to send. Only the part that carries the reply's text has its slot."""

    body: Body
    slot: str = ""


def parts(reply: Reply, language: str, revision: int, document: StoredFile | None = None) -> list[Part]:
    """The messages of a reply, in order; mostly one. `document` is the kept file that the reply names.

    Raises:
        bot.texts.MissingText: a text is unknown.
        ValueError: a button's data is too long.
    """
    words = render(reply.text, language)
    buttons = [[_button(choice, language, revision) for choice in row] for row in reply.choices if row]
    out = _content(reply, language, words, document)
    main = next(part for part in out if part.body.get("html") is not None)
    if buttons:
        main.body["buttons"] = buttons
    if reply.keyboard:
        _add_keyboard(out, main, _keyboard(reply, language))
    return out


def _content(reply: Reply, language: str, words: str, document: StoredFile | None) -> list[Part]:
    """The text with its picture or file; apart, where the text is too long for a caption."""
    short = visible(words) <= CAPTION_LIMIT
    if document:
        file: Body = {"kind": "document", "file": document.id, "name": _neutral_name(document)}
        return [_captioned(file, words, reply.slot)] if short else [Part(file), _text(words, reply.slot)]
    if reply.photo:
        photo: Body = {"kind": "picture", "photo": reply.photo}
        return [_captioned(photo, words, reply.slot)] if short else [Part(photo), _text(words, reply.slot)]
    if reply.tile and short:
        return [_captioned({"kind": "picture", "tile": reply.tile, "language": language}, words, reply.slot)]
    if reply.card:
        card = _card(reply.card)
        return [_text(words, reply.slot), Part(card)]
    return [_text(words, reply.slot)]


def _neutral_name(document: StoredFile) -> str:
    """A name of ours: the sender's own may tell who he is before contacts are exchanged."""
    suffix = re.search(r"\.[A-Za-z0-9]{1,8}$", document.name)
    return f"document-{document.id[:8]}{suffix[0].lower() if suffix else ''}"


def _captioned(body: Body, words: str, slot: str) -> Part:
    return Part(body | {"html": fit(words, CAPTION_LIMIT)}, slot)


def _text(words: str, slot: str) -> Part:
    # Telegram refuses a message without visible words
    shown = fit(words, TEXT_LIMIT) if plain(words).strip() else ELLIPSIS
    return Part({"kind": "text", "html": shown}, slot)


def _button(choice: Choice, language: str, revision: int) -> Body:
    label = clip(plain(render(choice.label, language)), LABEL_LIMIT) or ELLIPSIS
    if choice.url:
        return {"text": label, "url": choice.url}
    return {"text": label, "data": callback_data(choice, revision)}


def _keyboard(reply: Reply, language: str) -> Body:
    if reply.keyboard == "remove":
        return {"remove": True}
    return {"share": clip(plain(render(SHARE_PHONE, language)), LABEL_LIMIT)}


def _add_keyboard(out: list[Part], main: Part, keyboard: Body) -> None:
    """Telegram takes one keyboard a message, so that beside buttons it gets a message of its own."""
    if "buttons" not in main.body:
        main.body["keyboard"] = keyboard
    elif "share" in keyboard:
        out.append(Part({"kind": "text", "html": _OFFERED, "keyboard": keyboard}))
    else:
        out.insert(0, Part({"kind": "text", "html": _TAKEN_AWAY, "keyboard": keyboard}))


def _card(card: Card) -> Body:
    """A contact as Telegram shows it; one without a phone number goes as a vCard file."""
    name = clip(card.name, 64) or ELLIPSIS
    body: Body = {"kind": "contact" if card.phone else "vcard", "name": name, "vcard": vcard(card)}
    return body | ({"phone": clip(card.phone, 32)} if card.phone else {})


def vcard(card: Card) -> str:
    """The contact in vCard 3.0; under 2,048 bytes."""
    made = vobject.vCard()
    made.add("n").value = vobject.vcard.Name(given=clip(card.name, 64))
    made.add("fn").value = clip(card.name, 64)
    fields: Mapping[str, str] = {"tel": clip(card.phone, 32), "email": clip(card.email, 120)}
    for field, value in fields.items():
        if value:
            made.add(field).value = value
    if card.organisation:
        made.add("org").value = [clip(card.organisation, 120)]
    return str(made.serialize())
