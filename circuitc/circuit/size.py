"""The size of answers, which errors are relative to: one rule for the trace, for each pass and for the program."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.probe import Probe, differences
from circuitc.ir.graph import Graph, make
from circuitc.ir.op import OPS

F64 = NDArray[np.float64]
LEAST_SIZE = 2.0**-20
"""Errors count as relative to at least this size: below it, sums of numbers near 1 leave only their rounding."""


def least_size(logits: F64) -> float:
    """The size that an answer has at least: 1, or the largest of its ``logits`` if all are smaller."""
    return float(np.clip(np.abs(logits[np.isfinite(logits)]).max(initial=LEAST_SIZE), LEAST_SIZE, 1.0))


def sizes(answers: F64, least: float) -> F64:
    """The size of each answer: its magnitude, and at least ``least``, which is also that of one that is not finite."""
    return np.asarray(np.where(np.isfinite(answers), np.maximum(np.abs(answers), least), least))


def relative_differences(answers: F64, others: F64, least: float, probe: Probe) -> tuple[float, float | None]:
    """The largest difference from ``answers``, each relative to its size; of all, and of those on text, if any."""
    size = sizes(answers, least)
    return differences(answers / size, others / size, probe)


def answers_and_least(graph: Graph, probe: Probe) -> tuple[F64, float]:
    """A graph's answers on a probe, and the size that they have at least.

    A graph that does not end in the difference of two logits only tells the answers' own size.
    """
    logits = _with_logits(graph)
    if logits is None:
        answers = probe.answers(graph)
        return answers, least_size(answers)
    values = probe.answers(logits)
    with np.errstate(invalid="ignore"):  # infinity less infinity
        return values[:, 0] - values[:, 1], least_size(values)


def _with_logits(graph: Graph) -> Graph | None:
    """The graph that answers with both logits, ``f64[n, 2]``, where this one answers with their difference."""
    end = graph.output.operands
    if graph.output.op.name != "answer" or len(end) != 1 or end[0].op.name != "difference":
        return None
    (logits,) = end[0].operands
    picked = [make(OPS["pick"], logits, channel=end[0].integer(side)) for side in ("plus", "minus")]
    return Graph(make(OPS["answer"], *picked, at=graph.output.text("at")))
