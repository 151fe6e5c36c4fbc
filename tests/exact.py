"""Is a traced model exact? Its graph, its program and its printed program against the ablated PyTorch module."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from unittest import mock

import numpy as np
import torch
from torch import nn

import circuitc
from circuitc.circuit.answer import end_in
from circuitc.circuit.mask import ablate_nodes, drop_edges
from circuitc.emit.circuit import Circuit
from circuitc.emit.python import emit_python
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import Graph, evaluate
from circuitc.ir.prove import prove
from circuitc.testing.circuits import lowered, some_edges
from circuitc.testing.masks import site_sizes
from circuitc.trace import trace
from circuitc.trace.instrument import instrument

CANCELLED = "terms cancel until rounding is all that is left"
"""The only reason for which a proof may stay open here."""
EXAMPLE = torch.zeros(2, 3, dtype=torch.int64)
CLOSE = 1e-9
LONGEST = 8  # tokens: every length up to it is compared
KEPT = (1.0, 0.5, 0.8)  # fractions of nodes that are kept, by seed


@dataclass(frozen=True)
class Traced:
    """A model's graph, and its own program in float64 with sites."""

    graph: Graph
    double: nn.Module
    vocabulary: int
    shortest: int = 1
    """The fewest tokens that the model reads."""


def traced(model: nn.Module, shortest: int = 1) -> Traced:
    """Traces a model, and checks that both the instrumented module and the graph compute what the model does."""
    model = model.eval()
    graph, whole = trace(model, EXAMPLE), instrument(model, EXAMPLE)
    vocabulary = graph.output.type.channels or 0
    double = copy.deepcopy(whole).double()
    for shape in ((2, 5), (1, shortest), (1, 8)):
        tokens = torch.randint(vocabulary, shape, generator=torch.Generator().manual_seed(1))
        with torch.no_grad():
            found = model(tokens)
            logits = found if isinstance(found, torch.Tensor) else getattr(found, "logits", found[0])
            here = whole(tokens) if logits.ndim == 3 else whole(tokens)[:, -1]
            torch.testing.assert_close(here, logits, rtol=1e-4, atol=1e-4)
            near(evaluate(graph, tokens.numpy()), double(tokens).numpy())
    return Traced(graph, double, vocabulary, shortest)


def near(found: Any, gold: Any) -> None:
    np.testing.assert_allclose(found, gold, rtol=0, atol=CLOSE * max(1.0, float(np.abs(gold).max())))


def check(model: nn.Module, seeds: Iterable[int] = (0,), proved: bool = True, shortest: int = 1) -> Traced:
    """Compiles random masks of nodes and edges of a model; returns what was traced."""
    found = traced(model, shortest)
    for seed in seeds:
        check_mask(found, seed, proved)
    return found


def check_mask(found: Traced, seed: int, proved: bool = True) -> Circuit:
    """Compiles one random mask and compares answers, in the program and as printed, with the ablated module's."""
    rng = np.random.default_rng(seed)
    sizes = site_sizes(found.graph)
    mask = {name: rng.random(size) < KEPT[seed % 3] for name, size in sizes.items()}
    means = {name: rng.normal(size=size) for name, size in sizes.items()}
    edges = some_edges(found.graph, mask, rng, 0.8 if seed else 1.0)
    plus, minus = map(int, rng.choice(found.vocabulary, 2, replace=False))
    gold_model = circuitc.ablated(found.double, mask, means, edges)
    whole = drop_edges(ablate_nodes(found.graph, mask, means), edges)
    source = end_in(found.graph, (plus, minus))
    circuit = lowered(source, mask, means, edges, (plus, minus), id_tokenizer(found.vocabulary))
    namespace: dict[str, Any] = {"__name__": "printed"}
    exec(compile(emit_python(circuit), "circuit.py", "exec"), namespace)
    for length in range(found.shortest, LONGEST + 1):
        tokens = rng.integers(found.vocabulary, size=(3, length))
        with torch.no_grad():
            logits = gold_model(torch.from_numpy(tokens)).numpy()
        near(evaluate(whole, tokens), logits)
        gold = logits[:, -1, plus] - logits[:, -1, minus]
        near(evaluate(circuit.graph, tokens), gold)
        near(namespace["EXACT"](tokens), gold)
    if proved:
        with mock.patch("circuitc.ir.prove.workspace.WORK", 2**20):  # other tests make it small
            proof = prove(drop_edges(ablate_nodes(source, mask, means), edges), circuit.graph)
        assert proof.equal or proof.why == CANCELLED, proof.why
    return circuit
