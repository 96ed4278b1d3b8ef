"""Texts that run from right to left: what keeps names, figures and commands in their place within them."""

from __future__ import annotations

import re

_FROM_THE_RIGHT = frozenset({"ar"})
_TURNING = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe"
_RIGHT_TO_LEFT = re.compile(f"[{_TURNING}]")
# figures, and letters that run from left to right
_LEFT_TO_RIGHT = re.compile(rf"\d|[^\W\d_{_TURNING}]")
_WORDS = re.compile(r"\S(?:.*\S)?", re.DOTALL)
# tags, entities and marks of a line that decide nothing, and then a letter that does; not all clients look past what
# is isolated
_BEGINS_FROM_THE_RIGHT = re.compile(rf"(?:<[^>]*>|&\w+;|[^\w\u2068]|[\d_])*?[{_TURNING}\u200f]")
_COMMAND = re.compile(r"(?<![\w/<\u200e])/(?=[a-z])")


def from_the_right(language: str) -> bool:
    """Whether a language is written from right to left."""
    return language in _FROM_THE_RIGHT


def isolated(words: str, language: str) -> str:
    """Words that run against the line they stand in, kept from turning what is around them."""
    against = _LEFT_TO_RIGHT if from_the_right(language) else _RIGHT_TO_LEFT
    if not against.search(words):
        return words
    # a blank before or after stays between the words and their neighbours
    return _WORDS.sub(lambda found: f"\N{FIRST STRONG ISOLATE}{found[0]}\N{POP DIRECTIONAL ISOLATE}", words, count=1)


def turned(words: str, language: str) -> str:
    """Each line of a text begins from the right, whatever its first word is, and a command keeps its stroke before it."""
    if not from_the_right(language) or not _RIGHT_TO_LEFT.search(words):
        return words
    lines = _COMMAND.sub("\N{LEFT-TO-RIGHT MARK}/", words).split("\n")
    return "\n".join(
        line if not line or _BEGINS_FROM_THE_RIGHT.match(line) else f"\N{RIGHT-TO-LEFT MARK}{line}" for line in lines
    )
