"""Which channels of a tensor-level graph reach the answer at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.mask import ablate_nodes, constant, mask_of, means_of, sites_of_graph
from circuitc.ir.graph import Graph, Node
from circuitc.ir.tensor_ops import NORMS

Live = NDArray[np.bool_]


def drop_idle_nodes(graph: Graph) -> Graph:
    """The same answers without the kept nodes that cannot matter to them: no path of nonzero weights leads on, or
    nothing reaches a node of a site that has no means, so that it is 0 everywhere."""
    nonzero = nonzero_channels(graph)
    live = live_channels(graph, nonzero)
    mask, means = mask_of(graph), means_of(graph)
    fewer = {
        site: mask[site] & live[node] & (nonzero[node] | (site in means))
        for site, node in sites_of_graph(graph).items()
    }
    idle = {site: keep for site, keep in fewer.items() if (keep != mask[site]).any()}
    return ablate_nodes(graph, idle, {site: means.get(site, np.zeros(len(keep))) for site, keep in idle.items()})


def nonzero_channels(graph: Graph) -> dict[Node, Live]:
    """For each ``[pos, ch]`` value, which channels may be other than 0 somewhere."""
    may: dict[Node, Live] = {}
    for node in graph:
        name, xs = node.op.name, node.operands
        if name in ("embed", "positions"):
            may[node] = (constant(xs[-1]) != 0).any(0)
        elif name == "linear":
            may[node] = (constant(xs[1])[:, may[xs[0]]] != 0).any(1) | (constant(xs[2]) != 0)
        elif name == "rms_norm":
            may[node] = may[xs[0]] & (constant(xs[1]) != 0)
        elif name == "layer_norm":
            may[node] = (may[xs[0]].any() & (constant(xs[1]) != 0)) | (constant(xs[2]) != 0)
        elif name == "abs_topk":
            may[node] = may[xs[0]] & (node.attrs["k"] != 0)
        elif name == "attention":
            may[node] = may[xs[2]]
        elif name == "ablate":
            keep = constant(xs[1]).astype(bool)
            may[node] = (keep & may[xs[0]]) | (~keep & (constant(xs[2]) != 0))
        elif name == "concat":
            may[node] = np.concatenate([may[x] for x in xs])
        elif name == "add":
            may[node] = may[xs[0]] | (may[xs[1]] if xs[1].type.channels is not None else constant(xs[1]) != 0)
        elif name in ("activation", "site"):
            may[node] = may[xs[0]]  # an activation of 0 is 0
        else:
            may[node] = np.ones(node.type.channels or 0, dtype=bool)
    return may


def live_channels(graph: Graph, nonzero: dict[Node, Live] | None = None) -> dict[Node, Live]:
    """For each ``[pos, ch]`` value, which channels reach the answer through nonzero weights.

    With :func:`nonzero_channels`, what makes a value that is 0 anyway is not live.
    """
    live = {n: np.zeros(n.type.channels or 0, dtype=bool) for n in graph}
    live[graph.output][:] = True
    for node in reversed(graph.order()):
        out = live[node] if nonzero is None else live[node] & nonzero[node]
        name, xs = node.op.name, node.operands
        if name == "difference":
            live[xs[0]][[int(str(node.attrs["plus"])), int(str(node.attrs["minus"]))]] = True
        elif name == "pick":
            live[xs[0]][int(str(node.attrs["channel"]))] = True
        elif name == "concat":
            for x, part in zip(xs, np.split(out, np.cumsum([len(live[x]) for x in xs])[:-1]), strict=True):
                live[x] |= part
        elif name == "linear":
            live[xs[0]] |= (constant(xs[1])[out] != 0).any(0)
        elif name in NORMS or (name == "abs_topk" and node.attrs["k"] != 0):
            live[xs[0]] |= out.any()  # these need every channel
        elif name == "attention":
            heads = int(str(node.attrs["heads"]))
            live[xs[2]] |= out
            used = np.repeat(out.reshape(heads, -1).any(1), len(live[xs[0]]) // heads)
            # A query channel matters through the key it meets, and the other way round.
            live[xs[0]] |= used if nonzero is None else used & nonzero[xs[1]]
            live[xs[1]] |= used if nonzero is None else used & nonzero[xs[0]]
        elif name == "ablate":
            live[xs[0]] |= out & constant(xs[1]).astype(bool)
        elif name in ("add", "activation", "site"):
            for x in xs:
                if x.type.channels is not None:
                    live[x] |= out
    return live
