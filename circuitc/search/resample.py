"""Places in corpus text from which dropped nodes take their values."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.errors import CircuitcError

POOL = 64
"""Sequences of the corpus among which a place with a given token is looked for first."""


def window(corpus: NDArray[np.int64], length: int, random: torch.Generator) -> NDArray[np.int64]:
    """``int64[length]``, drawn among all windows of the corpus ``int64[sequences, context]``."""
    _need(corpus, length)
    row, start = (
        int(torch.randint(0, high, (1,), generator=random)) for high in (len(corpus), corpus.shape[1] - length + 1)
    )
    return corpus[row, start : start + length]


def same_token(
    corpus: NDArray[np.int64], tokens: NDArray[np.int64], random: torch.Generator
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For each of ``tokens: int64[n]`` a place of the corpus, ``(sequence, position)``, that holds the same token.

    The place is drawn among those in ``POOL`` sequences, themselves drawn, or, where these lack the token, among all;
    a token that the corpus lacks gets any place in the pool.
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
