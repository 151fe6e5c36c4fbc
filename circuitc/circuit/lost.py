"""Nodes of a given mask that a compiled circuit does not have, and the sites that cut them off."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import (
    EdgeMask,
    Means,
    NodeMask,
    ablate_nodes,
    drop_edges,
    mask_of,
    sites_of_graph,
)
from circuitc.circuit.node_names import node_name, split_node
from circuitc.ir.graph import Graph

MOST = 20  # nodes whose sites are looked for: each takes a few analyses of the whole graph


def lost_nodes(given: NodeMask, kept: NodeMask) -> list[str]:
    """The nodes that ``given`` keeps and ``kept`` does not. A site that is given whole names no nodes."""
    named = {site: keep for site, keep in given.items() if not np.all(keep)}
    return [node_name(site, int(c)) for site, keep in named.items() for c in np.flatnonzero(keep & ~kept[site])]


def why_lost(source: Graph, mask: NodeMask, means: Means, edges: EdgeMask, lost: Sequence[str]) -> Iterator[str]:
    """A sentence for each lost node, with the sites that cut it off; after ``MOST`` nodes, how many more there are."""
    order = list(sites_of_graph(source))
    for node in lost[:MOST]:
        site, _ = split_node(node)
        cut = cutting_sites(source, mask, means, edges, node)
        if cut is None:
            yield f"the node {node} is lost: no weight that is kept leads from it to the answer"
            continue
        before = [name for name in cut if order.index(name) < order.index(site)]
        after = [name for name in cut if name not in before]
        reasons = [f"{_keep(after)} no channel through which it reaches the answer"] * bool(after)
        reasons += [f"{_keep(before)} no channel that it depends on"] * bool(before)
        yield f"the node {node} is lost: {', and '.join(reasons)}"
    if len(lost) > MOST:
        yield f"{len(lost) - MOST} more nodes are lost"


def _keep(sites: Sequence[str]) -> str:
    return f"{' and '.join(sites)} {'keeps' if len(sites) == 1 else 'keep'}"


def cutting_sites(source: Graph, mask: NodeMask, means: Means, edges: EdgeMask, node: str) -> list[str] | None:
    """The fewest sites that would have to be kept whole for a node to change the answer, found by halving.

    None if it cannot even then.
    """
    site, channel = split_node(node)
    reached = _reached(source, mask, means, edges)

    def live(whole: Sequence[str]) -> bool:
        return bool(reached(whole)[site][channel])

    def search(block: Sequence[str], rest: Sequence[str]) -> list[str]:
        """What of ``block`` is needed, where all of ``rest`` is kept whole."""
        if live(rest):
            return []
        if len(block) == 1:
            return list(block)
        first, second = block[: len(block) // 2], block[len(block) // 2 :]
        found = search(first, [*second, *rest])
        return [*found, *search(second, [*found, *rest])]

    others = [name for name in mask if name != site and not np.all(mask[name])]
    return search(others, []) if live(others) else None


def _reached(
    source: Graph, mask: NodeMask, means: Means, edges: EdgeMask
) -> Callable[[Sequence[str]], Mapping[str, NDArray[np.bool_]]]:
    """A function of sites to keep whole: the nodes that then can change the answer, by site."""

    def reached(whole: Sequence[str]) -> Mapping[str, NDArray[np.bool_]]:
        chosen = {site: np.ones_like(keep) if site in whole else keep for site, keep in mask.items()}
        left = {sites: keep for sites, keep in edges.items() if not {*sites} & {*whole}}
        graph = ablate_nodes(source, chosen, {site: mean for site, mean in means.items() if site in chosen})
        return mask_of(drop_unreachable_nodes(drop_edges(graph, left), means))

    return reached
