"""Goods of the world beside the catalog's: whether a request is nearer to something nobody here makes.

Everything is a little like something. Against a catalog alone, "smartphones" finds set-top boxes; beside the plain
names of the goods people trade, it finds smartphones, to which no product of the catalog is alike.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from threading import Lock
from typing import Any

import faiss
import numpy as np
from numpy.typing import NDArray

from index.translation import terms_in_chinese
from index.vectors import VectorIndex

# a good is made here when some product is so like its name
MADE_HERE = 0.7
# so many goods, the likest first, are looked at for one that nobody here makes
LOOKED_AT = 12
# one answers while another is made ready to
MODELS_AT_ONCE = 2
# so many terms are embedded at once
AT_ONCE = 2_000

# tens of thousands of terms, by the model's name
_terms_of: dict[str, Any] = {}
_lock = Lock()


@cache
def world_goods() -> tuple[str, ...]:
    """Plain names of goods, each once."""
    lines = (files("index") / "data" / "world_goods.txt").read_text(encoding="utf8").splitlines()
    named = (name.strip() for line in lines if not line.startswith("#") for name in re.split("[,|]", line))
    return tuple(dict.fromkeys(name for name in named if name))


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How near a request is to goods by their plain names: to the likest that no product is like, and to the likest."""

    missing: float = 0.0
    named: float = 0.0


class WorldGoods:
    """The goods' vectors for one embedder, made at their first use, once for all stores of a process."""

    def __init__(self, model: str, embed: Callable[[Sequence[str]], NDArray[np.float32]]) -> None:
        """`embed` makes a row of length 1 of each text; `model` is its name."""
        self._model, self._embed = model, embed

    @cached_property
    def _goods(self) -> NDArray[np.float32]:
        return self._embed(world_goods())

    @cached_property
    def _terms(self) -> Any:
        with _lock:
            if self._model not in _terms_of:
                if len(_terms_of) == MODELS_AT_ONCE:
                    _terms_of.pop(next(iter(_terms_of)))
                _terms_of[self._model] = self._terms_made()
            return _terms_of[self._model]

    def _terms_made(self) -> Any:
        """An index in half precision: half the memory and time, and only a nearness is asked for."""
        names = terms_in_chinese()
        width = len(self._embed(names[:1])[0])
        terms = faiss.IndexScalarQuantizer(width, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT)
        for start in range(0, len(names), AT_ONCE):
            terms.add(self._embed(names[start : start + AT_ONCE]))
        return terms

    def likest(self, query: NDArray[np.float32], products: VectorIndex) -> Elsewhere:
        """How near a query (1, dim) is to the goods of the world and to the terms of the glossary."""
        if not len(products):
            return Elsewhere()
        cosines = self._goods @ query[0]
        near = np.argsort(-cosines, kind="stable")[:LOOKED_AT]
        _, made = products.search(self._goods[near], 1)
        missing = near[made[:, 0] < MADE_HERE]
        named = max(float(cosines[near[0]]), float(self._terms.search(query, 1)[0][0, 0]))
        return Elsewhere(float(cosines[missing[0]]) if len(missing) else 0.0, named)
