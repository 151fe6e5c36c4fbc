"""Circuits whose nodes take two values each: how much of a node's information is one bit (paper, App. C)."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.calibration import accuracy, fit, task_loss
from circuitc.circuit.mask import Means, NodeMask
from circuitc.inputs.prompts import Prompts
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph

F64 = NDArray[np.float64]


def split(values: F64) -> tuple[float, float, float]:
    """The threshold with the least squared error if each side is replaced by its mean, and the two means.

    ``values: f64[n]``; the threshold is halfway between two values. If all values are equal, all three are that value.
    """
    ordered = np.sort(values)
    cuts = np.flatnonzero(np.diff(ordered) > 0) + 1  # the number of values below each possible threshold
    if not len(cuts):
        return float(ordered[0]), float(ordered[0]), float(ordered[0])
    sums = np.cumsum(ordered)
    low, high = sums[cuts - 1] / cuts, (sums[-1] - sums[cuts - 1]) / (len(ordered) - cuts)
    best = int(np.argmax(cuts * (len(ordered) - cuts) * (high - low) ** 2))  # the variance between the sides
    cut = cuts[best]
    return float((ordered[cut - 1] + ordered[cut]) / 2), float(low[best]), float(high[best])


def binarised(chosen: Graph, mask: NodeMask, means: Means, select: Prompts, report: Prompts) -> dict[str, Any]:
    """Task loss and accuracy on held-out prompts if every kept node takes one of two values.

    ``chosen`` is the model's graph with dropped nodes and edges. Each node's threshold and values are its
    :func:`split` over all positions of the selection prompts in the unchanged circuit. Then all nodes are replaced
    at once, and scale and shift are fitted on the selection prompts. ``bits`` is the fraction of a kept node's variance
    that the two values explain, averaged over nodes.
    """
    keep = {site: torch.tensor(k) for site, k in mask.items()}
    frozen = {site: torch.tensor(np.asarray(means[site])) for site in mask if site in means}
    seen: dict[str, F64] = {}
    splits: dict[str, tuple[Tensor, Tensor, Tensor]] = {}

    def on_site(name: str, x: Tensor) -> Tensor:  # (2n, T, channels)
        if name not in keep:
            return x
        if name in splits:
            threshold, low, high = splits[name]
            x = torch.where(x > threshold, high, low)
        else:
            seen[name] = x[real][:, keep[name]].numpy()
        return torch.where(keep[name], x, frozen[name]) if name in frozen else x

    def answers(prompts: Prompts) -> F64:
        tokens, lengths = torch.as_tensor(prompts.tokens), torch.as_tensor(prompts.lengths)
        return evaluate_torch(chosen, tokens, lengths, torch.float64, on_site).numpy()

    real = torch.as_tensor(np.arange(select.tokens.shape[1]) < select.lengths[:, None])  # not padding
    with torch.no_grad():
        answers(select)
        explained: list[float] = []
        for name, values in seen.items():
            found = [split(values[:, i]) for i in range(values.shape[1])]
            spread = torch.zeros(3, len(mask[name]), dtype=torch.float64)
            spread[:, keep[name]] = torch.tensor(found, dtype=torch.float64).reshape(-1, 3).T
            splits[name] = (spread[0], spread[1], spread[2])
            explained += [_explained(values[:, i], *found[i]) for i in range(values.shape[1])]
        calibration = fit(answers(select), select.signs)
        found_answers = calibration(answers(report))
    return {
        "loss": task_loss(found_answers, report.signs),
        "accuracy": accuracy(found_answers, report.signs),
        "bits": float(np.mean(explained)) if explained else None,
    }


def _explained(values: F64, threshold: float, low: float, high: float) -> float:
    variance = values.var()
    if variance == 0:
        return 1.0
    return float(1 - ((values - np.where(values > threshold, high, low)) ** 2).mean() / variance)
