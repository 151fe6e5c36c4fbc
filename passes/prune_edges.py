"""prune-edges: drop edges while the loss stays within the target, then nodes without edges."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from circuitc.circuit.kept import kept_graph
from circuitc.circuit.mask import (
    Connection,
    NodeMask,
    ablate_nodes,
    connections,
    drop_edges,
    kept_edges,
    mask_of,
    means_of,
)
from circuitc.circuit.node_names import split_node
from circuitc.ir import Graph
from circuitc.passes.choosing.gates import NodeId, as_mask, first_order_costs
from circuitc.passes.choosing.narrow import narrow_answer
from circuitc.passes.choosing.search import SINGLE_REMOVAL_LIMIT, remove
from circuitc.pipeline import CHANGES, Context, Pass
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import FAR, SAMPLES, Scorer

EdgeId = tuple[tuple[str, str], int, int]
"""Sites, target channel, source channel."""
MOST_TRIED = 64  # edges: if there are more, the order of removal is by weight alone


@dataclass(frozen=True)
class PruneEdges(Pass):
    """Removes edges greedily, those of least weight or cost first, to a fixpoint. Options as for ``learn-mask``."""

    name = "prune-edges"
    promise = CHANGES

    target: float = 0.15
    objective: str = "counterfactual"
    selection_margin: float = 0.8
    single_removal_limit: int = SINGLE_REMOVAL_LIMIT

    def apply(self, graph: Graph, context: Context) -> Graph:
        ablations = ablations_of(self.objective)
        prompts = context.need_prompts(self.name)
        mask = mask_of(graph)
        narrow = narrow_answer(graph)
        scorer = Scorer(context.ablator(narrow), prompts, ablations, samples=SAMPLES)
        edges = edges_by_weight(connections(graph), mask)
        context.progress(f"{self.name}: {len(edges)} edges")

        source, means = context.source or graph, {**context.means, **means_of(graph)}

        def chosen(smaller: Graph) -> Graph:
            return kept_graph(source, smaller, means)

        allowed = self.selection_margin * self.target
        target = max(allowed, scorer.loss(narrow, mask))
        rank = {edge: i for i, edge in enumerate(edges)}

        def loss(kept: Sequence[EdgeId], target: float) -> float:
            """The loss with these edges, or without the nodes that nothing reads any longer if that is more.

            Such a node is no part of the circuit, so the edges that were dropped between it and the others are edges
            again: they carry its ablated value instead of its mean.
            """
            pruned = without(graph, edges, kept)
            found = scorer.loss_up_to(narrow_answer(pruned), mask, target)
            if found > target:
                return found
            circuit = chosen(pruned)
            left = mask_of(circuit)
            return found if same(left, mask) else scorer.loss_up_to(narrow_answer(circuit), left, target)

        def costs(kept: Sequence[EdgeId]) -> list[float]:
            if len(kept) > MOST_TRIED:
                return [float(len(edges) - rank[edge]) for edge in kept]
            less = ([other for other in kept if other != edge] for edge in kept)
            case, calibration = scorer.first, scorer.memory.calibration
            graphs = (narrow_answer(without(graph, edges, some)) for some in less)
            return [scorer.quick.case_loss(smaller, mask, case, calibration) for smaller in graphs]

        kept = remove(edges, loss, [target], costs, self.single_removal_limit, FAR * target)
        circuit = chosen(without(graph, edges, kept))
        return drop_idle(circuit, chosen, scorer, allowed, self.single_removal_limit)


def same(a: NodeMask, b: NodeMask) -> bool:
    return all((a[site] == b[site]).all() for site in a)


def edges_by_weight(found: Sequence[Connection], mask: dict[str, np.ndarray]) -> list[EdgeId]:
    """Every nonzero weight between kept nodes, largest magnitude first."""
    edges: list[tuple[float, EdgeId]] = []
    for connection in found:
        source, target = connection.sites
        weight = connection.weight * mask[target][:, None] * mask[source][None, :]
        edges += [(-abs(weight[t, s]), (connection.sites, int(t), int(s))) for t, s in np.argwhere(weight)]
    return [edge for _, edge in sorted(edges)]


def without(graph: Graph, edges: Sequence[EdgeId], kept: Sequence[EdgeId]) -> Graph:
    """The graph without those of ``edges`` that are not in ``kept``."""
    keep = {c.sites: np.ones(c.weight.shape, dtype=bool) for c in connections(graph)}
    for sites, t, s in set(edges) - set(kept):
        keep[sites][t, s] = False
    return drop_edges(graph, keep)


def drop_idle(
    graph: Graph, chosen: Callable[[Graph], Graph], scorer: Scorer, target: float, single_removal_limit: int
) -> Graph:
    """Drop kept nodes that lack an edge in or an edge out, as long as the loss stays within the budget.

    ``chosen`` gives the circuit that is left once nodes were dropped. More than ``single_removal_limit`` nodes are
    dropped in chunks, the cheapest first, then fewer one by one.
    """
    mask, means, edges = mask_of(graph), means_of(graph), kept_edges(graph)
    sizes = {site: len(keep) for site, keep in mask.items()}
    between = {split_node(edge.source) for edge in edges} & {split_node(edge.target) for edge in edges}
    nodes = [(site, int(c)) for site, keep in mask.items() for c in np.flatnonzero(keep)]
    used = [node for node in nodes if node in between]
    idle = [node for node in nodes if node not in between]
    narrow = narrow_answer(graph)
    budget = max(target, scorer.loss(narrow, mask))

    def with_only(kept: Sequence[NodeId]) -> Graph:
        return chosen(ablate_nodes(graph, as_mask([*used, *kept], sizes), means))

    def loss(kept: Sequence[NodeId], target: float) -> float:
        circuit = with_only(kept)
        return scorer.loss_up_to(narrow_answer(circuit), mask_of(circuit), target)

    def costs(some: Sequence[NodeId]) -> list[float]:
        if len(some) <= SINGLE_REMOVAL_LIMIT:
            return [0.0] * len(some)
        return first_order_costs(scorer.quick, narrow, as_mask([*used, *some], sizes), some)

    kept = remove(idle, loss, [budget], costs, single_removal_limit)
    if single_removal_limit < len(kept) <= SINGLE_REMOVAL_LIMIT:
        kept = remove(kept, loss, [budget], costs)
    return with_only(kept)


PASS = PruneEdges
