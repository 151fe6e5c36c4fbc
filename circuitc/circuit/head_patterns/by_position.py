"""Heads whose scores depend on positions alone: all lengths are enumerated, so their names are proved."""

from __future__ import annotations

import numpy as np

from circuitc.circuit.head_patterns.name import PROVED, SAME, Found
from circuitc.circuit.head_patterns.shapes import deviations, seen_keys
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Node, walk

CELLS = 2**24  # attention weights that are enumerated at most: lengths × queries × keys


def found_by_position(node: Node, context: int) -> list[Found]:
    """All patterns that fit a head, each with its proved ``eps``; none if there are too many lengths to enumerate."""
    causal = node.attrs["mask"] == "causal"
    # A causal head does the same at a position in every longer input.
    lengths = np.array([context]) if causal else np.arange(1, context + 1)
    if len(lengths) * context**2 > CELLS:
        return []
    tokens = np.zeros((len(lengths), context), dtype=np.int64)
    pattern = run_nodes(walk([node]), Numpy(tokens, lengths))[node]
    pattern = np.broadcast_to(pattern, (len(lengths), context, context))
    apart = deviations(pattern, seen_keys(lengths, context, causal), tokens)
    return [Found(name, eps, PROVED) for name, eps in apart.items() if name != SAME]
