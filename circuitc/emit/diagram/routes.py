"""The route of each edge over the sheet, and the place of its weight. All lengths are in points."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.layout import Layout
from circuitc.emit.diagram.sheet import Box, Sheet

Point = tuple[float, float]
Way = tuple[str, str, str]
"""Source, target and kind of an edge or wire."""
Leg = tuple[str, str, Way]
"""A part of a route from one box to the next: start, end, and the edge or wire that it is a part of."""
BEND = 0.42  # how far an edge runs straight down before it turns, as a fraction of its height
BESIDE = 2.5  # between an edge and its weight
SAMPLES = 10  # points on a curve, which labels should not cover
PORT = 7.0  # between edges at one node
TRIALS = (0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85)  # places for a label along an edge, as fractions of it


@dataclass(frozen=True)
class Route:
    """Cubic Bézier curves: a start, then three points for each curve. A label stands on the last one."""

    points: Sequence[Point]

    def along(self, t: float) -> Point:
        """The point at ``t`` in [0, 1] of the last curve."""
        a, b, c, d = self.points[-4:]
        return tuple(  # type: ignore[return-value]
            (1 - t) ** 3 * a[i] + 3 * t * (1 - t) ** 2 * b[i] + 3 * t**2 * (1 - t) * c[i] + t**3 * d[i] for i in (0, 1)
        )

    def line(self) -> Iterator[Box]:
        """Small boxes all along the curves."""
        for i in range(0, len(self.points) - 1, 3):
            piece = Route(self.points[i : i + 4])
            yield from (Box(*piece.along(step / SAMPLES), 1.0, 1.0) for step in range(SAMPLES))

    def beside(self, t: float, size: tuple[float, float], side: int) -> Box:
        """A box that touches the curve at ``t``, on its right (1) or on its left (-1)."""
        (x, y), (near_x, near_y) = self.along(t), self.along(t + 0.01)
        length = math.hypot(near_x - x, near_y - y) or 1.0
        across, down = side * (near_y - y) / length, -side * (near_x - x) / length
        away = abs(across) * size[0] / 2 + abs(down) * size[1] / 2 + BESIDE
        return Box(x + across * away, y + down * away, *size)


def curve(start: Point, end: Point) -> list[Point]:
    """The three points after ``start`` of a curve that leaves and arrives vertically."""
    bend = BEND * (end[1] - start[1])
    return [(start[0], start[1] + bend), (end[0], end[1] - bend), end]


def straight(start: Point, end: Point) -> list[Point]:
    """The three points after ``start`` of a straight line."""
    third = [(start[i] + (end[i] - start[i]) / 3, start[i] + 2 * (end[i] - start[i]) / 3) for i in (0, 1)]
    return [(third[0][0], third[1][0]), (third[0][1], third[1][1]), end]


def routes(circuit: CircuitData, layout: Layout, sheet: Sheet) -> dict[Way, Route]:
    """The route of each edge (of kind ``weight``) and wire, and of each line that only joins a channel to its head (of
    kind ``join``)."""
    all_ways = ways(circuit, layout)
    stream = {way for way in all_ways if way[2] in ("embed", "residual", "unembed")}
    legs = {way: _legs(way, layout) for way in all_ways if way not in stream}
    out, into = _ports([leg for found in legs.values() for leg in found], sheet)
    found: dict[Way, Route] = {}
    for way in all_ways:
        if way in stream:
            found[way] = _along_rail(way[0], way[1], layout, sheet)
            continue
        ends = [((out[leg], sheet.boxes[leg[0]].bottom), (into[leg], sheet.boxes[leg[1]].top)) for leg in legs[way]]
        (start, enter), (leave, end) = ends[0], ends[-1]
        if len(ends) == 1:
            found[way] = Route([start, *curve(start, enter)])
        elif way[2] == "score":  # down to the head from the query, and up from there to the key
            dip = enter[1] + sheet.boxes[legs[way][0][1]].h / 2
            across = [(enter[0], dip), (end[0], dip), end]
            found[way] = Route([start, *curve(start, enter), *across, *curve(end, leave)])
        else:
            found[way] = Route([start, *curve(start, enter), *straight(enter, leave), *curve(leave, end)])
    return found


def _legs(way: Way, layout: Layout) -> list[Leg]:
    """One leg from source to target; two, if a head is between them."""
    source, target, kind = way
    head = layout.through.get((source, target))
    if head is None:
        return [(source, target, way)]
    return [(source, head.name, way), (target, head.name, way) if kind == "score" else (head.name, target, way)]


def ways(circuit: CircuitData, layout: Layout) -> list[Way]:
    """Edges, wires, and a ``join`` for each channel of a head that no edge or wire leads through the head."""
    found = [(edge.source, edge.target, "weight") for edge in circuit.edges]
    found += [(wire.source, wire.target, wire.kind) for wire in circuit.wires]
    ends = {end for source, target, _ in found if (source, target) in layout.through for end in (source, target)}
    lonely = [(x, head.name, "join") for head in layout.heads for x in (*head.q, *head.k, *head.v) if x not in ends]
    return found + lonely


def _along_rail(source: str, target: str, layout: Layout, sheet: Sheet) -> Route:
    """Down a channel of the residual stream. A route to the other side crosses over directly below its source."""
    boxes = sheet.boxes
    a, b = boxes[source], boxes[target]
    x = b.x if target in layout.rails else a.x
    start, end = (a.x if source in layout.rails else x, a.bottom), (x, b.top)
    if start[0] == x:
        return Route([start, *straight(start, end)])
    below = min([box.top for box in boxes.values() if box.top > a.bottom + 1], default=end[1])
    turn = (x, min(max(below, start[1] + 14), end[1]))
    return Route([start, *curve(start, turn), *(straight(turn, end) if turn != end else [])])


def _ports(legs: Sequence[Leg], sheet: Sheet) -> tuple[dict[Leg, float], dict[Leg, float]]:
    """The x at which each leg leaves, and the x at which it arrives: side by side, in the order of their far ends."""
    boxes = sheet.boxes
    found: list[dict[Leg, float]] = []
    for near, far in ((0, 1), (1, 0)):
        at: dict[str, list[Leg]] = defaultdict(list)
        for leg in legs:
            at[str(leg[near])].append(leg)
        places: dict[Leg, float] = {}
        for name, members in at.items():
            box = boxes[name]
            step = min(PORT, 0.7 * box.w / max(1, len(members) - 1))
            members = sorted(members, key=lambda leg: boxes[str(leg[far])].x)
            for i, leg in enumerate(members):
                places[leg] = box.x + step * (i - (len(members) - 1) / 2)
        found.append(places)
    return found[0], found[1]


def label_place(route: Route, size: tuple[float, float], taken: Sequence[Box]) -> Box:
    """The place beside the edge where a label covers the fewest boxes."""
    through = len(route.points) > 4  # the legs behind a head start close together: place the label near their end
    tried = sorted(TRIALS, reverse=True)[2:] if through else TRIALS
    spots = [route.beside(t, size, side) for t in tried for side in (1, -1)]
    return min(spots, key=lambda spot: sum(spot.meets(box) for box in taken))
