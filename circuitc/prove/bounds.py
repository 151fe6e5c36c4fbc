"""Bounds of canonical forms: what a value can be at all, which settles some activations."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np

from circuitc.prove.polynomial import Form, combined
from circuitc.prove.workspace import EVERYWHERE, Interval, Workspace


def interval(work: Workspace, form: Form) -> Interval:
    """Bounds of a value, up to rounding. Equal values have the same: those of the first that was met.

    Averages with one pattern are bounded together: ``a·mix(x) + b·mix(y)`` is ``mix(a·x + b·y)``.
    """
    parts: list[Interval] = []
    averaged: dict[int, list[tuple[float, Form]]] = {}
    for monomial, (value, _) in work.first_like(form).items():
        if len(monomial) == 1 and monomial[0] in work.averages and isinstance(value, float):
            pattern, x = work.averages[monomial[0]]
            averaged.setdefault(pattern, []).append((value, x))
            continue
        bounds = float(np.min(value)), float(np.max(value))
        for atom, power in Counter(monomial).items():
            bounds = _product(bounds, _power(_atom(work, atom), power))
        parts.append(bounds)
    for pattern, terms in averaged.items():
        parts.append(_average(work, pattern, work.settle(combined(terms))))
    low, high = (sum(part[end] for part in parts) for end in (0, 1))
    return EVERYWHERE if math.isnan(low) or math.isnan(high) else (low, high)


def _atom(work: Workspace, atom: int) -> Interval:
    if atom in work.averages:
        return _average(work, *work.averages[atom])
    return work.bounds.get(atom, EVERYWHERE)


def _average(work: Workspace, pattern: int, x: Form) -> Interval:
    """An average lies within what it is of; a sink leaves a share of it."""
    low, high = interval(work, x)
    return or_zero((low, high)) if pattern in work.leaking else (low, high)


def or_zero(bounds: Interval) -> Interval:
    """Bounds of any part of a value, from none to all of it."""
    return min(bounds[0], 0.0), max(bounds[1], 0.0)


def _power(bounds: Interval, power: int) -> Interval:
    low, high = bounds
    if power % 2 == 0:
        low, high = 0.0 if low <= 0.0 <= high else min(abs(low), abs(high)), max(abs(low), abs(high))
    return low**power, high**power


def _product(a: Interval, b: Interval) -> Interval:
    ends = [x * y if x and y else 0.0 for x in a for y in b]
    return min(ends), max(ends)
