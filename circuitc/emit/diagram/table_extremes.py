"""The tokens and positions with the most unusual values in a table of the program."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.typesetting import cut
from circuitc.emit.tables import classes, token_texts
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph

MOST_ENTRIES = 4  # on a node
TOKEN_WIDTH = 14  # characters of a token
USUAL = 10  # the commonest value is the usual one if at least one entry in this many has it
ALIKE = 0.01  # tokens are alike at a position if their values differ by this fraction of the grid's whole range


def firing_tokens(circuit: CircuitData, graph: Graph | None = None) -> dict[str, list[str]]:
    """For each node whose value is a table: the four entries farthest from the usual value, the farthest first.

    An entry is a token; in a table over positions, a position; in a grid, both. The usual value is the commonest one,
    or the median where no value has a tenth of the entries.
    """
    texts = [cut(text, TOKEN_WIDTH) for text in token_texts(circuit.tokenizer)]
    found = {}
    for name, node in (graph or circuit.graph).named().items():
        values = node.attrs.get("values")
        if not isinstance(values, Array) or (node.op.name != "pos_table" and len(values.data) > len(texts)):
            continue
        data = values.data.astype(np.float64) + 0.0  # no difference between 0 and -0
        usual = _usual(data)
        entries = _entries(node.op.name, data, texts)
        entries.sort(key=lambda entry: -abs(entry[1] - usual))
        extremes = [(label, f"{value:.3g}") for label, value in entries[:MOST_ENTRIES] if value != usual]
        found[name] = [f"{label} → {value.replace('-', '−')}" for label, value in extremes]
    return found


def _usual(data: NDArray[np.float64]) -> float:
    common, ids = classes(data.ravel())[0]
    return common if USUAL * len(ids) >= data.size else float(np.median(data))


def _entries(op: str, data: NDArray[np.float64], texts: list[str]) -> list[tuple[str, float]]:
    """The values of a table, each with its token or position; in a grid, both, or the position if tokens are alike."""
    if op == "table":
        return list(zip(texts, data.tolist(), strict=False))
    if op == "pos_table":
        return [(f"at {i}", value) for i, value in enumerate(data.tolist())]
    alike = np.ptp(data, axis=0) <= ALIKE * np.ptp(data)
    entries = [(f"at {i}", float(data[0, i])) for i in np.flatnonzero(alike)]
    for i in np.flatnonzero(~alike):
        entries += [(f"{text} at {i}", value) for text, value in zip(texts, data[:, i].tolist(), strict=False)]
    return entries
