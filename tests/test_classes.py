"""Classes of tokens: a partition, in the order people read it; and what a value is said to fire on."""

from __future__ import annotations

import math

import numpy as np
from circuits import tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st

from circuitc.circuit.token_classes import MOST_NAMED, fires_on, quoted, token_classes, token_texts
from circuitc.inputs.tokenizers.byte_level import id_tokenizer
from circuitc.ir import OPS, Array, Graph, Node, make
from circuitc.testing import VOCABULARY, channel_graphs

NUMBERS = st.sampled_from([0.0, -0.0, 1.5, -2.0, 1e-5, float("inf"), float("nan")]) | st.floats()


@given(st.lists(NUMBERS, min_size=1, max_size=60))
def test_every_token_is_in_one_class(numbers: list[float]) -> None:
    values = np.array(numbers)
    classes = token_classes(values)
    assert sorted(i for found in classes for i in found.tokens) == list(range(len(values)))
    for found in classes:
        assert all(values[i] == found.value or math.isnan(found.value) for i in found.tokens)
    assert [found.otherwise for found in classes] == [False] * (len(classes) - 1) + [True]
    usual = classes[-1]
    assert len(usual.tokens) == max(len(found.tokens) for found in classes)
    known = [abs(found.value - usual.value) for found in classes[:-1]]
    known = [distance for distance in known if not math.isnan(distance)]
    if not any(math.isnan(found.value) for found in classes):
        assert known == sorted(known, reverse=True)
    numbers_of = [found.value for found in classes if not math.isnan(found.value)]
    assert len(set(numbers_of)) == len(numbers_of)


def test_quoted() -> None:
    ids = [tokenizer().token_to_id(text) for text in ("('", '("', "x")]
    assert quoted(ids, tokenizer()) == """"('", '("', 'x'"""
    assert quoted(ids, tokenizer(), most=2) == """"('", '("', … and 1 more"""
    assert quoted([], tokenizer()) == ""
    assert token_texts(tokenizer(), [1200]) == ["token 1200"]
    broken = tokenizer().token_to_id("Ã")  # a byte that is no text by itself
    assert quoted([broken], tokenizer()) == f"token {broken}"


def table(values: dict[int, float], size: int = 40) -> Node:
    numbers = np.zeros(size)
    numbers[list(values)] = list(values.values())
    return make(OPS["table"], make(OPS["tokens"]), values=Array(numbers))


def affine(*terms: tuple[float, Node], bias: float = 0.0) -> Node:
    return make(OPS["affine"], *(x for _, x in terms), weights=tuple(w for w, _ in terms), bias=bias)


def test_what_values_fire_on() -> None:
    one = affine(bias=1.0)
    signal = table({3: 2.0, 5: -1.5, 7: 0.5})
    pattern = make(OPS["attend"], one, table({5: 4.0}), scale=1.0, sink=-math.inf, mask="causal")
    read = make(OPS["mix"], pattern, signal)
    neuron = make(OPS["act"], affine((-1.0, read)), kind="relu")
    alone = table({5: -1.5})
    gap = affine((1.0, make(OPS["mix"], pattern, alone)), (-1.0, alone))
    many = table({i: 1.0 + i / 100 for i in range(MOST_NAMED + 1)})
    output = affine((1.0, neuron), (0.1, signal), (0.01, many), (0.1, gap))
    graph = Graph(make(OPS["answer"], output, at="last"))
    found = fires_on(graph, id_tokenizer(40))
    assert found[signal] == "+ '3' − '5'"
    assert found[pattern] == "+ '5'"
    assert found[neuron] == "earlier + '5'"  # as much as in the last place: a tie
    assert found[gap] == "earlier − '5'"
    assert found[one] == found[many] == ""
    assert graph.output not in found


@settings(max_examples=50, deadline=None)
@given(channel_graphs(any_float=True))
def test_any_program_fires_on_something_or_nothing(graph: Graph) -> None:
    found = fires_on(graph, id_tokenizer(VOCABULARY))
    assert found == fires_on(graph, id_tokenizer(VOCABULARY))
    assert set(found) == {n for n in graph if n.op.name not in ("tokens", "answer")}
    constants = [n for n in graph if n.op.name == "affine" and not n.operands]
    assert all(found[n] == "" for n in constants)
