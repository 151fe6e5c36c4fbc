"""The tables of section ``natural``: each task's circuits on real code, and their means by search."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from circuitc.bench.numbers import geomean
from circuitc.bench.results import Results
from circuitc.bench.settings import AGREE, NATURAL_SEARCHES, Search
from circuitc.bench.table import NONE, Table, figure
from circuitc.bench.units import JSON, Result

COLUMNS = ("nodes / edges", "loss", "agreement", "counterfactual", "same token", "no nodes", "KL", "FVU")


def natural_tables(results: Results) -> list[Table]:
    """Both tables of the section; without results they have no rows."""
    return [means_table(results), tasks_table(results)]


def means_table(results: Results) -> Table:
    """The default search on all tasks, then each other search on its tasks, after the default one on the same tasks."""
    found = {search: _by_task(results, search) for search in NATURAL_SEARCHES}
    default, *others = found
    rows = [_means(default, found[default], found[default])]
    for other in others:
        rows += [_means(default, found[default], found[other]), _means(other, found[other], found[default])]
    note = (
        "Geometric means of the sizes and medians of the rest, over tasks with natural prompts: first the default "
        "search on all of them, then other searches, each after the default one on the same tasks."
    )
    return Table("Circuits on real code, by search", ("search", "tasks", *COLUMNS), [row for row in rows if row], note)


def _means(search: Search, by_task: dict[str, JSON], also: dict[str, JSON]) -> tuple[str, ...]:
    """A row over the tasks that are in ``also`` too; nothing if there is none."""
    some = [each for task, each in by_task.items() if task in also and each["natural"]]
    if not some:
        return ()
    sizes = (geomean(each[part] for each in some) for part in ("nodes", "edges"))
    middle = [_median(column) for column in zip(*map(_cells, some), strict=True)]
    return (str(search), str(len(some)), " / ".join(figure(size) for size in sizes), *map(_number, middle))


def tasks_table(results: Results) -> Table:
    """A row per task and search."""
    rows = []
    found = {search: _by_task(results, search) for search in NATURAL_SEARCHES}
    for task in results.settings["tasks"]:
        for search, by_task in found.items():
            if task in by_task:
                each = by_task[task]
                size = f"{each['nodes']} / {each['edges']}"
                rows.append((f"`{task}`", str(search), _model(each), size, *map(_number, _cells(each))))
    note = (
        "Each circuit is tested on natural prompts of files that nothing was chosen on. *Model*: how often it is right "
        "on real code; a * marks tasks in which the piece does not decide: the model is right on both prompts of "
        "fewer than half of the pairs. *Loss*: the largest on held-out templates under the ablations of the objective, "
        "in nats. *Agreement*: how often circuit and model lead with the same answer, as compiled, with values of the "
        "counterfactual prompt and of another place with the same token in dropped nodes, and with no node kept. *KL* "
        "is from the model to the circuit, in nats. *FVU* is the median kept node's fraction of variance unexplained."
    )
    return Table("Circuits on real code", ("task", "search", "model", *COLUMNS), rows, note, words=2)


def _by_task(results: Results, search: Search) -> dict[str, JSON]:
    settings = results.settings
    options = {"checkpoint": settings["sparse"]["name"], "target_loss": settings["target_loss"], **search.options()}
    units: list[Result] = results.done("natural", **options)
    return {unit["options"]["task"]: unit["figures"] for unit in units}


def _model(figures: JSON) -> str:
    natural = figures["natural"]
    return NONE if natural is None else f"{natural['accuracy_real']:.2f}{'' if natural['piece_decides'] else ' *'}"


def _cells(figures: JSON) -> list[float | None]:
    natural = figures["natural"] or {"agree": {}}
    agree = [natural["agree"].get(key) for key in AGREE]
    return [figures["loss"], *agree, natural.get("kl"), natural.get("unexplained")]


def _median(values: Iterable[float | None]) -> float | None:
    there = [value for value in values if value is not None]
    return median(there) if there else None


def _number(value: float | None) -> str:
    return figure(value, 2)
