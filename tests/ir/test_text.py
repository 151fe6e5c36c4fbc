"""The text form: a printed graph reads back to the same object, and an error shows its place."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from refusals.program_text import TABLE, TEXT, TEXTS

from circuitc.errors import CircuitcError
from circuitc.ir import OPS, Graph, make, parse_graph, print_graph
from circuitc.testing import assert_text_round_trips, channel_graphs, tensor_graphs


@settings(max_examples=150, deadline=None)
@given(channel_graphs(any_float=True, rounded=True) | tensor_graphs())
def test_parse_inverts_print(graph: Graph) -> None:
    assert_text_round_trips(graph)
    assert parse_graph(print_graph(graph), graph.arrays()).output is graph.output


def test_a_value_named_by_a_number_is_not_an_unnamed_one() -> None:
    first = make(OPS["table"], make(OPS["tokens"]), values=TABLE)
    answer = make(OPS["answer"], first, at="last")
    graph = Graph(answer, {answer: "0"})
    assert parse_graph(print_graph(graph), graph.arrays()) == graph


@settings(max_examples=5, deadline=None)
@given(channel_graphs())
def test_text_survives_without_the_graph(graph: Graph) -> None:
    """The text and the arrays suffice to rebuild the graph after it is gone."""
    text, arrays = print_graph(graph), graph.arrays()
    output = graph.evaluate([[1, 2, 3]])
    del graph
    gc.collect()
    np.testing.assert_array_equal(parse_graph(text, arrays).evaluate([[1, 2, 3]]), output)


@given(st.floats(allow_nan=False) | st.sampled_from([1e-05, float("inf"), float("-inf"), -0.0]))
def test_every_float_survives(x: float) -> None:
    graph = Graph(make(OPS["answer"], make(OPS["affine"], weights=(), bias=x), at="last"))
    (value,) = [n for n in parse_graph(print_graph(graph)) if n.op.name == "affine"]
    assert repr(value.attrs["bias"]) == repr(x)


@pytest.mark.parametrize("name", TEXTS)
def test_errors_show_the_place(name: str) -> None:
    with pytest.raises(CircuitcError) as caught:
        parse_graph(TEXTS[name], [TABLE], "some.circ")
    place, line, caret, *_ = str(caught.value).splitlines()
    column = int(place.removeprefix("some.circ:").split(":")[1])
    assert line.startswith("  ") and caret == f"{' ' * (column - 1 + 2)}^"  # after two spaces of indentation


@settings(max_examples=200)
@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    for damaged in (text, TEXT[:40] + text + TEXT[40:], TEXT[: len(TEXT) - len(text)]):
        try:
            parse_graph(damaged, [TABLE])
        except CircuitcError as error:
            assert "<text>:" in str(error)
