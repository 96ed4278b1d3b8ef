"""What a training step is given: partners mean the same, and messages are several texts beside their English."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

import itertools

import torch

from index.training.corpora import TRAINED
from index.training.draw import Draw, Lesson
from index.training.material import Material
from index.training.student import Ragged

EN, SW, ZH = (TRAINED.index(lang) for lang in ("en", "sw", "zh"))
# texts 0-2 English, 3-5 Swahili, 6 Chinese without English; a text is one piece, numbered as the text
PAIRS = np.array([[0, 0, EN], [3, 0, SW], [1, 1, EN], [4, 1, SW], [2, 2, EN], [5, 2, SW], [6, 3, ZH]])
SETTINGS = {
    "batch": 40,
    "cut": 0.0,
    "messages": 8,
    "message_length": [2, 3],
    "partner_zh": 1.0,
    "partner_en": 1.0,
}


@pytest.fixture
def draw() -> Draw:
    material = Material(list("abcdefg"), ["a", "b", "c"], PAIRS, np.ones(len(PAIRS)))
    pieces = Ragged(np.arange(7), np.arange(8))
    return Draw(Lesson(material, pieces, pieces, torch.eye(3)), SETTINGS, seed=3)


def test_a_partner_is_of_the_same_concept_and_a_message_stands_beside_its_english(draw: Draw) -> None:
    batch = draw.batch()
    ends = np.append(batch.offsets, len(batch.flat))
    texts = [batch.flat[begin:end].tolist() for begin, end in itertools.pairwise(ends)]
    said, partners = texts[:48], texts[48:]
    assert [len(text) for text in said[:40]] == [1] * 40
    concept_of = dict(zip(PAIRS[:, 0].tolist(), PAIRS[:, 1].tolist(), strict=True))
    for text, partner, concept in zip(said[:40], partners[:40], batch.concepts[:40].tolist(), strict=True):
        assert concept_of[text[0]] == concept_of[partner[0]] == concept
    for text, partner in zip(said[40:], partners[40:], strict=True):
        assert 2 <= len(text) <= 3
        assert [concept_of[piece] for piece in text] == [concept_of[piece] for piece in partner]
        assert set(text) <= {3, 4, 5}, "the Swahili of what the teacher knows"
        assert set(partner) <= {0, 1, 2}, "its English"


def test_a_message_is_a_concept_of_its_own(draw: Draw) -> None:
    concepts = draw.batch().concepts[40:]
    assert len(set(concepts.tolist())) == 8
    assert concepts.min() > PAIRS[:, 1].max()


def test_the_same_seed_draws_the_same(draw: Draw) -> None:
    again = Draw(draw._lesson, SETTINGS, seed=3)
    for one, other in ((draw.batch(), again.batch()), (draw.batch(), again.batch())):
        assert np.array_equal(one.flat, other.flat)
        assert np.array_equal(one.offsets, other.offsets)
