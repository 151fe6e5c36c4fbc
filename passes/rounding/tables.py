"""Fewer distinct numbers in a program's tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from circuitc.ir import Array, Graph, Node, make, rebuild, rewrite
from circuitc.ir.digits import to_digits
from circuitc.ir.stable import DIGITS
from circuitc.passes.rewriting.static import SOURCES
from circuitc.passes.rewriting.terms import values_of
from circuitc.passes.rounding.classes import F64, Clustering, cluster, nearest
from circuitc.passes.rounding.reference import Reference
from circuitc.passes.rounding.slopes import Slopes, slopes_of

Plan = Mapping[Node, F64]
"""The new numbers of each table, flat."""


@dataclass(frozen=True, eq=False)
class _Classed:
    """A table and its clusterings. If the count of classes is larger than these have, the numbers stay as they are."""

    node: Node
    values: F64
    found: Clustering

    @classmethod
    def of(cls, node: Node, slopes: Slopes) -> _Classed:
        values = values_of(node).ravel()
        return cls(node, values, cluster(values, slopes.entries(node)))

    def at(self, count: int) -> F64:
        if count > len(self.found.harms):
            return self.values
        centers = self.found.centers(count)
        return centers[nearest(self.values, centers)]

    def harm(self, count: int) -> float:
        return float(self.found.harms[count - 1]) if count <= len(self.found.harms) else 0.0


def classes_in(graph: Graph, reference: Reference, limit: float) -> Graph:
    """The graph with few classes of equal numbers in its tables, such that the answers move at most ``limit`` nats.

    Every table starts with one class. Each step gives one more to the table that is estimated to gain most. The count
    of steps is bisected. At the end, fewer classes are tried for each table.
    """
    slopes, users = slopes_of(graph, reference), graph.users()
    tables = [
        _Classed.of(node, slopes)
        for node in graph
        if node.op.name in SOURCES and any(user.op.name != "attend_to" for user in users[node])
    ]
    if not tables:
        return graph
    steps = _steps(tables)

    def counts(taken: int) -> list[int]:
        return [int(n) for n in 1 + np.bincount(steps[:taken], minlength=len(tables))]

    def graph_of(counts: list[int]) -> Graph:
        return with_values(graph, {t.node: t.at(n) for t, n in zip(tables, counts, strict=True)})

    low, high = 0, len(steps)
    while low < high:
        middle = (low + high) // 2
        if reference.allows(graph_of(counts(middle)), limit):
            high = middle
        else:
            low = middle + 1
    chosen = counts(high)
    if not reference.allows(graph_of(chosen), limit):
        return graph
    reference.cache_values(graph_of(chosen))
    return graph_of(_fewer(chosen, tables, lambda some: reference.allows(graph_of(some), limit)))


def with_values(graph: Graph, plan: Plan) -> Graph:
    """The graph with the numbers of ``plan`` in its tables."""

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        if old in plan:
            return make(old.op, *operands, values=Array(plan[old].reshape(values_of(old).shape)))
        return rebuild(old, operands)

    return rewrite(graph, rule)


def _steps(tables: Sequence[_Classed]) -> list[int]:
    """The table that gets one more class in each step: that whose harm falls most, by this class or on average over the
    next classes."""
    steps: list[tuple[float, int, int]] = []
    for i, table in enumerate(tables):
        harms = np.array([table.harm(n) for n in range(1, len(table.found.harms) + 2)])
        least = np.inf
        for k in range(1, len(harms)):
            gain = float(((harms[k - 1] - harms[k:]) / np.arange(1, len(harms) - k + 1)).max())
            least = min(least, gain)  # a table's steps come in order
            steps.append((to_digits(-least, DIGITS), k, i))
    return [i for _, _, i in sorted(steps)]


def _fewer(counts: list[int], tables: Sequence[_Classed], allows: Callable[[list[int]], bool]) -> list[int]:
    """Removes classes one at a time, first where the harm rises least, until no table can do with one fewer."""
    tried: set[int] = set()
    while True:
        order = sorted(
            (to_digits(table.harm(n - 1) - table.harm(n), DIGITS), i)
            for i, (table, n) in enumerate(zip(tables, counts, strict=True))
            if n > 1 and i not in tried
        )
        if not order:
            return counts
        _, i = order[0]
        less = [n - (i == j) for j, n in enumerate(counts)]
        if allows(less):
            counts = less
        else:
            tried.add(i)
