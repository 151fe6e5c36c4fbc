"""The benchmark's plots, as SVG: the same results give the same bytes."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

from circuitc.bench.curves import MODELS, curves
from circuitc.bench.faithful import MODELS as FAITHFUL_MODELS
from circuitc.bench.faithful import faithful_circuits
from circuitc.bench.results import COLUMNS, Results
from circuitc.bench.settings import OBJECTIVES
from circuitc.errors import CircuitcError

COLOURS = {
    "sparse": "#0072b2",
    "dense": "#d55e00",
    "paper_method": "#009e73",
    "attribution": "#cc79a7",
    "robust": "#009e73",
}
"""The palette of Okabe and Ito, which colour-blind readers can tell apart."""
MARKS = {"sparse": "o", "dense": "s", "paper_method": "D", "attribution": "^", "robust": "D"}
SHADES = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
STYLE: dict[Any, Any] = {  # matplotlib's own names
    "svg.hashsalt": "circuitc",  # otherwise the names in the file are random
    "svg.fonttype": "none",  # keeps text as text, so that files are small and can be searched
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "axes.grid": True,
    "grid.color": "#e4e4e4",
    "grid.linewidth": 0.6,
    "legend.frameon": False,
    "figure.constrained_layout.use": True,
}

Draw = Callable[[Any, Results], bool]
"""Draws on a figure; False if there is nothing to draw."""


def plots(results: Results, form: str = "svg") -> dict[str, bytes]:
    """The plots as files by name. Raises :class:`CircuitcError` if matplotlib, an extra, is not installed."""
    try:
        import matplotlib
        from matplotlib.figure import Figure
    except ImportError as error:
        raise CircuitcError("plots need matplotlib", fix="install it: pip install 'circuitc[bench]'") from error
    made = {}
    with matplotlib.rc_context({**matplotlib.rcParamsDefault, **STYLE, "backend": "svg"}):
        for name, draw in PLOTS.items():
            canvas = Figure()
            if draw(canvas, results):
                canvas.supxlabel(_provenance(results), fontsize=7, color="#777777", x=0.995, ha="right")
                file = io.BytesIO()
                canvas.savefig(file, format=form, metadata={"Date": None} if form == "svg" else None)
                made[f"{name}.{form}"] = file.getvalue()
    return made


def draw_sizes(canvas: Any, results: Results) -> bool:
    """Edges of every task's circuits, with a row per task, ordered by the largest."""
    columns = results.columns()
    tasks = [task for task in results.settings["tasks"] if any(task in sizes for sizes in columns.values())]
    if not tasks:
        return False
    tasks.sort(key=lambda task: -max((s[task].edges for s in columns.values() if task in s), default=0))
    canvas.set_size_inches(7.5, 1.2 + 0.26 * len(tasks))
    axes = canvas.subplots()
    for row, task in enumerate(tasks):
        ends = [max(s[task].edges, 1) for s in columns.values() if task in s]
        axes.plot([min(ends), max(ends)], [row, row], color="#c8c8c8", linewidth=1, zorder=1)
    for column, sizes in columns.items():
        there = [(max(sizes[task].edges, 1), row) for row, task in enumerate(tasks) if task in sizes]
        axes.scatter(*zip(*there, strict=True), s=34, **_look(column), zorder=2)
    _log(axes.xaxis)
    axes.set_yticks(range(len(tasks)), tasks)
    axes.set_ylim(-0.7, len(tasks) - 0.3)
    axes.set_xlabel(f"edges of the circuit at {results.settings['target_loss']:g} nats (none is drawn at 1)")
    axes.grid(axis="y", visible=False)
    canvas.legend(loc="outside upper center", ncols=min(4, len(columns)), handletextpad=0.2, columnspacing=1.2)
    return True


def draw_curves(canvas: Any, results: Results) -> bool:
    """Nodes and edges against target loss, with thin lines for tasks and a thick one for the geometric mean."""
    found = curves(results)
    if len(found) < 2:
        return False
    canvas.set_size_inches(8.5, 3.8)
    for axes, what in zip(canvas.subplots(1, 2), ("edges", "nodes"), strict=True):
        for model in found[0].edges:
            for task in results.settings["curve_tasks"]:
                line = [(p.target, results.sizes(model, p.target).get(task)) for p in found]
                there = [(target, max(getattr(size, what), 1)) for target, size in line if size is not None]
                if there:
                    axes.plot(*zip(*there, strict=True), color=COLOURS[model], alpha=0.25, linewidth=0.8)
            means = [(p.target, getattr(p, what)[model]) for p in found]
            axes.plot(*zip(*means, strict=True), linewidth=2, markersize=5, **_model(model))
        _falling(axes, [p.target for p in found])
        _log(axes.yaxis)
        axes.set_ylabel(what)
    canvas.legend(*axes.get_legend_handles_labels(), loc="outside upper center", ncols=2)
    return True


