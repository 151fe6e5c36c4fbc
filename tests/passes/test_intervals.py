"""Bounds of values: no value of a program is ever outside of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.backend import Numpy
from circuitc.ir.evaluate import evaluate, run_nodes
from circuitc.ir.prove import prove, ranges
from circuitc.ir.prove.ranges import Range
from circuitc.passes.rewriting.intervals import interval
from circuitc.passes.simplify import Simplify
from circuitc.pipeline import Context
from circuitc.testing import channel_graphs
from circuitc.testing.graphs import SINKS, VOCABULARY, column
from circuitc.testing.tokens import CONTEXT

ROUNDING = 1e-9  # relative


@settings(max_examples=100, deadline=None)
@given(channel_graphs(), st.integers(0, 2**32 - 1))
def test_no_value_is_out_of_its_bounds(graph: Graph, seed: int) -> None:
    tokens = np.random.default_rng(seed).integers(0, VOCABULARY, (16, CONTEXT))

    def look(node: Node, operands: Sequence[Any], value: Any) -> Any:
        if node.op.level == "channel" and node.op.name not in ("attend", "answer"):
            low, high, _ = interval(node)
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


READ_ALL = make(OPS["table"], TOKENS, values=Array(np.arange(1.0, VOCABULARY + 1)))


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


def magnitude(*rivals: Node, k: int) -> Node:
    return make(OPS["topk_threshold"], *rivals, k=k)


def gated(x: Node, threshold: Node) -> Graph:
    return Graph(make(OPS["answer"], make(OPS["topk_gate"], x, threshold), at="every"))


SMALL = make(OPS["affine"], HEAD, weights=(0.25,), bias=0.0)  # from -0.25 to 0.5
LARGE = shifted(3.0)  # from 2 to 5
FACTOR = make(OPS["inv_rms"], READ, HEAD, dim=4, eps=9.0)
NORMED = [make(OPS["mul"], x, FACTOR) for x in (LARGE, SMALL)]
NUMBER = make(OPS["affine"], weights=(), bias=2.0)
GATES = {
    "above all that competes": (gated(LARGE, magnitude(SMALL, LARGE, k=1)), LARGE),
    "below": (gated(SMALL, magnitude(SMALL, LARGE, k=1)), make(OPS["affine"], weights=(), bias=0.0)),
    "one of as many as pass": (gated(HEAD, magnitude(HEAD, LARGE, shifted(-9.0), k=3)), HEAD),
    "with a norm's factor on both sides": (gated(NORMED[0], magnitude(*NORMED, k=1)), NORMED[0]),
    "and below": (gated(NORMED[1], magnitude(*NORMED, k=1)), make(OPS["affine"], weights=(), bias=0.0)),
    "more than a number": (gated(shifted(3.1), NUMBER), shifted(3.1)),
    "in some places": (gated(HEAD, magnitude(SMALL, HEAD, k=1)), None),
    "at a tie": (gated(LARGE, NUMBER), None),
    "among others it may be either": (gated(LARGE, magnitude(LARGE, shifted(4.0), k=1)), None),
}


@pytest.mark.parametrize("name", GATES)
def test_a_gate_that_always_or_never_passes_goes(name: str) -> None:
    graph, left = GATES[name]
    simple = Simplify().apply(graph, Context())
    assert any(node.op.name == "topk_gate" for node in simple) == (left is None)
    assert left is None or simple.output.operands[0] is left
    found = prove(graph, simple)
    assert found.equal, found.why


@st.composite
def cuts(draw: st.DrawFn) -> Graph:
    """AbsTopK over averages of which some are larger than others wherever they stand; some have a norm's factor."""
    number = st.sampled_from([-1.5, -1.0, 0.25, 1.0, 3.0])
    pattern = make(OPS["attend"], READ_ALL, READ_ALL, scale=0.5, sink=draw(SINKS), mask="causal")
    values = [make(OPS["mix"], pattern, make(OPS["table"], TOKENS, values=column(draw, VOCABULARY))) for _ in range(2)]
    factor = make(OPS["inv_rms"], READ_ALL, values[0], dim=4, eps=1.0)
    shared = draw(st.booleans())
    rivals: list[Node] = []
    for _ in range(draw(st.integers(1, 4))):
        kind, weights = draw(st.sampled_from(["", "relu", "gelu"])), (draw(number), draw(number))
        x = make(OPS["affine"], *values, weights=weights, bias=draw(st.sampled_from([0.0, 4.0, -9.0, 20.0])))
        x = make(OPS["act"], x, kind=kind) if kind else x
        rivals.append(make(OPS["mul"], x, factor) if shared else x)
    threshold = magnitude(*rivals, k=draw(st.integers(1, len(rivals))))
    gates = [make(OPS["topk_gate"], x, threshold) for x in rivals]
    return Graph(make(OPS["answer"], *gates, at="every"))


