"""Scores of attention that are capped, limited to a window, or shared by several query heads in PyTorch's own call."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from exact import EXAMPLE, check
from one_layer import D, H, Model, merge, past, split
from torch import Tensor

from circuitc.ir import OPS, make, parse_graph, print_graph
from circuitc.trace import trace

WINDOW = 3


def near(x: Tensor) -> Tensor:
    return past(x) & past(x).triu(1 - WINDOW)


def capped(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = split(q) @ split(k).mT * 0.5
    scores = torch.tanh(scores / 2.0) * 2.0
    return merge(scores.masked_fill(~past(q), float("-inf")).softmax(-1) @ split(v))


def flash_window(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v), attn_mask=near(q)))


def added_window(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    far = torch.zeros(q.shape[1], q.shape[1]).masked_fill(~near(q), torch.finfo(torch.float32).min)
    return merge((split(q) @ split(k).mT + far).softmax(-1) @ split(v))


def both(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    scores = 3.0 * torch.tanh(split(q) @ split(k).mT / 3.0)
    scores = torch.where(past(q), scores, -1e30).masked_fill(~near(q), float("-inf"))
    sink = model.sink.view(1, H, 1, 1).expand(q.shape[0], H, q.shape[1], 1)
    return merge(torch.cat([scores, sink], -1).softmax(-1)[..., :-1] @ split(v))


CASES: dict[str, tuple[Callable[..., Tensor], float, int]] = {
    "a cap": (capped, 2.0, 0),
    "a window in a mask": (flash_window, 0.0, WINDOW),
    "a window that is added": (added_window, 0.0, WINDOW),
    "both, with a sink": (both, 3.0, WINDOW),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_exact(name: str) -> None:
    function, cap, window = CASES[name]
    torch.manual_seed(0)
    found = check(Model(attend=function), seeds=(0, 1, 2))
    (node,) = (n for n in found.graph if n.op.name == "attention")
    assert (node.attrs.get("cap", 0.0), node.attrs.get("window", 0)) == (cap, window)
    assert parse_graph(print_graph(found.graph), found.graph.arrays()) == found.graph


def test_queries_that_share_keys_in_pytorchs_call() -> None:
    def grouped(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        k, v = (x[..., : D // H].unsqueeze(1) for x in (k, v))
        return merge(F.scaled_dot_product_attention(split(q), k, v, is_causal=True, enable_gqa=True))

    torch.manual_seed(0)
    found = check(Model(attend=grouped))
    sizes = {n.attrs["name"]: n.type.channels for n in found.graph if n.op.name == "site"}
    assert (sizes["0.attn.q"], sizes["0.attn.k"], sizes["0.attn.v"]) == (D, D // H, D // H)


def test_an_option_that_is_not_used_is_not_there() -> None:
    graph = trace(Model(), EXAMPLE)
    assert "cap" not in print_graph(graph) and "window" not in print_graph(graph)
    one = make(OPS["affine"], weights=(), bias=1.0)
    plain = make(OPS["attend"], one, one, scale=1.0, sink=0.0, mask="causal")
    assert plain is make(OPS["attend"], one, one, scale=1.0, sink=0.0, mask="causal", cap=0.0, window=0)
    for wrong in (dict(cap=-1.0), dict(window=-1), dict(window=2, mask="none")):
        with pytest.raises(TypeError, match=r"cap|window"):
            make(OPS["attend"], one, one, **{**dict(scale=1.0, sink=0.0, mask="causal"), **wrong})


def biased(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """ALiBi, by the distance."""
    T = q.shape[1]
    distance = torch.arange(T)[None, :] - torch.arange(T)[:, None]
    bias = torch.tensor([0.5, 0.125])[:, None, None] * distance
    scores = split(q) @ split(k).mT / 2 + bias
    return merge(scores.masked_fill(~past(q), float("-inf")).softmax(-1) @ split(v))


def biased_in_a_mask(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    T = q.shape[1]
    bias = torch.tensor([0.5, 0.125])[:, None, None] * torch.arange(T)
    mask = bias.expand(H, T, T).masked_fill(~past(q), float("-inf"))
    return merge(F.scaled_dot_product_attention(split(q), split(k), split(v), attn_mask=mask))


def heads_in_the_batch(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """As BLOOM does it."""
    B, T, _ = q.shape
    q, k, v = (split(x).reshape(B * H, T, D // H) for x in (q, k, v))
    bias = (torch.tensor([0.5, 0.25])[:, None, None] * torch.arange(T)).repeat(B, 1, 1)
    scores = bias.baddbmm(batch1=q, batch2=k.transpose(1, 2), beta=1.0, alpha=0.5).view(B, H, T, T)
    weights = scores.masked_fill(~past(q), float("-inf")).softmax(-1)
    return merge(torch.bmm(weights.view(B * H, T, T), v).view(B, H, T, D // H))


def by_name(model: Model, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    q, k, v = (x.view(*x.shape[:2], H, -1) for x in (q, k, v))
    scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / 2
    weights = scores.masked_fill(~past(q), float("-inf")).softmax(-1)
    return torch.einsum("bhqk,bkhd->bqhd", weights, v).flatten(2)


@pytest.mark.parametrize("function", [biased, biased_in_a_mask, heads_in_the_batch, by_name])
def test_biases_and_other_products(function: Callable[..., Tensor]) -> None:
    torch.manual_seed(0)
    found = check(Model(attend=function))
    sizes = {n.attrs["name"]: n.type.channels for n in found.graph if n.op.name == "site"}
    assert sizes["0.attn.q"] == sizes["0.attn.k"] == D
