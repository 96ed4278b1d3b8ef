"""Formatted text as Telegram reads it: HTML to text and entities, and what it finds by itself."""

import re
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.refusals import Refusal, bad_request

Entity = dict[str, Any]

_SIMPLE = {
    "b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline",
    "s": "strikethrough", "strike": "strikethrough", "del": "strikethrough", "tg-spoiler": "spoiler",
    "span": "spoiler", "code": "code", "pre": "pre", "blockquote": "blockquote", "a": "text_link",
    "tg-emoji": "custom_emoji",
}  # fmt: skip
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_REFERENCE = re.compile(r"&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(lt|gt|amp|quot));?")
_TAG_NAME = re.compile(r"[^\s>]*")
_ATTRIBUTE = re.compile(r"""\s*([^\s=>"']+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s>"']*))?""")
# Where these stand nothing is looked for inside.
_LITERAL = {"code", "pre", "text_link"}
_FOUND = (
    (
        "url",
        re.compile(r"\b(?:https?://|t\.me/|www\.)[^\s<>\"“”，。；（）]*[^\s<>\"“”，。；（）.,;:!?)]", re.IGNORECASE),
    ),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}\b")),
    ("bot_command", re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])")),
    ("mention", re.compile(r"(?<![\w@])@[A-Za-z]\w{4,31}\b")),
    ("hashtag", re.compile(r"(?<![\w#])#\w*[^\W\d]\w*")),
    ("phone_number", re.compile(r"(?<![\w+])\+\d(?:[ -]?\d){7,14}\b")),
)


def utf16(text: str) -> int:
    """Length in UTF-16 code units, which is how Telegram counts offsets."""
    return len(text.encode("utf-16-le")) // 2


@dataclass
class _Open:
    tag: str
    start: int
    attributes: dict[str, str]


@dataclass
class _Reader:
    """Reads one HTML text; `length` is the number of UTF-16 units written so far."""

    source: str
    at: int = 0
    length: int = 0
    written: list[str] = field(default_factory=list)
    opened: list[_Open] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)

    def refuse(self, why: str, at: int | None = None) -> Refusal:
        offset = "" if at is None else f" at byte offset {len(self.source[:at].encode())}"
        return bad_request(f"can't parse entities: {why}{offset}")

    def write(self, text: str) -> None:
        self.written.append(text)
        self.length += utf16(text)

    def read(self) -> None:
        while self.at < len(self.source):
            here = self.source[self.at]
            if here == "<":
                self._end_tag() if self.source.startswith("</", self.at) else self._start_tag()
            elif here == "&":
                self._reference()
            else:
                stop = re.compile("[<&]").search(self.source, self.at)
                end = stop.start() if stop else len(self.source)
                self.write(self.source[self.at : end])
                self.at = end
        if self.opened:
            raise self.refuse(f'Can\'t find end tag corresponding to start tag "{self.opened[-1].tag}"')

    def _reference(self) -> None:
        found = _REFERENCE.match(self.source, self.at)
        if not found:
            self.write("&")
            self.at += 1
            return
        decimal, hexadecimal, named = found.groups()
        code = int(decimal) if decimal else int(hexadecimal, 16) if hexadecimal else 0
        self.write(_NAMED[named] if named else chr(code) if 0 < code < 0x110000 else found[0])
        self.at = found.end()

    def _start_tag(self) -> None:
        begin = self.at
        name = _TAG_NAME.match(self.source, begin + 1)
        assert name is not None  # matches the empty string too
        tag = name[0].lower()
        if name.end() >= len(self.source):
            raise self.refuse("Unclosed start tag", begin)
        if tag not in _SIMPLE:
            raise self.refuse(f'Unsupported start tag "{tag}"', begin)
        attributes = self._attributes(name.end(), begin)
        if tag == "span" and not attributes.get("class", "").startswith("tg-"):
            raise self.refuse('Tag "span" must have class "tg-spoiler"', begin)
        self.opened.append(_Open(tag, self.length, attributes))

    def _attributes(self, at: int, begin: int) -> dict[str, str]:
        attributes: dict[str, str] = {}
        while True:
            while at < len(self.source) and self.source[at].isspace():
                at += 1
            if at >= len(self.source):
                raise self.refuse("Unclosed start tag", begin)
            if self.source[at] == ">":
                self.at = at + 1
                return attributes
            found = _ATTRIBUTE.match(self.source, at)
            if not found:
                quoted = self.source[at] in "\"'"
                raise self.refuse("Unclosed start tag" if quoted else "Empty attribute name in the tag", begin)
            attributes[found[1].lower()] = _unescape((found[2] or "").strip("\"'"))
            at = found.end()

    def _end_tag(self) -> None:
        begin = self.at
        name = _TAG_NAME.match(self.source, begin + 2)
        assert name is not None  # matches the empty string too
        if not self.opened:
            raise self.refuse("Unexpected end tag", begin)
        tag, expected = name[0].lower(), self.opened[-1].tag
        if tag and tag != expected:
            offset = len(self.source[:begin].encode())
            wrong = f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{tag}>"'
            raise self.refuse(wrong)
        close = self.source.find(">", name.end())
        if close < 0 or self.source[name.end() : close].strip():
            raise self.refuse("Unclosed end tag", begin)
        self.at = close + 1
        self._close(self.opened.pop())

    def _close(self, opened: _Open) -> None:
        length = self.length - opened.start
        if length <= 0:
            return
        entity: Entity = {"type": _SIMPLE[opened.tag], "offset": opened.start, "length": length}
        if opened.tag == "a":
            text = "".join(self.written).encode("utf-16-le")[opened.start * 2 :].decode("utf-16-le")
            if not _link(entity, opened.attributes.get("href") or text):
                return
        elif opened.tag == "blockquote" and "expandable" in opened.attributes:
            entity["type"] = "expandable_blockquote"
        elif opened.tag == "tg-emoji":
            entity["custom_emoji_id"] = opened.attributes.get("emoji-id", "")
        elif opened.tag == "code" and self._language(opened, length):
            return
        self.entities.append(entity)

    def _language(self, opened: _Open, length: int) -> bool:
        """A code block's language inside <pre>: handed to the surrounding entity."""
        name = opened.attributes.get("class", "")
        inside = self.opened and self.opened[-1].tag == "pre" and self.opened[-1].start == opened.start
        if not inside or not name.startswith("language-"):
            return False
        self.entities.append({"type": "language", "offset": opened.start, "length": length, "is": name[9:]})
        return True


