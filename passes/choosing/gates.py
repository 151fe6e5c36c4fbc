"""Gates on nodes: the parts of mask learning that all algorithms share."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.mask import NodeMask, sites_of_graph
from circuitc.errors import CircuitcError
from circuitc.ir import Graph
from circuitc.ir.stable import ROUNDING, SINGLE, smallest
from circuitc.passes.choosing.search import bisect
from circuitc.pipeline import NotReachedError
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import FAR, Scorer
from circuitc.search.specialise import Specialised

NodeId = tuple[str, int]
RESPECIALISE_EVERY = 10  # steps between checks whether the graph can be specialised to fewer nodes
Scores = dict[str, NDArray[np.float32]]
"""One number per node, kept where positive: ``{site: f32[channels]}``."""


def first_scores(
    sizes: dict[str, int], random: torch.Generator, device: str, mean: float = 0.1, scale: float = 0.01
) -> dict[str, Tensor]:
    """Gaussian scores, ``{site: f32[channels]}``; the default mean and scale are the paper's (A.5)."""
    return {
        site: (mean + scale * torch.randn(size, generator=random)).to(device).requires_grad_()
        for site, size in sizes.items()
    }


def gate(score: Tensor, temperature: float = 1.0) -> Tensor:
    """Heaviside forward, the derivative of ``sigmoid(score / temperature)`` backward (paper, A.5)."""
    soft = torch.sigmoid(score / temperature)
    return (score > 0).to(score.dtype) + soft - soft.detach()


def respecialise(
    ablator: Ablator, scores: dict[str, Tensor], left: float, specialised: Specialised | None, held: int
) -> tuple[Specialised | None, int]:
    """The graph specialised to the nodes that may still be kept, and their number.

    If they are more than half of ``held``, the number for ``specialised``, both are returned as they are. ``left`` is
    the sum of the learning rates to come: Adam moves a score by about the rate in a step, so that a score further
    below 0 cannot become positive again. Such a node then gets the gradient of the penalty only, not of the loss.
    """
    mask = {site: (s.detach() > -left).cpu().numpy() for site, s in scores.items()}
    count = sum(int(keep.sum()) for keep in mask.values())
    if count > held / 2:
        return specialised, held
    return ablator.specialise(ablator.graph, mask, "mean") or specialised, count


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


def learned(scores: Scores) -> int:
    """The number of nodes with a positive score."""
    return sum(int((s > 0).sum()) for s in scores.values())


def first_order_costs(scorer: Scorer, graph: Graph, mask: NodeMask, nodes: Sequence[NodeId]) -> list[float]:
    """For each of these kept nodes, the first-order change of the mean loss if it is dropped, in nats."""
    by_site = scorer.removal_costs(graph, mask)
    return [float(by_site[site][c]) for site, c in nodes]


def fewest(scores: Scores, scorer: Scorer, target: float, control: bool = False) -> dict[str, NDArray[np.bool_]]:
    """The fewest top-ranked nodes that reach the target, by bisection over their count.

    All nodes together must reach it (:func:`check_reachable`), except on a ``control``.
    """
    if control:
        return as_mask(fewest_reaching(scores, scorer, [target]), {site: len(s) for site, s in scores.items()})
    ranked, sizes = rank(scores), {site: len(s) for site, s in scores.items()}
    graph = scorer.ablator.graph
    return as_mask(ranked[: bisect(ranked, lambda kept: scorer.meets(graph, as_mask(kept, sizes), target))], sizes)


def fewest_reaching(scores: Scores, scorer: Scorer, levels: Sequence[float]) -> list[NodeId]:
    """The fewest top-ranked nodes found to reach a loss: the first of ``levels`` that any tried count reaches.

    For controls, whose whole model may miss every level, so that bisection has no start. The counts tried are that of
    the nodes with a positive score, and all nodes, half of them, a quarter, and so on. Raises :class:`NotReachedError`
    with the best of these.
    """
    ranked, sizes = rank(scores), {site: len(s) for site, s in scores.items()}
    graph = scorer.ablator.graph

    def meets(kept: Sequence[NodeId], level: float) -> bool:
        return scorer.meets(graph, as_mask(kept, sizes), level)

    counts = sorted({0, learned(scores), *(len(ranked) >> halvings for halvings in range(len(ranked).bit_length()))})
    masks = [as_mask(ranked[:count], sizes) for count in counts]
    quick = scorer.quick.losses(graph, masks)
    near = [i for i, loss in enumerate(quick) if scorer.sampled or loss <= FAR * max(levels)]
    losses = dict(zip(near, scorer.losses(graph, [masks[i] for i in near]), strict=True))
    for level in levels:
        enough = next((counts[i] for i in near if losses[i] <= level + ROUNDING), None)
        if enough is not None:
            fewer = bisect(ranked[:enough], partial(meets, level=level))
            return ranked[: min(fewer, enough)]
    best = smallest(np.nan_to_num(quick, nan=np.inf), SINGLE)
    raise NotReachedError(scorer.loss(graph, masks[best]), counts[best])


def check_reachable(scorer: Scorer, graph: Graph, target: float) -> None:
    """Raises :class:`CircuitcError` if the whole model misses the target."""
    sites = sites_of_graph(graph)
    whole = {name: np.ones(node.type.channels or 0, dtype=bool) for name, node in sites.items()}
    model = scorer.loss(graph, whole)
    if not model <= target + ROUNDING:
        raise CircuitcError(
            f"the whole model's task loss is {model:.3f} nats, so no circuit of it can reach {target}",
            fix="raise --target-loss above that, or choose a task this checkpoint can do ('circuitc tasks -c ...')",
        )
