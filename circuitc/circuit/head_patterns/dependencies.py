"""What a value depends on: positions alone, the current token alone, or more."""

from __future__ import annotations

from collections.abc import Mapping

from circuitc.ir.graph import Graph, Node

Deps = frozenset[str]
TOKEN, POSITION, MORE = "token", "position", "more"
CONSTANT: Deps = frozenset()


def dependencies(graph: Graph) -> Mapping[Node, Deps]:
    """For each value of a channel-level program, what it depends on.

    A head over positions alone depends on the position if it is causal; one that is not, on the input's length too.
    """
    found: dict[Node, Deps] = {}
    for node in graph:
        below = frozenset().union(*(found[n] for n in node.operands))
        if node.op.name == "tokens":
            found[node] = frozenset({TOKEN})
        elif node.op.name == "pos_table":
            found[node] = frozenset({POSITION})
        elif node.op.name == "grid":
            found[node] = frozenset({TOKEN, POSITION})
        elif node.op.pointwise:
            found[node] = below
        else:  # attention
            static = below <= {POSITION} and node.attrs.get("mask", "causal") == "causal"
            found[node] = frozenset({POSITION}) if static else below | {MORE}
    return found


def live_pairs(node: Node, found: Mapping[Node, Deps]) -> list[tuple[Node, Node]]:
    """The queries and keys of a head that decide which key gets how much: those with constant keys cancel."""
    half = len(node.operands) // 2
    pairs = zip(node.operands[:half], node.operands[half:], strict=True)
    return [(q, k) for q, k in pairs if found[k] != CONSTANT]
