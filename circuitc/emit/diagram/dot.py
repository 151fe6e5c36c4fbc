"""Write the drawing as DOT. Equal circuits give equal bytes.

DOT measures y upward from the bottom of the sheet, in points; ``Sheet`` measures it downward.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

import graphviz

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.node_names import edge_name, split_node
from circuitc.circuit.stable_core import CORE, fractions
from circuitc.emit.diagram.labels import (
    DETAILS,
    EMBEDDINGS,
    MANY_NODES,
    PLAINEST,
    Detail,
    Facts,
    answer_label,
    facts_of,
    head_label,
    node_label,
    title_label,
)
from circuitc.emit.diagram.layout import Layout, lanes, layout_of, part_of
from circuitc.emit.diagram.legend import LegendEntry, legend_entries, legend_html
from circuitc.emit.diagram.place import place
from circuitc.emit.diagram.routes import BESIDE, Route, Way, label_place, routes
from circuitc.emit.diagram.sheet import Box, Sheet, sheet_of
from circuitc.emit.diagram.strip import Strip, strip_html, strip_of
from circuitc.emit.diagram.style import DARK, FONT, LIGHT, LINE, SMALL, Theme, text_width
from circuitc.emit.diagram.typesetting import HEAD, Label, Line, in_html, size_of

MANY_EDGES = 150  # above this number, weights are not written and lines are thin
COLOURED_TAIL = 27.0  # points: the piece before the answer that has the colour of its weight
READABLE = 6.0 / SMALL  # at this scale, the smallest text has six points
WIDEST = (10_000.0, 900.0, 720.0, 560.0, 440.0)  # points: a wider row is split; each is tried
ANSWER_WEIGHT_RISE = 16.0  # points: how far above the answer a weight stands
ARROW_HEAD = 4.5  # points
BETTER = 1e-9  # a scale must be this much larger to be preferred: less is rounding

ROUNDED_PARTS = ("q", "k", "v", "head", "gate", "up", "post_act", "y", "end")


def to_dot(circuit: CircuitData, dark: bool = False, legend: bool = False) -> str:
    """The drawing as DOT source, for light or dark paper, with a legend if asked for."""
    theme = DARK if dark else LIGHT
    layout = layout_of(circuit)
    sheet, labels = _best_sheet(circuit, layout, legend)
    graph = graphviz.Digraph("circuit")
    graph.attr(layout="nop2", outputorder="edgesfirst", bgcolor=theme.paper, fontname=FONT, pad="0.08")
    graph.attr("node", fontname=FONT, fontsize=f"{SMALL:g}", shape="box", style="filled", fixedsize="true")
    graph.attr("node", color=theme.line, penwidth="0.8", margin="0")
    graph.attr("edge", fontname=FONT, fontsize=f"{SMALL:g}", arrowsize="0.45")
    _background(graph, sheet, theme)
    _boxes(graph, sheet, labels, fractions(circuit.certificate, "nodes"), theme)
    _edges(graph, circuit, layout, sheet, theme)
    return str(graph.source)


def _best_sheet(circuit: CircuitData, layout: Layout, legend: bool) -> tuple[Sheet, dict[str, Label]]:
    """The most detailed sheet that can be read in print, if possible with the strip, or the one that prints largest."""
    facts = facts_of(circuit)
    best: tuple[Sheet, dict[str, Label]] | None = None
    for strip in dict.fromkeys((strip_of(circuit), None)):
        for detail in DETAILS if len(circuit.nodes) <= MANY_NODES else (PLAINEST,):
            labels = _labels(circuit, layout, facts, detail)
            entries = legend_entries(circuit, layout, facts, shows_tokens=detail.lines > 0) if legend else []
            for sheet in _sheets(circuit, layout, detail, labels, entries, strip):
                if best is None or sheet.scale > best[0].scale + BETTER:
                    best = sheet, labels
            if best is not None and best[0].scale >= READABLE:
                return best
    assert best is not None
    return best


def _sheets(
    circuit: CircuitData,
    layout: Layout,
    detail: Detail,
    labels: Mapping[str, Label],
    legend: list[LegendEntry],
    strip: Strip | None,
) -> Iterator[Sheet]:
    """One sheet for each width at which rows are split."""
    arranged = layout if detail.room == 1 else lanes(circuit, layout)
    sizes = {name: size_of(labels[name]) for name in layout.side}
    widest_row = max((sum(sizes[name][0] for name in row) for row in layout.rows.values()), default=0.0)
    whole, *narrower = WIDEST
    narrower = [width for width in narrower if width < 1.2 * widest_row]  # 1.2: rows also have gaps
    for width in [whole, *(narrower if len(circuit.edges) <= MANY_EDGES else narrower[:1])]:
        yield sheet_of(circuit, layout, place(circuit, arranged, sizes, width), labels, legend, strip, detail.room)


def _labels(circuit: CircuitData, layout: Layout, facts: Facts, detail: Detail) -> dict[str, Label]:
    """The labels of nodes, heads, embeddings, the answer and the title."""
    labels: dict[str, Label] = {node: node_label(node, facts, detail) for node in circuit.nodes}
    labels |= {head.name: head_label(head, facts, detail) for head in layout.heads}
    labels |= {name: [Line(text, HEAD)] for name, text in EMBEDDINGS.items()}
    labels |= {"answer": answer_label(circuit, facts), "title": title_label(circuit)}
    return labels


def _background(graph: graphviz.Digraph, sheet: Sheet, theme: Theme) -> None:
    for areas, fill in ((sheet.panels, theme.panel), (sheet.bands, theme.band)):
        for area in areas:
            with graph.subgraph(name=f"cluster_{area.name}") as part:
                part.attr(bb=_corners(area.box, sheet))
                if area.label:
                    part.attr(label=in_html(area.label, theme, "left"), lp=_point(area.at, sheet))
                part.attr(style="filled", fillcolor=fill, color=theme.frame, penwidth="0.6")


def _boxes(
    graph: graphviz.Digraph, sheet: Sheet, labels: Mapping[str, Label], sure: Mapping[str, float], theme: Theme
) -> None:
    """``sure`` says which fraction of other searches found a node; those outside the stable core are dashed."""
    for name, box in sheet.boxes.items():
        part = _part(name)
        if name == "key":
            label = legend_html(sheet.legend, sheet.columns, theme)
        elif name == "strip" and sheet.strip is not None:
            label = strip_html(sheet.strip, theme)
        else:
            label = in_html(labels[name], theme, "" if part else "left")
        # Graphviz measures the size of a node in inches of 72 points.
        where = {"pos": _point(box, sheet), "width": f"{box.w / 72:.4f}", "height": f"{box.h / 72:.4f}"}
        look = _box_look(part, theme)
        if sure.get(name, 1.0) < CORE:
            look["style"] = f"{look.get('style', 'filled')},dashed"
        graph.node(name, label, **where, **look)


def _part(name: str) -> str:
    """What decides the look of a box: the last part of a node's site, ``head``, ``end``, or nothing for plain text."""
    if name in ("title", "key", "strip"):
        return ""
    if name in (*EMBEDDINGS, "answer"):
        return "end"
    return "head" if ".head" in name else part_of(name)


