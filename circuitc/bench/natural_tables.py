"""The tables of section ``natural``: each task's circuits on real code, and their means by search."""

from __future__ import annotations

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
    """A row per search: means over the tasks that have circuits of the first two searches and are asked in code."""
    rows = []
    found = {search: _by_task(results, search) for search in NATURAL_SEARCHES}
    everywhere = [task for task in found[NATURAL_SEARCHES[0]] if task in found[NATURAL_SEARCHES[1]]]
    for search, by_task in found.items():
        some = [by_task[task] for task in everywhere if task in by_task and by_task[task]["natural"]]
        if some:
            sizes = (geomean(each[part] for each in some) for part in ("nodes", "edges"))
            cells = [_cells(each) for each in some]
            middle = [_median([row[i] for row in cells]) for i in range(len(cells[0]))]
            rows.append(
                (str(search), str(len(some)), " / ".join(figure(size) for size in sizes), *map(_number, middle))
            )
    note = (
        "Geometric means of the sizes and medians of the rest, over the tasks of the next table with natural prompts."
    )
    return Table("Circuits on real code, by search", ("search", "tasks", *COLUMNS), rows, note)


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
        "on real code; a * marks tasks in which the piece does not decide: the model mostly answers both prompts of a "
        "pair alike. *Loss*: the largest on held-out templates under the ablations of the objective, in nats. "
        "*Agreement*: how often circuit and model lead with the same answer, as compiled, with values of the "
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


def _median(values: list[float | None]) -> float | None:
    there = [value for value in values if value is not None]
    return median(there) if there else None


def _number(value: float | None) -> str:
    return figure(value, 2)
