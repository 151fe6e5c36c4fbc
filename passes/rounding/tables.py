"""The fewest distinct numbers in all of a program's tables together."""

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
from circuitc.passes.rounding.scorer import Scorer
from circuitc.passes.rounding.slopes import Slopes, slopes_of

Plan = Mapping[Node, F64]
"""The numbers that a table's take the place of, flat."""


@dataclass(frozen=True, eq=False)
class _Classed:
    """A table and its clusterings. With more classes than were looked for, the table is left as it is."""

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


def classes_in(graph: Graph, scorer: Scorer, limit: float) -> Graph:
    """The graph with as few classes of equal numbers in its tables as move the answers at most ``limit`` nats.

    Every table begins with one; then the table gets one more where that is estimated to help most. How far to go is
    bisected; at the end each table is tried with fewer.
    """
    slopes, users = slopes_of(graph, scorer), graph.users()
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
        if scorer.allows(graph_of(counts(middle)), limit):
            high = middle
        else:
            low = middle + 1
    chosen = counts(high)
    if not scorer.allows(graph_of(chosen), limit):
        return graph
    scorer.take(graph_of(chosen))
    return graph_of(_fewer(chosen, tables, lambda some: scorer.allows(graph_of(some), limit)))


def with_values(graph: Graph, plan: Plan) -> Graph:
    """The graph with these numbers in its tables."""

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        if old in plan:
            return make(old.op, *operands, values=Array(plan[old].reshape(values_of(old).shape)))
        return rebuild(old, operands)

    return rewrite(graph, rule)


def _steps(tables: Sequence[_Classed]) -> list[int]:
    """Which table gets one class more, step by step: where the harm falls most, at once or a class on the average."""
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
    """Fewer classes still, a table at a time, where least is lost, until none has one too many."""
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
