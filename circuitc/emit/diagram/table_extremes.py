"""The tokens and positions with the most unusual values in a table of the program."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.tables import classes, token_texts
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph

MOST_ENTRIES = 4  # on a node
TOKEN_WIDTH = 14  # characters of a token
MOST_TOGETHER, GROUP_WIDTH = 3, 16  # tokens of one value that are named, and their characters
USUAL = 10  # the commonest value is the usual one if at least one entry in this many has it
ALIKE = 0.01  # tokens are alike at a position if their values differ by this fraction of the grid's whole range


def firing_tokens(circuit: CircuitData, graph: Graph | None = None) -> dict[str, list[str]]:
    """For each node whose value is a table: the four entries farthest from the usual value, the farthest first.

    An entry is all tokens with one value; in a table over positions, a position; in a grid, both. The usual value is
    the commonest one, or the median where no value has a tenth of the entries.
    """
    texts = [_cut(text) for text in token_texts(circuit.tokenizer)]
    found = {}
    for name, node in (graph or circuit.graph).named().items():
        values = node.attrs.get("values")
        if not isinstance(values, Array) or (node.op.name != "pos_table" and len(values.data) > len(texts)):
            continue
        data = values.data.astype(np.float64) + 0.0  # no difference between 0 and -0
        usual = _usual(data)
        entries = _grouped(data, texts) if node.op.name == "table" else _entries(node.op.name, data, texts)
        entries.sort(key=lambda entry: -abs(entry[1] - usual))
        extremes = [(label, f"{value:.3g}") for label, value in entries[:MOST_ENTRIES] if value != usual]
        found[name] = [f"{label} → {value.replace('-', '−')}" for label, value in extremes]
    return found


def _cut(text: str) -> str:
    """A token's quoted text, with … inside its quotes if it is long."""
    return text if len(text) <= TOKEN_WIDTH else f"{text[: TOKEN_WIDTH - 2].rstrip(chr(92))}…{text[0]}"


def _usual(data: NDArray[np.float64]) -> float:
    common, ids = classes(data.ravel())[0]
    return common if USUAL * len(ids) >= data.size else float(np.median(data))


def _grouped(data: NDArray[np.float64], texts: list[str]) -> list[tuple[str, float]]:
    """The values of a table by token, each once, with its first tokens and the number of the others."""
    found = []
    for value, ids in classes(data):
        count = 1
        while count < min(MOST_TOGETHER, len(ids)) and sum(len(texts[i]) for i in ids[: count + 1]) <= GROUP_WIDTH:
            count += 1
        more = f" +{len(ids) - count}" if len(ids) > count else ""
        found.append((" ".join(texts[i] for i in ids[:count]) + more, value))
    return found


def _entries(op: str, data: NDArray[np.float64], texts: list[str]) -> list[tuple[str, float]]:
    """The values of a table, each with its position; in a grid, with token and position, or the position if tokens are
    alike."""
    if op == "pos_table":
        return [(f"at {i}", value) for i, value in enumerate(data.tolist())]
    alike = np.ptp(data, axis=0) <= ALIKE * np.ptp(data)
    entries = [(f"at {i}", float(data[0, i])) for i in np.flatnonzero(alike)]
    for i in np.flatnonzero(~alike):
        entries += [(f"{text} at {i}", value) for text, value in zip(texts, data[:, i].tolist(), strict=False)]
    return entries
