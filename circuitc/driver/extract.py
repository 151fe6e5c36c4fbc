"""The compiler on one screen: checkpoint → trace → passes → program, with the certificate of what was measured."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np

from circuitc.circuit import answer as answers
from circuitc.circuit.answer import Answer, as_answer
from circuitc.circuit.calibration import Calibration
from circuitc.circuit.circuit import text_only
from circuitc.circuit.given import as_edges, as_mask, as_means
from circuitc.circuit.kept import kept_graph, means_for
from circuitc.circuit.liveness import without_idle_nodes
from circuitc.circuit.lost import lost_nodes, why_lost
from circuitc.circuit.mask import (
    EdgeMask,
    Means,
    NodeMask,
    ablate_nodes,
    drop_edges,
    kept_edges,
    mask_of,
)
from circuitc.circuit.node_names import stream_sites
from circuitc.circuit.probe import largest_difference
from circuitc.circuit.size import relative_differences
from circuitc.driver import defaults
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.driver.natural import check_kind, choosing_prompts, natural_prompts, used_kind
from circuitc.driver.objective import DEFAULT, objective_for
from circuitc.driver.progress import Progress, Stages, spoken
from circuitc.driver.resampled import searched_again
from circuitc.driver.rounding import EPS, with_rounded
from circuitc.emit.circuit import Circuit
from circuitc.emit.wires import wires
from circuitc.errors import CircuitcError, LostNodeWarning
from circuitc.inputs.arguments import as_path, check_device, of_kind, real, whole
from circuitc.inputs.checkpoint import LOAD, Checkpoint
from circuitc.inputs.probes import make_probe
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import about, attached, masked_means, report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.ir import Graph
from circuitc.pipeline import CHANGES, Context, Pass, Record, parse_pipeline, print_pipeline, run
from circuitc.registry import find_task
from circuitc.search.ablations import ablations_of
from circuitc.search.scorer import SAMPLES, Scorer
from circuitc.verify.constants import measure_constants
from circuitc.verify.controls import controls as find_controls
from circuitc.verify.controls import kinds_for
from circuitc.verify.equal import (
    against_module,
    check_logits_finite,
    equivalence,
    gold_and_least,
    gold_model,
    in_double,
    is_causal,
)
from circuitc.verify.machine import machine
from circuitc.verify.names import names
from circuitc.verify.subject import Subject
from circuitc.verify.suite import measure

PROMPTS, TRACE, SEARCH, CHECKS = "prompts", "trace", "search", "checks"
CONTROLS, RESAMPLED = "searches on controls", "searches on other prompts"
"""The stages of an extraction."""
FORMAT = 5  # of the certificate
PASSES = "give the passes as text: fold-means,fold-norms"
TASKS = "give a name from 'circuitc tasks', circuitc.Task, circuitc.read_task or circuitc.read_pairs"
PASS_PROBE = (192, 64)  # random and text sequences on which every pass is checked

Observer = Callable[[Pass, Graph], None]


@dataclass(frozen=True, eq=False)
class Compiled:
    """The graphs of one compilation, its passes' records, and the error of the trace."""

    source: Graph
    chosen: Graph
    program: Graph
    records: list[Record]
    trace: dict[str, Any]
    """What the certificate says of the trace: how far graph, gold model and the model's own module are apart."""


