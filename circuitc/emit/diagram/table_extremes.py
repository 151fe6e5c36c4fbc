"""The tokens and positions whose values stand out in a table of the program."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.typesetting import cut
from circuitc.emit.tables import classes, token_texts
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph

TOKENS, TOKEN_WIDTH = 4, 14  # on a node; longest token shown, in characters


def firing_tokens(circuit: CircuitData, graph: Graph | None = None) -> dict[str, list[str]]:
    """For nodes whose value is a table of the program: up to four tokens, farthest from the commonest value first.

    Of a table over positions these are positions, of a grid both. A table without a commonest value (none holds for
    a tenth of its entries) is measured from its median.
    """
    texts = [cut(text, TOKEN_WIDTH) for text in token_texts(circuit.tokenizer)]
    found = {}
    for name, node in (graph or circuit.graph).named().items():
        values = node.attrs.get("values")
        if not isinstance(values, Array) or (node.op.name != "pos_table" and len(values.data) > len(texts)):
            continue
        data = values.data.astype(np.float64) + 0.0  # no difference between 0 and -0
        common, ids = classes(data.ravel())[0]
        usual = common if 10 * len(ids) >= data.size else float(np.median(data))
        entries = _entries(node.op.name, data, texts)
        entries.sort(key=lambda entry: -abs(entry[1] - usual))
        found[name] = [
            f"{label} → {f'{value:.3g}'.replace('-', '−')}" for label, value in entries[:TOKENS] if value != usual
        ]
    return found


def _entries(op: str, data: NDArray[np.float64], texts: list[str]) -> list[tuple[str, float]]:
    """The values of a table, each with its token, its position, or both where the token matters."""
    if op == "table":
        return list(zip(texts, data.tolist(), strict=False))
    if op == "pos_table":
        return [(f"at {i}", value) for i, value in enumerate(data.tolist())]
    alike = np.ptp(data, axis=0) <= 0.01 * np.ptp(data)
    entries = [(f"at {i}", float(data[0, i])) for i in np.flatnonzero(alike)]
    for i in np.flatnonzero(~alike):
        entries += [(f"{text} at {i}", value) for text, value in zip(texts, data[:, i].tolist(), strict=False)]
    return entries
