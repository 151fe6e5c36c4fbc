"""fold-norms: a norm's gain goes into the matrices that read it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.mask import const, constant
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class FoldNorms(Pass):
    """``W·(g∘x̂) = (W∘g)·x̂``, where every reader of the norm is a linear."""

    name = "fold-norms"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        users = graph.users()
        folded = {
            node
            for node in graph
            if node.op.name == "rms_norm" and all(u.op.name == "linear" and u.operands[0] is node for u in users[node])
        }

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old in folded:
                x, gain = operands
                return make(OPS["rms_norm"], x, const(np.ones_like(constant(gain))), **old.attrs)
            if old.op.name == "linear" and old.operands[0] in folded:
                gains = constant(old.operands[0].operands[1]).astype(np.float64)
                x, weight, bias = operands
                return make(OPS["linear"], x, const(constant(weight).astype(np.float64) * gains), bias)
            return rebuild(old, operands)

        return rewrite(graph, rule)


PASS = FoldNorms
