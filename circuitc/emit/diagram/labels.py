"""The texts of a drawing: what each node is, what it fires on, its constants, the answer and the title."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.node_names import split_node
from circuitc.circuit.stable_core import CORE, core_size, fractions
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.diagram.layout import Head, heads_of, part_of
from circuitc.emit.diagram.table_extremes import firing_tokens
from circuitc.emit.diagram.typesetting import HEAD, MINUS, NAME, PLAIN, PLUS, SOFT, Line, firing, wrapped
from circuitc.emit.tables import FEW, listed
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node

MANY_NODES = 40  # above this number, a node's label only says what it is
CONSTANT_LINES = (14, 3)  # characters of a line, and lines, of a constant on a node
HEAD_LINES = (30, 3)  # the same for the name of a head's pattern
TOKEN_LINES = (30, 2)  # the same for tokens on a head and on the answer

SITE_NAMES = {
    "act_in": "read",
    "q": "q",
    "k": "k",
    "v": "v",
    "y": "head output",
    "gate": "gate",
    "up": "up",
    "post_act": "neuron",
    "resid_delta": "write",
    **dict.fromkeys(("resid_in", "resid_mid", "final_resid"), "stream"),
}
"""What nodes are called, by the last part of their site."""

BLOCK_NAMES = {
    "attn": "attention",
    "mlp": "MLP",
    "resid_in": "stream",
    "resid_mid": "stream after attention",
    "final_resid": "last stream",
}
"""What blocks of a layer, and places of the residual stream, are called."""

COUNTS = "counts positions: "
EMBEDDINGS = {"embed": "embedding of the token", "positions": "embedding of the position"}
"""What the starts of the residual stream are called, by the source of their wires."""


@dataclass(frozen=True)
class Detail:
    """How much is written on a node: the characters of a line, the lines of tokens, and whether ``reads`` and writes
    have tokens too. ``room`` is the gap between rows, as a fraction of the full one."""

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
"""From most to least: a drawing takes the first at which its text can be read in print."""
PLAINEST = Detail(12, 0, False)


@dataclass(frozen=True)
class Facts:
    """What the rounded program (the exact one, if there is no other) says about a circuit.

    By the name of a node or head: what it ``fires`` on, the extreme entries of its ``tables``, the lines of ``heads``
    and the ``constants`` that are added to it.
    """

    fires: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[str]] = field(default_factory=dict)
    heads: dict[str, list[Line]] = field(default_factory=dict)
    constants: dict[str, list[str]] = field(default_factory=dict)
    answer: Sequence[Line] = ()


def facts_of(circuit: CircuitData) -> Facts:
    """The facts that are written on a drawing; none for a circuit that is too large for them."""
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
        answer=_answer_facts(graph, fires),
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
    for text in facts.constants.get(node, ()):
        if detail.room < 1:
            text = text.removeprefix(COUNTS)
        lines += [Line(line, SOFT) for line in wrapped(text, *CONSTANT_LINES)]
    return lines


def head_label(head: Head, facts: Facts, detail: Detail) -> list[Line]:
    """The lines on a head: which it is, and what it attends to."""
    name = Line("head" if head.index is None else f"head {head.index}", HEAD)
    return [name, *(facts.heads.get(head.name, []) if detail.lines else [])]


def _head_lines(node: Node, name: str | None, fires: str) -> list[Line]:
    """The name of a head's attention pattern, else the tokens that it attends to; and its sink, if it has one."""
    lines: list[Line] = []
    if name:
        lines = [Line(text) for text in wrapped(name, *HEAD_LINES)]
    elif fires:
        lines = [Line("attends to"), *firing(fires, *TOKEN_LINES)]
    sink = node.real("sink")
    if math.isfinite(sink):
        lines.append(Line(f"sink logit {signed(sink)}", SOFT))
    return lines


def _constants(circuit: CircuitData, graph: Graph) -> dict[str, list[str]]:
    """What is added to a node's value without an edge: a neuron's bias; on a write, constants and position counts."""
    values = {name: value for value, name in graph.names.items()}
    found: dict[str, list[str]] = {}
    for name in circuit.nodes:
        is_neuron = split_node(name)[0].partition(".")[2] == "mlp.post_act"
        if is_neuron and name in values and values[name].op.name == "act":
            found[name] = _constant(values[name].operands[0], "bias")
        stream = next((values[after] for after in _channels_after(name) if after in values), None)
        if stream is not None:
            found[name] = _constant(stream, "constant")
    kept = {head.name for head in heads_of(circuit)}
    for stream, name in graph.names.items():
        counting, place = _counting_heads(graph, stream, kept), _nearest(circuit, name)
        if counting and place is not None:
            found[place] = [*found.get(place, []), *counting]
    return found


def _nearest(circuit: CircuitData, stream: str) -> str | None:
    """The node that shows what is added to a channel of the stream: its last write before, else its first read after.

    Simplification names a sum of several writes by the last place of the stream that it reaches.
    """
    here = _place_of(stream)
    if here is None:
        return None
    channel = split_node(stream)[1]
    on_channel = [(node, _place_of(node)) for node in circuit.nodes if split_node(node)[1] == channel]
    before = [(at, node) for node, at in on_channel if at is not None and at <= here and part_of(node) in WRITES]
    after = [(at, node) for node, at in on_channel if at is not None and at >= here and part_of(node) not in WRITES]
    return max(before)[1] if before else min(after)[1] if after else None


