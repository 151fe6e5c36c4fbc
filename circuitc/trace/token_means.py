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

from circuitc.circuit.sites import sites_of
from circuitc.trace.site_means import run_recorded

SHRINK = 8
"""The plain mean counts as much as this many occurrences of the token: rare tokens stay near it."""
LEAST = 1 / 16
"""A token has a mean of its own if that differs from the plain one by more than this fraction of the largest difference
of the channel. The rest is mostly noise, a fiftieth of the variance, and would fill the tables of programs."""
PLAIN = ("q", "k")
"""Sites of which nodes keep their plain means, by the last part of the name: queries and keys by token would be an
attention pattern of their own, with a table for each channel of a head."""
ROUNDING = 1e-5
"""Machines differ by this in means that are sums in float32."""


def tabled(site: str) -> bool:
    """Whether the nodes of a site have means by token."""
    return site.rpartition(".")[2] not in PLAIN


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
    (:data:`LEAST`). They are float32 numbers. The sites in :data:`PLAIN` have their plain means.
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


def least(away: NDArray[np.float64]) -> NDArray[np.float64]:
    """Up to which difference from its plain mean each channel has that mean, given all differences."""
    largest: NDArray[np.float64] = away.max(axis=0, initial=0.0)
    return LEAST * largest


def same_token_means(ours: NDArray[np.float64], theirs: NDArray[np.float64], mean: NDArray[np.float64]) -> bool:
    """Whether two machines found the same means by token, which are shrunk towards the same plain ``mean``.

    They may differ by the rounding of float32, and in which token is near enough to the plain mean.
    """
    if ours.shape != theirs.shape:
        return False
    away = np.maximum(np.abs(ours - mean), np.abs(theirs - mean))
    one_is_plain = np.isclose(ours, mean, ROUNDING, ROUNDING) | np.isclose(theirs, mean, ROUNDING, ROUNDING)
    undecided = one_is_plain & np.isclose(away, least(away), 1e-4, ROUNDING)
    return bool((np.isclose(ours, theirs, ROUNDING, ROUNDING) | undecided).all())


def _single(values: NDArray[np.float64]) -> NDArray[np.float64]:
    return values.astype(np.float32).astype(np.float64)
