"""Norm cheating: whether the circuit relies on norms whose scale ablation changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.calibration import task_loss
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Node
from circuitc.ir.tensor_ops import NORMS
from circuitc.search.scorer import mixed
from circuitc.verify.inside import model_of, run, some, whole_circuit_of
from circuitc.verify.scores import interval
from circuitc.verify.subject import Subject

PAIRS, TOGETHER = 32, 16
ABLATIONS = ("mean", "counterfactual")

F64 = NDArray[np.float64]


def norms(subject: Subject) -> dict[str, Any]:
    """The circuit's loss with ``frozen`` and with ``live`` scales of norms, under two ablations.

    The scale of a norm is ``1/√(mean(x²) + eps)`` at each position. A frozen scale is the model's on the same prompt.
    Ablation shrinks the residual stream, and norms then amplify the rest (Drori 2026). A circuit whose loss is much
    worse with frozen scales relies on that. ``difference`` is frozen − live in nats, with its 95 % interval. The
    circuit keeps its own calibration in both.
    """
    if not any(node.op.name in NORMS for node in subject.source):
        return {"reason": "the model has no norms"}
    prompts = some(subject.prompts, PAIRS)
    report: dict[str, Any] = {"n": len(prompts.tokens)}
    for ablation in ABLATIONS:
        parts = [_answers(subject, part, ablation) for part in prompts.batches(TOGETHER)]
        live, frozen = (np.concatenate([part[i][side] for side in (0, 1) for part in parts]) for i in (0, 1))
        live, frozen = (subject.circuit.calibration(x) for x in (live, frozen))
        more = np.logaddexp(0.0, -prompts.signs * frozen) - np.logaddexp(0.0, -prompts.signs * live)
        report[ablation] = {
            "live": task_loss(live, prompts.signs),
            "frozen": task_loss(frozen, prompts.signs),
            "difference": float(more.mean()),
            "difference_ci": interval(more, subject.seed),
        }
    return report


def _answers(subject: Subject, prompts: Prompts, ablation: str) -> tuple[list[F64], list[F64]]:
    """The answers with live and with frozen norms, each split into the first and the second prompts of all pairs."""
    model, circuit = model_of(subject), whole_circuit_of(subject)
    replacements = subject.ablator.replacements([ablation] * prompts.pairs, prompts)
    gates = {
        site: torch.tensor(keep, dtype=torch.float32, device=subject.device) for site, keep in subject.mask.items()
    }
    on_site = mixed(gates, replacements, prompts.lengths)
    scales: list[Tensor] = []

    def record(node: Node, operands: Sequence[Any], value: Tensor) -> Tensor:
        if node.op.name in NORMS:
            scales.append(_scale(node, operands[0]))
        return value

    run(subject, model, prompts.tokens, prompts.lengths, record, at_end=False)
    frozen = iter(scales)  # the circuit has the norms of the model, in the same order

    def freeze(node: Node, operands: Sequence[Any], value: Tensor) -> Tensor:
        if node.op.name not in NORMS:
            return value
        bias = operands[2] if node.op.name == "layer_norm" else 0.0
        return (value - bias) * (next(frozen) / _scale(node, operands[0])) + bias

    found = [
        run(subject, circuit, prompts.tokens, prompts.lengths, on_site=on_site, at_end=False),
        run(subject, circuit, prompts.tokens, prompts.lengths, freeze, on_site, at_end=False),
    ]
    live, held = (np.split(answers, 2) for answers in found)
    return live, held


def _scale(node: Node, x: Tensor) -> Tensor:
    """The factor of a norm before its gain, ``[rows, pos, 1]``."""
    if node.op.name == "layer_norm":
        x = x - x.mean(-1, keepdim=True)
    return torch.rsqrt((x * x).mean(-1, keepdim=True) + node.real("eps"))
