"""The page: the template, the style sheets, the scripts and the facts about one circuit, in one text."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from string import Template
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.emit.coloured import coloured
from circuitc.emit.diagram import to_dot, to_svg
from circuitc.emit.javascript import emit_javascript, runtime
from circuitc.emit.javascript_text import encoder_tables, reader
from circuitc.emit.notebook import verdict_html
from circuitc.emit.python import listing
from circuitc.emit.verdict import verdict_of
from circuitc.explain.report.facts import heading, node_facts, program_facts, token_names
from circuitc.explain.report.measured import Measured
from circuitc.explain.report.plot import curve_svg
from circuitc.explain.report.story import story_html, with_chips

ASSETS = Path(__file__).parent / "assets"
STYLES = ("style.css", "parts.css")
SCRIPTS = (
    "elements.js",
    "heat.js",
    "prompt.js",
    "light.js",
    "nodes.js",
    "zoom.js",
    "trace.js",
    "attention.js",
    "main.js",
)
MOST_PROGRAM, MOST_TOKENIZER = 600_000, 400_000  # characters that a page may hold of each
LENGTH = re.compile(r'width="([0-9.]+)pt"')
SMALLEST_SCALE = 0.8  # to which the drawing may shrink on a narrow screen
CERTIFIED = ("seed", "objective", "target_loss", "pipeline")


@dataclass(frozen=True)
class Tables:
    """The certificate as rows of text: ``scores`` under each ablation, below ``columns``; ``tests`` and their results;
    what was found on ``natural`` prompts; what the search found on ``controls``."""

    columns: Sequence[str] = ()
    scores: Sequence[Sequence[str]] = ()
    tests: Sequence[tuple[str, str]] = ()
    natural: Sequence[tuple[str, str]] = ()
    controls: Sequence[str] = ()


def report_page(circuit: CircuitData, measured: Measured, tables: Tables) -> str:
    """The whole page as HTML. It works offline: it loads nothing."""
    head = heading(circuit)
    programs = {"exact": circuit.graph, **({"rounded": circuit.rounded} if circuit.rounded is not None else {})}
    notes = list(measured.notes)
    calibration = circuit.calibration if head["pair"] else None
    emitted = {name: emit_javascript(graph, calibration) for name, graph in programs.items()}
    if sum(len(program.source) for program in emitted.values()) > MOST_PROGRAM:
        emitted = {}
        notes.append("The program's tables are too large for a page, so it does not run here. Run circuit.py instead.")
    encoder = encoder_tables(circuit.tokenizer)
    if encoder is None or len(json.dumps(encoder)) > MOST_TOKENIZER:
        why = "is of a kind that this page cannot run" if encoder is None else "is too large for a page"
        notes.append(f"The model's tokenizer {why}. Choose one of the examples, or give token ids.")
        encoder = None
    shown = circuit.rounded or circuit.graph
    facts = {
        **head,
        "tokens": token_names(circuit),
        "encoder": encoder,
        "nodes": node_facts(circuit, shown),
        "programs": {name: program_facts(programs[name], program, circuit) for name, program in emitted.items()},
        "prompts": measured.prompts,
        "onPrompts": measured.on_prompts,
        "onText": measured.on_text,
    }
    functions = ", ".join(f"{name}: {program.source}" for name, program in emitted.items())
    title = f"{head['task'] or 'circuit'}: {head['question']}"
    return Template(asset("page.html")).substitute(
        title=escape(title),
        task=escape(str(head["task"] or "A circuit")),
        question=with_chips(head["question"]),
        figures=_figures(circuit),
        story=story_html(circuit, measured.trial),
        verdict=verdict_html(verdict_of(circuit.certificate)),
        style="\n".join(map(asset, STYLES)),
        diagram=_diagram(circuit),
        program=coloured(listing(circuit)),
        lengths=_program_note(circuit),
        notes="".join(f"<li>{escape(note)}</li>" for note in notes),
        scores=_table(tables.columns, tables.scores),
        tests=_table(("test", "result"), tables.tests),
        natural=_table(("what", "found"), tables.natural),
        controls="".join(f"<li>{escape(line)}</li>" for line in tables.controls) or "<li>not measured</li>",
        curves=_curves(circuit, measured),
        passes=_passes(circuit),
        facts=_json(facts),
        scripts="\n".join([runtime(), reader(), f"const PROGRAMS = {{ {functions} }};", *map(asset, SCRIPTS)]),
    )


def asset(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


def _json(value: Any) -> str:
    """JSON without ``<``, so that it cannot end its script element."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _figures(circuit: CircuitData) -> str:
    certificate = circuit.certificate
    figures = [("nodes", f"{len(circuit.nodes):,}"), ("edges", f"{len(circuit.edges):,}")]
    loss, accuracy = certificate.get("loss", {}), certificate.get("accuracy", {})
    for who, name in (("circuit", "program"), ("model", "model")):
        figures += [(f"{name}'s loss in nats", f"{loss[who]:.3f}")] if isinstance(loss.get(who), float) else []
        figures += [(f"{name}'s accuracy", f"{accuracy[who]:.1%}")] if isinstance(accuracy.get(who), float) else []
    return "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in figures)


