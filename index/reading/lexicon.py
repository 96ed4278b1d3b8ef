"""Phrases found by their tokens, the longest first. A key that ends in * holds for every ending of its last word."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from index.reading.tokens import Token, read_tokens

T = TypeVar("T")
_SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase found: its value and the token after it."""

    value: T
    end: int


class Lexicon(Generic[T]):
    """Values by phrase. Every phrase is cut as texts are; the first value given for a phrase holds."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._values: dict[tuple[str, ...], T] = {}
        self._stems: dict[tuple[str, ...], T] = {}
        self._lengths: dict[str, list[int]] = {}
        self._stem_starts: dict[str, list[int]] = {}
        for phrase, value in phrases:
            self._add(phrase, value)
        for lengths in (*self._lengths.values(), *self._stem_starts.values()):
            lengths.sort(reverse=True)

    def _add(self, phrase: str, value: T) -> None:
        stem = phrase.endswith("*")
        cut = read_tokens(phrase.removesuffix("*")).tokens
        if not cut:
            return
        for key in dict.fromkeys((tuple(token.text for token in cut), tuple(token.plain for token in cut))):
            (self._stems if stem else self._values).setdefault(key, value)
            first = key[0] if len(key) > 1 or not stem else ""
            lengths = (self._stem_starts if stem else self._lengths).setdefault(first, [])
            if len(key) not in lengths:
                lengths.append(len(key))

    def at(self, tokens: tuple[Token, ...], start: int) -> Found[T] | None:
        """The longest phrase that begins at a token: as written, else without its accents."""
        token = tokens[start]
        found = self._at([other.text for other in tokens[start : start + 24]], start)
        if found is None and not all(other.text is other.plain for other in tokens[start : start + 6]):
            found = self._at([other.plain for other in tokens[start : start + 24]], start)
        return found if found is not None or not token.text.isascii() else found

    def _at(self, texts: list[str], start: int) -> Found[T] | None:
        for length in self._lengths.get(texts[0], ()):
            key = tuple(texts[:length])
            if len(key) == length and key in self._values:
                return Found(self._values[key], start + length)
        for length in (*self._stem_starts.get(texts[0], ()), *self._stem_starts.get("", ())):
            if length <= len(texts) and (stem := self._stem(texts, length)) is not None:
                return Found(stem, start + length)
        return None

    def _stem(self, texts: list[str], length: int) -> T | None:
        *before, last = texts[:length]
        for size in range(len(last), _SHORTEST_STEM - 1, -1):
            if (value := self._stems.get((*before, last[:size]))) is not None:
                return value
        return None


def united(groups: Mapping[T, Iterable[str]]) -> Lexicon[T]:
    """A lexicon of groups of phrases."""
    return Lexicon((phrase, value) for value, phrases in groups.items() for phrase in phrases)
