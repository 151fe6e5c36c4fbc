"""Bounds of what a value can be, for all token sequences: interval analysis over tables, sums and averages.

Products, norms and thresholds are left unbounded: what is concluded here has to be proved, and a proof multiplies out.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from weakref import WeakKeyDictionary

from circuitc.ir import Node
from circuitc.passes.terms import bias_of, values_of, weights_of
from circuitc.prove.bounds import or_zero
from circuitc.prove.workspace import EVERYWHERE, Interval

_known: WeakKeyDictionary[Node, Interval] = WeakKeyDictionary()


def interval(node: Node) -> Interval:
    """Bounds of ``node`` at any position of any sequence, up to float64's rounding; it need not reach them."""
    todo = [node]
    while todo:
        unknown = [x for x in todo[-1].operands if x not in _known]
        if unknown:
            todo += unknown
        else:
            top = todo.pop()
            if top not in _known:
                _known[top] = _sound(BOUNDS.get(top.op.name, _unknown)(top))
    return _known[node]


def _sound(bounds: Interval) -> Interval:
    """``bounds``; what is not a number bounds nothing."""
    return EVERYWHERE if any(map(math.isnan, bounds)) else bounds


def _unknown(node: Node) -> Interval:
    return EVERYWHERE


def _table(node: Node) -> Interval:
    values = values_of(node)
    return float(values.min()), float(values.max())


def _affine(node: Node) -> Interval:
    low = high = bias_of(node)
    for x, w in zip(node.operands, weights_of(node), strict=True):
        ends = [w * end if w else 0.0 for end in _known[x]]
        low, high = low + min(ends), high + max(ends)
    return low, high


def _relu(node: Node) -> Interval:
    low, high = _known[node.operands[0]]
    return EVERYWHERE if node.attrs["kind"] != "relu" else (max(low, 0.0), max(high, 0.0))


def _mix(node: Node) -> Interval:
    """An average lies within; a sink leaves a share of it."""
    pattern, x = node.operands
    return _known[x] if pattern.attrs["sink"] == -math.inf else or_zero(_known[x])


BOUNDS: dict[str, Callable[[Node], Interval]] = {
    **dict.fromkeys(("table", "pos_table", "grid"), _table),
    "affine": _affine,
    "act": _relu,
    "mix": _mix,
}
