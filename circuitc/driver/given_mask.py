"""Certifies a given mask on a task: calibration, losses and ablations as for an extracted circuit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path

from circuitc.circuit.mask import ablate_nodes, drop_edges, mask_of_edges
from circuitc.circuit.node_names import stream_sites
from circuitc.driver.extract import calibrate, check_equal
from circuitc.driver.natural import TEMPLATE, natural_prompts
from circuitc.driver.rounding import EPS, with_rounded
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import about, attached, report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.pipeline import Context
from circuitc.verify.names import names
from circuitc.verify.subject import Subject
from circuitc.verify.suite import measure

OBJECTIVE = "mean"  # the ablation that published circuits were chosen under


def with_task(
    circuit: Circuit,
    ckpt: Checkpoint,
    task: AnyTask,
    *,
    code: Path | None = None,
    device: str = "cpu",
    progress: Callable[[str], None] = lambda message: None,
) -> Circuit:
    """The compiled circuit with a calibration fitted on the task's train split, and scores on its heldout split.

    ``code`` is a folder of Python code to find natural prompts in, or None for Python's own library.

    Raises :class:`CircuitcError` if the circuit's answer is not the task's, or the program not the ablated model.
    """
    answer = answer_ids(task, ckpt.tokenizer)
    if circuit.answer != answer:
        raise CircuitcError(
            f"the circuit's answer is {circuit.answer}, the answer of task '{task.name}' is {answer}",
            fix="compile the circuit for the task's answer",
        )
    seed = circuit.certificate["seed"]
    select, report = select_prompts(ckpt, task, seed), report_prompts(ckpt, task, seed)
    source = answer_graph(ckpt, answer, stream_sites(circuit.mask))
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    graph = drop_edges(ablate_nodes(source, circuit.mask, circuit.means), edges)
    context = Context(None, select, circuit.means, ckpt.corpus, seed, device, progress)
    loss, calibration = calibrate(source, graph, context, OBJECTIVE)
    certified = replace(circuit, calibration=calibration, attached=attached(ckpt, task))
    certified = with_rounded(certified, context, report)
    natural = natural_prompts(ckpt, task, code, progress)
    certificate = {
        **certified.certificate,
        "names": names(certified, ckpt, seed),
        "calibration": asdict(calibration),
        "objective": OBJECTIVE,
        "selection_loss": loss,
        "eps": EPS,
        **about(task, select, report, TEMPLATE),
        **measure(Subject(certified, ckpt, source, report, seed, device, progress), natural),
        "controls": {},
    }
    check_equal(certificate)
    return replace(certified, certificate=certificate)
