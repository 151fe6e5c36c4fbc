"""The worst subset: the dropped nodes that an adversary makes live to hurt the circuit most."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch
import torch.nn.functional as F

from circuitc.circuit.mask import NodeMask
from circuitc.inputs.prompts import Prompts
from circuitc.search.scorer import mixed
from circuitc.verify.inside import some
from circuitc.verify.subject import Subject

ADVERSARIES = {
    "adversarial": "mean",
    "adversarial_counterfactual": "counterfactual",
}
"""The ablation of the dropped nodes that the adversary does not make live, by the name of the score."""
STEPS, PAIRS, RATE = 30, 16, 0.5
MOST_CELLS = 2**26  # values of all sites on the prompts that the adversary sees
PUSHED = 0.501  # a node above is live; one that changes nothing stays at ½ up to rounding, so that it is not


def adversarial(subject: Subject) -> dict[str, dict[str, Any]]:
    """The scores with the most harmful subset of the dropped nodes live, one subset for all prompts.

    The adversary does gradient ascent on the task loss over a relaxed subset s in [0, 1] of the dropped nodes, whose
    values are ``r + s · (live − r)``, where r are their means (or values on the counterfactual prompt): 30 steps of
    Adam from s = ½ on the same 16 pairs. Then s is rounded, and the circuit is scored on all held-out pairs. ``live``
    of the ``dropped`` nodes are live then. Drori (2026) proposed adversarial subsets to train against. Here they are a
    diagnostic, as a free adversary drives nearly every circuit to a constant answer. The ascent is in float64, so that
    every machine finds the same subset.
    """
    return {name: _worst(subject, ablation) for name, ablation in ADVERSARIES.items()}


def _worst(subject: Subject, ablation: str) -> dict[str, Any]:
    subset = worst_subset(subject, _few(subject), ablation)
    scores = subject.score(
        subject.answers({site: keep | subset[site] for site, keep in subject.mask.items()}, ablation)
    )
    dropped = sum(int((~keep).sum()) for keep in subject.mask.values())
    return {**scores, "live": sum(int(live.sum()) for live in subset.values()), "dropped": dropped}


def worst_subset(subject: Subject, prompts: Prompts, ablation: str) -> NodeMask:
    """The dropped nodes that the adversary makes live, ``{site: bool[channels]}``."""
    if all(map(np.all, subject.mask.values())):
        return {site: ~keep for site, keep in subject.mask.items()}
    ablator = subject.context.ablator(subject.source, torch.float64)
    replacements = ablator.replacements([ablation] * prompts.pairs, prompts)
    keep = {site: torch.tensor(kept, device=subject.device) for site, kept in subject.mask.items()}
    logits = {site: torch.zeros_like(kept, dtype=torch.float64, requires_grad=True) for site, kept in keep.items()}
    signs = torch.as_tensor(prompts.signs, device=subject.device)
    calibration = subject.circuit.calibration
    optimiser = torch.optim.Adam(list(logits.values()), lr=RATE, maximize=True)
    for _ in range(STEPS):
        gates = {site: torch.where(keep[site], 1.0, torch.sigmoid(x)) for site, x in logits.items()}
        on_site = mixed(gates, replacements, prompts.lengths)
        answers = ablator.run(subject.chosen, prompts.tokens, prompts.lengths, on_site)
        loss = F.softplus(-signs * (calibration.scale * answers + calibration.shift)).mean()
        optimiser.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimiser.step()
    return {
        site: ((torch.sigmoid(x) > PUSHED) & ~keep[site]).detach().cpu().numpy().astype(bool)
        for site, x in logits.items()
    }


def _few(subject: Subject) -> Prompts:
    """The pairs that the adversary sees: at most 16, fewer for a large model."""
    cells = 2 * subject.prompts.tokens.shape[1] * sum(map(np.size, subject.mask.values()))
    return some(subject.prompts, max(1, min(PAIRS, MOST_CELLS // max(cells, 1))))
