"""Passes, their promises, and the pipeline that runs passes and checks each promise on the result."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any, ClassVar

import numpy as np
import torch
from numpy.typing import NDArray

from circuitc.circuit.calibration import Calibration
from circuitc.circuit.liveness import drop_unreachable_nodes, without_idle_nodes
from circuitc.circuit.mask import Means, kept_edges, kept_nodes
from circuitc.circuit.probe import Probe
from circuitc.circuit.size import answers_and_least, relative_differences
from circuitc.errors import CircuitcError, unknown
from circuitc.inputs.prompts import Prompts
from circuitc.ir import old_names
from circuitc.ir.graph import Graph
from circuitc.ir.prove import prove
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.registry import find_pass
from circuitc.search.ablations import Ablator, Work


@dataclass(frozen=True)
class Promise:
    """What a pass guarantees about answers: a change of at most ``within``; None for passes that choose nodes.

    It is relative to the size of each answer, unless the pass says what it bounds (:meth:`Pass.moved`).
    """

    kind: str
    within: float | None

    def __str__(self) -> str:
        return self.kind if self.kind != "WITHIN" else f"WITHIN({self.within!r})"


EXACT = Promise("EXACT", EXACT_TOLERANCE)
ON_TEXT = Promise("WITHIN", EXACT_TOLERANCE)
"""The same answers on the task's prompts and on corpus text; on other sequences the change is only measured."""
CHANGES = Promise("CHANGES", None)
MOST = 1e9


@dataclass(frozen=True)
class Firing:
    """A rewrite rule that fired in a pass (``step``).

    ``value`` is the value's name or number in the graph at the beginning of this round over it, from 1 up, as the
    graph prints; ``before`` and ``after`` are the ops of what the rule read and made.
    """

    step: str
    round: int
    value: str
    rule: str
    before: str
    after: str


@dataclass(frozen=True)
class Context:
    """What passes may use besides the graph. Only passes that choose nodes or edges need more than the probe."""

    probe: Probe | None = None
    prompts: Prompts | None = None
    means: Means = field(default_factory=dict)
    corpus: NDArray[np.int64] = field(default_factory=lambda: np.zeros((0, 0), dtype=np.int64))
    seed: int = 0
    device: str = "cpu"
    progress: Callable[[str], None] = lambda message: None
    fired: Callable[[Firing], None] | None = None
    """Called for each rewrite rule that fires, in order."""
    work: Work = field(default_factory=Work)
    calibration: Calibration | None = None
    """The calibration of the circuit's answers; if None, the one that fits the prompts best is used."""
    source: Graph | None = None
    """The model's graph with nothing dropped. Without it, no idle node counts that AbsTopK compares with others."""
    control: bool = False
    """Whether this is a control search (:mod:`circuitc.verify.controls`), in which the whole model may miss the target.

    Passes then look for a part of the model that reaches it, and raise :class:`NotReachedError` if there is none.
    """

    def ablator(self, graph: Graph, dtype: torch.dtype = torch.float32) -> Ablator:
        """An ablator of the graph with this context's means and text; its work counts as this context's."""
        return Ablator(graph, self.means, self.corpus, self.seed, self.device, dtype, work=self.work)

    def need_prompts(self, who: str) -> Prompts:
        if self.prompts is None or not self.means:
            raise CircuitcError(
                f"{who} chooses what to keep, so it needs a task's prompts and a checkpoint's means",
                fix="run it through 'circuitc extract CHECKPOINT --task TASK --passes ...'",
            )
        return self.prompts


class NotReachedError(CircuitcError):
    """A control search found no circuit. Its best part of the model has ``nodes`` nodes and a ``loss`` in nats."""

    def __init__(self, loss: float, nodes: int) -> None:
        self.loss, self.nodes = loss, nodes
        super().__init__(f"no part of the model reaches the target; the best has {nodes} nodes and {loss:.3f} nats")


