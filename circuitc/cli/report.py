"""``circuitc report``: an HTML page about a circuit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.cli.controls import control_lines
from circuitc.cli.faithful import COLUMNS, result_lines, score_rows
from circuitc.cli.on_code import natural_lines
from circuitc.cli.options import CheckpointOption, CircuitFolder, Json
from circuitc.cli.output import note, print_json, working
from circuitc.errors import CircuitcError
from circuitc.inputs.writing import keep_file, write_whole

if TYPE_CHECKING:
    from circuitc.emit.circuit import Circuit
    from circuitc.emit.notebook import Page
    from circuitc.explain.report import Tables
    from circuitc.inputs.checkpoint import Checkpoint
    from circuitc.inputs.task import AnyTask

NAME = "report.html"


def report(
    folder: CircuitFolder,
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="FILE.html", help="Ends in .html. [default: DIR/report.html]"),
    ] = None,
    checkpoint: CheckpointOption = None,
    as_json: Json = False,
) -> None:
    """Write a page that explains the circuit, in one file that works offline.

    The program runs in the page: edit a prompt and watch every value. The checkpoint is the one that the certificate
    names, unless another is given. Without it, the page has no values on text and no curve of smaller circuits.

    \b
    For example:
        circuitc report out
        circuitc report out -o circuit.html --checkpoint runs/mine
    """
    place = folder / NAME if output is None else output
    if place.suffix != ".html":
        raise CircuitcError(f"'{place}' does not end in .html", fix=f"name the file {NAME}")
    if not folder.is_dir():
        raise CircuitcError(
            "there is no such folder", where=str(folder), fix="give a folder that 'circuitc extract' wrote"
        )
    # These import PyTorch.
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.task import task_of

    with keep_file(place), working("reading the circuit", as_json) as progress:
        circuit = load_circuit(folder)
        ckpt = checkpoint_given(circuit.certificate, checkpoint)
        page = page_of(circuit, task_of(circuit.certificate, folder), ckpt, progress)
        content = page.html.encode()
        write_whole({place: content})
    if as_json:
        notes = list(page.notes)
        print_json({"file": str(place), "bytes": len(content), "nodes": len(circuit.nodes), "notes": notes})
    else:
        for text in page.notes:
            note(text)
        note(f"wrote {place}")


def page_of(
    circuit: Circuit,
    task: AnyTask | None,
    ckpt: Checkpoint | None,
    progress: Callable[[str], None] = lambda message: None,
) -> Page:
    """The page about a circuit. Without task or checkpoint, it has less, and its notes say what."""
    from circuitc.driver.recheck import own_corpus
    from circuitc.emit.notebook import Page
    from circuitc.explain.report import measure, report_page

    own = own_corpus(circuit)
    if ckpt is not None and own is not None:
        ckpt = replace(ckpt, corpus=own)
    measured = measure(circuit, task, ckpt, progress)
    return Page(report_page(circuit, measured, _tables(circuit.certificate)), tuple(measured.notes))


def checkpoint_given(certificate: dict[str, Any], given: str | None) -> Checkpoint | None:
    """The checkpoint that was given, or else the one that the certificate names; None if that is missing or changed.

    Raises :class:`CircuitcError` if the given checkpoint is not the circuit's model.
    """
    from circuitc.driver.recheck import checkpoint_at_hand
    from circuitc.registry import load_checkpoint

    sha = certificate["checkpoint"]["sha256"]
    if given is None:
        return checkpoint_at_hand(certificate)
    ckpt = load_checkpoint(given)
    if ckpt.sha256 != sha:
        name = certificate["checkpoint"]["name"]
        fix = f"give '{name}', or leave --checkpoint out"
        raise CircuitcError("the circuit was compiled from another checkpoint", where=given, fix=fix)
    return ckpt


def _tables(certificate: dict[str, Any]) -> Tables:
    """The tables that 'circuitc extract' prints, for the page."""
    from circuitc.explain.report import Tables  # imports PyTorch

    if "loss" not in certificate:
        return Tables()
    columns = ("of", "dropped nodes", *COLUMNS[:5])
    controls = certificate["controls"]
    lines = list(control_lines(controls, certificate["edges"])) if controls else []
    return Tables(
        columns,
        [(*row[5:], *row[:5]) for row in score_rows(certificate)],
        list(result_lines(certificate["tests"])),
        list(natural_lines(certificate["natural"])),
        lines,
    )
