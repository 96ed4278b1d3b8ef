"""Phrases found by their tokens, the longest first.

A key that ends in * holds for every ending of its last word, one that begins with = only with its accents: usagé.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from index.reading.tokens import Source, words_of

T = TypeVar("T")
_SHORTEST_STEM = 2


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A phrase found: its value, its first token and the token after it."""

    value: T
    start: int
    end: int


class Lexicon(Generic[T]):
    """Values by phrase. Every phrase is cut as texts are; the first value given for a phrase holds."""

    def __init__(self, phrases: Iterable[tuple[str, T]]) -> None:
        self._values: dict[tuple[str, ...], T] = {}
        self._stems: dict[tuple[str, ...], T] = {}
        starts: dict[str, set[int]] = defaultdict(set)
        stem_starts: dict[str, set[int]] = defaultdict(set)
        for phrase, value in phrases:
            stem = phrase.endswith("*")
            keys = _keys(phrase.removeprefix("=").removesuffix("*"))
            for key in keys[:1] if phrase.startswith("=") else keys:
                (self._stems if stem else self._values).setdefault(key, value)
                (stem_starts if stem else starts)["" if stem and len(key) == 1 else key[0]].add(len(key))
        self._starts = {first: sorted(lengths, reverse=True) for first, lengths in starts.items()}
        self._stem_starts = {first: sorted(lengths, reverse=True) for first, lengths in stem_starts.items()}
        self._longest = max((len(key) for key in (*self._values, *self._stems)), default=0)

    def at(self, source: Source, start: int) -> Found[T] | None:
        """The longest phrase that begins at a token: as written, else without its accents."""
        if start >= len(source.tokens):
            return None
        found = self._at(source.texts, start)
        if found is None and source.accented:
            found = self._at(source.plains, start)
        return found

    def before(self, source: Source, end: int) -> Found[T] | None:
        """The longest phrase that ends before a token."""
        for texts in (source.texts, source.plains) if source.accented else (source.texts,):
            for length in range(min(self._longest, end), 0, -1):
                words = texts[end - length : end]
                if (value := self._value(words)) is not None:
                    return Found(value, end - length, end)
        return None

    def _value(self, words: Sequence[str]) -> T | None:
        value = self._values.get(tuple(words))
        return value if value is not None else self._stem(words)

    def _at(self, texts: Sequence[str], start: int) -> Found[T] | None:
        first = texts[start]
        for length in self._starts.get(first, ()):
            value = self._values.get(tuple(texts[start : start + length]))
            if value is not None and start + length <= len(texts):
                return Found(value, start, start + length)
        for length in (*self._stem_starts.get(first, ()), *self._stem_starts.get("", ())):
            value = self._stem(texts[start : start + length])
            if value is not None and start + length <= len(texts):
                return Found(value, start, start + length)
        return None

    def _stem(self, words: Sequence[str]) -> T | None:
        if not self._stems:
            return None
        *before, last = words
        for size in range(len(last), _SHORTEST_STEM - 1, -1):
            if (value := self._stems.get((*before, last[:size]))) is not None:
                return value
        return None


def _keys(phrase: str) -> list[tuple[str, ...]]:
    """The words of a phrase, as written and without accents; a short word keeps its accents."""
    exact, loose = words_of(phrase)
    keys = [exact, loose] if len("".join(loose)) > 3 else [exact]
    return [key for key in dict.fromkeys(keys) if key]
