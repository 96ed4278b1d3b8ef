"""Export: a byte a value, one weight a piece, and vectors that all loaders read alike."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from index.embedder import load_embedder
from index.training.export import principal, quantise, reduce, save
from index.training.vocabulary import Sizes, build_vocabulary

values = st.floats(-1e3, 1e3, width=32, allow_subnormal=False)


@given(arrays(np.float32, (4, 6), elements=values))
def test_a_row_comes_back_within_half_a_step_of_its_largest_value(rows: np.ndarray) -> None:
    small, weights = quantise(rows)
    assert small.dtype == np.int8 and weights.dtype == np.float32
    step = np.abs(rows).max(axis=1, keepdims=True) / 127
    assert (np.abs(small * weights[:, None] - rows) <= 0.51 * step + 1e-30).all()


def test_a_row_of_nothing_stays_nothing() -> None:
    small, weights = quantise(np.zeros((2, 3), np.float32))
    assert not small.any() and not weights.any()


def test_the_main_directions_keep_inner_products() -> None:
    dice = np.random.default_rng(1)
    vectors = (dice.standard_normal((200, 4)) @ dice.standard_normal((4, 16))).astype(np.float32)
    axes = principal(vectors, 4)
    assert axes.shape == (16, 4) and np.allclose(axes.T @ axes, np.eye(4), atol=1e-4)
    small = reduce(vectors, axes)
    assert np.allclose(small @ small.T, vectors @ vectors.T, rtol=1e-3, atol=1e-2)


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, np.ndarray]:
    """A folder with random rows for a handful of pieces, and those rows."""
    words = ["water", "pump", "rice", "harvester"]
    tokenizer = build_vocabulary({"en": words * 4}, Sizes(60, 16, 24, 1, {"en": 2})).whole
    rows = np.random.default_rng(2).standard_normal((tokenizer.get_vocab_size(), 8)).astype(np.float32)
    folder = tmp_path_factory.mktemp("saved") / "model"
    save(folder, tokenizer, rows)
    wanted = sum(rows[tokenizer.token_to_id(word)] for word in ("water", "pump"))
    return folder, wanted / np.linalg.norm(wanted)


def test_a_saved_model_says_the_sum_of_its_pieces(saved: tuple[Path, np.ndarray]) -> None:
    folder, wanted = saved
    assert np.allclose(load_embedder(str(folder)).encode(["water pump"], "query")[0], wanted, atol=0.02)


def test_other_loaders_read_a_saved_model_alike(saved: tuple[Path, np.ndarray]) -> None:
    from model2vec import StaticModel
    from sentence_transformers import SentenceTransformer

    texts = ["water pump", "rice harvester water", "pump ψ", "harvester"]
    ours = load_embedder(str(saved[0])).encode(texts, "query")
    assert np.allclose(StaticModel.from_pretrained(str(saved[0])).encode(texts), ours, atol=1e-5)
    theirs = SentenceTransformer(str(saved[0]), device="cpu").encode(texts, show_progress_bar=False)
    assert np.allclose(theirs, ours, atol=1e-5)


def test_what_is_unknown_weighs_nothing(saved: tuple[Path, np.ndarray]) -> None:
    model = load_embedder(str(saved[0]))
    assert np.array_equal(model.encode(["pump"], "query"), model.encode(["pump ψ"], "query"))


def test_everybody_may_read_the_files(saved: tuple[Path, np.ndarray]) -> None:
    assert {path.stat().st_mode & 0o044 for path in saved[0].iterdir()} == {0o044}
