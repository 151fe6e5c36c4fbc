"""The results of a benchmark for tables, plots and summary: finished units, by column and task."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from circuitc import __version__
from circuitc.bench.plan import Plan
from circuitc.bench.settings import OBJECTIVE
from circuitc.bench.store import Store
from circuitc.bench.units import JSON, Result

COLUMNS = {
    "sparse": "sparse, ours",
    "dense": "dense, ours",
    "paper_method": "sparse, published algorithm",
    "attribution": "sparse, attribution",
}
"""The columns of circuits that are compared, by their names in the summary."""


@dataclass(frozen=True)
class Size:
    """A circuit's size and cost. ``loss`` is on held-out prompts, in nats. ``model`` and ``lowered`` are the numbers of
    sequences that the search ran through the whole model and through specialised graphs, None if not counted."""

    nodes: int
    edges: int
    loss: float
    seconds: float
    model: int | None
    lowered: int | None

    @property
    def evaluations(self) -> int | None:
        """The number of sequences run through the whole model or a specialised graph."""
        return None if self.model is None else self.model + (self.lowered or 0)

    @classmethod
    def of(cls, figures: Mapping[str, JSON]) -> Size:
        loss, work = figures["loss"], figures.get("work") or {}
        return cls(
            figures["nodes"],
            figures["edges"],
            loss["circuit"] if isinstance(loss, dict) else loss,
            figures["seconds"],
            work.get("model"),
            work.get("lowered"),
        )


@dataclass(frozen=True)
class Results:
    """``data`` is the content of ``results.json``, with at least ``settings`` and ``units``."""

    data: Mapping[str, JSON]

    @property
    def settings(self) -> Mapping[str, JSON]:
        found: Mapping[str, JSON] = self.data["settings"]
        return found

    def units(self, kind: str, **options: object) -> list[Result]:
        """The units of a kind with these options, including those with a ``problem``."""
        return [
            unit
            for unit in self.data["units"]
            if unit["kind"] == kind and all(unit["options"].get(k) == v for k, v in options.items())
        ]

    def done(self, kind: str, **options: object) -> list[Result]:
        """The units of a kind with these options that have figures."""
        return [unit for unit in self.units(kind, **options) if "figures" in unit]

    def circuits(self, column: str, target: float | None = None) -> list[Result]:
        """The units of a column, including those with a ``problem``: for the benchmark's tasks at its target loss, or,
        if a ``target`` is given, for the tasks of the curves."""
        tasks = self.settings["tasks" if target is None else "curve_tasks"]
        model = self.settings["dense" if column == "dense" else "sparse"]
        if model is None:
            return []
        common: dict[str, object] = {
            "checkpoint": model["name"],
            "target_loss": self.settings["target_loss"] if target is None else target,
        }
        if column == "paper_method":
            found = self.units("tuned", **common, runs=self.settings["runs"])
        else:
            method = "attribution" if column == "attribution" else "circuitc"
            found = self.units("circuit", **common, objective=OBJECTIVE, method=method)
        return [unit for unit in found if unit["options"]["task"] in tasks]

    def sizes(self, column: str, target: float | None = None) -> dict[str, Size]:
        """The circuits of a column that reach the target, by task."""
        found = {}
        for unit in self.circuits(column, target):
            figures = unit.get("figures")
            if figures is not None and figures.get("reached", True):
                found[unit["options"]["task"]] = Size.of(figures)
        return found

    def variant(self, name: str) -> dict[str, Size]:
        """Other circuits of the published algorithm, by task: ``default`` is that of the published settings, and
        ``calibrated`` the best if a calibration is fitted during bisection."""
        found = {unit["options"]["task"]: unit.get("figures", {}).get(name) for unit in self.circuits("paper_method")}
        return {task: Size.of(figures) for task, figures in found.items() if figures is not None}

    def problems(self, column: str) -> dict[str, str]:
        """Why a task has no circuit in a column."""
        found = {}
        for unit in self.circuits(column):
            if not unit.get("figures", {}).get("reached", True):
                found[unit["options"]["task"]] = "no run reaches the target"
            elif "problem" in unit:
                found[unit["options"]["task"]] = unit["problem"]
        return found

    def columns(self) -> dict[str, dict[str, Size]]:
        """The columns that have circuits."""
        return {column: sizes for column in COLUMNS if (sizes := self.sizes(column))}

    def common(self, *columns: str) -> list[str]:
        """The tasks for which each of these columns has a circuit; the columns are compared on these."""
        sizes = [self.sizes(column) for column in columns]
        return [task for task in self.settings["tasks"] if all(task in found for found in sizes)]

    def compared(self, column: str) -> list[str]:
        """The tasks of a column's means. Sparse and dense are compared with each other if both have circuits; any other
        column is compared with ours of the sparse model."""
        pair = [name for name in ("sparse", "dense") if self.sizes(name)]
        return self.common(*pair) if column in pair else self.common("sparse", column)


def collect(plan: Plan, sections: Iterable[str], store: Store) -> Results:
    """The results of a plan's finished units, of this run and of earlier ones."""
    found = [result for unit in plan.units([*sections]) if (result := store.get(unit)) is not None]
    settings = {
        "sparse": {"name": plan.sparse.name, "sha256": plan.sparse.sha256},
        "dense": None if plan.dense is None else {"name": plan.dense.name, "sha256": plan.dense.sha256},
        "target_loss": plan.target,
        "objective": OBJECTIVE,
        "tasks": list(plan.tasks),
        "curve_tasks": list(plan.curve_tasks),
        "tuned_tasks": list(plan.tuned_tasks),
        "first_tasks": list(plan.first_tasks),
        "robust": None if plan.robust is None else {"name": plan.robust.name, "sha256": plan.robust.sha256},
        "runs": plan.runs,
        "seed": plan.seed,
    }
    machines = [unit["machine"] for unit in found if "machine" in unit]
    distinct = [m for i, m in enumerate(machines) if m not in machines[:i]]
    data: dict[str, Any] = {"format": 1, "circuitc": __version__, "settings": settings, "machines": distinct}
    return Results({**data, "units": found})
