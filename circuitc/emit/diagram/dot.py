"""The drawing as DOT: the same circuit gives the same bytes."""

from __future__ import annotations

from collections.abc import Mapping

import graphviz

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.sites import split_node
from circuitc.emit.diagram import key as keys
from circuitc.emit.diagram.labels import (
    DETAILS,
    MANY_NODES,
    PLAINEST,
    STARTS,
    Detail,
    Facts,
    answer_label,
    facts_of,
    head_label,
    node_label,
    title_label,
)
from circuitc.emit.diagram.place import place
from circuitc.emit.diagram.plan import Plan, lanes, part_of, plan_of
from circuitc.emit.diagram.routes import Route, label_place, routes
from circuitc.emit.diagram.sheet import Box, Sheet, sheet_of
from circuitc.emit.diagram.style import DARK, FONT, LIGHT, LINE, SMALL, Theme, text_width
from circuitc.emit.diagram.text import HEAD, Label, Line, in_html, size_of

MANY = 150  # edges; above, weights are not written and lines are thin
TAIL = 27.0  # points before the answer
READABLE = 6.0 / SMALL  # of its size, a drawing still has text of six points
WIDEST = (10_000.0, 900.0, 720.0, 560.0, 440.0)  # points of a row before it becomes two


def to_dot(circuit: CircuitData, dark: bool = False) -> str:
    """The drawing as DOT source, for light or dark paper."""
    theme = DARK if dark else LIGHT
    plan = plan_of(circuit)
    sheet, labels = _best_sheet(circuit, plan)
    graph = graphviz.Digraph("circuit")
    graph.attr(layout="nop2", outputorder="edgesfirst", bgcolor=theme.paper, fontname=FONT, pad="0.08")
    graph.attr("node", fontname=FONT, fontsize=f"{SMALL:g}", shape="box", style="filled", fixedsize="true")
    graph.attr("node", color=theme.line, penwidth="0.8", margin="0")
    graph.attr("edge", fontname=FONT, fontsize=f"{SMALL:g}", arrowsize="0.45")
    _background(graph, sheet, theme)
    _boxes(graph, sheet, labels, theme)
    _edges(graph, circuit, plan, sheet, theme)
    return str(graph.source)


def _best_sheet(circuit: CircuitData, plan: Plan) -> tuple[Sheet, dict[str, Label]]:
    """As much on the nodes as can be read in print, in the rows that print largest."""
    facts = facts_of(circuit)
    best: tuple[float, Sheet, dict[str, Label]] | None = None
    for detail in DETAILS if len(circuit.nodes) <= MANY_NODES else (PLAINEST,):
        labels = _labels(circuit, plan, facts, detail)
        key = keys.entries(circuit, plan, facts, shows_tokens=detail.lines > 0)
        arranged = plan if detail.room == 1 else lanes(circuit, plan)
        full = max((sum(size_of(labels[name])[0] for name in row) for row in plan.rows.values()), default=0.0)
        narrower = [widest for widest in WIDEST[1:] if widest < 1.2 * full]
        for widest in [WIDEST[0], *(narrower if len(circuit.edges) <= MANY else narrower[:1])]:
            places = place(circuit, arranged, {name: size_of(labels[name]) for name in plan.side}, widest)
            sheet = sheet_of(circuit, plan, places, labels, key, detail.room)
            if best is None or sheet.scale > best[0] + 1e-9:
                best = sheet.scale, sheet, labels
        if best is not None and best[0] >= READABLE:
            break
    assert best is not None
    return best[1], best[2]


def _labels(circuit: CircuitData, plan: Plan, facts: Facts, detail: Detail) -> dict[str, Label]:
    labels: dict[str, Label] = {node: node_label(node, facts, detail) for node in circuit.nodes}
    labels |= {head.name: head_label(head, facts, detail) for head in plan.heads}
    labels |= {start: [Line(text, HEAD)] for start, text in STARTS.items()}
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


def _boxes(graph: graphviz.Digraph, sheet: Sheet, labels: Mapping[str, Label], theme: Theme) -> None:
    for name, box in sheet.boxes.items():
        look = {"pos": _point(box, sheet), "width": f"{box.w / 72:.4f}", "height": f"{box.h / 72:.4f}"}
        part = "end" if name in (*STARTS, "answer") else "head" if ".head" in name else ""
        part = part or ("" if name in ("title", "key") else part_of(name))
        if part in ("q", "k", "v", "head", "post_act", "y", "end"):
            look["style"] = "filled,rounded"
        if part == "end":
            look["penwidth"] = "1.4"
        if part:
            look["fillcolor"] = theme.fills.get(part, theme.fills["stream"])
        else:
            look |= {"shape": "plaintext", "style": "solid", "fontcolor": theme.ink}
        key = keys.in_html(sheet.key, sheet.columns, theme) if name == "key" else ""
        graph.node(name, key or in_html(labels[name], theme, "left" if not part else ""), **look)


