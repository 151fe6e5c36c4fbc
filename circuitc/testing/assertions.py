"""Assertions about circuits, passes and graphs. A failure names the input, and the size of the error."""

from __future__ import annotations

from functools import lru_cache
from itertools import zip_longest
from typing import Any

import numpy as np
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import nn

from circuitc.circuit.answer import Channels
from circuitc.circuit.mask import mask_of_edges
from circuitc.circuit.node_names import stream_sites
from circuitc.circuit.probe import Probe, largest_difference
from circuitc.circuit.size import answers_and_least, sizes
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.in_memory import digest
from circuitc.inputs.prompts import Prompts, answer_ids
from circuitc.inputs.splits import report_prompts
from circuitc.inputs.task import AnyTask
from circuitc.ir import Graph, parse_graph, print_graph
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.pipeline import Context, Pass
from circuitc.registry import find_task
from circuitc.search.ablations import ABLATIONS
from circuitc.testing.by_hand import answer_graph_of, graph_of
from circuitc.trace.ablated import ablated
from circuitc.verify.equal import gold_and_least, in_double, is_causal
from circuitc.verify.subject import Subject


def assert_compiled_right(
    circuit: Circuit, model: nn.Module, tokens: Any, lengths: Any = None, *, tolerance: float = EXACT_TOLERANCE
) -> None:
    """Asserts that the program gives the answers of the ablated PyTorch model (``circuitc.ablated``), both in float64.

    ``tokens: int[batch, pos]``; ``lengths: int[batch]`` if right-padded. ``tolerance`` is relative to the size of each
    answer (:mod:`circuitc.circuit.size`). Raises ``AssertionError``, and :class:`CircuitcError` if the circuit is not
    one of this model.
    """
    probe = _probe(tokens, lengths)
    source = graph_of(model, stream_sites(circuit.mask))
    edges = mask_of_edges(circuit.edges, circuit.mask, source)
    double = _double(model, digest(model))
    meaning = ablated(double, circuit.mask, circuit.means, edges) if circuit.mask else double
    gold, least = gold_and_least(meaning, circuit.answer, probe, is_causal(source))
    answers = probe.answers(circuit.graph)
    _assert_same("the program", answers, "the ablated model", gold, least, probe, tolerance, circuit)


def assert_pass_keeps_answers(
    step: Pass,
    graph: Graph,
    tokens: Any,
    lengths: Any = None,
    *,
    context: Context | None = None,
    tolerance: float | None = None,
) -> Graph:
    """Asserts that a pass keeps the answers within its promise, or within ``tolerance``; returns the new graph.

    Both are relative to the size of each answer (:mod:`circuitc.circuit.size`).

    Raises ``AssertionError``, and :class:`CircuitcError` for a pass that promises nothing about answers.
    """
    within = step.promise.within if tolerance is None else tolerance
    if within is None:
        fix = "give a tolerance, or test what it chooses with assert_faithful"
        raise CircuitcError(
            f"it promises {step.promise}, which says nothing about answers", where=f"pass {step.name}", fix=fix
        )
    probe = _probe(tokens, lengths)
    after = step.apply(graph, context or Context())
    before, least = answers_and_least(graph, probe)
    _assert_same(f"the graph after {step.name}", probe.answers(after), "the one before", before, least, probe, within)
    return after


