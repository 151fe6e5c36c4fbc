"""Gated MLPs in the ways people write them: each has the sites act_in, gate, up, post_act and resid_delta."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from exact import check
from one_layer import D, V
from torch import Tensor, nn

from circuitc.circuit.mask import connections, sites_of_graph
from circuitc.circuit.sites import GATED_SITES

HIDDEN = 7


class Gated(nn.Module):
    """Two gated MLPs. ``gate`` makes neurons of the two sides."""

    def __init__(self, gate: Callable[[Tensor, Tensor], Tensor], bias: bool, fused: bool) -> None:
        super().__init__()
        torch.manual_seed(0)
        self.gate, self.fused = gate, fused
        self.embed, self.unembed = nn.Embedding(V, D), nn.Linear(D, V)
        self.norm = nn.ModuleList(nn.RMSNorm(D, eps=1e-5) for _ in range(2))
        self.both = nn.ModuleList(nn.Linear(D, 2 * HIDDEN, bias=bias) for _ in range(2))
        self.one, self.two, self.down = (
            nn.ModuleList(nn.Linear(n, m, bias=bias) for _ in range(2))
            for n, m in ((D, HIDDEN), (D, HIDDEN), (HIDDEN, D))
        )

    def forward(self, tokens: Tensor) -> Tensor:
        x = self.embed(tokens)
        for norm, both, one, two, down in zip(self.norm, self.both, self.one, self.two, self.down, strict=True):
            h = norm(x)
            g, u = both(h).chunk(2, dim=-1) if self.fused else (one(h), two(h))
            x = x + down(self.gate(g, u))
        logits: Tensor = self.unembed(x)
        return logits


CASES: dict[str, tuple[Callable[[Tensor, Tensor], Tensor], bool, bool]] = {
    "SwiGLU": (lambda g, u: F.silu(g) * u, False, False),
    "SwiGLU by hand, the other way round": (lambda g, u: u * (g * torch.sigmoid(g)), True, False),
    "GeGLU": (lambda g, u: F.gelu(g, approximate="tanh") * u, True, False),
    "fused": (lambda g, u: F.silu(g) * u, True, True),
    "bilinear": (lambda g, u: g * u, False, False),
    "GLU": (lambda g, u: torch.sigmoid(g) * u, True, False),
}


@pytest.mark.parametrize("name", CASES)
def test_it_is_exact(name: str) -> None:
    found = check(Gated(*CASES[name]))
    sites = {site: node.type.channels for site, node in sites_of_graph(found.graph).items()}
    sizes = dict(zip(GATED_SITES, (D, HIDDEN, HIDDEN, HIDDEN, D), strict=True))
    assert sites == {f"{layer}.{site}": size for layer in range(2) for site, size in sizes.items()}
    pairs = [("act_in", "gate"), ("act_in", "up"), ("post_act", "resid_delta")]
    joined = {c.sites for c in connections(found.graph)}
    assert joined == {(f"{layer}.mlp.{a}", f"{layer}.mlp.{b}") for layer in range(2) for a, b in pairs}


def test_which_side_is_the_gate() -> None:
    """The activated one, whichever comes first; of a bilinear MLP, the first."""
    for name, gate in (("SwiGLU", "one"), ("SwiGLU by hand, the other way round", "one"), ("bilinear", "one")):
        graph = check(Gated(*CASES[name]), seeds=()).graph
        weights = {c.sites: graph.names[c.linear.operands[1]] for c in connections(graph)}
        assert weights["0.mlp.act_in", "0.mlp.gate"] == f"{gate}.0.weight"
