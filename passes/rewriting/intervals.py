"""Interval analysis: bounds of a value over all token sequences, through tables, sums, averages and gates.

Products and norms are left unbounded: the prover must reach the same conclusions, and it multiplies products out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from weakref import WeakKeyDictionary

import numpy as np

from circuitc.ir import Node
from circuitc.ir.graph import walk
from circuitc.ir.prove import ranges
from circuitc.ir.prove.ranges import EVERYWHERE, Range
from circuitc.passes.rewriting.terms import bias_of, values_of, weights_of

DECIDED = 2.0**-28
"""The least distance of a magnitude from a threshold, as a fraction of its size. The prover needs less, so that it
confirms what passes conclude."""

# Equal values are one node, so its bounds stay valid in the next round of a pass and in other graphs.
_known: WeakKeyDictionary[Node, Range] = WeakKeyDictionary()
_decided: WeakKeyDictionary[Node, WeakKeyDictionary[Node, bool | None]] = WeakKeyDictionary()  # by threshold, then x
_mixing: WeakKeyDictionary[Node, bool] = WeakKeyDictionary()


def interval(node: Node) -> Range:
    """Bounds of ``node`` at any position of any sequence, up to float64's rounding. They need not be tight."""
    todo = [node]
    while todo:
        unknown = [x for x in todo[-1].operands if x not in _known]
        if unknown:
            todo += unknown
        else:
            top = todo.pop()
            if top not in _known:
                _known[top] = ranges.added([BOUNDS.get(top.op.name, _unknown)(top)])
    return _known[node]


def passes(x: Node, threshold: Node) -> bool | None:
    """Whether ``|x| ≥ threshold`` holds always (True) or never (False); None if that is not known.

    A competitor for the threshold is compared with the other competitors alone. If both sides have the factor of a
    norm, they are also compared without it.
    """
    by_value = _decided.setdefault(threshold, WeakKeyDictionary())
    if x not in by_value:
        by_value[x] = _passes(x, threshold)
    return by_value[x]


def _passes(x: Node, threshold: Node) -> bool | None:
    for factor in (None, *_factors(x)):
        bounds = _divided(x, factor)
        if threshold.op.name == "topk_threshold":
            others = list(threshold.operands)
            if x in others:
                others.remove(x)
            least = ranges.kth([_divided(y, factor) for y in others], _rank(threshold))
        else:
            least = _divided(threshold, factor)
        found = ranges.passes(bounds, least, DECIDED)
        if found is not None:
            return found
    return None


def _factors(x: Node) -> list[Node]:
    """The factors of norms in a product or in the first term of a sum, if they depend on more than the token."""
    while x.op.name == "affine" and x.operands:
        x = x.operands[0]
    found = [y for y in x.operands if y.op.name == "inv_rms"] if x.op.name == "mul" else []
    return [y for y in found if _mixes(y)]


def _mixes(node: Node) -> bool:
    """Whether a value depends on other tokens than the current one."""
    if node not in _mixing:
        _mixing[node] = any(n.op.name == "mix" for n in walk([node]))
    return _mixing[node]


def _divided(node: Node, factor: Node | None) -> Range:
    """Bounds of ``node / factor``, or none if it lacks that factor; a factor of None is 1."""
    if factor is None:
        return interval(node)
    found: dict[Node, Range] = {}
    todo = [node]
    while todo:
        top = todo[-1]
        linear = top.op.name == "topk_threshold" or (top.op.name == "affine" and bias_of(top) == 0.0)
        unknown = [x for x in top.operands if x not in found] if linear and top not in found else []
        if unknown:
            todo += unknown
            continue
        todo.pop()
        if top.op.name == "mul" and factor in top.operands:
            x, y = top.operands
            found[top] = interval(y if x is factor else x)
        elif not linear:
            found[top] = EVERYWHERE
        elif top.op.name == "affine":
            parts = zip(top.operands, weights_of(top), strict=True)
            found[top] = ranges.added(ranges.scaled(w, found[x]) for x, w in parts)
        else:
            found[top] = ranges.kth([found[x] for x in top.operands], _rank(top))
    return found[node]


def _rank(threshold: Node) -> int:
    return threshold.integer("k")


def _unknown(node: Node) -> Range:
    return EVERYWHERE


def _table(node: Node) -> Range:
    values = values_of(node)
    return Range(float(values.min()), float(values.max()), float(np.abs(values).max()))


def _affine(node: Node) -> Range:
    bias = bias_of(node)
    terms = zip(node.operands, weights_of(node), strict=True)
    return ranges.added([Range(bias, bias, abs(bias)), *(ranges.scaled(w, _known[x]) for x, w in terms)])


def _mix(node: Node) -> Range:
    pattern, x = node.operands
    return ranges.averaged(_known[x], leaks=pattern.attrs["sink"] != -np.inf)


def _operands(node: Node) -> Sequence[Range]:
    return [_known[x] for x in node.operands]


BOUNDS: dict[str, Callable[[Node], Range]] = {
    **dict.fromkeys(("table", "pos_table", "grid"), _table),
    "affine": _affine,
    "act": lambda node: ranges.activated(str(node.attrs["kind"]), _known[node.operands[0]]),
    "topk_threshold": lambda node: ranges.kth(_operands(node), _rank(node)),
    "topk_gate": lambda node: ranges.averaged(_known[node.operands[0]], leaks=True),
    "mix": _mix,
}
