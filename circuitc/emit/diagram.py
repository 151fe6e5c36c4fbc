"""The circuit as a drawing, in the manner of the paper's figures: blocks in order, edges coloured by sign."""

from __future__ import annotations

import html
import shutil
import subprocess
from collections import defaultdict
from itertools import pairwise

import graphviz
import numpy as np
from numpy.typing import NDArray

from circuitc.answer import Channels
from circuitc.circuit import Circuit, node_layer
from circuitc.emit.tables import FEW, classes, listed, token_texts
from circuitc.ir.array import Array
from circuitc.sites import split_node

POSITIVE, NEGATIVE, WIRE, SCORE = "#2166ac", "#b2182b", "#b0b0b0", "#8a5a00"
WORDS = {
    "act_in": ("read", "box", "#f4f4f4"),
    "q": ("q", "box", "#fff1cf"),
    "k": ("k", "box", "#ffe3b3"),
    "v": ("v", "box", "#fdf7e3"),
    "y": ("head output", "box", "#fdf7e3"),
    "post_act": ("neuron", "ellipse", "#e3f1e1"),
    "resid_delta": ("write", "cds", "#e6e9f5"),
    **dict.fromkeys(("resid_in", "resid_mid", "final_resid"), ("stream", "box", "#ececec")),
}
"""The last part of a site: what its nodes are called, their shape and fill."""

COLUMNS = {"act_in": 0, "q": 1, "k": 1, "v": 1, "post_act": 1, "y": 2, "resid_delta": 3}
"""Where in its block a node stands, left to right."""

BLOCKS = {
    "attn": "attention",
    "mlp": "MLP",
    "resid_in": "stream",
    "resid_mid": "stream after attention",
    "final_resid": "last stream",
}
STARTS = {"embed": "embedding", "positions": "positions"}
MANY = 150  # edges; above, weights are not written and lines are thin
MANY_NODES = 40  # above, tokens are not written
TOKENS, TOKEN_WIDTH = 4, 14  # on a node whose values by token are known; longest token shown, in characters
FONT = "Helvetica"


def to_dot(circuit: Circuit) -> str:
    """The drawing as DOT source; the same circuit gives the same bytes."""
    many = len(circuit.edges) > MANY
    tokens = firing_tokens(circuit) if len(circuit.nodes) <= MANY_NODES else {}
    title = _title(circuit, shows_tokens=any(node in tokens for node in circuit.nodes))
    graph = graphviz.Digraph("circuit")
    graph.attr(rankdir="LR", label=title, labelloc="t", fontname=FONT, fontsize="12", newrank="true")
    graph.attr(nodesep="0.18", ranksep="0.4" if many else "0.75", bgcolor="white")
    graph.attr("node", fontname=FONT, fontsize="11", style="filled", color="#555555", margin="0.06,0.03", height="0.3")
    graph.attr("edge", fontname=FONT, fontsize="9", arrowsize="0.5")
    _nodes(graph, circuit, tokens)
    _edges(graph, circuit, many)
    _wires(graph, circuit, many)
    return str(graph.source)


