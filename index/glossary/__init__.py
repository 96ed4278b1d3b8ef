"""The trade glossary: words of trade as they are said in thirteen languages; every *.tsv here holds one sense a line."""

import csv
import unicodedata
from pathlib import Path

from catalog.tables import LANGUAGES

Term = dict[str, list[str]]
FOLDER = Path(__file__).parent
# persons and services that people ask for: terms like the others, but no goods
SERVICES = FOLDER / "services.tsv"


class GlossaryError(RuntimeError):
    """A file of the glossary is not as it must be; says which one, and which line."""


def clean(text: str) -> str:
    """NFKC, one line, single blanks."""
    return " ".join(unicodedata.normalize("NFKC", text).split())


def read_glossary(folder: Path = FOLDER) -> list[Term]:
    """Terms of every *.tsv in `folder`: language -> wordings, the usual one first.

    Raises:
        GlossaryError: a file lacks a column of the 13 languages, or a line has not as many cells as there are columns.
    """
    return [term for path in sorted(folder.glob("*.tsv")) for term in read_terms(path)]


def read_terms(path: Path) -> list[Term]:
    """Terms of one file. Raises GlossaryError as `read_glossary`."""
    with path.open(encoding="utf8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        if not set(LANGUAGES) <= set(table.fieldnames or ()):
            raise GlossaryError(f"{path.name} lacks some of the columns {' '.join(LANGUAGES)}")
        terms = [_term(entry, f"{path.name}, line {number}") for number, entry in enumerate(table, 2)]
    return [term for term in terms if term["en"]]


def _term(entry: dict[str | None, str | None], place: str) -> Term:
    if None in entry or None in entry.values():  # what the csv module makes of too many cells, and of too few
        raise GlossaryError(f"{place} has not as many cells as there are columns")
    return {lang: wordings(entry[lang] or "") for lang in LANGUAGES}


def wordings(cell: str) -> list[str]:
    """The wordings of a cell, cleaned, the usual one first."""
    return [word for part in cell.split("|") if (word := clean(part))]
