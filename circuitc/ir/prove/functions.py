"""Pointwise functions: evaluated on tables, atoms on any other form.

A function of a table is evaluated in float64, as passes do it. The size of the result bounds how far rounding of the
argument can move it, so it is at least the function's largest slope times the size of the argument.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.activations import find_activation
from circuitc.ir.prove.bounds import cut, interval
from circuitc.ir.prove.polynomial import (
    NOISE,
    ONE,
    STATIC,
    Coefficient,
    Form,
    Monomial,
    UndecidedError,
    divided,
    static,
)
from circuitc.ir.prove.workspace import ROUNDING, Workspace


def act(work: Workspace, kind: str, x: Form) -> Form:
    """An activation. Up to rounding, a relu of a value that is never negative is that value, and of a value that
    is never positive it is 0."""
    known = static(x)
    if known is None:
        if kind == "relu":
            low, high, size = interval(work, x)
            if low >= -NOISE * size or high <= NOISE * size:
                return x if low >= -NOISE * size else {}
        atom = work.atom("act", kind, work.number(x))
        work.acts.setdefault(_only(atom), (kind, x))
        return atom
    activation = find_activation(kind)
    return _function(work, activation.numpy(np.asarray(known.value)), activation.size(np.asarray(known.size)))


def rsqrt(work: Workspace, x: Form) -> Form:
    """``1/√x``."""
    known = static(x)
    if known is None:
        return work.atom("rsqrt", work.number(x), not_negative=True)
    if not (np.asarray(known.value) > 0.0).all():
        raise UndecidedError("the root of a norm is not of a positive number")
    value = 1.0 / np.sqrt(known.value)
    return _function(work, value, 0.5 * value * known.size / known.value)


def norm(work: Workspace, energy: Form, xs: Sequence[Form], dim: int, eps: float) -> Form:
    """``1 / √((energy + Σ x²) / dim + eps)``, with the squares multiplied out."""
    squares = [(1.0 / dim, work.product(x, x)) for x in xs]
    return rsqrt(work, work.sum([(1.0 / dim, energy), *squares], eps))


def gate(work: Workspace, x: Form, threshold: Form) -> Form:
    """``x`` where ``|x| ≥ threshold``, else 0. A factor of both that is never negative is factored out. If bounds show
    that all values pass, the result is ``x``; if none passes, it is 0.

    Raises :class:`UndecidedError` where rounding could decide a tie.
    """
    known, least = static(x), static(threshold)
    if not x or (least is not None and (np.asarray(least.value) <= 0.0).all()):
        return x
    settled = None if known is not None and least is not None else cut(work, x, threshold)
    if settled is not None:
        return x if settled else {}
    factor = work.shared_factor([x, threshold])
    if factor:
        return _times(work, factor, gate(work, divided(x, factor), divided(threshold, factor)))
    if known is None or least is None:
        atom = work.atom("gate", work.number(x), work.number(threshold))
        work.gates.setdefault(_only(atom), x)
        return atom
    above = np.abs(known.value) - least.value
    if ((above != 0.0) & (np.abs(above) <= ROUNDING * (np.asarray(known.size) + least.size))).any():
        raise UndecidedError("AbsTopK cuts a table where two magnitudes are equal up to rounding")
    passes = above >= 0.0
    return _function(work, known.value * passes, known.size * passes)


def kth(work: Workspace, xs: Sequence[Form], k: int) -> Form:
    """The k-th largest magnitude.

    Zeros rank last. Operands ``c·m`` that share one monomial m rank among themselves as the tables ``|c|`` do, so their
    sorted tables take their place. Against r other operands, only their ranks k − r to k can be the k-th of all. A
    factor of all operands that is never negative is factored out.
    """
    xs = [x for x in xs if x]
    threshold = _ranked(work, xs, k)
    work.rivals.setdefault(work.number(threshold), (k, tuple(map(work.number, xs))))
    return threshold


def _ranked(work: Workspace, xs: Sequence[Form], k: int) -> Form:
    factor = work.shared_factor(xs)
    if factor:
        return _times(work, factor, kth(work, [divided(x, factor) for x in xs], k))
    groups: dict[Monomial, list[Coefficient]] = {}
    others: list[int] = []
    for x in xs:
        if len(x) == 1:
            ((monomial, coefficient),) = x.items()
            groups.setdefault(monomial, []).append(coefficient)
        else:
            others.append(work.number(x))
    ranked = {monomial: _sorted(group) for monomial, group in sorted(groups.items())}
    if k > len(others) + sum(map(len, ranked.values())):
        return {}
    k = _windows(ranked, len(others), k)
    forms = [work.settle({monomial: c}) for monomial, ranks in ranked.items() for c in ranks]
    if len(forms) == 1 and not others and work.not_negative.issuperset(next(iter(forms[0]))):
        return forms[0]
    numbers = sorted([*others, *map(work.number, forms)])
    atom = work.atom("kth", k, *numbers, not_negative=True)
    work.thresholds.setdefault(_only(atom), (k, tuple(numbers)))
    return atom


def _only(atom: Form) -> int:
    """The number of the atom that a form consists of."""
    ((which,),) = atom
    return which


def _times(work: Workspace, factor: Monomial, form: Form) -> Form:
    return work.product({factor: ONE}, form)


def _windows(ranked: dict[Monomial, list[Coefficient]], others: int, k: int) -> int:
    """Reduce each group to the ranks that can decide; returns k less the number of ranks that were removed above
    them."""
    while True:
        before = k, sum(map(len, ranked.values()))
        for monomial, ranks in ranked.items():
            rivals = others + sum(map(len, ranked.values())) - len(ranks)
            above = max(0, k - rivals - 1)
            ranked[monomial] = ranks[above:k]
            k -= above
        if (k, sum(map(len, ranked.values()))) == before:
            return k


def _sorted(group: Sequence[Coefficient]) -> list[Coefficient]:
    """The magnitudes of a group by rank, largest first, at each token and position, without ranks that are 0
    everywhere."""
    if len(group) == 1:
        return [Coefficient(np.abs(group[0].value), group[0].size)]
    values, sizes = (_stacked(parts) for parts in zip(*group, strict=True))
    values = np.abs(values)
    order = np.argsort(-values, axis=0, kind="stable")
    values, sizes = (np.take_along_axis(part, order, 0) for part in (values, sizes))
    return [_coefficient(value, size) for value, size in zip(values, sizes, strict=True) if value.any()]


def _stacked(parts: Sequence[object]) -> NDArray[np.float64]:
    """``[n, vocab or 1, context or 1]``."""
    return np.stack(np.broadcast_arrays(*(np.atleast_2d(np.asarray(part)) for part in parts)))


def _coefficient(value: NDArray[np.float64], size: NDArray[np.float64]) -> Coefficient:
    return Coefficient(float(value[0, 0]), float(size[0, 0])) if value.size == 1 else Coefficient(value, size)


def _function(work: Workspace, value: object, size: object) -> Form:
    """A table of a function's values. Each size is at least the magnitude of the value."""
    values = np.atleast_2d(np.asarray(value, dtype=np.float64))
    sizes = np.maximum(np.abs(values), np.atleast_2d(np.asarray(size)))
    return work.settle({STATIC: _coefficient(values, np.broadcast_to(sizes, values.shape))})