def _unescape(text: str) -> str:
    return _REFERENCE.sub(lambda m: chr(int(m[1])) if m[1] else chr(int(m[2], 16)) if m[2] else _NAMED[m[3]], text)


def _link(entity: Entity, target: str) -> bool:
    """Completes a link or a mention by id; False when Telegram would drop it silently."""
    user = re.fullmatch(r"tg://user\?id=(\d+)", target)
    if user:
        entity["type"] = "text_mention"
        entity["user"] = {"id": int(user[1]), "is_bot": False, "first_name": ""}
        return True
    if not re.match(r"(https?://|tg://|mailto:|tel:|[\w-]+(\.[\w-]+)+)", target, re.IGNORECASE):
        return False
    entity["url"] = target if ":" in target.split("/", maxsplit=1)[0] else f"http://{target}"
    return True


def parse_html(source: str) -> tuple[str, list[Entity]]:
    """Telegram's HTML parse mode: the plain text and its entities. Raises Refusal as Telegram words it."""
    reader = _Reader(source)
    reader.read()
    languages = {e["offset"]: e["is"] for e in reader.entities if e["type"] == "language"}
    entities = [e for e in reader.entities if e["type"] != "language"]
    for entity in entities:
        if entity["type"] == "pre" and entity["offset"] in languages:
            entity["language"] = languages[entity["offset"]]
    return "".join(reader.written), entities


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Without the white space around it, as Telegram stores it; entities that become empty go."""
    text = text.replace("\r", "").replace("\0", "")
    lead = utf16(text) - utf16(text.lstrip())
    kept = text.strip()
    end, moved = utf16(kept), []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        stop = min(end, entity["offset"] + entity["length"] - lead)
        if stop > start:
            moved.append({**entity, "offset": start, "length": stop - start})
    return kept, moved


def find_entities(text: str, known: list[Entity]) -> list[Entity]:
    """`known` and the commands, links, mentions and numbers Telegram marks by itself, in order."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in known if e["type"] in _LITERAL]
    entities = list(known)
    for kind, pattern in _FOUND:
        for found in pattern.finditer(text):
            start = utf16(text[: found.start()])
            stop = start + utf16(found[0])
            if all(stop <= a or start >= b for a, b in taken):
                entities.append({"type": kind, "offset": start, "length": stop - start})
                taken.append((start, stop))
    return sorted(entities, key=lambda e: (e["offset"], -e["length"]))