def extract(
    ckpt: Checkpoint,
    task: str | AnyTask,
    *,
    target_loss: float = 0.15,
    objective: str | None = None,
    method: str = "circuitc",
    passes: str | None = None,
    seed: int = 0,
    seeds: int = 0,
    controls: int = 1,
    eps: float | None = EPS,
    prompts: str | None = None,
    constants: str | None = None,
    code: Path | None = None,
    device: str = "cpu",
    after: Observer = lambda step, graph: None,
    progress: Progress | None = None,
) -> Circuit:
    """Find, compile and certify the circuit of one task.

    ``target_loss`` is in nats, the mean over both prompts of all pairs; ``objective`` names the ablations to survive,
    ``counterfactual`` unless the passes or the method search under others; ``passes`` replaces the default pipeline;
    ``eps`` is how far rounding may move answers, in nats, or None for no rounded program; ``controls`` is the number of
    control searches of each kind; ``seeds`` is the number of searches on resampled prompts that say how sure each node
    and edge is; ``prompts`` are those to choose on (``template``, ``natural`` or ``both``), and ``code`` is a folder of
    Python code to find natural ones in, or None for Python's own library; ``constants`` are what dropped nodes are
    frozen at, their ``plain`` means or their means by ``token``; both are chosen by
    :mod:`circuitc.driver.defaults` unless given; ``after`` sees every intermediate graph; ``progress`` hears what is
    being done, which is else printed on stderr.

    Raises :class:`CircuitcError` if the task, checkpoint or target do not fit, or a pass breaks its promise.
    """
    start = time.perf_counter()
    of_kind(ckpt, Checkpoint, "the checkpoint", LOAD)
    target_loss, seed, seeds = real(target_loss, "target_loss"), whole(seed, "seed"), whole(seeds, "seeds")
    controls = whole(controls, "controls")
    eps = None if eps is None else real(eps, "eps")
    code = None if code is None else as_path(code, "code")
    if not 0 < target_loss < np.log(2):
        raise CircuitcError(
            f"target_loss is {target_loss} nats; it must be above 0 and below {np.log(2):.3f} (chance)",
            fix="give 0.15, or another loss below chance",
        )
    task = find_task(task) if isinstance(task, str) else of_kind(task, AnyTask, "the task", TASKS)
    check_device(device)
    passes = passes or defaults.default_passes(method, objective or DEFAULT, target_loss)
    steps = parse_pipeline(of_kind(passes, str, "the pipeline", PASSES))
    objective = objective_for(objective, steps)
    prompts = check_kind(defaults.default_prompts(objective) if prompts is None else prompts)
    constants = defaults.default_constants(ckpt, objective) if constants is None else constants
    answer = answer_ids(task, ckpt.tokenizer)
    further = [*([CONTROLS] if controls else ()), *([RESAMPLED] if seeds else ())]
    progress = stages = Stages(progress or spoken(), [PROMPTS, TRACE, SEARCH, CHECKS, *further])
    stages.enter(PROMPTS)
    report = report_prompts(ckpt, task, seed)
    means = masked_means(ckpt, constants)
    check_finite(means, ckpt.name)
    check_rows(means, ckpt.tokenizer.get_vocab_size())
    natural = natural_prompts(ckpt, task, code, progress)
    select = choosing_prompts(select_prompts(ckpt, task, seed), natural, prompts, task)
    context = Context(make_probe(ckpt, select, *PASS_PROBE, seed), select, means, ckpt.corpus, seed, device, progress)
    stages.enter(TRACE)
    source = answer_graph(ckpt, answer)
    stages.enter(SEARCH)
    compiled = compile_steps(ckpt, answer, source, source, steps, context, after)
    work = asdict(context.work)  # of the search alone, as later steps only measure
    loss, calibration = calibrate(source, compiled.chosen, context, objective)
    circuit = replace(_circuit(ckpt, compiled, means, answer, calibration), attached=attached(ckpt, task))
    search = sum(record.seconds for record in compiled.records)
    stages.enter(CHECKS)
    if eps is not None and not any(step.name == "round" for step in steps):
        circuit = with_rounded(circuit, context, report, eps)
    certificate = {
        **_heading(ckpt, answer, seed, steps, compiled, circuit),
        "objective": objective,
        "selection_loss": loss,
        "target_loss": target_loss,
        "eps": eps,
        **measure_constants(circuit, ckpt, constants),
        "work": work,
        **about(task, select, report, used_kind(prompts, natural)),
        **measure(Subject(circuit, ckpt, compiled.source, report, seed, device, progress, objective), natural),
        **circuit.certificate,  # of rounding
    }
    if controls:
        stages.enter(CONTROLS, controls * len(kinds_for(context)) * search)
    size = len(circuit.nodes), len(circuit.edges)
    certificate["controls"] = find_controls(compiled.source, context, steps, *size, controls)
    if seeds:
        stages.enter(RESAMPLED, (seeds + 2) * search)
    certificate |= searched_again(circuit, ckpt, task, natural, prompts, compiled.source, context, steps, seeds)
    certificate["seconds"] = round(time.perf_counter() - start, 3)
    circuit.certificate.update(certificate)
    check_equal(circuit.certificate)
    return circuit


