"""``circuitc report``: an HTML page about a circuit."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote

import typer

from circuitc.cli.controls import control_lines
from circuitc.cli.faithful import COLUMNS, result_lines, score_rows
from circuitc.cli.on_code import natural_lines
from circuitc.cli.options import CheckpointOption, Json
from circuitc.cli.output import note, print_json, working
from circuitc.errors import CircuitcError
from circuitc.inputs.writing import keep_file, write_whole

if TYPE_CHECKING:
    from circuitc.emit.circuit import Circuit
    from circuitc.emit.notebook import Page
    from circuitc.explain.report import Tables
    from circuitc.inputs.checkpoint import Checkpoint
    from circuitc.inputs.task import AnyTask

NAME, INDEX, CERTIFICATE = "report.html", "index.html", "certificate.json"


def report(
    folders: Annotated[list[Path], typer.Argument(metavar="DIR...", help="What 'circuitc extract -o DIR' wrote.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE.html", help="Ends in .html. [default: DIR/report.html, or index.html]"
        ),
    ] = None,
    every: Annotated[bool, typer.Option("--all", help="Every circuit in the folders that DIR has.")] = False,
    checkpoint: CheckpointOption = None,
    as_json: Json = False,
) -> None:
    """Write a page that explains the circuit, in one file that works offline.

    The program runs in the page: edit a prompt and watch every value. The checkpoint is the one that the certificate
    names, unless another is given. Without it, the page has no values on text and no curve of smaller circuits.

    With several circuits, each folder gets the report of its circuit, and FILE.html is an index of them.

    \b
    For example:
        circuitc report out
        circuitc report out -o circuit.html --checkpoint runs/mine
        circuitc report out/single_double_quote out/set_or_string -o index.html
        circuitc report out --all
    """
    found = circuits_in(folders) if every else list(folders)
    several = every or len(found) > 1
    place = output or (Path(INDEX) if several else found[0] / NAME)
    if place.suffix != ".html":
        raise CircuitcError(f"'{place}' does not end in .html", fix=f"name the file {NAME}")
    for folder in found:
        if not folder.is_dir():
            fix = "give a folder that 'circuitc extract' wrote"
            raise CircuitcError("there is no such folder", where=str(folder), fix=fix)
    written = []
    with keep_file(place), working("reading the circuit", as_json) as progress:
        for folder in found:
            written.append(_write(folder, folder / NAME if several else place, checkpoint, progress))
        if several:
            write_whole({place: _index(found, place).encode()})
    for text in () if as_json else dict.fromkeys(text for each in written for text in each["notes"]):
        note(text)
    if as_json:
        print_json({"file": str(place), "reports": written} if several else written[0])
    else:
        note(f"wrote {place}" + (f", and {NAME} in {len(found)} folders" if several else ""))


def circuits_in(folders: Sequence[Path]) -> list[Path]:
    """The folders of circuits below these, in order. Raises :class:`CircuitcError` if there are none."""
    found = [path.parent for folder in folders for path in sorted(folder.glob(f"*/{CERTIFICATE}"))]
    if not found:
        where = ", ".join(map(str, folders))
        raise CircuitcError("no folder here has a circuit", where=where, fix="extract some with -o DIR/NAME")
    return found


def _write(folder: Path, place: Path, checkpoint: str | None, progress: Callable[[str], None]) -> dict[str, Any]:
    """Write one report, and say where and of what size."""
    # These import PyTorch.
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.task import task_of

    circuit = load_circuit(folder)
    ckpt = checkpoint_given(circuit.certificate, checkpoint)
    page = page_of(circuit, task_of(circuit.certificate, folder), ckpt, progress)
    content = page.html.encode()
    write_whole({place: content})
    return {"file": str(place), "bytes": len(content), "nodes": len(circuit.nodes), "notes": list(page.notes)}


def _index(folders: Sequence[Path], place: Path) -> str:
    from circuitc.emit.circuit import load_circuit
    from circuitc.explain.report.gallery import Entry, index_page

    here = place.resolve().parent
    links = [os.path.relpath((folder / NAME).resolve(), here).replace(os.sep, "/") for folder in folders]
    return index_page([Entry(load_circuit(folder), quote(link)) for folder, link in zip(folders, links, strict=True)])


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
