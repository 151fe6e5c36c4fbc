"""A program as JavaScript, for a page that runs it: every value at every position, not only the answer.

The same values as the evaluator's, in float64: up to the last digits of `exp`, `erf` and `tanh`, and of long sums.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.token_classes import by_bits
from circuitc.emit.names import identifier
from circuitc.errors import CircuitcError
from circuitc.ir.array import Array
from circuitc.ir.channel_ops import BACK, PATTERNS
from circuitc.ir.graph import Graph, Node

HERE = Path(__file__).parent
TABLES = ("table", "pos_table", "grid")
PREFIXES = {**dict.fromkeys(PATTERNS, "p"), "inv_rms": "r", "mix": "m", **dict.fromkeys(TABLES, "t")}
"""What the names of unnamed values begin with; ``x`` for all others."""


@dataclass(frozen=True)
class JavaScript:
    """``source`` is a function of ``tokens``, an array of ids, which needs :func:`runtime`. It returns ``values``, by
    the identifiers in ``names`` (arrays by position, of a pattern a list of them), and the ``answer``: a number, a list
    of them, or a list by position."""

    source: str
    names: dict[Node, str]


def runtime() -> str:
    """The functions that emitted programs call."""
    return (HERE / "runtime.js").read_text(encoding="utf-8")


def emit_javascript(graph: Graph) -> JavaScript:
    """A channel-level program as an expression of JavaScript. Raises :class:`CircuitcError` for any other graph."""
    if graph.output.op.name != "answer" or any(node.type.channels for node in graph):
        raise CircuitcError(
            "only a channel-level program with an answer can be written as JavaScript",
            where=repr(graph.output),
            fix="lower it first: fold-means,fold-norms,drop-dead,scalarise,tabulate,simplify",
        )
    values = [node for node in graph if node.op.name not in ("tokens", "answer")]
    names = _names(graph, values)
    tables = [_table(names[node], node) for node in values if node.op.name in TABLES]
    lines = [f"const {names[node]} = {_expression(node, names)};" for node in values]
    lines.append(f"return {{ values: {{ {', '.join(names.values())} }}, answer: {_answer(graph.output, names)} }};")
    body = "".join(f"    {line}\n" for line in [f"check(tokens, {_limits(graph)});", *lines])
    head = "".join(f"  {line}\n" for line in tables)
    return JavaScript(f"(() => {{\n{head}  return (tokens) => {{\n{body}  }};\n}})()", names)


def _names(graph: Graph, values: list[Node]) -> dict[Node, str]:
    """An identifier for each value. ``$`` begins those of circuit nodes, so that they are no other's, nor a keyword."""
    found: dict[Node, str] = {}
    taken: set[str] = set()
    for node in values:
        named = node in graph.names
        stem = f"${identifier(graph.names[node])}" if named else PREFIXES.get(node.op.name, "x")
        choices = (stem if named and not i else f"{stem}_{i}" for i in count())
        found[node] = next(name for name in choices if name not in taken)
        taken.add(found[node])
    return found


def _expression(node: Node, names: dict[Node, str]) -> str:
    xs = [names[x] for x in node.operands if x.op.name != "tokens"]
    attrs = node.attrs
    match node.op.name:
        case "table":
            return f"lookup(tokens, {names[node]}_by)"
        case "pos_table":
            return f"places(tokens, {names[node]}_by)"
        case "grid":
            return f"cells(tokens, {names[node]}_by, {_data(node).shape[1]})"
        case "affine":
            weights = attrs["weights"]
            assert isinstance(weights, tuple)
            return f"affine(tokens, {number(attrs['bias'])}, {_listed(map(number, weights))}, {_listed(xs)})"
        case "mul":
            return f"mul({xs[0]}, {xs[1]})"
        case "inv_rms":
            return f"inv_rms({attrs['dim']}, {number(attrs['eps'])}, {xs[0]}, {_listed(xs[1:])})"
        case "act":
            return f"{attrs['kind']}({xs[0]})"
        case "topk_threshold":
            return f"kth({attrs['k']}, {_listed(xs)})"
        case "topk_gate":
            return f"gate({xs[0]}, {xs[1]})"
        case "attend":
            half = len(xs) // 2
            how = f"{number(attrs['scale'])}, {number(attrs['sink'])}, {json.dumps(attrs['mask'] == 'causal')}"
            return f"attend(tokens, {how}, {_listed(xs[:half])}, {_listed(xs[half:])})"
        case "attend_to":
            how = f"{number(attrs['sink'])}, {json.dumps(attrs['mask'] == 'causal')}"
            return f"attendTo(tokens, {how}, {_keys(str(attrs['keys']), xs)})"
        case "mix":
            return f"mix({xs[0]}, {xs[1]})"
    raise CircuitcError(f"'{node.op.name}' cannot be written in JavaScript", where=repr(node))


def _keys(keys: str, xs: list[str]) -> str:
    """A function of query and key, by their positions: whether the one attends to the other."""
    if keys == "class":
        return f"among({xs[0]})"
    if keys.startswith(BACK):
        return f"back({keys.removeprefix(BACK)})"
    return "first" if keys == "first" else "same(tokens)"


def _answer(node: Node, names: dict[Node, str]) -> str:
    xs = [names[x] for x in node.operands]
    if node.attrs["at"] == "every":
        return f"Array.from(tokens, (_, i) => {_listed(f'{x}[i]' for x in xs)})"
    ends = [f"{x}[tokens.length - 1]" for x in xs]
    return ends[0] if len(ends) == 1 else _listed(ends)


def _limits(graph: Graph) -> str:
    """How many tokens there are, and how many positions are known."""
    sizes = [_data(node).shape[0] for node in graph if node.op.name in ("table", "grid")]
    context = [_data(node).shape[-1] for node in graph if node.op.name in ("pos_table", "grid")]
    return ", ".join(str(min(found)) if found else "Infinity" for found in (sizes, context))


def _table(name: str, node: Node) -> str:
    """The statement that makes a table: by its classes, or by its bytes where that is shorter."""
    data = _data(node).ravel()
    (usual, _), *others = by_bits(data)
    classes = _listed(f"[{number(value)}, {_listed(map(str, ids))}]" for value, ids in others)
    short = f"table({data.size}, {number(usual)}, {classes})"
    long = f'dense("{base64.b64encode(data.astype("<f8").tobytes()).decode()}")'
    return f"const {name}_by = {min(short, long, key=len)};"


def _data(node: Node) -> NDArray[np.float64]:
    values = node.attrs["values"]
    assert isinstance(values, Array)
    return values.data.astype(np.float64)


def number(value: object) -> str:
    """A float as JavaScript reads it back, to the same bits."""
    text = repr(float(str(value)))
    return {"inf": "Infinity", "-inf": "-Infinity", "nan": "NaN"}.get(text, text)


def _listed(parts: Iterable[str]) -> str:
    return f"[{', '.join(parts)}]"
