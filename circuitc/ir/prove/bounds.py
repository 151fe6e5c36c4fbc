"""Bounds of canonical forms: the range of a value. They decide some activations and AbsTopK gates."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

import numpy as np

from circuitc.ir.prove.polynomial import Coefficient, Form, Monomial, UndecidedError, combined, divided
from circuitc.ir.prove.ranges import (
    EVERYWHERE,
    NEVER_NEGATIVE,
    Range,
    activated,
    added,
    averaged,
    kth,
    magnitude,
    passes,
)
from circuitc.ir.prove.workspace import ROUNDING, Workspace


def interval(work: Workspace, form: Form) -> Range:
    """Bounds of a value, up to rounding. Equal values have equal bounds: those of the first one seen.

    Averages with one pattern are bounded together: ``a·mix(x) + b·mix(y)`` is ``mix(a·x + b·y)``.
    """
    which = work.number(form)
    if which not in work.ranges:
        work.ranges[which] = _sum(work, work.first_like(form))
    return work.ranges[which]


def cut(work: Workspace, x: Form, threshold: Form) -> bool | None:
    """Whether ``|x| ≥ threshold`` holds always (True) or never (False) where x is not 0; None if that is not known.

    The first comparison uses bounds of the threshold itself. If x is one of the values whose k-th largest magnitude is
    the threshold, x reaches it unless the other values prevent that, so x is also compared with the other values alone.
    Bounds of a factor that is never negative are rarely known, so a factor that all values share is also divided out.
    """
    tried = (passes(size, least, 2.0 * ROUNDING) for size, least in _comparisons(work, x, threshold))
    return next((found for found in tried if found is not None), None)


def _comparisons(work: Workspace, x: Form, threshold: Form) -> Iterator[tuple[Range, Range]]:
    """Bounds of ``x`` and of the value it has to reach; each pair is computed only if those before it decide
    nothing."""
    yield interval(work, x), interval(work, threshold)
    itself = {work.number(x), work.number(_unsigned(x))}
    for factor in dict.fromkeys([(), work.shared_factor([x])]):
        for k, rivals in _competitions(work, threshold):
            others = list(rivals)
            if (at := next((i for i, rival in enumerate(rivals) if rival in itself), None)) is not None:
                del others[at]
            yield _divided(work, x, factor), kth([_divided(work, work.form(n), factor) for n in others], k)


def _divided(work: Workspace, form: Form, factor: Monomial) -> Range:
    """Bounds of ``form / factor``; infinite unless every term has the factor."""
    if any(Counter(factor) - Counter(monomial) for monomial in form):
        return EVERYWHERE
    return interval(work, divided(form, factor) if factor else form)


def _competitions(work: Workspace, threshold: Form) -> Iterator[tuple[int, tuple[int, ...]]]:
    """Pairs of k and numbers of forms such that the threshold is the k-th largest magnitude of these forms."""
    if (which := work.number(threshold)) in work.rivals:
        yield work.rivals[which]
    if len(threshold) == 1:
        ((monomial, coefficient),) = threshold.items()
        if len(monomial) == 1 and monomial[0] in work.thresholds and np.array_equal(coefficient.value, 1.0):
            yield work.thresholds[monomial[0]]


def _unsigned(x: Form) -> Form:
    """A form of the same magnitude. Its coefficients are not negative, as in sorted tables."""
    return {m: Coefficient(np.abs(c.value), c.size) for m, c in x.items()} if len(x) == 1 else x


def _sum(work: Workspace, form: Form) -> Range:
    work.spend(len(form))
    parts: list[Range] = []
    together: dict[int, list[tuple[float, Form]]] = {}
    for monomial, coefficient in form.items():
        if len(monomial) == 1 and monomial[0] in work.averages and isinstance(coefficient.value, float):
            pattern, x = work.averages[monomial[0]]
            together.setdefault(pattern, []).append((coefficient.value, x))
            continue
        bounds = _coefficient(coefficient)
        for atom, power in Counter(monomial).items():
            bounds = _product(bounds, _power(_atom(work, atom), power))
        parts.append(bounds)
    parts += [_average(work, pattern, combined(terms)) for pattern, terms in together.items()]
    return added(parts)


def _coefficient(coefficient: Coefficient) -> Range:
    value, size = coefficient
    return Range(float(np.min(value)), float(np.max(value)), float(np.max(size)))


def _atom(work: Workspace, atom: int) -> Range:
    if atom in work.averages:
        return _average(work, *work.averages[atom])
    if atom in work.acts:
        kind, x = work.acts[atom]
        return activated(kind, interval(work, x))
    if atom in work.gates:
        return averaged(interval(work, work.gates[atom]), leaks=True)
    if atom in work.thresholds:
        k, numbers = work.thresholds[atom]
        return kth([interval(work, work.form(n)) for n in numbers], k)
    return NEVER_NEGATIVE if atom in work.not_negative else EVERYWHERE


def _average(work: Workspace, pattern: int, x: Form) -> Range:
    try:
        return averaged(interval(work, work.settle(x)), pattern in work.leaking)
    except UndecidedError:  # only rounding is left of x
        return EVERYWHERE


def _power(bounds: Range, power: int) -> Range:
    bounds = magnitude(bounds) if power % 2 == 0 else bounds
    return Range(*(math.prod([end] * power) for end in bounds))


def _product(a: Range, b: Range) -> Range:
    ends = [x * y if x and y else 0.0 for x in a[:2] for y in b[:2]]
    return Range(min(ends), max(ends), _reach(a) * _reach(b))


def _reach(x: Range) -> float:
    """The largest magnitude of a finite end, or ``size`` if that is larger."""
    return max(x.size, *(abs(end) for end in x[:2] if math.isfinite(end)), 0.0)
