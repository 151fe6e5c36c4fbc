"""What a rewrite rule is: an identity over the reals, and the ops whose values it can rewrite."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from circuitc.ir import Node

Uses = dict[Node, int]
"""How many values read each value. A value that is missing here counts as read once."""

Rewrite = Callable[[Node, Uses], Node | None]
"""Returns the value that takes the place of a value, or None if the identity does not apply to it."""

Row = tuple["Rule", ...]
"""Rules that are applied one after the other, each to what the one before it left."""


@dataclass(frozen=True)
class Rule:
    """A rewrite that can fire on values of these ``ops`` only. Its identity is in the docstring of ``rewrite``."""

    ops: frozenset[str]
    rewrite: Rewrite

    @property
    def name(self) -> str:
        return self.rewrite.__name__

    def __call__(self, node: Node, uses: Uses) -> Node | None:
        return self.rewrite(node, uses) if node.op.name in self.ops else None


def on(*ops: str) -> Callable[[Rewrite], Rule]:
    """Decorates a rewrite of values of these ops."""
    return lambda rewrite: Rule(frozenset(ops), rewrite)


def by_op(table: Sequence[Row]) -> dict[str, list[Row]]:
    """For each op, the rows of the table with a rule for it, in the order of the table."""
    index: dict[str, list[Row]] = {}
    for row in table:
        for op in dict.fromkeys(op for rule in row for op in sorted(rule.ops)):
            index.setdefault(op, []).append(tuple(rule for rule in row if op in rule.ops))
    return index
