"""Decisions that do not depend on rounding: values that differ in their last digits count as equal, and the lower index
breaks ties.

Processors, libraries and versions of Python differ in the last digits of sums, exponentials and matrix products
(docs/verification.md, "Other machines"). If two such values are equal up to rounding, an order, a maximum or a
threshold of the unrounded values is decided by chance. So every such decision is made on values that are rounded first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

DOUBLE = 30
"""Bits that float64 values are rounded to, about nine digits: their last 23 bits decide nothing."""
SINGLE = 14
"""Bits that float32 values, and small differences between large numbers, are rounded to: about four digits."""
ROUNDING = 1e-6
"""Nats: losses computed in float32 that differ by no more than this are equal."""
DIGITS = 9
"""Significant digits to which magnitudes of very different orders are compared, by ``ir.digits.to_digits``."""

F64 = NDArray[np.float64]


def settled(values: ArrayLike, bits: int = DOUBLE) -> F64:
    """The values as multiples of ``2^-bits`` of the largest magnitude: so that they can be compared with each other."""
    found = np.asarray(values, dtype=np.float64)
    finite = np.isfinite(found)
    largest = float(np.abs(found[finite]).max(initial=0.0))
    unit = 2.0 ** (np.frexp(largest)[1] - bits)
    if largest == 0.0 or unit == 0.0:
        return found
    return np.where(finite, np.rint(np.where(finite, found, 0.0) / unit) * unit, found)


def in_order(values: ArrayLike, bits: int = DOUBLE) -> NDArray[np.int64]:
    """The indices of the values in ascending order; the lower index first among equal values."""
    return np.argsort(settled(values, bits), kind="stable")


def largest(values: ArrayLike, bits: int = DOUBLE) -> int:
    """The index of the largest value; the lowest index among equal values."""
    return int(np.argmax(settled(values, bits)))


def smallest(values: ArrayLike, bits: int = DOUBLE) -> int:
    """The index of the smallest value; the lowest index among equal values."""
    return int(np.argmin(settled(values, bits)))
