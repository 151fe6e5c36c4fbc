"""The body of an emitted program: one expression per value, in graph order, computed at the positions that need it.

A value that is read at the last position only is an array ``[..., 1]``. A value that a head reads, or an answer at
every position, is ``[..., T]``. A pattern is ``[..., T]`` for the last position and ``[..., T, T]`` for all positions.
A value that depends on the position alone has no leading axes.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.calibration import RAW, Calibration
from circuitc.emit.lines import Note, one_line, statement
from circuitc.emit.names import Names
from circuitc.emit.python_ops import ATOM, PRODUCT, PYTHON, SUM, is_average
from circuitc.emit.roles import role
from circuitc.errors import CircuitcError
from circuitc.ir.graph import Graph, Node

INLINE = 48  # characters; longer expressions get their own line
WORD = re.compile(r"\w+")
DIGITS = re.compile(r"\d+\.\d{4,}")  # a long number does not make an expression hard to read

Kept = TypeVar("Kept")
Number = Callable[[float], str]
"""How a float is written."""


@dataclass(frozen=True)
class Body:
    """The statements of the function of ``tokens``, the tables they read, and the helpers they call."""

    lines: list[str] = field(default_factory=list)
    tables: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    """By token id: ``[vocab]``."""
    positions: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    """By position: ``[context]``."""
    grids: dict[str, NDArray[np.float64]] = field(default_factory=dict)
    """By token id and position: ``[vocab, context]``."""
    nodes: dict[str, str] = field(default_factory=dict)
    """For a table that a single value of the model reads: that value, or the table's part in it."""
    helpers: set[str] = field(default_factory=set)
    identifiers: dict[Node, str] = field(default_factory=dict)
    """The names of tables, and of values with their own line."""

    @property
    def constants(self) -> set[str]:
        """The names of all tables."""
        return {*self.tables, *self.positions, *self.grids}

    @property
    def context(self) -> int | None:
        """The longest input that the tables of positions allow; None without such tables."""
        return min((values.shape[-1] for values in (*self.positions.values(), *self.grids.values())), default=None)


def render_body(
    graph: Graph,
    number: Number | None = None,
    comments: Mapping[Node, str] = MappingProxyType({}),
    taken: Collection[str] = (),
    calibration: Calibration | None = None,
) -> Body:
    """The body of a channel-level program, with ``comments`` on the lines of these values and no name in ``taken``.

    With a ``calibration`` it ends in log-odds, or in the difference of logits if ``raw`` is true. Raises
    :class:`CircuitcError` for a graph that is not a channel-level program.
    """
    if graph.output.op.name != "answer" or any(n.type.channels for n in graph):
        raise CircuitcError(
            "only a channel-level program with an answer can be written out",
            where=repr(graph.output),
            fix="lower it first: fold-means,fold-norms,drop-dead,scalarise,tabulate,simplify",
        )
    renderer = Renderer(graph, number or literal, comments, taken, calibration)
    for node in graph.order():
        renderer.add(node)
    return renderer.finished()


def literal(value: float) -> str:
    """A float as Python text that reads back to the same bits."""
    return repr(value) if np.isfinite(value) else f"float('{value!r}')"


def needed_everywhere(graph: Graph) -> set[Node]:
    """The values that are needed at all positions: those that heads read, answers at every position, and their
    operands."""
    everywhere = {graph.output} if graph.output.attrs.get("at") == "every" else set()
    for node in reversed(graph.order()):
        elsewhere = node.op.elsewhere(len(node.operands))
        everywhere |= {x for i, x in enumerate(node.operands) if i in elsewhere or node in everywhere}
    return everywhere


