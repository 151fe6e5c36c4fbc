"""The nodes that answers depend on, one by one: ``learn-mask{measure=error}``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import NodeMask, mask_of
from circuitc.ir import Graph
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.passes.choosing.gates import NodeId, as_mask
from circuitc.passes.choosing.search import remove
from circuitc.pipeline import Context
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import Scorer


def causal_nodes(graph: Graph, context: Context, who: str, objective: str, tolerance: float) -> NodeMask:
    """A set of nodes such that dropping all others changes no answer by more than ``tolerance``, under any ablation of
    the objective.

    A node is kept if dropping it alone changes an answer, even if dropping another node too would cancel the change.
    The other nodes are removed greedily. Answers are in float64 and compared with those of the whole model.
    """
    prompts = context.need_prompts(who)
    ablator = context.ablator(graph, torch.float64)
    scorer = Scorer(ablator, prompts, ablations_of(objective))
    sizes = {site: mean.shape[-1] for site, mean in ablator.mean_tensors.items()}
    mask = mask_of(drop_unreachable_nodes(graph))
    live = [(site, int(c)) for site in sizes for c in np.flatnonzero(mask[site])]
    whole = scorer.answers(graph, {}, scorer.ablations[0])
    allowed = max(tolerance, EXACT_TOLERANCE * float(np.abs(whole).max(initial=1.0)))

    def changes(kept: Sequence[NodeId]) -> bool:
        keep = as_mask(kept, sizes)
        return any(
            not np.abs(scorer.answers(graph, keep, ablation) - whole).max() <= allowed for ablation in scorer.ablations
        )

    needed: list[NodeId] = []
    for i, node in enumerate(live):
        if i % 50 == 0:
            context.progress(f"{who}: trying node {i} of {len(live)} alone")
        if changes([other for other in live if other != node]):
            needed.append(node)
    spare = [node for node in live if node not in set(needed)]
    context.progress(f"{who}: {len(needed)} nodes are needed, trying to remove {len(spare)}")
    left = remove(spare, lambda kept, _: float(changes([*needed, *kept])), [0.0], lambda kept: [0.0] * len(kept))
    return as_mask([*needed, *left], sizes)
