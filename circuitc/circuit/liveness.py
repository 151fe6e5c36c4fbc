"""Liveness analysis: which channels of a tensor-level graph can reach the answer, and which can be other than 0.

The rules are part of each op's declaration (:mod:`circuitc.ir.tensor_ops`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import Means, ablate_nodes, connections, constant, mask_of, means_of, sites_of_graph
from circuitc.errors import CircuitcError
from circuitc.ir.channels import Flags, Operand
from circuitc.ir.graph import Graph, Node

Live = Flags


def drop_unreachable_nodes(graph: Graph, means: Means | None = None) -> Graph:
    """The same answers without the kept nodes that cannot change them.

    A dropped node is frozen at its mean: its site's own, or the one in ``means`` where the site has none, or 0. The
    answers stay the same only if the node is judged by the mean that it is frozen at:

    - A node that may be other than 0 goes if no value of it changes the answer, given which values are 0 everywhere.
    - A node that is 0 everywhere and would be frozen at another value stays, if a path of nonzero weights leads from it
      to the answer. What is 0 everywhere would no longer be so.
    - Any other node that is 0 everywhere goes if its site has no mean of its own.
    """
    nonzero = nonzero_channels(graph)
    live, on_a_path = live_channels(graph, nonzero), live_channels(graph)
    mask, own = mask_of(graph), means_of(graph)
    changed: dict[str, Flags] = {}
    frozen: dict[str, NDArray[np.float64]] = {}
    for site, node in sites_of_graph(graph).items():
        mean = {**(means or {}), **own}.get(site, np.zeros(len(mask[site])))
        moved = ~nonzero[node] & (np.atleast_2d(mean) != 0).any(0)
        keep = mask[site] & (live[node] & (nonzero[node] | (site in own)) | (on_a_path[node] & moved))
        if (keep != mask[site]).any():
            changed[site], frozen[site] = keep, mean
    return ablate_nodes(graph, changed, frozen)


def without_idle_nodes(source: Graph, graph: Graph, means: Means | None = None) -> Graph:
    """As :func:`drop_unreachable_nodes`, of a circuit in the model's graph ``source``: its masks give the same answers.

    A circuit has edges between its nodes only, so the dropped edges into a node that goes are edges again. Where the
    value before the node's site still matters, because AbsTopK compares it with others, the node stays.
    """
    smaller = drop_unreachable_nodes(graph, means)
    before, after, live = mask_of(graph), mask_of(smaller), live_channels(smaller)
    linears = {c.sites: c.linear for c in connections(smaller)}
    weights = {c.sites: c.weight for c in connections(graph)}
    kept: dict[str, Flags] = {}
    for c in connections(source):
        if c.sites not in linears or c.sites not in weights:
            continue
        site = c.sites[1]
        lost = ((c.weight != 0) & (weights[c.sites] == 0)).any(1)
        stays = before[site] & ~after[site] & lost & live[linears[c.sites]]
        if stays.any():
            kept[site] = kept.get(site, after[site]) | stays
    return ablate_nodes(graph, {**after, **kept}, means_of(smaller)) if kept else smaller


def nonzero_channels(graph: Graph) -> dict[Node, Live]:
    """For each ``[pos, ch]`` value, which channels may be other than 0 somewhere: ``bool[ch]``."""
    may: dict[Node, Live] = {}
    for node in graph:
        if _has_channels(node):
            may[node] = node.op.nonzero(node.attrs, *(_operand(x, may[x]) for x in node.operands))
        else:
            may[node] = np.ones(0, dtype=bool)
    return may


def live_channels(graph: Graph, nonzero: dict[Node, Live] | None = None) -> dict[Node, Live]:
    """For each ``[pos, ch]`` value, which channels reach the answer through nonzero weights: ``bool[ch]``.

    With :func:`nonzero_channels`, a channel that only makes values that are 0 anyway is not live. Raises
    :class:`CircuitcError` if an op's rule says nothing about an operand that has channels.
    """
    order = graph.order()
    may = nonzero or {n: np.ones(n.type.channels or 0, dtype=bool) for n in order}
    live = {n: np.zeros(n.type.channels or 0, dtype=bool) for n in order}
    live[graph.output][:] = True
    for node in reversed(order):
        if not _has_channels(node):
            continue
        found = node.op.live(node.attrs, live[node] & may[node], *(_operand(x, may[x]) for x in node.operands))
        for x, flags in zip(node.operands, found, strict=True):
            if flags is not None:
                live[x] |= flags
            elif x.type.channels is not None:
                raise CircuitcError(f"the 'live' rule of op '{node.op.name}' leaves out {x}", where=repr(node))
    return live


def _has_channels(node: Node) -> bool:
    """Whether the rules for channels apply to the node: to tensor-level ops."""
    if node.op.level == "tensor":
        return True
    if any(x.type.channels is not None for x in (node, *node.operands)):
        raise CircuitcError(f"op '{node.op.name}' is of the channel level, but a tensor meets it", where=repr(node))
    return False


def _operand(node: Node, may: Live) -> Operand:
    return Operand(
        nonzero=None if node.type.channels is None else may,
        data=constant(node) if node.op.name == "const" else None,
    )
