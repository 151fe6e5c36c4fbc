"""``circuitc trace`` and ``circuitc opt``: graphs as text, before and after passes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.cli.options import CheckpointArgument, Json, PairsOption, Seed, TaskFileOption, one_task
from circuitc.cli.output import note, print_json, print_text, working
from circuitc.errors import CircuitcError
from circuitc.inputs.bounded import PROGRAM, read_bytes
from circuitc.inputs.writing import keep_file, write_whole

if TYPE_CHECKING:
    from circuitc.circuit.probe import Probe
    from circuitc.ir import Graph
    from circuitc.pipeline import Firing

PROBE_SEQUENCES, PROBE_LENGTH = 64, 24  # random tokens on which 'opt' checks what passes promise

OutputFile = Annotated[
    Path | None,
    typer.Option("-o", "--output", metavar="FILE.circ", help="Write the graph here, its tables to FILE.safetensors."),
]


def trace(
    checkpoint: CheckpointArgument,
    task: Annotated[
        str | None, typer.Option("--task", "-t", metavar="TASK", help="End the graph in this task's answer.")
    ] = None,
    pairs: PairsOption = None,
    task_file: TaskFileOption = None,
    output: OutputFile = None,
    as_json: Json = False,
) -> None:
    """Print the typed graph of a model.

    It ends in the logits, or with --task, --pairs or --task-file in the difference of that task's two answers.

    \b
    For example:
        circuitc trace tinypython-sparse
        circuitc trace tinypython-sparse --task bracket_counting -o whole.circ
    """
    # These import PyTorch.
    from circuitc.inputs.prompts import answer_ids
    from circuitc.inputs.source_graph import answer_graph, model_graph
    from circuitc.registry import load_checkpoint

    given = any(option is not None for option in (task, pairs, task_file))
    found = one_task(task, pairs, task_file) if given else None
    with _kept(output), working("tracing the model", as_json):
        ckpt = load_checkpoint(checkpoint)
        graph = model_graph(ckpt) if found is None else answer_graph(ckpt, answer_ids(found, ckpt.tokenizer))
        if output is not None:
            write_graph(graph, output)
    _deliver(graph, output, as_json, {"checkpoint": ckpt.name, "task": found and found.name})


def opt(
    file: Annotated[Path, typer.Argument(metavar="FILE.circ", help="A graph, with its tables in FILE.safetensors.")],
    passes: Annotated[str, typer.Option("--passes", metavar="TEXT", help="name{option=value,...},name,...")],
    output: OutputFile = None,
    trace_rules: Annotated[
        bool, typer.Option("--trace-rules", help="Also print which rewrite rule fired on which value, in order.")
    ] = False,
    seed: Seed = 0,
    as_json: Json = False,
) -> None:
    """Run passes on a printed graph.

    Prints the resulting graph. The promise of each pass is checked on random token sequences. Passes that choose
    what to drop need a task's prompts, so they run in 'circuitc extract' only.

    \b
    For example:
        circuitc opt out/circuit.circ --passes simplify --trace-rules
        circuitc opt whole.circ --passes fold-means,drop-dead,scalarise -o lowered.circ
    """
    # These import PyTorch.
    from circuitc.pipeline import Context, parse_pipeline
    from circuitc.pipeline import run as run_pipeline

    graph = read_graph(file)
    steps = parse_pipeline(passes)
    firings: list[Firing] = []
    with _kept(output), working("running the passes", as_json) as progress:
        fired = firings.append if trace_rules else None
        context = Context(random_probe(graph, seed), seed=seed, progress=progress, fired=fired)
        graph, records = run_pipeline(steps, graph, context)
        if output is not None:
            write_graph(graph, output)
    about: dict[str, Any] = {"passes": [asdict(record) for record in records]}
    if trace_rules:
        about["rules"] = {"fired": [asdict(firing) for firing in firings], "counts": counts_of(firings)}
        if not as_json:
            print_text("\n".join(rule_lines(firings)))
    _deliver(graph, output, as_json, about)


def counts_of(firings: Sequence[Firing]) -> dict[str, int]:
    """How often each rule fired, the most frequent rule first."""
    return dict(Counter(firing.rule for firing in firings).most_common())


def rule_lines(firings: Sequence[Firing]) -> Iterator[str]:
    """The rules that fired and their counts, as comments that a .circ file may contain."""
    last = None
    for firing in firings:
        if (firing.step, firing.round) != last:
            last = firing.step, firing.round
            yield f"// {firing.step}, round {firing.round}"
        yield f"//   {firing.value}: {firing.rule}: {firing.before} -> {firing.after}"
    yield f"// rewrites: {len(firings)}"
    for rule, count in counts_of(firings).items():
        yield f"//   {rule}: {count}"


def read_graph(file: Path) -> Graph:
    """A ``.circ`` file with the tables of the ``.safetensors`` file beside it, if there is one."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    from circuitc.inputs.tensor_file import read_tensor_file
    from circuitc.ir.parser import arrays_from, parse_graph

    tables = file.with_suffix(".safetensors")
    try:
        text = read_bytes(file, PROGRAM)
        arrays = arrays_from(load(read_tensor_file(tables)), str(tables)) if tables.exists() else []
    except OSError as error:
        problem = f"the file cannot be read: {error.strerror}"
        raise CircuitcError(problem, where=str(file), fix="give the path of a .circ file") from error
    except SafetensorError as error:
        fix = "copy the file again, or extract the circuit again"
        raise CircuitcError(f"the file is damaged or cut short: {error}", where=str(tables), fix=fix) from error
    return parse_graph(text, arrays, str(file))


