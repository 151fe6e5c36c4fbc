"""``circuitc tasks --natural``: a task's questions in real code, and how a model answers them."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from circuitc.cli.output import Progress, number, out, passed, print_json, table, warn, working
from circuitc.emit.verdict import undecided
from circuitc.errors import CircuitcError
from circuitc.inputs.task import AnyTask

if TYPE_CHECKING:
    from circuitc.inputs.natural.code import Code
    from circuitc.inputs.natural.measure import NaturalScore
    from circuitc.inputs.natural.pairs import NaturalPair

CHECKPOINT = "tinypython-sparse"
PAIRS, SHOWN = 100, 10
"""Pairs that are measured, and those of them that are printed."""
COLUMNS = ("task", "pairs", "right, real", "right, edited", "loss, real", "loss, edited", "both right", "decides")


def print_natural(tasks: Sequence[AnyTask], checkpoint: str | None, folder: Path | None, as_json: bool) -> None:
    """Measure a model on natural prompts of held-out files, and print the figures and some pairs."""
    with working("loading the checkpoint", as_json) as progress:
        code, found = measure(tasks, checkpoint or CHECKPOINT, folder, progress)
    where = {"checkpoint": checkpoint or CHECKPOINT, "code": str(code.folder), "files": len(code.files)}
    if as_json:
        rows = [{"task": name, **asdict(score), "piece_decides": score.piece_decides} for name, score, _ in found]
        print_json({**where, "digest": code.digest, "tasks": rows})
        return
    out().print(f"{where['checkpoint']} on code in {code.folder} ({len(code.files)} files, held-out half)")
    out().print(table(COLUMNS, [(name, *_cells(score)) for name, score, _ in found], right=COLUMNS[1:]))
    for name, score, pairs in found:
        if len(found) == 1:
            out().print()
            out().print(table(("real code", "edited"), [_pair(pair) for pair in pairs[:SHOWN]]))
        if score.pairs and not score.piece_decides:
            warn(f"{name}: {undecided(score.both_right)}")


def measure(
    tasks: Sequence[AnyTask], checkpoint: str, folder: Path | None, progress: Progress
) -> tuple[Code, list[tuple[str, NaturalScore, list[NaturalPair]]]]:
    """The figures of each task and its pairs. Raises :class:`CircuitcError` if a single task has no finder or pairs."""
    # These import PyTorch.
    from circuitc.driver.natural import answered, finder_of
    from circuitc.inputs.natural.code import read_code
    from circuitc.inputs.natural.measure import natural_score
    from circuitc.registry import load_checkpoint

    ckpt, code = load_checkpoint(checkpoint), read_code(folder)
    found = []
    for task in tasks:
        finder = finder_of(task)
        if finder is None:
            if len(tasks) == 1:
                fix = "add a section [natural] to its file (docs/tasks.md)"
                raise CircuitcError(f"the task '{task.name}' does not say where its question is due in code", fix=fix)
            continue
        progress(f"looking for {task.name} in code")
        held_out = answered(ckpt, task, finder, code, "heldout", PAIRS)
        if held_out.pairs:
            found.append((task.name, natural_score(held_out.pairs, held_out.difference), held_out.pairs))
        elif len(tasks) == 1:
            fix = "give more code with --code DIR"
            raise CircuitcError(f"no question of '{task.name}' was found", where=str(code.folder), fix=fix)
    return code, found


def _cells(score: NaturalScore) -> tuple[str | Text, ...]:
    figures = (score.accuracy_real, score.accuracy_edited, score.loss_real, score.loss_edited, score.both_right)
    return (str(score.pairs), *map(number, figures), passed(score.piece_decides))


def _pair(pair: NaturalPair) -> tuple[Text, Text]:
    """The ends of the real and of the edited prompt, from the line before the first one that differs."""
    real, other = (pair.texts[side].split("\n") for side in (pair.real, 1 - pair.real))
    differ = (i for i, (a, b) in enumerate(zip(real, other, strict=False)) if a != b)
    start = max(0, next(differ, 0) - 1)
    return _shown(real[start:]), _shown(other[start:])


def _shown(lines: Sequence[str]) -> Text:
    """Lines without what all of them are indented by; a prompt that ends in a new line ends in ``↵``."""
    text = textwrap.dedent("\n".join(lines).removesuffix("\n"))
    return Text(f"{text}↵\n" if lines[-1] == "" else f"{text}\n")
