"""Values that are multiples of each other are one, whoever reads them, where that loses no bit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.ir.evaluate import evaluate
from circuitc.ir.prove import prove
from circuitc.passes.simplify import Simplify
from circuitc.pipeline import Context
from circuitc.testing import CONTEXT, VOCABULARY

TOKENS = make(OPS["tokens"])
CELLS = np.array([1.0, -2.0, 0.5, 0.0, 3.0, 0.25, 7.0])


def table(cells: np.ndarray) -> Node:
    return make(OPS["table"], TOKENS, values=Array(cells))


def total(*xs: Node, weights: tuple[float, ...], bias: float = 0.0) -> Node:
    return make(OPS["affine"], *xs, weights=weights, bias=bias)


T = table(CELLS)
HEAD = make(OPS["attend"], T, T, scale=0.25, sink=0.5, mask="causal")
LIVE = [make(OPS["mix"], HEAD, table(cells)) for cells in (CELLS**2, CELLS + 1.0)]


def gelu(x: Node) -> Node:
    return make(OPS["act"], x, kind="gelu")


def simplified(*answers: Node) -> Graph:
    graph = Graph(make(OPS["answer"], *answers, at="every"))
    simple = Simplify().apply(graph, Context())
    found = prove(graph, simple)
    assert found.equal, found.why
    assert Simplify().apply(simple, Context()) == simple
    assert len(simple) <= len(graph)
    tokens = np.random.default_rng(0).integers(0, VOCABULARY, (8, CONTEXT))
    np.testing.assert_allclose(evaluate(graph, tokens), evaluate(simple, tokens), rtol=1e-9, atol=1e-9)
    return simple


def count(graph: Graph, *ops: str) -> int:
    return sum(n.op.name in ops for n in graph)


@settings(max_examples=25, deadline=None, derandomize=True)
@given(st.sampled_from([-4.0, -1.0, 0.5, 2.0]), st.sampled_from([-3.0, 0.1, 1.7]), st.booleans())
def test_sums_that_different_values_read_merge(scale: float, weight: float, turned: bool) -> None:
    xs, ws = LIVE, (weight, 0.3)
    one = total(*xs, weights=ws, bias=0.7)
    order = slice(None, None, -1 if turned else 1)
    other = total(*xs[order], weights=tuple(scale * w for w in ws[order]), bias=scale * 0.7)
    simple = simplified(gelu(one), gelu(other))
    assert sum(n.op.name == "affine" and len(n.operands) > 1 for n in simple) == 1


@pytest.mark.parametrize("scale", [-2.0, 0.5])
def test_tables_and_what_heads_read_of_them_merge(scale: float) -> None:
    cells = CELLS**2
    simple = simplified(gelu(make(OPS["mix"], HEAD, table(cells))), gelu(make(OPS["mix"], HEAD, table(scale * cells))))
    assert count(simple, "table") == 2 and count(simple, "mix") == 1


def test_what_is_no_multiple_to_the_last_bit_stays() -> None:
    cells = CELLS**2
    off = 2.0 * cells
    off[4] = np.nextafter(off[4], 99.0)
    simple = simplified(gelu(make(OPS["mix"], HEAD, table(cells))), gelu(make(OPS["mix"], HEAD, table(off))))
    assert count(simple, "table") == 3 and count(simple, "mix") == 2


def test_queries_that_differ_by_a_factor_make_one_score() -> None:
    q, k = LIVE
    other = table(CELLS + 2.0)
    pattern = make(OPS["attend"], total(q, weights=(2.0,)), q, k, other, scale=1.0, sink=0.5, mask="causal")
    simple = simplified(make(OPS["mix"], pattern, T))
    (head,) = (n for n in simple if n.op.name == "attend" and n.operands[0] is q)
    assert len(head.operands) == 2


def test_a_key_that_proves_constant_does_not_keep_scores_apart() -> None:
    """Products in either order are two values to the rules, and one to the proof."""
    q, x = LIVE
    products = [make(OPS["mul"], *pair) for pair in ((q, x), (x, q))]
    constant = total(*products, weights=(1.0, -1.0), bias=1.5)
    for sink in (-np.inf, 0.5):
        pattern = make(OPS["attend"], q, q, constant, x, scale=1.0, sink=sink, mask="causal")
        simplified(make(OPS["mix"], pattern, T))
