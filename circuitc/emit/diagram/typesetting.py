"""Typeset labels: lines of text in one tone each, their size in points, line breaks, and their HTML for Graphviz."""

from __future__ import annotations

import ast
import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from circuitc.emit.diagram.style import LINE, MAIN, SMALL, TITLE, Theme, text_width

HEAD, PLAIN, SOFT, PLUS, MINUS, NAME = "head", "plain", "soft", "plus", "minus", "title"
"""Tones: what a node is, plain text, less important text, tokens that raise a value, tokens that lower it, a title."""

SIZES = {HEAD: MAIN, NAME: TITLE}
PIECES = re.compile(r"(?:'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"),?|\S+")
QUOTED = re.compile(r"(?<!\S)('(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\")(?=[,:.;)]?(?:\s|$)),?")
LABEL_PADDING = 4.0  # points between a label and the outline of its node
CHIP_WIDTH, CHIP_HEIGHT, CHIP_GAP = 6.0, 4.0, 1.0  # points that a token's box adds, and between boxes
SIGNS = str.maketrans({" ": "␣", "\n": "⏎", "\t": "⇥"})


@dataclass(frozen=True)
class Line:
    text: str
    tone: str = PLAIN

    @property
    def size(self) -> float:
        return SIZES.get(self.tone, SMALL)

    @property
    def pieces(self) -> list[tuple[str, bool]]:
        """The texts of the line, and whether each is a token, which is shown in a box of its own."""
        found, start = [], 0
        for quoted in QUOTED.finditer(self.text):
            found.append((self.text[start : quoted.start()].strip(), False))
            found.append((chip(ast.literal_eval(quoted[1])), True))
            start = quoted.end()
        found.append((self.text[start:].strip(), False))
        return [(text, boxed) for text, boxed in found if text]

    @property
    def has_tokens(self) -> bool:
        return QUOTED.search(self.text) is not None

    @property
    def width(self) -> float:
        if not self.has_tokens:
            return self._width(self.text)
        widths = [self._width(text) + (CHIP_WIDTH if boxed else 2.0) + CHIP_GAP for text, boxed in self.pieces]
        return sum(widths) + CHIP_GAP

    @property
    def height(self) -> float:
        return LINE * self.size + (CHIP_HEIGHT if self.has_tokens else 0.0)

    def _width(self, text: str) -> float:
        return text_width(text, self.size, bold=self.tone in (HEAD, NAME))


Label = Sequence[Line]


def size_of(label: Label) -> tuple[float, float]:
    """Width and height of a node around its label, in points."""
    width, height = max(line.width for line in label), sum(line.height for line in label)
    return width + 2 * LABEL_PADDING, height + LABEL_PADDING


def in_html(label: Label, theme: Theme, align: str = "") -> str:
    """A label as an HTML label of Graphviz: centred, or with ``align="left"``."""
    if any(line.has_tokens for line in label):
        side = f' ALIGN="{align.upper()}"' if align else ""
        rows = "".join(f"<TR><TD{side}>{_row(line, theme)}</TD></TR>" for line in label)
        return f"<{TABLE}{rows}</TABLE>>"
    breaking = f'<BR ALIGN="{align.upper()}"/>' if align else "<BR/>"
    parts = [_text(line.text, line, theme) for line in label]
    return f"<{breaking.join(parts)}{breaking if align else ''}>"


TABLE, ROW = (f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="{gap:g}" CELLPADDING="0">' for gap in (0.0, CHIP_GAP))
"""The starts of a label's table, and of the table that one of its lines is."""


def _row(line: Line, theme: Theme) -> str:
    """A line of a table; its tokens are cells with a ground of their own."""
    if not line.has_tokens:
        return _text(line.text, line, theme)
    box = f'<TD CELLPADDING="1" BGCOLOR="{theme.chip}">'
    cells = "".join(f"{box if boxed else '<TD>'}{_text(text, line, theme)}</TD>" for text, boxed in line.pieces)
    size = f'FIXEDSIZE="TRUE" WIDTH="{line.width:.0f}" HEIGHT="{line.height:.0f}"'  # else it grows to the widest line
    return f"{ROW.replace('>', f' {size}>')}<TR>{cells}</TR></TABLE>"


def _text(text: str, line: Line, theme: Theme) -> str:
    colours = {HEAD: theme.ink, NAME: theme.ink, SOFT: theme.soft, PLUS: theme.positive, MINUS: theme.negative}
    shown = f"<B>{escaped(text)}</B>" if line.tone in (HEAD, NAME) else escaped(text)
    return f'<FONT POINT-SIZE="{line.size:g}" COLOR="{colours.get(line.tone, theme.ink)}">{shown}</FONT>'


def chip(token: str) -> str:
    """A token's text with signs for its white space; escaped as in Python if it has anything else that has no shape."""
    text = token.translate(SIGNS)
    return text if text.isprintable() else ascii(text)[1:-1]


def escaped(text: str) -> str:
    """Text for an HTML label, which would merge spaces and read a backslash as a command."""
    literal = html.escape(text, quote=False).replace("\\", "\\\\").replace("]", "&#93;")  # "]]" is a syntax error
    return literal.replace("  ", "\u00a0\u00a0").replace("\u00a0 ", "\u00a0\u00a0")


def wrapped(text: str, width: int, most: int) -> list[str]:
    """Break text into at most ``most`` lines of about ``width`` characters, but not inside quotes."""
    lines = [""]
    for piece in PIECES.findall(text):
        joined = f"{lines[-1]} {piece}".lstrip(" ")
        if len(joined) <= width or not lines[-1]:
            lines[-1] = joined
        else:
            lines.append(piece)
    if len(lines) > most:
        lines = [*lines[: most - 1], f"{lines[most - 1].rstrip(',')} …"]
    return [cut(line, width + width // 2) for line in lines if line]


def cut(text: str, width: int) -> str:
    """Text of at most ``width`` characters, with ``…`` for the rest."""
    return text if len(text) <= width else f"{text[: width - 1]}…"


def firing(text: str, width: int, most: int) -> list[Line]:
    """At most ``most`` lines of ``width`` characters with the tokens that a value fires on, each sign in its colour.

    ``text`` is what :func:`circuitc.circuit.token_classes.fires_on` gives.
    """
    parts: list[tuple[str, list[str]]] = [(PLAIN, [])]  # (tone, pieces)
    for piece in PIECES.findall(text):
        if piece in ("+", "−"):
            parts.append((PLUS if piece == "+" else MINUS, []))
        parts[-1][1].append(piece)
    parts = [(tone, pieces) for tone, pieces in parts if pieces]
    signs = sum(tone != PLAIN for tone, _ in parts)
    lines_per_part = max(1, most // max(1, signs))
    found: list[Line] = []
    for tone, pieces in parts:
        shortened = " ".join(pieces).replace("… and ", "+").replace(", +", " +")  # "… and 5 more" to "+5 more"
        found += [Line(line, SOFT if tone == PLAIN else tone) for line in wrapped(shortened, width, lines_per_part)]
    return found
