"""Attention patterns: whether the circuit's heads attend as they do in the model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from circuitc.circuit.heads import head_sites, site_of
from circuitc.ir.graph import Node
from circuitc.ir.stable import SINGLE, largest
from circuitc.ir.torch_backend import Torch
from circuitc.search.specialise import Specialised
from circuitc.verify.inside import MOST_ROWS, model_of, run, some, whole_circuit_of
from circuitc.verify.scores import interval
from circuitc.verify.subject import Subject

PAIRS = 32

F64 = NDArray[np.float64]


def attention(subject: Subject) -> dict[str, Any]:
    """The distance between the attention patterns of circuit and model, for each head with a kept query, key or value.

    The distance is the total variation ``½ Σ |p_circuit − p_model|`` over the positions that a query may attend to and
    the sink, averaged over all queries of held-out prompts. Jain & Wallace 2019 compare attention distributions by it.
    In the circuit, dropped nodes are at their means. 0 is the model's own pattern; 1 shares no position with it. A head
    whose queries and keys are all dropped has a fixed pattern in the circuit, which shows here if the model's varies.
    """
    heads = _kept_heads(subject)
    if not heads:
        return {"reason": "no head has a kept query, key or value"}
    prompts = some(subject.prompts, PAIRS)
    parts = []
    for start in range(0, len(prompts.tokens), MOST_ROWS):
        tokens, lengths = (x[start : start + MOST_ROWS] for x in (prompts.tokens, prompts.lengths))
        model, circuit = (
            _patterns(subject, side, tokens, lengths, heads) for side in (model_of(subject), whole_circuit_of(subject))
        )
        there = np.arange(tokens.shape[1]) < lengths[:, None]  # [rows, queries]
        apart = np.stack([_total_variation(model[head], circuit[head]) for head in heads], -1)
        parts.append((apart * there[..., None]).sum(1) / lengths[:, None])
    by_row = np.concatenate(parts)  # [rows, heads]
    by_head = by_row.mean(0)
    worst = largest(by_head, SINGLE)
    return {
        "heads": {head: float(x) for head, x in zip(heads, by_head, strict=True)},
        "mean": float(by_head.mean()),
        "mean_ci": interval(by_row.mean(1), subject.seed),
        "worst_head": list(heads)[worst],
        "worst": float(by_head[worst]),
        "n": len(by_row),
    }


def _kept_heads(subject: Subject) -> dict[str, tuple[str, int]]:
    """``{"0.attn.head3": (the site of its queries, 3)}``, in graph order."""
    found: dict[str, tuple[str, int]] = {}
    for node in subject.source:
        if node.op.name != "attention" or (sites := head_sites(node)) is None:
            continue
        query, count = sites.names[0], node.integer("heads")
        kept = np.zeros(count, dtype=bool)
        for part, name in enumerate(sites.names):
            kept |= sites.by_head(part)[:, subject.mask[name]].any(1)
        layer = query.rpartition(".")[0]
        found |= {f"{layer}.head{h}": (query, h) for h in map(int, np.flatnonzero(kept))}
    return found


def _patterns(
    subject: Subject,
    side: Specialised,
    tokens: NDArray[np.int64],
    lengths: NDArray[np.int64],
    heads: dict[str, tuple[str, int]],
) -> dict[str, F64]:
    """The pattern of each head, ``f64[rows, queries, keys]``."""
    at_tokens, at_lengths = (torch.as_tensor(x, device=subject.device) for x in (tokens, lengths))
    backend = Torch(at_tokens, at_lengths)
    found: dict[str, F64] = {}

    def on_node(node: Node, operands: Sequence[Any], value: Tensor) -> Tensor:
        if node.op.name == "attention" and (queries := site_of(node.operands[0])) is not None:
            query = queries.text("name")
            for name, (site, head) in heads.items():
                if site == query and name not in found:
                    found[name] = _pattern(backend, node, operands, head).double().cpu().numpy()
        return value

    run(subject, side, tokens, lengths, on_node, at_end=False)
    return found


def _pattern(backend: Torch, node: Node, operands: Sequence[Any], head: int) -> Tensor:
    """One head's pattern ``[rows, queries, keys]``: its output when each position's value is a unit vector."""
    q, k, _, sink = operands
    width, length = q.shape[-1] // node.integer("heads"), q.shape[1]
    own = slice(head * width, (head + 1) * width)
    positions = torch.eye(length, dtype=q.dtype, device=q.device).expand(len(q), length, length)
    alone = {**node.attrs, "heads": 1}
    pattern: Tensor = node.op.evaluate(backend, alone, q[..., own], k[..., own], positions, sink[head : head + 1])
    return pattern


def _total_variation(p: F64, q: F64) -> F64:
    """The total variation of each query, ``f64[rows, queries]``. The sink has the weight that a pattern lacks to 1."""
    return np.asarray((np.abs(p - q).sum(-1) + np.abs(p.sum(-1) - q.sum(-1))) / 2)
