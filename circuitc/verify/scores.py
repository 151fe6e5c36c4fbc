"""Scores of a set of answers: task loss, accuracy, AUC and distance to the model's answers, with intervals."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binomtest, rankdata

from circuitc.circuit.calibration import TIE, accuracy, kl, right_answers, task_loss

CONFIDENCE = 0.95
RESAMPLES = 1000  # of the pairs, for the interval of a mean

F64 = NDArray[np.float64]


def score(answers: F64, model: F64, signs: F64, seed: int) -> dict[str, Any]:
    """All scores of calibrated answers, ``f64[2n]`` for n pairs, given the ``model``'s answers.

    ``loss`` and ``kl`` in nats; ``loss_ci`` and ``accuracy_ci`` are 95 % intervals.
    """
    return {
        "loss": task_loss(answers, signs),
        "loss_ci": interval(np.logaddexp(0.0, -signs * answers), seed),
        "accuracy": accuracy(answers, signs),
        "accuracy_ci": proportion(right_answers(answers, signs), len(signs)),
        "auc": auc(answers, signs),
        "kl": kl(model, answers),
        "n": len(signs),
    }


def auc(answers: F64, signs: F64) -> float:
    """The probability that a prompt with sign +1 has a larger answer than one with sign −1, ties counting half.

    This is the Mann-Whitney statistic. Answers are ranked in steps of :data:`TIE`. Except for these ties, no
    calibration with a positive scale changes it.
    """
    first = signs > 0
    ranks = rankdata(np.rint(answers / TIE))
    count, others = int(first.sum()), int((~first).sum())
    return float((ranks[first].sum() - count * (count + 1) / 2) / (count * others))


def interval(values: F64, seed: int, sides: int = 2) -> list[float]:
    """The 95 % percentile bootstrap interval of a mean (Efron 1979).

    ``values: f64[2n]`` are resampled by pairs; with ``sides=1``, ``f64[n]`` are resampled one by one.
    """
    by_pair = values.reshape(sides, -1).mean(0)
    rows = np.random.default_rng([seed, len(by_pair)]).integers(0, len(by_pair), (RESAMPLES, len(by_pair)))
    tail = 50 * (1 - CONFIDENCE)
    return [float(x) for x in np.percentile(by_pair[rows].mean(1), [tail, 100 - tail])]


def proportion(count: int, n: int) -> list[float]:
    """The 95 % Wilson interval of the fraction ``count / n`` (Wilson 1927)."""
    found = binomtest(count, n).proportion_ci(CONFIDENCE, "wilson")
    return [float(found.low), float(found.high)]
