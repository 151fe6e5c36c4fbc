"""``circuitc extract``: find, compile and certify the circuit of one task."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from circuitc.cli.controls import control_doubts
from circuitc.cli.on_code import natural_doubts
from circuitc.cli.options import (
    CHANCE,
    CheckpointArgument,
    CodeOption,
    Device,
    Full,
    Json,
    OutputFolder,
    PairsOption,
    PassesOption,
    Seed,
    TargetLoss,
    TaskFileOption,
    TaskOption,
    TextOption,
    checkpoint_with,
    one_task,
)
from circuitc.cli.output import StatusLine, note, print_json, print_text, warn, working
from circuitc.cli.summary import print_summary
from circuitc.cli.sureness import sureness_doubts
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.arguments import check_device
from circuitc.inputs.writing import keep_folder

if TYPE_CHECKING:
    from circuitc.ir import Graph
    from circuitc.pipeline import Pass

METHODS = ("circuitc", "paper", "attribution")


def extract(
    checkpoint: CheckpointArgument,
    folder: OutputFolder,
    task: TaskOption = None,
    pairs: PairsOption = None,
    task_file: TaskFileOption = None,
    text: TextOption = None,
    target_loss: TargetLoss = 0.15,
    objective: Annotated[
        str | None,
        typer.Option(
            "--objective",
            metavar="NAME",
            help="Ablations to survive: mean, counterfactual, matched, resample or causal. "
            "[default: that of --passes, else counterfactual]",
        ),
    ] = None,
    method: Annotated[
        str, typer.Option("--method", metavar="NAME", help="circuitc, paper (the published algorithm) or attribution.")
    ] = "circuitc",
    passes: PassesOption = None,
    print_after: Annotated[
        str | None,
        typer.Option("--print-after", metavar="PASS", help="Print the graph after this pass, or after 'all'."),
    ] = None,
    seed: Seed = 0,
    controls: Annotated[
        int,
        typer.Option(
            "--controls", min=0, help="Control searches per kind (permuted labels, random weights, ...); 0 for none."
        ),
    ] = 1,
    seeds: Annotated[
        int,
        typer.Option(
            "--seeds",
            metavar="N",
            min=0,
            help="Search again on N resamplings of the prompts, and on each half of them: how sure is each node?",
        ),
    ] = 0,
    nulls: Annotated[int | None, typer.Option("--nulls", min=0, hidden=True)] = None,
    prompts: Annotated[
        str | None,
        typer.Option(
            "--prompts",
            metavar="KIND",
            help="Prompts to choose the circuit on: template, natural or both. [default: both; template for mean]",
        ),
    ] = None,
    code: CodeOption = None,
    constants: Annotated[
        str | None,
        typer.Option(
            "--constants",
            metavar="KIND",
            help="What dropped nodes are frozen at: their plain means, or their means by token. [default: token; plain "
            "for mean, without text, and for very large models]",
        ),
    ] = None,
    device: Device = "cpu",
    full: Full = False,
    as_json: Json = False,
) -> None:
    """Find, compile and certify the circuit of one task.

    The task is one of circuitc's (--task) or your own (--pairs, --task-file).

    DIR gets circuit.circ and circuit.safetensors (the graph), circuit.py (a program that needs numpy only),
    circuit.dot, circuit.svg, circuit.json and certificate.json.

    \b
    Objectives, by what dropped nodes may be replaced with:
        mean            their means, as in the published algorithm
        counterfactual  also their values on the counterfactual prompt, and random subsets
        matched         also their values at other places of text with the same token
        resample        as counterfactual, and their values on other prompts and on corpus text
        causal          their means, zero, and their values on other prompts

    Natural prompts are real code up to where the task's question is due, and the same code with the piece edited that
    decides. The circuit is chosen on them too, with the model's own answers as the right ones, and tested on those of
    other files. --prompts template leaves them out of the choice.

    docs/glossary.md explains the terms.

    \b
    For example:
        circuitc extract tinypython-sparse --task single_double_quote -o out
        circuitc extract tinypython-sparse --task var_swap -o out --objective mean --target-loss 0.1
        circuitc extract tinypython-sparse --task for_while -o out --seeds 5
        circuitc extract runs/mine --task var_swap -o out --print-after prune-edges
        circuitc extract tinypython-sparse --task for_while -o out --code src
        circuitc extract tinypython-sparse --task-file mine.toml -o out
        circuitc extract runs/gpt2 --pairs mine.jsonl --text sample.txt -o out
    """
    # These import PyTorch.
    from circuitc.driver.defaults import default_passes
    from circuitc.driver.extract import extract as extract_circuit
    from circuitc.driver.objective import DEFAULT, objective_for
    from circuitc.emit.folder import read_certificate
    from circuitc.pipeline import parse_pipeline, print_pipeline

    if nulls is not None:
        raise CircuitcError("there is no option --nulls", fix="use --controls, its new name")
    found = one_task(task, pairs, task_file)
    check_objective(objective, method)
    if not 0 < target_loss < CHANCE:
        problem = f"the target loss is {target_loss:g} nats; it must be between 0 and 0.693 (chance)"
        raise CircuitcError(problem, fix="give another --target-loss, such as 0.15")
    steps = parse_pipeline(passes or default_passes(method, objective or DEFAULT, target_loss))
    objective = objective_for(objective, steps)
    check_print_after(print_after, steps)
    check_device(device)
    with keep_folder(folder), working("starting", as_json) as progress:
        circuit = extract_circuit(
            checkpoint_with(checkpoint, text, device),
            found,
            target_loss=target_loss,
            objective=objective,
            method=method,
            passes=print_pipeline(steps),
            seed=seed,
            seeds=seeds,
            controls=controls,
            prompts=prompts,
            code=code,
            constants=constants,
            device=device,
            after=lambda step, graph: show_graph(step, graph, print_after, progress, as_json),
            progress=progress,
        )
        progress("writing the files")
        circuit.save(folder)
    certificate = read_certificate(folder)
    warnings = list(doubts(certificate))
    if as_json:
        print_json({**certificate, "folder": str(folder), "warnings": warnings})
        return
    print_summary(circuit, certificate, full)
    for warning in warnings:
        warn(warning)
    note(f"wrote {folder}: " + ", ".join(sorted(p.name for p in folder.iterdir() if p.is_file())))


def check_objective(objective: str | None, method: str) -> None:
    """Raises :class:`CircuitcError` for an unknown method or objective, and for two that do not go together."""
    from circuitc.search.ablations import OBJECTIVES

    if method not in METHODS:
        raise unknown("method", method, METHODS)
    if objective is None:
        return
    if objective not in OBJECTIVES:
        raise unknown("objective", objective, OBJECTIVES)
    if method != "circuitc" and objective != "mean":
        raise CircuitcError(
            f"the method '{method}' has no objective '{objective}'",
            fix="leave out --objective, or use --method circuitc",
        )


def check_print_after(name: str | None, steps: list[Pass]) -> None:
    """Raises :class:`CircuitcError` if no pass of the pipeline has that name."""
    if name is not None and name not in ("all", *(step.name for step in steps)):
        raise unknown("pass", name, ["all", *(step.name for step in steps)], where="--print-after")


def show_graph(step: Pass, graph: Graph, wanted: str | None, progress: StatusLine, as_json: bool) -> None:
    """Print the graph if it was asked for: on stdout, or with --json on stderr."""
    if wanted not in ("all", step.name):
        return
    text = f"// after {step}\n{graph}"
    with progress.pause():
        note(text) if as_json else print_text(text)


def doubts(certificate: dict[str, Any]) -> Iterator[str]:
    """What a user should know before believing the circuit, one sentence each."""
    from circuitc.circuit.circuit import text_only
    from circuitc.search.ablations import claimed

    target, objective = certificate["target_loss"], certificate["objective"]
    ablations = certificate["faithfulness"]
    measured = [ablation for ablation in claimed(objective) if ablation in ablations]
    worst = max(measured, key=lambda ablation: float(ablations[ablation]["loss"]))
    if not ablations[worst]["loss"] <= target:
        yield (
            "the circuit misses the target on held-out prompts: "
            f"its loss under the ablation '{worst}' is {ablations[worst]['loss']:.3f} nats, over {target:g}"
        )
    equivalence, passes = certificate["equivalence"], text_only(certificate)
    error = equivalence["text_max_rel_error"] if passes else None
    if error is not None and error > equivalence["tolerance"]:
        yield (
            f"{' and '.join(passes)} saw too little text: elsewhere the program differs from the ablated model by up "
            f"to {equivalence['text_max_abs_error']:.2g}; leave it out, or give more prompts and text"
        )
    yield from natural_doubts(certificate["natural"])
    yield from sureness_doubts(certificate)
    yield from control_doubts(certificate["controls"])
