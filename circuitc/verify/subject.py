"""The subject of the faithfulness tests: a circuit, its model, and prompts that nothing was chosen on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from circuitc.circuit.circuit import CircuitData
from circuitc.circuit.mask import NodeMask, ablate_nodes, drop_edges, mask_of_edges
from circuitc.circuit.probe import Probe
from circuitc.inputs.checkpoint import Checkpoint
from circuitc.inputs.prompts import Prompts
from circuitc.ir.graph import Graph
from circuitc.pipeline import Context
from circuitc.search.ablations import NO_ABLATION, Ablator
from circuitc.search.scorer import Scorer
from circuitc.verify.equal import in_double, run_gold
from circuitc.verify.scores import score

F64 = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Subject:
    """A circuit to test against its model.

    ``source`` is the tensor-level graph of the model's answer; ``prompts`` are ``n`` held-out pairs; ``objective``
    names the ablations that the circuit was chosen under. Answers are differences of the two answers' logits,
    ``f64[2n]`` in the order of ``prompts``. All random choices come from ``seed``.
    """

    circuit: CircuitData
    ckpt: Checkpoint
    source: Graph
    prompts: Prompts
    seed: int
    device: str = "cpu"
    progress: Callable[[str], None] = lambda message: None
    objective: str = "mean"

    @property
    def mask(self) -> NodeMask:
        return self.circuit.mask

    @cached_property
    def chosen(self) -> Graph:
        """The circuit as a graph with all tensors of the model: dropped nodes at their means, dropped edges cut."""
        edges = mask_of_edges(self.circuit.edges, self.mask, self.source)
        return drop_edges(ablate_nodes(self.source, self.mask, self.circuit.means), edges)

    @cached_property
    def context(self) -> Context:
        return Context(means=self.circuit.means, corpus=self.ckpt.corpus, seed=self.seed, device=self.device)

    @cached_property
    def ablator(self) -> Ablator:
        """Runs the model ablated in PyTorch, float32. Dropped nodes take their values from the original model."""
        return self.context.ablator(self.source)

    @cached_property
    def model_answers(self) -> F64:
        """The original model's answers, in float64."""
        return run_gold(in_double(self.ckpt.model), self.circuit.answer, self.probe)

    @cached_property
    def program_answers(self) -> F64:
        """The program's answers, in float64, before calibration."""
        return self.probe.answers(self.circuit.graph)

    @cached_property
    def probe(self) -> Probe:
        return Probe(self.prompts.tokens, self.prompts.lengths)

    def answers(self, mask: NodeMask, ablation: str, graph: Graph | None = None) -> F64:
        """Calibrated answers of the circuit's graph, or of another ``graph``, with its nodes ablated by ``mask``."""
        if ablation == NO_ABLATION:  # the model itself: the circuit's graph lacks the dropped edges
            return self.circuit.calibration(self.model_answers)
        # One scorer per ablation: its replacements take as much memory as the model's activations. A new ablator
        # starts the random choices anew.
        scorer = Scorer(replace(self.ablator), self.prompts, [ablation])
        raw = np.empty(len(self.prompts.tokens))
        raw[scorer.order] = scorer.answers(self.chosen if graph is None else graph, mask, ablation)
        return self.circuit.calibration(raw)

    def score(self, answers: F64) -> dict[str, Any]:
        """Loss, accuracy, AUC and KL to the model of calibrated answers, with intervals."""
        return score(answers, self.model_answers, self.prompts.signs, self.seed)