def _nodes(graph: graphviz.Digraph, circuit: Circuit, tokens: dict[str, list[str]]) -> None:
    ends = {end for wire in circuit.wires for end in (wire.source, wire.target)}
    starts = [start for start in STARTS if start in ends]
    for start in starts:
        graph.node(start, STARTS[start], shape="box", style="filled,rounded", fillcolor="white")
    heads = head_width(circuit)
    blocks: dict[tuple[int | None, str], list[str]] = defaultdict(list)
    for node in circuit.nodes:
        site, layer = split_node(node)[0], node_layer(node)
        blocks[layer, site if layer is None else site.split(".")[1]].append(node)
    columns = [starts] if starts else []
    for (layer, kind), members in blocks.items():
        with graph.subgraph(name=f"cluster_{layer}_{kind}") as block:
            label = f"{'' if layer is None else f'layer {layer} '}{BLOCKS.get(kind, kind)}"
            block.attr(label=label, fontname=FONT, fontsize="11", color="#cccccc", style="rounded", margin="10")
            block.attr(fontcolor="#666666", labelloc="t")
            by_column: dict[int, list[str]] = defaultdict(list)
            for node in members:
                site, channel = split_node(node)
                part = site.split(".")[-1]
                word, shape, fill = WORDS.get(part, (part, "box", "white"))
                head = f" (head {channel // heads[site]})" if site in heads else ""
                lines = [f"{word} {channel}{head}", *tokens.get(node, [])]
                style = "filled,rounded" if part in ("q", "k", "v") else "filled"
                block.node(node, label_of(lines), shape=shape, fillcolor=fill, style=style)
                by_column[COLUMNS.get(part, 1)].append(node)
        columns += [by_column[i] for i in sorted(by_column)]
    columns += [["answer"]] if "answer" in ends else []
    _in_order(graph, columns)
    if "answer" in ends:
        graph.node("answer", label_of(_answer(circuit)), shape="box", fillcolor="white", penwidth="1.6")


def _answer(circuit: Circuit) -> list[str]:
    """The lines on the answer's box."""
    if not isinstance(circuit.answer, Channels):
        first, second = (visible(text) for text in circuit.answers)
        return ["answer", f"+ {first}", f"− {second}"]
    names = circuit.answers
    more = [f"… {len(names) - FEW} more"] if len(names) > FEW else []
    where = ["at every position"] if circuit.answer.at == "every" else []
    return ["answer", *names[:FEW], *more, *where]


def _in_order(graph: graphviz.Digraph, columns: list[list[str]]) -> None:
    """Columns from left to right in the order of computation, whether or not edges say so."""
    for column in columns:
        with graph.subgraph() as same:
            same.attr(rank="same")
            for node in column:
                same.node(node)
    for left, right in pairwise(columns):
        graph.edge(left[0], right[0], style="invis", weight="0")


def head_width(circuit: Circuit) -> dict[str, int]:
    """How many channels a head has, for the sites that split into heads; empty where the program does not tell.

    Attention divides scores by the root of that number.
    """
    scales = {float(str(n.attrs["scale"])) for n in circuit.graph if n.op.name == "attend"}
    if len(scales) != 1 or not 0 < max(scales) <= 1:
        return {}
    width = round(max(scales) ** -2)
    return {
        site: width
        for site, keep in circuit.mask.items()
        if site.endswith((".attn.q", ".attn.k", ".attn.v")) and len(keep) % width == 0
    }


def _edges(graph: graphviz.Digraph, circuit: Circuit, many: bool) -> None:
    largest = max((abs(e.weight) for e in circuit.edges), default=1.0)
    for edge in circuit.edges:
        width = (0.3 if many else 0.6) + (1.2 if many else 2.6) * abs(edge.weight) / largest
        colour = POSITIVE if edge.weight > 0 else NEGATIVE
        label = "" if many else f"{edge.weight:.3g}"
        graph.edge(edge.source, edge.target, label=label, color=colour, fontcolor=colour, penwidth=f"{width:.2f}")


def _wires(graph: graphviz.Digraph, circuit: Circuit, many: bool) -> None:
    several = isinstance(circuit.answer, Channels) and len(circuit.answer.ids) > 1
    for wire in circuit.wires:
        if wire.kind == "score":
            style = {"style": "dashed", "color": SCORE, "dir": "none", "constraint": "false"}
        elif wire.kind == "unembed" and not several:
            colour = POSITIVE if wire.weight > 0 else NEGATIVE
            style = {"color": colour, "fontcolor": colour, "label": "" if many else f"{wire.weight:.3g}"}
        else:
            style = {"color": WIRE, "penwidth": "0.7"}
        graph.edge(wire.source, wire.target, **style)


