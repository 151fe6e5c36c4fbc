"""Polynomials over uninterpreted atoms, whose coefficients are functions of the token and the position.

A coefficient is a number, or an array ``f64[vocab or 1, context or 1]``. Functions of the token and position alone are
enumerated, so equal functions are equal arrays. A coefficient also has a size, the sum of the magnitudes of all terms
that it was summed from. All sums are float64, so each operation adds an error of at most 2⁻⁵³ of the size. That is far
below the rounding that a proof allows, which is also a fraction of the size.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

NOISE = 2.0**-44
"""Fraction of its size below which a coefficient is 0. Cells that differ by less are equal."""
LOST = 2.0**8
"""No size may exceed this times its ceiling: beyond it, sums that are good to 2⁻⁵³ of a size cannot tell noise from
numbers."""
HUGE, TINY = 1e300, 1e-280  # treated as infinite; magnitudes far below TINY are treated as 0, as products underflow
CANCELLED = 2.0**10
"""No size counts as more than this times the largest value of its form, so that a pass cannot widen the tolerance by
adding and subtracting huge terms."""

Numbers = float | NDArray[np.float64]
Monomial = tuple[int, ...]
"""The numbers of its atoms, sorted; each as often as its power. Empty for the part that depends on token and position
alone."""
STATIC: Monomial = ()


class UndecidedError(Exception):
    """No proof can be found, and why. It never leaves this package."""


class Coefficient(NamedTuple):
    """Its value and its size, broadcastable to ``[vocab, context]``."""

    value: Numbers
    size: Numbers


ONE = Coefficient(1.0, 1.0)
Form = Mapping[Monomial, Coefficient]
"""The canonical form of a value: the sum of its coefficients times their monomials. No coefficient is 0."""


def constant(value: float) -> Form:
    return {STATIC: Coefficient(value, abs(value))} if value != 0.0 else {}


def number(form: Form) -> float | None:
    """The value of a constant, else None."""
    if not form:
        return 0.0
    value = form[STATIC].value if len(form) == 1 and STATIC in form else None
    return value if isinstance(value, float) else None


def static(form: Form) -> Coefficient | None:
    """The coefficient of a value that depends on token and position alone, else None."""
    if not form:
        return Coefficient(0.0, 0.0)
    return form[STATIC] if len(form) == 1 and STATIC in form else None


def combined(parts: Iterable[tuple[float, Form]], bias: float = 0.0) -> dict[Monomial, Coefficient]:
    """``Σ weight·form + bias``, not settled yet."""
    total: dict[Monomial, Coefficient] = dict(constant(bias))
    for weight, form in parts:
        if weight == 0.0:
            continue
        for monomial, (value, size) in form.items():
            value, size = value * weight, size * abs(weight)
            old = total.get(monomial)
            total[monomial] = Coefficient(value, size) if old is None else Coefficient(old[0] + value, old[1] + size)
    return total


def multiplied(a: Form, b: Form) -> dict[Monomial, Coefficient]:
    """``a·b``, not settled yet."""
    total: dict[Monomial, Coefficient] = {}
    for left, (x, x_size) in a.items():
        for right, (y, y_size) in b.items():
            monomial = tuple(sorted(left + right))
            value, size = x * y, x_size * y_size
            old = total.get(monomial)
            total[monomial] = Coefficient(value, size) if old is None else Coefficient(old[0] + value, old[1] + size)
    return total


def divided(form: Form, factor: Monomial) -> Form:
    """``form / factor``; every term must have the factor."""
    return {tuple(sorted((Counter(m) - Counter(factor)).elements())): c for m, c in form.items()}


def settled(raw: Mapping[Monomial, Coefficient]) -> tuple[Form, float]:
    """The form without zeros and without constant axes, and the largest fraction of a size that was treated as
    rounding.

    Raises :class:`UndecidedError` if a number is not finite, or if far larger terms cancel to rounding.
    """
    most = [float(np.abs(v).max()) if isinstance(v, np.ndarray) else abs(v) for v, _ in raw.values()]
    if not all(m < HUGE for m in most):
        raise UndecidedError("a number is not finite")
    ceiling = CANCELLED * max(most, default=0.0) + TINY
    if ceiling > TINY and any(float(np.max(size)) > LOST * ceiling for _, size in raw.values()):
        raise UndecidedError("terms cancel until rounding is all that is left")
    form: dict[Monomial, Coefficient] = {}
    rounding = 0.0
    for magnitude, (monomial, (value, size)) in zip(most, raw.items(), strict=True):
        if isinstance(value, np.ndarray):
            value, size, taken = _specialised(value, np.broadcast_to(np.minimum(size + TINY, ceiling), value.shape))
            rounding = max(rounding, taken)
        else:
            size = min(float(size) + TINY, ceiling)
        if magnitude <= NOISE * (float(size.max()) if isinstance(size, np.ndarray) else size):
            fraction = relative(value, size)
            if fraction <= NOISE:
                rounding = max(rounding, fraction)
                continue
        form[monomial] = Coefficient(value, size)
    return form, rounding


def relative(difference: Numbers, size: Numbers) -> float:
    """The largest magnitude of a difference, as a fraction of the size there; infinite where the size is 0."""
    if isinstance(difference, float) and isinstance(size, float):
        return 0.0 if difference == 0.0 else abs(difference) / size if size > 0.0 else np.inf
    magnitude = np.abs(difference)
    return float(np.where(magnitude == 0.0, 0.0, magnitude / size).max())


def _specialised(value: NDArray[np.float64], size: NDArray[np.float64]) -> tuple[Numbers, Numbers, float]:
    """Value and size without the axes along which no cell differs, and the fraction that was treated as rounding."""
    rounding = 0.0
    for axis in (0, 1):
        if value.shape[axis] > 1:
            first = value.take([0], axis)
            away = value - first
            fraction = np.inf if np.abs(away).max() > NOISE * size.max() else relative(away, size)
            if fraction <= NOISE:
                value, size, rounding = first, size.max(axis, keepdims=True), max(rounding, fraction)
    return (float(value[0, 0]), float(size[0, 0]), rounding) if value.size == 1 else (value, size, rounding)
