"""The key: what the marks of a drawing mean."""

from __future__ import annotations

from dataclasses import dataclass

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram.labels import COUNTS, Facts
from circuitc.emit.diagram.plan import EVERY, LAST, Plan, part_of
from circuitc.emit.diagram.style import LINE, SMALL, Theme, text_width
from circuitc.emit.diagram.text import escaped

SAMPLE, ROOM = 54.0, 12.0  # points for a sample; between columns
ROW = LINE * SMALL + 5


@dataclass(frozen=True)
class Entry:
    """A mark and its meaning. ``look`` is the part of a site whose fill a sample has, or the name of a colour."""

    look: str
    sample: str
    meaning: str


def entries(circuit: CircuitData, plan: Plan, facts: Facts, shows_tokens: bool) -> list[Entry]:
    """What a drawing has of these."""
    parts = {part_of(node) for node in circuit.nodes}
    kinds = {wire.kind for wire in circuit.wires}
    both = {EVERY, LAST} <= set(plan.side.values())
    counting = any(COUNTS in text for texts in facts.constants.values() for text in texts)
    signed = shows_tokens and any(label for label in facts.fires)
    values = shows_tokens and any(facts.tables.get(node) for node in circuit.nodes)
    found = [
        ("act_in" in parts, Entry("act_in", "read", "read from the residual stream")),
        ("resid_delta" in parts, Entry("resid_delta", "write", "written to it")),
        (bool(kinds & {"embed", "residual"}), Entry("rail", "━━▶", "a channel of the residual stream")),
        ("q" in parts or "k" in parts, Entry("k", "q, k", "query and key of a head")),
        (
            "v" in parts,
            Entry("v", "v", "value: what a head carries" if not both else "value, carried to the last position"),
        ),
        ("score" in kinds or bool(plan.heads), Entry("score", "╌╌╌", "query meets key")),
        ("post_act" in parts, Entry("post_act", "neuron", "of an MLP, after its activation")),
        (True, Entry("positive", "━━▶", "positive weight, wide if large")),
        (True, Entry("negative", "━━▶", "negative weight")),
        (signed, Entry("positive", "+ 'a'", "tokens that raise a value most")),
        (signed, Entry("negative", "− 'a'", "tokens that lower it most")),
        (values, Entry("ink", "'a' → 1.5", "its value at this token")),
        (counting, Entry("soft", "heads 0, 3", "these only count positions")),
    ]
    return [entry for shown, entry in found if shown]


def size_of_key(found: list[Entry], columns: int) -> tuple[float, float]:
    """Width and height in points."""
    rows = -(-len(found) // columns)
    widest = max(text_width(entry.meaning, SMALL) for entry in found)
    return columns * (SAMPLE + widest + ROOM) + 8, rows * ROW + 8


def in_html(found: list[Entry], columns: int, theme: Theme) -> str:
    """The key as Graphviz reads it: down one column, then the next."""
    rows = -(-len(found) // columns)
    widest = max(text_width(entry.meaning, SMALL) for entry in found)
    lines = []
    for i in range(rows):
        cells = "".join(_cells(entry, widest, theme) for entry in found[i::rows])
        lines.append(f"<TR>{cells}</TR>")
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="1">{"".join(lines)}</TABLE>>'


def _cells(entry: Entry, widest: float, theme: Theme) -> str:
    if entry.look in theme.fills:
        fill = theme.fills[entry.look]
        look = f'BGCOLOR="{fill}" BORDER="1" COLOR="{theme.line}"'
        colour = theme.ink
    else:
        look, colour = "", getattr(theme, entry.look)
    size = f'FIXEDSIZE="TRUE" HEIGHT="{ROW - 2:.0f}"'
    sample = f'<TD {look} {size} WIDTH="{SAMPLE - 4:.0f}"><FONT COLOR="{colour}">{escaped(entry.sample)}</FONT></TD>'
    meaning = f'<FONT COLOR="{theme.soft}">{escaped(entry.meaning)}</FONT>'
    return f'{sample}<TD {size} WIDTH="{widest + ROOM - 4:.0f}" ALIGN="LEFT">{meaning}<BR ALIGN="LEFT"/></TD>'
