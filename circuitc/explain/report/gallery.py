"""The index page over several reports: a row for each circuit with its size, its verdict and its diagram."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from string import Template

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.diagram import to_dot, to_svg
from circuitc.emit.notebook import verdict_html
from circuitc.emit.python import question
from circuitc.emit.verdict import verdict_of
from circuitc.explain.report.page import STYLES, asset
from circuitc.explain.report.story import with_chips


@dataclass(frozen=True)
class Entry:
    """A circuit and the place of its report, relative to the index."""

    circuit: CircuitData
    link: str


def index_page(entries: Sequence[Entry]) -> str:
    """The page as HTML. It loads nothing, and links to the reports."""
    cards = "\n".join(map(_card, entries))
    style = "\n".join(map(asset, (*STYLES, "gallery.css")))
    return Template(asset("gallery.html")).substitute(style=style, count=len(entries), cards=cards)


def _card(entry: Entry) -> str:
    circuit, certificate = entry.circuit, entry.circuit.certificate
    verdict, checkpoint = verdict_of(certificate), (certificate.get("checkpoint") or {}).get("name", "")
    svg, link = to_svg(to_dot(circuit))[0], escape(entry.link)
    size = f"{len(circuit.nodes):,} nodes, {len(circuit.edges):,} edges"
    return (
        f'<article class="card"><h2><a href="{link}">{escape(str(certificate.get("task") or "circuit"))}'
        f"</a></h2><p>{with_chips(question(circuit))}</p>"
        f'<p class="small">{escape(checkpoint)} · {size}</p>{verdict_html(verdict)}'
        f'<a class="picture" href="{link}" aria-hidden="true" tabindex="-1">{svg[svg.index("<svg") :]}</a>'
        "</article>"
    )
