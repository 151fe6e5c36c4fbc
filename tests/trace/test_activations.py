"""Every activation: traced in each way to write it, compiled, printed, and the same in numpy as in PyTorch."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import sympy as sp
import torch
import torch.nn.functional as F
from exact import EXAMPLE, check
from one_layer import Model
from torch import Tensor

from circuitc.emit import runtime
from circuitc.emit.sympy_ops import SYMPY
from circuitc.ir import OPS, make
from circuitc.ir.activations import ACTIVATIONS, called, find_activation, leaky_relu, softcap
from circuitc.ir.prove.ranges import Range, activated
from circuitc.trace import trace

KINDS = (*ACTIVATIONS, leaky_relu(0.01), leaky_relu(0.2), softcap(30.0), softcap(2.5))
GRID = np.concatenate([np.linspace(-9, 9, 721), -np.logspace(1, 4, 31), np.logspace(1, 4, 31)])

WRITTEN: dict[str, tuple[str, Callable[[Tensor], Tensor]]] = {
    "silu": ("silu", F.silu),
    "swish by hand": ("silu", lambda x: x * torch.sigmoid(x)),
    "swish by exp": ("silu", lambda x: x / (1 + torch.exp(-x))),
    "tanh": ("tanh", torch.tanh),
    "sigmoid": ("sigmoid", torch.sigmoid),
    "leaky relu": ("leaky_relu 0.01", F.leaky_relu),
    "leaky relu, steeper": ("leaky_relu 0.25", lambda x: F.leaky_relu(x, 0.25)),
    "leaky relu by hand": ("leaky_relu 0.25", lambda x: torch.where(x > 0, x, 0.25 * x)),
    "leaky relu by maximum": ("leaky_relu 0.25", lambda x: torch.maximum(x, 0.25 * x)),
    "square of relu": ("relu2", lambda x: F.relu(x).square()),
    "relu to the power 2": ("relu2", lambda x: F.relu(x).pow(2)),
    "relu times relu": ("relu2", lambda x: F.relu(x) * F.relu(x)),
    "quick gelu": ("quick_gelu", lambda x: x * torch.sigmoid(1.702 * x)),
    "relu6": ("relu6", F.relu6),
    "softcap": ("softcap 2.5", lambda x: torch.tanh(x / 2.5) * 2.5),
}


@pytest.mark.parametrize("name", WRITTEN)
def test_each_way_to_write_it_is_one_op(name: str) -> None:
    kind, function = WRITTEN[name]
    graph = trace(Model(act=lambda model, x: function(x)), EXAMPLE)
    assert [n.attrs["kind"] for n in graph if n.op.name == "activation"] == [kind]


@pytest.mark.parametrize("kind", ["silu", "tanh", "sigmoid", "leaky_relu 0.01", "relu2", "quick_gelu", "softcap 2.5"])
def test_it_compiles(kind: str) -> None:
    torch.manual_seed(0)
    function = next(function for found, function in WRITTEN.values() if found == kind)
    found = check(Model(act=lambda model, x: function(x)))
    assert [n.attrs["kind"] for n in found.graph if n.op.name == "activation"] == [kind]


@pytest.mark.parametrize("kind", KINDS)
def test_numpy_pytorch_and_the_printed_function_agree(kind: str) -> None:
    known = find_activation(kind)
    gold = known.numpy(GRID)
    np.testing.assert_allclose(known.torch(torch.from_numpy(GRID)).numpy(), gold, rtol=1e-12, atol=1e-12)
    name, call = called(kind, "x")
    np.testing.assert_allclose(eval(call, {name: getattr(runtime, name), "x": GRID}), gold, rtol=1e-12, atol=1e-12)
    assert known.at_zero == float(known.numpy(np.float64(0.0)))


@pytest.mark.parametrize("kind", KINDS)
def test_bounds_hold(kind: str) -> None:
    rng = np.random.default_rng(0)
    known = find_activation(kind)
    for low, high in np.sort(rng.uniform(-4, 4, (200, 2)) * rng.choice([0.3, 1, 3], (200, 1)), 1).tolist():
        low, high = rng.choice([low, -np.inf], p=[0.9, 0.1]), rng.choice([high, np.inf], p=[0.9, 0.1])
        found = activated(kind, Range(float(low), float(high), 12.0))
        values = known.numpy(np.linspace(max(low, -50), min(high, 50), 301))
        assert found.low <= values.min() + 1e-12 and values.max() <= found.high + 1e-12
        assert found.size >= np.abs(values[np.abs(np.linspace(max(low, -50), min(high, 50), 301)) <= 12]).max(initial=0)
    steps = np.diff(known.numpy(np.linspace(-8, 8, 20001))) / np.diff(np.linspace(-8, 8, 20001))
    assert steps.max() <= known.steepest * (8.0 if known.squares else 1.0) + 1e-9


@pytest.mark.parametrize("kind", KINDS)
def test_as_an_expression(kind: str) -> None:
    class Writer:
        def __init__(self, value: float) -> None:
            self.value = value

        def reads(self, node: object) -> tuple[list[str], list[str]]:
            return ["x"], []

        @property
        def found(self) -> dict[tuple[str, int], sp.Float]:
            return {("x", 0): sp.Float(self.value)}

    one = make(OPS["affine"], weights=(), bias=1.0)
    node = make(OPS["act"], one, kind=kind)
    for x in (-3.0, -0.5, 0.0, 0.75, 7.0):
        found = SYMPY[node.op](Writer(x), node, 0)  # type: ignore[arg-type]
        assert float(sp.N(found)) == pytest.approx(float(find_activation(kind).numpy(np.float64(x))), abs=1e-12)


@pytest.mark.parametrize(
    "kind",
    [
        "leaky_relu",
        "leaky_relu 2.0",
        "leaky_relu 0.10",
        "leaky_relu nan",
        "softcap -1.0",
        "softcap inf",
        "gelu 2.0",
        "swish",
        "",
    ],
)
def test_other_kinds_are_refused(kind: str) -> None:
    with pytest.raises(TypeError, match="kind must be one of gelu"):
        find_activation(kind)
