"""Texts to vectors. The bundled model and any static one load without torch, all others by sentence-transformers."""

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

import numpy as np
from numpy.typing import NDArray
from safetensors import safe_open
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from sentence_transformers import SentenceTransformer

Kind = Literal["query", "document"]

# Longer texts are cut here: an embedding of a whole book says nothing, and would hold up a turn.
MAX_CHARACTERS = 8_192

# Families that want prefixes their configuration does not always carry: (part of the name, query, document).
_INSTRUCTION = "Instruct: Given a need of a buyer, retrieve products that meet it\nQuery: "
_PREFIXES = (
    ("e5-mistral", _INSTRUCTION, ""),
    ("e5-large-instruct", _INSTRUCTION, ""),
    ("e5-", "query: ", "passage: "),
    ("bge-m3", "", ""),
    ("bge-", "Represent this sentence for searching relevant passages: ", ""),
)
_CHINESE_BGE = "为这个句子生成表示以用于检索相关文章："


class EmbedderError(RuntimeError):
    """A model cannot be loaded; the message names it and says why."""


class Embedder(Protocol):
    """Encodes texts; vectors of two embedders with the same `name` may be compared."""

    name: str
    dim: int

    def encode(self, texts: list[str], kind: Kind) -> NDArray[np.float32]:
        """Return (len(texts), dim) rows of length 1. The same text gives the same row in any company."""
        ...


def load_embedder(name: str = "bundled") -> Embedder:
    """Load "bundled", a folder, or a hub name. Raises EmbedderError when it is none of them or broken."""
    if name == "bundled":
        return _load_static(Path(__file__).parent / "weights", name)
    folder = Path(name).expanduser()
    if _is_static(folder):
        return _load_static(folder, folder.name)
    return _load_transformer(str(folder) if folder.is_dir() else name)


class StaticEmbedder:
    """A static model in model2vec's folder format: the sum of its pieces' vectors, scaled to length 1.

    Read here rather than by model2vec itself: a third of its loading time, half its memory, and no state that
    threads would trip over. Tests hold the vectors equal to model2vec's and sentence-transformers'.
    """

    def __init__(self, folder: Path, label: str) -> None:
        """Raises whatever the readers raise when a file is damaged; `load_embedder` names it."""
        with safe_open(folder / "model.safetensors", framework="numpy") as file:
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118  # not a mapping
        self._rows: NDArray[np.generic] = tensors["embeddings"]
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        pieces = self._tokenizer.get_vocab_size()
        self._row_of: NDArray[np.int64] = tensors.get("mapping", np.arange(pieces)).astype(np.int64)
        self._weights = tensors.get("weights", np.ones(pieces)).astype(np.float32)
        if min(len(self._row_of), len(self._weights)) < pieces or self._row_of.max(initial=0) >= len(self._rows):
            raise ValueError(f"{pieces} pieces, but only {len(self._rows)} rows and {len(self._weights)} weights")
        for unknown in (getattr(self._tokenizer.model, "unk_token", None), "[UNK]", "<unk>"):
            if unknown is not None and (piece := self._tokenizer.token_to_id(unknown)) is not None:
                self._weights[piece] = 0
        self.name, self.dim = f"{label}-{_fingerprint(folder)}", int(self._rows.shape[1])

    def encode(self, texts: list[str], kind: Kind) -> NDArray[np.float32]:
        """See `Embedder.encode`; a static model treats queries and documents alike."""
        sums = np.zeros((len(texts), self.dim), np.float32)
        plain = [_plain(text) for text in texts]
        for at, encoding in enumerate(self._tokenizer.encode_batch_fast(plain, add_special_tokens=False)):
            pieces = np.array(encoding.ids, np.int64)
            sums[at] = self._weights[pieces] @ self._rows[self._row_of[pieces]].astype(np.float32)
        return _unit(sums)


