"""Strategies for inputs: token sequences, padded batches of them, and a task's prompts."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray

from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts, make_prompts
from circuitc.inputs.task import AnyTask, Split
from circuitc.registry import find_task

MOST_ROWS = 4  # of a batch
CONTEXT = 8  # positions of small models and of random graphs
Batch = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Right-padded ``tokens: int[batch, pos]``, and their ``lengths: int[batch]``."""


def token_sequences(of: Checkpoint | int, longest: int | None = None) -> st.SearchStrategy[list[int]]:
    """Token ids of one sequence: random ids, or for a checkpoint also windows of its corpus text.

    ``of`` is a checkpoint or the size of a vocabulary. A sequence has 1 to ``longest`` tokens, by default up to the
    checkpoint's context, or up to 8.
    """
    if not isinstance(of, Checkpoint):
        return st.lists(st.integers(0, of - 1), min_size=1, max_size=longest or CONTEXT)
    vocabulary, longest = of.tokenizer.get_vocab_size(), min(longest or of.context, of.context)
    random = st.lists(st.integers(0, vocabulary - 1), min_size=1, max_size=longest)
    if not of.corpus.size:
        return random
    rows, starts = (st.integers(0, size - 1) for size in of.corpus.shape)
    lengths = st.integers(1, longest)
    return random | st.builds(lambda row, i, n: [int(t) for t in of.corpus[row, i : i + n]], rows, starts, lengths)


def token_batches(of: Checkpoint | int, longest: int | None = None) -> st.SearchStrategy[Batch]:
    """Up to four sequences of :func:`token_sequences` as ``(tokens, lengths)``, right-padded with 0."""
    return st.lists(token_sequences(of, longest), min_size=1, max_size=MOST_ROWS).map(padded)


def padded(rows: list[list[int]]) -> Batch:
    """Sequences as one right-padded batch."""
    lengths = np.array([len(row) for row in rows])
    tokens = np.zeros((len(rows), lengths.max()), dtype=np.int64)
    for i, row in enumerate(rows):
        tokens[i, : len(row)] = row
    return tokens, lengths


def prompts(
    ckpt: Checkpoint, task: str | AnyTask, pairs: int = 16, split: Split = "heldout"
) -> st.SearchStrategy[Prompts]:
    """``pairs`` prompt pairs of a task, sampled with a random seed, or all if it has fewer.

    Raises :class:`CircuitcError` for an unknown task, and if its prompts do not fit the checkpoint.
    """
    found = find_task(task) if isinstance(task, str) else task
    seeds = st.integers(0, 2**32 - 1)
    return seeds.map(lambda seed: make_prompts(found, ckpt.tokenizer, pairs, seed, split, ckpt.context))