def draw_inverse(canvas: Any, results: Results) -> bool:
    """Accuracy and loss of the model without a circuit's nodes."""
    found = curves(results)
    if len(found) < 2:
        return False
    canvas.set_size_inches(8.5, 3.6)
    left, right = canvas.subplots(1, 2)
    for model in found[0].edges:
        for axes, points in ((left, "inverse_accuracy"), (right, "inverse_loss")):
            line = [(p.target, getattr(p, points)[model]) for p in found]
            axes.plot(*zip(*line, strict=True), linewidth=2, markersize=5, **_model(model))
    for axes, chance in ((left, 0.5), (right, 0.693)):
        axes.axhline(chance, color="#666666", linewidth=1, linestyle=":")
        axes.annotate(
            "chance", (1, chance), xycoords=("axes fraction", "data"), ha="right", va="bottom", color="#666666"
        )
        _falling(axes, [p.target for p in found])
    left.set_ylabel("accuracy without the circuit's\nnodes, mean")
    left.set_ylim(0, 1)
    _log(right.yaxis)
    right.set_ylabel("task loss without the circuit's\nnodes, nats, median")
    canvas.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=2)
    return True


def draw_sparsity(canvas: Any, results: Results) -> bool:
    """Kurtosis by kind of site, and the loss of binarised circuits."""
    found = {unit["options"]["checkpoint"]: unit["figures"] for unit in results.done("sparsity")}
    if not found:
        return False
    canvas.set_size_inches(8.5, 3.8)
    left, right = canvas.subplots(1, 2, width_ratios=(3, 2))
    models = {model: found.get((results.settings[model] or {}).get("name")) for model in MODELS}
    for model, figures in models.items():
        if figures is not None:
            kinds = list(figures["kurtosis"])
            values = [figures["kurtosis"][kind]["mean"] for kind in kinds]
            left.scatter(values, range(len(kinds)), s=40, color=COLOURS[model], marker=MARKS[model], label=model)
            left.set_yticks(range(len(kinds)), kinds)
    left.set_xscale("symlog", linthresh=1)
    left.xaxis.set_major_formatter("{x:g}")
    left.set_xlim(right=2 * left.get_xlim()[1])
    left.margins(y=0.12)
    left.invert_yaxis()
    left.set_xlabel("excess kurtosis of activations, mean over nodes")
    for row, model in enumerate(MODELS):
        losses = [u["figures"]["binarised"]["loss"] for u in results.circuits(model) if "figures" in u]
        right.scatter(losses, [row] * len(losses), s=30, alpha=0.6, color=COLOURS[model], marker=MARKS[model])
    right.axvline(0.693, color="#666666", linewidth=1, linestyle=":")
    right.annotate(
        "chance", (0.693, 0), xycoords=("data", "axes fraction"), rotation=90, ha="right", va="bottom", color="#666666"
    )
    right.set_yticks(range(len(MODELS)), MODELS)
    right.set_ylim(len(MODELS) - 0.5, -0.5)
    right.set_xlim(left=0)
    right.set_xlabel("task loss of binarised circuits, nats")
    canvas.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=2)
    return True


def draw_frontier(canvas: Any, results: Results) -> bool:
    """Validation loss against size of circuits; a line joins models with about the same number of nonzero weights."""
    points = [unit["figures"] for unit in results.done("frontier") if unit["figures"]["edges_geomean"] is not None]
    if not points:
        return False
    canvas.set_size_inches(6.5, 4.4)
    axes = canvas.subplots()
    widths = sorted({p["d_model"] for p in points})
    for colour, group in zip(_cycle(), _alike(points), strict=False):
        group.sort(key=lambda p: float(p["d_model"]))
        line = [(p["val_loss"], max(p["edges_geomean"], 1)) for p in group]
        label = f"about {_short(group[0]['nonzeros'])} nonzero"
        axes.plot(*zip(*line, strict=True), color=colour, linewidth=1.5, zorder=1, label=label)
        sizes = [30 + 45 * widths.index(p["d_model"]) for p in group]
        axes.scatter(*zip(*line, strict=True), s=sizes, color=colour, zorder=2)
    for p in points:
        at = (p["val_loss"], max(p["edges_geomean"], 1))
        axes.annotate(f"{p['d_model']}", at, xytext=(7, 5), textcoords="offset points", fontsize=8, color="#444444")
    _log(axes.yaxis)
    axes.set_xlabel("validation loss, nats a token (numbers are widths)")
    axes.set_ylabel("edges, geometric mean over tasks")
    canvas.legend(loc="outside upper center", ncols=2)
    return True


ALIKE = 1.5  # numbers of nonzero weights within this factor are drawn as one line


