"""The tables of section ``faithful``."""

from __future__ import annotations

from circuitc.bench.faithful import curve, faithful_circuits, means
from circuitc.bench.results import Results
from circuitc.bench.table import Table, figure

LOSSES = ("whole_model", "worst", "other_task", "corpus", "whole")


def faithful_tables(results: Results) -> list[Table]:
    """None without the section."""
    return [objectives_table(results), objectives_means_table(results), worst_curve_table(results)]


def objectives_table(results: Results) -> Table:
    """Every circuit, losses beside sizes."""
    rows = [
        (f"`{f.task}`", f.model, f.objective, f"{f.nodes} / {f.edges}", *(figure(getattr(f, x), 3) for x in LOSSES))
        for f in sorted(faithful_circuits(results), key=lambda f: f.task)
    ]
    columns = (
        "task",
        "model",
        "objective",
        "nodes / edges",
        "model's loss",
        "worst of counterfactual",
        "resample_task",
        "resample_corpus",
        "none",
    )
    note = (
        "Held-out loss in nats under one frozen calibration. The objective names what a circuit was chosen to survive: "
        "`mean` the means alone; `counterfactual` the means, the counterfactual prompt's values, and a random half of "
        "either; `resample` another prompt's values and those of corpus text, too. The last two also claim that the "
        "whole model is right under the circuit's calibration. *Worst of counterfactual* is the worst of the four "
        "ablations of that objective; each column after it is one [ablation](../docs/glossary.md#ablations)."
    )
    return Table("Circuits by what they must survive", columns, rows, note, words=3)


def objectives_means_table(results: Results) -> Table:
    """Geometric means over the tasks."""
    target = results.settings["target_loss"]
    rows = [
        (
            model,
            objective,
            f"{figure(f['nodes_geomean'])} / {figure(f['edges_geomean'])}",
            figure(f["worst_loss"], 3),
            f"{f['hold']} of {f['tasks']}",
        )
        for model, by_objective in means(results).items()
        for objective, f in by_objective.items()
    ]
    columns = ("model", "objective", "nodes / edges", "largest loss", "tasks that hold the target")
    note = (
        f"Geometric means over the tasks of the table above. Each circuit is judged by the worst ablation that its "
        f"objective names, held-out; it holds the target at {target:g} nats or less."
    )
    return Table("The same, over the tasks", columns, rows, note, words=2)


def worst_curve_table(results: Results) -> Table:
    """Size against the worst loss."""
    rows = [
        (f.model, f"`{f.task}`", f"{f.target:g}", f"{f.nodes} / {f.edges}", figure(f.worst, 3)) for f in curve(results)
    ]
    columns = ("model", "task", "target", "nodes / edges", "worst of counterfactual")
    return Table("Size against the worst loss, objective `counterfactual`", columns, rows, "Held-out nats.", words=2)
