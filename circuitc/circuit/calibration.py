"""The task loss, and the calibration: a scale and a shift of the answers' difference, fitted to a circuit.

Shifting all logits by one scalar does nothing under softmax, so the shift acts on the difference (paper, A.5).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

TIE = 1e-5
"""Logits. A smaller lead is a tie: in float32, two equal logits may differ by about 1e-6."""
MAX_SCALE = 10.0  # on separable data the best scale would be infinite; a scale below 0 would swap the answers


@dataclass(frozen=True)
class Calibration:
    """Log-odds of the first answer against the second: ``scale * difference + shift``."""

    scale: float = 1.0
    shift: float = 0.0

    def __call__(self, difference: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.scale * difference + self.shift


RAW = Calibration()
"""The log-odds are the difference itself."""


def task_loss(difference: NDArray[np.float64], signs: NDArray[np.float64]) -> float:
    """The cross-entropy of the right answer against the wrong one, in nats, mean over both prompts of all pairs.

    ``difference`` is the first answer's logit less the second's; ``signs`` are +1 where the first is right, else −1.
    """
    return float(np.logaddexp(0.0, -signs * difference).mean())


def kl(model: NDArray[np.float64], answers: NDArray[np.float64]) -> float:
    """The mean of KL(model ‖ circuit) in nats, between distributions over the two answers."""
    p, yes, no = 1 / (1 + np.exp(-np.clip(model, -500, 500))), np.logaddexp(0, -model), np.logaddexp(0, model)
    cross = p * np.logaddexp(0, -answers) + (1 - p) * np.logaddexp(0, answers)
    return max(0.0, float((cross - p * yes - (1 - p) * no).mean()))  # rounding may make it negative


def leading(difference: ArrayLike) -> NDArray[np.float64]:
    """Which answer leads: 1 for the first, −1 for the second, 0 for a tie."""
    found = np.asarray(difference, dtype=np.float64)
    return np.where(np.abs(found) <= TIE, 0.0, np.sign(found))


def right_answers(difference: NDArray[np.float64], signs: NDArray[np.float64]) -> int:
    """On how many prompts the right answer leads."""
    return int((leading(difference) == signs).sum())


def accuracy(difference: NDArray[np.float64], signs: NDArray[np.float64]) -> float:
    """The fraction of prompts on which the right answer leads."""
    return right_answers(difference, signs) / len(signs)


def fit(difference: NDArray[np.float64], signs: NDArray[np.float64]) -> Calibration:
    """The calibration with the least task loss, with a scale in [0, 10]. The problem is convex."""
    from scipy.optimize import minimize  # takes a while to import

    def objective(x: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        logits = x[0] * difference + x[1]
        wrong = -signs / (1.0 + np.exp(np.clip(signs * logits, -500, 500)))
        gradient = np.array([(wrong * difference).mean(), wrong.mean()])
        return float(np.logaddexp(0.0, -signs * logits).mean()), gradient

    result = minimize(
        objective, np.array([1.0, 0.0]), jac=True, method="L-BFGS-B", bounds=[(0.0, MAX_SCALE), (None, None)]
    )
    if not result.fun <= np.log(2):  # on a flat loss the optimiser stops early, above the loss of scale 0
        return Calibration(0.0, 0.0)
    return Calibration(float(result.x[0]), float(result.x[1]))
