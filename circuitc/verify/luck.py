"""Could it be luck? The same search on nonsense must not do as well."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from circuitc.ir.graph import Graph
from circuitc.pipeline import Context


def nulls(step: Any, source: Graph, context: Context, nodes: int, count: int) -> dict[str, Any]:
    """The same search on permuted labels: the least loss it reaches with as many nodes as the circuit has.

    ``step`` is the pipeline's ``learn-mask``. Each null exchanges the two prompts of a random half of the pairs.
    """
    if step is None or count == 0 or context.prompts is None:
        return {}
    found: list[float] = []
    for i in range(count):
        rng = np.random.default_rng([context.seed, i])
        context.progress(f"null {i + 1}/{count}: the same search on permuted labels")
        which = rng.random(context.prompts.pairs) < 0.5
        permuted = replace(context, prompts=context.prompts.swapped(which))
        found.append(step.loss_with(source, permuted, nodes))
    return {"permuted_labels": {"loss": min(found), "losses": found, "nodes": nodes, "n": count}}
