"""Heads whose scores the positions alone decide: every length is enumerated, so what is said is proved."""

from __future__ import annotations

import numpy as np

from circuitc.circuit.head_patterns.name import PROVED, SAME, Found
from circuitc.circuit.head_patterns.shapes import deviations, seen_keys
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Node, walk

CELLS = 2**24  # of all patterns that are looked at: lengths by queries by keys


def found_by_position(node: Node, context: int) -> list[Found]:
    """Every pattern that a head may be called, with its proved ``eps``; none where there are too many to enumerate."""
    causal = node.attrs["mask"] == "causal"
    # What a causal head does at a position is the same in any longer input.
    lengths = np.array([context]) if causal else np.arange(1, context + 1)
    if len(lengths) * context**2 > CELLS:
        return []
    tokens = np.zeros((len(lengths), context), dtype=np.int64)
    pattern = run_nodes(walk([node]), Numpy(tokens, lengths))[node]
    pattern = np.broadcast_to(pattern, (len(lengths), context, context))
    apart = deviations(pattern, seen_keys(lengths, context, causal), tokens)
    return [Found(name, eps, PROVED) for name, eps in apart.items() if name != SAME]
