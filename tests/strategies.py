"""A Hypothesis strategy for rewrite rules; those for users of circuitc are in ``circuitc.testing``."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Node, make
from circuitc.testing import CONTEXT, VOCABULARY
from circuitc.testing.graphs import NUMBERS, SINKS, column

HALVES = st.sampled_from([-1.5, 0.5, 2.0])


@st.composite
def rule_targets(draw: st.DrawFn) -> list[Node]:
    """A value for each rewrite rule to fit, with random NUMBERS in it."""
    tokens = make(OPS["tokens"])
    t, u = (make(OPS["table"], tokens, values=column(draw, VOCABULARY)) for _ in range(2))
    a, b = (make(OPS["affine"], weights=(), bias=draw(NUMBERS)) for _ in range(2))
    line = make(OPS["affine"], t, weights=(draw(NUMBERS),), bias=draw(NUMBERS))
    factor = make(OPS["inv_rms"], u, dim=4, eps=9.0)
    normed = [make(OPS["mul"], x, factor) for x in (t, line)]
    total, scale = [draw(HALVES) for _ in range(3)], draw(st.sampled_from([-2.0, 0.5]))
    several = [[w * number for number in total] for w in (1.0, scale)]
    sums = [make(OPS["affine"], t, factor, weights=(v, w), bias=c) for v, w, c in several]
    positive = make(OPS["table"], tokens, values=Array(np.abs(column(draw, VOCABULARY).data)))
    pattern = make(OPS["attend"], t, u, scale=0.25, sink=draw(SINKS), mask="causal")
    average = make(OPS["mix"], pattern, positive)  # from 0 to 2
    large = make(OPS["affine"], average, weights=(1.0,), bias=3.0)
    larger = make(OPS["topk_threshold"], average, large, k=1)
    twice = make(OPS["affine"], factor, weights=(draw(HALVES),), bias=0.0)
    return [
        make(OPS["mul"], a, b),
        make(OPS["affine"], line, u, weights=(draw(NUMBERS), draw(NUMBERS)), bias=draw(NUMBERS)),
        make(OPS["affine"], u, u, weights=(draw(NUMBERS), draw(NUMBERS)), bias=0.0),
        make(OPS["affine"], u, weights=(1.0,), bias=0.0),
        make(OPS["affine"], u, factor, weights=(draw(NUMBERS), 2.0), bias=draw(NUMBERS)),
        make(OPS["mul"], a, u),
        make(OPS["affine"], *normed, weights=(draw(NUMBERS), draw(NUMBERS)), bias=0.0),
        make(OPS["mix"], pattern, a),
        make(OPS["mix"], pattern, line),
        make(OPS["pos_table"], values=Array(np.full(CONTEXT, draw(NUMBERS)))),
        make(OPS["topk_gate"], t, make(OPS["affine"], weights=(), bias=-abs(draw(NUMBERS)))),
        make(OPS["topk_gate"], average, larger),
        make(OPS["topk_gate"], large, larger),
        make(OPS["topk_threshold"], t, make(OPS["affine"], weights=(), bias=0.0), u, k=draw(st.integers(1, 3))),
        make(OPS["inv_rms"], u, *sums, dim=4, eps=9.0),
        make(OPS["act"], average, kind="relu"),
        make(OPS["attend"], t, t, u, factor, u, factor, u, u, scale=0.25, sink=draw(SINKS), mask="causal"),
        make(OPS["attend"], twice, twice, factor, u, factor, average, scale=0.25, sink=draw(SINKS), mask="causal"),
        make(OPS["attend"], twice, factor, u, t, u, twice, scale=0.25, sink=draw(SINKS), mask="causal"),
        make(OPS["attend"], a, t, b, t, u, b, a, u, scale=0.25, sink=draw(SINKS), mask="causal"),
    ]
