"""The numbers in a channel-level program, and their significant digits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node

EXACT = 17  # significant digits that distinguish any two float64 numbers
SETTLED = 13  # digits on which all machines agree
GIVEN = frozenset({("inv_rms", "eps"), ("attend", "scale"), ("attend", "cap")})
"""Attributes that belong to the architecture and are not learned, by op."""


@dataclass(frozen=True)
class Number:
    """One number of a value's attribute ``attr``: number ``at`` of a tuple, or of a table's distinct numbers in
    ascending order; ``at`` is 0 for a single number."""

    node: Node
    attr: str
    at: int
    value: float


def numbers_in(graph: Graph) -> list[Number]:
    """Every finite number except 0, in graph order."""
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
    """The distinct numbers of a table in ascending order, and the index of each cell's number, in the table's shape."""
    values, which = np.unique(array.data.astype(np.float64), return_inverse=True)
    return values, which.reshape(array.data.shape)


def to_digits(value: float, digits: int) -> float:
    """The nearest number with that many significant digits; noise in the last digits of float64 changes nothing."""
    settled = value if digits >= SETTLED else float(f"{value:.{SETTLED - 1}e}")
    return float(f"{settled:.{digits - 1}e}")


def digits_of(value: float) -> int:
    """How many significant digits a number has: 1 for 0.5 and 300, at most 17."""
    return next((n for n in range(1, EXACT) if to_digits(value, n) == value), EXACT)


def table_values(graph: Graph) -> int:
    """How many distinct numbers the tables hold, counted table by table."""
    arrays = (value for node in graph for value in node.attrs.values() if isinstance(value, Array))
    return sum(len(distinct(array)[0]) for array in arrays)
