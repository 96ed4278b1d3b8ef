"""What a text means in the catalog's own language, by the trade glossary: so that words find what is named in Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from index.glossary import LANGUAGES, Term, read_glossary
from index.reading.lexicon import Found, Lexicon
from index.reading.tokens import Source, read_tokens
from index.stems import stem

CATALOG = "zh"
# words of English trade stand in texts of every language
LOANS = "en"


def translated(text: str, language: str) -> str:
    """The usual Chinese of each glossary term in a text, as they come, the longest of those that overlap; "" if none."""
    source = read_tokens(text)
    said = {spoken: _stemmed(source, spoken) for spoken in (language, LOANS)}
    terms = (_term_at(said, at) for at in range(len(source.tokens)))
    return " ".join(dict.fromkeys(_apart(terms)))


def load_terms() -> None:
    """Load the terms of all languages, some tenths of a second each that no buyer should wait for."""
    for language in LANGUAGES:
        _lexicon(language)


def _term_at(said: dict[str, Source], at: int) -> Found[str] | None:
    """The longest term that begins at a token, in any of the languages; it never ends within a word."""
    found = ((source, _lexicon(language).at(source, at)) for language, source in said.items())
    whole = [term for source, term in found if term is not None and {term.start, term.end} <= source.bounds]
    return max(whole, key=lambda term: term.end, default=None)


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
    terms = ((wording, term[CATALOG][0]) for term in _glossary() if term[CATALOG] for wording in term[language])
    return Lexicon((" ".join(_stemmed(read_tokens(wording), language).texts), usual) for wording, usual in terms)


@cache
def _glossary() -> tuple[Term, ...]:
    return tuple(read_glossary())
