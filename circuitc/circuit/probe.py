"""Sequences on which graphs are compared, and the largest difference between their answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.answer import on_input
from circuitc.ir.evaluate import evaluate
from circuitc.ir.graph import Graph

MOST_ROWS, MOST_PAIRS = 64, 2**18  # sequences, and pairs of positions, in one evaluation


@dataclass(frozen=True)
class Probe:
    """Right-padded sequences on which promises are checked: ``tokens: int[n, pos]``, ``lengths: int[n]``.

    ``text: bool[n]`` says which sequences are task prompts or corpus text, for which ``WITHIN`` promises are made; None
    if there are none.
    """

    tokens: NDArray[np.int64]
    lengths: NDArray[np.int64]
    text: NDArray[np.bool_] | None = None

    def answers(self, graph: Graph) -> NDArray[np.float64]:
        """The graph's answers in float64."""
        return self.each(lambda tokens, lengths: evaluate(graph, tokens, lengths))

    def each(
        self,
        answers: Callable[[NDArray[np.int64], NDArray[np.int64]], NDArray[np.float64]],
        padded: bool = True,
    ) -> NDArray[np.float64]:
        """Call ``answers(tokens, lengths)`` for all sequences, a few rows at a time, sorted by length.

        If the rows of a call must not be ``padded`` (attention that is not causal would read the padding), each call
        gets sequences of one length.
        """
        order = np.argsort(self.lengths, kind="stable")
        ends = [] if padded else list(np.flatnonzero(np.diff(self.lengths[order])) + 1)
        runs = np.split(order, ends)
        parts = [part for run in runs for part in _batches(run, self.lengths)]
        values = []
        for part in parts:
            longest = int(self.lengths[part].max())
            found = answers(self.tokens[part, :longest], self.lengths[part])
            values.append(on_input(found, self.lengths[part], self.tokens.shape[1]))
        out = np.empty((len(self.tokens), *values[0].shape[1:]))
        for part, value in zip(parts, values, strict=True):
            out[part] = value
        return out


def _batches(rows: NDArray[np.int64], lengths: NDArray[np.int64]) -> Iterator[NDArray[np.int64]]:
    """Split rows, sorted by length, into batches: attention takes memory in proportion to the longest one squared."""
    start = 0
    while start < len(rows):
        longest = int(lengths[rows[start : start + MOST_ROWS]].max())
        count = max(1, min(MOST_ROWS, MOST_PAIRS // longest**2))
        yield rows[start : start + count]
        start += count


def differences(a: NDArray[np.float64], b: NDArray[np.float64], probe: Probe) -> tuple[float, float | None]:
    """The largest difference between the answers of two graphs, on all sequences and on text; None without text."""
    text = None if probe.text is None or not probe.text.any() else largest_difference(a[probe.text], b[probe.text])
    return largest_difference(a, b), text


def largest_difference(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    """The largest difference between two arrays. NaN equals NaN; NaN and a number are infinitely far apart."""
    same = (a == b) | (np.isnan(a) & np.isnan(b))
    with np.errstate(invalid="ignore"):
        return float(np.where(same, 0.0, np.nan_to_num(np.abs(a - b), nan=np.inf)).max(initial=0.0))
