"""Completeness: whether circuit and model still agree when the same nodes are knocked out in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import kl, task_loss
from circuitc.circuit.mask import NodeMask
from circuitc.circuit.node_names import split_node
from circuitc.ir.stable import SINGLE, largest
from circuitc.search.scorer import Scorer
from circuitc.search.streams import Stream
from circuitc.verify.inside import chosen_nodes, some
from circuitc.verify.scores import interval
from circuitc.verify.subject import Subject

PAIRS, HALVES, MOST_NODES = 32, 10, 24


def completeness(subject: Subject) -> dict[str, Any]:
    """``|F(C∖K) − F(M∖K)|``, the incompleteness of Wang et al. 2022 (IOI, section 4.2), for parts K of the circuit's
    nodes: F is the task loss, C the calibrated circuit, M the model, and K is at its means in both.

    In ``halves``, K is a random half, 10 times. In ``single``, K is one node, for at most 24 nodes sampled at random.
    Both give the mean ``difference`` of losses with its interval over K, the ``worst`` difference, and the mean
    KL(M∖K ‖ C∖K) in nats. The difference is large if the model has another way to do the task without K that the
    circuit lacks.
    """
    nodes = subject.circuit.nodes
    if not nodes:
        return {"reason": "the circuit has no nodes"}
    rng = Stream.COMPLETENESS.generator(subject.seed)
    halves = [[nodes[i] for i in rng.permutation(len(nodes))[: (len(nodes) + 1) // 2]] for _ in range(HALVES)]
    single = [[node] for node in chosen_nodes(subject, MOST_NODES, rng)]
    scorer = Scorer(subject.ablator, some(subject.prompts, PAIRS), ["mean"])
    report: dict[str, Any] = {}
    for name, parts in (("halves", halves), ("single", single)):
        differences, divergences = _knocked_out(subject, scorer, parts)
        report[name] = {
            "difference": float(differences.mean()),
            "difference_ci": interval(np.tile(differences, 2), subject.seed),
            "worst": float(differences.max()),
            "kl": float(divergences.mean()),
            "n": len(parts),
        }
    report["single"]["worst_node"] = single[largest(differences, SINGLE)][0]
    return {**report, "n": len(scorer.prompts.tokens)}


def _knocked_out(
    subject: Subject, scorer: Scorer, parts: Sequence[Sequence[str]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For each part K, the difference of losses and KL(M∖K ‖ C∖K), ``f64[parts]`` each."""
    whole = {site: np.ones_like(keep) for site, keep in subject.mask.items()}
    circuit = scorer.many_answers(subject.chosen, [_without(subject.mask, part) for part in parts], "mean")
    model = scorer.many_answers(subject.source, [_without(whole, part) for part in parts], "mean")
    signs, both = scorer.prompts.signs, list(zip(subject.circuit.calibration(circuit), model, strict=True))
    return (
        np.array([abs(task_loss(c, signs) - task_loss(m, signs)) for c, m in both]),
        np.array([kl(m, c) for c, m in both]),
    )


def _without(mask: NodeMask, nodes: Sequence[str]) -> NodeMask:
    left = {site: keep.copy() for site, keep in mask.items()}
    for site, channel in map(split_node, nodes):
        left[site][channel] = False
    return left
