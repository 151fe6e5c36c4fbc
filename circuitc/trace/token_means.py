"""Each site's mean activation at each token, E[x | token], at which a dropped node may be frozen.

A node's plain mean says nothing of the token that stands there, although most of what a node of an early layer holds
is a function of it. Frozen at its mean by token, a dropped node keeps that part and loses the context.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from circuitc.circuit.constants import least, tabled
from circuitc.circuit.sites import sites_of
from circuitc.trace.site_means import run_recorded

SHRINK = 8
"""The plain mean counts as much as this many occurrences of the token: rare tokens stay near it."""


def token_means(
    model: nn.Module,
    sequences: NDArray[np.integer[Any]],
    vocabulary: int,
    means: Mapping[str, NDArray[np.float64]],
    batch: int = 64,
) -> dict[str, NDArray[np.float64]]:
    """The means by token, ``{site: float64[tokens, channels]}``, over all positions of int[n, context] sequences.

    They are shrunk towards the plain ``means: {site: float64[channels]}``: ``(Σ x + s·mean) / (n + s)`` for a token
    that occurs n times and s = :data:`SHRINK`. Those that are near the plain mean are the plain mean
    (:func:`circuitc.circuit.constants.least`). They are float32 numbers. Sites that are not
    :func:`circuitc.circuit.constants.tabled` have their plain means.
    """
    wanted = [name for name in sites_of(model) if name in means and tabled(name)]
    sums: dict[str, Tensor] = {}

    def record(name: str, x: Tensor, tokens: Tensor) -> None:
        total = sums.setdefault(name, torch.zeros(vocabulary, x.shape[-1], dtype=torch.float64))
        total.index_add_(0, tokens.flatten().cpu(), x.flatten(0, 1).double().cpu())

    run_recorded(model, wanted, sequences, batch, record)
    counts = np.bincount(np.asarray(sequences, dtype=np.int64).ravel(), minlength=vocabulary)
    return {
        name: far_ones(shrunk(sums[name].numpy(), counts, mean), mean) if name in sums else mean
        for name, mean in means.items()
    }


def shrunk(sums: NDArray[np.float64], counts: NDArray[np.int64], mean: NDArray[np.float64]) -> NDArray[np.float64]:
    """The means of values that sum to ``sums: f64[tokens, channels]``, shrunk towards ``mean: f64[channels]``."""
    return (sums + SHRINK * mean) / (counts[:, None] + SHRINK)


def far_ones(found: NDArray[np.float64], mean: NDArray[np.float64]) -> NDArray[np.float64]:
    """The means ``found: f64[tokens, channels]`` as float32 numbers; those near the plain one are the plain one."""
    rows, plain = _single(found), _single(mean)
    away = np.abs(rows - plain)
    return np.where(away > least(away), rows, plain)


def _single(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return values.astype(np.float32).astype(np.float64)
