"""The strip beside a drawing: two contrasting prompts, and the value of each node on their tokens (paper, figure 4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.node_names import split_node
from circuitc.circuit.reply import Reply
from circuitc.emit.diagram.labels import MANY_NODES, SITE_NAMES
from circuitc.emit.diagram.style import LINE, SMALL, Theme, text_width
from circuitc.emit.diagram.typesetting import chip, escaped
from circuitc.emit.task import own_task
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import REPORT_SEED, make_prompts
from circuitc.ir.backend import Numpy
from circuitc.ir.channel_ops import PATTERNS
from circuitc.ir.evaluate import run_nodes
from circuitc.ir.graph import Graph, Node
from circuitc.ir.stable import settled

PAIRS = 16  # held-out pairs, of which the shortest is shown
LONGEST = 1 << 16  # tokens of a prompt: the model's context is not known here
MOST_TOKENS = 9  # a longer prompt shows the tokens where the two begin to differ, and the last ones:
DIFFERING, LAST = 3, 5
MOST_ROWS = 14  # the last nodes, as these are nearest to the answer
STRONGEST = 0.62  # how far a token with a node's largest value has the colour of its sign
PADDING, ROW_HEIGHT = 2.0, LINE * SMALL + 5.0  # points: of a cell, and of a row


@dataclass(frozen=True)
class Row:
    """A node's values on one of the two prompts, as parts of its largest magnitude; ``mass`` if it is a head."""

    name: str
    values: tuple[float, ...]
    mass: bool


@dataclass(frozen=True)
class Strip:
    """``tokens`` of both prompts, with an empty text where some are left out, the ``said`` answer to each, and a row
    for each node and prompt."""

    tokens: tuple[tuple[str, ...], ...]
    said: tuple[str, ...]
    rows: tuple[tuple[Row, ...], ...]

    @property
    def widths(self) -> list[float]:
        """The width of each column in points, without its padding."""
        names = max(text_width(rows[0].name, SMALL) for rows in self.rows)
        columns = zip(*self.tokens, strict=True)
        widths = [max(text_width(text or "…", SMALL) for text in column) for column in columns]
        return [names, *widths, max(text_width(text, SMALL) for text in self.said)]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        width = sum(self.widths) + (len(self.widths) + 1) * (2 * PADDING + 2)
        return width, ROW_HEIGHT * (2 * len(self.rows) + 1) + 8


def strip_of(circuit: CircuitData) -> Strip | None:
    """The strip of a circuit; None if it is large, has no task at hand, or no node that the program computes."""
    graph = circuit.rounded or circuit.graph
    kept = {*circuit.nodes}
    named = [(x, graph.names[x]) for x in graph.order() if x in graph.names and _shown(x, graph.names[x], kept)]
    if isinstance(circuit.answer, Channels) or not named or not 0 < len(circuit.nodes) <= MANY_NODES:
        return None
    prompts = _contrast(circuit)
    if prompts is None:
        return None
    shown = [_places(ids, other) for ids, other in zip(prompts, reversed(prompts), strict=True)]
    width = max(map(len, shown))
    shown = [[*(None for _ in range(width - len(places))), *places] for places in shown]
    values = [_values(graph, [node for node, _ in named], ids) for ids in prompts]
    rows = []
    for k, (node, name) in list(enumerate(named))[-MOST_ROWS:]:
        top = max(float(np.abs(found[k]).max()) for found in values)
        rows.append(tuple(_row(node, name, found[k], at, top) for found, at in zip(values, shown, strict=True)))
    texts = [[chip(circuit.tokenizer.decode([i], skip_special_tokens=False)) for i in ids] for ids in prompts]
    tokens = [tuple("" if i is None else text[i] for i in at) for text, at in zip(texts, shown, strict=True)]
    return Strip(tuple(tokens), tuple(_said(circuit, graph, ids) for ids in prompts), tuple(rows))


def _shown(node: Node, name: str, kept: set[str]) -> bool:
    """Whether a value has a row: a node, a head that looks at keys, or a channel of the last stream."""
    return name in kept or name.startswith("final_resid.") or (node.op.name in PATTERNS and bool(node.operands))


