"""What a step of training learns from: texts with their partners, and whole messages put together from them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from index.training.corpora import TRAINED
from index.training.material import Ints, Material
from index.training.student import Ragged

Settings = Mapping[str, Any]


@dataclass(frozen=True)
class Lesson:
    """What a run learns from: pairs, their pieces cut two ways, and the teacher's vectors (taught, dim)."""

    material: Material
    whole: Ragged
    cut: Ragged
    teacher: Tensor

    @property
    def taught(self) -> int:
        """How many concepts have a teacher's vector; they come first."""
        return len(self.teacher)


@dataclass(frozen=True)
class Batch:
    """Texts first, then their partners in the same order: concepts (n,), flat pieces, offsets (2n,)."""

    concepts: Ints
    flat: Ints
    offsets: Ints


class Draw:
    """Draws batches: a text and another of the same concept, each cut into pieces one way or the other.

    Messages are several texts of one language in a row, their partner the English of all: single words teach neither
    what a word weighs beside others, nor that the same word means the same in any company.
    """

    def __init__(self, lesson: Lesson, settings: Settings, seed: int) -> None:
        self._lesson, self._random = lesson, np.random.default_rng(seed)
        self._size, self._cut, self._messages = (
            int(settings["batch"]),
            float(settings["cut"]),
            int(settings["messages"]),
        )
        self._lengths = settings["message_length"]
        pairs = lesson.material.pairs
        self._sum = np.cumsum(lesson.material.weights)
        liked = {TRAINED.index("zh"): settings["partner_zh"], TRAINED.index("en"): settings["partner_en"]}
        partner = np.array([liked.get(lang, 1.0) for lang in range(len(TRAINED))])[pairs[:, 2]]
        self._partner = np.concatenate([[0.0], np.cumsum(partner)])
        self._begin = np.searchsorted(pairs[:, 1], np.arange(pairs[-1, 1] + 2))
        self._spoken = [self._of_language(lang) for lang in range(len(TRAINED)) if TRAINED[lang] != "en"]
        english = np.flatnonzero(pairs[:, 2] == TRAINED.index("en"))
        self._english = np.zeros(pairs[-1, 1] + 1, np.int64)
        self._english[pairs[english[::-1], 1]] = english[::-1]

    def _of_language(self, lang: int) -> tuple[Ints, NDArray[np.float64]]:
        """Pairs of a language that the teacher knows the concept of, and their summed weights."""
        pairs = self._lesson.material.pairs
        places = np.flatnonzero((pairs[:, 2] == lang) & (pairs[:, 1] < self._lesson.taught))
        return places, np.cumsum(self._lesson.material.weights[places])

    def batch(self) -> Batch:
        """The next batch: single texts, then messages, which have concepts of their own beyond all others."""
        pairs = self._lesson.material.pairs
        first, second = self._singles()
        parts, partners, lengths = self._message_parts()
        ones = np.ones(self._size, np.int64)
        flat, offsets = self._pieces(pairs[np.concatenate([first, parts, second, partners]), 0])
        starts = np.cumsum(np.concatenate([[0], ones, lengths, ones, lengths]))[:-1]
        own = pairs[-1, 1] + 1 + np.arange(len(lengths))
        return Batch(np.concatenate([pairs[first, 1], own]), flat, offsets[starts])

    def _singles(self) -> tuple[Ints, Ints]:
        pairs = self._lesson.material.pairs
        first = np.searchsorted(self._sum, self._random.random(self._size) * self._sum[-1])
        concepts = pairs[first, 1]
        low, high = self._partner[self._begin[concepts]], self._partner[self._begin[concepts + 1]]
        place = low + self._random.random(self._size) * (high - low)
        second = np.minimum(np.searchsorted(self._partner, place, side="right") - 1, len(pairs) - 1)
        return first, second

    def _message_parts(self) -> tuple[Ints, Ints, Ints]:
        """Pairs that make up the messages, their English, and how many belong to each message."""
        shortest, longest = self._lengths
        spoken = [each for each in self._spoken if len(each[0])]
        lengths = self._random.integers(shortest, longest + 1, self._messages if spoken else 0)
        parts = [np.zeros(0, np.int64)]
        for length in lengths:
            places, sums = spoken[self._random.integers(len(spoken))]
            parts.append(places[np.searchsorted(sums, self._random.random(length) * sums[-1])])
        chosen = np.concatenate(parts)
        return chosen, self._english[self._lesson.material.pairs[chosen, 1]], lengths

    def _pieces(self, texts: Ints) -> tuple[Ints, Ints]:
        cut = self._random.random(len(texts)) < self._cut
        order = np.argsort(cut, kind="stable")
        flat_whole, offsets_whole = self._lesson.whole.take(texts[~cut])
        flat_cut, offsets_cut = self._lesson.cut.take(texts[cut])
        flat = np.concatenate([flat_whole, flat_cut])
        bounds = np.concatenate([offsets_whole, offsets_cut + len(flat_whole), [len(flat)]])
        return Ragged(flat, bounds).take(np.argsort(order))
