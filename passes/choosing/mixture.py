"""Which ablation each pair of a learning step sees."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

MEMORY = 0.9  # of running averages of the loss
EVEN = 0.3  # the fraction that is drawn evenly all the same, so that no ablation is forgotten


class Mixture:
    """Draws ablations for pairs evenly, or those that are ``harder`` more often: in proportion to their running losses.

    The loss that counts is that of the worst ablation. As in group DRO (Sagawa et al. 2020), ablations are weighted by
    their losses for it, here by how often they are drawn. Random numbers come from ``random``.
    """

    def __init__(self, ablations: int, harder: bool, random: torch.Generator) -> None:
        self.ablations, self.harder, self.random = ablations, harder, random
        self.average: float | None = None
        self.by_ablation = torch.full((ablations,), float(np.log(2)))  # chance

    def ablations_for(self, pairs: int) -> Tensor:
        """``int64[pairs]``."""
        if not self.harder:
            return torch.randint(0, self.ablations, (pairs,), generator=self.random)
        weights = (1 - EVEN) * self.by_ablation / self.by_ablation.sum() + EVEN / self.ablations
        return torch.multinomial(weights, pairs, replacement=True, generator=self.random)

    def saw(self, drawn: Tensor, losses: Tensor) -> float:
        """The running loss after a step, of all ablations or the worst; ``losses: f32[2 · pairs]`` under ``drawn``."""
        if not self.harder:
            now = float(losses.mean())
            self.average = now if self.average is None else MEMORY * self.average + (1 - MEMORY) * now
            return self.average
        of_pairs = losses.cpu().view(2, -1).mean(0)
        for ablation in set(drawn.tolist()):
            self.by_ablation[ablation] = (
                MEMORY * self.by_ablation[ablation] + (1 - MEMORY) * of_pairs[drawn == ablation].mean()
            )
        return float(self.by_ablation.max())
