"""What a value depends on: on positions alone, on the current token alone, or on more."""

from __future__ import annotations

from collections.abc import Mapping

from circuitc.ir.graph import Graph, Node

Deps = frozenset[str]
TOKEN, POSITION, MORE = "token", "position", "more"
CONSTANT: Deps = frozenset()


def dependencies(graph: Graph) -> Mapping[Node, Deps]:
    """What each value of a channel-level program depends on.

    A causal head over positions depends on the position alone. Without the causal mask it depends on the input's length
    too, which counts as ``MORE``.
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
    """The queries and keys of a head that affect its attention. Pairs with a constant key cancel in the softmax."""
    half = len(node.operands) // 2
    pairs = zip(node.operands[:half], node.operands[half:], strict=True)
    return [(q, k) for q, k in pairs if found[k] != CONSTANT]
