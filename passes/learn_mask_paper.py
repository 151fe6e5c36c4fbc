"""learn-mask-paper: the published pruning algorithm, for comparison (paper, A.5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
import torch.nn.functional as F

from circuitc.errors import CircuitcError
from circuitc.ir import Graph
from circuitc.mask import ablate_nodes
from circuitc.passes.gates import NodeId, Scores, as_mask, check_reachable, first_scores, gate, gated, rank
from circuitc.passes.narrow import narrow_answer
from circuitc.passes.search import bisect
from circuitc.pipeline import CHANGES, Context, Pass
from circuitc.prompts import Prompts
from circuitc.tiers import Ablation, Judge


@dataclass(frozen=True)
class LearnMaskPaper(Pass):
    """A fixed penalty on the count of nodes, mean ablation, bisection; calibration is fitted afterwards only.

    The defaults are the paper's; it retunes ``lr``, ``penalty`` and ``weight-decay`` per model and task over 256
    runs. No edges are pruned.
    """

    name = "learn-mask-paper"
    promise = CHANGES

    target: float = 0.15
    steps: int = 500
    pairs: int = 64
    lr: float = 3e-3
    penalty: float = 1e-4
    weight_decay: float = 1e-3

    def apply(self, graph: Graph, context: Context) -> Graph:
        prompts = context.need_prompts(self.name)
        narrow = narrow_answer(graph)
        ablation = Ablation(narrow, context.means, context.corpus, context.seed, context.device)
        judge = Judge(ablation, prompts, ["mean"])
        check_reachable(judge, narrow, self.target)
        scores = self._learn(ablation, prompts, context)
        ranked = rank(scores)
        sizes = {site: len(s) for site, s in scores.items()}

        def loss(kept: Sequence[NodeId]) -> float:
            return judge.loss(narrow, as_mask(kept, sizes))

        context.progress(f"{self.name}: bisecting over {len(ranked)} nodes")
        count = bisect(ranked, loss, self.target)
        if count > len(ranked):
            raise CircuitcError(
                f"no count of top-ranked nodes reaches {self.target} nats",
                fix="raise --target-loss or try more steps",
            )
        return ablate_nodes(graph, as_mask(ranked[:count], sizes), context.means)

    def _learn(self, ablation: Ablation, prompts: Prompts, context: Context) -> Scores:
        random = torch.Generator().manual_seed(context.seed)
        sizes = {site: len(mean) for site, mean in ablation.mean_tensors.items()}
        scores = first_scores(sizes, random, context.device)
        optimiser = torch.optim.AdamW(
            list(scores.values()), lr=self.lr, betas=(0.9, 0.95), weight_decay=self.weight_decay
        )
        decay = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / self.steps)
        for step in range(self.steps):
            batch = prompts.take(torch.randperm(prompts.pairs, generator=random)[: self.pairs].numpy())
            source = ablation.source(["mean"] * batch.pairs, batch)
            answers = ablation.run(ablation.graph, batch.tokens, batch.lengths, gated(scores, source))
            signs = torch.as_tensor(batch.signs, dtype=torch.float32, device=context.device)
            kept = torch.stack([gate(s).sum() for s in scores.values()]).sum()
            optimiser.zero_grad()
            (F.softplus(-signs * answers).mean() + self.penalty * kept).backward()  # type: ignore[no-untyped-call]
            torch.nn.utils.clip_grad_norm_(list(scores.values()), 1.0)
            optimiser.step()
            decay.step()
            with torch.no_grad():
                for s in scores.values():
                    s.clamp_(-1.0, 1.0)
            if step % 10 == 0:
                context.progress(f"{self.name}: step {step}/{self.steps}, {int(kept)} nodes")
        return {site: s.detach().cpu().numpy() for site, s in scores.items()}


PASS = LearnMaskPaper
