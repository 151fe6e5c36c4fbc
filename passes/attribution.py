"""attribution: rank nodes by gradient times activation, for comparison (paper, Fig. 31)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from circuitc.circuit.mask import ablate_nodes, mean_at
from circuitc.inputs.prompts import Prompts
from circuitc.ir import Graph
from circuitc.passes.choosing.gates import Scores, check_reachable, fewest
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.pipeline import CHANGES, Context, Pass
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import Scorer


@dataclass(frozen=True)
class Attribution(Pass):
    """Ranks the nodes by ``Σ |∂loss/∂x · (x − mean)|`` and keeps the fewest top-ranked nodes that reach the target.

    ``x`` is the node's value at one position of one prompt. The sum runs over all positions and prompts. The loss is
    the task loss of the whole model, so that each term is the first-order effect on the loss of replacing this one
    value by its mean. Nothing is learned. The count of nodes is bisected, with a scale and a shift fitted to each mask.
    """

    name = "attribution"
    promise = CHANGES

    target: float = 0.15

    def apply(self, graph: Graph, context: Context) -> Graph:
        narrow = narrow_answer(graph)
        scorer = Scorer(context.ablator(narrow), context.need_prompts(self.name), ["mean"])
        if not context.control:
            check_reachable(scorer, narrow, self.target)
        context.progress(f"{self.name}: ranking the nodes")
        return ablate_nodes(graph, fewest(attributions(scorer), scorer, self.target, context.control), context.means)


def attributions(scorer: Scorer) -> Scores:
    """Each node's ``Σ |∂loss/∂x · (x − mean)|`` on the scorer's prompts."""
    ablator = scorer.ablator
    totals = {site: torch.zeros_like(mean) for site, mean in ablator.mean_tensors.items()}
    for part in scorer.prompts.batches(scorer.batch):
        for site, effect in first_order(ablator, part).items():
            totals[site] += effect.abs().sum((0, 1))
    return {site: total.cpu().numpy() for site, total in totals.items()}


def first_order(ablator: Ablator, prompts: Prompts) -> dict[str, Tensor]:
    """``∂loss/∂x · (x − mean)`` at every position, ``{site: [2n, pos, channels]}``; the loss is summed over prompts.

    To first order, the loss falls by this number if the value is replaced by its mean. Sites that the answer does not
    depend on are missing.
    """
    seen: dict[str, tuple[Tensor, Tensor]] = {}

    def on_site(name: str, x: Tensor) -> Tensor:
        if name not in ablator.mean_tensors:
            return x
        nudge = torch.zeros_like(x, requires_grad=True)
        seen[name] = x.detach(), nudge
        return x + nudge

    answers = ablator.run(ablator.graph, prompts.tokens, prompts.lengths, on_site, at_end=False)
    signs = torch.as_tensor(prompts.signs, dtype=ablator.dtype, device=ablator.device)
    loss = F.softplus(-signs * answers).sum()
    gradients = torch.autograd.grad(loss, [nudge for _, nudge in seen.values()], allow_unused=True)
    return {
        site: gradient * (x - mean_at(ablator.mean_tensors[site], prompts.tokens))
        for (site, (x, _)), gradient in zip(seen.items(), gradients, strict=True)
        if gradient is not None
    }


PASS = Attribution
