"""``circuitc report``: a circuit as a page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from circuitc.cli.faithful import COLUMNS, result_lines, score_rows
from circuitc.cli.files import write_whole
from circuitc.cli.luck import luck_lines
from circuitc.cli.options import CheckpointOption, CircuitFolder, Json
from circuitc.cli.output import note, print_json, working
from circuitc.errors import CircuitcError

NAME = "report.html"


def report(
    folder: CircuitFolder,
    output: Annotated[
        Path | None, typer.Option("-o", "--output", metavar="FILE.html", help="Ends in .html; DIR/report.html.")
    ] = None,
    checkpoint: CheckpointOption = None,
    as_json: Json = False,
) -> None:
    """Write a page that explains the circuit, in one file that works offline.

    The program runs in the page: edit a prompt and watch every value. The checkpoint is the one the certificate names,
    unless another is given; where it is not at hand, the page is without text and smaller circuits.

    \b
    For example:
        circuitc report out
        circuitc report out -o circuit.html --checkpoint runs/mine
    """
    place = folder / NAME if output is None else output
    if place.suffix != ".html":
        raise CircuitcError(f"'{place}' does not end in .html", fix=f"name the file {NAME}")
    if not folder.is_dir():
        raise CircuitcError("there is no such folder", where=str(folder), fix="give what 'circuitc extract' wrote")
    # These import PyTorch.
    from circuitc.files import load_circuit
    from circuitc.registry import load_checkpoint
    from circuitc.report import measure, report_page
    from circuitc.verify.recheck import checkpoint_of, own_corpus, task_of

    with working("reading the circuit", as_json) as progress:
        circuit = load_circuit(folder)
        certificate = circuit.certificate
        task, own = task_of(certificate, folder), own_corpus(circuit)
        if checkpoint is not None:
            ckpt = load_checkpoint(checkpoint)
        else:
            try:
                ckpt = checkpoint_of(certificate)
            except (CircuitcError, KeyError):
                ckpt = None
        if ckpt is not None and own is not None:
            ckpt = replace(ckpt, corpus=own)
        measured = measure(circuit, task, ckpt, progress)
        content = report_page(circuit, measured, _tables(certificate)).encode()
    write_whole({place: content})
    if as_json:
        print_json({"file": str(place), "bytes": len(content), "nodes": len(circuit.nodes), "notes": measured.notes})
    else:
        for text in measured.notes:
            note(text)
        note(f"wrote {place}")


def _tables(certificate: dict[str, Any]) -> Any:
    """What 'circuitc extract' prints of the certificate, for the page."""
    from circuitc.report import Tables  # imports PyTorch

    if "loss" not in certificate:
        return Tables()
    columns = ("of", "dropped nodes", *COLUMNS[:5])
    nulls = certificate["nulls"]
    lines = list(luck_lines(nulls, certificate["edges"])) if nulls else []
    return Tables(
        columns,
        [(*row[5:], *row[:5]) for row in score_rows(certificate)],
        list(result_lines(certificate["tests"])),
        lines,
    )
