"""The ablation that each pair of a learning step is under."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

MEMORY = 0.9  # weight of the past in running averages of the loss
EVEN = 0.3  # the fraction of pairs whose ablation is sampled evenly, so that none is forgotten


class Mixture:
    """Samples ablations for pairs: evenly, or, if ``harder``, in proportion to their running losses.

    A circuit's loss is that of its worst ablation. So harder ablations get more weight, as in group DRO (Sagawa et al.
    2020), here by being sampled more often. Random numbers come from ``random``.
    """

    def __init__(self, ablations: int, harder: bool, random: torch.Generator) -> None:
        self.ablations, self.harder, self.random = ablations, harder, random
        self.average: float | None = None
        self.by_ablation = torch.full((ablations,), float(np.log(2)))  # chance

    def ablations_for(self, pairs: int) -> Tensor:
        """An index of an ablation for each pair, ``int64[pairs]``."""
        if not self.harder:
            return torch.randint(0, self.ablations, (pairs,), generator=self.random)
        weights = (1 - EVEN) * self.by_ablation / self.by_ablation.sum() + EVEN / self.ablations
        return torch.multinomial(weights, pairs, replacement=True, generator=self.random)

    def update(self, sampled: Tensor, losses: Tensor) -> float:
        """The running loss after a step: the mean over ablations, or, if ``harder``, that of the worst.

        ``losses: f32[2 · pairs]`` are those of the step, under the ablations ``sampled: int64[pairs]``.
        """
        if not self.harder:
            now = float(losses.mean())
            self.average = now if self.average is None else MEMORY * self.average + (1 - MEMORY) * now
            return self.average
        of_pairs = losses.cpu().view(2, -1).mean(0)
        for ablation in set(sampled.tolist()):
            self.by_ablation[ablation] = (
                MEMORY * self.by_ablation[ablation] + (1 - MEMORY) * of_pairs[sampled == ablation].mean()
            )
        return float(self.by_ablation.max())
