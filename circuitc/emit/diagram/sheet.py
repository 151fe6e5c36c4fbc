"""The sheet: a box for every node, a band for every block, a panel for every side, and the scale on a printed page.

All lengths are in points; y grows downward.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.labels import BLOCK_NAMES, EMBEDDINGS
from circuitc.emit.diagram.layout import EVERY, LAST, STEPS, Block, Layout
from circuitc.emit.diagram.legend import LegendEntry, legend_size
from circuitc.emit.diagram.place import Places, Size
from circuitc.emit.diagram.strip import Strip
from circuitc.emit.diagram.typesetting import HEAD, SOFT, Label, Line, size_of

PAGE = (595.0 - 57.0, 842.0 - 57.0)  # A4 in portrait with margins of one centimetre

ROW_GAP, BLOCK_GAP, LAYER_GAP = 25.0, 12.0, 20.0  # from row to row, block to block, layer to layer
HEAD_GAP = 18.0  # above a head
TITLE_GAP, EMBEDDING_GAP, ANSWER_GAP = 4.0, 6.0, 4.0  # below the title, below an embedding, above the answer
LARGEST_GAP = 70.0  # between two rows
ARRIVALS_GAP, PER_POINT, PER_EDGE = 16.0, 0.09, 1.2
"""Above a row at which edges arrive: the gap, what it grows by for each point that the longest edge runs sideways, and
for each edge."""
PADDING = 7.0  # of bands and panels
MARGIN = 52.0  # at the left, for the names of blocks
PANEL_NAME = 16.0  # height
END_PADDING = 30.0  # added to the width that the edges of an embedding or of the answer take
BAND_INSET, BAND_NAME = 3.0, 22.0  # between a band and its panel; least height of a band's name
LEGEND_GAP, LEGEND_ROOM = 8.0, 16.0  # above a legend below the panels; spare height for a legend below the left panel
PANELS = {EVERY: "at every position", LAST: "at the last position"}


@dataclass(frozen=True)
class Box:
    """A rectangle, given by its middle and its size."""

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
    """A part of the background, its label, and the box ``at`` which the label stands."""

    name: str
    label: Label
    box: Box
    at: Box


@dataclass(frozen=True)
class BlockRows:
    """The rows of a block, from ``top`` to ``bottom``."""

    block: Block
    top: float
    bottom: float


@dataclass(frozen=True)
class Sheet:
    """Everything with its place. ``boxes`` are nodes, heads, embeddings, ``answer``, ``title``, ``strip``, and ``key``
    (the legend, which has so many ``columns``)."""

    boxes: Mapping[str, Box]
    bands: Sequence[Area]
    panels: Sequence[Area]
    size: tuple[float, float]
    columns: int
    legend: list[LegendEntry]
    strip: Strip | None

    @property
    def scale(self) -> float:
        """The scale at which the sheet fits a page, upright or across, whichever is larger; at most 1."""
        return printed(self.size)


def printed(size: tuple[float, float]) -> float:
    """The scale at which a drawing of this size fits a page."""
    w, h = size
    return min(1.0, max(min(PAGE[0] / w, PAGE[1] / h), min(PAGE[1] / w, PAGE[0] / h)))


def sheet_of(
    circuit: CircuitData,
    layout: Layout,
    places: Places,
    labels: Mapping[str, Label],
    legend: list[LegendEntry],
    strip: Strip | None,
    room: float = 1.0,
) -> Sheet:
    """Place everything from the title down to the legend.

    ``labels`` holds those of nodes, heads, embeddings, the answer and the title; ``room`` scales the gaps between rows.
    """
    title = size_of(labels["title"])
    panel_top = title[1] + TITLE_GAP
    boxes, y = _embedding_boxes(circuit, places, labels, panel_top + PANEL_NAME)
    row_boxes, blocks, y = _row_boxes(circuit, layout, places, y, room)
    boxes |= row_boxes
    y += PADDING
    sources = [wire.source for wire in circuit.wires if wire.target == "answer"]
    if sources:
        y += ROW_GAP + ANSWER_GAP
        boxes["answer"] = _end_box([places.x[source] for source in sources], y, labels["answer"])
        y += boxes["answer"].h
    bottom = y + PADDING

    left, right = places.span(layout)
    left = min([left, *(box.left for box in boxes.values())]) - PADDING - MARGIN
    right = max([right, *(box.right for box in boxes.values())]) + PADDING
    panels = _panels(layout, places, boxes, blocks, panel_top, bottom)
    right = max([right, left + title[0], *(panel.box.right for panel in panels)])
    bands = _bands(blocks, panels, boxes, left)

    boxes["title"] = Box(left + title[0] / 2, title[1] / 2, *title)
    size = (right - left, bottom)
    columns = 1
    if strip is not None:
        boxes["strip"] = _corner(strip.size, panels, left, size) or _outside(strip.size, left, size, panel_top)
        size = (max(size[0], boxes["strip"].right - left), max(size[1], boxes["strip"].bottom))
    if legend:
        boxes["key"], columns = _legend_place(legend, panels if strip is None else (), left, size)
        size = (max(size[0], boxes["key"].right - left), max(size[1], boxes["key"].bottom))
    return Sheet(boxes, bands, panels, size, columns, legend, strip)


def _embedding_boxes(
    circuit: CircuitData, places: Places, labels: Mapping[str, Label], y: float
) -> tuple[dict[str, Box], float]:
    """The embeddings that are read, one below the other from ``y`` on, and the y below them."""
    boxes: dict[str, Box] = {}
    for name in EMBEDDINGS:
        readers = [wire.target for wire in circuit.wires if wire.source == name]
        if readers:
            boxes[name] = _end_box([places.x[reader] for reader in readers], y, labels[name])
            y += boxes[name].h + EMBEDDING_GAP
    return boxes, y


def _end_box(xs: Sequence[float], top: float, label: Label) -> Box:
    """A box that is wide enough for its label and for edges at all ``xs``."""
    width, height = size_of(label)
    width = max(width, max(xs) - min(xs) + END_PADDING)
    return Box((max(xs) + min(xs)) / 2, top + height / 2, width, height)


def _row_boxes(
    circuit: CircuitData, layout: Layout, places: Places, y: float, room: float
) -> tuple[dict[str, Box], list[BlockRows], float]:
    """The boxes of nodes and heads row by row below ``y``, the blocks that the rows form, and the y below them."""
    boxes: dict[str, Box] = {}
    blocks: list[BlockRows] = []
    for ((block, step), part), names in places.rows.items():
        if blocks and blocks[-1].block == block:
            least = HEAD_GAP if step == STEPS["head"] else ROW_GAP
            y += room * HEAD_GAP if part else _row_gap(circuit, layout, places, names, least, room)
        else:
            same_layer = bool(blocks) and blocks[-1].block[0] == block[0] is not None
            gap = BLOCK_GAP if same_layer else LAYER_GAP
            y += PADDING + room * gap + (PADDING if blocks else 0)
            blocks.append(BlockRows(block, y - PADDING, y))
        # All boxes of a row have one height: else an edge to a small box could run behind a tall one.
        height = max(places.sizes[name][1] for name in names)
        for name in names:
            boxes[name] = Box(places.x[name], y + height / 2, places.sizes[name][0], height)
        y += height
        blocks[-1] = replace(blocks[-1], bottom=y + PADDING)
    return boxes, blocks, y


def _row_gap(
    circuit: CircuitData, layout: Layout, places: Places, names: Sequence[str], least: float, room: float
) -> float:
    """The gap above a row: larger where many edges arrive, or edges from far to the side, so that they stay apart."""
    row, x = set(names), places.x
    sideways = [abs(x[a] - x[b]) for a, b in _edge_pieces(circuit, layout) if b in row and a in x]
    wanted = ARRIVALS_GAP + PER_POINT * max(sideways, default=0.0) + PER_EDGE * len(sideways)
    return max(least * (0.5 + room / 2), room * min(LARGEST_GAP, wanted))


def _edge_pieces(circuit: CircuitData, layout: Layout) -> Iterator[tuple[str, str]]:
    """Both ends of each edge; an edge through a head is two pieces."""
    for edge in circuit.edges:
        head = layout.through.get((edge.source, edge.target))
        if head is None:
            yield edge.source, edge.target
        else:
            yield edge.source, head.name
            yield head.name, edge.target


def _bands(blocks: Sequence[BlockRows], panels: Sequence[Area], boxes: Mapping[str, Box], left: float) -> list[Area]:
    """Behind each block, a band on each panel that has a box of the block; the leftmost of them bears the name."""
    bands = []
    for rows in blocks:
        label = _band_label(rows.block)
        width, height = size_of(label)
        at = Box(left + width / 2, rows.top + max(height, BAND_NAME) / 2, width, height)
        for i, panel in enumerate(panels):
            middles = ((box.x, box.y) for box in boxes.values())
            if any(rows.top < y < rows.bottom and panel.box.left < x < panel.box.right for x, y in middles):
                box = between(panel.box.left + BAND_INSET, rows.top, panel.box.right - BAND_INSET, rows.bottom)
                bands.append(Area(f"{'_'.join(map(str, rows.block))}_{i}", label, box, at))
                label = []
    return bands


def _band_label(block: Block) -> Label:
    layer, kind = block
    what = Line(BLOCK_NAMES.get(kind, kind), SOFT)
    return [what] if layer is None else [Line(f"layer {layer}", HEAD), what]


def _panels(
    layout: Layout,
    places: Places,
    boxes: Mapping[str, Box],
    blocks: Sequence[BlockRows],
    top: float,
    bottom: float,
) -> list[Area]:
    """Behind each side that has nodes, a panel.

    The rightmost panel reaches down to the ``bottom``. The left one ends below the last block that has a node on it.
    """
    found = []
    spans = {side: places.span(layout, side) for side in PANELS if side in layout.side.values()}
    for side, (left, right) in spans.items():
        rightmost = side == max(spans)
        if rightmost and "answer" in boxes:
            left, right = min(left, boxes["answer"].left), max(right, boxes["answer"].right)
        label = [Line(PANELS[side], SOFT)]
        width, height = size_of(label)
        lowest = max(boxes[name].y for name, at in layout.side.items() if at == side)
        end = bottom if rightmost else min(rows.bottom for rows in blocks if rows.bottom > lowest) + 4
        box = between(left - PADDING, top, (max(right, left + width) if rightmost else right) + PADDING, end)
        at = Box(box.left + 2 + width / 2, top + 3 + height / 2, width, height)
        found.append(Area(f"positions_{side}", label, box, at))
    return found


def _legend_place(
    legend: list[LegendEntry], panels: Sequence[Area], left: float, size: tuple[float, float]
) -> tuple[Box, int]:
    """The legend's box, and its number of columns: below the left panel if there is room, else below everything."""
    for columns in (2, 1):
        corner = _corner(legend_size(legend, columns), panels, left, size)
        if corner is not None:
            return corner, columns
    fitting = [columns for columns in range(1, len(legend) + 1) if legend_size(legend, columns)[0] <= size[0]]
    columns = max(fitting, default=1)
    return _below(legend_size(legend, columns), left, size), columns


def _corner(own: Size, panels: Sequence[Area], left: float, size: Size) -> Box | None:
    """A box of this size below the left panel; None if there is no room."""
    if len(panels) < 2:
        return None
    free = panels[1].box.left - left, size[1] - panels[0].box.bottom
    fits = own[0] < free[0] and own[1] + LEGEND_ROOM < free[1]
    return Box(left + own[0] / 2, size[1] - own[1] / 2, *own) if fits else None


def _outside(own: Size, left: float, size: Size, top: float) -> Box:
    """A box of this size below everything, or to the right of it, whichever prints larger."""
    below, right = _below(own, left, size), left + size[0] + LEGEND_GAP
    beside = between(right, top, right + own[0], top + own[1])
    sizes = [(max(size[0], box.right - left), max(size[1], box.bottom)) for box in (below, beside)]
    return beside if printed(sizes[1]) > printed(sizes[0]) else below


def _below(own: Size, left: float, size: Size) -> Box:
    """A box of this size below everything."""
    return Box(left + own[0] / 2, size[1] + LEGEND_GAP + own[1] / 2, *own)
