"""Decisions that rounding cannot tip: values that differ in their last digits count as equal, and ties go by index.

Processors, libraries and versions of Python differ in the last digits of sums, exponentials and products of matrices
(docs/verification.md, "Other machines"). An order, a maximum or a threshold that is decided on such values as they are
is decided by chance where two are equal. So each of them is decided on values that were rounded first.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

DOUBLE = 30
"""Bits that values computed in float64 are rounded to, about nine digits: their last 23 bits decide nothing."""
SINGLE = 14
"""The same of values computed in float32, and of small differences between large numbers: about four digits."""
ROUNDING = 1e-6
"""Nats: losses computed in float32 that are no further apart are equal."""
DIGITS = 9
"""Significant digits of magnitudes that are orders apart: what they are compared to, by ``ir.digits.to_digits``."""

F64 = NDArray[np.float64]


def settled(values: ArrayLike, bits: int = DOUBLE) -> F64:
    """The values as multiples of ``2^-bits`` of the largest magnitude: for comparing them with each other."""
    found = np.asarray(values, dtype=np.float64)
    finite = np.isfinite(found)
    largest = float(np.abs(found[finite]).max(initial=0.0))
    unit = 2.0 ** (np.frexp(largest)[1] - bits)
    if largest == 0.0 or unit == 0.0:
        return found
    return np.where(finite, np.rint(np.where(finite, found, 0.0) / unit) * unit, found)


def in_order(values: ArrayLike, bits: int = DOUBLE) -> NDArray[np.int64]:
    """The places of the values from the least up, of equal ones the first first."""
    return np.argsort(settled(values, bits), kind="stable")


def largest(values: ArrayLike, bits: int = DOUBLE) -> int:
    """The place of the largest value, of equal ones the first."""
    return int(np.argmax(settled(values, bits)))


def smallest(values: ArrayLike, bits: int = DOUBLE) -> int:
    """The place of the least value, of equal ones the first."""
    return int(np.argmin(settled(values, bits)))
