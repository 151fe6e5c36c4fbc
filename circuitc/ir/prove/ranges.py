"""Interval arithmetic: bounds of sums, averages, activations and AbsTopK gates from bounds of their operands.

Proofs bound canonical forms with it, and passes bound the values of a graph. Each operation is monotone: tighter bounds
give bounds that are no looser. A canonical form collects equal terms, so its bounds are at least as tight as those of
any value with that form.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from circuitc.ir.activations import find_activation


class Range(NamedTuple):
    """From ``low`` to ``high``; an unknown end is infinite. ``size`` is the sum of the magnitudes of the terms behind
    the finite ends; rounding is a fraction of it."""

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
    """``Σ x``; unbounded if an end is not a number."""
    low = high = size = 0.0
    for part in parts:
        low, high, size = low + part.low, high + part.high, size + part.size
    return Range(low, high, size) if low <= high and math.isfinite(size) else EVERYWHERE


def averaged(x: Range, leaks: bool) -> Range:
    """An average lies within the bounds of its values. With a sink (``leaks``) it is any fraction of that, from 0 to
    1."""
    return Range(min(x.low, 0.0), max(x.high, 0.0), x.size) if leaks else x


def activated(kind: str, x: Range) -> Range:
    """``activation(x)``: its ends are the values at the ends of x, unless a valley lies between them."""
    activation = find_activation(kind)
    low, high = (activation.at_end(end) for end in x[:2])
    least, valley = low, activation.valley
    if valley is not None and x.low < valley.rises:
        least = high if x.high <= valley.falls else valley.least
    return Range(least, max(low, high), activation.size(x.size))


def magnitude(x: Range) -> Range:
    """``|x|``."""
    ends = abs(x.low), abs(x.high)
    return Range(0.0 if x.low <= 0.0 <= x.high else min(ends), max(ends), x.size)


def kth(xs: Sequence[Range], k: int) -> Range:
    """The k-th largest magnitude; 0 if there are fewer than k values."""
    if k > len(xs):
        return Range(0.0, 0.0)
    sizes = [magnitude(x) for x in xs]
    low, high = (sorted((size[end] for size in sizes), reverse=True)[k - 1] for end in (0, 1))
    return Range(low, high, max(size.size for size in sizes))


def passes(x: Range, threshold: Range, rounding: float) -> bool | None:
    """Whether ``|x| ≥ threshold`` holds always (True) or never (False), with a margin of ``rounding`` times the sizes;
    None if that is not known. A threshold that is never above 0 is always reached."""
    size = magnitude(x)
    margin = rounding * (size.size + threshold.size)
    if threshold.high <= 0.0 or size.low - threshold.high > margin:
        return True
    return False if threshold.low - size.high > margin else None
