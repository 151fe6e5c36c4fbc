"""Minimality: whether every edge and node of the circuit matters more than a random one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.stats import binom

from circuitc.circuit.calibration import task_loss
from circuitc.circuit.mask import Edge, NodeMask, connections, drop_edges
from circuitc.circuit.node_names import split_node
from circuitc.ir.graph import Graph
from circuitc.ir.stable import ROUNDING, SINGLE, settled
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import Scorer
from circuitc.search.streams import Stream
from circuitc.verify.inflation import Inflation, Path
from circuitc.verify.inside import chosen_nodes, sample, some
from circuitc.verify.scores import CONFIDENCE, proportion
from circuitc.verify.subject import Subject

PAIRS = {"mean": 32, "counterfactual": 16}  # by ablation; the second runs the whole model, which takes longer
CIRCUITS, QUANTILE = 80, 0.9  # Shi et al. use 100 and 0.9
MOST_TRIED, MOST_NAMED = 48, 10

F64 = NDArray[np.float64]


def minimality(subject: Subject) -> dict[str, Any]:
    """The minimality test of Shi et al. 2024 (Hypothesis Testing the Circuit Hypothesis in LLMs), by edge and by node.

    At most 48 edges and 48 nodes are tested, sampled at random. The cost of an edge is the loss of the circuit without
    it minus the loss of the circuit. Each of 80 inflated circuits is the circuit with a random path from the model's
    input to its output added; the cost of a random edge (or node) of the path is measured in it. Null hypothesis: the
    circuit's edge costs more than at most 0.9 of the random ones. The number of the 80 that it exceeds is then at most
    Bin(80, 0.9), which gives p. An edge is ``minimal`` if the hypothesis is rejected at 5 % under at least one
    ablation, with the Holm–Bonferroni correction over all tested edges (or nodes) and ablations. ``not_minimal`` names
    up to ten others, cheapest first, and ``least_cost`` is the lowest cost. Costs are under the ablation where they are
    highest. ``control_cost`` is the 0.9 quantile of the random costs, under the ablation where it is highest.

    A removed node is dropped: it is at its mean, and, if the circuit was chosen under that ablation, at its value on
    the counterfactual prompt. A removed edge reads a mean in both. The circuit keeps its own calibration.
    """
    objective = ablations_of(subject.objective)
    rng = Stream.MINIMALITY.generator(subject.seed)
    inflation = Inflation(subject.source, subject.mask)
    paths = [path for path in (inflation.sample(rng) for _ in range(CIRCUITS)) if path is not None]
    if not paths:
        return {"reason": "the circuit is the whole model: there is no path to inflate it by"}
    spare = [(str(rng.choice(path.nodes)), path.edges[rng.integers(len(path.edges))]) for path in paths]
    edges = [subject.circuit.edges[i] for i in sample(len(subject.circuit.edges), MOST_TRIED, rng)]
    nodes = chosen_nodes(subject, MOST_TRIED, rng)
    trials = [_Trial(subject, ablation) for ablation in PAIRS if ablation in objective]
    random_costs = [trial.random_costs(paths, spare) for trial in trials]
    edge_costs = np.array([[trial.cost_of_edge(edge) for edge in edges] for trial in trials])
    node_costs = np.array([trial.costs_of_nodes(nodes) for trial in trials])
    return {
        "inflated": len(paths),
        "n": {trial.ablation: len(trial.scorer.prompts.tokens) for trial in trials},
        "edges": _scored([edge.name for edge in edges], edge_costs, [x for x, _ in random_costs]),
        "nodes": _scored(nodes, node_costs, [x for _, x in random_costs]),
    }


class _Trial:
    """Measures costs of removal under one ablation."""

    def __init__(self, subject: Subject, ablation: str) -> None:
        self.subject, self.ablation = subject, ablation
        self.scorer = Scorer(subject.ablator, some(subject.prompts, PAIRS[ablation]), [ablation])
        self.shapes = {c.sites: c.weight.shape for c in connections(subject.source)}
        self.loss = self.losses(subject.chosen, [subject.mask])[0]

    def losses(self, graph: Graph, masks: Sequence[NodeMask]) -> list[float]:
        answers = self.subject.circuit.calibration(self.scorer.many_answers(graph, masks, self.ablation))
        return [task_loss(by_mask, self.scorer.prompts.signs) for by_mask in answers]

    def cost_of_edge(self, edge: Edge) -> float:
        return self.losses(self._without(edge.source, edge.target), [self.subject.mask])[0] - self.loss

    def costs_of_nodes(self, nodes: Sequence[str]) -> list[float]:
        masks = [_changed(self.subject.mask, [node], False) for node in nodes]
        return [loss - self.loss for loss in self.losses(self.subject.chosen, masks)] if masks else []

    def random_costs(self, paths: Sequence[Path], spare: Sequence[tuple[str, tuple[str, str]]]) -> tuple[F64, F64]:
        """The costs of the ``spare`` edge and node of each path in its inflated circuit, ``f64[circuits]`` each."""
        inflated = [_changed(self.subject.mask, path.nodes, True) for path in paths]
        without = [_changed(mask, [node], False) for mask, (node, _) in zip(inflated, spare, strict=True)]
        losses = np.array(self.losses(self.subject.chosen, [*inflated, *without]))
        base, less_a_node = np.split(losses, 2)
        less_an_edge = [
            self.losses(self._without(*edge), [mask])[0] for mask, (_, edge) in zip(inflated, spare, strict=True)
        ]
        return np.array(less_an_edge) - base, less_a_node - base

    def _without(self, source: str, target: str) -> Graph:
        (from_site, s), (to_site, t) = split_node(source), split_node(target)
        keep = np.ones(self.shapes[from_site, to_site], dtype=bool)
        keep[t, s] = False
        return drop_edges(self.subject.chosen, {(from_site, to_site): keep})


def _changed(mask: NodeMask, nodes: Sequence[str], kept: bool) -> NodeMask:
    found = {site: keep.copy() for site, keep in mask.items()}
    for site, channel in map(split_node, nodes):
        found[site][channel] = kept
    return found


def _scored(names: Sequence[str], costs: F64, random_costs: Sequence[F64]) -> dict[str, Any]:
    """Tests ``costs: f64[ablations, names]`` against random costs, ``f64[circuits]`` for each ablation."""
    if not names:
        return {"minimal": 0, "tried": 0}
    random = np.array(random_costs)  # [ablations, circuits]
    exceeded = (costs[:, :, None] > random[:, None] + ROUNDING).sum(2)
    p = binom.sf(exceeded - 1, random.shape[1], QUANTILE)
    minimal = holm(p.ravel(), 1 - CONFIDENCE).reshape(p.shape).any(0)
    most = costs.max(0)
    others = sorted(map(int, np.flatnonzero(~minimal)), key=settled(most, SINGLE).__getitem__)
    count = int(minimal.sum())
    return {
        "minimal": count,
        "tried": len(names),
        "fraction": count / len(names),
        "fraction_ci": proportion(count, len(names)),
        "not_minimal": [names[i] for i in others[:MOST_NAMED]],
        "least_cost": float(most.min()),
        "control_cost": float(np.quantile(random, QUANTILE, axis=1).max()),
    }


def holm(p: F64, level: float) -> NDArray[np.bool_]:
    """Which null hypotheses are rejected, with at most ``level`` chance to reject any true one (Holm 1979)."""
    order = np.argsort(p, kind="stable")
    fits = p[order] <= level / np.arange(len(p), 0, -1)
    rejected = np.zeros(len(p), dtype=bool)
    rejected[order[: len(p) if fits.all() else int(fits.argmin())]] = True
    return rejected
