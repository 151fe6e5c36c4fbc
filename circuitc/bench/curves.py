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
    """Figures at one target loss, over the tasks that each model has a circuit for: geometric means of nodes and
    edges; the mean accuracy and the median loss of the whole model without the circuit's nodes."""

    target: float
    tasks: int
    nodes: dict[str, float | None]
    edges: dict[str, float | None]
    inverse_accuracy: dict[str, float]
    inverse_loss: dict[str, float]


def curves(results: Results) -> list[Point]:
    """The points by falling target; a target is left out if no task has a circuit of every model there."""
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
