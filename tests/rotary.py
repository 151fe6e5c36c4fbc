"""A small model of attention whose queries, keys and values are changed on the way to attention."""

from __future__ import annotations

from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

V, D, H, HEAD = 11, 8, 2, 4  # H: unless a model has another number of heads
Change = Callable[[Tensor, Tensor], Tensor]
"""``(x: [batch, heads, pos, d], positions) -> x``."""


def angles(positions: Tensor, size: int) -> Tensor:
    return positions[:, None] / 10.0 ** (torch.arange(0, size, 2) / size)  # (T, size / 2)


def half_split(x: Tensor, positions: Tensor) -> Tensor:
    """Llama's, as Hugging Face writes it."""
    emb = torch.cat([angles(positions, x.shape[-1])] * 2, -1)
    a, b = x[..., : x.shape[-1] // 2], x[..., x.shape[-1] // 2 :]
    return x * emb.cos() + torch.cat([-b, a], -1) * emb.sin()


def halves(x: Tensor, positions: Tensor) -> Tensor:
    """The same with the halves apart, as litgpt has it."""
    angle = angles(positions, x.shape[-1])
    a, b = x.chunk(2, -1)
    return torch.cat([a * angle.cos() - b * angle.sin(), b * angle.cos() + a * angle.sin()], -1)


def interleaved(x: Tensor, positions: Tensor) -> Tensor:
    """GPT-J's."""
    angle = angles(positions, x.shape[-1]).repeat_interleave(2, -1)
    turned = torch.stack((-x[..., 1::2], x[..., ::2]), dim=-1).flatten(-2)
    return x * angle.cos() + turned * angle.sin()


def complex_numbers(x: Tensor, positions: Tensor) -> Tensor:
    """Llama's own code: neighbours are a complex number."""
    angle = angles(positions, x.shape[-1])
    factors = torch.polar(torch.ones_like(angle), angle)
    pairs = torch.view_as_complex(x.float().reshape(*x.shape[:-1], -1, 2))
    return torch.view_as_real(pairs * factors).flatten(-2).type_as(x)


def partial(x: Tensor, positions: Tensor) -> Tensor:
    """GPT-NeoX's and Phi's: the first channels only."""
    return torch.cat([half_split(x[..., :2], positions), x[..., 2:]], -1)


def scaled(x: Tensor, positions: Tensor) -> Tensor:
    """YaRN's: slower turns, and longer vectors."""
    return 1.3 * half_split(x, positions / 4.0)


def unchanged(x: Tensor, positions: Tensor) -> Tensor:
    return x


class Attention(nn.Module):
    def __init__(
        self, change: Change, heads: int, groups: int, fused: bool, explicit: bool, norm: Callable[[], nn.Module]
    ) -> None:
        super().__init__()
        self.change, self.heads, self.groups, self.fused, self.explicit = change, heads, groups, fused, explicit
        self.sizes = (heads * HEAD, groups * HEAD, groups * HEAD)
        self.qkv = nn.Linear(D, sum(self.sizes))
        self.q, self.k, self.v = (nn.Linear(D, n, bias=False) for n in self.sizes)
        self.q_norm, self.k_norm = norm(), norm()
        self.out = nn.Linear(heads * HEAD, D)

    def forward(self, x: Tensor) -> Tensor:
        B, T, _ = x.shape
        parts = self.qkv(x).split(self.sizes, -1) if self.fused else (self.q(x), self.k(x), self.v(x))
        q, k, v = (y.view(B, T, -1, HEAD).transpose(1, 2) for y in parts)
        positions = torch.arange(T, dtype=torch.float32)
        q, k = self.change(self.q_norm(q), positions), self.change(self.k_norm(k), positions)
        n = self.heads // self.groups
        if n > 1:
            k, v = (y[:, :, None].expand(B, self.groups, n, T, HEAD).reshape(B, -1, T, HEAD) for y in (k, v))
        if self.explicit:
            future = torch.ones(T, T, dtype=torch.bool).triu(1)
            y = (q @ k.transpose(2, 3) * 0.4).masked_fill(future, float("-inf")).softmax(-1) @ v
        else:
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        return self.out(y.transpose(1, 2).reshape(B, T, -1))  # type: ignore[no-any-return]


class Rotary(nn.Module):
    """Two layers of attention. Every parameter is random."""

    def __init__(
        self,
        change: Change = unchanged,
        *,
        heads: int = H,
        groups: int | None = None,
        fused: bool = False,
        explicit: bool = False,
        norm: Callable[[], nn.Module] = nn.Identity,
        layers: int = 2,
    ) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.unembed = nn.Embedding(V, D), nn.Linear(D, V)
        self.norm = nn.ModuleList(nn.RMSNorm(D, eps=1e-5) for _ in range(layers))
        options = (change, heads, groups or heads, fused, explicit, norm)
        self.attn = nn.ModuleList(Attention(*options) for _ in range(layers))
        for parameter in self.parameters():
            parameter.data += 0.3 * torch.randn(parameter.shape)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        for norm, attn in zip(self.norm, self.attn, strict=True):
            x = x + attn(norm(x))
        logits: Tensor = self.unembed(x)
        return logits
