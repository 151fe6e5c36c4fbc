"""What is said of a program's values: names of the printed program, signs that hold, texts as people read them."""

from __future__ import annotations

import numpy as np
from circuits import random_circuit
from golden import check_golden
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.emit.python import emit_python
from circuitc.explain import describe_values, feed_text
from circuitc.explain.descriptions import ANSWER, value_names
from circuitc.ir import OPS, Graph, Node, make


def test_the_words_of_a_circuit() -> None:
    circuit = random_circuit(3, count=14)
    lines = []
    for x in describe_values(circuit, circuit.graph):
        lines.append(f"{x.value}: {x.what}" + (f" ({x.circuit})" if x.circuit else ""))
        lines += [f"    {x.pattern or x.fires_on}"] * bool(x.pattern or x.fires_on)
        lines.append("    feeds " + "; ".join(feed_text(feed, circuit) for feed in x.feeds))
    check_golden("explain_descriptions.txt", "\n".join(lines) + "\n")


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 40))
def test_all_that_is_named_is_in_the_program_and_feeds_what_comes_later(seed: int) -> None:
    circuit = random_circuit(seed, width=8, layers=1, count=10)
    words = describe_values(circuit, circuit.graph)
    order = {x.value: i for i, x in enumerate(words)}
    text = emit_python(circuit)
    assert len(order) == len(words)
    for i, x in enumerate(words):
        assert x.feeds and (x.value in text or x.what.endswith(tuple("0123456789")))
        assert all(feed.to == ANSWER or order[feed.to] > i for feed in x.feeds)


def test_a_sign_is_the_direction_in_which_the_answer_moves() -> None:
    """Of a value that feeds the answer with one sign and in no other way: the answer, with the value raised."""
    seen = 0
    for seed in range(8):
        circuit = random_circuit(seed, width=8, layers=1, count=10)
        graph = circuit.graph
        nodes = {name: node for node, name in value_names(circuit, graph).items()}
        tokens = np.random.default_rng(seed).integers(0, 1024, (8, 6))
        for x in describe_values(circuit, graph):
            node, feed = nodes[x.value], x.feeds[0]
            if (len(x.feeds), feed.to, feed.role) == (1, ANSWER, "") and feed.sign and node.op.name != "attend":
                moved = _raised(graph, node).evaluate(tokens) - graph.evaluate(tokens)
                assert (moved * feed.sign > 0).all()
                seen += 1
    assert seen > 8


def _raised(graph: Graph, which: Node) -> Graph:
    new: dict[Node, Node] = {}
    for old in graph.order():
        node = make(old.op, *(new[n] for n in old.operands), **old.attrs)
        new[old] = make(OPS["affine"], node, weights=(1.0,), bias=1.0) if old is which else node
    return Graph(new[graph.output])
