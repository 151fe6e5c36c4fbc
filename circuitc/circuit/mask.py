"""The circuit in a tensor-level graph: which nodes its sites keep, and which edges the weights between them keep."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.node_names import edge_name, node_name, split_node
from circuitc.errors import CircuitcError, unknown
from circuitc.ir.array import Array
from circuitc.ir.graph import Graph, Node, make, rebuild, rewrite
from circuitc.ir.op import OPS

NodeMask = Mapping[str, NDArray[np.bool_]]
Means = Mapping[str, NDArray[np.float64]]
"""What dropped nodes take: ``{site: f64[channels]}``, or a row for each token, ``{site: f64[tokens, channels]}``."""
EdgeMask = Mapping[tuple[str, str], NDArray[np.bool_]]
"""``{(source site, target site): bool[target channels, source channels]}``, True = kept."""
MEANS = "give {site: numbers, one for each channel}, such as the means of a checkpoint"
"""What to do where means are missing or do not fit."""


@dataclass(frozen=True)
class Edge:
    """A nonzero weight between two kept nodes, both written ``site.channel``."""

    source: str
    target: str
    weight: float

    @property
    def name(self) -> str:
        return edge_name(self.source, self.target)


@dataclass(frozen=True, eq=False)
class Connection:
    """A linear between two sites; its weights are edges. ``attention`` is the op between v and the linear, if any.

    ``columns`` has the source channel of each column of the linear, if heads share values: an edge then has several
    columns. None if column c reads channel c.
    """

    linear: Node
    source: Node
    target: Node
    attention: Node | None
    columns: NDArray[np.int64] | None = None

    @property
    def sites(self) -> tuple[str, str]:
        return self.source.text("name"), self.target.text("name")

    @property
    def matrix(self) -> NDArray[np.float64]:  # [target channels, columns]
        return constant(self.linear.operands[1]).astype(np.float64)

    @property
    def weight(self) -> NDArray[np.float64]:  # [target channels, source channels]
        """The weight of each edge; of an edge with several columns, the one of largest magnitude."""
        matrix = self.matrix
        if self.columns is None:
            return matrix
        found = np.zeros((len(matrix), self.source.type.channels or 0))
        for column, channel in enumerate(self.columns):
            larger = np.abs(matrix[:, column]) > np.abs(found[:, channel])
            found[larger, channel] = matrix[larger, column]
        return found

    def by_column(self, edges: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """What is said of each edge, ``bool[target channels, source channels]``, said of each column."""
        return edges if self.columns is None else edges[:, self.columns]


def is_site(node: Node) -> bool:
    return node.op.name in ("site", "ablate")


def constant(node: Node) -> NDArray[np.float64]:
    """A const node's data."""
    return node.array("value").data


def const(data: NDArray[np.generic]) -> Node:
    return make(OPS["const"], value=Array(data))


def sites_of_graph(graph: Graph) -> dict[str, Node]:
    """Every site by name, ablated or not, in graph order."""
    return {node.text("name"): node for node in graph if is_site(node)}


def connections(graph: Graph) -> list[Connection]:
    """Every linear that joins two sites, in graph order."""
    users = graph.users()
    found = []
    for node in graph:
        if node.op.name != "linear":
            continue
        x = node.operands[0]
        attention = x if x.op.name == "attention" else None
        source, columns = shared_values(attention) if attention else (x, None)
        target = _site_below(node, users)
        if is_site(source) and target is not None:
            found.append(Connection(node, source, target, attention, columns))
    return found


def shared_values(attention: Node) -> tuple[Node, NDArray[np.int64] | None]:
    """The values that heads share and, for each channel that attention reads, which channel of them it is.

    None for the channels if each head has values of its own; they are then the operand itself.
    """
    v = attention.operands[2]
    if v.op.name != "linear" or not is_site(v.operands[0]):
        return v, None
    weight = constant(v.operands[1])
    chosen = weight.argmax(1)
    copies = np.count_nonzero(weight) == len(weight) and bool((weight[np.arange(len(weight)), chosen] == 1.0).all())
    return (v.operands[0], chosen) if copies and not constant(v.operands[2]).any() else (v, None)


def _site_below(node: Node, users: dict[Node, list[Node]]) -> Node | None:
    """The site that reads a linear's output through channelwise ops; None if there is not exactly one."""
    while True:
        below = [u for u in users[node] if u.op.channelwise]
        if len(below) != 1:
            return None
        node = below[0]
        if is_site(node):
            return node


