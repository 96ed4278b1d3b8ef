"""Texts grouped by meaning."""

import numpy as np

from index.embedder import load_embedder
from index.grouping import groups

TEXTS = [
    "smartphones",
    "mobile phones",
    "smart phone",
    "смартфоны",
    "手机",
    "cashew nuts",
    "noix de cajou",
    "frozen fish",
]


def test_wordings_of_one_need_come_together_across_languages() -> None:
    vectors = load_embedder().encode(TEXTS, "query")
    made = [sorted(group) for group in groups(vectors, [1] * len(TEXTS))]
    assert [5, 6] in made and [7] in made
    phones = next(group for group in made if 0 in group)
    assert {0, 1, 2} <= set(phones) and not {5, 6, 7} & set(phones)


def test_every_text_is_in_one_group_and_the_usual_wording_leads() -> None:
    dice = np.random.default_rng(5)
    vectors = dice.normal(size=(300, 8)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    counts = dice.integers(1, 9, size=300).tolist()
    made = groups(vectors, counts, 0.8)
    assert sorted(place for group in made for place in group) == list(range(300))
    for group in made:
        assert all(counts[place] <= counts[group[0]] for place in group)
        assert all(float(vectors[place] @ vectors[group[0]]) >= 0.8 - 1e-4 for place in group[1:])
    leaders = [group[0] for group in made]
    likeness = vectors[leaders] @ vectors[leaders].T - np.eye(len(leaders))
    assert likeness.max() < 0.8 + 1e-4
    assert made == groups(vectors, counts, 0.8)


def test_nothing_is_no_group() -> None:
    assert groups(np.empty((0, 4), np.float32), []) == []
