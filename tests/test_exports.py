"""The exports that tests share: as good as one made for the model, and shared by models of one structure only."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
from exports import Exports, structure
from families import NanoGPT, Packed, Sparse, Tracr, make_family
from torch import Tensor, nn

from circuitc.ir import print_graph
from circuitc.trace.export import export_model
from circuitc.trace.idioms import lower

EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)


def test_a_shared_export_is_as_good_as_its_own() -> None:
    exports = Exports()
    first, second = make_family("tracr"), make_family("tracr", seed=1)
    lower(exports(first, EXAMPLE))
    shared, own = lower(exports(second, EXAMPLE)).graph, lower(export_model(second, EXAMPLE)).graph
    assert len(exports.known) == 1
    assert shared == own and print_graph(shared) == print_graph(own)
    for array, expected in zip(shared.arrays(), own.arrays(), strict=True):
        np.testing.assert_array_equal(array.data, expected.data)


def test_an_export_may_be_used_up() -> None:
    model, exports = make_family("neurons"), Exports()
    before = [node.name for node in exports(model, EXAMPLE).graph.nodes]
    for node in reversed(list((used := exports(model, EXAMPLE)).graph.nodes)):
        used.graph.erase_node(node)
    assert [node.name for node in exports(model, EXAMPLE).graph.nodes] == before


def another_eps(model: nn.Module) -> None:
    model.eps = 0.5  # type: ignore[assignment]


def another_norm(model: nn.Module) -> None:
    model.get_submodule("ln_f").eps = 0.5  # type: ignore[assignment]


def untied(model: nn.Module) -> None:
    wte = model.get_submodule("wte")
    wte.weight = nn.Parameter(wte.weight.detach().clone())  # type: ignore[arg-type]


def another_forward(model: nn.Module) -> None:
    model.forward = lambda tokens: tokens  # type: ignore[method-assign]


def another_constant(model: nn.Module) -> None:
    model.constant = torch.ones(1)


def in_training(model: nn.Module) -> None:
    model.train()


def in_double(model: nn.Module) -> None:
    model.double()


@pytest.mark.parametrize(
    ("make", "change"),
    [
        (Packed, another_eps),
        (Sparse, another_norm),
        (NanoGPT, untied),
        (NanoGPT, another_forward),
        (NanoGPT, another_constant),
        (NanoGPT, in_training),
        (NanoGPT, in_double),
    ],
)
def test_what_changes_a_structure(make: Callable[[], nn.Module], change: Callable[[nn.Module], None]) -> None:
    model, other = make().eval(), make().eval()
    assert structure(model) == structure(other)
    hash(structure(model))
    change(other)
    assert structure(model) != structure(other)


def test_classes_of_one_name_are_told_apart() -> None:
    def made(sign: float) -> nn.Module:
        class Local(nn.Module):
            def forward(self, tokens: Tensor) -> Tensor:
                return sign * tokens

        return Local()

    assert structure(made(1.0)) != structure(made(-1.0))
    assert structure(Tracr(causal=True)) != structure(Tracr(causal=False))
