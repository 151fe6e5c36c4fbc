"""How sure is it? The same search on other samples of its prompts, and on each half of them.

Each search has a sample of the pairs, drawn with replacement (the bootstrap, Efron 1979), and random numbers of its
own. What most of them find again belongs to the model and the task; the rest to one sample and one path of a search.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

import numpy as np

from circuitc.circuit.kept import kept_graph
from circuitc.circuit.mask import kept_edges, kept_nodes
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph
from circuitc.pipeline import Context, Pass
from circuitc.search.ablations import Work
from circuitc.verify.controls import searches


@dataclass(frozen=True)
class Found:
    """The nodes and edges of one search's circuit; no circuit if the search reached no target."""

    nodes: frozenset[str]
    edges: frozenset[str]
    reached: bool = True


def stability(
    source: Graph,
    context: Context,
    steps: Sequence[Pass],
    nodes: Sequence[str],
    edges: Sequence[str],
    count: int,
    halves: Sequence[Prompts],
) -> dict[str, Any]:
    """The certificate's entry: ``count`` searches on resampled prompts, and one on each of the ``halves``.

    ``nodes`` and ``edges`` are those of the circuit itself; each gets the fraction of the searches that find it again.
    ``jaccard`` is the mean Jaccard index over all pairs of searches, and ``halves`` has that of the two halves. The
    entry is empty if the pipeline chooses nothing by a loss. A search that reaches no target has found no node.
    """
    steps = searches(steps)
    if not steps or not count:
        return {}
    prompts = context.need_prompts("a search")
    found = []
    for i in range(count):
        random = np.random.default_rng([context.seed, i])
        sample = prompts.take(np.sort(random.integers(0, prompts.pairs, prompts.pairs)))
        said = f"search {i + 1} of {count} on resampled prompts"
        found.append(_search(source, _with(context, sample, int(random.integers(2**31)), said), steps))
    entry = {
        "n": count,
        "reached": sum(each.reached for each in found),
        "nodes": _fractions(nodes, [each.nodes for each in found]),
        "edges": _fractions(edges, [each.edges for each in found]),
        **_compared(found),
    }
    if halves:
        of_halves = [
            _search(source, _with(context, half, context.seed, f"search on half {i} of 2 of the prompts"), steps)
            for i, half in enumerate(halves, 1)
        ]
        entry["halves"] = {"reached": sum(each.reached for each in of_halves), **_compared(of_halves)}
    return entry


def jaccard(a: Collection[str], b: Collection[str]) -> float:
    """How many items both have, divided by how many either has; 1 if neither has any."""
    return len(set(a) & set(b)) / len(set(a) | set(b)) if a or b else 1.0


def _fractions(names: Iterable[str], found: Sequence[Collection[str]]) -> dict[str, float]:
    return {name: sum(name in each for each in found) / len(found) for name in names}


def _compared(found: Sequence[Found]) -> dict[str, Any]:
    """The sizes of the circuits and, if there are two or more, how alike they are."""
    pairs = list(combinations(found, 2))
    sizes = {
        "sizes": {"nodes": [len(each.nodes) for each in found], "edges": [len(each.edges) for each in found]},
    }
    if not pairs:
        return sizes
    nodes = float(np.mean([jaccard(a.nodes, b.nodes) for a, b in pairs]))
    edges = float(np.mean([jaccard(a.edges, b.edges) for a, b in pairs]))
    return {**sizes, "jaccard": {"nodes": nodes, "edges": edges}}


def _with(context: Context, prompts: Prompts, seed: int, said: str) -> Context:
    def progress(message: str) -> None:
        context.progress(f"{said}: {message}")

    return replace(context, probe=None, prompts=prompts, seed=seed, work=Work(), progress=progress, source=None)


def _search(source: Graph, context: Context, steps: Sequence[Pass]) -> Found:
    graph = source
    try:
        for step in steps:
            graph = step.apply(graph, context)
    except CircuitcError:  # on these prompts the model itself may miss the target
        return Found(frozenset(), frozenset(), reached=False)
    graph = kept_graph(source, graph, context.means)
    return Found(frozenset(kept_nodes(graph)), frozenset(edge.name for edge in kept_edges(graph)))
