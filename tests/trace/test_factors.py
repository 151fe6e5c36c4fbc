"""Constant factors, casts, norms of what a layer writes, and what is done to the logits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from exact import EXAMPLE, check, check_mask, traced
from one_layer import D, V, flash, relu
from torch import Tensor, nn

import circuitc
from circuitc.errors import CircuitcError
from circuitc.trace import trace


def rms(x: Tensor, eps: float) -> Tensor:
    return x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps)


def gainless(x: Tensor) -> Tensor:
    return F.rms_norm(x, (D,), eps=1e-5)


class Scaled(nn.Module):
    """One layer with a hook at each place where people multiply, cast or normalise."""

    places = ("embed", "read", "attn", "mlp", "final", "logits")

    def __init__(self, **at: Callable[[Scaled, Tensor], Tensor]) -> None:
        super().__init__()
        assert set(at) <= set(self.places)
        torch.manual_seed(0)
        self.at = at
        self.embed, self.table = nn.Embedding(V, D), nn.Embedding(12, D)
        self.qkv = nn.ModuleList(nn.Linear(D, D) for _ in range(3))
        self.out, self.fc, self.proj = nn.Linear(D, D), nn.Linear(D, 12), nn.Linear(12, D)
        self.unembed = nn.Linear(D, V)
        self.gain, self.other = nn.Parameter(torch.randn(D)), nn.Parameter(torch.randn(D))
        self.register_buffer("number", torch.tensor(2.37))

    def do(self, place: str, x: Tensor) -> Tensor:
        return self.at[place](self, x) if place in self.at else x

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.do("embed", self.embed(tokens) + self.table(torch.arange(tokens.shape[1])))
        h = self.do("read", gainless(x))
        x = x + self.do("attn", self.out(flash(self, *(f(h) for f in self.qkv))))
        h = self.do("read", gainless(x))
        x = x + self.do("mlp", self.proj(relu(self, self.fc(h))))
        return self.do("logits", self.unembed(self.do("final", x)))


def number(model: Scaled, x: Tensor) -> Tensor:
    return x * 2.5


def buffer(model: Scaled, x: Tensor) -> Tensor:
    return model.number.to(x.dtype) * x


def divided(model: Scaled, x: Tensor) -> Tensor:
    return x / 0.7


def gain(model: Scaled, x: Tensor) -> Tensor:
    return model.gain * x


def two_gains(model: Scaled, x: Tensor) -> Tensor:
    return 3.0 * ((1.0 + model.gain.float()) * x) * model.other


def norm(model: Scaled, x: Tensor) -> Tensor:
    return rms(x, 1e-5) * model.gain


def gemma_norm(model: Scaled, x: Tensor) -> Tensor:
    return (rms(x.float(), 1e-6) * (1.0 + model.gain.float())).type_as(x)


def llama_norm(model: Scaled, x: Tensor) -> Tensor:
    y = x.to(torch.float32)
    y = y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + 1e-6)
    return model.gain * y.to(x.dtype)


def layer_norm(model: Scaled, x: Tensor) -> Tensor:
    return F.layer_norm(x, (D,), model.gain, model.other)


def log_softmax(model: Scaled, x: Tensor) -> Tensor:
    return x.log_softmax(-1)


def capped(model: Scaled, x: Tensor) -> Tensor:
    return torch.tanh(x / 3.0) * 3.0


CASES: dict[str, dict[str, Callable[[Scaled, Tensor], Tensor]]] = {
    "numbers": dict(embed=number, read=number, attn=divided, mlp=number, logits=divided),
    "a buffer": dict(embed=buffer, read=buffer, attn=buffer, mlp=buffer, logits=buffer),
    "layer scale": dict(embed=gain, attn=gain, mlp=two_gains, read=two_gains),
    "norms on outputs": dict(attn=norm, mlp=gemma_norm, final=llama_norm),
    "layer norms on outputs": dict(attn=layer_norm, mlp=layer_norm, final=layer_norm),
    "a cap on the logits": dict(logits=capped, final=norm),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_exact(name: str) -> None:
    found = check(Scaled(**CASES[name]))
    sites = [n.attrs["name"] for n in found.graph if n.op.name == "site"]
    assert len(sites) == 8


def test_log_probabilities_have_the_differences_of_logits() -> None:
    plain, model = Scaled(), Scaled(logits=log_softmax)
    assert trace(model, EXAMPLE) == trace(plain, EXAMPLE)
    found = traced(plain)
    circuit = check_mask(found, 1)
    mask, means = circuit.mask, circuit.means
    tokens = torch.randint(V, (2, 6))
    plus, minus = circuit.answer  # type: ignore[misc]
    with torch.no_grad():
        logs, logits = (circuitc.ablated(m.double(), mask, means)(tokens)[:, -1] for m in (model, plain))
    np.testing.assert_allclose(logs[:, plus] - logs[:, minus], logits[:, plus] - logits[:, minus], atol=1e-9)


def test_a_factor_that_no_weight_absorbs_is_refused() -> None:
    with pytest.raises(CircuitcError, match=r"test_factors.py:\d+\).*aten.mul: channels are scaled") as caught:
        trace(Scaled(final=number), EXAMPLE)
    assert "multiply the factors into the weight" in str(caught.value)
