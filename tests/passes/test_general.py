"""Every kind of model, whatever is dropped: each exact pass keeps every answer."""

from __future__ import annotations

from typing import Any

import numpy as np
from general import CONTEXT, VOCAB, ablated_graphs
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import token_batches

from circuitc.extract import EXACT_PASSES
from circuitc.ir import Graph
from circuitc.pipeline import EXACT_TOLERANCE, Context, parse_pipeline


def answers(graph: Graph, tokens: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    values = graph.evaluate(tokens, lengths)
    if values.ndim == 3:  # at every position: padding has none
        values = np.where((np.arange(tokens.shape[1]) < lengths[:, None])[..., None], values, 0.0)
    return values


@settings(max_examples=150, deadline=None)
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
