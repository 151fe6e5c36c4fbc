"""What is written on a drawing: what each node is, what it fires on, its constants, the answer and the title."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.sites import split_node
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.diagram.layout import Head, part_of
from circuitc.emit.diagram.table_extremes import firing_tokens
from circuitc.emit.diagram.typesetting import HEAD, MINUS, NAME, PLAIN, PLUS, SOFT, Line, firing, visible, wrapped
from circuitc.emit.tables import FEW, listed
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node

MANY_NODES = 40  # above, only what a node is, is written on it

SITE_NAMES = {
    "act_in": "read",
    "q": "q",
    "k": "k",
    "v": "v",
    "y": "head output",
    "post_act": "neuron",
    "resid_delta": "write",
    **dict.fromkeys(("resid_in", "resid_mid", "final_resid"), "stream"),
}
"""The last part of a site: what its nodes are called."""

BLOCK_NAMES = {
    "attn": "attention",
    "mlp": "MLP",
    "resid_in": "stream",
    "resid_mid": "stream after attention",
    "final_resid": "last stream",
}
COUNTS = "counts positions: "
EMBEDDINGS = {"embed": "embedding of the token", "positions": "embedding of the position"}


@dataclass(frozen=True)
class Detail:
    """How much is written: characters of a line on a node, lines of tokens, whether also what is read; and how much
    room there is between rows, as a fraction of what is handsome."""

    width: int
    lines: int
    reads: bool
    room: float = 1.0


DETAILS = (
    Detail(18, 4, True),
    Detail(16, 3, False),
    Detail(14, 2, False),
    Detail(14, 2, False, 0.85),
    Detail(14, 2, False, 0.7),
    Detail(12, 2, False, 0.5),
    Detail(12, 1, False, 0.4),
)
PLAINEST = Detail(12, 0, False)


@dataclass(frozen=True)
class Facts:
    """What the program that people read says of a circuit's nodes and heads, by name."""

    fires: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[str]] = field(default_factory=dict)
    heads: dict[str, list[Line]] = field(default_factory=dict)
    constants: dict[str, list[str]] = field(default_factory=dict)
    answer: Sequence[Line] = ()


def facts_of(circuit: CircuitData) -> Facts:
    """Empty for a circuit that is too large to write them on its nodes."""
    if len(circuit.nodes) > MANY_NODES:
        return Facts()
    graph = circuit.rounded or circuit.graph
    fires = fires_on(graph, circuit.tokenizer)
    names = names_of(circuit, graph)
    heads = {
        graph.names[node]: _head_lines(node, names.get(node), fires.get(node, ""))
        for node in graph.names
        if node.op.name in PATTERNS
    }
    return Facts(
        fires={name: fires[node] for node, name in graph.names.items() if fires.get(node)},
        tables=firing_tokens(circuit, graph),
        heads=heads,
        constants=_constants(circuit, graph),
        answer=_direct(graph, fires),
    )


def node_label(node: str, facts: Facts, detail: Detail) -> list[Line]:
    """The lines on a node."""
    part, channel = part_of(node), split_node(node)[1]
    lines = [Line(f"{SITE_NAMES.get(part, part)} {channel}", HEAD)]
    if detail.lines == 0:
        return lines
    if node in facts.tables:
        lines += [Line(text, PLAIN) for text in facts.tables[node][: detail.lines]]
    elif part not in ("act_in", "resid_delta") or detail.reads:
        lines += firing(facts.fires.get(node, ""), detail.width, detail.lines)
    return [
        *lines,
        *(Line(line, SOFT) for text in _brief(facts.constants.get(node, ()), detail) for line in wrapped(text, 14, 3)),
    ]


def _brief(texts: Sequence[str], detail: Detail) -> list[str]:
    """Where room is short, of heads that count only which they are."""
    return [text.removeprefix(COUNTS) if detail.room < 1 else text for text in texts]


def head_label(head: Head, facts: Facts, detail: Detail) -> list[Line]:
    """The lines on a head: which it is, and what it attends to."""
    name = Line("head" if head.index is None else f"head {head.index}", HEAD)
    return [name, *(facts.heads.get(head.name, []) if detail.lines else [])]


def _head_lines(node: Node, name: str | None, fires: str) -> list[Line]:
    lines = [Line(text) for text in wrapped(name, 30, 3)] if name else []
    if not lines and fires:
        lines = [Line("attends to"), *firing(fires, 30, 2)]
    sink = float(str(node.attrs["sink"]))
    return [*lines, *([Line(f"sink logit {signed(sink)}", SOFT)] if math.isfinite(sink) else [])]


