"""drop-dead: what does not reach the answer goes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.ir import OPS, Graph, Node, make, rewrite
from circuitc.live import Live, live_channels
from circuitc.mask import const, constant
from circuitc.passes.narrow import narrowed
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class DropDead(Pass):
    """On the tensor level: channels that nobody reads become 0, blocks that write nothing vanish, constants
    move into the embedding, and of the vocabulary's logits only the two answers' stay.

    On the channel level nothing is left to do: a graph there holds only what its answer reads.
    """

    name = "drop-dead"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        tables = [n for n in graph if n.op.name == "embed"]
        if not tables:
            return graph
        live = live_channels(graph)
        tokens, table = tables[0].operands
        vocabulary = constant(table).shape[0]
        nothing = make(OPS["embed"], tokens, const(np.zeros((vocabulary, 1))))

        def broadcast(value: NDArray[np.float64]) -> Node:
            """A tensor that is ``value`` at every position."""
            return make(OPS["linear"], nothing, const(np.zeros((len(value), 1))), const(value))

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old.op.name == "linear":
                return _live_rows(operands, live[old], broadcast)
            if old.op.name == "add" and old.operands[1].type.channels is not None:
                return _sum(operands[0], operands[1])
            return narrowed(old, operands)

        return rewrite(graph, rule)


def _live_rows(operands: tuple[Node, ...], live: Live, broadcast: Callable[[NDArray[np.float64]], Node]) -> Node:
    x, weight_node, bias_node = operands
    weight = constant(weight_node).astype(np.float64) * live[:, None]
    bias = constant(bias_node).astype(np.float64) * live
    below = constant_value(x)
    if below is not None:
        return broadcast(weight @ below + bias)
    if not weight.any():
        return broadcast(bias)
    return make(OPS["linear"], x, const(weight), const(bias))


def constant_value(node: Node) -> NDArray[np.float64] | None:
    """What a tensor is at every position, if that is the same everywhere and known."""
    if node.op.name == "linear" and not constant(node.operands[1]).any():
        return constant(node.operands[2])
    if node.op.name == "embed" and not constant(node.operands[1]).any():
        return np.zeros(node.type.channels or 0)
    return None


def _sum(x: Node, y: Node) -> Node:
    """``x + y``, with a constant side folded away or into the embedding."""
    for value, other in ((constant_value(y), x), (constant_value(x), y)):
        if value is None:
            continue
        if not value.any():
            return other
        if other.op.name == "embed":
            tokens, table = other.operands
            return make(OPS["embed"], tokens, const(constant(table).astype(np.float64) + value))
        return make(OPS["add"], other, const(value))
    return make(OPS["add"], x, y)


PASS = DropDead
