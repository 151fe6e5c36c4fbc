"""The tables of the benchmark."""

from __future__ import annotations

import statistics
from collections.abc import Mapping, Sequence
from typing import Any

from circuitc.bench.controls_tables import controls_tables
from circuitc.bench.curves import curves
from circuitc.bench.faithful_tables import faithful_tables
from circuitc.bench.natural_tables import natural_tables
from circuitc.bench.results import COLUMNS, Results
from circuitc.bench.summary import TARGETS, Summary
from circuitc.bench.table import NONE, Table, figure


def tables(results: Results, summary: Summary) -> list[Table]:
    """The tables of the sections that were run."""
    made = (
        summary_table(results, summary),
        sizes_table(results, summary),
        losses_table(results),
        faithfulness_table(results),
        *faithful_tables(results),
        *natural_tables(results),
        *controls_tables(results),
        work_table(results),
        curves_table(results),
        sparsity_table(results),
        binary_table(results),
        speed_table(results),
        passes_table(results),
        frontier_table(results),
        scale_table(results),
    )
    return [table for table in made if table is not None and table.rows]


def markdown(results: Results, summary: Summary) -> str:
    """All tables, then the seed, checkpoints and machines."""
    return "\n".join([*(table.markdown() for table in tables(results, summary)), provenance(results)])


def provenance(results: Results) -> str:
    """Seed, checkpoints and machines, in a sentence."""
    settings = results.settings
    names = [f"`{m['name']}` ({m['sha256'][:12]})" for m in (settings["sparse"], settings["dense"]) if m]
    machines = [
        f"{m['processor']}, {m['cores']} cores, {_count(m['threads'], 'thread')} a measurement, "
        f"{m['system']}, Python {m['python']}, PyTorch {m['torch']}, NumPy {m['numpy']}"
        for m in results.data["machines"]
    ]
    return f"Seed {settings['seed']}; {' and '.join(names)}; measured on {'; '.join(machines) or 'no machine yet'}.\n"


def summary_table(results: Results, summary: Summary) -> Table:
    """The figures that have a target, with the verdict, then the others."""
    rows = [(t.what, figure(summary[t.figure]), f"{t}: {t.verdict(summary[t.figure])}") for t in TARGETS]
    others = (
        ("nodes, dense : sparse", "ratio_dense_sparse_nodes"),
        ("nodes, published algorithm : ours", "ratio_paper_ours_nodes"),
        ("edges, published settings, one run : ours", "ratio_paper_untuned_ours"),
        ("edges, published algorithm bisected under a calibration : ours", "ratio_paper_calibrated_ours"),
        ("model evaluations, ours counted on the whole model only", "evaluations_paper_over_ours_whole"),
        ("edges, gradient attribution : ours", "ratio_attribution_ours"),
        ("speed, program : model", "program_speedup"),
    )
    rows += [(what, figure(summary[name]), "") for what, name in others]
    solved, held = summary["tasks_solved"], summary["tasks_solved_held_out"]
    rows.append(
        ("tasks with a circuit at the target", f"{solved} of {summary['tasks']}", f"{held} on held-out prompts")
    )
    compared = summary["tasks_compared"]
    means = (
        "Geometric means over the tasks for which both sides have a circuit: "
        f"{compared['dense']} for dense : sparse, {compared['paper_method']} for the published algorithm, "
        f"{compared['attribution']} for attribution. An evaluation is one sequence run through the whole model or a "
        "specialised graph."
    )
    return Table("Summary", ("figure", "measured", "target"), rows, means)


def sizes_table(results: Results, summary: Summary) -> Table:
    """Nodes and edges by task, with geometric means, and the reasons why circuits are missing."""
    columns = results.columns()
    rows = []
    for task in results.settings["tasks"]:
        cells = [f"{s[task].nodes} / {s[task].edges}" if task in s else NONE for s in columns.values()]
        if any(cell != NONE for cell in cells) or any(task in results.problems(column) for column in COLUMNS):
            rows.append((f"`{task}`", *cells))
    nodes, edges, ours = summary["nodes_geomean"], summary["edges_geomean"], summary["ours_where_compared"]
    rows.append(("geometric mean", *(f"{figure(nodes[c])} / {figure(edges[c])}" for c in columns)))
    there = [f"{figure(ours[c]['nodes'])} / {figure(ours[c]['edges'])}" for c in columns]
    rows.append(("sparse, ours, on the same tasks", *there))
    target = results.settings["target_loss"]
    return Table(
        f"Nodes / edges at {target:g} nats",
        ("task", *(COLUMNS[c] for c in columns)),
        rows,
        " ".join([_METHOD.format(target=target), *_missing(results)]),
    )


_METHOD = (
    "Under mean ablation, the published measure. Each circuit reaches {target:g} nats on the prompts that it was "
    "chosen on. The geometric mean counts 0 edges as 1."
)


