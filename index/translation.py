"""What a text means in the catalog's own language, by the trade glossary: so that words find what is named in Chinese."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

from catalog.tables import LANGUAGES
from index.glossary import SERVICES, Term, read_glossary, read_terms
from index.reading.speech import speech
from index.reading.tokens import Source, Token, read_tokens
from index.stems import stem

CATALOG = "zh"
# words of English trade stand in texts of every language
LOANS = "en"
# a word of so few letters keeps its accents
_SHORT = 3

_Words = tuple[str, ...]
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
    return Translation(chinese, service=any(sense.service for term in named for sense in term.senses))


def load_terms() -> None:
    """Load the terms of all languages, some tenths of a second each that no buyer should wait for."""
    for language in LANGUAGES:
        _lexicon(language)


@cache
def glossary() -> tuple[Term, ...]:
    """All terms of the glossary that comes with the program."""
    return tuple(read_glossary())


class _Lexicon:
    """What wordings of one language mean. As written they go before words that only share a stem with them."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._written: dict[_Words, dict[_Sense, None]] = defaultdict(dict)
        # the wordings that share stems
        self._stemmed: dict[_Words, dict[_Words, None]] = defaultdict(dict)
        self._lengths: dict[str, set[int]] = defaultdict(set)
        services = _services()
        for term in glossary():
            if term[CATALOG]:
                sense = _Sense(term[CATALOG][0], term[CATALOG][0] in services)
                for wording in term[language]:
                    self._add(read_tokens(wording).tokens, sense)

    def _add(self, tokens: Sequence[Token], sense: _Sense) -> None:
        written, plain = tuple(token.text for token in tokens), tuple(token.plain for token in tokens)
        for words in {written, plain} if len("".join(plain)) > _SHORT else {written}:
            if words:
                self._written[words][sense] = None
                self._stemmed[self._stems(words)][words] = None
                for first in {words[0], stem(words[0], self._language)}:
                    self._lengths[first].add(len(words))

    def _stems(self, words: Sequence[str]) -> _Words:
        return tuple(stem(word, self._language) for word in words)

    def _meanings(self, words: _Words) -> tuple[_Sense, ...]:
        """What words mean as written, or what those of the same stems do that are written most alike."""
        if words in self._written:
            return tuple(self._written[words])
        alike = self._stemmed.get(self._stems(words), ())
        shared = {other: _same_start(" ".join(words), " ".join(other)) for other in alike}
        nearest = max(shared.values(), default=0)
        found = (sense for other, length in shared.items() if length == nearest for sense in self._written[other])
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
        lengths = self._lengths.get(texts[start], set()) | self._lengths.get(stem(texts[start], self._language), set())
        for length in sorted(lengths, reverse=True):
            words, end = tuple(texts[start : start + length]), start + length
            if len(words) == length and end in source.bounds and (senses := self._meanings(words)):
                return _Found(senses, start, end)
        return None


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
def _services() -> frozenset[str]:
    return frozenset(term[CATALOG][0] for term in read_terms(SERVICES))
