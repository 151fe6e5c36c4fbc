"""Gates of AbsTopK that never or always cut on text go, and no other; and what competes without being kept."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from general import CONTEXT, VOCAB, ablated_graphs
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer

from circuitc.circuit.probe import Probe
from circuitc.driver.defaults import EXACT_PASSES
from circuitc.emit.circuit import Circuit
from circuitc.errors import CircuitcError
from circuitc.inputs.prompts import Prompts
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.passes.specialise_topk import SpecialiseTopk
from circuitc.pipeline import Context, parse_pipeline, run
from circuitc.testing import token_batches

PASS = SpecialiseTopk()


def table(*values: float) -> Node:
    return make(OPS["table"], make(OPS["tokens"]), values=Array(np.array(values)))


def affine(*xs: Node, weights: tuple[float, ...] = (), bias: float = 0.0) -> Node:
    return make(OPS["affine"], *xs, weights=weights, bias=bias)


def gate(x: Node, threshold: Node) -> Node:
    return make(OPS["topk_gate"], x, threshold)


def ended(x: Node, at: str = "last") -> Graph:
    return Graph(make(OPS["answer"], x, at=at))


# Two channels, of which AbsTopK keeps the larger: token 0 and 1 keep x, 2 and 3 keep y; at token 4 all are 0.
X, Y = table(3.0, -3.0, 0.5, -0.5, 0.0), table(1.0, 2.0, 1.0, 2.0, 0.0)
LARGER = make(OPS["topk_threshold"], X, Y, k=1)
BOTH = ended(affine(gate(X, LARGER), gate(Y, LARGER), weights=(1.0, 10.0)))
ZERO = affine()


def probe(tokens: list[list[int]], text: list[bool] | None, lengths: list[int] | None = None) -> Probe:
    array = np.array(tokens)
    whole = np.full(len(array), array.shape[1]) if lengths is None else np.array(lengths)
    return Probe(array, whole, None if text is None else np.array(text))


def test_gates_that_never_or_always_cut_go() -> None:
    only_x = ended(affine(X, ZERO, weights=(1.0, 10.0)))
    only_y = ended(affine(ZERO, Y, weights=(1.0, 10.0)))
    assert PASS.apply(BOTH, Context(probe([[0, 1]], [True]))) == only_x
    assert PASS.apply(BOTH, Context(probe([[2, 3]], [True]))) == only_y
    assert PASS.apply(BOTH, Context(probe([[0, 4]], [True]))) == only_x, "where a value is 0, a cut changes nothing"


def test_gates_that_cut_stay() -> None:
    assert PASS.apply(BOTH, Context(probe([[0, 1], [1, 2]], [True, True]))) == BOTH


def test_one_gate_may_go_alone() -> None:
    x, small = table(3.0, 0.5), table(1.0, 0.25)
    larger = make(OPS["topk_threshold"], x, small, table(0.0, 2.0), k=1)
    graph = ended(affine(gate(x, larger), gate(small, larger), weights=(1.0, 1.0)))
    assert PASS.apply(graph, Context(probe([[0, 1]], [True]))) == ended(
        affine(gate(x, larger), ZERO, weights=(1.0, 1.0))
    )


def test_only_what_is_text_counts() -> None:
    """Neither random sequences nor padding; but prompts and the corpus."""
    only_x = PASS.apply(BOTH, Context(probe([[0, 1]], [True])))
    assert PASS.apply(BOTH, Context(probe([[0, 1], [2, 3]], [True, False]))) == only_x
    assert PASS.apply(BOTH, Context(probe([[0, 2]], [True], lengths=[1]))) == only_x
    assert PASS.apply(BOTH, Context(corpus=np.array([[0, 1]]))) == only_x
    assert PASS.apply(BOTH, Context(probe([[0, 1]], [True]), corpus=np.array([[2, 3]]))) == BOTH
    prompts = Prompts(np.array([[0, 1], [1, 2]]), np.array([2, 2]))
    assert PASS.apply(BOTH, Context(prompts=prompts)) == BOTH
    cut = Prompts(np.array([[0, 1], [1, 2]]), np.array([2, 1]))
    assert PASS.apply(BOTH, Context(prompts=cut)) == only_x


@pytest.mark.parametrize("given", [None, probe([[0, 1]], None), probe([[0, 1]], [False])])
def test_without_text_it_refuses(given: Probe | None) -> None:
    with pytest.raises(CircuitcError, match=r"specialise-topk measures gates on text, and there is none") as caught:
        PASS.apply(BOTH, Context(given))
    assert "--text FILE" in str(caught.value.fix)
    plain = ended(affine(X, Y, weights=(1.0, 1.0)))
    assert PASS.apply(plain, Context(given)) is plain, "without gates there is nothing to measure"


def test_the_record_says_both_errors() -> None:
    """On text nothing moves; on the other sequence, where y is the larger, what went is missing: 20.5 of 20."""
    found, (record,) = run([PASS], BOTH, Context(probe([[0, 1], [2, 3]], [True, False])))
    assert found == ended(affine(X, ZERO, weights=(1.0, 10.0)))
    assert (record.promise, record.text_error, record.error) == ("WITHIN(1e-09)", 0.0, 20.5 / 20)
    assert record.values == len(found) < len(BOTH)


@settings(max_examples=40, deadline=None)
@given(ablated_graphs(), token_batches(VOCAB, longest=CONTEXT), st.data())
def test_answers_on_text_are_the_same(graph: Graph, batch: tuple[np.ndarray, np.ndarray], data: st.DataObject) -> None:
    """Every kind of model with AbsTopK anywhere: on text not a bit changes, and the gates left do both on it."""
    for step in parse_pipeline(EXACT_PASSES):
        graph = step.apply(graph, Context())
    tokens, lengths = batch
    text = np.array(data.draw(st.lists(st.booleans(), min_size=len(tokens), max_size=len(tokens)).filter(any)))
    found = PASS.apply(graph, Context(Probe(tokens, lengths, text)))
    inside = np.arange(tokens.shape[1]) < lengths[:, None]

    def values(graph: Graph) -> np.ndarray:
        out = graph.evaluate(tokens, lengths)
        return (np.where(inside[..., None], out, 0.0) if out.ndim == 3 else out)[text]

    np.testing.assert_array_equal(values(found), values(graph))
    for node in found:
        if node.op.name == "topk_gate":
            pair = Graph(make(OPS["answer"], *node.operands, at="every")).evaluate(tokens, lengths)
            x, threshold = np.abs(pair[inside & text[:, None]]).T
            assert (x[x > 0] >= threshold[x > 0]).any() and (x[x > 0] < threshold[x > 0]).any()
    before, after = (Counter(node.op.name for node in g) for g in (graph, found))
    before["affine"] += 1  # the 0 that a gate becomes
    assert after <= before


def circuit_of(graph: Graph) -> Circuit:
    tokenizer: Tokenizer = id_tokenizer(5)
    return Circuit(graph, {}, {}, [], [], (3, 4), tokenizer)


def test_shadows_are_counted() -> None:
    """Dropped values that are computed for a threshold alone; not tables, nor their ranks, with or without a norm."""
    live = make(OPS["act"], X, kind="gelu")
    one, two = (make(OPS["act"], affine(live, weights=(w,)), kind="relu") for w in (2.0, 3.0))
    factor = make(OPS["inv_rms"], table(1.0, 1.0, 1.0, 1.0, 1.0), live, dim=2, eps=1e-5)
    rank = make(OPS["mul"], Y, factor)
    place = make(OPS["pos_table"], values=Array(np.arange(4.0)))
    cells = make(OPS["grid"], make(OPS["tokens"]), values=Array(np.ones((5, 4))))

    def counted(*rivals: Node, also: tuple[Node, ...] = ()) -> int:
        gated = gate(live, make(OPS["topk_threshold"], live, *rivals, k=1))
        return circuit_of(ended(affine(gated, *also, weights=(1.0,) * (1 + len(also))))).topk_competitors

    assert counted() == 0
    assert counted(one) == 1 and counted(one, two) == 2
    assert counted(Y, place, cells, affine(bias=2.0), rank) == 0
    assert counted(one, Y, rank) == 1
    assert counted(one, two, also=(two,)) == 1, "one that is read elsewhere is there anyway"
    assert counted(one, also=(gate(one, LARGER),)) == 0
