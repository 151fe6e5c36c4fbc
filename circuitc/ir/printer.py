"""The text form of a graph. :mod:`circuitc.ir.parser` reads it back to the same object."""

from __future__ import annotations

import itertools
import json
import re
from typing import TYPE_CHECKING

from circuitc.ir.array import Array
from circuitc.ir.op import Attr

if TYPE_CHECKING:
    from circuitc.ir.graph import Graph, Node

HEADER = "circuit v1 {"
PLAIN_NAME = re.compile(r"(?!\d+\Z)[A-Za-z0-9_.]+")


def print_graph(graph: Graph) -> str:
    """One value a line, operands before users. Arrays print as ``@index:digest``; their data is ``graph.arrays()``."""
    arrays = {array: i for i, array in enumerate(graph.arrays())}
    order = graph.order()
    ids = value_ids(graph, order)
    lines = [HEADER]
    for node in order:
        operands = ", ".join(ids[n] for n in node.operands)
        attrs = ", ".join(f"{k}={print_attr(v, arrays)}" for k, v in node.attrs.items())
        braces = f" {{{attrs}}}" if attrs else ""
        lines.append(f"  {ids[node]} = {node.op.name}({operands}){braces} : {node.type}")
    lines += [f"  return {ids[graph.output]}", "}"]
    return "\n".join(lines) + "\n"


def value_ids(graph: Graph, order: list[Node]) -> dict[Node, str]:
    """``%name`` for named values, ``%0``, ``%1``, … in graph order for the others."""
    ids: dict[Node, str] = {}
    unnamed = itertools.count()
    for node in order:
        name = graph.names.get(node)
        if name is None:
            ids[node] = f"%{next(unnamed)}"
        else:
            ids[node] = spelled(name)
    return ids


def spelled(name: str) -> str:
    """A named value in the text: ``%0.attn.q``, or quoted if the name has other characters or is a number."""
    return "%" + (name if PLAIN_NAME.fullmatch(name) else json.dumps(name))


def print_attr(value: Attr, arrays: dict[Array, int]) -> str:
    if isinstance(value, Array):
        return f"@{arrays[value]}:{value.digest[:8]}"
    if isinstance(value, tuple):
        return f"[{', '.join(map(repr, value))}]"
    return json.dumps(value) if isinstance(value, str) else repr(value)
