"""Circuits as EAP-IG and the MIB benchmark have them: heads, MLPs and the edges between them, as JSON.

A file has ``cfg`` (``n_layers``, ``n_heads``, ``parallel_attn_mlp``, ``d_model``), ``nodes`` (``input``, ``a3.h1``,
``m3``, ``logits``) with ``in_graph``, and ``edges`` (``a0.h1->m3``, ``m0->a3.h1<q>``) with ``in_graph`` and ``score``.
``neurons`` of a node says which channels of the residual stream it writes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.heads import HeadSites, head_sites
from circuitc.circuit.mask import connections, sites_of_graph
from circuitc.circuit.node_names import split_node
from circuitc.emit.openai.importance import Importance
from circuitc.emit.openai.viz import LOSS_PAIRS
from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph

KEYS = ("cfg", "nodes", "edges")
INPUT, LOGITS = "input", "logits"
NODE = re.compile(r"a(\d+)\.h(\d+)|m(\d+)")
OTHER = "give a circuit of this model"
"""What to do where a file is about another model."""

Table = NDArray[np.float64]


def layers_of(source: Graph) -> dict[int, HeadSites]:
    """The sites of each layer's attention. Raises :class:`CircuitcError` if they are not one attention a layer."""
    found = [head_sites(node) for node in source if node.op.name == "attention"]
    layers = {int(each.names[0].split(".")[0]): each for each in found if each is not None}
    if (
        not layers
        or len(layers) != len(found)
        or [*layers] != [*range(len(layers))]
        or len({e.heads for e in layers.values()}) != 1
    ):
        fix = "the format is for models whose layers all have attention with as many heads"
        raise CircuitcError("the model does not have one attention in each layer", fix=fix)
    return layers


def config(source: Graph) -> dict[str, Any]:
    """The sizes that ``cfg`` has."""
    layers, sites = layers_of(source), sites_of_graph(source)
    writes = [f"{layer}.{part}.resid_delta" for layer in layers for part in ("attn", "mlp")]
    if any(site not in sites for site in writes):
        fix = "the format is for models whose layers have an attention and an MLP"
        raise CircuitcError("the model has a layer without an attention or without an MLP", fix=fix)
    return {
        "n_layers": len(layers),
        "n_heads": next(iter(layers.values())).heads,
        "parallel_attn_mlp": any(_beside(source, layer) for layer in layers),
        "d_model": sites[writes[0]].type.channels,
    }


def _beside(source: Graph, layer: int) -> bool:
    """Whether a layer's MLP does not depend on what its attention writes."""
    sites = sites_of_graph(source)
    write, read = sites[f"{layer}.attn.resid_delta"], sites[f"{layer}.mlp.act_in"]
    seen, todo = set(), [read]
    while todo:
        node = todo.pop()
        if node is write:
            return False
        if node not in seen:
            seen.add(node)
            todo += node.operands
    return True


def eap_bytes(circuit: CircuitData, ckpt: Checkpoint, prompts: Prompts) -> bytes:
    """The file of a circuit. The score of what writes a channel is by how much the loss grows without it, in nats."""
    measured = Importance(circuit, ckpt, prompts.take(np.arange(min(prompts.pairs, LOSS_PAIRS))))
    whole = measured.loss(circuit.mask)
    written = [node for node in circuit.nodes if split_node(node)[0].endswith("resid_delta")]
    losses = {node: measured.loss_without(*split_node(node)) - whole for node in written}
    return to_eap(circuit, measured.source, losses).encode()


