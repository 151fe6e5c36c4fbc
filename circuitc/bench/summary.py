"""The summary figures of a benchmark, and their targets."""

from __future__ import annotations

import statistics
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from circuitc.bench.numbers import geomean, ratio
from circuitc.bench.results import COLUMNS, Results

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
"""The figures under ``summary`` in ``results.json``, for scripts; the others are under ``details``."""


def summarise(results: Results) -> Summary:
    """The summary figures. Geometric means, with 0 counted as 1, and sums of work are over the tasks that a column is
    compared on (:meth:`Results.compared`). Every ratio is over tasks for which both sides have a circuit. A figure
    whose section was not run is None."""
    sparse = results.sizes("sparse")
    edges, nodes = ({name: _mean(results, name, name, what) for name in COLUMNS} for what in ("edges", "nodes"))
    ours = {name: {w: _mean(results, "sparse", name, w) for w in ("edges", "nodes")} for name in COLUMNS}
    paper, tasks = results.sizes("paper_method"), results.compared("paper_method")
    variants = {
        name: geomean(size.edges for task, size in results.variant(name).items() if task in tasks)
        for name in ("default", "calibrated")
    }
    asked = _sum(paper[task].evaluations for task in tasks)
    speedups = [unit["figures"]["speed"]["speedup"] for unit in results.circuits("sparse") if "figures" in unit]
    return {
        "edges_geomean": edges,
        "nodes_geomean": nodes,
        "ratio_dense_sparse": ratio(edges["dense"], edges["sparse"]),
        "ratio_dense_sparse_nodes": ratio(nodes["dense"], nodes["sparse"]),
        "ratio_paper_ours": ratio(edges["paper_method"], ours["paper_method"]["edges"]),
        "ratio_paper_ours_nodes": ratio(nodes["paper_method"], ours["paper_method"]["nodes"]),
        "ratio_attribution_ours": ratio(edges["attribution"], ours["attribution"]["edges"]),
        "evaluations_paper_over_ours": ratio(asked, _sum(sparse[task].evaluations for task in tasks)),
        "evaluations_paper_over_ours_whole": ratio(asked, _sum(sparse[task].model for task in tasks)),
        "ratio_paper_untuned_ours": ratio(variants["default"], ours["paper_method"]["edges"]),
        "ratio_paper_calibrated_ours": ratio(variants["calibrated"], ours["paper_method"]["edges"]),
        "ours_where_compared": ours,
        "tasks_compared": {name: len(results.compared(name)) for name in COLUMNS},
        "tasks_solved": len(sparse),
        "tasks_solved_held_out": sum(size.loss <= results.settings["target_loss"] for size in sparse.values()),
        "tasks": len(results.settings["tasks"]),
        "seconds_per_task": statistics.median(size.seconds for size in sparse.values()) if sparse else None,
        "program_speedup": geomean(speedups),
    }


def _mean(results: Results, column: str, compared: str, what: str) -> float | None:
    """The geometric mean of a column over the tasks that another column is compared on."""
    sizes, tasks = results.sizes(column), results.compared(compared)
    return geomean(getattr(sizes[task], what) for task in tasks if task in sizes)


def _sum(counts: Iterable[int | None]) -> int | None:
    found = list(counts)
    return sum(n or 0 for n in found) if found and None not in found else None


@dataclass(frozen=True)
class Target:
    """The target of a summary figure: at least or at most ``value``."""

    figure: str
    what: str
    value: float
    at_most: bool = False

    def verdict(self, measured: float | None) -> str:
        """Whether the target is met, in words; if missed, by what factor."""
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
