"""How many floating-point operations a graph takes, and how many numbers it holds, at either level.

Additions, multiplications, divisions and comparisons count as one operation each, and so does an elementary function
(exp, erf, a square root). Every op counts at every position, as in the model. Table look-ups are no arithmetic.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from circuitc.circuit.mask import constant
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node
from circuitc.ir.op import Rules

Cost = Callable[[Node], tuple[float, float]]
"""Operations of a node at each position, and for each pair of positions that attend to each other."""


def operations(graph: Graph, positions: int, *, zeros: bool = True) -> int:
    """Operations on one sequence of ``positions`` tokens; without ``zeros``, weights that are 0 cost nothing."""
    total = 0.0
    for node in graph:
        cost = _sparse_linear if node.op.name == "linear" and not zeros else OPERATIONS[node.op]
        single, pair = cost(node)
        causal = node.attrs.get("mask", "causal") == "causal"
        total += single * positions + pair * (positions * (positions + 1) / 2 if causal else positions**2)
    return round(total)


def numbers(graph: Graph) -> int:
    """How many numbers a graph holds in its weights and tables."""
    found = 0
    for node in graph:
        for value in node.attrs.values():
            if isinstance(value, Array):
                found += value.data.size
            elif isinstance(value, tuple):
                found += len(value)
    return found


def _channels(node: Node) -> int:
    return node.type.channels or 0


def _linear(node: Node) -> tuple[float, float]:
    return 2.0 * constant(node.operands[1]).size, 0.0


def _sparse_linear(node: Node) -> tuple[float, float]:
    return 2.0 * int(np.count_nonzero(constant(node.operands[1]))) + _channels(node), 0.0


def _attention(node: Node) -> tuple[float, float]:
    q, _, v = (_channels(x) for x in node.operands[:3])
    heads = node.integer("heads")
    return float(heads), 2.0 * q + 3 * heads + 2.0 * v  # scores, their softmax, the mixture


def _free(node: Node) -> tuple[float, float]:
    """An op that only looks up, places or names values."""
    return 0.0, 0.0


TENSOR_OPS: dict[str, Cost] = {
    **dict.fromkeys(("tokens", "const", "embed", "positions", "concat", "site", "ablate", "pick"), _free),
    "linear": _linear,
    "rms_norm": lambda node: (4.0 * _channels(node) + 3, 0.0),
    "layer_norm": lambda node: (7.0 * _channels(node) + 4, 0.0),
    "abs_topk": lambda node: (2.0 * _channels(node), 0.0),
    "activation": lambda node: (float(_channels(node)), 0.0),
    "attention": _attention,
    **dict.fromkeys(("add", "multiply"), lambda node: (float(_channels(node)), 0.0)),
    "difference": lambda node: (1.0, 0.0),
}
CHANNEL_OPS: dict[str, Cost] = {
    **dict.fromkeys(("table", "pos_table", "grid", "answer"), _free),
    "affine": lambda node: (2.0 * len(node.operands), 0.0),
    "mul": lambda node: (1.0, 0.0),
    "inv_rms": lambda node: (2.0 * (len(node.operands) - 1) + 4, 0.0),
    "act": lambda node: (1.0, 0.0),
    "topk_threshold": lambda node: (float(len(node.operands)), 0.0),
    "topk_gate": lambda node: (1.0, 0.0),
    "attend": lambda node: (1.0, float(len(node.operands)) + 3),
    "attend_to": lambda node: (1.0, 4.0),
    "mix": lambda node: (0.0, 2.0),
}
OPERATIONS: Rules[Cost] = Rules("operations", TENSOR_OPS | CHANNEL_OPS)
