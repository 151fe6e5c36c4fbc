"""Interval arithmetic: what sums, averages, activations and cuts make of bounds of their operands.

Proofs bound canonical forms with it, passes bound the values of a graph. Each operation is monotone: of tighter bounds
it makes bounds that are no looser, so a canonical form, in which all that is the same has met, is bounded at least as
well as any value that has it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from circuitc.ir.backend import Numpy

FALLS, RISES, LEAST = -0.76, -0.75, -0.1701
"""A gelu falls up to -0.7518, where it is -0.16997, and rises from there; its approximation up to -0.7524, -0.17004."""
STEEPEST = 1.13  # the largest slope of a gelu, 1.1290 at √2; that of relu is 1


class Range(NamedTuple):
    """From ``low`` to ``high``. ``size`` is the sum of magnitudes that the finite ends came from: what rounding is a
    fraction of. An end that is far away is infinite."""

    low: float
    high: float
    size: float = 0.0


EVERYWHERE = Range(-math.inf, math.inf)
NEVER_NEGATIVE = Range(0.0, math.inf)


def scaled(weight: float, x: Range) -> Range:
    """``weight·x``."""
    if weight == 0.0 or not math.isfinite(weight):
        return EVERYWHERE if weight else Range(0.0, 0.0)
    ends = weight * x.low, weight * x.high
    return Range(min(ends), max(ends), abs(weight) * x.size)


def added(parts: Iterable[Range]) -> Range:
    """``Σ x``; what is not a number bounds nothing."""
    low = high = size = 0.0
    for part in parts:
        low, high, size = low + part.low, high + part.high, size + part.size
    return Range(low, high, size) if low <= high and math.isfinite(size) else EVERYWHERE


def averaged(x: Range, leaks: bool) -> Range:
    """An average lies within what it is of; a sink leaves any fraction of it, from none to all."""
    return Range(min(x.low, 0.0), max(x.high, 0.0), x.size) if leaks else x


def activated(kind: str, x: Range) -> Range:
    """``relu(x)``, ``gelu(x)`` or ``gelu_tanh(x)``."""
    if kind == "relu":
        return Range(max(x.low, 0.0), max(x.high, 0.0), x.size)
    low, high = (_gelu(kind, end) for end in x[:2])
    least = low if x.low >= RISES else high if x.high <= FALLS else LEAST
    return Range(least, max(low, high), STEEPEST * x.size)


def _gelu(kind: str, end: float) -> float:
    return max(end, 0.0) if math.isinf(end) else float(Numpy([[0]]).act(kind, np.float64(end)))


def magnitude(x: Range) -> Range:
    """``|x|``."""
    ends = abs(x.low), abs(x.high)
    return Range(0.0 if x.low <= 0.0 <= x.high else min(ends), max(ends), x.size)


def kth(xs: Sequence[Range], k: int) -> Range:
    """The k-th largest magnitude; 0 of fewer than k."""
    if k > len(xs):
        return Range(0.0, 0.0)
    sizes = [magnitude(x) for x in xs]
    low, high = (sorted((size[end] for size in sizes), reverse=True)[k - 1] for end in (0, 1))
    return Range(low, high, max(size.size for size in sizes))


def passes(x: Range, threshold: Range, rounding: float) -> bool | None:
    """Whether ``|x| ≥ threshold`` holds always (True) or never (False), by more than rounding, a fraction of sizes, can
    decide. A threshold that is never above 0, up to rounding, cuts off nothing but 0."""
    size = magnitude(x)
    margin = rounding * (size.size + threshold.size)
    if threshold.high <= 0.0 or size.low - threshold.high > margin:
        return True
    return False if threshold.low - size.high > margin else None
