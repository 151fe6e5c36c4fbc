"""What is measured for the page: examples of the task and of text, nodes' values on them, the curve of loss by size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from circuitc.circuit.answer import Channels
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.node_names import stream_sites
from circuitc.explain.report.curve import size_curve
from circuitc.explain.report.examples import MOST_NODES, on_prompts, on_text, task_examples
from circuitc.explain.trial import Trial, try_out
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.verify.subject import Subject


@dataclass(frozen=True)
class Measured:
    """``prompts`` are examples of the task; ``on_prompts`` and ``on_text`` hold values by node, ``curve`` the loss by
    size; ``notes`` say what is missing, and why; ``trial`` has the program's predictions, tried on the model."""

    prompts: list[dict[str, Any]] = field(default_factory=list)
    on_prompts: dict[str, Any] = field(default_factory=dict)
    on_text: dict[str, Any] = field(default_factory=dict)
    curve: list[dict[str, Any]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    trial: Trial | None = None


def measure(
    circuit: CircuitData,
    task: AnyTask | None,
    ckpt: Checkpoint | None,
    progress: Callable[[str], None] = lambda message: None,
) -> Measured:
    """Run the circuit on prompts of its task and, with the checkpoint, on text; measure smaller circuits."""
    seed = circuit.certificate.get("seed", 0)
    notes = [] if task is not None else ["The circuit was compiled without a task, so the page has no prompts of one."]
    prompts = [] if task is None else task_examples(circuit, task, seed, ckpt.context if ckpt else None)
    if ckpt is None:
        notes.append(
            "The checkpoint was not at hand, so the page has no examples from text and no smaller circuits; nodes have "
            "the values that the program computes."
        )
        return Measured(prompts, notes=notes)
    source = answer_graph(ckpt, circuit.answer, stream_sites(circuit.mask))
    held_out = Prompts(ckpt.corpus[:0], ckpt.corpus[:0, 0]) if task is None else report_prompts(ckpt, task, seed)
    objective = circuit.certificate.get("objective", "mean")
    subject = Subject(circuit, ckpt, source, held_out, seed, progress=progress, objective=objective)
    nodes = circuit.nodes[:MOST_NODES]
    if len(circuit.nodes) > len(nodes):
        notes.append(f"Only the first {MOST_NODES} of the {len(circuit.nodes)} nodes have values on text.")
    if not ckpt.corpus.size:
        notes.append("The checkpoint has no text, so nodes have values on prompts only.")
    progress("running the circuit on examples")
    recorded = on_prompts(subject, prompts, nodes) if prompts and nodes else {}
    pieces = on_text(subject, nodes) if nodes else {}
    progress("measuring smaller circuits")
    curve = [] if task is None else size_curve(subject, select_prompts(ckpt, task, seed))
    trial = None
    if task is not None and not isinstance(circuit.answer, Channels):
        trial = try_out(circuit, circuit.rounded or circuit.graph, ckpt, task, seed, progress)
    return Measured(prompts, recorded, pieces, curve, notes, trial)
