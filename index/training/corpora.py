"""Rows of the training corpora: a text in a language, its English, its source. Held-out rows never come out of here."""

import csv
import gzip
import hashlib
import importlib.util
import tomllib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from catalog.tables import LANGUAGES
from index.glossary import clean

# Turkish is no language of the product, but Kazakh learns from it, and the tests ask for it.
TRAINED = (*LANGUAGES, "tr")
GLOSSARY = "glossary"


class CorpusError(RuntimeError):
    """A corpus is missing or is not the one that sources.toml names."""


class Row(NamedTuple):
    """One text and what it means in English, both cleaned."""

    en: str
    lang: str
    text: str
    source: str
    domain: str = ""


@dataclass(frozen=True)
class Source:
    """One entry of sources.toml."""

    name: str
    address: str
    commit: str
    licence: str
    what: str
    sha256: str
    weight: float
    ships: bool


def sources() -> list[Source]:
    """All entries of sources.toml."""
    table = tomllib.loads((Path(__file__).parent / "sources.toml").read_text(encoding="utf8"))
    return [Source(name=name, **entry) for name, entry in table.items()]


@cache
def bench_module(bench: Path, corpora: Path) -> ModuleType:
    """The bench's score.py as a module that reads `corpora`: the one definition of what is held out."""
    spec = importlib.util.spec_from_file_location("bench_score", bench / "score.py")
    if spec is None or spec.loader is None:
        raise CorpusError(f"no score.py in {bench}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.__dict__["CORPORA"] = corpora
    return module


class HeldOut:
    """Says which rows stay out of training: the bench's heads and objects, and the glossary's test tenth."""

    def __init__(self, bench: Path, corpora: Path, glossary_keys: frozenset[str] = frozenset()) -> None:
        score = bench_module(bench, corpora)
        self._held: Callable[[str], bool] = score.held_out
        self.key: Callable[[str], str] = score.key
        self._glossary = glossary_keys
        self._known: dict[str, bool] = {}

    def __call__(self, en: str) -> bool:
        """Whether a row with this English side must be left out."""
        known = self._known.get(en)
        if known is None:
            known = self._known[en] = self._held(en) or self.key(en) in self._glossary
        return known


def read_table(path: Path) -> Iterator[dict[str, str]]:
    """Rows of a gzipped TSV without quoting."""
    with gzip.open(path, "rt", encoding="utf8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def check(corpora: Path, source: Source) -> Path:
    """Path of a corpus file. Raises CorpusError when it is missing or its sha256 differs."""
    path = corpora / f"{source.name}.tsv.gz"
    if not path.exists():
        raise CorpusError(f"{path} is missing: see sources.toml for {source.address}")
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != source.sha256:
        raise CorpusError(f"{path} has sha256 {found}, sources.toml says {source.sha256}")
    return path


def read_corpora(corpora: Path, held_out: HeldOut, skip: Iterable[str] = ()) -> tuple[list[Row], list[tuple[str, str]]]:
    """All rows that may train, and direct (French, Chinese) pairs; `skip` names sources left aside."""
    rows: list[Row] = []
    forbidden: set[str] = set()
    skipped = set(skip)
    direct: list[tuple[str, str]] = []
    for source in sources():
        path = check(corpora, source)
        if source.name == "cfdict_fr_zh":
            direct = [(clean(r["fr"]), clean(r["text"])) for r in read_table(path)]
            continue
        for r in read_table(path):
            if held_out(r["en"]):
                if r["lang"] == "zh":
                    forbidden.add(clean(r["text"]))
            elif source.ships and source.name not in skipped and r["lang"] in TRAINED:
                rows.append(Row(clean(r["en"]), r["lang"], clean(r["text"]), source.name, r["domain"]))
    rows = [row for row in dict.fromkeys(rows) if row.en and row.text]
    return rows, [pair for pair in dict.fromkeys(direct) if all(pair) and pair[1] not in forbidden]
