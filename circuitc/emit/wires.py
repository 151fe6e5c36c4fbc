"""Wires: how kept nodes meet outside the weights between sites, read off a tensor-level graph."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit import Wire
from circuitc.ir.graph import Graph, Node
from circuitc.mask import constant, is_site, mask_of, sites_of_graph
from circuitc.sites import node_name

BETWEEN = ("rms_norm", "abs_topk")
"""What stands between the residual stream and a read of it."""


def wires(graph: Graph) -> list[Wire]:
    """All wires of the kept nodes: what reads the stream, then what scores and what reaches the answer."""
    mask = mask_of(graph)
    found: list[Wire] = []
    for site, node in sites_of_graph(graph).items():
        source = node.operands[0]
        while source.op.name in BETWEEN:
            source = source.operands[0]
        for part in _summands(source):
            if is_site(part) or part.op.name == "embed":
                found += _reads(part, site, mask)
    for node in graph:
        if node.op.name == "attention" and is_site(node.operands[0]) and is_site(node.operands[1]):
            q, k = (str(x.attrs["name"]) for x in node.operands[:2])
            both = np.flatnonzero(mask[q] & mask[k])
            found += [Wire(node_name(q, int(c)), node_name(k, int(c)), "score") for c in both]
        if node.op.name == "difference":
            found += _unembedded(node, mask)
    return found


def _summands(node: Node) -> list[Node]:
    """What a residual stream is the sum of, in the order in which it was added."""
    if node.op.name != "add":
        return [node]
    return [part for x in node.operands for part in _summands(x)]


def _reads(part: Node, site: str, mask: dict[str, NDArray[np.bool_]]) -> list[Wire]:
    if is_site(part):
        name = str(part.attrs["name"])
        both = np.flatnonzero(mask[name] & mask[site])
        return [Wire(node_name(name, int(c)), node_name(site, int(c)), "residual") for c in both]
    used = constant(part.operands[1]).any(0)
    return [Wire("embed", node_name(site, int(c)), "embed") for c in np.flatnonzero(used & mask[site])]


def _unembedded(difference: Node, mask: dict[str, NDArray[np.bool_]]) -> list[Wire]:
    plus, minus = (int(str(difference.attrs[side])) for side in ("plus", "minus"))
    found: list[Wire] = []
    for part in _summands(difference.operands[0]):
        if part.op.name != "linear":
            continue
        unembedding = constant(part.operands[1]).astype(np.float64)
        weight = unembedding[plus] - unembedding[minus]
        stream = part.operands[0]
        if stream.op.name == "rms_norm":
            weight = weight * constant(stream.operands[1])
            stream = stream.operands[0]
        for write in _summands(stream):
            if is_site(write):
                name = str(write.attrs["name"])
                for c in np.flatnonzero(mask[name] & (weight != 0)):
                    found.append(Wire(node_name(name, int(c)), "answer", "unembed", float(weight[c])))
    return found
