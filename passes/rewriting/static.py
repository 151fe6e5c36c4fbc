"""Static values, which depend on the current token and position alone, and their tables by enumeration."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import walk
from circuitc.passes.rewriting.terms import values_of

BLOCK = 2**12  # cells of a value computed at a time: thousands of values are in memory together
SOURCES = {"table": frozenset({"token"}), "pos_table": frozenset({"pos"}), "grid": frozenset({"token", "pos"})}

Deps = frozenset[str]
"""A subset of ``token`` and ``pos``; empty for a constant."""


class Static:
    """The values of a graph that are functions of the token and position alone, with what each depends on."""

    def __init__(self, graph: Graph, cells: int) -> None:
        shapes = [(n.op.name, values_of(n).shape) for n in graph if n.op.name in SOURCES]
        self.vocabulary = max((s[0] for name, s in shapes if name != "pos_table"), default=1)
        self.context = min((s[-1] for name, s in shapes if name != "table"), default=1)
        self.tokens = next((n for n in graph if n.op.name == "tokens"), None)
        self.small = self.vocabulary * self.context <= cells
        self.known: dict[Node, Deps | None] = {}
        self.learn(graph)

    def learn(self, graph: Graph) -> None:
        for node in graph:  # operands first, so that no look-up recurses deeply
            self.deps(node)

    def deps(self, node: Node) -> Deps | None:
        """What the value depends on; None if it is not static, or has too many cells to enumerate."""
        if node not in self.known:
            self.known[node] = self._find(node)
        return self.known[node]

    def _find(self, node: Node) -> Deps | None:
        if node.op.name in SOURCES:
            return SOURCES[node.op.name]
        if node.op.level != "channel" or not node.op.pointwise:
            return None
        found: Deps = frozenset()
        for operand in node.operands:
            deps = self.deps(operand)
            if deps is None:
                return None
            found |= deps
        return found if len(found) < 2 or self.small else None

    def __contains__(self, node: Node) -> bool:
        return self.deps(node) is not None


def tabled(nodes: Sequence[Node], static: Static) -> dict[Node, Node]:
    """Each of these static values as a table over what it depends on, or as a constant."""
    order = walk(nodes)
    on_both = [n for n in order if len(static.deps(n) or "") == 2]
    on_one = [n for n in order if len(static.deps(n) or "") < 2]
    needed = {*nodes, *(x for n in on_both for x in n.operands)}
    tokens = np.arange(static.vocabulary)[:, None]
    single = run_nodes(on_one, _Grid(tokens, static.context), keep=needed)
    values = {node: [single[node]] for node in nodes if node in single}
    rows = max(1, BLOCK // static.context)
    for start in range(0, static.vocabulary if on_both else 0, rows):
        block = tokens[start : start + rows]
        known = {n: v[start : start + rows] if _by_token(n, static) else v for n, v in single.items()}
        found = run_nodes(on_both, _Grid(block, static.context), keep=set(nodes), known=known)
        for node in set(nodes).difference(single):
            values.setdefault(node, []).append(found[node])
    return {node: _table(values[node], static.deps(node) or frozenset(), static) for node in nodes}


def _by_token(node: Node, static: Static) -> bool:
    return node.op.name == "tokens" or "token" in (static.deps(node) or "")


class _Grid(Numpy):
    """Every token of a block against every position: values are ``[block, 1]``, ``[1, context]`` or both."""

    def __init__(self, tokens: NDArray[np.int64], context: int) -> None:
        super().__init__(tokens)
        self.context = context

    def positions(self, table: Any) -> Any:
        return table[None, : self.context]

    def grid(self, table: Any, tokens: Any) -> Any:
        return table[tokens[:, 0], : self.context]


def _table(parts: list[NDArray[np.float64]], deps: Deps, static: Static) -> Node:
    size = (static.vocabulary if "token" in deps else 1, static.context if "pos" in deps else 1)
    values = np.broadcast_to(np.concatenate([np.atleast_2d(part) for part in parts]) + 0.0, size)  # no -0.0
    # A product with 0, or a gate that never passes, depends on less than its operands.
    same_tokens, same_positions = (values == values[:1]).all(), (values == values[:, :1]).all()
    if same_tokens and same_positions:
        return make(OPS["affine"], weights=(), bias=float(values[0, 0]))
    if same_tokens:
        return make(OPS["pos_table"], values=Array(values[0]))
    assert static.tokens is not None
    if same_positions:
        return make(OPS["table"], static.tokens, values=Array(values[:, 0]))
    return make(OPS["grid"], static.tokens, values=Array(values))
