"""How a model does on natural prompts: real code, and the same code with the piece edited that decides."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.inputs.natural.pairs import NaturalPair

HALF = 0.5
"""The piece decides if the model answers both prompts rightly in at least this share of pairs."""


@dataclass(frozen=True)
class NaturalScore:
    """Figures over pairs: accuracy and loss (nats) on real and on edited prompts; ``both_right`` and ``alike`` are
    the shares of pairs with two right answers, and with one answer to both prompts.
    """

    pairs: int
    accuracy_real: float
    accuracy_edited: float
    loss_real: float
    loss_edited: float
    both_right: float
    alike: float

    @property
    def piece_decides(self) -> bool:
        """Whether the model answers mostly by the piece: both prompts of a pair rightly."""
        return self.both_right >= HALF


def natural_score(pairs: list[NaturalPair], difference: NDArray[np.float64]) -> NaturalScore:
    """``difference: f64[2n]``: the first answer's logit minus the second's, on all first prompts, then all second."""
    first, second = difference[: len(pairs)], difference[len(pairs) :]
    right = np.stack([first > 0, second < 0])  # (2, n)
    loss = np.logaddexp(0, np.stack([-first, second]))
    real = np.array([pair.real for pair in pairs])
    each = np.arange(len(pairs))
    return NaturalScore(
        len(pairs),
        float(right[real, each].mean()),
        float(right[1 - real, each].mean()),
        float(loss[real, each].mean()),
        float(loss[1 - real, each].mean()),
        float(right.all(0).mean()),
        float(((first > 0) == (second > 0)).mean()),
    )
