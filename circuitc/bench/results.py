"""What a benchmark has found, as tables, plots and the summary read it: finished units, by column and task."""

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
"""What circuits are compared, by the names in the summary."""


@dataclass(frozen=True)
class Size:
    """A circuit. ``loss`` is on held-out prompts, in nats; ``model`` and ``lowered`` count the sequences that the
    search ran through the whole model and through graphs lowered to some nodes, None where that was not counted."""

    nodes: int
    edges: int
    loss: float
    seconds: float
    model: int | None
    lowered: int | None

    @property
    def evaluations(self) -> int | None:
        """Sequences run through the model or through a part of it, each counted as one."""
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
    """``data`` is what ``results.json`` holds, its ``settings`` and ``units`` at least."""

    data: Mapping[str, JSON]

    @property
    def settings(self) -> Mapping[str, JSON]:
        found: Mapping[str, JSON] = self.data["settings"]
        return found

    def units(self, kind: str, **options: object) -> list[Result]:
        """The units of a kind that have these options, problems included."""
        return [
            unit
            for unit in self.data["units"]
            if unit["kind"] == kind and all(unit["options"].get(k) == v for k, v in options.items())
        ]

    def done(self, kind: str, **options: object) -> list[Result]:
        """Those of them that have figures."""
        return [unit for unit in self.units(kind, **options) if "figures" in unit]

    def circuits(self, column: str, target: float | None = None) -> list[Result]:
        """The units of a column at one target loss, problems included: of the benchmark's tasks, or, at a given
        ``target``, of those of the curves; ours and attribution are of one kind."""
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
        """Circuits that the tuning of the published algorithm found besides the best, by task: ``default``, of the
        published settings; ``calibrated``, the best where a calibration is fitted during bisection."""
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
        """The tasks that each of these columns has a circuit of: what they are compared on."""
        sizes = [self.sizes(column) for column in columns]
        return [task for task in self.settings["tasks"] if all(task in found for found in sizes)]

    def compared(self, column: str) -> list[str]:
        """The tasks that a column's means are over: sparse and dense are compared with each other where there are
        circuits of both, any other column with ours of the sparse model."""
        pair = [name for name in ("sparse", "dense") if self.sizes(name)]
        return self.common(*pair) if column in pair else self.common("sparse", column)


def collect(plan: Plan, sections: Iterable[str], store: Store) -> Results:
    """All of a plan that has been done, in this run or before."""
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