def compile_mask(
    ckpt: Checkpoint,
    mask: NodeMask,
    means: Means,
    answer: Answer | int | Sequence[int],
    *,
    edges: EdgeMask | None = None,
    passes: str = EXACT_PASSES,
    seed: int = 0,
    after: Observer = lambda step, graph: None,
    progress: Progress | None = None,
) -> Circuit:
    """Compile a mask you already have: ``{site: bool[channels]}`` and ``{site: float[channels]}``.

    ``answer`` is a pair of token ids, or what :func:`circuitc.circuit.answer.as_answer` takes: a channel of the output,
    several, or :class:`circuitc.Channels`. A node that cannot change the answer is not compiled; a
    :class:`LostNodeWarning` says which sites cut it off. The certificate only says whether the program was compiled
    right, as there is no task to measure faithfulness on.
    """
    start, progress = time.perf_counter(), progress or spoken()
    of_kind(ckpt, Checkpoint, "the checkpoint", LOAD)
    seed = whole(seed, "seed")
    answer = as_answer(answer)
    mask, means, edges = as_mask(mask), as_means(means), as_edges(edges)
    steps = parse_pipeline(of_kind(passes, str, "the pipeline", PASSES))
    check_finite(means, ckpt.name)
    check_rows(means, ckpt.tokenizer.get_vocab_size())
    context = Context(make_probe(ckpt, None, *PASS_PROBE, seed), None, means, ckpt.corpus, seed, progress=progress)
    source = answer_graph(ckpt, answer, stream_sites(mask))
    chosen = drop_edges(ablate_nodes(source, mask, means), edges)
    compiled = compile_steps(ckpt, answer, source, chosen, steps, context, after)
    circuit = replace(_circuit(ckpt, compiled, means, answer, Calibration()), attached=attached(ckpt, None))
    circuit.certificate.update(_heading(ckpt, answer, seed, steps, compiled, circuit))
    circuit.certificate["equivalence"] = equivalence(circuit, ckpt, compiled.source, None, seed, (mask, means, edges))
    check_equal(circuit.certificate)
    if lost := lost_nodes(mask, circuit.mask):
        progress("looking for what cuts nodes off")
        for reason in why_lost(source, mask, means, edges, lost):
            warnings.warn(reason, LostNodeWarning, stacklevel=2)
    circuit.certificate["seconds"] = round(time.perf_counter() - start, 3)
    return circuit


def compile_steps(
    ckpt: Checkpoint,
    answer: Answer,
    source: Graph,
    chosen: Graph,
    steps: Sequence[Pass],
    context: Context,
    after: Observer = lambda step, graph: None,
) -> Compiled:
    """Run passes on ``chosen``, the traced model ``source`` with some or none of its nodes ablated.

    Raises :class:`CircuitcError` if the trace does not compute what the model does, or a pass breaks its promise.
    """
    context = replace(context, source=source)
    assert context.probe is not None
    model = gold_model(ckpt)
    module = against_module(ckpt, model)
    gold, least = gold_and_least(in_double(model), answer, context.probe, is_causal(source))
    check_logits_finite(gold, ckpt)
    traced = context.probe.answers(source)
    trace_error = largest_difference(gold, traced)
    relative, _ = relative_differences(gold, traced, least, context.probe)
    if relative > 1e-6:  # the trace's constants are the model's float32 numbers, its arithmetic is float64
        raise CircuitcError(
            f"the traced graph and the model differ by {trace_error:.3g}, which is {relative:.3g} of the answer",
            fix="please report this model",
        )
    records: list[Record] = []
    choosing = list(takewhile(lambda step: step.promise is CHANGES, steps))
    if choosing:
        chosen, records = run(choosing, chosen, context, after)

    def observe(step: Pass, graph: Graph) -> None:
        nonlocal chosen
        if step.promise is CHANGES:
            chosen = graph
        after(step, graph)

    chosen = kept_graph(source, chosen, context.means)
    program, others = run(steps[len(choosing) :], chosen, context, observe)
    trace = {"max_abs_error": trace_error, "module": module}
    return Compiled(source, without_idle_nodes(source, chosen), program, [*records, *others], trace)


