"""One turn of a conversation as plain data: what a person said, and what is answered. No Telegram, no language.

A conversation names texts by key; `bot.texts` makes sentences of them in the language of whoever reads them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from datetime import datetime
from typing import Literal

from catalog.model import PersonId

AttachmentKind = Literal["photo", "document", "voice", "sticker", "video", "location", "contact", "other"]


@dataclass(frozen=True, slots=True)
class Attachment:
    """Something sent along. `file` is the sha256 of the kept file, "" when it was not kept and `problem` says why.

    For a contact (a shared phone number) `phone` is set and `own` tells whether it is the sender's.
    """

    kind: AttachmentKind
    file: str = ""
    name: str = ""
    media_type: str = ""
    size: int = 0
    problem: Literal["", "empty", "too_big", "unavailable"] = ""
    phone: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button as it comes back: the action, its arguments, and the session revision it belonged to, if any."""

    action: str
    args: tuple[str, ...] = ()
    revision: int | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What a person said: a text, a command, a pressed button, files; one of them at least, or `odd` names what came.

    `display_name` is what the channel calls the person and `language_hint` the language of his app: hostile both.
    An album is one `Said` with several attachments.
    """

    person: PersonId
    at: datetime
    text: str = ""
    command: str = ""
    argument: str = ""
    pressed: Pressed | None = None
    attachments: tuple[Attachment, ...] = ()
    odd: str = ""
    display_name: str = ""
    language_hint: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """A text by its key, with arguments. A `Text` or `Lines` among the arguments is rendered first, the rest escaped."""

    key: str
    args: Mapping[str, object] = default(default_factory=dict)


def verbatim(text: str) -> Text:
    """A text that is nobody's sentence of ours: a name, a person's own words."""
    return Text("verbatim", {"text": text})


@dataclass(frozen=True, slots=True)
class Lines:
    """Several texts, one below the other (or joined by `separator`)."""

    parts: tuple[Text | Lines, ...]
    separator: str = "\n"


@dataclass(frozen=True, slots=True)
class Choice:
    """A button. `action` with `args` comes back when it is pressed; `url` opens a page instead.

    `once` binds it to the present step of the conversation: pressed later, it is answered kindly and changes nothing.
    """

    label: Text
    action: str = ""
    args: tuple[str | int, ...] = ()
    url: str = ""
    once: bool = False


Choices = tuple[tuple[Choice, ...], ...]


@dataclass(frozen=True, slots=True)
class Reply:
    """A message to a person. `slot` names a message that a later reply of the same slot edits in place.

    `photo`, `document` are sha256 ids of kept files; `tile` draws a picture for a sector instead of a photo;
    `card` sends a contact card (vCard). `keyboard` offers to share one's phone number, or takes that offer away.
    """

    to: PersonId
    text: Text | Lines
    choices: Choices = ()
    slot: str = ""
    photo: str = ""
    tile: str = ""
    document: str = ""
    card: Card | None = None
    keyboard: Literal["", "share_phone", "remove"] = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A contact card to send: always with a name, and a phone number or an e-mail address."""

    name: str
    phone: str = ""
    email: str = ""
    organisation: str = ""


State = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Turn:
    """The answer to one `Said`: the new state of the conversation (None: as before) and the replies, in order."""

    replies: tuple[Reply, ...] = ()
    state: State | None = None


CALLBACK_LIMIT = 64


def callback_data(choice: Choice, revision: int) -> str:
    """A button's data, e.g. "b.page|12|2" or "x.kind|trader#7"; 64 bytes at most.

    Raises:
        ValueError: the data would be longer than a button can carry.
    """
    data = "|".join([choice.action, *map(str, choice.args)])
    data += f"#{revision}" if choice.once else ""
    if len(data.encode()) > CALLBACK_LIMIT:
        raise ValueError(f"button data over {CALLBACK_LIMIT} bytes: {data!r}")
    return data


def pressed(data: str) -> Pressed:
    """Read a button's data back. Forged data gives an action nobody knows, never an error."""
    body, mark, revision = data.partition("#")
    action, *args = body.split("|")
    number = int(revision) if revision.isascii() and revision.isdigit() and len(revision) < 10 else -1
    return Pressed(action, tuple(args), number if mark else None)
