"""A task's prompts as tokens: pairs, right-padded, with the sign of the right answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer

from circuitc.errors import CircuitcError
from circuitc.task import Split, Task
from circuitc.tokenizer import single_token


@dataclass(frozen=True, eq=False)
class Prompts:
    """``n`` pairs as ``2n`` sequences: the first prompts of all pairs, then the second ones.

    ``tokens: int[2n, pos]`` is right-padded, ``lengths: int[2n]`` says where each ends; ``signs: ±1[2n]`` is +1
    where the first answer is right. The right answer at the last position leads when ``signs * difference > 0``.
    """

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]

    @property
    def pairs(self) -> int:
        return len(self.tokens) // 2

    @property
    def signs(self) -> NDArray[np.float64]:
        return np.repeat([1.0, -1.0], self.pairs)

    @property
    def opposite(self) -> NDArray[np.int64]:
        """``int[2n]``: the row that holds the other prompt of each row's pair."""
        return np.roll(np.arange(2 * self.pairs), self.pairs)

    def take(self, pairs: NDArray[np.int64]) -> Prompts:
        """The chosen pairs, cut to their longest prompt."""
        rows = np.concatenate([pairs, pairs + self.pairs])
        longest = int(self.lengths[rows].max())
        return Prompts(self.tokens[rows, :longest], self.lengths[rows])

    def swapped(self, which: NDArray[np.bool_]) -> Prompts:
        """The same prompts with the two of some pairs exchanged, ``which: bool[n]``: their labels are then wrong."""
        first = np.where(which, np.arange(self.pairs) + self.pairs, np.arange(self.pairs))
        rows = np.concatenate([first, self.opposite[first]])
        return Prompts(self.tokens[rows], self.lengths[rows])

    def batches(self, pairs: int) -> Iterator[Prompts]:
        for start in range(0, self.pairs, pairs):
            yield self.take(np.arange(start, min(start + pairs, self.pairs)))


def answer_ids(task: Task, tokenizer: Tokenizer) -> tuple[int, int]:
    """The token ids of the two answers. Raises :class:`CircuitcError` if one is not a single token."""
    first, second = (single_token(tokenizer, text) for text in task.answers)
    return first, second


def make_prompts(task: Task, tokenizer: Tokenizer, count: int, seed: int, split: Split, context: int) -> Prompts:
    """``count`` pairs of the task. Raises :class:`CircuitcError` for a prompt longer than the context."""
    pairs = task.pairs(count, seed, split)
    texts = [first for first, _ in pairs] + [second for _, second in pairs]
    ids = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    for text, row in zip(texts, ids, strict=True):
        if not 0 < len(row) <= context:
            raise CircuitcError(
                f"a prompt of task '{task.name}' has {len(row)} tokens; this model reads 1 to {context}: {text!r}",
                fix="shorten the task's templates, or use a checkpoint with a longer context",
            )
    lengths = np.array([len(row) for row in ids])
    tokens = np.zeros((len(ids), lengths.max()), dtype=np.int64)
    for i, row in enumerate(ids):
        tokens[i, : len(row)] = row
    return Prompts(tokens, lengths)
