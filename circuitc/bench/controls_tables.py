"""The tables of section ``controls``: what the model does on controls, and the circuits found there, beside ours."""

from __future__ import annotations

from collections.abc import Mapping

from circuitc.bench.results import Results
from circuitc.bench.settings import OBJECTIVES
from circuitc.bench.table import NONE, Table, figure
from circuitc.bench.units import JSON


def controls_tables(results: Results) -> list[Table]:
    """What the whole model does on controls, and the circuits found where that is not asked for."""
    return [models_table(results), found_table(results)]


def models_table(results: Results) -> Table:
    """A row a task, a column a kind of control: the whole model's loss, which is the same under every objective."""
    settings = results.settings
    kinds, common = _kinds(results)
    rows, losses = [], []
    for task in settings.get("first_tasks", ()):
        units = results.done("controls", **common, task=task)
        found = {unit["options"]["control"]: unit["figures"]["model"] for unit in units}
        if found:
            rows.append((f"`{task}`", *(figure(found[kind], 2) if kind in found else NONE for kind in kinds)))
            losses += [loss for loss in found.values() if loss is not None]
    missed, target = sum(loss > settings["target_loss"] for loss in losses), settings["target_loss"]
    note = (
        "The loss of the whole model, under a calibration fitted to it: with the two prompts exchanged in half of the "
        "pairs, or in all; on two other tokens' logits; with the entries of each matrix shuffled, or sampled anew. "
        "Chance is 0.693. Circuits of `counterfactual` and `resample` claim that the whole model is right, too "
        "(ablation `none`), and `extract` refuses to search where it misses the target. "
        f"It misses {target:g} in {missed} of {len(losses)} "
        "cases. In those cases there is no circuit under either objective, whatever the next table shows."
    )
    columns = ("task", *(kind.replace("_", " ") for kind in kinds))
    return Table("The whole model on controls, nats", columns, rows, note)


def found_table(results: Results) -> Table:
    """A row a task and objective, a column a kind of control."""
    settings = results.settings
    kinds, common = _kinds(results)
    rows = []
    for objective in OBJECTIVES:
        for task in settings.get("first_tasks", ()):
            options = {**common, "objective": objective, "task": task}
            ours = [unit["figures"]["edges"] for unit in results.done("circuit", **options, method="circuitc")]
            found = {unit["options"]["control"]: unit["figures"] for unit in results.done("controls", **options)}
            if found:
                edges = ours[0] if ours else None
                rows.append((f"`{task}`", objective, figure(edges), *(_cell(found.get(kind), edges) for kind in kinds)))
    note = (
        "The same search at the same target, with as many steps, whether or not the whole model meets the target. So "
        "it also finds parts of the model that the rest outvotes. Edges, and how many times ours that is; where none "
        "was found, the least loss seen, in nats."
    )
    return Table(
        "Circuits found on controls, edges",
        ("task", "objective", "ours", *(kind.replace("_", " ") for kind in kinds)),
        rows,
        note,
        words=2,
    )


def _kinds(results: Results) -> tuple[list[str], dict[str, JSON]]:
    """The kinds of control that were searched on, and the options that all searches share."""
    settings = results.settings
    common = {"checkpoint": settings["sparse"]["name"], "target_loss": settings["target_loss"]}
    return list(dict.fromkeys(unit["options"]["control"] for unit in results.done("controls", **common))), common


def _cell(found: Mapping[str, JSON] | None, ours: int | None) -> str:
    if found is None:
        return NONE
    if not found["found"]:
        return f"none ({figure(found['loss'], 2)})"
    times = f" ({figure(found['edges'] / ours)} ×)" if ours else ""
    return f"{figure(found['edges'])}{times}"
