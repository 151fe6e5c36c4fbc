"""Circuits by objective, of the sparse model and of one trained with ablation noise: sizes and worst losses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from circuitc.bench.numbers import geomean
from circuitc.bench.results import Results
from circuitc.bench.settings import FAITHFUL_TARGETS, OBJECTIVES
from circuitc.bench.units import Result
from circuitc.search.ablations import NO_ABLATION, ablations_of, claimed

MODELS = ("sparse", "robust")


@dataclass(frozen=True)
class Found:
    """One circuit, with losses in nats on held-out prompts. ``whole_model`` is the model's own; ``worst`` the largest
    over the ablations of the objective ``counterfactual``; ``resample_task``, ``resample_corpus`` and ``no_ablation``
    those under single ablations; ``claimed`` the largest over the ablations that the circuit's objective claims."""

    model: str
    task: str
    objective: str
    target: float
    nodes: int
    edges: int
    whole_model: float
    worst: float
    resample_task: float
    resample_corpus: float
    no_ablation: float | None
    claimed: float

    @classmethod
    def of(cls, model: str, unit: Result) -> Found:
        options, figures = unit["options"], unit["figures"]
        ablations = figures["ablations"]
        return cls(
            model,
            options["task"],
            options["objective"],
            options["target_loss"],
            figures["nodes"],
            figures["edges"],
            figures["loss"]["model"],
            max(ablations[ablation] for ablation in ablations_of("counterfactual")),
            ablations["resample_task"],
            ablations["resample_corpus"],
            ablations.get(NO_ABLATION),
            max(ablations[ablation] for ablation in claimed(options["objective"])),
        )


def faithful_circuits(results: Results, targets: Sequence[float] | None = None) -> list[Found]:
    """The circuits of section ``faithful``, by model, objective and task, at the benchmark's target or at others."""
    settings = results.settings
    found = []
    for model in MODELS:
        checkpoint = settings.get(model)
        if checkpoint is None:
            continue
        for objective in OBJECTIVES:
            for target in targets or (settings["target_loss"],):
                options = {"checkpoint": checkpoint["name"], "objective": objective, "target_loss": target}
                units = {u["options"]["task"]: u for u in results.done("circuit", **options, method="circuitc")}
                tasks = [task for task in settings.get("first_tasks", ()) if task in units]
                found += [Found.of(model, units[task]) for task in tasks if units[task]["figures"].get("ablations")]
    # All sections have circuits under mean ablation; the tables need circuits of another objective to compare with.
    return found if any(f.objective != "mean" for f in found) else []


def means(results: Results) -> dict[str, dict[str, dict[str, float | int | None]]]:
    """By model and objective: the number of tasks, geometric means of nodes and edges, the largest claimed loss, and
    how many circuits reach the target under every ablation of their objective."""
    target = results.settings["target_loss"]
    made: dict[str, dict[str, dict[str, float | int | None]]] = {}
    for found in faithful_circuits(results):
        made.setdefault(found.model, {}).setdefault(found.objective, {})
    for model, by_objective in made.items():
        for objective in by_objective:
            some = [f for f in faithful_circuits(results) if (f.model, f.objective) == (model, objective)]
            by_objective[objective] = {
                "tasks": len(some),
                "nodes_geomean": geomean(f.nodes for f in some),
                "edges_geomean": geomean(f.edges for f in some),
                "worst_loss": max(f.claimed for f in some),
                "hold": sum(f.claimed <= target for f in some),
            }
    return made


def curve(results: Results) -> list[Found]:
    """The counterfactual circuits of the tasks that have one at every target."""
    targets = (*FAITHFUL_TARGETS, results.settings["target_loss"])
    found = [f for f in faithful_circuits(results, targets) if f.objective == "counterfactual"]
    count = {(f.model, f.task): sum((g.model, g.task) == (f.model, f.task) for g in found) for f in found}
    kept = [f for f in found if count[f.model, f.task] == len(targets)]
    return sorted(kept, key=lambda f: (MODELS.index(f.model), f.task, -f.target))
