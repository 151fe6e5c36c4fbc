"""Values of a program as sympy expressions. sympy imports slowly, so import this module inside functions only.

``t[1], …, t[n]`` are the tokens. A value is written for the last position n; in a causal program it holds at any
position n. A table is a function of the token or of the position, with its name in ``circuit.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy as sp

from circuitc.circuit.calibration import RAW, Calibration
from circuitc.emit.names import identifier
from circuitc.emit.sympy_ops import SYMPY, place
from circuitc.errors import CircuitcError, unknown
from circuitc.ir.graph import Graph, Node

ANSWERS = ("answer", "difference", "logit")
"""The names of an answer that is one number; for a pair ``answer`` is calibrated."""
CALIBRATED = ("answer", "log_odds", "probability")
"""The names of what calibration makes of a pair's difference: log-odds (two names) and probability of the first."""
LARGEST = 2_000  # parts of an expression; larger ones are unreadable and take sympy minutes
DEEPEST = 80  # values within values; sympy recurses, and Python stops it soon after


def expression(graph: Graph, target: Node, printed: Mapping[Node, str], inline: bool = True) -> Any:
    """The value of ``target`` at position n; for an attention pattern, the weight that n gives to position j.

    ``printed`` has the identifiers of tables and of values with a line in the program. Unless ``inline``, such values
    are written as functions of their position. Raises :class:`CircuitcError` if the expression is too long.
    """
    writer = Writer(printed, frozenset() if inline else frozenset(printed) - {target})
    needed = writer.needed(graph, target)
    for depth in reversed(range(len(needed))):
        for node in graph:
            if node in needed[depth]:
                writer.add(node, depth)
    return writer.found[target, 0]


def find(graph: Graph, name: str, printed: Mapping[Node, str], answers: tuple[str, ...] = ()) -> Node:
    """The value with that name in the graph or in the program. ``answers`` are the names of several answers.

    Raises :class:`CircuitcError` with the nearest names if there is none.
    """
    known = {identifier(told): node for node, told in graph.names.items() if node.op.level == "channel"}
    known |= {printed[node]: node for node in graph if node in printed}
    known |= {told: node for node, told in graph.names.items() if node.op.level == "channel"}
    ends = graph.output.operands
    known |= dict(zip(ANSWERS if len(ends) == 1 else answers, ends * len(ANSWERS), strict=False))
    if name not in known:
        raise unknown("value", name, known)
    return known[name]


def calibrated(difference: Any, calibration: Calibration, name: str) -> Any:
    """The log-odds of the first answer, or its probability, from the difference of the logits."""
    odds = sp.Float(calibration.scale) * difference + sp.Float(calibration.shift) if calibration != RAW else difference
    return 1 / (1 + sp.exp(-odds)) if name == "probability" else odds


class Writer:
    def __init__(self, printed: Mapping[Node, str], opaque: frozenset[Node]) -> None:
        self.printed = printed
        self.opaque = frozenset(node for node in opaque if not node.op.by)
        self.found: dict[tuple[Node, int], Any] = {}
        self.sizes: dict[tuple[Node, int], int] = {}
        self.levels: dict[tuple[Node, int], int] = {}

    def needed(self, graph: Graph, target: Node) -> list[set[Node]]:
        """By depth: the values read at position n, at the position its heads sum over, at the one their heads sum over,
        …"""
        layers = [{target}]
        for layer in layers:
            below: set[Node] = set()
            for node in reversed(graph.order()):
                if node in layer and node not in self.opaque:
                    here, there = self.reads(node)
                    layer.update(here)
                    below.update(there)
            if below:
                layers.append(below)
        return layers

    def reads(self, node: Node) -> tuple[list[Node], list[Node]]:
        """The operands that are read at the value's own position, and those that are read where it attends."""
        elsewhere = node.op.elsewhere(len(node.operands))
        here = [x for i, x in enumerate(node.operands) if i not in elsewhere and x.op.name != "tokens"]
        there = [x for i, x in enumerate(node.operands) if i in elsewhere and x.op.name != "tokens"]
        return here, there

    def add(self, node: Node, depth: int) -> None:
        here, there = ([], []) if node in self.opaque else self.reads(node)
        within = [*((x, depth) for x in here), *((x, depth + 1) for x in there)]
        size = 3 + sum(self.sizes[part] for part in within)
        level = 1 + max((self.levels[part] for part in within), default=0)
        if size > LARGEST or level > DEEPEST:
            most = f"more than {LARGEST:,} parts" if size > LARGEST else f"values nested more than {DEEPEST} deep"
            raise CircuitcError(
                f"written out in tokens, this value has {most}",
                where=self.printed.get(node, repr(node)),
                fix="ask for it in terms of other values: inline=False, or --step",
            )
        self.sizes[node, depth], self.levels[node, depth] = size, level
        if node in self.opaque:
            places = (place(depth), place(depth + 1))[: len(node.type.axes)]
            self.found[node, depth] = sp.Function(self.printed[node])(*places)
        else:
            self.found[node, depth] = SYMPY[node.op](self, node, depth)
