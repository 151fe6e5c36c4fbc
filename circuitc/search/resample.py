"""Samples places in corpus text that dropped nodes take their values from."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.errors import CircuitcError

POOL = 64
"""Corpus sequences that are searched first for a place with a given token."""


def window(corpus: NDArray[np.int64], length: int, random: torch.Generator) -> NDArray[np.int64]:
    """A window of the corpus ``int64[sequences, context]``, ``int64[length]``; all windows are equally likely."""
    _need(corpus, length)
    row, start = (
        int(torch.randint(0, high, (1,), generator=random)) for high in (len(corpus), corpus.shape[1] - length + 1)
    )
    return corpus[row, start : start + length]


def same_token(
    corpus: NDArray[np.int64], tokens: NDArray[np.int64], random: torch.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """A place of the corpus with the same token for each of ``tokens: int64[n]``: ``(sequences, positions)``.

    The place is sampled from ``POOL`` random sequences. If these lack the token, it is sampled from the whole corpus;
    if that lacks it too, it is any place in the pool.
    """
    _need(corpus, 1)
    pool = torch.randperm(len(corpus), generator=random)[:POOL].numpy()
    near, width = corpus[pool].ravel(), corpus.shape[1]
    found = np.empty(len(tokens), dtype=np.int64)
    for token in np.unique(tokens):
        where = np.flatnonzero(tokens == token)
        inside = np.flatnonzero(near == token)
        places = pool[inside // width] * width + inside % width
        if not len(places):
            places = np.flatnonzero(corpus.ravel() == token)
        if not len(places):
            places = (pool[:, None] * width + np.arange(width)).ravel()
        found[where] = places[torch.randint(len(places), (len(where),), generator=random).numpy()]
    return found // width, found % width


def _need(corpus: NDArray[np.int64], length: int) -> None:
    if corpus.size == 0 or corpus.shape[1] < length:
        raise CircuitcError(
            f"the ablation 'resample_corpus' needs corpus text of at least {length} tokens a sequence",
            fix="give text like what the model was trained on: --text FILE, or circuitc.with_text",
        )