def _edges(graph: graphviz.Digraph, circuit: CircuitData, plan: Plan, sheet: Sheet, theme: Theme) -> None:
    many = len(circuit.edges) > MANY
    several = isinstance(circuit.answer, Channels) and len(circuit.answer.ids) > 1
    largest = max((abs(e.weight) for e in circuit.edges), default=1.0)
    reach = max((abs(w.weight) for w in circuit.wires if w.kind == "unembed"), default=1.0)
    weights = {(e.source, e.target, "weight"): e.weight for e in circuit.edges}
    weights |= {(w.source, w.target, w.kind): w.weight for w in circuit.wires}
    taken = list(sheet.boxes.values())
    written: set[tuple[float, str]] = set()
    for key, route in routes(circuit, plan, sheet).items():
        source, target, kind = key
        look: dict[str, str] = {}
        arrow = True
        if kind == "weight" or (kind == "unembed" and not several):
            weight = weights[key]
            share = abs(weight) / (largest if kind == "weight" else reach)
            width = (0.3 if many else 0.7) + (1.2 if many else 2.3) * share
            colour = theme.positive if weight > 0 else theme.negative
            look = {"color": colour, "penwidth": f"{width:.2f}"}
            if kind == "unembed":
                look["color"] = _fading(route, theme.rail, colour)
            text = f"{weight:.3g}".replace("-", "−")
            through = plan.through.get((source, target))
            if through is not None and len(through.v) > 1:
                text = f"v{split_node(source)[1]} {text}"
            column = (round(route.points[-1][0], 1), text)
            if not many and (kind == "weight" or column not in written):
                if kind == "unembed":
                    written.add(column)
                look |= _weight(text, colour, kind, route, taken, sheet, theme)
        elif kind in ("score", "join"):
            look = {"color": theme.score, "style": "dashed", "penwidth": "1.1"}
            arrow = kind == "join"
            if kind == "join":
                look["class"] = "join"
        else:
            look = {"color": theme.rail, "penwidth": "0.7" if many else "2.2"}
        graph.edge(source, target, pos=_spline(route, sheet, arrow), dir="forward" if arrow else "none", **look)


def _fading(route: Route, rail: str, colour: str) -> str:
    """A rail as far as the last piece of its way to the answer, which takes the colour of its weight."""
    length = route.points[-1][1] - route.points[0][1]
    tail = min(1.0, TAIL / max(length, 1e-6))
    return colour if tail > 0.9 else f"{rail};{1 - tail:.3f}:{colour};{tail:.3f}"


def _weight(
    text: str, colour: str, kind: str, route: Route, taken: list[Box], sheet: Sheet, theme: Theme
) -> dict[str, str]:
    size = (text_width(text, SMALL) + 2, LINE * SMALL)
    if kind == "unembed":
        end = route.points[-1]
        at = Box(end[0], end[1] - 16, *size)
    else:
        at = label_place(route, size, taken)
    taken.append(at)
    ground = next((theme.band for band in sheet.bands if band.box.meets(at)), theme.panel)
    table = (
        f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0" BGCOLOR="{ground}">'
        f'<TR><TD><FONT COLOR="{colour}">{text}</FONT></TD></TR></TABLE>>'
    )
    return {"label": table, "lp": _point(at, sheet)}


def _spline(route: Route, sheet: Sheet, arrow: bool) -> str:
    points = [f"{x:.2f},{sheet.size[1] - y:.2f}" for x, y in route.points]
    if not arrow:
        return " ".join(points)
    (x, y), (bx, by) = route.points[-1], route.points[-2]
    length = max(((x - bx) ** 2 + (y - by) ** 2) ** 0.5, 1e-6)
    back = min(4.5, length) / length
    short = f"{x + (bx - x) * back:.2f},{sheet.size[1] - (y + (by - y) * back):.2f}"
    return " ".join([f"e,{points[-1]}", *points[:-1], short])


def _point(box: Box, sheet: Sheet) -> str:
    return f"{box.x:.2f},{sheet.size[1] - box.y:.2f}"


def _corners(box: Box, sheet: Sheet) -> str:
    h = sheet.size[1]
    return f"{box.left:.2f},{h - box.bottom:.2f},{box.right:.2f},{h - box.top:.2f}"
