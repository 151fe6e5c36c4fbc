"""A program as a PyTorch module: the same answers in float64, with gradients."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.names import identifier
from circuitc.emit.python import body_of
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph, Node


class Program(nn.Module):
    """``tokens: int[batch, pos] -> float64[batch]``: the exact program's answers, before calibration.

    Its parameters are the program's numbers: ``tables`` by their names in ``circuit.py``, and the ``weights`` and
    ``biases`` of each weighted sum by the name of its value. Answers are differentiable in all of them.
    """

    def __init__(self, circuit: CircuitData, graph: Graph) -> None:
        super().__init__()
        self.graph = graph
        printed = body_of(circuit, graph).identifiers
        self.tables, self.weights, self.biases = nn.ParameterDict(), nn.ParameterDict(), nn.ParameterDict()
        self._arrays: dict[Any, str] = {}
        self._sums: dict[Node, str] = {}
        for node in graph.order():
            name = printed.get(node) or identifier(graph.names.get(node, ""))
            if node.op.by:
                array = node.array("values")
                if array not in self._arrays:
                    self._arrays[array] = _free(name, self.tables)
                    self.tables[self._arrays[array]] = nn.Parameter(torch.tensor(array.data, dtype=torch.float64))
            elif node.op.name == "affine":
                self._sums[node] = _free(name, self.weights)
                weights = torch.tensor(node.reals("weights"), dtype=torch.float64)
                self.weights[self._sums[node]] = nn.Parameter(weights)
                self.biases[self._sums[node]] = nn.Parameter(torch.tensor(node.real("bias"), dtype=torch.float64))

    def forward(self, tokens: Tensor, lengths: Tensor | None = None) -> Tensor:
        """``lengths: int[batch]`` if sequences are right-padded."""
        constants: dict[Any, Tensor] = {array: self.tables[name] for array, name in self._arrays.items()}

        def amend(node: Node, operands: Sequence[Any], value: Any) -> Any:
            if node not in self._sums:
                return value
            total: Any = self.biases[self._sums[node]]
            for weight, x in zip(self.weights[self._sums[node]], operands, strict=True):
                total = total + weight * x
            return total

        return evaluate_torch(self.graph, tokens, lengths, torch.float64, constants=constants, on_node=amend)


def _free(name: str, taken: nn.ParameterDict) -> str:
    """``name``, or a name with a number that nothing has yet."""
    unique, count = name or "x", 2
    while unique in taken:
        unique, count = f"{name or 'x'}_{count}", count + 1
    return unique