def _constants(circuit: CircuitData, graph: Graph) -> dict[str, list[str]]:
    """What is added to a node's value that no edge brings: the bias of a neuron, on a write constants and counts."""
    named = {name: node for node, name in graph.names.items()}
    found: dict[str, list[str]] = {}
    for name in circuit.nodes:
        site, channel = split_node(name)
        layer, _, rest = site.partition(".")
        if rest == "mlp.post_act" and name in named and named[name].op.name == "act":
            found[name] = _bias(named[name].operands[0], "bias")
        if rest in ("attn.resid_delta", "mlp.resid_delta") and layer.isdigit():
            after = [f"{layer}.resid_mid"] if rest.startswith("attn") else [f"{int(layer) + 1}.resid_in", "final_resid"]
            streams = (named.get(f"{stream}.{channel}") for stream in after)
            stream = next((node for node in streams if node is not None), None)
            if stream is not None:
                found[name] = [*_bias(stream, "constant"), *_counts(graph, stream)]
    return found


def _bias(node: Node, word: str) -> list[str]:
    bias = float(str(node.attrs.get("bias", 0.0)))
    return [f"{word} {signed(bias)}"] if bias else []


def _counts(graph: Graph, stream: Node) -> list[str]:
    """The heads in which nothing is kept: what their sinks leave depends on how many positions there are."""
    heads = [x.operands[0] for x in stream.operands if x.op.name == "mix" and not x.operands[0].operands]
    numbers = [graph.names[head].rpartition(".")[2] for head in heads if head in graph.names]
    if not numbers:
        return []
    return [f"{COUNTS}head{'s' if len(numbers) > 1 else ''} {', '.join(dict.fromkeys(numbers))}"]


def _direct(graph: Graph, fires: dict[Node, str]) -> list[Line]:
    """What the last token adds to the answer past all nodes, and what is always added."""
    lines: list[Line] = []
    if len(graph.output.operands) != 1:
        return lines
    end = graph.output.operands[0]
    terms = [(end, 1.0)] if end.op.name == "table" else []
    if end.op.name == "affine":
        weights = end.attrs["weights"]
        assert isinstance(weights, tuple)
        terms = [(x, float(str(w))) for x, w in zip(end.operands, weights, strict=True) if x.op.name == "table"]
    for table, weight in terms:
        text = fires.get(table, "")
        if weight < 0:
            text = text.translate(str.maketrans("+−", "−+"))
        if text:
            lines += [Line("the last token by itself:", SOFT), *firing(text, 30, 2)]
    return [*lines, *(Line(text, SOFT) for text in _bias(end, "constant"))]


def signed(value: float) -> str:
    """Two digits, with the sign of a minus."""
    return f"{value:+.2g}".replace("-", "−")


def answer_label(circuit: CircuitData, facts: Facts) -> list[Line]:
    """The lines on the answer's box."""
    names = circuit.answers
    if not isinstance(circuit.answer, Channels):
        lines = [Line(f"+ {visible(names[0])}", PLUS), Line(f"− {visible(names[1])}", MINUS)]
    else:
        lines = [Line(name) for name in names[:FEW]]
        lines += [Line(f"… {len(names) - FEW} more")] if len(names) > FEW else []
        lines += [Line("at every position")] if circuit.answer.at == "every" else []
    return [Line("answer", HEAD), *lines, *facts.answer]


def title_label(circuit: CircuitData) -> list[Line]:
    """What is drawn, and what one should know of it."""
    task = circuit.certificate.get("task") or "circuit"
    lines = [Line(f"{task}: {_asked(circuit)}", NAME)]
    figures = [f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges"]
    loss = circuit.certificate.get("loss") or {}
    if all(isinstance(loss.get(who), float) for who in ("circuit", "model")):
        figures.append(f"loss {loss['circuit']:.3f} nats, the model's {loss['model']:.3f}")
    lines.append(Line("; ".join(figures), SOFT))
    if any(n.op.name == "attend" and n.attrs["mask"] == "none" for n in circuit.graph):
        lines.append(Line("heads see all positions, later ones too", SOFT))
    if circuit.topk_competitors:
        lines.append(Line(f"not drawn: {circuit.topk_competitors} values that only compete in AbsTopK", SOFT))
    return lines


def _asked(circuit: CircuitData) -> str:
    if isinstance(circuit.answer, Channels):
        return listed(circuit.answers)
    first, second = (visible(text) for text in circuit.answers)
    return f"{first} (+) or {second} (−)"
