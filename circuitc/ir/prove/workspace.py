"""The workspace of one proof: it numbers values and atoms of both graphs, so that equal ones have equal numbers."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Hashable, Iterable
from functools import reduce
from operator import and_

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.prove.polynomial import ONE, Form, Monomial, UndecidedError, combined, multiplied, relative, settled
from circuitc.ir.prove.ranges import Range

ROUNDING = 2.0**-40
"""Fraction of its size by which a coefficient may differ, as passes do their sums in float64. A proof reports the
largest difference that it accepted."""
CELLS = 2**20  # of one table over tokens and positions; larger tables are not enumerated
KEPT = 2**26  # cells of all tables: 1 GB with their sizes
WORK = 2**16  # operations on coefficients, of small vocabularies: a second or two
NEARBY = 16  # times its own rounding: how far the fingerprint of an equal form may be off, as its sizes may be larger
TERMS = 2**12  # of one product; a larger product stays an atom


class Workspace:
    """Forms and atoms by number. Two forms have the same number if all their coefficients agree up to ``ROUNDING``. Two
    atoms have the same number if they are the same function of values with the same numbers.

    A form is compared with the first form of that number and measured against that form's sizes. So if one graph is
    read before the other, the other's arithmetic cannot widen the tolerance.
    """

    def __init__(self, vocabulary: int, context: int) -> None:
        self.vocabulary, self.context = vocabulary, context
        self.rounding = 0.0
        """The largest difference, as a fraction of the size, between coefficients that were treated as equal."""
        self.not_negative: set[int] = set()
        self.ranges: dict[int, Range] = {}
        """Bounds of values by number, as far as they were computed."""
        self.averages: dict[int, tuple[int, Form]] = {}
        """The pattern and the value of atoms that are averages."""
        self.acts: dict[int, tuple[str, Form]] = {}
        """The kind and the operand of atoms that are activations."""
        self.gates: dict[int, Form] = {}
        """The first operand of atoms that are AbsTopK gates."""
        self.thresholds: dict[int, tuple[int, tuple[int, ...]]] = {}
        """The rank and the operands, by number, of atoms that are k-th largest magnitudes."""
        self.rivals: dict[int, tuple[int, tuple[int, ...]]] = {}
        """The rank and the operands of values that are k-th largest magnitudes, by number, with no operand left out."""
        self.leaking: set[int] = set()
        """Patterns with a sink."""
        self._kept = self._work = 0
        self._cost = 1 + vocabulary // 2**12
        self._forms: list[Form] = []
        self._found: dict[Hashable, list[tuple[float, int]]] = {}
        self._atoms: dict[Hashable, int] = {}
        self._random: dict[tuple[int, ...], NDArray[np.float64]] = {}

    def sum(self, parts: Iterable[tuple[float, Form]], bias: float = 0.0) -> Form:
        """``Σ weight·form + bias``."""
        parts = list(parts)
        self._fits(form for _, form in parts)
        self.spend(sum(len(form) for _, form in parts))
        return self.settle(combined(parts, bias))

    def product(self, a: Form, b: Form) -> Form:
        """``a·b``, multiplied out unless it has too many terms."""
        terms = len(a) * len(b)
        if terms > TERMS:
            return self.atom("mul", *sorted((self.number(a), self.number(b))))
        self._fits([a, b])
        self.spend(terms)
        return self.settle(multiplied(a, b))

    def settle(self, raw: Form) -> Form:
        form, rounding = settled(raw)
        self.rounding = max(self.rounding, rounding)
        self._kept += sum(value.size for value, _ in form.values() if isinstance(value, np.ndarray))
        if self._kept > KEPT:
            raise UndecidedError(f"the tables of all values have more than {KEPT:,} cells")
        return form

    def atom(self, function: str, *arguments: Hashable, not_negative: bool = False) -> Form:
        """An uninterpreted function of values and patterns by number, and of attributes."""
        which = self._atoms.setdefault((function, *arguments), len(self._atoms))
        if not_negative:
            self.not_negative.add(which)
        return {(which,): ONE}

    def shared_factor(self, xs: Iterable[Form]) -> Monomial:
        """The product of the atoms that are never negative and that every term of all forms has."""
        monomials = [Counter(m) for x in xs for m in x]
        shared = reduce(and_, monomials) if monomials else Counter()
        return tuple(sorted(atom for atom in shared.elements() if atom in self.not_negative))

    def form(self, number: int) -> Form:
        """The first form that got this number."""
        return self._forms[number]

    def first_like(self, form: Form) -> Form:
        """The first form that was equal to this one."""
        return self._forms[self.number(form)]

    def pattern(self, *arguments: Hashable) -> int:
        """The number of an attention pattern."""
        return self._atoms.setdefault(("attend", *arguments), len(self._atoms))

    def number(self, form: Form) -> int:
        """The number of a value; equal values have the same."""
        terms = sorted(form.items())
        signature = tuple((monomial, np.shape(value)) for monomial, (value, _) in terms)
        fingerprint, reach = 0.0, 0.0
        weights = self._weights((len(terms),))
        for weight, (_, (value, size)) in zip(weights.tolist(), terms, strict=True):
            cells = self._weights(np.shape(value))
            fingerprint += weight * float(np.sum(cells * value))
            reach += abs(weight) * float(np.sum(np.abs(cells) * size))
        reach *= NEARBY * ROUNDING
        near = self._found.setdefault(signature, [])
        for i in range(bisect_left(near, (fingerprint - reach, -1)), len(near)):
            place, which = near[i]
            if place > fingerprint + reach:
                break
            self.spend(len(terms))
            off = _difference(self._forms[which], form)
            if off <= ROUNDING:
                self.rounding = max(self.rounding, off)
                return which
        self._forms.append(form)
        insort(near, (fingerprint, len(self._forms) - 1))
        return len(self._forms) - 1

    def _weights(self, shape: tuple[int, ...]) -> NDArray[np.float64]:
        """Random weights in [−1, 1]. Weighted sums of forms are fingerprints: equal forms have nearly equal ones."""
        if shape not in self._random:
            self._random[shape] = np.random.default_rng(math.prod(shape)).uniform(-1.0, 1.0, shape)
        return self._random[shape]

    def _fits(self, forms: Iterable[Form]) -> None:
        if self.vocabulary * self.context <= CELLS:
            return
        shapes: list[tuple[int, ...]] = [np.shape(value) for form in forms for value, _ in form.values()]
        by_token = any(shape and shape[0] > 1 for shape in shapes)
        by_position = any(shape and shape[1] > 1 for shape in shapes)
        if by_token and by_position:
            raise UndecidedError(f"a table of {self.vocabulary} tokens by {self.context} positions is too large")

    def spend(self, operations: int) -> None:
        """Count operations. Raises :class:`UndecidedError` if there are too many."""
        self._work += operations * self._cost
        if self._work > WORK:
            raise UndecidedError(f"the canonical forms take more than {WORK:,} operations")


def _difference(first: Form, other: Form) -> float:
    """The largest difference of two forms with the same monomials, as a fraction of the first's sizes."""
    largest = 0.0
    for monomial, (value, size) in first.items():
        largest = max(largest, relative(other[monomial].value - value, size))
        if largest > ROUNDING:
            break
    return largest