def _contrast(circuit: CircuitData) -> tuple[list[int], list[int]] | None:
    """A held-out pair of prompts, the shortest of a few; None without a task."""
    task = own_task(circuit)
    if task is None:
        return None
    seed = int(circuit.certificate.get("seed", 0)) + REPORT_SEED
    try:
        made = make_prompts(task, circuit.tokenizer, PAIRS, seed, "heldout", LONGEST)
    except CircuitcError:  # the tokenizer lacks the words of the task
        return None
    lengths = made.lengths.reshape(2, -1)
    best = min(range(made.pairs), key=lambda i: (lengths[:, i].max(), i))
    first, second = (made.tokens[row, : made.lengths[row]].tolist() for row in (best, best + made.pairs))
    return first, second


def _places(ids: Sequence[int], other: Sequence[int]) -> list[int | None]:
    """The positions of a prompt that are shown: where it begins to differ from the other, and the last ones. None
    stands for those left out."""
    if len(ids) <= MOST_TOKENS:
        return [*range(len(ids))]
    start = next((i for i, (a, b) in enumerate(zip(ids, other, strict=False)) if a != b), len(ids) - 1)
    found: list[int | None] = []
    for i in sorted({*range(start, min(start + DIFFERING, len(ids))), *range(len(ids) - LAST, len(ids))}):
        if i != (found[-1] if found and found[-1] is not None else -1) + 1:
            found.append(None)
        found.append(i)
    return found


def _values(graph: Graph, nodes: Sequence[Node], ids: Sequence[int]) -> list[NDArray[np.float64]]:
    """The value of each node at every token; of a head, what the last token attends to."""
    with np.errstate(all="ignore"):
        found = run_nodes(graph.order(), Numpy(np.array([ids])), keep=set(nodes))
    size = len(ids)
    wide = [np.broadcast_to(found[node], (1, *(size,) * len(node.type.axes)))[0] for node in nodes]
    return [np.asarray(value[-1] if value.ndim == 2 else value, dtype=np.float64) for value in wide]


def _row(node: Node, name: str, values: NDArray[np.float64], shown: Sequence[int | None], top: float) -> Row:
    shares = np.round(settled(values / top), 2) if top else np.zeros(len(values))
    parts = [0.0 if i is None else float(shares[i]) for i in shown]
    site, channel = split_node(name)
    block = site.split(".")
    layer = f"{block[0]} " if block[0].isdigit() else ""
    what = SITE_NAMES.get(block[-1], block[-1])
    return Row(f"{layer}{what} {channel}", tuple(parts), node.op.name in PATTERNS)


def _said(circuit: CircuitData, graph: Graph, ids: Sequence[int]) -> str:
    difference = graph.evaluate(np.array([ids]))
    reply = Reply.of(circuit.answers, float(difference[0]), float(circuit.calibration(difference)[0]))
    return f"{chip(reply.answer)} {float(settled(reply.probability)):.0%}"


def strip_html(strip: Strip, theme: Theme) -> str:
    """The strip as an HTML label of Graphviz: for each node a line for each prompt; the last column has the answers."""
    lines = []
    for number, pair in enumerate(strip.rows):
        for which, row in enumerate(pair):
            name = row.name if which == 0 else ""
            cells = [_cell(name, strip.widths[0], theme.soft, "")]
            for text, value, width in zip(strip.tokens[which], row.values, strip.widths[1:], strict=False):
                hue = theme.score if row.mass else theme.sign_colour(value)
                ground = _mixed(theme.paper, hue, STRONGEST * min(1.0, abs(value)))
                cells.append(_cell(text or "…", width, theme.ink if text else theme.soft, ground))
            answer = strip.said[which] if number == len(strip.rows) - 1 else ""
            cells.append(_cell(answer, strip.widths[-1], theme.ink, ""))
            lines.append(f"<TR>{''.join(cells)}</TR>")
    return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="1" CELLPADDING="0">{"".join(lines)}</TABLE>>'


def _cell(text: str, width: float, colour: str, ground: str) -> str:
    size = f'FIXEDSIZE="TRUE" WIDTH="{width + 2 * PADDING:.0f}" HEIGHT="{ROW_HEIGHT - 2:.0f}"'
    shown = f'<FONT COLOR="{colour}">{escaped(text)}</FONT>' if text else ""
    look = f' BGCOLOR="{ground}"' if ground else ""
    return f"<TD {size}{look}>{shown}</TD>"


def _mixed(ground: str, colour: str, part: float) -> str:
    """A colour between two, as ``#rrggbb``."""
    pairs = [(int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * part):02x}" for a, b in pairs)
