"""Attention from q, k and v to the heads' output, and position tables, as all models here use them."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from circuitc.errors import CircuitcError


def mix(
    q: Tensor, k: Tensor, v: Tensor, heads: int, *, sink: Tensor | None = None, causal: bool = True
) -> Tensor:  # each (B, T, heads * d) -> the same
    """Softmax attention by head, with scores scaled by 1/sqrt(d); channels are head-major.

    ``sink``, a logit per head, only adds to the denominator of the softmax.
    """
    B, T, _ = v.shape
    q, k, v = (x.view(B, T, heads, -1).transpose(1, 2) for x in (q, k, v))  # (B, H, T, d)
    if sink is None:
        y = F.scaled_dot_product_attention(q, k, v, is_causal=causal)  # (B, H, T, d)
    else:
        scores = q @ k.transpose(-2, -1) * (1 / math.sqrt(q.shape[-1]))  # (B, H, T, T)
        past = torch.ones(T, T, dtype=torch.bool, device=v.device).tril()
        scores = scores.masked_fill(~past, float("-inf"))
        logits = sink.view(1, -1, 1, 1).expand(B, -1, T, 1)
        weights = torch.cat([scores, logits], dim=-1).softmax(dim=-1)  # (B, H, T, T + 1)
        y = weights[..., :-1] @ v  # (B, H, T, d)
    return y.transpose(1, 2).reshape(B, T, -1)


def positions(table: Tensor, tokens: Tensor) -> Tensor:  # (context, D), int (B, T) -> (T, D)
    """The rows of a position table for these tokens; raises CircuitcError if it has fewer rows than tokens."""
    length, context = tokens.shape[1], table.shape[0]
    # In an export the length is a symbol, whose bound PyTorch takes from the slice below.
    if not torch.compiler.is_exporting() and length > context:
        raise CircuitcError(f"{length} tokens are more than the model's context of {context}", fix="shorten the text")
    return table[:length]
