"""Hugging Face's own modules with random weights: two layers of width 32. They need the extra ``hf``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import torch
from torch import nn

VOCABULARY, WIDTH, HEADS, CONTEXT = 13, 32, 4, 16

COMMON = dict(
    vocab_size=VOCABULARY,
    hidden_size=WIDTH,
    num_hidden_layers=2,
    num_attention_heads=HEADS,
    intermediate_size=24,
    max_position_embeddings=CONTEXT,
    bos_token_id=0,
    eos_token_id=0,
    pad_token_id=None,
)
GROUPED = dict(**COMMON, num_key_value_heads=2)

SIZES: dict[str, dict[str, Any]] = {
    "GPT2": dict(vocab_size=VOCABULARY, n_embd=WIDTH, n_layer=2, n_head=HEADS, n_positions=CONTEXT),
    "GPTNeo": dict(
        vocab_size=VOCABULARY,
        hidden_size=WIDTH,
        num_layers=2,
        num_heads=HEADS,
        max_position_embeddings=CONTEXT,
        attention_types=[[["global", "local"], 1]],
        window_size=3,
        intermediate_size=24,
    ),
    "GPTNeoX": dict(**COMMON, rotary_pct=0.5),
    "GPTJ": dict(vocab_size=VOCABULARY, n_embd=WIDTH, n_layer=2, n_head=HEADS, n_positions=CONTEXT, rotary_dim=4),
    "OPT": dict(
        vocab_size=VOCABULARY,
        hidden_size=WIDTH,
        word_embed_proj_dim=WIDTH,
        num_hidden_layers=2,
        num_attention_heads=HEADS,
        ffn_dim=24,
        max_position_embeddings=CONTEXT,
        pad_token_id=1,
    ),
    "Phi": COMMON,
    "StableLm": GROUPED,
    "Falcon": dict(
        vocab_size=VOCABULARY,
        hidden_size=WIDTH,
        num_hidden_layers=2,
        num_attention_heads=HEADS,
        max_position_embeddings=CONTEXT,
    ),
    "Llama": GROUPED,
    "Mistral": dict(**GROUPED, sliding_window=4),
    "Qwen2": GROUPED,
    "Qwen3": dict(**GROUPED, head_dim=8),
    "Olmo": GROUPED,
    "Olmo2": GROUPED,
    "Gemma": dict(**GROUPED, head_dim=8),
    "Gemma2": dict(
        **GROUPED,
        head_dim=8,
        sliding_window=4,
        attn_logit_softcapping=3.0,
        final_logit_softcapping=5.0,
        query_pre_attn_scalar=8,
    ),
    "Gemma3": dict(**GROUPED, head_dim=8, sliding_window=4, query_pre_attn_scalar=8),
    "Bloom": dict(vocab_size=VOCABULARY, hidden_size=WIDTH, n_layer=2, n_head=HEADS),
}
"""What each family's configuration is made with."""

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "Mixtral": (dict(**GROUPED, num_local_experts=2), "a mixture of experts"),
    "Mamba": (
        dict(vocab_size=VOCABULARY, hidden_size=WIDTH, num_hidden_layers=2, state_size=4),
        "PyTorch cannot trace the model for every batch and length",
    ),
}
"""Families that are refused, and a part of the reason."""

NAMES: dict[str, tuple[str, str]] = {
    "GPT2": ("GPT2Config", "GPT2LMHeadModel"),
    "Gemma3": ("Gemma3TextConfig", "Gemma3ForCausalLM"),
}


EAGER = ("GPTNeo", "Gemma2", "Bloom", "Mixtral", "Mamba")
"""Families without PyTorch's own call of attention."""


def make_model(family: str) -> nn.Module:
    """A model of a family with random weights, as its class makes it: with a cache, and with its outputs by name."""
    import transformers

    config_name, model_name = NAMES.get(family, (f"{family}Config", f"{family}ForCausalLM"))
    config_type: Callable[..., Any] = getattr(transformers, config_name)
    config = config_type(
        **(SIZES | {name: sizes for name, (sizes, _) in REFUSED.items()})[family],
        attn_implementation="eager" if family in EAGER else "sdpa",
    )
    torch.manual_seed(0)
    model: nn.Module = getattr(transformers, model_name)(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():
            spread = 0.3 if parameter.ndim > 1 else 0.1
            parameter.add_(torch.randn(parameter.shape) * spread)
    return model
