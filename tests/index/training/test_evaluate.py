"""Figures: the shipped weights give the card's table, and the measures measure what they say."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

import index
from catalog.tables import LANGUAGES
from index.embedder import load_embedder
from index.training.evaluate import _read, glossary_figures, read_sample, sample_figures, shared_words

CARD = Path(index.__file__).parent / "weights" / "MODEL_CARD.md"


def card_table() -> dict[tuple[str, str], float]:
    """The rows "| sample recall@10 | 0.98 | ... |" under the heading "Fixed sample"."""
    section = CARD.read_text(encoding="utf8").split("## Fixed sample", 1)[1].split("\n## ", 1)[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in section.splitlines() if "|" in line]
    (_, *languages), _, *figures = rows
    return {
        (lang, name): float(value) for name, *values in figures for lang, value in zip(languages, values, strict=True)
    }


def test_the_shipped_weights_give_the_cards_fixed_sample() -> None:
    found = {(figure.lang, figure.measure): figure.value for figure in sample_figures(load_embedder().encode)}
    told = card_table()
    assert set(told) == set(found) and {lang for lang, _ in told} == set(LANGUAGES)
    assert {key: value for key, value in found.items() if abs(value - told[key]) > 0.01} == {}


def test_the_fixed_sample_is_whole() -> None:
    terms = read_sample()
    assert len(terms) >= 60
    for term in terms:
        assert all(term[lang] for lang in LANGUAGES), term["en"]
    for lang in LANGUAGES:
        words = [word.casefold() for term in terms for word in term[lang]]
        assert len(words) == len(set(words)), lang
    assert {lang for lang in ("kk", "ru") for term in terms if re.search("[a-z]{9}", term[lang][0])} == set()


def test_figures_count_the_right_answer_among_all() -> None:
    terms = [
        {lang: [] for lang in LANGUAGES} | {"en": ["pump"], "zh": ["泵", "水泵"], "sw": ["泵"]},
        {lang: [] for lang in LANGUAGES} | {"en": ["lamp"], "zh": ["灯"], "sw": ["水泵"]},
    ]
    figures = glossary_figures(shared_words, terms, terms)
    found = {(figure.lang, figure.measure): (figure.value, figure.count) for figure in figures}
    assert found["sw", "recall@1"] == (0.5, 2) and found["sw", "recall@10"] == (1.0, 2)
    assert ("kk", "recall@1") not in found


def test_shared_words_find_what_shares_words() -> None:
    rows = shared_words(["water pump", "the water pump", "水泵", "水泵站", "", "lamp"], "query")
    assert np.allclose(np.linalg.norm(rows, axis=1), 1)
    near = rows @ rows.T
    assert near[0, 1] > 0.7 and near[2, 3] > 0.6 and near[0, 5] == 0


@pytest.mark.parametrize(
    ("line", "read"),
    [
        (
            "heads      fr  n=1494  of 10074  recall@1 0.453  recall@10 0.741",
            [("heads", "fr", "recall@1", 0.453, 1494), ("heads", "fr", "recall@10", 0.741, 1494)],
        ),
        (
            "shopping   en  n=10 of 20 recall@50 encoder 0.5  BM25 0.6  fused 0.75",
            [
                ("shopping", "encoder", "recall@50", 0.5, 10),
                ("shopping", "BM25", "recall@50", 0.6, 10),
                ("shopping", "fused", "recall@50", 0.75, 10),
            ],
        ),
    ],
)
def test_the_benchs_lines_are_read(line: str, read: list[tuple[object, ...]]) -> None:
    assert [(f.test, f.lang, f.measure, f.value, f.count) for f in _read(line)] == read
