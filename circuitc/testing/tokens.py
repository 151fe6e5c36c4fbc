"""Strategies of inputs: token sequences alone and as padded batches, and a task's prompts."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts, make_prompts
from circuitc.inputs.task import AnyTask, Split
from circuitc.registry import find_task

ROWS = 4  # sequences of a batch at most
CONTEXT = 8  # positions of small models and of random graphs
Batch = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Right-padded ``tokens: int[batch, pos]``, and their ``lengths: int[batch]``."""


def token_sequences(of: Checkpoint | int, longest: int | None = None) -> st.SearchStrategy[list[int]]:
    """Token ids of one sequence: random ones, and, of a checkpoint, also windows of its corpus text.

    ``of`` is a checkpoint or the number of tokens in a vocabulary; a sequence has at least one token and at most
    ``longest``: the checkpoint's context, or 8.
    """
    if not isinstance(of, Checkpoint):
        return st.lists(st.integers(0, of - 1), min_size=1, max_size=longest or CONTEXT)
    vocabulary, longest = of.tokenizer.get_vocab_size(), min(longest or of.context, of.context)
    drawn = st.lists(st.integers(0, vocabulary - 1), min_size=1, max_size=longest)
    if not of.corpus.size:
        return drawn
    rows, starts = (st.integers(0, size - 1) for size in of.corpus.shape)
    lengths = st.integers(1, longest)
    return drawn | st.builds(lambda row, i, n: [int(t) for t in of.corpus[row, i : i + n]], rows, starts, lengths)


def token_batches(of: Checkpoint | int, longest: int | None = None) -> st.SearchStrategy[Batch]:
    """Up to four such sequences as ``(tokens, lengths)``, right-padded with 0."""
    return st.lists(token_sequences(of, longest), min_size=1, max_size=ROWS).map(padded)


def padded(rows: list[list[int]]) -> Batch:
    """Sequences as one batch."""
    lengths = np.array([len(row) for row in rows])
    tokens = np.zeros((len(rows), lengths.max()), dtype=np.int64)
    for i, row in enumerate(rows):
        tokens[i, : len(row)] = row
    return tokens, lengths


def prompts(
    ckpt: Checkpoint, task: str | AnyTask, pairs: int = 16, split: Split = "heldout"
) -> st.SearchStrategy[Prompts]:
    """``pairs`` prompt pairs of a task, drawn anew by a random seed, or all it has.

    Raises :class:`CircuitcError` for an unknown task, or where its prompts do not fit the checkpoint.
    """
    found = find_task(task) if isinstance(task, str) else task
    seeds = st.integers(0, 2**32 - 1)
    return seeds.map(lambda seed: make_prompts(found, ckpt.tokenizer, pairs, seed, split, ckpt.context))
