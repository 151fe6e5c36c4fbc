"""Random masks, means and dropped edges of a graph, with those that are rare by chance: empty, full, cut off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import connections, sites_of_graph
from circuitc.ir import Graph


@dataclass(frozen=True)
class Chosen:
    """A mask, its means, and the edges that it keeps."""

    mask: dict[str, NDArray[np.bool_]]
    means: dict[str, NDArray[np.float64]]
    edges: dict[tuple[str, str], NDArray[np.bool_]]


def random_mask(graph: Graph, rng: np.random.Generator) -> Chosen:
    """Nodes, means (some by token), edges. Sites may be left out of the mask, and with it, or not, of the means."""
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}
    kept = rng.choice([0.0, 0.3, 0.6, 0.9, 1.0])
    mask = {name: rng.random(size) < kept for name, size in sizes.items()}
    for name in mask:
        fate = rng.random()
        if fate < 0.12:
            mask[name][:] = False  # cuts off what lies before it
        elif fate < 0.24:
            mask[name][:] = True  # idle, if all before it is dropped
    means = random_means(sizes, rng)
    vocabulary = max((node.operands[1].type.sizes[0] for node in graph if node.op.name == "embed"), default=0)
    if vocabulary and rng.random() < 0.4:
        by_token = [name for name in means if rng.random() < 0.6]
        means |= {name: means[name] * rng.normal(size=(vocabulary, 1)) for name in by_token}
    if rng.random() < 0.3:
        for name in list(mask):
            if rng.random() < 0.4:
                del mask[name]
                if rng.random() < 0.4:
                    del means[name]
    edges: dict[tuple[str, str], NDArray[np.bool_]] = {}
    if rng.random() < 0.4:
        fraction = rng.choice([0.0, 0.5, 0.9])
        edges = {
            c.sites: rng.random(c.weight.shape) < fraction
            for c in connections(graph)
            if c.sites[0] in mask and rng.random() < 0.7
        }
    return Chosen(mask, means, edges)


def random_means(sizes: dict[str, int], rng: np.random.Generator) -> dict[str, NDArray[np.float64]]:
    """Zero ablation, or means of which some or none are 0."""
    nonzero = rng.choice([0.0, 0.5, 1.0])
    return {name: rng.normal(size=size) * (rng.random(size) < nonzero) for name, size in sizes.items()}
