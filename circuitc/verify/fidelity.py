"""Activation fidelity: whether the circuit's nodes have the values that they have in the model."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.stable import SINGLE, largest
from circuitc.search.streams import Stream
from circuitc.verify.inside import MOST_ROWS, chosen_nodes, model_of, node_values, some, whole_circuit_of
from circuitc.verify.scores import CONFIDENCE
from circuitc.verify.subject import Subject

PAIRS, TEXTS, MOST_NODES, RESAMPLES = 32, 64, 300, 200
NO_NODES = "the circuit has no nodes"

F64 = NDArray[np.float64]


def fidelity(subject: Subject) -> dict[str, Any]:
    """The fraction of variance unexplained of kept nodes' activations, with all other nodes at their means.

    It is ``Σ(circuit − model)² / Σ(model − its mean)²`` over all positions of the sequences, as for sparse autoencoders
    (Gao et al. 2024), for at most 300 nodes sampled at random. 0 is the model's own activation, 1 is no better than a
    constant. On held-out prompts and on ``corpus`` text, it gives the mean over nodes with its 95 % bootstrap interval
    over sequences, the median and the worst node. Nodes that are constant in the model are left out.
    """
    rng = Stream.FIDELITY.generator(subject.seed)
    nodes = chosen_nodes(subject, MOST_NODES, rng)
    if not nodes:
        return {"reason": NO_NODES}
    prompts = some(subject.prompts, PAIRS)
    report = {"prompts": _unexplained(subject, nodes, prompts.tokens, prompts.lengths, rng)}
    corpus, width = subject.ckpt.corpus, prompts.tokens.shape[1]
    if not corpus.size:
        return {**report, "corpus": {"reason": "the checkpoint comes without text"}}
    width = min(width, corpus.shape[1])
    rows, starts = rng.integers(0, len(corpus), TEXTS), rng.integers(0, corpus.shape[1] - width + 1, TEXTS)
    tokens = corpus[rows[:, None], starts[:, None] + np.arange(width)]
    return {**report, "corpus": _unexplained(subject, nodes, tokens, np.full(TEXTS, width), rng)}


def fidelity_on(subject: Subject) -> dict[str, Any]:
    """The same on the subject's prompts alone."""
    rng = Stream.FIDELITY.generator(subject.seed)
    nodes = chosen_nodes(subject, MOST_NODES, rng)
    prompts = some(subject.prompts, PAIRS)
    return _unexplained(subject, nodes, prompts.tokens, prompts.lengths, rng) if nodes else {"reason": NO_NODES}


def _unexplained(
    subject: Subject, nodes: list[str], tokens: NDArray[np.int64], lengths: NDArray[np.int64], rng: np.random.Generator
) -> dict[str, Any]:
    sums = np.concatenate(
        [
            _sums(subject, nodes, tokens[start : start + MOST_ROWS], lengths[start : start + MOST_ROWS])
            for start in range(0, len(tokens), MOST_ROWS)
        ]
    )  # [rows, 4, nodes]
    varies = _ratio(sums.sum(0)[None])[0]
    left = np.flatnonzero(np.isfinite(varies))
    if not len(left):
        return {"reason": "every kept node is constant in the model"}
    found = varies[left]
    times = rng.multinomial(len(sums), np.full(len(sums), 1 / len(sums)), RESAMPLES)  # [resamples, rows]
    again = _ratio(np.einsum("br,rsn->bsn", times, sums[:, :, left]))  # [resamples, nodes]
    there = np.isfinite(again)
    means = np.where(there, again, 0.0).sum(1) / np.maximum(there.sum(1), 1)
    tail = 50 * (1 - CONFIDENCE)
    worst = largest(found, SINGLE)
    return {
        "mean": float(found.mean()),
        "mean_ci": [float(x) for x in np.percentile(means, [tail, 100 - tail])],
        "median": float(np.median(found)),
        "worst": float(found[worst]),
        "worst_node": nodes[left[worst]],
        "nodes": len(left),
        "n": len(sums),
    }


def _sums(subject: Subject, nodes: list[str], tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> F64:
    """Sums over positions, ``f64[rows, 4, nodes]``: squared error, the model's value, its square, and 1."""
    model, circuit = (
        node_values(subject, side, tokens, lengths, nodes) for side in (model_of(subject), whole_circuit_of(subject))
    )
    m, c = (
        np.stack([x[node].double().cpu().numpy() for node in nodes], -1) for x in (model, circuit)
    )  # [rows, pos, nodes]
    there = (np.arange(tokens.shape[1]) < lengths[:, None])[..., None]
    parts = [(m - c) ** 2, m, m**2, np.ones_like(m)]
    return np.stack([(part * there).sum(1) for part in parts], 1)


def _ratio(sums: F64) -> F64:
    """The fractions, ``f64[..., nodes]``, from sums ``f64[..., 4, nodes]``; nan for a value that does not vary."""
    error, total, squares, count = np.moveaxis(sums, -2, 0)
    variance = squares - total**2 / count
    return np.where(variance > 1e-9 * squares, error / np.where(variance > 0, variance, 1.0), np.nan)
