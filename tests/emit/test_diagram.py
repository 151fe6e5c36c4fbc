"""The drawing: every node and edge is in it, Graphviz accepts it, and without Graphviz there is still an SVG."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from circuits import random_circuit, tokenizer
from golden import check_golden

from circuitc.circuit import Circuit
from circuitc.emit import to_dot, to_svg
from circuitc.emit.diagram import FALLBACK, MANY, firing_tokens, label_of, visible
from circuitc.ir import OPS, Array, Graph, make

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
