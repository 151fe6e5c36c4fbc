"""simplify: the rule table of ``rules.py``, bottom-up, to a fixpoint."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rules import RULES
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Simplify(Pass):
    """Applies the first rule that fits each value until none does. Equal values are one by construction."""

    name = "simplify"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        while True:
            uses = Counter(operand for node in graph for operand in node.operands)

            def rule(old: Node, operands: tuple[Node, ...], uses: Counter[Node] = uses) -> Node:
                node = rebuild(old, operands)
                for apply in RULES:
                    found = apply(node, uses)
                    if found is not None:
                        return found
                return node

            simpler = rewrite(graph, rule)
            if simpler == graph:
                return graph
            graph = simpler


PASS = Simplify
