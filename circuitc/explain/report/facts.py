"""What the page knows of a circuit, as JSON: its nodes with their edges and wires, its programs' values, its tokens."""

from __future__ import annotations

from typing import Any

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData, plain_mean
from circuitc.circuit.node_names import split_node
from circuitc.circuit.token_classes import fires_on
from circuitc.emit.diagram import BLOCK_NAMES, SITE_NAMES
from circuitc.emit.javascript import JavaScript
from circuitc.emit.python import question, short
from circuitc.emit.python_ops import is_average
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.graph import Graph, Node

MOST_TERMS = 8  # shown of a sum
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
    """Each kept node: what it is, the tokens that it fires on, and its edges and wires with their kind and weight."""
    fires = {
        graph.names[node]: text for node, text in fires_on(graph, circuit.tokenizer).items() if node in graph.names
    }
    links = [(e.source, e.target, "weight", e.weight) for e in circuit.edges]
    links += [(w.source, w.target, w.kind, w.weight) for w in circuit.wires]
    facts = []
    for name in circuit.nodes:
        site, channel = split_node(name)
        layer, _, rest = site.partition(".")
        block = rest.split(".")[0]
        part = site.split(".")[-1]
        place = f"layer {layer}, {BLOCK_NAMES.get(block, block)}" if layer.isdigit() else BLOCK_NAMES.get(site, site)
        mean = plain_mean(circuit, site, channel)
        facts.append(
            {
                "name": name,
                "what": f"{SITE_NAMES.get(part, part)} {channel}",
                "place": place,
                "mean": None if mean is None else float(f"{mean:.4g}"),
                "fires": fires.get(name, ""),
                "from": [[source, kind, float(f"{w:.4g}")] for source, target, kind, w in links if target == name],
                "to": [[target, kind, float(f"{w:.4g}")] for source, target, kind, w in links if source == name],
            }
        )
    return facts


def program_facts(graph: Graph, emitted: JavaScript, circuit: CircuitData) -> list[dict[str, Any]]:
    """Each value of a program in order: its identifier in the page's program, its label, its formula and its op.

    An attention pattern also has its queries and keys, and whether it attends to all keys ``alike``.
    """
    fires = fires_on(graph, circuit.tokenizer)
    pair = not isinstance(circuit.answer, Channels)
    labels = {node: label(graph, node, name, pair) for node, name in emitted.names.items()}
    rows = []
    for node, name in emitted.names.items():
        row: dict[str, Any] = {
            "id": name,
            "label": labels[node],
            "node": graph.names.get(node),
            "op": node.op.name,
            "formula": formula(node, labels),
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


def label(graph: Graph, node: Node, identifier: str, pair: bool) -> str:
    """A node's name; ``difference`` for the answer of a pair; the page's identifier for any other value."""
    answers = pair and graph.output.operands == (node,)
    return graph.names.get(node, "difference" if answers else identifier)


def formula(node: Node, labels: dict[Node, str]) -> str:
    """How a value is computed, in one line with short numbers."""
    xs = [labels[x] for x in node.operands if x in labels]
    attrs = node.attrs
    match node.op.name:
        case "table":
            return "by token"
        case "pos_table":
            return "by position"
        case "grid":
            return "by token and position"
        case "affine":
            weights = attrs["weights"]
            assert isinstance(weights, tuple)
            terms = [(float(str(w)), f"·{x}") for w, x in zip(weights, xs, strict=True)]
            bias = node.real("bias")
            return _sum([*terms, *([(bias, "")] if bias or not terms else [])])
        case "mul":
            return " · ".join(xs)
        case "inv_rms":
            squares = " + ".join([xs[0], *(f"{x}²" for x in xs[1 : MOST_TERMS + 1])])
            return f"1 / √(({squares}) / {attrs['dim']} + {node.real('eps'):g})"
        case "act":
            return f"{attrs['kind']}({xs[0]})"
        case "topk_threshold":
            return f"{attrs['k']}. largest of {len(xs)} magnitudes"
        case "topk_gate":
            return f"{xs[0]} if |{xs[0]}| ≥ {xs[1]}, else 0"
        case "mix":
            return f"Σ {xs[0]} · {xs[1]}"
        case "attend_to":
            where = {"class": f"those where {''.join(xs)} ≠ 0"}.get(str(attrs["keys"]), str(attrs["keys"]))
            return f"attends to {where} alike, sink {short(node.real('sink'))}"
    half = len(xs) // 2
    score = " + ".join(f"{q}·{k}" for q, k in zip(xs[:half], xs[half:], strict=True)) or "0"
    return f"softmax({short(node.real('scale'))} · ({score})), sink {short(node.real('sink'))}"


def _sum(terms: list[tuple[float, str]]) -> str:
    """A sum of ``weight·factor`` as text, with at most ``MOST_TERMS`` terms."""
    text = ""
    for weight, factor in terms[:MOST_TERMS]:
        size = "" if abs(weight) == 1 and factor else short(abs(weight))
        sign = "−" if weight < 0 else "+"
        term = size + (factor if size else factor.lstrip("·"))
        text = f"{text} {sign} {term}" if text else f"{'−' if weight < 0 else ''}{term}"
    return f"{text} + {len(terms) - MOST_TERMS} more" if len(terms) > MOST_TERMS else text