def firing_tokens(circuit: Circuit) -> dict[str, list[str]]:
    """For nodes whose value is a table of the program: up to four tokens, farthest from the commonest value first.

    Of a table over positions these are positions, of a grid both. A table without a commonest value (none holds for
    a tenth of its entries) is measured from its median.
    """
    texts = [_cut(text) for text in token_texts(circuit.tokenizer)]
    found = {}
    for name, node in circuit.graph.named().items():
        values = node.attrs.get("values")
        if not isinstance(values, Array) or (node.op.name != "pos_table" and len(values.data) > len(texts)):
            continue
        data = values.data.astype(np.float64) + 0.0  # no difference between 0 and -0
        common, ids = classes(data.ravel())[0]
        usual = common if 10 * len(ids) >= data.size else float(np.median(data))
        entries = _entries(node.op.name, data, texts)
        entries.sort(key=lambda entry: -abs(entry[1] - usual))
        found[name] = [f"{label} → {value:.3g}" for label, value in entries[:TOKENS] if value != usual]
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


def _cut(text: str) -> str:
    return text if len(text) <= TOKEN_WIDTH else f"{text[: TOKEN_WIDTH - 1]}…"


def visible(text: str) -> str:
    """Quoted, with line breaks and tabs as signs."""
    return repr(text.replace("\n", "⏎").replace("\t", "⇥"))


def label_of(lines: list[str]) -> str:
    """A label of several lines, each taken literally."""
    return r"\n".join(str(graphviz.escape(line)) for line in lines)


def _title(circuit: Circuit, shows_tokens: bool) -> str:
    """What is drawn, and the key."""
    task = circuit.certificate.get("task") or "circuit"
    asked = html.escape(_asked(circuit))
    size = f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges"
    key = "   ".join(
        f'<FONT COLOR="{colour}">{text}</FONT>'
        for colour, text in (
            (POSITIVE, "━▶ positive weight"),
            (NEGATIVE, "━▶ negative weight"),
            (SCORE, "╌╌ query meets key"),
            ("#888888", "─▶ same channel of the residual stream"),
        )
    )
    lines = [
        f"<B>{html.escape(str(task))}</B>: {asked}; {size}",
        f'<FONT POINT-SIZE="9">{key}</FONT>',
    ]
    notes = []
    if shows_tokens:
        placed = any(n.op.name in ("pos_table", "grid") for n in circuit.graph.names)
        what = "tokens and positions" if placed else "tokens"
        notes.append(f"on a node: the {what} whose values are the most unusual")
    if any(n.op.name == "attend" and n.attrs["mask"] == "none" for n in circuit.graph):
        notes.append("heads see all positions, later ones too")
    if circuit.shadows:
        notes.append(f"not drawn: {circuit.shadows} values that only compete in AbsTopK")
    lines += [f'<FONT POINT-SIZE="9" COLOR="#666666">{note}</FONT>' for note in notes]
    return f"<{'<BR/>'.join(lines)}<BR/>>"


def _asked(circuit: Circuit) -> str:
    if isinstance(circuit.answer, Channels):
        return listed(circuit.answers)
    first, second = (visible(text) for text in circuit.answers)
    return f"{first} (+) or {second} (−)"


def to_svg(dot: str) -> tuple[str, bool]:
    """The drawing as SVG, and whether Graphviz drew it; without Graphviz, a picture that says how to get it."""
    program = shutil.which("dot")
    if program is None:
        return FALLBACK, False
    done = subprocess.run([program, "-Tsvg"], input=dot.encode(), capture_output=True, check=False)
    return (done.stdout.decode(), True) if done.returncode == 0 else (FALLBACK, False)


FALLBACK = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="560" height="110" viewBox="0 0 560 110">
 <rect width="560" height="110" fill="white" stroke="#cccccc"/>
 <g font-family="Helvetica, sans-serif" font-size="14">
  <text x="20" y="34" font-weight="bold">This drawing needs Graphviz, which is not installed.</text>
  <text x="20" y="60">Install it: apt install graphviz, or brew install graphviz.</text>
  <text x="20" y="84">Then: circuitc draw DIR -o FILE.svg, or dot -Tsvg circuit.dot</text>
 </g>
</svg>
"""
