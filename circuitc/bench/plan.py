"""The sections of a benchmark, and the units that each needs. Sections share units."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from circuitc.bench.settings import (
    CURVE_TARGETS,
    CURVE_TASKS,
    DIGESTED_PAIRS,
    FAITHFUL_CURVES,
    FAITHFUL_TARGETS,
    FIRST_TASKS,
    MILLIONS,
    NATURAL_SEARCHES,
    OBJECTIVE,
    OBJECTIVES,
    TARGET,
    TUNED_TASKS,
    Search,
)
from circuitc.bench.units import Unit
from circuitc.inputs.task import AnyTask, Split


@dataclass(frozen=True)
class Model:
    """A checkpoint by name or folder, and its digest."""

    name: str
    sha256: str


def digest(task: AnyTask) -> str:
    """A digest of a task's answers and some of its pairs, which changes if its prompts change."""
    splits: tuple[Split, ...] = ("train", "heldout")
    pairs = [[*task.pairs(DIGESTED_PAIRS, 0, split)] for split in splits]
    return hashlib.sha256(repr((task.answers, pairs)).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class Plan:
    """What is compared, on which tasks. Without a ``dense`` model its columns stay empty. ``robust`` is a model trained
    with ablation noise. ``grid`` is a file that describes the frontier's models, None for the default grid.
    ``prompts`` has the :func:`digest` of each task."""

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
        """The unit of the tuned published algorithm for one task."""
        options: dict[str, Any] = {"checkpoint": self.sparse.name, "task": task, "target_loss": self.target}
        options |= {"runs": self.runs, "seed": self.seed}
        return Unit("tuned", options, self.sparse.sha256, self.prompts.get(task, ""))

    def natural(self, task: str, search: Search) -> Unit:
        """The unit of one circuit on real code."""
        options = {"checkpoint": self.sparse.name, "task": task, "target_loss": self.target, "seed": self.seed}
        return Unit("natural", options | search.options(), self.sparse.sha256, self.prompts.get(task, ""))

    def control(self, task: str, objective: str, control: str) -> Unit:
        """The unit of one control search."""
        options = {"checkpoint": self.sparse.name, "task": task, "target_loss": self.target, "objective": objective}
        options |= {"control": control, "seed": self.seed}
        return Unit("controls", options, self.sparse.sha256, self.prompts.get(task, ""))

    def sparsity(self, model: Model) -> Unit:
        return Unit("sparsity", {"checkpoint": model.name}, model.sha256)

    def section(self, name: str) -> list[Unit]:
        """The units of a section, with those of the largest model last."""
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
            case "natural":
                tasks = (self.tasks, self.first_tasks, self.first_tasks[:FAITHFUL_CURVES])
                return [
                    self.natural(task, search)
                    for search, some in zip(NATURAL_SEARCHES, tasks, strict=True)
                    for task in some
                ]
            case "controls":
                from circuitc.verify.control_kinds import KINDS  # imports PyTorch, which takes seconds

                both = [(objective, task) for objective in OBJECTIVES for task in self.first_tasks]
                found = [self.circuit(self.sparse, task, objective=objective) for objective, task in both]
                return [*found, *(self.control(task, objective, kind) for objective, task in both for kind in KINDS)]
            case "frontier":
                from circuitc.bench.kinds.frontier import grid  # imports PyTorch, which takes seconds

                return [Unit("frontier", options) for options in grid(self.seed, self.grid)]
            case "scale":
                return [Unit("scale", {"millions": millions, "seed": self.seed}) for millions in MILLIONS]
        raise ValueError(name)

    def units(self, sections: Sequence[str]) -> list[Unit]:
        """The units of some sections, without repetition."""
        return list({unit.key: unit for unit in self._all(sections)}.values())

    def _all(self, sections: Sequence[str]) -> Iterator[Unit]:
        for name in sections:
            yield from self.section(name)
