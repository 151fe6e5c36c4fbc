"""The drawing: every node and edge is in it, Graphviz accepts it, and without Graphviz there is still an SVG."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from circuits import compiled, random_circuit, random_circuit_of, tokenizer
from general import PLACES, Kind
from golden import check_golden
from test_wires import stream_graph

import circuitc
from circuitc.circuit.answer import Channels
from circuitc.emit.circuit import Circuit
from circuitc.emit.diagram import FALLBACK, to_dot, to_picture, to_svg
from circuitc.emit.diagram.dot import MANY_EDGES
from circuitc.emit.diagram.labels import facts_of
from circuitc.emit.diagram.layout import EVERY, LAST, layout_of
from circuitc.emit.diagram.strip import MOST_TOKENS, strip_of
from circuitc.emit.diagram.style import DARK, LIGHT, Theme
from circuitc.emit.diagram.table_extremes import firing_tokens
from circuitc.emit.diagram.typesetting import chip
from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
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


def label(name: str, dot: str) -> list[str]:
    """The lines of a node's label."""
    found = re.search(rf"^\t{re.escape(name)} \[label=<(.*?)> (?:fillcolor|fontcolor|height)", dot, re.M)
    assert found, name
    rows = re.sub(r"</TD></TR></TABLE></TD></TR>", "<BR/>", found[1])
    rows = re.sub(r"</TD><TD[^>]*>", " ", rows)
    lines = re.split(r"<BR[^>]*>|</TD></TR>", rows)
    return [text for line in lines if (text := html.unescape(re.sub(r"</?(?:B|FONT|T[A-Z]+)\b[^>]*>", "", line)))]


def words(root: ET.Element) -> dict[str, list[str]]:
    """The lines of text of each part of a drawing, by its title."""
    return {
        group.findtext(f"{SVG}title") or "": [(t.text or "").replace("\u00a0", " ") for t in group.iter(f"{SVG}text")]
        for group in root.iter(f"{SVG}g")
        if group.get("class") != "graph"
    }


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
    assert ("\tpositions [label=" in dot) == any(wire.source == "positions" for wire in circuit.wires)
    none = any(n.attrs.get("mask") == "none" for n in circuit.graph)
    assert ("heads see all positions" in dot) == none
    assert (f"not drawn: {circuit.topk_competitors} values" in dot) == (circuit.topk_competitors > 0)


def test_channels_on_the_answer_s_box() -> None:
    circuit = random_circuit_of(TRACR, 7, at="every")
    assert label("answer", to_dot(circuit)) == ["answer", "channel 0", "channel 1", "channel 2", "at every position"]
    assert label("title", to_dot(circuit))[0].endswith(": channel 0, channel 1, channel 2")
    many = replace(circuit, answer=Channels((*range(8),)))
    assert label("answer", to_dot(many))[-2:] == ["channel 5", "… 2 more"]
    assert "channel 6" not in to_dot(many)


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
        "0.mlp.post_act.2": ["at 0 → −3", "'%' at 1 → 2"],
    }
    dot = to_dot(circuit)
    assert label('"0.mlp.post_act.1"', dot) == ["neuron 1", "at 2 → 4"]
    assert label('"0.mlp.post_act.2"', dot) == ["neuron 2", "at 0 → −3", "% at 1 → 2"]
    assert "its value at this token" in to_dot(circuit, legend=True) and "its value at this token" not in dot


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
    if 0 < len(circuit.edges) <= MANY_EDGES:
        weight = f"{circuit.edges[0].weight:.3g}".replace("-", "−")
        assert re.search(rf">(v\d+ )?{re.escape(weight)}</FONT>", dot)


