"""tabulate: what depends on the current token only becomes a table over the vocabulary."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import OPS, Array, Graph, Node, make, rebuild, rewrite
from circuitc.ir.backend import Numpy
from circuitc.pipeline import EXACT, Context, Pass

Column = NDArray[np.float64]


@dataclass(frozen=True)
class Tabulate(Pass):
    """Constant folding over a finite domain, exact by enumeration, however many layers made the value.

    Sums split: the terms that depend on the token become one table, the others stay (binding-time analysis). A
    norm's factor is such a sum: its dead channels' squares become one table of energy.
    """

    name = "tabulate"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        vocabulary = max((len(_values(n)) for n in graph if n.op.name == "table"), default=0)
        inputs = [n for n in graph if n.op.name == "tokens"]
        if not vocabulary or not inputs or any(n.type.channels for n in graph):
            return graph
        static = _static(graph)
        run = Numpy(np.arange(vocabulary)[:, None])  # each token alone
        columns: dict[Node, Column] = {}

        def column(node: Node) -> Column:  # [vocabulary]
            if node not in columns:
                operands = [run.tokens if n.op.name == "tokens" else column(n)[:, None] for n in node.operands]
                value = node.op.evaluate(run, node.attrs, *operands)
                columns[node] = np.ascontiguousarray(np.broadcast_to(value, run.tokens.shape)[:, 0])
            return columns[node]

        def tabled(values: Column) -> Node:
            if (values == values[0]).all():
                return make(OPS["affine"], weights=(), bias=float(values[0]))
            return make(OPS["table"], inputs[0], values=Array(values))

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old in static:
                # Users turn this into a table when they are not static themselves.
                return tabled(column(old)) if old in frontier else old
            if old.op.name in ("affine", "rms"):
                return _split(old, operands, static, column, tabled)
            return rebuild(old, operands)

        users = graph.users()
        frontier = {
            n for n in static if n is graph.output or any(u not in static and u.op.name not in SUMS for u in users[n])
        }
        return rewrite(graph, rule)


SUMS = ("affine", "rms")


def _values(node: Node) -> Column:
    value = node.attrs["values"]
    assert isinstance(value, Array)
    return value.data


def _static(graph: Graph) -> set[Node]:
    """The values that depend on the token at their own position only."""
    static: set[Node] = set()
    for node in graph:
        if node.op.name == "table" or (
            node.op.level == "channel" and node.op.pointwise and all(n in static for n in node.operands)
        ):
            static.add(node)
    return static


def _split(
    old: Node,
    operands: tuple[Node, ...],
    static: set[Node],
    column: Callable[[Node], Column],
    tabled: Callable[[Column], Node],
) -> Node:
    """A sum with its static terms in one table."""
    first = 0 if old.op.name == "affine" else 1
    fixed = [i for i, n in enumerate(old.operands) if i >= first and n in static]
    live = [i for i, n in enumerate(old.operands) if i >= first and n not in static]
    if old.op.name == "rms":
        energy = old.operands[0]
        squares = sum((column(old.operands[i]) ** 2 for i in fixed), start=np.zeros(1))
        total = column(energy) + squares if energy in static else None
        if total is None:
            return rebuild(old, operands)
        return make(old.op, tabled(total), *(operands[i] for i in live), **old.attrs)
    weights = old.attrs["weights"]
    assert isinstance(weights, tuple)
    total = sum((weights[i] * column(old.operands[i]) for i in fixed), start=np.zeros(1))
    bias = float(str(old.attrs["bias"]))
    if not fixed:
        return rebuild(old, operands)
    part = tabled(total + bias)
    if part.op.name == "affine":  # the static terms cancel to a constant
        bias = float(str(part.attrs["bias"]))
        return make(old.op, *(operands[i] for i in live), weights=tuple(weights[i] for i in live), bias=bias)
    kept = tuple(weights[i] for i in live)
    return make(old.op, part, *(operands[i] for i in live), weights=(1.0, *kept), bias=0.0)


PASS = Tabulate
