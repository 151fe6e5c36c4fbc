"""The tables of section ``faithful``."""

from __future__ import annotations

from circuitc.bench.faithful import curve, faithful_circuits, means
from circuitc.bench.results import Results
from circuitc.bench.table import Table, figure
from circuitc.search.ablations import NO_ABLATION

LOSSES = ("whole_model", "worst", "resample_task", "resample_corpus", "no_ablation")


def faithful_tables(results: Results) -> list[Table]:
    """The tables of the section; without results they have no rows."""
    return [objectives_table(results), objectives_means_table(results), worst_curve_table(results)]


def objectives_table(results: Results) -> Table:
    """Sizes and losses of every circuit."""
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
        "worst",
        *(f"`{ablation}`" for ablation in ("resample_task", "resample_corpus", NO_ABLATION)),
    )
    note = (
        "Held-out loss in nats under one frozen calibration. The objective says which ablations a circuit was chosen "
        "to survive: `mean` the ablation `mean`; `counterfactual` also `mean_subset`, `counterfactual` and "
        "`counterfactual_subset`; `resample` also `resample_task` and `resample_corpus`. The last two also claim that "
        f"the whole model is right under the circuit's calibration, the ablation `{NO_ABLATION}`. The column *worst* "
        "is the largest loss under the four ablations of `counterfactual`."
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
    columns = ("model", "objective", "nodes / edges", "largest loss", "tasks that reach the target")
    note = (
        "Geometric means over the tasks of the table above. A circuit's loss is the largest held-out loss under the "
        f"ablations that its objective claims; it reaches the target at {target:g} nats or less."
    )
    return Table("Means by objective", columns, rows, note, words=2)


def worst_curve_table(results: Results) -> Table:
    """Size against the largest loss under the ablations of ``counterfactual``."""
    rows = [
        (f.model, f"`{f.task}`", f"{f.target:g}", f"{f.nodes} / {f.edges}", figure(f.worst, 3)) for f in curve(results)
    ]
    columns = ("model", "task", "target", "nodes / edges", "worst")
    return Table(
        "Size against the worst loss, objective `counterfactual`",
        columns,
        rows,
        "The largest held-out loss under the ablations of `counterfactual`, in nats.",
        words=2,
    )
