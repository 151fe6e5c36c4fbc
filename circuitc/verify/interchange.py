"""Interchange interventions: whether each kept node plays the same role in the circuit as in the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.calibration import kl, leading
from circuitc.circuit.mask import is_site
from circuitc.circuit.node_names import split_node
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Node
from circuitc.ir.stable import SINGLE, settled
from circuitc.search.ablations import at
from circuitc.search.specialise import Specialised
from circuitc.search.streams import Stream
from circuitc.verify.inside import chosen_nodes, circuit_of, model_of, node_values, run, some
from circuitc.verify.scores import interval
from circuitc.verify.subject import Subject

PAIRS, MOST_NODES = 32, 48

F64 = NDArray[np.float64]


def interchange(subject: Subject) -> dict[str, Any]:
    """Interchange interventions (Geiger et al. 2021): patch one node in circuit and model, and compare the answers.

    At all positions, the node takes its value on another prompt: in the circuit the circuit's value, in the model the
    model's. The other prompt is the pair's ``counterfactual``, or a prompt of another pair (``resample_task``), aligned
    at the last token. Each gives the fraction of answers whose signs ``agree``, averaged over prompts and at most 48
    nodes sampled at random; KL(model ‖ circuit) in nats; the ``worst_node`` and its fraction; and the mean change of
    the answer, |difference| in logits, in the model and in the circuit. ``unpatched`` has the same figures without a
    patch. A node that circuit and model use differently moves the answers of only one of them.
    """
    rng = Stream.INTERCHANGE.generator(subject.seed)
    prompts = some(subject.prompts, PAIRS)
    nodes = chosen_nodes(subject, MOST_NODES, rng)
    if not nodes or prompts.pairs < 2:
        return {"reason": "the circuit has no nodes" if not nodes else "there is no other pair to take values from"}
    sides = (model_of(subject), circuit_of(subject))
    held = [node_values(subject, side, prompts.tokens, prompts.lengths, nodes) for side in sides]
    before = [run(subject, side, prompts.tokens, prompts.lengths) for side in sides]
    model, circuit = before[0], subject.circuit.calibration(before[1])
    report: dict[str, Any] = {
        "nodes": len(nodes),
        "n": len(prompts.tokens),
        "unpatched": {**_agreement(model, circuit, subject.seed), "kl": kl(model, circuit)},
    }
    for name, rows in (("counterfactual", prompts.counterfactual), ("resample_task", _others(prompts, rng))):
        by_model, by_circuit = (
            np.stack([_patched(subject, side, prompts, rows, node, values, out) for node in nodes])
            for side, values, out in zip(sides, held, before, strict=True)
        )
        by_circuit = subject.circuit.calibration(by_circuit)
        report[name] = _compare(nodes, by_model, by_circuit, subject.seed) | {
            "effect_in_model": float(np.abs(by_model - model).mean()),
            "effect_in_circuit": float(np.abs(by_circuit - circuit).mean()),
        }
    return report


def _compare(nodes: Sequence[str], model: F64, circuit: F64, seed: int) -> dict[str, Any]:
    """Figures of the patched answers of model and circuit, ``f64[nodes, 2n]`` each."""
    agree = (leading(model) == leading(circuit)).mean(1)
    divergence = np.array([kl(m, c) for m, c in zip(model, circuit, strict=True)])
    worst = int(np.lexsort((settled(-divergence, SINGLE), agree))[0])
    return {
        **_agreement(model, circuit, seed),
        "kl": float(divergence.mean()),
        "worst_node": nodes[worst],
        "worst_agree": float(agree[worst]),
        "worst_kl": float(divergence[worst]),
    }


def _agreement(model: F64, circuit: F64, seed: int) -> dict[str, Any]:
    same = np.atleast_2d(leading(model) == leading(circuit)).mean(0)
    return {"agree": float(same.mean()), "agree_ci": interval(same, seed)}


def _others(prompts: Prompts, rng: np.random.Generator) -> NDArray[np.int64]:
    """For each row, a random row of another pair."""
    pair = np.tile(np.arange(prompts.pairs), 2) + rng.integers(1, prompts.pairs, 2 * prompts.pairs)
    return np.asarray(pair % prompts.pairs + rng.integers(0, 2, 2 * prompts.pairs) * prompts.pairs)


def _patched(
    subject: Subject,
    side: Specialised,
    prompts: Prompts,
    rows: NDArray[np.int64],
    name: str,
    held: dict[str, Tensor],
    before: F64,
) -> F64:
    """The answers with one node at its values on ``rows``; ``before`` if the node does not reach the answer."""
    if name not in held:
        return before
    site, channel = split_node(name)
    place = int(np.flatnonzero(side.channels[site] == channel)[0])
    values = _aligned(held[name][rows], prompts.lengths, prompts.lengths[rows])

    def on_node(node: Node, operands: Sequence[Any], value: Tensor) -> Tensor:
        if not is_site(node) or node.attrs["name"] != site:
            return value
        value = value.clone()
        value[..., place] = at(values[..., None], value, prompts.lengths)[..., 0]
        return value

    return run(subject, side, prompts.tokens, prompts.lengths, on_node)


def _aligned(values: Tensor, lengths: NDArray[np.int64], theirs: NDArray[np.int64]) -> Tensor:
    """Values ``f32[rows, pos]`` of sequences of lengths ``theirs``, shifted so that each ends at ``lengths``.

    Positions before a sequence's first token take that token's value.
    """
    width = values.shape[1]
    places = np.arange(width) - lengths[:, None] + theirs[:, None]
    return values.gather(1, torch.as_tensor(np.clip(places, 0, width - 1), device=values.device))
