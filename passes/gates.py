"""Gates on nodes: what learning a mask is made of, whatever the algorithm around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.ir import Graph
from circuitc.mask import sites_of_graph
from circuitc.tiers import Judge, Source

NodeId = tuple[str, int]
Scores = dict[str, NDArray[np.float32]]
"""One number per node, kept where positive: ``{site: f32[channels]}``."""


def first_scores(sizes: dict[str, int], random: torch.Generator, device: str) -> dict[str, Tensor]:
    """Gaussian, scale 0.01, mean 0.1 (paper, A.5)."""
    return {
        site: (0.1 + 0.01 * torch.randn(size, generator=random)).to(device).requires_grad_()
        for site, size in sizes.items()
    }


def gate(score: Tensor) -> Tensor:
    """Heaviside forward, the sigmoid's derivative backward (paper, A.5)."""
    soft = torch.sigmoid(score)
    return (score > 0).to(score.dtype) + soft - soft.detach()


def gated(scores: dict[str, Tensor], source: Source) -> Callable[[str, Tensor], Tensor]:
    """What each site passes on: its value where the gate is open, else what the tier puts in its place."""

    def on_site(name: str, x: Tensor) -> Tensor:  # (2n, T, channels)
        values, live = source(name)
        mixed = torch.lerp(values, x, gate(scores[name]))
        return mixed if live is None else torch.where(live, x, mixed)

    return on_site


def rank(scores: Scores) -> list[NodeId]:
    """Nodes by score, highest first; ties in graph order."""
    nodes = [(site, c) for site, s in scores.items() for c in range(len(s))]
    values = np.concatenate(list(scores.values()))
    return [nodes[i] for i in np.argsort(-values, kind="stable")]


def as_mask(kept: Sequence[NodeId], sizes: dict[str, int]) -> dict[str, NDArray[np.bool_]]:
    mask = {site: np.zeros(size, dtype=bool) for site, size in sizes.items()}
    for site, c in kept:
        mask[site][c] = True
    return mask


def check_reachable(judge: Judge, graph: Graph, target: float) -> None:
    """Refuse a target that the model itself misses. Raises :class:`CircuitcError`."""
    sites = sites_of_graph(graph)
    whole = {name: np.ones(node.type.channels or 0, dtype=bool) for name, node in sites.items()}
    model = judge.loss(graph, whole)
    if not model <= target:
        raise CircuitcError(
            f"the whole model's task loss is {model:.3f} nats, so no circuit of it can reach {target}",
            fix="raise --target-loss above that, or choose a task this checkpoint can do ('circuitc tasks -c ...')",
        )
