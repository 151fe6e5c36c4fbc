"""Values that are multiples of each other, whoever reads them: one is left."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.terms import TABLES, affine, bias_of, values_of, weights_of


def without_duplicates(graph: Graph) -> Graph:
    """Where y = c·x, for two sums x and y of the same values or two tables, y is written as c times the first of them.

    Every number of y has to be c times that of x, to the last bit: AbsTopK compares a value with its own rank among
    others, and a bit more or less would close its gate. Products round alike on every machine.
    """
    firsts: dict[Hashable, list[Node]] = {}
    multiples: dict[Node, tuple[Node, float]] = {}
    for node in graph:
        key = _key(node)
        if key is None:
            continue
        for first in firsts.setdefault(key, []):
            scale = _scale(_numbers(first, first), _numbers(node, first))
            if scale is not None:
                multiples[node] = first, scale
                break
        else:
            firsts[key].append(node)
    new: dict[Node, Node] = {}

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        first, scale = multiples.get(old, (old, 1.0))
        if first is old:
            new[old] = rebuild(old, operands)
        else:
            new[old] = new[first] if scale == 1.0 else affine([new[first]], [scale])
        return new[old]

    return rewrite(graph, rule) if multiples else graph


def _key(node: Node) -> Hashable | None:
    """What multiples of each other share; None for what has none. A sum of one term is no value of its own."""
    if node.op.name in TABLES:
        return node.op.name, (values_of(node) != 0.0).tobytes()
    terms = frozenset(node.operands)
    return terms if node.op.name == "affine" and len(terms) == len(node.operands) > 1 else None


def _numbers(node: Node, first: Node) -> NDArray[np.float64]:
    """Those of a table; of a sum its weights, in the order of the operands of ``first``, and its bias."""
    if node.op.name in TABLES:
        return values_of(node).ravel()
    weights = dict(zip(node.operands, weights_of(node), strict=True))
    return np.array([*(weights[x] for x in first.operands), bias_of(node)])


def _scale(x: NDArray[np.float64], y: NDArray[np.float64]) -> float | None:
    """The c for which y is c·x to the last bit."""
    if not (np.isfinite(x).all() and np.isfinite(y).all() and x.any()):
        return None
    at = int(np.argmax(x != 0.0))
    with np.errstate(over="ignore"):
        scale = float(y[at] / x[at])
        return scale if scale != 0.0 and np.isfinite(scale) and np.array_equal(scale * x, y) else None
