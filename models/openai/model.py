"""The decoder of OpenAI's weight-sparse transformers, with a site at every place that their code records.

Shapes: B sequences, T positions, D = d_model, P = d_pos_emb (0 if none), H heads of d channels, F neurons, V tokens.
Modules are named as in the checkpoint, except that q, k and v are separate.
"""

from __future__ import annotations

from typing import cast

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from circuitc.circuit.sites import Connection, Site, attention_connections, mlp_connections
from circuitc.models.attention import mix, positions
from circuitc.models.openai.config import OpenAIConfig


class AbsTopK(nn.Module):
    """Keeps a fraction of the channels, those of largest magnitude; their number is rounded down, even to 0."""

    def __init__(self, fraction: float) -> None:
        super().__init__()
        self.fraction = fraction

    def forward(self, x: Tensor) -> Tensor:  # (B, T, channels) -> the same
        kept = x.abs().topk(int(self.fraction * x.shape[-1]), dim=-1).indices  # (B, T, k)
        return torch.zeros_like(x).scatter(-1, kept, x.gather(-1, kept))

    def extra_repr(self) -> str:
        return f"{self.fraction}"


class RMSNorm(nn.Module):
    """x / sqrt(mean(x^2) + eps), times a gain; eps is float32's epsilon in every dtype."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))

    def forward(self, x: Tensor) -> Tensor:  # (..., channels) -> the same
        return F.rms_norm(x, self.weight.shape, self.weight, torch.finfo(torch.float32).eps)


def norm(cfg: OpenAIConfig, channels: int) -> nn.Module:
    return RMSNorm(channels) if cfg.rms_norm else nn.LayerNorm(channels, eps=1e-5, bias=cfg.ln_bias)


def site(cfg: OpenAIConfig, location: str, name: str) -> nn.Module:
    """A named site, after AbsTopK if the configuration has it there."""
    fraction = cfg.keeps(location)
    return Site(name) if fraction is None else nn.Sequential(AbsTopK(fraction), Site(name))


class Attention(nn.Module):
    """Causal attention heads; the output is added to the residual stream."""

    def __init__(self, cfg: OpenAIConfig, layer: int) -> None:
        super().__init__()
        self.heads, width = cfg.n_head, cfg.n_head * cfg.head_width
        self.act_in = site(cfg, "attn_in", f"{layer}.attn.act_in")
        self.q, self.k, self.v = (nn.Linear(cfg.read_width, width, bias=cfg.bias) for _ in range(3))
        self.k_site = site(cfg, "attn_k", f"{layer}.attn.k")
        self.q_site = site(cfg, "attn_q", f"{layer}.attn.q")
        self.v_site = site(cfg, "attn_v", f"{layer}.attn.v")
        self.sink_logit = nn.Parameter(torch.zeros(cfg.n_head)) if cfg.sink else None
        self.y = Site(f"{layer}.attn.y")
        self.c_proj = nn.Linear(width, cfg.d_model, bias=cfg.bias)
        self.resid_delta = site(cfg, "attn_out", f"{layer}.attn.resid_delta")

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D + P) -> (B, T, D)
        x = self.act_in(x)
        y = self.mix(self.q_site(self.q(x)), self.k_site(self.k(x)), self.v_site(self.v(x)))  # (B, T, H * d)
        return self.resid_delta(self.c_proj(self.y(y)))  # type: ignore[no-any-return]

    def mix(self, q: Tensor, k: Tensor, v: Tensor) -> Tensor:  # each (B, T, H * d) -> the same
        return mix(q, k, v, self.heads, sink=self.sink_logit)


class MLP(nn.Module):
    """One hidden layer of neurons; the output is added to the residual stream."""

    def __init__(self, cfg: OpenAIConfig, layer: int) -> None:
        super().__init__()
        self.act_in = site(cfg, "mlp_in", f"{layer}.mlp.act_in")
        self.c_fc = nn.Linear(cfg.read_width, cfg.hidden, bias=cfg.bias)
        self.activation = nn.GELU() if cfg.activation_type == "gelu" else nn.ReLU()
        self.post_act = site(cfg, "mlp_neuron", f"{layer}.mlp.post_act")
        self.c_proj = nn.Linear(cfg.hidden, cfg.d_model, bias=cfg.bias)
        self.resid_delta = site(cfg, "mlp_out", f"{layer}.mlp.resid_delta")

    def forward(self, x: Tensor) -> Tensor:  # (B, T, D + P) -> (B, T, D)
        x = self.post_act(self.activation(self.c_fc(self.act_in(x))))  # (B, T, F)
        return self.resid_delta(self.c_proj(x))  # type: ignore[no-any-return]


class Block(nn.Module):
    def __init__(self, cfg: OpenAIConfig, layer: int) -> None:
        super().__init__()
        self.resid_in = Site(f"{layer}.resid_in")
        self.ln_1 = norm(cfg, cfg.d_model)
        self.attn = Attention(cfg, layer)
        self.after_attn = nn.ReLU() if cfg.residual_activation_type == "relu" else nn.Identity()
        self.resid_mid = site(cfg, "resid_post_attn", f"{layer}.resid_mid")
        self.ln_2 = norm(cfg, cfg.d_model)
        self.mlp = MLP(cfg, layer)
        self.after_mlp = nn.ReLU() if cfg.residual_activation_type == "relu" else nn.Identity()
        fraction = cfg.keeps("resid_post_mlp")
        self.resid_out = nn.Identity() if fraction is None else AbsTopK(fraction)  # the next layer has the site
        self.ln_p1 = None if cfg.d_pos_emb is None else norm(cfg, cfg.d_pos_emb)
        self.ln_p2 = None if cfg.d_pos_emb is None else norm(cfg, cfg.d_pos_emb)

    def forward(self, x: Tensor, pos: Tensor) -> Tensor:  # (B, T, D), (T, P) -> (B, T, D)
        x = self.resid_in(x)
        x = self.resid_mid(self.after_attn(x + self.attn(beside(self.ln_1(x), pos, self.ln_p1))))
        return self.resid_out(self.after_mlp(x + self.mlp(beside(self.ln_2(x), pos, self.ln_p2))))  # type: ignore[no-any-return]


def beside(x: Tensor, pos: Tensor, ln: nn.Module | None) -> Tensor:  # (B, T, D), (T, P) -> (B, T, D + P)
    """x with normalised positions concatenated; without a norm for positions, x itself, which already contains them."""
    return x if ln is None else torch.cat([x, ln(pos).expand(x.shape[0], -1, -1)], dim=-1)


class OpenAITransformer(nn.Module):
    """int[B, T] tokens to float[B, T, V] logits of the next token."""

    def __init__(self, cfg: OpenAIConfig) -> None:
        super().__init__()
        self.cfg = cfg
        self.bigram_table = (
            nn.Parameter(torch.zeros(cfg.vocab_size, cfg.vocab_size)) if cfg.enable_bigram_table else None
        )
        self.final_logits_bias = nn.Parameter(torch.zeros(cfg.vocab_size))
        self.wte = nn.Embedding(cfg.vocab_size, cfg.d_model)
        self.wpe = nn.Embedding(cfg.block_size, cfg.d_pos_emb or cfg.d_model)
        self.h = nn.ModuleList(Block(cfg, layer) for layer in range(cfg.n_layer))
        self.final_resid = Site("final_resid")
        self.ln_f = norm(cfg, cfg.d_model)
        self.lm_head = None if cfg.tied_unembed else nn.Linear(cfg.d_model, cfg.vocab_size, bias=False)

    def forward(self, tokens: Tensor) -> Tensor:  # int (B, T) -> (B, T, V)
        pos = positions(self.wpe.weight, tokens)  # (T, P or D)
        x = self.wte(tokens)  # (B, T, D)
        if self.cfg.d_pos_emb is None:
            x = x + pos
        for block in self.h:
            x = block(x, pos)
        x = self.ln_f(self.final_resid(x))
        unembed = self.wte.weight if self.lm_head is None else self.lm_head.weight
        logits = F.linear(x, unembed, self.final_logits_bias)  # (B, T, V)
        return logits if self.bigram_table is None else logits + self.bigram_table[tokens]

    def connections(self) -> list[Connection]:
        """Where the edges of a circuit are, for :func:`circuitc.ablated`."""
        found: list[Connection] = []
        for i, block in enumerate(self.h):
            attn, mlp = cast(Block, block).attn, cast(Block, block).mlp
            found += attention_connections(i, (attn.q, attn.k, attn.v), attn.c_proj, attn.mix)
            found.append(Connection.through(f"{i}.attn.y", f"{i}.attn.resid_delta", attn.c_proj))
            found += mlp_connections(i, mlp.c_fc, mlp.c_proj)
        return found
