"""The trade glossary as training rows, and its test tenth."""

import csv
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from index.training.corpora import GLOSSARY, LANGUAGES, CorpusError, HeldOut, Row, clean

Term = dict[str, list[str]]
FOLDER = Path(__file__).parent.parent / "glossary"


def read_glossary(folder: Path) -> list[Term]:
    """Terms of every *.tsv in `folder`: language -> wordings. Raises CorpusError on a file or line without the 13 columns."""
    terms: list[Term] = []
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf8", newline="") as file:
            table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            if not set(LANGUAGES) <= set(table.fieldnames or ()):
                raise CorpusError(f"{path.name} lacks some of the columns {' '.join(LANGUAGES)}")
            terms += [_term(entry, f"{path.name}, line {number}") for number, entry in enumerate(table, 2)]
    return [term for term in terms if term["en"]]


def _term(entry: dict[str | None, str | None], place: str) -> Term:
    if None in entry or None in entry.values():  # what the csv module makes of too many cells, and of too few
        raise CorpusError(f"{place} has not as many cells as there are columns")
    return {lang: [word for part in (entry[lang] or "").split("|") if (word := clean(part))] for lang in LANGUAGES}


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
