"""Sparsity by truncation: after each optimiser step only the largest weights stay (paper, 2.1 and A.2).

The optimiser keeps working on dense gradients and dense moments, so a weight that was cut can come back.
"""

from __future__ import annotations

import math
import re

import torch
from torch import Tensor, nn

MIN_NONZEROS = 4
"""No neuron and no attention channel is cut below this many nonzero weights (paper, A.2)."""

# Where a matrix holds its channels, and how many matrices share a channel's minimum: a query or key channel
# only reads, while a value channel or neuron reads and writes, and half of its minimum is due on each side.
_FLOORS = (
    (re.compile(r"attn\.[qk]\.weight$"), "rows", 1),
    (re.compile(r"(attn\.v|mlp\.fc)\.weight$"), "rows", 2),
    (re.compile(r"(attn\.out|mlp\.proj)\.weight$"), "columns", 2),
)
_DENSE = re.compile(r"(norm\.weight|sink)$")


def anneal(step: int, steps: int, target: float, power: float = 1.0) -> float:
    """The nonzero fraction after ``step`` of ``steps``: from 1 to ``target`` over the first half.

    A power of 1 is the paper's straight line. Above 1 the fraction falls ever more slowly, which a short run
    needs: on a line, the cut from 3 % to 1 % takes only the last fiftieth of the way.
    """
    left = 1 - min(1.0, step / max(1, steps // 2))
    return target + (1 - target) * math.pow(left, power)


def sparse_parameters(model: nn.Module) -> dict[str, Tensor]:
    """The parameters that are cut: every matrix and bias, but no norm gain and no sink logit."""
    return {name: p for name, p in model.named_parameters() if not _DENSE.search(name)}


def nonzero_mask(name: str, weight: Tensor, fraction: float) -> Tensor:
    """bool, of the weight's shape: its largest entries by magnitude, and each channel's minimum."""
    magnitude = weight.detach().abs()
    keep = max(1, round(fraction * weight.numel()))
    # kthvalue selects in linear time, where topk would sort; equal magnitudes at the threshold all stay.
    mask = magnitude >= magnitude.flatten().kthvalue(weight.numel() - keep + 1).values
    for pattern, side, shared in _FLOORS:
        if pattern.search(name):
            dim = 1 if side == "rows" else 0
            least = min(MIN_NONZEROS // shared, weight.shape[dim])
            mask.scatter_(dim, magnitude.topk(least, dim=dim).indices, True)
    return mask


@torch.no_grad()
def truncate(model: nn.Module, fraction: float) -> None:
    """Zeroes, in place, all but the given fraction of each matrix and bias."""
    if fraction < 1:
        for name, p in sparse_parameters(model).items():
            p.mul_(nonzero_mask(name, p, fraction))


def count_nonzeros(model: nn.Module) -> tuple[int, int]:
    """(nonzero, all) entries of a model's parameters and buffers."""
    tensors = list(model.state_dict().values())
    return sum(int(t.count_nonzero()) for t in tensors), sum(t.numel() for t in tensors)
