"""How a notebook shows a circuit: one line, a verdict in a few sentences, the diagram and the program."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.coloured import coloured
from circuitc.emit.diagram import drawing_format, to_picture, to_svg
from circuitc.emit.python import listing, question
from circuitc.emit.verdict import Verdict, verdict_of
from circuitc.inputs.arguments import as_path
from circuitc.inputs.writing import write_whole

STYLE = """<style>
.circuitc pre { background: #f3f1ec; color: #1d2126; padding: .8em; overflow: auto; max-height: 36em }
.circuitc .c { color: #6b6f76 } .circuitc .s { color: #2f6f3e } .circuitc .n { color: #7a3e9d }
.circuitc .green { color: #2f6f3e } .circuitc .amber { color: #8a5a00 } .circuitc .red { color: #b3261e }
.circuitc .k { color: #a3341f } .circuitc .f { color: #1f5fa8 }
.circuitc svg { max-width: 100%; height: auto; background: white; }
</style>"""
LINES = 3  # of the verdict, in one line


@dataclass(frozen=True)
class Drawing:
    """A drawing of a circuit, as DOT for Graphviz. A notebook shows it as SVG."""

    dot: str

    @property
    def svg(self) -> str:
        """The drawing as SVG; without Graphviz, a picture that says how to install it."""
        found = to_svg(self.dot)[0]
        return found[found.index("<svg") :]

    def save(self, path: str | Path) -> None:
        """Write it as SVG, PNG, PDF or DOT, as the file's ending says."""
        path = as_path(path, "the file")
        write_whole({path: to_picture(self.dot, drawing_format(path))})

    def __repr__(self) -> str:
        return "<Drawing: .save('circuit.svg') writes it>"

    def _repr_svg_(self) -> str:
        return self.svg


@dataclass(frozen=True)
class Page:
    """A page of HTML that works offline. A notebook shows it in a frame."""

    html: str
    notes: tuple[str, ...] = ()
    """What the page does not have, and why."""

    def save(self, path: str | Path) -> None:
        """Write it to a file."""
        write_whole({as_path(path, "the file"): self.html.encode()})

    def __repr__(self) -> str:
        return f"<Page: {len(self.html):,} characters of HTML; .save('report.html') writes it>"

    def _repr_html_(self) -> str:
        frame = f'<iframe srcdoc="{escape(self.html)}" sandbox="allow-scripts" '
        return frame + 'style="width: 100%; height: 48em; border: 1px solid #dedcd5"></iframe>'


def one_line(circuit: CircuitData) -> str:
    """``<Circuit single_double_quote of tinypython-sparse: 12 nodes, 9 edges. Compiled exactly: yes, proved. …>``."""
    certificate = circuit.certificate
    task, name = certificate.get("task"), (certificate.get("checkpoint") or {}).get("name")
    about = " of ".join(str(x) for x in (task, name) if x)
    size = f"{counted(len(circuit.nodes), 'node')}, {counted(len(circuit.edges), 'edge')}"
    told = " ".join(line.text for line in verdict_of(certificate).lines[:LINES])
    return f"<Circuit{' ' if about else ''}{about}: {size}{'. ' if told else ''}{told}>"


def counted(number: int, what: str) -> str:
    """``1 node`` or ``12 nodes``."""
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def verdict_html(verdict: Verdict) -> str:
    """The verdict as a list, each answer in the colour of its level."""
    rows = []
    for line in verdict.lines:
        parts = "; ".join(f'<span class="{part.level}">{escape(part.text)}</span>' for part in line.parts)
        rows.append(f'<li class="{line.level}"><b>{escape(line.asked)}:</b> {parts}.</li>')
    return f'<ul class="verdict">{"".join(rows)}</ul>'


def show(circuit: CircuitData, drawing: Drawing) -> str:
    """The circuit as HTML: what it answers, the verdict, the diagram, and the program. Everything is escaped."""
    title = f"<h4>{escape(str(circuit.certificate.get('task') or 'A circuit'))}: {escape(question(circuit))}</h4>"
    size = f"<p>{counted(len(circuit.nodes), 'node')}, {counted(len(circuit.edges), 'edge')}</p>"
    rows = verdict_html(verdict_of(circuit.certificate))
    program = f"<pre>{coloured(listing(circuit))}</pre>"
    return f'{STYLE}<div class="circuitc">{title}{size}{rows}{drawing.svg}{program}</div>'
