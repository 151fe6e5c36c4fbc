"""``circuitc bench``: circuits and figures, side by side with the published algorithm."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.cli.options import Device, Json, Seed, TargetLoss, check_device
from circuitc.cli.output import StatusLine, number, out, print_json, table, working
from circuitc.errors import CircuitcError

if TYPE_CHECKING:
    from circuitc.checkpoint import Checkpoint
    from circuitc.circuit import Circuit
    from circuitc.prompts import Prompts

CHECKPOINT = "tinypython-sparse"
TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "while_return_true", "else_elif")
METHODS = (("circuitc", "counterfactual"), ("circuitc", "mean"), ("paper", "mean"))
QUICK_STEPS = 60  # of learning a mask: enough to see that all works, too few for good figures
SPEED_PAIRS, REPEATS = 32, 5
COLUMNS = ("task", "method", "objective", "nodes", "edges", "seconds", "model", "circuit", "worst", "speed")


def bench(
    checkpoint: Annotated[str, typer.Argument(metavar="CHECKPOINT", help="A name or a folder.")] = CHECKPOINT,
    task: Annotated[
        list[str] | None,
        typer.Option("--task", "-t", metavar="TASK", help="May be given again. [default: five]"),
    ] = None,
    target_loss: TargetLoss = 0.15,
    quick: Annotated[bool, typer.Option("--quick", help="One task, few steps: does it all run?")] = False,
    large: Annotated[
        int | None,
        typer.Option("--large", min=1, metavar="MILLIONS", help="A random model of so many parameters instead."),
    ] = None,
    seed: Seed = 0,
    device: Device = "cpu",
    as_json: Json = False,
) -> None:
    """Circuits next to those of the published algorithm.

    Losses are in nats on held-out prompts: of the model, of the circuit with dropped nodes at their means,
    and the worst over all tiers. Speed is how many times faster the program answers than the model.

    With --large, a random checkpoint in OpenAI's format is written, read, traced, and a circuit of 30 nodes compiled
    and checked: how long each step takes, and the peak of memory.

    \b
    For example:
        circuitc bench
        circuitc bench runs/mine --task var_swap --task final_kwarg --quick
        circuitc bench --large 500
    """
    # These import PyTorch.
    from circuitc.registry import find_task, load_checkpoint, pass_names

    if large is not None:
        report_large(large, seed, as_json)
        return
    names = list(task or (TASKS[:1] if quick else TASKS))
    for name in names:
        find_task(name)
    check_device(device)
    ckpt = load_checkpoint(checkpoint)
    known = [m for m in METHODS if m[0] != "paper" or "learn-mask-paper" in pass_names()]
    settings: dict[str, Any] = {"target_loss": target_loss, "seed": seed, "device": device}
    with working("starting", as_json) as progress:
        rows = [measure(ckpt, name, *how, quick, settings, progress) for name in names for how in known]
    if as_json:
        print_json({"checkpoint": ckpt.name, "sha256": ckpt.sha256, "target_loss": target_loss, "rows": rows})
    else:
        cells = ([_cell(row, column) for column in COLUMNS] for row in rows)
        out().print(table(COLUMNS, cells, right=COLUMNS[3:]))


def report_large(millions: int, seed: int, as_json: bool) -> None:
    from circuitc.cli.bench_large import large

    with working("starting", as_json) as progress:
        found = large(millions, seed, progress)
    if as_json:
        print_json(found)
        return
    rows = [(key, number(value)) for key, value in found.items() if not isinstance(value, dict)]
    rows += [(f"seconds: {step}", number(value)) for step, value in found["seconds"].items()]
    rows += [(f"seconds of that: {step}", number(value)) for step, value in found["passes"].items()]
    out().print(table(("", ""), rows, right=("",)))


def measure(
    ckpt: Checkpoint,
    task: str,
    method: str,
    objective: str,
    quick: bool,
    settings: dict[str, Any],
    progress: StatusLine,
) -> dict[str, Any]:
    """One row; a target that cannot be reached is a row with a ``problem``."""
    from circuitc.extract import default_passes, extract
    from circuitc.tiers import TIERS

    row: dict[str, Any] = {"task": task, "method": method, "objective": objective}
    passes = default_passes(method, objective, settings["target_loss"])
    try:
        circuit = extract(
            ckpt,
            task,
            objective=objective,
            method=method,
            passes=quicker(passes) if quick else passes,
            nulls=0,
            progress=lambda message: progress(f"{task}, {method}, {objective}: {message}"),
            **settings,
        )
    except CircuitcError as error:
        return {**row, "problem": str(error)}
    certificate = circuit.certificate
    tiers = {tier: found["loss"] for tier, found in certificate["faithfulness"].items() if tier in TIERS}
    return {
        **row,
        **{key: certificate[key] for key in ("nodes", "edges", "seconds")},
        "model": certificate["loss"]["model"],
        "circuit": certificate["loss"]["circuit"],
        "worst": max(tiers.values()),
        "tiers": tiers,
        "max_abs_error": certificate["equivalence"]["max_abs_error"],
        **speed(ckpt, circuit, task),
    }


def quicker(passes: str) -> str:
    """The same passes with few steps where they learn."""
    from circuitc.pipeline import parse_pipeline, print_pipeline

    steps = parse_pipeline(passes)
    learning = [any(f.name == "steps" for f in fields(step)) for step in steps]
    return print_pipeline(
        [replace(s, steps=QUICK_STEPS) if learns else s for s, learns in zip(steps, learning, strict=True)]  # type: ignore[call-arg]
    )


def speed(ckpt: Checkpoint, circuit: Circuit, task: str) -> dict[str, float]:
    """Seconds of the emitted program and of the model on the same prompts, one at a time, and their ratio."""
    import torch

    from circuitc.emit.python import emit_python, function_name
    from circuitc.prompts import make_prompts
    from circuitc.registry import find_task

    prompts: Prompts = make_prompts(find_task(task), ckpt.tokenizer, SPEED_PAIRS, 0, "heldout", ckpt.context)
    rows = [row[:length] for row, length in zip(prompts.tokens, prompts.lengths, strict=True)]
    batches = [torch.as_tensor(row)[None] for row in rows]
    emitted: dict[str, Any] = {"__name__": "circuit"}
    exec(emit_python(circuit), emitted)
    with torch.no_grad():
        model = fastest(lambda: [ckpt.model(batch) for batch in batches])
    answer = emitted[function_name(circuit.answer)]
    program = fastest(lambda: [answer(row) for row in rows])
    return {"model_seconds": model, "program_seconds": program, "speed": model / program}


def fastest(work: Callable[[], object]) -> float:
    """The least wall time of a few runs: what else the machine does only adds to it."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _cell(row: dict[str, Any], column: str) -> str:
    if "problem" in row and column in COLUMNS[3:]:
        return row["problem"].split("\n")[0] if column == "nodes" else ""
    value = row[column]
    return f"{value:.1f}×" if column == "speed" else str(value) if isinstance(value, str) else number(value)
