"""Everything a training run draws from, as arrays."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from index.training.corpora import GLOSSARY, TRAINED, HeldOut, Row
from index.training.student import Ragged
from index.training.synthetic import joined, requests, spellings, titles
from index.training.vocabulary import UNKNOWN

Ints = NDArray[np.int64]
LONGEST = 64  # pieces of a text that training looks at


@dataclass(frozen=True)
class Material:
    """Pairs of a text and a concept. A concept is an English wording, or a Chinese one where no English is known.

    `pairs` (n, 3) holds text, concept and language numbers, sorted by concept; `weights` (n,) how often each is drawn.
    Concepts below `taught` have the teacher's vector of the English in `english`.
    """

    texts: list[str]
    english: list[str]
    pairs: Ints
    weights: NDArray[np.float64]

    @property
    def taught(self) -> int:
        """How many concepts the teacher has a vector for; they come first."""
        return len(self.english)

    def by_language(self) -> dict[str, list[str]]:
        """Distinct texts of each language."""
        found: dict[str, list[str]] = {}
        for number, lang in enumerate(TRAINED):
            found[lang] = [self.texts[i] for i in np.unique(self.pairs[self.pairs[:, 2] == number, 0])]
        return found


def gather(rows: Sequence[Row], direct: Sequence[tuple[str, str]], weight: Mapping[str, float]) -> Material:
    """Number the texts and concepts of all rows and of (French, Chinese) pairs; `weight` is per source."""
    english = sorted({row.en.lower() for row in rows})
    chinese = sorted({zh.lower() for _, zh in direct})
    concept = {name: number for number, name in enumerate(english)}
    joint = {name: len(english) + number for number, name in enumerate(chinese)}
    sides = {side.lower() for pair in direct for side in pair}
    texts = sorted({row.text.lower() for row in rows} | set(english) | sides)
    text = {name: number for number, name in enumerate(texts)}
    number_of = {lang: number for number, lang in enumerate(TRAINED)}
    pairs: dict[tuple[int, int, int], float] = {}
    own: dict[str, float] = defaultdict(float)
    for row in rows:
        key = (text[row.text.lower()], concept[row.en.lower()], number_of[row.lang])
        pairs[key] = max(pairs.get(key, 0.0), weight[row.source])
        own[row.en.lower()] = max(own[row.en.lower()], weight[row.source])
    for name, heaviest in own.items():
        pairs[text[name], concept[name], 0] = heaviest
    for french, zh in direct:
        pairs.setdefault((text[french.lower()], joint[zh.lower()], number_of["fr"]), weight["cfdict_fr_zh"])
        pairs.setdefault((text[zh.lower()], joint[zh.lower()], number_of["zh"]), weight["cfdict_fr_zh"])
    table, weights = np.array(list(pairs)), np.array(list(pairs.values()), np.float64)
    order = np.lexsort((table[:, 0], table[:, 1]))
    return Material(texts, english, table[order], _balanced(table[order], weights[order]))


def _balanced(pairs: Ints, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights times (200,000 / rows of the language) ** 0.5, so that small languages are heard."""
    counts = np.bincount(pairs[:, 2], minlength=len(TRAINED))
    balanced: NDArray[np.float64] = weights * np.sqrt(200_000 / np.maximum(counts, 1))[pairs[:, 2]]
    return balanced


def made(rows: Sequence[Row], held_out: HeldOut, counts: Mapping[str, float], seed: int) -> list[Row]:
    """Synthetic rows around real ones: requests, names of two parts, titles, other spellings."""
    random = Random(seed)
    trade = [row for row in rows if row.source in _TRADE and len(row.text) <= 40]
    terms: dict[str, list[Row]] = defaultdict(list)
    for row in trade:
        if not row.domain.startswith(_NO_THINGS):
            terms[row.lang].append(row)
            terms["en"].append(row._replace(lang="en", text=row.en))
    things = _by_head(row for row in trade if not row.domain.startswith(_NO_THINGS))
    values = _by_head(row for row in trade if _QUALITY.match(row.domain) and len(row.en) <= 16)
    english = [names["en"] for names in things if len(names["en"]) <= 30]
    return [
        *requests(terms, int(counts["requests"]), random),
        *joined(things, values, int(counts["joined"]), random, held_out),
        *titles(english, [names["en"] for names in values], int(counts["titles"]), random, held_out),
        *spellings(rows, counts["spellings"], random),
    ]


def _by_head(rows: Iterable[Row]) -> list[dict[str, str]]:
    """Names of one thing by language, for every thing named in at least four."""
    heads: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rows:
        heads[row.en].setdefault(row.lang, row.text)
        heads[row.en]["en"] = row.en
    return [names for _, names in sorted(heads.items()) if len(names) >= 4]


_NO_THINGS = ("attribute", "value")  # domains of the Shopify taxonomy that name no product
_QUALITY = re.compile(r"value:(Color|Pattern|Fabric|Shape|Size|.*( material| finish| design| shape| style))$")
_TRADE = {"shopify", "unspsc", "cpv", "google_taxonomy", "cldr_annotations", "osm_id_presets", "openfoodfacts", "wold"}
_TRADE |= {GLOSSARY}


def pieces_of(tokenizer: Tokenizer, texts: Sequence[str]) -> Ragged:
    """Known pieces of each text, the first LONGEST of them."""
    unknown = tokenizer.token_to_id(UNKNOWN)
    flat: list[int] = []
    lengths: list[int] = []
    for start in range(0, len(texts), 50_000):
        for encoding in tokenizer.encode_batch_fast(texts[start : start + 50_000], add_special_tokens=False):
            pieces = [piece for piece in encoding.ids if piece != unknown][:LONGEST]
            flat += pieces
            lengths.append(len(pieces))
    return Ragged(np.array(flat, np.int64), np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64))
