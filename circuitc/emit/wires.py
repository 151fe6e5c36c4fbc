"""Wires: how kept nodes of a tensor-level graph are joined other than by the weights between sites.

Through a norm, a channel is joined to itself. Its dependence on other channels, through factor and mean, is no wire.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from circuitc.circuit.circuit import Wire
from circuitc.circuit.heads import head_sites, origin
from circuitc.circuit.mask import NodeMask, constant, is_site, mask_of, sites_of_graph
from circuitc.circuit.node_names import node_name
from circuitc.errors import CircuitcError
from circuitc.ir.graph import Graph, Node
from circuitc.ir.tensor_ops import NORMS
from circuitc.ir.types import POS

Vector = NDArray[np.float64]

SOURCES = {"embed": "embed", "positions": "positions"}
"""The ops that a stream begins with and that are not sites, and what a wire calls them."""
ENDS = ("linear", "attention")
"""The ops that end a stream: edges join their channels to others."""


def wires(graph: Graph) -> list[Wire]:
    """All wires of the kept nodes: from the residual stream, then within heads, then to the answer."""
    mask = mask_of(graph)
    found: list[Wire] = []
    for site, node in sites_of_graph(graph).items():
        if node.operands[0].op.name == "multiply":  # a gate: its sides are no streams
            found += _gated(node, mask)
            continue
        for part, channels, _ in _origins(node.operands[0], np.ones(node.type.channels or 0)):
            found += _reads(part, channels, site, mask)
        if node.operands[0].op.name == "attention" and (read := origin(node.operands[0].operands[2])) is not None:
            found += _joined(read[0].text("name"), site, read[1].T.tocsr(), mask, "mix")
    for node in graph:
        if node.op.name == "attention" and (sites := head_sites(node)) is not None:
            found += _joined(*sites.names[:2], sites.meets, mask, "score")
    # For a dropped edge from v the head stands twice, for the value and for its mean, with the same scores.
    return [*dict.fromkeys(found), *_unembedded(graph, mask)]


def _joined(source: str, target: str, pairs: csr_array, mask: NodeMask, kind: str) -> Iterator[Wire]:
    """Wires between kept channels of two sites, one for each of the ``pairs[source, target]``."""
    at = pairs.tocoo()
    for s, t in sorted(zip(at.row.tolist(), at.col.tolist(), strict=True)):
        if mask[source][s] and mask[target][t]:
            yield Wire(node_name(source, s), node_name(target, t), kind)


def _gated(node: Node, mask: NodeMask) -> Iterator[Wire]:
    """Wires from both sides of a gate to its product."""
    site = node.text("name")
    for side in node.operands[0].operands:
        while side.op.channelwise and not is_site(side):
            side = side.operands[0]
        if is_site(side):
            name = side.text("name")
            for c in np.flatnonzero(mask[name] & mask[site]):
                yield Wire(node_name(name, int(c)), node_name(site, int(c)), "gate")


def _origins(x: Node, weight: Vector) -> Iterator[tuple[Node, NDArray[np.int64], Vector]]:
    """The sites and tables that add up to a stream, in the order in which they were added.

    Each comes with the indices of its channels in ``x``, and with the part of ``weight`` (one number per channel of
    ``x``) that reaches them through the gains of norms.
    """
    todo = [(x, np.arange(len(weight)), weight)]
    while todo:
        node, channels, weight = todo.pop(0)
        inputs = [n for n in node.operands if n.type.channels is not None]
        if is_site(node) or node.op.name in SOURCES:
            yield node, channels, weight
        elif node.op.name == "concat":
            ends = np.cumsum([n.type.channels or 0 for n in inputs])[:-1]
            todo = [*zip(inputs, np.split(channels, ends), np.split(weight, ends), strict=True), *todo]
        elif node.op.name in NORMS:
            todo.insert(0, (inputs[0], channels, weight * constant(node.operands[1])))
        elif node.op.channelwise:
            todo = [*((n, channels, weight) for n in inputs), *todo]
        else:
            _check_known(node)


def _check_known(node: Node) -> None:
    """Refuse an op that this file says nothing about: wires through it would be missing."""
    if not node.op.channelwise and node.op.name not in (*SOURCES, *NORMS, *ENDS, "concat"):
        raise _unwired(node)


def _unwired(node: Node) -> CircuitcError:
    return CircuitcError(
        f"no wires are known through op '{node.op.name}'", where=repr(node), fix="add them in circuitc/emit/wires.py"
    )


def _reads(part: Node, channels: NDArray[np.int64], site: str, mask: NodeMask) -> list[Wire]:
    """Wires from the channels of a part to the channels of the site that read them."""
    if is_site(part):
        name = part.text("name")
        both = np.flatnonzero(mask[name] & mask[site][channels])
        return [Wire(node_name(name, int(c)), node_name(site, int(channels[c])), "residual") for c in both]
    used = constant(part.operands[-1]).any(0)
    source = SOURCES[part.op.name]
    return [
        Wire(source, node_name(site, int(channels[c])), "embed") for c in np.flatnonzero(used & mask[site][channels])
    ]


def _unembedded(graph: Graph, mask: NodeMask) -> list[Wire]:
    """Wires to the answer; for an answer of several channels, with the weight of largest magnitude."""
    weights: dict[str, float] = {}
    for node in graph:
        if node.op.level != "tensor" or not node.type.is_float or node.type.axes != (POS,):
            continue
        if node.op.name not in ("difference", "pick"):
            raise _unwired(node)
        for part, weight in _logit_weights(node):
            for begin, _, reached in _origins(part, weight):
                if not is_site(begin):
                    continue
                name = begin.text("name")
                for c in np.flatnonzero(mask[name] & (reached != 0)):
                    write = node_name(name, int(c))
                    weights[write] = max(weights.get(write, 0.0), float(reached[c]), key=abs)
    return [Wire(write, "answer", "unembed", weight) for write, weight in weights.items()]


def _logit_weights(answer: Node) -> Iterator[tuple[Node, Vector]]:
    """The streams that an answer reads, and the weights of their channels in the answer."""
    size = answer.operands[0].type.channels or 0
    weight = np.zeros(size)
    for side, sign in (("plus", 1.0), ("minus", -1.0), ("channel", 1.0)):
        if side in answer.attrs:
            weight[answer.integer(side)] += sign
    parts = [answer.operands[0]]
    while parts:
        part = parts.pop(0)
        if part.op.name == "add":
            parts = [x for x in part.operands if x.type.channels is not None] + parts
        elif part.op.name == "linear":
            yield part.operands[0], weight @ constant(part.operands[1]).astype(np.float64)
        elif part.op.name == "activation":  # a cap on the logits, which never falls
            parts = [part.operands[0], *parts]
        else:
            _check_known(part)