def assert_faithful(
    circuit: Circuit,
    ckpt: Checkpoint,
    task: str | AnyTask | Prompts,
    *,
    ablation: str = "counterfactual",
    loss: float = 0.15,
    seed: int = 0,
) -> None:
    """Asserts that the task loss of the circuit's calibrated answers is at most ``loss`` nats under an ablation.

    ``task`` is prompts, or a task whose held-out prompts are used. ``ablation`` says what dropped nodes take
    (:data:`circuitc.search.ablations.ABLATIONS`); ``seed`` decides all random choices. Raises ``AssertionError``, and
    :class:`CircuitcError` for an unknown ablation or a task that is not the circuit's.
    """
    if ablation not in ABLATIONS:
        raise unknown("ablation", ablation, ABLATIONS)
    if isinstance(circuit.answer, Channels):
        raise CircuitcError("the circuit gives channels of the output, but a task is a choice between two answers")
    if not isinstance(task, Prompts):
        found = find_task(task) if isinstance(task, str) else task
        if answer_ids(found, ckpt.tokenizer) != circuit.answer:
            raise CircuitcError(f"the circuit decides between {circuit.answer}, but the task '{found.name}' does not")
        task = report_prompts(ckpt, found, seed)
    source = answer_graph_of(ckpt.model, circuit.answer, stream_sites(circuit.mask))
    answers = Subject(circuit, ckpt, source, task, seed).answers(circuit.mask, ablation)
    losses = np.logaddexp(0.0, -task.signs * answers)  # nats, f64[2n]
    if losses.mean() <= loss:
        return
    worst = int(losses.argmax())
    right, wrong = circuit.answers if task.signs[worst] > 0 else circuit.answers[::-1]
    raise AssertionError(
        f"the circuit's loss with {ABLATIONS[ablation]} is {losses.mean():.4g} nats on {task.pairs} pairs, "
        f"more than {loss}; the largest, {losses[worst]:.4g}, is after\n"
        f"  {_shown(task.tokens[worst, : task.lengths[worst]], ckpt.tokenizer)}\n"
        f"  where {right!r} leads {wrong!r} by {task.signs[worst] * answers[worst]:.4g}"
    )


def assert_text_round_trips(graph: Graph) -> None:
    """Asserts that a graph's text and arrays parse to an equal graph with the same text. Raises ``AssertionError``."""
    text = print_graph(graph)
    try:
        again = parse_graph(text, graph.arrays())
    except CircuitcError as problem:
        raise AssertionError(f"the graph prints as text that cannot be parsed: {problem}\n{text}") from problem
    for ours, theirs in zip_longest(text.splitlines(), print_graph(again).splitlines()):
        if ours != theirs:
            raise AssertionError(f"the parsed graph prints differently:\n  {ours}\n  {theirs}")
    if again != graph:
        raise AssertionError(f"another graph prints the same:\n{text}")


@lru_cache(maxsize=8)
def _double(model: nn.Module, weights: str) -> nn.Module:
    """The model in float64, cached over the examples of a test; ``weights``, its digest, changes if it is trained."""
    return in_double(model)


def _probe(tokens: Any, lengths: Any) -> Probe:
    array = np.asarray(tokens)
    if array.ndim != 2 or 0 in array.shape:
        raise CircuitcError(f"tokens must be int[batch, pos] with no axis of length 0, not {list(array.shape)}")
    ends = np.full(len(array), array.shape[1]) if lengths is None else np.asarray(lengths)
    return Probe(array, ends)


def _assert_same(
    who: str,
    ours: NDArray[np.float64],
    whose: str,
    gold: NDArray[np.float64],
    least: float,
    probe: Probe,
    tolerance: float,
    circuit: Circuit | None = None,
) -> None:
    """Compares answers row by row; the error names the sequence on which they differ most."""
    if ours.shape != gold.shape:
        raise AssertionError(f"{who} gives answers {list(ours.shape)}, {whose} {list(gold.shape)}")
    size = sizes(gold, least)
    errors = [largest_difference(a, b) for a, b in zip(gold / size, ours / size, strict=True)]
    worst = int(np.argmax(errors))
    if errors[worst] <= tolerance:
        return
    apart = largest_difference(gold[worst], ours[worst])
    sequence = _shown(probe.tokens[worst, : probe.lengths[worst]], None if circuit is None else circuit.tokenizer)
    raise AssertionError(
        f"{who} differs from {whose} by {apart:.4g}, which is {errors[worst]:.4g} of the answer, more than "
        f"{tolerance:.4g}, after\n"
        f"  {sequence}\n"
        f"  {ours[worst]} is not {gold[worst]}"
    )


def _shown(tokens: NDArray[np.int64], tokenizer: Tokenizer | None) -> str:
    ids = [int(token) for token in tokens]
    return str(ids) if tokenizer is None else f"{ids}, {tokenizer.decode(ids, skip_special_tokens=False)!r}"
