"""Other ways to write the same model; those that are refused are in ``tests/refusals/ops.py``."""

from __future__ import annotations

import math
from collections import Counter

import pytest
import torch
import torch.nn.functional as F
from one_layer import D, H, Model, Step, flash, merge, past, split
from torch import Tensor

from circuitc.ir import evaluate_torch
from circuitc.trace import trace

TOKENS = torch.tensor([[1, 5, 2, 7, 7, 0, 10]])


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


def two_way(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v)))


def unmasked(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge((split(q) @ split(k).mT).softmax(-1) @ split(v))


def mixed_heads(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = v.shape
    swapped = v.view(B, T, D // H, H).permute(0, 3, 1, 2)
    return merge(F.scaled_dot_product_attention(split(q), split(k), swapped, is_causal=True))


def sink_slot_behind(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    B, T, _ = q.shape
    slot = torch.zeros(B, H, 1, D // H)
    k, v = (torch.cat([split(x), slot], 2) for x in (k, v))
    mask = torch.zeros(T, T).masked_fill(~past(q), torch.finfo(torch.float32).min).expand(1, H, T, T)
    scores = q.view(B, T, H, -1).transpose(1, 2) @ k.mT / 2 + torch.cat(
        [mask, model.sink.view(1, H, 1, 1).expand(1, H, T, 1)], -1
    )
    return merge(scores.softmax(-1) @ v)


def rsqrt_norm(model: Model, x: Tensor) -> Tensor:
    return model.gain * (x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + 1e-3))


def sqrt_norm(model: Model, x: Tensor) -> Tensor:
    return x / torch.sqrt((x * x).mean(dim=2, keepdim=True) + 1e-3)


def gain_before_root(model: Model, x: Tensor) -> Tensor:
    return model.gain * x / torch.sqrt(x.pow(2).mean(-1, keepdim=True) + 1e-3)


def gain_before_rsqrt(model: Model, x: Tensor) -> Tensor:
    return (x * model.gain) * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-3)


def gainless_norm(model: Model, x: Tensor) -> Tensor:
    return F.rms_norm(x, (D,))


def matmul(model: Model, x: Tensor) -> Tensor:
    return x @ model.fc.t() + model.bias


def addmm(model: Model, x: Tensor) -> Tensor:
    rows = torch.addmm(model.bias, x.reshape(-1, D), model.fc.t())
    return rows.view(x.shape[0], x.shape[1], D)


def tanh_gelu(model: Model, x: Tensor) -> Tensor:
    return F.gelu(x, approximate="tanh")


def fast_gelu(model: Model, x: Tensor) -> Tensor:
    return 0.5 * x * (1.0 + torch.tanh(x * 0.7978845608028654 * (1.0 + 0.044715 * x * x)))


def erf_gelu(model: Model, x: Tensor) -> Tensor:
    return x * 0.5 * (1.0 + torch.erf(x / math.sqrt(2.0)))


@pytest.mark.parametrize(
    "parts",
    [
        dict(attend=flash_with_mask, norm=rsqrt_norm, step=matmul),
        dict(attend=where, norm=sqrt_norm, step=addmm),
        dict(attend=added_mask, norm=gainless_norm),
        dict(attend=buffer_mask, norm=gain_before_root),
        dict(attend=flash, norm=gain_before_rsqrt),
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
