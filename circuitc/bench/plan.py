"""What a benchmark consists of: sections, and the units that each needs. Sections share units."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from circuitc.bench.units import Unit
from circuitc.inputs.task import AnyTask, Split

QUICK_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "while_return_true", "else_elif")
CURVE_TASKS = ("single_double_quote", "bracket_brace", "while_return_true")
CURVE_TARGETS = (0.5, 0.3, 0.15, 0.08, 0.04, 0.02, 0.01)  # nats; Fig. 2 goes about as far
TUNED_TASKS = ("single_double_quote", "bracket_counting", "class_init")  # tuning takes a quarter of an hour each
FIRST_TASKS = ("single_double_quote", "bracket_counting", "set_or_string", "for_while", "with_as")
OBJECTIVES = ("mean", "counterfactual", "resample")
FAITHFUL_CURVES = 3  # tasks that have one
FAITHFUL_TARGETS = (0.5, 0.05)  # beside the target itself, for the curve of size against the worst loss
TARGET = 0.15  # nats, as in the paper
DIGESTED = 64  # pairs of each split that a task is known by
OBJECTIVE = "mean"  # mean ablation is the paper's own measure of a circuit
MILLIONS = (1, 3, 10, 30, 100)  # parameters of the models of section 'scale'

SECTIONS = {
    "sizes": "circuits of the sparse and of the dense model",
    "methods": "the same of the published algorithm, tuned, and of gradient attribution",
    "curves": "size against target loss",
    "sparsity": "kurtosis of activations, and circuits of binary nodes",
    "speed": "seconds of compiling, and the program against the model",
    "faithful": "circuits that survive other values in what they drop, also of a model trained for it",
    "nulls": "the same searches on nonsense: no circuit, or a much larger one",
    "frontier": "models of several widths and sparsities, trained here",
    "scale": "extraction against the size of a model, with random weights",
}


@dataclass(frozen=True)
class Model:
    """A checkpoint by name or folder, and its digest."""

    name: str
    sha256: str


def digest(task: AnyTask) -> str:
    """Of the pairs that a task draws, and its answers: another one means other prompts."""
    splits: tuple[Split, ...] = ("train", "heldout")
    drawn = [[*task.pairs(DIGESTED, 0, split)] for split in splits]
    return hashlib.sha256(repr((task.answers, drawn)).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Plan:
    """What is compared, and how much of it is run. Without a ``dense`` twin its columns stay empty; ``robust`` is
    a model that was trained for faithful circuits; ``grid`` is a file
    of models for the frontier, None for ours; ``prompts`` has a digest of each task's."""

    sparse: Model
    dense: Model | None
    tasks: tuple[str, ...]
    curve_tasks: tuple[str, ...] = CURVE_TASKS
    tuned_tasks: tuple[str, ...] = TUNED_TASKS
    first_tasks: tuple[str, ...] = FIRST_TASKS
    robust: Model | None = None
    target: float = TARGET
    runs: int = 32
    seed: int = 0
    grid: Path | None = None
    prompts: Mapping[str, str] = field(default_factory=dict)

    @property
    def models(self) -> tuple[Model, ...]:
        return (self.sparse,) if self.dense is None else (self.sparse, self.dense)

    def circuit(
        self,
        model: Model,
        task: str,
        target: float | None = None,
        method: str = "circuitc",
        objective: str = OBJECTIVE,
    ) -> Unit:
        """The unit of one circuit."""
        options = {
            "checkpoint": model.name,
            "task": task,
            "target_loss": self.target if target is None else target,
            "objective": objective,
            "method": method,
            "seed": self.seed,
        }
        return Unit("circuit", options, model.sha256, self.prompts.get(task, ""))

    def tuned(self, task: str) -> Unit:
        """The unit of the published algorithm, tuned."""
        options: dict[str, Any] = {"checkpoint": self.sparse.name, "task": task, "target_loss": self.target}
        options |= {"runs": self.runs, "seed": self.seed}
        return Unit("tuned", options, self.sparse.sha256, self.prompts.get(task, ""))

    def null(self, task: str, objective: str, nonsense: str) -> Unit:
        """The unit of one search on nonsense."""
        options = {"checkpoint": self.sparse.name, "task": task, "target_loss": self.target, "objective": objective}
        options |= {"nonsense": nonsense, "seed": self.seed}
        return Unit("nulls", options, self.sparse.sha256, self.prompts.get(task, ""))

    def sparsity(self, model: Model) -> Unit:
        return Unit("sparsity", {"checkpoint": model.name}, model.sha256)

    def section(self, name: str) -> list[Unit]:
        """The units of a section, those of the largest model last."""
        match name:
            case "sizes":
                return [self.circuit(model, task) for model in self.models for task in self.tasks]
            case "methods":
                ranked = [self.circuit(self.sparse, task, method="attribution") for task in self.tasks]
                return [*ranked, *(self.tuned(task) for task in self.tuned_tasks), *self.section("sizes")]
            case "curves":
                return [
                    self.circuit(model, task, target)
                    for model in self.models
                    for target in CURVE_TARGETS
                    for task in self.curve_tasks
                ]
            case "sparsity":
                return [*(self.sparsity(model) for model in self.models), *self.section("sizes")]
            case "speed":
                return [self.circuit(self.sparse, task) for task in self.tasks]
            case "faithful":
                models = (self.sparse,) if self.robust is None else (self.sparse, self.robust)
                points = [(objective, self.target, self.first_tasks) for objective in OBJECTIVES]
                few = self.first_tasks[:FAITHFUL_CURVES]
                points += [("counterfactual", target, few) for target in FAITHFUL_TARGETS]
                return [
                    self.circuit(model, task, target, objective=objective)
                    for objective, target, tasks in points
                    for model in models
                    for task in tasks
                ]
            case "nulls":
                from circuitc.verify.nonsense import KINDS  # which is made of PyTorch's business

                both = [(objective, task) for objective in OBJECTIVES for task in self.first_tasks]
                found = [self.circuit(self.sparse, task, objective=objective) for objective, task in both]
                return [*found, *(self.null(task, objective, kind) for objective, task in both for kind in KINDS)]
            case "frontier":
                from circuitc.bench.kinds.frontier import grid  # its recipes are PyTorch's business

                return [Unit("frontier", options) for options in grid(self.seed, self.grid)]
            case "scale":
                return [Unit("scale", {"millions": millions, "seed": self.seed}) for millions in MILLIONS]
        raise ValueError(name)

    def units(self, sections: Sequence[str]) -> list[Unit]:
        """The units of some sections, each once."""
        return list({unit.key: unit for unit in self._all(sections)}.values())

    def _all(self, sections: Sequence[str]) -> Iterator[Unit]:
        for name in sections:
            yield from self.section(name)
