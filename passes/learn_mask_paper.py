"""learn-mask-paper: the published pruning algorithm, for comparison (paper, A.5)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
import torch
import torch.nn.functional as F

from circuitc.circuit.mask import NodeMask, ablate_nodes
from circuitc.ir import Graph
from circuitc.passes.choosing.gates import (
    RESPECIALISE_EVERY,
    Scores,
    check_reachable,
    fewest,
    first_scores,
    gate,
    respecialise,
)
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.pipeline import CHANGES, MOST, Context, Pass
from circuitc.search.scorer import Scorer, mixed


@dataclass(frozen=True)
class LearnMaskPaper(Pass):
    """A fixed penalty on the count of nodes, mean ablation, and bisection over the ranked nodes. No edges are pruned.

    The paper tunes the options from ``lr`` on for each model and task, over 256 runs (Table 2). The defaults are the
    centres of its search. ``inv-beta2`` is 1 − beta2. ``init-mean`` and ``init-scale`` are the mean and standard
    deviation of the first scores. ``temperature`` is that of the Heaviside's surrogate gradient. ``warm-up`` is a
    fraction of the steps. Bisection uses the raw loss; the calibration is fitted afterwards.
    """

    name = "learn-mask-paper"
    promise = CHANGES
    ranges: ClassVar[dict[str, tuple[float, float]]] = {
        "pairs": (1, MOST),
        "inv_beta2": (0, 1),
        "init_mean": (-MOST, MOST),
        "warm_up": (0, 1),
    }

    target: float = 0.15
    steps: int = 500
    pairs: int = 64
    lr: float = 3e-3
    penalty: float = 1e-4
    weight_decay: float = 1e-3
    inv_beta2: float = 0.05
    init_mean: float = 0.1
    init_scale: float = 0.01
    temperature: float = 1.0
    warm_up: float = 0.05

    def apply(self, graph: Graph, context: Context) -> Graph:
        narrow = narrow_answer(graph)
        scorer = Scorer(context.ablator(narrow), context.need_prompts(self.name), ["mean"], calibrated=False)
        if not context.control:
            check_reachable(scorer, narrow, self.target)
        return ablate_nodes(graph, self.choose(scorer, context), context.means)

    def choose(self, scorer: Scorer, context: Context) -> NodeMask:
        """The nodes of ``scorer.ablator.graph`` to keep. Except on controls, the whole graph must reach the target."""
        scores = self.learn(scorer, context)
        context.progress(f"{self.name}: bisecting")
        return fewest(scores, scorer, self.target, context.control)

    def rate(self, step: int) -> float:
        """The learning rate at a step, as a fraction of ``lr``: it rises over the warm-up and falls linearly to 0."""
        return min(1.0, (step + 1) / max(1.0, self.warm_up * self.steps)) * (1 - step / self.steps)

    def learn(self, scorer: Scorer, context: Context) -> Scores:
        """One score per node, kept where positive."""
        ablator, prompts = scorer.ablator, scorer.prompts
        random = torch.Generator().manual_seed(context.seed)
        sizes = {site: mean.shape[-1] for site, mean in ablator.mean_tensors.items()}
        scores = first_scores(sizes, random, context.device, self.init_mean, self.init_scale)
        parameters = list(scores.values())
        betas = (0.9, 1 - self.inv_beta2)
        optimiser = torch.optim.AdamW(parameters, lr=self.lr, betas=betas, weight_decay=self.weight_decay)
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, self.rate)
        rates = self.lr * np.array([self.rate(step) for step in range(self.steps)])
        specialised, held = None, sum(sizes.values())
        for step in range(self.steps):
            if step % RESPECIALISE_EVERY == 0:
                specialised, held = respecialise(ablator, scores, float(rates[step:].sum()), specialised, held)
            batch = prompts.take(torch.randperm(prompts.pairs, generator=random)[: self.pairs].numpy())
            gates = {site: gate(s, self.temperature) for site, s in scores.items()}
            replacements = ablator.replacements(["mean"] * batch.pairs, batch)
            on_site = mixed(gates, replacements, batch.lengths, specialised)
            answers = ablator.run(specialised or ablator.graph, batch.tokens, batch.lengths, on_site)
            signs = torch.as_tensor(batch.signs, dtype=torch.float32, device=context.device)
            kept = torch.cat(list(gates.values())).sum()
            optimiser.zero_grad()
            (F.softplus(-signs * answers).mean() + self.penalty * kept).backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            optimiser.step()
            schedule.step()
            with torch.no_grad():
                for s in parameters:
                    s.clamp_(-1.0, 1.0)
            if step % 10 == 0:
                context.progress(f"{self.name}: step {step}/{self.steps}, {int(kept.detach())} nodes")
        return {site: s.detach().cpu().numpy() for site, s in scores.items()}


PASS = LearnMaskPaper