class TransformerEmbedder:
    """Any model that sentence-transformers loads, with the prompts it asks for."""

    def __init__(self, model: "SentenceTransformer", name: str, prefixes: tuple[str, str] | None) -> None:
        dim = model.get_embedding_dimension()
        if dim is None:
            raise EmbedderError(f"the model {name!r} does not say how many dimensions its vectors have")
        self.name, self.dim = name, dim
        self._model, self._prefixes = model, prefixes

    def encode(self, texts: list[str], kind: Kind) -> NDArray[np.float32]:
        """See `Embedder.encode`. Texts go in one by one: padding beside longer ones would move the last digits."""
        if not texts:
            return np.zeros((0, self.dim), np.float32)
        encode = self._model.encode_query if kind == "query" else self._model.encode_document
        prompt = None if self._prefixes is None else self._prefixes[kind == "document"]
        plain = [_plain(text) for text in texts]
        return _unit(encode(plain, prompt=prompt, batch_size=1, show_progress_bar=False, convert_to_numpy=True))


def _is_static(folder: Path) -> bool:
    return all((folder / part).is_file() for part in ("config.json", "model.safetensors", "tokenizer.json")) and (
        b'"model2vec"' in (folder / "config.json").read_bytes()
    )


def _load_static(folder: Path, label: str) -> StaticEmbedder:
    try:
        return StaticEmbedder(folder, label)
    except Exception as error:  # safetensors and tokenizers raise bare exceptions of their own
        raise EmbedderError(f"the static model in {folder} cannot be loaded: {_first_line(error)}") from error


def _load_transformer(name: str) -> TransformerEmbedder:
    from sentence_transformers import SentenceTransformer

    try:
        model = SentenceTransformer(name, device="cpu")
    except Exception as error:  # the hub, the loader and the architectures each raise their own kinds
        raise EmbedderError(f"the embedding model {name!r} cannot be loaded: {_first_line(error)}") from error
    model.eval()
    label = f"{Path(name).name}-{_weights_hash(model)}"
    return TransformerEmbedder(model, label, None if _has_prompts(model) else known_prefixes(name))


def known_prefixes(name: str) -> tuple[str, str] | None:
    """(query, document) prefixes of model families known to need them, None for all others."""
    short = Path(name).name.lower()
    for part, query, document in _PREFIXES:
        if part in short:
            chinese = part == "bge-" and "-zh" in short
            return (_CHINESE_BGE if chinese else query), document
    return None


def _has_prompts(model: "SentenceTransformer") -> bool:
    return any(model.prompts.get(kind) for kind in ("query", "document", "passage"))


def _fingerprint(folder: Path) -> str:
    digest = hashlib.sha256()
    for part in ("model.safetensors", "tokenizer.json", "config.json"):
        digest.update((folder / part).read_bytes())
    return digest.hexdigest()[:12]


def _weights_hash(model: "SentenceTransformer") -> str:
    digest = hashlib.sha256()
    for key, tensor in sorted(model.state_dict().items()):
        digest.update(key.encode())
        digest.update(tensor.detach().cpu().float().numpy().tobytes())
    return digest.hexdigest()[:12]


def _plain(text: str) -> str:
    """Cut to MAX_CHARACTERS; lone surrogates, which no tokenizer takes, become question marks."""
    return text[:MAX_CHARACTERS].encode("utf8", "replace").decode("utf8")


def _unit(vectors: NDArray[np.floating]) -> NDArray[np.float32]:
    """Rows scaled to length 1; a row without direction (no known piece) becomes the first axis."""
    rows = np.array(vectors, np.float32)
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    bare = ~(lengths[:, 0] > 1e-12) | ~np.isfinite(rows).all(axis=1)
    rows[bare], lengths[bare] = np.eye(1, rows.shape[1], dtype=np.float32), 1.0
    scaled: NDArray[np.float32] = rows / lengths
    return scaled


def _first_line(error: Exception) -> str:
    return (str(error).strip() or type(error).__name__).splitlines()[0]
