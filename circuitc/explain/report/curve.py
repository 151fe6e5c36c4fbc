"""The curve of loss by size: the edges of a circuit are removed one after another, those that cost least first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from circuitc.circuit.calibration import task_loss
from circuitc.circuit.mask import Edge, connections, drop_edges
from circuitc.circuit.node_names import split_node
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.body import render_body
from circuitc.emit.python import short
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph
from circuitc.ir.stable import SINGLE, in_order
from circuitc.pipeline import Context, parse_pipeline, size_of
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import Scorer
from circuitc.verify.inside import some
from circuitc.verify.subject import Subject

CURVE_PAIRS = 32  # pairs of prompts for costs and calibrations, and as many held-out pairs for losses
CURVE_POINTS = 12
MOST_EDGES = 150  # a larger circuit has no curve: each edge is tried by itself


@dataclass(frozen=True)
class Point:
    """A circuit's size, the lines of its program's body, and its loss in nats on held-out prompts."""

    nodes: int
    edges: int
    lines: int
    loss: float


def size_curve(subject: Subject, select: Prompts) -> list[dict[str, Any]]:
    """The circuit first, then smaller ones: edges are removed in the order of the loss when each alone is removed.

    The loss is that of the worst ablation that the circuit was chosen to survive, on 32 held-out pairs, under a
    calibration fitted to 32 pairs of ``select``. Empty for circuits of more than 150 edges.
    """
    edges = list(subject.circuit.edges)
    if not edges or len(edges) > MOST_EDGES:
        return []
    ablations = ablations_of(subject.objective)
    fitted = Scorer(subject.ablator, some(select, CURVE_PAIRS), ablations)
    held_out = Scorer(subject.ablator, some(subject.prompts, CURVE_PAIRS), ablations)
    costs = [fitted.loss(_without(subject, [edge]), subject.mask) for edge in edges]
    order = [edges[i] for i in in_order(costs, SINGLE)]
    points = []
    for count in np.unique(np.linspace(0, len(order), CURVE_POINTS).astype(int)).tolist():
        graph = _without(subject, order[:count])
        calibration = fitted.verdict(graph, subject.mask)[1]
        answers = (held_out.answers(graph, subject.mask, ablation) for ablation in ablations)
        loss = max(task_loss(calibration(answer), held_out.prompts.signs) for answer in answers)
        points.append(asdict(Point(*size_of(graph), _lines(graph), float(loss))))
    return points


def _without(subject: Subject, edges: Sequence[Edge]) -> Graph:
    """The circuit's graph without these edges."""
    shapes = {c.sites: c.weight.shape for c in connections(subject.source)}
    keep = {sites: np.ones(shape, dtype=bool) for sites, shape in shapes.items()}
    for edge in edges:
        (source, s), (target, t) = split_node(edge.source), split_node(edge.target)
        keep[source, target][t, s] = False
    return drop_edges(subject.chosen, keep)


def _lines(graph: Graph) -> int:
    """The lines of the exact program's body."""
    for step in parse_pipeline(EXACT_PASSES):
        graph = step.apply(graph, Context())
    return len(render_body(graph, short).lines)
