"""Tensors that are the same at every position: how a graph represents them, and how passes recognise them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS, Graph, Node, make

Maker = Callable[[NDArray[np.float64]], Node]
"""Makes a tensor with ``value: f64[channels]`` at every position."""


def position_independent_maker(graph: Graph) -> Maker | None:
    """A maker for this graph, which makes a linear of an embedding of zeros. None if the graph embeds no tokens."""
    table = next((n for n in graph if n.op.name == "embed"), None)
    if table is None:
        return None
    tokens, rows = table.operands
    nothing = make(OPS["embed"], tokens, const(np.zeros((constant(rows).shape[0], 1))))

    def position_independent(value: NDArray[np.float64]) -> Node:
        return make(OPS["linear"], nothing, const(np.zeros((len(value), 1))), const(value.astype(np.float64)))

    return position_independent


def position_independent_value(node: Node) -> NDArray[np.float64] | None:
    """A tensor's value at every position, ``f64[channels]``; None if it is not known to be the same everywhere."""
    if node.op.name == "linear" and not constant(node.operands[1]).any():
        return constant(node.operands[2])
    if node.op.name == "embed" and not constant(node.operands[1]).any():
        return np.zeros(node.type.channels or 0)
    return None