def _box_look(part: str, theme: Theme) -> dict[str, str]:
    """The attributes of a box for its colour and outline."""
    if not part:
        return {"shape": "plaintext", "style": "solid", "fontcolor": theme.ink}
    look = {"fillcolor": theme.fills.get(part, theme.fills["stream"])}
    if part in ROUNDED_PARTS:
        look["style"] = "filled,rounded"
    if part == "end":
        look["penwidth"] = "1.4"
    return look


def _edges(graph: graphviz.Digraph, circuit: CircuitData, layout: Layout, sheet: Sheet, theme: Theme) -> None:
    """Draw the edges and wires; those with a weight have its colour and, unless there are many, its number."""
    many = len(circuit.edges) > MANY_EDGES
    weights, sure = _weights(circuit), fractions(circuit.certificate, "edges")
    largest: dict[str, float] = defaultdict(float)
    for (_, _, kind), weight in weights.items():
        largest[kind] = max(largest[kind], abs(weight))
    drawn = routes(circuit, layout, sheet)
    numbers = _Numbers(layout, sheet, () if many else drawn.values(), theme)
    for way, route in drawn.items():
        source, target, kind = way
        if way in weights:
            weight = weights[way]
            look = _weight_look(kind, weight, abs(weight) / largest[kind], route, many, theme)
            if sure.get(edge_name(source, target), 1.0) < CORE:
                look["style"] = "dashed"
            if not many:
                look |= numbers.place(way, weight, route)
        else:
            look = _plain_look(kind, many, theme)
        arrow = kind != "score"  # a query and a key meet: neither leads to the other
        graph.edge(source, target, pos=_spline(route, sheet, arrow), dir="forward" if arrow else "none", **look)


def _weights(circuit: CircuitData) -> dict[Way, float]:
    """The weights that are drawn: of edges and, where the answer is one number, of wires to the answer."""
    weights = {(edge.source, edge.target, "weight"): edge.weight for edge in circuit.edges}
    if not isinstance(circuit.answer, Channels) or len(circuit.answer.ids) == 1:
        weights |= {(w.source, w.target, w.kind): w.weight for w in circuit.wires if w.kind == "unembed"}
    return weights


