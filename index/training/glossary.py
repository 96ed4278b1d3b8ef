"""The trade glossary as training rows, and its test tenth."""

import hashlib
from collections.abc import Callable, Sequence

from catalog.tables import LANGUAGES
from index.glossary import Term
from index.training.corpora import GLOSSARY, HeldOut, Row


def is_test(term: Term, key: Callable[[str], str]) -> bool:
    """Whether the term belongs to the tenth kept for the test: sha256 of its first English wording's key, modulo 10."""
    return int(hashlib.sha256(key(term["en"][0]).encode()).hexdigest(), 16) % 10 == 0


def kept_keys(terms: Sequence[Term], key: Callable[[str], str]) -> frozenset[str]:
    """Keys of all English wordings of the test terms: no row of any source may bear one."""
    return frozenset(key(word) for term in terms if is_test(term, key) for word in term["en"])


def glossary_rows(terms: Sequence[Term], held_out: HeldOut) -> list[Row]:
    """One row per wording of every term of which no English wording is held out."""
    return [
        Row(term["en"][0], lang, word, GLOSSARY)
        for term in terms
        if not any(held_out(word) for word in term["en"])
        for lang in LANGUAGES
        for word in term[lang]
        if (lang, word) != ("en", term["en"][0])
    ]
