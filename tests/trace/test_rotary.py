"""Rotary positions of every kind, heads that share keys and values, and norms of queries and keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
from exact import check
from rotary import HEAD, H, Rotary, complex_numbers, half_split, halves, interleaved, partial, scaled, unchanged
from torch import Tensor, nn

from circuitc.circuit.mask import sites_of_graph


class RMSNorm(nn.Module):
    """Written out, as Hugging Face does."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))

    def forward(self, x: Tensor) -> Tensor:
        y = x.to(torch.float32)
        y = y * torch.rsqrt(y.pow(2).mean(-1, keepdim=True) + 1e-6)
        return self.weight * y.to(x.dtype)


class GainFirst(nn.Module):
    """LayerNorm whose gain is multiplied before the root is divided by."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.rand(size) + 0.5)

    def forward(self, x: Tensor) -> Tensor:
        y = x - x.mean(-1, keepdim=True)
        return self.weight * y / torch.sqrt(y.pow(2).mean(-1, keepdim=True) + 1e-6)


KINDS = {
    "half split": half_split,
    "halves": halves,
    "interleaved": interleaved,
    "complex": complex_numbers,
    "partial": partial,
    "scaled": scaled,
}


@pytest.mark.parametrize("fused", [False, True], ids=["apart", "fused"])
@pytest.mark.parametrize("kind", KINDS)
def test_rotary(kind: str, fused: bool) -> None:
    found = check(Rotary(KINDS[kind], fused=fused, explicit=fused), seeds=(1,))
    sizes = {site: node.type.channels for site, node in sites_of_graph(found.graph).items()}
    assert {size for site, size in sizes.items() if site[-1] in "qkv"} == {H * HEAD}


@pytest.mark.parametrize("groups", [1, 2])
@pytest.mark.parametrize("kind", ["none", "half split", "interleaved"])
def test_shared_keys_and_values_are_counted_once(kind: str, groups: int) -> None:
    found = check(Rotary(KINDS.get(kind, unchanged), groups=groups, heads=4, explicit=kind == "none"))
    sizes = {site: node.type.channels for site, node in sites_of_graph(found.graph).items()}
    assert sizes["0.attn.q"] == 4 * HEAD and sizes["0.attn.k"] == sizes["0.attn.v"] == groups * HEAD


@pytest.mark.parametrize("norm", [RMSNorm, nn.LayerNorm, GainFirst])
@pytest.mark.parametrize("kind", ["none", "half split"])
def test_norms_of_each_head(kind: str, norm: Callable[[int], nn.Module]) -> None:
    check(Rotary(KINDS.get(kind, unchanged), norm=lambda: norm(HEAD), groups=1))
