"""Telegram HTML by its visible length: cut so that it stays valid, or made plain."""

from __future__ import annotations

import html
from html.parser import HTMLParser

ELLIPSIS = "…"


def units(text: str) -> int:
    """The length as Telegram counts it at worst: UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def plain(source: str) -> str:
    """The words of an HTML text, for labels and other places without formatting."""
    reader = _Reader(None)
    return reader.read(source)[1]


def visible(source: str) -> int:
    """How long an HTML text is once its tags are read."""
    return units(plain(source))


def fit(source: str, longest: int) -> str:
    """The HTML text, cut to `longest` visible units where it is longer; tags that were open are closed."""
    if visible(source) <= longest:
        return source
    return _Reader(longest - 1).read(source)[0]


class _Reader(HTMLParser):
    """Copies HTML until the room is used up. `room` None means: no limit."""

    def __init__(self, room: int | None) -> None:
        super().__init__(convert_charrefs=True)
        self._room = room
        self._full = False
        self._open: list[str] = []
        self._html: list[str] = []
        self._words: list[str] = []

    def read(self, source: str) -> tuple[str, str]:
        """(HTML, plain words)."""
        self.feed(source)
        self.close()
        closing = [f"</{tag}>" for tag in reversed(self._open)]
        return "".join(self._html + closing), "".join(self._words)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self._full:
            self._open.append(tag)
            self._html.append(self.get_starttag_text() or f"<{tag}>")

    def handle_endtag(self, tag: str) -> None:
        if not self._full and self._open and self._open[-1] == tag:
            self._open.pop()
            self._html.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._full:
            return
        if self._room is not None:
            data = self._shortened(data, self._room)
        self._words.append(data)
        self._html.append(html.escape(data, quote=False))

    def _shortened(self, data: str, room: int) -> str:
        left = room - units(data)
        if left >= 0:
            self._room = left
            return data
        self._full = True
        while units(data) > room:
            data = data[: max(room, 0)] if len(data) > room else data[:-1]
        return data.rstrip() + ELLIPSIS
