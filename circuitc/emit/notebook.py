"""How a notebook shows a circuit: one line, a verdict in a few sentences, the diagram and the program."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.reply import html_table
from circuitc.emit.coloured import coloured
from circuitc.emit.diagram import drawing_format, to_picture, to_svg
from circuitc.emit.python import listing, question
from circuitc.inputs.arguments import as_path
from circuitc.inputs.writing import write_whole

STYLE = """<style>
.circuitc pre { background: #f3f1ec; color: #1d2126; padding: .8em; overflow: auto; max-height: 36em }
.circuitc .c { color: #6b6f76 } .circuitc .s { color: #2f6f3e } .circuitc .n { color: #7a3e9d }
.circuitc .k { color: #a3341f } .circuitc .f { color: #1f5fa8 }
.circuitc svg { max-width: 100%; height: auto; background: white; }
</style>"""


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
    """``<Circuit single_double_quote of tinypython-sparse: 12 nodes, 9 edges, held-out loss 0.058 nats>``."""
    certificate = circuit.certificate
    task, name = certificate.get("task"), (certificate.get("checkpoint") or {}).get("name")
    about = " of ".join(str(x) for x in (task, name) if x)
    loss = (certificate.get("loss") or {}).get("circuit")
    size = f"{_count(len(circuit.nodes), 'node')}, {_count(len(circuit.edges), 'edge')}"
    measured = f", held-out loss {loss:.3f} nats" if isinstance(loss, float) else ""
    return f"<Circuit{' ' if about else ''}{about}: {size}{measured}>"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def verdict(certificate: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """What the certificate says to each of the four questions, if it was measured."""
    equal, loss = certificate.get("equivalence"), certificate.get("loss")
    if equal:
        right = equal["max_rel_error"] <= equal["tolerance"]
        far = f"program and ablated model differ by at most {equal['max_abs_error']:.2g}"
        yield "Was it compiled right?", f"{'yes' if right else 'no'}: {far} on {equal['sequences']:,} sequences"
    if not loss:
        yield "Is it faithful?", "not measured: it was compiled without a task"
        return
    accuracy, tests = certificate["accuracy"], certificate["faithfulness"]
    worst = max(tests, key=lambda name: float(tests[name]["loss"]), default=None)
    told = f"held-out loss {loss['circuit']:.3f} nats (model {loss['model']:.3f}), accuracy {accuracy['circuit']:.1%}"
    if worst is not None:
        told += f"; the worst loss under any ablation is {tests[worst]['loss']:.2f} ({worst})"
    yield "Is it faithful?", told
    agrees = ((certificate.get("natural") or {}).get("agree") or {}).get("all") or {}
    if "agree" in agrees:
        yield "Is it true on real code?", f"it agrees with the model on {agrees['agree']:.1%} of natural prompts"
    controls = certificate.get("controls") or {}
    p = controls.get("p")
    yield "Could it be luck?", "not measured" if p is None else f"p = {p:.2g} that a control search does as well"


def show(circuit: CircuitData, drawing: Drawing) -> str:
    """The circuit as HTML: what it answers, the verdict, the diagram, and the program. Everything is escaped."""
    title = f"<h4>{escape(str(circuit.certificate.get('task') or 'A circuit'))}: {escape(question(circuit))}</h4>"
    size = f"<p>{_count(len(circuit.nodes), 'node')}, {_count(len(circuit.edges), 'edge')}</p>"
    rows = html_table(("question", "measured"), list(verdict(circuit.certificate)))
    program = f"<pre>{coloured(listing(circuit))}</pre>"
    return f'{STYLE}<div class="circuitc">{title}{size}{rows}{drawing.svg}{program}</div>'
