"""A model of one layer whose parts are functions, so that each can be written in another way."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

V, D, H = 11, 8, 2

Attend = Callable[["Model", Tensor, Tensor, Tensor], Tensor]
Step = Callable[["Model", Tensor], Tensor]


def split(x: Tensor) -> Tensor:  # (B, T, D) -> (B, H, T, d)
    return x.view(*x.shape[:2], H, -1).permute(0, 2, 1, 3)


def merge(y: Tensor) -> Tensor:  # (B, H, T, d) -> (B, T, D)
    return y.transpose(1, 2).flatten(2)


def past(x: Tensor) -> Tensor:
    return torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).tril()


def flash(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    y = F.scaled_dot_product_attention(split(q), split(k), split(v), is_causal=True, scale=0.3)
    return y.transpose(1, 2).reshape(q.shape)


def whole_norm(model: Model, x: Tensor) -> Tensor:
    return F.rms_norm(x, (D,), model.gain, 1e-3)


def linear(model: Model, x: Tensor) -> Tensor:
    return F.linear(x, model.fc, model.bias)


def relu(model: Model, x: Tensor) -> Tensor:
    return F.relu(x)


class MLP(nn.Module):
    def __init__(self, step: Step, act: Step) -> None:
        super().__init__()
        self.step, self.act = step, act

    def forward(self, model: Model, x: Tensor) -> Tensor:
        return self.step(model, self.act(model, self.step(model, x)))


class Model(nn.Module):
    """One layer. Its parts are functions, here as most people write them."""

    tril: Tensor

    def __init__(self, attend: Attend = flash, norm: Step = whole_norm, step: Step = linear, act: Step = relu) -> None:
        super().__init__()
        self.attend, self.norm = attend, norm
        self.embed = nn.Embedding(V, D)
        self.qkv = nn.ModuleList(nn.Linear(D, D) for _ in range(3))
        self.out = nn.Linear(D, D)
        self.mlp = MLP(step, act)
        self.gain, self.bias, self.sink = (nn.Parameter(torch.randn(n)) for n in (D, D, H))
        self.fc = nn.Parameter(torch.randn(D, D))
        self.dropout = nn.Dropout(0.5)
        self.register_buffer("tril", torch.ones(32, 32).tril().view(1, 1, 32, 32), persistent=False)

    def forward(self, tokens: Tensor) -> tuple[Tensor, None]:
        x = self.dropout(self.embed(tokens))
        h = self.norm(self, x)
        x = x + self.dropout(self.out(self.attend(self, *(f(h) for f in self.qkv))))
        x = x + self.mlp(self, self.norm(self, x))
        return F.linear(x, self.embed.weight), None
