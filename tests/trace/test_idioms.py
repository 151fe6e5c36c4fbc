"""Other ways to write the same model, and the models that are refused."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.errors import CircuitcError
from circuitc.ir import evaluate_torch
from circuitc.trace import trace

V, D, H = 11, 8, 2
TOKENS = torch.tensor([[1, 5, 2, 7, 7, 0, 10]])

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


def flash_with_mask(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v), attn_mask=past(q)))


def where(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = torch.where(past(q), split(q) @ split(k).mT / math.sqrt(D // H), -1e30)
    return merge(F.dropout(scores.softmax(-1), 0.1, model.training) @ split(v))


def added_mask(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    future = torch.full((q.shape[1], q.shape[1]), float("-inf")).triu(1)
    return merge(F.softmax(split(q * 0.5) @ split(k).mT + future, dim=-1, dtype=torch.float32) @ split(v))


def buffer_mask(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[1]
    scores = (split(q) @ split(k).mT).masked_fill(model.tril[:, :, :T, :T] == 0, float("-inf"))
    return merge(scores.softmax(-1) @ split(v))


def one_head_and_sink(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = q.shape
    scores = (q @ k.mT).masked_fill(~past(q), float("-inf"))
    sink = model.sink[:1].view(1, 1, 1).expand(B, T, 1)
    weights: Tensor = torch.cat([scores, sink], -1).softmax(-1)
    return weights[..., :T] @ v


def window(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    near = past(q) & ~past(q).tril(-64)
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v), attn_mask=near))


def two_way(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v)))


def strict_past(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = (split(q) @ split(k).mT).masked_fill(~past(q).tril(-1), -1e30)
    return merge(scores.softmax(-1) @ split(v))


def unmasked(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge((split(q) @ split(k).mT).softmax(-1) @ split(v))


def mixed_heads(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = v.shape
    swapped = v.view(B, T, D // H, H).permute(0, 3, 1, 2)
    return merge(F.scaled_dot_product_attention(split(q), split(k), swapped, is_causal=True))


def grouped(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    k, v = (split(x)[:, :1].expand(-1, H, -1, -1) for x in (k, v))
    return merge(F.scaled_dot_product_attention(split(q), k, v, is_causal=True))


def grouped_by_torch(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    k, v = (split(x)[:, :1] for x in (k, v))
    return merge(F.scaled_dot_product_attention(split(q), k, v, is_causal=True, enable_gqa=True))


def rotary(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    angles = torch.arange(q.shape[1])[:, None] * torch.ones(D // H)
    q, k = (split(x) for x in (q, k))
    q, k = (x * angles.cos() + torch.cat([-x[..., 2:], x[..., :2]], -1) * angles.sin() for x in (q, k))
    return merge(F.scaled_dot_product_attention(q, k, split(v), is_causal=True))


def swapped_heads(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    y = F.scaled_dot_product_attention(split(q), split(k), split(v), is_causal=True)
    return y.permute(0, 2, 3, 1).flatten(2)


def sink_slot_behind(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = q.shape
    slot = torch.zeros(B, H, 1, D // H)
    k, v = (torch.cat([split(x), slot], 2) for x in (k, v))
    mask = torch.zeros(T, T).masked_fill(~past(q), torch.finfo(torch.float32).min).expand(1, H, T, T)
    scores = q.view(B, T, H, -1).transpose(1, 2) @ k.mT / 2 + torch.cat(
        [mask, model.sink.view(1, H, 1, 1).expand(1, H, T, 1)], -1
    )
    return merge(scores.softmax(-1) @ v)


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


def whole_norm(model: Model, x: Tensor) -> Tensor:
    return F.rms_norm(x, (D,), model.gain, 1e-3)


def rsqrt_norm(model: Model, x: Tensor) -> Tensor:
    return model.gain * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-3))


def sqrt_norm(model: Model, x: Tensor) -> Tensor:
    return x / torch.sqrt((x * x).mean(dim=2, keepdim=True) + 1e-3)


def gainless_norm(model: Model, x: Tensor) -> Tensor:
    return F.rms_norm(x, (D,))


def linear(model: Model, x: Tensor) -> Tensor:
    return F.linear(x, model.fc, model.bias)


def matmul(model: Model, x: Tensor) -> Tensor:
    return x @ model.fc.t() + model.bias


def addmm(model: Model, x: Tensor) -> Tensor:
    rows = torch.addmm(model.bias, x.reshape(-1, D), model.fc.t())
    return rows.view(x.shape[0], x.shape[1], D)


def relu(model: Model, x: Tensor) -> Tensor:
    return F.relu(x)


def tanh_gelu(model: Model, x: Tensor) -> Tensor:
    return F.gelu(x, approximate="tanh")


def sine(model: Model, x: Tensor) -> Tensor:
    return torch.sin(x)


def gate(model: Model, x: Tensor) -> Tensor:
    return x * F.relu(x)


def swish(model: Model, x: Tensor) -> Tensor:
    return F.silu(x)


def fast_gelu(model: Model, x: Tensor) -> Tensor:
    return 0.5 * x * (1.0 + torch.tanh(x * 0.7978845608028654 * (1.0 + 0.044715 * x * x)))


def erf_gelu(model: Model, x: Tensor) -> Tensor:
    return x * 0.5 * (1.0 + torch.erf(x / math.sqrt(2.0)))


def nearly_gelu(model: Model, x: Tensor) -> Tensor:
    return x * torch.sigmoid(1.702 * x)


def squared_relu(model: Model, x: Tensor) -> Tensor:
    return F.relu(x) * F.relu(x)


def bounded_relu(model: Model, x: Tensor) -> Tensor:
    return x.clamp(0, 60)


def noisy(model: Model, x: Tensor) -> Tensor:
    return F.dropout(F.relu(x), 0.1)


def half(model: Model, x: Tensor) -> Tensor:
    return F.relu(x).half().float()


class MLP(nn.Module):
    def __init__(self, step: Step, act: Step) -> None:
        super().__init__()
        self.step, self.act = step, act

    def forward(self, model: Model, x: Tensor) -> Tensor:
        return self.step(model, self.act(model, self.step(model, x)))


class Model(nn.Module):
    """One layer, made of the functions above."""

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


@pytest.mark.parametrize(
    "parts",
    [
        dict(attend=flash_with_mask, norm=rsqrt_norm, step=matmul),
        dict(attend=where, norm=sqrt_norm, step=addmm),
        dict(attend=added_mask, norm=gainless_norm),
        dict(attend=buffer_mask),
        dict(attend=one_head_and_sink),
        dict(attend=flash, act=tanh_gelu),
        dict(attend=two_way, act=fast_gelu),
        dict(attend=unmasked, act=erf_gelu),
        dict(attend=mixed_heads),
        dict(attend=sink_slot_behind),
    ],
    ids=lambda parts: ", ".join(part.__name__ for part in parts.values()),
)
def test_other_ways_to_write_it(parts: dict[str, Step]) -> None:
    torch.manual_seed(0)
    model = Model(**parts)
    graph = trace(model, torch.zeros(2, 3, dtype=torch.int64))
    model.eval()
    with torch.no_grad():
        torch.testing.assert_close(evaluate_torch(graph, TOKENS), model(TOKENS)[0], rtol=1e-5, atol=1e-5)
    count = Counter(node.op.name for node in graph)
    del count["const"]
    assert count == dict(tokens=1, embed=1, linear=7, rms_norm=2, attention=1, activation=1, add=2, site=8)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        (dict(act=sine), r"mlp \(test_idioms.py:\d+\): aten.sin: there is no op"),
        (dict(act=swish), r"mlp \(test_idioms.py:\d+\): aten.silu: there is no op for this\n.*gated"),
        (dict(act=nearly_gelu), r"mlp .*aten.mul: a product of two values"),
        (dict(act=squared_relu), r"mlp .*aten.mul: a product of two values"),
        (dict(act=bounded_relu), r"mlp .*aten.clamp: this is not a known activation"),
        (dict(act=noisy), r"mlp .*aten.dropout: dropout that is active in evaluation"),
        (dict(attend=grouped), "grouped queries are not supported"),
        (dict(attend=grouped_by_torch), "scaled_dot_product_attention: grouped queries"),
        (dict(attend=rotary), r"not a known way to split channels into attention heads.*\n.*rotary"),
        (dict(attend=swapped_heads), "heads are merged in another order"),
        (dict(attend=slot_of_ones), "q, k and v do not split|not a known way to split"),
        (dict(act=gate), r"mlp .*aten.mul: a product of two values"),
        (dict(act=half), r"mlp .*aten.to: there is no op"),
        (dict(attend=window), "mask at length 1024 is neither causal"),
        (dict(attend=strict_past), "mask at length 5 is neither causal"),
        (dict(attend=uneven_sink), "a sink must be one logit per head"),
    ],
    ids=lambda value: ", ".join(part.__name__ for part in value.values()) if isinstance(value, dict) else "",
)
def test_what_is_refused(parts: dict[str, Step], message: str) -> None:
    with pytest.raises(CircuitcError, match=message) as caught:
        trace(Model(**parts), torch.zeros(2, 3, dtype=torch.int64))
    assert caught.value.fix


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


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (Direct(), "attention 0: the output is not read by one linear map"),
        (Heads(), "scaled_dot_product_attention: there is no op for this"),
        (Shifted(), "embedding: this lookup is not supported"),
        (Length(), "the value at a position changes with the length"),
        (Fixed(), r"trace\(Fixed\): PyTorch cannot trace the model for every batch and length"),
        (Two(), "must return its logits and change nothing else"),
    ],
    ids=["no output map", "heads", "shifted tokens", "by length", "fixed length", "two outputs"],
)
def test_what_is_refused_as_a_whole(model: Model, message: str) -> None:
    with pytest.raises(CircuitcError, match=message):
        trace(model, torch.zeros(2, 3, dtype=torch.int64))


def test_tokens_must_be_a_batch() -> None:
    with pytest.raises(CircuitcError, match=r"must be int64\[batch, pos\], not torch.int64\[3\]"):
        trace(Model(), torch.zeros(3, dtype=torch.int64))
