"""Models built from ops that have no meaning here, or put together in a way that is not known."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from one_layer import D, H, Model, flash, merge, past, split
from torch import Tensor, nn

from circuitc.trace import trace
from refusals.shared import Case

EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)


def strict_past(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = (split(q) @ split(k).mT).masked_fill(~past(q).tril(-1), -1e30)
    return merge(scores.softmax(-1) @ split(v))


def shifted_keys(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge(F.scaled_dot_product_attention(split(q), split(k).roll(1, 2), split(v), is_causal=True))


def capped_mask(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = (split(q) @ split(k).mT).masked_fill(~past(q), -1e30)
    return merge((2.0 * torch.tanh(scores / 2.0)).softmax(-1) @ split(v))


def bias_of_pairs(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    places = torch.arange(q.shape[1])
    scores = split(q) @ split(k).mT + (places[:, None] * places).sqrt()
    return merge(scores.masked_fill(~past(q), float("-inf")).softmax(-1) @ split(v))


def swapped_heads(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    y = F.scaled_dot_product_attention(split(q), split(k), split(v), is_causal=True)
    return y.permute(0, 2, 3, 1).flatten(2)


def slot_of_ones(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = q.shape
    k, v = (torch.cat([torch.ones(B, H, 1, D // H), split(x)], 2) for x in (k, v))
    mask = torch.cat([torch.ones(T, 1, dtype=torch.bool), past(q)], 1)
    return merge(F.scaled_dot_product_attention(split(q), k, v, attn_mask=mask))


def uneven_sink(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = q.shape
    scores = (split(q) @ split(k).mT).masked_fill(~past(q), float("-inf"))
    sink = torch.arange(T).view(1, 1, T, 1).expand(B, H, T, 1).float()
    weights: Tensor = torch.cat([scores, sink], -1).softmax(-1)
    return merge(weights[..., :-1] @ split(v))


def sine(model: Model, x: Tensor) -> Tensor:
    return torch.sin(x)


def bounded_relu(model: Model, x: Tensor) -> Tensor:
    return x.clamp(0, 60)


def noisy(model: Model, x: Tensor) -> Tensor:
    return F.dropout(F.relu(x), 0.1)


def half(model: Model, x: Tensor) -> Tensor:
    return F.relu(x).half().float()


class Shifted(Model):
    def forward(self, tokens: Tensor) -> Tensor:
        return self.embed(tokens + 1)


class Length(Model):
    def forward(self, tokens: Tensor) -> Tensor:
        T = tokens.shape[1]
        return self.embed(tokens) + torch.arange(T)[:, None] / T * torch.ones(D)


class Fixed(Model):
    def forward(self, tokens: Tensor) -> Tensor:
        return self.embed(tokens).view(tokens.shape[0], 3, D)


class Two(Model):
    def forward(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        return self.embed(tokens), tokens


class Direct(Model):
    """Attention's output is added to the residual stream without a linear map, so it has no resid_delta."""

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        return x + flash(self, *(f(x) for f in self.qkv))


class Heads(Model):
    def forward(self, tokens: Tensor) -> Tensor:
        q, k, v = (split(f(self.embed(tokens))) for f in self.qkv)
        return F.scaled_dot_product_attention(q, k, v, is_causal=True)


class Convolution(Model):
    def __init__(self) -> None:
        super().__init__()
        self.conv = nn.Conv1d(D, D, 1)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        return x + torch.relu(self.conv(x.transpose(1, 2)).transpose(1, 2))


MODELS: dict[str, Callable[[], nn.Module]] = {
    "sine": lambda: Model(act=sine),
    "bounded relu": lambda: Model(act=bounded_relu),
    "dropout that is active": lambda: Model(act=noisy),
    "half precision on the way": lambda: Model(act=half),
    "keys of the position before": lambda: Model(attend=shifted_keys),
    "a mask that is capped": lambda: Model(attend=capped_mask),
    "a bias for each pair of positions": lambda: Model(attend=bias_of_pairs),
    "a factor on neurons": lambda: Model(act=lambda model, x: 2.0 * F.relu(x)),
    "heads merged in another order": lambda: Model(attend=swapped_heads),
    "a slot of ones": lambda: Model(attend=slot_of_ones),
    "a mask without the position itself": lambda: Model(attend=strict_past),
    "a sink by position": lambda: Model(attend=uneven_sink),
    "a convolution": Convolution,
    "no output map": Direct,
    "heads as output": Heads,
    "shifted tokens": Shifted,
    "positions by length": Length,
    "a fixed length": Fixed,
    "two outputs": Two,
}
CASES: dict[str, Case] = {
    **{name: lambda folder, make=make: trace(make(), EXAMPLE) for name, make in MODELS.items()},
    "one sequence of tokens": lambda folder: trace(Model(), torch.zeros(3, dtype=torch.int64)),
}
