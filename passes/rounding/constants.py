"""Replaces values and terms by constants, the least important first."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from circuitc.ir import Graph, Node, rebuild, rewrite
from circuitc.ir.digits import to_digits
from circuitc.ir.stable import DIGITS
from circuitc.ir.types import POS
from circuitc.passes.rewriting.terms import affine, number, weights_of
from circuitc.passes.rounding.reference import Reference
from circuitc.passes.rounding.slopes import Slopes, slopes_of

FAR = 8.0  # times the limit: a constant whose estimated harm is larger is not tried

Place = tuple[Node, int | None]
"""A value, or one operand of a sum."""


def constants_in(graph: Graph, reference: Reference, limit: float) -> Graph:
    """The graph with as many values and terms replaced by constants as move the answers at most ``limit`` nats.

    Those with the least estimated harm per value saved are tried first.
    """
    chosen: dict[Place, float] = {}
    left = set(graph.order())
    for (node, i), value in _candidates(graph, slopes_of(graph, reference), limit):
        if node not in left or ((node, None) in chosen):
            continue
        found = replaced(graph, {**chosen, (node, i): value})
        if reference.allows(found, limit):
            chosen[node, i] = value
            left = _reached(graph, chosen)
            reference.cache_values(found)
    return replaced(graph, chosen)


def replaced(graph: Graph, constants: Mapping[Place, float]) -> Graph:
    """The graph with these constants in their places."""

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        if (old, None) in constants:
            return _number(constants[old, None])
        terms = (_number(constants[old, i]) if (old, i) in constants else x for i, x in enumerate(operands))
        return rebuild(old, tuple(terms))

    return rewrite(graph, rule)


def _candidates(graph: Graph, slopes: Slopes, limit: float) -> list[tuple[Place, float]]:
    """The places where a constant may be good enough, with the constant, in the order in which to try them."""
    users, size = graph.users(), len(graph)
    found: list[tuple[Place, float, float]] = []
    for node in graph:
        if node.type.axes != (POS,) or not node.type.is_float or number(node) is not None:
            continue
        found.append(((node, None), *slopes.constant(node, node)))
        if node.op.name == "affine":
            shared = ((i, x) for i, x in enumerate(node.operands) if len(users[x]) > 1)
            found += [((node, i), *slopes.constant(x, node, weights_of(node)[i])) for i, x in shared]
    near = [
        (harm / (1 + size - len(_reached(graph, {place}))), place, value)
        for place, value, harm in found
        if harm <= FAR * limit
    ]
    return [(place, value) for _, place, value in sorted(near, key=lambda one: to_digits(one[0], DIGITS))]


def _reached(graph: Graph, constants: Collection[Place]) -> set[Node]:
    """The values that the answer still depends on if there are constants in these places."""
    reached = {graph.output}
    for node in reversed(graph.order()):
        if node in reached and (node, None) not in constants:
            reached.update(x for i, x in enumerate(node.operands) if (node, i) not in constants)
    return reached


def _number(value: float) -> Node:
    return affine([], [], value)
