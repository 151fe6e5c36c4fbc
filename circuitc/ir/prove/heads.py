"""Attention heads: the canonical form of a pattern, and of what a head reads with it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from circuitc.ir.prove.polynomial import ONE, STATIC, Coefficient, Form, constant, number
from circuitc.ir.prove.workspace import Workspace

PIVOT = 0.377
"""The first cell of a table that reaches this fraction of the largest deviation gives the unit. No ratio of round
numbers equals it, so rounding does not decide which cell that is."""


def attend(
    work: Workspace, queries: Sequence[Form], keys: Sequence[Form], scale: float, sink: float, seen: str, cap: float
) -> int:
    """The number of a pattern. ``seen`` says which positions see which; ``cap`` is 0 for none.

    Each score is ``(q + a)·(k + b)``, where a and b are the constants of query and key. Its terms are kept apart: the
    pairs ``q·k``, one sum over the keys ``Σ a·k``, and one sum over the queries. Without a sink, terms that are the
    same for all keys cancel in the softmax. With a sink they stay, except for constants, which lower the sink. Under a
    cap all terms stay.
    """
    live: list[tuple[Form, Form]] = []
    by_key: list[tuple[float, Form]] = []
    by_query: list[tuple[float, Form]] = []
    for query, key in zip(queries, keys, strict=True):
        (a, q), (b, k) = _apart(work, query), _apart(work, key)
        live.append((q, k))
        by_key.append((1.0, work.product(a, k)))
        by_query += [(1.0, work.product(b, q)), (1.0, work.product(a, b))]
    pairs = [(work.number(q), work.number(k)) for q, k in _merged(work, live)]
    offset, summed = _apart(work, work.sum(by_key))
    if cap:
        more, query = _apart(work, work.sum(by_query))
        fixed = work.number(work.sum([(1.0, offset), (1.0, more)]))
        return work.pattern(seen, scale, cap, sink, work.number(summed), work.number(query), fixed, *sorted(pairs))
    if sink == -math.inf:
        return work.pattern(seen, scale, work.number(summed), None, None, *sorted(pairs))
    more, query = _apart(work, work.sum(by_query))
    lowered = work.sum([(1.0, constant(sink)), (-scale, offset), (-scale, more)])
    return work.pattern(seen, scale, work.number(summed), work.number(query), work.number(lowered), *sorted(pairs))


def _merged(work: Workspace, pairs: Sequence[tuple[Form, Form]]) -> list[tuple[Form, Form]]:
    """Merge pairs: ``q·k + (c·q)·l`` becomes ``q·(k + c·l)``, then ``q·k + r·(c·k)`` becomes ``(q + c·r)·k``. Then the
    unit of each query moves into its key."""
    for side in (0, 1, 0):
        shared: dict[int, list[tuple[float, Form]]] = {}
        firsts: dict[int, Form] = {}
        for pair in pairs:
            if pair[0] and pair[1]:
                (unit, one), other = _unit(work, pair[side]), pair[1 - side]
                shared.setdefault(work.number(one), []).append((unit, other))
                firsts.setdefault(work.number(one), one)
        merged = [(firsts[which], work.sum(others)) for which, others in shared.items()]
        pairs = merged if side == 0 else [(other, one) for one, other in merged]
    return [(q, k) for q, k in pairs if q and k]


def _unit(work: Workspace, form: Form) -> tuple[float, Form]:
    """The unit of a value that is not 0, and the value divided by it. For a table the unit is one of its cells, as in
    averages, so that multiples of each other have units that are the same multiple."""
    value = np.atleast_2d(np.asarray(form[min(form)].value))
    unit = float(value.flat[np.argmax(np.abs(value) >= PIVOT * np.abs(value).max())])
    return unit, work.settle({monomial: Coefficient(v / unit, s / abs(unit)) for monomial, (v, s) in form.items()})


def mix(work: Workspace, pattern: int, sink: bool, x: Form) -> Form:
    """``Σⱼ pattern[i, j]·x[j]``, term by term. Real factors and constants move out of the sum, tables do not.

    The constant of a table is its cell of token 0 at position 0. Its unit is the deviation of the first cell that is
    well away from that constant.
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
    """The constant of a form, and the rest. The constant is the static coefficient of token 0 at position 0."""
    if STATIC not in form:
        return {}, form
    value, size = form[STATIC]
    if isinstance(value, float):
        return {STATIC: form[STATIC]}, {monomial: part for monomial, part in form.items() if monomial != STATIC}
    first = constant_of(float(value[0, 0]), float(np.atleast_2d(size)[0, 0]))
    return first, work.sum([(1.0, form), (-1.0, first)])
