"""The layout of a drawing before it has coordinates: the row, the side, the head and the rail of each node."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData, node_layer
from circuitc.circuit.node_names import split_node

STREAM = ("resid_in", "resid_mid", "final_resid")
ON_RAILS = ("act_in", "resid_delta", *STREAM)
STEPS = {"act_in": 0, "gate": 1, "up": 1, "q": 2, "k": 2, "v": 2, "post_act": 2, "head": 3, "y": 4, "resid_delta": 5}
"""The order in which the parts of a block are computed, from top to bottom: each step is a row."""

EVERY, LAST = 0, 1
"""Sides. A value is needed at every position if a key or a value of a head depends on it, else at the last one only."""

Block = tuple[int | None, str]
"""Layer and kind, as ``(3, "mlp")``; ``(None, "final_resid")`` behind the last layer."""
Row = tuple[Block, int]
"""A block and one of ``STEPS``."""


@dataclass(frozen=True)
class Head:
    """An attention head with its kept channels; ``targets`` are the writes or outputs that its values reach."""

    name: str
    index: int | None
    q: tuple[str, ...]
    k: tuple[str, ...]
    v: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Layout:
    """``rows`` from top to bottom, each with its nodes and heads; the ``side`` of each node and head; and ``rails``, as
    ``(side, number)``, of the nodes on the residual stream. A rail is one channel of the stream on one side.
    """

    rows: Mapping[Row, Sequence[str]]
    side: Mapping[str, int]
    rails: Mapping[str, tuple[int, int]]
    heads: Sequence[Head]
    through: Mapping[tuple[str, str], Head]
    """The edges and wires through a head, by both ends: from a value to a write, and from a query to its key."""


def part_of(node: str) -> str:
    """The last part of a node's site: ``q`` of ``3.attn.q.17``."""
    return split_node(node)[0].split(".")[-1]


def block_of(node: str) -> Block:
    """The block that a node is in. Each place of the residual stream, as ``resid_mid``, is a block too."""
    site, layer = split_node(node)[0], node_layer(node)
    return layer, site if layer is None else site.split(".")[1]


def head_width(circuit: CircuitData) -> dict[str, int]:
    """The number of channels per head, for each site that splits into heads; empty if the program does not show it.

    The number is read off the scale of the scores, which is one over its square root.
    """
    scales = {n.real("scale") for n in circuit.graph if n.op.name == "attend"}
    if len(scales) != 1 or not 0 < max(scales) <= 1:
        return {}
    width = round(max(scales) ** -2)
    return {
        site: width
        for site, keep in circuit.mask.items()
        if site.endswith((".attn.q", ".attn.k", ".attn.v")) and len(keep) % width == 0
    }


def layout_of(circuit: CircuitData) -> Layout:
    """The layout of a circuit."""
    heads = heads_of(circuit)
    side = _sides(circuit, heads)
    rows: dict[Row, list[str]] = defaultdict(list)
    for node in circuit.nodes:
        rows[block_of(node), STEPS.get(part_of(node), STEPS["v"])].append(node)
    for head in heads:
        first = next(iter((*head.q, *head.k, *head.v)))
        rows[block_of(first), STEPS["head"]].append(head.name)
    order = list(dict.fromkeys(block_of(node) for node in circuit.nodes))
    ordered = sorted(rows, key=lambda row: (order.index(row[0]), row[1]))
    through = {(v, target): head for head in heads for v in head.v for target in head.targets}
    through |= {(q, k): head for head in heads for q in head.q for k in head.k}
    return Layout({row: rows[row] for row in ordered}, side, _rails(circuit, side), heads, through)


