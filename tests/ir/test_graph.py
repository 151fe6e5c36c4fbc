"""Nodes are hash-consed, typed and immutable; both evaluators agree."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings

from circuitc.ir import OPS, Array, Graph, Node, evaluate, evaluate_torch, make, rebuild, rewrite
from circuitc.testing import VOCABULARY, channel_graphs, tensor_graphs, token_batches


def table(*values: float) -> Node:
    return make(OPS["table"], make(OPS["tokens"]), values=Array(np.array(values)))


def test_equal_expressions_are_one_object() -> None:
    assert table(1.0, 2.0) is table(1.0, 2.0)
    assert table(1.0, 2.0) is not table(1.0, 3.0)
    assert make(OPS["affine"], weights=(), bias=0.0) is not make(OPS["affine"], weights=(), bias=-0.0)


def test_arrays_compare_by_bytes() -> None:
    assert Array(np.zeros(2)) != Array(np.zeros(2, dtype=np.float32))
    assert Array(np.zeros(2)) != Array(np.zeros((2, 1)))
    assert Array(np.array([0.0])) != Array(np.array([-0.0]))
    with pytest.raises(ValueError, match="read-only"):
        Array(np.zeros(2)).data[0] = 1


def test_shared_arrays_are_the_same_constants() -> None:
    weights = np.arange(6.0).reshape(2, 3)
    shared = Array(weights, share=True)
    assert shared == Array(weights)
    assert np.shares_memory(shared.data, weights)
    assert not shared.data.flags.writeable
    assert weights.flags.writeable
    assert Array(weights.T, share=True) == Array(weights.T.copy()), "in C order, so copied"


@pytest.mark.parametrize(
    ("op", "operands", "attrs", "message"),
    [
        ("mul", 1, {}, r"mul takes \(x, y\), not 1 operands"),
        ("affine", 1, {"weights": (), "bias": 0.0}, "0 weights for 1 operands"),
        ("affine", 0, {"weights": ()}, "needs the attribute 'bias'"),
        ("affine", 0, {"weights": (), "bias": "x"}, "must be float, not str"),
        ("act", 1, {"kind": "tan"}, "one of gelu, gelu_tanh, relu, .*, not 'tan'"),
        ("attend", 1, {"scale": 1.0, "sink": 0.0, "mask": "causal"}, "not pairs"),
    ],
)
def test_ill_typed_nodes_are_refused(op: str, operands: int, attrs: dict, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make(OPS[op], *[table(1.0)] * operands, **attrs)


@settings(max_examples=150, deadline=None)
@given(channel_graphs(rounded=True) | tensor_graphs(), token_batches(VOCABULARY))
def test_numpy_and_torch_agree(graph: Graph, batch: tuple[np.ndarray, np.ndarray]) -> None:
    tokens, lengths = batch
    ours = evaluate(graph, tokens, lengths)
    theirs = evaluate_torch(graph, torch.tensor(tokens), torch.tensor(lengths), torch.float64).numpy()
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-9)


@settings(max_examples=100, deadline=None)
@given(channel_graphs(rounded=True) | tensor_graphs(), token_batches(VOCABULARY))
def test_padding_changes_nothing(graph: Graph, batch: tuple[np.ndarray, np.ndarray]) -> None:
    tokens, lengths = batch
    together = evaluate(graph, tokens, lengths)
    for i, n in enumerate(lengths):
        alone = evaluate(graph, tokens[i : i + 1, :n])[0]
        padded = together[i, :n] if graph.output.attrs["at"] == "every" else together[i]
        np.testing.assert_allclose(padded, alone, rtol=1e-9, atol=1e-9)


@settings(max_examples=50, deadline=None)
@given(channel_graphs())
def test_rewriting_nothing_is_the_identity(graph: Graph) -> None:
    assert rewrite(graph, rebuild) == graph


def test_order_is_linear_on_diamonds() -> None:
    """The number of paths through a residual stream doubles at each step; the work must not."""
    x = table(1.0, 2.0)
    for _ in range(2000):
        x = make(OPS["affine"], x, x, weights=(0.5, 0.5), bias=0.0)
    assert len(Graph(make(OPS["answer"], x, at="last"))) == 2003
