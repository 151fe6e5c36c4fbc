"""fold-norms: fold a norm's gain and bias into the matrices that read it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.ir.tensor_ops import NORMS
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class FoldNorms(Pass):
    """``W·(g∘x̂ + b) = (W∘g)·x̂ + W·b``, for norms that only linears read."""

    name = "fold-norms"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        users = graph.users()
        folded = {
            node
            for node in graph
            if node.op.name in NORMS and all(u.op.name == "linear" and u.operands[0] is node for u in users[node])
        }

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old in folded:
                x, gain, *shift = operands
                plain = [const(np.ones_like(constant(gain))), *(const(np.zeros_like(constant(b))) for b in shift)]
                return make(old.op, x, *plain, **old.attrs)
            if old.op.name == "linear" and old.operands[0] in folded:
                _, gain, *shift = old.operands[0].operands
                x, weight_node, bias = operands
                weight = constant(weight_node)
                if shift:
                    offset = weight.astype(np.float64) @ constant(shift[0]).astype(np.float64)
                    bias = const(constant(bias).astype(np.float64) + offset)
                gains = constant(gain).astype(np.float64)
                return make(OPS["linear"], x, const(weight.astype(np.float64) * gains), bias)
            return rebuild(old, operands)

        return rewrite(graph, rule)


PASS = FoldNorms
