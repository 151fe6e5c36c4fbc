"""Measures again what a certificate says: the same tree of keys, from the files, the checkpoint and its inputs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from circuitc.circuit import answer as answers
from circuitc.circuit.answer import Channels
from circuitc.circuit.calibration import RAW
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.constants import kind_of
from circuitc.driver.extract import FORMAT, calibrate
from circuitc.driver.natural import KINDS, TEMPLATE, choosing_prompts, natural_prompts
from circuitc.driver.objective import judged
from circuitc.driver.recompile import Again, compile_again, compiled_again
from circuitc.driver.resampled import searched_again
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.natural.labelled import Natural
from circuitc.inputs.prompts import answer_ids
from circuitc.inputs.splits import about, report_prompts, select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.search.ablations import Work, ablations_of
from circuitc.verify.claim import INPUT, NOT_CHECKED
from circuitc.verify.constants import measure_constants
from circuitc.verify.controls import controls_again, in_order
from circuitc.verify.declared import inputs_of
from circuitc.verify.equal import equivalence
from circuitc.verify.machine import machine
from circuitc.verify.names import names
from circuitc.verify.natural import about_code
from circuitc.verify.rounded import measure_rounded
from circuitc.verify.subject import Subject
from circuitc.verify.suite import measure

NODES_AND_EDGES = "circuit.json"
SEARCH = {"target_loss": NOT_CHECKED, "work": dict.fromkeys(asdict(Work()), NOT_CHECKED)}
"""What only ``extract`` writes: a circuit whose mask was given has no search."""


@dataclass(frozen=True)
class Measured:
    """``tree`` is the certificate as it would be written now, with :class:`circuitc.verify.claim.Unmeasured` for each
    leaf that cannot be measured. ``again`` is the circuit compiled again. ``same_code`` says whether the natural
    prompts here are those of the certificate.
    """

    tree: dict[str, Any]
    again: Again
    same_code: bool = True


def measure_again(
    circuit: CircuitData,
    ckpt: Checkpoint,
    task: AnyTask | None,
    folder: Path,
    code: Path | None,
    progress: Callable[[str], None],
) -> Measured:
    """Everything that the circuit's certificate may claim, measured. Of the certificate only its inputs are read.

    ``code`` is a folder of Python code to find natural prompts in, or None for Python's own library.
    """
    claimed = circuit.certificate
    circuit = replace(circuit, certificate=inputs_of(claimed))
    certificate, seed = circuit.certificate, circuit.certificate["seed"]
    answer = circuit.answer if task is None else answer_ids(task, ckpt.tokenizer)
    told = json.loads((folder / NODES_AND_EDGES).read_text(encoding="utf-8"))["graph"]
    natural = None if task is None else natural_prompts(ckpt, task, code, progress)
    select = None if task is None else select_prompts(ckpt, task, seed)
    if task is not None and select is not None:
        select = choosing_prompts(select, natural, claimed["prompts"]["kind"], task)
    progress("compiling the circuit again")
    again = compile_again(circuit, ckpt, select, progress)
    tree = {
        "format": FORMAT,
        "checkpoint": {"name": told["checkpoint"]["name"], "path": NOT_CHECKED, "sha256": ckpt.sha256},
        "machine": dict.fromkeys(machine(), NOT_CHECKED),
        "answer": answers.to_json(answer),
        "answer_text": list(circuit.answers),
        "seed": NOT_CHECKED if task is None else INPUT,
        "nodes": len(circuit.nodes),
        "edges": len(circuit.edges),
        "topk_competitors": circuit.topk_competitors,
        "names": names(circuit, ckpt, seed),
        "calibration": asdict(RAW),
        **compiled_again(circuit, again),
        "seconds": NOT_CHECKED,
    }
    source = again.made.source
    if task is None or select is None:
        if again.chose:
            tree["task"] = "one: the pipeline chose the circuit on a task's prompts"
        return Measured(plain({**tree, "equivalence": equivalence(circuit, ckpt, source, None, seed)}), again)
    report, objective = report_prompts(ckpt, task, seed), certificate["objective"]
    ablations_of(objective)
    subject = Subject(circuit, ckpt, source, report, seed, progress=progress, objective=objective)
    loss, calibration = calibrate(source, again.made.chosen, again.context, objective)
    tree |= {
        **about(task, select, report, claimed["prompts"]["kind"]),
        "task": told["task"] if task.own_file() is not None else task.name,
        "objective": judged(objective, again.steps) if again.chose else INPUT,
        "selection_loss": loss,
        "eps": INPUT,
        **measure_constants(circuit, ckpt, kind_of(claimed)),
        **(SEARCH if again.chose or SEARCH.keys() & claimed.keys() else {}),
        "calibration": asdict(calibration),
        **measure(subject, natural),
    }
    tree["prompts"]["kind"] = INPUT if natural is not None and claimed["prompts"]["kind"] in KINDS else TEMPLATE
    if "code" in tree["natural"]:
        tree["natural"]["code"] |= dict.fromkeys(("files", "digest", "own"), NOT_CHECKED)
    if circuit.rounded is not None:
        found = measure_rounded(circuit.graph, circuit.rounded, circuit.calibration, report, ckpt.corpus, seed)
        tree["rounded"] = found
    kind, count = claimed["prompts"]["kind"], resampled(claimed.get("stability"))
    context = replace(again.context, means=in_order(circuit.means, source), seed=seed)
    tree |= searched_again(circuit, ckpt, task, natural, kind, source, context, again.steps, count)
    count = searched(claimed.get("controls", {}))
    tree["controls"] = controls_again(circuit, ckpt, count, seed, again.context) if count else {}
    return Measured(plain(tree), again, natural is None or is_of(claimed.get("natural"), natural))


def is_of(claimed: Any, natural: Natural) -> bool:
    """Whether these are the natural prompts that a certificate tells of. Prompts of the same files always have to be.

    Another release of Python has other files.
    """
    here, there = about_code(natural), claimed.get("code", {}) if isinstance(claimed, dict) else {}
    return "prompts" not in there or here["prompts"] == there["prompts"] or here["digest"] == there.get("digest")


def rounded_is_due(circuit: CircuitData, again: Again) -> bool:
    """Whether the circuit should have a rounded program: if one was asked for, and it decides between two answers."""
    asked = circuit.certificate.get("eps") is not None
    return asked and not isinstance(circuit.answer, Channels) and not any(step.name == "round" for step in again.steps)


def searched(controls: Mapping[str, Any]) -> int:
    """How many control searches of each kind a certificate claims: the sizes in it say so, whatever it counts."""
    kinds = [kind for kind in controls.values() if isinstance(kind, dict)]
    sizes = [len(kind["nodes"]) for kind in kinds if isinstance(kind.get("nodes"), list)]
    counts = [kind["n"] for kind in kinds if "reason" in kind and type(kind.get("n")) is int]
    return min(sizes or counts, default=0)


def resampled(stability: Any) -> int:
    """How many searches on resampled prompts a certificate claims: the sizes in it say so, whatever it counts."""
    sizes = stability.get("sizes") if isinstance(stability, dict) else None
    nodes = sizes.get("nodes") if isinstance(sizes, dict) else None
    return len(nodes) if isinstance(nodes, list) else 0


def plain(value: Any) -> Any:
    """The value as JSON reads it back: lists for tuples, Python's own numbers for NumPy's."""
    if isinstance(value, Mapping):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [plain(inner) for inner in value]
    return value.item() if isinstance(value, np.generic) else value