def mask_of(graph: Graph) -> dict[str, NDArray[np.bool_]]:
    """The nodes that a graph keeps, ``bool[channels]`` by site. A site that is not ablated keeps every node."""
    mask = {}
    for name, node in sites_of_graph(graph).items():
        if node.op.name == "ablate":
            mask[name] = constant(node.operands[1]).astype(bool)
        else:
            mask[name] = np.ones(node.type.channels or 0, dtype=bool)
    return mask


def means_of(graph: Graph) -> dict[str, NDArray[np.float64]]:
    """The means of the ablated sites, ``f64[channels]`` or ``f64[tokens, channels]`` by site."""
    return {
        name: mean_of(node).astype(np.float64)
        for name, node in sites_of_graph(graph).items()
        if node.op.name == "ablate"
    }


def kept_nodes(graph: Graph) -> list[str]:
    """The kept nodes, in graph order."""
    return [node_name(site, int(c)) for site, keep in mask_of(graph).items() for c in np.flatnonzero(keep)]


def kept_edges(graph: Graph) -> list[Edge]:
    """The circuit's edges: nonzero weights between kept nodes (paper, section 2.2)."""
    mask = mask_of(graph)
    edges = []
    for connection in connections(graph):
        source, target = connection.sites
        weight = connection.weight * mask[target][:, None] * mask[source][None, :]
        for t, s in np.argwhere(weight):
            edges.append(Edge(node_name(source, int(s)), node_name(target, int(t)), float(weight[t, s])))
    return edges


def mask_of_edges(edges: Sequence[Edge], mask: NodeMask, source: Graph) -> dict[tuple[str, str], NDArray[np.bool_]]:
    """The edge mask that drops every weight between kept nodes that is not in ``edges``.

    Raises :class:`CircuitcError` for an edge between channels that no weight joins.
    """
    keep = {c.sites: ~(mask[c.sites[1]][:, None] & mask[c.sites[0]][None, :]) for c in connections(source)}
    for edge in edges:
        (from_site, s), (to_site, t) = split_node(edge.source), split_node(edge.target)
        if (from_site, to_site) not in keep or t >= len(mask[to_site]) or s >= len(mask[from_site]):
            problem = f"the model has no weight from {edge.source} to {edge.target}"
            raise CircuitcError(problem, fix="give edges of the same model")
        keep[from_site, to_site][t, s] = True
    for c in connections(source):
        keep[c.sites] |= c.weight == 0
    return keep


def into_kept(edges: EdgeMask, mask: NodeMask) -> dict[tuple[str, str], NDArray[np.bool_]]:
    """The edge mask with every edge into a dropped node kept.

    A circuit has edges between its nodes only. A dropped node takes its mean whatever it reads; but before it does, its
    value in the model competes with the others where AbsTopK chooses among them.
    """
    found = {}
    for (source, target), keep in edges.items():
        kept = np.asarray(mask.get(target, np.True_))
        fits = kept.ndim == 1 and np.shape(keep)[:1] == kept.shape
        found[source, target] = keep | ~kept[:, None] if fits else keep
    return found


def fits(mean: NDArray[np.float64], channels: int) -> bool:
    """Whether a mean is one number a channel, or one row of them for each token."""
    shape = np.shape(mean)
    return len(shape) in (1, 2) and shape[-1] == channels


def mean_at(mean: Any, tokens: NDArray[np.int64]) -> Any:
    """What dropped channels take at these tokens: ``[channels]``, or by token ``[*tokens.shape, channels]``.

    ``mean`` is an array or a PyTorch tensor.
    """
    return mean if mean.ndim == 1 else mean[tokens]


def tokens_of(graph: Graph) -> Node | None:
    """The graph's tokens; None if it reads none."""
    return next((node for node in graph if node.op.name == "tokens"), None)


def mean_of(ablated: Node) -> NDArray[np.float64]:
    """The mean of an ablated site, by channel, or by token and channel: the inverse of :func:`frozen_at`."""
    frozen = ablated.operands[2]
    return constant(frozen if frozen.op.name == "const" else frozen.operands[1])


