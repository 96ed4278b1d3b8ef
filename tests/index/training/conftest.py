"""A small made-up world to train in: a bench that holds some heads out, and corpora that name them."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable
from pathlib import Path

import pytest

from index.training.corpora import HeldOut, Source

# What a bench defines, as its score.py does: a key of the English head, and which heads are kept for the test.
SCORE = """
import re

CORPORA = None


def key(en):
    words = re.findall(r"\\w+", en.casefold())
    return " ".join(w[:-1] if len(w) > 3 and w.endswith("s") else w for w in words)


def held_out(en):
    return key(en) in {"rice harvester", "red lamp", "lamp for pump"}
"""

TRADE = [
    ("water pump", {"zh": "水泵", "fr": "pompe à eau", "sw": "pampu ya maji", "kk": "су сорғысы", "ka": "წყლის ტუმბო"}),
    ("pump", {"zh": "泵", "fr": "pompe", "sw": "pampu", "kk": "сорғы", "ru": "насос", "ar": "مضخة"}),
    ("lamp", {"zh": "灯", "fr": "lampe", "sw": "taa", "ru": "лампа", "vi": "đèn", "tr": "lamba"}),
    ("chair", {"zh": "椅子", "fr": "chaise", "sw": "kiti", "ru": "стул", "vi": "ghế", "th": "เก้าอี้"}),
    ("Rice harvesters", {"zh": "水稻收割机", "fr": "moissonneuse à riz", "sw": "mashine ya kuvuna mpunga"}),
]
COLOURS = [
    ("red", {"zh": "红色", "fr": "rouge", "sw": "nyekundu", "ru": "красный", "vi": "đỏ"}),
    ("blue", {"zh": "蓝色", "fr": "bleu", "sw": "bluu", "ru": "синий", "vi": "xanh"}),
]


def write_corpus(folder: Path, name: str, rows: Iterable[tuple[str, ...]], columns: str) -> str:
    """A gzipped table; returns its sha256."""
    lines = [columns, *("\t".join(row) for row in rows)]
    data = gzip.compress("\n".join(lines).encode(), mtime=0)
    (folder / f"{name}.tsv.gz").write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def _source(name: str, sha256: str, *, ships: bool = True) -> Source:
    return Source(name, "https://example.org", "0", "CC0-1.0", "made up", sha256, 1.0, ships)


@pytest.fixture
def bench(tmp_path: Path) -> Path:
    folder = tmp_path / "bench"
    folder.mkdir()
    (folder / "score.py").write_text(SCORE, encoding="utf8")
    return folder


@pytest.fixture
def corpora(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four sources in a folder, known to the code as those of sources.toml are."""
    folder = tmp_path / "corpora"
    folder.mkdir()
    columns = "en\tlang\ttext\tdomain"
    named = [(en, lang, text, "category") for en, names in TRADE for lang, text in names.items()]
    named += [(en, lang, text, "value:Color") for en, names in COLOURS for lang, text in names.items()]
    named += [("water  pump", "zh", " 水泵 ", "category"), ("lamp", "de", "Lampe", "category"), ("lamp", "fr", "", "x")]
    words = [("PUMP", "fr", "pompe hydraulique", ""), ("rice harvester!", "ru", "рисовый комбайн", "")]
    pairs = [("moissonneuse", "zh", "水稻收割机"), ("soie", "zh", "丝绸"), ("soie", "zh", "丝绸")]
    made = [
        _source("shopify", write_corpus(folder, "shopify", named, columns)),
        _source("cfdict_fr_zh", write_corpus(folder, "cfdict_fr_zh", pairs, "fr\tlang\ttext")),
        _source("wiktionary2015", write_corpus(folder, "wiktionary2015", words, columns)),
        _source("freedict", write_corpus(folder, "freedict", [("pump", "sw", "bomba", "")], columns), ships=False),
    ]
    monkeypatch.setattr("index.training.corpora.sources", lambda: made)
    return folder


@pytest.fixture
def held_out(bench: Path, corpora: Path) -> HeldOut:
    return HeldOut(bench, corpora)
