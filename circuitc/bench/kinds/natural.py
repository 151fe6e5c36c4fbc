"""The circuit of one task on real code, by the prompts that it was chosen on and the constants of dropped nodes."""

from __future__ import annotations

from typing import Any

from circuitc.bench.settings import AGREE
from circuitc.bench.units import Progress
from circuitc.driver.extract import extract
from circuitc.registry import find_task, load_checkpoint
from circuitc.search.ablations import claimed


def run(
    progress: Progress,
    checkpoint: str,
    task: str,
    target_loss: float,
    objective: str,
    prompts: str,
    constants: str,
    seed: int,
) -> dict[str, Any]:
    """Extracts the circuit and measures it on templates and on natural prompts of held-out files.

    ``loss`` is the largest on held-out templates under the ablations that the objective claims, in nats. ``natural``
    has the model's accuracy on real code, the share of pairs that it answers alike, the shares of prompts on which
    circuit and model lead with the same answer, their KL in nats, and the median kept node's fraction of variance
    unexplained; it is None if no question of the task is found in code. Raises :class:`CircuitcError` if no circuit
    reaches the target.
    """
    circuit = extract(
        load_checkpoint(checkpoint),
        find_task(task),
        target_loss=target_loss,
        objective=objective,
        seed=seed,
        prompts=prompts,
        constants=constants,
        controls=0,
        eps=None,
        progress=progress,
    )
    certificate, natural = circuit.certificate, circuit.certificate["natural"]
    return {
        "nodes": certificate["nodes"],
        "edges": certificate["edges"],
        "loss": max(certificate["faithfulness"][ablation]["loss"] for ablation in claimed(objective)),
        "natural": None if "reason" in natural else on_code(natural),
        "seconds": certificate["seconds"],
    }


def on_code(natural: dict[str, Any]) -> dict[str, Any]:
    """The figures of a certificate's section ``natural``."""
    model = natural["model"]
    return {
        "prompts": natural["agree"]["all"]["n"],
        **{key: model[key] for key in ("accuracy_real", "alike", "piece_decides")},
        "agree": {key: natural["agree"][key]["agree"] for key in AGREE},
        "kl": natural["circuit"]["kl"],
        "unexplained": natural["fidelity"].get("median"),
    }
