"""The search for a circuit of one task on a control."""

from __future__ import annotations

import time
from dataclasses import asdict
from typing import Any

from circuitc.bench.units import Progress
from circuitc.driver.defaults import default_passes
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import masked_means, select_prompts
from circuitc.pipeline import Context, parse_pipeline
from circuitc.registry import find_task, load_checkpoint
from circuitc.verify.controls import search, searches


def run(
    progress: Progress, checkpoint: str, task: str, target_loss: float, objective: str, control: str, seed: int
) -> dict[str, Any]:
    """Runs :func:`circuitc.verify.controls.search` with the options of an extraction.

    ``found`` says whether it found a circuit, with ``nodes`` and ``edges``. If not, ``edges`` is None, ``loss`` is the
    least of the search, in nats on the selection prompts, and ``nodes`` the nodes of that mask. ``model`` is the whole
    model's loss.
    """
    start = time.perf_counter()
    ckpt, chosen = load_checkpoint(checkpoint), find_task(task)
    context = Context(
        prompts=select_prompts(ckpt, chosen, seed),
        means=masked_means(ckpt),
        corpus=ckpt.corpus,
        seed=seed,
        progress=progress,
    )
    steps = searches(parse_pipeline(default_passes("circuitc", objective, target_loss)))
    found = search(answer_graph(ckpt, answer_ids(chosen, ckpt.tokenizer)), context, steps, control, 0)
    return {"found": found.edges is not None, **asdict(found), "seconds": round(time.perf_counter() - start, 3)}
