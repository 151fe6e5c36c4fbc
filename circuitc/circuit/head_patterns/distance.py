"""How far a head is from a pattern that some keys share alike, query by query."""

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
    """What a pattern (``attend_to``, or ``attend`` without scores) gives to each key beside a sink as heavy as one:
    1 / (n + 1) where n keys share it, 0 where there are none; ``f64[rows, queries, keys]``."""
    ready = make(pattern.op, *pattern.operands, **{**pattern.attrs, "sink": 0.0})
    found = run_nodes(walk([ready]), run)[ready]
    return np.asarray(np.broadcast_to(found, (*run.tokens.shape, run.tokens.shape[1])))


def apart(head: F64, wanted: F64, lengths: NDArray[np.int64]) -> F64:
    """The total variation between the shares that keys get of what a head's sink leaves, and those ``wanted``; of
    queries that have no key of the pattern, or no choice, 0. ``f64[rows, queries]``."""
    mass, share = head.sum(-1), wanted.sum(-1)
    mine, theirs = (
        np.divide(p, m[..., None], out=np.zeros_like(p), where=m[..., None] > 0.0)
        for p, m in ((head, mass), (wanted, share))
    )
    off = np.where(mass > 0.0, np.abs(mine - theirs).sum(-1) / 2, 1.0)
    there = np.arange(off.shape[1]) < lengths[:, None]
    return np.asarray(np.where(there & (share > 0.0), off, 0.0))


def against(exact: Graph, rounded: Graph, sequences: Probe, names: Sequence[Name]) -> list[Name]:
    """The ``names`` of the rounded program; of a head that attends to a pattern where the exact program's head of that
    name goes by scores, ``eps`` is how far off that one is, on all of the sequences."""
    heads = {name: node for node, name in exact.names.items() if node.op.name == "attend" and node.operands}
    ids = value_ids(rounded, rounded.order())
    taken = {
        ids[node]: (heads[name], node)
        for node, name in rounded.names.items()
        if name in heads and (node.op.name == "attend_to" or (node.op.name == "attend" and not node.operands))
    }
    worst = _worst(exact, dict(taken.values()), sequences)
    return [
        name if name.value not in taken else replace(name, eps=eps, how=SAMPLED, text=_told(name.text, eps))
        for name in names
        for eps in [worst.get(taken.get(name.value, (None,))[0], 0.0)]
    ]


def _told(text: str, eps: float) -> str:
    return f"{text}, as the exact program does within {eps:.2g} where it was tried"


def _worst(graph: Graph, patterns: Mapping[Node, Node], sequences: Probe) -> dict[Node | None, float]:
    """For each head of a graph how far it is from its pattern at most."""
    worst: dict[Node | None, float] = dict.fromkeys(patterns, 0.0)
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
