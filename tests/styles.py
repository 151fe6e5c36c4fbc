"""Small transformers in the style of libraries, with random weights. Each is written anew."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn

V, D, H, G, HEAD, T_MAX = 11, 16, 4, 2, 4, 12


def future(length: int) -> Tensor:
    return torch.ones(length, length, dtype=torch.bool).triu(1)


class RMS(nn.Module):
    """RMSNorm by hand, with a gain of 1 + w."""

    def __init__(self) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(D))

    def forward(self, x: Tensor) -> Tensor:
        normed = x.float() * torch.rsqrt(torch.mean(x * x, dim=-1, keepdim=True) + 1e-5)
        return (1 + self.weight) * normed.to(x.dtype)


class LitGPT(nn.Module):
    """Groups of queries in one map with their key and value, part of the channels turned, a gated MLP."""

    cos: Tensor
    sin: Tensor

    def __init__(self) -> None:
        super().__init__()
        self.norm_1, self.norm_2 = RMS(), RMS()
        self.attn, self.proj = nn.Linear(D, (H + 2 * G) * HEAD), nn.Linear(H * HEAD, D, bias=False)
        self.fc_1, self.fc_2, self.fc = nn.Linear(D, 24), nn.Linear(D, 24), nn.Linear(24, D)
        angles = torch.outer(torch.arange(T_MAX), torch.tensor([1.0])).repeat(1, 2)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def rope(self, x: Tensor) -> Tensor:
        T, n = x.shape[-2], self.cos.shape[1]
        part = x[..., :n]
        a, b = part[..., : n // 2], part[..., n // 2 :]
        turned = part * self.cos[:T] + torch.cat((-b, a), dim=-1) * self.sin[:T]
        return torch.cat((turned.type_as(x), x[..., n:]), dim=-1)

    def forward(self, x: Tensor) -> Tensor:
        B, T, _ = x.shape
        qkv = self.attn(self.norm_1(x)).view(B, T, G, H // G + 2, HEAD).permute(0, 2, 3, 1, 4)
        q, k, v = qkv.split((H // G, 1, 1), dim=2)
        k, v = (y.expand(B, G, H // G, T, HEAD) for y in (k, v))
        q, k, v = (y.reshape(B, -1, T, HEAD) for y in (q, k, v))
        y = F.scaled_dot_product_attention(self.rope(q), self.rope(k), v, is_causal=True, scale=0.5)
        x = x + self.proj(y.transpose(1, 2).reshape(B, T, H * HEAD))
        h = self.norm_2(x)
        return x + self.fc(F.silu(self.fc_1(h)) * self.fc_2(h))


class XTransformers(nn.Module):
    """Sums by name, a mask of the lowest number, a softmax in float32, no biases in attention."""

    def __init__(self, fill: float | None = None) -> None:
        super().__init__()
        self.norm_1, self.norm_2 = nn.LayerNorm(D), nn.LayerNorm(D)
        self.to_q, self.to_k, self.to_v = (nn.Linear(D, H * HEAD, bias=False) for _ in range(3))
        self.to_out = nn.Linear(H * HEAD, D, bias=False)
        self.ff = nn.Sequential(nn.Linear(D, 24), nn.GELU(), nn.Dropout(0.1), nn.Linear(24, D))
        self.fill = fill

    def forward(self, x: Tensor) -> Tensor:
        h = self.norm_1(x)
        q, k, v = (f(h).unflatten(-1, (H, HEAD)).permute(0, 2, 1, 3) for f in (self.to_q, self.to_k, self.to_v))
        dots = torch.einsum("b h i d, b h j d -> b h i j", q, k) * HEAD**-0.5
        dots = dots.masked_fill(future(dots.shape[-1]), self.fill or -torch.finfo(dots.dtype).max)
        attn = dots.softmax(dim=-1, dtype=torch.float32).type(dots.dtype)
        y = torch.einsum("b h i j, b h j d -> b h i d", attn, v)
        x = x + self.to_out(y.permute(0, 2, 1, 3).reshape(*x.shape[:2], H * HEAD))
        return x + self.ff(self.norm_2(x))


class NanoChat(nn.Module):
    """Norms without gains, queries and keys normed after they are turned, shared keys, the square of relu."""

    def __init__(self) -> None:
        super().__init__()
        self.c_q, self.c_k, self.c_v = (nn.Linear(D, n * HEAD, bias=False) for n in (H, G, G))
        self.c_proj, self.c_fc, self.c_out = nn.Linear(D, D, bias=False), nn.Linear(D, 24), nn.Linear(24, D)

    @staticmethod
    def turn(x: Tensor) -> Tensor:  # (B, T, heads, d)
        angle = (torch.arange(x.shape[1])[:, None] / torch.tensor([1.0, 10.0]))[None, :, None, :]
        a, b = x[..., :2], x[..., 2:]
        return torch.cat([a * angle.cos() + b * angle.sin(), -a * angle.sin() + b * angle.cos()], 3)

    def forward(self, x: Tensor) -> Tensor:
        B, T, _ = x.shape
        h = F.rms_norm(x, (D,), eps=1e-6)
        q, k, v = (f(h).view(B, T, -1, HEAD) for f in (self.c_q, self.c_k, self.c_v))
        q, k = (F.rms_norm(self.turn(y), (HEAD,), eps=1e-6).transpose(1, 2) for y in (q, k))
        y = F.scaled_dot_product_attention(q, k, v.transpose(1, 2), is_causal=True, enable_gqa=True)
        x = x + self.c_proj(y.transpose(1, 2).contiguous().view(B, T, -1))
        return x + self.c_out(F.relu(self.c_fc(F.rms_norm(x, (D,), eps=1e-6))).square())


class Guarded(nn.Module):
    """NaN is replaced in the weights of attention, and scores are masked by adding a finite number."""

    def __init__(self, added: float = -1e4) -> None:
        super().__init__()
        self.norm, self.qkv, self.out = nn.LayerNorm(D), nn.Linear(D, 3 * D), nn.Linear(D, D)
        self.added = added

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = (y.unflatten(-1, (H, HEAD)).transpose(1, 2) for y in self.qkv(self.norm(x)).chunk(3, -1))
        scores = q @ k.mT / math.sqrt(HEAD) + future(x.shape[1]).float() * self.added
        weights = torch.nan_to_num(scores.softmax(-1))
        return x + self.out((weights @ v).transpose(1, 2).flatten(2))


class Deviation(nn.Module):
    """LayerNorm as old code has it: the unbiased deviation, with eps inside or outside the root."""

    def __init__(self, outside: bool) -> None:
        super().__init__()
        self.gain, self.bias, self.outside = nn.Parameter(torch.ones(D)), nn.Parameter(torch.zeros(D)), outside
        self.fc, self.proj = nn.Linear(D, 24), nn.Linear(24, D)

    def forward(self, x: Tensor) -> Tensor:
        mean = x.mean(-1, keepdim=True)
        if self.outside:
            h = self.gain * (x - mean) / (x.std(-1, keepdim=True) + 1e-6) + self.bias
        else:
            h = self.gain * (x - mean) / torch.sqrt(x.var(-1, keepdim=True) + 1e-6) + self.bias
        return x + self.proj(F.relu(self.fc(h)))


class Normalised(nn.Module):
    """A norm by F.normalize."""

    def __init__(self) -> None:
        super().__init__()
        self.gain, self.fc, self.proj = nn.Parameter(torch.ones(D)), nn.Linear(D, 24), nn.Linear(24, D)

    def forward(self, x: Tensor) -> Tensor:
        return x + self.proj(F.relu(self.fc(F.normalize(x, dim=-1) * D**0.5 * self.gain)))


class Encoder(nn.Module):
    """``nn.TransformerEncoderLayer``, with the streams laid out [batch, pos] or [pos, batch]."""

    def __init__(self, norm_first: bool, batch_first: bool = True) -> None:
        super().__init__()
        self.layer = nn.TransformerEncoderLayer(D, H, 24, batch_first=batch_first, norm_first=norm_first)
        self.batch_first = batch_first

    def forward(self, x: Tensor) -> Tensor:
        mask = nn.Transformer.generate_square_subsequent_mask(x.shape[1])
        x = x if self.batch_first else x.transpose(0, 1)
        y = self.layer(x, src_mask=mask, is_causal=True)
        found: Tensor = y if self.batch_first else y.transpose(0, 1)
        return found


class Model(nn.Module):
    """Embeddings, two layers and an unembedding. Every parameter is random."""

    def __init__(self, layer: Callable[[], nn.Module]) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.embed, self.pos, self.unembed = nn.Embedding(V, D), nn.Embedding(T_MAX, D), nn.Linear(D, V)
        self.layers = nn.ModuleList(layer() for _ in range(2))
        for parameter in self.parameters():
            parameter.data += 0.2 * torch.randn(parameter.shape)

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens) + self.pos(torch.arange(tokens.shape[1]))
        for layer in self.layers:
            x = layer(x)
        logits: Tensor = self.unembed(x)
        return logits


STYLES: dict[str, Callable[[], nn.Module]] = {
    "litgpt: groups in one map, partial rotary, `1 + w`, SwiGLU": LitGPT,
    "x-transformers: `einsum`, a mask of the lowest number": XTransformers,
    "x-transformers: a mask of −50,000": lambda: XTransformers(-5e4),
    "nanochat: norms of q and k after rotary, shared keys, the square of relu": NanoChat,
    "finite masks that are added (−10,000), and a guard against NaN": Guarded,
    "LayerNorm with the unbiased variance, eps inside the root": lambda: Deviation(outside=False),
    "`nn.TransformerEncoderLayer`, norm first": lambda: Encoder(norm_first=True),
    "`nn.TransformerEncoderLayer`, norm behind": lambda: Encoder(norm_first=False),
    "`nn.TransformerEncoderLayer`, streams as [pos, batch, channels]": lambda: Encoder(True, batch_first=False),
}
"""Layers that are exact."""

REFUSED: dict[str, tuple[Callable[[], nn.Module], str]] = {
    "LayerNorm with eps outside the root": (lambda: Deviation(outside=True), "eps is added to the deviation"),
    "a norm by `F.normalize`": (Normalised, "F.normalize divides by the larger of the norm and eps"),
    "a mask of numbers that scores can reach": (lambda: Guarded(-1e3), "masked scores are lowered by 1000 only"),
}
"""Layers that are refused, and a part of the reason."""
