"""Typeset labels: lines of text in one tone each, their size in points, line breaks, and their HTML for Graphviz."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from circuitc.emit.diagram.style import LINE, MAIN, SMALL, TITLE, Theme, text_width

HEAD, PLAIN, SOFT, PLUS, MINUS, NAME = "head", "plain", "soft", "plus", "minus", "title"
"""Tones: what a node is, plain text, less important text, tokens that raise a value, tokens that lower it, a title."""

SIZES = {HEAD: MAIN, NAME: TITLE}
PIECES = re.compile(r"(?:'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"),?|\S+")
LABEL_PADDING = 4.0  # points between a label and the outline of its node


@dataclass(frozen=True)
class Line:
    text: str
    tone: str = PLAIN

    @property
    def size(self) -> float:
        return SIZES.get(self.tone, SMALL)

    @property
    def width(self) -> float:
        return text_width(self.text, self.size, bold=self.tone in (HEAD, NAME))


Label = Sequence[Line]


def size_of(label: Label) -> tuple[float, float]:
    """Width and height of a node around its label, in points."""
    width, height = max(line.width for line in label), sum(LINE * line.size for line in label)
    return width + 2 * LABEL_PADDING, height + LABEL_PADDING


def in_html(label: Label, theme: Theme, align: str = "") -> str:
    """A label as an HTML label of Graphviz: centred, or with ``align="left"``."""
    colours = {HEAD: theme.ink, NAME: theme.ink, SOFT: theme.soft, PLUS: theme.positive, MINUS: theme.negative}
    breaking = f'<BR ALIGN="{align.upper()}"/>' if align else "<BR/>"
    parts = []
    for line in label:
        text = escaped(line.text)
        text = f"<B>{text}</B>" if line.tone in (HEAD, NAME) else text
        parts.append(f'<FONT POINT-SIZE="{line.size:g}" COLOR="{colours.get(line.tone, theme.ink)}">{text}</FONT>')
    return f"<{breaking.join(parts)}{breaking if align else ''}>"


def escaped(text: str) -> str:
    """Text for an HTML label, which would merge spaces and read a backslash as a command."""
    literal = html.escape(text, quote=False).replace("\\", "\\\\")
    return literal.replace("  ", "\u00a0\u00a0").replace("\u00a0 ", "\u00a0\u00a0")


def visible(text: str) -> str:
    """Quoted text, with ⏎ for line breaks and ⇥ for tabs."""
    return repr(text.replace("\n", "⏎").replace("\t", "⇥"))


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
