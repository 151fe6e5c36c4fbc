"""The patterns that depend on positions and tokens alone, and how far a head's attention is from them."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.head_patterns.name import BACK, FIRST, SAME, UNIFORM

Weights = NDArray[np.float64]
"""``[rows, queries, keys]``."""
FARTHEST = 8  # positions back: patterns that look further have no name
Tokens = NDArray[np.int64]

SHAPES: dict[str, Callable[[Tokens], NDArray[np.bool_]]] = {
    UNIFORM: lambda tokens: np.ones((1, tokens.shape[1], tokens.shape[1]), dtype=bool),
    FIRST: lambda tokens: np.broadcast_to(np.arange(tokens.shape[1]) == 0, (1, tokens.shape[1], tokens.shape[1])),
    **{
        f"{BACK}{k}": lambda tokens, k=k: np.eye(tokens.shape[1], k=-k, dtype=bool)[None]  # type: ignore[misc]
        for k in range(1, FARTHEST + 1)
    },
    SAME: lambda tokens: tokens[:, :, None] == tokens[:, None, :],
}
"""The keys ``bool[rows or 1, queries, keys]`` to which a query attends equally, as far as it sees them."""


def deviations(pattern: Weights, seen: NDArray[np.bool_], tokens: Tokens) -> Mapping[str, float]:
    """For each shape, the largest total variation distance from a head's attention without its sink.

    ``seen: bool[rows, queries, keys]`` says which keys a query sees. Queries that see fewer than two keys, or no key of
    the shape, do not count; a shape for which no query counts is left out.
    """
    mass = pattern.sum(-1, keepdims=True)
    attention = np.divide(pattern, mass, out=np.zeros_like(pattern), where=mass > 0.0)
    found = {}
    choice = seen.sum(-1) > 1
    for name, shape in SHAPES.items():
        keys = shape(tokens) & seen
        count = keys.sum(-1, keepdims=True)
        counted = (count[..., 0] > 0) & choice
        if counted.any():
            wanted = keys / np.maximum(count, 1)
            apart = np.abs(attention - wanted).sum(-1) / 2
            # If the sink takes everything (in float64), the attention without it is unknown: assume the worst.
            apart = np.where(mass[..., 0] > 0.0, apart, 1.0)
            found[name] = float(apart[counted].max())
    return found


def seen_keys(lengths: NDArray[np.int64], size: int, causal: bool) -> NDArray[np.bool_]:
    """``bool[rows, queries, keys]``: the keys that each query sees in sequences of these lengths padded to ``size``."""
    there = np.arange(size) < lengths[:, None]
    seen = there[:, :, None] & there[:, None, :]
    return seen & np.tri(size, dtype=bool) if causal else seen
