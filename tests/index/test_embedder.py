"""The bundled model: equal to what others make of the folder, quick to load, and calm before any text."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import index
from index.embedder import MAX_CHARACTERS, Embedder, EmbedderError, known_prefixes, load_embedder

WEIGHTS = Path(index.__file__).parent / "weights"
LARGEST = 60_000_000  # bytes of the whole folder: it is committed, and every clone carries it

SENTENCES = [
    "solar water pump for irrigation",
    "水稻联合收割机",
    "pompe à eau solaire",
    "bomba de água solar",
    "bomba de agua solar",
    "солнечный водяной насос",
    "مضخة مياه تعمل بالطاقة الشمسية",
    "máy bơm nước năng lượng mặt trời",
    "ปั๊มน้ำพลังงานแสงอาทิตย์",
    "күн су сорғысы",
    "მზის წყლის ტუმბო",
    "pampu ya maji ya jua",
    "famfon ruwa mai amfani da hasken rana",
    "need 20 pcs 4LZ-1.0 水稻收割机, CIF Mombasa",
]
HOSTILE = {
    "empty": "",
    "blank": " \t\n\u3000",
    "emoji": "🚜🌾☀️👩🏾‍🌾",
    "very long": "насос 水泵 pump " * 60_000,
    "one endless word": "a" * 200_000,
    "mixed scripts": "pump水泵насосمضخةปั๊มტუმბო",
    "null and controls": "\x00\x01\x1b[31mpump\x7f",
    "lone surrogate": "pump \ud83d\udc00 \udfff",
    "direction marks": "\u202epmup\u202c \u2066pump\u2069 \u200b",
    "stacked accents": "p" + "\u0301" * 500,
    "its own unknown piece": "[UNK][UNK] [UNK]",
    "not a character": "\uffff\ufdd0\U0010ffff",
    "markup": "<script>alert('x')</script>; DROP TABLE products",
}


@pytest.fixture(scope="module")
def bundled() -> Embedder:
    return load_embedder()


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The bundled folder, free to be broken."""
    return Path(shutil.copytree(WEIGHTS, tmp_path / "model"))


# ---------------------------------------------------------------- the bundled model


