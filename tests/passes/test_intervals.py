"""Bounds of values: no value of a program is ever outside of its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import run_nodes
from circuitc.passes.intervals import interval
from circuitc.passes.simplify import Simplify
from circuitc.pipeline import Context
from circuitc.prove import prove
from circuitc.testing import channel_graphs
from circuitc.testing.graphs import VOCABULARY
from circuitc.testing.tokens import CONTEXT

ROUNDING = 1e-9  # relative


@settings(max_examples=100, deadline=None)
@given(channel_graphs(), st.integers(0, 2**32 - 1))
def test_no_value_is_out_of_its_bounds(graph: Graph, seed: int) -> None:
    tokens = np.random.default_rng(seed).integers(0, VOCABULARY, (16, CONTEXT))

    def look(node: Node, operands: Sequence[Any], value: Any) -> Any:
        if node.op.level == "channel" and node.op.name not in ("attend", "answer"):
            low, high = interval(node)
            slack = ROUNDING * (1.0 + np.abs(value))
            assert (value >= low - slack).all() and (value <= high + slack).all(), (node, low, high)
        return value

    with np.errstate(all="ignore"):
        run_nodes(graph.order(), Numpy(tokens), amend=look)


@settings(max_examples=100, deadline=None)
@given(channel_graphs())
def test_what_is_simplified_cannot_be_simplified_further(graph: Graph) -> None:
    once = Simplify().apply(graph, Context())
    assert Simplify().apply(once, Context()) == once


TOKENS = make(OPS["tokens"])
READ = make(OPS["table"], TOKENS, values=Array([-1.0, 0.5, 2.0]))
HEAD = make(OPS["mix"], make(OPS["attend"], READ, READ, scale=1.0, sink=0.0, mask="causal"), READ)


def shifted(by: float) -> Node:
    """What a head brings back, between -1 and 2, and a constant more."""
    return make(OPS["affine"], HEAD, weights=(1.0,), bias=by)


def test_a_relu_that_does_nothing_goes_and_so_does_one_that_never_fires() -> None:
    for by, acts in ((1.0, 0), (0.9, 1), (-1.9, 1), (-2.0, 0)):
        graph = Graph(make(OPS["answer"], make(OPS["act"], shifted(by), kind="relu"), at="last"))
        simple = Simplify().apply(graph, Context())
        assert sum(node.op.name == "act" for node in simple) == acts, by
        assert prove(graph, simple).equal


def test_a_gelu_stays() -> None:
    graph = Graph(make(OPS["answer"], make(OPS["act"], shifted(9.0), kind="gelu"), at="last"))
    assert any(node.op.name == "act" for node in Simplify().apply(graph, Context()))


def test_scores_that_share_their_query_are_one_product() -> None:
    other = make(OPS["table"], TOKENS, values=Array([0.25, 0.5, 4.0]))
    pattern = make(OPS["attend"], HEAD, HEAD, READ, other, scale=1.0, sink=0.0, mask="causal")
    graph = Graph(make(OPS["answer"], make(OPS["mix"], pattern, READ), at="last"))
    simple = Simplify().apply(graph, Context())
    (head,) = (n for n in simple if n.op.name == "attend" and n.operands[0] is HEAD)
    assert len(head.operands) == 2 and head.operands[1].op.name == "table"
    assert prove(graph, simple).equal
