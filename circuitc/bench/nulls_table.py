"""The table of section ``nulls``: circuits found on nonsense, beside those of the model."""

from __future__ import annotations

from collections.abc import Mapping

from circuitc.bench.plan import OBJECTIVES
from circuitc.bench.results import Results
from circuitc.bench.table import NONE, Table, figure
from circuitc.bench.units import JSON


def nulls_table(results: Results) -> Table:
    """A row a task and objective, a column a kind of nonsense."""
    settings = results.settings
    common = {"checkpoint": settings["sparse"]["name"], "target_loss": settings["target_loss"]}
    kinds = list(dict.fromkeys(unit["options"]["nonsense"] for unit in results.done("nulls", **common)))
    rows = []
    for objective in OBJECTIVES:
        for task in settings.get("first_tasks", ()):
            options = {**common, "objective": objective, "task": task}
            ours = [unit["figures"]["edges"] for unit in results.done("circuit", **options, method="circuitc")]
            found = {unit["options"]["nonsense"]: unit["figures"] for unit in results.done("nulls", **options)}
            if found:
                edges = ours[0] if ours else None
                rows.append((f"`{task}`", objective, figure(edges), *(_cell(found.get(kind), edges) for kind in kinds)))
    note = (
        "The same search at the same target, with as many steps: on prompts of which half are exchanged, or all; for "
        "two other tokens' logits; on the model with the entries of each matrix shuffled, or drawn anew. Edges, and "
        "how many times ours that is; where no circuit was found, the least loss seen, in nats; chance is 0.693."
    )
    return Table(
        "Circuits found on nonsense, edges",
        ("task", "objective", "ours", *(kind.replace("_", " ") for kind in kinds)),
        rows,
        note,
        words=2,
    )


def _cell(found: Mapping[str, JSON] | None, ours: int | None) -> str:
    if found is None:
        return NONE
    if not found["found"]:
        return f"none ({figure(found['loss'], 2)})"
    times = f" ({figure(found['edges'] / ours)} ×)" if ours else ""
    return f"{figure(found['edges'])}{times}"
