"""Attention heads: the canonical form of a pattern, and what a head reads with it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from circuitc.prove.polynomial import ONE, STATIC, Coefficient, Form, constant, number
from circuitc.prove.workspace import Workspace

PIVOT = (
    0.377  # of a table's largest deviation: the first cell that reaches this gives its unit; no share of round numbers
)


def attend(work: Workspace, queries: Sequence[Form], keys: Sequence[Form], scale: float, sink: float, mask: str) -> int:
    """The number of a pattern.

    Scores with a constant query are one sum over keys, those with a constant key one sum over queries, and so are those
    that share a query, and then those that share a key. What is the same
    for all keys cancels in the softmax; with a sink it stays, but for the constants, which lower the sink.
    """
    live: list[tuple[Form, Form]] = []
    by_key: list[tuple[float, Form]] = []
    by_query: list[tuple[float, Form]] = []
    score = 0.0
    for q, k in zip(queries, keys, strict=True):
        left, right = number(q), number(k)
        if left is not None and right is not None:
            score += left * right
        elif left is not None:
            by_key.append((left, k))
        elif right is not None:
            by_query.append((right, q))
        else:
            live.append((q, k))
    pairs = [(work.number(q), work.number(k)) for q, k in _merged(work, live)]
    offset, key = _apart(work, work.sum(by_key))
    if sink == -math.inf:
        return work.pattern(mask, scale, work.number(key), None, None, *sorted(pairs))
    more, query = _apart(work, work.sum(by_query))
    lowered = work.sum([(1.0, constant(sink)), (-scale, constant(score)), (-scale, offset), (-scale, more)])
    return work.pattern(mask, scale, work.number(key), work.number(query), work.number(lowered), *sorted(pairs))


def _merged(work: Workspace, pairs: Sequence[tuple[Form, Form]]) -> list[tuple[Form, Form]]:
    """``q·k + q·l`` as ``q·(k + l)``, then ``q·k + r·k`` as ``(q + r)·k``."""
    for side in (0, 1):
        shared: dict[int, list[tuple[Form, Form]]] = {}
        for pair in pairs:
            shared.setdefault(work.number(pair[side]), []).append(pair)
        merged = []
        for group in shared.values():
            other = work.sum([(1.0, pair[1 - side]) for pair in group]) if len(group) > 1 else group[0][1 - side]
            merged.append((group[0][0], other) if side == 0 else (other, group[0][1]))
        pairs = merged
    return list(pairs)


def mix(work: Workspace, pattern: int, sink: bool, x: Form) -> Form:
    """``Σⱼ pattern[i, j]·x[j]``, term by term: real factors and constants come out of the sum, tables do not.

    Of a table the cell of token 0 at position 0 is its constant, and its unit is that of the first cell that is well
    away from it.
    """
    parts: list[tuple[float, Form]] = []
    if sink:
        work.leaking.add(pattern)

    def mixed(form: Form) -> Form:
        if number(form) == 1.0 and not sink:
            return constant(1.0)
        average = work.atom("mix", pattern, work.number(form))
        work.averages.setdefault(next(iter(average))[0], (pattern, form))
        return average

    for monomial, (value, size) in x.items():
        one = {monomial: ONE}
        if not isinstance(value, np.ndarray):
            parts.append((1.0, work.product(constant_of(value, float(size)), mixed(one))))
            continue
        sizes = np.asarray(size)
        first, first_size = float(value[0, 0]), float(sizes[0, 0])
        away = value - first
        pivot = np.unravel_index(np.argmax(np.abs(away) >= PIVOT * np.abs(away).max()), away.shape)
        unit, unit_size = float(away[pivot]), float(sizes[pivot]) + first_size
        table = work.settle({monomial: Coefficient(away / unit, (sizes + first_size) / abs(unit))})
        parts.append((1.0, work.product(constant_of(first, first_size), mixed(one))))
        parts.append((1.0, work.product(constant_of(unit, unit_size), mixed(table))))
    return work.sum(parts)


def constant_of(value: float, size: float) -> Form:
    return {STATIC: Coefficient(value, size)}


def _apart(work: Workspace, form: Form) -> tuple[Form, Form]:
    """A constant, and the rest: what is there besides the monomials, of token 0 at position 0, is the constant."""
    if STATIC not in form:
        return {}, form
    value, size = form[STATIC]
    first = constant_of(float(np.atleast_2d(value)[0, 0]), float(np.atleast_2d(size)[0, 0]))
    return first, work.sum([(1.0, form), (-1.0, first)])
