"""How much answers move with each value of a program: what decides which of its numbers matter."""

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
from circuitc.passes.rounding.scorer import Scorer
from circuitc.search.drift import F64, Sample

ENDS = 8  # prefixes of each sequence of text
LEAST = 1e-3  # of the curvature p·(1 − p), where an answer is sure: enough for it not to count for nothing


@dataclass(frozen=True, eq=False)
class _Part:
    """Of one sample with one answer a sequence: ``curvature: f64[n]`` of the divergence in an answer, every value and
    the answers' derivative by it at each position, ``f64[n, pos]``."""

    sample: Sample
    curvature: F64
    values: dict[Node, Any]
    slopes: dict[Node, F64]


@dataclass(frozen=True, eq=False)
class Slopes:
    """To second order, a change of a value by ``δ`` makes the mean divergence ``½ Σₙ curvatureₙ (Σₚ slopeₙₚ δₙₚ)²``."""

    parts: Sequence[_Part]
    found: dict[Node, list[F64]] = field(default_factory=dict)

    def constant(self, value: Node, through: Node, weight: float = 1.0) -> tuple[float, float]:
        """The constant that does the least harm in the place of ``value`` where ``weight`` times it is a term of
        ``through``, or where that is itself; and the harm."""
        slopes = [weight * self._slope(part, through) for part in self.parts]
        values = [np.broadcast_to(part.values[value], g.shape) for part, g in zip(self.parts, slopes, strict=True)]
        shares = [part.curvature[:, None] * g**2 for part, g in zip(self.parts, slopes, strict=True)]
        total = sum(float(share.sum()) for share in shares)
        if total == 0.0:
            return 0.0, 0.0
        mean = sum(float((share * v).sum()) for share, v in zip(shares, values, strict=True)) / total
        moves = [(g * (mean - v)).sum(1) for g, v in zip(slopes, values, strict=True)]
        return mean, self.harm(moves)

    def harm(self, moves: Sequence[F64]) -> float:
        """The mean divergence where answers move by this much, ``f64[n]`` for each part."""
        return sum(0.5 * float((part.curvature * move**2).sum()) for part, move in zip(self.parts, moves, strict=True))

    def entries(self, node: Node) -> F64:
        """For each number of a table (of positions, a grid, flat), what harm its change by 1 does, twice."""
        size = values_of(node).size
        weights = np.zeros(size)
        for part in self.parts:
            found, rows, entry = self._by_entry(part, node)
            np.add.at(weights, entry, part.curvature[rows] * found**2)
        return weights

    def moves(self, through: Node, term: Node | None, weight: float) -> list[F64]:
        """How far answers move where ``weight`` times ``term``, or times 1, is added to a value; ``f64[n]`` a part."""
        return [
            weight * (self._slope(part, through) * (1.0 if term is None else part.values[term])).sum(1)
            for part in self.parts
        ]

    def by_value(self, node: Node) -> list[F64]:
        """The answers' derivatives by each distinct value of a table, rising: ``f64[n, values]`` for each part."""
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
        """The derivative of each answer by each entry that it reads: slopes, answers, entries."""
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
    """Which number of a table, a table of positions or a grid is read where, in its flat array."""
    if node.op.name == "table":
        return tokens
    if node.op.name == "pos_table":
        return positions
    return np.asarray(tokens * values_of(node).shape[1] + positions)


def slopes_of(graph: Graph, scorer: Scorer) -> Slopes:
    """The derivatives at all of the scorer's prompts, and at some prefixes of its text."""
    parts = []
    for sample in scorer.samples:
        one = sample if len(sample.rows) == len(sample.tokens) else _prefixes(sample)
        slopes, answers = _derivatives(graph, one, scorer.calibration.scale)
        p = 1 / (1 + np.exp(-np.clip(scorer.calibration(answers), -500, 500)))
        curvature = (p * (1 - p) + LEAST) / len(answers)
        parts.append(_Part(one, curvature, one.values(graph), slopes))
    return Slopes(parts)


def _prefixes(sample: Sample) -> Sample:
    count, width = sample.tokens.shape
    ends = np.random.default_rng(0).integers(0, width, count * ENDS)
    tokens = np.repeat(sample.tokens, ENDS, 0)
    return Sample(tokens, ends + 1, np.arange(len(tokens)), ends)


def _derivatives(graph: Graph, sample: Sample, scale: float) -> tuple[dict[Node, F64], F64]:
    """``scale`` times each answer's derivative by each value at each position of its own sequence, and the answers."""
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