def test_what_is_left_of_cuts_is_proved_and_the_same() -> None:
    seen: Counter[bool] = Counter()

    @settings(max_examples=60, deadline=None, derandomize=True)
    @given(cuts(), st.integers(0, 2**32 - 1))
    def check(graph: Graph, seed: int) -> None:
        simple = Simplify().apply(graph, Context())
        found = prove(graph, simple)
        assert found.equal, (found.why, str(graph), str(simple))
        tokens = np.random.default_rng(seed).integers(0, VOCABULARY, (16, CONTEXT))
        np.testing.assert_allclose(evaluate(graph, tokens), evaluate(simple, tokens), rtol=1e-9, atol=1e-9)
        seen["topk_gate" in {node.op.name for node in simple}] += 1

    check()
    assert seen[True] > 5 and seen[False] > 5, seen


ENDS = st.floats(-50.0, 50.0) | st.sampled_from([-np.inf, np.inf, 0.0, -0.7518, 1.0])
WITHIN = st.lists(ENDS, min_size=4, max_size=4).map(sorted).filter(lambda ends: np.isfinite(ends[1:3]).all())
ARITHMETIC = {
    "scaled": (lambda xs: ranges.scaled(-1.5, xs[0]), lambda xs: -1.5 * xs[0]),
    "added": (lambda xs: ranges.added(xs), lambda xs: sum(xs)),
    "averaged": (lambda xs: ranges.averaged(xs[0], True), lambda xs: 0.3 * xs[0]),
    **{
        kind: (
            lambda xs, kind=kind: ranges.activated(kind, xs[0]),
            lambda xs, kind=kind: Numpy([[0]]).act(kind, np.float64(xs[0])),
        )
        for kind in ("relu", "relu6", "gelu", "gelu_tanh")
    },
    "magnitude": (lambda xs: ranges.magnitude(xs[0]), lambda xs: abs(xs[0])),
    "kth": (lambda xs: ranges.kth(xs, 2), lambda xs: sorted(map(abs, xs))[-2]),
}


@pytest.mark.parametrize("name", ARITHMETIC)
@given(st.lists(WITHIN, min_size=3, max_size=3), st.floats(0.0, 1.0))
def test_arithmetic_bounds_and_tighter_bounds_stay_tighter(name: str, ends: list[list[float]], share: float) -> None:
    of_ranges, of_numbers = ARITHMETIC[name]
    wide, narrow = (of_ranges([Range(e[i], e[3 - i]) for e in ends]) for i in (0, 1))
    found = of_numbers([e[1] + share * (e[2] - e[1]) for e in ends])
    slack = ROUNDING * (1.0 + abs(found))
    assert narrow.low - slack <= found <= narrow.high + slack
    assert wide.low <= narrow.low + slack and narrow.high <= wide.high + slack


def test_scores_that_share_their_query_are_one_product() -> None:
    other = make(OPS["table"], TOKENS, values=Array([0.25, 0.5, 4.0]))
    pattern = make(OPS["attend"], HEAD, HEAD, READ, other, scale=1.0, sink=0.0, mask="causal")
    graph = Graph(make(OPS["answer"], make(OPS["mix"], pattern, READ), at="last"))
    simple = Simplify().apply(graph, Context())
    (head,) = (n for n in simple if n.op.name == "attend" and n.operands[0] is HEAD)
    assert len(head.operands) == 2 and head.operands[1].op.name == "table"
    assert prove(graph, simple).equal
