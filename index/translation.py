"""What a text means in the catalog's own language, by the trade glossary: so that words find what is named in Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

from catalog.tables import LANGUAGES
from index.glossary import SERVICES, Term, read_glossary, read_terms
from index.reading.lexicon import Found, Lexicon
from index.reading.speech import speech
from index.reading.tokens import Source, read_tokens
from index.stems import stem

CATALOG = "zh"
# words of English trade stand in texts of every language
LOANS = "en"


@dataclass(frozen=True, slots=True)
class Translation:
    """A text in Chinese, word for word; `service`: a person or a service is asked for, which nobody's catalog holds."""

    text: str = ""
    service: bool = False


def translated(text: str, language: str) -> Translation:
    """The usual Chinese of each glossary term in a text, as they come, the longest of those that overlap."""
    source = read_tokens(text)
    said = {code: _stemmed(source, code) for code in (language, LOANS) if code in LANGUAGES}
    spoken = speech(language)
    terms = (_term_at(said, at) for at in range(len(source.tokens)))
    found = list(dict.fromkeys(_apart(term for term in terms if not _only(spoken.stop, source, term))))
    # tractor mechanic, mechanic for tractors
    named = (*found[:1], *(found[-1:] if spoken.noun_last else ()))
    return Translation(" ".join(found), service=not _services().isdisjoint(named))


def load_terms() -> None:
    """Load the terms of all languages, some tenths of a second each that no buyer should wait for."""
    for language in LANGUAGES:
        _lexicon(language)


@cache
def glossary() -> tuple[Term, ...]:
    """All terms of the glossary that comes with the program."""
    return tuple(read_glossary())


def _term_at(said: dict[str, Source], at: int) -> Found[str] | None:
    """The longest term that begins at a token, in any of the languages; it never ends within a word."""
    found = ((source, _lexicon(language).at(source, at)) for language, source in said.items())
    whole = [term for source, term in found if term is not None and {term.start, term.end} <= source.bounds]
    return max(whole, key=lambda term: term.end, default=None)


def _only(small: frozenset[str], source: Source, term: Found[str] | None) -> bool:
    """Whether a term is one small word: "for" and "with" name nothing."""
    return term is not None and term.end == term.start + 1 and source.texts[term.start] in small


def _apart(terms: Iterator[Found[str] | None]) -> Iterator[str]:
    """The values of terms that begin behind the one before."""
    behind = 0
    for term in terms:
        if term is not None and term.start >= behind:
            behind = term.end
            yield term.value


def _stemmed(source: Source, language: str) -> Source:
    tokens = (
        replace(token, text=stem(token.text, language), plain=stem(token.plain, language)) for token in source.tokens
    )
    return Source(source.text, tuple(tokens))


@cache
def _lexicon(language: str) -> Lexicon[str]:
    """The terms of a language by their stems, with their usual Chinese; of two senses the one that stands first."""
    terms = ((wording, term[CATALOG][0]) for term in glossary() if term[CATALOG] for wording in term[language])
    return Lexicon(terms, partial(stem, language=language))


@cache
def _services() -> frozenset[str]:
    return frozenset(term[CATALOG][0] for term in read_terms(SERVICES))