def to_eap(circuit: CircuitData, source: Graph, losses: Mapping[str, float]) -> str:
    """The JSON of a circuit in the model ``source``. ``losses`` are the nodes' scores, by the circuit's node names.

    A node is in the graph if it writes a channel that is read. An edge's score is Σ |w·r| over the residual channels
    that join its ends, for the weights w that write such a channel and r that read it; ``input`` and ``logits`` count
    as weights of 1. A neuron's score is the loss that ``losses`` has for that written channel.
    """
    cfg, layers = config(source), layers_of(source)
    width, size = int(cfg["d_model"]), {site: len(keep) for site, keep in circuit.mask.items()}
    writes: dict[str, Table] = {INPUT: np.zeros(width)}
    reads: dict[str, Table] = {LOGITS: np.zeros(width)}
    for layer in layers:
        for head in range(cfg["n_heads"]):
            writes[f"a{layer}.h{head}"] = np.zeros(width)
            reads |= {f"a{layer}.h{head}<{part}>": np.zeros(width) for part in "qkv"}
        writes[f"m{layer}"], reads[f"m{layer}"] = np.zeros(width), np.zeros(width)
    weights = _by_layer(circuit, source)
    for layer, sites in layers.items():
        for part, (name, letter) in enumerate(zip(sites.names, "qkv", strict=True)):
            read = np.abs(weights.get((f"{layer}.attn.act_in", name), np.zeros((size.get(name, 0), width))))
            for head, mine in enumerate(sites.by_head(part)):
                reads[f"a{layer}.h{head}<{letter}>"] += (read[:, :width] * mine[: len(read), None]).sum(0)
        for head, mine in enumerate(sites.by_head(2)):
            wrote = weights.get((sites.names[2], f"{layer}.attn.resid_delta"))
            if wrote is not None:
                writes[f"a{layer}.h{head}"] += np.abs(wrote[:, mine]).sum(1)
        for (origin, target), weight in weights.items():
            if origin == f"{layer}.mlp.act_in":
                reads[f"m{layer}"] += np.abs(weight).sum(0)[:width]
            if target == f"{layer}.mlp.resid_delta":
                writes[f"m{layer}"] += np.abs(weight).sum(1)
    for wire in circuit.wires:
        if wire.kind == "embed" and _in_stream(wire.target, width):
            writes[INPUT][split_node(wire.target)[1]] = 1.0
        if wire.kind == "unembed" and wire.source not in ("embed", "positions"):
            reads[LOGITS][split_node(wire.source)[1]] = 1.0
    names = [*writes, LOGITS]
    edges = {}
    for target, read in reads.items():
        for origin, wrote in writes.items():
            if _comes_before(origin, target, bool(cfg["parallel_attn_mlp"])):
                joined = (wrote != 0) & (read != 0)
                edges[f"{origin}->{target}"] = {
                    "score": float((wrote * read)[joined].sum()),
                    "in_graph": bool(joined.any()),
                }
    used = {end for name, edge in edges.items() if edge["in_graph"] for end in _ends(name)}
    nodes: dict[str, Any] = {}
    for name in names:
        if name == LOGITS:
            nodes[name] = {"in_graph": name in used}
            continue
        site = _written(name)
        scores = [losses.get(f"{site}.{c}", 0.0) if writes[name][c] else 0.0 for c in range(width)]
        nodes[name] = {"in_graph": name in used, "score": max(scores, key=abs, default=0.0)}
        nodes[name] |= {"neurons": (writes[name] != 0).tolist(), "neurons_scores": scores}
    return json.dumps({"cfg": cfg, "nodes": nodes, "edges": edges}, allow_nan=False)


def _by_layer(circuit: CircuitData, source: Graph) -> dict[tuple[str, str], Table]:
    """The kept weights, ``[target channels, source channels]`` for each two sites that edges join."""
    shapes = {c.sites: c.weight.shape for c in connections(source)}
    found: dict[tuple[str, str], Table] = {}
    for edge in circuit.edges:
        (origin, s), (target, t) = split_node(edge.source), split_node(edge.target)
        table = found.setdefault((origin, target), np.zeros(shapes[origin, target]))
        table[t, s] = edge.weight
    return found


def _in_stream(node: str, width: int) -> bool:
    site, channel = split_node(node) if node[0].isdigit() else ("", 0)
    return site.endswith("act_in") and channel < width


def _written(name: str) -> str:
    match = NODE.fullmatch(name)
    if match is None:
        return name
    return f"{match[3]}.mlp.resid_delta" if match[3] else f"{match[1]}.attn.resid_delta"


def _ends(edge: str) -> list[str]:
    """The nodes that an edge joins, without the part of a head that it enters; of a node's name, that node."""
    return re.sub(r"<[qkv]>", "", edge).split("->")


