"""Nodes without which no answer stays as it is: what ``learn-mask`` keeps where no error is tolerated."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch

from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import NodeMask, mask_of
from circuitc.ir import Graph
from circuitc.passes.choosing.gates import NodeId, as_mask
from circuitc.passes.choosing.search import remove
from circuitc.pipeline import EXACT_TOLERANCE, Context
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import Scorer


def causal_nodes(graph: Graph, context: Context, who: str, objective: str, tolerance: float) -> NodeMask:
    """The nodes that no answer changes without by more than ``tolerance``, under any ablation of the objective.

    A node whose dropping alone changes an answer is kept, although another might cancel it; of the others as many go
    as can go together. Answers are in float64; those of the whole model are what they are compared with.
    """
    prompts = context.need_prompts(who)
    ablator = context.ablator(graph, torch.float64)
    scorer = Scorer(ablator, prompts, ablations_of(objective))
    sizes = {site: len(mean) for site, mean in ablator.mean_tensors.items()}
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
    context.progress(f"{who}: {len(needed)} nodes are needed, {len(spare)} may go")
    left = remove(spare, lambda kept: not changes([*needed, *kept]), lambda kept: [0.0] * len(kept))
    return as_mask([*needed, *left], sizes)
