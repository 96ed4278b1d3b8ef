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

import numpy as np
from numpy.typing import NDArray

from index.faiss_vectors import FaissIndex
from index.translation import CATALOG, glossary
from index.vectors import VectorIndex

# a good is made here when some product is so like its name
MADE_HERE = 0.7
# so many goods, the likest first, are looked at for one that nobody here makes
LOOKED_AT = 12


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
    """The goods' vectors for one embedder, made at their first use."""

    def __init__(self, embed: Callable[[Sequence[str]], NDArray[np.float32]]) -> None:
        """`embed` makes a row of length 1 of each text."""
        self._embed = embed

    @cached_property
    def _goods(self) -> NDArray[np.float32]:
        return self._embed(world_goods())

    @cached_property
    def _terms(self) -> FaissIndex:
        vectors = self._embed(tuple(dict.fromkeys(term[CATALOG][0] for term in glossary() if term[CATALOG])))
        terms = FaissIndex(vectors.shape[1])
        terms.add(np.arange(len(vectors)), vectors)
        return terms

    def likest(self, query: NDArray[np.float32], products: VectorIndex) -> Elsewhere:
        """How near a query (1, dim) is to the goods of the world and to the terms of the glossary."""
        if not len(products):
            return Elsewhere()
        cosines = self._goods @ query[0]
        near = np.argsort(-cosines, kind="stable")[:LOOKED_AT]
        _, made = products.search(self._goods[near], 1)
        missing = near[made[:, 0] < MADE_HERE]
        named = max(float(cosines[near[0]]), float(self._terms.search(query, 1)[1][0, 0]))
        return Elsewhere(float(cosines[missing[0]]) if len(missing) else 0.0, named)