@dataclass(frozen=True)
class Pass:
    """A step of the compiler: a frozen dataclass whose fields are its options.

    Raises :class:`CircuitcError` for an option that is a number out of its range.
    """

    name: ClassVar[str]
    promise: ClassVar[Promise]
    ranges: ClassVar[Mapping[str, tuple[float, float]]] = {}
    """The least and the largest value of options, by field, where these are not 0 and a billion."""

    def __post_init__(self) -> None:
        for option in fields(self):
            value = getattr(self, option.name)
            least, most = self.ranges.get(option.name, (0, MOST))
            if isinstance(value, int | float) and not least <= value <= most:
                raise CircuitcError(
                    f"the option '{option.name.replace('_', '-')}' is {_print_option(value)}",
                    where=self.name,
                    fix=f"give a number from {int(least)} to {int(most)}",
                )

    def apply(self, graph: Graph, context: Context) -> Graph:
        raise NotImplementedError

    def promised(self) -> Promise:
        """The promise of the pass with these options."""
        return self.promise

    def moved(self, source: Graph, result: Graph, context: Context) -> float | None:
        """What the promise bounds; None if that is the largest change of an answer to the probe."""
        return None

    def options(self) -> dict[str, Any]:
        return {f.name.replace("_", "-"): getattr(self, f.name) for f in fields(self)}

    def __str__(self) -> str:
        """The text form: the name, and the options that differ from their defaults."""
        changed = [
            f"{f.name.replace('_', '-')}={_print_option(getattr(self, f.name))}"
            for f in fields(self)
            if getattr(self, f.name) != f.default
        ]
        return self.name + (f"{{{','.join(changed)}}}" if changed else "")


@dataclass(frozen=True)
class Record:
    """The certificate's entry for one pass.

    ``error`` is the largest change of any answer to the probe, relative to its size (:mod:`circuitc.circuit.size`),
    ``text_error`` the largest on text and prompts.
    ``proof`` is ``proved`` if an EXACT pass was proved to keep the answers for all token sequences, ``sampled`` if not,
    and None for other passes. ``rounding`` is the rounding that the proof allows, ``undecided`` the reason for no
    proof.
    """

    name: str
    options: dict[str, Any]
    promise: str
    error: float | None
    text_error: float | None
    proof: str | None
    rounding: float | None
    undecided: str | None
    nodes: int
    edges: int
    values: int
    seconds: float


def run(
    passes: Sequence[Pass],
    graph: Graph,
    context: Context,
    after: Callable[[Pass, Graph], None] = lambda step, graph: None,
) -> tuple[Graph, list[Record]]:
    """Apply passes in order and check each promise on the result; ``after`` sees every intermediate graph.

    Raises :class:`CircuitcError` naming the pass whose promise the measured error breaks.
    """
    records: list[Record] = []
    nodes, edges = size_of(graph, context.source)
    before, least = (None, 1.0) if context.probe is None else answers_and_least(graph, context.probe)
    for step in passes:
        context.progress(step.name)
        source, start = graph, time.perf_counter()
        try:
            graph = step.apply(source, context)
        except TypeError as problem:
            where = f"pass {step.name}"
            raise CircuitcError(f"built a graph that is not well-typed: {problem}", where=where) from problem
        seconds = time.perf_counter() - start
        error = text_error = None
        if context.probe is not None:
            if step.promise is CHANGES:
                before, least = answers_and_least(graph, context.probe)
            elif before is not None:
                now = context.probe.answers(graph)
                error, text_error = relative_differences(before, now, least, context.probe)
                moved = step.moved(source, graph, context)
                if moved is None:
                    check(step, text_error if step.promise is ON_TEXT else error, " of its size")
                else:
                    check(step, moved)
                before = now
        if step.promise is CHANGES:  # other passes keep the circuit, even if they remove its sites
            nodes, edges = size_of(graph, context.source)
        sizes = (nodes, edges, len(graph))
        known = (step.name, step.options(), str(step.promised()), error, text_error, *_proof(step, source, graph))
        records.append(Record(*known, *sizes, seconds))
        after(step, graph)
    return graph, records


