"""Every kind of model, whatever is dropped: each exact pass keeps every answer."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from general import CONTEXT, PLACES, VOCAB, Kind, ablated_graphs, build
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.mask import ablate_nodes, sites_of_graph
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.ir import Graph
from circuitc.ir.tolerance import EXACT_TOLERANCE
from circuitc.pipeline import Context, parse_pipeline
from circuitc.testing import token_batches


def answers(graph: Graph, tokens: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    values = graph.evaluate(tokens, lengths)
    if values.ndim == 3:  # at every position: padding has none
        values = np.where((np.arange(tokens.shape[1]) < lengths[:, None])[..., None], values, 0.0)
    return values


@settings(max_examples=80, deadline=None)
@given(ablated_graphs(), token_batches(VOCAB, longest=CONTEXT), st.data())
def test_exact_passes_keep_every_answer(graph: Graph, batch: tuple[np.ndarray, np.ndarray], data: Any) -> None:
    tokens, lengths = batch
    gold = answers(graph, tokens, lengths)
    scale = max(1.0, float(np.abs(gold).max()))
    passes = EXACT_PASSES.replace("tabulate", data.draw(st.sampled_from(["tabulate", "tabulate{cells=4}"])))
    for step in parse_pipeline(passes):
        graph = step.apply(graph, Context())
        error = np.abs(answers(graph, tokens, lengths) - gold).max()
        assert error <= EXACT_TOLERANCE * scale, (step.name, error)
    assert not any(n.type.channels for n in graph)


@pytest.mark.parametrize("positions", ["none", "add", "concat"])
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("norm", ["rms", "layer"])
def test_cuts_among_dead_channels(place: str, norm: str, positions: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Dense weights, so that live and dead channels compete at every rank; grids made of more than one block."""
    monkeypatch.setattr("circuitc.passes.rewriting.static.BLOCK", 2 * CONTEXT)
    for seed in range(4):
        rng = np.random.default_rng(seed)
        kind = Kind(norm, positions, frozenset({place}), k=int(rng.integers(1, 4)), density=1.0)
        graph = build(kind, seed)
        sizes = {name: node.type.channels or 0 for name, node in sites_of_graph(graph).items()}
        mask = {name: rng.random(size) < 0.4 for name, size in sizes.items()}
        graph = ablate_nodes(graph, mask, {name: rng.normal(size=size) for name, size in sizes.items()})
        program = graph
        for step in parse_pipeline(f"{EXACT_PASSES},tabulate"):
            program = step.apply(program, Context())
        tokens = rng.integers(0, VOCAB, (64, CONTEXT))
        gold = graph.evaluate(tokens)
        assert np.abs(program.evaluate(tokens) - gold).max() <= EXACT_TOLERANCE * max(1.0, np.abs(gold).max())
