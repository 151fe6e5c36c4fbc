"""The x coordinate of each node: close to its neighbours, without overlaps, the nodes of one rail at one x.

The search goes over all rows in turn: each node wants to stand at the mean x of its neighbours, and each row is solved
exactly by least squares under the required gaps. All lengths are in points.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.layout import EVERY, LAST, Layout, Row

GAP, RAIL_GAP, SIDE_GAP = 8.0, 6.0, 26.0  # between nodes, between rails, between the two sides
ROUNDS, FEWEST, STEPS = 30, 4, 30_000  # of a search: at most, at least, and links followed in all rounds together
PULL = 0.15  # weight of the pull towards the middle of a side
NARROWEST_SIDE = 84.0  # room for the name of a side
HEAVY, LIGHT = 1.0, 0.25  # weight of a link on one side, and of a link from one side to the other
WIDTH_COST = 2.0  # cost of a point of total width, as a multiple of a point of a link's length
LEAST_WEIGHT = 0.05  # of a node without links, in the least squares of its row

Size = tuple[float, float]


@dataclass
class Places:
    """``x`` is the middle of each node. ``rows`` are in order from left to right; a row that is too wide is split, and
    the number in its key says which part it is."""

    x: dict[str, float]
    rows: dict[tuple[Row, int], list[str]]
    cost: float
    sizes: Mapping[str, Size] = field(default_factory=dict)

    def span(self, layout: Layout, side: int | None = None) -> tuple[float, float]:
        """The leftmost and the rightmost x of nodes, on one side or on both."""
        names = [name for name in self.x if side is None or layout.side[name] == side]
        lefts = [self.x[name] - self.sizes[name][0] / 2 for name in names]
        rights = [self.x[name] + self.sizes[name][0] / 2 for name in names]
        return (min(lefts), max(rights)) if names else (0.0, 0.0)


def place(circuit: CircuitData, layout: Layout, sizes: Mapping[str, Size], widest: float) -> Places:
    """Search for the best places; a row wider than ``widest`` is split into several, rows of rails excepted."""
    units = {name: layout.rails.get(name, name) for row in layout.rows.values() for name in row}
    links = _links(circuit, layout)
    single = _search(layout, sizes, units, links, {(row, 0): list(names) for row, names in layout.rows.items()})
    split: dict[tuple[Row, int], list[str]] = {}
    for (row, _), names in single.rows.items():
        free = [name for name in names if name not in layout.rails]
        count = max(1, -(-int(sum(sizes[name][0] + GAP for name in free)) // max(1, int(widest))))
        for i in range(count):
            split[row, i] = names if len(free) < len(names) else names[i::count]
            if len(free) < len(names):
                break
    if len(split) == len(single.rows):
        return single
    return _search(layout, sizes, units, links, split)


def _links(circuit: CircuitData, layout: Layout) -> list[tuple[str, str, float]]:
    """The pairs of nodes that should be close to each other, with the weight of each pair."""
    found = []
    pairs = [(edge.source, edge.target) for edge in circuit.edges]
    for ends in [*pairs, *((wire.source, wire.target) for wire in circuit.wires)]:
        head = layout.through.get(ends)
        if head is not None:
            found += [(end, head.name, HEAVY) for end in ends]
        elif ends[0] in layout.side and ends[1] in layout.side:
            across = layout.side[ends[0]] != layout.side[ends[1]]
            found.append((*ends, LIGHT if across else HEAVY))
    for head in layout.heads:
        found += [(x, head.name, HEAVY) for x in (*head.q, *head.k, *head.v)]
    return found


Unit = str | tuple[int, int]
"""What has one x: a node, or a rail with all its nodes."""


def _search(
    layout: Layout,
    sizes: Mapping[str, Size],
    units: Mapping[str, Unit],
    links: Sequence[tuple[str, str, float]],
    rows: dict[tuple[Row, int], list[str]],
) -> Places:
    """Place the rails, then each row, in round after round; keep the round with the shortest links and least width."""
    near = _neighbours(units, links)
    pulls = {unit: sum(weight for _, weight in near.get(unit, ())) for unit in units.values()}
    wide: dict[Unit, float] = {}
    side: dict[Unit, int] = {}
    for name, unit in units.items():
        wide[unit] = max(wide.get(unit, 0.0), sizes[name][0])
        side[unit] = layout.side[name]
    rails: list[Unit] = list(dict.fromkeys(layout.rails.values()))
    free: list[list[Unit]] = [[units[name] for name in names] for names in rows.values()]
    free = [row for row in free if not isinstance(row[0], tuple)]  # not a row of reads or writes, which are on rails
    x: dict[Unit, float] = {unit: 0.0 for unit in wide}
    best, cost = dict(x), float("inf")
    for i in range(max(FEWEST, min(ROUNDS, STEPS // (len(links) + 1)))):
        rows_in_turn = free if i % 2 == 0 else free[::-1]  # down the page, then up
        for row, gap in [(rails, RAIL_GAP), *((row, GAP) for row in rows_in_turn)]:
            middles = _middles(x, side)
            wanted = {unit: _wanted(unit, near, x, middles[side[unit]]) for unit in row}
            ordered = sorted(row, key=lambda unit: (side[unit], round(wanted[unit], 6)))
            if i == 0 and row is rails:  # nothing has a place yet: rails begin in the order of their numbers
                ordered = sorted(row, key=lambda unit: side[unit])
            _spread(ordered, wanted, wide, gap, x, pulls)
        _part(x, wide, side)
        link_lengths = sum(weight * abs(x[units[a]] - x[units[b]]) for a, b, weight in links)
        now = link_lengths + WIDTH_COST * _width(x, wide)
        if now < cost - 1e-6:
            best, cost = dict(x), now
    placed = {name: round(round(best[unit], 6), 2) for name, unit in units.items()}  # a tie may be off by rounding
    ordered_rows = {row: sorted(names, key=lambda name: placed[name]) for row, names in rows.items()}
    return Places(placed, ordered_rows, cost, sizes)


def _neighbours(
    units: Mapping[str, Unit], links: Sequence[tuple[str, str, float]]
) -> dict[Unit, list[tuple[Unit, float]]]:
    """The units that each unit is linked to, with the weight of each link."""
    near: dict[Unit, list[tuple[Unit, float]]] = defaultdict(list)
    for a, b, weight in links:
        if units[a] != units[b]:
            near[units[a]].append((units[b], weight))
            near[units[b]].append((units[a], weight))
    return near


def _wanted(
    unit: Unit, near: Mapping[Unit, Sequence[tuple[Unit, float]]], x: Mapping[Unit, float], middle: float
) -> float:
    """The mean x of its neighbours, pulled a little towards the middle, so that nothing drifts away."""
    pulls = [*((x[other], weight) for other, weight in near.get(unit, ())), (middle, PULL)]
    return sum(weight * place for place, weight in pulls) / sum(weight for _, weight in pulls)


def _middles(x: Mapping[Unit, float], side: Mapping[Unit, int]) -> dict[int, float]:
    """The mean x of the units of each side."""
    sides = set(side.values())
    return {s: float(np.mean([x[u] for u in x if side[u] == s])) for s in sides}


def _width(x: Mapping[Unit, float], wide: Mapping[Unit, float]) -> float:
    """The width that all units take together."""
    return max((x[u] + wide[u] / 2 for u in x), default=0.0) - min((x[u] - wide[u] / 2 for u in x), default=0.0)


def _spread(
    row: Sequence[Unit],
    wanted: Mapping[Unit, float],
    wide: Mapping[Unit, float],
    gap: float,
    x: dict[Unit, float],
    weights: Mapping[Unit, float],
) -> None:
    """Set the ``x`` of a row's members, in their order, as close to ``wanted`` as the gaps allow (least squares).

    Subtract from each x the width of the members before it: the rest must not decrease along the row. That is isotonic
    regression, which pooling adjacent violators solves exactly.
    """
    room, taken = [], 0.0
    for i, unit in enumerate(row):
        taken += (wide[row[i - 1]] + wide[unit]) / 2 + gap if i else 0.0
        room.append(taken)
    pools: list[list[float]] = []  # sum of weighted places, weight, members
    for unit, offset in zip(row, room, strict=True):
        weight = max(weights[unit], LEAST_WEIGHT)
        pools.append([(wanted[unit] - offset) * weight, weight, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] > pools[-1][0] / pools[-1][1]:
            last = pools.pop()
            pools[-1] = [a + b for a, b in zip(pools[-1], last, strict=True)]
    at = iter(zip(row, room, strict=True))
    for total, weight, members in pools:
        for _ in range(int(members)):
            unit, offset = next(at)
            x[unit] = total / weight + offset


def _part(x: dict[Unit, float], wide: Mapping[Unit, float], side: Mapping[Unit, int]) -> None:
    """Shift everything that is needed at the last position only to the right of everything else."""
    rights = [x[u] + wide[u] / 2 for u in x if side[u] == EVERY]
    lefts = [x[u] - wide[u] / 2 for u in x if side[u] == LAST]
    if rights and lefts:
        start = min(x[u] - wide[u] / 2 for u in x if side[u] == EVERY)
        shift = max(*rights, start + NARROWEST_SIDE) + SIDE_GAP - min(lefts)
        for unit in x:
            x[unit] += shift if side[unit] == LAST else 0.0
