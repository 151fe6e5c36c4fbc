"""A circuit's nodes and edges as tables: DataFrames of pandas where it is installed, else lists of dictionaries."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module, util
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.hooks import hook_of
from circuitc.emit.node_link import ENDS, to_networkx
from circuitc.errors import CircuitcError

NODE_COLUMNS = ("node", "site", "channel", "layer", "kind", "mean", "hook")
EDGE_COLUMNS = ("source", "target", "kind", "weight")


def nodes_table(circuit: CircuitData) -> Any:
    """A row of ``NODE_COLUMNS`` for each kept node. ``layer`` is None after the last layer.

    ``hook`` is the name that TransformerLens has for the node's place, if it has one; the channel there is ``channel``.
    """
    found = to_networkx(circuit).nodes(data=True)
    layers = 1 + max((int(site.split(".")[0]) for site in circuit.mask if site[0].isdigit()), default=0)

    def hook(node: str) -> str | None:
        try:
            return hook_of(node, layers)[0]
        except CircuitcError:
            return None

    return as_table(NODE_COLUMNS, ({"node": n, **facts, "hook": hook(n)} for n, facts in found if n not in ENDS))


def edges_table(circuit: CircuitData) -> Any:
    """A row of ``EDGE_COLUMNS`` for each edge (``kind`` is ``weight``), then for each wire."""
    return as_table(
        EDGE_COLUMNS,
        (
            *({"source": e.source, "target": e.target, "kind": "weight", "weight": e.weight} for e in circuit.edges),
            *({"source": w.source, "target": w.target, "kind": w.kind, "weight": w.weight} for w in circuit.wires),
        ),
    )


def as_table(columns: Iterable[str], rows: Iterable[dict[str, Any]]) -> Any:
    """A ``pandas.DataFrame``, or a list of dictionaries where pandas is not installed."""
    names, records = list(columns), list(rows)
    if util.find_spec("pandas") is None:
        return records
    return import_module("pandas").DataFrame.from_records(records, columns=names)
