"""tabulate: turn values that depend on the token and position alone into tables."""

from __future__ import annotations

from dataclasses import dataclass

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.splits import SPLITS, is_separable
from circuitc.passes.rewriting.static import SOURCES, Static, tabled
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Tabulate(Pass):
    """Constant folding over a finite domain, exact by enumeration, however many layers a value comes through.

    A value of the token becomes a ``table``, one of the position a ``pos_table``, one of both a ``grid`` if it has at
    most ``cells`` cells. Sums are split: the terms that depend on the token become one table and the others stay
    (binding-time analysis). A norm's factor is split in the same way: the squares of its dead channels become one
    table of energy. AbsTopK competitors that are tables are reduced to those ranks that can decide the threshold.
    """

    name = "tabulate"
    promise = EXACT

    cells: int = 2**20

    def apply(self, graph: Graph, context: Context) -> Graph:
        if any(n.type.channels for n in graph):
            return graph
        static = Static(graph, self.cells)
        new: dict[Node, Node] = {}

        def gather(old: Node, operands: tuple[Node, ...]) -> Node:
            split = SPLITS.get(old.op.name)
            splits = split is not None and (old not in static or is_separable(old, static))
            new[old] = split(old, new, static) if split is not None and splits else rebuild(old, operands)
            return new[old]

        graph = rewrite(graph, gather)
        static.learn(graph)
        tables = tabled(_outermost(graph, static), static)
        return rewrite(graph, lambda old, operands: tables[old] if old in tables else rebuild(old, operands))


def _outermost(graph: Graph, static: Static) -> list[Node]:
    """The static values that a non-static value reads, other than tables and constants."""
    users = graph.users()
    found: set[Node] = set()
    parts: set[Node] = set()
    for node in reversed(graph.order()):
        read = node is graph.output or any(u not in static for u in users[node]) or node in parts
        if node not in static or not read or node.op.name in SOURCES or not node.operands:
            continue
        if is_separable(node, static):
            parts.update(node.operands)
        else:
            found.add(node)
    return [node for node in graph if node in found]


PASS = Tabulate
