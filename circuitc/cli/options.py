"""Options that several commands share, and the checks of their values."""

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
CheckpointArgument = Annotated[str, typer.Argument(metavar="CHECKPOINT", help="A name or a folder.")]
CheckpointOption = Annotated[
    str | None, typer.Option("--checkpoint", "-c", metavar="CHECKPOINT", help="A name or a folder.")
]
TaskOption = Annotated[str | None, typer.Option("--task", "-t", metavar="TASK", help="A name from 'circuitc tasks'.")]
PairsOption = Annotated[
    Path | None, typer.Option("--pairs", metavar="FILE.jsonl", help="A task of your own instead: prompts and answers.")
]
TaskFileOption = Annotated[
    Path | None,
    typer.Option("--task-file", metavar="FILE.toml", help="A task of your own instead: templates and answers."),
]
TextOption = Annotated[
    Path | None,
    typer.Option("--text", metavar="FILE", help="Text (.txt, .jsonl) for means, where the checkpoint has none."),
]
CircuitFolder = Annotated[Path, typer.Argument(metavar="DIR", help="What 'circuitc extract -o DIR' wrote.")]
OutputFolder = Annotated[Path, typer.Option("-o", "--output", metavar="DIR", help="Where the circuit goes.")]
PassesOption = Annotated[
    str | None,
    typer.Option("--passes", metavar="TEXT", help="Run these instead: name{option=value,...},name,..."),
]
TargetLoss = Annotated[float, typer.Option("--target-loss", metavar="NATS", help="The loss to reach; chance is 0.693.")]
Seed = Annotated[int, typer.Option("--seed", min=0, help="Of everything that is sampled at random.")]
Device = Annotated[str, typer.Option("--device", metavar="NAME", help="A PyTorch device: cpu, cuda, cuda:1.")]


def one_task(task: str | None, pairs: Path | None, file: Path | None) -> AnyTask:
    """The task that a name, a file of pairs or a task file gives.

    Raises :class:`CircuitcError` unless just one of them is given.
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
    """A checkpoint, with means and corpus from a text file if one is given."""
    from circuitc.inputs.checkpoint import with_text
    from circuitc.registry import load_checkpoint  # imports PyTorch

    ckpt = load_checkpoint(name)
    return ckpt if text is None else with_text(ckpt, text, device)


def check_device(name: str) -> None:
    """Raises :class:`CircuitcError` for a device that PyTorch cannot use here."""
    import torch  # seconds to import: only when a command runs

    try:
        torch.zeros(1, device=name).cpu()
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        reason = str(error).strip().split("\n")[0].rstrip(".")
        raise CircuitcError(
            f"the device '{name}' cannot be used: {reason}",
            fix="use --device cpu, or cuda where there is a GPU",
        ) from error
