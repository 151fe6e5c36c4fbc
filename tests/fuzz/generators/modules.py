"""Random modules with random masks: the compiled circuit against the module itself, its dropped nodes at their means.

PyTorch exports each structure once; weights, masks, means and tokens vary over it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import torch
from exports import Exports
from numpy.typing import NDArray
from torch import nn

from circuitc.circuit.answer import Answer, Channels, end_in
from circuitc.circuit.kept import kept_graph, means_for
from circuitc.circuit.mask import ablate_nodes, drop_edges, kept_edges, mask_of
from circuitc.circuit.probe import Probe, largest_difference
from circuitc.circuit.sites import copy_sharing
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.circuit import Circuit
from circuitc.emit.python import emitted_function
from circuitc.emit.wires import wires
from circuitc.errors import CircuitcError
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import Graph
from circuitc.ir.evaluate import evaluate_torch
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.pipeline import Context, parse_pipeline
from circuitc.search.specialise import Specialised, specialise
from circuitc.trace import instrument as instrument_module
from circuitc.trace.ablated import ablated, gold_answers
from circuitc.trace.against_module import doubled
from circuitc.trace.idioms import lower
from circuitc.trace.instrument import instrument
from circuitc.trace.sites import find_sites, mark_sites
from fuzz.found import WrongError
from fuzz.random_mask import Chosen, random_mask
from fuzz.random_module import Dropped, Kind, Norm, RandomModule, random_kind, random_weights

MASKS, WEIGHTS = 4, 32
"""Masks for each module, and modules for each structure."""
COMPILED = 6
"""Of so many masks, one is compiled to a program and its Python is run; of so many modules, one is instrumented."""
EXAMPLE = torch.zeros(2, 2, dtype=torch.int64)


@dataclass(frozen=True)
class Structure:
    """Modules of a kind, exported once. ``refused`` is the reason if there is no export."""

    kind: Kind
    exports: Exports
    refused: str | None


@dataclass(frozen=True)
class Module:
    """A module with its weights: float64, its graph to the logits, and its program with sites if that is made."""

    double: RandomModule
    logits: Graph
    instrumented: nn.Module | None


class Generator:
    name = "modules"

    def __init__(self, seed: int, folder: Path, patch: pytest.MonkeyPatch) -> None:
        torch.set_num_threads(1)
        self.seed = seed
        self.structure: tuple[int, Structure] | None = None
        self.module: tuple[int, Module | str] | None = None

    def case(self, number: int) -> dict[str, int]:
        counts = {"cases": 1}
        at, structure_at = number // MASKS, number // (MASKS * WEIGHTS)
        if self.structure is None or self.structure[0] != structure_at:
            kind = random_kind(np.random.default_rng([self.seed, 1, structure_at]))
            self.structure = structure_at, exported(kind)
            counts["structures"] = 1
            counts["structures refused"] = int(self.structure[1].refused is not None)
        structure = self.structure[1]
        if structure.refused is not None:
            return {**counts, "cases": 0}
        if self.module is None or self.module[0] != at:
            self.module = at, module_of(structure, np.random.default_rng([self.seed, 2, at]), not at % COMPILED)
            counts["modules refused" if isinstance(self.module[1], str) else "modules"] = 1
        module = self.module[1]
        if isinstance(module, str):
            return {**counts, "cases": 0}
        rng = np.random.default_rng([self.seed, 3, number])
        return {**counts, check(structure.kind, module, rng, not number % COMPILED): 1}


def exported(kind: Kind) -> Structure:
    exports = Exports()
    try:
        lower(exports(RandomModule(kind).eval(), EXAMPLE))
    except CircuitcError as problem:
        return Structure(kind, exports, str(problem))
    return Structure(kind, exports, None)


def module_of(structure: Structure, rng: np.random.Generator, with_program: bool) -> Module | str:
    """A module of the structure, with random weights; the reason if the tracer refuses these."""
    model = RandomModule(structure.kind).eval()
    random_weights(model, rng)
    real = instrument_module.export_model
    try:
        lowered = lower(structure.exports(model, EXAMPLE))
        graph = mark_sites(lowered.graph, find_sites(lowered))
        program: nn.Module | None = None
        if with_program:
            instrument_module.export_model = structure.exports.of_any_size
            program = doubled(instrument(model, EXAMPLE))
    except CircuitcError as problem:
        return str(problem)
    finally:
        instrument_module.export_model = real
    double = doubled(copy_sharing(model)).eval()
    assert isinstance(double, RandomModule)
    for part in double.modules():
        if isinstance(part, Norm) and part.eps is None:  # as in the model's own dtype, which the tracer keeps
            part.eps = torch.finfo(getattr(torch, structure.kind.dtype)).eps
    check_trace(structure.kind, double, graph, rng)
    return Module(double, graph, program)


def check_trace(kind: Kind, double: RandomModule, logits: Graph, rng: np.random.Generator) -> None:
    """Compares all logits at every position with those of the module, nothing dropped."""
    nothing, probe = Chosen({}, {}, {}), random_probe(kind, rng)
    answer = Channels(tuple(range(kind.vocabulary)), at="every")
    gold, dropped = gold_of(double, nothing, answer, probe)
    if not dropped.ties and np.isfinite(gold).all():
        Comparison(gold, kind, nothing)("the traced graph", probe.answers(end_in(logits, answer)))


def check(kind: Kind, module: Module, rng: np.random.Generator, compiled: bool) -> str:
    """What was compared, or why this case says nothing; raises :class:`WrongError`."""
    answer = random_answer(kind, rng)
    probe = random_probe(kind, rng)
    source = end_in(module.logits, answer)
    chosen = random_mask(source, rng)
    gold, dropped = gold_of(module.double, chosen, answer, probe)
    if dropped.ties:
        return "ties"
    if not np.isfinite(gold).all():
        return "not finite"
    compare = Comparison(gold, kind, chosen)
    graph = drop_edges(ablate_nodes(source, chosen.mask, chosen.means), chosen.edges)
    compare("the ablated graph", probe.answers(graph))
    if module.instrumented is not None:
        program = ablated(module.instrumented, chosen.mask, chosen.means, chosen.edges)
        run = probe.each(lambda tokens, lengths: gold_answers(program, answer, tokens, lengths), padded=kind.causal)
        compare("the instrumented program", run)
    kept = kept_graph(source, graph, chosen.means)
    compare("the graph without idle nodes", probe.answers(kept))
    if compiled:
        specialised = specialise(graph, chosen.mask, chosen.means)
        if specialised is not None:
            compare("the specialised graph", answers_of(specialised, probe))
        check_program(kept, chosen, answer, probe, compare)
    return "compiled" if compiled else "right"


def answers_of(specialised: Specialised, probe: Probe) -> NDArray[np.float64]:
    """The answers of a specialised graph, all nodes that it has kept; in PyTorch, as searches run it."""

    def run(tokens: NDArray[np.int64], lengths: NDArray[np.int64]) -> NDArray[np.float64]:
        ends = torch.from_numpy(np.ascontiguousarray(lengths))
        return evaluate_torch(specialised.graph, torch.from_numpy(tokens), ends, torch.float64).numpy()

    return probe.each(run)


def check_program(kept: Graph, chosen: Chosen, answer: Answer, probe: Probe, compare: Comparison) -> None:
    """Compares the program that the exact passes make, and the Python that is written of it."""
    graph, after = kept, [kept]
    for step in parse_pipeline(EXACT_PASSES):
        graph = step.apply(graph, Context())
        after.append(graph)
    try:
        compare("the program", probe.answers(graph))
    except WrongError:
        for step, made in zip(parse_pipeline(EXACT_PASSES), after[1:], strict=True):
            compare(f"the graph after {step.name}", probe.answers(made))
        raise
    tokenizer = id_tokenizer(compare.kind.vocabulary)
    means = means_for(kept, chosen.means)
    circuit = Circuit(graph, mask_of(kept), means, kept_edges(kept), wires(kept), answer, tokenizer)
    emitted = emitted_function(circuit)
    compare("the emitted Python", probe.each(lambda tokens, lengths: emitted(tokens), padded=False))


@dataclass(frozen=True)
class Comparison:
    """Compares answers with those of the ablated module."""

    gold: NDArray[np.float64]
    kind: Kind
    chosen: Chosen

    def __call__(self, who: str, answers: NDArray[np.float64]) -> None:
        scale = max(1.0, float(np.abs(self.gold).max(initial=0.0)))
        error = largest_difference(self.gold, answers)
        if not error <= EXACT_TOLERANCE * scale:
            what = f"{self.kind}\nmask {self.chosen.mask}\nmeans {self.chosen.means}\nedges {self.chosen.edges}"
            raise WrongError(f"{who} is wrong", f"{who} differs from the module by {error:.3g} of {scale:.3g}\n{what}")


@torch.no_grad()
def gold_of(model: RandomModule, chosen: Chosen, answer: Answer, probe: Probe) -> tuple[NDArray[np.float64], Dropped]:
    """The ablated module's answers. Padding could count in attention that is not causal, so then there is none."""
    dropped = model.dropped = Dropped(chosen.mask, chosen.means, chosen.edges)
    try:
        gold = probe.each(
            lambda tokens, lengths: gold_answers(model, answer, tokens, lengths), padded=model.kind.causal
        )
    finally:
        model.dropped = None
    return gold, dropped


def random_answer(kind: Kind, rng: np.random.Generator) -> Answer:
    a, b = (int(x) for x in rng.choice(kind.vocabulary, 2, replace=False))
    return [(a, b), (a, b), Channels((a,)), Channels((a, b), at="every")][int(rng.integers(4))]


def random_probe(kind: Kind, rng: np.random.Generator) -> Probe:
    """Sequences of one token, of two, of some length and of the whole context, two of each."""
    lengths = np.array([1, 1, 2, 2, *[int(rng.integers(1, kind.context + 1))] * 2, kind.context, kind.context])
    return Probe(rng.integers(0, kind.vocabulary, (len(lengths), kind.context)), lengths)
