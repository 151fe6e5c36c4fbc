"""simplify: the table of ``rewriting/rules.py`` and the elimination of multiples, in rounds, to a fixpoint."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.passes.rewriting.duplicates import without_duplicates
from circuitc.passes.rewriting.rule import Row, by_op
from circuitc.passes.rewriting.rules import TABLE
from circuitc.passes.rewriting.tracing import Fired, reporter
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class Simplify(Pass):
    """Rewrites each value by the first row of rules that fits it, in rounds over the graph, until no rule fires. Then
    writes values that are multiples of another value as such; and both again until nothing changes. Equal values are
    one value by construction."""

    name = "simplify"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        rules = by_op(TABLE)
        for number in count(1):
            fired = reporter(self.name, number, graph, context.fired)
            simpler = rewrite(graph, _first_row(graph, rules, fired))
            if simpler == graph:
                simpler = without_duplicates(graph, fired)
            if simpler == graph:
                break
            graph = simpler
        return graph


def _first_row(
    graph: Graph, rules: Mapping[str, Sequence[Row]], fired: Fired
) -> Callable[[Node, tuple[Node, ...]], Node]:
    readers = Counter(operand for node in graph for operand in node.operands)
    stands_for: dict[Node, set[Node]] = {}
    uses: dict[Node, int] = {}

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        for was, now in zip(old.operands, operands, strict=True):
            # A value that is new in this round has the readers of those it stands for.
            if was not in stands_for.setdefault(now, set()):
                stands_for[now].add(was)
                uses[now] = uses.get(now, 0) + readers[was]
        node = rebuild(old, operands)
        for row in rules.get(node.op.name, ()):
            found = node
            for apply in row:
                new = apply(found, uses)
                if new is not None:
                    fired(old, apply.name, found, new)
                    found = new
            if found is not node:
                return found
        return node

    return rule


PASS = Simplify
