"""What a drawing shows: its titles, texts, colours and places in order, read from an SVG that may come from anywhere.

An SVG with anything that Graphviz does not draw for a circuit is refused: a script, a link, a style, an event, an
entity, a part in a part.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NoReturn
from xml.parsers import expat

from circuitc.errors import CircuitcError

SVG, XML = "http://www.w3.org/2000/svg", "http://www.w3.org/XML/1998/namespace"
LOOK = ("id", "class", "fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "font-weight", "text-anchor")
"""Attributes that no version of Graphviz and no font changes (the same in 2.40, 2.43 and 16.1)."""
PLACE = ("points", "d", "x", "y", "width", "height", "viewBox", "transform")
"""Attributes that say where something stands: pairs of numbers, which versions and fonts change by some points."""
OTHER = ("font-family", f"{XML} space")
HARMLESS, HARMLESS_LOOK = re.compile(r"[\w\s.,()+-]*", re.ASCII), re.compile(r"[#\w\s.,-]*", re.ASCII)
"""What values may be, so that none refers to anything."""
NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
SHAPES = frozenset({"polygon", "polyline", "path", "text", "title"})
CHILDREN = {0: {"svg"}, 1: {"g"}, 2: {"g", *SHAPES}, 3: SHAPES}
"""What may be in the document, the SVG, the graph and a part."""
LABELS = ("text", "title")


@dataclass(frozen=True)
class Shape:
    """A text, a title, an outline or a line. ``look`` has its attributes but for the numbers of its place, ``at``."""

    kind: str
    look: Mapping[str, str]
    at: tuple[float, ...] = ()
    text: str = ""


@dataclass
class Part:
    """The graph, or a node, an edge or a cluster in it, with its own shapes in order."""

    look: Mapping[str, str]
    at: tuple[float, ...] = ()
    shapes: list[Shape] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """``graph``, ``cluster``, ``node`` or ``edge``."""
        return (self.look.get("class") or "part").split()[0]

    @property
    def title(self) -> str:
        return next((shape.text for shape in self.shapes if shape.kind == "title"), "")

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(shape.text for shape in self.shapes if shape.kind == "text")

    def __str__(self) -> str:
        return f"{self.kind} '{self.title}'"


def parts_of(svg: str) -> list[Part]:
    """The parts of a drawing in order, first the graph, with the place of the whole.

    Raises :class:`CircuitcError` for what is no drawing of a circuit.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(svg, True)
    except expat.ExpatError as error:
        _refuse(f"is not valid XML: {error}")
    return reader.parts


class _Reader:
    """Reads an SVG event by event, and ends at the first that no drawing has."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self.page: tuple[float, ...] = ()
        self.open: list[str] = []
        self.text = ""
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.XmlDeclHandler = self._declaration
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.EntityDeclHandler = lambda *declared: _refuse("declares an entity")
        self.parser.SkippedEntityHandler = lambda name, parameter: _refuse(f"has the entity {_short(name)}")
        self.parser.ProcessingInstructionHandler = lambda target, data: _refuse(f"has the instruction {_short(target)}")
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _declaration(self, version: str, encoding: str | None, standalone: int) -> None:
        if (encoding or "UTF-8").upper() != "UTF-8":
            _refuse(f"has the encoding {_short(encoding or '')}")

    def _doctype(self, name: str, system: str | None, public: str | None, has_internal_subset: bool) -> None:
        if has_internal_subset or name != "svg":
            _refuse("has a document type with declarations")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        space, _, kind = name.rpartition(" ")
        depth = len(self.open)
        if space != SVG or kind not in CHILDREN.get(depth, ()) or (depth and self.open[-1] not in ("svg", "g")):
            _refuse(f"has <{kind[:40]}>" + (f" in <{self.open[-1]}>" if self.open else ""))
        self._no_text()
        second = (depth == 1 and self.parts) or (depth == 2 and kind in SHAPES and len(self.parts) > 1)
        if second:  # it would stand in front of the parts
            _refuse(f"has <{kind}> behind the parts of the graph")
        self.open.append(kind)
        look, at = _look_and_place(kind, attributes)
        if kind == "svg":
            self.page = at
        elif kind == "g":
            self.parts.append(Part(look, at if self.parts else (*self.page, *at)))
        else:
            self.parts[-1].shapes.append(Shape(kind, look, at))

    def _end(self, name: str) -> None:
        kind = self.open.pop()
        if kind in LABELS:
            shapes = self.parts[-1].shapes
            shapes[-1] = Shape(kind, shapes[-1].look, shapes[-1].at, plain(self.text))
            self.text = ""
        self._no_text()

    def _characters(self, text: str) -> None:
        self.text += text

    def _no_text(self) -> None:
        if self.text.strip():
            _refuse(f"has text outside of a label: {_short(self.text.strip())}")
        self.text = ""


def plain(text: str) -> str:
    """A text with plain spaces; in DOT those that must not be merged are others."""
    return text.replace("\u00a0", " ")


def _look_and_place(kind: str, attributes: Mapping[str, str]) -> tuple[dict[str, str], tuple[float, ...]]:
    """The attributes but for numbers of places, and these numbers, both in a fixed order."""
    look: dict[str, str] = {}
    at: list[float] = []
    for name, value in attributes.items():
        if name not in (*LOOK, *PLACE, *OTHER):
            _refuse(f"has the attribute {_short(name.rpartition(' ')[2])} of <{kind}>")
        if not (HARMLESS_LOOK if name in LOOK else HARMLESS).fullmatch(value):
            _refuse(f"has {name.rpartition(' ')[2]}={_short(value)} of <{kind}>")
    for name in LOOK:
        if name in attributes:
            # Graphviz 2.43 says "transparent", and 2.40 ".6".
            look[name] = "none" if attributes[name] == "transparent" else re.sub(r"^\.", "0.", attributes[name])
    for name in PLACE:
        if name in attributes:
            at += map(float, NUMBER.findall(attributes[name]))
            look[name] = "".join(re.findall(r"[A-Za-z]+", NUMBER.sub(" ", attributes[name])))
    return look, tuple(at)


def _short(text: str) -> str:
    return repr(text if len(text) <= 40 else f"{text[:40]}…")


def _refuse(what: str) -> NoReturn:
    raise CircuitcError(f"no drawing of a circuit: it {what}")
