"""What stands where in a drawing, before it has coordinates: rows, heads, positions, channels of the stream."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData, node_layer
from circuitc.circuit.sites import split_node

STREAM = ("resid_in", "resid_mid", "final_resid")
ON_RAILS = ("act_in", "resid_delta", *STREAM)
STEPS = {"act_in": 0, "q": 1, "k": 1, "v": 1, "post_act": 1, "head": 2, "y": 3, "resid_delta": 4}
"""In which order the parts of a block are computed: a row each."""

EVERY, LAST = 0, 1
"""Where a value is needed: at every position, for keys and values, or at the last one only."""

Block = tuple[int | None, str]
Row = tuple[Block, int]


@dataclass(frozen=True)
class Head:
    """An attention head with its kept channels, and what it writes or gives."""

    name: str
    index: int | None
    q: tuple[str, ...]
    k: tuple[str, ...]
    v: tuple[str, ...]
    targets: tuple[str, ...]


@dataclass(frozen=True)
class Layout:
    """``rows`` from top to bottom, each with its nodes and heads; ``side`` of each; ``rails`` of reads and writes.

    A rail is one channel of the residual stream, at every position or at the last.
    """

    rows: Mapping[Row, Sequence[str]]
    side: Mapping[str, int]
    rails: Mapping[str, tuple[int, int]]
    heads: Sequence[Head]
    through: Mapping[tuple[str, str], Head]
    """The ways that lead through a head: from v to what it writes, from a query to its key."""


def part_of(node: str) -> str:
    """The last part of a node's site: ``q`` of ``3.attn.q.17``."""
    return split_node(node)[0].split(".")[-1]


def block_of(node: str) -> Block:
    """The layer and the kind of block that a node is in; a place of the stream is a block of its own."""
    site, layer = split_node(node)[0], node_layer(node)
    return layer, site if layer is None else site.split(".")[1]


def head_width(circuit: CircuitData) -> dict[str, int]:
    """How many channels a head has, for the sites that split into heads; empty where the program does not tell.

    Attention divides scores by the root of that number.
    """
    scales = {float(str(n.attrs["scale"])) for n in circuit.graph if n.op.name == "attend"}
    if len(scales) != 1 or not 0 < max(scales) <= 1:
        return {}
    width = round(max(scales) ** -2)
    return {
        site: width
        for site, keep in circuit.mask.items()
        if site.endswith((".attn.q", ".attn.k", ".attn.v")) and len(keep) % width == 0
    }


def layout_of(circuit: CircuitData) -> Layout:
    """Where everything of a circuit belongs."""
    heads = heads_of(circuit)
    side = _sides(circuit, heads)
    rows: dict[Row, list[str]] = defaultdict(list)
    for node in circuit.nodes:
        rows[block_of(node), STEPS.get(part_of(node), 1)].append(node)
    for head in heads:
        first = next(iter((*head.q, *head.k, *head.v)))
        rows[block_of(first), STEPS["head"]].append(head.name)
    order = list(dict.fromkeys(block_of(node) for node in circuit.nodes))
    ordered = sorted(rows, key=lambda row: (order.index(row[0]), row[1]))
    through = {(v, target): head for head in heads for v in head.v for target in head.targets}
    through |= {(q, k): head for head in heads for q in head.q for k in head.k}
    return Layout({row: rows[row] for row in ordered}, side, _rails(circuit, side), heads, through)


def heads_of(circuit: CircuitData) -> list[Head]:
    """The heads of which a channel is kept, in order."""
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
    """Which nodes are needed at every position: keys and values, and all that they come from."""
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
    """What is found and all that it comes from."""
    reached: set[str] = set()
    todo = list(found)
    while todo:
        name = todo.pop()
        if name not in reached:
            reached.add(name)
            todo += sources.get(name, ())
    return reached


def _rails(circuit: CircuitData, side: Mapping[str, int]) -> dict[str, tuple[int, int]]:
    """For each node on the stream, its side and the number of its channel's rail.

    A channel has its number in all sites of one width; elsewhere (where positions are beside the stream) wires tell.
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
        if a != b and not members[a].keys() & members[b].keys():  # two channels of a site are two rails
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
    """The layout with rails that are never there at the same height on one line: narrower, and less plain."""
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