def _missing(results: Results) -> list[str]:
    """Sentences that say which tasks have no circuit in which columns, and why."""
    found: dict[tuple[str, str], list[str]] = {}
    for column, name in COLUMNS.items():
        for task, problem in results.problems(column).items():
            found.setdefault((task, problem), []).append(name)
    return [f"No circuit of `{task}` ({'; '.join(names)}): {problem}." for (task, problem), names in found.items()]


def losses_table(results: Results) -> Table:
    """The loss of the circuits on held-out prompts."""
    columns = results.columns()
    models: dict[str, float] = {}
    for unit in results.circuits("sparse"):
        if "figures" in unit:
            models[unit["options"]["task"]] = unit["figures"]["loss"]["model"]
    rows = []
    for task in results.settings["tasks"]:
        cells = [figure(s[task].loss, 3) if task in s else NONE for s in columns.values()]
        if any(cell != NONE for cell in cells):
            rows.append((f"`{task}`", figure(models.get(task), 3), *cells))
    note = "Nats under mean ablation on held-out prompts, which have other templates. Chance is 0.693."
    return Table("Held-out loss", ("task", "sparse model", *(COLUMNS[c] for c in columns)), rows, note)


def faithfulness_table(results: Results) -> Table:
    """The loss of our circuits of the sparse model by ablation."""
    ablations = ("mean", "mean_subset", "counterfactual", "counterfactual_subset", "resample_task", "resample_corpus")
    found = [unit for unit in results.circuits("sparse") if "figures" in unit]
    rows = [
        (
            f"`{unit['options']['task']}`",
            *(figure(unit["figures"]["ablations"][ablation], 3) for ablation in ablations),
            f"{unit['figures']['max_abs_error']:.0e}",
        )
        for unit in found
        if unit["figures"].get("ablations")
    ]
    note = (
        "Held-out loss, in nats, of our circuits of the sparse model, chosen under mean ablation. One calibration is "
        "fitted and then frozen. Each column is an ablation ([glossary](../docs/glossary.md#ablations)). A large loss "
        "means that the circuit is not faithful under that ablation. The last column is the largest difference between "
        "the program and the ablated PyTorch model."
    )
    columns = ("task", *ablations, "program")
    return Table("Held-out loss by what dropped nodes take", columns, rows, note)


def work_table(results: Results) -> Table:
    """The cost of the searches, beside that of ours on the same tasks."""
    rows = []
    sparse = results.sizes("sparse")
    for column, sizes in results.columns().items():
        tasks = results.compared(column)
        for name, found in ((COLUMNS[column], sizes), (f"{COLUMNS['sparse']}, on these", sparse)):
            if found is sparse and column in ("sparse", "dense"):
                continue
            chosen = [found[task] for task in tasks]
            counts = [_sum([getattr(size, what) for size in chosen]) for what in ("model", "lowered")]
            seconds = [size.seconds for size in chosen]
            rows.append((name, str(len(tasks)), *counts, figure(sum(seconds), 0), figure(_median(seconds), 1)))
    note = (
        "An evaluation is one sequence, with or without gradients, run through the whole model or, if the mask drops "
        "most of it, through a graph specialised to the rest. All evaluations of the published algorithm count as "
        "those of the whole model. Seconds are those of the extraction, including its checks."
    )
    columns = ("method", "tasks", "on the whole model", "on specialised graphs", "total seconds", "median per task")
    return Table("Work", columns, rows, note)


def curves_table(results: Results) -> Table | None:
    """Geometric means by target loss, as in the plot."""
    found = curves(results)
    rows = [
        (
            f"{point.target:g}",
            *(f"{figure(point.nodes[c])} / {figure(point.edges[c])}" for c in point.edges),
            str(point.tasks),
        )
        for point in found
    ]
    names = [COLUMNS[c] for c in found[0].edges] if found else []
    note = "Geometric means over the tasks for which both models have a circuit at that target."
    return Table("Nodes / edges by target loss", ("nats", *names, "tasks"), rows, note) if len(rows) > 1 else None


def sparsity_table(results: Results) -> Table:
    """Kurtosis by kind of site."""
    found = {unit["options"]["checkpoint"]: unit["figures"] for unit in results.done("sparsity")}
    kinds = next(iter(found.values()))["kurtosis"] if found else {}
    rows = [(f"`{kind}`", *(_kurtosis(f["kurtosis"][kind]) for f in found.values())) for kind in kinds]
    rows += [("all nodes", *(_kurtosis(f["all"]) for f in found.values()))] if found else []
    note = "On held-out corpus text: the mean over nodes, and in brackets the median. A normal distribution has 0."
    return Table("Excess kurtosis of activations", ("site", *(f"`{name}`" for name in found)), rows, note)