def heads_of(circuit: CircuitData) -> list[Head]:
    """The heads with at least one kept channel, in order."""
    widths = head_width(circuit)
    parts: dict[tuple[str, int | None], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for node in circuit.nodes:
        site, channel = split_node(node)
        block, _, part = site.rpartition(".")
        if part in ("q", "k", "v") and block.endswith("attn"):
            parts[block, channel // widths[site] if site in widths else None][part].append(node)
    targets: dict[str, list[str]] = defaultdict(list)
    mixes = [(wire.source, wire.target) for wire in circuit.wires if wire.kind == "mix"]
    for source, target in [*((edge.source, edge.target) for edge in circuit.edges), *mixes]:
        targets[source].append(target)
    found = []
    for (block, index), kept in parts.items():
        reached = dict.fromkeys(target for v in kept["v"] for target in targets[v])
        name = f"{block}.head" if index is None else f"{block}.head.{index}"
        q, k, v = (tuple(kept[part]) for part in "qkv")
        found.append(Head(name, index, q, k, v, tuple(reached)))
    return found


def _sides(circuit: CircuitData, heads: Sequence[Head]) -> dict[str, int]:
    """The side of each node and head: ``EVERY`` for keys, values and everything that they depend on."""
    names = [*circuit.nodes, *(head.name for head in heads)]
    if isinstance(circuit.answer, Channels) and circuit.answer.at == "every":
        return dict.fromkeys(names, EVERY)
    sources: dict[str, set[str]] = defaultdict(set)
    for edge in circuit.edges:
        sources[edge.target].add(edge.source)
    for wire in circuit.wires:
        if wire.kind != "score":
            sources[wire.target].add(wire.source)
    for head in heads:
        sources[head.name] |= {*head.q, *head.k, *head.v}
        for target in head.targets:
            sources[target].add(head.name)
    every = closure((x for head in heads for x in (*head.k, *head.v)), sources)
    return {name: EVERY if name in every else LAST for name in names}


def closure(found: Iterable[str], sources: Mapping[str, Iterable[str]]) -> set[str]:
    """The names found and everything that they depend on."""
    reached: set[str] = set()
    todo = list(found)
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += sources.get(name, ())
    return reached


def _rails(circuit: CircuitData, side: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """The rail of each node on the residual stream.

    Nodes share a rail if they have the same channel number in sites of the same width. Where sites differ in width (as
    where the embedding of positions is concatenated), the wires between nodes say which channels are the same.
    """
    nodes = [node for node in circuit.nodes if part_of(node) in ON_RAILS]
    parent = {node: node for node in nodes}
    members = {node: {split_node(node)[0]: node} for node in nodes}

    def root(node: str) -> str:
        while parent[node] != node:
            node = parent[node]
        return node

    def join(first: str, second: str) -> None:
        a, b = root(first), root(second)
        if a != b and not members[a].keys() & members[b].keys():  # two channels of one site never share a rail
            parent[b] = a
            members[a] |= members.pop(b)

    for wire in circuit.wires:
        if wire.kind == "residual" and wire.source in parent and wire.target in parent:
            join(wire.source, wire.target)
    same: dict[tuple[int, int], str] = {}
    for node in nodes:
        site, channel = split_node(node)
        join(same.setdefault((len(circuit.mask[site]), channel), node), node)
    numbers: dict[str, int] = {}
    return {node: (side[node], numbers.setdefault(root(node), len(numbers))) for node in nodes}


def lanes(circuit: CircuitData, layout: Layout) -> Layout:
    """The layout with rails on one line if they occupy different rows: narrower, but harder to read."""
    height = {name: i for i, names in enumerate(layout.rows.values()) for name in names}
    first: dict[tuple[int, int], int] = {}
    last: dict[tuple[int, int], int] = {}
    for name, rail in layout.rails.items():
        first[rail] = min(first.get(rail, height[name]), height[name])
        last[rail] = max(last.get(rail, height[name]), height[name])
    for wire in circuit.wires:
        source, target = layout.rails.get(wire.source), layout.rails.get(wire.target)
        if target is not None and wire.kind in ("embed", "residual"):
            first[target] = min(first[target], height.get(wire.source, -1))
        if source is not None and wire.kind == "unembed":
            last[source] = len(layout.rows)
    ends: dict[tuple[int, int], int] = {}
    lane_of: dict[tuple[int, int], tuple[int, int]] = {}
    for rail in sorted(first, key=lambda rail: (first[rail], rail)):
        open_lanes = [lane for lane, end in ends.items() if lane[0] == rail[0] and end < first[rail]]
        lane = max(open_lanes, key=lambda lane: ends[lane], default=(rail[0], len(ends)))
        lane_of[rail], ends[lane] = lane, last[rail]
    return replace(layout, rails={name: lane_of[rail] for name, rail in layout.rails.items()})
