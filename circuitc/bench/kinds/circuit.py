"""The circuit of one task: its size, the cost of finding it, and measurements on it."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from circuitc.bench.binarised import binarised
from circuitc.bench.speed import speed
from circuitc.bench.units import Progress
from circuitc.circuit.calibration import accuracy, task_loss
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.constants import PLAIN
from circuitc.circuit.mask import ablate_nodes, drop_edges, mask_of_edges
from circuitc.driver.extract import extract
from circuitc.driver.natural import TEMPLATE
from circuitc.inputs.prompts import Prompts, answer_ids
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import report_prompts, select_prompts
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.graph import Graph
from circuitc.registry import find_task, load_checkpoint
from circuitc.search.ablations import ABLATIONS


def run(
    progress: Progress,
    checkpoint: str,
    task: str,
    target_loss: float,
    objective: str,
    method: str,
    seed: int,
) -> dict[str, Any]:
    """Extracts the circuit, chosen on templates and with plain means, and measures it.

    Losses are in nats, on held-out prompts.

    ``loss``: of model and circuit. ``ablations``: loss by ablation. ``work``: sequences that the search ran through the
    whole ``model`` or through specialised graphs (``lowered``). ``passes``: seconds. ``inverse``: the uncalibrated
    model with only the circuit's nodes at their means (paper, Fig. 32). ``binarised``: the circuit with two values per
    node. ``speed``: program against model. Raises :class:`CircuitcError` if no circuit reaches the target.
    """
    ckpt, found = load_checkpoint(checkpoint), find_task(task)
    circuit = extract(
        ckpt,
        found,
        target_loss=target_loss,
        objective=objective,
        method=method,
        seed=seed,
        prompts=TEMPLATE,
        constants=PLAIN,
        controls=0,
        eps=None,
        progress=progress,
    )
    certificate = circuit.certificate
    progress("measuring the program")
    select, report = select_prompts(ckpt, found, seed), report_prompts(ckpt, found, seed)
    source = answer_graph(ckpt, answer_ids(found, ckpt.tokenizer))
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    chosen = drop_edges(ablate_nodes(source, circuit.mask, circuit.means), edges)
    return {
        **{key: certificate[key] for key in ("nodes", "edges", "topk_competitors", "loss", "accuracy", "seconds")},
        "work": certificate.get("work"),
        "values": len(circuit.graph),
        "ablations": {name: found["loss"] for name, found in certificate["faithfulness"].items() if name in ABLATIONS},
        "passes": {record["name"]: round(record["seconds"], 3) for record in certificate["passes"]},
        "max_abs_error": certificate["equivalence"]["max_abs_error"],
        "inverse": inverse(source, circuit, report),
        "binarised": binarised(chosen, circuit.mask, circuit.means, select, report),
        "speed": speed(ckpt, circuit, source, report),
    }


def inverse(source: Graph, circuit: CircuitData, report: Prompts) -> dict[str, float]:
    """Loss and accuracy of the model with the circuit's nodes at their means and all other nodes unchanged."""
    rest = {site: np.asarray(~keep) for site, keep in circuit.mask.items()}
    without = ablate_nodes(source, rest, circuit.means)
    tokens, lengths = torch.as_tensor(report.tokens), torch.as_tensor(report.lengths)
    with torch.no_grad():
        answers = evaluate_torch(without, tokens, lengths, torch.float64).numpy()
    return {"loss": task_loss(answers, report.signs), "accuracy": accuracy(answers, report.signs)}
