"""drop-dead: dead-code elimination on channels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from circuitc.circuit.liveness import Live, live_channels
from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS, Graph, Node, make, rewrite
from circuitc.passes.choosing.narrow import narrowed
from circuitc.passes.rewriting.position_independent import Maker, position_independent_maker, position_independent_value
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class DropDead(Pass):
    """On the tensor level: channels that nothing reads become 0, blocks that write nothing are removed, constants are
    added to the embedding, and only the logits of the two answers are computed.

    A channel-level graph stays as it is: it contains only values that its answer reads.
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
    constant_below = position_independent_value(x)
    if constant_below is not None:
        return position_independent(weight.astype(np.float64) @ constant_below + bias)
    if not weight.any():
        return position_independent(bias)
    return make(OPS["linear"], x, const(weight), const(bias))


def _sum(x: Node, y: Node) -> Node:
    """``x + y``. A constant side is left out (if 0), added to the embedding, or kept as a constant operand."""
    for side, other in ((y, x), (x, y)):
        value = position_independent_value(side)
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
