"""Options that several commands have, and the checks of their values."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from circuitc.errors import CircuitcError

if TYPE_CHECKING:
    from circuitc.inputs.checkpoint import Checkpoint
    from circuitc.inputs.task import AnyTask

TASK_OPTIONS = "--task TASK, --pairs FILE.jsonl and --task-file FILE.toml"
CHANCE = 0.6931471805599453  # ln 2: the loss of guessing between two answers, in nats

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
CheckpointArgument = Annotated[
    str, typer.Argument(metavar="CHECKPOINT", help="A name from 'circuitc models', or a folder.")
]
CheckpointOption = Annotated[
    str | None,
    typer.Option("--checkpoint", "-c", metavar="CHECKPOINT", help="A name from 'circuitc models', or a folder."),
]
TaskOption = Annotated[str | None, typer.Option("--task", "-t", metavar="TASK", help="A name from 'circuitc tasks'.")]
PairsOption = Annotated[
    Path | None, typer.Option("--pairs", metavar="FILE.jsonl", help="A task of your own: prompts and answers.")
]
TaskFileOption = Annotated[
    Path | None,
    typer.Option("--task-file", metavar="FILE.toml", help="A task of your own: templates and answers."),
]
TextOption = Annotated[
    Path | None,
    typer.Option("--text", metavar="FILE", help="Text (.txt, .jsonl) to measure means on, if the checkpoint has none."),
]
CodeOption = Annotated[
    Path | None,
    typer.Option("--code", metavar="DIR", help="Python code for natural prompts; without it, Python's own library."),
]
CircuitFolder = Annotated[Path, typer.Argument(metavar="DIR", help="What 'circuitc extract -o DIR' wrote.")]
OutputFolder = Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where to write the circuit.")]
PassesOption = Annotated[
    str | None,
    typer.Option("--passes", metavar="TEXT", help="Passes to run instead: name{option=value,...},name,..."),
]
TargetLoss = Annotated[
    float, typer.Option("--target-loss", metavar="NATS", help="The task loss to reach; guessing costs 0.693.")
]
Full = Annotated[bool, typer.Option("--full", help="Print all that was measured, below the verdict.")]
Seed = Annotated[int, typer.Option("--seed", min=0, max=2**63 - 1, help="Random seed.")]
Device = Annotated[str, typer.Option("--device", metavar="NAME", help="A PyTorch device: cpu, cuda, cuda:1.")]


def one_task(task: str | None, pairs: Path | None, file: Path | None) -> AnyTask:
    """The task of that name, pairs file or task file.

    Raises :class:`CircuitcError` unless exactly one of the three is given.
    """
    from circuitc.inputs.pairs_file import read_pairs
    from circuitc.registry import find_task, read_task  # imports PyTorch

    match task, pairs, file:
        case str(), None, None:
            return find_task(task)
        case None, Path(), None:
            return read_pairs(pairs)
        case None, None, Path():
            return read_task(file)
    raise CircuitcError("a circuit is about one task", fix=f"give one of {TASK_OPTIONS}")


def checkpoint_with(name: str, text: Path | None, device: str = "cpu") -> Checkpoint:
    """A checkpoint. If a text file is given, means and corpus come from it."""
    from circuitc.inputs.checkpoint import with_text
    from circuitc.registry import load_checkpoint  # imports PyTorch

    ckpt = load_checkpoint(name)
    return ckpt if text is None else with_text(ckpt, text, device)