WRITES = ("resid_delta",)
PLACES = {"attn.act_in": 0, "resid_in": 0, "attn.resid_delta": 1, "resid_mid": 1, "mlp.act_in": 1, "mlp.resid_delta": 2}
"""Where a part of a layer meets the residual stream: before attention, after it, or after the MLP."""


def _place_of(name: str) -> float | None:
    """Where a node or a value meets the residual stream, from top to bottom; None if it does not."""
    site = split_node(name)[0] if name.rpartition(".")[2].isdigit() else ""
    layer, _, part = site.partition(".")
    if site == "final_resid":
        return math.inf
    return 2.0 * int(layer) + PLACES[part] if layer.isdigit() and part in PLACES else None


def _channels_after(node: str) -> list[str]:
    """The names that the residual channel behind a write may have; none if the node is not a write."""
    site, channel = split_node(node)
    layer, _, part = site.partition(".")
    places: list[str] = []
    if layer.isdigit() and part == "attn.resid_delta":
        places = [f"{layer}.resid_mid"]
    elif layer.isdigit() and part == "mlp.resid_delta":
        places = [f"{int(layer) + 1}.resid_in", "final_resid"]
    return [f"{place}.{channel}" for place in places]


def _constant(node: Node, word: str) -> list[str]:
    """The constant of a sum, called ``word``; empty where there is none."""
    bias = float(str(node.attrs.get("bias", 0.0)))
    return [f"{word} {signed(bias)}"] if bias else []


def _counting_heads(graph: Graph, stream: Node, kept: set[str]) -> list[str]:
    """The heads that write to a channel although nothing of them is kept.

    Their only effect is to count positions: the attention that a sink leaves grows with the number of positions.
    """
    heads = [x.operands[0] for x in stream.operands if x.op.name == "mix" and not x.operands[0].operands]
    names = dict.fromkeys(graph.names[head] for head in heads if head in graph.names)
    numbers = [name.rpartition(".")[2] for name in names if name not in kept]
    if not numbers:
        return []
    return [f"{COUNTS}head{'s' if len(numbers) > 1 else ''} {', '.join(numbers)}"]


def _answer_facts(graph: Graph, fires: Mapping[Node, str]) -> list[Line]:
    """What the last token adds to the answer without any node between, and the constant that is always added."""
    if len(graph.output.operands) != 1:
        return []
    (end,) = graph.output.operands
    lines: list[Line] = []
    for table, weight in _table_terms(end):
        text = fires.get(table, "")
        if weight < 0:
            text = text.translate(str.maketrans("+−", "−+"))
        if text:
            lines += [Line("the last token by itself:", SOFT), *firing(text, *TOKEN_LINES)]
    return [*lines, *(Line(text, SOFT) for text in _constant(end, "constant"))]


def _table_terms(end: Node) -> list[tuple[Node, float]]:
    """The tables that a value is a sum of, with their weights."""
    if end.op.name == "table":
        return [(end, 1.0)]
    if end.op.name != "affine":
        return []
    weights = end.attrs["weights"]
    assert isinstance(weights, tuple)
    return [(x, float(str(w))) for x, w in zip(end.operands, weights, strict=True) if x.op.name == "table"]


def signed(value: float) -> str:
    """Two digits after a + or −."""
    return f"{value:+.2g}".replace("-", "−")


def answer_label(circuit: CircuitData, facts: Facts) -> list[Line]:
    """The lines on the answer's box."""
    names = circuit.answers
    if not isinstance(circuit.answer, Channels):
        lines = [Line(f"+ {names[0]!r}", PLUS), Line(f"− {names[1]!r}", MINUS)]
    else:
        lines = [Line(name) for name in names[:FEW]]
        lines += [Line(f"… {len(names) - FEW} more")] if len(names) > FEW else []
        lines += [Line("at every position")] if circuit.answer.at == "every" else []
    return [Line("answer", HEAD), *lines, *facts.answer]


def title_label(circuit: CircuitData) -> list[Line]:
    """The question that the circuit answers, its size and loss, and what the drawing leaves out."""
    task = circuit.certificate.get("task") or "circuit"
    lines = [Line(f"{task}: {_asked(circuit)}", NAME)]
    figures = [f"{len(circuit.nodes)} nodes, {len(circuit.edges)} edges"]
    loss = circuit.certificate.get("loss") or {}
    if all(isinstance(loss.get(who), float) for who in ("circuit", "model")):
        figures.append(f"loss {loss['circuit']:.3f} nats, the model's {loss['model']:.3f}")
    lines.append(Line("; ".join(figures), SOFT))
    nodes = fractions(circuit.certificate, "nodes")
    if nodes:
        core, count = core_size(circuit.certificate, "nodes"), circuit.certificate["stability"]["n"]
        told = f"{core} nodes are in at least {CORE:.0%} of {count} other searches; the dashed ones are not"
        lines.append(Line(told, SOFT))
    if any(n.op.name == "attend" and n.attrs["mask"] == "none" for n in circuit.graph):
        lines.append(Line("heads see all positions, later ones too", SOFT))
    if circuit.topk_competitors:
        lines.append(Line(f"not drawn: {circuit.topk_competitors} values that only compete in AbsTopK", SOFT))
    return lines


def _asked(circuit: CircuitData) -> str:
    """The answers, or the channels, that the circuit gives."""
    if isinstance(circuit.answer, Channels):
        return listed(circuit.answers)
    first, second = circuit.answers
    return f"{first!r} (+) or {second!r} (−)"
