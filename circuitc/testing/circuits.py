"""Strategies for circuits: random masks of a model that reach the answer, lowered to programs."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from circuitc.circuit.answer import Answer
from circuitc.circuit.circuit import Wire
from circuitc.circuit.mask import (
    Edge,
    EdgeMask,
    Means,
    NodeMask,
    ablate_nodes,
    connections,
    drop_edges,
    kept_edges,
    mask_of,
)
from circuitc.circuit.node_names import split_node
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.circuit import Circuit
from circuitc.emit.wires import wires
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import Graph
from circuitc.pipeline import Context, parse_pipeline
from circuitc.testing.by_hand import answer_graph_of
from circuitc.testing.masks import Mask, site_sizes

MOST_NODES = 24
KEPT_EDGES = (1.0, 1.0, 0.7)  # fractions of edges that are kept
Edges = dict[tuple[str, str], NDArray[np.bool_]]
"""``{(source site, target site): bool[target channels, source channels]}``, True = kept."""


def circuits(of: Checkpoint | nn.Module, answer: Answer = (0, 1)) -> st.SearchStrategy[Circuit]:
    """Compiled circuits of a model: up to 24 connected nodes, with all edges between them or some.

    Dropped nodes are at the checkpoint's means, or at random means for a model. The passes are not checked, and
    the certificate is empty. Raises :class:`CircuitcError` if the model cannot be traced.
    """
    model = of.model if isinstance(of, Checkpoint) else of
    graph = answer_graph_of(model, answer)
    sizes = site_sizes(graph)
    outputs = next(x.type.channels for n in graph if n.op.name in ("difference", "pick") for x in n.operands)
    tokenizer = of.tokenizer if isinstance(of, Checkpoint) else id_tokenizer(outputs or 0)

    def build(seed: int, count: int, fraction: float) -> Circuit:
        rng = np.random.default_rng(seed)
        mask = connected(graph, rng, count)
        random = {site: rng.normal(size=size) for site, size in sizes.items()}
        means = {**random, **of.means} if isinstance(of, Checkpoint) else random
        edges = some_edges(graph, mask, rng, fraction)
        return lowered(graph, mask, {site: means[site] for site in mask}, edges, answer, tokenizer)

    return st.builds(build, st.integers(0, 2**32 - 1), st.integers(0, MOST_NODES), st.sampled_from(KEPT_EDGES))


def some_edges(graph: Graph, mask: NodeMask, rng: np.random.Generator, fraction: float) -> Edges:
    """Keeps a random ``fraction`` of the edges between kept nodes, and all others, as a circuit's edges do."""
    return {
        c.sites: (rng.random(c.weight.shape) < fraction) | ~(mask[c.sites[1]][:, None] & mask[c.sites[0]])
        for c in connections(graph)
    }


def lowered(
    source: Graph, mask: NodeMask, means: Means, edges: EdgeMask, answer: Answer, tokenizer: Tokenizer
) -> Circuit:
    """The circuit of a mask, compiled by the exact passes without checks, with an empty certificate."""
    chosen = drop_edges(ablate_nodes(source, mask, means), edges)
    used = {site: np.asarray(mean, dtype=np.float64) for site, mean in means.items()}
    return Circuit(lower(chosen), mask_of(chosen), used, kept_edges(chosen), wires(chosen), answer, tokenizer)


def lower(graph: Graph) -> Graph:
    """The program that the exact passes make of a tensor-level graph."""
    for step in parse_pipeline(EXACT_PASSES):
        graph = step.apply(graph, Context())
    return graph


def connected(graph: Graph, rng: np.random.Generator, count: int) -> Mask:
    """A mask of about ``count`` nodes, grown backwards from the answer; with a value come its query and key."""
    mask: dict[str, NDArray[np.bool_]] = {site: np.zeros(n, dtype=bool) for site, n in site_sizes(graph).items()}
    into: dict[str, list[str]] = {}
    ways: list[Edge | Wire] = [*kept_edges(graph), *wires(graph)]
    for way in ways:
        into.setdefault(way.target, []).append(way.source)
    kept: list[str] = []
    front = ["answer"]
    while front and len(kept) < count:
        sources = [s for s in into.get(front.pop(0), []) if s not in kept and s not in ("embed", "positions")]
        for source in rng.permutation(sources)[:2].tolist():
            group = [source.replace(".v.", f".{x}.") for x in "qkv"] if ".attn.v." in source else [source]
            kept += group
            front += group
    for node in kept:
        site, channel = split_node(node)
        mask[site][channel] = True
    return mask