class Renderer:
    def __init__(
        self,
        graph: Graph,
        number: Number,
        comments: Mapping[Node, str],
        taken: Collection[str],
        calibration: Calibration | None,
    ) -> None:
        self.graph, self.number, self.comments, self.calibration = graph, number, comments, calibration
        self.body = Body()
        self.names = Names(graph, taken)
        self.everywhere = needed_everywhere(graph)
        self.uses = Counter(operand for node in graph for operand in node.operands)
        self.users = graph.users()
        self.constant: set[Node] = set()
        self.fixed: set[Node] = set()  # the same for all tokens: constants and functions of the position
        self.ones = self.seen = self.count = False
        self.variables: dict[Node, str] = {}
        self.inlined: dict[Node, tuple[str, int]] = {}
        self.ends: dict[Node, str] = {}
        self.reads_end = Counter(
            x for node in graph if node not in self.everywhere for x in set(node.operands) & self.everywhere
        )

    def add(self, node: Node) -> None:
        """Write the value's line, or keep its expression for its only reader."""
        if node.op.name == "tokens" or is_average(node):
            return  # mix writes out a head without scores as an average
        if node.op.name == "answer":
            self.body.lines.extend(self.ending(self.expression(node)[0]))
            self.body.lines[:0] = self.head()
            return
        if all(n in self.fixed for n in node.operands if not is_average(n)):
            self.fixed.add(node)
        if node.op.pointwise and all(n in self.constant for n in node.operands):
            self.constant.add(node)
        if node.op.name == "pos_table":
            return  # each reader slices it
        text, level = self.expression(node)
        constant = node.op.name == "affine" and not node.operands
        fits = len(DIGITS.sub("0.0000", text)) <= INLINE or self.graph.output.operands == (node,)
        short = self.uses[node] == 1 and fits and not node.type.is_pattern
        short = short and node.op.name not in ("inv_rms", "topk_threshold")
        if node.op.name == "mix" and not is_average(node.operands[0]) and node.operands[1] not in self.constant:
            short = False  # a head's output
        if constant or (short and (node not in self.graph.names or node.op.by)):
            self.inlined[node] = text, level
            return
        variable = self.names.variable(node)
        self.variables[node] = variable
        self.body.lines.extend(statement(f"{variable} = ", text, self.note(node)))

    def ending(self, answer: str) -> list[str]:
        """The last lines: the answer, or the difference of logits and the log-odds that calibration makes of it."""
        if self.calibration is None:
            return statement("return ", answer)
        scale, shift = self.number(self.calibration.scale), self.number(abs(self.calibration.shift))
        odds = f"{scale} * difference {'-' if self.calibration.shift < 0 else '+'} {shift}"
        last = "difference  # not calibrated" if self.calibration == RAW else f"difference if raw else {odds}"
        return [*statement("difference = ", answer), f"return {last}"]

    def finished(self) -> Body:
        """The body, its tables in the order in which they are read."""
        text = "\n".join(self.body.lines)
        names = self.names.numbered(self.body.lines)
        for mark, name in names.items():
            text = text.replace(mark, name)

        def renamed(tables: Mapping[str, Kept]) -> dict[str, Kept]:
            by_name = {names.get(mark, mark): value for mark, value in tables.items()}
            return {name: by_name[name] for name in dict.fromkeys(WORD.findall(text)) if name in by_name}

        body = self.body
        tables, positions, grids = map(renamed, (body.tables, body.positions, body.grids))
        called = {node: names.get(name, name) for node, name in {**self.variables, **self.names.tables}.items()}
        return Body(text.split("\n"), tables, positions, grids, renamed(body.nodes), body.helpers, called)

    def at_end(self, x: Node) -> str:
        """A value at the last position, without the axis of positions."""
        if x in self.constant:
            return self.text(x)
        if x.op.name == "pos_table":
            return f"{self.table(x, self.body.positions)}[T - 1]"
        return f"{self.variables[x]}[..., -1]" if x in self.variables else f"{self.text(x, ATOM)}[..., 0]"

    def head(self) -> list[str]:
        """The lines before all values: the input's length, its last token, and arrays of its shape."""
        lines = []
        if self.body.context is not None:
            lines.append(f"T = {self.call('length', 'tokens', str(self.body.context))}")
        if any("[tokens, at]" in line for line in self.body.lines):
            lines.append("at = np.arange(T)")
        if any("[last" in line for line in self.body.lines):
            lines.append("last = tokens[..., -1:]")
        if self.seen:
            lines.append("seen = np.broadcast_to(np.arange(1.0, tokens.shape[-1] + 1), tokens.shape)")
        if self.count:
            lines.append("count = np.array(tokens.shape[-1:])")
        if self.ones:
            lines.append("ones = np.ones(tokens.shape)")
        return lines

    def text(self, node: Node, level: int = SUM, everywhere: bool = False) -> str:
        """A value as an operand, in brackets if it binds less tightly than ``level``."""
        if node.op.name == "pos_table":
            return PYTHON[node.op](self, node, everywhere)[0]
        if node in self.variables:
            cut = not everywhere and node in self.everywhere and node not in self.constant
            return self.end(node) if cut else self.variables[node]
        text, binds = self.inlined[node]
        return f"({text})" if binds < level else text

    def end(self, node: Node) -> str:
        """The last position of a value that is computed at all positions. It gets a name if several values read it."""
        if node not in self.ends:
            cut = self.variables[node] + ("[..., -1, :]" if node.type.is_pattern else "[..., -1:]")
            if self.reads_end[node] > 1:
                name = self.names.end(self.variables[node])
                self.body.lines.append(f"{name} = {cut}")
                cut = name
            self.ends[node] = cut
        return self.ends[node]

    def expression(self, node: Node) -> tuple[str, int]:
        return PYTHON[node.op](self, node, node in self.everywhere)

    def table(self, node: Node, tables: dict[str, NDArray[np.float64]]) -> str:
        """The name of a table's constant. The constant is added to the program."""
        name = self.names.table(node)
        tables[name] = node.array("values").data.astype(np.float64)
        told = role(node, self.users[node], self.graph.names)
        if told:
            self.body.nodes[name] = one_line(told)
        return name

    def shaped(self, x: Node) -> str:
        """A constant as an array with one number per position."""
        self.ones = True
        value = self.text(x, PRODUCT)
        return "ones" if value == self.number(1.0) else f"{value} * ones"

    def call(self, helper: str, *arguments: str) -> str:
        self.body.helpers.add(helper)
        return f"{helper}({', '.join(arguments)})"

    def note(self, node: Node) -> Note:
        """The comment: the value's name in the model, and what it does. The identifier has the name too, so the short
        form omits it. A scaled or normed copy does not repeat the comment of its original.
        """
        name = one_line(self.graph.names[node]) if node in self.graph.names else ""
        if node.op.name == "topk_threshold":
            told = f"what the {node.integer('k')} largest of {len(node.operands)} reach"
        elif node.op.name == "inv_rms":
            told = "" if name else "norm factor"
        else:
            told = one_line(self.comments.get(node, ""))
            copied = [x for x in node.operands if x.op.name not in ("inv_rms", "tokens")]
            if len(copied) == 1 and node.op.name in ("mul", "affine") and self.comments.get(copied[0]) == told:
                told = ""
        return Note(": ".join(filter(None, (name, told))), told, claim=node.type.is_pattern)
