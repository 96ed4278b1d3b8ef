"""The trained rows as a folder that model2vec and sentence-transformers load: int8 rows, one float weight per piece."""

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import save_file
from tokenizers import Tokenizer

Floats = NDArray[np.float32]


def quantise(rows: Floats) -> tuple[NDArray[np.int8], Floats]:
    """int8 rows and the weight each is multiplied with, so that rows = int8 * weight."""
    weights = np.abs(rows).max(axis=1) / 127
    scale = np.where(weights > 0, weights, 1)[:, None]
    return np.rint(rows / scale).astype(np.int8), weights.astype(np.float32)


def reduce(rows: Floats, directions: Floats) -> Floats:
    """Rows in the space of `directions` (dim, fewer), orthonormal columns."""
    return (rows @ directions).astype(np.float32)


def principal(vectors: Floats, dim: int) -> Floats:
    """The `dim` orthonormal directions (columns) that keep most of unit vectors' inner products."""
    _, axes = np.linalg.eigh(vectors.T @ vectors)
    return np.ascontiguousarray(axes[:, ::-1][:, :dim]).astype(np.float32)


def save(folder: Path, tokenizer: Tokenizer, rows: Floats) -> None:
    """Write the folder; the row of the unknown piece is zero, so that both loaders agree on what they do not know."""
    folder.mkdir(parents=True, exist_ok=True)
    values, weights = quantise(rows)
    values[0], weights[0] = 0, 0
    save_file({"embeddings": values, "weights": weights}, folder / "model.safetensors")
    (folder / "model.safetensors").chmod(0o644)  # safetensors writes for the owner alone
    tokenizer.no_padding()
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    config = {
        "model_type": "model2vec",
        "architectures": ["StaticModel"],
        "normalize": True,
        "max_length": None,
        "embedding_dtype": "int8",
        "hidden_dim": int(rows.shape[1]),
    }
    modules = [
        {"idx": 0, "name": "0", "path": ".", "type": "sentence_transformers.models.StaticEmbedding"},
        {"idx": 1, "name": "1", "path": "1_Normalize", "type": "sentence_transformers.models.Normalize"},
    ]
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf8")
    (folder / "modules.json").write_text(json.dumps(modules, indent=2) + "\n", encoding="utf8")
