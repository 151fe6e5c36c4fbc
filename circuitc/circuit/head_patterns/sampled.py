"""Heads on sample sequences: their names hold on these sequences and are not proved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.head_patterns.name import SAMPLED, Found
from circuitc.circuit.head_patterns.shapes import deviations, seen_keys
from circuitc.circuit.probe import Probe
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node

ROWS = 16  # sequences in one evaluation


def found_on(graph: Graph, heads: Sequence[Node], sequences: Probe) -> dict[Node, list[Found]]:
    """For each head, all shapes with keys for some query, each with its largest deviation on the sequences."""
    worst: dict[Node, dict[str, float]] = {head: {} for head in heads}

    def record(node: Node, pattern: Any, tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> None:
        seen = seen_keys(lengths, tokens.shape[1], node.attrs["mask"] == "causal")
        for name, eps in deviations(np.broadcast_to(pattern, seen.shape), seen, tokens).items():
            worst[node][name] = max(eps, worst[node].get(name, 0.0))

    for start in range(0, len(sequences.tokens) if heads else 0, ROWS):
        lengths = sequences.lengths[start : start + ROWS]
        tokens = sequences.tokens[start : start + ROWS, : int(lengths.max())]

        def see(
            node: Node,
            operands: Sequence[Any],
            value: Any,
            tokens: NDArray[np.int64] = tokens,
            lengths: NDArray[np.int64] = lengths,
        ) -> Any:
            if node in worst:
                record(node, value, tokens, lengths)
            return value

        run_nodes(graph.order(), Numpy(tokens, lengths), amend=see)
    return {head: [Found(name, eps, SAMPLED) for name, eps in shapes.items()] for head, shapes in worst.items()}
