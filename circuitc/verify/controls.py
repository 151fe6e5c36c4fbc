"""Could it be luck? The whole search again on controls must not find as small a circuit.

``p = (1 + #{as small a control at that loss}) / (1 + n)``, the p-value of a randomisation test (Phipson and Smyth
2010): a search that does as well on controls shows nothing about the model.
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
from circuitc.circuit.mask import kept_edges, kept_nodes, mask_of, sites_of_graph
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.source_graph import answer_graph
from circuitc.inputs.splits import select_prompts
from circuitc.inputs.task import AnyTask
from circuitc.ir.graph import Graph
from circuitc.pipeline import CHANGES, Context, NotReachedError, Pass, parse_pipeline
from circuitc.search.ablations import Work, ablations_of
from circuitc.search.scorer import Scorer
from circuitc.verify.control_kinds import KINDS, LABELS


@dataclass(frozen=True)
class Control:
    """What one control search found: a circuit of so many ``nodes`` and ``edges`` at a ``loss``, in nats.

    ``edges`` is None where it found none; loss and nodes are then those of the best part of the model that it saw, or
    None of a model whose numbers overflow. ``model`` is the whole model's loss, which the search does not ask for: of
    what the model as a whole does not do no circuit can claim the ablation ``whole``. Losses are on the prompts that
    were searched on, under a calibration fitted to them.
    """

    nodes: int | None
    edges: int | None
    loss: float | None
    model: float | None

    def at_least_as_small(self, nodes: int, edges: int) -> bool:
        """Whether it found a circuit of fewer edges, or of as many and at most as many nodes."""
        return self.edges is not None and self.nodes is not None and (self.edges, self.nodes) <= (edges, nodes)


def p_value(found: Sequence[Control], nodes: int, edges: int) -> float:
    """How likely a control does as well as a circuit of so many nodes and edges, at most: 1 if nothing was tried."""
    return (1 + sum(control.at_least_as_small(nodes, edges) for control in found)) / (1 + len(found))


def searches(steps: Sequence[Pass]) -> list[Pass]:
    """The steps that choose what to drop by the task's loss; those that go by an error need no labels."""
    chosen = [step for step in steps if step.promise is CHANGES]
    return [] if any(getattr(step, "measure", "loss") != "loss" for step in chosen) else chosen


def kinds_for(context: Context) -> list[str]:
    """The kinds of control that can be made: without corpus text, those of the labels."""
    if context.prompts is None:
        return []
    return list(KINDS) if context.corpus.size else list(LABELS)


def controls(
    source: Graph, context: Context, steps: Sequence[Pass], nodes: int, edges: int, count: int
) -> dict[str, Any]:
    """``count`` searches on each kind of control, beside a circuit of so many nodes and edges: a certificate's entry.

    ``source`` is the tensor-level graph of the model's answer, ``context`` what ``steps`` searched with. By kind:
    ``n`` searches, how many ``found`` a circuit, ``nodes``, ``edges``, ``losses`` and ``models`` of each
    (:class:`Control`), ``p``; then ``p`` and ``n`` of all, and the ``seed``. Empty if nothing was searched for. A kind
    that fails costs no one the circuit that was found: it has the ``reason`` instead, and is not among all.
    """
    steps, kinds = searches(steps), kinds_for(context)
    if not steps or not kinds or not count:
        return {}
    everything: list[Control] = []
    report: dict[str, Any] = {}
    for k, kind in enumerate(kinds):
        said = f"null {{}} of {count * len(kinds)}, {kind.replace('_', ' ')}"
        try:
            found = [
                search(source, _telling(context, said.format(k * count + number + 1)), steps, kind, number)
                for number in range(count)
            ]
        except Exception as error:  # minutes of search are behind us, and what they found holds without this
            report[kind] = {"n": count, "reason": f"{type(error).__name__}: {error}"}
        else:
            report[kind] = _report(found, nodes, edges)
            everything += found
    return {**report, "p": p_value(everything, nodes, edges), "n": len(everything), "seed": context.seed}


def controls_again(
    circuit: CircuitData, ckpt: Checkpoint, task: AnyTask, count: int, seed: int, context: Context | None = None
) -> dict[str, Any]:
    """The same of a circuit that is there, by the pipeline that its certificate names; of ``context`` the device and
    who is told."""
    source = answer_graph(ckpt, circuit.answer)
    # A search draws its first scores site by site: in the graph's order, which a folder's file of means does not keep.
    means = {site: circuit.means[site] for site in sites_of_graph(source) if site in circuit.means}
    searched = replace(
        context or Context(),
        prompts=select_prompts(ckpt, task, seed),
        means=means,
        corpus=ckpt.corpus,
        seed=seed,
    )
    steps = parse_pipeline(circuit.certificate["pipeline"])
    return controls(source, searched, steps, len(circuit.nodes), len(circuit.edges), count)


def search(source: Graph, context: Context, steps: Sequence[Pass], kind: str, number: int) -> Control:
    """One control search, the ``number``-th of its kind, with steps that :func:`searches` gave."""
    random = np.random.default_rng([context.seed, list(KINDS).index(kind), number])
    plain = replace(context, probe=None, seed=int(random.integers(2**31)), work=Work(), control=True)
    graph, spoilt = KINDS[kind](source, plain, random)
    scorer = Scorer(spoilt.ablator(graph), spoilt.need_prompts("a control"), ablations_of(_objective(steps)))
    whole = scorer.answers(graph, mask_of(graph), scorer.ablations[0])
    if not all(np.isfinite(values).all() for values in (whole, *spoilt.means.values())):
        return Control(None, None, None, None)
    model = task_loss(fit(whole, scorer.prompts.signs)(whole), scorer.prompts.signs)
    found = graph
    try:
        for step in steps:
            found = step.apply(found, spoilt)
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
    """``n``, ``found`` and ``p`` of each kind and of all, as they follow from the sizes that a report has."""
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