def test_without_graphviz(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    text, drawn = to_svg("digraph {}")
    assert not drawn
    words = " ".join(t.text or "" for t in ET.fromstring(text).iter(f"{SVG}text"))
    assert "apt install graphviz" in words
    assert "brew install graphviz" in words


def test_any_token_text_is_shown_as_it_is() -> None:
    assert [chip(t) for t in ('("', " \n\t", "\\n", "<b>&")] == ['("', "␣⏎⇥", "\\n", "<b>&"]
    circuit = random_circuit(1)
    vocabulary = tokenizer().get_vocab()
    awkward = replace(circuit, answer=(vocabulary["\\"], vocabulary["<"]), certificate={"task": '<"\\task&'})
    root = check_svg(to_dot(awkward))
    if shutil.which("dot"):
        shown = words(root)
        assert shown["answer"][:5] == ["answer", "+", "\\", "−", "<"]
        assert shown["title"][0].startswith('<"\\task&:')


def test_tokens_come_from_the_program_s_tables() -> None:
    values = np.zeros(1024)
    values[[5, 9]] = 2.0, -3.0
    tokens = make(OPS["tokens"])
    table = make(OPS["table"], tokens, values=Array(values))
    graph = Graph(make(OPS["answer"], table, at="last"), {table: "0.mlp.post_act.7"})
    circuit = Circuit(graph, {"0.mlp.post_act": np.eye(8)[7] == 1}, {}, [], [], (1, 2), tokenizer())
    assert firing_tokens(circuit) == {"0.mlp.post_act.7": ["')' → −3", "'%' → 2"]}
    assert label('"0.mlp.post_act.7"', to_dot(circuit))[:2] == ["neuron 7", ") → −3"]


BOX = re.compile(
    r'^\t"?([^"\n ]+)"? \[label=.* height=([0-9.]+) pos="([-0-9.]+),([-0-9.]+)".* width=([0-9.]+)\]$', re.M
)


def boxes(dot: str) -> dict[str, tuple[float, float, float, float]]:
    """Left, bottom, right and top of each node, in points."""
    found = {}
    for name, height, x, y, width in BOX.findall(dot):
        w, h = 36 * float(width), 36 * float(height)
        found[name] = (float(x) - w, float(y) - h, float(x) + w, float(y) + h)
    return found


@pytest.mark.parametrize("seed, count", [(1, 12), (4, 24), (5, 40), (3, None)])
def test_no_node_is_on_another_and_rails_are_straight(seed: int, count: int | None) -> None:
    circuit = random_circuit(seed, count=count, keep=0.3)
    dot, layout = to_dot(circuit), layout_of(circuit)
    placed = boxes(dot)
    assert placed.keys() >= {*circuit.nodes, "title"}
    for (a, one), (b, other) in combinations(placed.items(), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart, (a, b)
    middles: dict[tuple[int, int], set[float]] = {}
    for node, rail in layout.rails.items():
        middles.setdefault(rail, set()).add(round(placed[node][0] + placed[node][2], 1))
    assert all(max(xs) - min(xs) < 0.5 for xs in middles.values())
    left = [placed[node][2] for node in circuit.nodes if layout.side[node] == EVERY]
    right = [placed[node][0] for node in circuit.nodes if layout.side[node] == LAST]
    assert max(left, default=0.0) < min(right, default=1e9)


def test_what_keys_and_values_need_stands_at_every_position() -> None:
    circuit = random_circuit(4, count=24)
    layout = layout_of(circuit)
    assert {layout.side[x] for head in layout.heads for x in (*head.k, *head.v)} == {EVERY}
    through = set(layout.through)
    for way in (*circuit.edges, *circuit.wires):  # only a head leads from one position to another
        if way.source in layout.side and way.target in layout.side and (way.source, way.target) not in through:
            assert layout.side[way.source] <= layout.side[way.target]
    every = random_circuit_of(TRACR, 7, at="every")
    assert set(layout_of(every).side.values()) <= {EVERY}


@pytest.mark.skipif(not shutil.which("dot"), reason="needs Graphviz")
@pytest.mark.parametrize("seed", [4, 7])
def test_forty_nodes_can_be_read_on_a_page(seed: int) -> None:
    """A4 with margins of one centimetre, upright or across: no letter of less than six points."""
    circuit = random_circuit(seed, count=34)
    assert 30 <= len(circuit.nodes) <= 40
    root = check_svg(to_dot(circuit))
    width, height = (float((root.get(side) or "").removesuffix("pt")) for side in ("width", "height"))
    scale = max(min(538 / width, 785 / height), min(785 / width, 538 / height))
    smallest = min(float(t.get("font-size") or 0) for t in root.iter(f"{SVG}text"))
    assert smallest * min(scale, 1.0) >= 6.0, (width, height)


@pytest.mark.skipif(not shutil.which("dot"), reason="needs Graphviz")
@pytest.mark.parametrize("circuit", [random_circuit(1), random_circuit(4, count=30), random_circuit_of(TOPK, 3)])
def test_every_label_fits_its_node(circuit: Circuit) -> None:
    done = subprocess.run(["dot", "-Tsvg"], input=to_dot(circuit).encode(), capture_output=True, check=True)
    assert done.stderr == b""


def test_dark_differs_in_colours_alone() -> None:
    circuit = random_circuit(4, count=20)
    light, dark = (re.sub(r"#[0-9a-f]{6}", "#", to_dot(circuit, dark=dark)) for dark in (False, True))
    assert light == dark
    assert to_dot(circuit, dark=True) != to_dot(circuit)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_colours_can_be_told_from_their_ground(theme: Theme) -> None:
    grounds = [theme.paper, theme.panel, theme.band]
    for colour in (theme.ink, theme.soft, theme.positive, theme.negative):
        assert all(contrast(colour, ground) >= 4.5 for ground in grounds), colour
    for fill in theme.fills.values():
        assert contrast(theme.ink, fill) >= 4.5 and contrast(theme.positive, fill) >= 3.0, fill


def contrast(front: str, back: str) -> float:
    """As WCAG 2 defines it."""
    bright = []
    for colour in (front, back):
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        bright.append(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])
    return (max(bright) + 0.05) / (min(bright) + 0.05)


@pytest.mark.parametrize("kind, start", [("svg", b"<?xml"), ("png", b"\x89PNG"), ("pdf", b"%PDF"), ("dot", b"digraph")])
def test_formats(kind: str, start: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dot = to_dot(random_circuit(1))
    if shutil.which("dot"):
        assert to_picture(dot, kind).startswith(start)
    monkeypatch.setenv("PATH", str(tmp_path))
    if kind in ("png", "pdf"):
        with pytest.raises(CircuitcError, match="apt install graphviz"):
            to_picture(dot, kind)
    else:
        assert to_picture(dot, kind).startswith(start)


def test_tokens_with_one_value_stand_together() -> None:
    values = np.zeros(1024)
    values[[5, 9, 10, 11, 12]], values[20] = 2.0, -3.0
    table = make(OPS["table"], make(OPS["tokens"]), values=Array(values))
    graph = Graph(make(OPS["answer"], table, at="last"), {table: "0.mlp.post_act.7"})
    circuit = Circuit(graph, {"0.mlp.post_act": np.eye(8)[7] == 1}, {}, [], [], (1, 2), tokenizer())
    assert [entry.rpartition(" → ")[2] for entry in firing_tokens(circuit)["0.mlp.post_act.7"]] == ["−3", "2"]
    assert firing_tokens(circuit)["0.mlp.post_act.7"][1].endswith("+2 → 2")


@pytest.mark.parametrize(
    "place, told", [("0.resid_mid.2", "0.attn"), ("1.resid_in.2", "0.attn"), ("final_resid.2", "")]
)
def test_heads_that_only_count_are_on_the_write_that_they_add_to(place: str, told: str) -> None:
    """Wherever simplification names the sum; without a write, on the next read."""
    tokens = make(OPS["tokens"])
    head = make(OPS["attend"], scale=1.0, sink=0.5, mask="causal")
    one = make(OPS["affine"], weights=(), bias=1.0)
    table = make(OPS["table"], tokens, values=Array(np.arange(1024.0)))
    stream = make(OPS["affine"], make(OPS["mix"], head, one), table, weights=(2.0, 1.0), bias=0.0)
    graph = Graph(make(OPS["answer"], stream, at="last"), {head: "0.attn.head.3", stream: place})
    channel = np.eye(4)[2] == 1
    kept = {"0.attn.resid_delta": channel} if told else {}
    mask = {**kept, "1.attn.act_in": channel, "final_resid": channel}
    found = facts_of(Circuit(graph, mask, {}, [], [], (1, 2), tokenizer())).constants
    assert found.get("0.attn.resid_delta.2" if told else "final_resid.2") == ["counts positions: head 3"]


def test_the_strip_has_two_prompts_and_their_answers() -> None:
    circuit = circuitc.load_circuit(Path(__file__).parents[2] / "docs" / "examples" / "single_double_quote")
    strip = strip_of(circuit)
    assert strip is not None and {said.split()[0] for said in strip.said} == {"')", '")'}
    first, second = strip.tokens
    assert len(first) == len(second) <= MOST_TOKENS + 2 and first != second
    for pair in strip.rows:
        assert {len(row.values) for row in pair} == {len(first)} and len({row.name for row in pair}) == 1
        assert max(abs(value) for row in pair for value in row.values) <= 1.0
    assert f'"{strip.rows[0][0].name}"'.strip('"') in to_dot(circuit)
    assert strip_of(replace(circuit, certificate={})) is None
