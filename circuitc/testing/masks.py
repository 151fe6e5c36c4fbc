"""Strategies for masks: random masks of a model's sites, and masks that differ from a circuit's in a few nodes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray
from torch import nn

from circuitc.circuit.mask import sites_of_graph
from circuitc.emit.circuit import Circuit
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.splits import masked_means
from circuitc.ir import Graph
from circuitc.testing.by_hand import graph_of

KEPT_FRACTIONS = (0.0, 0.1, 0.3, 0.6, 1.0)  # of the nodes
Mask = dict[str, NDArray[np.bool_]]
"""``{site: bool[channels]}``, True = kept."""


def masks(of: Checkpoint | nn.Module | Mapping[str, int]) -> st.SearchStrategy[Mask]:
    """Random masks that keep none of the nodes to all: ``{site: bool[channels]}``.

    ``of`` gives the sites: those of a checkpoint's means, those of a model, or ``{site: channels}``. Raises
    :class:`CircuitcError` for a checkpoint without means, or a model that cannot be traced.
    """
    if isinstance(of, Checkpoint):
        of = {site: len(mean) for site, mean in masked_means(of).items()}
    sizes = site_sizes(graph_of(of)) if isinstance(of, nn.Module) else dict(of)

    def build(seed: int, fraction: float) -> Mask:
        rng = np.random.default_rng(seed)
        return {site: rng.random(size) < fraction for site, size in sizes.items()}

    return st.builds(build, st.integers(0, 2**32 - 1), st.sampled_from(KEPT_FRACTIONS))


def masks_near(circuit: Circuit, most: int = 3) -> st.SearchStrategy[Mask]:
    """The circuit's mask with up to ``most`` nodes flipped between kept and dropped."""
    nodes = [(site, c) for site, keep in circuit.mask.items() for c in range(len(keep))]

    def flip(flipped: list[tuple[str, int]]) -> Mask:
        mask = {site: keep.copy() for site, keep in circuit.mask.items()}
        for site, c in flipped:
            mask[site][c] ^= True
        return mask

    return st.lists(st.sampled_from(nodes), unique=True, max_size=most).map(flip) if nodes else st.just({})


def site_sizes(graph: Graph) -> dict[str, int]:
    """The number of channels of each site of a tensor-level graph."""
    return {site: node.type.channels or 0 for site, node in sites_of_graph(graph).items()}
