"""The circuit that passes chose, as masks on the model's own graph."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.liveness import without_idle_nodes
from circuitc.circuit.mask import Means, ablate_nodes, drop_edges, kept_edges, mask_of, mask_of_edges
from circuitc.ir.graph import Graph


def kept_graph(source: Graph, chosen: Graph, means: Means) -> Graph:
    """The graph that the passes work on: without the kept nodes that cannot change the answers, every site ablated."""
    every = means_for(chosen, means)
    return chosen_graph(source, without_idle_nodes(source, chosen, every), every)


def chosen_graph(source: Graph, chosen: Graph, means: Means) -> Graph:
    """Re-apply the node and edge masks of ``chosen`` to the source graph.

    The passes then make the same program, whichever way the masks were found.
    """
    mask = mask_of(chosen)
    return drop_edges(ablate_nodes(source, mask, means), mask_of_edges(kept_edges(chosen), mask, source))


def means_for(graph: Graph, means: Means) -> dict[str, NDArray[np.float64]]:
    """Means of all sites of a graph; zeros for a site without given means (no node of it reaches the answer)."""
    mask = mask_of(graph)
    return {site: np.asarray(means.get(site, np.zeros(len(keep))), dtype=np.float64) for site, keep in mask.items()}
