"""The export: what PyTorch decomposes, and that the graph is the same where it is not decomposed."""

from __future__ import annotations

from importlib import import_module

import pytest
import torch
from families import Neurons, make_family
from torch import Tensor, nn

from circuitc.ir import print_graph
from circuitc.trace.export import export_model
from circuitc.trace.idioms import lower

export = import_module("circuitc.trace.export")
EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)


@pytest.mark.parametrize("name", ["nanogpt", "parallel"])
def test_the_graph_is_that_of_the_decomposed_export(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    exported = export_model(make_family(name), EXAMPLE)
    monkeypatch.setattr(export, "_can_be_read", lambda program: False)
    decomposed = export_model(make_family(name), EXAMPLE)
    ops = [{str(node.target) for node in found.graph.nodes} for found in (exported, decomposed)]
    assert ops[0] != ops[1], "nothing was left to be decomposed"
    ours, theirs = lower(exported).graph, lower(decomposed).graph
    assert ours == theirs and print_graph(ours) == print_graph(theirs)


class InPlace(nn.Module):
    """Adds to a value that was read before, whose views change with it."""

    def __init__(self) -> None:
        super().__init__()
        self.inner = Neurons()

    def forward(self, tokens: Tensor) -> Tensor:
        logits: Tensor = self.inner(tokens)
        view = logits.view(logits.shape)
        logits += 1.0
        return view


def test_a_program_that_writes_in_place_is_decomposed() -> None:
    model = InPlace().eval()
    exported = export_model(model, EXAMPLE)
    ops = {node.target for node in exported.graph.nodes if node.op == "call_function"}
    assert not any(getattr(op, "_schema", None) and op._schema.is_mutable for op in ops)
