"""A drawing is compared by what it shows: every version of Graphviz shows the same, and any change of it is named."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from fuzz.drawings import shown
from fuzz.mutations import damaged

from circuitc.emit.diagram import FALLBACK, to_svg
from circuitc.verify import drawing
from circuitc.verify.claim import Claim
from circuitc.verify.drawing import SAME, SAME_WORDS, UNDRAWN, drawing_claim

FOLDER = Path(__file__).parents[1] / "fixtures" / "graphviz"
DOT = (FOLDER / "drawing.dot").read_text(encoding="utf-8")
VERSIONS = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.svg")}
DRAWN = VERSIONS["drawing-16.1.0"]
GRAPHVIZ = pytest.mark.skipif(not shutil.which("dot"), reason="needs Graphviz")
Change = Callable[[str], str]


def claim_of(svg: str | bytes, folder: Path, dot: str = DOT) -> Claim:
    (folder / "circuit.svg").write_bytes(svg if isinstance(svg, bytes) else svg.encode())
    return drawing_claim(folder, dot)


@pytest.fixture(params=[pytest.param(True, marks=GRAPHVIZ), False], ids=["Graphviz", "no Graphviz"])
def drawn(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether Graphviz is there."""
    if not request.param:
        monkeypatch.setenv("PATH", str(tmp_path))
    return bool(request.param)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_shows_the_same(version: str, drawn: bool, tmp_path: Path) -> None:
    found = claim_of(VERSIONS[version], tmp_path)
    assert (found.holds, found.measured) == (True, SAME if drawn else SAME_WORDS)


def test_what_extract_writes_is_the_same(drawn: bool, tmp_path: Path) -> None:
    found = claim_of(to_svg(DOT)[0], tmp_path)
    assert (found.holds, found.measured) == (True, SAME if drawn else UNDRAWN)


def test_a_picture_without_a_drawing_claims_nothing(drawn: bool, tmp_path: Path) -> None:
    assert claim_of(FALLBACK, tmp_path).measured == UNDRAWN
    assert not claim_of(FALLBACK.replace("Graphviz,", "money,"), tmp_path).holds


def instead(old: str, new: str, count: int = 1) -> Change:
    def change(svg: str) -> str:
        assert old in svg, old
        return svg.replace(old, new, count)

    return change


def behind(start: str, more: str) -> Change:
    return instead(start, start + more)


NODE = "<title>0.attn.head.6</title>\n"
GRAPH_END = "</g>\n</svg>"
DOCTYPE = '"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
SPIRAL = '<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">'
WHITE = '<polygon fill="#ffffff" stroke="none" points="0,0 0,-500 500,-500 500,0 0,0"/>'

