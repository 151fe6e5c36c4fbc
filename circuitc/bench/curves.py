"""Size against target loss (paper, Fig. 2), and what removing circuits does to the model (Fig. 32)."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from circuitc.bench.numbers import geomean
from circuitc.bench.results import Results
from circuitc.bench.settings import CURVE_TARGETS

MODELS = ("sparse", "dense")


@dataclass(frozen=True)
class Point:
    """A target loss, and over the tasks of which each model has a circuit there: geometric means of nodes and edges;
    accuracy and loss of the whole model without the circuit, a mean and a median."""

    target: float
    tasks: int
    nodes: dict[str, float | None]
    edges: dict[str, float | None]
    inverse_accuracy: dict[str, float]
    inverse_loss: dict[str, float]


def curves(results: Results) -> list[Point]:
    """By falling target; targets that no task has circuits of every model at are left out."""
    found = []
    for target in CURVE_TARGETS:
        sizes = {model: results.sizes(model, target) for model in MODELS if results.settings[model]}
        tasks = [task for task in results.settings["curve_tasks"] if all(task in of for of in sizes.values())]
        if not tasks:
            continue
        inverse = {
            model: [
                unit["figures"]["inverse"]
                for unit in results.circuits(model, target)
                if unit["options"]["task"] in tasks and "figures" in unit
            ]
            for model in sizes
        }
        found.append(
            Point(
                target,
                len(tasks),
                {model: geomean(of[task].nodes for task in tasks) for model, of in sizes.items()},
                {model: geomean(of[task].edges for task in tasks) for model, of in sizes.items()},
                {model: statistics.fmean(x["accuracy"] for x in of) for model, of in inverse.items()},
                {model: statistics.median(x["loss"] for x in of) for model, of in inverse.items()},
            )
        )
    return found
