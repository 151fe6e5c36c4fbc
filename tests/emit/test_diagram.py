"""The drawing: every node and edge is in it, Graphviz accepts it, and without Graphviz there is still an SVG."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from circuits import compiled, random_circuit, random_circuit_of, tokenizer
from general import PLACES, Kind
from golden import check_golden
from test_wires import stream_graph

from circuitc.answer import Channels
from circuitc.circuit import Circuit
from circuitc.emit import to_dot, to_svg
from circuitc.emit.diagram import FALLBACK, MANY, firing_tokens, label_of, visible
from circuitc.ir import OPS, Array, Graph, make
from circuitc.tokenizer import id_tokenizer

SVG = "{http://www.w3.org/2000/svg}"


def check_svg(dot: str) -> ET.Element:
    text, drawn = to_svg(dot)
    root = ET.fromstring(text)
    assert root.tag == f"{SVG}svg"
    if shutil.which("dot"):
        assert drawn
    else:
        assert (text, drawn) == (FALLBACK, False)
    return root


def test_golden() -> None:
    check_golden("emit_circuit.dot", to_dot(random_circuit(14, count=14)))


TOPK = Kind(positions="concat", topk=frozenset(PLACES))
TRACR = Kind(norm="none", positions="add", activation="relu", mask="none")


@pytest.mark.parametrize(
    "circuit",
    [
        random_circuit_of(replace(TOPK, density=1.0), 4),
        random_circuit_of(TOPK, 3, count=None, keep=0.9),
        random_circuit_of(TRACR, 7, at="every"),
        random_circuit_of(TRACR, 5, at="every", count=None, keep=1.0),
        compiled(stream_graph(), 0, None, 1.0, (0, 1), id_tokenizer(6)),
    ],
)
def test_every_kind_is_drawn(circuit: Circuit) -> None:
    dot = to_dot(circuit)
    root = check_svg(dot)
    for node in circuit.nodes:
        assert f'"{node}" [label=' in dot
    if shutil.which("dot"):
        drawn = [g.get("class") for g in root.iter(f"{SVG}g")]
        assert drawn.count("edge") == len(circuit.edges) + len(circuit.wires)
    assert ("positions [label=" in dot) == any(wire.source == "positions" for wire in circuit.wires)
    none = any(n.attrs.get("mask") == "none" for n in circuit.graph)
    assert ("heads see all positions" in dot) == none
    assert (f"not drawn: {circuit.shadows} values" in dot) == (circuit.shadows > 0)


def test_channels_on_the_answer_s_box() -> None:
    circuit = random_circuit_of(TRACR, 7, at="every")
    assert r"answer\nchannel 0\nchannel 1\nchannel 2\nat every position" in to_dot(circuit)
    assert "channel 0, channel 1, channel 2; " in to_dot(circuit)
    many = to_dot(replace(circuit, answer=Channels((*range(8),))))
    assert r"channel 5\n… 2 more" in many
    assert "channel 6" not in many


def test_places_are_shown_on_nodes() -> None:
    spot = make(OPS["pos_table"], values=Array(np.array([0.0, 0.0, 4.0])))
    cells = np.zeros((1024, 4))
    cells[5, 1], cells[:, 0] = 2.0, -3.0
    grid = make(OPS["grid"], make(OPS["tokens"]), values=Array(cells))
    names = {spot: "0.mlp.post_act.1", grid: "0.mlp.post_act.2"}
    graph = Graph(make(OPS["answer"], make(OPS["mul"], spot, grid), at="last"), names)
    circuit = Circuit(graph, {"0.mlp.post_act": np.array([False, True, True])}, {}, [], [], (1, 2), tokenizer())
    assert firing_tokens(circuit) == {
        "0.mlp.post_act.1": ["at 2 → 4"],
        "0.mlp.post_act.2": ["at 0 → -3", "'%' at 1 → 2"],
    }
    assert "the tokens and positions whose values" in to_dot(circuit)


@pytest.mark.parametrize("seed, count, keep", [(1, 12, 0.0), (2, None, 0.6), (3, None, 0.0), (4, 35, 0.0)])
def test_every_node_and_edge_is_drawn(seed: int, count: int | None, keep: float) -> None:
    circuit = random_circuit(seed, count=count, keep=keep, density=0.4 if keep else 0.2)
    dot = to_dot(circuit)
    assert dot == to_dot(circuit)
    for node in circuit.nodes:
        assert f'"{node}" [label=' in dot
    for way in (*circuit.edges, *circuit.wires):
        names = [name if name in ("embed", "answer") else f'"{name}"' for name in (way.source, way.target)]
        assert f"{names[0]} -> {names[1]} [" in dot
    root = check_svg(dot)
    if shutil.which("dot"):
        drawn = [g.get("class") for g in root.iter(f"{SVG}g")]
        assert drawn.count("edge") == len(circuit.edges) + len(circuit.wires)
    assert (f"label={circuit.edges[0].weight:.3g} " in dot) if 0 < len(circuit.edges) <= MANY else True


def test_without_graphviz(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    text, drawn = to_svg("digraph {}")
    assert not drawn
    words = " ".join(t.text or "" for t in ET.fromstring(text).iter(f"{SVG}text"))
    assert "apt install graphviz" in words
    assert "brew install graphviz" in words


def test_any_token_text_is_shown_as_it_is() -> None:
    assert [visible(t) for t in ('("', "\n\t", "\\n", "<b>&")] == ["'(\"'", "'⏎⇥'", r"'\\n'", "'<b>&'"]
    circuit = random_circuit(1)
    vocabulary = tokenizer().get_vocab()
    awkward = replace(circuit, answer=(vocabulary["\\"], vocabulary["<"]), certificate={"task": '<"\\task&'})
    root = check_svg(to_dot(awkward))
    assert label_of(["a", "\\n", "<b>"]) == r"a\n\\n\n<b>"
    if shutil.which("dot"):
        words = [t.text for t in root.iter(f"{SVG}text")]
        assert {"+ '\\\\'", "− '<'"} <= set(words)


def test_tokens_come_from_the_program_s_tables() -> None:
    values = np.zeros(1024)
    values[[5, 9]] = 2.0, -3.0
    tokens = make(OPS["tokens"])
    table = make(OPS["table"], tokens, values=Array(values))
    graph = Graph(make(OPS["answer"], table, at="last"), {table: "0.mlp.post_act.7"})
    circuit = Circuit(graph, {"0.mlp.post_act": np.eye(8)[7] == 1}, {}, [], [], (1, 2), tokenizer())
    assert firing_tokens(circuit) == {"0.mlp.post_act.7": ["')' → -3", "'%' → 2"]}
    assert "neuron 7\\n')' → -3" in to_dot(circuit)