def _weight_look(kind: str, weight: float, fraction: float, route: Route, many: bool, theme: Theme) -> dict[str, str]:
    """Colour by the sign of a weight, width by its ``fraction`` of the largest weight of its kind."""
    colour = theme.sign_colour(weight)
    thinnest, range_of_width = (0.3, 1.2) if many else (0.7, 2.3)  # points
    width = f"{thinnest + range_of_width * fraction:.2f}"
    return {"color": colour if kind == "weight" else _fading(route, theme.rail, colour), "penwidth": width}


def _plain_look(kind: str, many: bool, theme: Theme) -> dict[str, str]:
    """The look of what has no weight: where a query meets its key, and the channels of the residual stream."""
    if kind == "score":
        return {"color": theme.score, "style": "dashed", "penwidth": "1.1"}
    if kind == "join":
        return {"color": theme.score, "style": "dashed", "penwidth": "1.1", "class": "join"}
    return {"color": theme.rail, "penwidth": "0.7" if many else "2.2"}


def _fading(route: Route, rail: str, colour: str) -> str:
    """Graphviz's colour list for a rail that has its weight's colour on the last piece before the answer."""
    length = route.points[-1][1] - route.points[0][1]
    tail = min(1.0, COLOURED_TAIL / max(length, 1e-6))
    return colour if tail > 0.9 else f"{rail};{1 - tail:.3f}:{colour};{tail:.3f}"


class _Numbers:
    """Writes weights beside their edges, each where it covers the fewest boxes and other numbers."""

    def __init__(self, layout: Layout, sheet: Sheet, drawn: Iterable[Route], theme: Theme) -> None:
        self.layout, self.sheet, self.theme = layout, sheet, theme
        self.taken = [*sheet.boxes.values(), *(box for route in drawn for box in route.line())]
        self.written: set[tuple[float, str]] = set()
        """The numbers at the answer, each with its x: equal ones of one channel are written once."""

    def place(self, way: Way, weight: float, route: Route) -> dict[str, str]:
        """The attributes of an edge for its number; none where the number is already there."""
        text = self._text(way, weight)
        size = (text_width(text, SMALL) + 2, LINE * SMALL)
        if way[2] == "unembed":
            x, y = route.points[-1]
            if (round(x, 1), text) in self.written:
                return {}
            self.written.add((round(x, 1), text))
            at = Box(x + size[0] / 2 + BESIDE, y - ANSWER_WEIGHT_RISE, *size)
        else:
            at = label_place(route, size, self.taken)
        self.taken.append(at)
        return {"label": self._html(text, self.theme.sign_colour(weight), at), "lp": _point(at, self.sheet)}

    def _text(self, way: Way, weight: float) -> str:
        """A weight to three digits; for an edge through a head with several values, with the value's channel."""
        source, target, _ = way
        head = self.layout.through.get((source, target))
        text = f"{weight:.3g}".replace("-", "−")
        return f"v{split_node(source)[1]} {text}" if head is not None and len(head.v) > 1 else text

    def _html(self, text: str, colour: str, at: Box) -> str:
        """Text on the colour of the background, so that lines under it do not show through."""
        on_band = any(band.box.meets(at) for band in self.sheet.bands)
        ground = self.theme.band if on_band else self.theme.panel
        return (
            f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" BGCOLOR="{ground}">'
            f'<TR><TD><FONT COLOR="{colour}">{text}</FONT></TD></TR></TABLE>>'
        )


def _spline(route: Route, sheet: Sheet, arrow: bool) -> str:
    """The points of an edge as Graphviz reads them. Where it has an arrow, the line ends at the back of its head."""
    points = [f"{x:.2f},{sheet.size[1] - y:.2f}" for x, y in route.points]
    if not arrow:
        return " ".join(points)
    (x, y), (before_x, before_y) = route.points[-1], route.points[-2]
    length = max(((x - before_x) ** 2 + (y - before_y) ** 2) ** 0.5, 1e-6)
    back = min(ARROW_HEAD, length) / length
    line_end = f"{x + (before_x - x) * back:.2f},{sheet.size[1] - (y + (before_y - y) * back):.2f}"
    return " ".join([f"e,{points[-1]}", *points[:-1], line_end])


def _point(box: Box, sheet: Sheet) -> str:
    return f"{box.x:.2f},{sheet.size[1] - box.y:.2f}"


def _corners(box: Box, sheet: Sheet) -> str:
    h = sheet.size[1]
    return f"{box.left:.2f},{h - box.bottom:.2f},{box.right:.2f},{h - box.top:.2f}"
