"""Reports of rewrite rules that fire, for ``circuitc opt --trace-rules``."""

from __future__ import annotations

from collections.abc import Callable

from circuitc.ir import Graph, Node
from circuitc.ir.printer import value_ids
from circuitc.pipeline import Firing

Fired = Callable[[Node, str, Node, Node], None]
"""Takes the value of the graph, the name of the rule, and what the rule read and made."""


def reporter(step: str, number: int, graph: Graph, report: Callable[[Firing], None] | None) -> Fired:
    """Passes on to ``report`` what fires in this round over ``graph``; does nothing if ``report`` is None."""
    if report is None:
        return lambda old, rule, before, after: None
    ids = value_ids(graph, graph.order())

    def fired(old: Node, rule: str, before: Node, after: Node) -> None:
        report(Firing(step, number, ids[old], rule, before.op.name, after.op.name))

    return fired
