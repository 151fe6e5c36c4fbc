"""What a task is: pairs of prompts that differ only in what decides between two single-token answers."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

Split = Literal["train", "heldout"]
"""``train`` and ``heldout`` prompts come from different templates."""


@dataclass(frozen=True)
class Task:
    """A family of prompt pairs (paper, Table 1).

    ``generate(rng, split)`` draws one pair of prompts: after the first the right next token is ``answers[0]``,
    after the second it is ``answers[1]``.
    """

    name: str
    decides: str
    """What the answer depends on, in one line for the task table."""
    answers: tuple[str, str]
    generate: Callable[[random.Random, Split], tuple[str, str]]

    def pairs(self, count: int, seed: int, split: Split = "train") -> list[tuple[str, str]]:
        """``count`` prompt pairs; the same seed and split give the same pairs."""
        rng = random.Random(f"{self.name}/{split}/{seed}")
        return [self.generate(rng, split) for _ in range(count)]
