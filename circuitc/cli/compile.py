"""``circuitc compile``: compile a circuit that the user already has."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.cli.options import (
    TASK_OPTIONS,
    CheckpointArgument,
    Full,
    Json,
    OutputFolder,
    PairsOption,
    Seed,
    TaskFileOption,
    TaskOption,
    TextOption,
    checkpoint_with,
    one_task,
)
from circuitc.cli.output import note, print_json, warn, working
from circuitc.cli.summary import print_summary
from circuitc.errors import CircuitcError, LostNodeWarning
from circuitc.inputs.bounded import read_text
from circuitc.inputs.json_text import parse_json
from circuitc.inputs.writing import keep_folder

if TYPE_CHECKING:
    from circuitc.circuit.mask import EdgeMask, Means, NodeMask
    from circuitc.inputs.checkpoint import Checkpoint


def compile(
    checkpoint: CheckpointArgument,
    circuit: Annotated[
        Path, typer.Option("--circuit", metavar="FILE", help="viz_data.pt, a circuit's folder, or sites as .json.")
    ],
    folder: OutputFolder,
    answer: Annotated[str | None, typer.Option("--answer", metavar="TOKEN", help="The circuit's first answer.")] = None,
    alternative: Annotated[
        str | None, typer.Option("--alternative", metavar="TOKEN", help="The circuit's second answer.")
    ] = None,
    task: TaskOption = None,
    pairs: PairsOption = None,
    task_file: TaskFileOption = None,
    text: TextOption = None,
    seed: Seed = 0,
    full: Full = False,
    as_json: Json = False,
) -> None:
    """Compile a circuit that you already have.

    A circuit says which channels of which sites are kept. The program's output is the logit of --answer minus that
    of --alternative. If --task, --pairs or --task-file is given instead, the task names the two answers, and the
    circuit is also measured on its prompts.

    \b
    FILE is one of:
        viz_data.pt     as OpenAI published circuits with their weight-sparse transformers
        DIR             a folder that circuitc wrote, with its means and dropped edges
        FILE.json       {"0.attn.q": [3, 17], ...}: the kept channels; a layer's other sites keep none
        FILE.json       a graph of EAP-IG or MIB: its heads and MLPs, with all edges between them

    \b
    For example:
        circuitc compile csp_yolo1 --circuit viz_data.pt --text code.txt --pairs quotes.jsonl -o out
        circuitc compile tinypython-sparse --circuit mine.json --answer "')" --alternative '")' -o out
    """
    # These import PyTorch.
    from circuitc import compile as compile_mask
    from circuitc.driver.given_mask import with_task
    from circuitc.emit.folder import read_certificate
    from circuitc.inputs.prompts import answer_ids
    from circuitc.inputs.task import AnyTask

    given = [option is not None for option in (answer, alternative)]
    if any(given) != all(given) or any(given) == any(option is not None for option in (task, pairs, task_file)):
        fix = f"give --answer TOKEN and --alternative TOKEN, or a task that names both, one of {TASK_OPTIONS}"
        raise CircuitcError("a circuit decides between two answers", fix=fix)
    found = None if any(given) else one_task(task, pairs, task_file)
    with keep_folder(folder), working("reading the circuit", as_json) as progress:
        ckpt = checkpoint_with(checkpoint, text)
        named = AnyTask("--answer", "", (answer or "", alternative or ""))
        two = answer_ids(found or named, ckpt.tokenizer)
        mask, means, edges = read_mask(circuit, ckpt)
        progress("compiling")
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", LostNodeWarning)
            made = compile_mask(ckpt, mask, means, two, edges=edges, seed=seed, progress=progress)
        lost = [str(x.message) for x in caught if issubclass(x.category, LostNodeWarning)]
        made = made if found is None else with_task(made, ckpt, found, progress=progress)
        progress("writing the files")
        made.save(folder)
    certificate = read_certificate(folder)
    if as_json:
        print_json({**certificate, "folder": str(folder), "warnings": lost})
        return
    print_summary(made, certificate, full)
    for warning in lost:
        warn(warning)
    note(f"wrote {folder}: " + ", ".join(sorted(p.name for p in folder.iterdir() if p.is_file())))


def read_mask(path: Path, ckpt: Checkpoint) -> tuple[NodeMask, Means, EdgeMask | None]:
    """Mask, means and edges of a circuit in any of the forms that ``--circuit`` takes."""
    from circuitc.circuit.mask import mask_of_edges
    from circuitc.circuit.sites import stream_sites
    from circuitc.emit.circuit import load_circuit
    from circuitc.emit.eap import from_eap, is_eap
    from circuitc.emit.openai.viz import mask_from, read_viz
    from circuitc.inputs.source_graph import model_graph
    from circuitc.inputs.splits import masked_means

    if path.is_dir():
        found = load_circuit(path)
        source = model_graph(ckpt, stream_sites(found.mask))
        return found.mask, found.means, mask_of_edges(found.edges, found.mask, source)
    masked_means(ckpt)  # says what to do where there are none
    sizes = {site: len(mean) for site, mean in ckpt.means.items()}
    if path.suffix == ".json":
        value = _parsed(path)
        if not is_eap(value):
            return mask_from(_listed(value, path), sizes, str(path)), ckpt.means, None
        mask, dropped = from_eap(value, model_graph(ckpt), str(path))
        if dropped:
            warn(f"edges between its heads and MLPs that the file leaves out: {dropped}; the program has them all")
        return mask, ckpt.means, None
    return read_viz(path, sizes), ckpt.means, None


SITES = 'write {"0.attn.q": [3, 17], "0.mlp.post_act": []}; if circuitc wrote the circuit, give its folder'


def _parsed(path: Path) -> Any:
    try:
        return parse_json(read_text(path))
    except OSError as error:
        raise CircuitcError(f"the file cannot be read: {error.strerror}", where=str(path), fix=SITES) from error
    except UnicodeDecodeError as error:
        raise CircuitcError("the file is not UTF-8 text", where=str(path), fix=SITES) from error
    except ValueError as error:
        raise CircuitcError(f"not valid JSON: {error}", where=str(path), fix=SITES) from error


def _listed(value: Any, path: Path) -> dict[str, list[int]]:
    """``{site: [channels]}``, as the file says it."""
    if not isinstance(value, dict):
        raise CircuitcError("the file must hold a JSON object", where=str(path), fix=SITES)
    for site, channels in value.items():
        if not isinstance(channels, list) or not all(type(c) is int for c in channels):
            raise CircuitcError(f"'{site}' is not a list of channel numbers", where=str(path), fix=SITES)
    return value
