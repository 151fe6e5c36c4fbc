"""TransformerLens' models with random weights: two layers of width 16. They need the extra ``tl``."""

from __future__ import annotations

import warnings
from typing import Any

import torch
from torch import nn

COMMON = dict(
    n_layers=2,
    d_model=16,
    n_ctx=12,
    d_head=8,
    n_heads=2,
    d_mlp=24,
    d_vocab=11,
    act_fn="relu",
    normalization_type=None,
    seed=0,
    device="cpu",
)

CONFIGS: dict[str, dict[str, Any]] = {
    "attention only": dict(attn_only=True, act_fn=None),
    "no norm": {},
    "LN, gelu": dict(normalization_type="LN", act_fn="gelu"),
    "LNPre, tanh gelu": dict(normalization_type="LNPre", act_fn="gelu_new"),
    "RMS, gated silu": dict(normalization_type="RMS", act_fn="silu", gated_mlp=True),
    "RMSPre, fast gelu": dict(normalization_type="RMSPre", act_fn="gelu_fast"),
    "rotary": dict(positional_embedding_type="rotary", rotary_dim=4, normalization_type="LN"),
    "bidirectional": dict(attention_dir="bidirectional"),
    "shared keys and values": dict(n_key_value_heads=1, n_heads=2),
    "attention and MLP side by side": dict(parallel_attn_mlp=True, normalization_type="LN"),
    "window": dict(attn_types=["local", "global"], window_size=3, use_local_attn=True),
    "capped": dict(attn_scores_soft_cap=5.0, output_logits_soft_cap=7.0),
    "ALiBi": dict(positional_embedding_type="alibi"),
}
"""What each model's configuration has beside :data:`COMMON`."""

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "shortformer": (dict(positional_embedding_type="shortformer"), "q, k and v are not linear maps of one value"),
    "solu": (dict(act_fn="solu"), "a softmax over channels, as in SoLU"),
    "results of heads": (dict(use_attn_result=True), "a sum is known only over heads"),
}
"""Configurations that are refused, and the reason that is given."""


def make_model(**config: Any) -> nn.Module:
    """A model in evaluation mode with every parameter random."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from transformer_lens import HookedTransformer, HookedTransformerConfig

        model: nn.Module = HookedTransformer(HookedTransformerConfig(**{**COMMON, **config})).eval()
    torch.manual_seed(0)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn(parameter.shape) * 0.3)
    return model
