"""The numbers that a program on the channel level is made of, and their significant digits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node

EXACT = 17  # significant digits that tell any two float64 numbers apart
SETTLED = 13  # digits that every machine computes alike
GIVEN = frozenset({("inv_rms", "eps"), ("attend", "scale")})
"""Numbers that say what a model is, not what it has learned."""


@dataclass(frozen=True)
class Number:
    """One number: of a value's attribute ``attr``, the one ``at`` this place if there are several. A table's are its
    distinct ones, rising."""

    node: Node
    attr: str
    at: int
    value: float


def numbers_in(graph: Graph) -> list[Number]:
    """Every finite number but 0, in graph order."""
    return [x for node in graph for x in _numbers(node) if x.value != 0.0 and np.isfinite(x.value)]


def _numbers(node: Node) -> Iterator[Number]:
    for attr, value in node.attrs.items():
        if isinstance(value, Array):
            yield from (Number(node, attr, i, float(v)) for i, v in enumerate(distinct(value)[0]))
        elif isinstance(value, tuple):
            yield from (Number(node, attr, i, v) for i, v in enumerate(value))
        elif isinstance(value, float) and (node.op.name, attr) not in GIVEN:
            yield Number(node, attr, 0, value)


@lru_cache(maxsize=256)
def distinct(array: Array) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """The distinct numbers of a table, rising, and which of them stands where, in the table's shape."""
    values, which = np.unique(array.data.astype(np.float64), return_inverse=True)
    return values, which.reshape(array.data.shape)


def to_digits(value: float, digits: int) -> float:
    """The nearest number of so many significant digits: of 0.25 and of what rounding makes of it, the same."""
    settled = value if digits >= SETTLED else float(f"{value:.{SETTLED - 1}e}")
    return float(f"{settled:.{digits - 1}e}")


def digits_of(value: float) -> int:
    """How many significant digits a number is written with: 1 for 0.5 and 300, 17 at most."""
    return next((n for n in range(1, EXACT) if to_digits(value, n) == value), EXACT)


def table_values(graph: Graph) -> int:
    """How many distinct numbers the tables hold, of each table counted by itself."""
    arrays = (value for node in graph for value in node.attrs.values() if isinstance(value, Array))
    return sum(len(distinct(array)[0]) for array in arrays)
