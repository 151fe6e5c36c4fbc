"""tabulate: what depends on the token and position alone becomes a table."""

from __future__ import annotations

from dataclasses import dataclass

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.splits import SPLITS, is_separable
from circuitc.passes.rewriting.static import SOURCES, Static, tabled
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Tabulate(Pass):
    """Constant folding over a finite domain, exact by enumeration, however many layers made the value.

    Tokens give a ``table``, positions a ``pos_table``, both a ``grid`` if it has at most ``cells`` cells. Sums split:
    the terms that depend on the token become one table, the others stay (binding-time analysis). A norm's factor is
    such a sum: its dead channels' squares become one table of energy. Of the dead channels that compete in AbsTopK
    only those are left that can decide.
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
    """The static values that others than static ones read, and that are not tables or constants yet."""
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
