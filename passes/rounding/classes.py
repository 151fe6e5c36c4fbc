"""Optimal clustering of a table's numbers in one dimension, by dynamic programming."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.stable import settled

F64 = NDArray[np.float64]
I64 = NDArray[np.int64]

MOST_CLASSES = 24  # a table that needs more classes keeps its numbers
DISTINCT = 40  # bits: numbers that agree in these are one number, computed in two ways
MOST_POINTS = 384  # distinct numbers to cluster; if there are more, neighbours are merged first


@dataclass(frozen=True, eq=False)
class Clustering:
    """For each count of classes from 1 up, the harm (:func:`cluster`) and where classes of the sorted values start."""

    values: F64
    weights: F64
    harms: F64
    starts: list[I64]

    def centers(self, count: int) -> F64:
        """The weighted means of ``count`` classes, rising."""
        starts = self.starts[count - 1]
        return np.add.reduceat(self.weights * self.values, starts) / np.add.reduceat(self.weights, starts)


def cluster(values: F64, weights: F64) -> Clustering:
    """The classes of least harm ``½ Σ weight · (value − mean of its class)²``. Values of weight 0 do not matter.

    The classes of an optimal clustering in one dimension are runs of the sorted values. Dynamic programming over the
    starts of the runs finds it exactly (Wang and Song 2011).
    """
    x, w = _points(values, weights)
    n = len(x)
    total, first, second = (np.concatenate([[0.0], np.cumsum(w * x**power)]) for power in (0, 1, 2))
    i, j = np.arange(n)[:, None], np.arange(n)[None, :] + 1  # runs from i up to j, without j
    with np.errstate(divide="ignore", invalid="ignore"):
        mass = total[j] - total[i]
        cost = 0.5 * np.maximum(0.0, second[j] - second[i] - (first[j] - first[i]) ** 2 / mass)
    cost = np.where(i < j, np.nan_to_num(cost), np.inf)  # [start, end - 1]
    best, begins = cost[0], [np.zeros(n, dtype=np.int64)]
    harms = [best[-1]]
    while len(harms) < min(n, MOST_CLASSES) and harms[-1] > 0.0:
        # The last class starts at s > 0, and the values before it are clustered optimally.
        through = np.concatenate([[np.inf], best[:-1]])[:, None] + cost
        begins.append(through.argmin(0))
        best = through.min(0)
        harms.append(best[-1])
    return Clustering(x, w, np.array(harms), [_runs(begins[: k + 1], n) for k in range(len(harms))])


def _points(values: F64, weights: F64) -> tuple[F64, F64]:
    """The distinct values of positive weight, rising, at most ``MOST_POINTS`` of them, and their weights."""
    distinct, which = np.unique(settled(values, DISTINCT), return_inverse=True)
    total = _totals(which, weights)
    if not (total > 0).any():
        return np.array([float(np.median(values))]), np.ones(1)
    distinct, total = distinct[total > 0], total[total > 0]
    if len(distinct) <= MOST_POINTS:
        return distinct, total
    # Half of the cells by equal width and half by equal weight: neither outliers nor dense ranges are blurred.
    fraction = np.cumsum(total) / total.sum() + (distinct - distinct[0]) / (distinct[-1] - distinct[0])
    cell = np.unique((fraction * (MOST_POINTS / 2 - 1)).astype(np.int64), return_inverse=True)[1]
    mass = _totals(cell, total)
    return _totals(cell, total * distinct) / mass, mass


def _totals(which: I64, weights: F64) -> F64:
    return np.bincount(which.ravel(), weights).astype(np.float64)


def _runs(begins: list[I64], n: int) -> I64:
    """The starts of the classes, found from the last one back."""
    starts, end = [], n
    for begin in reversed(begins):
        end = int(begin[end - 1])
        starts.append(end)
    return np.array(starts[::-1])


def nearest(values: F64, centers: F64) -> I64:
    """The class of each value: the index of the nearest of the rising ``centers``."""
    return np.searchsorted((centers[1:] + centers[:-1]) / 2, values)