def _kurtosis(figures: Mapping[str, Any]) -> str:
    return f"{figure(figures['mean'])} ({figure(figures['median'])})"


def binary_table(results: Results) -> Table:
    """Loss and accuracy of circuits whose nodes take two values."""
    rows = []
    for column in ("sparse", "dense"):
        parts = [unit["figures"]["binarised"] for unit in results.circuits(column) if "figures" in unit]
        if parts:
            losses, hits = ([part[key] for part in parts] for key in ("loss", "accuracy"))
            bits = [part["bits"] for part in parts if part["bits"] is not None]
            cells = (
                figure(_median(losses), 3),
                figure(min(losses), 3),
                figure(max(losses), 3),
                figure(_median(hits), 3),
            )
            rows.append((COLUMNS[column], *cells, figure(_median(bits), 2), str(len(parts))))
    note = "Held-out task loss in nats if every node of a circuit takes one of two values. Chance is 0.693."
    columns = ("circuits", "median loss", "least", "most", "median accuracy", "variance kept", "tasks")
    return Table("Binarised circuits", columns, rows, note)


def speed_table(results: Results) -> Table:
    """Time, operations and memory of program and model."""
    rows = []
    for unit in results.done("circuit", **_plain(results)):
        found = unit["figures"]["speed"]
        rows.append(
            (
                f"`{unit['options']['task']}`",
                figure(1e6 * found["model_seconds"], 0),
                figure(1e6 * found["program_seconds"], 0),
                figure(found["speedup"], 1),
                *(f"{found[key]:,}" for key in _OPERATIONS),
                *(f"{found[key] / 1024:,.0f}" for key in ("model_bytes", "program_bytes")),
            )
        )
    columns = ("task", "model µs", "program µs", "times faster", "model operations", "with nonzero weights")
    note = (
        "One held-out prompt at a time, one thread; the PyTorch model in float32, the emitted program in NumPy and "
        "float64. Operations are for a prompt of mean length; KiB are of weights and tables."
    )
    rest = ("program operations", "model KiB", "program KiB")
    return Table("Program against model", (*columns, *rest), rows, note)


_OPERATIONS = ("model_operations", "model_operations_nonzero", "program_operations")


def _plain(results: Results) -> dict[str, object]:
    """The options of our circuits of the sparse model at the target."""
    settings = results.settings
    return {
        "checkpoint": settings["sparse"]["name"],
        "target_loss": settings["target_loss"],
        "objective": settings["objective"],
        "method": "circuitc",
    }


def passes_table(results: Results) -> Table:
    """Seconds by pass."""
    rows = []
    by_column = {
        column: [unit["figures"]["passes"] for unit in results.circuits(column) if "figures" in unit]
        for column in ("sparse", "dense")
    }
    by_column = {column: found for column, found in by_column.items() if found}
    names = dict.fromkeys(name for found in by_column.values() for passes in found for name in passes)
    for name in names:
        cells = []
        for found in by_column.values():
            times = [passes[name] for passes in found if name in passes]
            cells += [figure(_median(times), 3), figure(max(times), 3)]
        rows.append((f"`{name}`", *cells))
    columns = ("pass", *(f"{COLUMNS[c]}, {what}" for c in by_column for what in ("median", "most")))
    return Table("Seconds by pass", columns, rows)


def frontier_table(results: Results) -> Table:
    """Loss and size of circuits of the frontier's models."""
    keys = ("d_model", "nonzero_fraction", "parameters", "nonzeros", "val_loss", "nodes_geomean", "edges_geomean")
    found = sorted((unit["figures"] for unit in results.done("frontier")), key=lambda f: [f[key] for key in keys[:2]])
    rows = [[figure(f[key], 4 if key == "nonzero_fraction" else 3) for key in keys] for f in found]
    columns = ("width", "nonzero", "parameters", "nonzeros", "validation loss", "nodes", "edges")
    return Table("Frontier: width and sparsity", columns, rows, "Nodes and edges are geometric means over tasks.", 0)


def scale_table(results: Results) -> Table:
    """Seconds of an extraction's steps by size of model."""
    found = sorted((unit["figures"] for unit in results.done("scale")), key=lambda f: float(f["parameters"]))
    steps = list(dict.fromkeys(step for f in found for step in f["seconds"]))
    rows = [(step, *(figure(f["seconds"].get(step), 2) for f in found)) for step in steps]
    rows += [("peak memory, GiB", *(figure(f["peak_gib"], 2) for f in found))] if found else []
    columns = ("seconds", *(f"{f['parameters'] / 1e6:.1f}M" for f in found))
    return Table("Extraction by size of model", columns, rows)


def _median(values: Sequence[float]) -> float | None:
    return statistics.median(values) if values else None


def _sum(values: Sequence[int | None]) -> str:
    return NONE if None in values or not values else f"{sum(v or 0 for v in values):,}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}" + ("" if number == 1 else "s")
