"""Which tier each pair of a learning step sees."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

MEMORY = 0.9  # of running averages of the loss
EVEN = 0.3  # the share that is drawn evenly all the same, so that no tier is forgotten


class Mixture:
    """Draws tiers for pairs evenly, or those that are ``harder`` more often: in proportion to their running losses.

    The loss that counts is that of the worst tier. As in group DRO (Sagawa et al. 2020), tiers are weighted by their
    losses for it, here by how often they are drawn. Random numbers come from ``random``.
    """

    def __init__(self, tiers: int, harder: bool, random: torch.Generator) -> None:
        self.tiers, self.harder, self.random = tiers, harder, random
        self.average: float | None = None
        self.by_tier = torch.full((tiers,), float(np.log(2)))  # chance

    def tiers_for(self, pairs: int) -> Tensor:
        """``int64[pairs]``."""
        if not self.harder:
            return torch.randint(0, self.tiers, (pairs,), generator=self.random)
        weights = (1 - EVEN) * self.by_tier / self.by_tier.sum() + EVEN / self.tiers
        return torch.multinomial(weights, pairs, replacement=True, generator=self.random)

    def saw(self, drawn: Tensor, losses: Tensor) -> float:
        """The running loss after a step, of all or of the worst tier; ``losses: f32[2 · pairs]`` under ``drawn``."""
        if not self.harder:
            now = float(losses.mean())
            self.average = now if self.average is None else MEMORY * self.average + (1 - MEMORY) * now
            return self.average
        of_pairs = losses.cpu().view(2, -1).mean(0)
        for tier in set(drawn.tolist()):
            self.by_tier[tier] = MEMORY * self.by_tier[tier] + (1 - MEMORY) * of_pairs[drawn == tier].mean()
        return float(self.by_tier.max())
