"""Gates on nodes: what learning a mask is made of, whatever the algorithm around it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.errors import CircuitcError
from circuitc.ir import Graph
from circuitc.judge import Judge
from circuitc.mask import sites_of_graph
from circuitc.passes.search import bisect

NodeId = tuple[str, int]
Scores = dict[str, NDArray[np.float32]]
"""One number per node, kept where positive: ``{site: f32[channels]}``."""


def first_scores(
    sizes: dict[str, int], random: torch.Generator, device: str, mean: float = 0.1, scale: float = 0.01
) -> dict[str, Tensor]:
    """Gaussian; the mean and scale are the paper's (A.5)."""
    return {
        site: (mean + scale * torch.randn(size, generator=random)).to(device).requires_grad_()
        for site, size in sizes.items()
    }


def gate(score: Tensor, temperature: float = 1.0) -> Tensor:
    """Heaviside forward, the derivative of ``sigmoid(score / temperature)`` backward (paper, A.5)."""
    soft = torch.sigmoid(score / temperature)
    return (score > 0).to(score.dtype) + soft - soft.detach()


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


def fewest(scores: Scores, judge: Judge, target: float) -> dict[str, NDArray[np.bool_]]:
    """The fewest top-ranked nodes that reach the target under a fitted calibration, by bisection over their count.

    Raises :class:`CircuitcError` if not even all of them do.
    """
    ranked, sizes = rank(scores), {site: len(s) for site, s in scores.items()}
    graph = judge.ablation.graph
    count = bisect(ranked, lambda kept: judge.loss(graph, as_mask(kept, sizes)), target)
    if count > len(ranked):
        raise CircuitcError(
            f"no count of top-ranked nodes reaches {target} nats", fix="raise --target-loss or try more steps"
        )
    return as_mask(ranked[:count], sizes)


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
