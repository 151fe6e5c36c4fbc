"""attribution: nodes ranked by gradient times activation, for comparison (paper, Fig. 31)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from circuitc.circuit.mask import ablate_nodes
from circuitc.inputs.prompts import Prompts
from circuitc.ir import Graph
from circuitc.passes.choosing.gates import Scores, check_reachable, fewest
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.pipeline import CHANGES, Context, Pass
from circuitc.search.ablations import Ablator
from circuitc.search.scorer import Scorer


@dataclass(frozen=True)
class Attribution(Pass):
    """Keeps the nodes of largest ``Σ |∂loss/∂x · (x − mean)|``, the fewest that reach the target.

    ``x`` is the node's value at one position of one prompt, the sum is over all of both, and the loss is the task loss
    of the whole model: how much this value alone moves it against its mean, to first order. Nothing is learned; the
    count is bisected under a fitted scale and shift, as by ``learn-mask-paper``.
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

    It is what the loss falls by, per unit, as the value moves towards its mean. Sites behind the answer are left out.
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
        site: gradient * (x - ablator.mean_tensors[site])
        for (site, (x, _)), gradient in zip(seen.items(), gradients, strict=True)
        if gradient is not None
    }


PASS = Attribution
