"""Labels: lines of text in a tone each, what room they take, and how Graphviz is told."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

from circuitc.emit.diagram.style import LINE, MAIN, SMALL, TITLE, Theme, text_width

HEAD, PLAIN, SOFT, PLUS, MINUS, NAME = "head", "plain", "soft", "plus", "minus", "title"
"""Tones: what a node is, text, text of less weight, tokens that raise and that lower a value, a title."""

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
    return max(line.width for line in label) + 2 * LABEL_PADDING, sum(
        LINE * line.size for line in label
    ) + LABEL_PADDING


def in_html(label: Label, theme: Theme, align: str = "") -> str:
    """A label as Graphviz reads it; ``align`` is ``left`` for lines that begin alike."""
    colours = {HEAD: theme.ink, NAME: theme.ink, SOFT: theme.soft, PLUS: theme.positive, MINUS: theme.negative}
    breaking = f'<BR ALIGN="{align.upper()}"/>' if align else "<BR/>"
    parts = []
    for line in label:
        text = escaped(line.text)
        text = f"<B>{text}</B>" if line.tone in (HEAD, NAME) else text
        parts.append(f'<FONT POINT-SIZE="{line.size:g}" COLOR="{colours.get(line.tone, theme.ink)}">{text}</FONT>')
    return f"<{breaking.join(parts)}{breaking if align else ''}>"


def escaped(text: str) -> str:
    """For a label in HTML, which would make one space of several and take a backslash for a command."""
    literal = html.escape(text, quote=False).replace("\\", "\\\\")
    return literal.replace("  ", "\u00a0\u00a0").replace("\u00a0 ", "\u00a0\u00a0")


def visible(text: str) -> str:
    """Quoted, with line breaks and tabs as signs."""
    return repr(text.replace("\n", "⏎").replace("\t", "⇥"))


def wrapped(text: str, width: int, most: int) -> list[str]:
    """Lines of about ``width`` characters, at most ``most``; what is quoted is not broken."""
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
    return text if len(text) <= width else f"{text[: width - 1]}…"


def firing(text: str, width: int, most: int) -> list[Line]:
    """What a value fires on, as ``circuitc.circuit.token_classes.fires_on`` says it: the tokens of each sign in its
    colour.
    """
    parts: list[tuple[str, list[str]]] = [(PLAIN, [])]
    for piece in PIECES.findall(text):
        if piece in ("+", "−"):
            parts.append((PLUS if piece == "+" else MINUS, []))
        parts[-1][1].append(piece)
    found: list[Line] = []
    signed = [part for part in parts if part[1]]
    for tone, pieces in signed:
        share = max(1, most // max(1, sum(tone != PLAIN for tone, _ in signed)))
        said = " ".join(pieces).replace("… and ", "+").replace(", +", " +")
        found += [Line(line, SOFT if tone == PLAIN else tone) for line in wrapped(said, width, share)]
    return found
