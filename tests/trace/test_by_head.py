"""Attention whose weights have an axis for the heads, or whose heads are modules of their own."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from exact import check
from torch import Tensor, nn

from circuitc.circuit.mask import sites_of_graph

V, D, H, HEAD = 11, 8, 2, 3


def future(x: Tensor) -> Tensor:
    return torch.ones(x.shape[1], x.shape[1], dtype=torch.bool).triu(1)


class ByHead(nn.Module):
    """One matrix for each head, ``W_Q[head, model, d]``, as code for interpretability has it."""

    def __init__(self) -> None:
        super().__init__()
        self.W_Q, self.W_K, self.W_V = (nn.Parameter(torch.randn(H, D, HEAD)) for _ in range(3))
        self.b_Q, self.b_K, self.b_V = (nn.Parameter(torch.randn(H, HEAD)) for _ in range(3))
        self.W_O, self.b_O = nn.Parameter(torch.randn(H, HEAD, D) / 2), nn.Parameter(torch.randn(D))

    def parts(self) -> list[tuple[Tensor, Tensor]]:
        return [(self.W_Q, self.b_Q), (self.W_K, self.b_K), (self.W_V, self.b_V)]


class Einsum(ByHead):
    def forward(self, x: Tensor) -> Tensor:
        q, k, v = (torch.einsum("bpm,hmd->bphd", x, w) + b for w, b in self.parts())
        scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / math.sqrt(HEAD)
        z = torch.einsum("bhqk,bkhd->bqhd", scores.masked_fill(future(x), -torch.inf).softmax(-1), v)
        return torch.einsum("bqhd,hdm->bqm", z, self.W_O) + self.b_O


class EinsumOfHeads(ByHead):
    """Each head's result, and their sum; the weight first; dots for the batch."""

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = (torch.einsum("hmd,...pm->...hpd", w, x) + b[:, None] for w, b in self.parts())
        scores = torch.einsum("bhqd,bhkd->bhqk", q, k).masked_fill(future(x), -1e9)
        z = torch.einsum("bhqk,bhkd->bqhd", scores.softmax(-1), v)
        return torch.einsum("b q h d, h d m -> b q h m", z, self.W_O).sum(2) + self.b_O


class Matmul(ByHead):
    """Products that repeat the stream for each head, and a sum over the heads."""

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = (x[:, None] @ w + b[:, None] for w, b in self.parts())
        scores = (q @ k.mT / 2).masked_fill(future(x), -torch.inf)
        return ((scores.softmax(-1) @ v) @ self.W_O).sum(1) + self.b_O


class MatmulBehind(ByHead):
    """The same with the heads behind the positions, and without biases."""

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = ((x[:, :, None, None] @ w).squeeze(3).transpose(1, 2) for w, _ in self.parts())
        return (F.scaled_dot_product_attention(q, k, v, is_causal=True) @ self.W_O).sum(dim=1)


