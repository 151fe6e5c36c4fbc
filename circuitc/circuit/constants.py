"""The kinds of constants that dropped nodes are frozen at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

PLAIN, BY_TOKEN = "plain", "token"
CONSTANTS = (PLAIN, BY_TOKEN)
"""Their plain means, or their means at each token."""

LEAST = 1 / 16
"""A token has a mean of its own if that differs from the plain one by more than this fraction of the largest difference
of the channel. The rest is mostly noise, a fiftieth of the variance, and would fill the tables of programs."""
PLAIN_SITES = ("q", "k", "v")
"""Sites of which nodes keep their plain means, by the last part of the name. Queries, keys and values are read at other
positions: by token they would tell of earlier tokens, which only kept nodes are to do."""
ROUNDING = 1e-5
"""Machines differ by this in means that are sums in float32, as a fraction of the channel's largest difference, or of 1
if that is smaller."""


def kind_of(certificate: Mapping[str, Any]) -> str:
    """How a circuit's dropped nodes were frozen."""
    entry = certificate.get("constants")
    return str(entry.get("kind", PLAIN)) if isinstance(entry, dict) else PLAIN


def tabled(site: str) -> bool:
    """Whether the nodes of a site have means by token."""
    return site.rpartition(".")[2] not in PLAIN_SITES


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
    both = np.abs(np.stack([ours, theirs]) - mean)
    nearer, away = both.min(axis=0), both.max(axis=0)
    slack = ROUNDING * np.maximum(1.0, away.max(axis=0, initial=0.0))
    undecided = (nearer <= slack) & (np.abs(away - least(away)) <= 1e-4 * away + slack)
    return bool(((np.abs(ours - theirs) <= slack) | undecided).all())