def _alike(points: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """The points in groups with about the same number of nonzero weights."""
    groups: list[list[dict[str, Any]]] = []
    for point in sorted(points, key=lambda p: float(p["nonzeros"])):
        if groups and point["nonzeros"] <= ALIKE * groups[-1][0]["nonzeros"]:
            groups[-1].append(point)
        else:
            groups.append([point])
    return groups


def draw_scale(canvas: Any, results: Results) -> bool:
    """Seconds of each step, and memory, against parameters."""
    found = sorted((unit["figures"] for unit in results.done("scale")), key=lambda f: float(f["parameters"]))
    if len(found) < 2:
        return False
    canvas.set_size_inches(9, 4)
    left, right = canvas.subplots(1, 2, width_ratios=(3, 2))
    steps = list(dict.fromkeys(step for f in found for step in f["seconds"]))
    for i, (colour, step) in enumerate(zip(_cycle(), steps, strict=False)):
        line = [(f["parameters"], f["seconds"][step]) for f in found if f["seconds"].get(step)]
        if line:
            dashes = ("-", "--", ":")[i // len(SHADES) % 3]
            left.plot(*zip(*line, strict=True), dashes, color=colour, marker="o", markersize=4, label=step)
    right.plot([f["parameters"] for f in found], [f["peak_gib"] for f in found], color="#000000", marker="o")
    for axes, what in ((left, "seconds"), (right, "peak memory, GiB")):
        _log(axes.xaxis, _short)
        _log(axes.yaxis)
        axes.set_xlabel("parameters")
        axes.set_ylabel(what)
    canvas.legend(*left.get_legend_handles_labels(), loc="outside upper center", ncols=3, fontsize=8)
    return True


def draw_faithful(canvas: Any, results: Results) -> bool:
    """Edges of each circuit against its largest held-out loss under the ablations that its objective claims."""
    found = faithful_circuits(results)
    if not found:
        return False
    canvas.set_size_inches(8.5, 3.8)
    kept = [objective for objective in OBJECTIVES if any(f.objective == objective for f in found)]
    for axes, objective in zip(canvas.subplots(1, len(kept), sharey=True, squeeze=False)[0], kept, strict=True):
        for model in FAITHFUL_MODELS:
            dots = [
                (max(f.claimed, 1e-3), max(f.edges, 1)) for f in found if (f.model, f.objective) == (model, objective)
            ]
            if dots:
                axes.scatter(*zip(*dots, strict=True), s=34, color=COLOURS[model], marker=MARKS[model])
        axes.axvline(results.settings["target_loss"], color="#666666", linewidth=1, linestyle=":")
        axes.set_title(objective, fontsize=10)
        _log(axes.xaxis)
        _log(axes.yaxis)
        axes.set_xlabel("worst held-out loss, nats")
    canvas.axes[0].set_ylabel("edges")
    marks = [canvas.axes[0].scatter([], [], s=34, **_model(model)) for model in FAITHFUL_MODELS]
    canvas.legend(handles=marks, loc="outside upper center", ncols=2)
    return True


PLOTS: dict[str, Draw] = {
    "sizes": draw_sizes,
    "curves": draw_curves,
    "inverse": draw_inverse,
    "sparsity": draw_sparsity,
    "faithful": draw_faithful,
    "frontier": draw_frontier,
    "scale": draw_scale,
}


def _model(model: str) -> dict[str, str]:
    return {"color": COLOURS[model], "marker": MARKS[model], "label": f"{model} model"}


def _look(column: str) -> dict[str, str]:
    return {"color": COLOURS[column], "marker": MARKS[column], "label": COLUMNS[column]}


def _falling(axes: Any, targets: list[float]) -> None:
    """Makes the x-axis one of target losses, labelled with each, the smallest on the right."""
    axes.set_xscale("log")
    axes.set_xticks(targets, [f"{target:g}" for target in targets])
    axes.minorticks_off()
    axes.invert_xaxis()
    axes.set_xlabel("target loss, nats")


def _log(axis: Any, text: Callable[[float], str] = "{:g}".format) -> None:
    """Makes an axis logarithmic, with plain numbers, and more of them if it spans little."""
    from matplotlib.ticker import FuncFormatter, LogLocator, NullFormatter

    axis.axes.set(**{f"{axis.axis_name}scale": "log"})
    low, high = axis.get_view_interval()
    axis.set_major_locator(LogLocator(subs=(1.0, 2.0, 5.0) if high < 100 * low else (1.0,)))
    axis.set_major_formatter(FuncFormatter(lambda value, at: text(value)))
    axis.set_minor_formatter(NullFormatter())


def _provenance(results: Results) -> str:
    machines = ", ".join(f"{m['processor']} ({m['cores']} cores)" for m in results.data["machines"])
    return f"seed {results.settings['seed']}; {machines}"


def _cycle() -> Iterator[str]:
    while True:
        yield from SHADES


def _short(count: float) -> str:
    return f"{count / 1e6:.3g}M" if count >= 1e6 else f"{count / 1e3:.3g}k" if count >= 1e3 else f"{count:g}"
