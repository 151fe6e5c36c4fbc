"""The node-link JSON: networkx reads it, and it gives back the circuit."""

from __future__ import annotations

import json
from dataclasses import replace

import networkx as nx
import pytest
from circuits import compiled, random_circuit, random_circuit_of
from general import Kind
from test_wires import stream_graph

from circuitc.emit.node_link import from_json, to_json, to_networkx
from circuitc.inputs.tokenizers.byte_level import id_tokenizer


@pytest.mark.parametrize("seed, count, keep", [(1, 12, 0.0), (2, None, 0.4), (3, None, 0.0)])
def test_round_trip(seed: int, count: int | None, keep: float) -> None:
    circuit = random_circuit(seed, count=count, keep=keep)
    text = to_json(circuit)
    mask, edges, wires = from_json(text)
    assert {site: kept.tolist() for site, kept in mask.items()} == {s: k.tolist() for s, k in circuit.mask.items()}
    assert (edges, wires) == (list(circuit.edges), list(circuit.wires))
    again = replace(circuit, mask=mask, edges=edges, wires=wires)
    assert to_json(again) == text == to_json(circuit)


def test_round_trip_of_every_kind() -> None:
    kind = Kind(norm="none", positions="concat", mask="none")
    for circuit in (
        random_circuit_of(kind, 1, at="every", count=None, keep=0.8),
        compiled(stream_graph(), 0, None, 1.0, (0, 1), id_tokenizer(6)),
    ):
        mask, edges, wires = from_json(to_json(circuit))
        assert {"positions"} <= {wire.source for wire in wires}
        assert {site: kept.tolist() for site, kept in mask.items()} == {s: k.tolist() for s, k in circuit.mask.items()}
        assert (edges, wires) == (list(circuit.edges), list(circuit.wires))


def test_networkx_reads_it() -> None:
    circuit = random_circuit(1)
    graph = nx.node_link_graph(json.loads(to_json(circuit)), edges="edges")
    assert nx.utils.graphs_equal(graph, to_networkx(circuit))
    assert [n for n in graph if n not in ("embed", "answer")] == circuit.nodes
    node = circuit.nodes[0]
    site, channel = node.rsplit(".", 1)
    assert graph.nodes[node] == {
        "site": site,
        "channel": int(channel),
        "layer": int(site[0]),
        "kind": site[2:],
        "mean": circuit.means[site][int(channel)],
    }
    assert graph.graph["task"] == "single_double_quote"
    assert graph.graph["checkpoint"] == {"name": "tiny", "sha256": "0123456789abcdef"}
    assert graph.graph["answer"] == list(circuit.answer)
    assert graph.graph["answers"] == list(circuit.answers)
    edge = circuit.edges[0]
    assert graph.edges[edge.source, edge.target] == {"kind": "weight", "weight": edge.weight}
