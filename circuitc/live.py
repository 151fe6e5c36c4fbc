"""Which channels of a tensor-level graph reach the answer at all."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from circuitc.ir.graph import Graph, Node
from circuitc.mask import ablate_nodes, constant, mask_of, means_of, sites_of_graph

Live = NDArray[np.bool_]


def drop_idle_nodes(graph: Graph) -> Graph:
    """The same answers without the kept nodes from which no path of nonzero weights leads to them."""
    live = live_channels(graph)
    mask, means = mask_of(graph), means_of(graph)
    fewer = {site: mask[site] & live[node] for site, node in sites_of_graph(graph).items()}
    idle = {site: keep for site, keep in fewer.items() if (keep != mask[site]).any()}
    return ablate_nodes(graph, idle, {site: means.get(site, np.zeros(len(keep))) for site, keep in idle.items()})


def live_channels(graph: Graph) -> dict[Node, Live]:
    """For each ``[pos, ch]`` value, which channels reach the answer through nonzero weights."""
    live = {n: np.zeros(n.type.channels or 0, dtype=bool) for n in graph}
    live[graph.output][:] = True
    for node in reversed(graph.order()):
        out = live[node]
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
        elif name in ("rms_norm", "layer_norm") or (name == "abs_topk" and node.attrs["k"] != 0):
            live[xs[0]] |= out.any()  # these need every channel
        elif name == "attention":
            heads = int(str(node.attrs["heads"]))
            live[xs[2]] |= out
            used = np.repeat(out.reshape(heads, -1).any(1), len(live[xs[0]]) // heads)
            live[xs[0]] |= used
            live[xs[1]] |= used
        elif name == "ablate":
            live[xs[0]] |= out & constant(xs[1]).astype(bool)
        elif name in ("add", "activation", "site"):
            for x in xs:
                if x.type.channels is not None:
                    live[x] |= out
    return live
