"""The trade glossary as training rows, and its test tenth."""

import csv
import hashlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from index.glossary import Term, wordings
from index.training.corpora import GLOSSARY, HeldOut, Row


@cache
def turkish() -> dict[str, list[str]]:
    """turkish.tsv: Turkish wordings by a term's first English one. No language of the product; Kazakh learns from it."""
    with (Path(__file__).parent / "turkish.tsv").open(encoding="utf8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["en"]: wordings(row["tr"]) for row in table}


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
        for lang, words in (*term.items(), ("tr", turkish().get(term["en"][0], [])))
        for word in words
        if (lang, word) != ("en", term["en"][0])
    ]
