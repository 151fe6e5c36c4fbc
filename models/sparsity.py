"""Sparsity by truncation: after each optimiser step only the largest weights are kept (paper, 2.1 and A.2).

Gradients and moments stay dense, so that a weight that was cut can come back.
"""

from __future__ import annotations

import math
import re

import torch
from torch import Tensor, nn

MIN_NONZEROS = 4
"""The number of nonzero weights that each neuron and attention channel keeps at least (paper, A.2)."""

# Whether the channels of a matrix are its rows or columns, and how many matrices share a channel's minimum. A query or
# key channel only reads; a value channel or neuron reads and writes, and keeps half of its minimum in each matrix.
_FLOORS = (
    (re.compile(r"attn\.[qk]\.weight$"), "rows", 1),
    (re.compile(r"(attn\.v|mlp\.fc)\.weight$"), "rows", 2),
    (re.compile(r"(attn\.out|mlp\.proj)\.weight$"), "columns", 2),
)
_DENSE = re.compile(r"(norm\.weight|sink)$")


def anneal(step: int, steps: int, target: float, power: float = 1.0) -> float:
    """The nonzero fraction after ``step`` of ``steps``: from 1 to ``target`` over the first half.

    A power of 1 is the paper's straight line. With a power above 1 the fraction falls more and more slowly, which a
    short run needs: on the straight line, the cut from 3 % to 1 % takes only the last fiftieth of the way.
    """
    left = 1 - min(1.0, step / max(1, steps // 2))
    return target + (1 - target) * math.pow(left, power)


def sparse_parameters(model: nn.Module) -> dict[str, Tensor]:
    """The parameters that are cut: all matrices and biases, but not the norms' gains and the sinks' logits."""
    return {name: p for name, p in model.named_parameters() if not _DENSE.search(name)}


def nonzero_mask(name: str, weight: Tensor, fraction: float) -> Tensor:
    """bool of the weight's shape, True at its largest entries by magnitude, and at each channel's largest few."""
    magnitude = weight.detach().abs()
    keep = max(1, round(fraction * weight.numel()))
    # kthvalue takes linear time, topk would sort. All entries equal to the threshold are kept.
    mask = magnitude >= magnitude.flatten().kthvalue(weight.numel() - keep + 1).values
    for pattern, side, shared in _FLOORS:
        if pattern.search(name):
            dim = 1 if side == "rows" else 0
            least = min(MIN_NONZEROS // shared, weight.shape[dim])
            mask.scatter_(dim, magnitude.topk(least, dim=dim).indices, True)
    return mask


@torch.no_grad()
def truncate(model: nn.Module, fraction: float) -> None:
    """Sets all but the given fraction of each matrix and bias to zero, in place."""
    if fraction < 1:
        for name, p in sparse_parameters(model).items():
            p.mul_(nonzero_mask(name, p, fraction))


def count_nonzeros(model: nn.Module) -> tuple[int, int]:
    """The number of nonzero entries, and of all entries, of a model's parameters and buffers."""
    tensors = list(model.state_dict().values())
    return sum(int(t.count_nonzero()) for t in tensors), sum(t.numel() for t in tensors)
