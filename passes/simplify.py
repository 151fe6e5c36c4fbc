"""simplify: the rule table of ``rules.py``, bottom-up, and one of what are multiples of each other, to a fixpoint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.duplicates import without_duplicates
from circuitc.passes.rewriting.rules import RULES
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Simplify(Pass):
    """Applies the first rule that fits each value until none does; then, of values that are multiples of each other one
    is left; and so on until nothing changes. Equal values are one by construction."""

    name = "simplify"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        while True:
            simpler = rewrite(graph, _first_rule(graph))
            simpler = without_duplicates(graph) if simpler == graph else simpler
            if simpler == graph:
                return graph
            graph = simpler


def _first_rule(graph: Graph) -> Callable[[Node, tuple[Node, ...]], Node]:
    readers = Counter(operand for node in graph for operand in node.operands)
    stands_for: dict[Node, set[Node]] = {}
    uses: dict[Node, int] = {}

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        for was, now in zip(old.operands, operands, strict=True):
            # A value that is new in this round has the readers of those it stands for.
            stands_for.setdefault(now, set()).add(was)
            uses[now] = sum(readers[n] for n in stands_for[now])
        node = rebuild(old, operands)
        for apply in RULES:
            found = apply(node, uses)
            if found is not None:
                return found
        return node

    return rule


PASS = Simplify
