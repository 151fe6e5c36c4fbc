"""Common-subexpression elimination up to a scalar factor."""

from __future__ import annotations

from collections.abc import Hashable

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.terms import TABLES, affine, bias_of, values_of, weights_of
from circuitc.passes.rewriting.tracing import Fired


def without_duplicates(graph: Graph, fired: Fired) -> Graph:
    """Writes y as c·x, for two tables or two sums of the same values with y = c·x, where x comes first in the graph.

    Every number of y must be c times that of x to the last bit: AbsTopK compares a value with its own rank among
    others, and one bit more or less would close its gate. Products round alike on every machine. Reports each y as
    ``fired(y, "multiple_of_another", y, c·x)``.
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
            fired(old, "multiple_of_another", old, new[old])
        return new[old]

    return rewrite(graph, rule) if multiples else graph


def _key(node: Node) -> Hashable | None:
    """A key that multiples of each other share; None for a value without multiples, such as a sum of one term."""
    if node.op.name in TABLES:
        return node.op.name, (values_of(node) != 0.0).tobytes()
    terms = frozenset(node.operands)
    return terms if node.op.name == "affine" and len(terms) == len(node.operands) > 1 else None


def _numbers(node: Node, first: Node) -> NDArray[np.float64]:
    """The cells of a table; or the weights of a sum, in the order of the operands of ``first``, and its bias."""
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
