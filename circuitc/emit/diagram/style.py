"""The look of a drawing: colours for light and dark paper (of positive and negative weights, too), and text sizes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

FONT = "Helvetica"
TITLE, MAIN, SMALL = 12.0, 9.0, 8.0  # points
LINE = 1.22  # height of a line, as a multiple of its text's size
BOLD = 1.18  # width of bold text, as a multiple of plain text's


@dataclass(frozen=True)
class Theme:
    """The colours of a drawing. Weights above 0 are ``positive``, weights below 0 ``negative``.

    Blue and red can be told apart without seeing red or green; in grey print the numbers' signs tell them apart.
    """

    paper: str
    ink: str
    soft: str
    """Less important text."""
    line: str
    """Outlines of nodes."""
    panel: str
    band: str
    frame: str
    """Outlines of bands and panels."""
    rail: str
    """A channel of the residual stream."""
    positive: str
    """Weights above 0, and tokens that raise a value."""
    negative: str
    """Weights below 0, and tokens that lower a value."""
    score: str
    """Lines between a query and its key."""
    chip: str
    """The ground of a token."""
    fills: Mapping[str, str]
    """The fill of a node, by the last part of its site."""

    def sign_colour(self, weight: float) -> str:
        """The colour of a weight: ``positive`` (blue) above 0, else ``negative`` (red)."""
        return self.positive if weight > 0 else self.negative


LIGHT = Theme(
    paper="#ffffff",
    ink="#1b1b1b",
    soft="#555555",
    line="#555555",
    panel="#fafafa",
    band="#f0f1f4",
    frame="#adadad",
    rail="#b0b0b0",
    positive="#2166ac",
    negative="#b2182b",
    score="#8a5a00",
    chip="#e6e9ef",
    fills={
        "act_in": "#ffffff",
        "q": "#ffe3b3",
        "k": "#ffe3b3",
        "v": "#fdf3d2",
        "head": "#fff8e8",
        "y": "#fdf3d2",
        "gate": "#ecf7e9",
        "up": "#ecf7e9",
        "post_act": "#d9efd5",
        "resid_delta": "#d5dcf2",
        "stream": "#e2e2e2",
        "end": "#ffffff",
    },
)

DARK = Theme(
    paper="#15181d",
    ink="#eceae5",
    soft="#a9b0ba",
    line="#8b939e",
    panel="#1a1e24",
    band="#232932",
    frame="#454d58",
    rail="#6c7480",
    positive="#6db3f2",
    negative="#ff8575",
    score="#e0ae55",
    chip="#0c0e11",
    fills={
        "act_in": "#15181d",
        "q": "#54411a",
        "k": "#54411a",
        "v": "#3d3620",
        "head": "#2b281f",
        "y": "#3d3620",
        "gate": "#1c2f25",
        "up": "#1c2f25",
        "post_act": "#234230",
        "resid_delta": "#2b3a63",
        "stream": "#3a3f47",
        "end": "#15181d",
    },
)

# Widths in DejaVu Sans, in hundredths of the text's size: Helvetica and Arial are narrower, so labels fit in all three.
_WIDTHS = {
    27: "'",
    29: "ijlIJ",
    34: " ,./:;\\|",
    41: "f-()[]t!r",
    47: '"',
    55: "*_`sz?c",
    64: "LFkvxyPTYaoeESbdghnpqu$0123456789{}",
    70: "KAVBRXZC",
    79: "UHNDG&OQ",
    86: "w#+<=>^~M−⏎⇥",
    100: "%mW@…",
}
_WIDTH = {character: width / 100 for width, characters in _WIDTHS.items() for character in characters}
OTHER = 1.05  # width of a character that is not listed, as a multiple of the text's size


def text_width(text: str, size: float, bold: bool = False) -> float:
    """An upper bound on the width of a line, in points."""
    return sum(_WIDTH.get(c, OTHER) for c in text) * size * (BOLD if bold else 1.0)
