"""What a drawing shows, read in another way than the verifier's: damage that leaves it may pass."""

from __future__ import annotations

from xml.etree import ElementTree

PLACES = ("points", "d", "x", "y", "width", "height", "viewBox", "transform", "font-family")
"""What Graphviz and fonts decide."""


def shown(drawing: bytes) -> object:
    """What is in an SVG, but for comments, places, and white space between its elements; None if it cannot be read."""
    try:
        root = ElementTree.fromstring(drawing)
    except (ElementTree.ParseError, LookupError, ValueError):  # also of an unknown encoding
        return None
    return [
        (
            at.tag,
            sorted(item for item in at.items() if item[0] not in PLACES),
            [(text or "").replace("\u00a0", " ") for text in (at.text, at.tail) if (text or "").strip()],
        )
        for at in root.iter()
    ]