WORDS: dict[str, tuple[Change, str]] = {
    "another text": (instead(">attention<", ">memory<"), "memory"),
    "another number": (instead(">−0.281<", ">0.281<"), "0.281"),
    "a space more": (instead(">layer 0<", ">layer  0<"), "layer  0"),
    "no text": (instead(">layer 0<", "><"), "''"),
    "another title": (instead("0.attn.head.6</title>", "0.attn.head.5</title>"), "0.attn.head.5"),
    "a text more": (behind(NODE, '<text x="1" y="-1" font-size="8.00">mine</text>'), "0.attn.head.6"),
    "a node less": (lambda svg: re.sub(r'<g id="node1".*?</g>', "", svg, flags=re.DOTALL), "embed"),
    "an edge twice": (lambda svg: svg.replace(found := _part(svg, "edge1"), found * 2), "act_in"),
}
"""What is found with and without Graphviz, and a part of what the claim says."""
REFUSED: dict[str, tuple[Change, str]] = {
    "a script": (instead(GRAPH_END, "<script>alert(1)</script></g></svg>"), "<script> in <g>"),
    "a script in the SVG": (instead(GRAPH_END, "</g><script>1</script></svg>"), "<script> in <svg>"),
    "a script in a text": (instead(">layer 0<", ">layer 0<script/><"), "<script> in <text>"),
    "a style": (behind(NODE, "<style>text {fill: none}</style>"), "<style>"),
    "a link": (instead('<g id="node1" class="node">', '<g id="node1" class="node"><a href="x">'), "<a> in <g>"),
    "an image": (behind(NODE, '<image href="http://x/y.png"/>'), "<image>"),
    "HTML": (behind(NODE, "<foreignObject/>"), "<foreignObject>"),
    "a moving part": (behind(NODE, '<animate attributeName="x"/>'), "<animate>"),
    "another element's space": (behind(NODE, '<text xmlns="http://www.w3.org/1999/xhtml">a</text>'), "<text> in <g>"),
    "an event": (instead('class="node">', 'class="node" onclick="alert(1)">'), "'onclick' of <g>"),
    "an event of the SVG": (instead("<svg ", '<svg onload="alert(1)" '), "'onload' of <svg>"),
    "a hidden part": (instead('class="node">', 'class="node" display="none">'), "'display' of <g>"),
    "a style of a part": (instead('class="node">', 'class="node" style="opacity: 0">'), "'style' of <g>"),
    "a link to elsewhere": (instead('fill="#b0b0b0"', 'fill="url(http://x/y)"'), "fill='url(http://x/y)'"),
    "a font from elsewhere": (instead("Helvetica,sans-Serif", "x;src:url(//y)"), "font-family"),
    "a place that is none": (instead(' points="', ' points="javascript:1 '), "points"),
    "a part in a part": (behind(NODE, '<g class="node"><title>x</title></g>'), "<g> in <g>"),
    "a text in a text": (instead(">layer 0<", ">layer 0<text/><"), "<text> in <text>"),
    "text beside texts": (behind(NODE, "mine"), "text outside of a label: 'mine'"),
    "a cover in front": (instead(GRAPH_END, f"{WHITE}{GRAPH_END}"), "<polygon> behind the parts"),
    "a second graph": (instead("</svg>", '<g class="graph"/></svg>'), "<g> behind the parts"),
    "an entity": (instead(DOCTYPE, f'{DOCTYPE[:-1]} [<!ENTITY a "b">]>'), "declarations"),
    "entities of entities": (
        lambda svg: instead(">layer 0<", ">&c;<")(instead(DOCTYPE, f"{DOCTYPE[:-1]} [{SPIRAL}]>")(svg)),
        "declarations",
    ),
    "an entity that there is not": (instead(">layer 0<", ">&b;<"), "the entity 'b'"),
    "another document": (instead("<!DOCTYPE svg", "<!DOCTYPE html"), "document type"),
    "a style sheet": (instead("<!DOCTYPE", '<?xml-stylesheet href="x.css"?>\n<!DOCTYPE'), "'xml-stylesheet'"),
    "another encoding": (instead('encoding="UTF-8"', 'encoding="UTF-16"'), "UTF-16"),
    "half of it": (lambda svg: svg[: len(svg) // 2], "not valid XML"),
    "nothing": (lambda svg: "", "not valid XML"),
    "more behind it": (lambda svg: f"{svg}<script/>", "not valid XML"),
    "far too much of it": (lambda svg: svg + " " * 2**21, "more than"),
}
"""What no drawing has, with Graphviz or without."""
LOOKS: dict[str, tuple[Change, str]] = {
    "another sign's colour": (instead('stroke="#b2182b"', 'stroke="#2166ac"'), "stroke is '#2166ac'"),
    "a text that cannot be seen": (instead('fill="#555555"', 'fill="#fafafa"'), "fill is '#fafafa'"),
    "a text that is too small": (instead('font-size="8.00"', 'font-size="0.01"'), "font-size is '0.01'"),
    "a thicker line": (instead('stroke-width="2.2"', 'stroke-width="22"'), "stroke-width is '22'"),
    "another id": (instead('id="edge1"', 'id="edge99"'), "id is 'edge99'"),
    "another class": (instead('class="edge"', 'class="edge join"'), "class is 'edge join'"),
    "another anchor": (instead('text-anchor="start"', 'text-anchor="end"'), "text-anchor is 'end'"),
    "a cover in a part": (behind(NODE, WHITE), "0.attn.head.6"),
    "a shape of another kind": (
        lambda svg: re.sub(r"<path ([^>]*) d=", r"<polyline \1 points=", svg, count=1),
        "embed",
    ),
    "a part behind others": (
        lambda svg: svg.replace(e := _part(svg, "edge1"), "").replace(GRAPH_END, e + GRAPH_END),
        "",
    ),
    "another way of a line": (lambda svg: re.sub(r' d="M', ' d="m', svg, count=1), "d is 'mC'"),
    "a text elsewhere": (lambda svg: re.sub(r' y="[^"]*"([^>]*>attention)', r' y="999"\1', svg), "'attention' stands"),
    "two texts for each other": (lambda svg: _swapped(svg, "node2", "node6"), "stands elsewhere"),
    "a box elsewhere": (lambda svg: _moved_shape(svg, "node2", 20.0), "<polygon> stands elsewhere"),
    "letters apart": (lambda svg: re.sub(r' x="([^"]*)"', r' x="\1 900"', svg, count=1), "stands elsewhere"),
    "nowhere": (lambda svg: re.sub(r' x="[^"]*"', ' x="1e999"', svg, count=1), "stands elsewhere"),
    "a part of the page": (lambda svg: re.sub(r'viewBox="[^"]*"', 'viewBox="0 0 9 9"', svg), "another page"),
    "all of it tiny": (instead("scale(1 1)", "scale(0 0)"), "another page"),
    "all of it turned": (instead("rotate(0)", "rotate(180)"), "another page"),
}
"""What only Graphviz can tell."""


def _part(svg: str, name: str) -> str:
    found = re.search(rf'<g id="{name}".*?</g>\n', svg, flags=re.DOTALL)
    assert found is not None
    return found[0]


def _swapped(svg: str, one: str, other: str) -> str:
    """Every number of the texts of two nodes in the other's place."""
    places = [re.findall(r' x="[^"]*" y="[^"]*"', _part(svg, name))[0] for name in (one, other)]
    assert places[0] != places[1]
    return svg.replace(places[0], "HERE").replace(places[1], places[0]).replace("HERE", places[1])


def _moved_shape(svg: str, name: str, points: float) -> str:
    part = _part(svg, name)
    shape = re.search(r' (?:d|points)="[^"]*"', part)
    assert shape is not None
    far = re.sub(r"(-?\d+\.?\d*),", lambda x: f"{float(x[1]) + points},", shape[0])
    return svg.replace(part, part.replace(shape[0], far))


@pytest.mark.parametrize("name", [*WORDS, *REFUSED])
def test_a_changed_drawing_is_caught(name: str, drawn: bool, tmp_path: Path) -> None:
    change, told = {**WORDS, **REFUSED}[name]
    found = claim_of(change(DRAWN), tmp_path)
    assert not found.holds and told in found.measured, found.measured
    if name in REFUSED and "much" not in name:
        assert found.measured.startswith("no drawing of a circuit: it ")


@GRAPHVIZ
@pytest.mark.parametrize("name", LOOKS)
def test_a_changed_look_is_caught(name: str, tmp_path: Path) -> None:
    change, told = LOOKS[name]
    changed = change(DRAWN)
    found = claim_of(changed, tmp_path)
    assert changed != DRAWN and not found.holds and told in found.measured, found.measured


def _shifted(across: float, down: float) -> Change:
    """All shapes and texts elsewhere by so many points, together."""

    def moved(place: re.Match[str]) -> str:
        numbers = iter(re.findall(r"-?\d+\.?\d*", place[2]))
        pairs = [f"{float(x) + across:.2f},{float(y) + down:.2f}" for x, y in zip(numbers, numbers, strict=True)]
        return f'{place[1]}="{re.sub("C ?", "C", " ".join(pairs))}"'

    def change(svg: str) -> str:
        svg = re.sub(r' x="([^"]*)" y="([^"]*)"', r' xy="\1,\2"', svg)
        svg = re.sub(r'( points| d| xy)="([^"]*)"', moved, svg)
        svg = re.sub(r' xy="([^,]*),([^"]*)"', r' x="\1" y="\2"', svg)
        return re.sub(r' d="(\S+) ', r' d="M\1C', svg)

    return change


HARMLESS: dict[str, Change] = {
    "another comment": instead("Generated by graphviz", "Drawn by hand, not by graphviz"),
    "no comments": lambda svg: re.sub(r"<!--.*?-->", "", svg, flags=re.DOTALL),
    "another font": instead("Helvetica,sans-Serif", "Arial", -1),
    "a text that is a little off": instead(' x="7.', ' x="9.'),
    "all of it shifted": _shifted(40.0, -7.5),
    "no document type": lambda svg: re.sub(r"<!DOCTYPE[^>]*>", "", svg),
    "lines of Windows": lambda svg: svg.replace("\n", "\r\n"),
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_versions_and_fonts_change_is_not_compared(name: str, drawn: bool, tmp_path: Path) -> None:
    changed = HARMLESS[name](DRAWN)
    found = claim_of(changed, tmp_path)
    assert changed != DRAWN and found.holds, found.measured


def test_a_file_that_is_missing_or_no_text(tmp_path: Path) -> None:
    found = drawing_claim(tmp_path, DOT)
    assert not found.holds and "cannot be read" in found.measured
    assert not claim_of(b"\xff\xfe<svg/>", tmp_path).holds


@GRAPHVIZ
def test_every_text_counts(tmp_path: Path) -> None:
    texts = [found.span(1) for found in re.finditer(r">([^<>\n]+)</(?:text|title)>", DRAWN)]
    assert len(texts) > 60
    for start, end in texts:
        for forged in (DRAWN[:start] + "x" + DRAWN[start:], DRAWN[: end - 1] + DRAWN[end:]):
            assert not claim_of(forged, tmp_path).holds, DRAWN[start:end]


@GRAPHVIZ
def test_damage_passes_only_if_the_same_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hundred times as much was tried once; ``make fuzz`` tries more."""
    svg = to_svg(DOT)
    monkeypatch.setattr(drawing, "to_svg", lambda dot: svg)  # it is drawn once
    data, rng, passed = svg[0].encode(), np.random.default_rng(0), 0
    for i in range(300):
        made = damaged(data, rng)
        if claim_of(made, tmp_path).holds:
            assert shown(made) == shown(data), i
            passed += made != data
    assert 0 < passed < 100
