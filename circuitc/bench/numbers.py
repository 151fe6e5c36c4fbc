"""Means and ratios of figures that may be missing."""

from __future__ import annotations

import math
from collections.abc import Iterable


def geomean(values: Iterable[float]) -> float | None:
    """The geometric mean, with values below 1 counted as 1; None if there are no values."""
    logs = [math.log(max(value, 1)) for value in values]
    return math.exp(sum(logs) / len(logs)) if logs else None


def ratio(a: float | None, b: float | None) -> float | None:
    return a / b if a is not None and b else None
