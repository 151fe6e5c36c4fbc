"""The searches on other prompts that say how sure a circuit is: on resampled ones, and on each half of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from circuitc.circuit.circuit import CircuitData
from circuitc.driver.natural import NATURAL, choosing_prompts
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.natural.labelled import Natural
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.splits import FEWEST_PAIRS, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.ir import Graph
from circuitc.pipeline import Context, Pass
from circuitc.verify.stability import stability


def searched_again(
    circuit: CircuitData,
    ckpt: Checkpoint,
    task: AnyTask,
    natural: Natural | None,
    kind: str,
    source: Graph,
    context: Context,
    steps: Sequence[Pass],
    count: int,
) -> dict[str, Any]:
    """The certificate's key ``stability`` (:mod:`circuitc.verify.stability`), or nothing if no search is asked for.

    ``source`` is the model's graph, and ``context`` has the means and prompts that ``steps`` searched with. The circuit
    was chosen on prompts of this ``kind``.
    """
    if not count:
        return {}
    edges = [edge.name for edge in circuit.edges]
    on_halves = halves(ckpt, task, natural, kind, context.seed)
    found = stability(source, context, steps, circuit.nodes, edges, count, on_halves)
    return {"stability": found} if found else {}


def halves(ckpt: Checkpoint, task: AnyTask, natural: Natural | None, kind: str, seed: int) -> list[Prompts]:
    """The prompts of each half of the task's templates (or pairs), with half of the natural prompts if they are used.

    Empty if there is no telling them apart: a task with one template, or with too few pairs.
    """
    tasks = task.halves() if kind != NATURAL else [task, task]
    if any(len(half.pairs(FEWEST_PAIRS, seed)) < FEWEST_PAIRS for half in tasks):
        return []
    found = [
        choosing_prompts(select_prompts(ckpt, half, seed), _half(natural, i), kind, half)
        for i, half in enumerate(tasks)
    ]
    return found if all(part.pairs >= FEWEST_PAIRS for part in found) else []


def _half(natural: Natural | None, i: int) -> Natural | None:
    return None if natural is None else replace(natural, select=natural.select.half(i))
