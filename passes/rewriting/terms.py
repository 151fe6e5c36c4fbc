"""Parts of sums and tables: the terms of an affine value, the numbers of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import OPS, Array, Node, make

TABLES = ("table", "grid", "pos_table")


def affine(xs: Sequence[Node], weights: Iterable[float], bias: float = 0.0) -> Node:
    """``Σ weights·xs + bias`` as a node, in Python floats."""
    return make(OPS["affine"], *xs, weights=tuple(float(w) for w in weights), bias=float(bias))


def weights_of(node: Node) -> tuple[float, ...]:
    weights = node.attrs["weights"]
    assert isinstance(weights, tuple)
    return weights


def bias_of(node: Node) -> float:
    return node.real("bias")


def values_of(node: Node) -> NDArray[np.float64]:
    """The numbers of a table ``f64[vocab]``, a table over positions ``f64[context]`` or a grid
    ``f64[vocab, context]``."""
    values = node.attrs["values"]
    assert isinstance(values, Array)
    return values.data.astype(np.float64)


def number(node: Node) -> float | None:
    """The value of a constant, else None."""
    return bias_of(node) if node.op.name == "affine" and not node.operands else None


def without_factor(node: Node) -> tuple[Node, float]:
    """``(x, c)`` of a value c·x; c is 1 if it is no such product."""
    if node.op.name == "affine" and len(node.operands) == 1 and bias_of(node) == 0.0:
        return node.operands[0], weights_of(node)[0]
    return node, 1.0
