"""Goods of the world beside the catalog's: whether a request is nearer to something nobody here makes.

Everything is a little like something. Against a catalog alone, "smartphones" finds set-top boxes; beside the plain
names of the goods people trade, it finds smartphones, to which no product of the catalog is alike.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from index.embedder import Embedder
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


class WorldGoods:
    """The goods' vectors for one embedder, made at their first use."""

    def __init__(self, embedder: Embedder) -> None:
        self._embedder = embedder

    @cached_property
    def _vectors(self) -> NDArray[np.float32]:
        return self._embedder.encode(list(world_goods()), "document")

    def likest(self, query: NDArray[np.float32], products: VectorIndex) -> float:
        """How near a query (1, dim) is to a good that no product is like; 0 where nothing near it is such."""
        if not len(products):
            return 0.0
        cosines = self._vectors @ query[0]
        near = np.argsort(-cosines, kind="stable")[:LOOKED_AT]
        _, made = products.search(self._vectors[near], 1)
        missing = near[made[:, 0] < MADE_HERE]
        return float(cosines[missing[0]]) if len(missing) else 0.0
