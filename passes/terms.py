"""Sums and tables as passes take them apart: the terms of an affine value, the numbers of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import OPS, Array, Node, make


def affine(xs: Sequence[Node], weights: Iterable[float], bias: float = 0.0) -> Node:
    """``Σ weights·xs + bias`` as a node, in Python floats."""
    return make(OPS["affine"], *xs, weights=tuple(float(w) for w in weights), bias=float(bias))


def weights_of(node: Node) -> tuple[float, ...]:
    weights = node.attrs["weights"]
    assert isinstance(weights, tuple)
    return weights


def bias_of(node: Node) -> float:
    return float(str(node.attrs["bias"]))


def values_of(node: Node) -> NDArray[np.float64]:
    """The numbers of a table, a table over positions or a grid."""
    values = node.attrs["values"]
    assert isinstance(values, Array)
    return values.data.astype(np.float64)