def _diagram(circuit: CircuitData) -> str:
    svg = to_svg(to_dot(circuit))[0]
    return LENGTH.sub(_shrinking, svg[svg.index("<svg") :], count=1)


def _shrinking(width: re.Match[str]) -> str:
    """The width in pixels. The drawing shrinks to fit the page while its text can be read; below that it scrolls."""
    pixels = float(width[1]) * 4 / 3
    return f'width="{pixels:.0f}" style="min-width: {SMALLEST_SCALE * pixels:.0f}px"'


def _program_note(circuit: CircuitData) -> str:
    rounded = circuit.certificate.get("rounded")
    if circuit.rounded is None or not isinstance(rounded, dict):
        return "Numbers are shown with four digits; <code>circuit.py</code> holds all digits."
    moved = [rounded.get(key) for key in ("loss_exact", "loss")]
    if not all(isinstance(loss, float) for loss in moved):
        return "This is the rounded program. <code>circuit.py</code> also holds the exact one."
    changed, count = rounded.get("changed_answers", 0), rounded.get("n", 0)
    return (
        f"This is the rounded program. On held-out prompts, rounding changes the loss from {moved[0]:.4f} to "
        f"{moved[1]:.4f} nats, and {changed} of {count} answers. <code>circuit.py</code> also holds the exact program."
    )


def _table(columns: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    if not rows:
        return "<p>Not measured: the circuit was compiled without a task.</p>"
    head = "".join(f'<th scope="col">{escape(str(column).strip())}</th>' for column in columns)
    body = "".join("<tr>" + "".join(f"<td>{escape(str(cell).strip())}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _curves(circuit: CircuitData, measured: Measured) -> str:
    if not measured.curve:
        return "<p>Smaller circuits were not measured.</p>"
    target = circuit.certificate.get("target_loss")
    marks = [(float(target), "target")] if isinstance(target, float) else []
    return "".join(
        f"<figure>{curve_svg([(point[x], point['loss']) for point in measured.curve], name, 'loss in nats', marks)}"
        f"<figcaption>{escape(caption)}</figcaption></figure>"
        for x, name, caption in (
            ("edges", "edges", "Loss by number of edges. The large dot is this circuit."),
            ("lines", "lines of the program", "Loss by lines of the exact program's body."),
        )
    )


def _passes(circuit: CircuitData) -> str:
    rows = [
        (step["name"], step["promise"], _error(step), str(step["nodes"]), str(step["edges"]), f"{step['seconds']:.2f}")
        for step in circuit.certificate.get("passes", [])
    ]
    table = _table(("pass", "promise", "largest error, or proof", "nodes", "edges", "seconds"), rows)
    checkpoint = circuit.certificate.get("checkpoint") or {}
    lines = [("checkpoint", checkpoint.get("name")), ("its SHA-256", checkpoint.get("sha256"))]
    lines += [(key.replace("_", " "), circuit.certificate.get(key)) for key in CERTIFIED]
    lines += [("digest of the certificate", circuit.certificate.get("digest"))]
    terms = "".join(
        f"<div><dt>{escape(name)}</dt><dd><code>{escape(str(value))}</code></dd></div>"
        for name, value in lines
        if value is not None
    )
    box = f'<div class="scroll" tabindex="0" role="region" aria-label="Passes">{table}</div>'
    return f'{box}<dl class="terms">{terms}</dl>'


def _error(step: dict[str, Any]) -> str:
    if step.get("proof") == "proved":
        return "proved"
    return "–" if step.get("error") is None else f"{step['error']:.1e}"