class BiasOfHeads(nn.Module):
    """Linear maps without a bias, and one for the heads."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv, self.out = nn.Linear(D, 3 * H * HEAD, bias=False), nn.Linear(H * HEAD, D)
        self.q_bias, self.v_bias = nn.Parameter(torch.randn(H, 1, HEAD)), nn.Parameter(torch.randn(H, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.qkv(x).view(*x.shape[:2], 3, H, HEAD).permute(2, 0, 3, 1, 4).unbind(0)
        y = F.scaled_dot_product_attention(q + self.q_bias, k, v + self.v_bias, is_causal=True)
        return self.out(y.transpose(1, 2).flatten(2))


class Head(nn.Module):
    """One head, without an axis of heads."""

    tril: Tensor

    def __init__(self, flash: bool, turned: bool = False) -> None:
        super().__init__()
        self.key, self.query, self.value = (nn.Linear(D, 4, bias=turned) for _ in range(3))
        self.register_buffer("tril", torch.tril(torch.ones(16, 16)))
        self.flash, self.turned, self.dropout = flash, turned, nn.Dropout(0.2)

    def forward(self, x: Tensor) -> Tensor:
        _, T, C = x.shape
        q, k, v = self.query(x), self.key(x), self.value(x)
        if self.turned:
            q, k = self.turn(q), self.turn(k)
        if self.flash:
            return F.scaled_dot_product_attention(q, k, v, is_causal=True)
        scores = q @ k.transpose(1, 2) * C**-0.5
        scores = scores.masked_fill(self.tril[:T, :T] == 0, float("-inf"))
        return self.dropout(F.softmax(scores, dim=2)) @ v

    def turn(self, x: Tensor) -> Tensor:
        angle = torch.arange(x.shape[1])[:, None] / torch.tensor([1.0, 10.0])
        a, b = x.chunk(2, 2)
        return torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], -1)


class Beside(nn.Module):
    """Lecture code: a module for each head, whose outputs are concatenated."""

    def __init__(self, flash: bool, turned: bool = False, heads: int = H) -> None:
        super().__init__()
        self.heads = nn.ModuleList(Head(flash, turned) for _ in range(heads))
        self.proj = nn.Linear(4 * heads, D)

    def forward(self, x: Tensor) -> Tensor:
        found = [head(x) for head in self.heads]
        return self.proj(torch.cat(found, dim=-1) if len(found) > 1 else found[0])


class Summed(nn.Module):
    """A module for each head with its own map to the stream, and their sum."""

    def __init__(self) -> None:
        super().__init__()
        self.heads = nn.ModuleList(Head(flash=True) for _ in range(3))
        self.outs = nn.ModuleList(nn.Linear(4, D, bias=i > 0) for i in range(3))

    def forward(self, x: Tensor) -> Tensor:
        return sum(out(head(x)) for head, out in zip(self.heads, self.outs, strict=True))


class RowsBeside(nn.Module):
    """A linear map for each head, whose results are concatenated before they are split again."""

    def __init__(self) -> None:
        super().__init__()
        self.maps = nn.ModuleList(nn.ModuleList(nn.Linear(D, HEAD) for _ in range(H)) for _ in range(3))
        self.out = nn.Linear(H * HEAD, D)

    def forward(self, x: Tensor) -> Tensor:
        parts = (torch.cat([f(x) for f in maps], -1) for maps in self.maps)
        q, k, v = (y.view(*x.shape[:2], H, HEAD).transpose(1, 2) for y in parts)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out(y.transpose(1, 2).flatten(2))


WAYS: dict[str, Callable[[], nn.Module]] = {
    "einsum": Einsum,
    "einsum, and a sum of heads": EinsumOfHeads,
    "matmul, and a sum of heads": Matmul,
    "matmul, heads behind positions": MatmulBehind,
    "a bias of heads": BiasOfHeads,
    "a module for each head": lambda: Beside(flash=False),
    "a module for each head, flash": lambda: Beside(flash=True),
    "a module for each head, rotary": lambda: Beside(flash=False, turned=True),
    "one head, flash": lambda: Beside(flash=True, heads=1),
    "one head": lambda: Beside(flash=False, heads=1),
    "a sum of modules": Summed,
    "linear maps side by side": RowsBeside,
}


class Model(nn.Module):
    """Two layers of attention with an MLP between them, and logits by a sum by name."""

    def __init__(self, attention: Callable[[], nn.Module]) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.norm = nn.Embedding(V, D), nn.LayerNorm(D)
        self.pos = nn.Parameter(torch.randn(16, D))
        self.attn = nn.ModuleList(attention() for _ in range(2))
        self.W_in, self.W_out = nn.Parameter(torch.randn(D, 12) / 2), nn.Parameter(torch.randn(12, D) / 2)
        self.W_U = nn.Parameter(torch.randn(D, V))

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens) + self.pos[: tokens.shape[1]]
        x = x + self.attn[0](self.norm(x))
        x = x + torch.einsum("bpf,fm->bpm", F.relu(torch.einsum("bpm,mf->bpf", self.norm(x), self.W_in)), self.W_out)
        x = x + self.attn[1](self.norm(x))
        return torch.einsum("bpm,mv->bpv", x, self.W_U)


@pytest.mark.parametrize("way", WAYS)
def test_heads(way: str) -> None:
    found = check(Model(WAYS[way]), seeds=(1, 2))
    layers = {site.partition(".")[0] for site in sites_of_graph(found.graph)}
    assert layers == {"0", "1"}, "heads of one layer are one attention"
