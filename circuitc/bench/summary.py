"""The figures that a benchmark comes down to, and how far they are from what was aimed at."""

from __future__ import annotations

import statistics
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from circuitc.bench.results import COLUMNS, Results, Size, geomean, ratio

Summary = dict[str, Any]
PROMISED = (
    "edges_geomean",
    "nodes_geomean",
    "ratio_dense_sparse",
    "ratio_paper_ours",
    "evaluations_paper_over_ours",
    "tasks_solved",
    "seconds_per_task",
    "program_speedup",
)
"""What scripts find under ``summary`` of ``results.json``; the other figures are under ``details``."""


def summarise(results: Results) -> Summary:
    """Geometric means are over the tasks that all columns with results have a circuit of, 0 counted as 1; sums of work
    over the same tasks. A figure whose section was not run is None."""
    columns, tasks = results.columns(), results.common()
    edges, nodes = ({name: _mean(columns.get(name), tasks, what) for name in COLUMNS} for what in ("edges", "nodes"))
    work = {name: _work(columns.get(name), tasks) for name in COLUMNS}
    ours, paper = work["sparse"], work["paper_method"]
    sparse = results.sizes("sparse")
    speedups = [unit["figures"]["speed"]["speedup"] for unit in results.circuits("sparse") if "figures" in unit]
    return {
        "edges_geomean": edges,
        "nodes_geomean": nodes,
        "ratio_dense_sparse": ratio(edges["dense"], edges["sparse"]),
        "ratio_dense_sparse_nodes": ratio(nodes["dense"], nodes["sparse"]),
        "ratio_paper_ours": ratio(edges["paper_method"], edges["sparse"]),
        "ratio_paper_ours_nodes": ratio(nodes["paper_method"], nodes["sparse"]),
        "evaluations_paper_over_ours": ratio(paper[0], ours[0]),
        "evaluations_paper_over_ours_with_lowered": ratio(paper[1], ours[1]),
        "ratio_paper_untuned_ours": ratio(_mean(results.untuned(), tasks, "edges"), edges["sparse"]),
        "tasks_compared": len(tasks),
        "tasks_solved": len(sparse),
        "tasks_solved_held_out": sum(size.loss <= results.settings["target_loss"] for size in sparse.values()),
        "tasks": len(results.settings["tasks"]),
        "seconds_per_task": statistics.median(size.seconds for size in sparse.values()) if sparse else None,
        "program_speedup": geomean(speedups),
    }


def _mean(sizes: Mapping[str, Size] | None, tasks: list[str], what: str) -> float | None:
    return geomean(getattr(sizes[task], what) for task in tasks) if sizes else None


def _work(sizes: Mapping[str, Size] | None, tasks: list[str]) -> tuple[int | None, int | None]:
    """Sequences through the whole model, and those with what ran through lowered graphs counted in full."""
    chosen = [sizes[task] for task in tasks] if sizes else []
    if not chosen or any(size.model is None for size in chosen):
        return None, None
    model = sum(size.model or 0 for size in chosen)
    return model, model + sum(size.lowered or 0 for size in chosen)


@dataclass(frozen=True)
class Target:
    """A figure of the summary and what it should be: at least or at most ``value``."""

    figure: str
    what: str
    value: float
    at_most: bool = False

    def verdict(self, measured: float | None) -> str:
        """In words, and by how much where it is missed."""
        if measured is None:
            return "not measured"
        if measured <= self.value if self.at_most else measured >= self.value:
            return "met"
        factor = measured / self.value if self.at_most else self.value / measured
        return f"missed by a factor of {factor:.2f}"

    def __str__(self) -> str:
        return f"at {'most' if self.at_most else 'least'} {self.value:g}"


TARGETS = (
    Target("ratio_dense_sparse", "edges, dense : sparse", 16),  # the paper's Fig. 2
    Target("ratio_paper_ours", "edges, published algorithm : ours", 2),
    Target("evaluations_paper_over_ours", "model evaluations, published algorithm : ours", 20),
    Target("seconds_per_task", "seconds a task, median, ours, sparse", 60, at_most=True),
)
