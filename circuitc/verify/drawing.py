"""The claim that ``circuit.svg`` shows what ``circuit.dot`` says, whichever Graphviz and fonts drew it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from circuitc.emit.diagram import FALLBACK, to_svg
from circuitc.emit.diagram.said import Said, said_by
from circuitc.emit.diagram.shown import Part, parts_of
from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import read_text
from circuitc.verify.claim import SHOWN, Claim

DRAWING = "circuit.svg"
NAME = f"{DRAWING} shows what circuit.dot says"
SAME, SAME_WORDS = "the same drawing", "the same titles and texts; without Graphviz the rest is not compared"
UNDRAWN = "nothing: Graphviz was not there to draw it"
LARGEST, MORE = 8, 2**20
"""The most bytes that are read: so many for each of the DOT, and so many more. Graphviz draws less than 3 for each."""
FAR, FAR_LETTER, FAR_PAGE = 6.0, 1.0, 0.05
"""How far shapes may stand from where Graphviz puts them here, in points; for texts, so much more for each letter; for
the page, as a fraction. Between Graphviz 2.40, 2.43 and 16.1, with and without fonts, 5.1, 0.7 and 0.005 were found on
fourteen drawings."""


def drawing_claim(folder: Path, dot: str) -> Claim:
    """The drawing in a folder compared with one of the ``dot``, drawn here; without Graphviz, with the DOT's texts."""
    try:
        found = compared(read_text(folder / DRAWING, LARGEST * len(dot) + MORE), dot)
    except OSError as error:
        found = f"it cannot be read: {error.strerror}"
    except (CircuitcError, UnicodeDecodeError) as error:
        found = str(error)
    return Claim(NAME, SAME, found, found in (SAME, SAME_WORDS, UNDRAWN), SHOWN)


def compared(read: str, dot: str) -> str:
    """How an SVG compares with what its DOT draws: one of the three above, or the first difference.

    Raises :class:`CircuitcError` for an SVG that is no drawing of a circuit.
    """
    if read == FALLBACK:
        return UNDRAWN
    svg, drawn = to_svg(dot)
    if drawn and svg == read:
        return SAME
    parts = parts_of(read)
    try:
        expected = parts_of(svg) if drawn else None
    except CircuitcError:  # a Graphviz that draws in a way of its own
        expected = None
    if expected is None:
        return next(_other_words([*said_by(dot)], parts), SAME_WORDS)
    return next(_differences(expected, parts), None) or next(_moved(expected, parts), SAME)


def _other_words(said: Sequence[Said], parts: Sequence[Part]) -> Iterator[str]:
    """The parts whose titles or texts the DOT does not have, and then those of the DOT that are not there."""
    expected, shown = Counter(said), Counter((part.kind, part.title, part.texts) for part in parts)
    for rest, wrong in ((shown - expected, "which circuit.dot does not have"), (expected - shown, "is missing")):
        yield from (f"{kind} '{title}' with the texts {list(texts)} {wrong}" for kind, title, texts in rest)


def _differences(drawn: Sequence[Part], read: Sequence[Part]) -> Iterator[str]:
    """What differs but for places, in the order of the drawing, in words."""
    for one, other in zip(drawn, read, strict=False):
        if str(one) != str(other):
            yield f"{other} where Graphviz draws {one}"
        yield from _look(str(other), other.look, one.look)
        for a, b in zip(one.shapes, other.shapes, strict=False):
            if a.kind != b.kind:
                yield f"{other}: <{b.kind}> where Graphviz draws <{a.kind}>"
            if a.text != b.text:
                yield f"{other}: the {b.kind} {b.text!r} where Graphviz draws {a.text!r}"
            yield from _look(f"{other}: <{b.kind}>", b.look, a.look)
        if len(one.shapes) != len(other.shapes):
            yield f"{other}: {len(other.shapes)} shapes and texts where Graphviz draws {len(one.shapes)}"
    if len(drawn) != len(read):
        yield f"{len(read)} parts where Graphviz draws {len(drawn)}"


def _look(what: str, read: Mapping[str, str], drawn: Mapping[str, str]) -> Iterator[str]:
    for name in sorted(read.keys() | drawn.keys()):
        if read.get(name) != drawn.get(name):
            yield f"{what}: {name} is {read.get(name)!r} where Graphviz draws {drawn.get(name)!r}"


def _moved(drawn: Sequence[Part], read: Sequence[Part]) -> Iterator[str]:
    """What stands elsewhere on the page. All may be shifted together, as Graphviz starts at the leftmost label."""
    for one, other in zip(drawn, read, strict=True):
        if not _near(one.at, other.at, [FAR_PAGE * abs(x) for x in one.at]):
            yield f"{other}: {list(other.at)} is another page than Graphviz's {list(one.at)}"
    parts = [(other, zip(one.shapes, other.shapes, strict=True)) for one, other in zip(drawn, read, strict=True)]
    pairs = [(a, b, part) for part, shapes in parts for a, b in shapes]
    placed = [(a, b) for a, b, _ in pairs if len(a.at) > 1 and len(b.at) > 1]
    across, down = (median(b.at[i] - a.at[i] for a, b in placed) if placed else 0.0 for i in (0, 1))
    for a, b, part in pairs:
        shifted = [x + (down if i % 2 else across) for i, x in enumerate(a.at)]
        if not _near(shifted, b.at, [FAR + FAR_LETTER * len(a.text)] * len(a.at)):
            what = f"the text {b.text!r}" if b.text else f"<{b.kind}>"
            yield f"{part}: {what} stands elsewhere than Graphviz draws it"


def _near(a: Sequence[float], b: Sequence[float], most: Sequence[float]) -> bool:
    return len(a) == len(b) and all(abs(x - y) <= far for x, y, far in zip(a, b, most, strict=True))
