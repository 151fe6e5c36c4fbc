"""A program as JavaScript, for a web page that runs it and shows every value at every position.

It computes the evaluator's values in float64, up to the last digits of `exp`, `erf`, `tanh` and long sums.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np

from circuitc.circuit.calibration import Calibration
from circuitc.circuit.token_classes import by_bits
from circuitc.emit.names import identifier
from circuitc.errors import CircuitcError
from circuitc.ir.activations import called
from circuitc.ir.channel_ops import BACK, PATTERNS
from circuitc.ir.graph import Graph, Node, table_of
from circuitc.ir.op import Rules

HERE = Path(__file__).parent
PREFIXES = {**dict.fromkeys(PATTERNS, "p"), "inv_rms": "r", "mix": "m"}
"""What the names of unnamed values begin with; ``t`` for tables, ``x`` for all others."""


@dataclass(frozen=True)
class JavaScript:
    """``source`` is a function of ``tokens``, an array of ids; it needs :func:`runtime`. It returns ``values`` and
    ``answer``. ``values`` has an array by position (for a pattern, a list of arrays) under each identifier in
    ``names``. The answer is a number, a list of numbers, or a list by position. With a calibration it is the log-odds,
    and ``difference`` the difference of logits before it."""

    source: str
    names: dict[Node, str]


def runtime() -> str:
    """The functions that emitted programs call."""
    return (HERE / "runtime.js").read_text(encoding="utf-8")


def emit_javascript(graph: Graph, calibration: Calibration | None = None) -> JavaScript:
    """A channel-level program as a JavaScript expression. Raises :class:`CircuitcError` for any other graph."""
    if graph.output.op.name != "answer" or any(node.type.channels for node in graph):
        raise CircuitcError(
            "only a channel-level program with an answer can be written as JavaScript",
            where=repr(graph.output),
            fix="lower it first: fold-means,fold-norms,drop-dead,scalarise,tabulate,simplify",
        )
    values = [node for node in graph if node.op.name not in ("tokens", "answer")]
    names = _names(graph, values)
    tables = [_table(names[node], node) for node in values if node.op.by]
    lines = [f"const {names[node]} = {_expression(node, names)};" for node in values]
    answer = _expression(graph.output, names)
    if calibration is None:
        told = f"answer: {answer}"
    else:
        lines.append(f"const difference = {answer};")
        told = f"difference, answer: {number(calibration.scale)} * difference + {number(calibration.shift)}"
    lines.append(f"return {{ values: {{ {', '.join(names.values())} }}, {told} }};")
    body = "".join(f"    {line}\n" for line in [f"check(tokens, {_limits(graph)});", *lines])
    head = "".join(f"  {line}\n" for line in tables)
    return JavaScript(f"(() => {{\n{head}  return (tokens) => {{\n{body}  }};\n}})()", names)


def _names(graph: Graph, values: list[Node]) -> dict[Node, str]:
    """An identifier for each value. Those of circuit nodes begin with ``$``, so they meet no other name and no
    keyword."""
    found: dict[Node, str] = {}
    taken: set[str] = set()
    untried: dict[str, Iterator[str]] = {}
    for node in values:
        named = node in graph.names
        stem = f"${identifier(graph.names[node])}" if named else PREFIXES.get(node.op.name, "t" if node.op.by else "x")
        if stem not in untried:
            untried[stem] = _choices(stem, plain=named)
        found[node] = next(name for name in untried[stem] if name not in taken)
        taken.add(found[node])
    return found


def _choices(stem: str, plain: bool) -> Iterator[str]:
    """The identifiers to choose from, in order; the first is the stem itself if it may be ``plain``."""
    return (stem if plain and not i else f"{stem}_{i}" for i in count())


def _expression(node: Node, names: dict[Node, str]) -> str:
    xs = [names[x] for x in node.operands if x.op.name != "tokens"]
    return JAVASCRIPT[node.op](node, xs, names.get(node, ""))


def _keys(keys: str, xs: list[str]) -> str:
    """A function of the positions of query and key: whether the query attends to the key."""
    if keys == "class":
        return f"among({xs[0]})"
    if keys.startswith(BACK):
        return f"back({keys.removeprefix(BACK)})"
    return "first" if keys == "first" else "same(tokens)"


def _answer(node: Node, xs: list[str], name: str) -> str:
    if node.text("at") == "every":
        return f"Array.from(tokens, (_, i) => {_listed(f'{x}[i]' for x in xs)})"
    ends = [f"{x}[tokens.length - 1]" for x in xs]
    return ends[0] if len(ends) == 1 else _listed(ends)


def _affine(node: Node, xs: list[str], name: str) -> str:
    return f"affine(tokens, {number(node.real('bias'))}, {_listed(map(number, node.reals('weights')))}, {_listed(xs)})"


def _inv_rms(node: Node, xs: list[str], name: str) -> str:
    return f"inv_rms({node.integer('dim')}, {number(node.real('eps'))}, {xs[0]}, {_listed(xs[1:])})"


def _attend(node: Node, xs: list[str], name: str) -> str:
    half = len(xs) // 2
    how = f"{number(node.real('scale'))}, {number(node.real('sink'))}, {_causal(node)}"
    cap = number(node.real("cap")) if "cap" in node.attrs else "0"
    window = node.integer("window") if "window" in node.attrs else 0
    more = f", {cap}, {window}" if cap != "0" or window else ""
    return f"attend(tokens, {how}, {_listed(xs[:half])}, {_listed(xs[half:])}{more})"


def _attend_to(node: Node, xs: list[str], name: str) -> str:
    return f"attendTo(tokens, {number(node.real('sink'))}, {_causal(node)}, {_keys(node.text('keys'), xs)})"


def _causal(node: Node) -> str:
    return json.dumps(node.text("mask") == "causal")


JAVASCRIPT: Rules[Callable[[Node, list[str], str], str]] = Rules(
    "javascript",
    {
        "table": lambda node, xs, name: f"lookup(tokens, {name}_by)",
        "pos_table": lambda node, xs, name: f"places(tokens, {name}_by)",
        "grid": lambda node, xs, name: f"cells(tokens, {name}_by, {table_of(node).shape[1]})",
        "affine": _affine,
        "mul": lambda node, xs, name: f"mul({xs[0]}, {xs[1]})",
        "inv_rms": _inv_rms,
        "act": lambda node, xs, name: called(node.text("kind"), xs[0])[1],
        "topk_threshold": lambda node, xs, name: f"kth({node.integer('k')}, {_listed(xs)})",
        "topk_gate": lambda node, xs, name: f"gate({xs[0]}, {xs[1]})",
        "attend": _attend,
        "attend_to": _attend_to,
        "mix": lambda node, xs, name: f"mix({xs[0]}, {xs[1]})",
        "answer": _answer,
    },
)
"""``rule(node, operands, name)``: the expression of a value, from those of its operands without the tokens, and its own
name; its table, if it has one, is called ``{name}_by``."""


def _limits(graph: Graph) -> str:
    """The size of the vocabulary, and the number of positions, as far as tables limit them."""
    tables = [node for node in graph if node.op.by]
    sizes = [pair for node in tables for pair in zip(node.op.by, table_of(node).shape, strict=True)]
    found = ([size for axis, size in sizes if axis == wanted] for wanted in ("token", "position"))
    return ", ".join(str(min(each)) if each else "Infinity" for each in found)


def _table(name: str, node: Node) -> str:
    """The statement that builds a table: from its classes, or from its bytes if that is shorter."""
    data = table_of(node).astype(np.float64).ravel()
    (usual, _), *others = by_bits(data)
    classes = _listed(f"[{number(value)}, {_listed(map(str, ids))}]" for value, ids in others)
    short = f"table({data.size}, {number(usual)}, {classes})"
    long = f'dense("{base64.b64encode(data.astype("<f8").tobytes()).decode()}")'
    return f"const {name}_by = {min(short, long, key=len)};"


def number(value: float) -> str:
    """A float as JavaScript text that reads back to the same bits."""
    text = repr(float(value))
    return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}.get(text, text)


def _listed(parts: Iterable[str]) -> str:
    return f"[{', '.join(parts)}]"
