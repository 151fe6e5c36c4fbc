"""Derivatives of the answers by each value of a program: estimates of which numbers matter."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.ir import Graph, Node
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.types import POS
from circuitc.passes.rewriting.terms import values_of
from circuitc.passes.rounding.reference import Reference
from circuitc.search.drift import F64, Sample

ENDS = 8  # prefixes sampled from each sequence of text
LEAST = 1e-3  # added to the curvature p·(1 − p), so that an answer of probability 0 or 1 counts too


@dataclass(frozen=True, eq=False)
class _Part:
    """A sample with one answer a sequence: the second derivative of the divergence, ``curvature: f64[n]``, all
    values, and the answers' derivatives by it at each position, ``slopes: f64[n, pos]``."""

    sample: Sample
    curvature: F64
    values: dict[Node, Any]
    slopes: dict[Node, F64]


@dataclass(frozen=True, eq=False)
class Slopes:
    """To second order, changing a value by ``δ`` gives the mean divergence ``½ Σₙ curvatureₙ (Σₚ slopeₙₚ δₙₚ)²``, here
    called its harm, in nats."""

    parts: Sequence[_Part]
    found: dict[Node, list[F64]] = field(default_factory=dict)

    def constant(self, value: Node, through: Node, weight: float = 1.0) -> tuple[float, float]:
        """The constant of least harm in place of ``value``, and its harm.

        ``weight`` times ``value`` is a term of ``through``, or ``through`` is ``value`` itself, with weight 1.
        """
        slopes = [weight * self._slope(part, through) for part in self.parts]
        values = [np.broadcast_to(part.values[value], g.shape) for part, g in zip(self.parts, slopes, strict=True)]
        weights = [part.curvature[:, None] * g**2 for part, g in zip(self.parts, slopes, strict=True)]
        total = sum(float(w.sum()) for w in weights)
        if total == 0.0:
            return 0.0, 0.0
        mean = sum(float((w * v).sum()) for w, v in zip(weights, values, strict=True)) / total
        moves = [(g * (mean - v)).sum(1) for g, v in zip(slopes, values, strict=True)]
        return mean, self.harm(moves)

    def harm(self, moves: Sequence[F64]) -> float:
        """The mean divergence if answers move by ``moves``, ``f64[n]`` for each part."""
        return sum(0.5 * float((part.curvature * move**2).sum()) for part, move in zip(self.parts, moves, strict=True))

    def entries(self, node: Node) -> F64:
        """For each number of a table, flat, twice the harm of changing it by 1: ``f64[size]``."""
        size = values_of(node).size
        weights = np.zeros(size)
        for part in self.parts:
            found, rows, entry = self._by_entry(part, node)
            np.add.at(weights, entry, part.curvature[rows] * found**2)
        return weights

    def moves(self, through: Node, term: Node | None, weight: float) -> list[F64]:
        """The moves of answers, ``f64[n]`` for each part, if ``weight · term``, or ``weight`` if ``term`` is None, is
        added to a value."""
        return [
            weight * (self._slope(part, through) * (1.0 if term is None else part.values[term])).sum(1)
            for part in self.parts
        ]

    def by_value(self, node: Node) -> list[F64]:
        """The answers' derivatives by each distinct number of a table, rising: ``f64[n, numbers]`` for each part."""
        if node not in self.found:
            distinct, which = np.unique(values_of(node), return_inverse=True)
            self.found[node] = []
            for part in self.parts:
                slope, rows, entry = self._by_entry(part, node)
                total = np.zeros((len(part.curvature), len(distinct)))
                np.add.at(total, (rows, which.ravel()[entry]), slope)
                self.found[node].append(total)
        return self.found[node]

    def _by_entry(self, part: _Part, node: Node) -> tuple[F64, NDArray[np.int64], NDArray[np.int64]]:
        """The derivative of each answer by each table entry that it reads: slopes, indices of answers, of entries."""
        slope = self._slope(part, node)
        rows, positions = np.nonzero(slope)
        entry = entries_at(node, part.sample.tokens[rows, positions], positions)
        size = values_of(node).size
        both, inverse = np.unique(rows * size + entry, return_inverse=True)
        total = np.zeros(len(both))
        np.add.at(total, inverse, slope[rows, positions])
        return total, both // size, both % size

    def _slope(self, part: _Part, node: Node) -> F64:
        return part.slopes.get(node, np.zeros(part.sample.tokens.shape))


def entries_at(node: Node, tokens: NDArray[np.int64], positions: NDArray[np.int64]) -> NDArray[np.int64]:
    """The index, in a flat table, table over positions or grid, of the number read at each place."""
    if node.op.name == "table":
        return tokens
    if node.op.name == "pos_table":
        return positions
    return np.asarray(tokens * values_of(node).shape[1] + positions)


def slopes_of(graph: Graph, reference: Reference) -> Slopes:
    """The derivatives on all prompts of the reference and on some prefixes of its text."""
    parts = []
    for sample in reference.samples:
        one = sample if len(sample.rows) == len(sample.tokens) else _prefixes(sample)
        slopes, answers = _derivatives(graph, one, reference.calibration.scale)
        p = 1 / (1 + np.exp(-np.clip(reference.calibration(answers), -500, 500)))
        curvature = (p * (1 - p) + LEAST) / len(answers)
        parts.append(_Part(one, curvature, one.values(graph), slopes))
    return Slopes(parts)


def _prefixes(sample: Sample) -> Sample:
    count, width = sample.tokens.shape
    ends = np.random.default_rng(0).integers(0, width, count * ENDS)
    tokens = np.repeat(sample.tokens, ENDS, 0)
    return Sample(tokens, ends + 1, np.arange(len(tokens)), ends)


def _derivatives(graph: Graph, sample: Sample, scale: float) -> tuple[dict[Node, F64], F64]:
    """``scale`` times each answer's derivative by each value at each position, ``f64[n, pos]``, and the answers."""
    nudges: dict[Node, torch.Tensor] = {}

    def on_node(node: Node, operands: Sequence[Any], value: Any) -> Any:
        if node.type.axes != (POS,) or not node.type.is_float:
            return value
        nudges[node] = torch.zeros(sample.tokens.shape, dtype=torch.float64, requires_grad=True)
        return value + nudges[node]

    tokens, lengths = torch.as_tensor(sample.tokens), torch.as_tensor(sample.lengths)
    answers = evaluate_torch(graph, tokens, lengths, torch.float64, on_node=on_node)
    found = torch.autograd.grad(answers.sum(), list(nudges.values()), allow_unused=True)
    slopes = {node: scale * slope.numpy() for node, slope in zip(nudges, found, strict=True) if slope is not None}
    return slopes, answers.detach().numpy()