def _place(name: str) -> tuple[int, int]:
    """The layer of a node, and 0 for attention, 1 for an MLP."""
    match = NODE.fullmatch(_ends(name)[0])
    if match is None:
        return (-1, 0) if name == INPUT else (10**9, 0)
    return (int(match[3]), 1) if match[3] else (int(match[1]), 0)


def _comes_before(origin: str, target: str, parallel: bool) -> bool:
    """Whether one can write what the other reads."""
    a, b = _place(origin), _place(target)
    return a[0] < b[0] or (a[0] == b[0] and a < b and not parallel)


def is_eap(value: object) -> bool:
    """Whether a JSON value is a circuit in this format."""
    return isinstance(value, dict) and set(KEYS) <= value.keys()


def from_eap(value: dict[str, Any], source: Graph, where: str) -> tuple[dict[str, NDArray[np.bool_]], int]:
    """The mask of the nodes in a file, and how many edges between these nodes the file leaves out.

    A head in the graph keeps its queries, keys and values, shared ones too; an MLP keeps its neurons. Attention and MLP
    keep what they read, and the channels that ``neurons`` names of what they write, or all. Raises
    :class:`CircuitcError` for a file about a model of other sizes.
    """
    ours, fix = config(source), OTHER
    cfg, nodes, edges = (value[key] for key in KEYS)
    if not all(isinstance(part, dict) for part in (cfg, nodes, edges)):
        raise CircuitcError("'cfg', 'nodes' and 'edges' must be JSON objects", where=where, fix=fix)
    for key, number in ours.items():
        if cfg.get(key) != number:
            raise CircuitcError(f"'{key}' is {cfg.get(key)!r}, but the model has {number!r}", where=where, fix=fix)
    kept = {name for name, about in nodes.items() if _about(about, "in_graph", name, where)}
    known = {INPUT, LOGITS, *(f"m{i}" for i in range(ours["n_layers"]))}
    known |= {f"a{i}.h{j}" for i in range(ours["n_layers"]) for j in range(ours["n_heads"])}
    if strange := sorted({*nodes} - known):
        raise CircuitcError(f"the model has no node {strange[0]!r}", where=where, fix=fix)
    sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(source).items()}
    mask = {name: np.zeros(size, dtype=bool) for name, size in sizes.items() if name.partition(".")[2].count(".") == 1}
    for layer, sites in layers_of(source).items():
        for head in range(sites.heads):
            if f"a{layer}.h{head}" in kept:
                for part, name in enumerate(sites.names):
                    mask[name] |= sites.by_head(part)[head]
        for block, members in (("attn", [f"a{layer}.h{h}" for h in range(sites.heads)]), ("mlp", [f"m{layer}"])):
            here = [name for name in members if name in kept]
            inside = [name for name in mask if name.startswith(f"{layer}.{block}.")]
            for name in inside if here else []:
                if name.endswith("resid_delta"):
                    for member in here:
                        mask[name] |= _neurons(nodes[member], ours["d_model"], member, where)
                elif name not in sites.names:
                    mask[name][:] = True
    dropped = 0
    for name, about in edges.items():
        ends = _ends(name)
        dropped += len(ends) == 2 and {*ends} <= kept | {LOGITS} and not _about(about, "in_graph", name, where)
    return mask, dropped


def _about(about: Any, key: str, name: str, where: str) -> bool:
    found = about.get(key) if isinstance(about, dict) else about
    if not isinstance(found, bool):
        raise CircuitcError(f"'{key}' of '{name}' must be true or false", where=where, fix="give a graph of EAP-IG's")
    return found


def _neurons(about: Any, width: int, name: str, where: str) -> NDArray[np.bool_]:
    found = about.get("neurons") if isinstance(about, dict) else None
    if found is None:
        return np.ones(width, dtype=bool)
    if not isinstance(found, list) or len(found) != width or any(x not in (0, 1, True, False) for x in found):
        problem = f"'neurons' of '{name}' must be {width} truths"
        raise CircuitcError(problem, where=where, fix="give a graph of EAP-IG's")
    return np.array(found, dtype=bool)
