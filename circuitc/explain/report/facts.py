"""What the page knows of a circuit, as JSON: its nodes with their edges and wires, its programs' values, its tokens."""

from __future__ import annotations

from typing import Any

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData, plain_mean
from circuitc.circuit.head_patterns import names_of
from circuitc.circuit.node_names import split_node
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.diagram import BLOCK_NAMES, SITE_NAMES
from circuitc.emit.diagram.layout import EVERY, Head, layout_of
from circuitc.emit.javascript import JavaScript
from circuitc.emit.python import formulas_of, question
from circuitc.emit.python_ops import is_average
from circuitc.explain.descriptions import value_names
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node

LONGEST_TEXT = 24  # characters shown of a token


def heading(circuit: CircuitData) -> dict[str, Any]:
    """The question and the names of the answers."""
    pair = not isinstance(circuit.answer, Channels)
    return {
        "task": circuit.certificate.get("task"),
        "question": question(circuit),
        "pair": pair,
        "every": not pair and circuit.answer.at == "every",  # type: ignore[union-attr]
        "answers": [shown(text) for text in circuit.answers],
    }


def shown(text: str) -> str:
    """A token's text with signs for its white space."""
    cut = text if len(text) <= LONGEST_TEXT else text[: LONGEST_TEXT - 1] + "…"
    return cut.replace(" ", "␣").replace("\n", "⏎").replace("\r", "␍").replace("\t", "⇥")


def token_names(circuit: CircuitData) -> list[str]:
    """The text of every token by id; ``⟨id⟩`` for a token that is not text by itself."""
    size = circuit.tokenizer.get_vocab_size()
    texts = circuit.tokenizer.decode_batch([[i] for i in range(size)], skip_special_tokens=False)
    return [shown(text) if text and "\ufffd" not in text else f"⟨{i}⟩" for i, text in enumerate(texts)]


def node_facts(circuit: CircuitData, graph: Graph) -> list[dict[str, Any]]:
    """Each kept node, each head with a kept node, and the answer: what it is, the tokens that it fires on, what it
    reads and feeds, with kind and weight, and whether it is computed at ``every`` position."""
    fires = {
        graph.names[node]: text for node, text in fires_on(graph, circuit.tokenizer).items() if node in graph.names
    }
    links = [(e.source, e.target, "weight", e.weight) for e in circuit.edges]
    links += [(w.source, w.target, w.kind, w.weight) for w in circuit.wires]
    layout = layout_of(circuit)
    heads = {x: head for head in layout.heads for x in (*head.q, *head.k, *head.v)}
    links += [(x, head.name, "part", 1.0) for x, head in heads.items()]
    links += [(head.name, target, "part", 1.0) for head in layout.heads for target in head.targets]
    patterns = {graph.names[node]: text for node, text in names_of(circuit, graph).items() if node in graph.names}

    def about(name: str, kind: str, what: str, place: str, **more: Any) -> dict[str, Any]:
        return {
            "name": name,
            "kind": kind,
            "what": what,
            "place": place,
            "fires": fires.get(name, ""),
            "every": layout.side.get(name) == EVERY,
            "from": [[source, kind, float(f"{w:.4g}")] for source, target, kind, w in links if target == name],
            "to": [[target, kind, float(f"{w:.4g}")] for source, target, kind, w in links if source == name],
            **more,
        }

    facts = []
    told: set[str] = set()
    for name in circuit.nodes:
        site, channel = split_node(name)
        part = site.split(".")[-1]
        mean = plain_mean(circuit, site, channel)
        head = heads.get(name)
        place = _place(site, head)
        if head is not None and head.name not in told:
            told.add(head.name)
            pattern = patterns.get(head.name, "")
            facts.append(about(head.name, "head", "attention", place, pattern=pattern))
        facts.append(
            about(
                name,
                "node",
                f"{SITE_NAMES.get(part, part)} {channel}",
                place,
                mean=None if mean is None else float(f"{mean:.4g}"),
                head=head.name if head is not None else None,
            )
        )
    return [*facts, about("answer", "answer", "answer", "the end")]


def _place(site: str, head: Head | None) -> str:
    """Where a node is: layer, block and head."""
    layer, _, rest = site.partition(".")
    block = rest.split(".")[0]
    place = f"layer {layer}, {BLOCK_NAMES.get(block, block)}" if layer.isdigit() else BLOCK_NAMES.get(site, site)
    return place if head is None or head.index is None else f"{place}, head {head.index}"


def program_facts(graph: Graph, emitted: JavaScript, circuit: CircuitData) -> list[dict[str, Any]]:
    """Each value of a program in order: its identifier in the page's program, its name and formula in ``circuit.py``.

    A value without a line there has no ``label``. An attention pattern also has its queries and keys, and whether it
    attends to all keys ``alike``.
    """
    fires = fires_on(graph, circuit.tokenizer)
    names, formulas = value_names(circuit, graph), formulas_of(circuit, graph)
    rows = []
    for node, name in emitted.names.items():
        label = names.get(node, DIFFERENCE if _is_difference(circuit, graph, node) else "")
        row: dict[str, Any] = {
            "id": name,
            "label": label,
            "node": graph.names.get(node),
            "op": node.op.name,
            "formula": BY.get(node.op.name) or formulas.get(label, ""),
            "fires": fires.get(node, ""),
            "constant": node.op.name == "affine" and not node.operands,
        }
        if node.op.name in PATTERNS:
            scored = node.operands if node.op.name == "attend" else ()
            half = len(scored) // 2
            row["queries"] = [emitted.names[x] for x in scored[:half]]
            row["keys"] = [emitted.names[x] for x in scored[half:]]
            row["alike"] = is_average(node)
        rows.append(row)
    return rows


DIFFERENCE = "difference"
"""What ``circuit.py`` calls a pair's answer before calibration."""
BY = {"table": "by token", "pos_table": "by position", "grid": "by token and position"}
"""The formulas of tables."""


def _is_difference(circuit: CircuitData, graph: Graph, node: Node) -> bool:
    return not isinstance(circuit.answer, Channels) and graph.output.operands == (node,)
