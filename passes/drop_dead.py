"""drop-dead: what does not reach the answer goes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from circuitc.circuit.liveness import Live, live_channels
from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS, Graph, Node, make, rewrite
from circuitc.passes.choosing.narrow import narrowed
from circuitc.passes.rewriting.position_independent import Maker, position_independent_maker, steady_value
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
        position_independent = position_independent_maker(graph)
        if position_independent is None:
            return graph
        live = live_channels(graph)

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old.op.name == "linear":
                return _live_rows(operands, live[old], position_independent)
            if old.op.name == "add" and old.operands[1].type.channels is not None:
                return _sum(operands[0], operands[1])
            return narrowed(old, operands)

        return rewrite(graph, rule)


def _live_rows(operands: tuple[Node, ...], live: Live, position_independent: Maker) -> Node:
    x, weight_node, bias_node = operands
    weight = constant(weight_node) * live[:, None]
    bias = constant(bias_node).astype(np.float64) * live
    below = steady_value(x)
    if below is not None:
        return position_independent(weight.astype(np.float64) @ below + bias)
    if not weight.any():
        return position_independent(bias)
    return make(OPS["linear"], x, const(weight), const(bias))


def _sum(x: Node, y: Node) -> Node:
    """``x + y``, with a constant side folded away or into the embedding."""
    for value, other in ((steady_value(y), x), (steady_value(x), y)):
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
