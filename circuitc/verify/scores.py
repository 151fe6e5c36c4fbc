"""What a set of answers is worth: task loss, accuracy, AUC, and the distance to the model's, with intervals."""

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
    """All figures of one set of calibrated answers, ``f64[2n]`` for n pairs, beside the ``model``'s own.

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
    """How often a prompt whose first answer is right has a larger answer than one whose second is: the Mann-Whitney
    statistic, ties counting half. Answers are ranked in steps of :data:`TIE`. Up to these ties no
    calibration of positive scale changes it."""
    first = signs > 0
    ranks = rankdata(np.rint(answers / TIE))
    count, others = int(first.sum()), int((~first).sum())
    return float((ranks[first].sum() - count * (count + 1) / 2) / (count * others))


def interval(values: F64, seed: int, sides: int = 2) -> list[float]:
    """The 95 % percentile bootstrap interval of a mean of ``f64[2n]``, resampled by pairs (Efron 1979); with
    ``sides=1`` of ``f64[n]``, resampled one by one."""
    by_pair = values.reshape(sides, -1).mean(0)
    rows = np.random.default_rng([seed, len(by_pair)]).integers(0, len(by_pair), (RESAMPLES, len(by_pair)))
    tail = 50 * (1 - CONFIDENCE)
    return [float(x) for x in np.percentile(by_pair[rows].mean(1), [tail, 100 - tail])]


def proportion(count: int, n: int) -> list[float]:
    """The 95 % Wilson interval of a fraction (Wilson 1927)."""
    found = binomtest(count, n).proportion_ci(CONFIDENCE, "wilson")
    return [float(found.low), float(found.high)]