def check_finite(means: Means, where: str) -> None:
    """Raises :class:`CircuitcError` for a mean that is NaN or infinite."""
    for site, mean in means.items():
        wrong = np.flatnonzero(~np.isfinite(np.asarray(mean, dtype=np.float64)))
        if len(wrong):
            fix = "a mean must be a finite number: give other means, or other text to record them on"
            raise CircuitcError(
                f"the mean of '{site}.{wrong[0] % np.shape(mean)[-1]}' is NaN or infinite", where=where, fix=fix
            )


def check_rows(means: Means, tokens: int) -> None:
    """Raises :class:`CircuitcError` for means by token of another number of tokens."""
    for site, mean in means.items():
        if np.ndim(mean) == 2 and len(mean) != tokens:
            problem = f"the means have a row for each of {len(mean)} tokens, but the model has {tokens}"
            raise CircuitcError(problem, where=site, fix="give a row of means for each token, or one for all")


def check_equal(certificate: dict[str, Any]) -> None:
    """Raises :class:`CircuitcError` if the program is not the ablated model, or the emitted Python not the program.

    Errors are relative to the size of the answers. If a pass promises equal answers on text alone, the program is not
    refused: the certificate has the error on held-out text.
    """
    measured = certificate["equivalence"]
    tolerance, error, relative = measured["tolerance"], measured["max_abs_error"], measured["max_rel_error"]
    emitted = measured["python_max_abs_error"]
    fix = "nothing was written; this is a defect of circuitc: please report this model"
    if not text_only(certificate) and not relative <= tolerance:
        raise CircuitcError(
            f"the program and the ablated PyTorch model differ by {error:.3g}, which is {relative:.3g} of the answer, "
            f"more than {tolerance:g}",
            fix=fix,
        )
    if not emitted <= tolerance * measured["size"]:
        raise CircuitcError(f"circuit.py and the program differ by {emitted:.3g}", fix=fix)


def calibrate(source: Graph, chosen: Graph, context: Context, objective: str) -> tuple[float, Calibration]:
    """The worst loss under the objective's ablations, in nats, on the selection prompts; and the calibration.

    That is one scale and shift, fitted on these prompts, pooled over the ablations.

    Dropped nodes take their values from ``source``, the model without dropped edges.
    """
    scorer = Scorer(
        context.ablator(source), context.need_prompts("a calibration"), ablations_of(objective), samples=SAMPLES
    )
    return scorer.verdict(chosen, mask_of(chosen))


def _circuit(ckpt: Checkpoint, compiled: Compiled, means: Means, answer: Answer, calibration: Calibration) -> Circuit:
    chosen = compiled.chosen
    return Circuit(
        compiled.program,
        mask_of(chosen),
        means_for(chosen, means),
        kept_edges(chosen),
        wires(chosen),
        answer,
        ckpt.tokenizer,
        calibration,
        {},
    )


def _heading(
    ckpt: Checkpoint,
    answer: Answer,
    seed: int,
    steps: list[Pass],
    compiled: Compiled,
    circuit: Circuit,
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "checkpoint": {"name": ckpt.name, "path": str(ckpt.path), "sha256": ckpt.sha256},
        "machine": machine(),
        "answer": answers.to_json(answer),
        "answer_text": list(circuit.answers),
        "seed": seed,
        "nodes": len(circuit.nodes),
        "edges": len(circuit.edges),
        "topk_competitors": circuit.topk_competitors,
        "names": names(circuit, ckpt, seed),
        "calibration": asdict(circuit.calibration),
        "trace": compiled.trace,
        "pipeline": print_pipeline(steps),
        "passes": [asdict(record) for record in compiled.records],
    }