def frozen_at(mean: NDArray[np.float64], tokens: Node | None) -> Node:
    """A mean as an operand: a constant, or the embedding of the tokens in a table."""
    value = const(np.asarray(mean, dtype=np.float64))
    if np.ndim(mean) == 1:
        return value
    if tokens is None:
        raise CircuitcError("the means are by token, but the model reads no tokens", fix=MEANS)
    return make(OPS["embed"], tokens, value)


def _read(frozen: Node, weight: NDArray[np.float64]) -> Node:
    """What ``weight: float[targets, channels]`` reads of means by token: one table, as a search reads it many times."""
    tokens, means = frozen.operands
    table, reads = np.zeros((constant(means).shape[0], len(weight))), weight.any(1)
    table[:, reads] = constant(means) @ weight[reads].T
    return make(OPS["embed"], tokens, const(table))


def ablate_nodes(graph: Graph, mask: NodeMask, means: Means) -> Graph:
    """The graph with the dropped nodes frozen at their means.

    Raises :class:`CircuitcError` if mask or means do not fit the graph's sites.
    """
    sites = sites_of_graph(graph)
    for name, keep in mask.items():
        if name not in sites:
            raise unknown("site", name, sites)
        channels = sites[name].type.channels
        if np.asarray(keep).shape != (channels,):
            raise CircuitcError(
                f"the mask has shape {list(np.shape(keep))}, the site has {channels} channels",
                where=name,
                fix="give one boolean for each channel",
            )
        if name not in means and not np.all(keep):
            problem = "nodes are dropped at this site, but it has no mean to freeze them at"
            raise CircuitcError(problem, where=name, fix=MEANS)
        if name in means and (not fits(means[name], channels or 0) or not np.isfinite(means[name]).all()):
            raise CircuitcError(f"the means must be {channels} finite numbers", where=name, fix=MEANS)
    tokens = tokens_of(graph)

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        name = old.text("name") if is_site(old) else None
        if name is None or name not in mask or name not in means:
            return rebuild(old, operands)
        keep = const(np.asarray(mask[name], dtype=bool))
        return make(OPS["ablate"], operands[0], keep, frozen_at(means[name], tokens), name=name)

    return rewrite(graph, rule)


def drop_edges(graph: Graph, edges: EdgeMask) -> Graph:
    """The graph in which, for each dropped edge u→v into a kept node, v reads the mean of u. Other nodes still read u.

    For a read or a neuron the mean becomes a constant in the bias. A v channel reaches a write through its head, so the
    write reads the head's mixture of the mean; with a sink, that is less than the mean itself.

    Raises :class:`CircuitcError` if a source of a dropped edge is not ablated, so that its mean is not known.
    """
    edges = into_kept(edges, mask_of(graph))
    joined = {c.linear: c for c in connections(graph) if c.sites in edges and not np.all(edges[c.sites])}

    def rule(old: Node, operands: tuple[Node, ...]) -> Node:
        if old not in joined:
            return rebuild(old, operands)
        connection = joined[old]
        if connection.source.op.name != "ablate":
            raise CircuitcError(
                "edges from this site are dropped, but it has no mean to freeze them at",
                where=connection.sites[0],
                fix=MEANS,
            )
        weight, bias = connection.matrix, constant(old.operands[2]).astype(np.float64)
        keep = connection.by_column(edges[connection.sites])
        frozen, kept = connection.source.operands[2], const(weight * keep)
        if connection.attention is None and frozen.op.name == "const":
            return make(OPS["linear"], operands[0], kept, const(bias + (weight * ~keep) @ constant(frozen)))
        if connection.attention is None:
            return make(OPS["add"], make(OPS["linear"], operands[0], kept, const(bias)), _read(frozen, weight * ~keep))
        q, k, v, sink = operands[0].operands
        if frozen.op.name == "const":
            mean = constant(frozen) if connection.columns is None else constant(frozen)[connection.columns]
            frozen = make(OPS["linear"], v, const(np.zeros((len(mean), v.type.channels or 0))), const(mean))
        elif connection.columns is not None:
            tokens, table = frozen.operands
            frozen = make(OPS["embed"], tokens, const(constant(table)[:, connection.columns]))
        mixed = make(OPS["attention"], q, k, frozen, sink, **operands[0].attrs)
        return make(
            OPS["add"],
            make(OPS["linear"], operands[0], kept, const(bias)),
            make(OPS["linear"], mixed, const(weight * ~keep), const(np.zeros(len(bias)))),
        )

    return rewrite(graph, rule)
