"""The static student: a matrix of piece vectors, its losses, and its optimiser. Needs torch."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

Ints = NDArray[np.int64]


@dataclass(frozen=True)
class Ragged:
    """Piece ids of many texts in one array; text i has flat[starts[i]:starts[i + 1]]."""

    flat: Ints
    starts: Ints

    def take(self, which: Ints) -> tuple[Ints, Ints]:
        """(flat ids, offsets) of the texts named, as an embedding bag takes them."""
        begin, length = self.starts[which], self.starts[which + 1] - self.starts[which]
        offsets = np.cumsum(length) - length
        places = np.arange(int(length.sum())) + np.repeat(begin - offsets, length)
        return self.flat[places], offsets


class Student:
    """Rows (pieces, dim) trained by Adam on the rows a batch touches."""

    def __init__(self, rows: Tensor) -> None:
        self.rows = rows
        self._first, self._second = torch.zeros_like(rows), torch.zeros_like(rows)
        self._steps = torch.zeros(len(rows))

    def sums(self, flat: Ints, offsets: Ints) -> Tensor:
        """Sum of piece vectors per text (n, dim), a leaf that collects gradients."""
        with torch.no_grad():
            bag = functional.embedding_bag(torch.from_numpy(flat), self.rows, torch.from_numpy(offsets), mode="sum")
        return bag.requires_grad_()

    def update(self, flat: Ints, offsets: Ints, sums: Tensor, rate: float) -> None:
        """One Adam step on the rows in `flat`, from the gradient that `sums` collected."""
        assert sums.grad is not None
        lengths = np.diff(np.append(offsets, len(flat)))
        order = np.argsort(flat, kind="stable")
        rows, begins = np.unique(flat[order], return_index=True)
        texts = torch.from_numpy(np.repeat(np.arange(len(offsets)), lengths)[order])
        with torch.no_grad():
            gradient = functional.embedding_bag(texts, sums.grad, torch.from_numpy(begins), mode="sum")
            self._adam(torch.from_numpy(rows), gradient, rate)

    def _adam(self, rows: Tensor, gradient: Tensor, rate: float) -> None:
        self._steps[rows] += 1
        age = self._steps[rows, None]
        first = self._first[rows].mul_(0.9).add_(gradient, alpha=0.1)
        second = self._second[rows].mul_(0.999).addcmul_(gradient, gradient, value=0.001)
        self._first[rows], self._second[rows] = first, second
        step = (first / (1 - 0.9**age)) / ((second / (1 - 0.999**age)).sqrt_().add_(1e-8))
        self.rows.index_add_(0, rows, step, alpha=-rate)


def contrast(left: Tensor, right: Tensor, concepts: Tensor, temperature: float, *, mutual: bool) -> Tensor:
    """Softmax loss of picking one's own row of `right` among all, and back if `mutual`; one's own concept is masked."""
    same = (concepts[:, None] == concepts[None, :]).fill_diagonal_(False)
    logits = (left @ right.T / temperature).masked_fill(same, -1e4)
    own = torch.arange(len(left))
    forth = functional.cross_entropy(logits, own)
    return (forth + functional.cross_entropy(logits.T, own)) / 2 if mutual else forth


SHRINK = 0.6  # weight of nothing at all beside what a piece was seen with
START = 0.5


def teacher_start(cuts: Sequence[tuple[Ragged, float]], pairs: Ints, weights: NDArray[np.float64],
                  teacher: Tensor, pieces: int) -> Tensor:  # fmt: skip
    """First rows: the mean of the teacher's vectors of all that a piece stands in, less the mean of everything.

    `cuts` are ways to cut the texts, each with its share. Worth ten times as many steps from random rows.
    """
    taught = pairs[:, 1] < len(teacher)
    texts, concepts, weights = pairs[taught, 0], pairs[taught, 1], weights[taught] / weights[taught].mean()
    middle = torch.from_numpy(np.bincount(concepts, weights, len(teacher)) / len(concepts)).float() @ teacher
    total, seen = torch.zeros(pieces, teacher.shape[1]), torch.zeros(pieces)
    for ragged, share in cuts:
        for start in range(0, len(texts), 200_000):
            part = slice(start, start + 200_000)
            flat, offsets = ragged.take(texts[part])
            lengths = np.diff(np.append(offsets, len(flat)))
            weight = torch.from_numpy(np.repeat(weights[part] * share / np.maximum(lengths, 1), lengths)).float()
            which = torch.from_numpy(flat)
            vectors = teacher[torch.from_numpy(np.repeat(concepts[part], lengths))] - middle
            total.index_add_(0, which, vectors * weight[:, None])
            seen.index_add_(0, which, weight)
    return total / (seen + SHRINK)[:, None] * START
