"""The fewest significant digits of a program's numbers: weights, biases, sinks, and distinct numbers of tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from circuitc.ir import Array, Graph, Node, make, rebuild, rewrite
from circuitc.ir.digits import EXACT, Number, digits_of, distinct, numbers_in, to_digits
from circuitc.ir.op import Attr
from circuitc.ir.stable import DIGITS
from circuitc.passes.rounding.classes import MOST_CLASSES
from circuitc.passes.rounding.reference import Reference
from circuitc.passes.rounding.slopes import Slopes, slopes_of

ALONE = 32  # numbers tried one by one at each count of digits, after those rounded together

Digits = Mapping[Number, int]


def with_digits(graph: Graph, digits: Digits) -> Graph:
    """The graph with these numbers rounded to their counts of significant digits, and the other numbers unchanged."""
    by_node: dict[Node, list[tuple[Number, float]]] = {}
    for number, count in digits.items():
        by_node.setdefault(number.node, []).append((number, to_digits(number.value, count)))

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        if old not in by_node:
            return rebuild(old, operands)
        return make(old.op, *operands, **{**old.attrs, **_changed(old, by_node[old])})

    return rewrite(graph, rule)


def _changed(node: Node, numbers: Sequence[tuple[Number, float]]) -> dict[str, Attr]:
    """The attributes of a node that contain these numbers, with the numbers changed."""
    found: dict[str, Any] = {}
    for number, value in numbers:
        attr = node.attrs[number.attr]
        if isinstance(attr, Array):
            found.setdefault(number.attr, [x.copy() for x in distinct(attr)])[0][number.at] = value
        elif isinstance(attr, tuple):
            found.setdefault(number.attr, list(attr))[number.at] = value
        else:
            found[number.attr] = value
    return {name: _made(node.attrs[name], value) for name, value in found.items()}


def _made(old: Attr, value: Any) -> Attr:
    if isinstance(old, Array):
        values, which = value
        return Array(values[which])
    return tuple(value) if isinstance(old, tuple) else float(value)


def fewest_digits(graph: Graph, reference: Reference, limit: float) -> Graph:
    """The graph with as few digits as move the answers at most ``limit`` nats.

    First all numbers get the fewest digits together. Then numbers get fewer, those first that are estimated to move the
    answers least. A table that still has many distinct numbers keeps the first count.
    """
    numbers = [number for number in numbers_in(graph) if digits_of(number.value) > 1]
    chosen: dict[Number, int] = {}
    for most in range(1, EXACT):
        chosen = dict.fromkeys(numbers, most)
        if reference.allows(with_digits(graph, chosen), limit):
            break
    else:
        return graph
    reference.cache_values(with_digits(graph, chosen))
    slopes = slopes_of(graph, reference)
    values = Counter(number.node for number in numbers if number.attr == "values")
    few = [number for number in numbers if values[number.node] <= MOST_CLASSES]
    for count in range(1, most):
        harms = {number: _harm(number, count, slopes) for number in few if chosen[number] > count}
        order = sorted(harms, key=lambda number: to_digits(harms[number], DIGITS))

        def fits(some: Sequence[Number], count: int = count) -> bool:
            return reference.allows(with_digits(graph, {**chosen, **dict.fromkeys(some, count)}), limit)

        together = _most_of(order, fits)
        chosen.update(dict.fromkeys(order[:together], count))
        reference.cache_values(with_digits(graph, chosen))
        for number in order[together + 1 : together + 1 + ALONE]:
            if fits([number]):
                chosen[number] = count
    return with_digits(graph, chosen)


def _most_of(order: Sequence[Number], fits: Callable[[Sequence[Number]], bool]) -> int:
    """The largest count of first numbers that fit together, by bisection."""
    low, high = 0, len(order)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(order[:middle]) else (low, middle - 1)
    return low


def _harm(number: Number, digits: int, slopes: Slopes) -> float:
    """The estimated mean divergence, in nats, if one number is rounded; 0 for a sink, which has no slope."""
    change = to_digits(number.value, digits) - number.value
    node = number.node
    if number.attr == "weights":
        return slopes.harm(slopes.moves(node, node.operands[number.at], change))
    if number.attr == "bias":
        return slopes.harm(slopes.moves(node, None, change))
    if number.attr == "values":
        return slopes.harm([change * found[:, number.at] for found in slopes.by_value(node)])
    return 0.0
