"""Could it be luck? The same search on controls must not find a circuit as small.

``p = (1 + #{controls with a circuit as small}) / (1 + n)`` for n controls, the p-value of a randomisation test (Phipson
and Smyth 2010). A search that does as well on controls shows nothing about the model.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from circuitc.circuit.calibration import fit, task_loss
from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.liveness import drop_unreachable_nodes
from circuitc.circuit.mask import Means, kept_edges, kept_nodes, mask_of, sites_of_graph
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.source_graph import answer_graph
from circuitc.ir.graph import Graph
from circuitc.pipeline import CHANGES, Context, NotReachedError, Pass, parse_pipeline
from circuitc.search.ablations import Work, ablations_of
from circuitc.search.scorer import Scorer
from circuitc.verify.control_kinds import KINDS, LABELS


@dataclass(frozen=True)
class Control:
    """What one control search found: a circuit with this number of ``nodes`` and ``edges``, and its ``loss`` in nats.

    If the search found none, ``edges`` is None, and loss and nodes are those of the best part of the model that it
    tried, or None if the model's numbers overflow. ``model`` is the loss of the whole model. A control search does not
    require that the whole model does the task, so its circuit need not survive the ablation ``none``. Losses are
    measured on the prompts of the search, under a calibration fitted to them.
    """

    nodes: int | None
    edges: int | None
    loss: float | None
    model: float | None

    def at_least_as_small(self, nodes: int, edges: int) -> bool:
        """Whether it found a circuit with fewer edges, or with as many edges and no more nodes."""
        return self.edges is not None and self.nodes is not None and (self.edges, self.nodes) <= (edges, nodes)


def p_value(found: Sequence[Control], nodes: int, edges: int) -> float:
    """The p-value of a circuit's size: 1 if there were no controls."""
    return (1 + sum(control.at_least_as_small(nodes, edges) for control in found)) / (1 + len(found))


def searches(steps: Sequence[Pass]) -> list[Pass]:
    """The steps that choose nodes or edges; none if any of them is led by an error and not by the task's loss.

    A search that is led by an error uses no labels, so that controls say nothing about it.
    """
    chosen = [step for step in steps if step.promise is CHANGES]
    return [] if any(getattr(step, "measure", "loss") != "loss" for step in chosen) else chosen


def kinds_for(context: Context) -> list[str]:
    """The kinds of control that can be made. Without corpus text only labels can be changed."""
    if context.prompts is None:
        return []
    return list(KINDS) if context.corpus.size else list(LABELS)


def controls(
    source: Graph, context: Context, steps: Sequence[Pass], nodes: int, edges: int, count: int
) -> dict[str, Any]:
    """Runs ``count`` searches on each kind of control; returns the certificate's entry for a circuit of this size.

    ``source`` is the tensor-level graph of the model's answer, ``context`` the one that ``steps`` searched with. Each
    kind has ``n`` searches, how many ``found`` a circuit, their ``nodes``, ``edges``, ``losses`` and ``models``
    (:class:`Control`), and ``p``. The entry also has ``p`` and ``n`` over all kinds, and the ``seed``. It is empty if
    there was no search. A kind that fails has a ``reason`` instead, and does not count.
    """
    steps, kinds = searches(steps), kinds_for(context)
    if not steps or not kinds or not count:
        return {}
    everything: list[Control] = []
    report: dict[str, Any] = {}
    for k, kind in enumerate(kinds):
        said = f"control {{}} of {count * len(kinds)}, {kind.replace('_', ' ')}"
        try:
            found = [
                search(source, _telling(context, said.format(k * count + number + 1)), steps, kind, number)
                for number in range(count)
            ]
        except Exception as error:  # the circuit took minutes to find, and is valid without this control
            report[kind] = {"n": count, "reason": f"{type(error).__name__}: {error}"}
        else:
            report[kind] = _report(found, nodes, edges)
            everything += found
    return {**report, "p": p_value(everything, nodes, edges), "n": len(everything), "seed": context.seed}


def controls_again(circuit: CircuitData, ckpt: Checkpoint, count: int, seed: int, context: Context) -> dict[str, Any]:
    """Runs the controls of an existing circuit, with the pipeline that its certificate names.

    ``context`` gives the prompts, the device and the function that progress is reported to.
    """
    source = answer_graph(ckpt, circuit.answer)
    searched = replace(context, means=in_order(circuit.means, source), corpus=ckpt.corpus, seed=seed)
    steps = parse_pipeline(circuit.certificate["pipeline"])
    return controls(source, searched, steps, len(circuit.nodes), len(circuit.edges), count)


def in_order(means: Means, source: Graph) -> Means:
    """The means in the graph's order of sites, in which a search samples its first scores.

    A folder's file of means has another order.
    """
    return {site: means[site] for site in sites_of_graph(source) if site in means}


def search(source: Graph, context: Context, steps: Sequence[Pass], kind: str, number: int) -> Control:
    """Runs the ``number``-th control search of a kind. ``steps`` are those that :func:`searches` returned."""
    random = np.random.default_rng([context.seed, list(KINDS).index(kind), number])
    plain = replace(context, probe=None, seed=int(random.integers(2**31)), work=Work(), control=True)
    graph, corrupted = KINDS[kind](source, plain, random)
    scorer = Scorer(corrupted.ablator(graph), corrupted.need_prompts("a control"), ablations_of(_objective(steps)))
    whole = scorer.answers(graph, mask_of(graph), scorer.ablations[0])
    if not all(np.isfinite(values).all() for values in (whole, *corrupted.means.values())):
        return Control(None, None, None, None)
    model = task_loss(fit(whole, scorer.prompts.signs)(whole), scorer.prompts.signs)
    found = graph
    try:
        for step in steps:
            found = step.apply(found, corrupted)
    except NotReachedError as error:
        return Control(error.nodes, None, error.loss if math.isfinite(error.loss) else None, model)
    found = drop_unreachable_nodes(found)
    return Control(len(kept_nodes(found)), len(kept_edges(found)), scorer.loss(found, mask_of(found)), model)


def _objective(steps: Sequence[Pass]) -> str:
    return next((str(step.options()["objective"]) for step in steps if "objective" in step.options()), "mean")


def _telling(context: Context, who: str) -> Context:
    return replace(context, progress=lambda message: context.progress(f"{who}: {message}"))


def _report(found: Sequence[Control], nodes: int, edges: int) -> dict[str, Any]:
    return {
        **_counted(found, nodes, edges),
        "nodes": [control.nodes for control in found],
        "edges": [control.edges for control in found],
        "losses": [control.loss for control in found],
        "models": [control.model for control in found],
    }


def counted_again(report: dict[str, Any], nodes: int, edges: int) -> dict[str, Any]:
    """``n``, ``found`` and ``p`` of each kind and of all kinds, computed from the sizes in a report."""
    by_kind = {
        kind: [Control(*size, None, None) for size in zip(report[kind]["nodes"], report[kind]["edges"], strict=True)]
        for kind in KINDS
        if kind in report and "reason" not in report[kind]
    }
    everything = [control for each in by_kind.values() for control in each]
    counts: dict[str, Any] = {kind: _counted(each, nodes, edges) for kind, each in by_kind.items()}
    return {**counts, "p": p_value(everything, nodes, edges), "n": len(everything)}


def _counted(found: Sequence[Control], nodes: int, edges: int) -> dict[str, Any]:
    return {
        "n": len(found),
        "found": sum(control.edges is not None for control in found),
        "p": p_value(found, nodes, edges),
    }
