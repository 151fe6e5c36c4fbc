"""Necessity: whether the model still does the task without the circuit."""

from __future__ import annotations

from typing import Any

import numpy as np

from circuitc.circuit.calibration import accuracy, right_answers, task_loss
from circuitc.ir.stable import ROUNDING
from circuitc.search.scorer import Scorer
from circuitc.search.streams import Stream
from circuitc.verify.inside import some
from circuitc.verify.scores import interval, proportion
from circuitc.verify.subject import Subject

PAIRS, SETS = 32, 20


def necessity(subject: Subject) -> dict[str, Any]:
    """The uncalibrated loss of the complement: the model with the circuit's nodes at their means and all others live.

    Gao et al. 2025 (Fig. 32) call this inverse pruning. ``random`` has the same with random nodes at their means, as
    many at each site as the circuit has there: the mean loss of 20 sets, their 95 % range, and the fraction of sets
    that ``hurt_as_much`` as the circuit's nodes. A circuit whose complement still does the task is not necessary: the
    model has another way.
    """
    rng = Stream.NECESSITY.generator(subject.seed)
    dropped = [subject.mask] + [
        {site: rng.permutation(keep) for site, keep in subject.mask.items()} for _ in range(SETS)
    ]
    whole = {site: np.zeros_like(keep) for site, keep in subject.mask.items()}
    scorer = Scorer(subject.ablator, some(subject.prompts, PAIRS), ["mean"])
    masks = [{site: ~drop for site, drop in drops.items()} for drops in [whole, *dropped]]
    model, complement, *random = scorer.many_answers(subject.source, masks, "mean")
    signs = scorer.prompts.signs
    loss, losses = task_loss(complement, signs), np.array([task_loss(answers, signs) for answers in random])
    as_much = int((losses >= loss - ROUNDING).sum())
    return {
        "loss": loss,
        "loss_ci": interval(np.logaddexp(0.0, -signs * complement), subject.seed),
        "accuracy": accuracy(complement, signs),
        "accuracy_ci": proportion(right_answers(complement, signs), len(signs)),
        "model": task_loss(model, signs),
        "n": len(signs),
        "random": {
            "loss": float(losses.mean()),
            "range": [float(x) for x in np.percentile(losses, [2.5, 97.5])],
            "hurt_as_much": as_much / SETS,
            "hurt_as_much_ci": proportion(as_much, SETS),
            "n": SETS,
        },
    }
