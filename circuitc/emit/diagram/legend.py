"""The legend: what the colours, lines and texts of a drawing mean."""

from __future__ import annotations

from dataclasses import dataclass

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.labels import COUNTS, Facts
from circuitc.emit.diagram.layout import EVERY, LAST, Layout, part_of
from circuitc.emit.diagram.style import LINE, SMALL, Theme, text_width
from circuitc.emit.diagram.typesetting import escaped

SAMPLE_WIDTH, COLUMN_GAP = 54.0, 12.0  # points
ROW_HEIGHT = LINE * SMALL + 5  # points


@dataclass(frozen=True)
class LegendEntry:
    """A sample and its meaning. ``look`` is a part of a site, whose fill the sample has, or a colour of the theme."""

    look: str
    sample: str
    meaning: str


def legend_entries(circuit: CircuitData, layout: Layout, facts: Facts, shows_tokens: bool) -> list[LegendEntry]:
    """The entries for what the drawing of this circuit shows."""
    parts = {part_of(node) for node in circuit.nodes}
    kinds = {wire.kind for wire in circuit.wires}
    both_sides = {EVERY, LAST} <= set(layout.side.values())
    counts = any(COUNTS in text for texts in facts.constants.values() for text in texts)
    signed = shows_tokens and any(label for label in facts.fires)
    values = shows_tokens and any(facts.tables.get(node) for node in circuit.nodes)
    value = "value, carried to the last position" if both_sides else "value: what a head carries"
    found = [
        ("act_in" in parts, LegendEntry("act_in", "read", "read from the residual stream")),
        ("resid_delta" in parts, LegendEntry("resid_delta", "write", "written to it")),
        (bool(kinds & {"embed", "residual"}), LegendEntry("rail", "━━▶", "a channel of the residual stream")),
        ("q" in parts or "k" in parts, LegendEntry("k", "q, k", "query and key of a head")),
        ("v" in parts, LegendEntry("v", "v", value)),
        ("score" in kinds or bool(layout.heads), LegendEntry("score", "╌╌╌", "query meets key")),
        ("gate" in parts or "up" in parts, LegendEntry("gate", "gate, up", "the two sides of a neuron")),
        ("post_act" in parts, LegendEntry("post_act", "neuron", "of an MLP, after its activation")),
        (True, LegendEntry("positive", "━━▶", "positive weight, wide if large")),
        (True, LegendEntry("negative", "━━▶", "negative weight")),
        (signed, LegendEntry("positive", "+ 'a'", "tokens that raise a value most")),
        (signed, LegendEntry("negative", "− 'a'", "tokens that lower it most")),
        (values, LegendEntry("ink", "'a' → 1.5", "its value at this token")),
        (counts, LegendEntry("soft", "heads 0, 3", "these only count positions")),
    ]
    return [entry for shown, entry in found if shown]


def legend_size(found: list[LegendEntry], columns: int) -> tuple[float, float]:
    """Width and height of the legend, in points."""
    rows = -(-len(found) // columns)
    widest = max(text_width(entry.meaning, SMALL) for entry in found)
    return columns * (SAMPLE_WIDTH + widest + COLUMN_GAP) + 8, rows * ROW_HEIGHT + 8


def legend_html(found: list[LegendEntry], columns: int, theme: Theme) -> str:
    """The legend as an HTML label of Graphviz, filled column by column."""
    rows = -(-len(found) // columns)
    widest = max(text_width(entry.meaning, SMALL) for entry in found)
    lines = []
    for i in range(rows):
        cells = "".join(_cells(entry, widest, theme) for entry in found[i::rows])
        lines.append(f"<TR>{cells}</TR>")
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="1">{"".join(lines)}</TABLE>>'


def _cells(entry: LegendEntry, widest: float, theme: Theme) -> str:
    if entry.look in theme.fills:
        fill = theme.fills[entry.look]
        look = f'BGCOLOR="{fill}" BORDER="1" COLOR="{theme.line}"'
        colour = theme.ink
    else:
        look, colour = "", getattr(theme, entry.look)
    size = f'FIXEDSIZE="TRUE" HEIGHT="{ROW_HEIGHT - 2:.0f}"'
    sample = f'<FONT COLOR="{colour}">{escaped(entry.sample)}</FONT>'
    meaning = f'<FONT COLOR="{theme.soft}">{escaped(entry.meaning)}</FONT>'
    return (
        f'<TD {look} {size} WIDTH="{SAMPLE_WIDTH - 4:.0f}">{sample}</TD>'
        f'<TD {size} WIDTH="{widest + COLUMN_GAP - 4:.0f}" ALIGN="LEFT">{meaning}<BR ALIGN="LEFT"/></TD>'
    )
