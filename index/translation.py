"""What a text means in the catalog's own language, by the trade glossary: so that words find what is named in Chinese."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from time import sleep
from typing import TypeVar

from catalog.tables import LANGUAGES
from index.glossary import SERVICES, Term, read_glossary, read_terms
from index.reading.speech import speech
from index.reading.tokens import Source, read_tokens, words_of
from index.stems import stem

CATALOG = "zh"
# words of English trade stand in texts of every language
LOANS = "en"
# a word of so few letters keeps its accents
_SHORT = 3

T = TypeVar("T")
# which of several Chinese wordings is meant
Choose = Callable[[Sequence[str]], int]


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in Chinese, word for word; `service`: a person or a service is asked for, which nobody's catalog holds."""

    text: str = ""
    service: bool = False


@dataclass(frozen=True, slots=True)
class _Sense:
    """What a wording may mean: its usual Chinese, and whether that is a person or a service."""

    chinese: str
    service: bool


@dataclass(frozen=True, slots=True)
class _Found:
    """A term in a text: all it may mean, its first token and the token after it."""

    senses: tuple[_Sense, ...]
    start: int
    end: int


def _first(wordings: Sequence[str]) -> int:
    return 0


def translated(text: str, language: str, choose: Choose = _first) -> Translation:
    """The usual Chinese of each glossary term in a text, as they come, the longest of those that overlap.

    `choose` decides where a term has several meanings; the one that stands first in the glossary holds without it.
    """
    source = read_tokens(text)
    spoken = speech(language)
    lexicons = [_lexicon(code) for code in dict.fromkeys((language, LOANS)) if code in LANGUAGES]
    terms = (_term_at(lexicons, source, at) for at in range(len(source.tokens)))
    found = list(_apart(term for term in terms if not _only(spoken.stop, source, term)))
    # tractor mechanic, mechanic for tractors
    named = (*found[:1], *(found[-1:] if spoken.noun_last else ()))
    chinese = " ".join(dict.fromkeys(_meant(term, choose).chinese for term in found))
    return Translation(chinese, any(sense.service for term in named for sense in term.senses))


def load_terms(pause: float = 0.0) -> None:
    """Load the terms of all languages, some tenths of a second each; `pause` seconds before each leave room for turns."""
    for language in LANGUAGES:
        sleep(pause)
        _lexicon(language)
    _glossary.cache_clear()  # all of it is in the lexicons now


def terms_in_chinese() -> tuple[str, ...]:
    """The usual Chinese of every term of the glossary, each once."""
    return tuple(dict.fromkeys(sense.chinese for sense in _senses()))


@cache
def _glossary() -> tuple[Term, ...]:
    """All terms of the glossary that comes with the program."""
    return tuple(term for term in read_glossary() if term[CATALOG])


class _Lexicon:
    """What wordings of one language mean. As written they go before words that only share a stem with them."""

    def __init__(self, language: str) -> None:
        self._language = language
        # by words with blanks between them: the meanings of wordings, and the wordings that stems stand for
        self._senses: dict[str, tuple[_Sense, ...]] = {}
        self._stemmed: dict[str, tuple[str, ...]] = {}
        # how many words the wordings have that begin with a word
        self._lengths: dict[str, tuple[int, ...]] = {}
        for term, sense in zip(_glossary(), _senses(), strict=True):
            for wording in term[language]:
                written, bare = words_of(wording)
                for words in {written, bare} if len("".join(bare)) > _SHORT else {written}:
                    if words:
                        self._add(words, sense)

    def _add(self, words: Sequence[str], sense: _Sense) -> None:
        written, stems = " ".join(words), self._stems(words)
        self._senses[written] = _with(self._senses.get(written, ()), sense)
        if stems != written:
            self._stemmed[stems] = _with(self._stemmed.get(stems, ()), written)
        for first in {words[0], stem(words[0], self._language)}:
            self._lengths[first] = _with(self._lengths.get(first, ()), len(words))

    def _stems(self, words: Sequence[str]) -> str:
        return " ".join(stem(word, self._language) for word in words)

    def _meanings(self, words: Sequence[str]) -> tuple[_Sense, ...]:
        """What words mean as written, or what those of the same stems do that are written most alike."""
        written, stems = " ".join(words), self._stems(words)
        if written in self._senses:
            return self._senses[written]
        alike = (*self._stemmed.get(stems, ()), *([stems] if stems in self._senses else []))
        shared = {other: _same_start(written, other) for other in alike}
        nearest = max(shared.values(), default=0)
        found = (sense for other, length in shared.items() if length == nearest for sense in self._senses[other])
        return tuple(dict.fromkeys(found))

    def at(self, source: Source, start: int) -> _Found | None:
        """The longest term that begins at a token, as written or else without its accents; it never ends in a word."""
        if start not in source.bounds:
            return None
        for texts in (source.texts, source.plains) if source.accented else (source.texts,):
            if found := self._at(source, texts, start):
                return found
        return None

    def _at(self, source: Source, texts: Sequence[str], start: int) -> _Found | None:
        first = texts[start]
        lengths = {*self._lengths.get(first, ()), *self._lengths.get(stem(first, self._language), ())}
        for length in sorted(lengths, reverse=True):
            words, end = texts[start : start + length], start + length
            if len(words) == length and end in source.bounds and (senses := self._meanings(words)):
                return _Found(senses, start, end)
        return None


def _with(known: tuple[T, ...], more: T) -> tuple[T, ...]:
    return known if more in known else (*known, more)


def _same_start(one: str, other: str) -> int:
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _term_at(lexicons: Sequence[_Lexicon], source: Source, at: int) -> _Found | None:
    """The longest term that begins at a token, in any of the languages."""
    found = (lexicon.at(source, at) for lexicon in lexicons)
    return max((term for term in found if term is not None), key=lambda term: term.end, default=None)


def _only(small: frozenset[str], source: Source, term: _Found | None) -> bool:
    """Whether a term is one small word: "for" and "with" name nothing."""
    return term is not None and term.end == term.start + 1 and source.texts[term.start] in small


def _apart(terms: Iterator[_Found | None]) -> Iterator[_Found]:
    """The terms that begin behind the one before."""
    behind = 0
    for term in terms:
        if term is not None and term.start >= behind:
            behind = term.end
            yield term


def _meant(term: _Found, choose: Choose) -> _Sense:
    return term.senses[choose([sense.chinese for sense in term.senses]) if len(term.senses) > 1 else 0]


@cache
def _lexicon(language: str) -> _Lexicon:
    return _Lexicon(language)


@cache
def _senses() -> tuple[_Sense, ...]:
    """What each term of the glossary means."""
    services = {term[CATALOG][0] for term in read_terms(SERVICES)}
    return tuple(_Sense(term[CATALOG][0], term[CATALOG][0] in services) for term in _glossary())
