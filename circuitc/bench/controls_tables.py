"""The tables of section ``controls``: the whole model's loss on controls, and the circuits found on controls."""

from __future__ import annotations

from collections.abc import Mapping

from circuitc.bench.results import Results
from circuitc.bench.settings import OBJECTIVES
from circuitc.bench.table import NONE, Table, figure
from circuitc.bench.units import JSON
from circuitc.search.ablations import NO_ABLATION


def controls_tables(results: Results) -> list[Table]:
    """Both tables of the section."""
    return [models_table(results), found_table(results)]


def models_table(results: Results) -> Table:
    """The whole model's loss, with a row per task and a column per kind of control; it depends on no objective."""
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
        "The loss of the whole model under a calibration fitted to it. The controls exchange the prompts of half the "
        "pairs, or of all; compare two other tokens' logits; shuffle the entries of each matrix, or sample new ones. "
        "Chance is 0.693. Circuits of `counterfactual` and `resample` also claim that the whole model is right "
        f"(ablation `{NO_ABLATION}`), so `extract` refuses to search if the whole model misses the target. It misses "
        f"{target:g} in {missed} of {len(losses)} cases. In these there is no circuit under either objective, whatever "
        "the next table shows."
    )
    columns = ("task", *(kind.replace("_", " ") for kind in kinds))
    return Table("The whole model on controls, nats", columns, rows, note)


def found_table(results: Results) -> Table:
    """The circuits found, with a row per task and objective and a column per kind of control."""
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
        "The same search at the same target with the same number of steps, except that the whole model need not be "
        "right, so that it can also find parts of the model that the rest outvotes. A cell has the number of edges and "
        "its ratio to ours; if no circuit was found, the least loss of the search, in nats."
    )
    return Table(
        "Circuits found on controls, edges",
        ("task", "objective", "ours", *(kind.replace("_", " ") for kind in kinds)),
        rows,
        note,
        words=2,
    )


def _kinds(results: Results) -> tuple[list[str], dict[str, JSON]]:
    """The kinds of control with results, and the options that all searches share."""
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
