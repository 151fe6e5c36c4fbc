"""``circuitc export``: a circuit in the formats of others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from circuitc.cli.options import CheckpointOption, CircuitFolder, Json, TextOption
from circuitc.cli.output import note, print_json, working
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.writing import keep_file, write_whole

FORMATS = {"viz": (".pt", "viz_data.pt"), "eap": (".json", "graph.json")}
"""How the names of files end, and what a file is usually called."""


def export(
    folder: CircuitFolder,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write it.")],
    format: Annotated[
        str,
        typer.Option(
            "--format", metavar="NAME", help="viz (of OpenAI's viewer, .pt) or eap (of EAP-IG and MIB, .json)."
        ),
    ] = "viz",
    checkpoint: CheckpointOption = None,
    text: TextOption = None,
    as_json: Json = False,
) -> None:
    """Write a circuit in the format of OpenAI's viewer, or of EAP-IG and the MIB benchmark.

    Each node's importance and samples of its values are measured for it, on the task's held-out prompts. The checkpoint
    is the one that the certificate names, unless another is given. The viewer knows only the tokenizers of OpenAI's
    models; for other models it shows the graph but not the samples.

    \b
    For example:
        circuitc export out -o viz_data.pt
        circuitc export out -o viz_data.pt --checkpoint runs/mine
        circuitc export out -o graph.json --format eap
    """
    if format not in FORMATS:
        raise unknown("format", format, FORMATS)
    suffix, usual = FORMATS[format]
    if output.suffix != suffix:
        raise CircuitcError(f"'{output}' does not end in {suffix}", fix=f"name the file {usual}")
    # These import PyTorch.
    from circuitc.driver.recheck import checkpoint_of, own_corpus
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.eap import eap_bytes
    from circuitc.emit.on_model import check_checkpoint
    from circuitc.emit.openai.viz import viz_bytes
    from circuitc.emit.task import task_of
    from circuitc.inputs.checkpoint import with_text
    from circuitc.inputs.splits import report_prompts
    from circuitc.registry import load_checkpoint

    with keep_file(output), working("reading the circuit", as_json) as progress:
        circuit = load_circuit(folder)
        certificate = circuit.certificate
        task, own = task_of(certificate, folder), own_corpus(circuit)
        if task is None:
            fix = "compile it with --task or --pairs: its nodes are measured on prompts"
            raise CircuitcError("this circuit has no task", where=str(folder), fix=fix)
        ckpt = checkpoint_of(certificate) if checkpoint is None else load_checkpoint(checkpoint)
        check_checkpoint(circuit, ckpt)
        ckpt = ckpt if own is None else replace(ckpt, corpus=own)
        ckpt = ckpt if text is None else with_text(ckpt, text)
        prompts = report_prompts(ckpt, task, certificate["seed"])
        progress("measuring each node")
        content = (eap_bytes if format == "eap" else viz_bytes)(circuit, ckpt, prompts)
        write_whole({output: content})
    if as_json:
        print_json({"file": str(output), "bytes": len(content), "nodes": len(circuit.nodes)})
    else:
        note(f"wrote {output}")