def _proof(step: Pass, source: Graph, result: Graph) -> tuple[str | None, float | None, str | None]:
    """For an EXACT pass: ``proved`` or ``sampled``, the rounding that a proof allows, and the reason for no proof."""
    if step.promise is not EXACT:
        return None, None, None
    found = prove(source, result)
    return "proved" if found.equal else "sampled", found.rounding, found.why


def size_of(graph: Graph, source: Graph | None = None) -> tuple[int, int]:
    """The numbers of nodes and edges that a tensor-level graph keeps and that reach the answer.

    ``source`` is the model's graph with nothing dropped, if it is known (:func:`without_idle_nodes`).
    """
    graph = drop_unreachable_nodes(graph) if source is None else without_idle_nodes(source, graph)
    return len(kept_nodes(graph)), len(kept_edges(graph))


def check(step: Pass, error: float | None, unit: str = "") -> None:
    """Raises :class:`CircuitcError` if the error, as the promise bounds it, breaks the pass's promise."""
    within = step.promised().within
    if within is not None and error is not None and error > within:
        raise CircuitcError(
            f"the pass '{step.name}' promises {step.promised()} but moved an answer by {error:.3g}{unit}",
            fix=f"this is a defect of '{step.name}'; leave it out with --passes and please report it",
        )


_PASS = re.compile(r"\s*([A-Za-z][\w-]*)\s*(?:\{((?:[^{}\"]|\"(?:[^\"\\]|\\.)*\")*)\})?\s*(,|$)")
_OPTION = re.compile(r"\s*([A-Za-z][\w-]*)\s*=\s*(\"(?:[^\"\\]|\\.)*\"|[^,\"]*?)\s*(,|$)")


def print_pipeline(passes: Sequence[Pass]) -> str:
    """``learn-mask{objective=mean},fold-means``; :func:`parse_pipeline` reads it back."""
    return ",".join(map(str, passes))


def parse_pipeline(text: str) -> list[Pass]:
    """The passes that print as ``text``. Raises :class:`CircuitcError` with the nearest names."""
    passes: list[Pass] = []
    at = 0
    while at < len(text):
        match = _PASS.match(text, at)
        if match is None:
            raise CircuitcError(
                f"the passes cannot be read from '{text[at:]}' on", fix="write name{option=value,...},name,..."
            )
        passes.append(_build(find_pass(match.group(1)), match.group(2) or ""))
        at = match.end()
        if match.group(3) == "," and at == len(text):
            raise CircuitcError("the list of passes ends with a comma", fix="name a pass after it, or remove it")
    if not passes:
        raise CircuitcError("the list of passes is empty", fix="name at least one, for example fold-means")
    return passes


def _build(cls: type[Pass], text: str) -> Pass:
    known = {f.name.replace("_", "-"): f for f in fields(cls)}
    values: dict[str, Any] = {}
    at = 0
    while at < len(text):
        match = _OPTION.match(text, at)
        if match is None:
            raise CircuitcError(
                f"the options '{text[at:]}' cannot be read", where=cls.name, fix="write option=value,..."
            )
        key, value = old_names.OPTIONS.get(match.group(1), match.group(1)), match.group(2)
        if key not in known:
            raise unknown("option", key, known, where=cls.name)
        if known[key].name in values:
            raise CircuitcError(f"the option '{key}' is written twice", where=cls.name, fix="write it once")
        values[known[key].name] = _read_option(cls.name, key, known[key].default, value)
        at = match.end()
    return replace(cls(), **values)


def _read_option(where: str, key: str, default: Any, text: str) -> Any:
    kind = type(default)
    try:
        if kind is bool:
            return {"true": True, "false": False}[text]
        if kind is str:
            return str(json.loads(text)) if text.startswith('"') else text
        return kind(text)
    except (ValueError, KeyError):
        wanted = {bool: "true or false", int: "a whole number", float: "a number"}[kind]
        fix = f"write {wanted}, such as {_print_option(default)}"
        raise CircuitcError(f"the option '{key}' cannot be '{text}'", where=where, fix=fix) from None


def _print_option(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return value if re.fullmatch(r"[A-Za-z_][\w-]*", value) else json.dumps(value)
    return repr(value)