def random_probe(graph: Graph, seed: int) -> Probe | None:
    """Random sequences over the graph's vocabulary, within its context; None for a graph without an answer."""
    import numpy as np

    from circuitc.circuit.mask import constant
    from circuitc.circuit.probe import Probe
    from circuitc.ir import Array

    if graph.output.op.name != "answer":
        return None
    vocabularies: list[int] = []
    contexts = [PROBE_LENGTH]
    for node in graph:
        if node.op.name in ("embed", "positions"):
            (vocabularies if node.op.name == "embed" else contexts).append(len(constant(node.operands[-1])))
        elif node.op.name in ("table", "pos_table", "grid"):
            values = node.attrs["values"]
            assert isinstance(values, Array)
            if node.op.name != "pos_table":
                vocabularies.append(len(values.data))
            if node.op.name != "table":
                contexts.append(values.data.shape[-1])
    rng = np.random.default_rng(seed)
    longest = min(contexts)
    tokens = rng.integers(0, min(vocabularies, default=1), (PROBE_SEQUENCES, longest))
    return Probe(tokens, rng.integers(1, longest + 1, PROBE_SEQUENCES))


@contextmanager
def _kept(output: Path | None) -> Iterator[None]:
    """Keeps the file of a graph, if there is to be one, while the graph is made."""
    if output is not None and output.suffix != ".circ":
        raise CircuitcError(f"'{output}' does not end in .circ", fix="name the file FILE.circ")
    with nullcontext() if output is None else keep_file(output):
        yield


def write_graph(graph: Graph, output: Path) -> None:
    """A graph as a ``.circ`` file, with its tables in the ``.safetensors`` file beside it."""
    from safetensors.numpy import save

    from circuitc.ir.parser import arrays_to

    write_whole({output: str(graph).encode(), output.with_suffix(".safetensors"): save(arrays_to(graph))})


def _deliver(graph: Graph, output: Path | None, as_json: bool, about: dict[str, Any]) -> None:
    text = str(graph)
    if output is not None:
        about = {**about, "file": str(output)}
    if as_json:
        print_json({**about, "values": len(graph), "graph": text})
    elif output is None:
        print_text(text)
    else:
        note(f"wrote {output} and {output.with_suffix('.safetensors').name}")
