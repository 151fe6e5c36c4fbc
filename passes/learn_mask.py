"""learn-mask: choose a circuit's nodes at the target loss, without a hyper-parameter search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import torch
import torch.nn.functional as F

from circuitc.circuit.calibration import MAX_SCALE
from circuitc.circuit.mask import ablate_nodes
from circuitc.errors import unknown
from circuitc.inputs.prompts import Prompts
from circuitc.ir import Graph
from circuitc.passes.choosing.causal import causal_nodes
from circuitc.passes.choosing.gates import (
    RESPECIALISE_EVERY,
    NodeId,
    Scores,
    as_mask,
    check_reachable,
    fewest_reaching,
    first_order_costs,
    first_scores,
    gate,
    learned,
    rank,
    respecialise,
)
from circuitc.passes.choosing.mixture import Mixture
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.passes.choosing.penalty import FIRST, adapted
from circuitc.passes.choosing.search import SINGLE_REMOVAL_LIMIT, bisect, grow, remove
from circuitc.pipeline import CHANGES, MOST, Context, Pass
from circuitc.search.ablations import FROZEN, Ablator, ablations_of
from circuitc.search.scorer import FAR, SAMPLES, Scorer, mixed
from circuitc.search.specialise import Specialised

UNEVEN = {"resample"}
"""Objectives whose loss one ablation, corpus text, decides. If ablations were sampled evenly, five of six pairs would
teach the mask nothing new."""
MEASURES = ("loss", "error")
LEVELS = 3  # rising losses at which nodes are removed to a fixpoint; the last is the selection margin


@dataclass(frozen=True)
class LearnMask(Pass):
    """Learns a mask and a calibration together, bisects over the ranked nodes, then removes nodes greedily.

    ``target`` is the loss to reach, in nats. ``objective`` names the ablations that the circuit must survive
    (:data:`circuitc.search.ablations.OBJECTIVES`). ``selection_margin`` is the fraction of the target that selection
    may use, as a circuit has a higher loss on fresh prompts than on those it was chosen on. ``penalty_target`` is the
    fraction of the target that the adaptive penalty holds the loss at while learning: a mask learned at a lower loss
    leaves more room for removal. While there are more than ``single_removal_limit`` nodes, they are removed in chunks.

    With ``measure=error`` the target is the largest change of any answer, and nothing is learned: nodes are tried one
    by one (:mod:`circuitc.passes.choosing.causal`). That needs no right and wrong answers, so it suits compiled
    programs and outputs other than a pair's difference.
    """

    name = "learn-mask"
    promise = CHANGES
    ranges: ClassVar[dict[str, tuple[float, float]]] = {"pairs": (1, MOST)}

    target: float = 0.15
    objective: str = "counterfactual"
    measure: str = "loss"
    steps: int = 300
    pairs: int = 16
    lr: float = 1e-2
    selection_margin: float = 0.8
    penalty_target: float = 0.3
    single_removal_limit: int = SINGLE_REMOVAL_LIMIT

    def apply(self, graph: Graph, context: Context) -> Graph:
        if self.measure not in MEASURES:
            raise unknown("measure", self.measure, MEASURES, where=self.name)
        if self.measure == "error":
            mask = causal_nodes(narrow_answer(graph), context, self.name, self.objective, self.target)
            return ablate_nodes(graph, mask, context.means)
        ablations = ablations_of(self.objective)
        prompts = context.need_prompts(self.name)
        narrow = narrow_answer(graph)
        ablator = context.ablator(narrow)
        scorer = Scorer(ablator, prompts, ablations, samples=SAMPLES)
        selection_margin = self.selection_margin * self.target
        if not context.control:
            check_reachable(scorer, narrow, self.target)

        scores = self.learn(ablator, prompts, context)
        ranked = rank(scores)
        context.progress(f"{self.name}: bisecting over {len(ranked)} nodes")
        all_nodes = {site: len(s) for site, s in scores.items()}

        def fits(target: float) -> Callable[[Sequence[NodeId]], bool]:
            return lambda nodes: scorer.meets(narrow, as_mask(nodes, all_nodes), target)

        def loss(nodes: Sequence[NodeId], target: float) -> float:
            return scorer.loss_up_to(narrow, as_mask(nodes, all_nodes), target)

        def costs(nodes: Sequence[NodeId]) -> list[float]:
            frozen = FROZEN.issuperset(ablations)  # else each trial runs the whole model, which takes too long
            if frozen and len(nodes) <= SINGLE_REMOVAL_LIMIT:
                without = [as_mask([n for n in nodes if n != node], all_nodes) for node in nodes]
                return scorer.quick.losses(narrow, without)
            return first_order_costs(scorer, narrow, as_mask(nodes, all_nodes), nodes)

        # Ranks are coarse: bisection to the selection margin would keep idle nodes and drop needed ones. The allowed
        # loss rises in steps, so that idle nodes are removed before cheap ones.
        low = min(self.penalty_target * self.target, selection_margin)
        if context.control:
            kept = fewest_reaching(scores, scorer, (low, selection_margin, self.target))
        elif self.objective in UNEVEN:  # the loss is not monotone in the count of nodes, which bisection needs
            kept = ranked[: grow(ranked, learned(scores), fits(selection_margin))]
        else:
            count = bisect(ranked, fits(low))
            kept = ranked[: count if count <= len(ranked) else bisect(ranked, fits(selection_margin))]
        context.progress(f"{self.name}: removing from {len(kept)} nodes")
        levels = sorted(set(np.linspace(low, selection_margin, LEVELS).tolist()))
        kept = remove(kept, loss, levels, costs, self.single_removal_limit, FAR * selection_margin)
        return ablate_nodes(graph, as_mask(kept, all_nodes), context.means)

    def learn(self, ablator: Ablator, prompts: Prompts, context: Context) -> Scores:
        """One score per node, kept where positive."""
        penalty_target = self.penalty_target * self.target
        random = torch.Generator().manual_seed(context.seed)
        sizes = {site: mean.shape[-1] for site, mean in ablator.mean_tensors.items()}
        scores = first_scores(sizes, random, context.device)
        calibration = torch.tensor([1.0, 0.0], device=context.device, requires_grad=True)
        optimiser = torch.optim.Adam([*scores.values(), calibration], lr=self.lr, betas=(0.9, 0.95))
        decay = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / self.steps)
        ablations = ablations_of(self.objective)
        penalty, mixture = FIRST, Mixture(len(ablations), self.objective in UNEVEN, random)
        specialised: Specialised | None = None
        held = sum(sizes.values())
        for step in range(self.steps):
            if step % RESPECIALISE_EVERY == 0 and ablations == ("mean",):
                left = self.lr * (self.steps - step) ** 2 / (2 * self.steps)  # the sum of the rates to come
                specialised, held = respecialise(ablator, scores, left, specialised, held)
            rows = torch.randperm(prompts.pairs, generator=random)[: self.pairs].numpy()
            batch = prompts.take(rows)
            sampled = mixture.ablations_for(batch.pairs)
            replacements = ablator.replacements([ablations[int(i)] for i in sampled], batch)
            gates = {site: gate(s) for site, s in scores.items()}
            on_site = mixed(gates, replacements, batch.lengths, specialised)
            answers = ablator.run(specialised or ablator.graph, batch.tokens, batch.lengths, on_site)
            signs = torch.as_tensor(batch.signs, dtype=torch.float32, device=context.device)
            losses = F.softplus(-signs * (calibration[0] * answers + calibration[1]))
            kept = torch.stack([g.sum() for g in gates.values()]).sum()
            optimiser.zero_grad()
            (losses.mean() + penalty * kept).backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(list(scores.values()), 1.0)
            optimiser.step()
            decay.step()
            with torch.no_grad():
                calibration[0].clamp_(0.0, MAX_SCALE)
            average = mixture.update(sampled, losses.detach())
            penalty = adapted(penalty, average, penalty_target)
            if step % 10 == 0:
                context.progress(
                    f"{self.name}: step {step}/{self.steps}, loss {average:.3f}, {int(kept.detach())} nodes"
                )
        return {site: s.detach().cpu().numpy() for site, s in scores.items()}


PASS = LearnMask
