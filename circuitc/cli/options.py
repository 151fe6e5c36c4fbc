"""Options that several commands share, and the checks of their values."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from circuitc.errors import CircuitcError

CHANCE = 0.6931471805599453  # ln 2: the loss of guessing between two answers, in nats

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object on stdout.")]
CheckpointArgument = Annotated[str, typer.Argument(metavar="CHECKPOINT", help="A name or a folder.")]
CheckpointOption = Annotated[
    str | None, typer.Option("--checkpoint", "-c", metavar="CHECKPOINT", help="A name or a folder.")
]
TaskOption = Annotated[str, typer.Option("--task", "-t", metavar="TASK", help="A name from 'circuitc tasks'.")]
CircuitFolder = Annotated[Path, typer.Argument(metavar="DIR", help="What 'circuitc extract -o DIR' wrote.")]
PassesOption = Annotated[
    str | None,
    typer.Option("--passes", metavar="TEXT", help="Run these instead: name{option=value,...},name,..."),
]
TargetLoss = Annotated[float, typer.Option("--target-loss", metavar="NATS", help="The loss to reach; chance is 0.693.")]
Seed = Annotated[int, typer.Option("--seed", min=0, help="Of everything that is drawn at random.")]
Device = Annotated[str, typer.Option("--device", metavar="NAME", help="A PyTorch device: cpu, cuda, cuda:1.")]


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
