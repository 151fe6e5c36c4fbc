"""The decoder of the shipped checkpoints: GPT-2-style, without positions, with named sites (paper, A.1).

Shapes: B sequences, T positions, D = d_model, H heads of d = d_head channels, F = d_mlp neurons, V = vocab_size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.circuit.sites import Connection, Site, attention_connections, mlp_connections
from circuitc.errors import CircuitcError
from circuitc.models.attention import mix

WIDEST, DEEPEST, MOST_WORDS = 2**24, 1024, 2**16 - 1
"""The largest width or context, number of layers, and vocabulary. Tokens of the stored corpus have 16 bits."""


@dataclass(frozen=True)
class TransformerConfig:
    """Sizes and options. ``d_mlp`` is 4 * d_model if left out.

    ``sink`` gives each head a learned logit that only adds to the softmax denominator; ``bigram`` adds a
    fixed V x V table to the logits; ``abs_topk`` is the fraction of channels kept at each site (None: all).
    """

    vocab_size: int
    context: int
    d_model: int
    n_layers: int
    d_head: int = 16
    d_mlp: int | None = None
    activation: Literal["gelu", "relu"] = "gelu"
    sink: bool = True
    bigram: bool = True
    abs_topk: float | None = None
    bias: bool = True
    norm_eps: float = 1e-5

    def __post_init__(self) -> None:
        sizes = (self.vocab_size, self.context, self.d_model, self.d_head, self.hidden)
        if min(sizes) < 1 or self.n_layers < 0:
            raise CircuitcError(
                "sizes of a transformer must be positive", where=repr(self), fix="give sizes of 1 or more"
            )
        if self.d_model % self.d_head:
            raise CircuitcError(
                f"d_model {self.d_model} is not a multiple of d_head {self.d_head}",
                fix="change one of the two: attention splits d_model evenly into heads",
            )
        if self.activation not in ("gelu", "relu"):
            raise CircuitcError(f"activation '{self.activation}' is unknown", fix="use 'gelu' or 'relu'")
        if self.abs_topk is not None and not 0 < self.abs_topk <= 1:
            raise CircuitcError(f"abs_topk {self.abs_topk} is not a fraction", fix="use a number in (0, 1]")

    @property
    def n_heads(self) -> int:
        return self.d_model // self.d_head

    @property
    def hidden(self) -> int:
        return 4 * self.d_model if self.d_mlp is None else self.d_mlp


class AbsTopK(nn.Module):
    """Keeps a fraction of the channels, those of largest magnitude, and sets the others to zero."""

    def __init__(self, fraction: float) -> None:
        super().__init__()
        self.fraction = fraction

    def forward(self, x: Tensor) -> Tensor:  # (..., channels) -> the same
        k = max(1, int(self.fraction * x.shape[-1]))
        kept = x.abs().topk(k, dim=-1).indices  # (..., k)
        return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))


def site(cfg: TransformerConfig, name: str) -> nn.Module:
    """A named site, after AbsTopK if the model has it."""
    return Site(name) if cfg.abs_topk is None else nn.Sequential(AbsTopK(cfg.abs_topk), Site(name))


class RMSNorm(nn.Module):
    """x / sqrt(mean(x^2) + eps), times a gain per channel."""

    def __init__(self, cfg: TransformerConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(cfg.d_model))
        self.eps = cfg.norm_eps

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        return F.rms_norm(x, self.weight.shape, self.weight, self.eps)


class Attention(nn.Module):
    """Causal attention heads; the input is the residual stream, the output is added to it."""

    def __init__(self, cfg: TransformerConfig, layer: int) -> None:
        super().__init__()
        self.n_heads = cfg.n_heads
        self.norm = RMSNorm(cfg)
        self.act_in = site(cfg, f"{layer}.attn.act_in")
        self.q, self.k, self.v = (nn.Linear(cfg.d_model, cfg.d_model, bias=cfg.bias) for _ in range(3))
        self.q_site, self.k_site, self.v_site = (site(cfg, f"{layer}.attn.{name}") for name in "qkv")
        self.sink = nn.Parameter(torch.zeros(cfg.n_heads)) if cfg.sink else None
        self.out = nn.Linear(cfg.d_model, cfg.d_model, bias=cfg.bias)
        self.resid_delta = site(cfg, f"{layer}.attn.resid_delta")

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        x = self.act_in(self.norm(x))
        y = self.mix(self.q_site(self.q(x)), self.k_site(self.k(x)), self.v_site(self.v(x)))
        return self.resid_delta(self.out(y))  # type: ignore[no-any-return]

    def mix(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:  # each (B, T, D) -> (B, T, D)
        """The output of the heads."""
        return mix(q, k, v, self.n_heads, sink=self.sink)


class MLP(nn.Module):
    """One hidden layer of neurons; the input is the residual stream, the output is added to it."""

    def __init__(self, cfg: TransformerConfig, layer: int) -> None:
        super().__init__()
        self.norm = RMSNorm(cfg)
        self.act_in = site(cfg, f"{layer}.mlp.act_in")
        self.fc = nn.Linear(cfg.d_model, cfg.hidden, bias=cfg.bias)
        self.activation = nn.GELU() if cfg.activation == "gelu" else nn.ReLU()
        self.post_act = site(cfg, f"{layer}.mlp.post_act")
        self.proj = nn.Linear(cfg.hidden, cfg.d_model, bias=cfg.bias)
        self.resid_delta = site(cfg, f"{layer}.mlp.resid_delta")

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        x = self.act_in(self.norm(x))
        x = self.post_act(self.activation(self.fc(x)))  # (B, T, F)
        return self.resid_delta(self.proj(x))  # type: ignore[no-any-return]


class Block(nn.Module):
    def __init__(self, cfg: TransformerConfig, layer: int) -> None:
        super().__init__()
        self.attn = Attention(cfg, layer)
        self.mlp = MLP(cfg, layer)

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D) -> the same
        x = x + self.attn(x)
        return x + self.mlp(x)  # type: ignore[no-any-return]


class Transformer(nn.Module):
    """int[B, T] tokens to float[B, T, V] logits of the next token. Torch's global generator initialises the weights."""

    bigram: Tensor | None

    def __init__(self, cfg: TransformerConfig) -> None:
        super().__init__()
        self.cfg = cfg
        self.embed = nn.Embedding(cfg.vocab_size, cfg.d_model)
        self.blocks = nn.ModuleList(Block(cfg, layer) for layer in range(cfg.n_layers))
        self.norm = RMSNorm(cfg)
        self.unembed = nn.Linear(cfg.d_model, cfg.vocab_size, bias=False)
        self.register_buffer("bigram", torch.zeros(cfg.vocab_size, cfg.vocab_size) if cfg.bigram else None)
        for name, p in self.named_parameters():
            if p.ndim == 2:  # GPT-2's scales: the more layers, the less each adds to the residual stream
                write = name.endswith(("attn.out.weight", "mlp.proj.weight"))
                nn.init.normal_(p, std=0.02 / math.sqrt(2 * cfg.n_layers) if write else 0.02)
            elif name.endswith("bias"):
                nn.init.zeros_(p)

    def forward(self, tokens: Tensor) -> Tensor:  # int (B, T) -> (B, T, V)
        x = self.embed(tokens)  # (B, T, D)
        for block in self.blocks:
            x = block(x)
        logits: Tensor = self.unembed(self.norm(x))  # (B, T, V)
        return logits if self.bigram is None else logits + self.bigram[tokens]

    def connections(self) -> list[Connection]:
        """Where the edges of a circuit are, for :func:`circuitc.ablated`."""
        found: list[Connection] = []
        for i, block in enumerate(self.blocks):
            attn, mlp = cast(Block, block).attn, cast(Block, block).mlp
            found += attention_connections(i, (attn.q, attn.k, attn.v), attn.out, attn.mix)
            found += mlp_connections(i, mlp.fc, mlp.proj)
        return found
