"""The sheet: a box for every node, bands for blocks, panels for positions, and how large it prints on a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.key import Entry, size_of_key
from circuitc.emit.diagram.labels import BLOCKS, STARTS
from circuitc.emit.diagram.place import Places
from circuitc.emit.diagram.plan import EVERY, LAST, Block, Plan
from circuitc.emit.diagram.text import HEAD, SOFT, Label, Line, size_of

PAGE = (595.0 - 57.0, 842.0 - 57.0)  # points: A4 in portrait with margins of one centimetre

ROW_GAP, BLOCK_GAP, LAYER_GAP = 25.0, 12.0, 20.0  # points from row to row, block to block, layer to layer
HEAD_GAP = 18.0  # above a head
MOST_GAP = 70.0
PAD = 7.0  # of bands and panels
MARGIN = 52.0  # at the left, for the names of blocks
PANELS = {EVERY: "at every position", LAST: "at the last position"}


@dataclass(frozen=True)
class Box:
    """A rectangle by its middle; ``y`` grows downward. Points."""

    x: float
    y: float
    w: float
    h: float

    @property
    def left(self) -> float:
        return self.x - self.w / 2

    @property
    def right(self) -> float:
        return self.x + self.w / 2

    @property
    def top(self) -> float:
        return self.y - self.h / 2

    @property
    def bottom(self) -> float:
        return self.y + self.h / 2

    def meets(self, other: Box) -> bool:
        """Whether two boxes overlap."""
        return abs(self.x - other.x) < (self.w + other.w) / 2 and abs(self.y - other.y) < (self.h + other.h) / 2


def between(left: float, top: float, right: float, bottom: float) -> Box:
    return Box((left + right) / 2, (top + bottom) / 2, right - left, bottom - top)


@dataclass(frozen=True)
class Area:
    """A part of the background with what is written on it, and where."""

    name: str
    label: Label
    box: Box
    at: Box


@dataclass(frozen=True)
class Sheet:
    boxes: Mapping[str, Box]
    bands: Sequence[Area]
    panels: Sequence[Area]
    size: tuple[float, float]
    columns: int
    """Of the key."""
    key: list[Entry]

    @property
    def scale(self) -> float:
        """How large it prints on a page, of its own size, in whichever direction fits better; at most 1."""
        return printed(self.size)


def printed(size: tuple[float, float]) -> float:
    """The scale at which a drawing of this size fits a page."""
    w, h = size
    return min(1.0, max(min(PAGE[0] / w, PAGE[1] / h), min(PAGE[1] / w, PAGE[0] / h)))


def sheet_of(
    circuit: CircuitData, plan: Plan, places: Places, labels: Mapping[str, Label], key: list[Entry], room: float = 1.0
) -> Sheet:
    """Boxes from the title down to the key; ``labels`` are those of nodes, heads, ends and ``title``."""
    ends = {end for wire in circuit.wires for end in (wire.source, wire.target)}
    left, right = places.span(plan)
    boxes: dict[str, Box] = {}
    title = size_of(labels["title"])
    y = title[1] + 4
    panel_top = y
    y += 16
    for start in (name for name in STARTS if name in ends):
        xs = [places.x[wire.target] for wire in circuit.wires if wire.source == start]
        w, h = size_of(labels[start])
        w = max(w, max(xs) - min(xs) + 30)
        boxes[start] = Box((max(xs) + min(xs)) / 2, y + h / 2, w, h)
        y += h + 6
    bands: list[Area] = []
    spans: list[tuple[Block, float, float]] = []
    for (row, i), names in places.rows.items():
        block, step = row
        if not spans or spans[-1][0] != block:
            near = bool(spans) and spans[-1][0][0] == block[0] is not None
            y += PAD + room * (BLOCK_GAP if near else LAYER_GAP) + (PAD if spans else 0)
            spans.append((block, y - PAD, y))
        else:
            y += room * HEAD_GAP if i else _gap(circuit, plan, places, names, HEAD_GAP if step == 2 else ROW_GAP, room)
        height = max(places.sizes[name][1] for name in names)
        for name in names:  # all of one height, so that no way to a small one runs behind a tall one
            boxes[name] = Box(places.x[name], y + height / 2, places.sizes[name][0], height)
        y += height
        spans[-1] = (block, spans[-1][1], y + PAD)
    y += PAD
    if "answer" in ends:
        y += ROW_GAP + 4
        xs = [places.x[wire.source] for wire in circuit.wires if wire.target == "answer"]
        w, h = size_of(labels["answer"])
        w = max(w, max(xs) - min(xs) + 30)
        boxes["answer"] = Box((max(xs) + min(xs)) / 2, y + h / 2, w, h)
        y += h
    bottom = y + PAD
    inner = [box for name, box in boxes.items()]
    left = min([left, *(box.left for box in inner)]) - PAD - MARGIN
    right = max([right, *(box.right for box in inner)]) + PAD
    panels = _panels(plan, places, boxes, [(top, low) for _, top, low in spans], panel_top, bottom)
    right = max([right, left + title[0], *(panel.box.right for panel in panels)])
    for block, top, low in spans:
        label = _band_label(block)
        w, h = size_of(label)
        middle = Box(left + w / 2, top + max(h, 22.0) / 2, w, h)
        for i, panel in enumerate(panels):
            if any(top < box.y < low and panel.box.left < box.x < panel.box.right for box in boxes.values()):
                box = between(panel.box.left + 3, top, panel.box.right - 3, low)
                bands.append(Area(f"{'_'.join(map(str, block))}_{i}", label, box, middle))
                label = []
    boxes["title"] = Box(left + title[0] / 2, title[1] / 2, *title)
    size = (right - left, bottom)
    box, columns = _key_place(key, panels, left, size)
    boxes["key"] = box
    return Sheet(boxes, bands, panels, (max(size[0], box.right - left), max(size[1], box.bottom)), columns, key)


def _key_place(key: list[Entry], panels: Sequence[Area], left: float, size: tuple[float, float]) -> tuple[Box, int]:
    """Under the left panel if there is room, else under all, in as many columns as fit."""
    for columns in (2, 1):
        w, h = size_of_key(key, columns)
        if len(panels) > 1 and w < panels[1].box.left - left and h + 16 < size[1] - panels[0].box.bottom:
            return Box(left + w / 2, size[1] - h / 2, w, h), columns
    fitting = [n for n in range(1, len(key) + 1) if size_of_key(key, n)[0] <= size[0]]
    columns = max(fitting, default=1)
    w, h = size_of_key(key, columns)
    return Box(left + w / 2, size[1] + 8 + h / 2, w, h), columns


def _gap(circuit: CircuitData, plan: Plan, places: Places, names: Sequence[str], least: float, room: float) -> float:
    """More room above a row where long ways or many arrive: steep edges can be told apart."""
    here = set(names)
    ends = [
        (e.source, plan.through[e.source, e.target].name if (e.source, e.target) in plan.through else e.target)
        for e in circuit.edges
    ]
    ends += [
        (plan.through[e.source, e.target].name, e.target) for e in circuit.edges if (e.source, e.target) in plan.through
    ]
    runs = [abs(places.x[a] - places.x[b]) for a, b in ends if b in here and a in places.x]
    return max(least * (0.5 + room / 2), room * min(MOST_GAP, 16 + 0.09 * max(runs, default=0.0) + 1.2 * len(runs)))


def _band_label(block: Block) -> Label:
    layer, kind = block
    what = Line(BLOCKS.get(kind, kind), SOFT)
    return [what] if layer is None else [Line(f"layer {layer}", HEAD), what]


def _panels(
    plan: Plan,
    places: Places,
    boxes: Mapping[str, Box],
    bands: Sequence[tuple[float, float]],
    top: float,
    bottom: float,
) -> list[Area]:
    """Behind what is needed at every position, which ends where that ends, and behind what the last one needs."""
    found = []
    spans = {side: places.span(plan, side) for side in PANELS if side in plan.side.values()}
    for side, (left, right) in spans.items():
        if side == max(spans) and "answer" in boxes:
            left, right = min(left, boxes["answer"].left), max(right, boxes["answer"].right)
        label = [Line(PANELS[side], SOFT)]
        w, h = size_of(label)
        last = max(boxes[name].y for name, at in plan.side.items() if at == side)
        low = bottom if side == max(spans) else min(end for _, end in bands if end > last) + 4
        box = between(left - PAD, top, (max(right, left + w) if side == max(spans) else right) + PAD, low)
        found.append(Area(f"positions_{side}", label, box, Box(box.left + 2 + w / 2, top + 3 + h / 2, w, h)))
    return found
