"""Who is to blame? The dropped nodes whose replacement hurts a circuit most, and what keeping each would give."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.circuit.calibration import kl, leading
from circuitc.circuit.node_names import node_name
from circuitc.circuit.probe import Probe
from circuitc.inputs.prompts import Prompts
from circuitc.ir.stable import in_order, settled
from circuitc.search.scorer import mixed
from circuitc.verify.equal import in_double, run_gold
from circuitc.verify.inside import some
from circuitc.verify.subject import F64, Subject

BLAMED = ("mean", "counterfactual", "resample_task", "resample_corpus", "resample_same_token")
NAMED, PAIRS = 5, 32
"""Nodes that are named under each ablation, and pairs that they are sought on."""
MOST_CELLS = 2**26  # values of all sites on the prompts
HALF = 0.5

Nodes = Sequence[tuple[str, int]]


def blame(subject: Subject) -> dict[str, Any]:
    """The five dropped nodes that do most damage under each ablation.

    Under one draw of replacements, all dropped nodes are set half-way between what replaces them and their own values.
    One backward pass there says how far each moves the answers towards the model's (integrated gradients with one
    step; Sundararajan et al. 2017, Hanna et al. 2024). At the circuit itself such an estimate misses nodes that matter
    only together. For the five with the largest estimates the certificate has ``kl`` (nats) and ``agree``, measured
    with that node kept too, beside those of the circuit; ``together`` has all five kept. No calibration is fitted
    again. Everything is in float64, so that every machine names the same nodes.
    """
    prompts = some(subject.prompts, max(1, min(PAIRS, MOST_CELLS // max(1, _cells(subject)))))
    model = run_gold(in_double(subject.ckpt.model), subject.circuit.answer, Probe(prompts.tokens, prompts.lengths))
    return {ablation: _Trial(subject, prompts, model, ablation).report() for ablation in _possible(subject)}


def _possible(subject: Subject) -> list[str]:
    """The ablations that can be tried: without text, none takes values from it."""
    corpus = subject.ckpt.corpus.size > 0
    return [name for name in BLAMED if corpus or name not in ("resample_corpus", "resample_same_token")]


def _cells(subject: Subject) -> int:
    return 2 * int(subject.prompts.tokens.shape[1]) * sum(keep.size for keep in subject.mask.values())


class _Trial:
    """The circuit under one ablation, on one draw of replacements. ``model: f64[2n]`` are the model's answers."""

    def __init__(self, subject: Subject, prompts: Prompts, model: F64, ablation: str) -> None:
        self.subject, self.prompts, self.model = subject, prompts, model
        self.ablator = subject.context.ablator(subject.source, torch.float64)
        self.replacements = self.ablator.replacements([ablation] * prompts.pairs, prompts)

    def report(self) -> dict[str, Any]:
        estimates = self.estimates()
        dropped = [(site, int(c)) for site, keep in self.subject.mask.items() for c in np.flatnonzero(~keep)]
        damage = settled([estimates[site][c] for site, c in dropped])
        worst = [dropped[i] for i in in_order(-damage)[:NAMED] if damage[i] > 0]
        return {
            **self.figures([]),
            "nodes": [{"node": node_name(*node), **self.figures([node])} for node in worst],
            "together": self.figures(worst),
        }

    def estimates(self) -> dict[str, NDArray[np.float64]]:
        """By how much keeping each node moves the answers towards the model's, to first order, in logits summed over
        prompts: ``{site: f64[channels]}``."""
        gates = {site: torch.where(keep, 1.0, HALF).double().requires_grad_() for site, keep in self.gates([]).items()}
        towards = torch.as_tensor(np.sign(self.model), device=self.subject.device)
        gain = (towards * self.raw(gates)).sum()
        if gain.requires_grad:  # else no node reaches the answer
            gain.backward()  # type: ignore[no-untyped-call]
        return {
            site: np.zeros(len(gate)) if gate.grad is None else gate.grad.cpu().numpy() for site, gate in gates.items()
        }

    def gates(self, more: Nodes) -> dict[str, torch.Tensor]:
        """Which nodes are kept if ``more`` are, ``{site: bool[channels]}``."""
        gates = {site: torch.tensor(keep, device=self.subject.device) for site, keep in self.subject.mask.items()}
        for site, c in more:
            gates[site][c] = True
        return gates

    def raw(self, gates: dict[str, torch.Tensor]) -> torch.Tensor:
        """The answers before calibration, ``f64[2n]``."""
        on_site = mixed(gates, self.replacements, self.prompts.lengths)
        return self.ablator.run(self.subject.chosen, self.prompts.tokens, self.prompts.lengths, on_site)

    def figures(self, more: Nodes) -> dict[str, float]:
        """KL to the model in nats, and the share of prompts that agree with it, with some more nodes kept."""
        with torch.no_grad():
            raw = self.raw({site: keep.double() for site, keep in self.gates(more).items()})
        ours = self.subject.circuit.calibration(raw.cpu().numpy())
        return {"kl": kl(self.model, ours), "agree": float((leading(self.model) == leading(ours)).mean())}
