"""fold-means: ablated channels become constants, and constants become biases."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import const, constant
from circuitc.ir import OPS, Graph, Node, make, rebuild, rewrite
from circuitc.passes.rewriting.position_independent import position_independent_maker
from circuitc.pipeline import EXACT, Context, Pass


@dataclass(frozen=True)
class FoldMeans(Pass):
    """Sets the rows of dropped channels to 0 in the matrix that writes them, or the columns in the matrices that read
    them, and adds the means to the biases. Means by token are added as a table, behind the matrix.

    A site without kept channels becomes one constant. Weights keep their dtype, as they are only masked.
    """

    name = "fold-means"
    promise = EXACT

    def apply(self, graph: Graph, context: Context) -> Graph:
        users = graph.users()
        position_independent = position_independent_maker(graph)
        read_by_linears = {
            node
            for node in graph
            if node.op.name == "ablate"
            and not _written_by_linears(node.operands[0])
            and all(u.op.name == "linear" and u.operands[0] is node for u in users[node])
        }

        def rule(old: Node, operands: tuple[Node, ...]) -> Node:
            if old.op.name == "site":
                return operands[0]
            if old.op.name == "ablate" and not constant(operands[1]).any():
                if operands[2].op.name != "const":
                    return operands[2]
                if position_independent is not None:
                    return position_independent(constant(operands[2]))
            if old in read_by_linears:
                return operands[0]
            if old.op.name == "ablate" and _written_by_linears(operands[0]):
                keep = constant(operands[1]).astype(bool)
                if operands[2].op.name == "const":
                    return _frozen_rows(operands[0], keep, constant(operands[2]))
                kept = _frozen_rows(operands[0], keep, np.zeros(len(keep)))
                tokens, table = operands[2].operands
                return make(OPS["add"], kept, make(OPS["embed"], tokens, const(constant(table) * ~keep)))
            if old.op.name == "linear" and old.operands[0] in read_by_linears:
                _, keep_node, mean_node = old.operands[0].operands
                keep, by_token = constant(keep_node).astype(bool), mean_node.op.name != "const"
                if (by_token or position_independent is not None) and not keep.any():
                    return rebuild(old, operands)
                weight, bias = constant(operands[1]), constant(operands[2]).astype(np.float64)
                if by_token:
                    tokens, table = mean_node.operands
                    offsets = (constant(table) * ~keep) @ weight.astype(np.float64).T
                    kept = make(OPS["linear"], operands[0], const(weight * keep), const(bias))
                    return make(OPS["add"], kept, make(OPS["embed"], tokens, const(offsets)))
                mean = constant(mean_node)
                # W·where(keep, x, mean) = (W·keep)·x + W·(mean·¬keep)
                offset = weight.astype(np.float64) @ (mean * ~keep)
                return make(OPS["linear"], operands[0], const(weight * keep), const(bias + offset))
            return rebuild(old, operands)

        return rewrite(graph, rule)


def _written_by_linears(node: Node) -> bool:
    seen, todo = {node}, [node]
    while todo:
        top = todo.pop()
        if top.op.name not in ("add", "linear"):
            return False
        new = {n for n in top.operands if n not in seen} if top.op.name == "add" else set()
        seen |= new
        todo += new
    return True


def _frozen_rows(node: Node, keep: NDArray[np.bool_], mean: NDArray[np.float64]) -> Node:
    """``where(keep, node, mean)``, for a linear or a sum of linears. The mean goes to the first summand."""
    frozen: dict[tuple[Node, bool], Node] = {}
    todo = [(node, True)]
    while todo:
        top, first = todo[-1]
        if top.op.name == "add":
            parts = [(top.operands[0], first), (top.operands[1], False)]
            if missing := [part for part in parts if part not in frozen]:
                todo += missing
                continue
            made = make(OPS["add"], *(frozen[part] for part in parts))
        else:
            weight, bias = constant(top.operands[1]), constant(top.operands[2]).astype(np.float64)
            rows = const(np.where(keep, bias, mean if first else 0.0))
            made = make(OPS["linear"], top.operands[0], const(weight * keep[:, None]), rows)
        frozen[todo.pop()] = made
    return frozen[node, True]


PASS = FoldMeans
