"""How far a head is from a pattern that attends equally to some keys, query by query."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.head_patterns.name import SAMPLED, Name
from circuitc.circuit.head_patterns.sampled import ROWS
from circuitc.circuit.probe import Probe
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node, make, walk
from circuitc.ir.printer import value_ids

F64 = NDArray[np.float64]


def shared_by(pattern: Node, run: Numpy) -> F64:
    """The attention of a pattern (``attend_to``, or ``attend`` without scores) if its sink weighs as much as one key.

    ``f64[rows, queries, keys]``: 1 / (n + 1) at each of the pattern's n keys, 0 elsewhere.
    """
    ready = make(pattern.op, *pattern.operands, **{**pattern.attrs, "sink": 0.0})
    found = run_nodes(walk([ready]), run)[ready]
    return np.asarray(np.broadcast_to(found, (*run.tokens.shape, run.tokens.shape[1])))


def apart(head: F64, wanted: F64, lengths: NDArray[np.int64]) -> F64:
    """The total variation distance between a head's attention and the ``wanted`` one, each normalised without its sink.

    ``f64[rows, queries]``; 0 for padding and for queries that have no key of the pattern.
    """
    mass, wanted_mass = head.sum(-1), wanted.sum(-1)
    mine, theirs = (
        np.divide(p, m[..., None], out=np.zeros_like(p), where=m[..., None] > 0.0)
        for p, m in ((head, mass), (wanted, wanted_mass))
    )
    off = np.where(mass > 0.0, np.abs(mine - theirs).sum(-1) / 2, 1.0)
    there = np.arange(off.shape[1]) < lengths[:, None]
    return np.asarray(np.where(there & (wanted_mass > 0.0), off, 0.0))


def against(exact: Graph, rounded: Graph, sequences: Probe, names: Sequence[Name]) -> list[Name]:
    """The ``names`` of the rounded program, with the distance of the heads that rounding replaced.

    Where the rounded program's head computes a pattern and the exact program's head of the same name computes scores,
    ``eps`` is the largest distance of the exact head from the pattern on all sequences.
    """
    heads = {name: node for node, name in exact.names.items() if node.op.name == "attend" and node.operands}
    ids = value_ids(rounded, rounded.order())
    replaced = {
        ids[node]: (heads[name], node)
        for node, name in rounded.names.items()
        if name in heads and (node.op.name == "attend_to" or (node.op.name == "attend" and not node.operands))
    }
    worst = _worst(exact, dict(replaced.values()), sequences)
    found = []
    for name in names:
        if name.value in replaced:
            eps = worst[replaced[name.value][0]]
            text = f"{name.text}, as the exact program does within {eps:.2g} where it was tried"
            name = replace(name, eps=eps, how=SAMPLED, text=text)
        found.append(name)
    return found


def _worst(graph: Graph, patterns: Mapping[Node, Node], sequences: Probe) -> dict[Node, float]:
    """The largest distance of each head from its pattern in ``patterns: {head: pattern}``, on all sequences."""
    worst: dict[Node, float] = dict.fromkeys(patterns, 0.0)
    for start in range(0, len(sequences.tokens) if patterns else 0, ROWS):
        lengths = sequences.lengths[start : start + ROWS]
        run = Numpy(sequences.tokens[start : start + ROWS, : int(lengths.max())], lengths)

        def see(
            node: Node, operands: Sequence[Any], value: Any, run: Numpy = run, lengths: NDArray[np.int64] = lengths
        ) -> Any:
            if node in patterns:
                wanted = shared_by(patterns[node], run)
                off = apart(np.broadcast_to(value, wanted.shape), wanted, lengths)
                worst[node] = max(worst[node], float(off.max(initial=0.0)))
            return value

        run_nodes(graph.order(), run, amend=see)
    return worst