def test_the_bundled_model_loads_and_encodes_without_torch() -> None:
    program = (
        "import sys\n"
        "from index.embedder import load_embedder\n"
        "assert load_embedder().encode(['pump'], 'query').shape[0] == 1\n"
        "heavy = {'torch', 'transformers', 'sentence_transformers', 'model2vec'} & set(sys.modules)\n"
        "sys.exit(', '.join(sorted(heavy)) or 0)\n"
    )
    done = subprocess.run(  # one's own interpreter, one's own text
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=WEIGHTS.parents[1], check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_folder_is_small_enough_to_be_committed() -> None:
    assert sum(path.stat().st_size for path in WEIGHTS.rglob("*")) <= LARGEST


def test_the_card_stands_beside_the_weights() -> None:
    card = (WEIGHTS / "MODEL_CARD.md").read_text(encoding="utf8")
    assert "CC-BY-SA-4.0" in card and "native speaker" in card


def test_model2vec_finds_the_same_similarities(bundled: Embedder) -> None:
    from model2vec import StaticModel

    theirs = StaticModel.from_pretrained(str(WEIGHTS)).encode(SENTENCES)
    ours = bundled.encode(SENTENCES, "query")
    assert np.allclose(ours @ ours.T, theirs @ theirs.T, atol=1e-3)


def test_sentence_transformers_finds_the_same_similarities(bundled: Embedder) -> None:
    from sentence_transformers import SentenceTransformer

    theirs = SentenceTransformer(str(WEIGHTS), device="cpu").encode(SENTENCES, show_progress_bar=False)
    ours = bundled.encode(SENTENCES, "document")
    assert np.allclose(ours @ ours.T, theirs @ theirs.T, atol=1e-3)


def test_the_name_tells_the_weights_apart_and_nothing_else(bundled: Embedder, copy: Path) -> None:
    again, label = load_embedder(), bundled.name.rpartition("-")
    assert again.name == bundled.name and label[0] == "bundled"
    assert load_embedder(str(copy)).name == f"model-{label[2]}"
    tokens = copy / "tokenizer.json"
    tokens.write_bytes(tokens.read_bytes() + b"\n")
    assert load_embedder(str(copy)).name != f"model-{label[2]}"


def test_meaning_crosses_languages(bundled: Embedder) -> None:
    asked = bundled.encode(["máy bơm nước", "pompe à eau", "bomba de agua", "водяной насос"], "query")
    offered = bundled.encode(["水泵", "丝绸围巾", "电视机", "豆瓣酱"], "document")
    assert (asked @ offered.T).argmax(axis=1).tolist() == [0, 0, 0, 0]


# ---------------------------------------------------------------- vectors


def test_rows_are_float32_of_length_one(bundled: Embedder) -> None:
    rows = bundled.encode(SENTENCES, "query")
    assert rows.shape == (len(SENTENCES), bundled.dim) and rows.dtype == np.float32
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


def test_a_text_gives_the_same_row_in_any_company_and_order(bundled: Embedder) -> None:
    together = bundled.encode([*SENTENCES, *HOSTILE.values()], "query")
    backwards = bundled.encode([*SENTENCES, *HOSTILE.values()][::-1], "query")[::-1]
    alone = np.concatenate([bundled.encode([text], "query") for text in [*SENTENCES, *HOSTILE.values()]])
    assert np.array_equal(together, backwards) and np.array_equal(together, alone)


def test_queries_and_documents_are_read_alike(bundled: Embedder) -> None:
    assert np.array_equal(bundled.encode(SENTENCES, "query"), bundled.encode(SENTENCES, "document"))


def test_no_texts_give_no_rows(bundled: Embedder) -> None:
    assert bundled.encode([], "query").shape == (0, bundled.dim)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_texts_encode_to_unit_rows(bundled: Embedder, text: str) -> None:
    (row,) = bundled.encode([text], "query")
    assert np.isfinite(row).all() and abs(np.linalg.norm(row) - 1) < 1e-5


def test_a_text_without_any_known_piece_becomes_the_first_axis(bundled: Embedder) -> None:
    (row,) = bundled.encode([""], "query")
    assert row[0] == 1 and not row[1:].any()


def test_what_stands_beyond_the_longest_text_is_not_read(bundled: Embedder) -> None:
    start = ("water pump " * MAX_CHARACTERS)[:MAX_CHARACTERS]
    rows = bundled.encode([start, start + " silk scarf" * 1000], "document")
    assert np.array_equal(rows[0], rows[1])


@given(st.lists(st.text(st.characters(), max_size=60), max_size=5))
@settings(max_examples=150, deadline=None)
def test_any_texts_encode_to_unit_rows(texts: list[str]) -> None:
    model = _shared()
    rows = model.encode(texts, "query")
    assert rows.shape == (len(texts), model.dim)
    assert np.allclose(np.linalg.norm(rows, axis=1), 1, atol=1e-5)


_LOADED: list[Embedder] = []


def _shared() -> Embedder:
    """The bundled model for tests that hypothesis calls again and again."""
    if not _LOADED:
        _LOADED.append(load_embedder())
    return _LOADED[0]


# ---------------------------------------------------------------- broken and absent models


def _cut(name: str) -> Callable[[Path], None]:
    def breaks(folder: Path) -> None:
        path = folder / name
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    return breaks


def _garbage(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_bytes(b"\x00\xffno model" * 50) and None


BREAKS: dict[str, Callable[[Path], None]] = {
    "weights cut short": _cut("model.safetensors"),
    "weights are garbage": _garbage("model.safetensors"),
    "pieces cut short": _cut("tokenizer.json"),
    "pieces are garbage": _garbage("tokenizer.json"),
    "weights missing": lambda folder: (folder / "model.safetensors").unlink(),
    "pieces missing": lambda folder: (folder / "tokenizer.json").unlink(),
}


@pytest.mark.parametrize("breaks", BREAKS.values(), ids=BREAKS.keys())
def test_a_broken_folder_is_named(copy: Path, breaks: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    breaks(copy)
    with pytest.raises(EmbedderError, match="model"):
        load_embedder(str(copy))


def test_pieces_and_rows_of_two_models_do_not_pass_for_one(copy: Path) -> None:
    from safetensors.numpy import load_file, save_file

    tensors = load_file(copy / "model.safetensors")
    save_file({name: value[:1000].copy() for name, value in tensors.items()}, copy / "model.safetensors")
    with pytest.raises(EmbedderError, match="pieces"):
        load_embedder(str(copy))


@pytest.mark.parametrize("config", [b"{}", b"\x00\xff no text"])
def test_a_static_model_of_another_make_is_left_to_sentence_transformers(
    copy: Path, bundled: Embedder, config: bytes
) -> None:
    (copy / "config.json").write_bytes(config)
    theirs, ours = load_embedder(str(copy)).encode(SENTENCES, "query"), bundled.encode(SENTENCES, "query")
    assert np.allclose(ours @ ours.T, theirs @ theirs.T, atol=1e-3)


def test_an_empty_folder_is_no_model(tmp_path: Path) -> None:
    with pytest.raises(EmbedderError, match=tmp_path.name):
        load_embedder(str(tmp_path))


# ---------------------------------------------------------------- models of sentence-transformers

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture(scope="module")
def transformer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny BERT with random weights, saved by sentence-transformers with prompts of its own."""
    import torch
    from sentence_transformers import SentenceTransformer
    from sentence_transformers.sentence_transformer.modules import Pooling, Transformer
    from transformers import BertConfig, BertModel, BertTokenizerFast

    folder = tmp_path_factory.mktemp("tiny")
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "pump", "lamp", "query", "passage", ":"]
    pieces += [*LETTERS, *(f"##{letter}" for letter in LETTERS)]
    (folder / "vocab.txt").write_text("\n".join(pieces), encoding="utf8")
    torch.manual_seed(7)
    shape = BertConfig(
        vocab_size=len(pieces),
        hidden_size=16,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=16,
        max_position_embeddings=64,
    )
    BertModel(shape).save_pretrained(folder / "bert")
    BertTokenizerFast(vocab=str(folder / "vocab.txt")).save_pretrained(folder / "bert")
    modules = [Transformer(str(folder / "bert"), max_seq_length=32), Pooling(16)]
    prompts = {"query": "query: ", "document": "passage: "}
    SentenceTransformer(modules=modules, prompts=prompts, device="cpu").save(str(folder / "tiny-model"))
    return folder / "tiny-model"


def test_a_transformer_loads_with_the_prompts_it_brings(transformer: Path) -> None:
    from sentence_transformers import SentenceTransformer

    model = load_embedder(str(transformer))
    plain = SentenceTransformer(str(transformer), device="cpu")
    assert model.dim == 16 and model.name.startswith("tiny-model-")
    for kind, said in (("query", "query: pump"), ("document", "passage: pump")):
        theirs = plain.encode([said], normalize_embeddings=True, show_progress_bar=False)
        assert np.allclose(model.encode(["pump"], kind), theirs, atol=1e-5)
    assert not np.allclose(model.encode(["pump"], "query"), model.encode(["pump"], "document"), atol=1e-3)


def test_a_transformer_gives_unit_rows_in_any_company(transformer: Path) -> None:
    model = load_embedder(str(transformer))
    texts = ["pump", "a lamp for the pump", "", "🚜", "pump " * 500, "\udfff"]
    together = model.encode(texts, "query")
    assert together.dtype == np.float32 and np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.array_equal(together[::-1], model.encode(texts[::-1], "query"))
    assert model.encode([], "query").shape == (0, 16)


def test_two_loads_of_a_transformer_bear_one_name_and_other_weights_another(transformer: Path, tmp_path: Path) -> None:
    from safetensors.numpy import load_file, save_file

    other = Path(shutil.copytree(transformer, tmp_path / transformer.name))
    assert load_embedder(str(other)).name == load_embedder(str(transformer)).name
    path = next(other.rglob("model.safetensors"))
    save_file({name: value + 1 for name, value in load_file(path).items()}, path, metadata={"format": "pt"})
    assert load_embedder(str(other)).name != load_embedder(str(transformer)).name


@pytest.mark.parametrize(
    ("name", "query", "document"),
    [
        ("intfloat/multilingual-e5-base", "query: ", "passage: "),
        ("BAAI/bge-small-zh-v1.5", "为这个句子生成表示以用于检索相关文章：", ""),
        ("BAAI/bge-m3", "", ""),
    ],
)
def test_families_that_need_prefixes_get_them(name: str, query: str, document: str) -> None:
    assert known_prefixes(name) == (query, document)


def test_other_families_get_none() -> None:
    assert known_prefixes("sentence-transformers/all-MiniLM-L6-v2") is None
