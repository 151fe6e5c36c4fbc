"""How large attention scores can be, whatever the tokens: a mask of finite numbers hides a position only below that.

Bounds are on the Euclidean norm of the channels at one position. They hold with any nodes frozen at their means, since
a mean is no larger than the values it is of.
"""

from __future__ import annotations

import math

import numpy as np

from circuitc.ir import Graph, Node
from circuitc.ir.activations import find_activation
from circuitc.ir.tensor_ops import NORMS

UNDERFLOW = 745.2
"""exp of less than minus this is 0, even in float64."""


def hides(fill: float, q: Node, k: Node, scale: float, cap: float) -> bool:
    """Whether scores of ``fill``, or with ``fill`` added, get no weight beside the other scores of ``q`` and ``k``."""
    largest = cap or abs(scale) * largest_norm(q) * largest_norm(k)
    return fill + 2 * largest <= -UNDERFLOW


def largest_norm(value: Node) -> float:
    """A bound on the norm of a tensor's channels at any position; infinite for what has none."""
    bounds: dict[Node, float] = {}
    for node in Graph(value, {}).order():
        if node.type.channels is not None:
            bounds[node] = math.sqrt(2) * _bound(node, bounds)  # some channels frozen at means as large
    return bounds[value]


def _bound(node: Node, bounds: dict[Node, float]) -> float:
    name, xs = node.op.name, node.operands
    if name in ("embed", "positions"):
        return float(np.linalg.norm(_data(xs[-1]), axis=1).max())
    if name in NORMS:
        shift = np.linalg.norm(_data(xs[2])) if name == "layer_norm" else 0.0
        return math.sqrt(node.type.channels or 0) * float(np.abs(_data(xs[1])).max()) + float(shift)
    if name == "linear":
        return float(np.linalg.norm(_data(xs[1]), 2)) * bounds[xs[0]] + float(np.linalg.norm(_data(xs[2])))
    if name == "add":
        return sum(bounds[x] if x in bounds else float(np.linalg.norm(_data(x))) for x in xs)
    if name == "multiply":
        return bounds[xs[0]] * bounds[xs[1]]
    if name == "concat":
        return math.hypot(*(bounds[x] for x in xs))
    if name == "activation":
        kind = find_activation(node.text("kind"))
        at_zero = abs(kind.at_zero) * math.sqrt(node.type.channels or 0)
        return bounds[xs[0]] ** 2 if kind.squares else at_zero + kind.steepest * bounds[xs[0]]
    if name == "attention":  # each head's output is a weighted mean of its values
        return math.sqrt(node.integer("heads")) * bounds[xs[2]]
    return bounds[xs[0]] if name == "abs_topk" else math.inf


def _data(const: Node) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    data: np.ndarray[tuple[int, ...], np.dtype[np.float64]] = const.array("value").data
    return data.astype(np.float64)
