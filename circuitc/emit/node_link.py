"""The circuit as a graph of networkx, and as node-link JSON that networkx reads back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.answer import channels_of
from circuitc.circuit.circuit import CircuitData, Wire, node_layer, plain_mean
from circuitc.circuit.mask import Edge
from circuitc.circuit.node_names import node_name, split_node
from circuitc.errors import CircuitcError
from circuitc.inputs.json_text import parse_json

if TYPE_CHECKING:
    import networkx as nx

ENDS = ("embed", "positions", "answer")
"""The ends of wires that are not nodes of the circuit."""


def to_networkx(circuit: CircuitData) -> nx.DiGraph:
    """Nodes by name with their site, channel, layer, kind and mean; edges and wires by kind, with weights."""
    import networkx as nx  # takes a while

    checkpoint = circuit.certificate.get("checkpoint") or {}
    graph = nx.DiGraph(
        task=circuit.certificate.get("task"),
        checkpoint={key: checkpoint[key] for key in ("name", "sha256") if key in checkpoint},
        answer=list(channels_of(circuit.answer)),
        answers=list(circuit.answers),
        sites={site: len(keep) for site, keep in circuit.mask.items()},
    )
    used = {end for wire in circuit.wires for end in (wire.source, wire.target)}
    for name in (*ENDS[:2], *circuit.nodes, ENDS[2]):
        if name not in ENDS:
            site, channel = split_node(name)
            mean = plain_mean(circuit, site, channel)
            kind = site.partition(".")[2]
            graph.add_node(name, site=site, channel=channel, layer=node_layer(name), kind=kind, mean=mean)
        elif name in used:
            graph.add_node(name, kind=name)
    for edge in circuit.edges:
        graph.add_edge(edge.source, edge.target, kind="weight", weight=edge.weight)
    for wire in circuit.wires:
        graph.add_edge(wire.source, wire.target, kind=wire.kind, weight=wire.weight)
    return graph


def to_json(circuit: CircuitData) -> str:
    """Node-link JSON; ``nx.node_link_graph(json.loads(text), edges="edges")`` reads it."""
    import networkx as nx

    data = nx.node_link_data(to_networkx(circuit), edges="edges")
    ends = [(e.source, e.target) for e in circuit.edges] + [(w.source, w.target) for w in circuit.wires]
    order = {pair: i for i, pair in enumerate(ends)}
    data["edges"].sort(key=lambda edge: order[edge["source"], edge["target"]])
    return json.dumps(data, indent=1, ensure_ascii=False) + "\n"


def from_json(text: str, where: str | None = None) -> tuple[dict[str, NDArray[np.bool_]], list[Edge], list[Wire]]:
    """Mask, edges and wires as :func:`to_json` wrote them. Anything else raises :class:`CircuitcError`.

    ``where`` names the file in errors.
    """
    try:
        data: dict[str, Any] = parse_json(text)
        if not isinstance(data, dict):
            raise ValueError("it is not a JSON object")
        sites: dict[str, int] = data["graph"]["sites"]
        mask = {site: np.zeros(int(size), dtype=bool) for site, size in sites.items()}
        names = {node["id"] for node in data["nodes"]}
        for node in data["nodes"]:
            if node["id"] in ENDS:
                continue
            site, channel = str(node["site"]), int(node["channel"])
            if node["id"] != node_name(site, channel) or not 0 <= channel < len(mask[site]):
                raise ValueError(f"node {node['id']!r} is not channel {channel} of site {site!r}")
            mask[site][channel] = True
        edges, wires = [], []
        for link in data["edges"]:
            source, target, kind = link["source"], link["target"], str(link["kind"])
            weight = float(link["weight"])
            if source not in names or target not in names:
                raise ValueError(f"an edge joins {source!r} and {target!r}, which are not both nodes")
            if kind == "weight":
                edges.append(Edge(source, target, weight))
            else:
                wires.append(Wire(source, target, kind, weight))
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, MemoryError) as error:
        what = f"{error} is missing" if isinstance(error, KeyError) else str(error)
        raise CircuitcError(
            f"this is not a circuit in node-link JSON: {what}",
            where=where,
            fix="use a circuit.json that circuitc wrote",
        ) from error
    return mask, edges, wires
